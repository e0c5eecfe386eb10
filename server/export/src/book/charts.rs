//! The charts of a workbook, before they are drawn: their figures stand on a sheet of their own, so that a person can see
//! and change what each bar is made of.

use app::components::chart::{Drawn, Picture};
use report::Unit;
use words::Words;

use super::{Kind, Line, Value};
use crate::panel::PanelOf;

/// A chart that stands under a table of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetChart {
    /// It stands under so many lines of its sheet.
    pub below: usize,
    /// What it shows, for somebody who does not see it.
    pub alternative: String,
    /// On which line of the figures its title stands, counted from 0; its headings stand under that, and then its bars.
    pub title: usize,
    /// A bar each, from top to bottom: whether it is of an earlier year.
    pub bars: Vec<bool>,
    /// The bars of the year before stand beside those of this year.
    pub has_before: bool,
    /// Its bars are shares, on one scale with the other charts of its table.
    pub by_share: bool,
}

/// The panels of a picture as charts under a line of their sheet; their figures are added to `figures`.
pub(super) fn of_picture(
    picture: &Picture,
    unit: Unit,
    below: usize,
    figures: &mut Vec<Line>,
    words: &Words,
) -> Vec<SheetChart> {
    let panels = PanelOf::all(picture);
    let charts = panels.map(|panel| {
        let title = figures.len() + 1;
        figures.push(Line::gap());
        figures.extend(lines(&panel, unit, words));
        let bars = &panel.panel.bars;
        SheetChart {
            below,
            alternative: panel.alternative(),
            title,
            bars: bars.iter().map(|bar| bar.is_earlier).collect(),
            has_before: bars.iter().any(|bar| bar.before.is_some()),
            by_share: picture.by_share,
        }
    });
    charts.collect()
}

/// The title of a chart, the headings of its figures, and a line a bar: its name, its figure and what stands at it, and the
/// same of the year before.
fn lines(panel: &PanelOf<'_>, unit: Unit, words: &Words) -> Vec<Line> {
    let title = match &panel.panel.title {
        Some(of) => format!("{}: {of}", panel.picture.title),
        None => panel.picture.title.clone(),
    };
    let [this, before] = panel.picture.key.clone().unwrap_or_default();
    let at_bar = words.say("report-file-chart-words");
    let head = ["", &this, &at_bar, &before, &at_bar];
    let figure = |drawn: Option<&Drawn>| {
        let size = drawn.and_then(|drawn| Some((drawn.value?, panel.size_of(drawn)?)));
        match size {
            None => Value::Empty,
            Some((_, share)) if panel.picture.by_share => Value::Percent(format!("{share:.2}")),
            Some((value, _)) => {
                let value = i64::try_from(value).unwrap_or(i64::MAX);
                match unit {
                    Unit::Pence => Value::Money(value),
                    _ => Value::Number(value),
                }
            }
        }
    };
    let at = |drawn: Option<&Drawn>| drawn.map_or(Value::Empty, |drawn| Value::text(&drawn.text));
    let bars = panel.panel.bars.iter().map(|bar| {
        let (this, before) = (Some(&bar.this), bar.before.as_ref());
        let name = Value::text(&panel.name(bar));
        Line {
            kind: Kind::Row,
            cells: vec![name, figure(this), at(this), figure(before), at(before)],
        }
    });
    [
        Line::words(Kind::Heading, &title),
        Line::texts(Kind::Head, head),
    ]
    .into_iter()
    .chain(bars)
    .collect()
}
