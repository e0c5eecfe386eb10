//! What is done to put it right (R5.4, R5.5).

use super::prelude::*;

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
            Self::SymbolicPayment | Self::TimeAndTrouble | Self::OmbudsmanCompensation | Self::Goodwill
        )
    }
}

/// Adds a remedy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remedy {
    /// What kind.
    pub kind: RemedyKind,
    /// The amount, in pence.
    pub amount: Option<u32>,
    /// What is done, by whom and by when.
    pub words: String,
}

impl Deed for Remedy {
    const INPUTS: &'static [Input] = &[
        Input::choice("kind", RemedyKind::OPTIONS),
        Input::pounds("amount").optional(),
        Input::text("words"),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.remedies.push(None);
    }
}
