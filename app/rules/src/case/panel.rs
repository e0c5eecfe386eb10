//! A review panel: who sits on it, when and where it meets, and how far it has come (regs 19 and 20). All dates are
//! Europe/London dates.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::form::options;

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

options! {
    /// To whom the papers of a panel go (T19).
    PapersTo "staff-papers-to" {
        Complainant "complainant"
        Advocate "advocate"
        Members "members"
        Officer "officer"
        Person "person"
    }
}

options! {
    /// To whom the report of a panel goes (reg 20).
    SentTo "staff-report-sent-to" {
        Council "council"
        Complainant "complainant"
        Advocate "advocate"
        IndependentPerson "independent-person"
        Others "others"
    }
}

/// A panel (regs 19 and 20).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Panel {
    /// Asked for.
    Requested,
    /// Three members and a day are found.
    Convened(Meeting),
    /// It has met.
    Held {
        /// The day of the meeting.
        on: NaiveDate,
    },
    /// Its report was received.
    Reported {
        /// The day the council received its recommendations.
        on: NaiveDate,
    },
    /// The council has answered.
    Answered {
        /// The day of the panel's report.
        reported_on: NaiveDate,
        /// The day the reply was written.
        on: NaiveDate,
        /// The day it left (T9).
        sent_on: Option<NaiveDate>,
    },
    /// They go to the Ombudsman without a panel (R4.14).
    ReferredEarly {
        /// The day that was agreed.
        on: NaiveDate,
    },
}

/// The meeting of a panel, as it was convened (reg 19).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// The day of the meeting (T7).
    pub meets_on: NaiveDate,
    /// When it begins; none in what builds up to November 2026 recorded.
    pub begins_at: Option<NaiveTime>,
    /// Where it meets, as they find it; none where it meets online only.
    pub place: Option<String>,
    /// How to join it online; none where nobody does, or where it follows.
    pub link: Option<String>,
    /// The link follows later.
    pub link_follows: bool,
    /// It meets online, as they agreed (R4.15).
    pub online: bool,
    /// The three members, the chair among them.
    pub members: Vec<Member>,
    /// Which of the members chairs.
    pub chair: Option<Chair>,
    /// The advocate who comes with them.
    pub advocate: Option<String>,
    /// Somebody else who comes with them.
    pub companion: Option<String>,
    /// Who speaks for them.
    pub speaker: Speaker,
    /// The independent person of stage 2 is invited.
    pub person_invited: bool,
}

/// A member of a panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// As letters name them.
    pub name: String,
    /// Neither a member nor an officer of the council, nor the spouse or civil partner of one (reg 2).
    #[serde(default)]
    pub independent: bool,
}
