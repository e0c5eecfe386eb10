//! What a block keeps of a row that it covers: which row it is, and a keyed hash of all that stands in it. A row that ends with its
//! case, such as a view, leaves no more than this.

use uuid::Uuid;

use crate::{
    Sealed,
    entities::{audit, event, view},
    seal::DataKey,
};

/// So long it is.
const LENGTH: usize = 1 + 16 + 16 + 32;

/// In which table a row stands that a block covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(super) enum Table {
    /// `audit`.
    Audit,
    /// `views`.
    Views,
    /// `events`.
    Events,
}

impl Table {
    /// As the database calls it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Audit => "audit",
            Self::Views => "views",
            Self::Events => "events",
        }
    }
}

/// A row that a block covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Leaf {
    pub table: Table,
    pub id: Uuid,
    /// Nil where it is about none.
    pub case: Uuid,
    mac: [u8; 32],
}

impl Leaf {
    pub(super) fn of_audit(key: &DataKey, row: &audit::Model) -> Self {
        let said = serde_json::to_vec(&(
            &row.council,
            row.at,
            &row.who,
            &row.what,
            &row.which,
            row.case_id.map(Uuid::into_bytes),
            &row.about,
            &row.address,
            &row.outcome,
        ));
        let parts: [&[u8]; 1] = [&said.expect("numbers and texts")];
        Self::new(
            key,
            Table::Audit,
            row.id,
            row.case_id.unwrap_or_default(),
            &parts,
        )
    }

    pub(super) fn of_view(key: &DataKey, row: &view::Model) -> Self {
        let said = serde_json::to_vec(&(&row.council, &row.staff_id, &row.purpose, row.seen_at));
        let parts: [&[u8]; 1] = [&said.expect("numbers and texts")];
        Self::new(key, Table::Views, row.id, row.case_id, &parts)
    }

    pub(super) fn of_event(key: &DataKey, row: &event::Model) -> Self {
        let said = serde_json::to_vec(&(
            &row.council,
            row.number,
            row.happened_at,
            &row.happened_on,
            &row.staff_id,
            &row.event,
        ));
        let words = row.words.as_ref().map(Sealed::bytes).unwrap_or_default();
        let parts: [&[u8]; 2] = [&said.expect("numbers and texts"), words];
        Self::new(key, Table::Events, row.id, row.case_id, &parts)
    }

    fn new(key: &DataKey, table: Table, id: Uuid, case: Uuid, parts: &[&[u8]]) -> Self {
        let which = [&[table as u8][..], id.as_bytes(), case.as_bytes()].concat();
        let parts: Vec<&[u8]> = std::iter::once(which.as_slice())
            .chain(parts.iter().copied())
            .collect();
        Self {
            table,
            id,
            case,
            mac: key.mac("row", &parts),
        }
    }

    /// The leaves of a block, one after another.
    pub(super) fn write_all(leaves: &[Self]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(leaves.len() * LENGTH);
        for leaf in leaves {
            bytes.push(leaf.table as u8);
            bytes.extend(leaf.id.as_bytes());
            bytes.extend(leaf.case.as_bytes());
            bytes.extend(leaf.mac);
        }
        bytes
    }

    /// The same read again; none when it is no row of leaves.
    pub(super) fn read_all(bytes: &[u8]) -> Option<Vec<Self>> {
        let whole = bytes.len().is_multiple_of(LENGTH);
        let leaves = bytes.chunks(LENGTH).map(Self::read);
        leaves.collect::<Option<_>>().filter(|_| whole)
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let (&table, rest) = bytes.split_first()?;
        let (&id, rest) = rest.split_first_chunk()?;
        let (&case, rest) = rest.split_first_chunk()?;
        Some(Self {
            table: match table {
                0 => Table::Audit,
                1 => Table::Views,
                2 => Table::Events,
                _ => return None,
            },
            id: Uuid::from_bytes(id),
            case: Uuid::from_bytes(case),
            mac: rest.try_into().ok()?,
        })
    }
}

/// The keyed hash of a block: of its number, moment and leaves, and of the block before.
pub(super) fn mac_of_block(
    key: &DataKey,
    council: &str,
    (number, made_at): (i64, i64),
    leaves: &[u8],
    before: &[u8],
) -> Vec<u8> {
    let (number, made_at) = (number.to_be_bytes(), made_at.to_be_bytes());
    let parts: [&[u8]; 5] = [council.as_bytes(), &number, &made_at, leaves, before];
    key.mac("block", &parts).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keyring::SealingKey;

    #[test]
    fn leaves_are_read_as_they_are_written_and_a_cut_one_is_not() {
        let (key, _) = DataKey::make(&SealingKey::random(), "audit_heads", Uuid::nil());
        let view = view::Model {
            id: Uuid::from_u128(1),
            council: "westmere".to_owned(),
            case_id: Uuid::from_u128(2),
            staff_id: "person".to_owned(),
            purpose: "work".to_owned(),
            seen_at: 7,
            block: None,
        };
        let moved = view::Model {
            seen_at: 8,
            ..view.clone()
        };
        let leaves = [Leaf::of_view(&key, &view), Leaf::of_view(&key, &moved)];
        assert_ne!(leaves[0], leaves[1]);
        let bytes = Leaf::write_all(&leaves);
        assert_eq!(Leaf::read_all(&bytes).as_deref(), Some(&leaves[..]));
        assert_eq!(Leaf::read_all(&bytes[1..]), None);
        assert_eq!(Leaf::read_all(&[9; LENGTH]), None);
    }
}
