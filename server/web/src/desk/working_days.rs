//! The bank holidays, what a change of them would do, and who changed them (R8.2).

use app::desk::{HolidayChangeRow, WorkingDays};
use app::form::{HolidayMove, HolidayPreview};
use casework::{Council, Error, WorkingDaysPreview};
use chrono::{Datelike, NaiveDate};
use rules::permission::Duty;
use words::dates;

use super::staff::{rebuild, signed_in};
use crate::edge::visitor::Visitor;

/// So many changes of the list are shown.
const SHOWN_CHANGES: u64 = 20;

/// The list of this year and later, and its changes.
pub(super) async fn working_days(
    council: &Council,
    visitor: &Visitor,
) -> Result<WorkingDays, Error> {
    let staff = signed_in(visitor)?;
    let (today, calendar) = (council.clock.today(), council.calendar());
    let days = calendar
        .holidays()
        .filter(|(day, _)| day.year() >= today.year())
        .map(|(day, title)| (day.to_string(), dates::longest(day), title.to_owned()));
    let version = calendar.version();
    let changes = council.store.holiday_changes(SHOWN_CHANGES).await?;
    let changes = changes.into_iter().map(|change| {
        let (gone, come) = difference(&change.before, &change.after);
        HolidayChangeRow {
            version: change.version,
            when: dates::moment(change.at),
            undo: change.version == version,
            who: change.by,
            gone,
            come,
            why: change.reason,
        }
    });
    Ok(WorkingDays {
        changes: changes.collect(),
        days: days.collect(),
        ends: calendar
            .horizon()
            .filter(|_| calendar.is_short(today))
            .map(dates::longest),
        rebuild: rebuild(council).await?,
        may_change: council.allows(&staff.who, Duty::ChangeWorkingDays).is_ok(),
    })
}

/// What a change of the bank holidays would do, in words.
pub(crate) fn preview_in_words(preview: WorkingDaysPreview, today: NaiveDate) -> HolidayPreview {
    let days = |days: Vec<(NaiveDate, String)>| {
        days.into_iter()
            .map(|(day, _)| dates::longest(day))
            .collect()
    };
    let short = |on: NaiveDate| dates::short(on, today);
    let moves = preview.moves.into_iter().map(|moved| HolidayMove {
        reference: moved.reference,
        clock: moved.clock,
        before: short(moved.before),
        after: short(moved.after),
        is_late: moved.before < today,
    });
    HolidayPreview {
        seen: preview.seen,
        gone: days(preview.gone),
        come: days(preview.come),
        cases: preview.cases,
        late: preview.late,
        page: (preview.page, preview.pages),
        moves: moves.collect(),
    }
}

/// The days that went and came, in words.
fn difference(
    before: &[(NaiveDate, String)],
    after: &[(NaiveDate, String)],
) -> (Vec<String>, Vec<String>) {
    let only = |days: &[(NaiveDate, String)], other: &[(NaiveDate, String)]| {
        let is_there = |day: &NaiveDate| other.iter().any(|(there, _)| there == day);
        let days = days.iter().map(|(day, _)| *day);
        days.filter(|day| !is_there(day))
            .map(dates::longest)
            .collect()
    };
    (only(before, after), only(after, before))
}
