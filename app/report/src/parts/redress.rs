//! What went to the Ombudsman, what was done to put things right, what it cost, and what came of what was learned.

use chrono::NaiveDate;
use rules::kinds::{CostRole, Decision, RemedyKind};

use super::super::entry_in_period::{EntryInPeriod, LAST, THIS};
use super::super::inputs::ReportInputs;
use super::super::row_counts::{Head, RowCounts};
use super::super::table_builder::{TableBuilder, rule};
use super::super::{Cell, Column, Label, Period, Row, Table, Unit};

/// What is counted of all of it.
pub(crate) struct Redress {
    /// How many the Ombudsman's first word reached the council about, in this year and the one before.
    pub(crate) to_ombudsman: [i64; 2],
    decided: RowCounts,
    decisions: [i64; 2],
    waiting: [i64; 2],
    of_services: RowCounts,
    remedies: RowCounts,
    remedied: [i64; 2],
    amount: [i64; 2],
    cases: [i64; 2],
    roles: [[i64; CostRole::ALL.len()]; 2],
    quarters: [[i64; 4]; 2],
    actions: [i64; 3],
    today: NaiveDate,
    periods: [Period; 2],
}

impl Redress {
    pub(crate) fn new(frame: &ReportInputs<'_>, periods: [Period; 2]) -> Self {
        let mut of_services = RowCounts::services("ombudsman-services", frame);
        for head in &mut of_services.rows {
            head.stands = false;
        }
        Self {
            to_ombudsman: [0; 2],
            decided: RowCounts::listed::<Decision>("ombudsman", frame, false),
            decisions: [0; 2],
            waiting: [0; 2],
            of_services,
            remedies: RowCounts::listed::<RemedyKind>("remedies", frame, false),
            remedied: [0; 2],
            amount: [0; 2],
            cases: [0; 2],
            roles: [[0; CostRole::ALL.len()]; 2],
            quarters: [[0; 4]; 2],
            actions: [0; 3],
            today: frame.today,
            periods,
        }
    }

    pub(crate) fn add(&mut self, seen: &EntryInPeriod<'_>, frame: &ReportInputs<'_>) {
        let entry = seen.entry;
        for when in [THIS, LAST] {
            let period = self.periods[when];
            for at in &entry.ombudsman {
                if period.contains(at.received_on) {
                    self.to_ombudsman[when] += 1;
                    let several = frame.counting.heads_of("ombudsman-services");
                    self.of_services
                        .count_services(&entry.services, several, when, frame);
                }
                // A decision that was imported without its day is taken to be of the day of the first word.
                if let Some(decision) = at.decision
                    && period.contains(at.decided_on.unwrap_or(at.received_on))
                {
                    let row = self.decided.at(decision);
                    self.decided.count(row, when, 0);
                    self.decisions[when] += 1;
                }
                let is_decided =
                    at.decision.is_some() && at.decided_on.unwrap_or(at.received_on) <= period.to;
                if at.received_on <= period.to && !is_decided {
                    self.waiting[when] += 1;
                }
            }
            let mut paid = false;
            for remedy in entry
                .remedies
                .iter()
                .filter(|remedy| period.contains(remedy.on))
            {
                let row = self.remedies.at(remedy.kind);
                self.remedies.count(row, when, 0);
                self.remedied[when] += 1;
                // Money that was owed anyway is no compensation (R5.5).
                if remedy.kind.is_compensation() && remedy.pence.is_some_and(|pence| pence > 0) {
                    self.amount[when] += whole(remedy.pence.unwrap_or_default());
                    paid = true;
                }
            }
            self.cases[when] += i64::from(paid);
            for spent in entry.costs.iter().filter(|spent| period.contains(spent.on)) {
                let pence = whole(spent.pence);
                self.roles[when][spent.role as usize] += pence;
                let year = if when == THIS {
                    frame.year
                } else {
                    frame.year.before()
                };
                let quarter = (1..=4).find(|quarter| {
                    year.quarter(*quarter, frame.counting.year_begins)
                        .contains(spent.on)
                });
                if let Some(quarter) = quarter {
                    self.quarters[when][quarter as usize - 1] += pence;
                }
            }
        }
        for action in &entry.actions {
            if self.periods[THIS].contains(action.due) {
                let state = match action.done_on {
                    Some(_) => 0,
                    None if action.due >= self.today => 1,
                    None => 2,
                };
                self.actions[state] += 1;
            }
        }
    }

    pub(crate) fn ombudsman(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        let decided = maker.by_year("ombudsman", &self.decided, self.decisions, false);
        let mut decided = maker.says_printed(rule(decided, "counts-ombudsman"));
        for (slug, counts) in [("received", self.to_ombudsman), ("waiting", self.waiting)] {
            let mut head = Head::worded(slug);
            head.beside = true;
            (head.counts[THIS][0], head.counts[LAST][0]) = (counts[THIS], counts[LAST]);
            let only = maker.by_year(
                "ombudsman-beside",
                &RowCounts::of(vec![head]),
                counts,
                false,
            );
            decided.rows.extend(only.rows);
        }
        let services = maker.by_heads(
            "ombudsman-services",
            &self.of_services,
            self.to_ombudsman,
            "ombudsman",
        );
        let services = maker.says_printed(rule(services, "counts-ombudsman-services"));
        let remedies = maker.by_year("remedies", &self.remedies, self.remedied, false);
        let remedies = maker.says_printed(rule(remedies, "counts-remedies"));
        vec![decided, services, remedies]
    }

    /// What was paid, year by year as far as it is known.
    pub(crate) fn compensation(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        const ID: &str = "compensation";
        let mut rows = Vec::new();
        let years = if maker.frame.quarter.is_some() {
            2
        } else {
            maker.counting().series_years.max(2)
        };
        let mut year = maker.year(THIS);
        for when in 0..years as usize {
            let known = |row: &str| maker.totals().get(year, ID, row, "");
            let values = match when {
                THIS => [Some(self.amount[THIS]), Some(self.cases[THIS])],
                LAST => [("amount", self.amount[LAST]), ("cases", self.cases[LAST])]
                    .map(|(row, counted)| maker.before(ID, &[row.to_owned()], "", counted)),
                _ => ["amount", "cases"].map(known),
            };
            if values.iter().any(Option::is_some) {
                rows.push(Row {
                    id: year.to_string(),
                    label: Label::Text(year.to_string()),
                    beside: false,
                    cells: values
                        .map(|value| Cell {
                            value,
                            ..Cell::default()
                        })
                        .to_vec(),
                });
            }
            year = year.before();
        }
        let columns = [("amount", Unit::Pence), ("cases", Unit::Count)].map(|(id, unit)| Column {
            id: id.to_owned(),
            label: Label::key(format!("report-column-{id}")),
            unit,
        });
        let table = Table {
            id: ID.to_owned(),
            title: None,
            columns: columns.to_vec(),
            rows,
            total: None,
            rules: Vec::new(),
            chart: None,
        };
        vec![rule(table, "counts-compensation")]
    }

    pub(crate) fn costs(&self, maker: &TableBuilder<'_>) -> Vec<Table> {
        let quarters =
            (1..=4).filter(|quarter| maker.frame.quarter.is_none_or(|only| only == *quarter));
        let quarters = quarters.map(|quarter: u32| {
            let of = |when: usize| self.quarters[when][quarter as usize - 1];
            spent(
                &format!("quarter-{quarter}"),
                Label::key(format!("report-row-quarter-{quarter}")),
                [of(THIS), of(LAST)],
            )
        });
        let quarters = RowCounts::of(quarters.collect());
        let roles = CostRole::ALL.iter().map(|role| {
            let of = |when: usize| self.roles[when][*role as usize];
            let label = Label::key(format!("{}-{}", CostRole::OPTIONS.list, role.slug()));
            spent(role.slug(), label, [of(THIS), of(LAST)])
        });
        let roles = RowCounts::of(roles.collect());
        let base = [THIS, LAST].map(|when| self.roles[when].iter().sum());
        [("costs", quarters), ("cost-roles", roles)]
            .map(|(id, heads)| {
                let mut table = maker.by_year(id, &heads, base, false);
                for column in &mut table.columns {
                    column.unit = Unit::Pence;
                }
                for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                    (cell.of, cell.percent) = (None, None);
                }
                maker.says_printed(rule(table, &format!("counts-{id}")))
            })
            .to_vec()
    }

    /// What became of what was to be done because of complaints.
    pub(crate) fn actions(&self) -> Table {
        let rows = ["done", "not-yet-due", "overdue"]
            .into_iter()
            .zip(self.actions);
        let total: i64 = self.actions.iter().sum();
        let table = Table {
            id: "actions".to_owned(),
            title: None,
            columns: vec![Column {
                id: "number".to_owned(),
                label: Label::key("report-column-number"),
                unit: Unit::Count,
            }],
            rows: rows
                .map(|(id, count)| Row {
                    id: id.to_owned(),
                    label: Label::key(format!("report-row-{id}")),
                    beside: false,
                    cells: vec![Cell::number(count)],
                })
                .collect(),
            total: Some(Row {
                id: "total".to_owned(),
                label: Label::key("report-row-total"),
                beside: false,
                cells: vec![Cell::number(total)],
            }),
            rules: Vec::new(),
            chart: None,
        };
        rule(table, "counts-actions")
    }
}

fn spent(id: &str, label: Label, pence: [i64; 2]) -> Head {
    let mut head = Head::new(id, label);
    for when in [THIS, LAST] {
        head.counts[when][0] = pence[when];
    }
    head
}

fn whole(pence: u64) -> i64 {
    i64::try_from(pence).unwrap_or(i64::MAX)
}
