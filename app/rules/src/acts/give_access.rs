//! Somebody from outside comes into the case, with a link of their own and until a day: the investigating officer, the independent
//! person, and who sits on the panel (R4.10, reg 19, R9.9).

use chrono::TimeDelta;

use super::prelude::*;
use crate::case::{AccessEnd, GivenAccess, GuestDuty};
use crate::email;

/// Lets somebody in. Who was let in before and is let in again has a new link, and the one before opens nothing any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GiveAccess {
    /// What they are there for.
    pub duty: GuestDuty,
    /// Their name, as the case names them.
    pub guest: String,
    /// Where their link is sent.
    pub email: String,
    /// The last day on which they come in, a Europe/London date.
    pub until: NaiveDate,
    /// The numbers of the files that they read.
    #[serde(default)]
    pub files: Vec<u32>,
    /// They are told how to reach the person.
    #[serde(default)]
    pub contact: bool,
}

impl Act for GiveAccess {
    const FIELDS: &'static [Field] = &[
        Field::choice("duty", GuestDuty::OPTIONS),
        Field::line("guest"),
        Field::line("email"),
        Field::ahead("until"),
        Field::case_files("files"),
        Field::tick("contact"),
    ];
    const DUTY: Duty = Duty::LetIn;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        let is_nobody = GuestDuty::ALL.iter().all(|duty| case.named_for(*duty).is_empty());
        refuse_if(is_nobody, Refused::NobodyToLetIn)
    }

    fn check(&self, case: &Case, now: &Now) -> Result<(), Refused> {
        refuse_if(case.is_complained_about(&self.guest), Refused::ComplainedAbout)?;
        let named = case.named_for(self.duty);
        let is_named = named.iter().any(|name| plain(name) == plain(&self.guest));
        refuse_if(!is_named, Refused::NotNamedForIt)?;
        refuse_if(email::check(&self.email).is_err(), Refused::NotAnEmail)?;
        let last = now.today + TimeDelta::weeks(now.clocks.outside_weeks().into());
        refuse_if(self.until > last, Refused::AccessTooLong)
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, by: Option<&StaffId>) {
        let again = (1..).zip(&case.guests).filter(|(_, guest)| plain(&guest.name) == plain(&self.guest));
        let again: Vec<u32> = again.map(|(number, _)| number).collect();
        for number in again {
            case.end_access(number, on, AccessEnd::GivenAgain);
        }
        case.guests.push(GivenAccess {
            name: self.guest.clone(),
            email: self.email.clone(),
            duty: self.duty,
            until: self.until,
            files: self.files.clone(),
            contact: self.contact,
            given_by: by.cloned(),
            came_on: None,
            ended: None,
        });
    }
}
