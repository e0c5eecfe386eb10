//! Three earlier years of the invented council, imported, and its last annual report, published.

use anyhow::anyhow;
use casework::{
    Council, Error, ReportAct, ReportRejected, ReportWords, change_report, write_report,
};
use report::{CouncilFigure, Part, Year};
use rules::case::Imported;
use rules::principal::Principal;
use rules::register::Kind;

use crate::invent::{self, Inventor};

/// A council of this size has about three hundred a year.
const CASES: u64 = 1_200;
const YEARS: u32 = 4;

/// What people say who want to say thank you.
const THANKS: [&str; 4] = [
    "She always rang when she said she would.",
    "You listened to my son, and he noticed.",
    "The team found us a place to meet that felt like home.",
    "Thank you for telling us the truth, kindly.",
];

/// What the council writes into its report.
const WORDS: [(Part, &str); 4] = [
    (
        Part::Summary,
        "Most complaints were answered at stage 1. Children told us most often that nobody had explained a change to them \
         before it came.",
    ),
    (
        Part::Advocacy,
        "Speak Out Westmere supports every child who wants somebody at their side.",
    ),
    (
        Part::Learning,
        "Because of what children said, a plan to move somebody is now talked through with them a week before.",
    ),
    (
        Part::Effectiveness,
        "Replies at stage 1 were late too often. From this year on, the team looks at every reply that is due each Monday.",
    ),
];

/// Brings earlier years along, and publishes the report of the last.
pub(super) async fn import(council: &Council, manager: &Principal) -> Result<(), Error> {
    let mut cases = Inventor::new(council, CASES, YEARS).cases(CASES);
    let begins = council.profile.report.year_begins;
    let last = Year::of(council.clock.today(), begins).before();
    // Whole years, so that no line begins low; and what is open in the demonstration was sent through its forms.
    let first = last.before().before().period(begins).from;
    cases.retain(|imported| {
        imported.entry.received_on >= first && imported.entry.closed_on.is_some()
    });
    let compliments = cases
        .iter_mut()
        .filter(|imported| imported.entry.kind == Kind::Compliment);
    for (number, compliment) in compliments.enumerate() {
        if number % 9 == 0 {
            thank(compliment, THANKS[number / 9 % THANKS.len()]);
        }
    }
    invent::write(council, cases).await?;
    publish(council, manager, last)
        .await
        .map_err(|undone| match undone {
            ReportRejected::Error(error) => error,
            other => Error::Internal(anyhow!("the demonstration's report: {other:?}")),
        })
}

fn thank(compliment: &mut Imported, words: &str) {
    compliment.entry.quote = true;
    compliment.words = Some(words.to_owned());
}

async fn publish(council: &Council, manager: &Principal, year: Year) -> Result<(), ReportRejected> {
    let part = WORDS.map(|(part, text)| (part, Some(text.to_owned())));
    let context = [
        (CouncilFigure::Under18, Some(48_200)),
        (CouncilFigure::OpenCases, Some(2_310)),
        (CouncilFigure::LookedAfter, Some(412)),
    ];
    let words = ReportWords {
        part: part.into(),
        context: context.into(),
    };
    write_report(council, manager, year, None, words).await?;
    change_report(council, manager, year, None, ReportAct::Freeze).await?;
    let names_looked_at = true;
    change_report(
        council,
        manager,
        year,
        None,
        ReportAct::Publish { names_looked_at },
    )
    .await
}
