//! Proof that nobody changed what is kept: see `store`. The worker covers what is new; whoever has the command line goes over all
//! of it.

use store::{Finding, Purpose, RecordHead, Verified};
use tracing::info;

use super::Council;
use crate::error::Error;

/// Covers what nothing covers yet. The log has the head since: kept elsewhere, it says later whether anything was put back.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn cover(council: &Council) -> Result<(), Error> {
    let (store, run) = (&council.store, council.run(Purpose::Proof));
    store.work_out_heads(&run).await?;
    let mut last = None;
    while let Some(head) = store.cover_some(council.clock.now()).await? {
        last = Some(head);
    }
    if let Some(head) = last {
        let council = store.council();
        info!(council, %head, "The record of use of {council} is covered up to {head}");
    }
    Ok(())
}

/// Writes down that the portal starts with another profile than the last time.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn note_settings(council: &Council) -> Result<(), Error> {
    // What a profile is made of has no text of its own here; its fields say the same.
    let settings = format!("{:?}", council.profile);
    let tx = council.store.begin().await?;
    tx.note_settings(&settings, council.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// Goes over every case and every block and tells what is not as it was written; see [`store::CouncilStore::verify`].
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn verify(
    council: &Council,
    kept: Option<&RecordHead>,
    tell: impl FnMut(Finding) + Send,
) -> Result<Verified, Error> {
    let run = council.run(Purpose::Proof);
    let now = council.clock.now();
    Ok(Box::pin(council.store.verify(&run, kept, now, tell)).await?)
}
