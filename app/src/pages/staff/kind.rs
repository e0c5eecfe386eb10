//! What a case is, by the name that the team uses for it.

use rules::intake::Journey;
use rules::pathway::Pathway;
use rules::queue::Listed;
use words::Words;

/// "Complaint" and the procedure that it is under; of what is no complaint its name alone, and no procedure.
pub(super) fn kind(words: &Words, listed: &Listed) -> (String, Option<String>) {
    let pathway = words.say(&format!("staff-pathway-{}", listed.pathway.slug()));
    let by_journey = |slug: &str| words.say(&format!("staff-kind-{slug}"));
    match listed.pathway {
        Pathway::Statutory
        | Pathway::Corporate
        | Pathway::Conference
        | Pathway::DataProtection
        | Pathway::NotEligible => (by_journey(Journey::Complaint.slug()), Some(pathway)),
        presumed if presumed == Pathway::presumed(listed.journey) => {
            (by_journey(listed.journey.slug()), None)
        }
        _ => (pathway, None),
    }
}
