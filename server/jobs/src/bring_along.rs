//! Lists of earlier cases that are on their way are carried on, also those that somebody left behind who is gone.

use casework::{Error, Office, carry_on, hand_over_arrival, take_over_arrival};

/// Carries the council's list on, as long as `goes_on` says so.
pub(super) async fn bring_along(
    office: &Office,
    goes_on: impl Fn() -> bool + Send,
) -> Result<(), Error> {
    let Some(id) = take_over_arrival(office).await? else {
        return Ok(());
    };
    let arrival = carry_on(office, id, goes_on, |_| {}).await?;
    if arrival.is_some_and(|arrival| !arrival.is_over()) {
        hand_over_arrival(office, id).await?;
    }
    Ok(())
}
