//! Lists of earlier cases that are on their way are carried on, also those that somebody left behind who is gone.

use casework::{Council, Error, carry_on, hand_over_arrival, take_over_arrival};

/// Carries the council's list on, as long as `goes_on` says so.
pub(super) async fn carry_on_imports(
    council: &Council,
    goes_on: impl Fn() -> bool + Send,
) -> Result<(), Error> {
    let Some(id) = take_over_arrival(council).await? else {
        return Ok(());
    };
    let arrival = carry_on(council, id, goes_on, |_| {}).await?;
    if arrival.is_some_and(|arrival| !arrival.is_over()) {
        hand_over_arrival(council, id).await?;
    }
    Ok(())
}
