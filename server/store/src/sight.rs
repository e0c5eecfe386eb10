//! Which cases lists show to somebody: those that they may open (see [`rules::permission::may`]), asked of the database.

use rules::case::StaffId;
use rules::principal::Principal;
use sea_orm::sea_query::{Condition, Expr, SelectStatement};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select};

use super::CouncilStore;
use super::entities::{case, exclusion};

/// The cases that lists show to somebody.
pub(super) fn cases_for(store: &CouncilStore, who: &Principal) -> Select<case::Entity> {
    case::Entity::find()
        .filter(case::Column::Council.eq(store.council()))
        .filter(sees(who, case::Column::Id))
}

/// That somebody sees the case whose key is in this column: an account, every case that is not kept from it (R9.2); a program,
/// every case. Nobody else has a list.
pub(super) fn sees(who: &Principal, case: impl ColumnTrait) -> Condition {
    match who {
        Principal::Staff(staff) => Condition::all().add(case.not_in_subquery(about(&staff.id))),
        Principal::Program(_) => Condition::all(),
        _ => Condition::all().add(Expr::cust("1 = 0")),
    }
}

/// The keys of the cases that are kept from an account.
pub(super) fn about(account: &StaffId) -> SelectStatement {
    exclusion::Entity::find()
        .select_only()
        .column(exclusion::Column::CaseId)
        .filter(exclusion::Column::StaffId.eq(account.0.as_str()))
        .into_query()
}
