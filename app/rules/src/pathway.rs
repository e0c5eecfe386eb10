//! Which procedure applies (R1): decided by staff for each point, with a reason for every "not statutory".

use crate::form::options;
use crate::intake::Journey;

options! {
    /// Where a point, or a whole representation, is dealt with (R1.1).
    Pathway "staff-pathway" {
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
    }
}

options! {
    /// Where staff may send a point of a complaint.
    PointPathway "staff-pathway" {
        Statutory "statutory"
        Corporate "corporate"
        Conference "conference"
        DataProtection "data-protection"
        NotEligible "not-eligible"
    }
}

options! {
    /// Why a point is not dealt with under the Children Act (R1.1, R1.4, R1.5).
    NotStatutory "staff-not-statutory" {
        Section47 "section-47"
        Conference "conference"
        AssessmentOfCarers "assessment-of-carers"
        CourtReport "court-report"
        Education "education"
        OwnDealings "own-dealings"
        PersonalInformation "personal-information"
        CourtOrTribunal "court-or-tribunal"
        InsuranceClaim "insurance-claim"
        StaffGrievance "staff-grievance"
        ServiceRequest "service-request"
        OtherBody "other-body"
        Other "other"
    }
}

options! {
    /// What a point is about (requirements 13.3).
    Nature "staff-nature" {
        UnwelcomeDecision "unwelcome-decision"
        QualityOfService "quality-of-service"
        Delay "delay"
        Delivery "delivery"
        QuantityOrCost "quantity-or-cost"
        AttitudeBehaviour "attitude-behaviour"
        EligibilityCriteria "eligibility-criteria"
        PolicyImpact "policy-impact"
        AssessmentCareReview "assessment-care-review"
        Communication "communication"
        InformationSharing "information-sharing"
        Discrimination "discrimination"
        PracticeNonCompliance "practice-non-compliance"
        Placement "placement"
        Other "other"
    }
}

options! {
    /// How a representation came (requirements 13.9).
    Channel "staff-channel" {
        OnlineForm "online-form"
        Email "email"
        Letter "letter"
        Telephone "telephone"
        InPerson "in-person"
        ThroughAdvocate "through-advocate"
        ThroughSchool "through-school"
        ThroughFamily "through-family"
        ThroughCarer "through-carer"
        Text "text"
        App "app"
        MpOrCouncillor "mp-or-councillor"
        Ombudsman "ombudsman"
        OtherOfficer "other-officer"
    }
}

/// The procedure that a point runs under. A conference complaint runs beside the corporate one unless the council's
/// profile puts it through the statutory procedure (R1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Track {
    /// The Children Act procedure in three stages.
    Statutory,
    /// The council's own procedure in two stages.
    Corporate,
    /// The complaint about personal information (section 164A of the Data Protection Act 2018).
    DataProtection,
}

impl Pathway {
    /// How a representation of this journey is dealt with until it is triaged. A complaint is taken to be statutory: the
    /// shorter clock runs, and wrong routing is the commonest fault that the Ombudsman finds (R1.5).
    #[must_use]
    pub const fn presumed(journey: Journey) -> Self {
        match journey {
            Journey::Complaint | Journey::Equality => Self::Statutory,
            Journey::Compliment => Self::Compliment,
            Journey::AdvocateRequest => Self::AdvocacyRequest,
            Journey::Idea => Self::Comment,
        }
    }

    /// The procedure behind it; none for what is no complaint.
    #[must_use]
    pub const fn track(self, conference_is_statutory: bool) -> Option<Track> {
        match self {
            Self::Statutory => Some(Track::Statutory),
            Self::Conference if conference_is_statutory => Some(Track::Statutory),
            Self::Corporate | Self::Conference => Some(Track::Corporate),
            Self::DataProtection => Some(Track::DataProtection),
            _ => None,
        }
    }
}

impl PointPathway {
    /// The same as a [`Pathway`].
    #[must_use]
    pub const fn pathway(self) -> Pathway {
        match self {
            Self::Statutory => Pathway::Statutory,
            Self::Corporate => Pathway::Corporate,
            Self::Conference => Pathway::Conference,
            Self::DataProtection => Pathway::DataProtection,
            Self::NotEligible => Pathway::NotEligible,
        }
    }
}

impl NotStatutory {
    /// Whether this reason leads to this pathway: a section 47 enquiry is never under the Children Act procedure in
    /// England (R1.4), and a reason that names another procedure does not send a point elsewhere.
    #[must_use]
    pub const fn leads_to(self, pathway: PointPathway) -> bool {
        match (self, pathway) {
            (_, PointPathway::Statutory) => false,
            (Self::PersonalInformation, to) => matches!(to, PointPathway::DataProtection),
            (Self::Conference, to) => matches!(to, PointPathway::Conference),
            (
                Self::CourtOrTribunal
                | Self::InsuranceClaim
                | Self::StaffGrievance
                | Self::ServiceRequest
                | Self::OtherBody,
                to,
            ) => matches!(to, PointPathway::NotEligible),
            (Self::Other, _) => true,
            (_, to) => matches!(to, PointPathway::Corporate | PointPathway::Conference),
        }
    }
}
