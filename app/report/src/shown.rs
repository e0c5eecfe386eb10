//! Which tables are in the report, what the council calls them, and which have a chart. It is told before small numbers are
//! withheld, so that what is not printed gives nothing away and costs nothing.

use super::{Counting, Section};

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
