//! What a path means: parsed once at the edge, so that nothing behind it meets an unknown journey or reference.

use app::routes::{
    CALENDAR, LETTER, RECORD, REPORTS, SENT, SENT_YOURS, STAFF, STAFF_REPORTS, START,
};
use percent_encoding::percent_decode_str;
use report::Year;
use rules::acts::ActKind;
use rules::intake::{Journey, Question};
use rules::reference::Reference;

/// A page of the portal, as its path says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A question of a journey.
    Question(Journey, Question),
    /// Check your answers.
    Check(Journey),
    /// Who to call in danger, in the middle of a journey.
    HelpNow(Journey),
    /// Is what was begun on this journey yours?
    Yours(Journey),
    /// The draft is gone.
    StartedAgain(Journey),
    /// A case.
    Case(Reference),
    /// An act on a case.
    Act(Reference, ActKind),
    /// A letter of a case.
    Letter(Reference, u32),
    /// Where somebody reads a letter that was sent to them: the last part of the link.
    ReadLetter(String),
    /// The first page of all.
    Start,
    /// What was sent last.
    Sent,
    /// Is what was sent last yours?
    SentYours,
    /// A page without parts.
    Other,
}

impl Place {
    /// What this path means; none when it names a journey, a question, a reference or an act that does not exist.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        match path {
            START => return Some(Self::Start),
            SENT => return Some(Self::Sent),
            SENT_YOURS => return Some(Self::SentYours),
            _ => {}
        }
        let parts: Vec<&str> = path.split('/').skip(1).collect();
        let staff = STAFF.trim_start_matches('/');
        Some(match parts[..] {
            [first, "case", reference] if first == staff => Self::Case(referred(reference)?),
            [first, "case", reference, act] if first == staff => {
                Self::Act(referred(reference)?, ActKind::from_slug(act)?)
            }
            [first, "case", reference, "letter", number] if first == staff => {
                Self::Letter(referred(reference)?, number.parse().ok()?)
            }
            [first, _] if first == staff => Self::Other,
            [first, part] if first == LETTER.trim_start_matches('/') => {
                Self::ReadLetter(percent_decode_str(part).decode_utf8_lossy().into_owned())
            }
            [first, year] if first == REPORTS.trim_start_matches('/') => {
                year.parse::<Year>().ok()?;
                Self::Other
            }
            [journey, page] => {
                let journey = Journey::from_slug(journey)?;
                let asks_of_danger = journey.questions().contains(&Question::Danger);
                match page {
                    "check" if journey != Journey::Equality => Self::Check(journey),
                    "yours" if journey != Journey::Equality => Self::Yours(journey),
                    "started-again" if journey != Journey::Equality => Self::StartedAgain(journey),
                    "help-now" if asks_of_danger => Self::HelpNow(journey),
                    slug => Self::Question(
                        journey,
                        Question::from_slug(slug)
                            .filter(|question| journey.questions().contains(question))?,
                    ),
                }
            }
            _ => Self::Other,
        })
    }
}

/// The reference in an address, in which other characters than ASCII stand as their bytes.
fn referred(part: &str) -> Option<Reference> {
    let part = percent_decode_str(part).decode_utf8().ok()?;
    part.parse().ok()
}

/// Whether only staff may have what is at this path.
#[must_use]
pub fn is_staff(path: &str) -> bool {
    path.strip_prefix(STAFF)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether staff type words into the form that is sent to this path: those are lost neither with a session nor to a limit.
#[must_use]
pub fn takes_words(path: &str) -> bool {
    let is_report = path.starts_with(STAFF_REPORTS) && path.ends_with("/words");
    let is_case = matches!(Place::of(path), Some(Place::Act(..) | Place::Letter(..)));
    is_case || is_report || [RECORD, CALENDAR].contains(&path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_of_every_journey_has_its_place() {
        for journey in Journey::ALL {
            for question in journey.questions() {
                let path = app::routes::path_question(journey, *question);
                assert_eq!(
                    Place::of(&path),
                    Some(Place::Question(journey, *question)),
                    "{path}"
                );
            }
        }
    }

    #[test]
    fn a_case_has_its_place_however_its_reference_was_typed() {
        for typed in [
            "HFY6-FN6M",
            "hfy6fn6m",
            "HFY6%E2%80%93FN6M",
            "HFY6-FN6M.",
            "%20HFY6%20FN6M",
        ] {
            let case = Place::of(&format!("/staff/case/{typed}"));
            assert_eq!(
                case,
                Some(Place::Case("HFY6FN6M".parse().unwrap())),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_does_not_exist_has_none() {
        for path in [
            "/complain/idea",
            "/complain/unheard-of",
            "/unheard-of/who",
            "/idea/help-now",
            "/equality/check",
            "/staff/case/AAAA-AAAA",
            "/staff/case/%FF",
            "/reports/2023",
            "/reports/2023-25",
            "/%73taff/sign-in",
        ] {
            assert_eq!(Place::of(path), None, "{path}");
        }
    }

    #[test]
    fn everything_under_staff_is_for_staff() {
        for path in [
            "/staff",
            "/staff/",
            "/staff/case/X",
            "/staff/pulse",
            "/staff/unheard-of",
            STAFF,
        ] {
            assert!(is_staff(path), "{path}");
        }
        for path in ["/", "/staffing", "/complain/who"] {
            assert!(!is_staff(path), "{path}");
        }
    }
}
