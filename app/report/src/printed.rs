//! What was printed of a year is checked as the report itself is: rows against their total, percentages against their counts
//! by the council's rounding, and the printed figures of the report's own year against what is counted (R10.2).

use std::collections::BTreeSet;

use super::counting::{Counting, Several, SeveralOf, Stages};
use super::entry_in_period::STAGES;
use super::entry_in_period::{LAST, THIS};
use super::table_builder::TableBuilder;
use super::{Check, Label, Row, Section, Table, Total, Totals, Verdict, Year, percent};

const TOTAL: &str = "total";
/// Tables whose rows are no parts of a sum, whatever stands beside them as a total.
const NO_SUM: [&str; 4] = ["volumes", "series", "context", "compensation"];
/// Rows that stand beside the sum.
const BESIDE: [(&str, &[&str]); 2] = [
    (
        "times-",
        &["in-progress", "withdrawn", "discontinued", "refused"],
    ),
    ("ombudsman", &["received", "waiting"]),
];

/// Everything in printed totals that cannot be right, of every year. Nothing of it stops publishing: it is only what was printed.
#[must_use]
pub fn slips(totals: &Totals, counting: &Counting) -> Vec<Check> {
    let places: BTreeSet<(Year, &str, &str)> = totals
        .all()
        .map(|total| (total.year, total.table.as_str(), total.column.as_str()))
        .collect();
    let places = places.into_iter().flat_map(|(year, table, column)| {
        let printed = Printed::of(totals, counting, (year, table, column));
        let mut found = Vec::from_iter(printed.footing());
        found.extend(printed.percents());
        found
    });
    places.collect()
}

/// The checks of a report: the slips of every year, and its own year against what is counted.
pub(super) fn checks(sections: &[Section], maker: &TableBuilder<'_>) -> Vec<Check> {
    if maker.frame.quarter.is_some() || maker.totals().all().next().is_none() {
        return Vec::new();
    }
    let tables: Vec<&Table> = sections
        .iter()
        .flat_map(|section| &section.tables)
        .collect();
    let mut checks = slips(maker.totals(), maker.counting());
    let before = maker.year(LAST).to_string();
    for check in &mut checks {
        // These figures stand in the report.
        let is_shown = tables.iter().any(|table| check.tables.contains(&table.id));
        let is_of_before = check.found.contains(&("year".to_owned(), before.clone()));
        if check.name == DOES_NOT_FOOT && is_of_before && is_shown {
            check.verdict = Verdict::Failed;
        }
    }
    checks.extend(against_counted(&tables, maker));
    checks
}

const DOES_NOT_FOOT: &str = "printed-does-not-foot";

/// The printed figures of a column of a table.
struct Printed<'a> {
    counting: &'a Counting,
    place: (Year, &'a str, &'a str),
    rows: Vec<&'a Total>,
    total: Option<i64>,
}

impl<'a> Printed<'a> {
    fn of(
        totals: &'a Totals,
        counting: &'a Counting,
        (year, table, column): (Year, &'a str, &'a str),
    ) -> Self {
        let all = totals.of(year, table);
        let (sums, rows): (Vec<_>, Vec<_>) = all
            .filter(|total| total.column == column)
            .partition(|total| total.row == TOTAL);
        Self {
            counting,
            place: (year, table, column),
            rows,
            total: sums.first().map(|total| total.value),
        }
    }

    fn is_part(&self, row: &str) -> bool {
        let table = self.place.1.trim_start_matches("corporate-");
        let beside = BESIDE.iter().filter(|(known, _)| table.starts_with(known));
        let mut beside = beside.flat_map(|(_, rows)| *rows);
        !beside.any(|known| *known == row)
    }

    /// The sum of the rows; none where they are no parts of one.
    fn sum(&self) -> Option<i64> {
        let table = self.place.1;
        let each = self.counting.heads_of(table) == Several::Each
            && self.counting.share_of(table) == SeveralOf::Complaints;
        let parts: Vec<i64> = self
            .rows
            .iter()
            .filter(|row| self.is_part(&row.row))
            .map(|row| row.value)
            .collect();
        let has_sum = !NO_SUM.contains(&table) && !each && !parts.is_empty();
        has_sum.then(|| parts.iter().sum())
    }

    fn footing(&self) -> Option<Check> {
        let (sum, total) = (self.sum()?, self.total?);
        (sum != total).then(|| {
            let figures = [("printed", total.to_string()), ("right", sum.to_string())];
            self.found(DOES_NOT_FOOT, TOTAL, &figures)
        })
    }

    fn percents(&self) -> Vec<Check> {
        let (year, table, _) = self.place;
        let stages = |row: &str| STAGES.contains(&row);
        let bases: Vec<i64> = match table {
            // The shares of the stages are of all complaints, where each is at one stage only.
            "volumes" if self.counting.stages_of(table) == Stages::Highest => {
                let at_stages = self.rows.iter().filter(|row| stages(&row.row));
                vec![at_stages.map(|row| row.value).sum()]
            }
            table if NO_SUM.contains(&table) => return Vec::new(),
            // Where rows and total differ nobody can know of which the shares were: either will do.
            _ => self.sum().into_iter().chain(self.total).collect(),
        };
        let rule = self.counting.percent_of(table, year);
        let share = |value: i64, of: i64| percent::share(value, of, &rule);
        let is_share =
            |row: &&&Total| self.is_part(&row.row) && (table != "volumes" || stages(&row.row));
        let rows = self.rows.iter().filter(is_share);
        rows.filter_map(|row| {
            let printed = row.percent.as_deref()?;
            let reads_as = |right: &String| percent::read(right) == percent::read(printed);
            let rights: Vec<String> = bases
                .iter()
                .filter_map(|of| share(row.value, *of))
                .collect();
            if rights.is_empty() || rights.iter().any(reads_as) {
                return None;
            }
            let figures = [
                ("value", row.value.to_string()),
                ("of", bases.first()?.to_string()),
                ("printed", format!("{printed}%")),
                ("right", format!("{}%", rights.first()?)),
            ];
            Some(self.found("printed-percent", &row.row, &figures))
        })
        .collect()
    }

    fn found(&self, name: &str, row: &str, figures: &[(&str, String)]) -> Check {
        let (year, table, column) = self.place;
        found(name, Verdict::Noted, (year, table, row, column), figures)
    }
}

/// What was imported as printed of the report's own year, against what is counted. What only the council knows is no count.
fn against_counted(tables: &[&Table], maker: &TableBuilder<'_>) -> Vec<Check> {
    let year = maker.year(THIS);
    let mut checks = Vec::new();
    let mut agreed = BTreeSet::new();
    for table in tables.iter().filter(|table| table.id != "context") {
        for total in maker.totals().of(year, &table.id) {
            let Some(counted) = counted(table, total, maker) else {
                continue;
            };
            if counted == total.value {
                agreed.insert(table.id.clone());
                continue;
            }
            let figures = [
                ("printed", written(total, total.value)),
                ("right", written(total, counted)),
            ];
            let place = (year, &*table.id, &*total.row, &*total.column);
            checks.push(found("printed-differs", Verdict::Failed, place, &figures));
        }
    }
    if checks.is_empty() && !agreed.is_empty() {
        checks.push(Check {
            name: "printed-agrees".to_owned(),
            tables: agreed.into_iter().collect(),
            verdict: Verdict::Passed,
            found: vec![("year".to_owned(), year.to_string())],
        });
    }
    checks
}

/// A figure as it is read: amounts are kept in pence.
fn written(total: &Total, value: i64) -> String {
    let is_money = match total.table.as_str() {
        "compensation" => total.row == "amount",
        "costs" | "cost-roles" => true,
        _ => false,
    };
    if is_money {
        format!("£{}.{:02}", value / 100, value % 100)
    } else {
        value.to_string()
    }
}

/// What the report counts in the place of a printed figure; none where it has no such place.
fn counted(table: &Table, total: &Total, maker: &TableBuilder<'_>) -> Option<i64> {
    let year = maker.year(THIS).to_string();
    // In these a year is a row, and what was printed under a name stands in its column.
    let years_are_rows = ["series", "compensation"].contains(&table.id.as_str());
    let column = match (years_are_rows, total.column.as_str()) {
        (true, _) => total.row.as_str(),
        (false, "") => year.as_str(),
        (false, column) => column,
    };
    let at = table.columns.iter().position(|known| known.id == column)?;
    let is_named = |row: &&Row| {
        let is_text = matches!(&row.label, Label::Text(text) if *text == total.row);
        if years_are_rows {
            row.id == year
        } else {
            row.id == total.row || is_text
        }
    };
    if !years_are_rows && total.row == TOTAL {
        return table.total.as_ref()?.cells.get(at)?.value;
    }
    if let Some(row) = table.rows.iter().find(is_named) {
        return row.cells.get(at)?.value;
    }
    // A row of nothing may not be printed; but a part of a row that the council made is nowhere by itself.
    let rules = maker.counting().rows_of(&table.id);
    let is_part_of_row = rules.iter().any(|row| row.of.contains(&total.row));
    (!is_part_of_row && !NO_SUM.contains(&table.id.as_str())).then_some(0)
}

fn found(
    name: &str,
    verdict: Verdict,
    (year, table, row, column): (Year, &str, &str, &str),
    figures: &[(&str, String)],
) -> Check {
    let column = if column.is_empty() { "none" } else { column };
    let place = [
        ("year", year.to_string()),
        ("row", row.to_owned()),
        ("column", column.to_owned()),
    ];
    let found = place.iter().chain(figures);
    Check {
        name: name.to_owned(),
        tables: vec![table.to_owned()],
        verdict,
        found: found
            .map(|(name, figure)| ((*name).to_owned(), figure.clone()))
            .collect(),
    }
}
