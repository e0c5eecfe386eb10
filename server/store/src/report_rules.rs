//! The counting rules of the annual report as they are made on a page (R10.2): every version that was put in force, and the
//! draft of the next. They say nothing of anybody, so that they lie open as those of the profile do.

use ::report::Counting;
use chrono::{DateTime, Utc};
use rules::principal::Principal;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::OnConflict,
};

use super::{
    AuditEvent, CouncilStore, Result, StoreError, Tx, What,
    entities::{report_rules, report_rules_draft},
    names::{micros, moment},
};

/// Rules that were put in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulesVersion {
    /// From 1; the highest holds.
    pub version: i64,
    /// When it was put in force, UTC.
    pub at: DateTime<Utc>,
    /// Who did it: their name in a list of versions, else the key of their account.
    pub by: String,
    /// Why, in words of their own; empty where an earlier version was put back.
    pub reason: String,
    /// The version that was put back; 0 for the rules of the profile.
    pub back_to: Option<i64>,
    /// The rules; none where those of the profile hold.
    pub rules: Option<Counting>,
}

/// The draft of the next rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulesDraft {
    /// How often it was changed.
    pub seen: i64,
    /// When it was changed last, UTC.
    pub at: DateTime<Utc>,
    /// Who changed it last: their name, or the key of an account that has none.
    pub by: String,
    /// The rules; none while there is no draft.
    pub rules: Option<Counting>,
}

/// Rules to put in force.
#[derive(Debug, Clone)]
pub struct NewRules {
    /// Why.
    pub reason: String,
    /// The version that is put back; 0 for the rules of the profile.
    pub back_to: Option<i64>,
    /// The rules; none for those of the profile.
    pub rules: Option<Counting>,
}

impl CouncilStore {
    /// The rules that hold because somebody put them in force; none where those of the profile do.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn rules_in_force(&self) -> Result<Option<Counting>> {
        Ok(newest(self, self.reader()).await?.and_then(|found| found.1))
    }

    /// The versions that were put in force, newest first; at most so many.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn rules_versions(&self, most: u64) -> Result<Vec<RulesVersion>> {
        let rows = versions(self).limit(most).all(self.reader()).await?;
        let mut names = self.staff_names().await?;
        let version = |row: report_rules::Model| {
            let version = version_of(row)?;
            let by = names.entry(version.by.clone()).or_insert(version.by);
            Ok(RulesVersion {
                by: by.clone(),
                ..version
            })
        };
        rows.into_iter().map(version).collect()
    }

    /// A version that was put in force; none where there is no such.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn rules_version(&self, version: i64) -> Result<Option<RulesVersion>> {
        let row = report_rules::Entity::find()
            .filter(report_rules::Column::Council.eq(self.council()))
            .filter(report_rules::Column::Version.eq(version))
            .one(self.reader())
            .await?;
        row.map(version_of).transpose()
    }

    /// The draft of the next rules; none where there never was one.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn rules_draft(&self) -> Result<Option<RulesDraft>> {
        let row = report_rules_draft::Entity::find()
            .filter(report_rules_draft::Column::Council.eq(self.council()))
            .one(self.reader())
            .await?;
        let Some(row) = row else { return Ok(None) };
        let mut names = self.staff_names().await?;
        let by = names.entry(row.staff_id.clone()).or_insert(row.staff_id);
        Ok(Some(RulesDraft {
            seen: row.seen,
            at: moment(row.changed_at)?,
            by: by.clone(),
            rules: read(row.rules.as_deref())?,
        }))
    }
}

impl Tx {
    /// Holds the draft until the transaction ends: how often it was changed, and its rules.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn hold_rules_draft(
        &self,
        by: &Principal,
        now: DateTime<Utc>,
    ) -> Result<(i64, Option<Counting>)> {
        use report_rules_draft::Column as C;
        let row = report_rules_draft::ActiveModel {
            council: Set(self.council()),
            seen: Set(0),
            changed_at: Set(micros(now)),
            staff_id: Set(by.to_string()),
            rules: Set(None),
        };
        let mut once = OnConflict::column(C::Council);
        report_rules_draft::Entity::insert(row)
            .on_conflict(once.do_nothing().to_owned())
            .exec_without_returning(&self.on)
            .await?;
        let held = report_rules_draft::Entity::find()
            .filter(C::Council.eq(self.council()))
            .lock_exclusive()
            .one(&self.on)
            .await?
            .ok_or(StoreError::Damaged("report_rules_drafts"))?;
        Ok((held.seen, read(held.rules.as_deref())?))
    }

    /// Keeps the draft, which is held; none ends it.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn keep_rules_draft(
        &self,
        seen: i64,
        rules: Option<&Counting>,
        by: &Principal,
        now: DateTime<Utc>,
    ) -> Result<()> {
        use report_rules_draft::Column as C;
        let changed = report_rules_draft::ActiveModel {
            seen: Set(seen + 1),
            changed_at: Set(micros(now)),
            staff_id: Set(by.to_string()),
            rules: Set(rules.map(written).transpose()?),
            ..Default::default()
        };
        report_rules_draft::Entity::update_many()
            .set(changed)
            .filter(C::Council.eq(self.council()))
            .exec(&self.on)
            .await?;
        let changed = AuditEvent::new(by, What::ReportChanged, now).which("rules/draft");
        self.audit(&changed).await
    }

    /// Puts rules in force, while the draft is held.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn put_rules(
        &self,
        new: &NewRules,
        by: &Principal,
        now: DateTime<Utc>,
    ) -> Result<i64> {
        let before = newest(&self.store, &self.on).await?;
        let version = before.map_or(0, |(version, _)| version) + 1;
        let row = report_rules::ActiveModel {
            council: Set(self.council()),
            version: Set(version),
            put_at: Set(micros(now)),
            staff_id: Set(by.to_string()),
            reason: Set(new.reason.clone()),
            back_to: Set(new.back_to),
            rules: Set(new.rules.as_ref().map(written).transpose()?),
        };
        report_rules::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        let put = AuditEvent::new(by, What::ReportChanged, now).which("rules/put");
        self.audit(&put).await?;
        Ok(version)
    }
}

fn versions(store: &CouncilStore) -> sea_orm::Select<report_rules::Entity> {
    report_rules::Entity::find()
        .filter(report_rules::Column::Council.eq(store.council()))
        .order_by_desc(report_rules::Column::Version)
}

async fn newest(
    store: &CouncilStore,
    on: &impl ConnectionTrait,
) -> Result<Option<(i64, Option<Counting>)>> {
    let row = versions(store).limit(1).one(on).await?;
    row.map(|row| Ok((row.version, read(row.rules.as_deref())?)))
        .transpose()
}

/// By the key of whose account it is.
fn version_of(row: report_rules::Model) -> Result<RulesVersion> {
    Ok(RulesVersion {
        version: row.version,
        at: moment(row.put_at)?,
        by: row.staff_id,
        reason: row.reason,
        back_to: row.back_to,
        rules: read(row.rules.as_deref())?,
    })
}

fn read(rules: Option<&str>) -> Result<Option<Counting>> {
    let read = |rules| serde_json::from_str(rules).map_err(|_| StoreError::Damaged("report_rules"));
    rules.map(read).transpose()
}

fn written(rules: &Counting) -> Result<String> {
    serde_json::to_string(rules).map_err(|_| StoreError::Damaged("report_rules"))
}
