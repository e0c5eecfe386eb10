//! An investigating officer and an independent person are appointed for stage 2 (Reg. 17, reg 2, R4.10).

use super::prelude::*;
use crate::case::People;

/// Appoints both, with the declarations that the law asks for; appointing again hands over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appoint {
    /// The day they were appointed, today or before.
    pub on: NaiveDate,
    /// The name of the investigating officer.
    pub officer: String,
    /// The officer stands outside the line management of the service that is complained about.
    #[serde(default)]
    pub outside_line: bool,
    /// The name of the independent person.
    pub person: String,
    /// The person is neither a member nor an officer of the council, nor the spouse or civil partner of one (reg 2).
    #[serde(default)]
    pub independent: bool,
}

impl Act for Appoint {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::line("officer"),
        Field::tick("outside_line"),
        Field::line("person"),
        Field::tick("independent"),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        let two = case.stage_two().ok_or(Refused::StageTwoNotAsked)?;
        refuse_if(two.adjudicated_on.is_some(), Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let complained_about = [&self.officer, &self.person]
            .iter()
            .any(|name| case.is_complained_about(name));
        refuse_if(complained_about, Refused::ComplainedAbout)?;
        refuse_if(plain(&self.officer) == plain(&self.person), Refused::SamePersonTwice)?;
        refuse_if(!self.independent, Refused::NotIndependent)?;
        refuse_if(!self.outside_line, Refused::InLineManagement)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::StageTwoStart]
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(two) = &mut case.statutory.stage_two {
            two.people = Some(People {
                on: self.on,
                officer: self.officer.clone(),
                person: self.person.clone(),
            });
        }
    }
}
