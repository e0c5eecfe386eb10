//! The counting rules of the annual report, made by the complaints manager (R10.2): a draft that is changed table by table, put
//! in force with a reason, and every earlier version to be put back. Each change is checked as the rules of a profile are, so
//! that a draft can always be put in force. A report that is frozen or published keeps the rules that it was counted by.

mod change;
mod proposed;

use report::{Counting, Year};
use rules::permission::Duty;
use rules::principal::Principal;
use rules::refused::Refused;
use store::NewRules;

use super::{Council, Made, ReportScope, make_report};
use crate::error::Error;
use crate::rules_in_force::with_rules;

pub use change::{RowsOf, RulesChange, TableChange, WholeRules};
pub use proposed::proposed_rules;

/// With what a draft begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RulesFrom {
    /// The rules that hold now.
    InForce,
    /// Those of the profile.
    Profile,
    /// Those that the imported totals let expect.
    Totals,
}

/// What can be done to the rules.
#[derive(Debug, Clone, PartialEq)]
pub enum RulesAct {
    /// Begins a draft, in the place of the one that may be there.
    Begin(RulesFrom),
    /// Changes the draft.
    Change(Box<RulesChange>),
    /// Ends the draft; nothing of it holds.
    GiveUp,
    /// The rules of the draft hold from now on, and there is no draft any more.
    Put {
        /// Why.
        reason: String,
    },
    /// An earlier version holds again; 0 for the rules of the profile.
    Back(i64),
}

/// Why nothing was done.
#[derive(Debug)]
pub enum RulesRejected {
    /// What is wrong with the rules: one sentence that names it and the mend.
    Wrong(String),
    /// Somebody else changed them meanwhile.
    Changed,
    /// There is no draft.
    NoDraft,
    /// There is nothing from which rules could be proposed.
    NoTotals,
    /// There is no such version.
    NoVersion,
    /// The draft is the same as what holds.
    Same,
    /// Anything else.
    Error(Error),
}

impl<E: Into<Error>> From<E> for RulesRejected {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

impl RulesRejected {
    /// The last part of the key of its words; none for an error.
    #[must_use]
    pub const fn slug(&self) -> Option<&'static str> {
        Some(match self {
            Self::Wrong(_) => "wrong",
            Self::Changed => "changed",
            Self::NoDraft => "no-draft",
            Self::NoTotals => "no-totals",
            Self::NoVersion => "no-version",
            Self::Same => "same",
            Self::Error(_) => return None,
        })
    }
}

/// The report of a year, or of a part of it, as it comes out by these rules.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn report_by(
    council: &Council,
    rules: Counting,
    year: Year,
    wanted: &ReportScope,
) -> Result<Made, Error> {
    let council = council.with_profile(with_rules(&council.profile, rules));
    make_report(&council, year, wanted).await
}

/// Does something to the rules. `seen` is how often the draft was changed when its page was drawn.
///
/// # Errors
/// [`RulesRejected`]; then nothing has changed.
pub async fn change_rules(
    council: &Council,
    by: &Principal,
    seen: i64,
    act: RulesAct,
) -> Result<(), RulesRejected> {
    council
        .allows(by, Duty::FreezeReport)
        .map_err(|_| Error::Refused(Refused::NotYourRole))?;
    let now = council.clock.now();
    let begins = match &act {
        RulesAct::Begin(from) => Some(first(council, *from).await?),
        _ => None,
    };
    let tx = council.store.begin().await?;
    let (held, draft) = tx.hold_rules_draft(by, now).await?;
    if held != seen {
        return Err(RulesRejected::Changed);
    }
    let holds = council.store.rules_in_force().await?;
    let (next, put) = match act {
        RulesAct::Begin(_) => (begins, None),
        RulesAct::Change(change) => {
            let draft = draft.ok_or(RulesRejected::NoDraft)?;
            let changed = change.of(draft, &council.profile.words);
            let changed = changed.map_err(RulesRejected::Wrong)?;
            (Some(checked(council, changed)?), None)
        }
        RulesAct::GiveUp => (None, None),
        RulesAct::Put { reason } => {
            let draft = checked(council, draft.ok_or(RulesRejected::NoDraft)?)?;
            if draft == *holds.as_ref().unwrap_or(&council.profile.report) {
                return Err(RulesRejected::Same);
            }
            let new = NewRules {
                reason,
                back_to: None,
                rules: Some(draft),
            };
            (None, Some(new))
        }
        RulesAct::Back(version) => {
            let rules = match version {
                0 => None,
                version => council
                    .store
                    .rules_version(version)
                    .await?
                    .ok_or(RulesRejected::NoVersion)?
                    .rules
                    .map(|rules| checked(council, rules))
                    .transpose()?,
            };
            if rules == holds {
                return Err(RulesRejected::Same);
            }
            let new = NewRules {
                reason: String::new(),
                back_to: Some(version),
                rules,
            };
            // A draft that somebody is at stays.
            (draft, Some(new))
        }
    };
    tx.keep_rules_draft(held, next.as_ref(), by, now).await?;
    let version = match &put {
        Some(new) => Some(tx.put_rules(new, by, now).await?),
        None => None,
    };
    tx.commit().await?;
    tracing::info!(staff = %by, version, "The counting rules of the report were changed");
    Ok(())
}

/// The rules with which a draft begins.
async fn first(council: &Council, from: RulesFrom) -> Result<Counting, RulesRejected> {
    let rules = match from {
        RulesFrom::InForce => council.store.rules_in_force().await?,
        RulesFrom::Profile => None,
        RulesFrom::Totals => {
            let proposed = proposed_rules(council).await?;
            let (_, proposed) = proposed.ok_or(RulesRejected::NoTotals)?;
            Some(proposed.counting)
        }
    };
    Ok(rules.unwrap_or_else(|| council.profile.report.clone()))
}

fn checked(council: &Council, rules: Counting) -> Result<Counting, RulesRejected> {
    let profile = (*council.profile).clone().with_counting(rules);
    let profile = profile.map_err(|wrong| RulesRejected::Wrong(wrong.to_string()))?;
    Ok(profile.report)
}
