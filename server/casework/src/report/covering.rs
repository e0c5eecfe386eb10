//! What staff write into the report with which an annual report goes to a committee. It is written until the meeting, so it does
//! not stand still when the annual report does.

use std::collections::BTreeMap;

use report::{CoverPart, NameFound, Year};
use rules::form::{Fault, Wrong};
use rules::permission::Duty;
use rules::principal::Principal;
use rules::text::STORY_LIMIT;
use serde::Deserialize;

use super::acts::{ReportRejected, hold, not_yours};
use super::names::names_in_texts;
use super::period_of;
use crate::Council;
use crate::error::Error;

/// What is written into a covering report. What is not named stays as it is; nothing in the place of a text takes it out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct CoverWords {
    /// By part.
    #[serde(default)]
    pub cover: BTreeMap<CoverPart, Option<String>>,
}

/// Writes the words of a covering report.
///
/// # Errors
/// [`ReportRejected`]: the account may not, somebody else was quicker, or a text is too long.
pub async fn write_cover(
    council: &Council,
    by: &Principal,
    year: Year,
    seen: Option<u32>,
    words: CoverWords,
) -> Result<(), ReportRejected> {
    council.allows(by, Duty::WriteReport).map_err(not_yours)?;
    let is_long = |text: &Option<String>| {
        let length = text.as_ref().map_or(0, |text| text.chars().count());
        length as u64 > STORY_LIMIT
    };
    let long = words.cover.iter().filter(|(_, text)| is_long(text));
    let fault = |(part, _): (&CoverPart, _)| {
        Fault::new(
            format!("cover-{}", part.slug()),
            Wrong::TooLong(STORY_LIMIT),
        )
    };
    let faults: Vec<Fault> = long.map(fault).collect();
    if !faults.is_empty() {
        return Err(ReportRejected::Faults(faults));
    }
    let now = council.clock.now();
    let tx = council.store.begin().await?;
    let mut held = hold(&tx, council, year, seen).await?;
    for (part, text) in words.cover {
        match text.as_deref().map(str::trim) {
            None | Some("") => held.covering.remove(&part),
            Some(text) => held.covering.insert(part, text.to_owned()),
        };
    }
    tx.keep_report(&held, "covering", by, now).await?;
    tx.commit().await?;
    tracing::info!(staff = %by, report = %year, "The words of a covering report were changed");
    Ok(())
}

/// What looks like a name in what staff wrote into it: papers of a committee are read by everybody.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn names_in_cover(
    council: &Council,
    year: Year,
    words: &BTreeMap<CoverPart, String>,
) -> Result<Vec<NameFound>, Error> {
    let period = period_of(year, None, &council.profile);
    // Whom it is to and from, and when, is a name and has to be.
    let texts = words.iter().filter(|(part, _)| !part.is_of_head());
    let texts = texts.map(|(part, text)| (part.slug(), text.as_str()));
    let found = names_in_texts(council, period, texts.collect(), &[]).await?;
    let mut names: Vec<NameFound> = Vec::new();
    for (_, name) in found {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Ok(names)
}
