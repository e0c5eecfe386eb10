//! Reminds of dates that come near, and tells managers what is overdue.

use casework::{Error, Office, digest, remind};

/// Puts the reminders and digests that are due today into the outbox. Doing it again adds none.
pub(super) async fn chase_deadlines(office: &Office) -> Result<(), Error> {
    remind(office).await?;
    digest(office).await
}
