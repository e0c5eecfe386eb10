//! The chain of a case: each event is sealed with its number, moment, day, author and kind and with the link of the event before,
//! and the head of the case says how many there are. So no event can be taken from its place, given to somebody else, moved to
//! another day or taken off the end without its being found. Both need the key of the case.
//!
//! Events of before November 2026 are sealed by their place alone; they are linked as they stood when the head was first worked out.

use sea_orm::{
    ActiveValue::Set,
    EntityTrait, Statement,
    sea_query::{Expr, ExprTrait, InsertStatement, OnConflict, Query},
};
use serde::Serialize;
use uuid::Uuid;

use super::{
    Result, Tx,
    entities::{case_head, event},
    seal::{DataKey, Place, Sealed},
};

/// An event and all before it, in 32 bytes that only the key of the case can make.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Link([u8; 32]);

impl Link {
    /// Before the first event.
    pub(crate) fn first(key: &DataKey) -> Self {
        Self(key.mac("first link", &[]))
    }

    /// With an event after these.
    pub(crate) fn next(&self, key: &DataKey, row: &event::Model) -> Self {
        let said = self.bound(row);
        let words = row.words.as_ref().map(Sealed::bytes).unwrap_or_default();
        let id = row.id.as_bytes().as_slice();
        Self(key.mac("link", &[id, said.as_bytes(), words]))
    }

    /// What the head of a case says that has these events.
    pub(crate) fn head(&self, key: &DataKey, events: i64) -> Vec<u8> {
        key.mac("head", &[&events.to_be_bytes(), &self.0]).to_vec()
    }

    /// What an event is sealed with beside its place.
    fn bound(&self, row: &event::Model) -> String {
        let said = (
            row.number,
            row.happened_at,
            &row.happened_on,
            &row.staff_id,
            &row.event,
            self.0,
        );
        serde_json::to_string(&said).expect("numbers and texts")
    }

    /// Seals an event that comes next, and goes on to it.
    pub(crate) fn seal(
        &mut self,
        key: &DataKey,
        mut row: event::Model,
        written: &impl Serialize,
    ) -> event::Model {
        let sealed = key.seal_after(words_of(row.id), &self.bound(&row), written);
        row.words = Some(sealed);
        *self = self.next(key, &row);
        row
    }

    /// Opens the event that comes next.
    pub(crate) fn open<T: serde::de::DeserializeOwned>(
        &self,
        key: &DataKey,
        row: &event::Model,
        sealed: &Sealed,
    ) -> Result<T> {
        match sealed.is_chained() {
            true => key.open_after(words_of(row.id), &self.bound(row), sealed),
            false => key.open_value(words_of(row.id), sealed),
        }
    }
}

/// Where an event stands, sealed.
pub(super) fn words_of(row: Uuid) -> Place {
    Place::new("events", row, "words")
}

impl Tx {
    /// Writes how many events a case has now, and the last of them.
    pub(super) fn head(&self, case: Uuid, events: i64, mac: Vec<u8>) -> Statement {
        use case_head::Column as C;
        let row = case_head::ActiveModel {
            case_id: Set(case),
            council: Set(self.council()),
            events: Set(events),
            covered: Set(0),
            mac: Set(Some(mac)),
        };
        let more = OnConflict::column(C::CaseId)
            .update_columns([C::Events, C::Mac])
            .to_owned();
        self.built(&case_head::Entity::insert(row).on_conflict(more))
    }
}

/// Writes the heads of cases whose new events wait in this table; the worker works them out.
pub(super) fn heads_to_come(council: &str, table: &'static str) -> InsertStatement {
    use case_head::Column as C;
    let events = || Expr::col(event::Column::Number).max().add(1);
    let select = Query::select()
        .from(table)
        .column(event::Column::CaseId)
        .column(event::Column::Council)
        .expr(events())
        .expr(Expr::val(0))
        .and_where(Expr::col(event::Column::Council).eq(council))
        .group_by_columns([event::Column::CaseId, event::Column::Council])
        .to_owned();
    let mut more = OnConflict::column(C::CaseId);
    more.update_column(C::Events)
        .value(C::Mac, Expr::cust("null"));
    let mut insert = Query::insert();
    insert
        .into_table(case_head::Entity)
        .columns([C::CaseId, C::Council, C::Events, C::Covered])
        .select_from(select)
        .expect("as many columns as are selected")
        .on_conflict(more);
    insert
}
