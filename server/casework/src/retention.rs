//! Cases are deleted when their years are over (R9.7): what is due is announced for 30 days before, and what is held, reopened or
//! kept longer meanwhile stays. Each step can be killed and done again.

use chrono::{DateTime, NaiveDate, Utc};
use report::Year;
use rules::principal::Principal;
use rules::reference::Reference;
use rules::retention::{Kept, KeptYears, NOTICE, goes_on};
use store::{AuditEvent, DeletedBy, DeletedInMonth, HeldCase, KeptCase, Purpose, Tx, What};
use tracing::{error, info};

use super::Council;
use crate::error::Error;

/// What is deleted soon, what is held, and what was deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention {
    /// What is deleted in the next 30 days, the soonest first.
    pub soon: Vec<DeletedSoon>,
    /// What is held, and why.
    pub held: Vec<HeldCase>,
    /// How many were deleted, by month, the latest first.
    pub deleted: Vec<DeletedInMonth>,
}

/// A case that is deleted soon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletedSoon {
    /// The case.
    pub case: KeptCase,
    /// The day on which it is deleted, a Europe/London date.
    pub on: NaiveDate,
    /// For how many years a case of its kind is kept.
    pub years: u32,
}

/// What becomes of cases that are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// They stay for longer than it is announced.
    Stay,
    /// They are deleted on this day, and announced until then.
    Announced(NaiveDate),
    /// They are deleted today.
    Go,
}

/// Announces what is due within 30 days, takes back what is not due any more, and deletes what was announced for 30 days at least
/// and is due today or was before, as long as it may go on. Says how many cases were deleted.
///
/// # Errors
/// [`Error::Unavailable`]; then what was deleted is, and the next time goes on.
pub async fn delete_due(council: &Council, may_go_on: impl Fn() -> bool) -> Result<u64, Error> {
    let (store, years, today) = (
        &council.store,
        council.profile.kept(),
        council.clock.today(),
    );
    let mut deleted = 0;
    for reference in store.ended_cases(&years, soon(today)).await? {
        if !may_go_on() {
            break;
        }
        deleted += decide(council, &years, &reference).await?;
    }
    for same in store.announced(&Principal::PORTAL).await? {
        if !may_go_on() {
            break;
        }
        let fate = fate(&years, &same, today);
        let is_announced = same.iter().all(|one| one.noticed_on.is_some());
        if let (Some(first), false) = (
            same.first(),
            matches!(fate, Fate::Announced(_)) && is_announced,
        ) {
            deleted += decide(council, &years, &first.reference).await?;
        }
    }
    count_out_earlier_equality(council, &may_go_on).await?;
    if deleted > 0 {
        store.empty_log();
        store.vacuum().await?;
        council.files_to_check.ring();
        info!(cases = deleted, "Deleted cases whose years were over");
    }
    Ok(deleted)
}

/// Earlier versions kept the equality answers of a case that was deleted, apart from it: of these too only counts are left.
async fn count_out_earlier_equality(
    council: &Council,
    may_go_on: &impl Fn() -> bool,
) -> Result<(), Error> {
    loop {
        let tx = council.store.begin_alone().await?;
        let some = tx.count_out_earlier_equality().await?;
        tx.commit().await?;
        if some == 0 || !may_go_on() {
            return Ok(());
        }
    }
}

/// What is deleted soon, what is held and what was deleted, as somebody sees it: what is kept from them is left out (R9.2).
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn retention(council: &Council, who: &Principal) -> Result<Retention, Error> {
    let (store, years, today) = (
        &council.store,
        council.profile.kept(),
        council.clock.today(),
    );
    let mut due = Vec::new();
    for same in store.announced(who).await? {
        let on = match fate(&years, &same, today) {
            Fate::Stay => continue,
            Fate::Announced(on) => on,
            Fate::Go => today,
        };
        let Some(case) = same.into_iter().next() else {
            continue;
        };
        due.push(DeletedSoon {
            years: years.of(case.kept.kind, case.kept.outcome),
            case,
            on,
        });
    }
    due.sort_by(|one, other| (one.on, &one.case.reference).cmp(&(other.on, &other.case.reference)));
    Ok(Retention {
        soon: due,
        held: store
            .held_cases(council.reader(who, Purpose::Retention))
            .await?,
        deleted: store.deleted_by_month().await?,
    })
}

/// Decides on cases that are the same, in one transaction, as they are while nobody else acts on them. Says how many were deleted.
async fn decide(council: &Council, years: &KeptYears, reference: &Reference) -> Result<u64, Error> {
    let (now, today) = (council.clock.now(), council.clock.today());
    let tx = council.store.begin_alone().await?;
    let same = tx.hold_together(reference).await?;
    let mut deleted = 0;
    match fate(years, &same, today) {
        Fate::Stay => {
            for one in &same {
                tx.take_back_notice(one).await?;
            }
        }
        Fate::Announced(_) => {
            for one in &same {
                tx.announce(one, today).await?;
            }
        }
        Fate::Go if !is_as_events_say(council, &same).await? => {
            error!(
                "A case whose years are over in its list is not over by its events: it stays. Run heard rebuild"
            );
        }
        Fate::Go => {
            for one in &same {
                delete(council, &tx, years, one, (now, today)).await?;
                deleted += 1;
            }
        }
    }
    tx.commit().await?;
    Ok(deleted)
}

/// Whether the lists say of each of these cases what its events say. What is worked out is never enough to destroy a key: it may be
/// of an older version, or somebody may have changed it.
async fn is_as_events_say(council: &Council, same: &[KeptCase]) -> Result<bool, Error> {
    let run = council.run(Purpose::Retention);
    for one in same {
        let opened = run.open_if_whole(&council.store, &one.reference).await?;
        let kept = opened.map(|(open, _)| Kept::of(&open.case));
        if kept.as_ref() != Some(&one.kept) {
            return Ok(false);
        }
    }
    Ok(true)
}

async fn delete(
    council: &Council,
    tx: &Tx,
    years: &KeptYears,
    one: &KeptCase,
    (at, today): (DateTime<Utc>, NaiveDate),
) -> Result<(), Error> {
    let begins = council.profile.report.year_begins;
    let by = DeletedBy {
        years: years.of(one.kept.kind, one.kept.outcome),
        noticed_on: one.noticed_on.unwrap_or(today),
        today,
        at,
        received_in: Year::of(one.received_on, begins).period(begins).from,
    };
    let done = AuditEvent::new(&Principal::PORTAL, What::CaseDeleted, at)
        .which(one.kept.kind.slug())
        .case(&one.reference);
    tx.audit(&done).await?;
    Ok(tx.delete_case(one, by).await?)
}

/// What becomes of cases that are the same: all of them have to have been announced.
fn fate(years: &KeptYears, same: &[KeptCase], today: NaiveDate) -> Fate {
    let due = years.together(same.iter().map(|one| &one.kept));
    let Some(due) = due.filter(|due| *due <= soon(today)) else {
        return Fate::Stay;
    };
    let noticed = same.iter().map(|one| one.noticed_on.unwrap_or(today));
    let on = goes_on(due, noticed.max().unwrap_or(today));
    match on <= today {
        true => Fate::Go,
        false => Fate::Announced(on),
    }
}

fn soon(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(NOTICE).unwrap_or(NaiveDate::MAX)
}
