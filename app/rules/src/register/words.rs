//! The words of the register: every list, with the value that files and addresses use.

use crate::form::options;
use crate::pathway::Pathway;

options! {
    /// Under which procedure a representation is counted, or what kind of feedback it is (requirements 13.1).
    Kind "register-kind" {
        Statutory "statutory"
        Corporate "corporate"
        Conference "conference"
        DataProtection "data-protection"
        Concern "concern"
        Compliment "compliment"
        Comment "comment"
        PublicEnquiry "public-enquiry"
        MpEnquiry "mp-enquiry"
        CouncillorEnquiry "councillor-enquiry"
        AdvocacyRequest "advocacy-request"
        NotEligible "not-eligible"
        Ombudsman "ombudsman"
    }
}

options! {
    /// Who made a representation (requirements 13.5).
    Complainant "register-who" {
        ChildDirect "child-direct"
        ChildWithAdvocate "child-with-advocate"
        CareLeaver "care-leaver"
        Parent "parent"
        FamilyMember "family-member"
        ParentalResponsibility "parental-responsibility"
        FosterCarer "foster-carer"
        SpecialGuardian "special-guardian"
        Adopter "adopter"
        AdoptedPerson "adopted-person"
        SufficientInterest "sufficient-interest"
        Professional "professional"
        AdvocateOnBehalf "advocate-on-behalf"
        Solicitor "solicitor"
        Mp "mp"
        Councillor "councillor"
        Anonymous "anonymous"
    }
}

options! {
    /// How old somebody is (requirements 13.5).
    AgeBand "register-age" {
        Under18 "under-18"
        From18To24 "18-to-24"
        Over24 "25-or-over"
    }
}

options! {
    /// How a stage ended, or stands (requirements 13.4). Three of them are ends without an answer: they withdrew it; the
    /// council did not accept it (Reg. 8, Reg. 9, Reg. 12, R4.9); or it was not considered further, because proceedings came
    /// in between (Reg. 8). The last six are kept to import what earlier records say; new cases do not end so (R5.2).
    StageOutcome "register-outcome" {
        Upheld "upheld"
        PartiallyUpheld "partially-upheld"
        NotUpheld "not-upheld"
        NoFinding "no-finding"
        Resolved "resolved"
        Withdrawn "withdrawn"
        Discontinued "discontinued"
        Refused "refused"
        Suspended "suspended"
        NoResponse "no-response"
        ResponseOnly "response-only"
        ServiceRequest "service-request"
        Duplicate "duplicate"
        LoggedInError "logged-in-error"
    }
}

options! {
    /// What came of the offer of an advocate (R7.3).
    AdvocateOffer "register-advocacy" {
        HadOne "had-one"
        Accepted "accepted"
        Declined "declined"
        Offered "offered"
        NotOffered "not-offered"
        ToOffer "to-offer"
    }
}

options! {
    /// Why no advocate was offered (R7.3; requirements 13.6).
    NotOfferedReason "register-not-offered" {
        StaffChange "staff-change"
        HumanError "human-error"
        NoContact "no-contact"
        NotEntitled "not-entitled"
        Other "other"
    }
}

options! {
    /// Whether what was learned is recorded (R5.6).
    LearningState "register-learning" {
        None "none"
        Learned "learned"
        NothingLearned "nothing-learned"
    }
}

#[expect(clippy::derivable_impls, reason = "`options!` writes the derives")]
impl Default for LearningState {
    fn default() -> Self {
        Self::None
    }
}

impl From<Pathway> for Kind {
    fn from(pathway: Pathway) -> Self {
        match pathway {
            Pathway::Statutory => Self::Statutory,
            Pathway::Corporate => Self::Corporate,
            Pathway::Conference => Self::Conference,
            Pathway::DataProtection => Self::DataProtection,
            Pathway::Concern => Self::Concern,
            Pathway::Compliment => Self::Compliment,
            Pathway::Comment => Self::Comment,
            Pathway::PublicEnquiry => Self::PublicEnquiry,
            Pathway::MpEnquiry => Self::MpEnquiry,
            Pathway::CouncillorEnquiry => Self::CouncillorEnquiry,
            Pathway::AdvocacyRequest => Self::AdvocacyRequest,
            Pathway::NotEligible => Self::NotEligible,
        }
    }
}

impl StageOutcome {
    /// The three ways in which a stage ends without an answer, because there is nothing to answer any more.
    pub const WITHOUT_ANSWER: [Self; 3] = [Self::Withdrawn, Self::Discontinued, Self::Refused];
}

impl Kind {
    /// Whether it is a complaint that has stages.
    #[must_use]
    pub const fn is_complaint(self) -> bool {
        matches!(
            self,
            Self::Statutory | Self::Corporate | Self::Conference | Self::DataProtection
        )
    }
}
