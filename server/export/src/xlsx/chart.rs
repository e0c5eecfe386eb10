//! Charts that the program draws itself from the figures on their sheet: this year filled, the year before in outline, as on
//! the page, with its figure at every bar.

use anyhow::Result;
use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartDataLabel, ChartDataLabelPosition, ChartFont, ChartFormat,
    ChartLegendPosition, ChartLine, ChartPoint, ChartSolidFill,
};

use crate::book::SheetChart;

/// The colour of bars.
const COLOUR: &str = "#0B5563";
/// The columns of the figures: what a bar is called, and of this year and of the year before the figure; what stands at its bar
/// is in the column after it.
const NAMES: u16 = 0;
const THIS: u16 = 1;
const BEFORE: u16 = 3;
/// How wide a chart is, in pixels.
const WIDE: u32 = 620;
/// How high a bar is, one with the year before beside it, and what stands over and under the bars, in pixels.
const BAR: u32 = 24;
const BARS: u32 = 40;
const AROUND: u32 = 90;
/// How high a line without words is, in pixels.
const LINE: u32 = 20;

/// How high a chart is, in pixels.
fn height(of: &SheetChart) -> Result<u32> {
    let each = if of.has_before { BARS } else { BAR };
    Ok(AROUND + each * u32::try_from(of.bars.len())?)
}

/// So many lines are left free for it, with one before it.
pub(super) fn room(of: &SheetChart) -> Result<u32> {
    Ok(height(of)?.div_ceil(LINE) + 1)
}

/// The chart, with its figures on the sheet of that name. All its words are in cells, so that none is read as a formula.
pub(super) fn draw(of: &SheetChart, figures: &str) -> Result<Chart> {
    let title = u32::try_from(of.title)?;
    let first = title + 2;
    let last = title + 1 + u32::try_from(of.bars.len())?;
    let mut chart = Chart::new_bar();
    chart
        .set_alt_text(&of.alternative)
        .set_width(WIDE)
        .set_height(height(of)?);
    let small = ChartFont::new().set_size(12).clone();
    chart
        .title()
        .set_name((figures, title, NAMES))
        .set_font(&small);
    let all = if of.has_before {
        &[THIS, BEFORE][..]
    } else {
        &[THIS]
    };
    for column in all {
        let is_before = *column == BEFORE;
        let labels = (first..=last).map(|row| {
            let mut label = ChartDataLabel::new();
            label.set_value((figures, row, column + 1));
            label
        });
        let labels: Vec<ChartDataLabel> = labels.collect();
        let mut shown = ChartDataLabel::new();
        shown
            .show_value()
            .set_position(ChartDataLabelPosition::OutsideEnd);
        let series = chart
            .add_series()
            .set_categories((figures, first, NAMES, last, NAMES))
            .set_values((figures, first, *column, last, *column))
            .set_format(&mut look(is_before))
            .set_data_label(&shown)
            .set_custom_data_labels(&labels)
            .set_gap(50)
            .set_overlap(-10);
        if of.has_before {
            series.set_name((figures, title + 1, *column));
        }
        if !is_before && of.bars.contains(&true) {
            let points = of.bars.iter();
            let points =
                points.map(|is_earlier| ChartPoint::new().set_format(&mut look(*is_earlier)));
            series.set_points(&points.collect::<Vec<_>>());
        }
    }
    // Bars stand from top to bottom, as the rows of the table. The library calls the axis of the names y where bars lie.
    chart
        .y_axis()
        .set_reverse()
        .set_major_gridlines(false)
        .set_label_position(ChartAxisLabelPosition::Low);
    let scale = chart.x_axis();
    scale.set_hidden(true).set_major_gridlines(false).set_min(0);
    if of.by_share {
        scale.set_max(1);
    }
    match of.has_before {
        true => chart.legend().set_position(ChartLegendPosition::Top),
        false => chart.legend().set_hidden(),
    };
    Ok(chart)
}

/// What a bar looks like.
fn look(is_outline: bool) -> ChartFormat {
    let fill = if is_outline { "#FFFFFF" } else { COLOUR };
    let mut format = ChartFormat::new();
    format
        .set_solid_fill(ChartSolidFill::new().set_color(fill))
        .set_border(ChartLine::new().set_color(COLOUR).set_width(1.25));
    format
}
