//! Who was kept from a case by mistake, or no longer has to be, takes part and sees it again (R9.2).

use super::prelude::*;

/// Takes a name off those who are complained about, opens the case to an account again, or both. By a manager from whom the
/// case is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Include {
    /// The name, as it stands in the case.
    pub name: Option<String>,
    /// Whose account may see the case again.
    pub account: Option<StaffId>,
    /// Why; none at the command line.
    pub words: Option<String>,
}

impl Act for Include {
    const FIELDS: &'static [Field] = &[
        Field::line("name").optional(),
        Field::colleague("account").optional(),
        Field::text("words"),
    ];
    const DUTY: Duty = Duty::LetSee;
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let is_kept_from_nobody = case.complained_about.is_empty() && case.excluded.is_empty();
        refuse_if(is_kept_from_nobody, Refused::NothingToDo)
    }

    fn check(&self, case: &Case, now: &Now) -> Result<(), Refused> {
        refuse_if(self.name.is_none() && self.account.is_none(), Refused::NobodyChosen)?;
        if let Some(name) = &self.name {
            refuse_if(!case.is_complained_about(name), Refused::NotKeptFromThem)?;
            refuse_if(plain(name) == plain(now.by.name()), Refused::ComplainedAbout)?;
        }
        let is_kept = |account| case.excluded.contains(account);
        refuse_if(!self.account.as_ref().is_none_or(is_kept), Refused::NotKeptFromThem)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(name) = &self.name {
            case.complained_about.retain(|known| plain(known) != plain(name));
        }
        if let Some(account) = &self.account {
            case.excluded.retain(|known| known != account);
        }
    }
}
