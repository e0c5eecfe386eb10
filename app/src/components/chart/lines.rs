//! A line for each column, along the rows: each has a mark of its own shape, a dash of its own, and its name at its end.

use leptos::prelude::*;

use super::WIDTH;
use super::drawing::{Drawing, length, tenth};
use super::text::{self, LINE, SIZE};

const HIGH: f64 = 200.0;
const TOP: f64 = 12.0;
/// Where the names at the ends begin, from the right.
const NAMES: f64 = 120.0;

/// The dashes of the lines, in order: as many as the long series has lines, and as there are marks. More lines begin again.
const DASHES: [&str; 5] = ["none", "7 4", "2 3", "9 3 2 3", "14 5"];

/// The height, and what is drawn.
pub(super) fn draw(drawing: &Drawing) -> (f64, AnyView) {
    let values = || drawing.rows.iter().flat_map(|row| &row.values).flatten();
    let top = round_up(values().copied().max().unwrap_or_default());
    let ticks = [0, top / 2, top].map(|tick| (tick, drawing.figure(tick)));
    let left = ticks
        .iter()
        .map(|(_, words)| text::width(words))
        .fold(0.0, f64::max)
        + 8.0;
    let right = WIDTH - NAMES - 10.0;
    let steps = u32::try_from(drawing.rows.len().saturating_sub(1))
        .unwrap_or(1)
        .max(1);
    let across = |row: usize| {
        let row = f64::from(u32::try_from(row).unwrap_or_default());
        tenth(left + 6.0 + (right - left - 6.0) * row / f64::from(steps))
    };
    let up = |value: u64| tenth(TOP + HIGH - length(value, top, HIGH));
    let grid = ticks
        .into_iter()
        .map(|(tick, words)| {
            let y = up(tick);
            let words = text::words(vec![words], 0.0, y + 5.0, "app-chart__figure");
            view! { <path class="app-chart__grid" d=format!("M{left},{y}H{right}")></path> {words} }
        })
        .collect_view();
    let lines = (0..drawing.columns.len())
        .map(|column| line(drawing, column, &across, &up))
        .collect_view();
    let (names, lowest) = names(drawing, right + 10.0, &up);
    let (years, under) = years(drawing, &across);
    let shapes = view! { {grid} {lines} {names} {years} };
    (tenth(lowest.max(under) + 4.0), shapes.into_any())
}

/// A line with its marks; where a figure is missing the line stops.
fn line(
    drawing: &Drawing,
    column: usize,
    across: &impl Fn(usize) -> f64,
    up: &impl Fn(u64) -> f64,
) -> AnyView {
    let mut path = String::new();
    let mut is_on = false;
    let mut marks = Vec::new();
    for (row, bar) in drawing.rows.iter().enumerate() {
        let Some(value) = bar.values[column] else {
            is_on = false;
            continue;
        };
        let (x, y) = (across(row), up(value));
        path.push_str(&format!("{}{x},{y}", if is_on { "L" } else { "M" }));
        is_on = true;
        marks.push(mark(column, x, y));
    }
    let dash = DASHES[column % DASHES.len()];
    view! {
        <path d=path fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray=dash></path>
        {marks}
    }
    .into_any()
}

/// The mark of a line: round, square, pointed, on its point, hollow.
fn mark(column: usize, x: f64, y: f64) -> AnyView {
    let shape = match column % 5 {
        0 => format!("M{},{y}a4,4 0 1,0 8,0a4,4 0 1,0 -8,0", tenth(x - 4.0)),
        1 => format!("M{},{}h8v8h-8z", tenth(x - 4.0), tenth(y - 4.0)),
        2 => format!("M{x},{}l5,9h-10z", tenth(y - 5.0)),
        3 => format!("M{x},{}l5,5l-5,5l-5,-5z", tenth(y - 5.0)),
        _ => format!("M{},{}l8,8m0,-8l-8,8", tenth(x - 4.0), tenth(y - 4.0)),
    };
    view! { <path d=shape fill="currentColor" stroke="currentColor" stroke-width="1.5"></path> }
        .into_any()
}

/// The names at the ends of the lines, with their last figure, moved apart where they would lie on each other.
fn names(drawing: &Drawing, x: f64, up: &impl Fn(u64) -> f64) -> (AnyView, f64) {
    let mut names: Vec<(f64, usize, Vec<String>)> = (0..drawing.columns.len())
        .filter_map(|column| {
            let last = drawing
                .rows
                .iter()
                .rev()
                .find_map(|row| row.values[column])?;
            let name = format!("{} {}", drawing.columns[column], drawing.figure(last));
            Some((up(last) + 5.0, column, text::lines(&name, NAMES - 16.0)))
        })
        .collect();
    names.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut free = 0.0;
    let drawn = names
        .into_iter()
        .map(|(wanted, column, lines)| {
            let y = f64::max(wanted, free + SIZE);
            let sign = mark(column, x + 5.0, tenth(y - 5.0));
            free = y + text::height(&lines) - LINE + 4.0;
            let words = text::words(lines, x + 16.0, y, "app-chart__words");
            view! { {sign} {words} }
        })
        .collect_view();
    (drawn.into_any(), free)
}

/// The names of the rows below, as many as fit, the last one always.
fn years(drawing: &Drawing, across: &impl Fn(usize) -> f64) -> (AnyView, f64) {
    let widest = drawing.rows.iter().map(|row| text::width(&row.label));
    // The last one ends below its mark, so that it does not lie under the names of the lines.
    let needs = widest.fold(0.0, f64::max) * 1.5 + 8.0;
    let last = drawing.rows.len() - 1;
    let room = across(last) - across(0);
    let steps = f64::from(u32::try_from(last.max(1)).unwrap_or(u32::MAX));
    let every = (1_u32..)
        .find(|every| f64::from(*every) * room / steps >= needs || f64::from(*every) >= steps)
        .and_then(|every| usize::try_from(every).ok())
        .unwrap_or(1);
    let y = TOP + HIGH + SIZE + 6.0;
    let drawn = drawing
        .rows
        .iter()
        .enumerate()
        .filter(|(row, _)| (last - row).is_multiple_of(every))
        .map(|(row, bar)| {
            let (x, anchor) = if row == last { (across(row) + 6.0, "end") } else { (across(row), "middle") };
            view! { <text class="app-chart__words" x=x y=y text-anchor=anchor>{bar.label.clone()}</text> }
        })
        .collect_view();
    (drawn.into_any(), y)
}

/// The next round number that is not less and can be halved: the top of the scale.
fn round_up(most: u64) -> u64 {
    let mut step = 1;
    loop {
        for nice in [2, 4, 6, 10] {
            if nice * step >= most {
                return nice * step;
            }
        }
        step *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::{DASHES, round_up};

    #[test]
    fn no_two_lines_of_the_long_series_have_one_dash() {
        let dashes: std::collections::BTreeSet<&str> = DASHES.into_iter().collect();
        // Concerns, three stages and the Ombudsman.
        assert_eq!(dashes.len(), 5);
    }

    #[test]
    fn the_scale_ends_on_a_round_number() {
        let found = [0, 1, 3, 5, 7, 11, 38, 61, 74, 450].map(round_up);
        assert_eq!(found, [2, 2, 4, 6, 10, 20, 40, 100, 100, 600]);
    }
}
