//! Whether the year before stands as it was published: cases may have been recorded or put right since, or the rules changed.

use crate::entry_in_period::LAST;
use crate::table_builder::TableBuilder;
use crate::{Cell, Check, Report, Section, Table, Verdict};

/// Compares the column of the year before, table by table, with the report of that year as everybody can read it.
pub(crate) fn as_published(
    sections: &[Section],
    maker: &TableBuilder<'_>,
    published: &Report,
) -> Check {
    let year = maker.year(LAST).to_string();
    let tables = sections.iter().flat_map(|section| &section.tables);
    let before = published
        .sections
        .iter()
        .flat_map(|section| &section.tables);
    let before: Vec<&Table> = before.collect();
    let (mut differ, mut figures) = (Vec::new(), 0);
    for table in tables {
        let Some(then) = before.iter().find(|then| then.id == table.id) else {
            continue;
        };
        let count = differences(table, then, &year);
        if count > 0 {
            differ.push(table.id.clone());
            figures += count;
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
    let mut found = vec![("year".to_owned(), year)];
    if has_changed {
        found.push(("figures".to_owned(), figures.to_string()));
        found.push(("tables".to_owned(), differ.len().to_string()));
    }
    Check {
        name: name.to_owned(),
        tables: differ,
        verdict,
        found,
    }
}

/// How many figures that stand in both are not the same; what was withheld is none.
fn differences(now: &Table, then: &Table, year: &str) -> usize {
    let known = |cell: &Cell| cell.value.filter(|_| !cell.withheld);
    let rows = now.rows.iter().chain(&now.total);
    let pairs = rows.filter_map(|row| {
        let now = known(now.cell(&row.id, year)?)?;
        let then = known(then.cell(&row.id, year)?)?;
        Some((now, then))
    });
    pairs.filter(|(now, then)| now != then).count()
}
