//! What an act on one case says of others, in one transaction: each names the other, and two that are the same are kept from the
//! same people.

use rules::acts::{ActKind, Event, Recorded};
use rules::case::{Case, Refused};
use rules::form::Filled;
use rules::principal::Principal;
use rules::reference::Reference;
use rules::register::StageOutcome;
use store::{OpenCase, Tx};

use super::Council;
use super::access::change_access;
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
    /// Both are known to be the same already.
    is_same: bool,
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

/// What this act says of other cases, for the case `this` as it was before.
pub(super) fn mirrored(act: &Event, before: &Case, this: &Reference) -> Vec<Mirrored> {
    let this = this.as_str().to_owned();
    let linked = |how| Event::Linked {
        other: this.clone(),
        how,
    };
    let apart = |same| Event::Unlinked {
        other: this.clone(),
        same,
    };
    let named = |event: Event, unknown| {
        let other = named_by(act)?;
        Some(Mirrored {
            other,
            event,
            unknown,
            stays: matches!(act, Event::Void(_)),
            is_same: false,
        })
    };
    match act {
        Event::Link(link) => named(linked(Some(link.how)), Refused::NoSuchOtherCase)
            .into_iter()
            .collect(),
        Event::Unlink(_) => named(apart(false), Refused::NoSuchOtherCase)
            .into_iter()
            .collect(),
        Event::Void(_) => named(linked(None), Refused::WhichCaseMissing)
            .into_iter()
            .collect(),
        Event::Reopen(_) => of_same(before.goes_on_as(), &apart(true)),
        // It is one complaint, whichever of its cases it stands in.
        Event::Exclude(_) | Event::Include(_) => {
            of_same(before.goes_on_as().into_iter().chain(before.took_in()), act)
        }
        _ => Vec::new(),
    }
}

fn of_same<'a>(others: impl IntoIterator<Item = &'a str>, event: &Event) -> Vec<Mirrored> {
    let parsed = others.into_iter().filter_map(|other| other.parse().ok());
    let same = parsed.map(|other| Mirrored {
        other,
        event: event.clone(),
        unknown: Refused::KeptFromOthers,
        stays: false,
        is_same: true,
    });
    same.collect()
}

/// Records it with the other cases, whether they are closed or not; who is kept from a complaint is kept from all of its cases.
///
/// # Errors
/// [`Error::Refused`] when there is no such case that they see, or the case that would stay was received later, is void itself or is
/// kept from others; [`Error::Unavailable`].
pub(super) async fn mirror(
    council: &Council,
    tx: &Tx,
    by: &Principal,
    this: &OpenCase,
    mirrored: Vec<Mirrored>,
    recorded: &Recorded,
) -> Result<(), Error> {
    let mut done = vec![this.reference.as_str().to_owned()];
    let mut left = mirrored;
    while let Some(next) = left.pop() {
        if done.iter().any(|known| known == next.other.as_str()) {
            continue;
        }
        done.push(next.other.as_str().to_owned());
        let other = mirror_one(council, tx, by, this, &next, recorded).await?;
        if matches!(next.event, Event::Exclude(_) | Event::Include(_)) {
            let same = other.goes_on_as().into_iter().chain(other.took_in());
            left.extend(of_same(same, &next.event));
        }
    }
    Ok(())
}

async fn mirror_one(
    council: &Council,
    tx: &Tx,
    by: &Principal,
    this: &OpenCase,
    mirrored: &Mirrored,
    recorded: &Recorded,
) -> Result<Case, Error> {
    // Of a case that is the same it is recorded whether they see that one or not: it is what they do to this one.
    let by = match mirrored.is_same {
        true => &Principal::COMMAND_LINE,
        false => by,
    };
    let other = hold(council, tx, by, &mirrored.other, None).await;
    let mut other = other.map_err(|error| match error {
        Error::NotFound | Error::Forbidden => Error::Refused(mirrored.unknown),
        other => other,
    })?;
    if mirrored.stays {
        may_stay(&this.case, &other.case).map_err(Error::Refused)?;
    }
    let event = Recorded {
        event: mirrored.event.clone(),
        ..recorded.clone()
    };
    let calendar = council.calendar_in(tx).await?;
    tx.add_event(&mut other, &event, council.standing(&calendar))
        .await?;
    change_access(council, tx, &other, &event).await?;
    Ok(other.case)
}

/// Whether the other may stay where this one is ended because both are the same.
fn may_stay(this: &Case, other: &Case) -> Result<(), Refused> {
    let is_void = matches!(
        other.discontinued_as,
        Some(StageOutcome::Duplicate | StageOutcome::LoggedInError)
    );
    if is_void {
        return Err(Refused::WhichCaseMissing);
    }
    // Its time counts from the day on which anyone first had it (R4.3).
    if other.received_on > this.received_on {
        return Err(Refused::CameFirst);
    }
    // Whoever reads the case that stays reads of the other too (R9.2).
    match are_kept_from_the_same(this, other) {
        true => Ok(()),
        false => Err(Refused::KeptFromOthers),
    }
}

fn are_kept_from_the_same(one: &Case, other: &Case) -> bool {
    let all_named = |these: &Case, those: &Case| {
        let mut names = these.complained_about.iter();
        names.all(|name| those.is_complained_about(name))
    };
    let all_shut_out = |these: &Case, those: &Case| {
        let mut accounts = these.excluded.iter();
        accounts.all(|account| those.excluded.contains(account))
    };
    all_named(one, other)
        && all_named(other, one)
        && all_shut_out(one, other)
        && all_shut_out(other, one)
}
