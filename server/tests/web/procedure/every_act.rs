//! Every act has a page on which no word is missing, on a case that it fits, and an empty form is answered with a page.

use std::collections::BTreeSet;

use rules::acts::ActKind;
use rules::intake::Question;
use rules::letter::Letter;
use rules::principal::Role;

use super::support::{Case, Team, Typed, errors, seen, whole, with_seen};
use crate::support::{complaint, compliment, with};

/// What asks for nothing that must be filled in is done by an empty form.
const ASKS_NOTHING: [ActKind; 3] = [ActKind::Take, ActKind::TellOverdue, ActKind::Close];

/// The lives of some cases, and which acts were met on the way.
struct Walk {
    team: Team,
    met: BTreeSet<ActKind>,
}

impl Walk {
    /// The page of an act that is possible now; then an empty form.
    async fn meets(&mut self, case: &Case, acts: &[ActKind]) {
        for &act in acts {
            assert!(
                self.team.is_possible(case, act).await,
                "{act:?} is not possible now"
            );
            let before = self.team.extent(case).await;
            let path = case.act(act);
            let page = self.team.form(Role::Manager, case, act).await;
            let title = self.team.say(&format!("staff-act-{}", act.slug()));
            let button = self.team.say(&format!("staff-act-{}-button", act.slug()));
            for words in [&title, &button] {
                assert!(page.contains(words), "{act:?} has no “{words}”");
            }
            if !ASKS_NOTHING.contains(&act) {
                let seen = seen(&page);
                let typed = with_seen(&[], &seen);
                let manager = self.team.seat(Role::Manager).await;
                let answer = whole(manager.post(&path, &typed).await, 422);
                assert!(answer.text.contains("app-summary-of-errors"), "{act:?}");
                assert_eq!(self.team.extent(case).await, before, "{act:?}");
            }
            self.met.insert(act);
        }
    }

    /// It is met, then done; a letter that it causes is handed over.
    async fn does(&mut self, case: &Case, act: ActKind, typed: &Typed<'_>) {
        self.meets(case, &[act]).await;
        let page = self.team.form(Role::Manager, case, act).await;
        let seen = seen(&page);
        let typed = with_seen(typed, &seen);
        let manager = self.team.seat(Role::Manager).await;
        let page = manager.post(&case.act(act), &typed).await;
        assert_eq!(page.status, 303, "{act:?}: {}", errors(&page.text));
        self.team.jobs().await;
        let waiting: Vec<u32> = self
            .team
            .state(case)
            .await
            .letters
            .iter()
            .filter(|(_, written)| written.is_waiting())
            .map(|(number, _)| *number)
            .collect();
        for number in waiting {
            let path = format!("{}/letter/{number}", case.path);
            let letter = super::post::Written::open(&mut self.team, case, &path).await;
            let today = self.team.app.council.council.clock.today().to_string();
            letter.handed(&mut self.team, &today, "By hand").await;
        }
    }
}

#[tokio::test]
async fn every_act_has_a_page_and_answers_an_empty_form() {
    let mut walk = Walk {
        team: Team::new().await,
        met: BTreeSet::new(),
    };
    Box::pin(a_childs_complaint(&mut walk)).await;
    Box::pin(what_is_no_complaint(&mut walk)).await;
    Box::pin(somebody_else(&mut walk)).await;
    Box::pin(two_other_procedures(&mut walk)).await;
    Box::pin(set_aside(&mut walk)).await;
    Box::pin(three_stages(&mut walk)).await;
    Box::pin(nobody_answers_the_statement(&mut walk)).await;
    let all: BTreeSet<ActKind> = ActKind::ALL.iter().copied().collect();
    let missed: Vec<&ActKind> = all.difference(&walk.met).collect();
    assert!(missed.is_empty(), "never met: {missed:?}");
}

async fn a_childs_complaint(walk: &mut Walk) {
    let moving = vec![("soon", "yes"), ("what", "A move.")];
    let case = walk
        .team
        .receives(&with(complaint(), Question::AboutToHappen, moving))
        .await;
    let possible = [
        ActKind::Take,
        ActKind::Assign,
        ActKind::Investigator,
        ActKind::Note,
        ActKind::Exclude,
        ActKind::DecideLate,
        ActKind::NotConsider,
        ActKind::ReferSafeguarding,
        ActKind::DecideFreeze,
        ActKind::Suspend,
        ActKind::Extend,
        ActKind::AgreeOverrun,
        ActKind::RecordDelay,
        ActKind::Meet,
        ActKind::CorrectContact,
        ActKind::CorrectWho,
        ActKind::CorrectReceived,
        ActKind::Link,
        ActKind::Void,
        ActKind::Withdraw,
    ];
    walk.meets(&case, &possible).await;
    let council = &walk.team.app.council;
    let ada = council.colleague("Kit Sample").await;
    council.has_a_report(&ada, &case.reference).await;
    walk.meets(&case, &[ActKind::AddFile, ActKind::RemoveFile])
        .await;
    walk.does(
        &case,
        ActKind::Acknowledge,
        &[("how", "in-person"), ("on", "23 11 2026")],
    )
    .await;
    walk.does(&case, ActKind::Advocate, &[("offer", "accepted")])
        .await;
    walk.meets(&case, &[ActKind::FollowUpAdvocate]).await;
    let other = walk.team.receives(&complaint()).await.reference.to_string();
    let other = [("other", other.as_str()), ("how", "siblings")];
    walk.does(&case, ActKind::Link, &other).await;
    walk.meets(&case, &[ActKind::Unlink]).await;
    walk.does(&case, ActKind::Exclude, &[("name", "Max Holt")])
        .await;
    walk.meets(&case, &[ActKind::Include]).await;
    walk.does(
        &case,
        ActKind::Allegation,
        &[("known_on", "23 11 2026"), ("words", "x")],
    )
    .await;
    walk.meets(&case, &[ActKind::ReferLado]).await;
    let stands = [("from", "23 11 2026"), ("reason", "police"), ("words", "x")];
    walk.does(&case, ActKind::Suspend, &stands).await;
    walk.meets(&case, &[ActKind::Resume]).await;
}

async fn what_is_no_complaint(walk: &mut Walk) {
    for (kind, acts) in [
        (
            "concern",
            &[ActKind::ResolveConcern, ActKind::ConvertConcern][..],
        ),
        ("comment", &[ActKind::Reply, ActKind::PassOn]),
        ("mp-enquiry", &[ActKind::Reply]),
        ("compliment", &[ActKind::PassOn, ActKind::Publish]),
    ] {
        let typed = [
            ("what", kind),
            ("channel", "letter"),
            ("received_on", "23 11 2026"),
            ("danger", "no"),
            ("story", kind),
            ("reach", "do-not-contact"),
        ];
        let case = walk.team.records(&typed).await;
        walk.meets(&case, acts).await;
    }
    let shown = crate::help::sends(&mut walk.team.app.visitor(), "thank-you", &compliment()).await;
    walk.meets(&Case::of(&shown), &[ActKind::PassOn, ActKind::Publish])
        .await;
}

async fn somebody_else(walk: &mut Walk) {
    let case = recorded(walk, "sufficient-interest", "A neighbour writes.").await;
    walk.meets(&case, &[ActKind::DecideInterest, ActKind::AskFreeze])
        .await;
    walk.does(
        &case,
        ActKind::Restrict,
        &[
            ("words", "x"),
            ("reason", "x"),
            ("warned_on", "23 11 2026"),
            ("review_on", "24 05 2027"),
        ],
    )
    .await;
    walk.meets(&case, &[ActKind::ReviewRestriction]).await;
    walk.does(
        &case,
        ActKind::Withdraw,
        &[("on", "23 11 2026"), ("words", "x")],
    )
    .await;
    walk.does(&case, ActKind::Close, &[]).await;
    walk.meets(&case, &[ActKind::Reopen]).await;
    walk.does(
        &case,
        ActKind::HoldRecords,
        &[("reason", "inquiry"), ("words", "x")],
    )
    .await;
    walk.meets(&case, &[ActKind::ReleaseRecords]).await;
}

async fn recorded(walk: &mut Walk, category: &str, story: &str) -> Case {
    walk.team
        .records(&[
            ("what", "complaint"),
            ("channel", "letter"),
            ("received_on", "23 11 2026"),
            ("category", category),
            ("danger", "no"),
            ("story", story),
            ("reach", "letter"),
            ("address", "2 Mill Lane"),
            ("messages", "yes"),
        ])
        .await
}

const ANSWER: [(&str, &str); 4] = [
    ("finding-1", "upheld"),
    ("words-1", "You are right."),
    ("next_steps", "We write to you."),
    ("by", "Ruth Vale"),
];

async fn triaged(walk: &mut Walk, story: &str, pathway: &str, why: &str) -> Case {
    let case = recorded(walk, "parent", story).await;
    let point = [
        ("what-1", story),
        ("nature-1", "delay"),
        ("service-1", "adoption"),
        ("pathway-1", pathway),
        ("why-1", why),
    ];
    walk.does(&case, ActKind::Triage, &point).await;
    walk.meets(&case, &[ActKind::MovePoint]).await;
    case
}

async fn two_other_procedures(walk: &mut Walk) {
    let case = triaged(
        walk,
        "My file was shown.",
        "data-protection",
        "personal-information",
    )
    .await;
    walk.does(&case, ActKind::RespondDataProtection, &ANSWER)
        .await;
    let case = triaged(
        walk,
        "The assessment of us as carers.",
        "corporate",
        "assessment-of-carers",
    )
    .await;
    walk.does(&case, ActKind::RespondCorporate, &ANSWER).await;
    walk.does(&case, ActKind::RequestCorporateTwo, &[("on", "23 11 2026")])
        .await;
    let understood = [("by", "Omar Finch"), ("understood", "x")];
    walk.does(&case, ActKind::AcknowledgeCorporateTwo, &understood)
        .await;
    let [finding, words, next, _] = ANSWER;
    walk.does(
        &case,
        ActKind::RespondCorporateTwo,
        &[finding, words, next, ("by", "Omar Finch")],
    )
    .await;
}

/// A point that was set aside for a court.
async fn set_aside(walk: &mut Walk) {
    let case = recorded(
        walk,
        "parent",
        "The visits were cancelled, and nobody rang back.",
    )
    .await;
    let points = [
        ("what-1", "The visits were cancelled."),
        ("nature-1", "communication"),
        ("service-1", "not-known"),
        ("pathway-1", "statutory"),
        ("what-2", "Nobody rang back."),
        ("nature-2", "communication"),
        ("service-2", "not-known"),
        ("pathway-2", "statutory"),
    ];
    walk.does(&case, ActKind::Triage, &points).await;
    let typed = [
        ("points_of", "2"),
        ("why", "prejudice"),
        ("refused_kind", "court"),
        ("words", "The judge decides."),
    ];
    walk.does(&case, ActKind::NotConsider, &typed).await;
    walk.meets(&case, &[ActKind::TakeUp]).await;
}

async fn three_stages(walk: &mut Walk) {
    let case = triaged(walk, "The visits were cancelled.", "statutory", "").await;
    walk.meets(
        &case,
        &[ActKind::Respond, ActKind::Resolve, ActKind::SkipStageOne],
    )
    .await;
    walk.team.day("2026-12-22").await;
    // A working day after the twentieth, Monday 21 December.
    walk.meets(&case, &[ActKind::TellOverdue]).await;
    let today = ("on", "22 12 2026");
    walk.does(
        &case,
        ActKind::RequestStageTwo,
        &[today, ("channel", "telephone")],
    )
    .await;
    walk.does(
        &case,
        ActKind::Statement,
        &[("what-1", "The visits were cancelled."), ("point-1", "1")],
    )
    .await;
    walk.does(
        &case,
        ActKind::AgreeStatement,
        &[today, ("agreed-1", "yes")],
    )
    .await;
    let people = [
        today,
        ("officer", "Priya Lane"),
        ("outside_line", "yes"),
        ("person", "Tom Field"),
        ("independent", "yes"),
    ];
    walk.does(&case, ActKind::Appoint, &people).await;
    lets_in(walk, &case).await;
    walk.does(&case, ActKind::SendPapers, &[today]).await;
    let [finding, words, next, by] = ANSWER;
    walk.does(&case, ActKind::OfficerReport, &[today, finding, words])
        .await;
    let fair = [today, ("words", "Fair."), ("what-1", "Say sorry.")];
    walk.does(&case, ActKind::PersonReport, &fair).await;
    let followed = [
        ("answer-1", "in-part"),
        ("because-1", "We write."),
        ("who-1", "Bea Lark"),
        ("due-1", "22 12 2026"),
    ];
    let decided: Vec<_> = [by, finding, words, next]
        .into_iter()
        .chain(followed)
        .collect();
    walk.does(&case, ActKind::Adjudicate, &decided).await;
    walk.does(&case, ActKind::RequestPanel, &[today]).await;
    walk.meets(&case, &[ActKind::ReferEarly]).await;
    let panel = [
        ("meets_on", "22 12 2026"),
        ("begins_at", "10:30"),
        ("place", "Room 2"),
        ("name-1", "Ann Birch"),
        ("independent-1", "yes"),
        ("name-2", "Ben Ash"),
        ("independent-2", "yes"),
        ("name-3", "Cy Rowan"),
        ("independent-3", "yes"),
        ("chair", "2"),
        ("speaker", "themselves"),
    ];
    walk.does(&case, ActKind::ConvenePanel, &panel).await;
    let papers = [
        ("to_complainant", "22 12 2026"),
        ("to_members", "22 12 2026"),
    ];
    walk.does(&case, ActKind::SendPanelPapers, &papers).await;
    walk.does(&case, ActKind::HoldPanel, &[today]).await;
    let report = [today, ("summary", "x"), ("what-1", "x")];
    walk.does(&case, ActKind::PanelReport, &report).await;
    walk.meets(&case, &[ActKind::SendPanelReport]).await;
    let together = [
        ("considered_on", "22 12 2026"),
        ("with_independent_person", "yes"),
    ];
    let not = [("answer-1", "not-accepted"), ("because-1", "It is done.")];
    let reply = [
        by,
        together[0],
        together[1],
        finding,
        words,
        next,
        not[0],
        not[1],
    ];
    walk.does(&case, ActKind::RespondStageThree, &reply).await;
    walk.does(&case, ActKind::OmbudsmanReceived, &[today]).await;
    walk.does(
        &case,
        ActKind::OmbudsmanAsks,
        &[today, ("what", "enquiry"), ("answer_by", "22 12 2026")],
    )
    .await;
    walk.meets(&case, &[ActKind::OmbudsmanAnswered]).await;
    walk.does(
        &case,
        ActKind::OmbudsmanDecided,
        &[today, ("decision", "no-fault")],
    )
    .await;
    walk.meets(&case, &[ActKind::OmbudsmanComplied]).await;
    walk.does(
        &case,
        ActKind::Remedy,
        &[
            ("kind", "apology"),
            ("words", "x"),
            ("who", "x"),
            ("due", "22 12 2026"),
        ],
    )
    .await;
    walk.meets(&case, &[ActKind::RemedyDone]).await;
    walk.does(
        &case,
        ActKind::Cost,
        &[today, ("role", "chair"), ("amount", "100")],
    )
    .await;
    walk.meets(
        &case,
        &[
            ActKind::TakeBack,
            ActKind::TakeBackCost,
            ActKind::CorrectPoint,
        ],
    )
    .await;
    let learned = [
        ("learned", "x"),
        ("what-1", "x"),
        ("who-1", "x"),
        ("due-1", "22 12 2026"),
    ];
    walk.does(&case, ActKind::Learn, &learned).await;
    walk.meets(&case, &[ActKind::ActionDone]).await;
    walk.does(&case, ActKind::Close, &[]).await;
    let sent: BTreeSet<Letter> = walk
        .team
        .state(&case)
        .await
        .letters
        .values()
        .map(|written| written.letter)
        .collect();
    assert_eq!(sent.len(), 9, "{sent:?}");
}

/// Its answer is a page with the code, which is shown once.
async fn lets_in(walk: &mut Walk, case: &Case) {
    walk.meets(case, &[ActKind::GiveAccess]).await;
    let page = walk
        .team
        .form(Role::Manager, case, ActKind::GiveAccess)
        .await;
    let typed = [
        ("duty", "investigating-officer"),
        ("guest", "Priya Lane"),
        ("email", "priya@example.test"),
        ("until", "29 01 2027"),
    ];
    let seen = seen(&page);
    let typed = with_seen(&typed, &seen);
    let manager = walk.team.seat(Role::Manager).await;
    let page = manager.post(&case.act(ActKind::GiveAccess), &typed).await;
    assert!(
        page.status == 200 && page.text.contains("<code"),
        "{}",
        errors(&page.text)
    );
    walk.meets(case, &[ActKind::EndAccess]).await;
}

/// The statement is handed over on Tuesday 22 December; the tenth working day after it is Friday 8 January.
async fn nobody_answers_the_statement(walk: &mut Walk) {
    let case = triaged(walk, "The visits were late.", "statutory", "").await;
    let asked = [("on", "22 12 2026"), ("channel", "telephone")];
    walk.does(&case, ActKind::RequestStageTwo, &asked).await;
    let head = [("what-1", "The visits were late."), ("point-1", "1")];
    walk.does(&case, ActKind::Statement, &head).await;
    walk.team.day("2027-01-11").await;
    let unanswered = [("on", "11 01 2027"), ("words", "Two calls and a letter.")];
    walk.does(&case, ActKind::InvestigateUnanswered, &unanswered)
        .await;
    let page = walk.team.page(&case).await;
    assert!(page.contains("our version is investigated since"), "{page}");
}
