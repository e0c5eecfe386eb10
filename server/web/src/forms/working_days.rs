//! The complaints manager changes the list of bank holidays.

use crate::error::refusal;
use app::form::ActState;
use app::routes::Route;
use app::staff_forms::{ADD_HOLIDAY, REMOVE_HOLIDAY, REPLACE_HOLIDAYS};
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Error, Rejected, WorkingDaysAct, WorkingDaysRejected, change_working_days};
use chrono::NaiveDate;
use rules::calendar::BadCalendar;
use rules::form::Filled;
use words::dates;

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
    let done = match act(&filled, portal.council.clock.today()) {
        Ok(act) => change_working_days(&portal.council, &by, act)
            .await
            .map_err(Not::Changed),
        Err(undone) => Err(Not::Read(undone)),
    };
    visitor.here = Route::Calendar.to_string();
    match done {
        Ok(()) => see_other(Route::Calendar),
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
        _ => return Err(Rejected::nothing_chosen("date")),
    };
    filled.read(fields, &[], today).map_err(Rejected::Faults)
}
