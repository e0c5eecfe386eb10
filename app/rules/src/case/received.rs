//! What is known of a representation from the first moment, and who is offered an advocate.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::eligibility::{self, Category};
use crate::form::options;
use crate::intake::{
    AboutToHappen, Advocate, Answers, Danger, Journey, Share, Who, is_child_or_care_leaver,
};
use crate::pathway::{Channel, Pathway};

/// What is known from the first moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// What they came to do.
    pub journey: Journey,
    /// The day it was first received by anyone in the council (R4.3), a Europe/London date.
    pub on: NaiveDate,
    /// They said that somebody is, or may be, in danger (R9.1).
    pub danger: bool,
    /// They asked that something be stopped while we look (R4.19).
    pub freeze: bool,
    /// A child, a young person or a care leaver tells us themselves (R1.3).
    pub by_child: bool,
    /// The likeliest category of R2.1.
    pub category: Option<Category>,
    /// Where the offer of an advocate stands.
    pub advocacy: Advocacy,
    /// How it came; none for what was sent before this was kept, by the online form.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// What it is taken to be until it is triaged; none for what its journey says.
    #[serde(default)]
    pub pathway: Option<Pathway>,
}

options! {
    /// Where the offer of an advocate stands (R7.3).
    Advocacy "staff-advocacy" {
        NotNeeded "not-needed"
        ToOffer "to-offer"
        Offered "offered"
        HasOne "has-one"
        Accepted "accepted"
        Declined "declined"
        NotOffered "not-offered"
    }
}

impl Received {
    /// What the answers say when they are sent, on a Europe/London date.
    #[must_use]
    pub fn from_answers(journey: Journey, answers: &Answers, on: NaiveDate) -> Self {
        let yes = |answer: Option<String>| answer.as_deref() == Some("yes");
        let by_child = is_child_or_care_leaver(answers);
        Self {
            journey,
            on,
            danger: answers
                .get::<Danger>()
                .is_some_and(|answer| answer.may_be()),
            freeze: answers
                .get::<AboutToHappen>()
                .is_some_and(|answer| yes(answer.soon)),
            by_child,
            category: eligibility::category(answers),
            advocacy: advocacy(journey, answers, by_child),
            channel: Some(Channel::OnlineForm),
            pathway: None,
        }
    }

    /// What it is taken to be until it is triaged.
    #[must_use]
    pub fn pathway(&self) -> Pathway {
        self.pathway.unwrap_or(Pathway::presumed(self.journey))
    }
}

impl Advocacy {
    /// Whether the offer is recorded, or none is needed: what stage 1 waits for (R7.3).
    #[must_use]
    pub const fn is_settled(self) -> bool {
        !matches!(self, Self::ToOffer)
    }
}

fn advocacy(journey: Journey, answers: &Answers, by_child: bool) -> Advocacy {
    match journey {
        Journey::AdvocateRequest => match answers
            .get::<Share>()
            .and_then(|answer| answer.share)
            .as_deref()
        {
            Some("yes") => Advocacy::Accepted,
            _ => Advocacy::ToOffer,
        },
        Journey::Complaint => {
            let said = answers.get::<Advocate>().and_then(|answer| answer.advocate);
            let who = answers.get::<Who>().and_then(|answer| answer.who);
            match said.as_deref() {
                Some("yes") => Advocacy::Accepted,
                Some("has-one") => Advocacy::HasOne,
                Some("no") => Advocacy::Declined,
                // Who does not say who they are may be a child.
                None if !by_child && who.is_some() => Advocacy::NotNeeded,
                _ => Advocacy::ToOffer,
            }
        }
        _ => Advocacy::NotNeeded,
    }
}
