//! What is known of figures of several tables together: rows that add up, the same number in two tables, and the balance of a
//! stage: what was open before, and what was asked for since, has ended or is open still.

use rules::register::StageOutcome;

use super::links::{FIRST, Place, TIMES, bands_of, figure, place, years};
use crate::counting::{Basis, Counting, Measure, Procedure, Stages};
use crate::entry_in_period::{LAST, STAGES, THIS};
use crate::{Report, Row, Table};

/// One figure, as far as somebody could work it out.
#[derive(Debug)]
pub(super) struct Fact {
    /// Where it stands; none for one that is in no table of this report.
    pub(super) place: Option<Place>,
    pub(super) value: i64,
    /// It may be withheld to hide another. What came in may not: too many tables tell it. Nor what was open a year ago: the
    /// report of that year tells it.
    pub(super) may_go: bool,
    /// The published report of the year before shows it.
    pub(super) is_known: bool,
    pub(super) is_sum: bool,
}

/// Figures that make nothing together, each with its sign.
pub(super) type Relation = Vec<(usize, i64)>;

/// What stands beside the tables.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Beside<'r> {
    /// The two columns are two years of which one follows the other, and not quarters.
    pub(crate) follows: bool,
    /// How many complaints were open at the end, as the report says under its tables.
    pub(crate) in_progress: i64,
    /// The report of the year before as it is published; none where it is not.
    pub(crate) published: Option<&'r Report>,
}

/// Every figure of which more is known than its own table says, and what is known.
pub(super) struct Relations {
    pub(super) figures: Vec<Fact>,
    pub(super) all: Vec<Relation>,
    /// What is open under the tables.
    pub(super) in_progress: usize,
    under: i64,
}

/// The tables of a procedure.
struct Books {
    outcomes: &'static str,
    times: [&'static str; 3],
    /// The rows of the table of volumes that say what came in, stage by stage.
    received: &'static [&'static str],
}

const BOOKS: [Books; 2] = [
    Books {
        outcomes: "outcomes",
        times: TIMES,
        received: &STAGES,
    },
    Books {
        outcomes: "corporate-outcomes",
        times: [
            "corporate-times",
            "corporate-times-two",
            "corporate-times-three",
        ],
        received: &["corporate"],
    },
];

const VOLUMES: &str = "volumes";
const EXTENDED: &str = "times-extended";
const OPEN: &str = "in-progress";
const TOTAL: &str = "total";

impl Relations {
    /// What is known of these tables; `links` are places that show the same.
    pub(super) fn of(
        tables: &[&mut Table],
        links: &[[Place; 2]],
        counting: &Counting,
        beside: Beside<'_>,
    ) -> Self {
        let in_progress = Fact {
            place: None,
            value: beside.in_progress,
            may_go: true,
            is_known: false,
            is_sum: false,
        };
        let mut known = Self {
            figures: vec![in_progress],
            all: Vec::new(),
            in_progress: 0,
            under: i64::from(counting.withhold_under),
        };
        let years = years(tables);
        for (when, year) in years.iter().enumerate() {
            for books in &BOOKS {
                for stage in 0..STAGES.len() {
                    known.of_stage(tables, books, (when, stage), &years, (counting, beside));
                }
            }
            known.learning(tables, when, year);
        }
        known.crosses(tables, &years, counting);
        known.open(tables, &years);
        for [one, other] in links {
            let both = [one, other].map(|place| known.at(*place));
            if let [Some(one), Some(other)] = both {
                known.relate_same(one, other);
            }
        }
        // What leaves fewest ways is looked at first.
        known.all.sort_by_key(Vec::len);
        known
    }

    /// Takes these for known, because the published report of the year before shows them.
    pub(super) fn keep(&mut self, shown: &[Place]) {
        for figure in &mut self.figures {
            if figure.place.is_some_and(|place| shown.contains(&place)) {
                (figure.may_go, figure.is_known) = (false, true);
            }
        }
    }

    /// Whether more is known of a place than its own table says.
    pub(super) fn has(&self, place: Place) -> bool {
        self.at(place).is_some()
    }

    fn of_stage(
        &mut self,
        tables: &[&mut Table],
        books: &Books,
        (when, stage): (usize, usize),
        years: &[String],
        (counting, beside): (&Counting, Beside<'_>),
    ) {
        let (year, times, name) = (&years[when], books.times[stage], STAGES[stage]);
        let outcomes = match when {
            THIS => books.outcomes.to_owned(),
            _ => format!("{}-last-year", books.outcomes),
        };
        let replies = self.sum(tables, times, year);
        let ended = self.sum(tables, &outcomes, name);
        let mut unanswered = Vec::new();
        for outcome in StageOutcome::WITHOUT_ANSWER.map(StageOutcome::slug) {
            let Some(beside) = self.figure(tables, place(tables, times, outcome, year)) else {
                continue;
            };
            unanswered.push(beside);
            let row = place(tables, &outcomes, outcome, name);
            if let Some(row) = row.and_then(|row| self.at(row)) {
                self.relate_same(row, beside);
            }
        }
        let mut in_times: Relation = replies.iter().map(|sum| (*sum, -1)).collect();
        in_times.extend(unanswered.into_iter().map(|row| (row, -1)));
        if let Some(ended) = ended.filter(|_| replies.is_some()) {
            let mut relation = in_times.clone();
            relation.push((ended, 1));
            self.relate(relation);
        }
        if when == THIS && books.outcomes == BOOKS[0].outcomes {
            let extended = self.sum(tables, EXTENDED, name);
            if let (Some(replies), Some(extended)) = (replies, extended) {
                self.relate_same(replies, extended);
            }
            self.first_limit(tables, times, year, name);
        }
        let ends = |table: &str| {
            counting.basis_of(table) != Basis::Received && counting.stages_of(table) == Stages::Each
        };
        let is_received = counting.basis_of(VOLUMES) == Basis::Received
            && counting.stages_of(VOLUMES) == Stages::Each;
        let row = books.received.get(stage).filter(|_| is_received);
        let received = row.and_then(|row| place(tables, VOLUMES, row, year));
        let open = self.figure(tables, place(tables, times, OPEN, year));
        let (Some(received), Some(open)) = (self.figure(tables, received), open) else {
            return;
        };
        self.figures[received].may_go = false;
        let last = years.get(LAST).filter(|_| when == THIS && beside.follows);
        let last = last.and_then(|last| place(tables, times, OPEN, last));
        let before = self.figure(tables, last);
        let of_outcomes = ended.filter(|_| ends(books.outcomes));
        let of_outcomes: Relation = of_outcomes.into_iter().map(|sum| (sum, -1)).collect();
        let of_times = if replies.is_some() && ends(times) {
            in_times
        } else {
            Vec::new()
        };
        for ended in [of_outcomes, of_times] {
            if ended.is_empty() {
                continue;
            }
            let mut balance = ended;
            balance.extend([(received, 1), (open, -1)]);
            let before = before.unwrap_or_else(|| {
                // The report of the year before has said it.
                let value = -self.comes_to(&balance);
                self.add(None, value)
            });
            self.figures[before].may_go = false;
            balance.push((before, 1));
            self.relate_nearly(balance, self.under);
        }
    }

    /// A council may divide what the law has as the first limit.
    fn first_limit(&mut self, tables: &[&mut Table], times: &str, year: &str, stage: &str) {
        let Some(first) = place(tables, EXTENDED, FIRST, stage) else {
            return;
        };
        let mut limit: Relation = Vec::new();
        for place in bands_of(tables, times, year, first) {
            limit.extend(self.at(place).map(|band| (band, 1)));
        }
        if let Some(first) = self.at(first).filter(|_| !limit.is_empty()) {
            limit.push((first, -1));
            self.relate(limit);
        }
    }

    /// What is open at the stages is open under the tables.
    fn open(&mut self, tables: &[&mut Table], years: &[String]) {
        let Some(year) = years.first() else {
            return;
        };
        let mut all: Relation = vec![(self.in_progress, -1)];
        for times in TIMES {
            let open = self.figure(tables, place(tables, times, OPEN, year));
            all.extend(open.map(|open| (open, 1)));
        }
        self.relate_nearly(all, self.under);
    }

    /// What was learned is told of every complaint that ended at stage 1.
    fn learning(&mut self, tables: &[&mut Table], when: usize, year: &str) {
        let outcomes = ["outcomes", "outcomes-last-year"][when];
        let ended = place(tables, outcomes, TOTAL, STAGES[0]).and_then(|sum| self.at(sum));
        if let (Some(ended), Some(learned)) = (ended, self.sum(tables, "learning", year)) {
            self.relate_same(ended, learned);
        }
    }

    /// The last figure of a crossed table of one stage is how many ended at it.
    fn crosses(&mut self, tables: &[&mut Table], years: &[String], counting: &Counting) {
        for cross in &counting.crosses {
            let stages = cross.of.stages();
            if cross.measure != Measure::Number || stages.len() != 1 || !cross.totals {
                continue;
            }
            let books = match cross.kinds {
                Procedure::Main => &BOOKS[0],
                Procedure::Corporate => &BOOKS[1],
            };
            for (suffix, year) in ["", "-last-year"].iter().zip(years) {
                let sum = match cross.columns {
                    Some(_) => place(tables, &format!("{}{suffix}", cross.id), TOTAL, TOTAL),
                    None => place(tables, &cross.id, TOTAL, year),
                };
                let outcomes = format!("{}{suffix}", books.outcomes);
                let ended = place(tables, &outcomes, TOTAL, STAGES[stages.start]);
                let ended = ended.and_then(|sum| self.at(sum));
                if let (Some(sum), Some(ended)) = (self.figure(tables, sum), ended) {
                    self.relate_same(sum, ended);
                }
            }
        }
    }

    /// The sum of a column of a table, which its rows make.
    fn sum(&mut self, tables: &[&mut Table], table: &str, column: &str) -> Option<usize> {
        let at = place(tables, table, TOTAL, column)?;
        let sum = self.figure(tables, Some(at))?;
        self.figures[sum].is_sum = true;
        let rows = tables[at.table].rows.iter().enumerate();
        let parts: Vec<Place> = rows
            .filter(|(_, row): &(usize, &Row)| !row.beside && !row.cells[at.column].to_come)
            .map(|(row, _)| Place { row, ..at })
            .collect();
        let mut relation: Relation = vec![(sum, -1)];
        for part in parts {
            relation.extend(self.figure(tables, Some(part)).map(|part| (part, 1)));
        }
        self.relate(relation);
        Some(sum)
    }

    fn relate_same(&mut self, one: usize, other: usize) {
        self.relate(vec![(one, 1), (other, -1)]);
    }

    /// Notes what is known, if it is so.
    fn relate(&mut self, relation: Relation) {
        self.relate_nearly(relation, 1);
    }

    /// Notes what is known, if it is so, or so nearly that what it tells is less than this beside the truth.
    fn relate_nearly(&mut self, relation: Relation, beside: i64) {
        if self.comes_to(&relation).abs() < beside && !self.all.contains(&relation) {
            self.all.push(relation);
        }
    }

    fn comes_to(&self, relation: &[(usize, i64)]) -> i64 {
        let each = relation.iter();
        each.map(|(figure, sign)| self.figures[*figure].value * sign)
            .sum()
    }

    fn at(&self, place: Place) -> Option<usize> {
        let mut figures = self.figures.iter();
        figures.position(|known| known.place == Some(place))
    }

    fn figure(&mut self, tables: &[&mut Table], place: Option<Place>) -> Option<usize> {
        let place = place?;
        let value = figure(tables, place)?;
        self.at(place)
            .or_else(|| Some(self.add(Some(place), value)))
    }

    fn add(&mut self, place: Option<Place>, value: i64) -> usize {
        self.figures.push(Fact {
            place,
            value,
            may_go: true,
            is_known: false,
            is_sum: false,
        });
        self.figures.len() - 1
    }
}
