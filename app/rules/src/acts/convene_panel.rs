//! A review panel: three independent persons, one in the chair, without the independent person of stage 2 (reg 19). The
//! complainant may bring an advocate and somebody else, and choose which of them speaks.

use super::prelude::*;
use crate::case::{Member, Panel};

options! {
    /// Which member chairs.
    Chair "staff-panel-chair" {
        First "1"
        Second "2"
        Third "3"
    }
}

options! {
    /// Who speaks for the complainant, if not they themselves.
    Speaker "staff-panel-speaker" {
        Themselves "themselves"
        Advocate "advocate"
        Companion "companion"
    }
}

/// Convenes a panel; convening again changes the members or the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConvenePanel {
    /// The day of the meeting, a Europe/London date (T7).
    pub meets_on: NaiveDate,
    /// They agreed to this day although it is later than 30 working days.
    #[serde(default)]
    pub day_agreed: bool,
    /// The three members; who chairs is one of them.
    #[serde(default)]
    pub rows: Vec<Member>,
    /// Which of the members chairs.
    pub chair: Option<Chair>,
    /// The advocate who comes with them.
    pub advocate: Option<String>,
    /// Somebody else who comes with them.
    pub companion: Option<String>,
    /// Who speaks for them at the meeting.
    pub speaker: Speaker,
    /// The independent person of stage 2 is invited.
    #[serde(default)]
    pub person_invited: bool,
    /// It meets online.
    #[serde(default)]
    pub online: bool,
    /// They agreed that it meets online (R4.15).
    #[serde(default)]
    pub online_agreed: bool,
}

impl Act for ConvenePanel {
    const FIELDS: &'static [Field] = &[
        Field::day("meets_on"),
        Field::tick("day_agreed"),
        Field::line("name").in_rows(3),
        Field::tick("independent").in_rows(3),
        Field::choice("chair", Chair::OPTIONS).optional(),
        Field::line("advocate").optional(),
        Field::line("companion").optional(),
        Field::choice("speaker", Speaker::OPTIONS),
        Field::tick("person_invited"),
        Field::tick("online"),
        Field::tick("online_agreed"),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        match case.stage_three().map(|three| &three.panel) {
            None => Err(Refused::PanelNotAsked),
            Some(Panel::Requested | Panel::Convened { .. }) => Ok(()),
            Some(_) => Err(Refused::AlreadyDone),
        }
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let requested = case.stage_three().map(|three| three.requested_on);
        refuse_if(requested.is_some_and(|on| self.meets_on < on), Refused::EndBeforeStart)?;
        let names: Vec<String> = self.rows.iter().map(|member| plain(&member.name)).collect();
        refuse_if(names.len() != 3, Refused::NotThree)?;
        let twice = names.iter().enumerate().any(|(index, name)| names[..index].contains(name));
        refuse_if(twice, Refused::SamePersonTwice)?;
        let people = case.stage_two().and_then(|two| two.people.as_ref());
        let is_stage_two = |name: &String| {
            people.is_some_and(|people| *name == plain(&people.person) || *name == plain(&people.officer))
        };
        refuse_if(names.iter().any(is_stage_two), Refused::StageTwoPersonOnPanel)?;
        let about = self.rows.iter().any(|member| case.is_complained_about(&member.name));
        refuse_if(about, Refused::ComplainedAbout)?;
        let independent = self.rows.iter().all(|member| member.independent);
        refuse_if(!independent, Refused::PanelNotIndependent)?;
        refuse_if(self.chair.is_none(), Refused::NoChair)?;
        let absent = match self.speaker {
            Speaker::Themselves => false,
            Speaker::Advocate => self.advocate.is_none(),
            Speaker::Companion => self.companion.is_none(),
        };
        refuse_if(absent, Refused::NoSuchSpeaker)?;
        refuse_if(self.online && !self.online_agreed, Refused::OnlineNotAgreed)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::PanelInvitation]
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        if self.day_agreed {
            case.moved(on, Moved::PanelAgreed(self.meets_on));
        }
        if let Some(three) = case.statutory.stage_two.as_mut().and_then(|two| two.stage_three.as_mut()) {
            three.agreed_day = self.day_agreed.then_some(self.meets_on);
            three.panel = Panel::Convened {
                members: self.rows.clone(),
                meets_on: self.meets_on,
            };
        }
    }
}
