//! To whom an advocate is owed, and what came of the offer (R7.3).

use rules::register::{AdvocateOffer, Complainant, Entry};

/// The rows of children, young people and care leavers among those who complained.
pub(crate) const CHILDREN: [&str; 3] = ["child-direct", "child-with-advocate", "care-leaver"];

/// Whether an advocate is owed to somebody (R7.3).
pub(crate) const fn is_owed(who: Option<Complainant>) -> bool {
    matches!(
        who,
        Some(Complainant::ChildDirect | Complainant::ChildWithAdvocate | Complainant::CareLeaver)
    )
}

/// What came of the offer of an advocate; none where none is owed. A child of whom nothing is recorded is counted as that, and
/// whoever came with an advocate had one. Where nobody recorded who complained, an offer says that it was a child.
pub(crate) fn offer(entry: &Entry) -> Option<AdvocateOffer> {
    let recorded = entry
        .advocacy
        .filter(|offer| *offer != AdvocateOffer::ToOffer);
    match entry.who {
        Some(Complainant::ChildWithAdvocate) => Some(recorded.unwrap_or(AdvocateOffer::HadOne)),
        who if is_owed(who) => Some(recorded.unwrap_or(AdvocateOffer::ToOffer)),
        None | Some(Complainant::Anonymous | Complainant::AdvocateOnBehalf) => entry.advocacy,
        Some(_) => None,
    }
}
