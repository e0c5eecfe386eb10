//! What the complaints manager does to an annual report: writes its words, freezes it, publishes it, and takes it back. A
//! report that is frozen or published stands still, whatever becomes of the cases.

use std::collections::BTreeMap;

use crate::Council;
use report::{CouncilFigure, Part, Total, Year};
use rules::{
    form::{Fault, Wrong},
    permission::Duty,
    principal::Principal,
    refused::Refused,
    text::STORY_LIMIT,
};
use serde::Deserialize;
use store::{HeldReport, KeptReport, ReportState, Tx};

use super::{ReportScope, make_report, names_in, period_of};
use crate::error::Error;
use crate::rules_in_force::by_rules_in_force;

/// What is written into a report. What is not named stays as it is; nothing in the place of a text or a figure takes it out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct ReportWords {
    /// What stands after the tables of a section.
    #[serde(default)]
    pub part: BTreeMap<Part, Option<String>>,
    /// The figures that only the council knows.
    #[serde(default)]
    pub context: BTreeMap<CouncilFigure, Option<i64>>,
}

/// What can be done to a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportAct {
    /// Its figures and words stand still from now on.
    Freeze,
    /// It is a draft again.
    Unfreeze,
    /// Everybody can read it.
    Publish {
        /// Somebody has read every name that may stand in its words.
        names_looked_at: bool,
    },
    /// Nobody but staff can read it any more.
    Withdraw,
}

/// Why something was not done to a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReportRefusal {
    /// Only the complaints manager may.
    #[error("only the complaints manager may")]
    NotYours,
    /// Somebody else changed it meanwhile.
    #[error("somebody else changed it meanwhile")]
    Changed,
    /// Its figures and words change no more.
    #[error("it is frozen")]
    Frozen,
    /// It is a draft, and only what is frozen can be published.
    #[error("it is not frozen")]
    NotFrozen,
    /// What everybody reads must be withdrawn first.
    #[error("it is published")]
    Published,
    /// There is nothing to withdraw.
    #[error("it is not published")]
    NotPublished,
    /// One of its checks failed.
    #[error("one of its checks failed")]
    Failed,
    /// Its year was not finished.
    #[error("its year was not finished")]
    Unfinished,
    /// Nobody has looked at the names in its words.
    #[error("nobody has looked at the names in its words")]
    Names,
    /// Nothing was chosen.
    #[error("nothing was chosen")]
    NothingChosen,
}

/// Why something that staff filled in was not done. Nothing has changed then.
#[derive(Debug)]
pub enum ReportRejected {
    /// It may not be done.
    Refused(ReportRefusal),
    /// What is wrong with what was typed.
    Faults(Vec<Fault>),
    /// Anything else.
    Error(Error),
}

impl<E: Into<Error>> From<E> for ReportRejected {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

impl ReportRefusal {
    /// The last part of the key of its words.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::NotYours => "not-yours",
            Self::Changed => "changed",
            Self::Frozen => "frozen",
            Self::NotFrozen => "not-yet",
            Self::Published => "published",
            Self::NotPublished => "not-published",
            Self::Failed => "failed",
            Self::Unfinished => "unfinished",
            Self::Names => "names",
            Self::NothingChosen => "nothing-chosen",
        }
    }
}

/// Writes the words of a draft, and the figures that only the council knows.
///
/// # Errors
/// [`ReportRejected`]: the account may not, somebody else was quicker, the report stands still, or a text is too long.
pub async fn write_report(
    council: &Council,
    by: &Principal,
    year: Year,
    seen: Option<u32>,
    words: ReportWords,
) -> Result<(), ReportRejected> {
    council.allows(by, Duty::WriteReport).map_err(not_yours)?;
    let faults = too_long(&words.part);
    if !faults.is_empty() {
        return Err(ReportRejected::Faults(faults));
    }
    let now = council.clock.now();
    let tx = council.store.begin().await?;
    let mut held = hold(&tx, council, year, seen).await?;
    must_be(&held, ReportState::Draft)?;
    for (part, text) in words.part {
        match text.as_deref().map(str::trim) {
            None | Some("") => held.words.remove(&part),
            Some(text) => held.words.insert(part, text.to_owned()),
        };
    }
    for (figure, value) in words.context {
        let row = figure.slug();
        match value {
            Some(value) => {
                let total = Total {
                    year,
                    table: "context".to_owned(),
                    row: row.to_owned(),
                    column: String::new(),
                    value,
                    percent: None,
                };
                tx.keep_total(&total).await?;
            }
            None => tx.drop_total(year, "context", row, "").await?,
        }
    }
    tx.keep_report(&held, "write", by, now).await?;
    tx.commit().await?;
    tracing::info!(staff = %by, report = %year, "The words of a report were changed");
    Ok(())
}

/// Freezes a report, publishes it, or takes it back.
///
/// # Errors
/// [`ReportRejected`]: the account may not, somebody else was quicker, or the report may not be published.
pub async fn change_report(
    council: &Council,
    by: &Principal,
    year: Year,
    seen: Option<u32>,
    act: ReportAct,
) -> Result<(), ReportRejected> {
    let duty = match act {
        ReportAct::Freeze | ReportAct::Unfreeze => Duty::FreezeReport,
        ReportAct::Publish { .. } | ReportAct::Withdraw => Duty::PublishReport,
    };
    council.allows(by, duty).map_err(not_yours)?;
    let now = council.clock.now();
    // Counting takes long, and nobody can write meanwhile: so it is done before, and counts only if nothing came between.
    let before = council.store.held_report(year).await?;
    let made = match act {
        ReportAct::Freeze => {
            if let Some(before) = &before {
                must_be(before, ReportState::Draft)?;
            }
            let council = by_rules_in_force(council).await?;
            Some(Box::pin(make_report(&council, year, &ReportScope::default())).await?)
        }
        ReportAct::Publish { names_looked_at } => {
            let frozen = before.as_ref();
            let frozen = frozen.ok_or(ReportRejected::Refused(ReportRefusal::NotFrozen))?;
            must_be(frozen, ReportState::Frozen)?;
            may_be_published(council, frozen, names_looked_at).await?;
            None
        }
        ReportAct::Unfreeze | ReportAct::Withdraw => None,
    };
    let tx = council.store.begin().await?;
    let mut held = hold(&tx, council, year, seen).await?;
    if before.is_some_and(|before| before != held) {
        return Err(ReportRejected::Refused(ReportRefusal::Changed));
    }
    let name = match (act, made) {
        (ReportAct::Freeze, made) => {
            must_be(&held, ReportState::Draft)?;
            held.kept = made.map(|made| KeptReport {
                on: made.on,
                report: made.report,
                words: held.words.clone(),
                quotes: made.quotes,
                context: made.context,
            });
            held.state = ReportState::Frozen;
            held.since = Some(now);
            "freeze"
        }
        (ReportAct::Unfreeze, _) => {
            must_be(&held, ReportState::Frozen)?;
            held.kept = None;
            held.state = ReportState::Draft;
            held.since = None;
            "unfreeze"
        }
        (ReportAct::Publish { .. }, _) => {
            must_be(&held, ReportState::Frozen)?;
            held.state = ReportState::Published;
            held.since = Some(now);
            "publish"
        }
        (ReportAct::Withdraw, _) => {
            must_be(&held, ReportState::Published)?;
            held.state = ReportState::Frozen;
            held.since = Some(now);
            "withdraw"
        }
    };
    tx.keep_report(&held, name, by, now).await?;
    tx.commit().await?;
    tracing::info!(staff = %by, report = %year, act = name, "A report was changed");
    Ok(())
}

pub(super) fn not_yours(_: Refused) -> ReportRejected {
    ReportRejected::Refused(ReportRefusal::NotYours)
}

pub(super) async fn hold(
    tx: &Tx,
    council: &Council,
    year: Year,
    seen: Option<u32>,
) -> Result<HeldReport, ReportRejected> {
    let held = tx.hold_report(year, council.clock.now()).await?;
    if seen.is_some_and(|seen| seen < held.seen) {
        return Err(ReportRejected::Refused(ReportRefusal::Changed));
    }
    Ok(held)
}

fn must_be(held: &HeldReport, state: ReportState) -> Result<(), ReportRejected> {
    let refused = match (held.state, state) {
        (is, wanted) if is == wanted => return Ok(()),
        (_, ReportState::Published) => ReportRefusal::NotPublished,
        (ReportState::Published, _) => ReportRefusal::Published,
        (ReportState::Frozen, _) => ReportRefusal::Frozen,
        (ReportState::Draft, _) => ReportRefusal::NotFrozen,
    };
    Err(ReportRejected::Refused(refused))
}

/// A report is published when its year is over, none of its checks failed, and somebody has looked at what may be names.
async fn may_be_published(
    council: &Council,
    held: &HeldReport,
    names_looked_at: bool,
) -> Result<(), ReportRejected> {
    let refused = |why| Err(ReportRejected::Refused(why));
    let Some(kept) = &held.kept else {
        return refused(ReportRefusal::NotFrozen);
    };
    if kept.report.unfinished {
        return refused(ReportRefusal::Unfinished);
    }
    if !kept.report.may_be_published() {
        return refused(ReportRefusal::Failed);
    }
    let period = period_of(held.year, None, &council.profile);
    let found = names_in(council, period, &kept.words, &kept.quotes).await?;
    if !found.is_empty() && !names_looked_at {
        return refused(ReportRefusal::Names);
    }
    Ok(())
}

/// The texts that are too long: all of them together fit into what a form may hold.
fn too_long(words: &BTreeMap<Part, Option<String>>) -> Vec<Fault> {
    let is_long = |text: &Option<String>| {
        let length = text.as_ref().map_or(0, |text| text.chars().count());
        length as u64 > STORY_LIMIT
    };
    let long = words.iter().filter(|(_, text)| is_long(text));
    let fault = |(part, _): (&Part, _)| {
        Fault::new(format!("part-{}", part.slug()), Wrong::TooLong(STORY_LIMIT))
    };
    long.map(fault).collect()
}
