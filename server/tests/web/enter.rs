//! What Enter does in a form, and "Go" on a phone's keyboard: browsers press the form's first button in the order of the
//! document, wherever on the page that button stands.

use rules::acts::ActKind;
use rules::intake::{Journey, Question};

use super::browser::{Browser, Page};
use super::help::{TestApp, sends};
use crate::support::{Pages, adults_complaint, advocate_request, complaint, compliment, together};

#[tokio::test]
async fn enter_continues_on_every_question_of_every_journey() {
    for language in ["en-GB", "en-GB-x-easyread"] {
        let app = TestApp::new().await;
        for (journey, pages) in journeys() {
            let mut child = app.visitor();
            child
                .post("/language", &[("language", language), ("back", "/")])
                .await;
            for (question, pairs) in together(Journey::from_slug(journey).unwrap(), &pages) {
                let path = format!("/{journey}/{}", question.slug());
                let page = child.get(&path).await;
                let button = default_of(&page, &path);
                assert!(!button.contains("name="), "{path}: Enter presses {button}");
                assert!(!button.contains("formaction"), "{path}: {button}");
                assert_eq!(child.post(&path, &pairs).await.status, 303, "{path}");
            }
            let check = format!("/{journey}/check");
            default_of(&child.get(&check).await, &check);
        }
    }
}

#[tokio::test]
async fn enter_presses_the_main_button_of_every_other_form() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let reference = sends(&mut child, "complain", &complaint()).await;
    for (path, pair) in [
        ("/equality/ask", ("answer", "yes")),
        ("/equality/about-you", ("age", "18-24")),
        ("/equality/more-about-you", ("gender", "not-say")),
    ] {
        default_of(&child.get(path).await, path);
        child.post(path, &[pair]).await;
    }
    let mut staff = app.staff().await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let mut places: Vec<String> = [
        "/",
        "/sent",
        "/safe",
        "/staff",
        "/staff/record",
        "/staff/calendar",
        "/staff/import",
        "/staff/reports",
        "/staff/reports/2026-27",
        "/staff/reports/2026-27/words",
        "/staff/reports/2026-27/publish",
        "/staff/reports/2026-27/covering",
        "/staff/reports/rules",
        "/staff/dashboard",
        "/staff/assurance",
    ]
    .map(str::to_owned)
    .into();
    places.push(format!("/letter/{}", "a".repeat(32)));
    places.push(case.clone());
    places.extend(
        ActKind::ALL
            .iter()
            .map(|act| format!("{case}/{}", act.slug())),
    );
    for path in &places {
        enter_is_the_main_action(&staff.get(path).await, path);
    }
    enter_is_the_main_action(&app.visitor().get("/staff/sign-in").await, "sign-in");
    letters(&mut staff, &case).await;
}

/// A letter that is written is kept by Enter and never sent by it; one that was printed is written down as posted.
async fn letters(staff: &mut Browser, case: &str) {
    let acknowledge = [
        ("how", "letter"),
        ("on", "23 11 2026"),
        ("understood", "x"),
        ("who", "Bea Lark"),
    ];
    let page = staff
        .post(&format!("{case}/acknowledge"), &acknowledge)
        .await;
    assert_eq!(page.status, 303, "{}", page.text);
    let path = format!("{case}/letter/1");
    let page = staff.get(&path).await;
    let forms = forms(&page.text);
    let form = forms.iter().find(|form| form.tag.contains(&path)).unwrap();
    let first = form.buttons.first().unwrap();
    assert!(first.contains("value=\"save\""), "{first}");
}

fn journeys() -> [(&'static str, Pages); 5] {
    let idea = vec![
        (Question::Idea, vec![("story", "Ask us which room.")]),
        (Question::Team, vec![]),
        (Question::Name, vec![]),
        (Question::Reach, vec![("reach", "email")]),
        (Question::Contact, vec![("email", "otter@example.test")]),
    ];
    [
        ("complain", complaint()),
        ("complain", adults_complaint()),
        ("thank-you", compliment()),
        ("advocate", advocate_request()),
        ("idea", idea),
    ]
}

/// The button that Enter presses in the form that is posted to `path`.
fn default_of(page: &Page, path: &str) -> String {
    assert_eq!(page.status, 200, "{path} leads to {:?}", page.location());
    enter_is_the_main_action(page, path);
    let action = format!("action=\"{path}\"");
    let forms = forms(&page.text);
    let form = forms.iter().find(|form| form.tag.contains(&action));
    let form = form.unwrap_or_else(|| panic!("no form is posted to {path}: {}", page.text));
    form.buttons.first().expect("a form has a button").clone()
}

fn enter_is_the_main_action(page: &Page, path: &str) {
    for form in forms(&page.text) {
        let [first, ..] = &form.buttons[..] else {
            panic!("{path}: a form without a button: {}", form.tag);
        };
        let is_main = |button: &&String| {
            button.contains("app-button") && !button.contains("app-button--quiet")
        };
        let main = form.buttons.iter().find(is_main).unwrap_or(first);
        assert_eq!(does(first), does(main), "{path}: Enter presses {first}");
    }
}

/// What pressing a button sends, and where to.
fn does(button: &str) -> [Option<&str>; 3] {
    ["name", "value", "formaction"].map(|attribute| attribute_of(button, attribute))
}

/// A form and the buttons that send it, in the order of the document.
struct Form {
    tag: String,
    buttons: Vec<String>,
}

fn forms(html: &str) -> Vec<Form> {
    let (mut forms, mut inside): (Vec<Form>, Option<usize>) = (Vec::new(), None);
    let mut elsewhere: Vec<(String, String)> = Vec::new();
    for tag in html.split('<').filter_map(|text| text.split('>').next()) {
        let name = tag.split_whitespace().next().unwrap_or_default();
        let sends = attribute_of(tag, "type").is_none_or(|kind| kind == "submit");
        match name {
            "form" => {
                inside = Some(forms.len());
                let id = attribute_of(tag, "id");
                let (mine, others) = elsewhere
                    .into_iter()
                    .partition(|(owner, _)| Some(owner.as_str()) == id);
                elsewhere = others;
                let mine: Vec<(String, String)> = mine;
                forms.push(Form {
                    tag: tag.to_owned(),
                    buttons: mine.into_iter().map(|(_, button)| button).collect(),
                });
            }
            "/form" => inside = None,
            "button" if sends => match (attribute_of(tag, "form"), inside) {
                (Some(owner), _) => elsewhere.push((owner.to_owned(), tag.to_owned())),
                (None, Some(form)) => forms[form].buttons.push(tag.to_owned()),
                (None, None) => panic!("a button of no form: {tag}"),
            },
            "input" => {
                let kind = attribute_of(tag, "type");
                assert!(!matches!(kind, Some("submit" | "image")), "{tag}");
            }
            _ => {}
        }
    }
    assert_eq!(elsewhere, [], "buttons that stand after their form");
    forms
}

fn attribute_of<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}
