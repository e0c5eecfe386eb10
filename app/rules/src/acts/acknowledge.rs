//! A person acknowledges it: T1, T11 and T15 stop only on that, never on the automatic receipt (R12.2).

use super::prelude::*;
use crate::form::Filled;
use crate::intake::{Answers, PutRight};

options! {
    /// How it is acknowledged.
    How "staff-acknowledge-how" {
        Letter "letter"
        Telephone "telephone"
        InPerson "in-person"
    }
}

/// Acknowledges: who looks into it, what was understood, what they want. By letter it counts when the letter leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acknowledge {
    /// By which way it was acknowledged.
    pub how: How,
    /// The day they were told, where they were told in person or on the phone.
    pub on: NaiveDate,
    /// The name of the colleague who looks into it, as the letter gives it.
    pub who: Option<String>,
    /// What the complaint is about, as the council takes it; some words of the person's own may be in it.
    pub understood: Option<String>,
    /// What they want to happen.
    pub wants: Option<String>,
}

impl Act for Acknowledge {
    const FIELDS: &'static [Field] = &[
        Field::choice("how", How::OPTIONS),
        Field::past("on"),
        Field::line("who").optional(),
        Field::text("understood").optional(),
        Field::text("wants").optional(),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let written = case.has_letter(Letter::Acknowledgement);
        refuse_if(case.acknowledged_on.is_some() || written, Refused::AlreadyAcknowledged)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let who = self.who.as_deref().unwrap_or_default();
        refuse_if(!who.is_empty() && case.is_complained_about(who), Refused::ComplainedAbout)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn known(_: &Case, answers: &Answers) -> Filled {
        let wish = answers.get::<PutRight>().and_then(|answer| answer.wish);
        Filled::of(wish.map(|wish| ("wants".to_owned(), wish)))
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        match self.how {
            How::Letter => vec![Letter::Acknowledgement],
            How::Telephone | How::InPerson => Vec::new(),
        }
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if self.how != How::Letter {
            case.acknowledged_on = Some(self.on);
        }
    }
}
