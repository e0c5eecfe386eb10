//! Lists of kinds that acts ask for, cases hold and the register counts.

use crate::form::options;

options! {
    /// Kinds of remedy, in the Ombudsman's order (requirements 13.8).
    RemedyKind "staff-remedy-kind" {
        Apology "apology"
        Explanation "explanation"
        SpecificAction "specific-action"
        Reassessment "reassessment"
        ChangeOfWorker "change-of-worker"
        CorrectRecord "correct-record"
        ShareDocument "share-document"
        Reimbursement "reimbursement"
        BackdatedPayment "backdated-payment"
        SymbolicPayment "symbolic-payment"
        TimeAndTrouble "time-and-trouble"
        OmbudsmanCompensation "ombudsman-compensation"
        Goodwill "goodwill"
        NonCash "non-cash"
        ServiceImprovement "service-improvement"
        PolicyReview "policy-review"
        Training "training"
    }
}

impl RemedyKind {
    /// Whether its amount counts as compensation: money that was owed anyway does not (R5.5).
    #[must_use]
    pub const fn is_compensation(self) -> bool {
        matches!(
            self,
            Self::SymbolicPayment
                | Self::TimeAndTrouble
                | Self::OmbudsmanCompensation
                | Self::Goodwill
        )
    }
}

options! {
    /// For whose work.
    CostRole "staff-cost-role" {
        InvestigatingOfficer "investigating-officer"
        IndependentPerson "independent-person"
        PanelMember "panel-member"
        Chair "chair"
        Clerk "clerk"
        Advocate "advocate"
        Other "other"
    }
}

options! {
    /// What the Ombudsman decided (requirements 13.7).
    Decision "staff-ombudsman-decision" {
        ReferredBack "referred-back"
        Invalid "invalid"
        OutOfJurisdiction "out-of-jurisdiction"
        OutOfTime "out-of-time"
        NoFurtherAction "no-further-action"
        Satisfied "satisfied"
        FaultAndInjustice "fault-and-injustice"
        FaultNoInjustice "fault-no-injustice"
        AlreadyRemedied "already-remedied"
        NoFault "no-fault"
        PublicReport "public-report"
    }
}

options! {
    /// What the provider said.
    ProviderSaid "staff-provider-said" {
        Appointed "appointed"
        InTouch "in-touch"
        CannotHelp "cannot-help"
        NoAnswer "no-answer"
    }
}

options! {
    /// What became of the offer to meet, or what was done instead.
    MeetingKind "staff-meeting-kind" {
        Offered "offered"
        Held "held"
        Declined "declined"
        Mediation "mediation"
    }
}
