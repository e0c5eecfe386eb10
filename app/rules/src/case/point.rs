//! A point of a complaint: the smallest thing that has a procedure and a finding of its own (R1.2).

use chrono::NaiveDate;

use crate::finding::Finding;
use crate::pathway::{Nature, Pathway, Track};
use crate::register::StageOutcome;

/// One thing that is complained of; it has a pathway, a service and a finding of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// 1, 2, 3, … within the case.
    pub number: u32,
    /// What the complainant says, in a sentence or two.
    pub what: String,
    /// What it is about.
    pub nature: Nature,
    /// The normalised service area (requirements 13.2).
    pub service: String,
    /// Where it is dealt with.
    pub pathway: Pathway,
    /// The procedure that it runs under; none when it is not dealt with as a complaint.
    pub track: Option<Track>,
    /// The finding at stage 1, statutory or corporate, or of the complaint about personal information.
    pub stage_one: Option<Finding>,
    /// The investigating officer's finding at stage 2; the council's own may differ (R4.11).
    pub investigated: Option<Finding>,
    /// The council's decision at stage 2.
    pub stage_two: Option<Finding>,
    /// The council's decision at stage 3.
    pub stage_three: Option<Finding>,
    /// It was answered by earlier records, which do not say what was found of it.
    pub answered_before: bool,
    /// The day it was decided not to consider it, or not further (Reg. 8, R4.9).
    pub set_aside_on: Option<NaiveDate>,
    /// As what it was set aside: not accepted, or not considered further.
    pub set_aside_as: Option<StageOutcome>,
}

impl Point {
    /// The finding that stands: that of the latest stage (R4.11).
    #[must_use]
    pub fn finding(&self) -> Option<Finding> {
        self.stage_three.or(self.stage_two).or(self.stage_one)
    }

    /// Whether anything was found of it at any stage, whether it is known what or not.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.finding().is_some() || self.investigated.is_some() || self.answered_before
    }

    /// Whether it goes where no point of a child's complaint goes, and can still be moved (R1.3).
    #[must_use]
    pub fn is_kept_from_a_child(&self) -> bool {
        let elsewhere =
            self.track != Some(Track::Statutory) && self.track != Some(Track::DataProtection);
        elsewhere && self.set_aside_on.is_none() && !self.is_answered()
    }

    /// Whether it still has to be answered under this procedure.
    #[must_use]
    pub fn is_on(&self, track: Track) -> bool {
        self.track == Some(track) && self.set_aside_on.is_none()
    }
}
