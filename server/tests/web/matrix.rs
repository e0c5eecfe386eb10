//! Every address × everybody × every method: who is shown what, and that an address answers nobody in any other way. Whoever adds an
//! address says here whom it answers: without its row it does not compile.

use std::fmt::Write;

use app::routes::Pattern;
use axum::http::Method;
use rules::acts::exclude::Exclude;
use rules::principal::Role;

use super::browser::{Browser, Page};
use super::edge::filled_in;
use super::help::{TestApp, sends};
use crate::acts::by_letter;
use crate::support::{address_of, complaint};

/// Who asks, in the order of the letters of a row. From the last, a manager, the case is kept.
const VISITORS: [&str; 7] = [
    "nobody",
    "a reader",
    "an officer",
    "a manager",
    "an auditor",
    "an administrator",
    "a manager from whom the case is kept",
];
/// Those of them who may read nothing of the case.
const BLIND: [usize; 3] = [0, 5, 6];

/// What nothing answers to.
const NEVER: [Method; 5] = [
    Method::PUT,
    Method::DELETE,
    Method::OPTIONS,
    Method::TRACE,
    Method::PATCH,
];

/// What is answered to each of [`VISITORS`] who asks (GET, and HEAD without the page) and who sends an empty form. One letter stands
/// for all of them.
///
/// `s` shown, `e` empty (204), `l` led on, or to the sign-in, `f` forbidden, `n` nothing there, `x` not taken (405), `g` gone (410),
/// `r` refused with the same page (422), `b` not a form that can be read (400), `u` not to be had (503).
struct Row {
    asks: &'static str,
    sends: &'static str,
}

const fn row(asks: &'static str, sends: &'static str) -> Row {
    Row { asks, sends }
}

fn row_of(pattern: Pattern) -> Row {
    match pattern {
        Pattern::Start => row("s", "x"),
        Pattern::Sent => row("s", "x"),
        Pattern::SentYours => row("l", "l"),
        Pattern::SentCopy => row("l", "x"),
        Pattern::SentFile => row("s", "l"),
        Pattern::SentAnother => row("x", "l"),
        Pattern::Exit => row("l", "x"),
        Pattern::AboutExit => row("s", "x"),
        Pattern::Safe => row("s", "x"),
        Pattern::Privacy => row("s", "x"),
        Pattern::Accessibility => row("s", "x"),
        Pattern::Language => row("s", "l"),
        Pattern::Question => row("s", "r"),
        Pattern::Keep => row("x", "e"),
        Pattern::Check => row("l", "l"),
        Pattern::HelpNow => row("n", "x"),
        Pattern::StartedAgain => row("s", "x"),
        Pattern::Yours => row("l", "l"),
        Pattern::ReadLetter => row("s", "l"),
        Pattern::ReadLetterWithSlash => row("l", "x"),
        Pattern::Enclosure => row("x", "n"),
        Pattern::Reports => row("s", "x"),
        Pattern::Report => row("n", "x"),
        Pattern::ReportFile => row("n", "x"),
        Pattern::SecurityTxt => row("n", "x"),
        Pattern::PolicyReports => row("x", "e"),
        Pattern::GuestDoor => row("g", "r"),
        Pattern::GuestOut => row("s", "x"),
        Pattern::GuestCase => row("l", "l"),
        Pattern::GuestLetter => row("l", "l"),
        Pattern::GuestFile => row("l", "l"),
        Pattern::HandIn => row("l", "l"),
        Pattern::GuestSignOut => row("l", "l"),
        Pattern::SignIn => row("s", "r"),
        Pattern::ByDirectory => row("n", "x"),
        Pattern::DirectoryBack => row("n", "x"),
        Pattern::DirectoryOut => row("l", "x"),
        Pattern::DirectoryEnded => row("x", "n"),
        Pattern::Password => row("lssssss", "lrrrrrr"),
        Pattern::Code => row("l", "l"),
        Pattern::Account => row("lssssss", "lnnnnnn"),
        Pattern::SecondFactor => row("lssssss", "l"),
        Pattern::Accounts => row("lffsfss", "lffrfrr"),
        Pattern::AccountOf => row("lffnfnn", "lffnfnn"),
        Pattern::SignOut => row("lxxxxxx", "l"),
        Pattern::SignOutEverywhere => row("lxxxxxx", "l"),
        Pattern::Queue => row("lssssls", "lxxxxlx"),
        Pattern::Pulse => row("lssssfs", "lxxxxfx"),
        Pattern::Find => row("lssssfs", "lrrrrfr"),
        Pattern::Record => row("lssssfs", "rfrrffr"),
        Pattern::Calendar => row("lssssfs", "rffrffr"),
        Pattern::Letters => row("lssssfs", "lfnnffn"),
        Pattern::Retention => row("lffsffs", "lxxxxfx"),
        Pattern::SubjectAccess => row("lffsffs", "rffrffr"),
        Pattern::SubjectRequest => row("lnnnnfn", "rffnffn"),
        Pattern::SubjectCase => row("lnnnnfn", "rffnffn"),
        Pattern::SubjectFile => row("lffnffn", "lxxxxfx"),
        Pattern::Case => row("lssssfn", "lxxxxfx"),
        Pattern::AddFile => row("lssssfn", "lfrrffn"),
        Pattern::File => row("lssssfn", "lxxxxfx"),
        Pattern::Looked => row("lffssfn", "lxxxxfx"),
        Pattern::Act => row("lssssfn", "rfrrffn"),
        Pattern::Letter => row("lssssfn", "rfrrffn"),
        Pattern::StaffReports => row("lssssfs", "lxxxxfx"),
        Pattern::ReportRules => row("lffsffs", "rffrffr"),
        Pattern::Covering => row("lssssfs", "rfflffl"),
        Pattern::CoveringFile => row("lnnnnfn", "lxxxxfx"),
        Pattern::StaffReport => row("lssssfs", "lxxxxfx"),
        Pattern::QuarterReport => row("lssssfs", "lxxxxfx"),
        Pattern::ReportWords => row("lssssfs", "rfflffl"),
        Pattern::Publish => row("lssssfs", "lffrffr"),
        Pattern::StaffReportFile => row("lssssfs", "lxxxxfx"),
        Pattern::Dashboard => row("lssssfs", "lxxxxfx"),
        Pattern::DashboardFile => row("lssssfs", "lxxxxfx"),
        Pattern::Assurance => row("lssssfs", "lfllffl"),
        Pattern::KeptAssurance => row("lssssfs", "lxxxxfx"),
        Pattern::AssuranceFile => row("lssssfs", "lxxxxfx"),
        Pattern::Register => row("lssssfs", "lxxxxfx"),
        Pattern::RegisterFile => row("lssssfs", "lxxxxfx"),
        Pattern::Import => row("lssssfs", "lffrffr"),
        Pattern::ImportStop => row("lxxxxfx", "lfflffl"),
        Pattern::ImportWords => row("lxxxxfx", "lfflffl"),
        Pattern::CasesTemplate => row("lssssfs", "lxxxxfx"),
        Pattern::TotalsTemplate => row("lssssfs", "lxxxxfx"),
        Pattern::Uses => row("lffssfs", "lxxxxfx"),
        Pattern::UsesFile => row("lffssfs", "lxxxxfx"),
        Pattern::Live => row("s", "x"),
        Pattern::Ready => row("s", "x"),
        Pattern::Health => row("s", "x"),
    }
}

const fn letter(status: u16) -> char {
    match status {
        200 => 's',
        204 => 'e',
        303 => 'l',
        400 => 'b',
        403 => 'f',
        404 => 'n',
        405 => 'x',
        410 => 'g',
        422 => 'r',
        503 => 'u',
        _ => '?',
    }
}

const fn signs_out(pattern: Pattern) -> bool {
    matches!(pattern, Pattern::SignOut | Pattern::SignOutEverywhere)
}

/// The letters of a row, one for each visitor.
fn whole(letters: &str) -> String {
    match letters.len() {
        1 => letters.repeat(VISITORS.len()),
        _ => letters.to_owned(),
    }
}

/// The visitors of the table, the case that is kept from the last, and who can sign in again.
struct Table {
    app: TestApp,
    reference: String,
    visitors: Vec<(Option<String>, Browser)>,
}

impl Table {
    async fn set() -> Self {
        let app = TestApp::new().await;
        let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
        let ada = app.council.colleague("Ada Marsh").await;
        let case = reference.parse().unwrap();
        app.council.has_a_report(&ada, &case).await;
        let by_letter = by_letter(app.council.council.clock.today());
        app.council.does(&ada, &case, by_letter).await;
        let mut visitors = vec![(None, app.visitor())];
        for (name, role) in [
            ("Rae Hill", Role::Reader),
            ("Oli Reed", Role::Officer),
            ("Mo Lake", Role::Manager),
            ("Una Field", Role::Auditor),
            ("Di Brook", Role::Administrator),
            ("Bo Hale", Role::Manager),
        ] {
            let browser = app.somebody(name, role).await;
            visitors.push((Some(address_of(name)), browser));
        }
        let store = &app.council.council.store;
        let account = async |name: &str| {
            let account = store.staff_by_email(&address_of(name)).await.unwrap();
            account.unwrap()
        };
        let exclude = Exclude {
            name: "Bo Hale".to_owned(),
            account: Some(account("Bo Hale").await.id),
        };
        let by = account("Mo Lake").await.principal();
        app.council.does(&by, &case, exclude).await;
        Self {
            app,
            reference,
            visitors,
        }
    }

    /// The browser of a visitor, signed in for this once where the form signs out.
    async fn browser(&self, visitor: usize, pattern: Pattern) -> Browser {
        let (address, browser) = &self.visitors[visitor];
        match address {
            Some(address) if signs_out(pattern) => {
                let mut again = self.app.visitor();
                let typed = [
                    ("email", address.as_str()),
                    ("password", super::help::PASSWORD),
                ];
                assert_eq!(again.post("/staff/sign-in", &typed).await.status, 303);
                again
            }
            _ => browser.clone(),
        }
    }

    /// Whether an answer says anything of the case but the address that was asked for.
    fn tells(&self, page: &Page, path: &str) -> bool {
        let dashless = self.reference.replace('-', "");
        let written: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
        let all = [&*page.text, page.location()].join("\n");
        let all = all.replace(path, "").replace(&written, "");
        let words = [&*self.reference, &*dashless, "Otter", "review was moved"];
        words.iter().any(|word| all.contains(word))
    }
}

#[tokio::test]
async fn every_address_answers_everybody_and_every_method_as_the_table_says() {
    let table = Box::pin(Table::set()).await;
    let dashless = table.reference.replace('-', "");
    let (mut asked, mut told) = (0, 0);
    let (mut leaks, mut wrong) = (String::new(), String::new());
    // Those that sign out come last.
    let mut patterns = Pattern::ALL.to_vec();
    patterns.sort_by_key(|pattern| signs_out(*pattern));
    for pattern in &patterns {
        let path = filled_in(*pattern, &dashless).replace("{account}", "nobody");
        let (mut asks, mut sends) = (String::new(), String::new());
        for (visitor, who) in VISITORS.iter().enumerate() {
            let mut note = |method: &Method, page: &Page| {
                asked += 1;
                let tells = table.tells(page, &path);
                if tells && BLIND.contains(&visitor) {
                    let _ = writeln!(leaks, "{method} {path}: {who} reads of the case");
                }
                told += usize::from(tells);
                letter(page.status)
            };
            let mut browser = table.browser(visitor, *pattern).await;
            let page = browser.ask(Method::GET, &path).await;
            asks.push(note(&Method::GET, &page));
            let head = browser.ask(Method::HEAD, &path).await;
            assert!(head.bytes.is_empty(), "HEAD {path}");
            let same = note(&Method::HEAD, &head);
            for method in &NEVER {
                let page = browser.ask(method.clone(), &path).await;
                if note(method, &page) != 'x' {
                    let _ = writeln!(wrong, "{method} {path}: {who} has {}", page.status);
                }
            }
            if !asks.ends_with(same) {
                let _ = writeln!(wrong, "HEAD {path}: {who} has {}, not as GET", head.status);
            }
            let sent = browser.post(&path, &[]).await;
            sends.push(note(&Method::POST, &sent));
        }
        let row = row_of(*pattern);
        if (&asks, &sends) != (&whole(row.asks), &whole(row.sends)) {
            let _ = writeln!(wrong, "{pattern:?} is row(\"{asks}\", \"{sends}\")");
        }
    }
    assert!(leaks.is_empty() && wrong.is_empty(), "{leaks}{wrong}");
    assert_eq!(
        asked,
        Pattern::ALL.len() * VISITORS.len() * (NEVER.len() + 3)
    );
    assert!(told > 20, "those who may read the case do so: {told}");
    println!("{asked} requests were answered as the table says");
}
