//! What the invented team has done with the invented submissions.

use chrono::TimeDelta;
use rules::case::Advocacy;
use rules::reference::Reference;

use super::Team;
use super::submissions::Submission;
use crate::casework::{Office, acknowledge, assign, note, record_advocacy, take};
use crate::error::Error;

/// Works on a submission as far as it has come.
pub(super) async fn work_on(
    office: &Office,
    submission: &Submission,
    reference: &Reference,
    team: &Team,
    index: usize,
) -> Result<(), Error> {
    let (who, other) = (&team[index % team.len()], &team[(index + 1) % team.len()]);
    if submission.worked_on > 0 {
        office.clock.advance(TimeDelta::hours(3));
        take(office, who, reference).await?;
    }
    if submission.worked_on > 1 {
        office.clock.advance(TimeDelta::hours(20));
        acknowledge(office, who, reference, "").await?;
        note(
            office,
            who,
            reference,
            "Spoke in the way they asked for. They know who looks at it and by when.",
        )
        .await?;
    }
    if submission.worked_on > 2 {
        office.clock.advance(TimeDelta::hours(1));
        record_advocacy(office, who, reference, Advocacy::Accepted, "").await?;
        assign(office, who, reference, other).await?;
    }
    Ok(())
}
