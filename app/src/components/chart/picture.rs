//! A chart as drawings that stand alone, for a document.

use leptos::prelude::*;
use report::{Chart, Table, Unit};
use words::Words;

use super::drawing::Drawing;

/// A chart that stands in no page.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// What it is called.
    pub title: String,
    /// What it shows, in words.
    pub says: String,
    /// One drawing or several, which belong together.
    pub drawings: Vec<Drawn>,
    /// How it is drawn, for a program that draws charts itself.
    pub kind: Chart,
    /// What its lines, or the parts of its bars, are called.
    pub columns: Vec<String>,
    /// The names along it, each with a figure a column; none where it is withheld or not known.
    pub rows: Vec<(String, Vec<Option<u64>>)>,
    /// What the figures are.
    pub unit: Unit,
}

/// One drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    /// What stands between the first and the last mark of its SVG. Words and lines have the classes of a page, and no look
    /// of their own.
    pub shapes: String,
    /// How wide it is, in its own units: words are 16 high.
    pub width: f64,
    /// How high.
    pub height: f64,
}

/// The chart that a table asks for, as the page draws it; none where there is none.
#[must_use]
pub fn picture(words: &Words, table: &Table, title: &str) -> Option<Picture> {
    let owner = Owner::new();
    let page = owner.with(|| super::drawn(words, table, title).map(RenderHtml::to_html));
    owner.cleanup();
    let page = page?.replace("<!>", "");
    let (mut drawings, mut rest) = (Vec::new(), page.as_str());
    while let Some((_, from)) = rest.split_once("<svg") {
        let (svg, after) = from.split_once("</svg>")?;
        drawings.push(alone(svg)?);
        rest = after;
    }
    let says = rest.split_once("<figcaption")?.1;
    let mut said = says.split("<span").skip(1).filter_map(|span| {
        let (_, text) = span.split_once('>')?;
        let (text, _) = text.split_once("</span>")?;
        Some(html_escape::decode_html_entities(text).into_owned())
    });
    let (title, says) = (said.next()?, said.next()?);
    let drawing = Drawing::of(words, table)?;
    let rows = drawing.rows.into_iter();
    Some(Picture {
        title,
        says,
        drawings,
        kind: table.chart?,
        columns: drawing.columns,
        rows: rows.map(|row| (row.label, row.values)).collect(),
        unit: drawing.unit,
    })
}

/// A drawing with its size; `svg` is what stands between its first and its last mark.
fn alone(svg: &str) -> Option<Drawn> {
    let (head, shapes) = svg.split_once('>')?;
    let (_, view) = head.split_once("viewBox=\"0 0 ")?;
    let (view, _) = view.split_once('"')?;
    let (width, height) = view.split_once(' ')?;
    Some(Drawn {
        shapes: shapes.to_owned(),
        width: width.parse().ok()?,
        height: height.parse().ok()?,
    })
}
