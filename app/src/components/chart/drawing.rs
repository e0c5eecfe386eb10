//! What of a table is drawn: panels of bars, each with its name and its figure.

use report::{Cell, Chart, Row, Table, Unit, Year};
use words::Words;

use crate::components::figure;

/// The parts of a chart.
pub(super) struct Drawing {
    /// Of what the panels are; several where the columns of the table cannot share a scale.
    pub panels: Vec<Panel>,
    /// What filled bars and those in outline are of, where there are both.
    pub key: Option<[String; 2]>,
    /// What the figures are.
    pub unit: Unit,
    /// The rows are years, in their order.
    pub along: bool,
}

/// Bars of one scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    /// What its column is called, where there are several panels.
    pub title: Option<String>,
    /// From top to bottom.
    pub bars: Vec<Bar>,
}

/// What stands in a row.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it is called.
    pub label: String,
    /// The figure itself.
    pub this: Drawn,
    /// That of the year before.
    pub before: Option<Drawn>,
    /// It is drawn in outline: an earlier year among years.
    pub is_earlier: bool,
}

/// A figure as it is drawn.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drawn {
    /// None where it is withheld, which nothing in the chart may give away, or not known.
    pub value: Option<u64>,
    /// It is withheld: that has to be seen.
    pub withheld: bool,
    /// What it is a share of, where it is one.
    pub of: Option<u64>,
    /// In words, which say when it is withheld or not known.
    pub text: String,
    /// How long its bar is, as a part of the longest that there could be: 0 to 1.
    pub length: f64,
}

impl Drawing {
    /// What can be drawn; none when there is nothing to compare. `before` is the same table of the year before.
    pub(super) fn of(words: &Words, table: &Table, before: Option<&Table>) -> Option<Self> {
        let chart = table.chart?;
        let unit = table.columns.first()?.unit;
        if unit == Unit::Percent {
            return None;
        }
        let of_years = chart != Chart::Stacked && begins_with_years(table);
        let columns: Vec<usize> = match chart {
            Chart::Bars => vec![0],
            Chart::Lines if of_years => vec![0],
            Chart::Stacked | Chart::Lines => (0..table.columns.len())
                .filter(|at| table.columns[*at].unit == unit)
                .collect(),
        };
        let along = chart == Chart::Lines && has_years_as_rows(table);
        let drawn = |row: &Row, at: usize| drawn_cell(words, unit, row.cells.get(at));
        let panels = columns.iter().map(|at| {
            let column = &table.columns[*at];
            let bar = |row: &&Row| Bar {
                label: figure::label(words, &row.label),
                this: drawn(row, *at),
                before: match before {
                    _ if of_years => Some(drawn(row, 1)),
                    Some(before) => before
                        .cell(&row.id, &column.id)
                        .map(|cell| drawn_cell(words, unit, Some(cell))),
                    None => None,
                },
                is_earlier: along && Some(&row.id) != table.rows.first().map(|row| &row.id),
            };
            Panel {
                title: (columns.len() > 1).then(|| figure::label(words, &column.label)),
                bars: in_order(table, along).iter().map(bar).collect(),
            }
        });
        let mut panels: Vec<Panel> = panels.collect();
        if chart != Chart::Lines {
            leave_out_empty(&mut panels);
        }
        panels.retain(|panel| panel.bars.iter().any(|bar| !bar.is_empty()));
        let compares = |panel: &Panel| {
            let some = panel.bars.iter();
            some.filter(|bar| along || !bar.is_empty()).count() > 1
        };
        if !panels.iter().any(compares) {
            return None;
        }
        let has_figures = panels.iter().flat_map(|panel| &panel.bars);
        if has_figures.filter_map(|bar| bar.this.value).sum::<u64>() == 0 {
            return None;
        }
        measure(&mut panels, chart == Chart::Stacked);
        Some(Self {
            key: key(words, table, of_years, before),
            panels,
            unit,
            along,
        })
    }

    /// The figure in words, without its share.
    pub(super) fn figure(&self, value: u64) -> String {
        let value = i64::try_from(value).unwrap_or(i64::MAX);
        if self.unit == Unit::Pence {
            figure::pounds(value)
        } else {
            figure::number(value)
        }
    }
}

impl Bar {
    fn is_empty(&self) -> bool {
        // Nothing this year, and nothing or nothing known in the year before: the table has it.
        let had_none = |before: &Drawn| before.value.unwrap_or_default() == 0 && !before.withheld;
        self.this.value == Some(0) && self.before.iter().all(had_none)
    }

    fn figures(&mut self) -> impl Iterator<Item = &mut Drawn> {
        std::iter::once(&mut self.this).chain(&mut self.before)
    }
}

/// Whether the first columns are this year and the one before.
fn begins_with_years(table: &Table) -> bool {
    let years: Vec<Option<Year>> = (table.columns.iter().take(2))
        .map(|column| column.id.parse().ok())
        .collect();
    matches!(years[..], [Some(this), Some(last)] if this.before() == last)
}

/// Whether the rows are years, the newest on top.
fn has_years_as_rows(table: &Table) -> bool {
    let mut rows = table.rows.iter();
    rows.all(|row| row.id.parse::<Year>().is_ok())
}

/// What filled bars and those in outline are of.
fn key(
    words: &Words,
    table: &Table,
    of_years: bool,
    before: Option<&Table>,
) -> Option<[String; 2]> {
    if of_years {
        let years = [0, 1].map(|at| figure::label(words, &table.columns[at].label));
        return Some(years);
    }
    before.map(|_| ["report-chart-this-year", "report-chart-last-year"].map(|key| words.say(key)))
}

fn drawn_cell(words: &Words, unit: Unit, cell: Option<&Cell>) -> Drawn {
    let Some(cell) = cell else {
        return Drawn::default();
    };
    let count = |value: Option<i64>| value.and_then(|value| u64::try_from(value).ok());
    Drawn {
        value: count(cell.value.filter(|_| !cell.withheld)),
        withheld: cell.withheld,
        of: count(cell.of),
        text: figure::text(words, unit, cell),
        length: 0.0,
    }
}

/// The rows that belong together, from top to bottom.
fn in_order(table: &Table, along: bool) -> Vec<&Row> {
    // What stands beside the sum is no part of the whole.
    let mut rows: Vec<_> = table.rows.iter().filter(|row| !row.beside).collect();
    // A table of years has the newest on top; time goes on downwards.
    if along {
        rows.reverse();
    }
    rows
}

/// Takes out the rows that are empty in every panel, which the table has; of years and months none is left out.
fn leave_out_empty(panels: &mut [Panel]) {
    let rows = panels.first().map_or(0, |panel| panel.bars.len());
    let is_empty: Vec<bool> = (0..rows)
        .map(|row| panels.iter().all(|panel| panel.bars[row].is_empty()))
        .collect();
    for panel in panels {
        let mut rows = is_empty.iter();
        panel.bars.retain(|_| rows.next() != Some(&true));
    }
}

/// How long each bar is. Panels of stages have shares of their own stage, on one scale; others have each a scale of its own.
fn measure(panels: &mut [Panel], by_share: bool) {
    let size = |drawn: &Drawn| match (drawn.value, drawn.of) {
        (Some(value), Some(of)) if by_share && of > 0 => real(value) / real(of),
        (Some(value), _) if !by_share => real(value),
        _ => 0.0,
    };
    let most = |panels: &[Panel]| {
        let bars = panels.iter().flat_map(|panel| &panel.bars);
        let figures = bars.flat_map(|bar| std::iter::once(&bar.this).chain(&bar.before));
        figures.map(&size).fold(0.0, f64::max)
    };
    let all = most(panels);
    for panel in panels {
        let most = match by_share {
            true => all,
            false => most(std::slice::from_ref(panel)),
        };
        for drawn in panel.bars.iter_mut().flat_map(Bar::figures) {
            drawn.length = if most > 0.0 { size(drawn) / most } else { 0.0 };
        }
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a bar is not exact to the pixel anyway"
)]
fn real(value: u64) -> f64 {
    value as f64
}

/// To one decimal: enough for a screen, and shorter to send.
pub(super) fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use report::{Cell, Chart, Column, Label, Row, Table, Unit};
    use words::{Locale, Source, Words};

    use super::{Drawing, in_order};

    /// Words that are their keys.
    struct Keys;

    impl Source for Keys {
        fn text(&self, _: Locale, key: &str, _: &[(&str, &str)]) -> Option<String> {
            Some(key.to_owned())
        }

        fn pictures(&self, _: Locale, _: &str) -> Option<String> {
            None
        }
    }

    fn words() -> Words {
        Words::new(Locale::ENGLISH, Arc::new(Keys))
    }

    fn table(chart: Chart, columns: &[&str], rows: &[(&str, &[Option<i64>])]) -> Table {
        let column = |id: &&str| Column {
            id: (*id).to_owned(),
            label: Label::Text((*id).to_owned()),
            unit: Unit::Count,
        };
        let sum = |at: usize| {
            rows.iter()
                .filter_map(|(_, values)| values[at])
                .sum::<i64>()
        };
        let row = |(id, values): &(&str, &[Option<i64>])| Row {
            id: (*id).to_owned(),
            label: Label::Text((*id).to_owned()),
            cells: (values.iter().enumerate())
                .map(|(at, value)| Cell {
                    value: *value,
                    of: Some(sum(at)),
                    withheld: value.is_none(),
                    ..Cell::default()
                })
                .collect(),
            beside: *id == "beside",
        };
        Table {
            id: "table".to_owned(),
            title: None,
            columns: columns.iter().map(column).collect(),
            rows: rows.iter().map(row).collect(),
            total: None,
            rules: Vec::new(),
            chart: Some(chart),
        }
    }

    /// The lengths of the bars of each panel, in hundredths: this year's, and that of the year before.
    fn lengths(drawing: &Drawing) -> Vec<Vec<(String, f64, Option<f64>)>> {
        let hundredths = |length: f64| (length * 100.0).round();
        let bars = |panel: &super::Panel| {
            let bars = panel.bars.iter().map(|bar| {
                let before = bar.before.as_ref().map(|drawn| hundredths(drawn.length));
                (bar.label.clone(), hundredths(bar.this.length), before)
            });
            bars.collect()
        };
        drawing.panels.iter().map(bars).collect()
    }

    #[test]
    fn the_year_before_stands_at_every_bar_on_the_same_scale() {
        let rows: [(&str, &[Option<i64>]); 2] =
            [("a", &[Some(5), Some(10)]), ("b", &[Some(2), Some(0)])];
        for chart in [Chart::Bars, Chart::Lines] {
            let table = table(chart, &["2023-24", "2022-23"], &rows);
            let drawing = Drawing::of(&words(), &table, None).unwrap();
            let found = lengths(&drawing);
            let a = ("a".to_owned(), 50.0, Some(100.0));
            assert_eq!(found, [vec![a, ("b".to_owned(), 20.0, Some(0.0))]]);
            assert_eq!(drawing.key.unwrap(), ["2023-24", "2022-23"]);
        }
    }

    #[test]
    fn stages_are_never_added_and_each_shows_shares_of_its_own() {
        let rows: [(&str, &[Option<i64>]); 2] = [
            ("upheld", &[Some(25), Some(2)]),
            ("not", &[Some(75), Some(2)]),
        ];
        let table = table(Chart::Stacked, &["stage-one", "stage-two"], &rows);
        let drawing = Drawing::of(&words(), &table, Some(&table)).unwrap();
        // A quarter and three quarters at stage 1, and a half each at stage 2.
        let stage = |upheld: f64, not: f64| {
            let bar = |name: &str, length| (name.to_owned(), length, Some(length));
            vec![bar("upheld", upheld), bar("not", not)]
        };
        assert_eq!(lengths(&drawing), [stage(33.0, 100.0), stage(67.0, 67.0)]);
    }

    #[test]
    fn a_small_series_has_a_scale_of_its_own_and_every_year_its_name() {
        let rows: [(&str, &[Option<i64>]); 3] = [
            ("2023-24", &[Some(150), Some(2)]),
            ("2022-23", &[Some(75), None]),
            ("2021-22", &[Some(0), Some(1)]),
        ];
        let table = table(Chart::Lines, &["stage-one", "stage-two"], &rows);
        let drawing = Drawing::of(&words(), &table, None).unwrap();
        let years = |lengths: [f64; 3]| -> Vec<(String, f64, Option<f64>)> {
            let names = ["2021-22", "2022-23", "2023-24"].map(str::to_owned);
            let years = names.into_iter().zip(lengths);
            years.map(|(name, length)| (name, length, None)).collect()
        };
        let found = lengths(&drawing);
        assert_eq!(
            found,
            [years([0.0, 50.0, 100.0]), years([50.0, 0.0, 100.0])]
        );
        let earlier = drawing.panels[0].bars.iter().map(|bar| bar.is_earlier);
        assert_eq!(earlier.collect::<Vec<_>>(), [true, true, false]);
        // What is withheld has words and no length.
        assert_eq!(drawing.panels[1].bars[1].this.text, "report-page-withheld");
    }

    #[test]
    fn months_without_a_year_before_stay_in_their_order() {
        let rows: [(&str, &[Option<i64>]); 2] = [("month-4", &[Some(2)]), ("month-5", &[Some(1)])];
        let months = table(Chart::Lines, &["2023-24"], &rows);
        let drawing = Drawing::of(&words(), &months, None).unwrap();
        let bars = drawing.panels[0].bars.iter();
        let bars: Vec<_> = bars.map(|bar| (&*bar.label, bar.is_earlier)).collect();
        assert_eq!(bars, [("month-4", false), ("month-5", false)]);
    }

    #[test]
    fn the_year_before_of_a_stage_is_that_of_the_same_stage() {
        let this: [(&str, &[Option<i64>]); 2] = [("upheld", &[Some(1)]), ("not", &[Some(1)])];
        let last: [(&str, &[Option<i64>]); 1] = [("upheld", &[Some(9), Some(4)])];
        let this = table(Chart::Stacked, &["stage-two"], &this);
        let last = table(Chart::Stacked, &["stage-one", "stage-two"], &last);
        let drawing = Drawing::of(&words(), &this, Some(&last)).unwrap();
        let bars = drawing.panels[0].bars.iter();
        let before = bars.map(|bar| bar.before.as_ref().and_then(|drawn| drawn.value));
        assert_eq!(before.collect::<Vec<_>>(), [Some(4), None]);
    }

    #[test]
    fn what_is_nothing_in_both_years_has_no_bar() {
        let rows: [(&str, &[Option<i64>]); 5] = [
            ("a", &[Some(5), Some(0)]),
            ("b", &[Some(0), Some(2)]),
            ("c", &[Some(0), Some(0)]),
            ("d", &[None, Some(0)]),
            ("e", &[Some(0), None]),
        ];
        let mut years = table(Chart::Bars, &["2023-24", "2022-23"], &rows);
        let drawn = |years: &Table| {
            let drawing = Drawing::of(&words(), years, None).unwrap();
            let names = drawing.panels[0].bars.iter();
            names.map(|bar| bar.label.clone()).collect::<Vec<_>>()
        };
        // That something is withheld is seen.
        assert_eq!(drawn(&years), ["a", "b", "d", "e"]);
        // What is not known has nothing to show.
        years.rows[4].cells[1].withheld = false;
        assert_eq!(drawn(&years), ["a", "b", "d"]);
        let months = table(Chart::Lines, &["2023-24", "2022-23"], &rows);
        let months = Drawing::of(&words(), &months, None).unwrap();
        assert_eq!(months.panels[0].bars.len(), 5, "no month is left out");
        let one = table(Chart::Bars, &["2023-24", "2022-23"], &rows[..1]);
        assert!(Drawing::of(&words(), &one, None).is_none());
    }

    #[test]
    fn what_stands_beside_the_sum_is_not_drawn() {
        let rows: [(&str, &[Option<i64>]); 3] = [
            ("0-10", &[Some(1)]),
            ("over-10", &[Some(1)]),
            ("beside", &[Some(1)]),
        ];
        let table = table(Chart::Bars, &["2023-24"], &rows);
        let drawn = in_order(&table, false);
        let drawn: Vec<&str> = drawn.iter().map(|row| row.id.as_str()).collect();
        assert_eq!(drawn, ["0-10", "over-10"]);
    }
}
