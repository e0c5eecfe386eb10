//! Two cases do not belong together after all.

use super::prelude::*;
use crate::form::Filled;
use crate::intake::Answers;
use crate::reference::Reference;

/// Takes a link away, on both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unlink {
    /// The reference of the other case, in any spelling.
    pub other: String,
    /// Why they do not belong together.
    pub words: Option<String>,
}

impl Act for Unlink {
    const FIELDS: &'static [Field] = &[Field::line("other"), Field::text("words").optional()];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.links.iter().all(|link| link.how.is_none()), Refused::NothingToDo)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let other = self.other.parse::<Reference>().map_err(|_| Refused::NoSuchOtherCase)?;
        let mut links = case.links.iter().filter(|link| link.how.is_some());
        refuse_if(!links.any(|link| link.other == other.as_str()), Refused::NoSuchOtherCase)
    }

    fn known(case: &Case, _: &Answers) -> Filled {
        let mut links = case.links.iter().filter(|link| link.how.is_some());
        let only = links.next().filter(|_| links.next().is_none());
        Filled::of(only.map(|link| ("other".to_owned(), link.other.clone())))
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Ok(other) = self.other.parse::<Reference>() {
            case.unlinked(other.as_str());
        }
    }
}
