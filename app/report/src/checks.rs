//! The report checks itself: sums, percentages, and tables that count the same thing (R10.2). Every published report that was
//! studied has figures that do not agree; one that fails here cannot be published.

mod crossed;
mod published;

use super::counting::{Basis, Several, Stages, is_of_stages};
use super::entry_in_period::STAGES;
use super::entry_in_period::{Choice, LAST, THIS};
use super::parts::main::Children;
use super::table_builder::TableBuilder;
use super::{Check, Section, Table, Verdict, percent, printed};

/// Tables whose sum is the number of complaints at stage 1; or at all stages, where each counts once at its highest.
const SAME: [&str; 6] = [
    "who",
    "ages",
    "channels",
    "services",
    "natures",
    "times-one",
];

/// What the figures of the volumes' year before are called in a table of its own.
const LAST_YEAR: &str = "-last-year";

/// The table of what came of the offer of an advocate.
const ADVOCACY: &str = "advocacy";

pub(super) use published::as_published;

/// Everything that was checked; `skipped` is how many complaints had no stage 1, in this year and the one before (R4.6).
pub(super) fn of(sections: &[Section], maker: &TableBuilder<'_>, skipped: [i64; 2]) -> Vec<Check> {
    let tables: Vec<&Table> = sections
        .iter()
        .flat_map(|section| &section.tables)
        .filter(|table| table.title.is_none())
        .collect();
    let mut checks = vec![foots(&tables), percents(&tables, maker)];
    checks.extend(crossed::adds_up(sections));
    checks.extend(agreements(&tables, maker, skipped));
    checks.extend(printed::checks(sections, maker));
    checks
}

/// Whether as many children are in the table of advocates as complained, this year and, where the register knows it, the year
/// before (R7.3).
pub(super) fn advocates(
    sections: &[Section],
    maker: &TableBuilder<'_>,
    children: [Children; 2],
) -> Vec<Check> {
    let mut tables = sections.iter().flat_map(|section| &section.tables);
    let Some(table) = tables.find(|table| table.id == ADVOCACY) else {
        return Vec::new();
    };
    let counting = maker.counting();
    let same_rules = Choice::of(counting, "who") == Choice::of(counting, ADVOCACY);
    let whens = [THIS, LAST].into_iter();
    let whens = whens.filter(|when| *when == THIS || !maker.is_printed(ADVOCACY));
    let mut checks = Vec::new();
    for when in whens {
        let year = maker.year(when).to_string();
        let Some(offers) = table.cell("total", &year).and_then(|cell| cell.value) else {
            continue;
        };
        let Children {
            complained,
            unnamed,
        } = children[when];
        let (name, verdict) = if offers == complained {
            ("advocacy-agrees", Verdict::Passed)
        } else if !same_rules {
            ("advocacy-differs-rules", Verdict::Explained)
        } else if offers == complained + unnamed {
            ("advocacy-differs-who", Verdict::Explained)
        } else {
            ("advocacy-differs", Verdict::Failed)
        };
        checks.push(Check {
            name: name.to_owned(),
            tables: vec!["who".to_owned(), ADVOCACY.to_owned()],
            verdict,
            found: vec![
                ("year".to_owned(), year),
                ("first".to_owned(), complained.to_string()),
                ("second".to_owned(), offers.to_string()),
            ],
        });
    }
    checks
}

/// Whether the register is what the events say; `differ` is how many cases stand otherwise in it.
pub(super) fn register(differ: u64) -> Check {
    let found = (differ > 0).then(|| ("cases".to_owned(), differ.to_string()));
    verdict(
        "register-agrees",
        "register-differs",
        found.into_iter().collect(),
    )
}

/// Whether the rows of a table are parts of its sum.
fn adds_up(table: &Table) -> bool {
    table
        .total
        .as_ref()
        .is_some_and(|total| total.id == "total")
}

/// Whether a row is a part of the sum, and does not stand beside it.
fn is_part(table: &Table, id: &str) -> bool {
    !table.rows.iter().any(|row| row.id == id && row.beside)
}

/// The sum of the rows in a column; none where a part of it is not known.
fn summed(table: &Table, at: usize) -> Option<i64> {
    let parts = table.rows.iter().filter(|row| is_part(table, &row.id));
    let known: Vec<Option<i64>> = parts.map(|row| row.cells[at].value).collect();
    if known.iter().all(Option::is_none) {
        return None;
    }
    Some(known.into_iter().flatten().sum())
}

fn foots(tables: &[&Table]) -> Check {
    let mut found = Vec::new();
    for table in tables.iter().filter(|table| adds_up(table)) {
        for (at, column) in table.columns.iter().enumerate() {
            let total = table.total.as_ref().and_then(|total| total.cells[at].value);
            if let (Some(sum), Some(total)) = (summed(table, at), total)
                && sum != total
            {
                found = vec![
                    ("table".to_owned(), table.id.clone()),
                    ("column".to_owned(), column.id.clone()),
                    ("sum".to_owned(), sum.to_string()),
                    ("total".to_owned(), total.to_string()),
                ];
            }
        }
    }
    verdict("foots", "does-not-foot", found)
}

fn percents(tables: &[&Table], maker: &TableBuilder<'_>) -> Check {
    let mut found = Vec::new();
    for table in tables {
        for (at, column) in table.columns.iter().enumerate() {
            let (id, of_last) = match table.id.strip_suffix(LAST_YEAR) {
                Some(id) => (id, true),
                None => (&*table.id, column.id == maker.year(LAST).to_string()),
            };
            let year = if of_last { LAST } else { THIS };
            let rule = maker.counting().percent_of(id, maker.year(year));
            for row in &table.rows {
                let cell = &row.cells[at];
                let (Some(value), Some(of), Some(printed)) = (cell.value, cell.of, &cell.percent)
                else {
                    continue;
                };
                let true_share = if of > 0 { value * 1_000_000 / of } else { -1 };
                let near = percent::read(printed)
                    .is_some_and(|read| (read - true_share).abs() <= percent::tolerance(&rule) + 1);
                let is_possible = adds_up(table) || table.id == "context";
                if !near || (is_possible && value > of) {
                    found = vec![
                        ("table".to_owned(), table.id.clone()),
                        ("row".to_owned(), row.id.clone()),
                        ("printed".to_owned(), printed.clone()),
                    ];
                }
            }
        }
    }
    verdict("possible-percents", "impossible-percent", found)
}

fn verdict(passed: &str, failed: &str, found: Vec<(String, String)>) -> Check {
    let table = found
        .iter()
        .find(|(name, _)| name == "table")
        .map(|(_, table)| table.clone());
    let has_failed = !found.is_empty();
    Check {
        name: if has_failed { failed } else { passed }.to_owned(),
        tables: table.into_iter().collect(),
        verdict: if has_failed {
            Verdict::Failed
        } else {
            Verdict::Passed
        },
        found,
    }
}

/// The complaints in the volumes against every table that counts the same, this year and the year before.
fn agreements(tables: &[&Table], maker: &TableBuilder<'_>, skipped: [i64; 2]) -> Vec<Check> {
    let find = |id: &str| tables.iter().find(|table| table.id == id);
    let Some(volumes) = find("volumes") else {
        return Vec::new();
    };
    let stages = match maker.counting().stages_of("volumes") {
        Stages::Each => &STAGES[..1],
        Stages::Highest => &STAGES[..],
    };
    let mut checks = Vec::new();
    for when in [THIS, LAST] {
        let year = maker.year(when).to_string();
        let counts = stages
            .iter()
            .map(|stage| volumes.cell(stage, &year)?.value)
            .collect::<Option<Vec<i64>>>();
        let Some(first) = counts.map(|counts| counts.into_iter().sum()) else {
            continue;
        };
        let sums = SAME.iter().filter_map(|id| {
            let table = find(id)?;
            let at = table.columns.iter().position(|column| column.id == year)?;
            Some((*id, table.total.as_ref()?.cells[at].value?))
        });
        let mut sums: Vec<(&str, i64)> = sums.collect();
        let outcomes = if when == THIS {
            "outcomes"
        } else {
            "outcomes-last-year"
        };
        let ended = find(outcomes).and_then(|table| table.cell("total", STAGES[0])?.value);
        sums.extend(ended.map(|ended| (outcomes, ended)));
        for (id, sum) in sums {
            let why = (first != sum).then(|| why(maker, id, sum - first, skipped[when]));
            checks.push(agreement(&year, id, (first, sum), why));
        }
    }
    checks
}

/// Why a table counts so many more than the volumes; empty where no rule explains it.
fn why(maker: &TableBuilder<'_>, id: &str, more: i64, skipped: i64) -> &'static str {
    let counting = maker.counting();
    let id = id.trim_end_matches(LAST_YEAR);
    let highest = |table: &str| counting.stages_of(table) == Stages::Highest;
    if counting.basis_of(id) != counting.basis_of("volumes") {
        "basis"
    } else if counting.heads_of(id) == Several::Each {
        "heads"
    } else if counting.withdrawn_of(id) != counting.withdrawn_of("volumes") {
        "withdrawn"
    } else if highest(id) != highest("volumes")
        || (highest(id)
            && (is_of_stages(id) || counting.as_at_of(id) != counting.as_at_of("volumes")))
    {
        "highest"
    } else if is_of_stages(id) && counting.basis_of(id) == Basis::Received && more < 0 {
        "running"
    } else if !is_of_stages(id) && !highest(id) && more == skipped {
        "skipped"
    } else {
        ""
    }
}

fn agreement(year: &str, id: &str, (first, second): (i64, i64), why: Option<&str>) -> Check {
    let (name, verdict) = match why {
        None => ("agrees".to_owned(), Verdict::Passed),
        Some("") => ("differs".to_owned(), Verdict::Failed),
        Some(why) => (format!("differs-{why}"), Verdict::Explained),
    };
    Check {
        name,
        tables: vec!["volumes".to_owned(), id.to_owned()],
        verdict,
        found: vec![
            ("year".to_owned(), year.to_owned()),
            ("first".to_owned(), first.to_string()),
            ("second".to_owned(), second.to_string()),
        ],
    }
}
