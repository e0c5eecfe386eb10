//! Which tables are in the report, what the council calls them, which have a chart, and in which order the sections stand. All
//! but the order is told before small numbers are withheld, so that what is not printed gives nothing away and costs nothing.

use super::{Counting, Part, Section};

/// The end of the id of a table that shows the year before, which goes with the table of this year.
const LAST_YEAR: &str = "-last-year";

/// Leaves out what the council does not show, and gives its own headings.
pub(super) fn tell(sections: &mut [Section], counting: &Counting) {
    for section in sections {
        let of = |id: &str| id.strip_suffix(LAST_YEAR).unwrap_or(id).to_owned();
        section
            .tables
            .retain(|table| counting.shows(&of(&table.id)));
        for table in &mut section.tables {
            if let Some(title) = counting.title_of(&table.id) {
                table.title = Some(title);
            }
            if !counting.charts(&of(&table.id)) {
                table.chart = None;
            }
        }
    }
}

/// Puts the sections in the order of print.
pub(super) fn in_order(sections: &mut [Section], counting: &Counting) {
    let order = counting.order();
    sections.sort_by_key(|section| order.iter().position(|part| *part == section.part));
}

impl Counting {
    /// Every section, in the order of print.
    #[must_use]
    pub fn order(&self) -> &[Part] {
        match self.sections.is_empty() {
            true => Part::ALL,
            false => &self.sections,
        }
    }
}
