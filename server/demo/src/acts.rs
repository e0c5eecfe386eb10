//! What the invented team has done with the invented submissions.

use casework::{Council, Error, carry_out};
use chrono::TimeDelta;
use rules::acts::acknowledge::{Acknowledge, How};
use rules::acts::advocacy::{Advocate, Offer};
use rules::acts::assign::Assign;
use rules::acts::note::Note;
use rules::acts::take::Take;
use rules::acts::triage::{NewPoint, Triage};
use rules::intake::Journey;
use rules::pathway::{Nature, PointPathway};
use rules::reference::Reference;

use super::Team;
use super::submissions::Submission;

/// Works on a submission as far as it has come.
pub(super) async fn work_on(
    council: &Council,
    submission: &Submission,
    reference: &Reference,
    team: &Team,
    index: usize,
) -> Result<(), Error> {
    let (who, other) = (&team[index % team.len()], &team[(index + 1) % team.len()]);
    if submission.worked_on > 0 {
        council.clock.advance(TimeDelta::hours(3));
        carry_out(council, who, reference, Take {}).await?;
    }
    if submission.worked_on > 1 {
        council.clock.advance(TimeDelta::hours(20));
        let acknowledge = Acknowledge {
            how: How::Telephone,
            on: council.clock.today(),
            who: Some(who.name().to_owned()),
            understood: None,
            wants: None,
        };
        carry_out(council, who, reference, acknowledge).await?;
        let words = "Spoke in the way they asked for. They know who looks at it and by when.";
        let words = words.to_owned();
        carry_out(council, who, reference, Note { words }).await?;
    }
    if submission.worked_on > 1 && submission.journey == Journey::Complaint {
        let point = NewPoint {
            what: "They were not told why a plan was changed.".to_owned(),
            nature: Nature::Communication,
            service: "children_in_care".to_owned(),
            pathway: PointPathway::Statutory,
            why: None,
        };
        let triage = Triage {
            rows: vec![point],
            conference_is_statutory: false,
        };
        carry_out(council, who, reference, triage).await?;
    }
    if submission.worked_on > 2 {
        council.clock.advance(TimeDelta::hours(1));
        let accepted = Advocate {
            offer: Offer::Accepted,
            why_not: None,
            name: None,
            words: None,
        };
        carry_out(council, who, reference, accepted).await?;
        let assign = Assign {
            to: other.account().expect("they have one").clone(),
            deputy: who.account().cloned(),
            words: None,
        };
        carry_out(council, who, reference, assign).await?;
    }
    Ok(())
}
