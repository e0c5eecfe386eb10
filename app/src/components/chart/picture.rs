//! A chart that stands in no page: as one drawing for a document, and as its bars for a program that draws charts itself.

use leptos::prelude::*;
use report::{Chart, Table};
use words::Words;

use super::drawing::{Drawing, Panel, tenth};
use super::text::{self, LINE, SIZE};
use super::{PANEL, WIDTH, bars, says};

/// So many panels stand side by side on paper.
const ABREAST: usize = 3;
/// Between panels side by side, and between one row of them and the next.
const BETWEEN: (f64, f64) = (40.0, 28.0);
/// How wide what a bar of a year looks like is, with what is free after it.
const SWATCH: f64 = 18.0;

/// A chart that stands in no page.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// What it is called.
    pub title: String,
    /// What each panel shows, in words; nothing where there is nothing to say of it.
    pub says: Vec<String>,
    /// What stands between the first and the last mark of its SVG. Words have the classes of a page, and no look of their
    /// own; bars have the colour of the drawing.
    pub shapes: String,
    /// How wide it is, in its own units: words are 16 high.
    pub width: f64,
    /// How high.
    pub height: f64,
    /// What filled bars and those in outline are of, where there are both.
    pub key: Option<[String; 2]>,
    /// Its bars, by panel.
    pub panels: Vec<Panel>,
    /// The bars are as long as the shares, not as the figures.
    pub by_share: bool,
}

impl Picture {
    /// What it shows, in words.
    #[must_use]
    pub fn says(&self) -> String {
        let says = self.says.iter().filter(|says| !says.is_empty());
        says.map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

/// The chart that a table asks for, with what the page draws; none where there is none. `before` is the same table of the
/// year before, where that stands on its own.
#[must_use]
pub fn picture(
    words: &Words,
    table: &Table,
    before: Option<&Table>,
    title: &str,
) -> Option<Picture> {
    let drawing = Drawing::of(words, table, before)?;
    let owner = Owner::new();
    let (shapes, width, height) = owner.with(|| drawn(&drawing));
    owner.cleanup();
    let says = says::of_panels(words, &drawing).into_iter();
    Some(Picture {
        title: words.say_with("report-chart-title", &[("title", title)]),
        says: says.map(Option::unwrap_or_default).collect(),
        shapes,
        width,
        height,
        key: drawing.key,
        panels: drawing.panels,
        by_share: table.chart == Some(Chart::Stacked),
    })
}

/// What is drawn, how wide it is and how high.
fn drawn(drawing: &Drawing) -> (String, f64, f64) {
    let one = match drawing.panels.len() {
        1 => WIDTH,
        _ => PANEL,
    };
    let mut shapes = String::new();
    let (mut width, mut foot) = (one, 0.0);
    if let Some(years) = &drawing.key {
        shapes.push_str(&key(years));
        foot = LINE + SIZE;
    }
    for (row, panels) in drawing.panels.chunks(ABREAST).enumerate() {
        if row > 0 {
            foot += BETWEEN.1;
        }
        let (mut left, mut highest) = (0.0, 0.0_f64);
        for panel in panels {
            let (high, view) = bars::draw(panel, one);
            let view = view.to_html().replace("<!>", "");
            shapes.push_str(&format!(
                "<g transform=\"translate({left} {foot})\">{view}</g>"
            ));
            width = width.max(left + one);
            left += one + BETWEEN.0;
            highest = highest.max(high);
        }
        foot = tenth(foot + highest);
    }
    (shapes, width, foot)
}

/// What bars of this year and of the year before look like, on one line.
fn key(years: &[String; 2]) -> String {
    let [this, before] = years;
    let second = tenth(SWATCH + text::width(this) + SIZE);
    let swatch = |x: f64, fill: &'static str, year: &String| {
        let said = text::words(
            vec![year.clone()],
            x + SWATCH,
            SIZE - 2.0,
            "app-chart__words",
        );
        let shape = view! {
            <rect
                x=x + 0.75
                y="2"
                width="12"
                height="12"
                fill=fill
                stroke="currentColor"
                stroke-width="1.5"
            ></rect>
        };
        view! { {shape} {said} }.into_any()
    };
    let both = [
        swatch(0.0, "currentColor", this),
        swatch(second, "none", before),
    ];
    let html = both.map(RenderHtml::to_html).concat();
    html.replace("<!>", "")
}
