//! The cases that are linked with a case.

use app::desk::{CaseFile, LinkedCase};
use casework::{Council, Error};
use store::Purpose;

use super::staff::{case_file, queue_row, signed_in};
use crate::edge::visitor::Visitor;

/// Each that they may open; of one that was ended because both are the same everything, as long as this one stays.
pub(super) async fn linked(
    council: &Council,
    visitor: &Visitor,
    file: &CaseFile,
) -> Result<Vec<LinkedCase>, Error> {
    let staff = signed_in(visitor)?;
    let reader = council.reader(&staff.who, Purpose::List);
    let links = &file.case.links;
    let others: Vec<&str> = links.iter().map(|link| link.other.as_str()).collect();
    let rows = council.store.rows_of(reader, &others).await?;
    let (today, calendar) = (council.clock.today(), council.calendar());
    let mut linked = Vec::new();
    for row in rows {
        let of_it = links
            .iter()
            .find(|link| link.other == row.reference.as_str());
        let is_taken_in = file
            .case
            .took_in()
            .any(|other| other == row.reference.as_str());
        let taken_in = match is_taken_in {
            true => case_file(council, visitor, &row.reference).await?,
            false => None,
        };
        linked.push(LinkedCase {
            row: queue_row(&row, today, &calendar),
            how: of_it.and_then(|link| link.how),
            taken_in,
        });
    }
    Ok(linked)
}
