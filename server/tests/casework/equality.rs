//! The equality questions: kept apart from the case (R11.7).

use casework::{self, Submitted};
use rules::intake::{Journey, Question};
use store::DraftToken;
use words::Locale;

use crate::support::{TestCouncil, compliment};

#[tokio::test]
async fn equality_answers_are_kept_once_and_apart_from_the_case() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    let send = || {
        casework::submit(
            &council.council,
            &visitor,
            Journey::Equality,
            Locale::ENGLISH,
        )
    };
    assert_eq!(
        send().await.unwrap(),
        Submitted::Nothing,
        "nothing was sent before them"
    );
    council
        .answers(&visitor, Journey::Compliment, &compliment())
        .await;
    let sent = casework::submit(
        &council.council,
        &visitor,
        Journey::Compliment,
        Locale::ENGLISH,
    )
    .await
    .unwrap();
    let Submitted::Sent(reference) = sent else {
        panic!("{sent:?}")
    };
    let pages = vec![
        (Question::EqualityAsk, vec![("answer", "yes")]),
        (
            Question::EqualityAbout,
            vec![("age", "11-15"), ("background", "Welsh")],
        ),
    ];
    council.answers(&visitor, Journey::Equality, &pages).await;
    assert_eq!(send().await.unwrap(), Submitted::Sent(reference.clone()));
    assert_eq!(send().await.unwrap(), Submitted::Already(reference.clone()));
    assert_eq!(council.rows("equality").await, 1);
    assert!(
        council
            .council
            .store
            .last_sent(&visitor, council.now(), council.council.clock.today())
            .await
            .unwrap()
            .unwrap()
            .equality_done
    );
    // No column of the row is a value of any column of the case.
    let file = council.file(&reference).await;
    assert!(file.answers.typed(Question::EqualityAbout).is_none());
    assert_eq!(file.history.len(), 1);
}

#[tokio::test]
async fn equality_questions_that_are_skipped_leave_nothing() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    council
        .answers(&visitor, Journey::Compliment, &compliment())
        .await;
    casework::submit(
        &council.council,
        &visitor,
        Journey::Compliment,
        Locale::ENGLISH,
    )
    .await
    .unwrap();
    council
        .answers(
            &visitor,
            Journey::Equality,
            &vec![(Question::EqualityAsk, vec![("answer", "skip")])],
        )
        .await;
    casework::submit(
        &council.council,
        &visitor,
        Journey::Equality,
        Locale::ENGLISH,
    )
    .await
    .unwrap();
    assert_eq!(council.rows("equality").await, 0);
    assert!(
        council
            .council
            .store
            .last_sent(&visitor, council.now(), council.council.clock.today())
            .await
            .unwrap()
            .unwrap()
            .equality_done
    );
}
