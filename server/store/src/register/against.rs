//! The register against the events that it is made of: a row of an earlier version, or of a damaged table, is found before a
//! report that counts it is published.

use report::Period;
use rules::register::{Entry, StageOutcome};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::read;
use crate::{CaseRun, CouncilStore, Result, Standing, entities::case_key, entities::register};

/// So many cases are compared: a report is read often, and every case has to be opened.
const MOST: u64 = 200;

impl CouncilStore {
    /// How many cases of these days, of those that ended without an answer, stand otherwise in the register than their events
    /// say: under another kind, or with a stage that ended otherwise. At most 200 cases are opened.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn register_differs(
        &self,
        run: &CaseRun,
        period: Period,
        standing: impl Fn(&rules::case::Case, &[rules::acts::Recorded]) -> Standing,
    ) -> Result<u64> {
        use register::Column as C;
        let slugs = || StageOutcome::WITHOUT_ANSWER.map(StageOutcome::slug);
        let days = || (period.from.to_string(), period.to.to_string());
        let ended = |day: C, outcome: C| {
            let (from, to) = days();
            Condition::all()
                .add(day.between(from, to))
                .add(outcome.is_in(slugs()))
        };
        let mut ids: Vec<Uuid> = Vec::new();
        for (day, outcome) in [
            (C::OneEndedOn, C::OneOutcome),
            (C::TwoEndedOn, C::TwoOutcome),
            (C::ThreeEndedOn, C::ThreeOutcome),
        ] {
            let found = register::Entity::find()
                .select_only()
                .column(C::CaseId)
                .filter(C::Council.eq(self.council()))
                .filter(ended(day, outcome))
                .limit(MOST);
            ids.extend(found.into_tuple::<Uuid>().all(self.reader()).await?);
        }
        ids.sort_unstable();
        ids.dedup();
        ids.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
        let mut differ = 0;
        for id in ids {
            let file = case_key::Entity::find_by_id(id)
                .filter(case_key::Column::Council.eq(self.council()))
                .one(self.reader())
                .await?;
            // What was deleted cannot be read again: its entries are all that stays.
            if file.as_ref().is_some_and(|file| file.deleted_on.is_some()) {
                continue;
            }
            let Some(file) = file else {
                differ += 1;
                continue;
            };
            // What it says cannot be read, so it does not agree.
            let Some((open, _)) = run.open_file_if_whole(self, file).await? else {
                differ += 1;
                continue;
            };
            let stands = standing(&open.case, &open.history);
            let true_ends: Vec<Ends> = stands
                .register
                .iter()
                .map(|(entry, _)| ends(entry))
                .collect();
            differ += u64::from(self.kept_ends(id).await? != true_ends);
        }
        Ok(differ)
    }

    async fn kept_ends(&self, id: Uuid) -> Result<Vec<Ends>> {
        use sea_orm::QueryOrder;
        let kept: Vec<String> = register::Entity::find()
            .select_only()
            .column(register::Column::Entry)
            .filter(register::Column::CaseId.eq(id))
            .order_by_asc(register::Column::Number)
            .into_tuple()
            .all(self.reader())
            .await?;
        kept.iter().map(|text| Ok(ends(&read(text)?))).collect()
    }
}

/// The kind of an entry, and how each of its stages ended.
type Ends = (rules::register::Kind, [Option<StageOutcome>; 3]);

fn ends(entry: &Entry) -> Ends {
    let outcome =
        |stage: &Option<rules::register::Stage>| stage.as_ref().and_then(|stage| stage.outcome);
    let stages = [&entry.stage_one, &entry.stage_two, &entry.stage_three].map(outcome);
    (entry.kind, stages)
}
