//! A member of staff writes down what came by phone, by letter, in a visit or through another officer (R4.3).

use rules::acts::{Event, Recorded};
use rules::form::Filled;
use rules::permission::Duty;
use rules::principal::Principal;
use rules::record;
use rules::reference::Reference;
use uuid::Uuid;
use words::Locale;

use super::{Council, Rejected, notices};

/// Opens a case. A form that is sent twice, by its `key`, opens one; then the answer is none.
///
/// # Errors
/// [`Rejected::Faults`]; [`Error::Refused`](crate::Error::Refused) when the account may not;
/// [`Error::Unavailable`](crate::Error::Unavailable).
pub async fn record(
    council: &Council,
    by: &Principal,
    key: Uuid,
    filled: &Filled,
) -> Result<Option<Reference>, Rejected> {
    council.allows(by, Duty::Record)?;
    let today = council.clock.today();
    let (received, answers) = record::read(filled, today).map_err(Rejected::Faults)?;
    let notices = notices::of_recorded(&received, &answers);
    let first = Recorded {
        at: council.clock.now(),
        on: today,
        by: by.account().cloned(),
        event: Event::Received(received),
    };
    let locale = match filled.has("help", "easy-read") {
        true => Locale::EASY_READ,
        false => Locale::ENGLISH,
    };
    let tx = council.store.begin().await?;
    let calendar = council.calendar_in(&tx).await?;
    let standing = council.standing(&calendar);
    let opened = tx
        .record_case(key, first, &answers, &locale.tag(), standing)
        .await?;
    let Some(open) = opened else {
        tx.commit().await?;
        return Ok(None);
    };
    for notice in notices {
        council.notify(&tx, &open, notice, None).await?;
    }
    tx.commit().await?;
    council.wake_worker.ring();
    Ok(Some(open.reference))
}
