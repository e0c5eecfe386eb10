//! Goes over every case and every block, and says what is not as it was written. Holds some cases, and then some blocks, at a
//! time.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use rules::reference::Reference;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, sea_query::Expr,
};
use uuid::Uuid;

use super::{
    head::{Head, RecordHead},
    leaf::{Leaf, Table, mac_of_block},
};
use crate::{
    CaseRun, CouncilStore, Outcome, Purpose, Result, StoreError, What,
    chain::Link,
    entities::case_key::case_keys,
    entities::{audit, audit_block, case_head, case_key, event, view},
    history::opens,
    names::{moment, name_of},
    receipts::reference_of,
    seal::DataKey,
};

/// Cases at a time.
const CASES: u64 = 50;
/// Blocks at a time.
const BLOCKS: u64 = 8;
/// Rows asked for at a time.
const ROWS: usize = 500;

/// Something that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The key of a case does not open.
    Key(Reference),
    /// A case has a reference that cannot be read; what else is wrong with it is not looked for.
    Reference(Uuid),
    /// A row of `audit` or `views`, by its key, says what is no word of ours, and nobody can say what was done.
    Unknown(&'static str, Uuid),
    /// A case is said to be deleted, and its key is still there, or the record of use does not say that it was deleted.
    NotDeleted(Uuid),
    /// The record of use says that a case was deleted, and its key still opens.
    NotDeletedAsSaid(Reference),
    /// Nothing is there of a case that a block covers, and a case that was deleted leaves its row.
    CaseGone(Uuid),
    /// An event of a case is not there.
    EventGone(Reference, i64),
    /// An event of a case was changed, moved or given to somebody else.
    EventChanged(Reference, i64),
    /// A case does not end where its head says: how many events it had, and how many are there.
    End(Reference, i64, i64),
    /// The head of a case was changed or taken away, or an event that was sealed before there were heads was.
    CaseHead(Reference),
    /// A block is not there.
    BlockGone(i64),
    /// A block was changed, or the one before it.
    BlockChanged(i64),
    /// A row that a block covers was changed.
    RowChanged(Proof),
    /// A row that a block covers is not there.
    RowGone(Proof),
    /// So many rows say that a block covers them, and it does not.
    RowsAdded(i64, u64),
    /// So many events say that a block covers them, and none does.
    EventsUncovered(i64),
    /// The head of the record was changed or taken away, or is not at the last of the blocks.
    RecordHead,
    /// The head that was kept elsewhere is of another record, or of one that had more.
    Kept,
}

/// A row that a block covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// `audit`, `views` or `events`.
    pub table: &'static str,
    /// Its key.
    pub id: Uuid,
    /// The case that it is about, if that is still there.
    pub case: Option<Reference>,
    /// When the block was made, UTC.
    pub covered_at: DateTime<Utc>,
}

/// What was gone over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// How many cases.
    pub cases: u64,
    /// How many events of them.
    pub events: u64,
    /// How many blocks.
    pub blocks: i64,
    /// How many rows the blocks cover.
    pub rows: u64,
    /// How many things are not as they were written.
    pub findings: u64,
    /// The head, to be kept elsewhere; none where nothing is covered yet.
    pub head: Option<RecordHead>,
}

impl CouncilStore {
    /// Covers what nothing covers yet, then goes over every case and every block and tells what is wrong. `kept` is a head that
    /// was kept elsewhere.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn verify(
        &self,
        run: &CaseRun,
        kept: Option<&RecordHead>,
        now: DateTime<Utc>,
        tell: impl FnMut(Finding) + Send,
    ) -> Result<Verified> {
        self.work_out_heads(run).await?;
        loop {
            match self.cover_some(now).await {
                Ok(Some(_)) => {}
                // That is told below.
                Ok(None) | Err(StoreError::Damaged(_)) => break,
                Err(cause) => return Err(cause),
            }
        }
        let mut going = Going {
            store: self,
            run,
            tell,
            so_far: Verified {
                cases: 0,
                events: 0,
                blocks: 0,
                rows: 0,
                findings: 0,
                head: None,
            },
            gone: BTreeSet::new(),
            last_asked: None,
        };
        going.over_cases().await?;
        going.over_deleted().await?;
        going.over_blocks(kept).await?;
        going.over_unknown().await?;
        Ok(going.so_far)
    }
}

struct Going<'a, T> {
    store: &'a CouncilStore,
    run: &'a CaseRun,
    tell: T,
    so_far: Verified,
    /// The cases of which nothing is there and that were told.
    gone: BTreeSet<Uuid>,
    /// The last case of which it was asked whether it was deleted.
    last_asked: Option<(Uuid, bool)>,
}

impl<T: FnMut(Finding) + Send> Going<'_, T> {
    fn found(&mut self, finding: Finding) {
        self.so_far.findings += 1;
        (self.tell)(finding);
    }

    async fn over_cases(&mut self) -> Result<()> {
        let (store, mut after) = (self.store, Uuid::nil());
        loop {
            let some = case_keys(store)
                .filter(case_key::Column::Id.gt(after))
                .order_by_asc(case_key::Column::Id)
                .limit(CASES);
            let files = some.all(store.reader()).await?;
            let Some(last) = files.last() else {
                return Ok(());
            };
            after = last.id;
            let mut events = store.events_of(&files).await?;
            let mut heads = heads_of(store, &files).await?;
            let said = store.said_deleted(files.iter().map(|file| file.id)).await?;
            for file in files {
                let rows = events.remove(&file.id).unwrap_or_default();
                let head = heads.remove(&file.id);
                self.so_far.cases += 1;
                self.so_far.events += rows.len() as u64;
                if reference_of(&file).is_err() {
                    self.found(Finding::Reference(file.id));
                } else if self
                    .look_at(&file, &rows, head.as_ref(), said.contains(&file.id))
                    .await?
                    .is_some()
                {
                    self.look_again(file).await?;
                }
            }
        }
    }

    /// What is said to be deleted was, by the record of use.
    async fn over_deleted(&mut self) -> Result<()> {
        let (store, mut after) = (self.store, Uuid::nil());
        loop {
            let some = case_key::Entity::find()
                .select_only()
                .column(case_key::Column::Id)
                .filter(case_key::Column::Council.eq(store.council()))
                .filter(case_key::Column::Id.gt(after))
                .filter(case_key::Column::DeletedOn.is_not_null())
                .order_by_asc(case_key::Column::Id)
                .limit(CASES);
            let ids: Vec<Uuid> = some.into_tuple().all(store.reader()).await?;
            let Some(last) = ids.last() else {
                return Ok(());
            };
            after = *last;
            for id in ids {
                if !store.was_deleted(id).await? {
                    self.found(Finding::NotDeleted(id));
                }
            }
        }
    }

    /// Somebody may have acted on it between two questions: so it is held and looked at again.
    async fn look_again(&mut self, file: case_key::Model) -> Result<()> {
        let tx = self.store.begin_alone().await?;
        tx.lock_case(&reference_of(&file)?).await?;
        let file = case_keys(self.store).filter(case_key::Column::Id.eq(file.id));
        let Some(file) = file.one(&tx.on).await? else {
            // It was deleted meanwhile.
            return Ok(());
        };
        let rows = event::Entity::find()
            .filter(event::Column::Council.eq(self.store.council()))
            .filter(event::Column::CaseId.eq(file.id))
            .order_by_asc(event::Column::Number)
            .all(&tx.on)
            .await?;
        let head = case_head::Entity::find_by_id(file.id).one(&tx.on).await?;
        drop(tx);
        let said = self.store.said_deleted([file.id]).await?;
        let is_said = said.contains(&file.id);
        if let Some(finding) = self.look_at(&file, &rows, head.as_ref(), is_said).await? {
            self.found(finding);
        }
        Ok(())
    }

    /// The first thing that is wrong with a case.
    async fn look_at(
        &self,
        file: &case_key::Model,
        rows: &[event::Model],
        head: Option<&case_head::Model>,
        is_said_deleted: bool,
    ) -> Result<Option<Finding>> {
        let reference = reference_of(file)?;
        let key = match self.run.key(self.store, file).await {
            Ok(key) => key,
            Err(StoreError::Sealed | StoreError::Damaged(_)) => {
                let deleted = self.store.was_deleted(file.id).await?;
                return Ok((!deleted).then_some(Finding::Key(reference)));
            }
            Err(cause) => return Err(cause),
        };
        Ok(match is_said_deleted {
            true => Some(Finding::NotDeletedAsSaid(reference)),
            false => wrong_with(&key, reference, rows, head),
        })
    }

    async fn over_blocks(&mut self, kept: Option<&RecordHead>) -> Result<()> {
        // First, so that whatever is covered then has a head.
        let says_covered = self.store.says_covered(self.store.reader()).await?;
        let head = match self.store.record_head().await {
            Ok(Some(head)) => head,
            Ok(None) | Err(StoreError::Sealed | StoreError::Damaged(_)) => {
                if says_covered {
                    self.found(Finding::RecordHead);
                    self.over_no_block().await?;
                }
                if kept.is_some() {
                    self.found(Finding::Kept);
                }
                return Ok(());
            }
            Err(cause) => return Err(cause),
        };
        if !head.is_whole {
            self.found(Finding::RecordHead);
        }
        if let Some(kept) = kept {
            let there = match kept.blocks {
                0 => Some(Vec::new()),
                blocks => self.store.mac_of_block(blocks - 1).await?,
            };
            if there.as_ref() != Some(&kept.last) {
                self.found(Finding::Kept);
            }
        }
        let covered = self.store.covered_events().await?;
        let (mut number, mut before, mut events) = (0, Vec::new(), 0);
        loop {
            let some = audit_block::Entity::find()
                .filter(audit_block::Column::Council.eq(self.store.council()))
                .filter(audit_block::Column::Number.gte(number))
                .order_by_asc(audit_block::Column::Number)
                .limit(BLOCKS);
            let blocks = some.all(self.store.reader()).await?;
            if blocks.is_empty() {
                break;
            }
            for block in blocks {
                while number < block.number {
                    self.found(Finding::BlockGone(number));
                    number += 1;
                }
                events += self.over_block(&head, &block, &before).await?;
                before = block.mac;
                number += 1;
            }
        }
        let at_most = self.store.record_head().await?;
        let at_most = at_most.map_or(0, |head| head.at.blocks);
        if head.is_whole && number > at_most {
            self.found(Finding::RecordHead);
        }
        self.over_no_block().await?;
        let uncovered = covered.min(self.store.covered_events().await?) - events;
        if uncovered > 0 {
            self.found(Finding::EventsUncovered(uncovered));
        }
        self.so_far.blocks = number;
        self.so_far.head = Some(head.at);
        Ok(())
    }

    /// How many of the events that a block covers are there.
    async fn over_block(
        &mut self,
        head: &Head,
        block: &audit_block::Model,
        before: &[u8],
    ) -> Result<i64> {
        let at = (block.number, block.made_at);
        let mac = mac_of_block(&head.key, self.store.council(), at, &block.leaves, before);
        let leaves = Leaf::read_all(&block.leaves);
        let Some(leaves) = leaves.filter(|_| mac == block.mac) else {
            self.found(Finding::BlockChanged(block.number));
            return Ok(0);
        };
        self.so_far.rows += leaves.len() as u64;
        let (mut events, mut said) = (0, 0);
        for some in leaves.chunks(ROWS) {
            let there = self.store.leaves_there(&head.key, some).await?;
            for case in self.store.cases_gone(some).await? {
                if self.gone.insert(case) {
                    self.found(Finding::CaseGone(case));
                }
            }
            for leaf in some {
                match there.get(&(leaf.table, leaf.id)) {
                    Some(found) => {
                        match leaf.table {
                            Table::Events => events += 1,
                            Table::Audit | Table::Views => said += 1,
                        }
                        if found != leaf {
                            let proof = self.proof(leaf, block).await?;
                            self.found(Finding::RowChanged(proof));
                        }
                    }
                    None if self.ended_with_its_case(leaf).await? => {}
                    None => {
                        let proof = self.proof(leaf, block).await?;
                        self.found(Finding::RowGone(proof));
                    }
                }
            }
        }
        let more = self
            .store
            .rows_that_say(block.number)
            .await?
            .saturating_sub(said);
        if more > 0 {
            self.found(Finding::RowsAdded(block.number, more));
        }
        Ok(events)
    }

    /// Views end with their case; nothing else does.
    async fn ended_with_its_case(&mut self, leaf: &Leaf) -> Result<bool> {
        if leaf.table != Table::Views {
            return Ok(false);
        }
        if let Some((_, deleted)) = self.last_asked.filter(|(case, _)| *case == leaf.case) {
            return Ok(deleted);
        }
        let deleted = self.store.was_deleted(leaf.case).await?;
        self.last_asked = Some((leaf.case, deleted));
        Ok(deleted)
    }

    /// Rows that say that a block covers them which is not there.
    async fn over_no_block(&mut self) -> Result<()> {
        for table in [Table::Audit, Table::Views] {
            let mut after = None;
            loop {
                let some = self.store.of_no_block(table, after).await?;
                let Some((last, _)) = some.last() else {
                    break;
                };
                after = Some(*last);
                for (number, many) in some {
                    let many = u64::try_from(many).unwrap_or_default();
                    self.found(Finding::RowsAdded(number, many));
                }
            }
        }
        Ok(())
    }

    /// Rows that say what is no word of ours.
    async fn over_unknown(&mut self) -> Result<()> {
        for table in [Table::Audit, Table::Views] {
            let mut after = Uuid::nil();
            loop {
                let ids = self.store.unknown(table, after).await?;
                let Some(last) = ids.last() else {
                    break;
                };
                after = *last;
                for id in ids {
                    self.found(Finding::Unknown(table.name(), id));
                }
            }
        }
        Ok(())
    }

    async fn proof(&self, leaf: &Leaf, block: &audit_block::Model) -> Result<Proof> {
        let file = case_keys(self.store).filter(case_key::Column::Id.eq(leaf.case));
        let file = file.one(self.store.reader()).await?;
        Ok(Proof {
            table: leaf.table.name(),
            id: leaf.id,
            case: file.and_then(|file| reference_of(&file).ok()),
            covered_at: moment(block.made_at)?,
        })
    }
}

impl CouncilStore {
    /// The rows of some leaves that are there, as leaves.
    async fn leaves_there(
        &self,
        key: &DataKey,
        leaves: &[Leaf],
    ) -> Result<HashMap<(Table, Uuid), Leaf>> {
        let of = |table| {
            let leaves = leaves.iter().filter(move |leaf| leaf.table == table);
            leaves.map(|leaf| leaf.id)
        };
        let audit = audit::Entity::find()
            .filter(audit::Column::Council.eq(self.council()))
            .filter(audit::Column::Id.is_in(of(Table::Audit)))
            .all(self.reader())
            .await?;
        let views = view::Entity::find()
            .filter(view::Column::Council.eq(self.council()))
            .filter(view::Column::Id.is_in(of(Table::Views)))
            .all(self.reader())
            .await?;
        let events = event::Entity::find()
            .filter(event::Column::Council.eq(self.council()))
            .filter(event::Column::Id.is_in(of(Table::Events)))
            .all(self.reader())
            .await?;
        let audit = audit.iter().map(|row| Leaf::of_audit(key, row));
        let views = views.iter().map(|row| Leaf::of_view(key, row));
        let events = events.iter().map(|row| Leaf::of_event(key, row));
        let all = audit.chain(views).chain(events);
        Ok(all.map(|leaf| ((leaf.table, leaf.id), leaf)).collect())
    }

    /// Numbers of blocks that are not there, and how many rows say that they cover them; of events none.
    async fn of_no_block(&self, table: Table, after: Option<i64>) -> Result<Vec<(i64, i64)>> {
        macro_rules! asked {
            ($table:ident) => {{
                use $table::Column as C;
                let blocks = audit_block::Entity::find()
                    .select_only()
                    .column(audit_block::Column::Number)
                    .filter(audit_block::Column::Council.eq(self.council()))
                    .into_query();
                let some = $table::Entity::find()
                    .select_only()
                    .column(C::Block)
                    .expr(C::Id.count())
                    .filter(C::Council.eq(self.council()))
                    .filter(C::Block.is_not_null())
                    .apply_if(after, |find, after| find.filter(C::Block.gt(after)))
                    .filter(C::Block.not_in_subquery(blocks))
                    .group_by(C::Block)
                    .order_by_asc(C::Block)
                    .limit(ROWS as u64);
                some.into_tuple().all(self.reader()).await?
            }};
        }
        Ok(match table {
            Table::Audit => asked!(audit),
            Table::Views => asked!(view),
            Table::Events => Vec::new(),
        })
    }

    /// The keys of some rows that say what is no word of ours; of events none.
    async fn unknown(&self, table: Table, after: Uuid) -> Result<Vec<Uuid>> {
        use audit::Column as A;
        use view::Column as V;
        let on = self.reader();
        Ok(match table {
            Table::Audit => {
                let words = A::What.is_in(What::ALL.iter().map(name_of));
                let outcomes =
                    A::Outcome.is_in([Outcome::Done, Outcome::Refused].iter().map(name_of));
                let some = audit::Entity::find()
                    .select_only()
                    .column(A::Id)
                    .filter(A::Council.eq(self.council()))
                    .filter(A::Id.gt(after))
                    .filter(Condition::all().add(words).add(outcomes).not())
                    .order_by_asc(A::Id)
                    .limit(ROWS as u64);
                some.into_tuple().all(on).await?
            }
            Table::Views => {
                let some = view::Entity::find()
                    .select_only()
                    .column(V::Id)
                    .filter(V::Council.eq(self.council()))
                    .filter(V::Id.gt(after))
                    .filter(V::Purpose.is_not_in(Purpose::ALL.iter().map(name_of)))
                    .order_by_asc(V::Id)
                    .limit(ROWS as u64);
                some.into_tuple().all(on).await?
            }
            Table::Events => Vec::new(),
        })
    }

    /// How many rows say that a block covers them.
    async fn rows_that_say(&self, block: i64) -> Result<u64> {
        let audit = audit::Entity::find()
            .filter(audit::Column::Council.eq(self.council()))
            .filter(audit::Column::Block.eq(block));
        let views = view::Entity::find()
            .filter(view::Column::Council.eq(self.council()))
            .filter(view::Column::Block.eq(block));
        Ok(audit.count(self.reader()).await? + views.count(self.reader()).await?)
    }

    /// The cases of some leaves that have no row, not even one that says that they were deleted.
    async fn cases_gone(&self, leaves: &[Leaf]) -> Result<BTreeSet<Uuid>> {
        let cases = leaves.iter().map(|leaf| leaf.case);
        let mut cases: BTreeSet<Uuid> = cases.filter(|case| !case.is_nil()).collect();
        let there = case_key::Entity::find()
            .select_only()
            .column(case_key::Column::Id)
            .filter(case_key::Column::Council.eq(self.council()))
            .filter(case_key::Column::Id.is_in(cases.iter().copied()));
        let there: Vec<Uuid> = there.into_tuple().all(self.reader()).await?;
        cases.retain(|case| !there.contains(case));
        Ok(cases)
    }

    /// How many events say that a block covers them.
    async fn covered_events(&self) -> Result<i64> {
        let sum: Option<i64> = case_head::Entity::find()
            .filter(case_head::Column::Council.eq(self.council()))
            .select_only()
            .expr(Expr::cust("cast(coalesce(sum(covered), 0) as bigint)"))
            .into_tuple()
            .one(self.reader())
            .await?;
        Ok(sum.unwrap_or_default())
    }
}

async fn heads_of(
    store: &CouncilStore,
    files: &[case_key::Model],
) -> Result<HashMap<Uuid, case_head::Model>> {
    let found = case_head::Entity::find()
        .filter(case_head::Column::Council.eq(store.council()))
        .filter(case_head::Column::CaseId.is_in(files.iter().map(|file| file.id)))
        .all(store.reader())
        .await?;
    Ok(found.into_iter().map(|head| (head.case_id, head)).collect())
}

/// The first thing that is wrong with the events of a case.
fn wrong_with(
    key: &DataKey,
    reference: Reference,
    rows: &[event::Model],
    head: Option<&case_head::Model>,
) -> Option<Finding> {
    let mut link = Link::first(key);
    for (number, row) in (0..).zip(rows) {
        if row.number != number {
            return Some(Finding::EventGone(reference, number));
        }
        if !opens(key, row, &link) {
            return Some(Finding::EventChanged(reference, number));
        }
        link = link.next(key, row);
    }
    let Some(head) = head else {
        return Some(Finding::CaseHead(reference));
    };
    let there = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    if head.events != there {
        return Some(Finding::End(reference, head.events, there));
    }
    let is_same = head.mac.as_ref() == Some(&link.head(key, there));
    (!is_same).then_some(Finding::CaseHead(reference))
}
