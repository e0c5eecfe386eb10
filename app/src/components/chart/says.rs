//! What a chart shows, in a sentence: for whoever does not see it, and for whoever wants the point of it.

use words::Words;

use super::drawing::{Bar, Drawing, Panel};

/// The sentences of all panels.
pub(super) fn says(words: &Words, drawing: &Drawing) -> String {
    let sentences = of_panels(words, drawing).into_iter().flatten();
    sentences.collect::<Vec<_>>().join(" ")
}

/// A sentence for each panel; none where there is nothing to say of it.
pub(super) fn of_panels(words: &Words, drawing: &Drawing) -> Vec<Option<String>> {
    let sentences = drawing.panels.iter().map(|panel| {
        if drawing.along {
            return along(words, drawing, panel);
        }
        let most = most(words, drawing, &panel.bars);
        Some(match &panel.title {
            None => most,
            Some(title) => words.say_with("report-chart-in", &[("panel", title), ("says", &most)]),
        })
    });
    sentences.collect()
}

/// Which row has most; several where they have the same.
fn most(words: &Words, drawing: &Drawing, bars: &[Bar]) -> String {
    let Some(most) = bars.iter().filter_map(|bar| bar.this.value).max() else {
        return words.say("report-chart-in-part");
    };
    let rows = bars.iter().filter(|bar| bar.this.value == Some(most));
    let rows: Vec<&str> = rows.map(|bar| bar.label.as_str()).collect();
    let figure = drawing.figure(most);
    if rows.len() == bars.len() {
        return words.say_with("report-chart-same", &[("figure", &figure)]);
    }
    words.say_with(
        "report-chart-most",
        &[("rows", &rows.join("; ")), ("figure", &figure)],
    )
}

/// From where to where a column goes; nothing of one that is known of one year only.
fn along(words: &Words, drawing: &Drawing, panel: &Panel) -> Option<String> {
    let line = panel.title.clone().unwrap_or_default();
    let known: Vec<(&str, u64)> = (panel.bars.iter())
        .filter_map(|bar| Some((bar.label.as_str(), bar.this.value?)))
        .collect();
    let ((first, begins), (last, ends)) = (*known.first()?, *known.last()?);
    if first == last {
        return None;
    }
    let (begins, ends) = (drawing.figure(begins), drawing.figure(ends));
    let key = match begins == ends {
        true => "report-chart-along-same",
        false => "report-chart-along",
    };
    let with = [
        ("line", line.as_str()),
        ("first", first),
        ("begins", &begins),
        ("last", last),
        ("ends", &ends),
    ];
    Some(words.say_with(key, &with))
}
