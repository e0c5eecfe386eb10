//! What can be wrong with the crossed tables of a council: one that shows nothing, or that adds up what must not be added.

use anyhow::{Result, bail};
use report::Counting;
use report::counting::{Counted, Cross, Dimension, Measure, Procedure, Stages, TABLES};

/// How the ids of tables begin or end that no rule names.
const LAST_YEAR: &str = "-last-year";
const EQUALITY: [&str; 2] = ["about-you-", "more-about-you-"];

/// Whether every crossed table can be counted and says something of its own.
///
/// # Errors
/// One sentence that names the table, what is wrong and the mend.
pub(super) fn check(report: &Counting) -> Result<()> {
    for (at, cross) in report.crosses.iter().enumerate() {
        check_id(cross, &report.crosses[..at])?;
        check_dimensions(cross)?;
        check_counted(report, cross)?;
        check_kinds(report, cross)?;
    }
    Ok(())
}

fn check_id(cross: &Cross, earlier: &[Cross]) -> Result<()> {
    let id = &cross.id;
    let is_plain = |id: &str| {
        let known = |letter: char| matches!(letter, 'a'..='z' | '0'..='9' | '-');
        id.starts_with(|first: char| first.is_ascii_lowercase()) && id.chars().all(known)
    };
    if !is_plain(id) {
        bail!(
            "a `[[report.cross]]` has the id `{id}`: write small letters, digits and hyphens, like `services-outcomes`."
        );
    }
    let is_of_report = TABLES.iter().any(|(table, _)| table == id)
        || id.ends_with(LAST_YEAR)
        || EQUALITY.iter().any(|begins| id.starts_with(begins));
    if is_of_report {
        bail!(
            "a `[[report.cross]]` has the id `{id}`, which is or would be that of another table of the report: write another."
        );
    }
    if earlier.iter().any(|earlier| earlier.id == *id) {
        bail!("two `[[report.cross]]` have the id `{id}`: give one another.");
    }
    if cross.title.trim().is_empty() {
        bail!(
            "the `[[report.cross]]` `{id}` has an empty `title`: write what the table is called in the report."
        );
    }
    Ok(())
}

fn check_dimensions(cross: &Cross) -> Result<()> {
    let id = &cross.id;
    if cross.columns == Some(cross.rows) {
        bail!(
            "the `[[report.cross]]` `{id}` has `{}` as rows and as columns: every complaint would be in one line with itself, so write another dimension or leave `columns` out.",
            cross.rows.slug()
        );
    }
    if cross.measure == Measure::Compensation
        && (cross.columns.is_some() || cross.kinds != Procedure::Main)
    {
        bail!(
            "the `[[report.cross]]` `{id}` shows `compensation`, the number and the sum of a year side by side and of every kind of complaint: leave `columns` and `kinds` out."
        );
    }
    if cross.columns.is_none() && cross.last_year {
        bail!(
            "the `[[report.cross]]` `{id}` says `last_year` and has no `columns`, so that the year before is in it already: leave `last_year` out."
        );
    }
    Ok(())
}

fn check_counted(report: &Counting, cross: &Cross) -> Result<()> {
    let (id, of) = (&cross.id, cross.of);
    let by_stage = cross.is_by(Dimension::Stage);
    if of == Counted::Complaints && cross.is_of_endings() {
        let what = match cross.measure {
            Measure::Number => "outcome",
            measure => measure.slug(),
        };
        bail!(
            "the `[[report.cross]]` `{id}` shows `{what}`, which each stage has and no complaint: write `of = \"stage-one\"` or another stage."
        );
    }
    let of_complaints =
        cross.measure.is_of_acknowledgement() || cross.measure == Measure::Compensation;
    if of_complaints && of != Counted::Complaints {
        bail!(
            "the `[[report.cross]]` `{id}` shows `{}`, which each complaint has and no stage: write `of = \"complaints\"`.",
            cross.measure.slug()
        );
    }
    if by_stage && of != Counted::Stages {
        bail!(
            "the `[[report.cross]]` `{id}` is by `stage` and of `{}`, so that `stage` would tell nothing apart: write `of = \"stages\"` or another dimension.",
            of.slug()
        );
    }
    if of == Counted::Stages && !by_stage && report.stages_of(id) == Stages::Each {
        bail!(
            "the `[[report.cross]]` `{id}` is of `stages` and would add up the stages of one complaint: make `stage` its rows or columns, or write `of = \"stage-one\"`."
        );
    }
    Ok(())
}

fn check_kinds(report: &Counting, cross: &Cross) -> Result<()> {
    let (id, kinds) = (&cross.id, cross.kinds);
    let some = match kinds {
        Procedure::Main => &report.main,
        Procedure::Corporate => &report.corporate,
    };
    if some.is_empty() {
        bail!(
            "the `[[report.cross]]` `{id}` is of `{0}` complaints, and `report.{0}` names no kind: leave it out.",
            kinds.slug()
        );
    }
    if kinds == Procedure::Main {
        return Ok(());
    }
    if cross.is_by(Dimension::Advocacy) {
        bail!(
            "the `[[report.cross]]` `{id}` is of `corporate` complaints, in which no advocate is owed: leave `advocacy` out."
        );
    }
    let stages = report.corporate_stages as usize;
    let is_one_stage = cross.is_by(Dimension::Stage) && stages == 1;
    if is_one_stage || (cross.of != Counted::Stages && cross.of.stages().end > stages) {
        bail!(
            "the `[[report.cross]]` `{id}` is of a stage that corporate complaints do not have, because `report.corporate_stages` is {stages}: write another."
        );
    }
    Ok(())
}
