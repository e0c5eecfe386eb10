//! Everything that can be wrong with counting rules: a table or a value that does not exist would else change nothing, and
//! nobody would notice (R10.2).

mod crosses;

use anyhow::{Result, bail};
use chrono::NaiveDate;
use report::counting::{Cross, Measure, RowOf, Several, Stages, TABLES, TableRule};
use report::{Counting, Part};
use rules::form::Options;
use rules::pathway::Nature;
use rules::register::{Complainant, StageOutcome, Vocabulary};
use rules::service::SERVICE_AREAS;

use rules::nearest::{nearest, plain};

/// The tables of services, whose rows are made of the council's words.
const OF_SERVICES: [&str; 3] = ["services", "compliments", "ombudsman-services"];
/// The tables in which one complaint can count under several heads.
const OF_HEADS: [&str; 5] = [
    "services",
    "natures",
    "compliments",
    "ombudsman-services",
    "refused",
];
/// The tables that count something by its own day, whatever is said of complaints and stages.
const NOT_CHOSEN: [&str; 15] = [
    "months",
    "context",
    "suspensions",
    "escalations",
    "not-offered",
    "ombudsman",
    "ombudsman-services",
    "remedies",
    "compensation",
    "costs",
    "cost-roles",
    "actions",
    "compliments",
    "enquiries",
    "refused",
];
/// The tables of which every row is printed, and those of which none is a share or a change.
const NO_EMPTY_ROWS: [&str; 5] = ["volumes", "series", "context", "compensation", "actions"];
const NO_PERCENTS: [&str; 6] = [
    "series",
    "months",
    "compensation",
    "costs",
    "cost-roles",
    "actions",
];
/// No series is longer, in years.
const LONGEST_SERIES: u32 = 30;

/// Whether the report can be counted by these rules.
///
/// # Errors
/// One sentence that names what is wrong and the mend.
pub(super) fn check(report: &Counting, words: &Vocabulary) -> Result<()> {
    check_numbers(report)?;
    crosses::check(report)?;
    let own: Vec<&str> = report.crosses.iter().map(|cross| &*cross.id).collect();
    for rule in &report.tables {
        if rule.tables.is_empty() {
            bail!("a `[[report.table]]` names no table: write `tables = [\"services\"]`.");
        }
        check_tables("table", &rule.tables, &own)?;
        if let Some(title) = &rule.title
            && (title.trim().is_empty() || rule.tables.len() > 1)
        {
            bail!(
                "the `[[report.table]]` of {} has the title `{title}`: write one title for one table.",
                rule.tables.join(", ")
            );
        }
        check_effect(report, rule)?;
    }
    for rule in &report.percents {
        check_tables("percent", &rule.tables, &own)?;
        let has_none = |table: &&String| is_in(&NO_PERCENTS, table) || !has_percents(report, table);
        if let Some(table) = rule.tables.iter().find(has_none) {
            bail!(
                "a `[[report.percent]]` names `{table}`, which has no percentages: leave it out."
            );
        }
    }
    check_as_at(report)?;
    check_sections(&report.sections)?;
    for (setting, rows, list) in [
        ("service", &report.service_rows, None),
        ("nature", &report.nature_rows, Some(Nature::OPTIONS)),
        ("outcome", &report.outcome_rows, Some(StageOutcome::OPTIONS)),
        ("who", &report.who_rows, Some(Complainant::OPTIONS)),
        ("ombudsman", &report.ombudsman_rows, list_of("ombudsman")),
    ] {
        for row in rows {
            check_tables(setting, &row.tables, &[])?;
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
        check_tables("row", &row.tables, &[])?;
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
    check_typing(report, words)?;
    check_once(report)?;
    check_own_rows(report, words)
}

/// A row that the council makes is not called what another row of the table is called by itself: a printed total of that name
/// would be used in both.
fn check_own_rows(report: &Counting, words: &Vocabulary) -> Result<()> {
    for (table, list) in TABLES {
        let rows = report.rows_of(table);
        for row in &rows {
            let other = rows.iter().any(|other| other.of.contains(&row.name));
            let has_own_row = !other
                && match list {
                    Some(list) => list.values.contains(&row.name.as_str()),
                    None if OF_SERVICES.contains(&table) => {
                        words.services.contains_key(&row.name)
                            || SERVICE_AREAS.contains(&row.name.as_str())
                    }
                    None => false,
                };
            if has_own_row {
                bail!(
                    "the row `{0}` of `{table}` is made of {1}, and `{0}` has a row `{0}` of its own: a printed total of it would be used in both. Rename the first, or let it count `{0}` too.",
                    row.name,
                    row.of.join(", ")
                );
            }
        }
    }
    Ok(())
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

/// A rule that a table does not follow would change nothing, and nobody would notice.
fn check_effect(report: &Counting, rule: &TableRule) -> Result<()> {
    for table in &rule.tables {
        let is_chosen = !is_in(&NOT_CHOSEN, table);
        let once = is_chosen && report.stages_of(table) == Stages::Highest;
        let several = report.heads_of(table) == Several::Each && report.cross(table).is_none();
        let is_crossed = report.cross(table).is_some();
        let has_heads =
            is_in(&OF_HEADS, table) || report.cross(table).is_some_and(Cross::has_heads);
        for (field, is_said, has_effect) in [
            ("basis", rule.basis.is_some(), is_chosen),
            ("stages", rule.stages.is_some(), is_chosen),
            ("as_at", rule.as_at.is_some(), once),
            ("withdrawn", rule.withdrawn.is_some(), is_chosen),
            ("several_of", rule.several_of.is_some(), several),
            ("zero", rule.zero.is_some(), !is_in(&NO_EMPTY_ROWS, table)),
            ("title", rule.title.is_some(), !is_crossed),
            // What is in the report by itself is not said to be.
            ("shown", rule.shown.is_some(), rule.shown == Some(false)),
            ("chart", rule.chart.is_some(), rule.chart == Some(false)),
            (
                "heads",
                rule.heads == Some(Several::Each)
                    || (rule.heads.is_some() && report.cross(table).is_some()),
                has_heads,
            ),
        ] {
            if is_said && !has_effect {
                bail!(
                    "the `[[report.table]]` of `{table}` says `{field}`, which changes nothing in it: leave it out."
                );
            }
        }
    }
    Ok(())
}

/// A day for the highest stage is a day of every year, and some table looks for the highest stage until then.
fn check_as_at(report: &Counting) -> Result<()> {
    let of_tables = report.tables.iter().filter_map(|rule| rule.as_at);
    for (month, day) in of_tables.chain(report.as_at) {
        if NaiveDate::from_ymd_opt(2023, month, day).is_none() {
            bail!(
                "an `as_at` of `report` is [{month}, {day}]: write a month and a day, like [6, 30]."
            );
        }
    }
    let has_own = |table: &str| {
        let rules = report.tables.iter().filter(|rule| rule.as_at.is_some());
        // The series counts as the volumes where nothing is said of it.
        let inherits = |rule: &TableRule| table == "series" && is_in(&rule.tables, "volumes");
        rules
            .into_iter()
            .any(|rule| is_in(&rule.tables, table) || inherits(rule))
    };
    let own = report.crosses.iter().map(|cross| &*cross.id);
    let mut tables = TABLES.iter().map(|(table, _)| *table).chain(own);
    let is_used = tables.any(|table| {
        !is_in(&NOT_CHOSEN, table) && report.stages_of(table) == Stages::Highest && !has_own(table)
    });
    if report.as_at.is_some() && !is_used {
        bail!(
            "`report.as_at` is the day for the highest stage, and every table counts each stage or has an `as_at` of its own: leave it out, or say `stages = \"highest\"`."
        );
    }
    Ok(())
}

/// An order of sections has each of them once, the summary first, and is not the usual one.
fn check_sections(sections: &[Part]) -> Result<()> {
    if sections.is_empty() {
        return Ok(());
    }
    for part in Part::ALL {
        let slug = part.slug();
        match sections.iter().filter(|other| *other == part).count() {
            0 => bail!("`report.sections` does not name `{slug}`: name every section once."),
            1 => {}
            _ => bail!("`report.sections` names `{slug}` twice: name every section once."),
        }
    }
    if sections.first() != Some(&Part::Summary) {
        bail!("`report.sections` does not begin with `summary`: put it first.");
    }
    if sections == Part::ALL {
        bail!("`report.sections` is the usual order, so it changes nothing: leave it out.");
    }
    Ok(())
}

fn is_in<T: AsRef<str>>(tables: &[T], table: &str) -> bool {
    tables.iter().any(|known| known.as_ref() == table)
}

/// Whether a crossed table has shares or a change; every other table is judged by its name.
fn has_percents(report: &Counting, table: &str) -> bool {
    report.cross(table).is_none_or(|cross| match cross.measure {
        Measure::Number => cross.columns.is_none(),
        Measure::InFirstLimit | Measure::InTime | Measure::AcknowledgedInTime => true,
        measure => !(measure.is_days() || measure == Measure::Compensation),
    })
}

/// Whether these tables are known; `own` are those that the council adds, where the setting can be of them.
fn check_tables(setting: &str, tables: &[String], own: &[&str]) -> Result<()> {
    let known = || {
        TABLES
            .iter()
            .map(|(table, _)| *table)
            .chain(own.iter().copied())
    };
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

/// A word that is nearly a known service, which no row counts, is written wrongly: else it would count nothing, and nobody would
/// notice.
fn check_typing(report: &Counting, words: &Vocabulary) -> Result<()> {
    let known = || words.services.keys().map(String::as_str);
    let is_area = |value: &String| SERVICE_AREAS.contains(&value.as_str());
    // Earlier records can have services that no word stands for; one that is written nearly the same is none of these.
    let length = |word: &str| plain(word).chars().count();
    let counted = |service: &str| {
        let mut rows = report.service_rows.iter().flat_map(|row| &row.of);
        rows.any(|value| value == service)
    };
    for row in &report.service_rows {
        let unknown = row.of.iter();
        let unknown = unknown.filter(|value| !words.services.contains_key(*value));
        for value in unknown.filter(|value| !is_area(value)) {
            let near = nearest(value, known());
            let meant = near
                .iter()
                .find(|meant| !counted(meant) && length(meant).abs_diff(length(value)) <= 2);
            if let Some(meant) = meant {
                bail!(
                    "the `[[report.service]]` `{}` is made of `{value}`, which no service is called, and no row counts `{meant}`: write `{meant}` if that is meant, or give `{meant}` a row.",
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
                let knows = |row: &RowOf, name: &String| row.name == *name || row.of.contains(name);
                let names = std::iter::once(&row.name).chain(&row.of);
                if let Some(both) = names.into_iter().find(|name| knows(earlier, name))
                    && !(row.of.contains(both) && earlier.of.contains(both))
                {
                    bail!(
                        "the rows `{}` and `{}` of `{table}` both know the name `{both}`, so that a printed total of it would be used twice: rename one.",
                        earlier.name,
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
