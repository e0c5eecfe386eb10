//! Words of thanks that may be published (R12.5): those made ready by the act, and those imported.

use report::{Period, ReportFilter};
use rules::acts::Event;
use rules::register::{Entry, Kind};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    CaseRun, CouncilStore, Result, StoreError,
    entities::case_key::case_keys,
    entities::{case_key, register},
};
use crate::register::of_filter;

/// Compliments that are looked at for one that is wanted.
const LOOKED_AT: u64 = 5;

impl CouncilStore {
    /// Words of thanks received in the period that may be published, newest first, at most so many: the service, as the
    /// register calls it, and the words.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn quotes(
        &self,
        run: &CaseRun,
        period: Period,
        only: &ReportFilter,
        most: u64,
    ) -> Result<Vec<(String, String)>> {
        use register::Column as C;
        let found: Vec<(Uuid, String)> = register::Entity::find()
            .select_only()
            .column(C::CaseId)
            .column(C::Entry)
            .filter(C::Council.eq(self.council()))
            .filter(C::ReceivedOn.between(period.from.to_string(), period.to.to_string()))
            .filter(C::Kind.eq(Kind::Compliment.slug()))
            .filter(of_filter(only))
            .order_by_desc(C::ReceivedOn)
            .order_by_desc(C::CaseId)
            .limit(most * LOOKED_AT)
            .into_tuple()
            .all(self.reader())
            .await?;
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let mut quotes = Vec::new();
        for (id, entry) in found {
            let entry: Entry =
                serde_json::from_str(&entry).map_err(|_| StoreError::Damaged("register"))?;
            if !entry.quote {
                continue;
            }
            if let Some(words) = self.words_of_thanks(run, id).await? {
                let service = entry.services.into_iter().next().unwrap_or_default();
                quotes.push((service, words));
            }
            if quotes.len() == most {
                break;
            }
        }
        Ok(quotes)
    }

    /// The words of a compliment without anything that tells who it was, as they were made ready last.
    async fn words_of_thanks(&self, run: &CaseRun, case: Uuid) -> Result<Option<String>> {
        let file = case_keys(self)
            .filter(case_key::Column::Id.eq(case))
            .one(self.reader())
            .await?;
        let Some(file) = file else { return Ok(None) };
        let Some((open, _)) = run.open_file_if_whole(self, file).await? else {
            return Ok(None);
        };
        let mut words = None;
        for recorded in open.history {
            match recorded.event {
                Event::Publish(publish) => words = Some(publish.redacted),
                Event::Imported(imported) => words = imported.words,
                _ => {}
            }
        }
        Ok(words.filter(|words| !words.trim().is_empty()))
    }
}
