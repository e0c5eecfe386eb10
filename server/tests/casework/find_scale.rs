//! How long it takes to find a case among 100,000 with names, addresses and stories. Measured by hand, with the number of cases
//! in `HEARD_CASES`:
//!
//! ```text
//! cargo test --release -p casework --test casework -- --ignored --nocapture found_among
//! .ci/with-postgres cargo test --release -p casework --test casework -- --ignored --nocapture found_among
//! ```
//!
//! The first [`WHOLE`] are recorded as any other. Of the rest there is only what they are found by: the terms of a recorded
//! case once more, for a case that came before all of those. So each word is as common among all of them as among the recorded
//! ones, and what is shown in the end, the last of those that are as good, can be opened.

use std::time::{Duration, Instant};

use casework::{Looked, find};
use rules::acts::{Event, Recorded};
use rules::case::Received;
use rules::form::Filled;
use rules::intake::{Answers, Journey, Question};
use sea_orm::ConnectionTrait;
use store::{Breadth, Purpose, standing};
use uuid::Uuid;

use crate::support::{TestCouncil, onlooker};

/// So many are whole cases.
const WHOLE: u64 = 2_000;
/// The keys of the whole cases come after all others.
const LAST: u128 = 1 << 120;

/// Numbers that look like chance and are always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    /// The smaller the number, the likelier, as words and names are.
    fn skewed(&mut self, most: u64) -> u64 {
        let one = self.below(most) + 1;
        self.below(one)
    }

    /// A word that nobody knows; the same for the same number.
    fn word(mut number: u64) -> String {
        let parts = [
            "ba", "ke", "lin", "mo", "ra", "su", "ti", "von", "wa", "zel", "dor", "fen",
        ];
        let mut word = String::new();
        for _ in 0..2 + number % 3 {
            word.push_str(parts[usize::try_from(number % 12).unwrap()]);
            number = number / 12 + 7 * (number % 12);
        }
        word
    }

    fn words(&mut self, count: u64, most: u64) -> String {
        let words: Vec<String> = (0..count).map(|_| Self::word(self.skewed(most))).collect();
        words.join(" ")
    }

    fn answers(&mut self) -> Answers {
        let mut answers = Answers::default();
        let mut tells = |question: Question, pairs: Vec<(&str, String)>| {
            let pairs = pairs
                .into_iter()
                .map(|(name, text)| (name.to_owned(), text));
            answers.record(question, Filled::of(pairs));
        };
        let name = self.words(2, 3_000);
        tells(Question::Name, vec![("name", name.clone()), ("full", name)]);
        tells(Question::TheChild, vec![("called", self.words(2, 3_000))]);
        tells(
            Question::WhatHappened,
            vec![("story", self.words(120, 6_000))],
        );
        let address = format!(
            "{} {} Lane\nWestmere\nWE{} {}QT",
            self.below(200),
            self.words(1, 500),
            self.below(20),
            self.below(10)
        );
        let email = format!(
            "{}{}@example.test",
            Self::word(self.below(3_000)),
            self.below(99)
        );
        let phone = format!("07700 {:06}", self.below(1_000_000));
        tells(
            Question::Contact,
            vec![("phone", phone), ("email", email), ("address", address)],
        );
        answers
    }
}

async fn fill(council: &TestCouncil, cases: u64) {
    let (mut dice, council) = (Dice(1), &council.council);
    let calendar = council.calendar();
    let mut made = 0;
    while made < cases {
        let tx = council.store.begin_alone().await.unwrap();
        for _ in 0..500.min(cases - made) {
            let answers = dice.answers();
            let received =
                Received::from_answers(Journey::Complaint, &answers, council.clock.today());
            let first = Recorded {
                at: council.clock.now(),
                on: council.clock.today(),
                by: None,
                event: Event::Received(received),
            };
            let standing = standing(&council.profile.clocks, &calendar, &council.profile.words);
            let key = Uuid::from_u128(LAST + u128::from(made));
            tx.record_case(key, first, &answers, "en-GB", standing)
                .await
                .unwrap()
                .unwrap();
            made += 1;
        }
        tx.commit().await.unwrap();
    }
}

/// Makes the rest: each whole case so many times more.
async fn multiply(council: &TestCouncil, times: u64) {
    let behind = council.database.behind().await;
    let is_sqlite = council.database.url.starts_with("sqlite");
    if is_sqlite {
        let fast =
            "pragma cache_size = -1000000; pragma foreign_keys = off; pragma temp_store = memory";
        behind.execute_unprepared(fast).await.unwrap();
    }
    let twin = |of: &str| match is_sqlite {
        true => format!("cast(unhex(prefix) || substr({of}, 5) as blob)"),
        false => format!("(prefix || substr({of}::text, 9))::uuid"),
    };
    let prefixes: Vec<String> = (1..=times).map(|time| format!("('{time:08x}')")).collect();
    let prefixes = format!("with times(prefix) as (values {})", prefixes.join(", "));
    let (id, draft, of_term) = (twin("id"), twin("draft_id"), twin("case_id"));
    let statements = [
        // In the order of one index; the other is made anew.
        "drop index case_terms_by_case".to_owned(),
        format!(
            "insert into case_keys (id, council, reference, draft_id, version, language, data_key, made_at) \
             {prefixes} select {id}, council, prefix || reference, {draft}, version, language, data_key, made_at \
             from case_keys, times"
        ),
        format!(
            "insert into case_terms (term, council, place, case_id) {prefixes} \
             select term, council, place, {of_term} from case_terms, times order by term, place, prefix"
        ),
        "create index case_terms_by_case on case_terms (case_id)".to_owned(),
        "analyze".to_owned(),
    ];
    for statement in statements {
        behind.execute_unprepared(&statement).await.unwrap();
    }
}

#[tokio::test]
#[ignore = "takes minutes; see the module"]
async fn a_case_is_found_among_many_in_a_fifth_of_a_second() {
    let cases = std::env::var("HEARD_CASES").map_or(100_000, |cases| cases.parse().unwrap());
    let council = TestCouncil::new().await;
    let begun = Instant::now();
    fill(&council, cases.min(WHOLE)).await;
    multiply(&council, (cases / WHOLE).saturating_sub(1)).await;
    let terms = council.rows("case_terms").await;
    let took = begun.elapsed().as_secs();
    println!("{cases} cases with {terms} terms in {took} s");
    if council.database.url.starts_with("sqlite") {
        let file = council.database.folder.join("heard.db");
        println!("{} MB", file.metadata().unwrap().len() / 1_000_000);
    }
    let who = onlooker();
    let common = [Dice::word(0), Dice::word(1), Dice::word(2)].join(" ");
    for sought in [
        "balin wakezel",
        "raosu mobake",
        "07700 900123",
        "WE4 7QT",
        "Westmere lane",
        common.as_str(),
        "rafenlin balinzel dorvonwa westmere we12 3qt",
        "Featherstonehaugh",
    ] {
        let asked = rules::find::asked(sought);
        let mut times: Vec<Duration> = Vec::new();
        let mut hits = 0;
        for _ in 0..5 {
            let begun = Instant::now();
            let looked = find(&council.council, &who, sought).await.unwrap();
            times.push(begun.elapsed());
            if let Looked::Hits(found) = looked {
                hits = found.rows.len();
            }
        }
        times.sort();
        let terms: usize = asked.parts.iter().map(Vec::len).sum();
        println!(
            "{:?}, of five: {hits} hits for {sought:?}, {terms} terms",
            times[2]
        );
    }
    let opening = council.council.reader(&who, Purpose::Find);
    let begun = Instant::now();
    let asked = rules::find::asked(&common);
    let breadth = Breadth::default();
    council
        .council
        .store
        .find(opening, &asked, breadth)
        .await
        .unwrap();
    println!("{:?} in the store", begun.elapsed());
}
