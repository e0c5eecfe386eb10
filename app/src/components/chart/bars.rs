//! A bar for each row, of the first column: its name above it, its figure behind it.

use leptos::prelude::*;

use super::WIDTH;
use super::drawing::{Drawing, length, tenth};
use super::text::{self, LINE, SIZE};

const BAR: f64 = 14.0;
const GAP: f64 = 12.0;
/// Below a name, so that its letters do not touch the bar.
const PAD: f64 = 3.0;

/// The height, and what is drawn.
pub(super) fn draw(drawing: &Drawing) -> (f64, AnyView) {
    let values = drawing.rows.iter().filter_map(|row| row.values[0]);
    let most = values.max().unwrap_or_default();
    let widest = drawing.rows.iter().map(|row| text::width(&row.texts[0]));
    let room = WIDTH - widest.fold(0.0, f64::max) - 10.0;
    let mut y = 0.0;
    let rows = drawing
        .rows
        .iter()
        .map(|row| {
            let name = text::lines(&row.label, WIDTH);
            let top = tenth(y + text::height(&name) + PAD);
            let long = length(row.values[0].unwrap_or_default(), most, room);
            let figure = text::words(
                vec![row.texts[0].clone()],
                long + 6.0,
                top + BAR - 2.5,
                "app-chart__figure",
            );
            let name = text::words(name, 0.0, y + SIZE, "app-chart__words");
            y = top + BAR + GAP;
            let bar = row.values[0].filter(|value| *value > 0).map(
                |_| view! { <rect x="0" y=top width=long.max(1.0) height=BAR fill="currentColor"></rect> },
            );
            view! { {name} {bar} {figure} }
        })
        .collect_view();
    (tenth(y - GAP + LINE - SIZE), rows.into_any())
}
