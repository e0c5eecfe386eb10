//! Everything that can be wrong with counting rules: a table or a value that does not exist would else change nothing, and
//! nobody would notice (R10.2).

use anyhow::{Result, bail};
use chrono::NaiveDate;
use rules::form::Options;
use rules::pathway::Nature;
use rules::register::{Complainant, StageOutcome, Vocabulary};
use rules::report::Counting;
use rules::report::counting::{RowOf, TABLES};

use crate::bring::words::{nearest, plain};

/// The tables of services, whose rows are made of the council's words.
const OF_SERVICES: [&str; 3] = ["services", "compliments", "ombudsman-services"];
/// No series is longer, in years.
const LONGEST_SERIES: u32 = 30;

/// Whether the report can be counted by these rules.
///
/// # Errors
/// One sentence that names what is wrong and the mend.
pub(super) fn check(report: &Counting, words: &Vocabulary) -> Result<()> {
    check_numbers(report)?;
    for rule in &report.tables {
        if rule.tables.is_empty() {
            bail!("a `[[report.table]]` names no table: write `tables = [\"services\"]`.");
        }
        check_tables("table", &rule.tables)?;
    }
    for rule in &report.percents {
        check_tables("percent", &rule.tables)?;
    }
    for (setting, rows, list) in [
        ("service", &report.service_rows, None),
        ("nature", &report.nature_rows, Some(Nature::OPTIONS)),
        ("outcome", &report.outcome_rows, Some(StageOutcome::OPTIONS)),
        ("who", &report.who_rows, Some(Complainant::OPTIONS)),
        ("ombudsman", &report.ombudsman_rows, list_of("ombudsman")),
    ] {
        for row in rows {
            check_tables(setting, &row.tables)?;
            check_values(setting, row, list)?;
        }
    }
    for row in &report.other_rows {
        if row.tables.is_empty() {
            bail!(
                "the `[[report.row]]` `{}` names no table: write `tables = [\"channels\"]`.",
                row.name
            );
        }
        check_tables("row", &row.tables)?;
        for table in &row.tables {
            let list = list_of(table);
            if list.is_none() && !OF_SERVICES.contains(&table.as_str()) {
                bail!(
                    "the rows of `{table}` are not made of a list: leave its `[[report.row]]` out."
                );
            }
            check_values("row", row, list)?;
        }
    }
    check_services(report, words)?;
    check_once(report)
}

fn check_numbers(report: &Counting) -> Result<()> {
    for (setting, bands) in [
        ("bands_one", &report.bands_one),
        ("bands_two", &report.bands_two),
        ("bands_three", &report.bands_three),
        ("bands_corporate_one", &report.bands_corporate_one),
        ("bands_corporate_two", &report.bands_corporate_two),
        ("bands_corporate_three", &report.bands_corporate_three),
    ] {
        let rises = bands.is_sorted_by(|one, next| one < next);
        if bands.is_empty() || bands.contains(&0) || !rises {
            bail!("`report.{setting}` is {bands:?}: write last days that rise, like [10, 20].");
        }
    }
    if !(1..=3).contains(&report.corporate_stages) {
        bail!(
            "`report.corporate_stages` is {}: use 1 to 3.",
            report.corporate_stages
        );
    }
    if !(1..=LONGEST_SERIES).contains(&report.series_years) {
        bail!(
            "`report.series_years` is {}: use 1 to {LONGEST_SERIES}.",
            report.series_years
        );
    }
    let (month, day) = report.year_begins;
    // 2023 has no 29 February: a year has to begin every year.
    if NaiveDate::from_ymd_opt(2023, month, day).is_none() {
        bail!("`report.year_begins` is [{month}, {day}]: write a month and a day, like [4, 1].");
    }
    Ok(())
}

fn check_tables(setting: &str, tables: &[String]) -> Result<()> {
    let known = || TABLES.iter().map(|(table, _)| *table);
    for table in tables {
        if !known().any(|known| known == table) {
            let near = near(table, known());
            bail!(
                "`[[report.{setting}]]` names the table `{table}`, which is not known: use {near}."
            );
        }
    }
    Ok(())
}

/// What councils call their services is theirs; every other value is one of a list.
fn check_values(setting: &str, row: &RowOf, list: Option<Options>) -> Result<()> {
    let Some(list) = list else {
        return Ok(());
    };
    for value in &row.of {
        if !list.values.contains(&value.as_str()) {
            let near = near(value, list.values.iter().copied());
            bail!(
                "the `[[report.{setting}]]` `{}` is made of `{value}`, which is not known: use {near}.",
                row.name
            );
        }
    }
    Ok(())
}

/// A service may be one of earlier records that no word stands for; but not a known word that is written otherwise.
fn check_services(report: &Counting, words: &Vocabulary) -> Result<()> {
    for row in &report.service_rows {
        for value in row
            .of
            .iter()
            .filter(|value| !words.services.contains_key(*value))
        {
            let mut known = words.services.keys();
            if let Some(known) = known.find(|known| plain(known) == plain(value)) {
                bail!(
                    "the `[[report.service]]` `{}` is made of `{value}`, and `[words.services]` has `{known}`: write them the same.",
                    row.name
                );
            }
        }
    }
    Ok(())
}

/// No value counts in two rows of a table: it would be in the sum twice.
fn check_once(report: &Counting) -> Result<()> {
    for (table, _) in TABLES {
        let rows = report.rows_of(table);
        for (at, row) in rows.iter().enumerate() {
            for earlier in &rows[..at] {
                if earlier.name == row.name {
                    bail!(
                        "two rows of `{table}` are called `{}`: rename one.",
                        row.name
                    );
                }
                if let Some(twice) = row.of.iter().find(|value| earlier.of.contains(value)) {
                    bail!(
                        "`{twice}` counts in two rows of `{table}`, `{}` and `{}`: leave it in one.",
                        earlier.name,
                        row.name
                    );
                }
            }
        }
    }
    Ok(())
}

fn list_of(table: &str) -> Option<Options> {
    let known = TABLES.iter().find(|(known, _)| *known == table);
    known.and_then(|(_, list)| *list)
}

fn near<'a>(word: &str, known: impl Iterator<Item = &'a str> + Clone) -> String {
    match nearest(word, known.clone()) {
        near if near.is_empty() => known.collect::<Vec<_>>().join(", "),
        near => near.join(" or "),
    }
}
