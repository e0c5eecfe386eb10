//! Who may complain: the categories of R2.1, from the plain words of the form.

use crate::form::options;
use crate::intake::{Answers, Who, WhoExactly};

options! {
    /// The categories of s26(3) and s24D of the Children Act 1989 and s3(1) of the Adoption and Children Act 2002, in the
    /// order of R2.1. Whether somebody in the last has sufficient interest is for a person to decide (R2.2).
    Category "category" {
        ChildLookedAfter "child-looked-after"
        ChildInNeed "child-in-need"
        Parent "parent"
        ParentalResponsibility "parental-responsibility"
        FosterCarer "foster-carer"
        CareLeaver "care-leaver"
        SpecialGuardian "special-guardian"
        SpecialGuardianshipOrder "special-guardianship-order"
        AskedForSpecialGuardianSupport "asked-for-special-guardian-support"
        MayBeAdopted "may-be-adopted"
        WishesToAdopt "wishes-to-adopt"
        AdoptionServices "adoption-services"
        Adopted "adopted"
        SufficientInterest "sufficient-interest"
    }
}

impl Category {
    /// Whether everybody in it is a child or a care leaver. The others may be: staff say so.
    #[must_use]
    pub const fn is_child_or_care_leaver(self) -> bool {
        matches!(
            self,
            Self::ChildLookedAfter | Self::ChildInNeed | Self::CareLeaver
        )
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
        ("in-care", _) | ("young-person", Some("in-care")) => C::ChildLookedAfter,
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
