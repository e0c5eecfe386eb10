//! A letter that names a day that no longer holds, or no longer says what it has to, comes back with every word of it.

use rules::acts::ActKind;
use rules::letter::Letter;
use rules::principal::Role;

use super::support::{Team, errors, plain, seen, whole};
use crate::support::complaint;

#[tokio::test]
async fn a_letter_with_a_day_that_has_passed_is_asked_about_on_its_page_and_goes_as_it_is() {
    let mut team = Team::new().await;
    let case = team.receives(&complaint()).await;
    let typed = [
        ("how", "letter"),
        ("on", "23 11 2026"),
        ("understood", "The review was moved."),
    ];
    let letter = team
        .writes(&case, ActKind::Acknowledge, &typed, Letter::Acknowledgement)
        .await;
    letter.says(&["Monday 23 November 2026", "by Monday 7 December 2026"]);
    let path = format!("{}/letter/{}", case.path, letter.number);

    team.day("2026-11-25").await;
    let officer = team.seat(Role::Officer).await;
    let page = whole(officer.get(&path).await, 200).text;
    assert!(plain(&page).contains("Wednesday 25 November 2026"));
    assert!(page.contains("name=\"shown\" value=\"2026-11-25\""));
    let changed = letter
        .text
        .replace("The review was moved.", "We meet you on 24 November.");
    let shown = seen(&page);
    let mut typed = vec![
        ("seen", shown.as_str()),
        ("shown", "2026-11-23"),
        ("text", changed.as_str()),
        ("do", "email"),
    ];
    let page = whole(officer.post(&path, &typed).await, 422).text;
    assert!(errors(&page).contains("24 November"), "{}", errors(&page));
    assert!(
        plain(&page).contains("We meet you on 24 November."),
        "the words are kept"
    );
    for button in [
        "value=\"email-as-it-is\"",
        "name=\"shown\" value=\"2026-11-23\"",
    ] {
        assert!(page.contains(button), "{button}");
    }
    let without = changed.replace("You have the right to an advocate.", "");
    let mut lacking = typed.clone();
    lacking[2] = ("text", without.as_str());
    let page = whole(officer.post(&path, &lacking).await, 422).text;
    assert!(
        errors(&page).contains("You have the right to an advocate."),
        "{}",
        errors(&page)
    );
    assert!(
        plain(&page).contains("We meet you on 24 November."),
        "the words are kept"
    );

    typed[3] = ("do", "email-as-it-is");
    let officer = team.seat(Role::Officer).await;
    assert_eq!(officer.post(&path, &typed).await.location(), case.path);
    team.jobs().await;
    let left = team
        .app
        .council
        .words_of(&case.reference, letter.number)
        .await;
    for said in [
        "Wednesday 25 November 2026\n",
        "We meet you on 24 November.",
        "7 December 2026",
    ] {
        assert!(left.contains(said), "{said}: {left}");
    }
}
