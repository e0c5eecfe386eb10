//! The dashboard: counts that are found by indexes. What the annual report leaves out is in none of them.

use app::desk::Dashboard;
use casework::{Council, Error, by_rules_in_force, services};
use report::counting::Unrecorded;
use report::{Period, ReportFilter, Year, volume_of};
use rules::deadline::SOON;
use rules::register::Kind;
use store::{Onlooker, StageNumber, Wanted};
use words::dates::without_weekday;

use crate::desk::reports::signed_in;
use crate::edge::visitor::Visitor;

/// What is no complaint under the Children Act, and how the dashboard calls it: as the report does.
const OTHERS: [&str; 6] = [
    "corporate",
    "compliment",
    "comment",
    "enquiry",
    "advocacy-request",
    "not-eligible",
];
/// The stages, and how the dashboard calls them.
const STAGES: [(&str, StageNumber); 3] = [
    ("stage-one", StageNumber::One),
    ("stage-two", StageNumber::Two),
    ("stage-three", StageNumber::Three),
];
/// How long cases are open, in working days: the first day of each age but the youngest.
const AGES: [(&str, u32); 3] = [("up-to-10", 10), ("11-to-20", 20), ("21-to-65", 65)];
const OLDEST: &str = "over-65";
/// So many cases are listed for what is still to be done.
const LISTED: u64 = 20;

/// The dashboard of this year until today, unless other days are wanted.
///
/// # Errors
/// Without a session, or when the store cannot be read.
pub async fn dashboard(
    council: &Council,
    visitor: &Visitor,
    only: ReportFilter,
) -> Result<Dashboard, Error> {
    let staff = signed_in(visitor)?;
    let council = &by_rules_in_force(council).await?;
    let (store, today, calendar) = (&council.store, council.clock.today(), council.calendar());
    let onlooker = Onlooker {
        who: &staff.who,
        today,
        soon: calendar.due(today, SOON, council.profile.clocks.convention),
    };
    let period = period(council, &only);
    let wanted = Wanted {
        only: only.clone(),
        left_out: &council.profile.report.left_out,
    };
    let since = AGES.map(|(_, days)| calendar.back(today, days));
    // The longest counts side by side.
    let (volumes, (timely, learning_missing)) =
        tokio::try_join!(volumes(council, period, &wanted), async {
            let timely = timely(council, period, &wanted).await?;
            Ok((timely, store.learning_missing(period, &wanted).await?))
        })?;
    let now = store.due_counts(onlooker, &only).await?;
    let ages = store.open_by_age(&since, &wanted).await?;
    let names = AGES.iter().map(|(name, _)| *name).chain([OLDEST]);
    let learning = store.without_learning(&staff.who, period, &wanted, LISTED);
    let learning = learning.await?;
    let actions = store.with_late_actions(&staff.who, today, &wanted, LISTED);
    let actions = actions.await?;
    let (from, to) = (period.from, period.to);
    Ok(Dashboard {
        period,
        to_come: period.from > today,
        days: format!("{} to {}", without_weekday(from), without_weekday(to)),
        volumes,
        timely,
        open_by_age: names.map(str::to_owned).zip(ages).collect(),
        late: now.late,
        soon: now.soon,
        advocacy_missing: now.advocacy_missing,
        learning_missing,
        learning,
        actions_late: store.actions_late(today, &wanted).await?,
        actions,
        services: services(&council.profile),
        only,
    })
}

fn period(council: &Council, only: &ReportFilter) -> Period {
    let today = council.clock.today();
    let begins = council.profile.report.year_begins;
    let to = only.to.unwrap_or(today);
    let year = Year::of(to, begins).period(begins);
    Period {
        from: only.from.unwrap_or(year.from),
        to,
    }
}

/// What came in, kind by kind, as the report calls it. Of what nobody recorded, in this year or the one before, nobody knows
/// that there was none; as in the report.
async fn volumes(
    council: &Council,
    period: Period,
    wanted: &Wanted<'_>,
) -> Result<Vec<(String, Option<u64>)>, Error> {
    let (store, counting) = (&council.store, &council.profile.report);
    let days = recorded_days(council, period);
    let recorded: Vec<&str> = match counting.unrecorded {
        Unrecorded::Zero => ["concern", "ombudsman"].into_iter().chain(OTHERS).collect(),
        Unrecorded::Say | Unrecorded::LeaveOut => {
            let all = Wanted {
                only: ReportFilter::default(),
                ..wanted.clone()
            };
            let ever = store.received(days, &all).await?;
            let kinds = ever.iter().map(|(kind, _)| *kind);
            let mut recorded: Vec<&str> =
                kinds.filter_map(|kind| volume_of(counting, kind)).collect();
            if store.any_at_ombudsman(days, &all).await? {
                recorded.push("ombudsman");
            }
            recorded
        }
    };
    let received = store.received(period, wanted).await?;
    let sum = |counts: &[(Kind, u64)], wanted: &dyn Fn(Kind) -> bool| -> u64 {
        let counted = counts.iter().filter(|(kind, _)| wanted(*kind));
        counted.map(|(_, count)| count).sum()
    };
    let is_main = |kind: Kind| counting.main.contains(&kind);
    let of = |volume: &str| sum(&received, &|kind| volume_of(counting, kind) == Some(volume));
    let mut counts = vec![("concern", of("concern"))];
    // What is received is at stage 1.
    counts.push((STAGES[0].0, sum(&received, &is_main)));
    for (name, stage) in &STAGES[1..] {
        let asked = store.asked(*stage, period, wanted).await?;
        counts.push((*name, sum(&asked, &is_main)));
    }
    let ombudsman = store.at_ombudsman(period, wanted).await?;
    counts.push(("ombudsman", ombudsman.len() as u64));
    counts.extend(OTHERS.map(|volume| (volume, of(volume))));
    let has_come = period.from <= council.clock.today();
    let is_stage = |name: &str| STAGES.iter().any(|(stage, _)| *stage == name);
    let rows = counts.into_iter().map(|(name, count)| {
        let is_known = count > 0 || is_stage(name) || recorded.contains(&name);
        let count = Some(count).filter(|_| is_known && has_come);
        (name.to_owned(), count)
    });
    Ok(rows.collect())
}

/// The days of which anything has to be recorded for a nought to be true: those of the year, and of the year before.
fn recorded_days(council: &Council, period: Period) -> Period {
    let begins = council.profile.report.year_begins;
    Period {
        from: Year::of(period.to, begins).before().period(begins).from,
        to: period.to,
    }
}

/// Of the complaints that were answered at each stage: how many in time, and how many in all.
async fn timely(
    council: &Council,
    period: Period,
    wanted: &Wanted<'_>,
) -> Result<Vec<(String, u64, u64)>, Error> {
    let mut rows = Vec::new();
    for (name, stage) in STAGES {
        let (in_time, all) = council.store.answered(stage, period, wanted).await?;
        rows.push((name.to_owned(), in_time, all));
    }
    Ok(rows)
}
