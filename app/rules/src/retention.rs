//! How long a case is kept after it ended, and when it is deleted (R9.7).
//!
//! A case has ended when it is closed and nothing of it is left to do. It is kept for as many years as the council says for its
//! kind, or for what was found where that is longer. Cases that are the same go together, and none of them goes while one has to
//! stay. All dates are Europe/London dates.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::Deserialize;

use crate::calendar::years_after;
use crate::case::{Case, Same};
use crate::finding::Outcome;
use crate::form::options;
use crate::pathway::Pathway;
use crate::queue::pathway;
use crate::register::StageOutcome;

/// So many days a case stands among those that are deleted soon, before it is.
pub const NOTICE: Days = Days::new(30);

options! {
    /// What a case is kept as: its procedure, or that it should not have been there.
    KeptAs "staff-retention-kind" {
        Statutory "statutory"
        Corporate "corporate"
        Conference "conference"
        DataProtection "data-protection"
        Concern "concern"
        Compliment "compliment"
        Comment "comment"
        PublicEnquiry "public-enquiry"
        MpEnquiry "mp-enquiry"
        CouncillorEnquiry "councillor-enquiry"
        AdvocacyRequest "advocacy-request"
        NotEligible "not-eligible"
        RecordedInError "recorded-in-error"
    }
}

/// How many years a council keeps its cases after they ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptYears {
    /// Of what it says nothing else.
    pub otherwise: u32,
    /// By kind, and by what was found.
    pub set: SetYears,
}

/// What a council's profile says of some kinds of cases, in years.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct SetYears {
    /// By what was found: it counts where it is longer than that of the kind.
    pub outcomes: BTreeMap<Outcome, u32>,
    /// By kind.
    #[serde(flatten)]
    pub kinds: BTreeMap<KeptAs, u32>,
}

/// What decides how long a case is kept; nothing that a person wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What it is kept as.
    pub kind: KeptAs,
    /// What was found, as a whole; none where nothing was.
    pub outcome: Option<Outcome>,
    /// The last day on which something of it was done; none as long as something is to be done.
    pub ended_on: Option<NaiveDate>,
    /// The day since which it must stay, whatever its years are.
    pub held_on: Option<NaiveDate>,
    /// The references of the cases that are the same.
    pub with: Vec<String>,
}

impl Kept {
    /// What decides how long this case is kept.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let same = case.links.iter().filter(|link| link.same.is_some());
        Self {
            kind: kind(case),
            outcome: case.outcome(),
            ended_on: ended_on(case),
            held_on: case.held_on,
            with: same.map(|link| link.other.clone()).collect(),
        }
    }
}

impl KeptYears {
    /// For how many years a case of this kind, in which this was found, is kept after it ended.
    #[must_use]
    pub fn of(&self, kind: KeptAs, outcome: Option<Outcome>) -> u32 {
        let by_kind = self.set.kinds.get(&kind).copied();
        let by_outcome = outcome.and_then(|outcome| self.set.outcomes.get(&outcome).copied());
        let by_kind = by_kind.unwrap_or(self.otherwise);
        by_kind.max(by_outcome.unwrap_or_default())
    }

    /// The day on which one case could be deleted, if it were alone; none while it goes on or has to stay.
    #[must_use]
    pub fn alone(&self, kept: &Kept) -> Option<NaiveDate> {
        let ended = kept.ended_on.filter(|_| kept.held_on.is_none())?;
        Some(years_after(ended, self.of(kept.kind, kept.outcome)))
    }

    /// The day on which cases that are the same are deleted, together: that of the one that is kept longest. None while one of
    /// them goes on or has to stay.
    #[must_use]
    pub fn together<'a>(&self, same: impl IntoIterator<Item = &'a Kept>) -> Option<NaiveDate> {
        let days: Option<Vec<NaiveDate>> = same.into_iter().map(|kept| self.alone(kept)).collect();
        days?.into_iter().max()
    }

    /// The longest that anything is kept, in years.
    #[must_use]
    pub fn longest(&self) -> u32 {
        let set = self.set.kinds.values().chain(self.set.outcomes.values());
        set.copied().max().unwrap_or_default().max(self.otherwise)
    }
}

/// The day from which a case is deleted that first stood among what is deleted soon on `noticed`: never before it stood there
/// for 30 days.
#[must_use]
pub fn goes_on(due: NaiveDate, noticed: NaiveDate) -> NaiveDate {
    due.max(noticed.checked_add_days(NOTICE).unwrap_or(NaiveDate::MAX))
}

fn kind(case: &Case) -> KeptAs {
    let goes_on_elsewhere = case
        .links
        .iter()
        .any(|link| link.same == Some(Same::GoesOnThere));
    let void = matches!(
        case.discontinued_as,
        Some(StageOutcome::Duplicate | StageOutcome::LoggedInError)
    );
    if void || goes_on_elsewhere {
        return KeptAs::RecordedInError;
    }
    match pathway(case) {
        Pathway::Statutory => KeptAs::Statutory,
        Pathway::Corporate => KeptAs::Corporate,
        Pathway::Conference => KeptAs::Conference,
        Pathway::DataProtection => KeptAs::DataProtection,
        Pathway::Concern => KeptAs::Concern,
        Pathway::Compliment => KeptAs::Compliment,
        Pathway::Comment => KeptAs::Comment,
        Pathway::PublicEnquiry => KeptAs::PublicEnquiry,
        Pathway::MpEnquiry => KeptAs::MpEnquiry,
        Pathway::CouncillorEnquiry => KeptAs::CouncillorEnquiry,
        Pathway::AdvocacyRequest => KeptAs::AdvocacyRequest,
        Pathway::NotEligible => KeptAs::NotEligible,
    }
}

/// The last day on which something of it was done; none while it is open or something of it is still to be done.
fn ended_on(case: &Case) -> Option<NaiveDate> {
    let closed = case.closed_on?;
    let ombudsman = || case.ombudsman_before.iter().chain(&case.ombudsman);
    // What the Ombudsman took on goes on until it is decided, whether anything is asked of us at the moment or not.
    let undecided = ombudsman().any(|one| one.decided_on.is_none() && !one.premature);
    if undecided || case.has_work_left() || case.has_letters_waiting() {
        return None;
    }
    let promised = case.remedies.iter().chain(&case.actions);
    let done = promised
        .filter(|one| !one.taken_back)
        .filter_map(|one| one.done_on);
    let decided = ombudsman().filter_map(|one| one.decided_on.max(one.complied_on));
    let lifted = case.restriction_lifted_on;
    let left = case.letters.values().filter_map(|letter| letter.left_on);
    let all = done.chain(decided).chain(lifted).chain(left);
    all.chain([closed]).max()
}
