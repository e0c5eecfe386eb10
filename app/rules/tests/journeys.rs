//! The journeys: which pages are asked, in which order, and what is refused.

use rules::case::{Advocacy, Received};
use rules::eligibility::{Category, category};
use rules::form::{Filled, Kind};
use rules::intake::{Answers, Draft, Journey, Question, QuestionPage, for_another_child};
use rules::text::STORY_LIMIT;

type Page<'a> = (Question, &'a [(&'a str, &'a str)]);

fn typed(question: Question, pairs: &[(&str, &str)]) -> Filled {
    let pairs = pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    question.filled(pairs)
}

/// What was typed on a page with several questions.
fn typed_on(page: QuestionPage, pairs: &[(&str, &str)]) -> Filled {
    let pairs = pairs.iter();
    page.filled(pairs.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
}

fn draft(pages: &[Page]) -> Draft {
    let mut draft = Draft::default();
    for (question, pairs) in pages {
        draft.save(*question, typed(*question, pairs));
    }
    draft
}

fn answers(journey: Journey, pages: &[Page]) -> Answers {
    journey.progress(&draft(pages)).answers
}

/// Who chose these ways to be reached.
fn reached_by(ways: &[&str]) -> Answers {
    let ways: Vec<_> = ways.iter().map(|way| ("reach", *way)).collect();
    let mut answers = Answers::default();
    answers.record(Question::Reach, typed(Question::Reach, &ways));
    answers
}

const SAFE: Page = (Question::Danger, &[("danger", "no")]);
const A_CHILD: Page = (Question::Who, &[("who", "in-care")]);
const A_PARENT: Page = (Question::Who, &[("who", "parent")]);
const STORY: Page = (
    Question::WhatHappened,
    &[("story", "The Purple Otter ate my sandwich.")],
);

fn a_childs_complaint() -> Vec<Page<'static>> {
    vec![
        SAFE,
        A_CHILD,
        STORY,
        (Question::Reach, &[("reach", "do-not-contact")]),
    ]
}

/// A child's complaint, and more.
fn a_longer_complaint() -> Vec<Page<'static>> {
    let mut pages = a_childs_complaint();
    pages.extend([
        (Question::PutRight, &[("wish", "Say sorry")][..]),
        (Question::Help, &[("help", "audio")]),
    ]);
    pages
}

#[test]
fn a_child_is_not_asked_for_whom_and_is_offered_an_advocate_r7_3() {
    let progress = Journey::Complaint.progress(&draft(&a_childs_complaint()));
    assert_eq!(progress.holds_up(), None);
    assert!(
        !progress.done.contains(&Question::ForWhom) && !progress.done.contains(&Question::TheChild)
    );
    assert!(progress.offered.contains(&Question::Advocate));
}

#[test]
fn only_what_happened_and_how_to_reach_them_are_compulsory() {
    let compulsory: Vec<Question> = Journey::Complaint
        .questions()
        .filter(|question| {
            !question
                .faults(&Filled::default(), &Answers::default())
                .is_empty()
        })
        .collect();
    assert_eq!(
        compulsory,
        [Question::Danger, Question::WhatHappened, Question::Reach]
    );
}

#[test]
fn a_deep_link_leads_to_the_first_page_that_is_not_done() {
    let progress = Journey::Complaint.progress(&draft(&[SAFE, A_CHILD]));
    assert_eq!(progress.next, Some(Question::WhatHappened));
    assert!(progress.can_visit(Question::Danger) && progress.can_visit(Question::WhatHappened));
    assert!(!progress.can_visit(Question::Name));
}

#[test]
fn a_complaint_is_sent_with_what_is_needed_and_all_else_may_be_added() {
    let progress = Journey::Complaint.progress(&draft(&a_childs_complaint()));
    assert_eq!(progress.holds_up(), None);
    assert_eq!(
        progress.offered,
        [
            Question::Advocate,
            Question::PutRight,
            Question::Feeling,
            Question::Name,
            Question::WhoExactly,
            Question::Team,
            Question::When,
            Question::WhoKnows,
            Question::Help,
        ]
    );
    for question in progress.offered.clone() {
        assert!(progress.can_visit(question), "{question:?}");
        let blank = question.faults(&Filled::default(), &progress.answers);
        assert_eq!(blank, [], "{question:?} can be left blank");
    }
}

#[test]
fn a_thank_you_and_an_idea_need_nothing_but_their_words() {
    for (journey, question) in [
        (Journey::Compliment, Question::Thanks),
        (Journey::Idea, Question::Idea),
    ] {
        let words: Page = (question, &[("story", "More otters")]);
        let progress = journey.progress(&draft(&[words]));
        assert_eq!(progress.holds_up(), None, "{journey:?}");
        // Whom it is for is asked on the same page, in their words: nobody is asked for a service.
        let page = journey.page(question).unwrap();
        let shown: Vec<_> = page
            .fields()
            .filter(|field| {
                page.follows(Question::Team, field, &Answers::default())
                    .is_none()
                    && field.is_asked(&Answers::default())
            })
            .map(|field| field.asks.name)
            .collect();
        assert_eq!(shown, ["story", "person"], "{journey:?}");
        // Who opens "how to contact you" says how, or leaves it; who says how gives the details.
        let by_phone: Page = (Question::Reach, &[("reach", "phone")]);
        let progress = journey.progress(&draft(&[words, by_phone]));
        assert_eq!(progress.unfinished, [Question::Reach], "{journey:?}");
        assert!(progress.can_visit(Question::Name), "{journey:?}");
        let phone: Page = (Question::Contact, &[("phone", "01632 960 123")]);
        let progress = journey.progress(&draft(&[words, by_phone, phone]));
        assert_eq!(progress.holds_up(), None, "{journey:?}");
    }
}

#[test]
fn what_was_written_and_not_added_is_looked_at_before_it_is_sent() {
    let mut draft = draft(&a_childs_complaint());
    let wish = |words| typed(Question::PutRight, &[("wish", words)]);
    draft.save_unsent(Question::PutRight, wish("Say sor"));
    let progress = Journey::Complaint.progress(&draft);
    assert_eq!(
        (progress.next, progress.holds_up()),
        (None, Some(Question::PutRight))
    );
    draft.save(Question::PutRight, wish("Say sorry"));
    let progress = Journey::Complaint.progress(&draft);
    assert!(progress.holds_up().is_none() && progress.has_added(Question::PutRight));
    draft.save(Question::PutRight, wish(" "));
    let progress = Journey::Complaint.progress(&draft);
    assert!(progress.holds_up().is_none() && !progress.has_added(Question::PutRight));
}

#[test]
fn an_answer_that_is_being_changed_forgets_nothing_of_what_follows() {
    let mut draft = draft(&[
        (Question::Thanks, &[("story", "More otters")]),
        (Question::Reach, &[("reach", "phone")]),
        (Question::Contact, &[("phone", "01632 960 123")]),
    ]);
    let page = Journey::Compliment.page(Question::Reach).unwrap();
    let phone = |draft: &Draft| draft.on(page).unwrap().one("phone").to_owned();
    draft.save_unsent(Question::Reach, typed(Question::Reach, &[]));
    Journey::Compliment.prune(&mut draft);
    assert_eq!(phone(&draft), "01632 960 123");
    // Who changes their mind once more finds it there, and it is not sent.
    let nobody = [("reach", "do-not-contact"), ("phone", "01632 960 123")];
    draft.save(Question::Reach, typed_on(page, &nobody));
    Journey::Compliment.prune(&mut draft);
    assert_eq!(phone(&draft), "01632 960 123");
    let sent = Journey::Compliment.progress(&draft).answers;
    assert_eq!(sent.typed(Question::Contact), None);
}

#[test]
fn the_steps_are_counted_from_1_to_the_one_that_sends_and_never_back() {
    for journey in Journey::ALL {
        let places: Vec<usize> = journey
            .questions()
            .filter_map(|question| journey.step(question))
            .collect();
        assert!(places.is_sorted(), "{journey:?}");
        let last = usize::from(journey != Journey::Equality);
        assert_eq!(
            (places[0], places[places.len() - 1] + last),
            (1, journey.steps())
        );
    }
}

#[test]
fn what_is_chosen_on_a_page_decides_what_else_it_asks() {
    let page = Journey::Complaint.page(Question::Contact).unwrap();
    assert_eq!(page.lead(), Question::Reach);
    let faults = |pairs| page.faults(&typed_on(page, pairs), &Answers::default());
    assert_eq!(faults(&[("reach", "do-not-contact")]), []);
    let missing = faults(&[
        ("reach", "email"),
        ("reach", "text"),
        ("email", "otter@example.test"),
    ]);
    assert_eq!(missing.len(), 1);
    assert_eq!(
        (missing[0].field.as_str(), missing[0].wrong.slug()),
        ("phone", "missing")
    );
    // The same is what the browser is told to show.
    let follows = |question: Question, name: &str| {
        let page = Journey::Complaint.page(question).unwrap();
        let field = question
            .fields()
            .iter()
            .find(|field| field.asks.name == name);
        page.follows(question, field.unwrap(), &Answers::default())
    };
    assert_eq!(follows(Question::Reach, "reach"), None);
    assert_eq!(
        follows(Question::Contact, "phone"),
        Some(vec!["phone", "text"])
    );
    assert_eq!(
        follows(Question::Contact, "messages"),
        Some(vec![]),
        "is not asked any more"
    );
    assert_eq!(
        follows(Question::OnBehalf, "work"),
        Some(vec!["professional"])
    );
    assert_eq!(
        follows(Question::OnBehalf, "called"),
        Some(vec!["advocate", "professional"])
    );
    assert_eq!(
        follows(Question::ForWhom, "whom"),
        Some(vec!["parent", "carer", "adoption", "someone-else"])
    );
}

#[test]
fn what_was_written_and_then_hidden_by_another_choice_is_not_taken() {
    let page = Journey::Complaint.page(Question::Reach).unwrap();
    let (long, typed) = ("x".repeat(600), "otter@gmial.com");
    let chosen = |way| {
        let pairs = [("reach", way), ("through", &*long), ("email", typed)];
        page.shown(&typed_on(page, &pairs))
    };
    assert_eq!(
        chosen("do-not-contact"),
        typed_on(page, &[("reach", "do-not-contact")])
    );
    assert_eq!(chosen("trusted-person").one("through"), long);
    assert_eq!(chosen("email").one("email"), typed);
}

#[test]
fn everybody_is_asked_beside_the_story_whether_something_is_to_be_stopped_r4_19() {
    let page = Journey::Complaint.page(Question::AboutToHappen).unwrap();
    assert_eq!(page.lead(), Question::WhatHappened);
    let [soon, what] = Question::AboutToHappen.fields() else {
        panic!("whether, and what");
    };
    let follows = |field| page.follows(Question::AboutToHappen, field, &Answers::default());
    assert_eq!(
        (follows(soon), follows(what)),
        (None, Some(vec!["yes", "not-sure"]))
    );
    // Whoever skipped it saw it, and is not asked again.
    let progress = Journey::Complaint.progress(&draft(&a_childs_complaint()));
    assert_eq!(progress.left_out(Journey::Complaint), []);
    let written = |soon: &[(&str, &str)]| {
        let pairs = [&[("story", "Otters"), ("what", "A move on Monday")], soon].concat();
        page.shown(&typed_on(page, &pairs)).one("what").to_owned()
    };
    assert_eq!(written(&[("soon", "yes")]), "A move on Monday");
    assert_eq!(written(&[("soon", "no")]), "");
    assert_eq!(written(&[]), "A move on Monday", "where it is always shown");
}

#[test]
fn what_was_said_to_be_stopped_on_a_page_of_its_own_is_sent() {
    let mut pages = a_childs_complaint();
    let stop = [("soon", "yes"), ("what", "A move on Monday")];
    pages.push((Question::AboutToHappen, &stop));
    let answers = answers(Journey::Complaint, &pages);
    let stop = answers.typed(Question::AboutToHappen).unwrap();
    assert_eq!(
        (stop.one("soon"), stop.one("what")),
        ("yes", "A move on Monday")
    );
}

#[test]
fn what_follows_and_was_never_asked_may_be_added() {
    let reach = (Question::Reach, &[("reach", "do-not-contact")][..]);
    let left_out = |who: Page| {
        let progress = Journey::Complaint.progress(&draft(&[SAFE, who, STORY, reach]));
        progress.left_out(Journey::Complaint)
    };
    assert_eq!(left_out(A_CHILD), []);
    assert_eq!(left_out(A_PARENT), [Question::ForWhom]);
    let advocate = (Question::Who, &[("who", "advocate")][..]);
    assert_eq!(left_out(advocate), [Question::OnBehalf]);
    let mut whole = draft(&[SAFE, A_PARENT, STORY, reach]);
    let page = Journey::Complaint.page(Question::Who).unwrap();
    whole.save(
        Question::Who,
        typed_on(page, &[("who", "parent"), ("whom", "me")]),
    );
    let progress = Journey::Complaint.progress(&whole);
    assert_eq!(progress.left_out(Journey::Complaint), []);
}

#[test]
fn a_choice_that_is_offered_no_more_is_forgotten_and_words_are_not() {
    let mut pages = a_childs_complaint();
    let long = "x".repeat(3_000);
    let wish = [("wish", long.as_str())];
    pages.push((Question::WhoExactly, &[("exactly", "hotel")]));
    pages.push((Question::PutRight, &wish));
    pages[1] = A_PARENT;
    let mut draft = draft(&pages);
    Journey::Complaint.prune(&mut draft);
    assert_eq!(draft.typed(Question::WhoExactly), None);
    assert!(draft.typed(Question::PutRight).is_some());
}

#[test]
fn no_two_fields_of_a_page_have_one_name() {
    for journey in Journey::ALL {
        for question in journey.questions() {
            let page = journey.page(question).unwrap();
            let mut names: Vec<_> = page.fields().map(|field| field.asks.name).collect();
            names.sort_unstable();
            assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
        }
    }
}

#[test]
fn a_complaint_begun_while_each_question_had_its_own_page_goes_on() {
    let contact = (Question::Contact, &[("phone", "01632 960 123")][..]);
    let begun = [
        SAFE,
        A_CHILD,
        STORY,
        (Question::Reach, &[("reach", "phone")]),
        contact,
    ];
    let progress = Journey::Complaint.progress(&draft(&begun));
    assert_eq!(progress.holds_up(), None);
    let answers = progress.answers;
    assert_eq!(
        answers.typed(Question::Contact).unwrap().one("phone"),
        "01632 960 123"
    );
}

#[test]
fn after_another_early_answer_what_no_longer_applies_is_not_sent() {
    let mut pages = a_childs_complaint();
    pages[1] = (Question::Who, &[("who", "care-leaver")]);
    pages.push((Question::WhoExactly, &[("exactly", "in-need")]));
    let mut draft = draft(&pages);
    Journey::Complaint.prune(&mut draft);
    let progress = Journey::Complaint.progress(&draft);
    assert_eq!(progress.answers.typed(Question::WhoExactly), None);
    assert_eq!(progress.holds_up(), None);
    assert!(draft.typed(Question::WhatHappened).is_some());
}

#[test]
fn who_says_for_a_moment_to_be_somebody_else_loses_nothing() {
    let mut pages = a_childs_complaint();
    pages.push((Question::Advocate, &[("advocate", "yes")]));
    pages.push((Question::Feeling, &[("feeling", "sad")]));
    let mut draft = draft(&pages);
    let says_advocate = |draft: &Draft| {
        let answers = Journey::Complaint.progress(draft).answers;
        answers.typed(Question::Feeling).is_some()
    };
    assert!(says_advocate(&draft));
    draft.save(Question::Who, typed(Question::Who, &[("who", "parent")]));
    Journey::Complaint.prune(&mut draft);
    assert!(!says_advocate(&draft), "a parent is not asked it");
    draft.save(Question::Who, typed(Question::Who, &[("who", "in-care")]));
    Journey::Complaint.prune(&mut draft);
    assert!(says_advocate(&draft));
}

#[test]
fn what_comes_after_a_page_that_is_not_right_is_kept() {
    let mut pages = a_longer_complaint();
    pages[2] = (Question::WhatHappened, &[("story", "  ")]);
    let mut draft = draft(&pages);
    Journey::Complaint.prune(&mut draft);
    assert!(draft.typed(Question::Help).is_some());
    assert_eq!(
        Journey::Complaint.progress(&draft).next,
        Some(Question::WhatHappened)
    );
}

#[test]
fn a_parent_is_never_held_up_by_the_childs_consent_r2_3() {
    for agrees in ["no", "not-asked", "too-young"] {
        let pages = [
            SAFE,
            A_PARENT,
            (Question::ForWhom, &[("whom", "child")]),
            STORY,
            (Question::Reach, &[("reach", "do-not-contact")]),
            (Question::TheChild, &[("knows", "no"), ("agrees", agrees)]),
        ];
        let progress = Journey::Complaint.progress(&draft(&pages));
        assert_eq!(progress.holds_up(), None, "{agrees}");
    }
}

#[test]
fn every_category_of_r2_1_can_be_reached() {
    let mut reached = Vec::new();
    for who in Question::Who.fields()[0].options(&Answers::default()) {
        let first = [
            SAFE,
            (Question::Who, &[("who", *who)][..]),
            STORY,
            (Question::Reach, &[("reach", "do-not-contact")]),
        ];
        let earlier = answers(Journey::Complaint, &first);
        reached.extend(category(&earlier));
        for exactly in Question::WhoExactly.fields()[0].options(&earlier) {
            let more = (Question::WhoExactly, &[("exactly", *exactly)][..]);
            let both = [&first[..], &[more]].concat();
            reached.extend(category(&answers(Journey::Complaint, &both)));
        }
    }
    for category in Category::ALL {
        assert!(reached.contains(category), "{category:?}");
    }
}

#[test]
fn a_story_may_have_10_000_characters_of_any_script_and_no_more() {
    let longest = "🦦".repeat(usize::try_from(STORY_LIMIT).unwrap());
    for (story, codes) in [
        (longest.clone(), vec![]),
        (format!("{longest}x"), vec!["too-long"]),
    ] {
        let typed = typed(Question::WhatHappened, &[("story", &story)]);
        let faults = Question::WhatHappened.faults(&typed, &Answers::default());
        assert_eq!(
            faults
                .iter()
                .map(|fault| fault.wrong.slug())
                .collect::<Vec<_>>(),
            codes
        );
    }
}

type Refusal<'a> = (Question, &'a [(&'a str, &'a str)], &'a str, &'a str);

#[test]
fn bad_input_is_refused_by_name() {
    let by_email = reached_by(&["email", "phone"]);
    let table: &[Refusal] = &[
        (Question::Danger, &[], "danger", "missing"),
        (
            Question::Danger,
            &[("danger", "perhaps")],
            "danger",
            "not-a-choice",
        ),
        (
            Question::WhatHappened,
            &[("story", "\u{200b}\u{2800}\0")],
            "story",
            "missing",
        ),
        (
            Question::Contact,
            &[
                ("email", "mum..smith@example.test"),
                ("phone", "01632 960 123"),
            ],
            "email",
            "email",
        ),
        (
            Question::Contact,
            &[("email", "mum@example.con"), ("phone", "01632 960 123")],
            "email",
            "email-ending",
        ),
        (
            Question::Contact,
            &[("email", "otter@example.test"), ("phone", "0770090012")],
            "phone",
            "phone-short",
        ),
        (
            Question::WhatHappened,
            &[("story", " \n\t ")],
            "story",
            "missing",
        ),
        (
            Question::Reach,
            &[("reach", "email"), ("reach", "do-not-contact")],
            "reach",
            "not-alone",
        ),
        (
            Question::Contact,
            &[("phone", "01632 960 123")],
            "email",
            "missing",
        ),
        (
            Question::Contact,
            &[("email", "otter at example"), ("phone", "01632 960 123")],
            "email",
            "email",
        ),
        (
            Question::Contact,
            &[("email", "otter@example.test"), ("phone", "call me")],
            "phone",
            "phone",
        ),
        (
            Question::About,
            &[("about", "dragons")],
            "about",
            "not-a-choice",
        ),
    ];
    for (question, pairs, field, code) in table {
        let faults = question.faults(&typed(*question, pairs), &by_email);
        assert_eq!(
            faults
                .iter()
                .map(|fault| (fault.field.as_str(), fault.wrong.slug()))
                .collect::<Vec<_>>(),
            [(*field, *code)],
            "{pairs:?}"
        );
    }
}

#[test]
fn each_way_that_they_chose_needs_its_details() {
    let both = reached_by(&["email", "phone"]);
    let pairs = [("email", "otter@example.test"), ("phone", "01632 960 123")];
    let faults = |pairs: &[(&str, &str)], earlier: &Answers| {
        let faults = Question::Contact.faults(&typed(Question::Contact, pairs), earlier);
        faults
            .iter()
            .map(|fault| (fault.field.clone(), fault.wrong.slug()))
            .collect::<Vec<_>>()
    };
    let missing = |field: &str| [(field.to_owned(), "missing")];
    assert_eq!(faults(&pairs, &both), []);
    assert_eq!(faults(&pairs[..1], &both), missing("phone"));
    assert_eq!(faults(&pairs[1..], &both), missing("email"));
    for (way, field) in [
        ("email", "email"),
        ("phone", "phone"),
        ("text", "phone"),
        ("letter", "address"),
        ("advocate", "through"),
        ("trusted-person", "through"),
    ] {
        let mut earlier = Answers::default();
        earlier.record(Question::Reach, typed(Question::Reach, &[("reach", way)]));
        assert!(Question::Contact.is_asked(&earlier), "{way}");
        assert_eq!(faults(&[], &earlier), missing(field), "{way}");
    }
}

#[test]
fn an_advocate_who_was_named_is_not_asked_for_again() {
    for (way, asked) in [("advocate", false), ("phone", true)] {
        let mut earlier = Answers::default();
        let reach = typed(Question::Reach, &[("reach", way)]);
        earlier.record(Question::Reach, reach);
        let fields = Question::Advocate.asked(&earlier);
        let is_asked = fields.iter().any(|field| field.name == "who");
        assert_eq!(is_asked, asked, "{way}");
    }
}

#[test]
fn fields_that_were_not_asked_are_dropped() {
    let mut pages = a_childs_complaint();
    pages[3] = (Question::Reach, &[("reach", "phone")]);
    pages.push((
        Question::Contact,
        &[("phone", "01632 960 123"), ("email", "otter@example.test")],
    ));
    let answers = answers(Journey::Complaint, &pages);
    assert_eq!(answers.typed(Question::Contact).unwrap().one("email"), "");
    assert_eq!(
        typed(Question::When, &[("when", "May"), ("admin", "1")]).all("admin"),
        [] as [String; 0]
    );
}

#[test]
fn only_line_ends_and_marks_that_nobody_sees_are_changed() {
    let text = "مرحبا 🦦\r\nZ̷a̸l̶g̵o\r\n\tend ";
    let typed = typed(Question::WhatHappened, &[("story", text)]);
    assert_eq!(typed.one("story"), text.replace("\r\n", "\n"));
    let pasted = self::typed(
        Question::WhatHappened,
        &[("story", "a\u{b}b\u{85}c\u{92}\0")],
    );
    assert_eq!(pasted.one("story"), "a\nb\nc");
    let contact = [
        ("email", "\u{200b}otter@example.test\u{202c}"),
        ("phone", "\u{202a}٠١٦٣٢ ٩٦٠ ١٢٣\u{202c}"),
    ];
    let contact = self::typed(Question::Contact, &contact);
    assert_eq!(contact.one("email"), "otter@example.test");
    assert_eq!(contact.one("phone"), "٠١٦٣٢ ٩٦٠ ١٢٣");
}

#[test]
fn who_does_not_say_who_they_are_is_offered_an_advocate_and_not_taken_for_an_adult_r7_3() {
    let unknown = Journey::Complaint.progress(&draft(&[
        SAFE,
        (Question::Who, &[]),
        STORY,
        (Question::Reach, &[("reach", "do-not-contact")]),
    ]));
    assert!(!unknown.done.contains(&Question::ForWhom));
    assert!(unknown.offered.contains(&Question::Advocate));
    let received = |answers: &Answers| {
        Received::from_answers(Journey::Complaint, answers, "2026-11-23".parse().unwrap()).advocacy
    };
    assert_eq!(received(&unknown.answers), Advocacy::ToOffer);
}

#[test]
fn who_may_be_a_child_or_tells_for_one_is_offered_an_advocate_and_nobody_else() {
    for (who, exactly, whom, asked) in [
        ("parent", "parent", "child", true),
        ("parent", "parent", "both", true),
        ("parent", "parent", "me", false),
        ("carer", "foster-carer", "me", false),
        ("advocate", "", "", true),
        ("adoption", "adopted", "me", true),
        ("adoption", "", "me", true),
        ("adoption", "want-to-adopt", "me", false),
        ("someone-else", "other", "me", true),
        ("professional", "", "", false),
    ] {
        let pages = [
            SAFE,
            (Question::Who, &[("who", who)][..]),
            (Question::ForWhom, &[("whom", whom)][..]),
            STORY,
            (Question::Reach, &[("reach", "do-not-contact")]),
            (Question::WhoExactly, &[("exactly", exactly)][..]),
        ];
        let answers = answers(Journey::Complaint, &pages);
        assert_eq!(
            Question::Advocate.is_asked(&answers),
            asked,
            "{who} {exactly} {whom}"
        );
    }
}

#[test]
fn a_voicemail_is_asked_about_only_with_a_call_and_no_way_is_taken_back() {
    let ways = [
        ("email", vec!["email", "email_reference"]),
        ("phone", vec!["phone", "times", "voicemail"]),
        ("text", vec!["phone", "times"]),
        ("letter", vec!["address"]),
        ("trusted-person", vec!["through"]),
    ];
    for (way, fields) in ways {
        let earlier = reached_by(&[way]);
        let asked = Question::Contact
            .fields()
            .iter()
            .filter(|field| field.is_asked(&earlier));
        assert_eq!(
            asked.map(|field| field.asks.name).collect::<Vec<_>>(),
            fields,
            "{way}"
        );
    }
}

#[test]
fn an_answer_that_outlived_the_others_is_looked_at_again() {
    let mut pages = a_childs_complaint();
    let story = pages.remove(2);
    let mut draft = draft(&pages);
    draft.save_to_be_seen(story.0, typed(story.0, story.1));
    assert_eq!(
        Journey::Complaint.progress(&draft).next,
        Some(Question::WhatHappened)
    );
    assert_eq!(
        draft.typed(Question::WhatHappened).unwrap().one("story"),
        story.1[0].1
    );
    draft.save(story.0, typed(story.0, story.1));
    assert_eq!(Journey::Complaint.progress(&draft).holds_up(), None);
}

#[test]
fn what_is_received_carries_the_flags_that_order_the_queue_r12_6() {
    let mut pages = a_longer_complaint();
    pages[0] = (Question::Danger, &[("danger", "not-sure")]);
    pages.push((Question::AboutToHappen, &[("soon", "yes")]));
    let received = Received::from_answers(
        Journey::Complaint,
        &answers(Journey::Complaint, &pages),
        "2026-11-23".parse().unwrap(),
    );
    assert!(received.danger && received.freeze && received.by_child);
    assert_eq!(received.category, Some(Category::ChildLookedAfter));
    assert_eq!(received.advocacy, Advocacy::ToOffer);
}

#[test]
fn only_people_of_16_and_over_are_asked_about_orientation_r11_7() {
    for (age, asked) in [
        ("11-15", false),
        ("16-17", true),
        ("25-or-over", true),
        ("not-say", false),
    ] {
        let draft = draft(&[
            (Question::EqualityAsk, &[("answer", "yes")]),
            (Question::EqualityAbout, &[("age", age)]),
        ]);
        let next = Journey::Equality.progress(&draft).next;
        assert_eq!(next == Some(Question::EqualityAdult), asked, "{age}");
    }
}

#[test]
fn slugs_lead_back_to_their_questions_and_journeys() {
    for question in Question::ALL {
        assert_eq!(Question::from_slug(question.slug()), Some(*question));
    }
    for journey in Journey::ALL {
        assert_eq!(Journey::from_slug(journey.slug()), Some(journey));
    }
}

#[test]
fn an_exclusive_choice_is_the_last_one() {
    for field in Question::ALL.iter().flat_map(|question| question.fields()) {
        if let Kind::ChoicesOrLast(options) = field.asks.kind {
            assert_eq!(options.values.last(), Some(&"do-not-contact"));
        }
    }
}

#[test]
fn whoever_speaks_for_another_child_says_only_once_who_they_are() {
    let who = [
        ("who", "advocate"),
        ("organisation", "Heron Advocacy"),
        ("called", "Little Grebe"),
        ("agrees", "yes"),
        ("reference", "LG 7"),
    ];
    let reach = [("reach", "email"), ("email", "heron@example.test")];
    let page = |question| Journey::Complaint.page(question).unwrap();
    let of = |question, pairs: &[(&str, &str)]| typed_on(page(question), pairs);
    let mut all = draft(&[SAFE, STORY, (Question::Name, &[("name", "Heron")])]);
    all.save(Question::Who, of(Question::Who, &who));
    all.save(Question::Reach, of(Question::Reach, &reach));
    let sent = Journey::Complaint.progress(&all).answers;
    let mut next = for_another_child(Journey::Complaint, &sent).unwrap();
    assert_eq!(
        next.typed(Question::Reach),
        Some(&of(Question::Reach, &reach))
    );
    assert_eq!(
        next.typed(Question::Name),
        Some(&of(Question::Name, &[("name", "Heron")]))
    );
    let told = next.on(page(Question::Who)).unwrap();
    assert_eq!(told.one("organisation"), "Heron Advocacy");
    let written: Vec<&str> = told.pairs().map(|(name, _)| name).collect();
    assert_eq!(written, ["organisation", "who"]);
    assert_eq!(next.typed(Question::WhatHappened), None);

    // They are asked again for whom they speak, and go on with the story.
    let first = Journey::Complaint.progress(&next);
    assert_eq!(first.next, Some(Question::Danger));
    next.save(Question::Danger, of(Question::Danger, SAFE.1));
    assert_eq!(Journey::Complaint.progress(&next).next, Some(Question::Who));
    next.save(Question::Who, of(Question::Who, &who[..2]));
    let asked = Journey::Complaint.progress(&next).next;
    assert_eq!(asked, Some(Question::WhatHappened));

    let child = Journey::Complaint
        .progress(&draft(&a_childs_complaint()))
        .answers;
    assert_eq!(for_another_child(Journey::Complaint, &child), None);
}

#[test]
fn who_may_be_contacted_about_one_child_hears_nothing_of_the_next() {
    let page = Journey::Complaint.page(Question::Reach).unwrap();
    let who = (Question::Who, &[("who", "advocate")][..]);
    let mut all = draft(&[SAFE, who, STORY]);
    let through = "Ms Plover, the carer of Little Grebe, 01632 960 098";
    let reach = [("reach", "trusted-person"), ("through", through)];
    all.save(Question::Reach, typed_on(page, &reach));
    let sent = Journey::Complaint.progress(&all).answers;
    let mut next = for_another_child(Journey::Complaint, &sent).unwrap();
    assert_eq!(next.on(page).unwrap().one("through"), "");
    for (question, pairs) in [SAFE, who, STORY] {
        next.save(question, typed(question, pairs));
    }
    let asked = Journey::Complaint.progress(&next).next;
    assert_eq!(asked, Some(Question::Reach));
}
