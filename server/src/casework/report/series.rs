//! The long series: what was counted in earlier years, from the counts of the register and without reading any entry.

use std::collections::BTreeMap;

use rules::{
    register::{Kind, StageOutcome},
    report::{Counting, Year, counting::Basis},
};

use crate::{
    casework::Office,
    error::Error,
    store::{Narrowed, StageNumber},
};

/// The kinds that are counted as enquiries.
pub(super) const ENQUIRIES: [Kind; 3] = [
    Kind::PublicEnquiry,
    Kind::MpEnquiry,
    Kind::CouncillorEnquiry,
];

/// The rows of the table `volumes` of every year of the series before the last two, which are counted entry by entry.
pub(super) async fn series(
    office: &Office,
    year: Year,
    counting: &Counting,
) -> Result<BTreeMap<Year, Vec<(String, u64)>>, Error> {
    let mut series = BTreeMap::new();
    let mut of = year.before();
    for _ in 2..counting.series_years {
        of = of.before();
        let rows = volumes(office, of, counting).await?;
        if rows.iter().any(|(_, count)| *count > 0) {
            series.insert(of, rows);
        }
    }
    Ok(series)
}

async fn volumes(
    office: &Office,
    year: Year,
    counting: &Counting,
) -> Result<Vec<(String, u64)>, Error> {
    let (books, all) = (&office.books, Narrowed::default());
    let period = year.period(counting.year_begins);
    let received = books.received(period, all).await?;
    let of = |wanted: &dyn Fn(Kind) -> bool| -> u64 {
        let counted = received.iter().filter(|(kind, _)| wanted(*kind));
        counted.map(|(_, count)| count).sum()
    };
    let mut rows = vec![("concern".to_owned(), of(&|kind| kind == Kind::Concern))];
    for (row, stage) in [
        ("stage-one", StageNumber::One),
        ("stage-two", StageNumber::Two),
        ("stage-three", StageNumber::Three),
    ] {
        rows.push((row.to_owned(), stages(office, stage, year, counting).await?));
    }
    rows.push((
        "ombudsman".to_owned(),
        books.at_ombudsman(period, all).await?,
    ));
    rows.push((
        "compliment".to_owned(),
        of(&|kind| kind == Kind::Compliment),
    ));
    rows.push(("enquiry".to_owned(), of(&|kind| ENQUIRIES.contains(&kind))));
    rows.push(("comment".to_owned(), of(&|kind| kind == Kind::Comment)));
    rows.push((
        "advocacy-request".to_owned(),
        of(&|kind| kind == Kind::AdvocacyRequest),
    ));
    Ok(rows)
}

/// How many complaints of the report itself count at a stage, by the council's rule.
async fn stages(
    office: &Office,
    stage: StageNumber,
    year: Year,
    counting: &Counting,
) -> Result<u64, Error> {
    let (books, all) = (&office.books, Narrowed::default());
    let period = year.period(counting.year_begins);
    if counting.volumes == Basis::Received {
        let asked = books.asked(stage, period, all).await?;
        let asked = asked
            .iter()
            .filter(|(kind, _)| counting.main.contains(kind));
        return Ok(asked.map(|(_, count)| count).sum());
    }
    let ended = books.ended(stage, period, all).await?;
    let ended = ended.iter().filter(|ended| {
        let was_withdrawn = ended.outcome == Some(StageOutcome::Withdrawn);
        let was_answered = ended.in_time.is_some();
        counting.main.contains(&ended.kind)
            && (counting.volumes == Basis::Completed
                || was_answered
                || (was_withdrawn && counting.withdrawn_in_outcomes))
    });
    Ok(ended.map(|ended| ended.count).sum())
}
