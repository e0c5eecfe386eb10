//! Work that waits in a table, and that one worker at a time has for a while: messages and jobs. When a worker dies, its
//! lease ends, and another has a try.
//!
//! Both tables name these columns alike: `council`, `state`, `urgency`, `next_try_at`, `leased_until`, `leased_by`.

use chrono::{DateTime, Utc};
use sea_orm::{
    EntityTrait, QueryFilter, QueryOrder, Select,
    sea_query::{Expr, ExprTrait, Query},
};
use uuid::Uuid;

use super::{Result, Tx, names::micros};

/// The state of what is still to be done.
pub(super) const WAITING: &str = "waiting";

/// What may be done now and nobody has, the urgent first, then what has waited longest.
pub(super) fn due<E: EntityTrait>(council: &str, now: DateTime<Utc>) -> Select<E> {
    let now = micros(now);
    E::find()
        .filter(Expr::col("council").eq(council))
        .filter(Expr::col("state").eq(WAITING))
        .filter(Expr::col("next_try_at").lte(now))
        .filter(Expr::col("leased_until").lte(now))
        .order_by_asc(Expr::col("urgency"))
        .order_by_asc(Expr::col("next_try_at"))
}

impl Tx {
    /// Gives these rows of a table to one worker until then; returns what it is called on them.
    pub(super) async fn lease<E: EntityTrait>(
        &self,
        entity: E,
        ids: impl IntoIterator<Item = Uuid>,
        now: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Uuid> {
        let holder = Self::id(now);
        let lease = Query::update()
            .table(entity.table_ref())
            .value("leased_until", micros(until))
            .value("leased_by", holder)
            .and_where(Expr::col("id").is_in(ids))
            .to_owned();
        sea_orm::ConnectionTrait::execute(&self.on, &lease).await?;
        Ok(holder)
    }
}
