//! JSON: the figures with their names and with the words that print them, for other programs.

use anyhow::Result;
use app::components::figure;
use app::desk::{Assurance, Dashboard, ReportFile, ReportState};
use report::{Check, Column, InShort, ReportFilter, Row, Section, Sentence, Table};
use serde_json::{Value, json};
use words::Words;

use super::book::title;

/// What may stand in the file of a report.
pub(super) const SCHEMA: &str = include_str!("report.schema.json");

pub(super) fn report(file: &ReportFile, council: &str, words: &Words) -> Result<Vec<u8>> {
    let report = &file.report;
    let sections = report.sections.iter();
    let sections = sections.map(|section| of_section(section, file, words));
    let checks = report.checks.iter().map(|check| of_check(check, words));
    let quotes = file.quotes.iter();
    let quotes = quotes.map(|(service, quote)| json!({ "service": service, "words": quote }));
    written(&json!({
        "title": title(file, words),
        "council": council,
        "year": file.year,
        "quarter": file.quarter,
        "state": state(file.state),
        "as_of": file.as_of,
        "period": report.period,
        "unfinished": report.unfinished,
        "in_progress": report.in_progress,
        "only": of_only(&file.only),
        "counting": report.counting,
        "sections": sections.collect::<Result<Vec<_>>>()?,
        "checks": checks.collect::<Vec<_>>(),
        "context": file.context,
        "quotes": quotes.collect::<Vec<_>>(),
    }))
}

/// The assurance report.
pub(super) fn assurance(assurance: &Assurance, council: &str) -> Result<Vec<u8>> {
    written(&json!({
        "council": council,
        "on": assurance.on,
        "kept": assurance.kept.is_some(),
        "version": assurance.kept.and_then(|kept| kept.version),
        "only": of_only(&assurance.only),
        "services": assurance.services,
    }))
}

pub(super) fn dashboard(board: &Dashboard, council: &str) -> Result<Vec<u8>> {
    let named = |counts: &[(String, u64)]| -> serde_json::Map<String, Value> {
        let counts = counts.iter();
        counts
            .map(|(what, count)| (what.clone(), json!(count)))
            .collect()
    };
    let volumes = board.volumes.iter();
    let volumes = volumes.map(|(what, count)| (what.clone(), json!(count)));
    let timely = board.timely.iter();
    let timely = timely
        .filter(|_| !board.to_come)
        .map(|(stage, in_time, all)| (stage.clone(), json!({ "in_time": in_time, "all": all })));
    written(&json!({
        "council": council,
        "period": board.period,
        "only": of_only(&board.only),
        "late": board.late,
        "soon": board.soon,
        "advocacy_missing": board.advocacy_missing,
        "learning_missing": board.learning_missing,
        "actions_late": board.actions_late,
        "to_come": board.to_come,
        "volumes": volumes.collect::<serde_json::Map<_, _>>(),
        "timely": timely.collect::<serde_json::Map<_, _>>(),
        "open_by_age": named(&board.open_by_age),
    }))
}

fn written(value: &Value) -> Result<Vec<u8>> {
    let mut text = serde_json::to_vec_pretty(value)?;
    text.push(b'\n');
    Ok(text)
}

const fn state(state: ReportState) -> &'static str {
    match state {
        ReportState::Draft => "draft",
        ReportState::Frozen => "frozen",
        ReportState::Published => "published",
    }
}

fn of_only(only: &ReportFilter) -> Value {
    json!({
        "from": only.from,
        "to": only.to,
        "service": only.service,
        "who": only.who,
    })
}

fn of_section(section: &Section, file: &ReportFile, words: &Words) -> Result<Value> {
    let tables = section.tables.iter().map(|table| of_table(table, words));
    Ok(json!({
        "part": section.part,
        "title": words.say(&format!("report-part-{}", section.part.slug())),
        "words": file.words.get(&section.part),
        "in_short": section.in_short.as_ref().map(|short| of_short(short, words)),
        "tables": tables.collect::<Result<Vec<_>>>()?,
    }))
}

/// The figures and sentences of the report in short, with the cells that they are taken from.
fn of_short(short: &InShort, words: &Words) -> Value {
    let says = |sentence: &Sentence| {
        json!({
            "id": sentence.key,
            "words": figure::sentence(words, sentence),
            "figures": sentence.figures,
        })
    };
    let figures = short.figures.iter().map(|large| {
        json!({
            "id": large.id,
            "cell": large.cell,
            "large": figure::large(words, large),
            "says": says(&large.says),
        })
    });
    json!({
        "figures": figures.collect::<Vec<_>>(),
        "sentences": short.sentences.iter().map(says).collect::<Vec<_>>(),
    })
}

fn of_table(table: &Table, words: &Words) -> Result<Value> {
    let rules = table
        .rules
        .iter()
        .map(|(rule, arguments)| figure::say(words, &format!("report-rule-{rule}"), arguments));
    let total = table.total.as_ref().map(|row| of_row(row, words));
    Ok(json!({
        "id": table.id,
        "title": figure::label(words, &table.heading()),
        "columns": table.columns.iter().map(|column| of_column(column, words)).collect::<Vec<_>>(),
        "rows": table.rows.iter().map(|row| of_row(row, words)).collect::<Result<Vec<_>>>()?,
        "total": total.transpose()?,
        "rules": rules.collect::<Vec<_>>(),
    }))
}

fn of_column(column: &Column, words: &Words) -> Value {
    json!({
        "id": column.id,
        "label": figure::label(words, &column.label),
        "unit": column.unit,
    })
}

fn of_row(row: &Row, words: &Words) -> Result<Value> {
    Ok(json!({
        "id": row.id,
        "label": figure::label(words, &row.label),
        "cells": serde_json::to_value(&row.cells)?,
    }))
}

fn of_check(check: &Check, words: &Words) -> Value {
    json!({
        "name": check.name,
        "tables": check.tables,
        "verdict": check.verdict,
        "found": check.found.iter().cloned().collect::<std::collections::BTreeMap<_, _>>(),
        "words": figure::say(words, &format!("report-check-{}", check.name), &check.found),
    })
}
