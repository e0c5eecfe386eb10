//! Who may complain: the categories of R2.1, from the plain words of the form.

use serde::{Deserialize, Serialize};

use crate::intake::{Age, Answers, AskingFor, Who, WhoExactly};

/// The categories of s26(3) and s24D of the Children Act 1989 and s3(1) of the Adoption and Children Act 2002, as R2.1
/// numbers them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// 1. A child or young person looked after.
    ChildLookedAfter,
    /// 2. A child in need, not looked after.
    ChildInNeed,
    /// 3. A parent.
    Parent,
    /// 4. Another person with parental responsibility.
    ParentalResponsibility,
    /// 5. A local authority foster carer.
    FosterCarer,
    /// 6. A care leaver (s24D).
    CareLeaver,
    /// 7. A special guardian.
    SpecialGuardian,
    /// 8. A child, or the parent of a child, with a special guardianship order.
    SpecialGuardianshipOrder,
    /// 9. Somebody who asked for an assessment under s14F(3) or (4).
    AskedForSpecialGuardianSupport,
    /// 10. A child who may be adopted, their parents and guardians.
    MayBeAdopted,
    /// 11. Somebody who wishes to adopt.
    WishesToAdopt,
    /// 12. Somebody for whom adoption services are arranged.
    AdoptionServices,
    /// 13. An adopted person, their parents, natural parents and former guardians.
    Adopted,
    /// 14. Another person; whether they have sufficient interest is for a person to decide (R2.2).
    SufficientInterest,
}

impl Category {
    /// Every category, in the order of R2.1.
    pub const ALL: [Self; 14] = [
        Self::ChildLookedAfter,
        Self::ChildInNeed,
        Self::Parent,
        Self::ParentalResponsibility,
        Self::FosterCarer,
        Self::CareLeaver,
        Self::SpecialGuardian,
        Self::SpecialGuardianshipOrder,
        Self::AskedForSpecialGuardianSupport,
        Self::MayBeAdopted,
        Self::WishesToAdopt,
        Self::AdoptionServices,
        Self::Adopted,
        Self::SufficientInterest,
    ];

    /// The name that is stored, and the end of the key of its words.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::ChildLookedAfter => "child-looked-after",
            Self::ChildInNeed => "child-in-need",
            Self::Parent => "parent",
            Self::ParentalResponsibility => "parental-responsibility",
            Self::FosterCarer => "foster-carer",
            Self::CareLeaver => "care-leaver",
            Self::SpecialGuardian => "special-guardian",
            Self::SpecialGuardianshipOrder => "special-guardianship-order",
            Self::AskedForSpecialGuardianSupport => "asked-for-special-guardian-support",
            Self::MayBeAdopted => "may-be-adopted",
            Self::WishesToAdopt => "wishes-to-adopt",
            Self::AdoptionServices => "adoption-services",
            Self::Adopted => "adopted",
            Self::SufficientInterest => "sufficient-interest",
        }
    }
}

/// The likeliest category; none when they did not say who they are, for staff to find out.
#[must_use]
pub fn category(answers: &Answers) -> Option<Category> {
    use Category as C;
    let who = answers.get::<Who>().and_then(|answer| answer.who)?;
    let exactly = answers
        .get::<WhoExactly>()
        .and_then(|answer| answer.exactly);
    Some(match (who.as_str(), exactly.as_deref()) {
        ("care-leaver", _) => C::CareLeaver,
        ("young-person", Some("in-care")) => C::ChildLookedAfter,
        (_, Some("with-special-guardian" | "parent-special-guardianship")) => {
            C::SpecialGuardianshipOrder
        }
        (_, Some("may-be-adopted" | "parent-may-be-adopted" | "guardian")) => C::MayBeAdopted,
        (_, Some("adopted" | "parent-adopted" | "birth-parent" | "have-adopted")) => C::Adopted,
        ("young-person", _) => C::ChildInNeed,
        ("parent", _) => C::Parent,
        (_, Some("foster-carer")) => C::FosterCarer,
        (_, Some("special-guardian")) => C::SpecialGuardian,
        (_, Some("asked-special-guardian")) => C::AskedForSpecialGuardianSupport,
        (_, Some("parental-responsibility")) => C::ParentalResponsibility,
        (_, Some("want-to-adopt")) => C::WishesToAdopt,
        ("adoption", _) => C::AdoptionServices,
        _ => C::SufficientInterest,
    })
}

/// Whether the person who tells us is a child, a young person or a care leaver: they go first in the queue (R1.3) and
/// are offered an advocate (R7.3).
#[must_use]
pub fn is_child_or_care_leaver(answers: &Answers) -> bool {
    let who = answers.get::<Who>().and_then(|answer| answer.who);
    let asks_for_themselves = answers
        .get::<AskingFor>()
        .is_some_and(|asking| asking.whom.as_deref() == Some("me"));
    let grown_up = answers
        .get::<Age>()
        .is_some_and(|answer| answer.age.as_deref() == Some("25-or-over"));
    matches!(who.as_deref(), Some("young-person" | "care-leaver"))
        || (asks_for_themselves && !grown_up)
}
