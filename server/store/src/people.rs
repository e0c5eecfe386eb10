//! The names that stand in the store, for looking whether one of them slipped into a text that is published (R9.8).

use std::collections::BTreeSet;

use report::Period;
use rules::{
    case::{Case, Panel},
    intake::{Answers, Name, OnBehalf, Team, TheChild},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    CaseRun, CouncilStore, Result,
    entities::case_key::case_keys,
    entities::{case_key, register},
};

/// The newest cases whose names are looked at; each has to be opened.
const CASES: u64 = 2_000;

impl CouncilStore {
    /// The names of everybody who has an account, and of the people in the newest cases of a period.
    ///
    /// # Errors
    /// When the store cannot be read, or a case cannot be opened any more.
    pub async fn names_known(&self, run: &CaseRun, period: Period) -> Result<BTreeSet<String>> {
        use register::Column as C;
        let mut names: BTreeSet<String> = self.staff_names().await?.into_values().collect();
        let ids: Vec<Uuid> = register::Entity::find()
            .select_only()
            .column(C::CaseId)
            .filter(C::Council.eq(self.council()))
            .filter(C::ReceivedOn.between(period.from.to_string(), period.to.to_string()))
            .filter(C::Number.eq(0))
            .order_by_desc(C::ReceivedOn)
            .order_by_desc(C::CaseId)
            .limit(CASES)
            .into_tuple()
            .all(self.reader())
            .await?;
        for some in ids.chunks(200) {
            let found = case_keys(self).filter(case_key::Column::Id.is_in(some.iter().copied()));
            for file in found.all(self.reader()).await? {
                let (open, answers) = run.open_file(self, file).await?;
                names.extend(in_answers(&answers));
                names.extend(in_case(&open.case));
            }
        }
        let trimmed = names.into_iter().map(|name| name.trim().to_owned());
        Ok(trimmed.filter(|name| !name.is_empty()).collect())
    }
}

fn in_answers(answers: &Answers) -> impl Iterator<Item = String> {
    let Name { name, full, .. } = answers.get().unwrap_or_default();
    let child = answers.get::<TheChild>().and_then(|answer| answer.called);
    let spoken_for = answers.get::<OnBehalf>().and_then(|answer| answer.called);
    let person = answers.get::<Team>().and_then(|answer| answer.person);
    [name, full, child, spoken_for, person]
        .into_iter()
        .flatten()
}

fn in_case(case: &Case) -> Vec<String> {
    let mut names = case.complained_about.clone();
    names.extend(case.investigator.clone());
    if let Some(people) = case.stage_two().and_then(|two| two.people.as_ref()) {
        names.extend([people.officer.clone(), people.person.clone()]);
    }
    if let Some(Panel::Convened(meeting)) = case.stage_three().map(|three| &three.panel) {
        names.extend(meeting.members.iter().map(|member| member.name.clone()));
    }
    names
}
