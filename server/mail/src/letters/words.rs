//! The words for what staff chose from a list, as the person reads them: sentences of at most 15 words, so that they do in
//! easy read too (R11.4).

use ::words::{Language, Phrases};
use rules::finding::Finding;

/// The words for a choice; one without words stands for itself.
pub(super) fn choice(language: Language, list: &str, value: &str) -> String {
    said(list, value).map_or_else(|| value.replace('-', " "), |said| of(language, said))
}

/// As a letter explains it to whoever complained.
pub(super) fn meaning(language: Language, finding: Finding) -> String {
    of(language, means(finding))
}

/// The words in a language, where they are translated.
fn of(language: Language, english: &str) -> String {
    let translated = Phrases::of(language).and_then(|phrases| phrases.get(english));
    translated.unwrap_or(english).to_owned()
}

const fn means(finding: Finding) -> &'static str {
    match finding {
        Finding::Upheld => "Upheld means that we agree with you: something went wrong.",
        Finding::NotUpheld => "Not upheld means that we do not think that something went wrong.",
        Finding::NoFinding => "No finding means that we could not find out what happened.",
    }
}

fn said(list: &str, value: &str) -> Option<&'static str> {
    match list {
        "staff-finding" => finding(value),
        "staff-pathway" => pathway(value),
        "staff-not-statutory" => not_statutory(value),
        "staff-suspension-reason" => suspension(value),
        "staff-extension-reason" => extension(value),
        "staff-escalation-reason" => escalation(value),
        "staff-not-considered-reason" => not_considered(value),
        "staff-refused-kind" => refused_kind(value),
        "staff-panel-speaker" => speaker(value),
        "staff-channel" => channel(value),
        "staff-recommendation-answer" => answer(value),
        _ => None,
    }
}

fn finding(value: &str) -> Option<&'static str> {
    Some(match value {
        "upheld" => "Upheld",
        "not-upheld" => "Not upheld",
        "no-finding" => "No finding",
        _ => return None,
    })
}

fn pathway(value: &str) -> Option<&'static str> {
    Some(match value {
        "statutory" => "the Children Act complaints procedure",
        "corporate" => "the complaints procedure of the council",
        "conference" => "the procedure for child protection conferences",
        "data-protection" => "the procedure for complaints about personal information",
        "not-eligible" => "not a complaint that we can look into",
        _ => return None,
    })
}

/// Why a point is not statutory (R1.4, R1.5).
fn not_statutory(value: &str) -> Option<&'static str> {
    Some(match value {
        "section-47" => {
            "It is about a child protection enquiry. By law the Children Act procedure leaves those out."
        }
        "conference" => {
            "It is about a child protection conference. There is a separate procedure for that."
        }
        "assessment-of-carers" => {
            "It is about how foster carers or adopters are assessed. The Children Act procedure leaves that out."
        }
        "court-report" => {
            "It is about a report that a court asked for. The Children Act procedure leaves that out."
        }
        "education" => {
            "It is about school or special educational needs. The Children Act procedure leaves that out."
        }
        "own-dealings" => "It is about you and the council, and not about a child.",
        "personal-information" => {
            "It is about personal information. The law has a separate procedure for that."
        }
        "court-or-tribunal" => "A court or a tribunal decides about this, not the council.",
        "insurance-claim" => {
            "It is a claim for money. The insurance team of the council looks at those."
        }
        "staff-grievance" => {
            "It is about working for the council. There is a separate procedure for staff."
        }
        "service-request" => "It asks for help or a service. The service itself answers that.",
        "other-body" => "Another organisation is responsible for this, not the council.",
        "other" => "Another way of dealing with it fits better. Ask us, and we explain it.",
        _ => return None,
    })
}

/// Why the clocks stand (R8.7).
fn suspension(value: &str) -> Option<&'static str> {
    Some(match value {
        "awaiting-information" => "We are waiting for information from you.",
        "awaiting-advocate" => "You are waiting for an advocate.",
        "court" => "There is a court case about the same things.",
        "police" => "The police are looking into the same things.",
        "safeguarding" => "Somebody is making sure first that a child is safe.",
        "disciplinary" => "There is a staff procedure about the same things.",
        "complainant-asked" => "You asked us to wait.",
        _ => return None,
    })
}

/// Why more time is allowed (R4.5).
fn extension(value: &str) -> Option<&'static str> {
    Some(match value {
        "complex" => "There is a lot to look into.",
        "advocate-being-appointed" => "You are waiting for an advocate.",
        "several-agencies" => "We need answers from more than one team or organisation.",
        "key-person-away" => "Somebody whom we need to ask is away.",
        "concurrent-investigation" => "Somebody else is looking into the same things now.",
        _ => return None,
    })
}

/// Why they ask for the next stage.
fn escalation(value: &str) -> Option<&'static str> {
    Some(match value {
        "late" => "Our answer was late.",
        "no-reply" => "You had no answer.",
        "not-carried-out" => "We did not do what we said.",
        "disagrees" => "You do not agree with our answer.",
        "incomplete" => "Our answer left things out.",
        "not-considered" => "We did not look at everything that you told us.",
        "wrong-information" => "Our answer had wrong information in it.",
        "process-not-followed" => "We did not follow the procedure.",
        _ => return None,
    })
}

/// Why it is not considered, or not further (R4.9).
fn not_considered(value: &str) -> Option<&'static str> {
    Some(match value {
        "prejudice" => "Looking into it now could harm another investigation.",
        "already-considered" => "We have already looked into it fully.",
        "not-eligible" => "It is not something that this procedure covers.",
        _ => return None,
    })
}

/// The investigation that is at risk (Reg. 8).
fn refused_kind(value: &str) -> Option<&'static str> {
    Some(match value {
        "court" => "a court case",
        "criminal" => "a police investigation",
        "disciplinary" => "a staff procedure",
        "tribunal" => "a tribunal case",
        "out-of-scope" | "repeated" | "other" => "another investigation",
        _ => return None,
    })
}

fn speaker(value: &str) -> Option<&'static str> {
    Some(match value {
        "themselves" => "you",
        "advocate" => "your advocate",
        "companion" => "the person who comes with you",
        _ => return None,
    })
}

fn answer(value: &str) -> Option<&'static str> {
    Some(match value {
        "accepted" => "Yes, we do this",
        "in-part" => "We do a part of this",
        "not-accepted" => "No, we do not do this",
        _ => return None,
    })
}

fn channel(value: &str) -> Option<&'static str> {
    Some(match value {
        "telephone" => "by phone",
        "in-person" => "in person",
        "email" => "by e-mail",
        "letter" => "by letter",
        "online-form" => "with our form",
        "text" => "by text message",
        "app" => "with an app",
        "through-advocate" => "through your advocate",
        "through-school" => "through school",
        "through-family" => "through your family",
        "through-carer" => "through your carer",
        "mp-or-councillor" => "through a Member of Parliament or a councillor",
        "ombudsman" => "through the Ombudsman",
        "other-officer" => "through somebody else at the council",
        _ => return None,
    })
}

#[cfg(test)]
pub(super) use tests::every_choice;

#[cfg(test)]
mod tests {
    use super::*;
    use rules::{
        acts::not_consider::RefusedKind,
        case::{Answer, Speaker},
        form::Options,
        pathway::{Channel, NotStatutory, PointPathway},
        reason::{EscalationReason, ExtensionReason, NotConsideredReason, SuspensionReason},
    };

    const READ: &[Options] = &[
        Finding::OPTIONS,
        PointPathway::OPTIONS,
        NotStatutory::OPTIONS,
        SuspensionReason::OPTIONS,
        ExtensionReason::OPTIONS,
        EscalationReason::OPTIONS,
        NotConsideredReason::OPTIONS,
        RefusedKind::OPTIONS,
        Speaker::OPTIONS,
        Channel::OPTIONS,
        Answer::OPTIONS,
    ];

    pub(in crate::letters) fn every_choice() -> Vec<(&'static str, &'static str)> {
        let values = |options: &Options| {
            options
                .values
                .iter()
                .map(|value| (options.list, *value))
                .collect::<Vec<_>>()
        };
        READ.iter().flat_map(values).collect()
    }

    #[test]
    fn every_choice_that_a_person_reads_has_words_that_do_in_easy_read() {
        for options in READ {
            for value in options.values {
                let words = said(options.list, value).unwrap_or_else(|| panic!("{value}"));
                assert!(!words.contains(['\'', '’']), "{words}");
                for sentence in words.split(['.', ':']) {
                    assert!(sentence.split_whitespace().count() <= 15, "{sentence}");
                }
            }
        }
    }
}
