//! Script injection: whatever is typed is shown as text.

use rules::intake::{Journey, Question};

use super::accounts::page_of;
use super::help::{OFFICER, TestApp, answers};
use crate::support::{complaint, together};

/// Whether a tag has an attribute that runs a script. What stands in quotes is a value.
fn has_handler(html: &str) -> bool {
    let tags = html.split('<').skip(1).map(|tag| {
        let names: Vec<&str> = tag.split('"').step_by(2).collect();
        names
            .join("")
            .split('>')
            .next()
            .unwrap_or_default()
            .to_owned()
    });
    tags.into_iter()
        .any(|tag| tag.contains(" onfocus") || tag.contains(" onerror"))
}

#[tokio::test]
async fn a_script_in_any_field_is_shown_back_as_text() {
    let app = TestApp::new().await;
    let attack = "</textarea></title><script>alert(1)</script><img src=x onerror=alert(1)>\"' onfocus=alert(1) {{7*7}}";
    for question in Question::ALL {
        for field in question.fields() {
            if !field.asks.kind.is_typed() {
                continue;
            }
            for journey in rules::intake::Journey::ALL {
                if !journey.questions().any(|asked| asked == *question) {
                    continue;
                }
                let mut child = app.visitor();
                let path = format!("/{}/{}", journey.slug(), question.slug());
                child
                    .post(&format!("{path}/keep"), &[(field.asks.name, attack)])
                    .await;
                let page = child.post(&path, &[(field.asks.name, attack)]).await;
                let page = if page.status == 303 {
                    child.get(page.location()).await
                } else {
                    page
                };
                assert!(
                    !page.text.contains("<script>alert"),
                    "{path} {}",
                    field.asks.name
                );
                assert!(
                    !page.text.contains("<img src=x"),
                    "{path} {}",
                    field.asks.name
                );
                assert!(!has_handler(&page.text), "{path} {}", field.asks.name);
            }
        }
    }
}

#[tokio::test]
async fn a_script_in_every_answer_is_text_on_every_page_that_shows_it() {
    let app = TestApp::new().await;
    let attack = "</textarea></title><script>alert(1)</script><img src=x onerror=alert(1)>\"' onfocus=alert(1) {{7*7}}";
    let mut pages = complaint();
    for (question, pairs) in &mut pages {
        for field in question
            .fields()
            .iter()
            .filter(|field| field.asks.kind.is_typed())
        {
            if field.asks.name != "email" {
                pairs.retain(|(name, _)| *name != field.asks.name);
                pairs.push((field.asks.name, attack));
            }
        }
    }
    let mut child = app.visitor();
    answers(&mut child, "complain", &pages).await;
    let mut shown = vec![child.get("/complain/check").await];
    for (question, _) in together(Journey::Complaint, &pages) {
        shown.push(child.get(&format!("/complain/{}", question.slug())).await);
    }
    child.post("/complain/check", &[]).await;
    let sent = child.get("/sent").await;
    let reference = super::help::reference(&sent.text);
    let mut staff = app.staff().await;
    staff
        .post(
            &format!("/staff/case/{reference}/note"),
            &[("words", attack)],
        )
        .await;
    shown.push(sent);
    shown.push(staff.get(&format!("/staff/case/{reference}")).await);
    shown.push(staff.get("/staff").await);
    for page in &shown {
        assert_eq!(page.status, 200);
        assert!(
            !page.text.contains("<script>alert") && !page.text.contains("<img src=x"),
            "{}",
            page.text
        );
        assert!(!has_handler(&page.text), "{}", page.text);
    }
    assert!(
        shown[0].text.contains("&lt;script&gt;alert(1)"),
        "the words are there, as text"
    );
}

#[tokio::test]
async fn a_script_in_the_name_of_an_account_is_text_in_the_title_of_its_page_too() {
    let app = TestApp::new().await;
    let mut manager = app.staff().await;
    let path = page_of(&app, OFFICER).await;
    let named = "</title><img src=x onerror=alert(1)>";
    let fields = [("do", "name"), ("name", named)];
    assert_eq!(manager.post(&path, &fields).await.status, 303);
    for path in [&*path, "/staff/accounts", "/staff"] {
        let page = manager.get(path).await;
        assert!(page.text.contains("onerror=alert"), "{path} shows the name");
        assert!(!page.text.contains("<img src=x"), "{path}: {}", page.text);
        assert!(!has_handler(&page.text), "{path}");
    }
}
