//! A file that should not be there is taken out of the case: it is somebody else's, or was added twice.

use super::prelude::*;

/// Takes a file out of the case: nobody can open it any more, and what was in it is deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoveFile {
    /// Which, by its number from 1.
    pub number: u32,
    /// Why.
    pub words: String,
}

impl Act for RemoveFile {
    const FIELDS: &'static [Field] = &[Field::case_file("number"), Field::text("words")];
    const DUTY: Duty = Duty::Decide;
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.files.iter().any(|file| file.removed_on.is_none()), Refused::NothingToDo)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.file(self.number).is_none(), Refused::NoSuchFile)?;
        let left = |(letter, files): (&u32, &Vec<u32>)| {
            let left = case.letters.get(letter).is_some_and(|letter| letter.left_on.is_some());
            left && files.contains(&self.number)
        };
        refuse_if(case.enclosures.iter().any(left), Refused::FileHasLeft)
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        let index = usize::try_from(self.number).unwrap_or_default().checked_sub(1);
        if let Some(file) = index.and_then(|index| case.files.get_mut(index)) {
            file.removed_on = Some(on);
        }
    }
}
