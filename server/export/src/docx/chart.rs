//! A chart that the office program draws itself, so that a person can restyle it. Its parts differ by pattern, not by colour
//! alone, and each bar says its figure.

use app::components::chart::Picture;
use report::{Chart, Unit};

use super::styles::{HEADER, RELATIONS};
use crate::escape::xml;

/// A millimetre, in the units of drawings.
const MILLIMETRE: usize = 36_000;

/// Pattern, front and back of each part, in order; more parts begin again.
const FILLS: [(&str, &str); 5] = [
    ("", "0B5563"),
    ("wdUpDiag", "0B5563"),
    ("", "C9C6BF"),
    ("pct25", "0B5563"),
    ("narHorz", "0B5563"),
];

/// How wide and how high it is.
pub(super) fn size(picture: &Picture) -> (usize, usize) {
    let rows = picture.rows.len();
    let high = match picture.kind {
        Chart::Lines => 80,
        Chart::Bars => (10 + 8 * rows).min(200),
        Chart::Stacked => (14 + 8 * rows + 6 * (picture.columns.len() - 1).min(5)).min(200),
    };
    (160 * MILLIMETRE, high * MILLIMETRE)
}

/// The part with the chart.
pub(super) fn part(picture: &Picture) -> String {
    let is_lines = picture.kind == Chart::Lines;
    // Bars have the figures of the first column.
    let shown = match picture.kind {
        Chart::Bars => 1,
        _ => picture.columns.len(),
    };
    let series: String = (0..shown)
        .map(|column| of_column(picture, column))
        .collect();
    let format = match picture.unit {
        Unit::Pence => "£#,##0.00",
        _ => "#,##0",
    };
    let plot = match picture.kind {
        Chart::Lines => format!(
            "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>{series}\
             <c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>"
        ),
        kind => {
            let (grouping, overlap) = match kind {
                Chart::Stacked => ("stacked", "<c:overlap val=\"100\"/>"),
                _ => ("clustered", ""),
            };
            format!(
                "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"{grouping}\"/>\
                 <c:varyColors val=\"0\"/>{series}<c:gapWidth val=\"60\"/>{overlap}\
                 <c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
            )
        }
    };
    let (names, turned, figures) = match is_lines {
        true => ("b", "minMax", "l"),
        false => ("l", "maxMin", "b"),
    };
    let legend = match shown > 1 {
        true => "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>",
        false => "",
    };
    format!(
        "{HEADER}<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"{RELATIONS}\">\
         <c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>{plot}\
         <c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"{turned}\"/></c:scaling><c:delete val=\"0\"/>\
         <c:axPos val=\"{names}\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>\
         <c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:crossAx val=\"2\"/></c:catAx>\
         <c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling>\
         <c:delete val=\"{hidden}\"/><c:axPos val=\"{figures}\"/><c:majorGridlines/>\
         <c:numFmt formatCode=\"{format}\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>\
         <c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/></c:valAx></c:plotArea>{legend}\
         <c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>\
         <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
         <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"950\"/></a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr>\
         </c:chartSpace>",
        hidden = u8::from(!is_lines)
    )
}

fn of_column(picture: &Picture, column: usize) -> String {
    let (pattern, colour) = FILLS[column % FILLS.len()];
    let line = "<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"1D1B2E\"/></a:solidFill></a:ln>";
    let colour = format!("<a:srgbClr val=\"{colour}\"/>");
    let look = match (picture.kind, pattern) {
        (Chart::Lines, _) => {
            let dash = ["solid", "dash", "sysDot", "dashDot", "lgDash"][column % 5];
            format!(
                "<c:spPr><a:ln w=\"22225\"><a:solidFill><a:srgbClr val=\"0B5563\"/></a:solidFill>\
                 <a:prstDash val=\"{dash}\"/></a:ln></c:spPr>"
            )
        }
        (_, "") => format!("<c:spPr><a:solidFill>{colour}</a:solidFill>{line}</c:spPr>"),
        (_, pattern) => format!(
            "<c:spPr><a:pattFill prst=\"{pattern}\"><a:fgClr>{colour}</a:fgClr>\
             <a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>{line}</c:spPr>"
        ),
    };
    let mark = match picture.kind {
        Chart::Lines => {
            let shape = ["circle", "square", "triangle", "diamond", "x"][column % 5];
            format!("<c:marker><c:symbol val=\"{shape}\"/><c:size val=\"7\"/></c:marker>")
        }
        _ => "<c:invertIfNegative val=\"0\"/>".to_owned(),
    };
    // The figures of parts would lie on their patterns; the table has them.
    let labels = match picture.kind {
        Chart::Bars => {
            "<c:dLbls><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>\
             <c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"
        }
        _ => "",
    };
    let count = picture.rows.len();
    let names = picture
        .rows
        .iter()
        .enumerate()
        .map(|(at, (name, _))| format!("<c:pt idx=\"{at}\"><c:v>{}</c:v></c:pt>", xml(name)));
    let figures = picture
        .rows
        .iter()
        .enumerate()
        .filter_map(|(at, (_, figures))| {
            let figure = (*figures.get(column)?)?;
            let figure = match picture.unit {
                Unit::Pence => format!("{}.{:02}", figure / 100, figure % 100),
                _ => figure.to_string(),
            };
            Some(format!("<c:pt idx=\"{at}\"><c:v>{figure}</c:v></c:pt>"))
        });
    let (names, figures) = (names.collect::<String>(), figures.collect::<String>());
    let name = xml(&picture.columns[column]);
    format!(
        "<c:ser><c:idx val=\"{column}\"/><c:order val=\"{column}\"/><c:tx><c:v>{name}</c:v></c:tx>\
         {look}{mark}{labels}<c:cat><c:strLit><c:ptCount val=\"{count}\"/>{names}</c:strLit></c:cat>\
         <c:val><c:numLit><c:ptCount val=\"{count}\"/>{figures}</c:numLit></c:val>{}</c:ser>",
        if picture.kind == Chart::Lines {
            "<c:smooth val=\"0\"/>"
        } else {
            ""
        }
    )
}
