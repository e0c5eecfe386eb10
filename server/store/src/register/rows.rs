//! The rows of a case in the register.

use chrono::NaiveDate;
use rules::register::{Entry, Stage};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Statement};
use uuid::Uuid;

use crate::{Tx, entities::register};

/// What stands in `ended_on` while something of an entry is open.
const OPEN: &str = "9999-12-31";

/// The rows of a case, ready to be written: its entries, and whether each stage was in time.
pub(crate) fn rows_of(
    council: &str,
    case_id: Uuid,
    entries: &[(Entry, [Option<bool>; 3])],
) -> Vec<register::ActiveModel> {
    (0..)
        .zip(entries)
        .map(|(number, (entry, in_time))| {
            row_of(council, case_id, number, entry, *in_time).into_active_model()
        })
        .collect()
}

impl Tx {
    /// Writes what the register says of a case, instead of what it said before.
    pub(crate) fn entries(
        &self,
        case_id: Uuid,
        entries: &[(Entry, [Option<bool>; 3])],
    ) -> Vec<Statement> {
        let before = register::Entity::delete_many().filter(register::Column::CaseId.eq(case_id));
        let mut writes = vec![self.built(&before)];
        writes.extend(self.new_entries(case_id, entries));
        writes
    }

    /// Writes what the register says of a case that is new in it; nothing where that is nothing.
    pub(crate) fn new_entries(
        &self,
        case_id: Uuid,
        entries: &[(Entry, [Option<bool>; 3])],
    ) -> Option<Statement> {
        let rows = rows_of(self.store.council(), case_id, entries);
        (!rows.is_empty()).then(|| self.built(&register::Entity::insert_many(rows)))
    }
}

fn row_of(
    council: &str,
    case_id: Uuid,
    number: i64,
    entry: &Entry,
    in_time: [Option<bool>; 3],
) -> register::Model {
    let [one, two, three] =
        [&entry.stage_one, &entry.stage_two, &entry.stage_three].map(Option::as_ref);
    let asked = |stage: Option<&Stage>| text(stage.map(|stage| stage.asked_on));
    let ended = |stage: Option<&Stage>| text(stage.and_then(|stage| stage.ended_on));
    let outcome = |stage: Option<&Stage>| {
        let outcome = stage.and_then(|stage| stage.outcome);
        outcome.map(|outcome| outcome.slug().to_owned())
    };
    let undone = entry
        .actions
        .iter()
        .filter(|action| action.done_on.is_none());
    register::Model {
        case_id,
        number,
        council: council.to_owned(),
        kind: entry.kind.slug().to_owned(),
        received_on: entry.received_on.to_string(),
        ended_on: text(entry.ended_on()).unwrap_or_else(|| OPEN.to_owned()),
        closed_on: text(entry.closed_on),
        is_open: entry.closed_on.is_none(),
        who: entry.who.map(|who| who.slug().to_owned()),
        services: services(entry),
        one_ended_on: ended(one),
        one_outcome: outcome(one),
        one_in_time: in_time[0],
        two_asked_on: asked(two),
        two_ended_on: ended(two),
        two_outcome: outcome(two),
        two_in_time: in_time[1],
        three_asked_on: asked(three),
        three_ended_on: ended(three),
        three_outcome: outcome(three),
        three_in_time: in_time[2],
        ombudsman_on: text(entry.ombudsman.iter().map(|at| at.received_on).min()),
        learning: entry.learning.slug().to_owned(),
        action_due: text(undone.map(|action| action.due).min()),
        entry: serde_json::to_string(entry).expect("an entry is dates and words from lists"),
    }
}

fn services(entry: &Entry) -> String {
    if entry.services.is_empty() {
        return String::new();
    }
    format!("|{}|", entry.services.join("|"))
}

fn text(day: Option<NaiveDate>) -> Option<String> {
    day.map(|day| day.to_string())
}
