//! What was learned stands with the cases; whoever writes the report puts it in with one button, reads it and changes it.

use rules::acts::action_done::ActionDone;
use rules::acts::learn::{Action, Learn};
use rules::principal::Role;

use crate::help::{TestApp, hidden, sends};
use crate::support::complaint;

const PATH: &str = "/staff/reports/2026-27/words";

#[tokio::test]
async fn what_was_learned_is_put_into_its_section_and_nothing_is_kept_before_it_is_read() {
    let app = TestApp::new().await;
    let of = sends(&mut app.visitor(), "complain", &complaint()).await;
    let of = of.parse().unwrap();
    let ada = app.council.colleague("Ada Marsh").await;
    let today = app.council.council.clock.today();
    let action = |what: &str| Action {
        what: what.to_owned(),
        who: "Early Help".to_owned(),
        due: today,
    };
    let learn = Learn {
        learned: Some("Nobody *tells* a child\nwhen a move is planned".to_owned()),
        rows: vec![action("A call before each move"), action("Training")],
        nothing_because: None,
    };
    app.council.does(&ada, &of, learn).await;
    let done = ActionDone {
        number: Some(1),
        on: today,
        evidence: "The plan of the team.".to_owned(),
    };
    app.council.does(&ada, &of, done).await;

    let mut officer = app.somebody("Rae Hill", Role::Officer).await;
    let refused = officer.post(PATH, &[("do", "lessons")]).await;
    assert_eq!(refused.status, 403);
    let mut manager = app.somebody("Mo Hall", Role::Manager).await;
    let page = manager.get(PATH).await;
    let seen = hidden(&page, "seen");
    let form = [
        ("seen", &*seen),
        ("do", "lessons"),
        ("part-learning", "A hard year."),
    ];
    let page = manager.post(PATH, &form).await;
    assert_eq!(page.status, 200);
    for said in [
        "Read it, take out every name, then save the words",
        "A hard year.\n\n# ",
        "**Nobody \\*tells\\* a child when a move is planned**\n\n- A call before each move: done on",
        "- Training: to be done by",
    ] {
        assert!(page.text.contains(said), "{said}: {}", page.text);
    }
    let text = page.text.split("name=\"part-learning\"").nth(1).unwrap();
    let text = text.split_once('>').unwrap().1;
    let text = text.split("</textarea>").next().unwrap();
    let again = [("do", "lessons"), ("part-learning", text.trim_start())];
    let page = manager.post(PATH, &again).await;
    assert_eq!(
        page.text.matches("Nobody \\*tells").count(),
        1,
        "nothing stands there twice"
    );
    assert!(page.text.contains("href=\"#part-learning\""));
    assert!(
        !manager.get(PATH).await.text.contains("A hard year."),
        "nothing is kept yet"
    );

    let text = page.text.split("name=\"part-learning\"").nth(1).unwrap();
    let text = text
        .split_once('>')
        .unwrap()
        .1
        .split("</textarea>")
        .next()
        .unwrap();
    let kept = [("seen", &*seen), ("part-learning", text.trim_start())];
    assert_eq!(manager.post(PATH, &kept).await.status, 303);
    let report = manager.get("/staff/reports/2026-27").await;
    for said in [
        "<strong>Nobody *tells* a child when a move is planned</strong>",
        "<li>A call before each move: done on",
    ] {
        assert!(report.text.contains(said), "{said}: {}", report.text);
    }
}
