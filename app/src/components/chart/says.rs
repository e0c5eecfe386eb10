//! What a chart shows, in a sentence: for whoever does not see it, and for whoever wants the point of it.

use report::Chart;
use words::Words;

use super::drawing::{Bar, Drawing};

/// The sentence.
pub(super) fn says(words: &Words, kind: Chart, drawing: &Drawing) -> String {
    match kind {
        Chart::Bars => most(words, drawing, |row| row.values[0]),
        Chart::Stacked => most(words, drawing, |row| {
            row.values.iter().copied().sum::<Option<u64>>()
        }),
        Chart::Lines => along(words, drawing),
    }
}

/// Which row has most; several where they have the same.
fn most(words: &Words, drawing: &Drawing, value: impl Fn(&Bar) -> Option<u64>) -> String {
    let Some(most) = drawing.rows.iter().filter_map(&value).max() else {
        return words.say("report-chart-in-part");
    };
    let rows = drawing.rows.iter().filter(|row| value(row) == Some(most));
    let rows: Vec<&str> = rows.map(|row| row.label.as_str()).collect();
    let figure = drawing.figure(most);
    if rows.len() == drawing.rows.len() {
        return words.say_with("report-chart-same", &[("figure", &figure)]);
    }
    let with = [("rows", rows.join("; ")), ("figure", figure)];
    words.say_with(
        "report-chart-most",
        &with.each_ref().map(|(name, value)| (*name, value.as_str())),
    )
}

/// From where to where each line goes.
fn along(words: &Words, drawing: &Drawing) -> String {
    let lines = drawing
        .columns
        .iter()
        .enumerate()
        .filter_map(|(column, name)| {
            let known = |row: &Bar| Some((row.label.clone(), row.values[column]?));
            let (first, begins) = drawing.rows.iter().find_map(known)?;
            let (last, ends) = drawing.rows.iter().rev().find_map(known)?;
            // One year alone goes nowhere.
            if first == last && drawing.rows.len() > 1 {
                return None;
            }
            let with = [
                ("line", name.clone()),
                ("first", first),
                ("begins", drawing.figure(begins)),
                ("last", last),
                ("ends", drawing.figure(ends)),
            ];
            Some(words.say_with(
                "report-chart-along",
                &with.each_ref().map(|(name, value)| (*name, value.as_str())),
            ))
        });
    lines.collect::<Vec<_>>().join(" ")
}
