//! A case at stage 2, and who comes in from outside.

use casework::carry_out;
use chrono::{Days, NaiveDate};
use rules::acts::agree_statement::{AgreeStatement, AgreedHead};
use rules::acts::appoint::Appoint;
use rules::acts::give_access::GiveAccess;
use rules::acts::request_stage_two::RequestStageTwo;
use rules::acts::skip_stage_one::SkipStageOne;
use rules::acts::statement::{NewHead, Statement};
use rules::case::GuestDuty;
use rules::intake::Journey;
use rules::pathway::Channel;
use rules::principal::Principal;
use rules::reference::Reference;
use store::LetterToken;

use crate::acts::triage;
use crate::support::{TestCouncil, adults_complaint};

/// Where the link of the investigating officer goes.
pub(crate) const PRIYA: &str = "priya@example.test";

/// A parent's complaint at stage 2: Priya Lane investigates, and Tom Field is the independent person.
pub(crate) async fn at_stage_two(council: &TestCouncil, manager: &Principal) -> Reference {
    let reference = council.sends(Journey::Complaint, &adults_complaint()).await;
    let today = council.council.clock.today();
    let head = "Nobody said why.".to_owned();
    let skip = SkipStageOne {
        agreed_on: today,
        words: "Both agreed.".to_owned(),
    };
    let request = RequestStageTwo {
        on: today,
        channel: Channel::Email,
        reasons: Vec::new(),
        wants: None,
    };
    let statement = Statement {
        rows: vec![NewHead {
            what: head,
            point: Some(1),
        }],
        words: String::new(),
        amended: false,
    };
    let agreed = AgreeStatement {
        on: today,
        points: vec![AgreedHead {
            number: 1,
            agreed: true,
        }],
    };
    council
        .does(manager, &reference, triage("Nobody said why.", "adoption"))
        .await;
    council.does(manager, &reference, skip).await;
    council.does(manager, &reference, request).await;
    council.does(manager, &reference, statement).await;
    council.does(manager, &reference, agreed).await;
    council
        .does(manager, &reference, appoint("Priya Lane", today))
        .await;
    reference
}

/// Who investigates; Tom Field stays the independent person.
pub(crate) fn appoint(officer: &str, on: NaiveDate) -> Appoint {
    Appoint {
        on,
        officer: officer.to_owned(),
        outside_line: true,
        person: "Tom Field".to_owned(),
        independent: true,
    }
}

/// The investigating officer is let in for four weeks, and reads these files.
pub(crate) fn for_priya(today: NaiveDate, files: &[u32]) -> GiveAccess {
    GiveAccess {
        duty: GuestDuty::InvestigatingOfficer,
        guest: "Priya Lane".to_owned(),
        email: PRIYA.to_owned(),
        until: today + Days::new(28),
        files: files.to_vec(),
        contact: false,
    }
}

/// Lets somebody in; the link that was sent to them, and the code that they are told.
pub(crate) async fn lets_in(
    council: &TestCouncil,
    by: &Principal,
    reference: &Reference,
    act: GiveAccess,
) -> (LetterToken, String) {
    let email = act.email.clone();
    let done = Box::pin(carry_out(&council.council, by, reference, act)).await;
    let code = done.unwrap().let_in.unwrap().code;
    council.runs_jobs().await;
    let posts = council.letters_to(&email);
    let text = &posts.last().expect("a link was sent").text;
    let (_, rest) = text.split_once("/guest/in/").expect("it has a link");
    let link = LetterToken::in_link(rest.split_whitespace().next().unwrap());
    (link.unwrap(), code.text().to_owned())
}
