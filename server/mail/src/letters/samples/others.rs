//! What ends in other ways: agreed, withdrawn, not considered, or no complaint at all.

use rules::{
    acts::{
        acknowledge::{Acknowledge, How},
        decide_interest::{ChildView, DecideInterest, YesNo},
        decide_late::DecideLate,
        extend::Extend,
        not_consider::{NotConsider, RefusedKind},
        reply::Reply,
        request_stage_two::RequestStageTwo,
        resolve::{PointFinding, Resolve},
        resolve_concern::ResolveConcern,
        respond::{PointReply, Respond},
        resume::Resume,
        skip_stage_one::SkipStageOne,
        suspend::Suspend,
        take_up::TakeUp,
        triage::{NewPoint, Triage},
        withdraw::Withdraw,
    },
    case::Received,
    eligibility::Category,
    finding::Finding,
    letter::Letter,
    pathway::{Channel, Nature, NotStatutory, Pathway, PointPathway},
    reason::{ExtensionReason, NotConsideredReason, SuspensionReason},
};

use super::{History, complaint, day, taken_as, text};

pub(super) fn histories() -> Vec<History> {
    let ada = |received| History::begin(Some("Ada Example"), received);
    vec![
        ada(complaint(day(4), false))
            .does(day(5), triage())
            .does(day(8), resolve()),
        ada(corporate_only())
            .does(day(5), triage_corporate())
            .does(day(6), acknowledge())
            .sends(day(6), Letter::Acknowledgement)
            .does(day(12), extend()),
        ada(complaint(day(4), false))
            .does(day(5), triage())
            .does(day(6), without_stage_one())
            .does(day(7), asks_for_stage_two()),
        ada(complaint(day(4), false)).does(day(6), withdraw(false)),
        History::begin(None, complaint(day(4), true)).does(day(6), withdraw(true)),
        ada(complaint(day(4), false))
            .does(day(5), triage())
            .does(day(6), suspend(SuspensionReason::Court))
            .does(day(40), resume())
            .does(
                day(41),
                not_consider(vec![2], NotConsideredReason::Prejudice),
            )
            .does(day(60), take_up()),
        ada(complaint(day(4), false)).does(
            day(5),
            not_consider(Vec::new(), NotConsideredReason::NotEligible),
        ),
        History::begin(Some("Purple Otter"), complaint(day(4), true)).does(day(5), acknowledge()),
        History::begin(Some("Purple Otter"), complaint(day(4), true))
            .does(day(6), suspend(SuspensionReason::Police))
            .does(
                day(8),
                not_consider(Vec::new(), NotConsideredReason::AlreadyConsidered),
            ),
        ada(complaint(day(4), false)).does(day(5), late()),
        ada(sufficient_interest()).does(day(5), interest()),
        ada(taken_as(Pathway::Concern, day(4)))
            .does(day(5), acknowledge())
            .does(
                day(6),
                ResolveConcern {
                    on: day(6),
                    words: "We called the school.".to_owned(),
                },
            ),
        ada(taken_as(Pathway::Comment, day(4))).does(day(6), reply()),
        ada(complaint(day(4), false))
            .does(day(5), triage_with_another_body())
            .does(day(6), suspend(SuspensionReason::Court))
            .does(day(40), resume())
            .does(
                day(41),
                not_consider(vec![2], NotConsideredReason::Prejudice),
            )
            .does(day(45), respond()),
    ]
}

fn take_up() -> TakeUp {
    TakeUp {
        points_of: vec![2],
        ended_on: Some(day(58)),
        words: "The court has decided.".to_owned(),
    }
}

fn without_stage_one() -> SkipStageOne {
    SkipStageOne {
        agreed_on: day(6),
        words: "Both want somebody new to look at it.".to_owned(),
    }
}

fn asks_for_stage_two() -> RequestStageTwo {
    RequestStageTwo {
        on: day(7),
        channel: Channel::Telephone,
        reasons: Vec::new(),
        wants: None,
    }
}

fn point(what: &str, pathway: PointPathway, why: Option<NotStatutory>) -> NewPoint {
    NewPoint {
        what: what.to_owned(),
        nature: Nature::ALL[0],
        service: "early_help".to_owned(),
        pathway,
        why,
    }
}

fn triage() -> Triage {
    Triage {
        rows: vec![
            point("Nobody called you back.", PointPathway::Statutory, None),
            point("Your plan is wrong.", PointPathway::Statutory, None),
        ],
        conference_is_statutory: false,
    }
}

fn triage_with_another_body() -> Triage {
    let mut triage = triage();
    let why = Some(NotStatutory::OtherBody);
    let doctor = point("Your doctor was late.", PointPathway::NotEligible, why);
    triage.rows.push(doctor);
    triage
}

fn respond() -> Respond {
    Respond {
        points: vec![PointReply {
            number: 1,
            finding: Finding::Upheld,
            words: "We are sorry.".to_owned(),
        }],
        next_steps: "We call you today.".to_owned(),
        signed_by: "Alex Example".to_owned(),
    }
}

fn triage_corporate() -> Triage {
    let why = Some(NotStatutory::AssessmentOfCarers);
    Triage {
        rows: vec![point(
            "Your assessment was not fair.",
            PointPathway::Corporate,
            why,
        )],
        conference_is_statutory: false,
    }
}

fn corporate_only() -> Received {
    taken_as(Pathway::Corporate, day(4))
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

fn extend() -> Extend {
    Extend {
        procedure: None,
        reason: ExtensionReason::SeveralAgencies,
        words: "We wait for an answer from the school.".to_owned(),
    }
}

fn resolve() -> Resolve {
    Resolve {
        on: day(8),
        terms: "We call you every Monday at 10.".to_owned(),
        points: vec![
            PointFinding {
                number: 1,
                finding: Finding::Upheld,
            },
            PointFinding {
                number: 2,
                finding: Finding::NoFinding,
            },
        ],
    }
}

fn withdraw(continues_within: bool) -> Withdraw {
    Withdraw {
        on: day(6),
        words: "You said that things are better now.".to_owned(),
        continues_within,
    }
}

fn suspend(reason: SuspensionReason) -> Suspend {
    Suspend {
        from: day(6),
        reason,
        words: "We start again when that is over.".to_owned(),
    }
}

fn resume() -> Resume {
    Resume {
        on: day(40),
        ended_on: Some(day(39)),
        words: None,
    }
}

fn not_consider(points_of: Vec<u32>, why: NotConsideredReason) -> NotConsider {
    NotConsider {
        points_of,
        why,
        refused_kind: RefusedKind::Court,
        words: "The court is looking at the plan now.".to_owned(),
    }
}

fn late() -> DecideLate {
    DecideLate {
        arose_on: None,
        not_reasonable: YesNo::Yes,
        not_reasonable_because: "You were ill for a long time.".to_owned(),
        still_fair: YesNo::No,
        still_fair_because: "Nobody who knew about it works here now.".to_owned(),
    }
}

fn sufficient_interest() -> Received {
    Received {
        category: Some(Category::SufficientInterest),
        ..complaint(day(4), false)
    }
}

fn interest() -> DecideInterest {
    DecideInterest {
        interest: YesNo::No,
        child_view: ChildView::NotAsked,
        words: "You met the child only 1 time.".to_owned(),
        child_told: false,
    }
}

fn reply() -> Reply {
    Reply {
        words: "Thank you for your idea. We put a bench there.".to_owned(),
        by: "Alex Example".to_owned(),
    }
}
