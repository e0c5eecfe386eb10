//! Somebody who holds the reports of two years, with a pencil: nothing that they withhold follows from what they show (R9.8).

use std::collections::BTreeMap;

use report::counting::Basis;
use report::{Cell, Counting, OtherFigures, Report, ReportInputs, Tally, Totals};
use rules::calendar::Calendar;
use rules::clock::Clocks;
use rules::register::{Entry, Kind, Stage, StageOutcome, Vocabulary};

use chrono::{Days, NaiveDate};

use super::day;
use super::solved::reduced;

const UNDER: u32 = 5;
const STAGES: [&str; 3] = ["stage-one", "stage-two", "stage-three"];
const TIMES: [&str; 3] = ["times-one", "times-two", "times-three"];
const UNANSWERED: [&str; 3] = ["withdrawn", "discontinued", "refused"];

/// Numbers that look like chance and are the same every time.
struct Dice(u64);

impl Dice {
    fn up_to(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

/// A register of some years, of which most cases end, some are withdrawn and some come to stage 2.
fn register(seed: u64) -> Vec<Entry> {
    let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let size = 20 + dice.up_to(220);
    let late = 5 + dice.up_to(60);
    (0..size).map(|_| complaint(&mut dice, late)).collect()
}

fn complaint(dice: &mut Dice, late: u64) -> Entry {
    let received = day("2021-04-06") + Days::new(dice.up_to(1080));
    let mut entry = Entry::new(Kind::Statutory, received);
    let one = stage(dice, received, late);
    let went_on = one.ended_on.filter(|_| dice.up_to(6) == 0);
    entry.closed_on = one.ended_on;
    entry.stage_one = Some(one);
    if let Some(asked) = went_on {
        entry.stage_two = Some(stage(dice, asked + Days::new(9), 3 * late));
    }
    entry
}

fn stage(dice: &mut Dice, asked: NaiveDate, late: u64) -> Stage {
    let outcome = match dice.up_to(16) {
        0..5 => StageOutcome::Upheld,
        5..9 => StageOutcome::PartiallyUpheld,
        9..14 => StageOutcome::NotUpheld,
        14 => StageOutcome::Withdrawn,
        _ if dice.up_to(3) == 0 => StageOutcome::Discontinued,
        _ => StageOutcome::Upheld,
    };
    let ended = (dice.up_to(25) != 0).then(|| asked + Days::new(3 + dice.up_to(late)));
    Stage {
        asked_on: asked,
        counted_from: Some(asked),
        ended_on: ended,
        outcome: ended.map(|_| outcome),
        extended_to: ended.filter(|_| dice.up_to(8) == 0),
        too_late: None,
        undated: ended.is_some() && dice.up_to(9) == 0,
    }
}

fn of_year(
    year: &str,
    entries: &[Entry],
    counting: &Counting,
    published: Option<Report>,
) -> Report {
    let (calendar, clocks) = (Calendar::england_and_wales(), Clocks::default());
    let (totals, words) = (Totals::new(Vec::new()), Vocabulary::default());
    let mut tally = Tally::new(ReportInputs {
        year: year.parse().unwrap(),
        quarter: None,
        counting,
        calendar: &calendar,
        clocks: &clocks,
        totals: &totals,
        services: &[],
        words: &words,
        today: day("2024-06-03"),
        extent: report::Extent::Whole,
    });
    for entry in entries {
        tally.add(entry);
    }
    tally.finish(OtherFigures {
        published,
        ..OtherFigures::default()
    })
}

/// The name of a figure for somebody who knows what it counts, whichever report shows it: table, row, column, year.
type Name = [String; 4];

/// What is known of one figure: its true number, and whether any report shows it.
#[derive(Clone, Copy)]
struct Known {
    number: i64,
    shown: bool,
    withheld: bool,
}

/// Both reports laid side by side.
#[derive(Default)]
struct Desk {
    figures: BTreeMap<Name, Known>,
    /// What adds up to nothing.
    lines: Vec<Vec<(Name, i64)>>,
}

fn name(table: &str, row: &str, column: &str, year: &str) -> Name {
    [table, row, column, year].map(str::to_owned)
}

impl Desk {
    fn lay(&mut self, name: Name, open: &Cell, closed: &Cell) {
        let Some(number) = open.value else {
            return;
        };
        let known = self.figures.entry(name).or_insert(Known {
            number,
            shown: false,
            withheld: false,
        });
        known.shown |= closed.value.is_some();
        known.withheld |= closed.withheld;
    }

    fn read(&mut self, years: [&str; 2], open: &Report, closed: &Report) {
        for (open, closed) in open.tables().zip(closed.tables()) {
            let rows = |table: &report::Table| -> Vec<report::Row> {
                table.rows.iter().chain(&table.total).cloned().collect()
            };
            for (row, hidden) in rows(open).iter().zip(rows(closed)) {
                let cells = row.cells.iter().zip(&hidden.cells);
                for ((cell, hidden), column) in cells.zip(&open.columns) {
                    let (table, year, column) = match open.id.as_str() {
                        "outcomes-last-year" => ("outcomes", years[1], column.id.as_str()),
                        "outcomes" | "times-extended" => {
                            (open.id.as_str(), years[0], column.id.as_str())
                        }
                        id if years.contains(&column.id.as_str()) => (id, column.id.as_str(), ""),
                        _ => continue,
                    };
                    self.lay(name(table, &row.id, column, year), cell, hidden);
                    // Of what a share is one is as good as printed.
                    if let Some(of) = hidden.of.filter(|_| UNANSWERED.contains(&row.id.as_str())) {
                        let of = Cell::number(of);
                        self.lay(name(table, "ended", column, year), &of, &of);
                    }
                }
            }
        }
        let under_the_tables = [open, closed].map(|report| Cell {
            value: report.in_progress.and_then(|count| count.try_into().ok()),
            ..Cell::default()
        });
        let [open, closed] = under_the_tables;
        self.lay(name("in-progress", "", "", years[0]), &open, &closed);
    }

    /// Notes a line, if all of it stands somewhere and it is so.
    fn line(&mut self, line: Vec<(Name, i64)>) {
        let numbers: Option<Vec<i64>> = line
            .iter()
            .map(|(name, sign)| Some(self.figures.get(name)?.number * sign))
            .collect();
        if numbers.is_some_and(|numbers| numbers.iter().sum::<i64>() == 0) {
            self.lines.push(line);
        }
    }

    fn rows_of(&self, table: &str, column: &str, year: &str) -> Vec<Name> {
        let beside = ["in-progress", "total", "ended"].map(str::to_owned);
        let rows = self.figures.keys().filter(|[t, row, c, y]| {
            let unanswered = table.starts_with("times-") && UNANSWERED.contains(&row.as_str());
            t == table && c == column && y == year && !beside.contains(row) && !unanswered
        });
        rows.cloned().collect()
    }

    fn has(&self, name: &Name) -> bool {
        self.figures.contains_key(name)
    }

    /// Everything that somebody knows who knows what the tables count.
    fn think(&mut self, years: &[&str]) {
        for (at, year) in years.iter().enumerate() {
            for (stage, times) in STAGES.iter().zip(TIMES) {
                let replies = name(times, "total", "", year);
                let ended = name("outcomes", "total", stage, year);
                let extended = name("times-extended", "total", stage, year);
                let sums = [(times, ""), ("outcomes", stage), ("times-extended", stage)];
                for (table, column) in sums {
                    let mut line = vec![(name(table, "total", column, year), -1)];
                    let rows = self.rows_of(table, column, year).into_iter();
                    line.extend(rows.map(|row| (row, 1)));
                    self.line(line);
                }
                self.line(vec![(replies.clone(), 1), (extended, -1)]);
                let share = name(times, "ended", "", year);
                self.line(vec![(ended.clone(), 1), (share, -1)]);
                let mut all = vec![(ended.clone(), -1), (replies, 1)];
                for row in UNANSWERED {
                    let beside = name(times, row, "", year);
                    let own = name("outcomes", row, stage, year);
                    self.line(vec![(own, 1), (beside.clone(), -1)]);
                    if self.has(&beside) {
                        all.push((beside, 1));
                    }
                }
                self.line(all.clone());
                let unknown = [(times, ""), ("times-extended", stage)];
                let [one, other] =
                    unknown.map(|(table, column)| name(table, "not-recorded", column, year));
                self.line(vec![(one, 1), (other, -1)]);
                let first = name("times-extended", "in-first-limit", stage, year);
                for bands in [&["0-10"][..], &["0-25"], &["0-5", "6-10"]] {
                    let bands = bands.iter().map(|band| (name(times, band, "", year), -1));
                    self.line(bands.chain([(first.clone(), 1)]).collect());
                }
                if let Some(before) = at.checked_sub(1).map(|before| years[before]) {
                    let open = [before, year].map(|year| name(times, "in-progress", "", year));
                    let received = (name("volumes", stage, "", year), 1);
                    let [then, now] = open;
                    let balance = [(then, 1), received, (now, -1)];
                    let mut of_times: Vec<_> = all[1..].to_vec();
                    for (_, sign) in &mut of_times {
                        *sign = -1;
                    }
                    of_times.extend(balance.clone());
                    self.line(of_times);
                    self.line(balance.into_iter().chain([(ended, -1)]).collect());
                }
            }
            let learned = name("learning", "total", "", year);
            self.line(vec![
                (name("outcomes", "total", "stage-one", year), 1),
                (learned.clone(), -1),
            ]);
            let mut line = vec![(learned, -1)];
            line.extend(
                self.rows_of("learning", "", year)
                    .into_iter()
                    .map(|row| (row, 1)),
            );
            self.line(line);
            let mut open = vec![(name("in-progress", "", "", year), -1)];
            open.extend(TIMES.map(|times| (name(times, "in-progress", "", year), 1)));
            self.line(open);
        }
    }

    /// What is withheld and follows all the same.
    fn worked_out(&self) -> Vec<Name> {
        let unknown: Vec<&Name> = (self.figures.iter())
            .filter(|(_, known)| !known.shown)
            .map(|(name, _)| name)
            .collect();
        let at = |name: &Name| unknown.iter().position(|known| *known == name);
        let mut told: Vec<Name> = Vec::new();
        // A number that one report withholds and the other shows.
        let both = self.figures.iter();
        let both = both.filter(|(_, known)| known.withheld && known.shown);
        told.extend(both.map(|(name, _)| name.clone()));
        let lines: Vec<Vec<i64>> = self
            .lines
            .iter()
            .map(|line| {
                let mut own = vec![0; unknown.len()];
                for (name, sign) in line {
                    if let Some(at) = at(name) {
                        own[at] += sign;
                    }
                }
                own
            })
            .collect();
        for line in reduced(lines) {
            let mut some = line.iter().enumerate().filter(|(_, factor)| **factor != 0);
            if let (Some((first, _)), None) = (some.next(), some.next()) {
                told.push(unknown[first].clone());
            }
        }
        told.extend(self.between(&unknown));
        told.retain(|name| self.figures[name].withheld);
        told.sort();
        told.dedup();
        told
    }

    /// What is left only one whole number, when no number is less than nothing.
    fn between(&self, unknown: &[&Name]) -> Vec<Name> {
        let mut bounds: BTreeMap<&Name, (i64, i64)> = BTreeMap::new();
        for (name, known) in &self.figures {
            let bound = if known.shown {
                (known.number, known.number)
            } else {
                (0, 10_000)
            };
            bounds.insert(name, bound);
        }
        let mut changed = true;
        while std::mem::take(&mut changed) {
            for line in &self.lines {
                for (name, sign) in line {
                    let others = line.iter().filter(|(other, _)| other != name);
                    let (mut least, mut most) = (0, 0);
                    for (other, by) in others {
                        let (low, high) = bounds[other];
                        // What this one is with its sign, the others take away.
                        let by = -by * sign;
                        least += if by > 0 { low } else { -high };
                        most += if by > 0 { high } else { -low };
                    }
                    let own = bounds.get_mut(name).unwrap();
                    let next = (own.0.max(least), own.1.min(most));
                    changed |= next != *own;
                    *own = next;
                }
            }
        }
        let only = unknown
            .iter()
            .filter(|name| bounds[**name].0 == bounds[**name].1);
        only.map(|name| (*name).clone()).collect()
    }
}

/// What follows of the reports of some years that one holds together, and how much they withhold.
fn attacked(entries: &[Entry], counting: &Counting, years: &[[&str; 2]]) -> (Vec<Name>, usize) {
    let closing = Counting {
        withhold_under: UNDER,
        ..counting.clone()
    };
    let mut desk = Desk::default();
    let mut withheld = 0;
    let mut published = None;
    for year in years {
        let open = of_year(year[0], entries, counting, None);
        let closed = of_year(year[0], entries, &closing, published);
        desk.read(*year, &open, &closed);
        let cells = closed
            .tables()
            .flat_map(|table| table.rows.iter().chain(&table.total));
        let cells = cells.flat_map(|row| &row.cells);
        withheld += cells.filter(|cell| cell.withheld).count();
        published = Some(closed);
    }
    desk.think(&["2020-21", "2021-22", "2022-23", "2023-24"]);
    (desk.worked_out(), withheld)
}

fn rules() -> Vec<Counting> {
    let completed = Counting {
        outcomes: Basis::Completed,
        ..Counting::default()
    };
    let withdrawn = Counting {
        withdrawn_in_times: [true; 3],
        ..Counting::default()
    };
    let divided = Counting {
        bands_one: vec![5, 10, 15, 20],
        ..Counting::default()
    };
    vec![Counting::default(), completed, withdrawn, divided]
}

/// What follows of many registers, by many rules.
fn followed(years: &[[&str; 2]]) -> Vec<(u64, Vec<Name>)> {
    let mut withheld = 0;
    let mut told = Vec::new();
    for seed in 1..=40 {
        for counting in rules() {
            let (names, count) = attacked(&register(seed), &counting, years);
            withheld += count;
            if !names.is_empty() {
                told.push((seed, names));
            }
        }
    }
    assert!(withheld > 1_000, "{withheld} is too little to learn from");
    told
}

#[test]
fn nothing_that_is_withheld_follows_from_the_report_of_a_year() {
    assert_eq!(followed(&[["2023-24", "2022-23"]]), []);
}

#[test]
fn nothing_that_is_withheld_follows_from_the_reports_of_two_years() {
    let years = [["2022-23", "2021-22"], ["2023-24", "2022-23"]];
    assert_eq!(followed(&years), []);
}
