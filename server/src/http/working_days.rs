//! The complaints manager changes the list of bank holidays.

use app::form::ActFault;
use app::routes::CALENDAR;
use axum::Extension;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use rules::form::Filled;

use super::acts::again;
use super::form::Form;
use super::see_other;
use super::visitor::Visitor;
use crate::casework::{Undone, WorkingDaysAct, change_working_days};
use crate::error::Error;
use crate::state::Portal;

/// Answers `POST /staff/calendar`.
pub async fn change(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    form: Form,
) -> Response {
    let Some(actor) = visitor.actor() else {
        return Error::Forbidden.into_response();
    };
    let filled = Filled::of(form.0);
    let done = match act(&filled) {
        Ok(act) => change_working_days(&portal.office, &actor, act)
            .await
            .map_err(Undone::Error),
        Err(undone) => Err(undone),
    };
    match done {
        Ok(()) => see_other(CALENDAR),
        Err(undone) => {
            visitor.here = CALENDAR.to_owned();
            again(&portal, &visitor, undone, filled).await
        }
    }
}

fn act(filled: &Filled) -> Result<WorkingDaysAct, Undone> {
    let day = || {
        rules::form::date(filled.one("date").trim()).ok_or_else(|| {
            Undone::Faults(vec![ActFault {
                field: "date".to_owned(),
                code: "not-a-date",
            }])
        })
    };
    Ok(match filled.one("do") {
        "add" if filled.one("title").trim().is_empty() => {
            return Err(Undone::Faults(vec![ActFault {
                field: "title".to_owned(),
                code: "missing",
            }]));
        }
        "add" => WorkingDaysAct::Add {
            day: day()?,
            title: filled.one("title").to_owned(),
        },
        "remove" => WorkingDaysAct::Remove { day: day()? },
        "replace" => WorkingDaysAct::Replace {
            list: filled.one("list").to_owned(),
        },
        _ => return Err(Undone::nothing_chosen("date")),
    })
}
