//! The counting rules of the report, made by the complaints manager on a page (R10.2).

use rules::principal::Role;

use super::imported::{Of, imports, keeps};
use crate::browser::{Browser, Page};
use crate::help::{TestApp, hidden};

const PAGE: &str = "/staff/reports/rules";
const CASES: &str = "\
ref,kind,received,services,natures,stage1_ended,stage1_outcome,closed
A-1,statutory,2025-05-06,children_in_care,communication,2025-05-19,upheld,2025-05-19
A-2,statutory,2025-06-10,early_help,delay,2025-07-29,not-upheld,2025-07-29
";
const TITLE: &str = "Replies by service and outcome";
/// A table of replies at stage 1 by service and outcome.
const TABLE: [(&str, &str); 7] = [
    ("title", TITLE),
    ("rows", "service"),
    ("columns", "outcome"),
    ("of", "stage-one"),
    ("kinds", "main"),
    ("measure", "number"),
    ("totals", "yes"),
];

async fn app() -> (TestApp, Browser) {
    let app = TestApp::new().await;
    imports(&app.council.council, Of::Cases, "cases.csv", CASES).await;
    let manager = app.somebody("Ruth Example", Role::Manager).await;
    (app, manager)
}

/// Does something with what the page shows now.
async fn does(manager: &mut Browser, act: &str, typed: &[(&str, &str)]) -> Page {
    let seen = hidden(&manager.get(PAGE).await, "seen");
    let mut pairs = vec![("seen", seen.as_str()), ("do", act)];
    pairs.extend(typed);
    manager.post(PAGE, &pairs).await
}

async fn done(manager: &mut Browser, act: &str, typed: &[(&str, &str)]) {
    let page = does(manager, act, typed).await;
    assert_eq!(page.status, 303, "{act} {typed:?}: {}", page.text);
}

#[tokio::test]
async fn a_table_of_the_draft_is_in_the_preview_and_once_put_in_force_in_the_report() {
    let (_app, mut manager) = Box::pin(app()).await;
    done(&mut manager, "begin", &[("from", "in-force")]).await;
    done(&mut manager, "table", &TABLE).await;
    let page = manager.get(&format!("{PAGE}?year=2025-26")).await.text;
    assert!(
        page.contains("own-replies-by-service-and-outcome"),
        "{page}"
    );
    let report = "/staff/reports/2025-26";
    assert!(!manager.get(report).await.text.contains(TITLE));
    let unsaid = does(&mut manager, "put", &[]).await;
    assert_eq!(unsaid.status, 422, "a reason is asked for");
    done(
        &mut manager,
        "put",
        &[("reason", "The committee asked for it.")],
    )
    .await;
    assert!(manager.get(report).await.text.contains(TITLE));
    let page = manager.get(PAGE).await.text;
    for words in [
        "Version 1 holds",
        "The committee asked for it.",
        "Ruth Example",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    done(&mut manager, "back", &[("version", "0")]).await;
    assert!(!manager.get(report).await.text.contains(TITLE));
    done(&mut manager, "back", &[("version", "1")]).await;
    assert!(manager.get(report).await.text.contains(TITLE));
    let page = manager.get(PAGE).await.text;
    assert!(page.contains("Version 1 was put back."), "{page}");
}

#[tokio::test]
async fn a_rule_that_would_change_nothing_is_refused_with_what_was_typed() {
    let (_app, mut manager) = Box::pin(app()).await;
    done(&mut manager, "begin", &[("from", "in-force")]).await;
    for (act, typed, says) in [
        (
            "of-table",
            vec![("table", "months"), ("stages", "each")],
            "which changes nothing in it",
        ),
        (
            "table",
            TABLE
                .map(|(name, value)| (name, if name == "of" { "complaints" } else { value }))
                .to_vec(),
            "which each stage has and no complaint",
        ),
        (
            "rows",
            vec![("of_list", "nature"), ("lines", "Late: dellay")],
            "dellay",
        ),
        (
            "rows",
            vec![("of_list", "nature"), ("lines", "Late delay")],
            "has no colon",
        ),
        (
            "file",
            vec![("file", "[words.natures]\n'Late' = 'delay'")],
            "leave it out",
        ),
    ] {
        let page = does(&mut manager, act, &typed).await;
        assert_eq!(page.status, 422, "{act}");
        assert!(page.text.contains(says), "{says}: {}", page.text);
        let (_, last) = typed.last().unwrap();
        let kept = last.lines().next().unwrap().replace('\'', "&#x27;");
        assert!(page.text.contains(&kept) || act == "of-table", "{kept}");
    }
}

#[tokio::test]
async fn tables_change_places_and_go_with_all_that_is_said_of_them() {
    let (_app, mut manager) = Box::pin(app()).await;
    done(&mut manager, "begin", &[("from", "in-force")]).await;
    done(&mut manager, "table", &TABLE).await;
    let other = TABLE.map(|(name, value)| match name {
        "title" => (name, "Second"),
        "columns" => (name, "month"),
        _ => (name, value),
    });
    done(&mut manager, "table", &other).await;
    let order = |page: &str| page.find(">Second<") < page.find(&format!(">{TITLE}<"));
    assert!(!order(&manager.get(PAGE).await.text));
    done(&mut manager, "up", &[("table", "own-second")]).await;
    assert!(order(&manager.get(PAGE).await.text));
    let file = "[report]\n[[report.cross]]\nid='own'\ntitle='Own'\nrows='age'\n[[report.table]]\ntables=['own']\nzero='hide'";
    done(&mut manager, "file", &[("file", file)]).await;
    done(&mut manager, "remove", &[("table", "own")]).await;
    let page = manager.get(&format!("{PAGE}?edit=file")).await.text;
    for gone in ["id = \"own\"", "zero = \"hide\""] {
        assert!(!page.contains(gone), "{gone}: {page}");
    }
}

#[tokio::test]
async fn a_table_is_left_out_or_has_a_heading_of_the_councils_own() {
    let (_app, mut manager) = Box::pin(app()).await;
    done(&mut manager, "begin", &[("from", "in-force")]).await;
    done(
        &mut manager,
        "of-table",
        &[("table", "channels"), ("not_shown", "yes")],
    )
    .await;
    let heading = [("table", "natures"), ("heading", "Subjects of complaints")];
    done(&mut manager, "of-table", &heading).await;
    done(&mut manager, "put", &[("reason", "As always.")]).await;
    let report = manager.get("/staff/reports/2025-26").await.text;
    assert!(report.contains("Subjects of complaints"), "{report}");
    assert!(!report.contains("Complaints by how they came"), "{report}");
}

#[tokio::test]
async fn the_first_rules_are_proposed_from_the_totals_that_were_imported() {
    let (app, mut manager) = Box::pin(app()).await;
    let page = manager.get(PAGE).await.text;
    assert!(!page.contains("Proposed from"), "nothing was imported");
    assert_eq!(
        does(&mut manager, "begin", &[("from", "totals")])
            .await
            .status,
        422
    );
    let year = "2024-25".parse().unwrap();
    for (row, value) in [("upheld", 3), ("not-upheld", 4)] {
        keeps(&app.council.council, year, "outcomes", row, value).await;
    }
    let page = manager.get(PAGE).await.text;
    for words in ["Proposed from", "2024-25", "are upheld or not upheld"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    done(&mut manager, "begin", &[("from", "totals")]).await;
    let file = manager.get(&format!("{PAGE}?edit=file")).await.text;
    assert!(
        file.contains("outcome_words = &quot;two&quot;")
            || file.contains("outcome_words = \"two\""),
        "{file}"
    );
}

#[tokio::test]
async fn two_who_change_the_draft_do_not_overwrite_one_another() {
    let (_app, mut manager) = Box::pin(app()).await;
    let seen = hidden(&manager.get(PAGE).await, "seen");
    done(&mut manager, "begin", &[("from", "in-force")]).await;
    let page = manager
        .post(PAGE, &[("seen", &seen), ("do", "give-up")])
        .await;
    assert_eq!(page.status, 422);
    assert!(
        page.text.contains("Somebody else has changed the draft"),
        "{}",
        page.text
    );
}

#[tokio::test]
async fn what_is_published_stays_as_it_was_counted() {
    let (app, mut manager) = Box::pin(app()).await;
    for act in ["freeze", "publish"] {
        let page = manager
            .post("/staff/reports/2025-26/publish", &[("do", act)])
            .await;
        assert_eq!(page.status, 303, "{}", page.text);
    }
    let before = app.visitor().get("/reports/2025-26").await.text;
    done(&mut manager, "begin", &[("from", "in-force")]).await;
    done(&mut manager, "table", &TABLE).await;
    done(&mut manager, "put", &[("reason", "For next year.")]).await;
    let after = app.visitor().get("/reports/2025-26").await.text;
    assert!(!after.contains(TITLE));
    let sections = |page: &str| page.matches("<table").count();
    assert_eq!(sections(&before), sections(&after));
}

#[tokio::test]
async fn the_rules_are_the_managers_alone() {
    let (app, _) = Box::pin(app()).await;
    for (name, role) in [
        ("Omar Example", Role::Officer),
        ("Lea Example", Role::Reader),
        ("Jo Example", Role::Auditor),
    ] {
        let mut other = app.somebody(name, role).await;
        assert_eq!(other.get(PAGE).await.status, 403);
        assert!(!other.get("/staff/reports").await.text.contains(PAGE));
        let begin = [("seen", "0"), ("do", "begin"), ("from", "in-force")];
        let page = other.post(PAGE, &begin).await;
        assert!(page.status >= 400, "{}", page.status);
    }
}

#[tokio::test]
async fn a_section_is_printed_earlier_where_the_council_moves_it_and_the_summary_stays_the_first() {
    let (_app, mut manager) = Box::pin(app()).await;
    done(&mut manager, "begin", &[("from", "in-force")]).await;
    for _ in 0..3 {
        done(&mut manager, "section-up", &[("table", "outcomes")]).await;
    }
    // Nothing comes before the summary, and what is not there is not moved.
    done(&mut manager, "section-down", &[("table", "summary")]).await;
    done(&mut manager, "section-up", &[("table", "volumes")]).await;
    done(&mut manager, "section-up", &[("table", "nothing")]).await;
    done(
        &mut manager,
        "put",
        &[("reason", "The committee asked for it.")],
    )
    .await;
    let report = manager.get("/staff/reports/2025-26").await.text;
    let at = |part: &str| report.find(&format!("id=\"{part}\"")).unwrap();
    assert!(at("summary") < at("volumes"), "{report}");
    assert!(at("outcomes") < at("services"), "{report}");
    // Moved back, it is the usual order, which is not written down.
    done(&mut manager, "begin", &[("from", "in-force")]).await;
    for _ in 0..3 {
        done(&mut manager, "section-down", &[("table", "outcomes")]).await;
    }
    let file = manager.get(&format!("{PAGE}?edit=file")).await.text;
    assert!(
        !file.contains("&quot;natures&quot;, &quot;outcomes&quot;"),
        "{file}"
    );
}
