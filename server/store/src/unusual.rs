//! What is unusual in how somebody reads cases, as it is seen in who opened which.

use chrono::{DateTime, Utc};
use rules::case::StaffId;
use rules::principal::Principal;
use rules::reference::Reference;
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, ExprTrait},
};
use serde::Serialize;

use super::{
    AuditEvent, CouncilStore, Purpose, Result, Tx, What,
    entities::{audit, view},
    names::{micros, name_of},
};

/// What is unusual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unusual {
    /// Many cases in an hour.
    ManyCases,
    /// A case in which their own name stands.
    OwnName,
}

impl CouncilStore {
    /// The accounts that have opened more cases than so many since a moment, to work on them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn opened_more_than(&self, usual: u32, since: DateTime<Utc>) -> Result<Vec<StaffId>> {
        use view::Column as C;
        let many = view::Entity::find()
            .select_only()
            .column(C::StaffId)
            .filter(C::Council.eq(self.council()))
            .filter(C::Purpose.eq(name_of(&Purpose::Work)))
            .filter(C::SeenAt.gte(micros(since)))
            .group_by(C::StaffId)
            .having(Expr::col(C::CaseId).count_distinct().gt(i64::from(usual)));
        let many: Vec<String> = many.into_tuple().all(self.reader()).await?;
        let accounts = self.every_account().await?;
        let accounts = accounts.into_iter().map(|account| account.id);
        Ok(accounts
            .filter(|account| many.contains(&account.0))
            .collect())
    }

    /// Whether it was written down of an account since a moment.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn was_unusual(
        &self,
        account: &StaffId,
        what: Unusual,
        since: DateTime<Utc>,
    ) -> Result<bool> {
        use audit::Column as C;
        let known = audit::Entity::find()
            .filter(C::Council.eq(self.council()))
            .filter(C::What.eq(name_of(&What::UnusualReading)))
            .filter(C::At.gte(micros(since)))
            .filter(C::About.eq(account.0.as_str()))
            .filter(C::Which.eq(name_of(&what)));
        Ok(known.one(self.reader()).await?.is_some())
    }
}

impl Tx {
    /// Writes down that somebody read in an unusual way.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn note_unusual(
        &self,
        account: &StaffId,
        what: Unusual,
        case: Option<&Reference>,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let mut event = AuditEvent::new(&Principal::PORTAL, What::UnusualReading, at)
            .which(name_of(&what))
            .about(account);
        if let Some(case) = case {
            event = event.case(case);
        }
        self.audit(&event).await
    }
}
