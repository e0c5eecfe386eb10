//! The letters that the procedure asks for: written with the act that causes them, dispatched by a person.

use crate::form::{Field, options};

/// What the page of a letter asks for.
pub const FIELDS: &[Field] = &[TEXT, ENCLOSED, ON, HOW, OUTSIDE];
/// Its words, as they leave.
pub const TEXT: Field = Field::letter("text");
/// The files of the case that go with it.
pub const ENCLOSED: Field = Field::case_files("enclosed");
/// Filled in with `yes`, it says that the form asked which files go with the letter; otherwise those stay that were chosen.
pub const ASKS_WHAT_GOES: &str = "asks_enclosed";
/// The day it was posted or handed over.
pub const ON: Field = Field::past("on");
/// How it was handed over.
pub const HOW: Field = Field::line("how");
/// It was written and had left before it was written down here; then its day may be before the day on which it was written here.
pub const OUTSIDE: Field = Field::tick("outside");

options! {
    /// A letter. Each has a template in standard words and in easy read.
    Letter "staff-letter" {
        Acknowledgement "acknowledgement"
        Procedure "procedure"
        AdvocacyOffer "advocacy-offer"
        Freeze "freeze"
        Extension "extension"
        Overdue "overdue"
        Suspension "suspension"
        Resumption "resumption"
        StageOneReply "stage-one-reply"
        Resolution "resolution"
        StageTwoRequest "stage-two-request"
        Statement "statement"
        StageTwoStart "stage-two-start"
        Adjudication "adjudication"
        PanelRequest "panel-request"
        PanelInvitation "panel-invitation"
        PanelReport "panel-report"
        StageThreeReply "stage-three-reply"
        EarlyReferral "early-referral"
        CorporateReply "corporate-reply"
        CorporateTwoRequest "corporate-two-request"
        CorporateTwoReply "corporate-two-reply"
        DataProtectionReply "data-protection-reply"
        ConcernReply "concern-reply"
        Reply "reply"
        Withdrawal "withdrawal"
        NotConsidered "not-considered"
        Restriction "restriction"
    }
}

impl Letter {
    /// Whether it says that a report comes with it (Reg. 17, reg 20).
    #[must_use]
    pub const fn says_a_report_comes_with_it(self) -> bool {
        matches!(self, Self::Adjudication | Self::PanelReport)
    }

    /// Whether it says all of its matter again, so that one before it that has not left is not needed any more.
    #[must_use]
    pub const fn takes_the_place_of_its_last(self) -> bool {
        matches!(
            self,
            Self::Statement | Self::StageTwoStart | Self::PanelInvitation
        )
    }

    /// Whether it must say how to go to the Ombudsman: every final letter, refusal, extension and pause (R4.17, T12).
    #[must_use]
    pub const fn names_the_ombudsman(self) -> bool {
        matches!(
            self,
            Self::Extension
                | Self::Procedure
                | Self::Overdue
                | Self::Suspension
                | Self::Resumption
                | Self::StageThreeReply
                | Self::EarlyReferral
                | Self::CorporateTwoReply
                | Self::NotConsidered
                | Self::Restriction
        )
    }
}
