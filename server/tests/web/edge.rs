//! Who is let in, and what is taken.

use std::sync::Arc;

use app::routes::{Audience, Pattern, Takes};
use chrono::TimeDelta;
use council::Security;
use rules::principal::Role;
use store::LetterToken;

use super::help::{TestApp, answers, sends};
use crate::support::{TestCouncil, complaint, westmere};

/// An address of this pattern that leads somewhere.
pub(crate) fn filled_in(pattern: Pattern, reference: &str) -> String {
    filled_in_but_for_the_act(pattern, reference).replace("{act}", "note")
}

fn filled_in_but_for_the_act(pattern: Pattern, reference: &str) -> String {
    pattern
        .path()
        .replace("{reference}", reference)
        .replace("{number}", "1")
        .replace("{year}", "2026-27")
        .replace("{quarter}", "quarter-2")
        .replace("{kept}", "2026-11-23")
        .replace("{format}", "csv")
        .replace("{token}", &LetterToken::random().to_text())
        .replace("{journey}", "thank-you")
        .replace("{question}", "thanks")
}

#[tokio::test]
async fn a_form_of_another_site_is_refused_and_changes_nothing() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    let old = child.saying("sec-fetch-site", "");
    for mut evil in [
        child.saying("sec-fetch-site", "cross-site"),
        child.saying("sec-fetch-site", "same-site"),
        child
            .saying("sec-fetch-site", "cross-site")
            .saying("origin", "null"),
        old.saying("origin", "https://evil.example"),
        old.saying("origin", "http://localhost.evil.example:3000"),
    ] {
        for path in [
            "/complain/check",
            "/complain/who",
            "/language",
            "/staff/sign-in",
            "/staff/sign-out",
        ] {
            let page = evil.post(path, &[("who", "parent")]).await;
            assert!(page.is_error_page(403), "{path}: {}", page.status);
        }
    }
    assert_eq!(app.cases().await, 0);
    assert!(
        child.get("/complain/check").await.status == 200,
        "every answer is still there"
    );
}

#[tokio::test]
async fn a_form_of_ours_is_taken_from_browsers_old_and_young() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    child.get("/").await;
    let old = child.saying("sec-fetch-site", "");
    for mut child in [
        child.saying("origin", "null"),
        old.saying("origin", "http://localhost:3000"),
        old.saying("origin", "null"),
        old.clone(),
    ] {
        assert_eq!(
            child
                .post("/complain/danger", &[("danger", "no")])
                .await
                .status,
            303
        );
    }
    let mut stranger = app
        .visitor()
        .saying("sec-fetch-site", "")
        .saying("origin", "null");
    assert_eq!(
        stranger
            .post("/complain/danger", &[("danger", "no")])
            .await
            .status,
        403
    );
}

#[tokio::test]
async fn the_portal_answers_to_its_own_name_only_and_to_supervisors_by_any() {
    let app = TestApp::with(1_000, "https://tellus.westmere.example").await;
    let ours = app.visitor();
    assert_eq!(ours.clone().get("/").await.status, 200);
    let mut other = ours.saying("host", "evil.example");
    let page = other.get("/").await;
    assert!(page.is_error_page(421), "{}", page.status);
    let page = other.post("/complain/danger", &[("danger", "no")]).await;
    assert!(page.is_error_page(421), "{}", page.status);
    assert!(ours.saying("host", "").get("/").await.is_error_page(400));
    for host in ["127.0.0.1:3000", "evil.example", ""] {
        let health = ours.saying("host", host).get("/healthz").await;
        assert_eq!(health.status, 200, "{host}");
    }
    let mut old = ours
        .saying("sec-fetch-site", "")
        .saying("origin", "http://tellus.westmere.example");
    let page = old.post("/complain/danger", &[("danger", "no")]).await;
    assert!(page.is_error_page(403), "another scheme: {}", page.status);
}

#[tokio::test]
async fn a_form_is_taken_where_the_table_of_addresses_says_so_and_nowhere_else() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint())
        .await
        .replace('-', "");
    // Those of guests are asked with a session of theirs: see `guests`.
    let is_guests = |pattern: &Pattern| pattern.audience() == Audience::Guest;
    for pattern in Pattern::ALL.iter().filter(|pattern| !is_guests(pattern)) {
        let path = filled_in(*pattern, &reference);
        // Of their own each: one of these forms signs out.
        let mut browser = match pattern.audience().is_council() {
            true => app.staff().await,
            false => app.visitor(),
        };
        let page = browser.post(&path, &[]).await;
        let takes_nothing = pattern.takes() == Takes::Nothing;
        assert_eq!(page.status == 405, takes_nothing, "{path}: {}", page.status);
    }
}

#[tokio::test]
async fn whoever_works_here_is_told_of_an_error_in_words_for_staff() {
    let app = TestApp::new().await;
    let mut staff = app.somebody("Rae Hill", Role::Officer).await;
    let menu = "href=\"/staff/find\"";
    for (path, status) in [("/staff/unheard-of", 404), ("/staff/case/XXXXXXXX", 404)] {
        let page = staff.get(path).await;
        assert!(page.is_error_page(status), "{path}: {}", page.status);
        assert!(page.text.contains("Find a case by its reference"), "{path}");
        assert!(page.text.contains(menu), "{path}: {}", page.text);
    }
    let public = staff.get("/unheard-of").await;
    assert!(public.is_error_page(404) && !public.text.contains(menu));
}

#[tokio::test]
async fn nothing_under_staff_answers_without_a_session() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint())
        .await
        .replace('-', "");
    // By name what must not be told, so that a wrong audience in the table is found.
    let is_way_in = |pattern: &Pattern| {
        matches!(
            pattern,
            Pattern::SignIn
                | Pattern::ByDirectory
                | Pattern::DirectoryBack
                | Pattern::DirectoryOut
                | Pattern::DirectoryEnded
        )
    };
    let is_staff = |pattern: &Pattern| pattern.path().starts_with("/staff") && !is_way_in(pattern);
    let patterns = Pattern::ALL.iter().filter(|pattern| is_staff(pattern));
    let mut paths: Vec<String> = patterns
        .map(|pattern| filled_in_but_for_the_act(*pattern, &reference))
        .collect();
    paths.extend(
        [
            "/staff/",
            "/staff/unheard-of",
            "/staff/case",
            "/staff//case/{reference}",
        ]
        .map(str::to_owned),
    );
    let mut acts = vec!["{act}".to_owned()];
    acts.extend(
        rules::acts::ActKind::ALL
            .iter()
            .map(|act| act.slug().to_owned()),
    );
    let mut visitor = app.visitor();
    let (mut asked, mut kept) = (0, 0);
    for path in &paths {
        for act in &acts {
            let path = path.replace("{act}", act);
            let typed = "What was typed is theirs.";
            let answers = [
                (false, visitor.get(&path).await),
                (true, visitor.post(&path, &[("words", typed)]).await),
            ];
            for (posted, page) in answers {
                asked += 1;
                if posted && page.status == 422 {
                    // Somebody whose session ended while they wrote: the sign-in takes along what they typed.
                    assert!(
                        page.text.contains("name=\"password\""),
                        "{path}: {}",
                        page.text
                    );
                    assert!(page.text.contains(typed), "{path}: {}", page.text);
                    for hidden in ["Otter", "review was moved", "name=\"seen\"", "Received"] {
                        assert!(!page.text.contains(hidden), "{path}: {}", page.text);
                    }
                    kept += 1;
                    continue;
                }
                assert_eq!(page.status, 303, "{path}");
                assert!(
                    page.location().starts_with("/staff/sign-in"),
                    "{path}: {}",
                    page.location()
                );
                assert_eq!(page.text, "", "{path}");
            }
        }
    }
    assert!(kept > 60, "the acts, the letters and the record: {kept}");
    let file = app.council.file(&reference.parse().unwrap()).await;
    assert_eq!(file.history.len(), 1, "nothing was done");
    assert_eq!(app.cases().await, 1);
    // Whether there is such a case is not told.
    for (real, path) in [(true, &reference), (false, &"2222-2222".to_owned())] {
        let note = format!("/staff/case/{path}/note");
        let page = visitor.post(&note, &[("words", "x")]).await;
        assert_eq!(page.status, 422, "{real}");
    }
    assert!(asked > 50);
    for path in ["/%73taff", "/%73taff/case/X", "//staff", "/staff%2Fcase"] {
        let page = visitor.get(path).await;
        assert!(
            page.status == 404 && !page.text.contains(&reference),
            "{path}: {}",
            page.status
        );
    }
}

#[tokio::test]
async fn only_pages_of_ours_can_be_come_back_to() {
    let app = TestApp::new().await;
    app.has_officer().await;
    for elsewhere in [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/x\r\nSet-Cookie: a=b",
    ] {
        let page = app
            .visitor()
            .post("/language", &[("language", "en-GB"), ("back", elsewhere)])
            .await;
        assert_eq!(page.location(), "/", "{elsewhere:?}");
        let fields = [
            ("email", super::help::OFFICER),
            ("password", super::help::PASSWORD),
            ("next", elsewhere),
        ];
        let mut officer = app.visitor();
        let page = officer.post("/staff/sign-in", &fields).await;
        let page = officer.get(page.location()).await;
        assert_eq!(page.location(), "/staff", "{elsewhere:?}");
    }
}

#[tokio::test]
async fn the_councils_colours_are_a_stylesheet_that_may_be_kept() {
    let app = TestApp::new().await;
    let path = format!("/council/{}.css", app.portal.colours.version);
    let page = app.visitor().get(&path).await;
    assert_eq!(
        (page.status, page.header("content-type")),
        (200, "text/css; charset=utf-8")
    );
    assert!(page.header("cache-control").contains("immutable"));
}

#[tokio::test]
async fn whoever_finds_a_weakness_is_told_whom_to_tell_as_long_as_somebody_answers_for_it() {
    const ADDRESS: &str = "/.well-known/security.txt";
    let app = TestApp::new().await;
    assert_eq!(app.visitor().get(ADDRESS).await.status, 404, "nobody said");
    let mut council = TestCouncil::new().await;
    let mut profile = westmere();
    profile.security = Some(Security {
        contact: vec!["mailto:security@westmere.example".to_owned()],
        policy: None,
        reviewed_on: "2026-11-02".parse().unwrap(),
    });
    council.council.profile = Arc::new(profile);
    let app = TestApp::of(council).await;
    let page = app.visitor().get(ADDRESS).await;
    assert_eq!(
        (page.status, page.header("content-type")),
        (200, "text/plain; charset=utf-8")
    );
    assert_eq!(
        page.text,
        "Contact: mailto:security@westmere.example\nExpires: 2027-11-02T00:00:00Z\nPreferred-Languages: en\n\
         Canonical: http://localhost:3000/.well-known/security.txt\n"
    );
    app.council.council.clock.advance(TimeDelta::days(400));
    assert_eq!(
        app.visitor().get(ADDRESS).await.status,
        404,
        "it has expired"
    );
}

#[tokio::test]
async fn every_answer_bears_a_number_of_its_own() {
    let app = TestApp::new().await;
    let mut seen = std::collections::BTreeSet::new();
    for path in ["/", "/staff", "/no/such/page", "/livez"] {
        let page = app.visitor().get(path).await;
        let number = page.header("x-request-id");
        assert_eq!(number.len(), 8, "{path}: {number}");
        assert!(seen.insert(number.to_owned()), "{path}: {number} twice");
    }
}
