//! A chart that the office program draws itself, so that a person can restyle it: a panel each, with this year filled and the
//! year before in outline, as on the page, and with its figure at every bar.

use app::components::chart::{Bar, Drawn};

use super::styles::{HEADER, RELATIONS};
use crate::escape::xml;
use crate::panel::PanelOf;

/// A millimetre, in the units of drawings.
const MILLIMETRE: usize = 36_000;
/// How wide and how high charts are, in millimetres, the smallest first. All have one shape, which some office programs draw
/// in before they look at the size: in another shape, words would be stretched. Two of the first share a line.
const SIZES: [(usize, usize); 4] = [(80, 45), (100, 56), (120, 67), (160, 90)];
/// A chart of one panel is never smaller.
const LEAST_ALONE: (usize, usize) = SIZES[2];
/// Names with more letters have no room in the smallest.
const SHORT: usize = 24;
/// No chart is higher, in millimetres.
const HIGHEST: usize = 200;
/// The colour of bars.
const COLOUR: &str = "0B5563";
/// The longest bar ends here, in hundredths of the width, so that its figure has room.
const LONGEST: f64 = 0.75;

impl PanelOf<'_> {
    /// How wide and how high it is.
    pub(super) fn size(&self) -> (usize, usize) {
        let mut bars = self.panel.bars.iter();
        let has_before = bars.clone().any(|bar| bar.before.is_some());
        let each = if has_before { 7 } else { 5 };
        let legend = if has_before { 8 } else { 0 };
        let title = if self.panel.title.is_some() { 9 } else { 0 };
        let high = 4 + title + legend + each * bars.len();
        let is_short = bars.all(|bar| self.name(bar).chars().count() <= SHORT);
        let is_one_of_several = self.picture.panels.len() > 1;
        let fits = SIZES.iter().find(|size| {
            let least = match (is_one_of_several, is_short) {
                (true, true) => SIZES[0],
                (true, false) => SIZES[1],
                (false, _) => LEAST_ALONE,
            };
            high <= size.1 && size.1 >= least.1
        });
        let (wide, high) = match fits {
            Some(size) => *size,
            None => (SIZES[3].0, high.min(HIGHEST)),
        };
        (wide * MILLIMETRE, high * MILLIMETRE)
    }

    /// It shares its line with the next.
    pub(super) fn is_small(&self) -> bool {
        self.size().0 == SIZES[0].0 * MILLIMETRE
    }

    /// The part with the chart.
    pub(super) fn part(&self) -> String {
        let key = self.picture.key.clone().unwrap_or_default();
        let this = self.series(0, &key[0], |bar| Some(&bar.this));
        let has_before = self.panel.bars.iter().any(|bar| bar.before.is_some());
        let before = match has_before {
            true => self.series(1, &key[1], |bar| bar.before.as_ref()),
            false => String::new(),
        };
        let legend = match has_before {
            true => "<c:legend><c:legendPos val=\"t\"/><c:overlay val=\"0\"/></c:legend>",
            false => "",
        };
        let (title, untitled) = match &self.panel.title {
            Some(title) => (
                format!(
                    "<c:title><c:tx>{}</c:tx><c:overlay val=\"0\"/></c:title>",
                    rich(title, "<a:defRPr sz=\"1000\" b=\"1\"/>")
                ),
                0,
            ),
            None => (String::new(), 1),
        };
        let most = self.most() / LONGEST;
        format!(
            "{HEADER}<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" \
             xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"{RELATIONS}\">\
             <c:roundedCorners val=\"0\"/><c:chart>{title}<c:autoTitleDeleted val=\"{untitled}\"/><c:plotArea><c:layout/>\
             <c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>{this}{before}\
             <c:gapWidth val=\"50\"/><c:overlap val=\"-10\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>\
             <c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/>\
             <c:axPos val=\"l\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>\
             <c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>\
             <c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"C9C6BF\"/></a:solidFill></a:ln></c:spPr>\
             <c:crossAx val=\"2\"/></c:catAx>\
             <c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"{most}\"/><c:min val=\"0\"/>\
             </c:scaling><c:delete val=\"1\"/><c:axPos val=\"b\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>\
             <c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>\
             <c:crossAx val=\"1\"/></c:valAx></c:plotArea>{legend}\
             <c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>\
             <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
             <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"950\"/></a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr>\
             </c:chartSpace>"
        )
    }

    /// The longest bar: of all panels where they are shares of one scale.
    fn most(&self) -> f64 {
        let panels = match self.picture.by_share {
            true => &self.picture.panels[..],
            false => std::slice::from_ref(self.panel),
        };
        let bars = panels.iter().flat_map(|panel| &panel.bars);
        let figures = bars.flat_map(|bar| std::iter::once(&bar.this).chain(&bar.before));
        let sizes = figures.filter_map(|drawn| self.size_of(drawn));
        sizes.fold(0.0, f64::max).max(0.01)
    }

    fn series(
        &self,
        number: usize,
        name: &str,
        of: impl Fn(&Bar) -> Option<&Drawn> + Copy,
    ) -> String {
        let bars = &self.panel.bars;
        let count = bars.len();
        let names: String = bars
            .iter()
            .enumerate()
            .map(|(at, bar)| {
                let name = xml(&self.name(bar));
                format!("<c:pt idx=\"{at}\"><c:v>{name}</c:v></c:pt>")
            })
            .collect();
        let (mut figures, mut labels, mut earlier) = (String::new(), String::new(), String::new());
        for (at, bar) in bars.iter().enumerate() {
            if number == 0 && bar.is_earlier {
                let look = look(true);
                earlier.push_str(&format!(
                    "<c:dPt><c:idx val=\"{at}\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/>{look}</c:dPt>"
                ));
            }
            let drawn = of(bar);
            let Some((drawn, size)) = drawn.and_then(|drawn| Some((drawn, self.size_of(drawn)?)))
            else {
                continue;
            };
            figures.push_str(&format!("<c:pt idx=\"{at}\"><c:v>{size}</c:v></c:pt>"));
            let words = rich(&drawn.text, "<a:defRPr/>");
            labels.push_str(&format!(
                "<c:dLbl><c:idx val=\"{at}\"/><c:tx>{words}</c:tx><c:dLblPos val=\"outEnd\"/>{SHOWN}</c:dLbl>"
            ));
        }
        let name = match name {
            "" => String::new(),
            name => format!("<c:tx><c:v>{}</c:v></c:tx>", xml(name)),
        };
        format!(
            "<c:ser><c:idx val=\"{number}\"/><c:order val=\"{number}\"/>{name}{look}<c:invertIfNegative val=\"0\"/>{earlier}\
             <c:dLbls>{labels}<c:dLblPos val=\"outEnd\"/>{SHOWN}</c:dLbls>\
             <c:cat><c:strLit><c:ptCount val=\"{count}\"/>{names}</c:strLit></c:cat>\
             <c:val><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val=\"{count}\"/>{figures}</c:numLit></c:val></c:ser>",
            look = look(number == 1)
        )
    }
}

/// Of what stands at a bar, only its figure.
const SHOWN: &str = "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>\
    <c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";

/// What a bar looks like.
fn look(is_outline: bool) -> String {
    let fill = if is_outline { "FFFFFF" } else { COLOUR };
    format!(
        "<c:spPr><a:solidFill><a:srgbClr val=\"{fill}\"/></a:solidFill>\
         <a:ln w=\"15875\"><a:solidFill><a:srgbClr val=\"{COLOUR}\"/></a:solidFill></a:ln></c:spPr>"
    )
}

/// Words in a chart.
fn rich(words: &str, look: &str) -> String {
    let words = xml(words);
    format!(
        "<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>{look}</a:pPr>\
         <a:r><a:rPr lang=\"en-GB\"/><a:t>{words}</a:t></a:r></a:p></c:rich>"
    )
}
