//! Counting: entries go in one by one, and a report comes out.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::days::WorkingDays;
use super::maker::Maker;
use super::parts::corporate::Corporate;
use super::parts::main::Main;
use super::parts::others::Others;
use super::parts::redress::Redress;
use super::parts::{context, equality, series};
use super::seen::{LAST, Seen, THIS};
use super::{Counting, Part, Period, Report, Section, Totals, Year, checks, withhold};
use crate::calendar::Calendar;
use crate::clock::Clocks;
use crate::register::{Entry, Vocabulary};

/// What a report is made of besides the entries.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// The year, or the year of the quarter.
    pub year: Year,
    /// The quarter, 1 to 4; none for the whole year.
    pub quarter: Option<u32>,
    /// By which rules it counts.
    pub counting: &'a Counting,
    /// The working days.
    pub calendar: &'a Calendar,
    /// The council's limits, and which day it takes for day one (R8.4).
    pub clocks: &'a Clocks,
    /// What is known of earlier years, and what only the council knows.
    pub totals: &'a Totals,
    /// The council's services, in its order: as the register calls them, and the name to print.
    pub services: &'a [(String, String)],
    /// The council's words.
    pub words: &'a Vocabulary,
    /// The day it is made.
    pub today: NaiveDate,
}

/// What is not in the register and belongs in the report all the same.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// Volumes counted in earlier years than the last: by year, the row of the table `volumes` and how many.
    pub series: BTreeMap<Year, Vec<(String, u64)>>,
    /// Equality answers: the question, the answer, how many. Numbers under 5 are always withheld.
    pub equality: Vec<(String, String, u64)>,
    /// How many cases stand otherwise in the register than their events say; none where nobody compared them.
    pub register_differs: Option<u64>,
}

/// A report that is being counted.
pub struct Tally<'a> {
    frame: Frame<'a>,
    periods: [Period; 2],
    days: WorkingDays<'a>,
    main: Main,
    corporate: Corporate,
    others: Others,
    redress: Redress,
    in_progress: u64,
    any_last: bool,
}

impl<'a> Tally<'a> {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(frame: Frame<'a>) -> Self {
        let begins = frame.counting.year_begins;
        let periods = [frame.year, frame.year.before()].map(|year| match frame.quarter {
            Some(quarter) => year.quarter(quarter, begins),
            None => year.period(begins),
        });
        Self {
            frame,
            periods,
            days: WorkingDays::new(frame.calendar, frame.clocks.convention, periods[THIS]),
            main: Main::new(&frame),
            corporate: Corporate::new(&frame),
            others: Others::new(&frame),
            redress: Redress::new(&frame, periods),
            in_progress: 0,
            any_last: false,
        }
    }

    /// The days for which entries are needed: the period and, for the columns beside it, the same a year before.
    #[must_use]
    pub fn needs(&self) -> Period {
        Period {
            from: self.periods[LAST].from,
            to: self.periods[THIS].to,
        }
    }

    /// Counts an entry in.
    pub fn add(&mut self, entry: &Entry) {
        let counting = self.frame.counting;
        let outcome = entry.one.as_ref().and_then(|stage| stage.outcome);
        if outcome.is_some_and(|outcome| counting.left_out.contains(&outcome)) {
            return;
        }
        self.any_last |= self.periods[LAST].contains(entry.received_on);
        let seen = Seen {
            entry,
            periods: self.periods,
        };
        if counting.main.contains(&entry.kind) {
            self.in_progress += u64::from(seen.is_in_progress(THIS));
            self.main.add(&seen, &self.frame, &self.days);
        } else if counting.corporate.contains(&entry.kind) {
            self.corporate.add(&seen, &self.frame, &self.days);
        } else {
            self.others.add(&seen, &self.frame);
        }
        self.redress.add(&seen, &self.frame);
    }

    /// Whether the register knows the year before as a whole. Where it was printed how many there were, it has to count as
    /// many: a few cases that were brought along because they went on would else be taken for all.
    fn knows_last(&self) -> bool {
        let (totals, year) = (self.frame.totals, self.frame.year.before());
        match totals.get(year, "volumes", "stage-one", "") {
            Some(printed) if self.frame.quarter.is_none() => {
                self.main.at_stage_one(LAST) == printed
            }
            _ => self.any_last,
        }
    }

    /// The rows of the table `volumes` so far, and how many are counted in each.
    #[must_use]
    pub fn volumes(&self) -> Vec<(&'static str, i64)> {
        self.volumes_of(THIS)
    }

    fn volumes_of(&self, when: usize) -> Vec<(&'static str, i64)> {
        let mut rows = self.others.volumes(when);
        rows.extend(self.main.volumes(when));
        rows.push(("ombudsman", self.redress.to_ombudsman[when]));
        rows.push(("corporate", self.corporate.all(when)));
        rows
    }

    /// The report.
    #[must_use]
    pub fn finish(self, beside: Beside) -> Report {
        let maker = Maker::new(self.frame, self.periods, self.knows_last());
        let volumes = [THIS, LAST].map(|when| self.volumes_of(when));
        let under = self.frame.counting.withhold_under;
        let mut sections: Vec<Section> = Part::ALL
            .iter()
            .map(|part| Section {
                part: *part,
                tables: match part {
                    Part::Summary | Part::Effectiveness => Vec::new(),
                    Part::Volumes => {
                        let mut tables = vec![series::volumes(&maker, &volumes)];
                        tables.extend(series::series(&maker, &volumes, &beside.series));
                        tables.push(self.main.months(&maker));
                        tables
                    }
                    Part::Context => context::tables(&maker, &volumes),
                    Part::Who => self.main.who(&maker),
                    Part::Services => self.main.services(&maker),
                    Part::Natures => self.main.natures(&maker),
                    Part::Outcomes => self.main.outcomes(&maker),
                    Part::Times => self.main.times(&maker),
                    Part::Advocacy => self.main.advocacy(&maker),
                    Part::Ombudsman => self.redress.ombudsman(&maker),
                    Part::Compensation => self.redress.compensation(&maker),
                    Part::Costs => self.redress.costs(&maker),
                    Part::Learning => self.main.learning(&maker, self.redress.actions()),
                    Part::Compliments => self.others.compliments(&maker),
                    Part::Enquiries => self.others.enquiries(&maker),
                    Part::Equality => equality::tables(&beside.equality, under),
                    Part::Corporate => self.corporate.tables(&maker),
                },
            })
            .collect();
        let mut checks = checks::of(&sections, &maker, self.main.skipped());
        checks.extend(beside.register_differs.map(checks::register));
        withhold::small(&mut sections, &mut checks, under);
        Report {
            period: self.periods[THIS],
            counting: self.frame.counting.clone(),
            sections,
            checks,
            in_progress: Some(self.in_progress)
                .filter(|count| *count == 0 || *count >= u64::from(under)),
            unfinished: self.frame.today <= self.periods[THIS].to,
        }
    }
}
