//! Who they are was not known, or written down wrong: the rights of a child follow from it (R1.3, R2.1, R7.3).

use super::prelude::*;
use crate::case::Advocacy;
use crate::eligibility::Category;
use crate::form::Filled;
use crate::intake::Answers;

/// Corrects it. What stood there before is kept with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectWho {
    /// The category of R2.1.
    pub category: Category,
    /// They are a child or a care leaver, where the category does not say so.
    #[serde(default)]
    pub by_child: bool,
    /// How we know.
    pub words: String,
    /// What stood there.
    #[serde(default)]
    pub was: Option<WasWho>,
}

/// What stood there before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WasWho {
    /// The category; none where it was not known.
    pub category: Option<Category>,
    /// They were taken for a child or a care leaver.
    #[serde(default)]
    pub by_child: bool,
}

impl CorrectWho {
    const fn is_child(&self) -> bool {
        self.by_child || self.category.is_child_or_care_leaver()
    }
}

impl Act for CorrectWho {
    const FIELDS: &'static [Field] = &[
        Field::choice("category", Category::OPTIONS),
        Field::tick("by_child"),
        Field::text("words"),
    ];
    const ON_CLOSED: bool = true;

    fn possible(_: &Case, _: &Now) -> Result<(), Refused> {
        Ok(())
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let same = case.category == Some(self.category) && case.by_child == self.is_child();
        refuse_if(same, Refused::AlreadyDone)
    }

    fn known(case: &Case, _: &Answers) -> Filled {
        let category = case.category.map(|category| ("category", category.slug()));
        let by_child = case.by_child.then_some(("by_child", "yes"));
        let known = category.into_iter().chain(by_child);
        Filled::of(known.map(|(field, value)| (field.to_owned(), value.to_owned())))
    }

    fn remember(&mut self, case: &Case, _: &Answers) {
        self.by_child = self.is_child();
        self.was = Some(WasWho { category: case.category, by_child: case.by_child });
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        (case.category, case.by_child) = (Some(self.category), self.is_child());
        // The contact of a child is never restricted (R5.7).
        if self.is_child() && case.is_restricted() {
            case.restriction_lifted_on = Some(on);
        }
        let goes_on = case.closed_on.is_none() && case.discontinued_on.is_none();
        match case.advocacy {
            // A child is offered an advocate before anything is answered.
            Advocacy::NotNeeded if self.is_child() && case.is_complaint() && goes_on => {
                case.advocacy = Advocacy::ToOffer;
            }
            Advocacy::ToOffer if !self.is_child() && case.is_complaint() => {
                case.advocacy = Advocacy::NotNeeded;
            }
            _ => {}
        }
    }
}
