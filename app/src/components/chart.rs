//! A chart of a table, drawn on the server: bars with their names and figures at them, this year filled and the year before in
//! outline, and what cannot share a scale in panels of its own. It reads in print, in grey and at the width of a phone: shapes
//! and words tell its parts apart, never colour alone, and the table beside it says the same (R10.5).

mod bars;
mod drawing;
mod picture;
mod says;
mod text;

use leptos::prelude::*;

use drawing::Drawing;
pub use drawing::{Bar, Drawn, Panel};
pub use picture::{Picture, picture};
use words::Words;

/// How wide a chart of one panel is drawn, in its own units: so that on a phone, where about 296 pixels are left for it, its
/// words are hardly smaller than those around it.
const WIDTH: f64 = 330.0;
/// How wide each of several panels is drawn, which stand side by side where there is room.
const PANEL: f64 = 220.0;

/// The chart that a table asks for; nothing when it asks for none, or when there is nothing to compare.
#[component]
pub fn Chart(
    /// In the locale of whoever reads.
    words: Words,
    /// It says which chart it asks for.
    table: report::Table,
    /// The same of the year before, where that is a table of its own.
    before: Option<report::Table>,
    /// What the table is called.
    #[prop(into)]
    title: String,
) -> impl IntoView {
    let drawing = Drawing::of(&words, &table, before.as_ref())?;
    let id = format!("chart-{}", table.id);
    let says = says::says(&words, &drawing);
    let title = words.say_with("report-chart-title", &[("title", &title)]);
    let (width, class) = match drawing.panels.len() {
        1 => (WIDTH, "app-chart"),
        _ => (PANEL, "app-chart app-chart--panels"),
    };
    let key = drawing.key.map(|[this, before]| {
        view! {
            <p class="app-chart__key" aria-hidden="true">
                <Swatch filled=true/>
                " "
                {this}
                <Swatch filled=false/>
                " "
                {before}
            </p>
        }
    });
    let panels = drawing
        .panels
        .iter()
        .map(|panel| view! { <PanelOf panel=panel.clone() width/> })
        .collect_view();
    let chart = view! {
        <figure class=class>
            {key}
            <div
                class="app-chart__panels"
                role="img"
                aria-labelledby=format!("{id}-title {id}-says")
            >
                {panels}
            </div>
            <figcaption>
                <span class="app-visually-hidden" id=format!("{id}-title")>{title}</span>
                <span id=format!("{id}-says")>{says}</span>
            </figcaption>
        </figure>
    };
    Some(chart.into_any())
}

/// Whether the panels of the chart of a table stand side by side, and so need the whole line.
#[must_use]
pub fn has_panels(words: &Words, table: &report::Table) -> bool {
    Drawing::of(words, table, None).is_some_and(|drawing| drawing.panels.len() > 1)
}

#[component]
fn PanelOf(panel: Panel, width: f64) -> impl IntoView {
    let (height, shapes) = bars::draw(&panel, width);
    view! {
        <svg viewBox=format!("0 0 {width} {height}") aria-hidden="true" focusable="false">
            {shapes}
        </svg>
    }
}

/// What a bar of a year looks like.
#[component]
fn Swatch(filled: bool) -> impl IntoView {
    let fill = if filled { "currentColor" } else { "none" };
    view! {
        <svg class="app-chart__swatch" viewBox="0 0 14 14" focusable="false">
            <rect x="1" y="1" width="12" height="12" fill=fill stroke="currentColor" stroke-width="1.5"></rect>
        </svg>
    }
}
