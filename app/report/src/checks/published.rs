//! Whether the year before stands as it was published: cases may have been recorded or put right since, or the rules changed.

use crate::entry_in_period::LAST;
use crate::table_builder::TableBuilder;
use crate::{Cell, Check, Report, Section, Table, Verdict};

/// The table of which every figure that differs is named.
const VOLUMES: &str = "volumes";

/// Compares the column of the year before, table by table, with the report of that year as everybody can read it; and names
/// for each volume that differs what was published and what it is now. The tables are as they are shown: nothing that is
/// withheld is compared or named.
pub(crate) fn as_published(
    sections: &[Section],
    maker: &TableBuilder<'_>,
    published: &Report,
) -> Vec<Check> {
    let year = maker.year(LAST).to_string();
    let tables = sections.iter().flat_map(|section| &section.tables);
    let before = published
        .sections
        .iter()
        .flat_map(|section| &section.tables);
    let before: Vec<&Table> = before.collect();
    let (mut differ, mut figures, mut volumes) = (Vec::new(), 0, Vec::new());
    for table in tables {
        let Some(then) = before.iter().find(|then| then.id == table.id) else {
            continue;
        };
        let found = differences(table, then, &year);
        if !found.is_empty() {
            differ.push(table.id.clone());
            figures += found.len();
        }
        if table.id == VOLUMES {
            volumes = found;
        }
    }
    let has_changed = figures > 0;
    let name = if has_changed {
        "published-differs"
    } else {
        "published-agrees"
    };
    let verdict = if has_changed {
        Verdict::Explained
    } else {
        Verdict::Passed
    };
    let mut found = vec![("year".to_owned(), year.clone())];
    if has_changed {
        found.push(("figures".to_owned(), figures.to_string()));
        found.push(("tables".to_owned(), differ.len().to_string()));
    }
    let mut checks = vec![Check {
        name: name.to_owned(),
        tables: differ,
        verdict,
        found,
    }];
    checks.extend(volumes.into_iter().map(|volume| volume.check(&year)));
    checks
}

/// A figure that stands in both and is not the same.
struct Differs<'a> {
    row: &'a str,
    then: i64,
    now: i64,
}

impl Differs<'_> {
    fn check(&self, year: &str) -> Check {
        let found = [
            ("year", year.to_owned()),
            ("row", self.row.to_owned()),
            ("then", self.then.to_string()),
            ("now", self.now.to_string()),
        ];
        Check {
            name: "published-volume-differs".to_owned(),
            tables: vec![VOLUMES.to_owned()],
            verdict: Verdict::Explained,
            found: found.map(|(name, value)| (name.to_owned(), value)).into(),
        }
    }
}

/// The figures that stand in both and are not the same; what was withheld is none.
fn differences<'a>(now: &'a Table, then: &Table, year: &str) -> Vec<Differs<'a>> {
    let known = |cell: &Cell| cell.value.filter(|_| !cell.withheld);
    let rows = now.rows.iter().chain(&now.total);
    let pairs = rows.filter_map(|row| {
        let now = known(now.cell(&row.id, year)?)?;
        let then = known(then.cell(&row.id, year)?)?;
        let row = &*row.id;
        Some(Differs { row, then, now })
    });
    pairs
        .filter(|differs| differs.now != differs.then)
        .collect()
}
