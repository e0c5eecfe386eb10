//! A panel: for each row its name, a bar and its figure, and under it the same of the year before in outline. Short names stand
//! before the bars, longer ones above them.

use leptos::prelude::*;

use super::drawing::{Bar, Drawn, Panel, tenth};
use super::text::{self, LINE, SIZE};

const BAR: f64 = 13.0;
/// From one bar of a row to the next.
const STEP: f64 = 18.0;
const GAP: f64 = 9.0;
/// Below a name, so that its letters do not touch the bar.
const PAD: f64 = 3.0;
/// Between a name and its bar, and between a bar and its figure.
const BESIDE: f64 = 6.0;
/// Names that take no more than this part of the width stand before the bars.
const SHORT: f64 = 0.36;

/// The height, and what is drawn.
pub(super) fn draw(panel: &Panel, width: f64) -> (f64, AnyView) {
    let names = panel.bars.iter().map(|bar| text::width(&bar.label));
    let longest = names.fold(0.0, f64::max);
    let left = match longest <= width * SHORT {
        true => longest + 2.0 * BESIDE,
        false => 0.0,
    };
    let drawn = panel.bars.iter().flat_map(figures);
    let widest = drawn.map(|drawn| text::width(&drawn.text));
    let room = width - left - widest.fold(0.0, f64::max) - BESIDE;
    let mut y = 0.0;
    let title = panel.title.clone().map(|title| {
        let lines = text::lines(&title, width);
        let height = text::height(&lines);
        y = height + GAP;
        text::words(lines, 0.0, SIZE, "app-chart__title")
    });
    let rows = panel
        .bars
        .iter()
        .map(|bar| {
            let (name, mut top) = match left > 0.0 {
                true => (vec![bar.label.clone()], y),
                false => {
                    let name = text::lines(&bar.label, width);
                    let height = text::height(&name);
                    (name, tenth(y + height + PAD))
                }
            };
            let foot = if left > 0.0 { y + BAR - 1.0 } else { y + SIZE };
            let name = text::words(name, 0.0, foot, "app-chart__words");
            let bars = figures(bar)
                .enumerate()
                .map(|(at, drawn)| {
                    let shape = shape(drawn, at > 0 || bar.is_earlier, left, top, room);
                    top = tenth(top + STEP);
                    shape
                })
                .collect_view();
            y = tenth(top + GAP);
            view! { {name} {bars} }
        })
        .collect_view();
    (
        tenth(y - GAP + LINE - SIZE),
        view! { {title} {rows} }.into_any(),
    )
}

/// This year's figure, and that of the year before.
fn figures(bar: &Bar) -> impl Iterator<Item = &Drawn> {
    std::iter::once(&bar.this).chain(&bar.before)
}

/// A bar and its figure.
fn shape(drawn: &Drawn, is_outline: bool, left: f64, top: f64, room: f64) -> AnyView {
    let has_length = drawn.value.is_some_and(|value| value > 0);
    let long = if has_length {
        tenth(drawn.length * room).max(1.0)
    } else {
        0.0
    };
    let (fill, class) = match is_outline {
        true => ("none", "app-chart__figure"),
        false => ("currentColor", "app-chart__words"),
    };
    let text = vec![drawn.text.clone()];
    let figure = text::words(text, left + long + BESIDE, top + BAR - 1.0, class);
    let bar = has_length.then(|| {
        view! {
            <rect
                x=left + 0.75
                y=top + 0.75
                width=long
                height=BAR - 1.5
                fill=fill
                stroke="currentColor"
                stroke-width="1.5"
            ></rect>
        }
    });
    view! { {bar} {figure} }.into_any()
}
