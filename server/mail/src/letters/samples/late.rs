//! What takes too long: pauses and more time before and after the most that a stage may take, in one procedure and in two.

use rules::{
    acts::{
        acknowledge::{Acknowledge, How},
        advocacy::{Advocate, Offer},
        agree_statement::{AgreeStatement, AgreedHead},
        appoint::Appoint,
        extend::{Extend, Procedure},
        request_stage_two::RequestStageTwo,
        resume::Resume,
        statement::{NewHead, Statement},
        suspend::Suspend,
        triage::{NewPoint, Triage},
    },
    letter::Letter,
    pathway::{Channel, Nature, NotStatutory, PointPathway},
    reason::{ExtensionReason, SuspensionReason},
};

use super::{History, complaint, day, text};

pub(super) fn histories() -> Vec<History> {
    let stage_one = || {
        History::begin(Some("Purple Otter"), complaint(day(4), true))
            .does(day(5), asks_for_an_advocate())
            .does(day(5), triage(PointPathway::Statutory, None))
    };
    let stage_two = stage_one()
        .does(day(5), acknowledge())
        .sends(day(5), Letter::Acknowledgement)
        .does(day(40), request())
        .does(day(40), triage(PointPathway::Statutory, None))
        .does(day(41), statement())
        .does(
            day(42),
            AgreeStatement {
                on: day(42),
                points: agreed(),
            },
        )
        .does(day(43), appoint())
        .does(day(50), suspend(50))
        .does(day(60), resume(60));
    let corporate = Some(NotStatutory::AssessmentOfCarers);
    let in_two_procedures = || {
        History::begin(Some("Ada Example"), complaint(day(4), false))
            .does(day(5), triage(PointPathway::Statutory, None))
            .does(day(6), triage(PointPathway::Corporate, corporate))
            .does(day(6), acknowledge())
            .sends(day(6), Letter::Acknowledgement)
    };
    vec![
        stage_two
            .does(day(150), suspend(150))
            .does(day(160), resume(160))
            .does(day(161), extend(None)),
        stage_one()
            .does(day(40), suspend(40))
            .does(day(41), triage(PointPathway::Statutory, None))
            .does(day(42), resume(42)),
        in_two_procedures().does(day(7), extend(Some(Procedure::Corporate))),
        in_two_procedures()
            .does(day(7), extend(Some(Procedure::Statutory)))
            .does(day(8), suspend(8)),
        in_two_procedures()
            .does(day(40), request())
            .does(day(41), extend(Some(Procedure::Corporate))),
    ]
}

fn asks_for_an_advocate() -> Advocate {
    Advocate {
        offer: Offer::Accepted,
        why_not: None,
        name: None,
        words: None,
    }
}

fn triage(pathway: PointPathway, why: Option<NotStatutory>) -> Triage {
    Triage {
        rows: vec![NewPoint {
            what: "Your review was cancelled.".to_owned(),
            nature: Nature::Delay,
            service: "children_in_care".to_owned(),
            pathway,
            why,
        }],
        conference_is_statutory: false,
    }
}

fn acknowledge() -> Acknowledge {
    Acknowledge {
        how: How::Letter,
        on: day(5),
        who: text("Alex Example"),
        understood: None,
        wants: None,
    }
}

fn request() -> RequestStageTwo {
    RequestStageTwo {
        on: day(40),
        channel: Channel::Telephone,
        reasons: Vec::new(),
        wants: None,
    }
}

fn statement() -> Statement {
    let head = |point| NewHead {
        what: "My review was cancelled.".to_owned(),
        point: Some(point),
    };
    Statement {
        rows: [1, 2].map(head).into(),
        words: String::new(),
        amended: false,
    }
}

fn appoint() -> Appoint {
    Appoint {
        on: day(43),
        officer: "Sam Sample".to_owned(),
        outside_line: true,
        person: "Kim Sample".to_owned(),
        independent: true,
    }
}

fn suspend(from: u16) -> Suspend {
    Suspend {
        from: day(from),
        reason: SuspensionReason::Police,
        words: "We start again when that is over.".to_owned(),
    }
}

fn resume(on: u16) -> Resume {
    Resume {
        on: day(on),
        ended_on: Some(day(on)),
        words: None,
    }
}

fn extend(procedure: Option<Procedure>) -> Extend {
    Extend {
        procedure,
        reason: ExtensionReason::SeveralAgencies,
        words: "We wait for an answer from the school.".to_owned(),
    }
}

fn agreed() -> Vec<AgreedHead> {
    let head = |number| AgreedHead {
        number,
        agreed: true,
    };
    [1, 2].map(head).into()
}
