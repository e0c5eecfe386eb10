//! What a case says of cases that its reader may not see is left out: not even their references are theirs to know (R9.2).

use casework::{Council, Error};
use rules::acts::Event;
use rules::principal::Principal;
use rules::reference::Reference;

/// Leaves it out of its links and of its history.
pub(super) async fn leave_out_unseen(
    council: &Council,
    who: &Principal,
    file: &mut store::CaseFile,
) -> Result<(), Error> {
    let mut unseen = Vec::new();
    for other in file
        .history
        .iter()
        .filter_map(|row| named_in(&row.recorded.event))
    {
        let is_seen = match other.parse() {
            Ok(reference) => council.store.has_case(who, &reference).await?,
            Err(_) => true,
        };
        if !is_seen {
            unseen.push(other.to_owned());
        }
    }
    if unseen.is_empty() {
        return Ok(());
    }
    let is_unseen = |other: &str| {
        let plain = |text: &str| {
            text.parse()
                .map_or_else(|_| text.to_owned(), |of: Reference| of.to_string())
        };
        unseen.iter().any(|one| plain(one) == plain(other))
    };
    file.case.links.retain(|link| !is_unseen(&link.other));
    file.history
        .retain_mut(|row| match &mut row.recorded.event {
            // That it was ended, and why, stays; not which other one goes on.
            Event::Void(act) => {
                act.same_as.take_if(|other| is_unseen(other));
                true
            }
            event => named_in(event).is_none_or(|other| !is_unseen(other)),
        });
    Ok(())
}

/// The other case that an event names.
fn named_in(event: &Event) -> Option<&str> {
    match event {
        Event::Link(act) => Some(&act.other),
        Event::Unlink(act) => Some(&act.other),
        Event::Void(act) => act.same_as.as_deref(),
        Event::Linked { other, .. } | Event::Unlinked { other, .. } => Some(other),
        _ => None,
    }
}
