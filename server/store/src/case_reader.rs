//! Opening what was written in a case. There is no other way to the key of a case than through here: it is asked whether
//! whoever opens it may, and written down who opened which case, for what, and when.

pub(crate) mod key;

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rules::intake::Answers;
use rules::permission::{Duty, may};
use rules::principal::{Principal, Program};
use rules::reference::Reference;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use serde::{Deserialize, Serialize};
use tokio::sync::OnceCell;
use tracing::error;
use uuid::Uuid;

use super::{
    CouncilStore, OpenCase, Result, StoreError, Tx,
    entities::case_key::file_of,
    entities::{case_key, case_run, view},
    history::read_case,
    in_passing::in_passing,
    names::{micros, moment, name_of, named, new_id},
    seal::DataKey,
};

/// What a case is opened for; kept with every view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To work on it: somebody looks at its page.
    Work,
    /// To carry out an act.
    Act,
    /// To read a letter of it.
    Letter,
    /// To write a message about it, and to write down how the message fared.
    Message,
    /// To read a file of it.
    File,
    /// To check a file of it for viruses.
    Check,
    /// To show the person what they have sent.
    Receipt,
    /// To show it among those that somebody looked for.
    Find,
    /// To show by what it is known again, in the queue and beside a case that it may belong with.
    List,
    /// To see why its records are held.
    Retention,
    /// To see whose dates come near.
    Reminder,
    /// To make a report, or to look for names in one.
    Report,
    /// To compare it with a list of earlier cases.
    Import,
    /// To make the lists and the register again.
    Rebuild,
    /// To prove that nothing of it was changed.
    Proof,
    /// To give somebody what is held on them.
    SubjectAccess,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 16] = [
        Self::Work,
        Self::Act,
        Self::Letter,
        Self::Message,
        Self::File,
        Self::Check,
        Self::Receipt,
        Self::Find,
        Self::List,
        Self::Retention,
        Self::Reminder,
        Self::Report,
        Self::Import,
        Self::Rebuild,
        Self::Proof,
        Self::SubjectAccess,
    ];
}

/// Somebody who opens cases one by one, for what, and when. Every opening leaves a view.
#[derive(Debug, Clone, Copy)]
pub struct CaseReader<'a> {
    /// Who opens it: the view bears their name.
    pub by: &'a Principal,
    /// What it is opened for: the view says so.
    pub purpose: Purpose,
    /// When, UTC.
    pub at: DateTime<Utc>,
    /// The same as a Europe/London date.
    pub today: NaiveDate,
}

/// A program that opens many cases in one go. All of it is counted once, with what is opened for the same on that day, when the
/// first is opened; no case is named.
#[derive(Debug)]
pub struct CaseRun {
    program: Principal,
    purpose: Purpose,
    today: NaiveDate,
    noted: OnceCell<()>,
}

/// Who opened a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// The key of their account, or what they are: see the `Display` of [`Principal`].
    pub who: String,
    /// What it is opened for: the view says so.
    pub purpose: Purpose,
    /// When, UTC.
    pub at: DateTime<Utc>,
}

impl CaseReader<'_> {
    /// Opens a case and its answers; none when this council has no such reference, or they may not open it (R9.2). That another
    /// program writes at the moment keeps nobody from reading: then the view is written a little later.
    ///
    /// # Errors
    /// When the store cannot be read, or the case cannot be opened any more.
    pub async fn open(
        &self,
        store: &CouncilStore,
        reference: &Reference,
    ) -> Result<Option<(OpenCase, Answers)>> {
        match file_of(store, reference).await? {
            Some(file) => self.open_file(store, file).await,
            None => Ok(None),
        }
    }

    /// As [`CaseReader::open`], of a row that was found already.
    pub(super) async fn open_file(
        &self,
        store: &CouncilStore,
        file: case_key::Model,
    ) -> Result<Option<(OpenCase, Answers)>> {
        let opened = self.unseal(store, store.reader(), file).await?;
        if let Some((open, _)) = &opened {
            self.view(store, open.id).write_in_passing(store).await;
        }
        Ok(opened)
    }

    /// As [`CaseReader::open`], in a transaction: the view is written with what else is, and undone with it.
    pub(super) async fn open_in(
        &self,
        tx: &Tx,
        file: case_key::Model,
    ) -> Result<Option<(OpenCase, Answers)>> {
        let opened = self.unseal(&tx.store, &tx.on, file).await?;
        if let Some((open, _)) = &opened {
            self.view(&tx.store, open.id).write(tx).await?;
        }
        Ok(opened)
    }

    /// Opens some cases at once, by their keys: those that they may open and that can be opened. The log says of one that
    /// cannot.
    pub(super) async fn open_some(
        &self,
        store: &CouncilStore,
        files: Vec<case_key::Model>,
    ) -> Result<HashMap<Uuid, (OpenCase, Answers)>> {
        let mut events = store.events_of(&files).await?;
        let noted = self.noted_today(store, &files).await?;
        let (mut opened, mut views) = (HashMap::new(), Vec::new());
        for file in files {
            let (id, rows) = (file.id, events.remove(&file.id).unwrap_or_default());
            let key = file.data_key.open(store.key(), id);
            match key.and_then(|key| read_case(file, key, rows)) {
                Ok((open, given)) => {
                    if let Some(allowed) = self.allowed(open, given) {
                        if !noted.contains(&id) {
                            views.push(self.view(store, id));
                        }
                        opened.insert(id, allowed);
                    }
                }
                Err(cause) => error!("A case cannot be opened and is passed over: {cause}"),
            }
        }
        if !views.is_empty() {
            write_in_passing(store, views).await;
        }
        Ok(opened)
    }

    /// Of which of these it stands there already that they saw them in a list today (UTC): a list is shown again and again,
    /// and each case of it leaves a view a day. Whatever else a case is opened for leaves a view each time.
    async fn noted_today(
        &self,
        store: &CouncilStore,
        files: &[case_key::Model],
    ) -> Result<HashSet<Uuid>> {
        if !matches!(self.purpose, Purpose::List | Purpose::Retention) {
            return Ok(HashSet::new());
        }
        let begun = self.at.date_naive().and_time(NaiveTime::MIN).and_utc();
        let noted = view::Entity::find()
            .select_only()
            .column(view::Column::CaseId)
            .filter(view::Column::CaseId.is_in(files.iter().map(|file| file.id)))
            .filter(view::Column::StaffId.eq(self.by.to_string()))
            .filter(view::Column::Purpose.eq(name_of(&self.purpose)))
            .filter(view::Column::SeenAt.gte(micros(begun)))
            .into_tuple()
            .all(store.reader())
            .await?;
        Ok(noted.into_iter().collect())
    }

    async fn unseal(
        &self,
        store: &CouncilStore,
        on: &impl ConnectionTrait,
        file: case_key::Model,
    ) -> Result<Option<(OpenCase, Answers)>> {
        let key = file.data_key.open(store.key(), file.id)?;
        let (open, given) = store.opened(on, file, key).await?;
        Ok(self.allowed(open, given))
    }

    /// The case with what holds of its answers, if they may open it.
    fn allowed(&self, open: OpenCase, given: Answers) -> Option<(OpenCase, Answers)> {
        // The person sees what they sent: who uses the same browser learns nothing of where they live now.
        let answers = match self.purpose {
            Purpose::Receipt => given,
            _ => open.case.as_corrected(given),
        };
        let allowed = may(self.by, Duty::Open, Some(open.this()), self.today);
        allowed.is_ok().then_some((open, answers))
    }

    fn view(&self, store: &CouncilStore, case: Uuid) -> Trace {
        Trace::View(view::ActiveModel {
            id: Set(new_id(self.at)),
            council: Set(store.council().to_owned()),
            case_id: Set(case),
            staff_id: Set(self.by.to_string()),
            purpose: Set(name_of(&self.purpose)),
            seen_at: Set(micros(self.at)),
            block: Set(None),
        })
    }
}

impl CaseRun {
    /// A run of a program; today is a Europe/London date.
    #[must_use]
    pub fn new(program: Program, purpose: Purpose, today: NaiveDate) -> Self {
        Self {
            program: Principal::Program(program),
            purpose,
            today,
            noted: OnceCell::new(),
        }
    }

    /// Opens a case and its answers; none when this council has no such reference.
    ///
    /// # Errors
    /// As [`CaseReader::open`].
    pub async fn open(
        &self,
        store: &CouncilStore,
        reference: &Reference,
    ) -> Result<Option<(OpenCase, Answers)>> {
        match file_of(store, reference).await? {
            Some(file) => self.open_file(store, file).await.map(Some),
            None => Ok(None),
        }
    }

    /// As [`CaseRun::open`]; none, too, of a case that cannot be opened any more: one that is damaged keeps no other from what
    /// is done with all of them. The log says that there is one.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn open_if_whole(
        &self,
        store: &CouncilStore,
        reference: &Reference,
    ) -> Result<Option<(OpenCase, Answers)>> {
        match file_of(store, reference).await? {
            Some(file) => self.open_file_if_whole(store, file).await,
            None => Ok(None),
        }
    }

    /// As [`CaseRun::open_if_whole`], of a row that was found already.
    pub(super) async fn open_file_if_whole(
        &self,
        store: &CouncilStore,
        file: case_key::Model,
    ) -> Result<Option<(OpenCase, Answers)>> {
        match self.open_file(store, file).await {
            Ok(opened) => Ok(Some(opened)),
            Err(cause @ (StoreError::Sealed | StoreError::Damaged(_))) => {
                error!("A case cannot be opened and is passed over: {cause}");
                Ok(None)
            }
            Err(cause) => Err(cause),
        }
    }

    /// As [`CaseRun::open`], of a row that was found already.
    pub(super) async fn open_file(
        &self,
        store: &CouncilStore,
        file: case_key::Model,
    ) -> Result<(OpenCase, Answers)> {
        let key = self.key(store, &file).await?;
        let (open, given) = store.opened(store.reader(), file, key).await?;
        let answers = open.case.as_corrected(given);
        Ok((open, answers))
    }

    /// As [`CaseRun::open`], in a transaction.
    pub(super) async fn open_in(&self, tx: &Tx, file: case_key::Model) -> Result<OpenCase> {
        let key = self.key_in(tx, &file).await?;
        Ok(tx.store.opened(&tx.on, file, key).await?.0)
    }

    /// As [`CaseRun::key`], in a transaction.
    pub(super) async fn key_in(&self, tx: &Tx, file: &case_key::Model) -> Result<DataKey> {
        let write = || self.row(&tx.store).write(tx);
        self.noted.get_or_try_init(write).await?;
        self.unseal(&tx.store, file)
    }

    /// The key alone, for a program that needs no more of a case than its first event.
    pub(super) async fn key(
        &self,
        store: &CouncilStore,
        file: &case_key::Model,
    ) -> Result<DataKey> {
        let write = || self.row(store).write_in_passing(store);
        self.noted.get_or_init(write).await;
        self.unseal(store, file)
    }

    /// A program may open every case or none, so the table is asked without one.
    fn unseal(&self, store: &CouncilStore, file: &case_key::Model) -> Result<DataKey> {
        may(&self.program, Duty::Open, None, self.today).map_err(|_| StoreError::Sealed)?;
        file.data_key.open(store.key(), file.id)
    }

    fn row(&self, store: &CouncilStore) -> Trace {
        Trace::Run(case_run::ActiveModel {
            council: Set(store.council().to_owned()),
            program: Set(self.program.to_string()),
            purpose: Set(name_of(&self.purpose)),
            day: Set(self.today.to_string()),
            runs: Set(1),
        })
    }
}

impl CouncilStore {
    /// Who opened a case, the latest first; what programs opened in one go is not among them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn views(&self, reference: &Reference) -> Result<Vec<View>> {
        let Some(file) = file_of(self, reference).await? else {
            return Ok(Vec::new());
        };
        let rows = view::Entity::find()
            .filter(view::Column::CaseId.eq(file.id))
            .order_by_desc(view::Column::SeenAt)
            .order_by_desc(view::Column::Id)
            .all(self.reader())
            .await?;
        let read = |row: view::Model| {
            Ok(View {
                who: row.staff_id,
                purpose: named(&row.purpose, "purpose")?,
                at: moment(row.seen_at)?,
            })
        };
        rows.into_iter().map(read).collect()
    }
}

/// What an opening leaves. By its key a view is written once, however often it is tried; a run may be counted twice when the
/// answer to its first try is lost.
#[derive(Clone)]
enum Trace {
    View(view::ActiveModel),
    Run(case_run::ActiveModel),
}

impl Trace {
    async fn write(self, tx: &Tx) -> Result<()> {
        match self {
            Self::View(row) => {
                let mut once = OnConflict::column(view::Column::Id);
                let added = view::Entity::insert(row).on_conflict(once.do_nothing().to_owned());
                added.exec_without_returning(&tx.on).await?
            }
            Self::Run(row) => {
                use case_run::Column as C;
                let mut more = OnConflict::columns([C::Council, C::Program, C::Purpose, C::Day]);
                more.value(C::Runs, Expr::col((case_run::Entity, C::Runs)).add(1));
                let added = case_run::Entity::insert(row).on_conflict(more);
                added.exec_without_returning(&tx.on).await?
            }
        };
        Ok(())
    }

    async fn write_in_passing(self, store: &CouncilStore) {
        write_in_passing(store, vec![self]).await;
    }
}

async fn write_in_passing(store: &CouncilStore, traces: Vec<Trace>) {
    let store = store.clone();
    in_passing("who opened a case", move || {
        let (store, traces) = (store.clone(), traces.clone());
        async move {
            let tx = store.begin().await?;
            for trace in traces {
                trace.write(&tx).await?;
            }
            tx.commit().await
        }
    })
    .await;
}
