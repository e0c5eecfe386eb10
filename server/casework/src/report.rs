//! Making a report: the register is counted by the council's rules, and what is not in the register is put beside it.

mod acts;
mod covering;
mod lessons;
mod names;
mod series;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use council::Profile;
use report::{Extent, OtherFigures, Period, Report, ReportFilter, ReportInputs, Tally, Year};
use rules::register::Vocabulary;
use store::{Purpose, ReportState, standing};

use super::Council;

use crate::error::Error;

pub use acts::{
    ReportAct, ReportRefusal, ReportRejected, ReportWords, change_report, write_report,
};
pub use covering::{CoverWords, names_in_cover, write_cover};
pub use lessons::lessons;
pub use names::{names_by_quote, names_in};

/// How many words of thanks a report quotes.
const QUOTES: u64 = 40;

/// Which report is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportScope {
    /// Which quarter, 1 to 4; none for the whole year.
    pub quarter: Option<u32>,
    /// Of what, if not of everything.
    pub only: ReportFilter,
}

/// A report as the store stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// A Europe/London date; what happens later is not in it.
    pub on: NaiveDate,
    /// The figures.
    pub report: Report,
    /// Words of thanks that may be published: the service, and the words.
    pub quotes: Vec<(String, String)>,
    /// The figures that only the council knows, by row of the table `context`.
    pub context: BTreeMap<String, i64>,
}

/// Makes the report of a year, or of one of its quarters, by the rules of the council.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn make_report(
    council: &Council,
    year: Year,
    wanted: &ReportScope,
) -> Result<Made, Error> {
    // What is counted lies apart from what waits for it.
    Box::pin(counted(council, year, wanted)).await
}

async fn counted(council: &Council, year: Year, wanted: &ReportScope) -> Result<Made, Error> {
    let (profile, store) = (&council.profile, &council.store);
    let counting = &profile.report;
    let (calendar, today) = (council.calendar(), council.clock.today());
    let run = council.run(Purpose::Report);
    let totals = store.totals().await?;
    let services = services(profile);
    let words = words_of_report(council).await?;
    let period = period_of(year, wanted.quarter, profile);
    let frame = ReportInputs {
        year,
        quarter: wanted.quarter,
        counting,
        calendar: &calendar,
        clocks: &profile.clocks,
        totals: &totals,
        services: &services,
        words: &words,
        today,
        extent: extent(period, &wanted.only),
    };
    let mut tally = Tally::new(frame);
    let only = &wanted.only;
    let entries = store.entries(tally.needs(), |entry| {
        if only.matches(&entry) {
            tally.add(&entry);
        } else {
            tally.pass(&entry);
        }
    });
    // Earlier years and people's answers are known only as a whole.
    let is_whole = *only == ReportFilter::default() && wanted.quarter.is_none();
    let beside = async {
        if !is_whole {
            return Ok(OtherFigures::default());
        }
        let standing = standing(&profile.clocks, &calendar, &profile.words);
        Ok::<_, Error>(OtherFigures {
            published: Box::pin(as_published(council, year.before())).await?,
            series: series::series(council, frame).await?,
            equality: store.equality_counts(period).await?,
            register_differs: Some(store.register_differs(&run, period, standing).await?),
        })
    };
    let ((), beside) = tokio::try_join!(async { Ok(entries.await?) }, beside)?;
    let names: BTreeMap<_, _> = services.iter().cloned().collect();
    let quotes = store
        .quotes(&run, within(period, only), only, QUOTES)
        .await?;
    let context = totals.of(year, "context");
    Ok(Made {
        on: today,
        report: tally.finish(beside),
        quotes: quotes
            .into_iter()
            .map(|(service, words)| (names.get(&service).cloned().unwrap_or(service), words))
            .collect(),
        context: context
            .map(|total| (total.row.clone(), total.value))
            .collect(),
    })
}

/// The words of the profile, and those that were said of natures and outcomes while lists were imported: they stand beside ours.
///
/// # Errors
/// [`Error::Unavailable`].
pub(super) async fn words_of_report(council: &Council) -> Result<Vocabulary, Error> {
    let mut words = council.profile.words.clone();
    for own in council.store.own_words().await? {
        if ["natures", "outcomes"].contains(&own.list.as_str()) {
            words.add(&own.list, own.word, own.meaning);
        }
    }
    Ok(words)
}

/// The report of a year as everybody can read it; none where it is not published.
async fn as_published(council: &Council, year: Year) -> Result<Option<Report>, Error> {
    let held = council.store.held_report(year).await?;
    let published = held.filter(|held| held.state == ReportState::Published);
    Ok(published.and_then(|held| held.kept).map(|kept| kept.report))
}

/// Of how much of the register a report of a period is that is wanted so. The year before has no such days.
fn extent(period: Period, only: &ReportFilter) -> Extent {
    if only.from.is_some() || only.to.is_some() {
        Extent::SomeDays {
            days: within(period, only),
            of_part: only.service.is_some() || only.who.is_some(),
        }
    } else if *only == ReportFilter::default() {
        Extent::Whole
    } else {
        Extent::Part
    }
}

/// The days of a year, or of one of its quarters.
#[must_use]
pub fn period_of(year: Year, quarter: Option<u32>, profile: &Profile) -> Period {
    let begins = profile.report.year_begins;
    match quarter {
        Some(quarter) => year.quarter(quarter, begins),
        None => year.period(begins),
    }
}

/// The days of a period on which somebody wants what was received.
#[must_use]
pub fn within(period: Period, only: &ReportFilter) -> Period {
    Period {
        from: only.from.map_or(period.from, |from| from.max(period.from)),
        to: only.to.map_or(period.to, |to| to.min(period.to)),
    }
}

/// The services, as the register calls them and as they are printed: the council's own words, and those service areas that
/// none of them stands for.
#[must_use]
pub fn services(profile: &Profile) -> Vec<(String, String)> {
    let words = &profile.words.services;
    let own = words.keys().map(|word| (word.clone(), word.clone()));
    let areas = profile.service_areas.iter();
    // Of several words for one area nobody can know which a new case means: then the area itself stands in the register.
    let areas = areas
        .filter(|area| words.values().filter(|meant| **meant == area.area).count() != 1)
        .map(|area| (area.area.clone(), area.name.clone()));
    own.chain(areas).collect()
}
