//! A bar for each row, divided by column. The parts differ by pattern, and are said in words below each bar.

use leptos::prelude::*;

use super::WIDTH;
use super::drawing::{Bar, Drawing, length, tenth};
use super::text::{self, SIZE};

const BAR: f64 = 18.0;
const GAP: f64 = 14.0;
const SWATCH: f64 = 14.0;
/// Below a name, so that its letters do not touch the bar.
const PAD: f64 = 3.0;
/// How many patterns there are; more columns begin again.
const PATTERNS: usize = 6;

/// The height, and what is drawn. `id` is part of the patterns' own ids, which may stand once on a page.
pub(super) fn draw(drawing: &Drawing, id: &str) -> (f64, AnyView) {
    let total = |row: &Bar| row.values.iter().flatten().sum::<u64>();
    let most = drawing.rows.iter().map(total).max().unwrap_or_default();
    let fill = |column: usize| format!("url(#{id}-{})", column % PATTERNS);
    let mut y = 0.0;
    let legend = drawing
        .columns
        .iter()
        .enumerate()
        .map(|(column, name)| {
            let lines = text::lines(name, WIDTH - SWATCH - 8.0);
            let (top, height) = (tenth(y), text::height(&lines));
            let name = text::words(lines, SWATCH + 8.0, y + 13.0, "app-chart__words");
            y += height + 4.0;
            view! {
                <rect
                    x="0.5"
                    y=top + 0.5
                    width=SWATCH
                    height=SWATCH
                    fill=fill(column)
                    stroke="currentColor"
                ></rect>
                {name}
            }
        })
        .collect_view();
    y += 10.0;
    let rows = drawing
        .rows
        .iter()
        .map(|row| {
            let name = text::lines(&row.label, WIDTH);
            let parts = drawing.columns.iter().zip(&row.values).zip(&row.texts);
            let under: Vec<String> = parts
                .filter(|((_, value), _)| **value != Some(0))
                .map(|((column, _), figure)| format!("{column}: {figure}"))
                .collect();
            let (under, bar) = if under.is_empty() {
                (vec![drawing.figure(0)], 0.0)
            } else {
                (text::parts(&under, " · ", WIDTH), BAR)
            };
            let top = tenth(y + text::height(&name) + PAD);
            let mut x = 0.0;
            let parts = row
                .values
                .iter()
                .enumerate()
                .filter_map(|(column, value)| {
                    let long = length((*value).filter(|value| *value > 0)?, most, WIDTH - 1.0);
                    let left = tenth(x + 0.5);
                    x += long;
                    Some(view! {
                        <rect
                            x=left
                            y=top
                            width=long
                            height=BAR
                            fill=fill(column)
                            stroke="currentColor"
                        ></rect>
                    })
                })
                .collect_view();
            let high = text::height(&under);
            let name = text::words(name, 0.0, y + SIZE, "app-chart__words");
            let under = text::words(under, 0.0, top + bar + SIZE + 2.0, "app-chart__figure");
            y = top + bar + high + GAP;
            view! { {name} {parts} {under} }
        })
        .collect_view();
    let patterns = (0..drawing.columns.len().min(PATTERNS))
        .map(|column| pattern(column, format!("{id}-{column}")))
        .collect_view();
    let shapes = view! { <defs>{patterns}</defs> {legend} {rows} };
    (tenth(y - GAP + 4.0), shapes.into_any())
}

/// A pattern that is told from the others without colour.
fn pattern(number: usize, id: String) -> AnyView {
    let shape = match number {
        0 => view! { <rect width="8" height="8" fill="currentColor"></rect> }.into_any(),
        1 => view! { <path d="M-2,2l4,-4M0,8l8,-8M6,10l4,-4" stroke="currentColor" stroke-width="2"></path> }.into_any(),
        2 => view! { <path d="" fill="none"></path> }.into_any(),
        3 => view! { <circle cx="4" cy="4" r="1.75" fill="currentColor"></circle> }.into_any(),
        4 => view! { <path d="M0,4h8" stroke="currentColor" stroke-width="2"></path> }.into_any(),
        _ => view! { <path d="M0,4h8M4,0v8" stroke="currentColor" stroke-width="1.25"></path> }
            .into_any(),
    };
    view! {
        <pattern id=id width="8" height="8" patternUnits="userSpaceOnUse">
            {shape}
        </pattern>
    }
    .into_any()
}
