//! Who comes in from outside the council, for one case and until a day, with a link of their own (R4.10, R9.9). They come in for
//! the duty for which the case names them, and only as long as it does.

use chrono::NaiveDate;

use super::{Case, Chair, Panel, StaffId, StageThree, plain};
use crate::form::options;
use crate::pathway::Track;

options! {
    /// What somebody from outside is there for.
    GuestDuty "staff-guest-duty" {
        InvestigatingOfficer "investigating-officer"
        IndependentPerson "independent-person"
        PanelMember "panel-member"
        PanelChair "panel-chair"
    }
}

options! {
    /// Why somebody from outside comes in no more before their last day.
    AccessEnd "staff-access-end" {
        Withdrawn "withdrawn"
        WrongCodes "wrong-codes"
        GivenAgain "given-again"
        GiverKeptOut "giver-kept-out"
        DutyOver "duty-over"
    }
}

/// Somebody from outside who was let in. They are numbered from 1 in the order in which they were. Dates are Europe/London dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAccess {
    /// Their name, as the case names them.
    pub name: String,
    /// Where their link was sent.
    pub email: String,
    /// What they are there for.
    pub duty: GuestDuty,
    /// The last day on which they come in.
    pub until: NaiveDate,
    /// The numbers of the files that they read.
    pub files: Vec<u32>,
    /// Whether they are told how to reach the person.
    pub contact: bool,
    /// The account that let them in.
    pub given_by: Option<StaffId>,
    /// The day on which they first came in.
    pub came_on: Option<NaiveDate>,
    /// When and why it ended before its last day.
    pub ended: Option<(NaiveDate, AccessEnd)>,
}

impl GuestDuty {
    /// Whether they sit on the panel.
    #[must_use]
    pub const fn is_of_panel(self) -> bool {
        matches!(self, Self::PanelMember | Self::PanelChair)
    }
}

impl GivenAccess {
    /// Whether they come in on this day.
    #[must_use]
    pub fn is_open(&self, today: NaiveDate) -> bool {
        self.ended.is_none() && today <= self.until
    }
}

impl Case {
    /// Who was let in with this number.
    #[must_use]
    pub fn guest(&self, number: u32) -> Option<&GivenAccess> {
        self.guests
            .get(usize::try_from(number).ok()?.checked_sub(1)?)
    }

    /// Who can come in on this day, each with their number.
    pub fn guests_let_in(&self, today: NaiveDate) -> impl Iterator<Item = (u32, &GivenAccess)> {
        let all = (1..).zip(&self.guests);
        all.filter(move |(_, guest)| guest.is_open(today))
    }

    /// The names of those whom the case names for a duty that is not over.
    #[must_use]
    pub fn named_for(&self, duty: GuestDuty) -> Vec<&str> {
        if self.closed_on.is_some() || !self.is_on(Track::Statutory) {
            return Vec::new();
        }
        let people = self.stage_two().and_then(|two| two.people.as_ref());
        let people = people.filter(|_| self.is_investigated() || self.panel_goes_on());
        let meeting = self.stage_three().and_then(StageThree::meeting);
        let meeting = meeting.filter(|_| self.panel_goes_on());
        match duty {
            GuestDuty::InvestigatingOfficer => {
                people.map(|people| &*people.officer).into_iter().collect()
            }
            GuestDuty::IndependentPerson => {
                people.map(|people| &*people.person).into_iter().collect()
            }
            GuestDuty::PanelMember | GuestDuty::PanelChair => {
                let chairs = meeting.and_then(|meeting| meeting.chair);
                let seats = Chair::ALL
                    .iter()
                    .zip(meeting.map_or(&[][..], |meeting| &meeting.members));
                let theirs = seats.filter(|(seat, _)| {
                    (Some(**seat) == chairs) == (duty == GuestDuty::PanelChair)
                });
                theirs.map(|(_, member)| &*member.name).collect()
            }
        }
    }

    /// Whether stage 2 goes on: its letter has not left.
    fn is_investigated(&self) -> bool {
        self.stage_two().is_some_and(|two| two.sent_on.is_none())
    }

    /// Whether a panel is convened, or has met and not reported yet.
    fn panel_goes_on(&self) -> bool {
        let three = self.stage_three();
        three.is_some_and(|three| matches!(three.panel, Panel::Convened(_) | Panel::Held { .. }))
    }

    /// Who was let in with this number came in for the first time.
    pub(crate) fn guest_came(&mut self, number: u32, on: NaiveDate) {
        let place = usize::try_from(number)
            .ok()
            .and_then(|number| number.checked_sub(1));
        if let Some(guest) = place.and_then(|place| self.guests.get_mut(place)) {
            guest.came_on.get_or_insert(on);
        }
    }

    /// Ends the access of who was let in with this number; one that has ended stays as it is.
    pub(crate) fn end_access(&mut self, number: u32, on: NaiveDate, why: AccessEnd) {
        let place = usize::try_from(number)
            .ok()
            .and_then(|number| number.checked_sub(1));
        if let Some(guest) = place.and_then(|place| self.guests.get_mut(place)) {
            guest.ended.get_or_insert((on, why));
        }
    }

    /// Ends the access of everybody whose duty is over, who is complained about now, or who was let in by somebody from whom the
    /// case is kept now. What ended so does not begin again by itself.
    pub(crate) fn end_access_without_duty(&mut self, on: NaiveDate) {
        let why = |guest: &GivenAccess| {
            let giver_out = guest
                .given_by
                .as_ref()
                .is_some_and(|giver| self.excluded.contains(giver));
            let is_named = self
                .named_for(guest.duty)
                .iter()
                .any(|name| plain(name) == plain(&guest.name));
            match giver_out {
                true => Some(AccessEnd::GiverKeptOut),
                false if !is_named || self.is_complained_about(&guest.name) => {
                    Some(AccessEnd::DutyOver)
                }
                false => None,
            }
        };
        let ended: Vec<(u32, AccessEnd)> = (1..)
            .zip(&self.guests)
            .filter_map(|(number, guest)| Some((number, why(guest)?)))
            .collect();
        for (number, why) in ended {
            self.end_access(number, on, why);
        }
    }
}
