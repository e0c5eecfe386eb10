//! Proof that nobody changed what is kept. Rows of the record of use, views and events are covered by blocks, each of which is
//! hashed with a key of the council and with the block before: a row that is changed, taken away or put in later is found, and so
//! is a block. The head says how many blocks there are; kept elsewhere, it also finds a database that was put back as it was
//! before. What nobody has covered yet, five minutes' worth, is only as safe as the database.

mod cover;
mod deleted;
mod head;
mod leaf;
mod verify;

pub use head::{NoHead, RecordHead};
pub use verify::{Finding, Proof, Verified};
