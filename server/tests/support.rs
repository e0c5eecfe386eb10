//! A council with its own database, a clock that stands still, and letters that land in memory.
//!
//! The database is a temporary SQLite file; when `TEST_DATABASE_URL` names a PostgreSQL, a schema of its own there.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use blobs::Place;
use casework::clock::TimeSource;
use casework::{self, Council, Files, Kept, LetterAct, Rejected, Submitted};
use chrono::{DateTime, TimeDelta, Utc};
use council::Profile;
use jobs::{self, Done, Mailer};
use mail::{Mailbox, Post, Transport, letters::Letters};
use rules::acts::Event;
use rules::calendar::Calendar;
use rules::case::StaffId;
use rules::deadline::SOON;
use rules::form::Filled;
use rules::intake::{Answers, Journey, Question};
use rules::principal::{Principal, Program, Role, Staff};
use rules::queue::List;
use rules::reference::Reference;
use sea_orm::{
    ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};
use store::{
    CaseFile, CaseReader, CaseRun, Delivery, DraftToken, FileState, Filter, MasterKey, Onlooker,
    OpenCase, Page, Password, Purpose, Query, Store,
};
use words::Locale;

/// A Monday, ten in the morning in London.
pub(crate) const MONDAY: &str = "2026-11-23T10:00:00Z";

/// A database of one test's own.
pub(crate) struct TestDatabase {
    /// How [`Store::open`] is told.
    pub url: String,
    /// The key it is sealed with.
    pub key: MasterKey,
    /// The folder of the SQLite files.
    pub folder: PathBuf,
}

/// Westmere, an invented council.
pub(crate) struct TestCouncil {
    /// The council.
    pub council: Council,
    /// Its database.
    pub database: Arc<TestDatabase>,
    /// Where its letters land.
    pub mailbox: Mailbox,
    /// What sends them.
    pub mailer: Mailer,
}

/// What is typed on the pages of a journey, in order.
pub(crate) type Pages = Vec<(Question, Vec<(&'static str, &'static str)>)>;

impl TestDatabase {
    /// An empty database.
    pub(crate) async fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "heard_test_{}_{}",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        );
        let folder = std::env::temp_dir().join(&name);
        std::fs::remove_dir_all(&folder).ok();
        std::fs::create_dir_all(&folder).unwrap();
        let url = match std::env::var("TEST_DATABASE_URL") {
            Ok(server) => {
                let admin = Database::connect(&server).await.unwrap();
                for statement in [
                    format!("drop schema if exists {name} cascade"),
                    format!("create schema {name}"),
                ] {
                    admin.execute_unprepared(&statement).await.unwrap();
                }
                admin.close().await.unwrap();
                let more = if server.contains('?') { '&' } else { '?' };
                format!("{server}{more}options[search_path]={name}")
            }
            Err(_) => format!("sqlite://{}", folder.join("heard.db").display()),
        };
        Self {
            url,
            key: MasterKey::random(),
            folder,
        }
    }

    /// The store, as a process would open it, which minds that every statement [`names_its_council`].
    pub(crate) async fn store(&self) -> Store {
        let minds = |step: Query| step.sql().split("; ").for_each(names_its_council);
        let store = Store::open_watched_whole(&self.url, self.key.clone(), minds);
        store.await.unwrap()
    }

    /// The database behind the store's back.
    pub(crate) async fn behind(&self) -> DatabaseConnection {
        Database::connect(&self.url).await.unwrap()
    }

    /// Every byte of the database that can be had from outside.
    pub(crate) async fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for file in files_below(&self.folder) {
            bytes.extend(std::fs::read(file).unwrap());
        }
        if self.url.starts_with("postgres") {
            let behind = self.behind().await;
            for table in TABLES {
                let all = format!("select string_agg(t::text, '|') as text from {table} t");
                let row = behind
                    .query_one_raw(Statement::from_string(behind.get_database_backend(), all));
                let text: Option<String> = row.await.unwrap().unwrap().try_get("", "text").unwrap();
                bytes.extend(text.unwrap_or_default().into_bytes());
            }
        }
        bytes
    }
}

/// Every file of a folder and of those below it.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let below = |path: PathBuf| match path.is_dir() {
        true => files_below(&path),
        false => vec![path],
    };
    paths.flat_map(below).collect()
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

/// What comes from outside (a token, a reference, an address) is looked up within one council. By the id of a row or of its
/// case, which another query found within the council, it may be asked for without.
fn names_its_council(sql: &str) {
    let of_councils = TABLES.iter().any(|table| {
        let name = format!("\"{table}\"");
        ["FROM ", "UPDATE ", "INTO ", "JOIN "]
            .iter()
            .any(|before| sql.contains(&format!("{before}{name}")))
    });
    // A reference is given to one case of all councils.
    let is_taken = sql.starts_with("SELECT \"reference\" FROM ");
    if !of_councils || is_taken {
        return;
    }
    let names = match sql.split_once(" WHERE ") {
        None => sql.starts_with("INSERT ") && sql.contains("\"council\""),
        Some((_, asks)) => [
            "\"council\" = ",
            "\"id\" = ",
            "\"id\" IN ",
            "\"case_id\" = ",
            "\"case_id\" IN ",
        ]
        .iter()
        .any(|named| asks.contains(named)),
    };
    assert!(names, "it is asked of all councils at once: {sql}");
}

#[test]
fn a_statement_that_looks_up_something_from_outside_in_every_council_is_noticed() {
    let noticed = |sql: &'static str| std::panic::catch_unwind(|| names_its_council(sql)).is_err();
    assert!(noticed(
        r#"SELECT "sessions"."council" FROM "sessions" WHERE "sessions"."token_hash" = $1"#
    ));
    assert!(noticed(r#"DELETE FROM "drafts""#));
    assert!(!noticed(
        r#"UPDATE "cases" SET "stage" = ? WHERE "cases"."id" = ?"#
    ));
    assert!(!noticed(
        r#"SELECT 1 FROM "staff" WHERE "staff"."council" = ? AND "staff"."email" = ?"#
    ));
}

/// Every table that holds anything of people.
pub(crate) const TABLES: [&str; 44] = [
    "case_terms",
    "drafts",
    "receipts",
    "case_keys",
    "deletion_notices",
    "deleted_cases",
    "deleted_links",
    "events",
    "cases",
    "outbox",
    "guests",
    "letters",
    "kept_files",
    "exclusions",
    "staff",
    "sessions",
    "directory_links",
    "second_factors",
    "recovery_codes",
    "equality",
    "equality_counts",
    "case_runs",
    "views",
    "audit",
    "audit_blocks",
    "audit_heads",
    "case_heads",
    "bank_holidays",
    "jobs",
    "register",
    "totals",
    "imports",
    "reports",
    "subject_requests",
    "report_acts",
    "assurance_versions",
    "mailboxes",
    "arrivals",
    "arriving_parts",
    "arriving_case_keys",
    "arriving_events",
    "arriving_cases",
    "arriving_register",
    "arriving_case_terms",
];

/// Where the files of a council's cases lie; nobody checks them.
fn files_of(database: &TestDatabase, council: &str) -> Files {
    let place = Place::in_folder(database.folder.join("files"));
    Files {
        place: Some(place.below(council).unwrap()),
        ..Files::default()
    }
}

impl TestCouncil {
    /// The council on Monday morning.
    pub(crate) async fn new() -> Self {
        Box::pin(Self::at(MONDAY)).await
    }

    /// The council at a moment.
    pub(crate) async fn at(moment: &str) -> Self {
        let database = Arc::new(TestDatabase::new().await);
        let store = database.store().await;
        let council = Council::new(
            store.council("westmere"),
            TimeSource::fixed(moment.parse().unwrap()),
            Calendar::england_and_wales(),
            Arc::new(westmere()),
            Arc::new(Letters::built_in()),
            "https://tellus.westmere.example".parse().unwrap(),
        )
        .with_files(files_of(&database, "westmere"));
        let (transport, mailbox) = Transport::memory();
        let mailer = Mailer::new(transport);
        Self {
            council,
            database,
            mailbox,
            mailer,
        }
    }

    /// Eastmere, another invented council, served by the same process: of the same database, with the same clock and way for
    /// letters.
    pub(crate) async fn eastmere(&self) -> Self {
        let council = Council::new(
            self.database.store().await.council("eastmere"),
            self.council.clock.clone(),
            Calendar::england_and_wales(),
            Arc::new(eastmere()),
            Arc::new(Letters::built_in()),
            "https://tellus.eastmere.example".parse().unwrap(),
        )
        .with_files(files_of(&self.database, "eastmere"));
        Self {
            council,
            database: Arc::clone(&self.database),
            mailbox: self.mailbox.clone(),
            mailer: self.mailer.clone(),
        }
    }

    /// Puts a report to the case that is known to be clean; returns its number.
    pub(crate) async fn has_a_report(&self, by: &Principal, reference: &Reference) -> usize {
        let mut writer = blobs::Writer::new(&self.database.folder).unwrap();
        writer.add(b"%PDF-1.7 The otter was right.").unwrap();
        let (council, report) = (&self.council, Some(writer.finish().unwrap()));
        let form = filled(&[("what", "report"), ("title", "The report")]);
        Box::pin(casework::add_file(
            council, by, reference, None, &form, report,
        ))
        .await
        .unwrap();
        let files = self.file(reference).await.case.files;
        let id = files.last().unwrap().facts.id.parse().unwrap();
        let tx = council.store.begin().await.unwrap();
        tx.set_file_state(id, FileState::Clean, self.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        files.len()
    }

    /// Whoever sent it adds a file to it.
    pub(crate) async fn adds_a_file(&self, reference: &Reference) {
        let mut writer = blobs::Writer::new(&self.database.folder).unwrap();
        writer.add(b"The otter was right.").unwrap();
        let (title, file) = ("What I saw".to_owned(), writer.finish().unwrap());
        Box::pin(casework::add_file_of_person(
            &self.council,
            reference.clone(),
            title,
            file,
        ))
        .await
        .unwrap();
    }

    /// The moment on the clock.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.council.clock.now()
    }

    /// Saves one page.
    pub(crate) async fn keeps(
        &self,
        visitor: &DraftToken,
        journey: Journey,
        question: Question,
        pairs: &[(&str, &str)],
    ) -> Kept {
        let pairs = pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let typed = journey.page(question).unwrap().filled(pairs);
        casework::keep_answers(&self.council, visitor, journey, question, typed, None)
            .await
            .unwrap()
    }

    /// Saves every page; each has to be right.
    pub(crate) async fn answers(&self, visitor: &DraftToken, journey: Journey, pages: &Pages) {
        for (question, pairs) in together(journey, pages) {
            let kept = self.keeps(visitor, journey, question, &pairs).await;
            assert_eq!(kept.faults, [], "{question:?}");
        }
    }

    /// Answers everything and sends it.
    pub(crate) async fn sends(&self, journey: Journey, pages: &Pages) -> Reference {
        self.sends_in(journey, pages, Locale::ENGLISH).await
    }

    /// Answers everything and sends it, in a language.
    pub(crate) async fn sends_in(
        &self,
        journey: Journey,
        pages: &Pages,
        language: Locale,
    ) -> Reference {
        let visitor = DraftToken::random();
        self.answers(&visitor, journey, pages).await;
        match casework::submit(&self.council, &visitor, journey, language)
            .await
            .unwrap()
        {
            Submitted::Sent(reference) => reference,
            other => panic!("not sent: {other:?}"),
        }
    }

    /// An officer of the complaints team.
    pub(crate) async fn colleague(&self, name: &str) -> Principal {
        self.somebody(name, Role::Officer).await
    }

    /// Somebody with an account.
    pub(crate) async fn somebody(&self, name: &str, role: Role) -> Principal {
        let id = casework::add_staff(
            &self.council,
            &Principal::COMMAND_LINE,
            name,
            &address_of(name),
            Password::own("no hash"),
            role,
        )
        .await
        .unwrap();
        account(id, name, role)
    }

    /// An account may not sign in any more.
    pub(crate) async fn disables(&self, account: &StaffId) {
        let disable = format!(
            "update staff set disabled = true where id = '{}'",
            account.0
        );
        let behind = self.database.behind().await;
        let done = behind.execute_unprepared(&disable).await.unwrap();
        assert_eq!(done.rows_affected(), 1);
    }

    /// Carries out an act; it has to be allowed. Returns the number of the letter that it caused.
    pub(crate) async fn does(
        &self,
        actor: &Principal,
        reference: &Reference,
        act: impl Into<Event>,
    ) -> Option<u32> {
        casework::carry_out(&self.council, actor, reference, act)
            .await
            .unwrap()
            .letter
    }

    /// Works on a letter with the words of a form.
    pub(crate) async fn works_on(
        &self,
        actor: &Principal,
        reference: &Reference,
        number: u32,
        act: LetterAct,
        pairs: &[(&str, &str)],
    ) -> Result<(), Rejected> {
        let council = &self.council;
        casework::work_on_letter(council, actor, reference, number, None, act, &filled(pairs)).await
    }

    /// Hands a letter over as it was written.
    pub(crate) async fn hands_over(&self, actor: &Principal, reference: &Reference, number: u32) {
        let text = self.words_of(reference, number).await;
        let today = self.council.clock.today().to_string();
        let pairs = [
            ("text", text.as_str()),
            ("on", &today),
            ("how", "In a visit"),
        ];
        self.works_on(actor, reference, number, LetterAct::Handed, &pairs)
            .await
            .unwrap();
    }

    /// The words of a letter.
    pub(crate) async fn words_of(&self, reference: &Reference, number: u32) -> String {
        let (open, _) = self.opens(reference).await;
        let draft = self.council.store.letter_draft(&open, number).await;
        mail::letters::Draft::of_stored(draft.unwrap().unwrap()).text()
    }

    /// A case as somebody sees it from whom nothing is kept.
    pub(crate) async fn file(&self, reference: &Reference) -> CaseFile {
        self.file_for(&onlooker(), reference).await.unwrap()
    }

    /// A case as somebody sees it; none when they do not.
    pub(crate) async fn file_for(
        &self,
        who: &Principal,
        reference: &Reference,
    ) -> Option<CaseFile> {
        let reader = self.council.reader(who, Purpose::Work);
        let books = &self.council.store;
        books.case_file(reader, reference).await.unwrap()
    }

    /// A case and its answers, opened by somebody from whom nothing is kept.
    pub(crate) async fn opens(&self, reference: &Reference) -> (OpenCase, Answers) {
        let by = onlooker();
        let reader = self.council.reader(&by, Purpose::Work);
        let opened = reader.open(&self.council.store, reference).await;
        opened.unwrap().unwrap()
    }

    /// A page of a list, as somebody sees it.
    pub(crate) async fn list(&self, who: &Principal, list: List) -> Page {
        self.queue(who, &on(list)).await
    }

    /// A page of the queue, as somebody sees it.
    pub(crate) async fn queue(&self, who: &Principal, filter: &Filter) -> Page {
        let (today, calendar) = (self.council.clock.today(), self.council.calendar());
        let soon = calendar.due(today, SOON, self.council.profile.clocks.convention);
        let onlooker = Onlooker { who, today, soon };
        let reader = self.council.reader(who, Purpose::List);
        let books = &self.council.store;
        books.queue(filter, onlooker, reader).await.unwrap()
    }

    /// A case that can never be opened again: its key is changed behind the portal's back.
    pub(crate) async fn damages(&self, reference: &Reference) {
        let behind = self.database.behind().await;
        let damage = format!(
            "update case_keys set data_key = (select data_key from case_keys where reference <> '{0}' limit 1) \
             where reference = '{0}'",
            reference.as_str()
        );
        behind.execute_unprepared(&damage).await.unwrap();
    }

    /// Does the jobs that are due.
    pub(crate) async fn runs_jobs(&self) -> Done {
        jobs::run_once(&self.council, &self.mailer).await.unwrap()
    }

    /// Everything that is due leaves, but for the messages of this name: their mailbox is certainly wrong.
    pub(crate) async fn loses(&self, message: &str) {
        let (now, lease) = (self.council.clock.now(), TimeDelta::minutes(2));
        loop {
            let claimed = self.council.store.claim_messages(now, lease, 8, 8).await;
            let claimed = claimed.unwrap();
            if claimed.is_empty() {
                return;
            }
            for letter in claimed {
                let fault = "550 5.1.1".to_owned();
                let delivery = match letter.message == message {
                    true => Delivery::Dead { fault },
                    false => Delivery::Sent,
                };
                casework::write_down_delivery(&self.council, &letter, &delivery)
                    .await
                    .unwrap();
            }
        }
    }

    /// How many rows a table has.
    pub(crate) async fn rows(&self, table: &str) -> i64 {
        assert!(TABLES.contains(&table));
        let behind = self.database.behind().await;
        let count = format!("select count(*) as count from {table}");
        let count = Statement::from_string(behind.get_database_backend(), count);
        behind
            .query_one_raw(count)
            .await
            .unwrap()
            .unwrap()
            .try_get("", "count")
            .unwrap()
    }

    /// The letters that have landed at an address.
    pub(crate) fn letters_to(&self, address: &str) -> Vec<Post> {
        self.mailbox
            .letters()
            .into_iter()
            .filter(|post| post.to == address)
            .collect()
    }
}

/// Nobody else writes until this is dropped.
pub(crate) async fn writes_for_long(council: &TestCouncil) -> DatabaseTransaction {
    let immediately = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let behind = council.database.behind().await;
    let tx = behind.begin_with_options(immediately).await.unwrap();
    if behind.get_database_backend() == DbBackend::Postgres {
        let lock = "lock table case_keys, cases, events, letters, views, sessions, drafts, reports, bank_holidays, pulse \
                    in exclusive mode";
        tx.execute_unprepared(lock).await.unwrap();
    }
    tx
}

/// The address of somebody at Westmere.
pub(crate) fn address_of(name: &str) -> String {
    format!("{}@westmere.example", name.to_lowercase().replace(' ', "."))
}

/// Somebody who has no account and from whom nothing is kept.
pub(crate) fn onlooker() -> Principal {
    account(StaffId("onlooker".to_owned()), "Sam Onlooker", Role::Reader)
}

/// Somebody opens cases on that Monday.
pub(crate) fn reads(by: &Principal) -> CaseReader<'_> {
    let at: DateTime<Utc> = MONDAY.parse().unwrap();
    CaseReader {
        by,
        purpose: Purpose::Work,
        at,
        today: at.date_naive(),
    }
}

/// The portal opens many in one go on that Monday.
pub(crate) fn run(purpose: Purpose) -> CaseRun {
    let at: DateTime<Utc> = MONDAY.parse().unwrap();
    CaseRun::new(Program::Portal, purpose, at.date_naive())
}

/// Somebody who is signed in.
pub(crate) fn account(id: StaffId, name: &str, role: Role) -> Principal {
    let name = name.to_owned();
    Principal::Staff(Staff { id, name, role })
}

/// What was typed into a form.
pub(crate) fn filled(pairs: &[(&str, &str)]) -> Filled {
    let pairs = pairs.iter();
    Filled::of(pairs.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
}

/// A whole list, from its top.
pub(crate) fn on(list: List) -> Filter {
    Filter {
        list,
        journey: None,
        after: None,
    }
}

/// How many cases a list has.
pub(crate) fn count(page: &Page, list: List) -> u64 {
    let found = page.counts.iter().find(|(counted, _)| *counted == list);
    found.unwrap().1
}

/// The council of the example profile.
pub(crate) fn westmere() -> Profile {
    toml::from_str(council::EXAMPLE).unwrap()
}

/// Another invented council.
pub(crate) fn eastmere() -> Profile {
    let text = council::EXAMPLE
        .replace("westmere", "eastmere")
        .replace("Westmere", "Eastmere")
        .replace("01632 960 00", "01632 960 10");
    toml::from_str(&text).unwrap()
}

/// A child's complaint with one way to reach them, and all that may be added.
pub(crate) fn complaint() -> Pages {
    vec![
        (Question::Danger, vec![("danger", "no")]),
        (Question::Who, vec![("who", "in-care")]),
        (
            Question::WhatHappened,
            vec![("story", "My review was moved twice and nobody said why.")],
        ),
        (Question::Reach, vec![("reach", "email")]),
        (Question::Contact, vec![("email", "otter@example.test")]),
        (Question::AboutToHappen, vec![]),
        (Question::Advocate, vec![("advocate", "not-sure")]),
        (Question::Team, vec![]),
        (Question::When, vec![]),
        (Question::PutRight, vec![]),
        (Question::WhoKnows, vec![]),
        (Question::Name, vec![("name", "Purple Otter")]),
        (Question::Help, vec![]),
    ]
}

/// The same complaint, of a parent about their own dealings with the council.
pub(crate) fn adults_complaint() -> Pages {
    let mut pages = complaint();
    pages.retain(|(question, _)| *question != Question::Advocate);
    let place = pages
        .iter()
        .position(|(question, _)| *question == Question::WhatHappened)
        .unwrap();
    pages.insert(place, (Question::ForWhom, vec![("whom", "me")]));
    with(pages, Question::Who, vec![("who", "parent")])
}

/// A request for an advocate that may be passed on.
pub(crate) fn advocate_request() -> Pages {
    vec![
        (Question::Danger, vec![("danger", "no")]),
        (Question::AskingFor, vec![("whom", "me")]),
        (Question::Reach, vec![("reach", "email"), ("reach", "text")]),
        (
            Question::Contact,
            vec![
                ("email", "otter@example.test"),
                ("phone", "07700 900123"),
                ("times", "after 4"),
                ("email_reference", "yes"),
            ],
        ),
        (Question::Share, vec![("share", "yes")]),
        (
            Question::About,
            vec![
                ("about", "family-time"),
                ("about", "plans"),
                ("more", "I want to say it myself."),
            ],
        ),
        (Question::Age, vec![("age", "11-15")]),
        (Question::Name, vec![("name", "Purple Otter")]),
        (Question::Help, vec![("help", "easy-read")]),
    ]
}

/// A thank-you.
pub(crate) fn compliment() -> Pages {
    vec![
        (Question::Thanks, vec![("story", "They listened.")]),
        (Question::Team, vec![]),
        (Question::Publish, vec![]),
        (Question::Name, vec![]),
        (Question::Reach, vec![("reach", "email")]),
        (Question::Contact, vec![("email", "otter@example.test")]),
    ]
}

/// What is answered to each question, as its page asks it: with what stands on the same page, what is needed first.
pub(crate) fn together(journey: Journey, pages: &Pages) -> Pages {
    let place = |question| journey.questions().position(|asked| asked == question);
    let mut together = Pages::new();
    for (question, pairs) in pages {
        let lead = journey
            .page(*question)
            .map_or(*question, rules::intake::QuestionPage::lead);
        match together.iter_mut().find(|(known, _)| *known == lead) {
            Some((_, more)) => more.extend(pairs),
            None => together.push((lead, pairs.clone())),
        }
    }
    together.sort_by_key(|(lead, _)| place(*lead));
    together
}

/// The same pages with other answers on one of them.
pub(crate) fn with(
    mut pages: Pages,
    question: Question,
    pairs: Vec<(&'static str, &'static str)>,
) -> Pages {
    match pages.iter_mut().find(|(known, _)| *known == question) {
        Some(page) => page.1 = pairs,
        None => panic!("{question:?} is not one of the pages"),
    }
    pages
}
