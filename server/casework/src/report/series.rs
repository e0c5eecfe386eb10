//! The long series: what was counted in earlier years (R10.3), from the counts of the register wherever these count as the
//! council does, without reading any entry.

use std::collections::BTreeMap;

use crate::Council;
use chrono::{Months, NaiveDate};
use report::{
    Counting, Period, ReportInputs, Tally, Year,
    counting::{Basis, Stages},
};
use rules::register::Kind;
use store::{StageNumber, Wanted};

use crate::error::Error;

/// The rows of the table `volumes` of every year of the series before the last two, which are counted entry by entry.
pub(super) async fn series(
    council: &Council,
    frame: ReportInputs<'_>,
) -> Result<BTreeMap<Year, Vec<(String, u64)>>, Error> {
    let counting = frame.counting;
    let last = frame.year.before();
    let of = |year: Year| year.period(counting.year_begins);
    let years: Vec<Year> = (2..counting.series_years)
        .scan(last, |year, _| {
            *year = year.before();
            Some(*year)
        })
        .collect();
    let Some(first) = years.last() else {
        return Ok(BTreeMap::new());
    };
    let whole = Period {
        from: of(*first).from,
        to: frame.today,
    };
    let by_counts = counts_suffice(council, counting, whole).await?;
    let at_ombudsman = if by_counts {
        council
            .store
            .at_ombudsman(whole, &Wanted::default())
            .await?
    } else {
        Vec::new()
    };
    let mut series = BTreeMap::new();
    for year in years {
        if !council.store.any_answered_within(of(year)).await? {
            continue;
        }
        let rows = if by_counts {
            counted(council, of(year), counting, &at_ombudsman).await?
        } else {
            tallied(council, of_year(frame, year)).await?
        };
        if rows.iter().any(|(_, count)| *count > 0) {
            series.insert(year, rows);
        }
    }
    Ok(series)
}

/// Whether the register's own counts, of what was received and asked for, are what the council counts.
async fn counts_suffice(
    council: &Council,
    counting: &Counting,
    whole: Period,
) -> Result<bool, Error> {
    let are_usual = counting.basis_of("series") == Basis::Received
        && counting.others == Basis::Received
        && counting.stages_of("series") == Stages::Each
        && counting.withdrawn_of("series");
    if !are_usual {
        return Ok(false);
    }
    if counting.left_out.is_empty() {
        return Ok(true);
    }
    let any = council
        .store
        .any_ended_as(&counting.left_out, whole)
        .await?;
    Ok(!any)
}

async fn counted(
    council: &Council,
    period: Period,
    counting: &Counting,
    at_ombudsman: &[NaiveDate],
) -> Result<Vec<(String, u64)>, Error> {
    let (store, all) = (&council.store, &Wanted::default());
    let received = store.received(period, all).await?;
    let sum = |counts: &[(Kind, u64)], wanted: &dyn Fn(Kind) -> bool| -> u64 {
        let counted = counts.iter().filter(|(kind, _)| wanted(*kind));
        counted.map(|(_, count)| count).sum()
    };
    let is_main = |kind: Kind| counting.main.contains(&kind);
    // What is received is at stage 1.
    let mut rows = vec![
        ("concern", sum(&received, &|kind| kind == Kind::Concern)),
        ("stage-one", sum(&received, &is_main)),
    ];
    for (row, stage) in [
        ("stage-two", StageNumber::Two),
        ("stage-three", StageNumber::Three),
    ] {
        let asked = store.asked(stage, period, all).await?;
        rows.push((row, sum(&asked, &is_main)));
    }
    let came = at_ombudsman.iter().filter(|day| period.contains(**day));
    rows.push(("ombudsman", came.count() as u64));
    let named = rows.into_iter();
    Ok(named.map(|(row, count)| (row.to_owned(), count)).collect())
}

/// The frame of an earlier year, as it was on the same day of its own: so that all years are looked at alike.
fn of_year(frame: ReportInputs<'_>, year: Year) -> ReportInputs<'_> {
    let ago = u32::try_from(frame.year.begins_in() - year.begins_in()).unwrap_or_default();
    let today = frame.today.checked_sub_months(Months::new(12 * ago));
    ReportInputs {
        year,
        today: today.unwrap_or(frame.today),
        ..frame
    }
}

/// Entry by entry, as the last two years are.
async fn tallied(council: &Council, frame: ReportInputs<'_>) -> Result<Vec<(String, u64)>, Error> {
    let mut tally = Tally::new(frame);
    let period = frame.year.period(frame.counting.year_begins);
    council
        .store
        .entries(period, |entry| tally.add(&entry))
        .await?;
    let rows = tally.series().into_iter();
    Ok(rows
        .map(|(row, count)| (row.to_owned(), u64::try_from(count).unwrap_or_default()))
        .collect())
}
