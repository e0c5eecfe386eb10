//! Counting: entries go in one by one, and a report comes out.

use std::collections::{BTreeMap, BTreeSet};

use rules::register::{Entry, Kind};

use super::counting::Procedure;
use super::days::WorkingDays;
use super::entry_in_period::{Choice, EntryInPeriod, Known, LAST, THIS};
use super::inputs::{Extent, ReportInputs};
use super::parts::corporate::Corporate;
use super::parts::cross::Crossed;
use super::parts::main::Main;
use super::parts::others::Others;
use super::parts::redress::Redress;
use super::parts::{context, cross, equality, series};
use super::table_builder::TableBuilder;
use super::{
    Counting, Part, Period, Report, Section, Year, checks, in_short, shown, suppress, to_come,
    unrecorded,
};

/// What is not in the register and belongs in the report all the same.
#[derive(Debug, Clone, Default)]
pub struct OtherFigures {
    /// Volumes counted in earlier years than the last: by year, the column of the table `series` and how many.
    pub series: BTreeMap<Year, Vec<(String, u64)>>,
    /// Equality answers: the question, the answer, how many. Numbers under 5 are always withheld.
    pub equality: Vec<(String, String, u64)>,
    /// How many cases stand otherwise in the register than their events say; none where nobody compared them.
    pub register_differs: Option<u64>,
    /// The report of the year before as it is published; none where it is not.
    pub published: Option<Report>,
}

/// A report that is being counted.
pub struct Tally<'a> {
    frame: ReportInputs<'a>,
    periods: [Period; 2],
    known: Known,
    days: WorkingDays<'a>,
    main: Main,
    corporate: Corporate,
    others: Others,
    redress: Redress,
    crosses: Vec<Crossed>,
    in_progress: u64,
    in_progress_counted: u64,
    before: Before,
    recorded: BTreeSet<&'static str>,
}

/// What tells whether the register knows the year before as a whole, counted of all that is in it. Cases of that year that
/// were imported only because they went on are not the year.
#[derive(Debug, Default)]
struct Before {
    /// Those that were over when that year ended.
    over: u64,
    /// Those that went on.
    carried: u64,
    /// Complaints that count at stage 1.
    stage_one: i64,
}

impl<'a> Tally<'a> {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(frame: ReportInputs<'a>) -> Self {
        let begins = frame.counting.year_begins;
        let periods = [frame.year, frame.year.before()].map(|year| match frame.quarter {
            Some(quarter) => year.quarter(quarter, begins),
            None => year.period(begins),
        });
        Self {
            frame,
            periods,
            known: Known::of(&frame, periods),
            days: WorkingDays::new(frame.calendar, frame.clocks.convention, periods[THIS]),
            main: Main::new(&frame),
            corporate: Corporate::new(&frame),
            others: Others::new(&frame),
            redress: Redress::new(&frame, periods),
            crosses: (frame.counting.crosses.iter())
                .map(|rule| Crossed::new(rule, &frame))
                .collect(),
            in_progress: 0,
            in_progress_counted: 0,
            before: Before::default(),
            recorded: BTreeSet::new(),
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

    /// Whether an entry is counted nowhere.
    fn leaves_out(&self, entry: &Entry) -> bool {
        let outcome = entry.stage_one.as_ref().and_then(|stage| stage.outcome);
        outcome.is_some_and(|outcome| self.frame.counting.left_out.contains(&outcome))
    }

    const fn seen<'e>(&self, entry: &'e Entry) -> EntryInPeriod<'e> {
        EntryInPeriod {
            entry,
            periods: self.periods,
            known: self.known,
        }
    }

    /// Sees an entry that is not of the part that is counted: it only tells what the register knows of the year before.
    pub fn pass(&mut self, entry: &Entry) {
        if self.leaves_out(entry) {
            return;
        }
        let (counting, last) = (self.frame.counting, self.periods[LAST]);
        let days = self.needs();
        let volume = volume_of(counting, entry.kind);
        if days.contains(entry.received_on) {
            self.recorded.extend(volume);
        }
        if entry.was_at_ombudsman(days) {
            self.recorded.insert("ombudsman");
        }
        let seen = self.seen(entry);
        if counting.main.contains(&entry.kind) {
            let choice = Choice::of(counting, "volumes");
            self.before.stage_one += i64::from(seen.counts_at(0, choice, LAST));
        }
        if last.contains(entry.received_on) {
            let is_over = entry.was_over(last.to);
            self.before.over += u64::from(is_over);
            self.before.carried += u64::from(!is_over);
        }
    }

    /// Counts an entry in.
    pub fn add(&mut self, entry: &Entry) {
        if self.leaves_out(entry) {
            return;
        }
        self.pass(entry);
        let counting = self.frame.counting;
        let seen = self.seen(entry);
        if counting.main.contains(&entry.kind) {
            let running = seen.is_in_progress(THIS);
            let counted = running && seen.is_in_outcomes(counting, THIS);
            self.in_progress += u64::from(running);
            self.in_progress_counted += u64::from(counted);
            self.main.add(&seen, &self.frame, &self.days);
            self.cross(&seen, Some(Procedure::Main));
        } else if counting.corporate.contains(&entry.kind) {
            self.corporate.add(&seen, &self.frame, &self.days);
            self.cross(&seen, Some(Procedure::Corporate));
        } else {
            self.others.add(&seen, &self.frame);
            self.cross(&seen, None);
        }
        self.redress.add(&seen, &self.frame);
    }

    /// Counts an entry in the crossed tables of its procedure.
    fn cross(&mut self, seen: &EntryInPeriod<'_>, kinds: Option<Procedure>) {
        let crosses = self.crosses.iter_mut();
        for cross in crosses.filter(|cross| cross.is_of(kinds)) {
            cross.add(seen, &self.frame, &self.days);
        }
    }

    /// Whether the register knows the year before as a whole. Where it was printed how many there were, it has to count as
    /// many; else most of what it has of that year has to be over with it.
    fn knows_last(&self) -> bool {
        let (totals, year) = (self.frame.totals, self.frame.year.before());
        let whole_year = self.frame.quarter.is_none();
        match series::printed(self.frame.counting, totals, year, "volumes", "stage-one") {
            _ if matches!(self.frame.extent, Extent::SomeDays { .. }) => false,
            Some(printed) if whole_year => self.before.stage_one == printed,
            _ => self.before.over > 0 && (!whole_year || self.before.over >= self.before.carried),
        }
    }

    /// The columns of the table `series` so far, and how many are counted in each.
    #[must_use]
    pub fn series(&self) -> Vec<(&'static str, i64)> {
        self.series_of(THIS)
    }

    /// As [`Self::volumes_of`], but the stages as the series counts them.
    fn series_of(&self, when: usize) -> Vec<(&'static str, i64)> {
        let mut rows = self.volumes_of(when);
        for (stage, count) in self.main.in_series(when) {
            for row in rows.iter_mut().filter(|(row, _)| *row == stage) {
                row.1 = count;
            }
        }
        rows
    }

    fn volumes_of(&self, when: usize) -> Vec<(&'static str, i64)> {
        let mut rows = self.others.volumes(when);
        rows.extend(self.main.volumes(when));
        rows.push(("ombudsman", self.redress.to_ombudsman[when]));
        rows.push(("corporate", self.corporate.all(when)));
        rows
    }

    /// Every table of what was counted. `beside` is what only the council knows, such as how many children it has.
    #[must_use]
    pub fn finish(self, beside: OtherFigures) -> Report {
        let maker = TableBuilder::new(self.frame, self.periods, self.knows_last());
        let volumes = [THIS, LAST].map(|when| self.volumes_of(when));
        let in_series = [THIS, LAST].map(|when| self.series_of(when));
        let under = self.frame.counting.withhold_under;
        let mut sections: Vec<Section> = Part::ALL
            .iter()
            .map(|part| Section {
                part: *part,
                in_short: None,
                tables: match part {
                    Part::Summary | Part::Effectiveness => Vec::new(),
                    Part::Volumes => {
                        let mut tables = vec![series::volumes(&maker, &volumes)];
                        tables.extend(series::series(&maker, &in_series, &beside.series));
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
        for section in &mut sections {
            let own = self.crosses.iter();
            let own = own.filter(|cross| cross.part() == section.part);
            let own: Vec<_> = own.flat_map(|cross| cross.tables(&maker)).collect();
            section.tables.extend(own);
        }
        let mut checks = checks::of(&sections, &maker, self.main.skipped());
        checks.extend(checks::advocates(&sections, &maker, self.main.children()));
        checks.extend(beside.register_differs.map(checks::register));
        unrecorded::tell(&mut sections, &maker, &self.recorded);
        to_come::tell(&mut sections, &maker);
        let known = suppress::Beside {
            follows: self.frame.quarter.is_none(),
            in_progress: i64::try_from(self.in_progress).unwrap_or(i64::MAX),
            published: beside.published.as_ref(),
        };
        shown::tell(&mut sections, self.frame.counting);
        let shows_in_progress =
            suppress::small(&mut sections, &mut checks, self.frame.counting, known);
        cross::take_out_sums(&mut sections, self.frame.counting);
        // It names figures, so only those that are shown.
        let published = beside.published.iter();
        checks.extend(published.flat_map(|report| checks::as_published(&sections, &maker, report)));
        let short = in_short::of(&sections, &maker, self.main.skipped());
        let mut summaries = sections.iter_mut();
        if let Some(summary) = summaries.find(|section| section.part == Part::Summary) {
            summary.in_short = short;
        }
        checks.extend(in_short::check(&sections));
        shown::in_order(&mut sections, self.frame.counting);
        let is_shown = |count: u64| count == 0 || count >= u64::from(under);
        let others = self.in_progress - self.in_progress_counted;
        // Two numbers of which the difference is small would give it away.
        let in_progress = Some(self.in_progress).filter(|count| {
            let small = !is_shown(self.in_progress_counted) || !is_shown(others);
            shows_in_progress && is_shown(*count) && !small
        });
        Report {
            period: self.periods[THIS],
            counting: self.frame.counting.clone(),
            sections,
            checks,
            in_progress,
            in_progress_counted: in_progress.map_or(0, |_| self.in_progress_counted),
            unfinished: self.frame.today <= self.periods[THIS].to,
        }
    }
}

/// The row of the table `volumes` in which a kind is counted, by these rules; none for what is counted by its stages, and for
/// what came only through the Ombudsman.
#[must_use]
pub fn volume_of(counting: &Counting, kind: Kind) -> Option<&'static str> {
    match kind {
        _ if counting.main.contains(&kind) => None,
        _ if counting.corporate.contains(&kind) => Some("corporate"),
        Kind::Concern => Some("concern"),
        Kind::Compliment => Some("compliment"),
        Kind::Comment => Some("comment"),
        Kind::PublicEnquiry | Kind::MpEnquiry | Kind::CouncillorEnquiry => Some("enquiry"),
        Kind::AdvocacyRequest => Some("advocacy-request"),
        Kind::NotEligible => Some("not-eligible"),
        _ => None,
    }
}
