//! What the years of a list would come out as, before anything of it is imported.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use council::Profile;
use report::{Extent, InShort, OtherFigures, Period, ReportInputs, Tally, Totals, Year};
use rules::acts::{Event, Recorded};
use rules::case::{Case, Imported};
use rules::register::Entry;
use rules::retention::{Kept, NOTICE, goes_on};
use store::KeptCalendar;

use super::ToImport;
use crate::Council;
use crate::error::Error;
use crate::report::services;

/// Of so many years, the last of those in the list, it is said what they would come out as.
const YEARS: usize = 3;
/// A list reaches back so far at the most; earlier years are imported without being counted beforehand.
const BACK: i32 = 15;

/// By what the years of a list are counted.
pub(super) struct Rules {
    calendar: KeptCalendar,
    totals: Totals,
    services: Vec<(String, String)>,
}

/// The years of a list, as they are counted while it is read.
pub(super) struct Preview<'a> {
    profile: &'a Profile,
    rules: &'a Rules,
    now: DateTime<Utc>,
    today: NaiveDate,
    begins: (u32, u32),
    years: Vec<(Year, Tally<'a>, bool)>,
    /// How many would stand at once among those that are deleted soon, and the first day on which one would be deleted.
    pub(super) over: Option<(u64, NaiveDate)>,
    /// What is here and would not stand any more: how often, by how it is written.
    replaced: HashMap<String, u32>,
}

impl Rules {
    /// # Errors
    /// [`Error::Unavailable`].
    pub(super) async fn of(council: &Council, to_import: &ToImport) -> Result<Self, Error> {
        Ok(Self {
            calendar: council.calendar(),
            totals: council.store.totals().await?,
            services: services(&to_import.profile),
        })
    }
}

impl<'a> Preview<'a> {
    pub(super) fn new(council: &Council, to_import: &'a ToImport, rules: &'a Rules) -> Self {
        let profile = &to_import.profile;
        let (today, begins) = (council.clock.today(), profile.report.year_begins);
        let this = Year::of(today, begins).begins_in();
        let tally = |begins_in: i32| {
            let year = Year::beginning(begins_in);
            let tally = Tally::new(ReportInputs {
                year,
                quarter: None,
                counting: &profile.report,
                calendar: &rules.calendar,
                clocks: &profile.clocks,
                totals: &rules.totals,
                services: &rules.services,
                words: &profile.words,
                today,
                extent: Extent::Whole,
            });
            (year, tally, false)
        };
        Self {
            profile,
            rules,
            now: council.clock.now(),
            today,
            begins,
            years: (this - BACK..=this).map(tally).collect(),
            over: None,
            replaced: HashMap::new(),
        }
    }

    /// A case is new, or takes the place of what is here.
    pub(super) fn comes(&mut self, imported: &Imported, before: Option<&Imported>) {
        let of = Year::of(imported.entry.received_on, self.begins);
        self.looks_whether_over(imported);
        let before = before.map_or_else(Vec::new, |before| self.entries(before));
        for entry in before {
            *self.replaced.entry(written(&entry)).or_default() += 1;
        }
        let entries = self.entries(imported);
        for (year, tally, is_in_it) in &mut self.years {
            *is_in_it |= *year == of;
            for entry in &entries {
                if counts(entry, tally.needs()) {
                    tally.add(entry);
                }
            }
        }
    }

    /// Whether its years are over here, or are within the days of notice (R9.7).
    fn looks_whether_over(&mut self, imported: &Imported) {
        let Ok(case) = Case::replay(&[self.recorded(imported)]) else {
            return;
        };
        let due = self.profile.kept().alone(&Kept::of(&case));
        let soon = self.today.checked_add_days(NOTICE);
        let Some(due) = due.filter(|due| soon.is_some_and(|soon| *due <= soon)) else {
            return;
        };
        let on = goes_on(due, self.today);
        let (cases, first) = self.over.unwrap_or((0, on));
        self.over = Some((cases + 1, first.min(on)));
    }

    /// What the register would keep of it.
    fn entries(&self, imported: &Imported) -> Vec<Entry> {
        let recorded = self.recorded(imported);
        let (clocks, words) = (&self.profile.clocks, &self.profile.words);
        Entry::of(&[recorded], clocks, &self.rules.calendar, words)
    }

    fn recorded(&self, imported: &Imported) -> Recorded {
        let event = Event::Imported(Box::new(imported.clone()));
        Recorded {
            at: self.now,
            on: self.today,
            by: None,
            event: event.in_this_council(&self.profile.clocks),
        }
    }

    /// The last years of the list in short, with what is here of them already.
    ///
    /// # Errors
    /// [`Error::Unavailable`].
    pub(super) async fn finish(self, council: &Council) -> Result<Vec<(Year, InShort)>, Error> {
        let in_it = self.years.into_iter().filter(|(_, _, is_in_it)| *is_in_it);
        let mut years = Vec::new();
        for (year, mut tally, _) in in_it.rev().take(YEARS) {
            let mut replaced = self.replaced.clone();
            let here = council.store.entries(tally.needs(), |entry| {
                let is_replaced = !replaced.is_empty() && takes(&mut replaced, &entry);
                if !is_replaced {
                    tally.add(&entry);
                }
            });
            here.await?;
            let report = tally.finish(OtherFigures::default());
            years.extend(report.in_short().map(|short| (year, short.clone())));
        }
        Ok(years)
    }
}

/// Whether anything of it may be counted on these days.
fn counts(entry: &Entry, days: Period) -> bool {
    entry.received_on <= days.to && entry.ended_on().is_none_or(|on| on >= days.from)
}

fn written(entry: &Entry) -> String {
    serde_json::to_string(entry).unwrap_or_default()
}

/// Takes one of those that are written so, where there is one.
fn takes(replaced: &mut HashMap<String, u32>, entry: &Entry) -> bool {
    match replaced.get_mut(&written(entry)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    }
}
