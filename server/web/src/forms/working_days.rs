//! The complaints manager changes the list of bank holidays.

use crate::error::refusal;
use app::form::ActState;
use app::routes::Route;
use app::staff_forms::{
    ADD_HOLIDAY, CHANGE_HOLIDAYS, PREVIEW_PAGE, REMOVE_HOLIDAY, REPLACE_HOLIDAYS, UNDO_HOLIDAYS,
};
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{
    Error, Rejected, WorkingDaysAct, WorkingDaysChange, WorkingDaysRejected, change_working_days,
    preview_working_days,
};
use chrono::NaiveDate;
use rules::calendar::BadCalendar;
use rules::form::{Filled, Numbers};
use rules::permission::Duty;
use rules::principal::Principal;
use words::dates;

use crate::desk::working_days::preview_in_words;
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::forms::acts::again;
use crate::pages::render::{Shown, render};
use crate::portal::Portal;

/// Answers `POST /staff/calendar`.
pub(crate) async fn change(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    form: Form,
) -> Response {
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    let filled = Filled::of(form.0);
    visitor.here = Route::Calendar.to_string();
    let council = &portal.council;
    let may = council.allows(&by, Duty::ChangeWorkingDays);
    let read = may
        .map_err(Rejected::from)
        .and_then(|()| act(&filled, council.clock.today()))
        .map_err(Not::Read);
    let done = match read {
        Ok(act) => go_on(&portal, &by, act, &filled).await,
        Err(undone) => Err(undone),
    };
    match done {
        Ok(None) => see_other(Route::Calendar),
        Ok(Some(state)) => {
            let status = match state.faults.is_empty() {
                true => StatusCode::OK,
                false => StatusCode::UNPROCESSABLE_ENTITY,
            };
            render(&portal, &visitor, Shown::Act(status, state)).await
        }
        Err(Not::Changed(WorkingDaysRejected::List(wrong))) => {
            let state = told(wrong, filled);
            let shown = Shown::Act(StatusCode::UNPROCESSABLE_ENTITY, state);
            render(&portal, &visitor, shown).await
        }
        Err(Not::Changed(WorkingDaysRejected::Error(error))) => {
            again(&portal, &visitor, Rejected::Error(error), filled).await
        }
        Err(Not::Read(undone)) => again(&portal, &visitor, undone, filled).await,
    }
}

/// Shows what the change would do, until somebody has seen it and says why; then makes it.
async fn go_on(
    portal: &Portal,
    by: &Principal,
    act: WorkingDaysAct,
    filled: &Filled,
) -> Result<Option<ActState>, Not> {
    let council = &portal.council;
    let today = council.clock.today();
    let seen: Option<i64> = filled.one("seen").parse().ok();
    let (faults, seen) = match seen {
        None => (Vec::new(), None),
        Some(seen) => match filled.read::<Reason>(CHANGE_HOLIDAYS, &Numbers::default(), today) {
            Ok(Reason { reason }) => (Vec::new(), Some((seen, reason))),
            Err(faults) => (faults, None),
        },
    };
    if let Some((seen, reason)) = seen {
        let change = WorkingDaysChange { act, reason, seen };
        let changed = change_working_days(council, by, change).await;
        return changed.map(|()| None).map_err(Not::Changed);
    }
    let page = filled.one(PREVIEW_PAGE).parse().unwrap_or(1);
    let preview = preview_working_days(council, by, &act, page).await;
    let preview = preview.map_err(Not::Changed)?;
    Ok(Some(ActState {
        filled: filled.clone(),
        faults,
        preview: Some(preview_in_words(preview, today)),
        ..ActState::default()
    }))
}

/// What is asked when it is shown what a change does.
#[derive(serde::Deserialize)]
struct Reason {
    reason: String,
}

/// Why nothing was changed.
enum Not {
    Read(Rejected),
    Changed(WorkingDaysRejected),
}

/// The page again, with the line, the year or the day that is wrong with the list.
fn told(wrong: BadCalendar, filled: Filled) -> ActState {
    let with = match wrong {
        BadCalendar::NotADate(line)
        | BadCalendar::OtherWeekday(line)
        | BadCalendar::NoTitle(line)
        | BadCalendar::Twice(line) => vec![("line", line.to_string())],
        BadCalendar::NotWhole(year) => vec![("year", year.to_string())],
        BadCalendar::Lost(day) => vec![("day", dates::longest(day))],
        BadCalendar::NoHeading | BadCalendar::Short => Vec::new(),
    };
    let key = format!("staff-refused-list-{}", wrong.slug());
    ActState {
        filled,
        refused: Some((key, Some("list".to_owned()))),
        refused_with: with,
        ..ActState::default()
    }
}

fn act(filled: &Filled, today: NaiveDate) -> Result<WorkingDaysAct, Rejected> {
    let fields = match filled.one("do") {
        "add" => ADD_HOLIDAY,
        "remove" => REMOVE_HOLIDAY,
        "replace" => REPLACE_HOLIDAYS,
        "undo" => UNDO_HOLIDAYS,
        _ => return Err(Rejected::nothing_chosen("date")),
    };
    filled
        .read(fields, &Numbers::default(), today)
        .map_err(Rejected::Faults)
}
