//! A letter may have 60,000 characters, in any script: it is kept, shown and sent whole, or refused with its words.

use report::Part;
use rules::form::LETTER_LIMIT;
use rules::intake::Question;

use super::browser::{Browser, Page};
use super::help::{TestApp, sends};
use crate::acts::by_letter;
use crate::support::{complaint, with};

const OTTER: &str = "otter@example.test";

/// So many characters: the letter, and words in Gujarati up to the last.
fn filled_up(letter: &str, characters: u64) -> String {
    let end = "\nઅંત";
    let missing =
        usize::try_from(characters).unwrap() - letter.chars().count() - end.chars().count();
    format!("{letter}{}{end}", "ક".repeat(missing))
}

async fn does(staff: &mut Browser, path: &str, way: &str, text: &str) -> Page {
    staff.post(path, &[("do", way), ("text", text)]).await
}

#[tokio::test]
async fn a_letter_of_60_000_characters_is_kept_printed_and_sent_whole_and_a_longer_one_stays_on_the_page()
 {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let path = format!("/staff/case/{}/letter/1", reference.replace('-', ""));
    let case = reference.parse().unwrap();
    let ada = app.council.colleague("Ada Marsh").await;
    let act = by_letter(app.council.council.clock.today());
    app.council.does(&ada, &case, act).await;
    let letter = app.council.words_of(&case, 1).await;
    let whole = filled_up(&letter, LETTER_LIMIT);
    let lines = |text: &str| text.replace("\r\n", "\n").trim_end().to_owned();
    let mut staff = app.staff().await;

    let longer = format!("{whole}ક");
    let page = does(&mut staff, &path, "save", &longer).await;
    assert_eq!(page.status, 422);
    assert!(page.text.contains("aria-invalid=\"true\""));
    assert!(
        page.text.contains("અંતક"),
        "refused, and every word is still there"
    );
    assert_eq!(app.council.words_of(&case, 1).await, letter);

    let page = does(&mut staff, &path, "save", &whole).await;
    assert_eq!((page.status, page.location()), (303, path.as_str()));
    assert_eq!(lines(&app.council.words_of(&case, 1).await), lines(&whole));
    let page = staff.get(&path).await;
    let shown = page.text.matches("અંત").count();
    assert_eq!(shown, 2, "in the box and on the paper");

    let page = does(&mut staff, &path, "email", &whole).await;
    assert_eq!(page.status, 303, "{}", page.text);
    app.council.runs_jobs().await;
    let posts = app.council.letters_to(OTTER);
    let ready = posts
        .iter()
        .rev()
        .find(|post| post.text.contains("/letter/"));
    let (_, rest) = ready.unwrap().text.split_once("/letter/").unwrap();
    let link = format!("/letter/{}", rest.split_whitespace().next().unwrap());
    let page = app
        .visitor()
        .post(&link, &[("reference", &reference)])
        .await;
    assert_eq!(page.status, 200);
    let gujarati = "ક".repeat(whole.matches('ક').count());
    assert!(page.text.contains(&gujarati), "all of it");
    assert!(page.text.contains("અંત"), "to the last word");
}

#[tokio::test]
async fn a_letter_of_60_000_characters_is_printed_whole() {
    let app = TestApp::new().await;
    let address = vec![("address", "1 Weir Lane, Westmere")];
    let by_post = with(complaint(), Question::Reach, vec![("reach", "letter")]);
    let by_post = with(by_post, Question::Contact, address);
    let reference = sends(&mut app.visitor(), "complain", &by_post).await;
    let path = format!("/staff/case/{}/letter/1", reference.replace('-', ""));
    let case = reference.parse().unwrap();
    let ada = app.council.colleague("Ada Marsh").await;
    let act = by_letter(app.council.council.clock.today());
    app.council.does(&ada, &case, act).await;
    let whole = filled_up(&app.council.words_of(&case, 1).await, LETTER_LIMIT);
    let mut staff = app.staff().await;
    let page = does(&mut staff, &path, "print", &whole).await;
    assert_eq!(
        (page.status, page.location()),
        (303, path.as_str()),
        "{}",
        page.text
    );
    let page = staff.get(&path).await;
    let gujarati = "ક".repeat(whole.matches('ક').count());
    assert!(page.text.contains(&gujarati) && page.text.contains("અંત"));
}

#[tokio::test]
async fn four_points_and_every_part_of_a_report_may_be_long_in_any_script() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let triage = format!("/staff/case/{}/triage", reference.replace('-', ""));
    let mut staff = app.staff().await;
    let words = |end: usize| format!("{}અંત{end}", "ક".repeat(9_990));
    let mut fields = Vec::new();
    for row in 1..=4 {
        fields.push((format!("what-{row}"), words(row)));
        for (name, value) in [
            ("nature", "communication"),
            ("service", "children_in_care"),
            ("pathway", "statutory"),
        ] {
            fields.push((format!("{name}-{row}"), value.to_owned()));
        }
    }
    let parts: Vec<_> = Part::ALL
        .iter()
        .zip(1..)
        .map(|(part, number)| (format!("part-{}", part.slug()), words(number)))
        .collect();
    for (path, fields) in [
        (triage.as_str(), &fields),
        ("/staff/reports/2026-27/words", &parts),
    ] {
        let sent: Vec<_> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let page = staff.post(path, &sent).await;
        assert_eq!(page.status, 303, "{path}: {}", page.status);
    }
    let file = app.council.file(&reference.parse().unwrap()).await;
    assert_eq!(file.case.points.len(), 4);
    assert!(file.case.points[3].what.ends_with("અંત4"));
    let page = staff.get("/staff/reports/2026-27/words").await;
    for number in 1..=parts.len() {
        assert!(page.text.contains(&format!("અંત{number}")), "{number}");
    }
}
