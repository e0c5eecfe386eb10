//! Reminds of dates that come near, and tells managers what is overdue.

use casework::{Council, Error, digest, remind};

/// Puts the reminders and digests that are due today into the outbox. Doing it again adds none.
pub(super) async fn chase_deadlines(council: &Council) -> Result<(), Error> {
    remind(council).await?;
    digest(council).await
}
