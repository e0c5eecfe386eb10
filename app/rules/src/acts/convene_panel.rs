//! A review panel: three independent persons, one in the chair, without the independent person of stage 2 (reg 19). The
//! complainant may bring an advocate and somebody else, and choose which of them speaks.

use chrono::NaiveTime;

use super::prelude::*;
use crate::case::{Chair, Meeting, Member, Panel, PapersTo, Speaker, StageThree};
use crate::form::Filled;
use crate::intake::Answers;

/// Convenes a panel; convening again changes who sits on it, when or where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConvenePanel {
    /// The day of the meeting, a Europe/London date (T7).
    pub meets_on: NaiveDate,
    /// They agreed to this day although it is later than 30 working days.
    #[serde(default)]
    pub day_agreed: bool,
    /// When it begins, on the clock of London; none in what builds up to November 2026 recorded.
    #[serde(default)]
    pub begins_at: Option<NaiveTime>,
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
    /// Where it meets, as they find it; in person it needs one.
    #[serde(default)]
    pub place: Option<String>,
    /// How to join it online, with what they need for that.
    #[serde(default)]
    pub link: Option<String>,
    /// The link follows later.
    #[serde(default)]
    pub link_follows: bool,
    /// What stood there, of what was changed.
    #[serde(default)]
    pub was: Option<WasConvened>,
}

/// What stood there before.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct WasConvened {
    /// The day of the meeting.
    pub meets_on: Option<NaiveDate>,
    /// When it began.
    pub begins_at: Option<NaiveTime>,
    /// Where it met.
    pub place: Option<String>,
    /// How to join it online.
    pub link: Option<String>,
    /// The three members.
    pub rows: Option<Vec<Member>>,
    /// Which of them chaired.
    pub chair: Option<Chair>,
    /// The advocate who came with them.
    pub advocate: Option<String>,
    /// Who else came with them.
    pub companion: Option<String>,
}

impl Act for ConvenePanel {
    const FIELDS: &'static [Field] = &[
        Field::day("meets_on"),
        Field::time("begins_at"),
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
        Field::text("place").optional(),
        Field::text("link").optional(),
        Field::tick("link_follows"),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        match case.stage_three().map(|three| &three.panel) {
            None => Err(Refused::PanelNotAsked),
            Some(Panel::Requested | Panel::Convened(_)) => Ok(()),
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
        refuse_if(self.online && !self.online_agreed, Refused::OnlineNotAgreed)?;
        refuse_if(!self.online && self.place.is_none(), Refused::NoPlace)?;
        let has_link = self.link.is_some() || self.link_follows;
        refuse_if(self.online && !has_link, Refused::NoLink)
    }

    fn known(case: &Case, _: &Answers) -> Filled {
        let meeting = case.stage_three().and_then(StageThree::meeting);
        Filled::of(meeting.into_iter().flat_map(known))
    }

    fn remember(&mut self, case: &Case, _: &Answers) {
        let meeting = case.stage_three().and_then(StageThree::meeting);
        self.was = meeting.and_then(|meeting| self.changes(meeting));
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
            // Whoever is new has no papers yet.
            let meeting = self.meeting();
            if let Panel::Convened(was) = &three.panel {
                if was.members != meeting.members {
                    three.papers.remove(&PapersTo::Members);
                }
                if was.advocate != meeting.advocate {
                    three.papers.remove(&PapersTo::Advocate);
                }
            }
            three.panel = Panel::Convened(meeting);
        }
    }
}

impl ConvenePanel {
    fn meeting(&self) -> Meeting {
        Meeting {
            meets_on: self.meets_on,
            begins_at: self.begins_at,
            place: self.place.clone(),
            link: self.link.clone(),
            link_follows: self.link_follows,
            online: self.online,
            members: self.rows.clone(),
            chair: self.chair,
            advocate: self.advocate.clone(),
            companion: self.companion.clone(),
            speaker: self.speaker,
            person_invited: self.person_invited,
        }
    }

    /// What stood there before, of what is changed; none where nothing is.
    fn changes(&self, was: &Meeting) -> Option<WasConvened> {
        let now = self.meeting();
        let before = WasConvened {
            meets_on: (was.meets_on != now.meets_on).then_some(was.meets_on),
            begins_at: was.begins_at.filter(|_| was.begins_at != now.begins_at),
            place: was.place.clone().filter(|_| was.place != now.place),
            link: was.link.clone().filter(|_| was.link != now.link),
            rows: (was.members != now.members).then(|| was.members.clone()),
            chair: was.chair.filter(|_| was.chair != now.chair || was.members != now.members),
            advocate: was.advocate.clone().filter(|_| was.advocate != now.advocate),
            companion: was.companion.clone().filter(|_| was.companion != now.companion),
        };
        (before != WasConvened::default()).then_some(before)
    }
}

/// What the form begins with when it is convened again: all but the agreement to a later day, which is about that day.
fn known(meeting: &Meeting) -> Vec<(String, String)> {
    let yes = || "yes".to_owned();
    let mut known = vec![
        ("meets_on", Some(meeting.meets_on.to_string())),
        ("begins_at", meeting.begins_at.map(|time| time.format("%H:%M").to_string())),
        ("place", meeting.place.clone()),
        ("link", meeting.link.clone()),
        ("link_follows", meeting.link_follows.then(yes)),
        ("online", meeting.online.then(yes)),
        ("online_agreed", meeting.online.then(yes)),
        ("chair", meeting.chair.map(|chair| chair.slug().to_owned())),
        ("advocate", meeting.advocate.clone()),
        ("companion", meeting.companion.clone()),
        ("speaker", Some(meeting.speaker.slug().to_owned())),
        ("person_invited", meeting.person_invited.then(yes)),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name.to_owned(), value?)))
    .collect::<Vec<_>>();
    for (number, member) in (1..).zip(&meeting.members) {
        known.push((format!("name-{number}"), member.name.clone()));
        known.extend(member.independent.then(|| (format!("independent-{number}"), yes())));
    }
    known
}
