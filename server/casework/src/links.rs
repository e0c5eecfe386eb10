//! What an act on one case says of another: each names the other, in one transaction.

use rules::acts::{ActKind, Event, Recorded};
use rules::case::{Case, Refused};
use rules::form::Filled;
use rules::principal::Principal;
use rules::reference::Reference;
use rules::register::StageOutcome;
use store::Tx;

use super::Council;
use super::hold::hold;
use crate::error::Error;

/// What is recorded of another case.
pub(super) struct Mirrored {
    other: Reference,
    event: Event,
    /// What is said where there is no such case, or whoever acts does not see it.
    unknown: Refused,
    /// The other stays because both are the same.
    stays: bool,
}

/// Takes the other case first where that comes first, so that two who each link the case of the other do not wait for each other.
///
/// # Errors
/// [`Error::Unavailable`].
pub(super) async fn lock_in_order(
    tx: &Tx,
    this: &Reference,
    other: Option<Reference>,
) -> Result<(), Error> {
    if let Some(other) = other.filter(|other| other.as_str() < this.as_str()) {
        tx.lock_case(&other).await?;
    }
    Ok(())
}

/// The other case that an act names.
pub(super) fn named_by(act: &Event) -> Option<Reference> {
    match act {
        Event::Link(act) => act.other.parse().ok(),
        Event::Unlink(act) => act.other.parse().ok(),
        Event::Void(act) => act.stays(),
        _ => None,
    }
}

/// The same, of a form.
pub(super) fn named_in(act: ActKind, filled: &Filled) -> Option<Reference> {
    match act {
        ActKind::Link | ActKind::Unlink => filled.one("other").parse().ok(),
        ActKind::Void => filled.one("same_as").parse().ok(),
        _ => None,
    }
}

/// What this act says of another case, for the case `this` as it was before.
pub(super) fn mirrored(act: &Event, before: &Case, this: &Reference) -> Option<Mirrored> {
    let this = this.as_str().to_owned();
    let how = match act {
        Event::Link(act) => Some(act.how),
        _ => None,
    };
    let event = match act {
        Event::Link(_) | Event::Void(_) => Event::Linked { other: this, how },
        Event::Unlink(_) | Event::Reopen(_) => Event::Unlinked { other: this },
        _ => return None,
    };
    let other = match act {
        Event::Reopen(_) => before.goes_on_as()?.parse().ok()?,
        act => named_by(act)?,
    };
    let stays = matches!(act, Event::Void(_));
    Some(Mirrored {
        other,
        event,
        unknown: match stays {
            true => Refused::WhichCaseMissing,
            false => Refused::NoSuchOtherCase,
        },
        stays,
    })
}

/// Records it with the other case, whether that is closed or not.
///
/// # Errors
/// [`Error::Refused`] when there is no such case that they see, or the case that would stay was received later or is void itself;
/// [`Error::Unavailable`].
pub(super) async fn mirror(
    council: &Council,
    tx: &Tx,
    by: &Principal,
    this: &Case,
    mirrored: Mirrored,
    recorded: &Recorded,
) -> Result<(), Error> {
    let other = hold(council, tx, by, &mirrored.other, None).await;
    let mut other = other.map_err(|error| match error {
        Error::NotFound | Error::Forbidden => Error::Refused(mirrored.unknown),
        other => other,
    })?;
    if mirrored.stays {
        let is_void = matches!(
            other.case.discontinued_as,
            Some(StageOutcome::Duplicate | StageOutcome::LoggedInError)
        );
        if is_void {
            return Err(Error::Refused(Refused::WhichCaseMissing));
        }
        // Its time counts from the day on which anyone first had it (R4.3).
        if other.case.received_on > this.received_on {
            return Err(Error::Refused(Refused::CameFirst));
        }
    }
    let event = Recorded {
        event: mirrored.event,
        ..recorded.clone()
    };
    let calendar = council.calendar_in(tx).await?;
    tx.add_event(&mut other, &event, council.standing(&calendar))
        .await?;
    Ok(())
}
