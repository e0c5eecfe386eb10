//! What cannot be so is refused by name, in plain words, with what was typed still there, and nothing changes.

mod table;

use rules::acts::ActKind;
use rules::form::Kind;
use rules::letter::Letter;
use rules::principal::Role;

use super::support::{Case, Team, Typed, errors, seen, whole};
use crate::support::complaint;
use table::Says::{self, Fault, Refused};
use table::To::{self, Child, Closed, Concern, Panel, Record};
use table::{BAD, SCRIPT};

/// The cases to which the bad forms are sent.
struct Cases {
    team: Team,
    panel: Case,
    child: Case,
    concern: Case,
    closed: Case,
    letters: Case,
    letter: u32,
}

#[tokio::test]
async fn everything_that_cannot_be_is_refused_by_name_and_changes_nothing() {
    let mut cases = Cases::new().await;
    for (name, to, typed, says) in BAD {
        cases.refuse(name, *to, typed, *says).await;
    }
}

/// The longest text that is taken has 10,000 characters, the longest letter 60,000; what is longer is refused, and not cut.
#[tokio::test]
async fn twenty_thousand_characters_are_refused_and_kept() {
    let mut cases = Cases::new().await;
    let long = "ä <b>".repeat(4_000);
    let line = "name ".repeat(4_000);
    let letter = "Ombudsman ".repeat(6_001);
    for (to, typed, field) in [
        (
            Child(ActKind::Note),
            vec![("words", long.as_str())],
            "words",
        ),
        (
            Child(ActKind::Exclude),
            vec![("name", line.as_str())],
            "name",
        ),
        (
            Panel(ActKind::Remedy),
            vec![("kind", "apology"), ("words", &long)],
            "words",
        ),
        (To::Letter("save"), vec![("text", &letter)], "text"),
    ] {
        cases
            .refuse("too long", to, &typed, Fault(field, "too-long"))
            .await;
    }
}

/// A page that was drawn before somebody else did something: the second is told, and nothing is overwritten.
#[tokio::test]
async fn a_stale_page_overwrites_nothing() {
    let mut cases = Cases::new().await;
    let case = cases.letters.clone();
    let form = cases
        .team
        .form(Role::Officer, &case, ActKind::Investigator)
        .await;
    let letter = format!("{}/letter/{}", case.path, cases.letter);
    let before = cases.team.extent(&case).await;
    cases
        .team
        .seat(Role::Manager)
        .await
        .post(&case.act(ActKind::Note), &[("words", "Rang.")])
        .await;
    assert_ne!(cases.team.extent(&case).await, before);
    let before = cases.team.extent(&case).await;
    let seen = seen(&form);
    let changed = cases.team.say("staff-refused-changed");
    for (path, typed) in [
        (
            case.act(ActKind::Investigator),
            [
                ("seen", seen.as_str()),
                ("name", "Bea <i>Lark</i>"),
                ("words", SCRIPT),
            ],
        ),
        (
            letter,
            [
                ("seen", &seen),
                ("do", "save"),
                ("text", "The Ombudsman, <i>typed</i>"),
            ],
        ),
    ] {
        let page = cases
            .team
            .seat(Role::Officer)
            .await
            .post(&path, &typed)
            .await;
        let page = whole(page, 422).text;
        assert!(page.contains(&changed), "{path}: {}", errors(&page));
        assert!(page.contains("&lt;i&gt;"), "{path}: what was typed is gone");
        assert!(!page.contains("<script>alert"), "{path}");
        assert_eq!(cases.team.extent(&case).await, before, "{path}");
    }
    // The page that was shown again knows of the change: sent once more, it is taken.
    let page = cases
        .team
        .seat(Role::Officer)
        .await
        .post(
            &case.act(ActKind::Investigator),
            &[("seen", &seen), ("name", "Bea Lark")],
        )
        .await;
    let seen = super::support::seen(&page.text);
    let typed = [("seen", seen.as_str()), ("name", "Bea Lark")];
    let page = cases
        .team
        .seat(Role::Officer)
        .await
        .post(&case.act(ActKind::Investigator), &typed)
        .await;
    assert_eq!(page.status, 303, "{}", errors(&page.text));
}

/// A reader changes nothing; an officer decides nothing that is left to the manager; who is complained about finds nothing.
#[tokio::test]
async fn a_role_that_may_not_does_nothing() {
    let mut cases = Cases::new().await;
    let case = cases.letters.clone();
    let letter = format!("{}/letter/{}", case.path, cases.letter);
    let not_theirs = cases.team.say("staff-refused-not-your-role");
    for (role, path, typed) in [
        (
            Role::Reader,
            case.act(ActKind::Note),
            vec![("words", SCRIPT)],
        ),
        (Role::Reader, case.act(ActKind::Take), vec![]),
        (
            Role::Reader,
            case.act(ActKind::Investigator),
            vec![("name", "x"), ("words", SCRIPT)],
        ),
        (
            Role::Reader,
            letter,
            vec![("do", "email"), ("text", "The Ombudsman"), ("words", "x")],
        ),
        (
            Role::Reader,
            "/staff/record".to_owned(),
            vec![("story", "x")],
        ),
        (
            Role::Officer,
            case.act(ActKind::Extend),
            vec![("reason", "complex"), ("words", SCRIPT)],
        ),
        (
            Role::Officer,
            case.act(ActKind::NotConsider),
            vec![("why", "prejudice"), ("words", SCRIPT)],
        ),
        (
            Role::Officer,
            cases.closed.act(ActKind::Reopen),
            vec![("words", SCRIPT)],
        ),
        (
            Role::Officer,
            cases.panel.act(ActKind::ReferEarly),
            vec![("words", SCRIPT)],
        ),
    ] {
        let before = cases.extents().await;
        let page = whole(cases.team.seat(role).await.post(&path, &typed).await, 403).text;
        assert!(page.contains(&not_theirs), "{path}: {}", errors(&page));
        assert!(!page.contains("<script>alert"), "{path}");
        if typed.contains(&("words", SCRIPT)) {
            assert!(
                page.contains("&lt;script&gt;alert(1)"),
                "{path}: what was typed is gone"
            );
        }
        assert_eq!(cases.extents().await, before, "{path}");
    }
    // What a reader sees offers nothing that they may not do.
    let page = whole(
        cases.team.seat(Role::Reader).await.get(&case.path).await,
        200,
    )
    .text;
    assert!(page.contains(&cases.team.say("staff-no-acts")));

    // R9.2: the officer is complained about; the case is not there for them any more.
    let officer = cases
        .team
        .app
        .council
        .council
        .store
        .staff_by_email(super::support::OFFICER)
        .await;
    let account = officer.unwrap().unwrap().id.0;
    let typed = [("name", "Sam Reed"), ("account", account.as_str())];
    let page = cases
        .team
        .seat(Role::Manager)
        .await
        .post(&case.act(ActKind::Exclude), &typed)
        .await;
    assert_eq!(page.status, 303);
    let before = cases.team.extent(&case).await;
    for path in [
        case.path.clone(),
        case.act(ActKind::Note),
        format!("{}/letter/1", case.path),
    ] {
        let page = cases.team.seat(Role::Officer).await.get(&path).await;
        assert!(page.is_error_page(404), "{path}");
    }
    let typed = [
        ("words", "Mine."),
        ("do", "save"),
        ("text", "Mine, Ombudsman"),
    ];
    for path in [case.act(ActKind::Note), format!("{}/letter/1", case.path)] {
        let page = cases
            .team
            .seat(Role::Officer)
            .await
            .post(&path, &typed)
            .await;
        assert!(page.is_error_page(404), "{path}");
    }
    assert!(cases.team.lists(&case).await.is_empty());
    assert_eq!(cases.team.extent(&case).await, before);
}

#[tokio::test]
async fn what_does_not_exist_is_not_found() {
    let mut cases = Cases::new().await;
    let case = cases.child.path.clone();
    for path in [
        format!("{case}/delete"),
        format!("{case}/Take"),
        format!("{case}/%3Cscript%3E"),
        format!("{case}/letter/99"),
        format!("{case}/letter/0"),
        format!("{case}/letter/-1"),
        format!("{case}/letter/one"),
        format!("{case}/letter/4294967296"),
        "/staff/case/B2222222/note".to_owned(),
        "/staff/case/nothing/note".to_owned(),
    ] {
        let before = cases.extents().await;
        let typed = [("words", "x"), ("do", "save"), ("text", "Ombudsman")];
        let officer = cases.team.seat(Role::Officer).await;
        for page in [officer.get(&path).await, officer.post(&path, &typed).await] {
            assert!(page.is_error_page(404), "{path}: {}", page.status);
        }
        assert_eq!(cases.extents().await, before, "{path}");
    }
}

impl Cases {
    async fn new() -> Self {
        let mut team = Team::new().await;
        let child = team.receives(&complaint()).await;
        team.does(&child, ActKind::Exclude, &[("name", "Max Holt")])
            .await;
        let letters = team.receives(&complaint()).await;
        let letter = team
            .writes(
                &letters,
                ActKind::Extend,
                &[("reason", "complex"), ("words", "Two teams.")],
                Letter::Extension,
            )
            .await
            .number;
        let concern = record(&mut team, "concern", "Nobody rings back.").await;
        let closed = record(&mut team, "complaint", "I changed my mind.").await;
        let typed = [("on", "23 11 2026"), ("words", "x")];
        let written = team
            .writes(&closed, ActKind::Withdraw, &typed, Letter::Withdrawal)
            .await;
        written.handed(&mut team, "23 11 2026", "By hand").await;
        team.does(&closed, ActKind::Close, &[]).await;
        let panel = waits_for_a_panel(&mut team).await;
        Self {
            team,
            panel,
            child,
            concern,
            closed,
            letters,
            letter,
        }
    }

    async fn extents(&self) -> Vec<super::support::Extent> {
        let mut extents = Vec::new();
        let cases = [
            &self.panel,
            &self.child,
            &self.concern,
            &self.closed,
            &self.letters,
        ];
        for case in cases {
            extents.push(self.team.extent(case).await);
        }
        extents
    }

    /// The form is refused with these words, shows what was typed, and nothing has changed.
    async fn refuse(&mut self, name: &str, to: To, typed: &Typed<'_>, says: Says) {
        let (path, fields): (String, &[rules::form::Field]) = match to {
            Panel(act) => (self.panel.act(act), act.fields()),
            Child(act) => (self.child.act(act), act.fields()),
            Concern(act) => (self.concern.act(act), act.fields()),
            Closed(act) => (self.closed.act(act), act.fields()),
            To::Letter(_) => (format!("{}/letter/{}", self.letters.path, self.letter), &[]),
            Record => ("/staff/record".to_owned(), rules::record::FIELDS),
        };
        let mut sent = typed.to_vec();
        if let To::Letter(way) = to {
            sent.push(("do", way));
        }
        let (before, cases) = (self.extents().await, self.team.app.cases().await);
        let page = self.team.seat(Role::Manager).await.post(&path, &sent).await;
        assert_eq!(page.status, 422, "{name}: {}", errors(&page.text));
        let page = whole(page, 422).text;
        assert!(page.contains("<title>Error: "), "{name}");
        let words = match says {
            Refused(slug) => self.team.say(&format!("staff-refused-{slug}")),
            Fault(field, code) => {
                let alone = format!("id=\"{field}-error\"");
                assert!(
                    page.contains(&alone),
                    "{name}: nothing stands beside {field}: {}",
                    errors(&page)
                );
                let words = self.team.say(&format!("staff-fault-{code}"));
                // The words end with the label of the field.
                words.split(':').next().unwrap().to_owned()
            }
        };
        assert!(
            errors(&page).contains(&words),
            "{name}: not “{words}” but {}",
            errors(&page)
        );
        assert!(
            !page.contains("<script>alert"),
            "{name}: a script came through"
        );
        for (posted, value) in typed {
            let kind = fields.iter().find(|field| {
                field.name == *posted
                    || posted
                        .rsplit_once('-')
                        .is_some_and(|(base, _)| base == field.name)
            });
            let is_typed = kind.is_none_or(|field| {
                matches!(
                    field.kind,
                    Kind::Line(_) | Kind::Text(_) | Kind::Day(_) | Kind::Time | Kind::Pounds
                )
            });
            // Marks that nobody sees are no words, and are not kept.
            if is_typed && value.chars().any(char::is_alphanumeric) {
                assert!(shows(&page, value), "{name}: “{value}” is gone");
            }
        }
        self.team.jobs().await;
        assert_eq!(self.extents().await, before, "{name}");
        assert_eq!(self.team.app.cases().await, cases, "{name}");
    }
}

/// Whether a page shows this in a field, escaped as a text or as an attribute.
fn shows(page: &str, value: &str) -> bool {
    let text = value
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let attribute = value
        .replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    [text, attribute]
        .iter()
        .any(|value| page.contains(value.as_str()))
}

async fn record(team: &mut Team, what: &str, story: &str) -> Case {
    team.records(&[
        ("what", what),
        ("channel", "telephone"),
        ("received_on", "23 11 2026"),
        ("category", "parent"),
        ("danger", "no"),
        ("story", story),
        ("reach", "phone"),
        ("phone", "01632 960123"),
    ])
    .await
}

/// A parent's complaint that waits for a panel.
async fn waits_for_a_panel(team: &mut Team) -> Case {
    let case = record(team, "complaint", "The visits were cancelled.").await;
    let today = ("on", "23 11 2026");
    team.does(&case, ActKind::Acknowledge, &[("how", "telephone"), today])
        .await;
    let point = [
        ("what-1", "The visits were cancelled."),
        ("nature-1", "delivery"),
        ("service-1", "family_time_support"),
        ("pathway-1", "statutory"),
    ];
    let answer = [
        ("finding-1", "not-upheld"),
        ("words-1", "Two of ten."),
        ("next_steps", "None."),
        ("signed_by", "Bea Lark"),
        ("by", "Helen Moor"),
        today,
    ];
    let people = [
        today,
        ("officer", "Priya Lane"),
        ("outside_line", "yes"),
        ("person", "Tom Field"),
        ("independent", "yes"),
    ];
    for (act, typed, letter) in [
        (ActKind::Triage, &point[..], Some(Letter::Procedure)),
        (ActKind::Respond, &answer, Some(Letter::StageOneReply)),
        (
            ActKind::RequestStageTwo,
            &[today, ("channel", "telephone")],
            Some(Letter::StageTwoRequest),
        ),
        (
            ActKind::Statement,
            &[("what-1", "The visits."), ("point-1", "1")],
            Some(Letter::Statement),
        ),
        (ActKind::AgreeStatement, &[today, ("agreed-1", "yes")], None),
        (ActKind::Appoint, &people, Some(Letter::StageTwoStart)),
        (ActKind::OfficerReport, &answer, None),
        (ActKind::PersonReport, &[today, ("words", "Fair.")], None),
        (ActKind::Adjudicate, &answer, Some(Letter::Adjudication)),
        (ActKind::RequestPanel, &[today], Some(Letter::PanelRequest)),
    ] {
        match letter {
            None => {
                team.does(&case, act, typed).await;
            }
            Some(letter) => {
                let written = team.writes(&case, act, typed, letter).await;
                written
                    .handed(team, "23 11 2026", "Read out on the phone")
                    .await;
            }
        }
    }
    case
}
