//! What is deleted soon, what is held, and what was deleted (R9.7).

use app::desk::{CaseFile, DeletedSoonRow, HeldRow, Retention};
use casework::{Council, Error};
use rules::permission::Duty;
use rules::reference::Reference;
use words::dates;

use super::staff::signed_in;
use crate::edge::visitor::Visitor;

/// The page; none for whoever may not decide on it.
pub(super) async fn retention(
    council: &Council,
    visitor: &Visitor,
) -> Result<Option<Retention>, Error> {
    let staff = signed_in(visitor)?;
    if council.allows(&staff.who, Duty::Decide).is_err() {
        return Ok(None);
    }
    let now = Box::pin(casework::retention(council, &staff.who)).await?;
    let soon = now.soon.into_iter().map(|due| DeletedSoonRow {
        reference: due.case.reference,
        kind: due.case.kept.kind,
        ended: due
            .case
            .kept
            .ended_on
            .map(dates::longest)
            .unwrap_or_default(),
        years: due.years,
        on: dates::longest(due.on),
    });
    let held = now.held.into_iter().map(|held| HeldRow {
        reference: held.case.reference,
        since: held
            .case
            .kept
            .held_on
            .map(dates::longest)
            .unwrap_or_default(),
        reason: held.reason,
        words: held.words,
    });
    let deleted = now.deleted.iter();
    Ok(Some(Retention {
        soon: soon.collect(),
        held: held.collect(),
        deleted: deleted
            .map(|in_month| (dates::month(in_month.month), in_month.cases))
            .collect(),
    }))
}

/// The day on which the case with this reference was deleted, in words; none when none was.
pub(super) async fn deleted_on(
    council: &Council,
    visitor: &Visitor,
    reference: &Reference,
) -> Result<Option<String>, Error> {
    signed_in(visitor)?;
    Ok(council
        .store
        .deleted_on(reference)
        .await?
        .map(dates::longest))
}

/// The cases with which this one was linked and that were deleted.
pub(super) async fn linked(
    council: &Council,
    visitor: &Visitor,
    file: &CaseFile,
) -> Result<Vec<(Reference, String)>, Error> {
    let mut deleted = Vec::new();
    for link in &file.case.links {
        let Ok(reference) = link.other.parse::<Reference>() else {
            continue;
        };
        if let Some(on) = deleted_on(council, visitor, &reference).await? {
            deleted.push((reference, on));
        }
    }
    Ok(deleted)
}
