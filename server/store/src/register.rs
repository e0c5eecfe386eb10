//! The register: entries in, entries and counts out. Nothing here reads what ended before the days asked for.

mod against;
mod counts;
mod due;
mod follow_up;
mod list;
mod rows;

use futures_util::TryStreamExt;
use report::{Period, ReportFilter};
use rules::register::{Entry, StageOutcome};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, Func},
};

use super::{CouncilStore, Result, StoreError, entities::register};

pub use counts::StageNumber;
pub use due::{DatedRow, DueCounts, DueRow};
pub use list::{RegisterRow, WantedList};
pub(super) use rows::rows_of;

/// Which entries are counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// Only those of a service or a person; the days are those of what is counted.
    pub only: ReportFilter,
    /// Without those whose stage 1 ended in one of these ways: as the report leaves them out (13.4).
    pub left_out: &'a [StageOutcome],
}

/// Stands in no entry: JSON writes it as `\\n`.
const BETWEEN: &str = "\n";

impl CouncilStore {
    /// Hands on every entry of which anything can be counted on these days, one by one, in no particular order. They are
    /// fetched by the day on which they ended: a row for each entry would cost more than what is in it.
    ///
    /// # Errors
    /// When the store cannot be read, or an entry cannot be understood.
    pub async fn entries(&self, period: Period, mut each: impl FnMut(Entry)) -> Result<()> {
        use register::Column as C;
        let all = Expr::col(C::Entry);
        let found = register::Entity::find()
            .select_only()
            .expr(Func::cust("string_agg").args([all, Expr::val(BETWEEN)]))
            .filter(C::Council.eq(self.council()))
            .filter(C::EndedOn.gte(period.from.to_string()))
            .filter(C::ReceivedOn.lte(period.to.to_string()))
            .group_by(C::EndedOn);
        let mut days = found.into_tuple::<String>().stream(self.reader()).await?;
        while let Some(entries) = days.try_next().await? {
            for text in entries.split(BETWEEN) {
                each(read(text)?);
            }
        }
        Ok(())
    }
}

fn read(text: &str) -> Result<Entry> {
    serde_json::from_str(text).map_err(|_| StoreError::Damaged("register"))
}

impl Wanted<'_> {
    fn filter(&self) -> Condition {
        use register::Column as C;
        let found = of_filter(&self.only);
        if self.left_out.is_empty() {
            return found;
        }
        let slugs = self.left_out.iter().map(|outcome| outcome.slug());
        let counts = Condition::any()
            .add(C::OneOutcome.is_null())
            .add(C::OneOutcome.is_not_in(slugs));
        found.add(counts)
    }
}

/// The service and the person of a filter; its days are those of what is counted.
pub(crate) fn of_filter(filter: &ReportFilter) -> Condition {
    use register::Column as C;
    let service = filter.service.as_deref().map(|service| {
        // No service has a NUL, and PostgreSQL refuses a text that has one.
        let escaped = service
            .replace('\0', "")
            .replace('\\', "\\\\")
            .replace('%', "\\%")
            .replace('_', "\\_");
        C::Services.like(sea_orm::sea_query::LikeExpr::new(format!("%|{escaped}|%")).escape('\\'))
    });
    Condition::all()
        .add_option(service)
        .add_option(filter.who.map(|who| C::Who.eq(who.slug())))
}
