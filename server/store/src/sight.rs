//! Which cases an account may see: those that are not kept from it (R9.2).

use rules::case::StaffId;
use sea_orm::sea_query::{SelectStatement, SimpleExpr};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select};

use super::CouncilStore;
use super::entities::{case, exclusion};

/// The cases that an account may see.
pub(super) fn cases_for(store: &CouncilStore, who: &StaffId) -> Select<case::Entity> {
    case::Entity::find()
        .filter(case::Column::Council.eq(store.council()))
        .filter(not_about(who))
}

/// That a case is not about them.
pub(super) fn not_about(who: &StaffId) -> SimpleExpr {
    case::Column::Id.not_in_subquery(about(who))
}

/// The keys of the cases that are kept from an account.
pub(super) fn about(account: &StaffId) -> SelectStatement {
    exclusion::Entity::find()
        .select_only()
        .column(exclusion::Column::CaseId)
        .filter(exclusion::Column::StaffId.eq(account.0.as_str()))
        .into_query()
}
