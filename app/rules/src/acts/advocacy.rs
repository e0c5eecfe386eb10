//! The offer of an advocate to a child or care leaver (R7.3). That none was offered needs a reason.

use super::prelude::*;
use crate::case::{Advocacy, Provider};
use crate::register::NotOfferedReason;

options! {
    /// What came of the offer.
    Offer "staff-advocacy" {
        Offered "offered"
        HasOne "has-one"
        Accepted "accepted"
        Declined "declined"
        NotOffered "not-offered"
    }
}

/// Records the offer. "Offered" writes the offer as a letter; "accepted" asks the provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advocate {
    /// What came of it.
    pub offer: Offer,
    /// The advocate's name, if they have one.
    pub name: Option<String>,
    /// Why none was offered, as the annual report counts it (R10.1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why_not: Option<NotOfferedReason>,
    /// Why none was offered, where it was another reason; or anything to note.
    pub words: Option<String>,
}

impl Act for Advocate {
    const FIELDS: &'static [Field] = &[
        Field::choice("offer", Offer::OPTIONS),
        Field::choice("why_not", NotOfferedReason::OPTIONS).optional(),
        Field::line("name").optional(),
        Field::text("words").optional(),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.advocacy == Advocacy::NotNeeded, Refused::AdvocateNotNeeded)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let explained = match self.why_not {
            None | Some(NotOfferedReason::Other) => self.words.is_some(),
            Some(_) => true,
        };
        refuse_if(self.offer == Offer::NotOffered && !explained, Refused::ReasonMissing)?;
        // R7.2: nobody who is complained about speaks for the child.
        let name = self.name.as_deref().unwrap_or_default();
        refuse_if(!name.is_empty() && case.is_complained_about(name), Refused::ComplainedAbout)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        match self.offer {
            Offer::Offered => vec![Letter::AdvocacyOffer],
            _ => Vec::new(),
        }
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        case.provider_said = None;
        case.advocacy = match self.offer {
            Offer::Offered => Advocacy::Offered,
            Offer::HasOne => Advocacy::HasOne,
            Offer::Accepted => Advocacy::Accepted,
            Offer::Declined => Advocacy::Declined,
            Offer::NotOffered => Advocacy::NotOffered,
        };
        match self.offer {
            // Whoever waits already waits on; an answer that came before is about an earlier request.
            Offer::Accepted if !case.waits_for_provider() => {
                case.provider = Some(Provider {
                    asked_on: on,
                    answered_on: None,
                });
            }
            Offer::Accepted => {}
            // Nobody waits for the provider any more.
            Offer::HasOne | Offer::Declined => {
                if let Some(provider) = &mut case.provider {
                    provider.answered_on.get_or_insert(on);
                }
            }
            Offer::Offered | Offer::NotOffered => {}
        }
    }
}
