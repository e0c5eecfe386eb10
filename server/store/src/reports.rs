//! The annual reports: what staff write about a year, and the figures once they stand still. What they write is sealed, as
//! everything that somebody wrote; it is opened for everybody when it is published.

use std::collections::BTreeMap;

use ::report::{CoverPart, Part, Report, Year};
use chrono::{DateTime, NaiveDate, Utc};
use rules::principal::Principal;
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    AuditEvent, CouncilStore, Result, StoreError, Tx, What,
    entities::{register, report, report_act},
    names::{date, micros, moment, name_of, named},
    seal::{DataKey, Place},
};

/// How far the annual report of a year has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportState {
    /// Worked out anew whenever it is looked at.
    Draft,
    /// Its figures and words stand still.
    Frozen,
    /// Everybody can read it.
    Published,
}

/// The annual report of a year as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldReport {
    /// The financial year that it is about.
    pub year: Year,
    /// How far it has come.
    pub state: ReportState,
    /// How often it was changed.
    pub seen: u32,
    /// Since when it is frozen or published.
    pub since: Option<DateTime<Utc>>,
    /// What staff wrote, by section.
    pub words: BTreeMap<Part, String>,
    /// The report as it was frozen.
    pub kept: Option<KeptReport>,
    /// What staff wrote into its covering report, by part. It does not stand still with the report.
    pub covering: BTreeMap<CoverPart, String>,
}

/// A report that stands still, whatever becomes of the cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptReport {
    /// The day of its figures.
    pub on: NaiveDate,
    /// Its figures.
    pub report: Report,
    /// What staff wrote, by section.
    pub words: BTreeMap<Part, String>,
    /// Words of thanks that may be published: the service, and the words.
    pub quotes: Vec<(String, String)>,
    /// The figures that only the council knows, by row of the table `context`.
    pub context: BTreeMap<String, i64>,
}

/// A year in the list of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportOf {
    /// The financial year that it is about.
    pub year: Year,
    /// How far it has come.
    pub state: ReportState,
    /// Since when it is frozen or published; none of a draft.
    pub since: Option<DateTime<Utc>>,
}

impl CouncilStore {
    /// The annual reports that were begun, newest year first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn begun_reports(&self) -> Result<Vec<ReportOf>> {
        let rows = reports(self)
            .order_by_desc(report::Column::Year)
            .all(self.reader())
            .await?;
        let of = |row: report::Model| {
            Ok(ReportOf {
                year: year(row.year)?,
                state: named(&row.state, "state")?,
                since: row.since.map(moment).transpose()?,
            })
        };
        rows.into_iter().map(of).collect()
    }

    /// The first day on which anything in the register was received; none while it is empty.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn first_received(&self) -> Result<Option<NaiveDate>> {
        let first: Option<String> = register::Entity::find()
            .filter(register::Column::Council.eq(self.council()))
            .select_only()
            .column(register::Column::ReceivedOn)
            .order_by_asc(register::Column::ReceivedOn)
            .limit(1)
            .into_tuple()
            .one(self.reader())
            .await?;
        first.map(|day| date(&day)).transpose()
    }

    /// The annual report of a year; none when nothing was written or frozen yet.
    ///
    /// # Errors
    /// When the store cannot be read, or the report cannot be opened any more.
    pub async fn held_report(&self, of: Year) -> Result<Option<HeldReport>> {
        let row = reports(self)
            .filter(report::Column::Year.eq(i64::from(of.begins_in())))
            .one(self.reader())
            .await?;
        row.map(|row| self.opened_report(&row)).transpose()
    }

    fn opened_report(&self, row: &report::Model) -> Result<HeldReport> {
        let key = DataKey::unwrap(self.key(), "reports", row.id, &row.data_key)?;
        let (kept, covering) = (row.kept.as_ref(), row.covering.as_ref());
        Ok(HeldReport {
            year: year(row.year)?,
            state: named(&row.state, "state")?,
            seen: u32::try_from(row.seen).map_err(|_| StoreError::Damaged("seen"))?,
            since: row.since.map(moment).transpose()?,
            words: key.open_value(place(row.id, "words"), &row.words)?,
            kept: kept
                .map(|kept| key.open_value(place(row.id, "kept"), kept))
                .transpose()?,
            covering: covering
                .map(|words| key.open_value(place(row.id, "covering"), words))
                .transpose()?
                .unwrap_or_default(),
        })
    }
}

impl Tx {
    /// Holds the annual report of a year until the transaction ends; begins it if there is none.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn hold_report(&self, of: Year, now: DateTime<Utc>) -> Result<HeldReport> {
        let id = Self::id(now);
        let (key, wrapped) = DataKey::make(&self.sealing_key().await?, "reports", id);
        let none = BTreeMap::<Part, String>::new();
        let row = report::ActiveModel {
            id: Set(id),
            council: Set(self.council()),
            year: Set(i64::from(of.begins_in())),
            state: Set(name_of(&ReportState::Draft)),
            seen: Set(0),
            since: Set(None),
            data_key: Set(wrapped),
            words: Set(key.seal_value(place(id, "words"), &none)),
            kept: Set(None),
            covering: Set(None),
        };
        let mut once = OnConflict::columns([report::Column::Council, report::Column::Year]);
        report::Entity::insert(row)
            .on_conflict(once.do_nothing().to_owned())
            .exec_without_returning(&self.on)
            .await?;
        self.store.opened_report(&self.report_row(of).await?)
    }

    /// Writes down how the report stands now, and who did what to it.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn keep_report(
        &self,
        held: &HeldReport,
        act: &str,
        by: &Principal,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let row = self.report_row(held.year).await?;
        let key = DataKey::unwrap(self.key(), "reports", row.id, &row.data_key)?;
        let kept = held.kept.as_ref();
        let covering = Some(&held.covering).filter(|words| !words.is_empty());
        let changed = report::ActiveModel {
            id: Unchanged(row.id),
            state: Set(name_of(&held.state)),
            seen: Set(row.seen + 1),
            since: Set(held.since.map(micros)),
            words: Set(key.seal_value(place(row.id, "words"), &held.words)),
            kept: Set(kept.map(|kept| key.seal_value(place(row.id, "kept"), kept))),
            covering: Set(covering.map(|words| key.seal_value(place(row.id, "covering"), words))),
            ..Default::default()
        };
        report::Entity::update(changed).exec(&self.on).await?;
        let which = format!("{}/{act}", row.year);
        let changed_report = AuditEvent::of(by.to_string(), What::ReportChanged, now).which(which);
        let act = report_act::ActiveModel {
            id: Set(Self::id(now)),
            council: Set(self.council()),
            year: Set(row.year),
            act: Set(act.to_owned()),
            staff_id: Set(by.to_string()),
            happened_at: Set(micros(now)),
        };
        report_act::Entity::insert(act)
            .exec_without_returning(&self.on)
            .await?;
        self.audit(&changed_report).await
    }

    async fn report_row(&self, of: Year) -> Result<report::Model> {
        let row = reports(&self.store)
            .filter(report::Column::Year.eq(i64::from(of.begins_in())))
            .lock_exclusive()
            .one(&self.on)
            .await?;
        row.ok_or(StoreError::Damaged("reports"))
    }
}

fn reports(store: &CouncilStore) -> sea_orm::Select<report::Entity> {
    report::Entity::find().filter(report::Column::Council.eq(store.council()))
}

fn year(begins_in: i64) -> Result<Year> {
    let year = i32::try_from(begins_in).map_err(|_| StoreError::Damaged("year"))?;
    Ok(Year::beginning(year))
}

fn place(row: Uuid, column: &'static str) -> Place {
    Place::new("reports", row, column)
}
