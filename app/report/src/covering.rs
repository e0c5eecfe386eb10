//! The report with which the annual report goes to a committee: its parts, and what tables say of each.

use rules::form::options;

use super::{Cell, Report, Sentence};

options! {
    /// The parts of a covering report, as English councils' committee papers have them, in order.
    CoverPart "report-cover" {
        To "to"
        Meeting "meeting"
        From "from"
        Purpose "purpose"
        Recommendations "recommendations"
        Background "background"
        Year "year"
        Consultation "consultation"
        Voice "voice"
        Financial "financial"
        Legal "legal"
        Equality "equality"
        Risk "risk"
        Appendices "appendices"
    }
}

impl CoverPart {
    /// Whether it stands under the title, and not as a part with a heading.
    #[must_use]
    pub const fn is_of_head(self) -> bool {
        matches!(self, Self::To | Self::Meeting | Self::From)
    }

    /// Whether a committee expects it, so that it is marked where nobody has written it; the others are left out then.
    #[must_use]
    pub const fn is_expected(self) -> bool {
        !matches!(self, Self::Background | Self::Consultation | Self::Voice)
    }
}

/// What the tables of a report say for a part of its covering report.
pub struct CoverFigures<'a> {
    /// Sentences of the report in short.
    pub short: Vec<&'a Sentence>,
    /// Ends of keys `report-cover-says-<…>`, with cells that the tables show.
    pub cells: Vec<(&'static str, Vec<(&'static str, &'a Cell)>)>,
}

impl Report {
    /// What the tables say for this part. `year` is the column of the year.
    #[must_use]
    pub fn for_cover(&self, part: CoverPart, year: &str) -> CoverFigures<'_> {
        let mut says = CoverFigures {
            short: Vec::new(),
            cells: Vec::new(),
        };
        match part {
            CoverPart::Voice => {
                let short = self.in_short().into_iter();
                let mut short = short.flat_map(|short| &short.sentences);
                says.short
                    .extend(short.find(|sentence| sentence.key == "children"));
            }
            CoverPart::Financial => {
                let shown = |table: &str, row: &str, column: &str| {
                    let cell = self.table(table)?.cell(row, column)?;
                    (cell.value.is_some() && !cell.withheld).then_some(cell)
                };
                // A year a row.
                let of_year = |column: &str| shown("compensation", year, column);
                if let (Some(amount), Some(cases)) = (of_year("amount"), of_year("cases")) {
                    let cells = vec![("amount", amount), ("count", cases)];
                    says.cells.push(("compensation", cells));
                }
                if let Some(cost) = shown("costs", "total", year) {
                    says.cells.push(("costs", vec![("amount", cost)]));
                }
            }
            _ => {}
        }
        says
    }
}
