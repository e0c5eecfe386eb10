//! A complaints team that works through the days on a clock that is moved by hand.

mod pages;

use std::collections::BTreeMap;

use casework::add_staff;
use chrono::{DateTime, TimeDelta, Utc};
use mail::Post;
use rules::acts::{ActKind, Now};
use rules::case::CaseLetter;
use rules::clock::Clock;
use rules::letter::Letter;
use rules::principal::Principal;
use rules::principal::Role;
use rules::queue::List;
use rules::reference::Reference;
use store::Password;
use web::auth::password;
use words::Locale;

use super::post::Written;
use crate::browser::Browser;
use crate::help::{TestApp, sends};
use crate::support::Pages;
pub(super) use pages::{errors, plain, seen, whole, with_seen};

/// The address of the officer.
pub(super) const OFFICER: &str = "sam.reed@westmere.example";
/// Where alerts to the team go.
pub(super) const ALERTS: &str = "listening-alerts@westmere.example";
/// Where the advocacy provider gets its requests.
pub(super) const PROVIDER: &str = "requests@speakout.example";
const PASSWORD: &str = "four brown otters swim";

/// The acts that only the complaints manager may do.
const BY_MANAGER: [ActKind; 13] = [
    ActKind::DecideInterest,
    ActKind::DecideLate,
    ActKind::NotConsider,
    ActKind::TakeUp,
    ActKind::Extend,
    ActKind::SkipStageOne,
    ActKind::ReferEarly,
    ActKind::RemoveFile,
    ActKind::Restrict,
    ActKind::ReviewRestriction,
    ActKind::Reopen,
    ActKind::HoldRecords,
    ActKind::ReleaseRecords,
];

/// What is typed on a form.
pub(super) type Typed<'a> = [(&'a str, &'a str)];

/// A complaints team with a reader, an officer and a manager, from Monday 23 November 2026.
pub(super) struct Team {
    /// The portal.
    pub app: TestApp,
    /// Who has signed in today.
    seats: BTreeMap<&'static str, Browser>,
    sign_ins: u32,
}

/// A case, as its pages are found.
#[derive(Clone)]
pub(super) struct Case {
    /// Its reference.
    pub reference: Reference,
    /// The address of its page.
    pub path: String,
}

/// How much there is of a case: what a refusal must not change.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Extent {
    events: usize,
    letters: usize,
    mails: usize,
}

impl Team {
    /// Monday 23 November 2026, ten in the morning.
    pub(super) async fn new() -> Self {
        let app = TestApp::new().await;
        let hash = password::hash(PASSWORD).unwrap();
        for role in Role::ALL {
            let (name, email) = account(role);
            add_staff(
                &app.council.council,
                &Principal::COMMAND_LINE,
                name,
                email,
                Password::own(&hash),
                role,
            )
            .await
            .unwrap();
        }
        Self {
            app,
            seats: BTreeMap::new(),
            sign_ins: 0,
        }
    }

    /// It becomes ten in the morning of a later day; whoever was signed in has gone home. What is due that morning leaves.
    pub(super) async fn day(&mut self, day: &str) {
        let ten: DateTime<Utc> = format!("{day}T10:00:00Z").parse().unwrap();
        let clock = &self.app.council.council.clock;
        assert!(ten > clock.now(), "{day} is over");
        clock.advance(ten - clock.now());
        self.seats.clear();
        self.jobs().await;
    }

    /// Some hours go by; whoever was signed in has to sign in again.
    pub(super) async fn later(&mut self, hours: i64) {
        let clock = &self.app.council.council.clock;
        clock.advance(TimeDelta::hours(hours));
        self.seats.clear();
        self.jobs().await;
    }

    /// The browser of whoever has this role, signed in.
    pub(super) async fn seat(&mut self, role: Role) -> &mut Browser {
        if !self.seats.contains_key(role.slug()) {
            let mut browser = self.app.visitor();
            // Each from another address: so many sign-ins in a few seconds are days apart on our clock.
            self.sign_ins += 1;
            let address = format!("192.0.2.{}", self.sign_ins);
            browser.headers.push(("x-forwarded-for", address));
            let typed = [("email", account(role).1), ("password", PASSWORD)];
            let page = browser.post("/staff/sign-in", &typed).await;
            assert_eq!(page.status, 303, "{}", page.text);
            self.seats.insert(role.slug(), browser);
        }
        self.seats.get_mut(role.slug()).unwrap()
    }

    /// Somebody sends the public form.
    pub(super) async fn receives(&mut self, pages: &Pages) -> Case {
        let shown = sends(&mut self.app.visitor(), "complain", pages).await;
        self.jobs().await;
        Case::of(&shown)
    }

    /// The officer writes down what came another way.
    pub(super) async fn records(&mut self, typed: &Typed<'_>) -> Case {
        let officer = self.seat(Role::Officer).await;
        let page = whole(officer.get("/staff/record").await, 200);
        assert!(page.text.contains("name=\"received_on\""));
        let page = officer.post("/staff/record", typed).await;
        assert_eq!(page.status, 303, "{}", page.text);
        let case = Case::of(page.location().rsplit('/').next().unwrap());
        assert_eq!(page.location(), case.path);
        whole(officer.get(&case.path).await, 200);
        self.jobs().await;
        case
    }

    /// An act that causes no letter: its page is opened, filled in and sent; then the case is shown.
    pub(super) async fn does(&mut self, case: &Case, act: ActKind, typed: &Typed<'_>) -> String {
        let to = self.carries_out(case, act, typed).await;
        assert_eq!(to, case.path, "{act:?} wrote a letter");
        self.page(case).await
    }

    /// An act that causes a letter, which is shown next and waits to be sent.
    pub(super) async fn writes(
        &mut self,
        case: &Case,
        act: ActKind,
        typed: &Typed<'_>,
        letter: Letter,
    ) -> Written {
        let to = self.carries_out(case, act, typed).await;
        let written = Written::open(self, case, &to).await;
        let number = written.number;
        let CaseLetter {
            letter: found,
            left_on: left,
            ..
        } = self.state(case).await.letters[&number];
        assert_eq!((found, left), (letter, None), "{act:?}");
        assert!(self.is_on(case, List::Letters).await, "{act:?}");
        written
    }

    async fn carries_out(&mut self, case: &Case, act: ActKind, typed: &Typed<'_>) -> String {
        let role = role_for(act);
        if role == Role::Manager {
            let not_theirs = rules::case::Refused::NotYourRole;
            self.refuses_to(Role::Officer, case, act, typed, not_theirs)
                .await;
        }
        let path = case.act(act);
        let page = self.form(role, case, act).await;
        let seen = seen(&page);
        let typed = with_seen(typed, &seen);
        let page = self.seat(role).await.post(&path, &typed).await;
        assert_eq!(page.status, 303, "{path}: {}", errors(&page.text));
        let to = page.location().to_owned();
        self.jobs().await;
        to
    }

    /// The page of an act that is possible now.
    pub(super) async fn form(&mut self, role: Role, case: &Case, act: ActKind) -> String {
        let page = whole(self.seat(role).await.get(&case.act(act)).await, 200).text;
        assert!(
            page.contains("name=\"seen\""),
            "{act:?} is not possible now"
        );
        page
    }

    /// An act that is refused, and changes nothing.
    pub(super) async fn refuses(
        &mut self,
        case: &Case,
        act: ActKind,
        typed: &Typed<'_>,
        why: rules::case::Refused,
    ) {
        self.refuses_to(role_for(act), case, act, typed, why).await;
    }

    async fn refuses_to(
        &mut self,
        role: Role,
        case: &Case,
        act: ActKind,
        typed: &Typed<'_>,
        why: rules::case::Refused,
    ) {
        let before = self.extent(case).await;
        let status = match why {
            rules::case::Refused::NotYourRole => 403,
            _ => 422,
        };
        let page = self.seat(role).await.post(&case.act(act), typed).await;
        let page = whole(page, status);
        let words = self.say(&format!("staff-refused-{}", why.slug()));
        assert!(
            page.text.contains(&words) && page.text.contains("<title>Error: "),
            "{act:?} was not refused with “{words}”: {}",
            errors(&page.text)
        );
        self.jobs().await;
        assert_eq!(self.extent(case).await, before, "{act:?}");
    }

    /// A form that is not filled in as it must be: each of these fields says so, and nothing changes.
    pub(super) async fn refuses_faults(
        &mut self,
        case: &Case,
        act: ActKind,
        typed: &Typed<'_>,
        fields: &[&str],
    ) {
        let before = self.extent(case).await;
        let page = self
            .seat(role_for(act))
            .await
            .post(&case.act(act), typed)
            .await;
        let page = whole(page, 422).text;
        for field in fields {
            assert!(
                page.contains(&format!("id=\"{field}-error\"")),
                "{field}: {}",
                errors(&page)
            );
            assert!(
                page.contains(&format!("href=\"#{field}\"")),
                "{field}: {}",
                errors(&page)
            );
        }
        assert_eq!(self.extent(case).await, before, "{act:?}");
    }

    /// The page of the case, as the officer sees it.
    pub(super) async fn page(&mut self, case: &Case) -> String {
        whole(self.seat(Role::Officer).await.get(&case.path).await, 200).text
    }

    /// How each of these dates stands on the page of the case.
    pub(super) async fn dates(&mut self, case: &Case, expected: &[(Clock, &str)]) {
        let page = self.page(case).await;
        for (clock, chip) in expected {
            let (shown, _) = self.clock(&page, *clock);
            assert_eq!(shown, *chip, "{clock:?}");
        }
    }

    /// How this date explains itself.
    pub(super) async fn why(&mut self, case: &Case, clock: Clock) -> String {
        let page = self.page(case).await;
        self.clock(&page, clock).1
    }

    fn clock(&self, page: &str, clock: Clock) -> (String, String) {
        let name = self.say(&format!("staff-clock-{}", clock.slug()));
        let Some((_, rest)) = page.split_once(&format!("app-clocks__name\">{name}</span>")) else {
            return ("not there".to_owned(), String::new());
        };
        let (chip, rest) = rest.split_once("<details").unwrap();
        let (why, _) = rest.split_once("</details>").unwrap();
        let (_, why) = why.split_once("<ul>").unwrap();
        (
            plain(chip).trim().to_owned(),
            plain(&why.replace("</li>", "\n")),
        )
    }

    /// The lists of the queue on which the officer finds the case.
    pub(super) async fn lists(&mut self, case: &Case) -> Vec<&'static str> {
        let mut found = Vec::new();
        for &list in List::ALL {
            if self.is_on(case, list).await {
                found.push(list.slug());
            }
        }
        found
    }

    /// Whether the officer finds the case on this list.
    pub(super) async fn is_on(&mut self, case: &Case, list: List) -> bool {
        let path = format!("/staff?show={}", list.slug());
        let page = whole(self.seat(Role::Officer).await.get(&path).await, 200);
        page.text.contains(&format!(">{}<", case.reference))
    }

    /// The references in the order of the queue.
    pub(super) async fn queue(&mut self) -> Vec<String> {
        let page = whole(self.seat(Role::Officer).await.get("/staff").await, 200).text;
        page.split("<th scope=\"row\">")
            .skip(1)
            .map(|row| plain(row.split_once("</th>").unwrap().0))
            .collect()
    }

    /// The case as its events tell it.
    pub(super) async fn state(&self, case: &Case) -> rules::case::Case {
        self.app.council.opens(&case.reference).await.0.case
    }

    /// Whether the manager may do this now.
    pub(super) async fn is_possible(&self, case: &Case, act: ActKind) -> bool {
        let council = &self.app.council.council;
        let manager = council.store.staff_by_email(account(Role::Manager).1).await;
        let manager = manager.unwrap().unwrap().principal();
        let calendar = council.calendar();
        let now = Now {
            today: council.clock.today(),
            by: &manager,
            reference: &case.reference,
            calendar: &calendar,
            clocks: &council.profile.clocks,
        };
        act.possible(&self.state(case).await, &now).is_ok()
    }

    /// How much there is of the case, and of e-mail.
    pub(super) async fn extent(&self, case: &Case) -> Extent {
        let file = self.app.council.file(&case.reference).await;
        Extent {
            events: file.history.len(),
            letters: file.letters.len(),
            mails: self.app.council.mailbox.letters().len(),
        }
    }

    /// Does the jobs that are due; none may fail.
    pub(super) async fn jobs(&self) {
        let done = self.app.council.runs_jobs().await;
        assert_eq!((done.put_off, done.dead), (0, 0), "{done:?}");
    }

    /// Every e-mail to an address with this subject, and none of them says anything of what was written.
    pub(super) fn mails(&self, to: &str, subject: &str) -> Vec<Post> {
        let mails = self.app.council.letters_to(to);
        mails
            .into_iter()
            .filter(|post| post.subject == subject)
            .collect()
    }

    /// The words of a key.
    pub(super) fn say(&self, key: &str) -> String {
        let words = self.app.portal.shared.words.text(Locale::ENGLISH, key, &[]);
        words.unwrap_or_else(|| panic!("no words for {key}"))
    }
}

impl Case {
    /// The case with this reference, with or without its dash.
    pub(super) fn of(reference: &str) -> Self {
        let reference: Reference = reference.parse().unwrap();
        Self {
            path: format!("/staff/case/{}", reference.as_str()),
            reference,
        }
    }

    /// The address of an act.
    pub(super) fn act(&self, act: ActKind) -> String {
        format!("{}/{}", self.path, act.slug())
    }
}

/// The name and the address of whoever has this role.
pub(super) const fn account(role: Role) -> (&'static str, &'static str) {
    match role {
        Role::Reader => ("Lee Quill", "lee.quill@westmere.example"),
        Role::Officer => ("Sam Reed", OFFICER),
        Role::Manager => ("Ada Marsh", "ada.marsh@westmere.example"),
        Role::Auditor => ("Cy Fenn", "cy.fenn@westmere.example"),
        Role::Administrator => ("Dee Low", "dee.low@westmere.example"),
    }
}

fn role_for(act: ActKind) -> Role {
    if BY_MANAGER.contains(&act) {
        Role::Manager
    } else {
        Role::Officer
    }
}
