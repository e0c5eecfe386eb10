//! Drafts: raw as typed, alive for a day, gone at exit.

use casework::Drawn;
use chrono::TimeDelta;
use rules::{
    intake::{Journey, Question},
    queue::List,
};
use store::DraftToken;
use words::Locale;

use crate::support::{TestCouncil, complaint, onlooker, together};

#[tokio::test]
async fn what_can_be_read_of_what_is_typed_comes_back_right_or_wrong() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    let long = "x".repeat(10_001);
    for story in ["", " \u{202e}مرحبا 🦦\n\n</textarea><script>", &long] {
        let kept = council
            .keeps(
                &visitor,
                Journey::Complaint,
                Question::WhatHappened,
                &[("story", story)],
            )
            .await;
        let draft = council
            .council
            .store
            .draft(&visitor, Journey::Complaint, council.now())
            .await
            .unwrap();
        assert_eq!(
            draft.typed(Question::WhatHappened).unwrap().one("story"),
            story
        );
        assert_eq!(kept.progress.next, Some(Question::Danger));
    }
    let kept = council
        .keeps(
            &visitor,
            Journey::Complaint,
            Question::WhatHappened,
            &[("story", &long)],
        )
        .await;
    assert_eq!(
        kept.faults
            .iter()
            .map(|fault| fault.wrong.slug())
            .collect::<Vec<_>>(),
        ["too-long"]
    );
}

/// Types on a page without sending it; whether it is kept.
async fn types(
    council: &TestCouncil,
    visitor: &DraftToken,
    page: (Journey, Question),
    pairs: &[(&str, &str)],
    drawn: &Drawn,
) -> bool {
    let pairs = pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let (journey, question) = page;
    let typed = journey.page(question).unwrap().filled(pairs);
    casework::keep_unsent(&council.council, visitor, page, typed, drawn)
        .await
        .unwrap()
}

#[tokio::test]
async fn only_what_was_sent_counts_as_answered_on_every_page() {
    let council = TestCouncil::new().await;
    let (visitor, journey) = (DraftToken::random(), Journey::Complaint);
    let store = &council.council.store;
    for (question, pairs) in together(journey, &complaint()) {
        let drawn = Drawn::default();
        assert!(types(&council, &visitor, (journey, question), &pairs, &drawn).await);
        let draft = store.draft(&visitor, journey, council.now()).await.unwrap();
        let progress = journey.progress(&draft);
        assert!(!progress.done.contains(&question));
        let is_begun = journey.step(question).is_some() || !pairs.is_empty();
        assert_eq!(progress.holds_up() == Some(question), is_begun);
        let typed = draft.typed(question).unwrap();
        for (name, value) in &pairs {
            assert!(typed.has(name, value), "what was typed is shown there");
        }
        let kept = council.keeps(&visitor, journey, question, &pairs).await;
        assert!(kept.progress.done.contains(&question));
        // The same words once more, from a page that is still there.
        assert!(types(&council, &visitor, (journey, question), &pairs, &drawn).await);
        let draft = store.draft(&visitor, journey, council.now()).await.unwrap();
        assert!(journey.progress(&draft).done.contains(&question));
    }
}

#[tokio::test]
async fn words_that_come_late_change_no_answer_and_bring_nothing_back() {
    let council = TestCouncil::new().await;
    let (visitor, journey) = (DraftToken::random(), Journey::Idea);
    let (page, store) = ((journey, Question::Idea), &council.council.store);
    let mark = async || {
        let draft = store.draft(&visitor, journey, council.now()).await.unwrap();
        draft.mark(Question::Idea)
    };
    let drawn = |going_on: bool, answered: String| Drawn {
        going_on,
        answered: Some(answered),
    };
    let first = drawn(false, mark().await);
    assert!(types(&council, &visitor, page, &[("story", "More bis")], &first).await);
    let story = [("story", "More biscuits.")];
    council
        .keeps(&visitor, journey, Question::Idea, &story)
        .await;
    let late = [("story", "More biscuit")];
    assert!(!types(&council, &visitor, page, &late, &first).await);
    let draft = store.draft(&visitor, journey, council.now()).await.unwrap();
    assert_eq!(
        draft.typed(Question::Idea).unwrap().one("story"),
        "More biscuits."
    );
    // Who comes back to it may change it.
    let second = drawn(true, mark().await);
    assert!(types(&council, &visitor, page, &[("story", "Tea.")], &second).await);
    casework::forget_journey(&council.council, &visitor, journey)
        .await
        .unwrap();
    assert!(!types(&council, &visitor, page, &late, &second).await);
    assert_eq!(council.rows("drafts").await, 0);
}

#[tokio::test]
async fn a_draft_dies_24_hours_after_it_was_last_touched() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    let danger = [("danger", "no")];
    assert!(
        !council
            .keeps(&visitor, Journey::Complaint, Question::Danger, &danger)
            .await
            .was_known
    );
    council.council.clock.advance(TimeDelta::hours(23));
    assert!(
        council
            .keeps(&visitor, Journey::Complaint, Question::Who, &[])
            .await
            .was_known
    );
    council.council.clock.advance(TimeDelta::hours(23));
    let store = council.council.store.clone();
    assert!(
        !store
            .draft(&visitor, Journey::Complaint, council.now())
            .await
            .unwrap()
            .is_empty()
    );
    council
        .council
        .clock
        .advance(TimeDelta::hours(1) + TimeDelta::seconds(1));
    assert!(
        store
            .draft(&visitor, Journey::Complaint, council.now())
            .await
            .unwrap()
            .is_empty()
    );
    assert!(!store.knows(&visitor, council.now()).await.unwrap());
    let kept = council
        .keeps(&visitor, Journey::Complaint, Question::Who, &[])
        .await;
    assert!(!kept.was_known);
    assert_eq!(
        kept.progress.next,
        Some(Question::Danger),
        "it begins again, empty"
    );
}

#[tokio::test]
async fn a_dead_draft_is_purged() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    council
        .keeps(
            &visitor,
            Journey::Complaint,
            Question::Danger,
            &[("danger", "no")],
        )
        .await;
    council.council.clock.advance(TimeDelta::hours(25));
    jobs::run_once(&council.council, &council.mailer)
        .await
        .unwrap();
    let then = council.now() - TimeDelta::hours(25);
    assert!(
        !council.council.store.knows(&visitor, then).await.unwrap(),
        "it is not only hidden"
    );
}

#[tokio::test]
async fn leaving_forgets_drafts_and_receipts_but_not_the_case() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    council
        .answers(&visitor, Journey::Complaint, &complaint())
        .await;
    casework::submit(
        &council.council,
        &visitor,
        Journey::Complaint,
        Locale::ENGLISH,
    )
    .await
    .unwrap();
    council
        .keeps(
            &visitor,
            Journey::Idea,
            Question::Idea,
            &[("story", "More biscuits.")],
        )
        .await;
    casework::forget_draft(&council.council, &visitor)
        .await
        .unwrap();
    assert!(
        !council
            .council
            .store
            .knows(&visitor, council.now())
            .await
            .unwrap()
    );
    let page = council.list(&onlooker(), List::All).await;
    assert_eq!(page.rows.len(), 1);
}

#[tokio::test]
async fn journeys_do_not_mix_and_neither_do_visitors() {
    let council = TestCouncil::new().await;
    let (one, other) = (DraftToken::random(), DraftToken::random());
    council
        .keeps(
            &one,
            Journey::Complaint,
            Question::Name,
            &[("name", "Purple Otter")],
        )
        .await;
    let store = &council.council.store;
    assert!(
        store
            .draft(&one, Journey::Idea, council.now())
            .await
            .unwrap()
            .is_empty()
    );
    assert!(
        store
            .draft(&other, Journey::Complaint, council.now())
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn changing_an_early_answer_forgets_what_no_longer_applies() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    council
        .answers(&visitor, Journey::Complaint, &complaint())
        .await;
    council
        .keeps(
            &visitor,
            Journey::Complaint,
            Question::Reach,
            &[("reach", "do-not-contact")],
        )
        .await;
    let draft = council
        .council
        .store
        .draft(&visitor, Journey::Complaint, council.now())
        .await
        .unwrap();
    assert!(draft.typed(Question::Contact).is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn pages_that_are_saved_at_the_same_moment_do_not_undo_each_other() {
    let council = std::sync::Arc::new(TestCouncil::new().await);
    let visitor = DraftToken::random();
    let mut tabs = tokio::task::JoinSet::new();
    for (question, pairs) in complaint() {
        let (council, visitor) = (std::sync::Arc::clone(&council), visitor.clone());
        tabs.spawn(async move {
            let pairs = pairs
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()));
            let typed = question.filled(pairs);
            let page = (Journey::Complaint, question);
            casework::keep_unsent(&council.council, &visitor, page, typed, &Drawn::default())
                .await
                .unwrap();
        });
    }
    tabs.join_all().await;
    let draft = council
        .council
        .store
        .draft(&visitor, Journey::Complaint, council.now())
        .await
        .unwrap();
    for (question, pairs) in complaint() {
        let typed = draft.typed(question).unwrap();
        assert!(pairs.iter().all(|(name, value)| typed.has(name, value)));
    }
}

#[tokio::test]
async fn what_somebody_who_left_had_written_is_not_in_the_log_of_the_database_either() {
    let council = TestCouncil::new().await;
    let log = council.database.folder.join("heard.db-wal");
    if council.database.url.starts_with("postgres") {
        return;
    }
    let visitor = DraftToken::random();
    council
        .answers(&visitor, Journey::Complaint, &complaint()[..3].to_vec())
        .await;
    assert!(std::fs::metadata(&log).unwrap().len() > 0);
    casework::forget_draft(&council.council, &visitor)
        .await
        .unwrap();
    let begun = std::time::Instant::now();
    while std::fs::metadata(&log).unwrap().len() > 0 {
        assert!(begun.elapsed().as_secs() < 5, "the log is not emptied");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}
