//! What was learned in a year, for whoever writes the annual report: the heart of it, as the cases have it (R5.6).

use std::collections::BTreeMap;

use report::Year;
use rules::permission::Duty;
use rules::principal::Principal;
use store::{Lesson, Purpose};

use super::{period_of, services};
use crate::Council;
use crate::error::Error;

/// The lessons of a year by service, by the name that the report has for it; empty where it is not known.
///
/// # Errors
/// [`Error::Refused`] for whoever may not write the report, and [`Error::Unavailable`].
pub async fn lessons(
    council: &Council,
    by: &Principal,
    year: Year,
) -> Result<BTreeMap<String, Vec<Lesson>>, Error> {
    council.allows(by, Duty::WriteReport)?;
    let run = council.run(Purpose::Report);
    let period = period_of(year, None, &council.profile);
    let names: BTreeMap<_, _> = services(&council.profile).into_iter().collect();
    let mut by_service: BTreeMap<String, Vec<Lesson>> = BTreeMap::new();
    for lesson in council.store.lessons(&run, period).await? {
        let name = names.get(&lesson.service).unwrap_or(&lesson.service);
        by_service.entry(name.clone()).or_default().push(lesson);
    }
    Ok(by_service)
}
