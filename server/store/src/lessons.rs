//! What was learned from complaints, as it was recorded with them (R5.6): for whoever writes the annual report.

use chrono::Months;
use report::Period;
use rules::case::{Noted, NotedWhat, Promised};
use rules::register::{Entry, Kind, LearningState};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    CaseRun, CouncilStore, OpenCase, Result, StoreError,
    entities::case_key::case_keys,
    entities::{case_key, register},
};

/// Of so many complaints the lessons are looked up; nobody reads more of them in one report.
const MOST: usize = 300;
/// So long before a period the complaints were received at the earliest from which something was learned in it.
const BEFORE: Months = Months::new(24);

/// Something that was learned from a complaint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// The main service that it is about, as the register calls it; empty where it is not known.
    pub service: String,
    /// What was learned.
    pub learned: String,
    /// What is done about it, and whether it was done.
    pub actions: Vec<Promised>,
}

impl CouncilStore {
    /// What was learned in the period, the complaints received last first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn lessons(&self, run: &CaseRun, period: Period) -> Result<Vec<Lesson>> {
        let mut lessons = Vec::new();
        for (id, service) in self.with_lessons(period).await? {
            let file = case_keys(self)
                .filter(case_key::Column::Id.eq(id))
                .one(self.reader())
                .await?;
            let Some(file) = file else { continue };
            if let Some((open, _)) = run.open_file_if_whole(self, file).await? {
                lessons.extend(lessons_of(&open, &service, period));
            }
        }
        Ok(lessons)
    }

    /// The complaints of which something was learned, and the main service of each.
    async fn with_lessons(&self, period: Period) -> Result<Vec<(Uuid, String)>> {
        use register::Column as C;
        let from = period
            .from
            .checked_sub_months(BEFORE)
            .unwrap_or(period.from);
        let complaints = Kind::ALL.iter().filter(|kind| kind.is_complaint());
        let rows: Vec<(Uuid, String)> = register::Entity::find()
            .select_only()
            .column(C::CaseId)
            .column(C::Entry)
            .filter(C::Council.eq(self.council()))
            .filter(C::ReceivedOn.between(from.to_string(), period.to.to_string()))
            .filter(C::Kind.is_in(complaints.map(|kind| kind.slug())))
            .order_by_desc(C::ReceivedOn)
            .order_by_desc(C::CaseId)
            .into_tuple()
            .all(self.reader())
            .await?;
        let mut found: Vec<(Uuid, String)> = Vec::new();
        for (id, entry) in rows {
            let entry: Entry =
                serde_json::from_str(&entry).map_err(|_| StoreError::Damaged("register"))?;
            let is_known = found.iter().any(|(known, _)| *known == id);
            if entry.learning == LearningState::Learned && !is_known {
                found.push((id, entry.services.into_iter().next().unwrap_or_default()));
            }
            if found.len() == MOST {
                break;
            }
        }
        Ok(found)
    }
}

/// What was learned from one complaint in the period.
fn lessons_of(open: &OpenCase, service: &str, period: Period) -> Vec<Lesson> {
    let in_period = |day| period.from <= day && day <= period.to;
    let noted = open.case.noted.iter();
    let standing = noted.filter(|noted| noted.taken_back_on.is_none() && in_period(noted.told_on));
    let lesson = |noted: &Noted| match &noted.what {
        NotedWhat::Lesson {
            learned: Some(learned),
            actions,
            ..
        } => Some(Lesson {
            service: service.to_owned(),
            learned: learned.clone(),
            actions: open.case.actions.get(actions.clone())?.to_vec(),
        }),
        _ => None,
    };
    standing.filter_map(lesson).collect()
}
