//! The key of a council's blocks, and how many there are.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, OnConflict},
};

use crate::{
    CouncilStore, Result, StoreError, Tx,
    entities::{audit_block, audit_head},
    names::new_id,
    seal::DataKey,
};

const TABLE: &str = "audit_heads";

/// How many blocks there are, and the keyed hash of the last: written down elsewhere, it says later whether they are all still
/// there. Written like `12-9f3a…`, with 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordHead {
    /// How many blocks.
    pub blocks: i64,
    /// The keyed hash of the last; empty before the first.
    pub(super) last: Vec<u8>,
}

/// It is not written like the head of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "it is not the head of a record of use: that is a number, a hyphen and 64 letters and digits"
)]
pub struct NoHead;

impl fmt::Display for RecordHead {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        write!(to, "{}-", self.blocks)?;
        self.last
            .iter()
            .try_for_each(|byte| write!(to, "{byte:02x}"))
    }
}

impl FromStr for RecordHead {
    type Err = NoHead;

    fn from_str(text: &str) -> std::result::Result<Self, NoHead> {
        let (blocks, last) = text.trim().split_once('-').ok_or(NoHead)?;
        let blocks: i64 = blocks.parse().map_err(|_| NoHead)?;
        let pairs = last.as_bytes().chunks(2);
        let bytes = pairs.map(|pair| {
            let pair = std::str::from_utf8(pair).map_err(|_| NoHead)?;
            u8::from_str_radix(pair, 16).map_err(|_| NoHead)
        });
        let last: Vec<u8> = bytes.collect::<std::result::Result<_, _>>()?;
        match (blocks, last.len()) {
            (0, 0) | (1.., 32) => Ok(Self { blocks, last }),
            _ => Err(NoHead),
        }
    }
}

/// The head with its key.
pub(super) struct Head {
    pub key: DataKey,
    pub at: RecordHead,
    /// Whether the row says of itself what the key says of it, and the last block is there.
    pub is_whole: bool,
}

impl Tx {
    /// Holds the head until the transaction ends, so that one at a time adds a block; makes it where there is none.
    pub(super) async fn hold_record(&self, now: DateTime<Utc>) -> Result<Head> {
        let id = new_id(now);
        let (key, data_key) = DataKey::make(&self.sealing_key().await?, TABLE, id);
        let row = audit_head::ActiveModel {
            council: Set(self.council()),
            id: Set(id),
            data_key: Set(data_key),
            blocks: Set(0),
            mac: Set(mac(&key, &self.council(), 0, &[])),
        };
        let mut once = OnConflict::column(audit_head::Column::Council);
        audit_head::Entity::insert(row)
            .on_conflict(once.do_nothing().to_owned())
            .exec_without_returning(&self.on)
            .await?;
        let held = of(&self.council()).lock_exclusive().one(&self.on).await?;
        let held = held.ok_or(StoreError::Damaged(TABLE))?;
        head(&self.store, &self.on, held).await
    }

    /// Moves the head on to a block that was added.
    pub(super) async fn move_head(&self, head: &Head, last: &[u8]) -> Result<RecordHead> {
        let blocks = head.at.blocks + 1;
        let mac = mac(&head.key, &self.council(), blocks, last);
        audit_head::Entity::update_many()
            .col_expr(audit_head::Column::Blocks, Expr::value(blocks))
            .col_expr(audit_head::Column::Mac, Expr::value(mac))
            .filter(audit_head::Column::Council.eq(self.council()))
            .exec(&self.on)
            .await?;
        Ok(RecordHead {
            blocks,
            last: last.to_vec(),
        })
    }
}

impl CouncilStore {
    /// The head as it stands; none before the first block.
    pub(super) async fn record_head(&self) -> Result<Option<Head>> {
        match of(self.council()).one(self.reader()).await? {
            Some(row) => Ok(Some(head(self, self.reader(), row).await?)),
            None => Ok(None),
        }
    }

    /// The keyed hash of a block, as its row has it.
    pub(super) async fn mac_of_block(&self, number: i64) -> Result<Option<Vec<u8>>> {
        mac_of(self.council(), self.reader(), number).await
    }
}

fn of(council: &str) -> sea_orm::Select<audit_head::Entity> {
    audit_head::Entity::find().filter(audit_head::Column::Council.eq(council))
}

async fn head(
    store: &CouncilStore,
    on: &impl ConnectionTrait,
    row: audit_head::Model,
) -> Result<Head> {
    let key = DataKey::unwrap(store.key(), TABLE, row.id, &row.data_key)?;
    let last = match row.blocks {
        0 => Some(Vec::new()),
        blocks => mac_of(store.council(), on, blocks - 1).await?,
    };
    let is_there = last.is_some();
    let last = last.unwrap_or_default();
    Ok(Head {
        is_whole: is_there && row.mac == mac(&key, store.council(), row.blocks, &last),
        at: RecordHead {
            blocks: row.blocks,
            last,
        },
        key,
    })
}

async fn mac_of(council: &str, on: &impl ConnectionTrait, number: i64) -> Result<Option<Vec<u8>>> {
    let found = audit_block::Entity::find()
        .filter(audit_block::Column::Council.eq(council))
        .filter(audit_block::Column::Number.eq(number))
        .select_only()
        .column(audit_block::Column::Mac);
    Ok(found.into_tuple().one(on).await?)
}

fn mac(key: &DataKey, council: &str, blocks: i64, last: &[u8]) -> Vec<u8> {
    let parts = [council.as_bytes(), &blocks.to_be_bytes(), last];
    key.mac("head", &parts).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_as_it_is_written_and_nothing_else_is() {
        let head = RecordHead {
            blocks: 12,
            last: vec![0x9f; 32],
        };
        assert_eq!(head.to_string().parse(), Ok(head.clone()));
        let before = RecordHead {
            blocks: 0,
            last: Vec::new(),
        };
        assert_eq!(before.to_string().parse(), Ok(before));
        let cut = &head.to_string()[..40];
        for wrong in ["", "12", "12-", "x-9f", "12-zz", "-1-9f", "12-ü", cut] {
            assert_eq!(wrong.parse::<RecordHead>(), Err(NoHead), "{wrong}");
        }
    }
}
