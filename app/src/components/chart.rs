//! A chart of a table, drawn on the server. It reads in print, in grey and at the width of a phone: shapes and words
//! tell its parts apart, never colour alone, and the table beside it says the same (R10.5).

mod bars;
mod drawing;
mod lines;
mod picture;
mod says;
mod stacked;
mod text;

use leptos::prelude::*;

use drawing::Drawing;
pub use picture::{Drawn, Picture, picture};
use words::Words;

/// How wide every chart is drawn, in its own units: so that on a phone, where about 296 pixels are left for it, its words are
/// hardly smaller than those around it.
const WIDTH: f64 = 330.0;

/// The chart that a table asks for; nothing when it asks for none, or when there is nothing to compare.
#[component]
pub fn Chart(
    /// In the locale of whoever reads.
    words: Words,
    /// It says which chart it asks for.
    table: report::Table,
    /// What the table is called.
    #[prop(into)]
    title: String,
) -> impl IntoView {
    drawn(&words, &table, &title)
}

fn drawn(words: &Words, table: &report::Table, title: &str) -> Option<AnyView> {
    let kind = table.chart?;
    let drawing = Drawing::of(words, table)?;
    let id = format!("chart-{}", table.id);
    let says = says::says(words, kind, &drawing);
    let (height, shapes) = match kind {
        report::Chart::Bars => bars::draw(&drawing),
        report::Chart::Stacked => stacked::draw(&drawing, &id),
        report::Chart::Lines => lines::draw(&drawing),
    };
    let title = words.say_with("report-chart-title", &[("title", title)]);
    let chart = view! {
        <figure class="app-chart">
            <svg
                viewBox=format!("0 0 {WIDTH} {height}")
                role="img"
                aria-labelledby=format!("{id}-title {id}-says")
                focusable="false"
            >
                {shapes}
            </svg>
            <figcaption>
                <span class="app-visually-hidden" id=format!("{id}-title")>{title}</span>
                <span id=format!("{id}-says")>{says}</span>
            </figcaption>
        </figure>
    };
    Some(chart.into_any())
}
