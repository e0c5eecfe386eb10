//! A file is put to the case: evidence, a report, a reply as it was signed.

use super::prelude::*;
use crate::case::{FILE_ENDINGS, FileFacts, FileUse, KeptFile, MOST_FROM_GUEST, MOST_FROM_PERSON};
use crate::permission::Duty;
use crate::principal::Principal;

/// Adds a file to those of the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddFile {
    /// What it is for.
    pub what: FileUse,
    /// What it is, as everybody calls it who sees it.
    pub title: String,
    /// What was taken in. It is no answer of the form: whoever reads the form adds it.
    #[serde(default)]
    pub file: Option<FileFacts>,
    /// The number of who handed it in from outside. It is no answer of the form either.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u32>,
}

impl Act for AddFile {
    const FIELDS: &'static [Field] = &[
        Field::file("file", FILE_ENDINGS),
        Field::choice("what", FileUse::OPTIONS),
        Field::line("title"),
    ];
    const DUTY: Duty = Duty::AddFile;
    const ON_CLOSED: bool = true;

    fn possible(_: &Case, _: &Now) -> Result<(), Refused> {
        Ok(())
    }

    fn check(&self, case: &Case, now: &Now) -> Result<(), Refused> {
        refuse_if(self.file.is_none(), Refused::NoFile)?;
        match now.by {
            Principal::Person { .. } => self.check_of_person(case),
            Principal::Guest(guest) => {
                let kept = case.files.iter().filter(|file| file.removed_on.is_none());
                let theirs = kept.filter(|file| file.from == Some(guest.number));
                refuse_if(theirs.count() >= MOST_FROM_GUEST, Refused::TooManyFiles)
            }
            _ => Ok(()),
        }
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        case.files.extend(self.file.clone().map(|facts| KeptFile {
            facts,
            what: self.what,
            title: self.title.clone(),
            from: self.from,
            added_on: on,
            removed_on: None,
        }));
    }
}

impl AddFile {
    /// Whether the person may add it to what they sent.
    fn check_of_person(&self, case: &Case) -> Result<(), Refused> {        refuse_if(self.what != FileUse::FromPerson, Refused::NotYourRole)?;
        let theirs = || case.files.iter().filter(|file| file.what == FileUse::FromPerson);
        let sent = self.file.as_ref().map(|facts| &facts.sha256);
        let mut again = theirs().filter(|file| Some(&file.facts.sha256) == sent);
        refuse_if(again.next().is_some(), Refused::AlreadyDone)?;
        refuse_if(theirs().count() >= MOST_FROM_PERSON, Refused::TooManyFiles)
    }
}
