//! A child's complaint, all the way through the Children Act procedure.

use chrono::NaiveTime;
use rules::acts::acknowledge::{Acknowledge, How};
use rules::acts::adjudicate::Adjudicate;
use rules::acts::advocacy::{Advocate, Offer};
use rules::acts::agree_statement::{AgreeStatement, AgreedHead};
use rules::acts::appoint::Appoint;
use rules::acts::convene_panel::ConvenePanel;
use rules::acts::decide_freeze::DecideFreeze;
use rules::acts::decide_interest::YesNo;
use rules::acts::extend::Extend;
use rules::acts::hold_panel::HoldPanel;
use rules::acts::officer_report::OfficerReport;
use rules::acts::panel_report::{PanelFinding, PanelReport};
use rules::acts::person_report::PersonReport;
use rules::acts::request_panel::RequestPanel;
use rules::acts::request_stage_two::RequestStageTwo;
use rules::acts::respond::{PointReply, Respond};
use rules::acts::respond_stage_three::RespondStageThree;
use rules::acts::resume::Resume;
use rules::acts::statement::{NewHead, Statement};
use rules::acts::suspend::Suspend;
use rules::acts::triage::{NewPoint, Triage};
use rules::case::{Answer, Chair, Member, RecommendationReply, Recommended, Speaker};
use rules::finding::Finding;
use rules::letter::Letter;
use rules::pathway::{Channel, Nature, PointPathway};
use rules::reason::{EscalationReason, ExtensionReason, SuspensionReason};

use super::{History, complaint, day, text};

pub(super) fn histories() -> Vec<History> {
    let stage_one = History::begin(Some("Purple Otter"), complaint(day(4), true))
        .does(day(4), freeze())
        .does(day(5), acknowledge())
        .sends(day(5), Letter::Acknowledgement)
        .does(day(5), offer())
        .does(day(6), triage())
        .does(
            day(8),
            extend(
                ExtensionReason::AdvocateBeingAppointed,
                "Your advocate starts next week.",
            ),
        )
        .does(day(11), suspend())
        .does(day(18), resume())
        .does(day(22), respond())
        .sends(day(22), Letter::StageOneReply);
    let stage_two = stage_one
        .does(day(29), request())
        .does(day(32), statement())
        .does(day(34), agree_statement())
        .does(day(35), appoint())
        .does(
            day(64),
            extend(ExtensionReason::Complex, "We have more people to talk to."),
        )
        .does(day(90), officer_report())
        .does(day(91), person_report())
        .does(day(95), adjudicate())
        .sends(day(95), Letter::Adjudication);
    let stage_three = stage_two
        .does(day(105), request_panel())
        .does(day(110), convene())
        .does(
            day(130),
            HoldPanel {
                on: day(130),
                words: None,
            },
        )
        .does(day(134), panel_report())
        .does(day(140), respond_stage_three());
    vec![stage_three]
}

fn freeze() -> DecideFreeze {
    DecideFreeze {
        freeze: YesNo::Yes,
        decided_by: "Jo Example".to_owned(),
        words: text("You stay where you live until we have answered you."),
    }
}

fn acknowledge() -> Acknowledge {
    Acknowledge {
        how: How::Letter,
        on: day(5),
        who: text("Alex Example"),
        understood: text("You were told that you must move. Nobody asked you."),
        wants: text("You want to stay where you live."),
    }
}

fn offer() -> Advocate {
    Advocate {
        offer: Offer::Offered,
        why_not: None,
        name: None,
        words: None,
    }
}

fn triage() -> Triage {
    let point = |what: &str, nature| NewPoint {
        what: what.to_owned(),
        nature,
        service: "children_in_care".to_owned(),
        pathway: PointPathway::Statutory,
        why: None,
    };
    Triage {
        rows: vec![
            point(
                "You were told to move and nobody asked you.",
                Nature::UnwelcomeDecision,
            ),
            point("Your review was cancelled 2 times.", Nature::Delay),
        ],
        conference_is_statutory: false,
    }
}

fn extend(reason: ExtensionReason, words: &str) -> Extend {
    Extend {
        procedure: None,
        reason,
        words: words.to_owned(),
    }
}

fn suspend() -> Suspend {
    Suspend {
        from: day(11),
        reason: SuspensionReason::AwaitingAdvocate,
        words: "We wait so that your advocate can help you.".to_owned(),
    }
}

fn resume() -> Resume {
    Resume {
        on: day(18),
        ended_on: None,
        words: text("Your advocate has started."),
    }
}

fn respond() -> Respond {
    Respond {
        points: points([
            (
                Finding::Upheld,
                "We are sorry. We should have asked you first.",
            ),
            (
                Finding::NotUpheld,
                "The review was moved because you were ill. It was not cancelled.",
            ),
        ]),
        next_steps: "You stay where you live. Alex Example visits you this week.".to_owned(),
        signed_by: "Alex Example".to_owned(),
    }
}

fn points(found: [(Finding, &str); 2]) -> Vec<PointReply> {
    let numbered = (1..).zip(found);
    let reply = |(number, (finding, words)): (u32, (Finding, &str))| PointReply {
        number,
        finding,
        words: words.to_owned(),
    };
    numbered.map(reply).collect()
}

fn request() -> RequestStageTwo {
    RequestStageTwo {
        on: day(29),
        channel: Channel::Telephone,
        reasons: vec![EscalationReason::Disagrees, EscalationReason::Incomplete],
        wants: text("You want somebody to say sorry about the review."),
    }
}

fn statement() -> Statement {
    Statement {
        rows: vec![
            NewHead {
                what: "My review was cancelled 2 times.".to_owned(),
                point: Some(2),
            },
            NewHead {
                what: "Nobody answered my calls.".to_owned(),
                point: None,
            },
        ],
        words: "I want somebody to say sorry.".to_owned(),
        amended: false,
    }
}

fn agree_statement() -> AgreeStatement {
    let agreed = |number| AgreedHead {
        number,
        agreed: true,
    };
    AgreeStatement {
        on: day(34),
        points: [1, 2].map(agreed).into(),
    }
}

fn appoint() -> Appoint {
    Appoint {
        on: day(35),
        officer: "Sam Sample".to_owned(),
        outside_line: true,
        person: "Kim Sample".to_owned(),
        independent: true,
    }
}

fn officer_report() -> OfficerReport {
    OfficerReport {
        on: day(90),
        points: points([
            (Finding::Upheld, "It was cancelled."),
            (Finding::Upheld, "There are no notes of any call."),
        ]),
        rows: recommended(["Say sorry.", "Call back within a day."]),
        recommendations: None,
    }
}

fn person_report() -> PersonReport {
    PersonReport {
        on: day(91),
        qualities: Vec::new(),
        words: "It was fair.".to_owned(),
        rows: Vec::new(),
    }
}

fn adjudicate() -> Adjudicate {
    Adjudicate {
        by: "Jamie Sample".to_owned(),
        points: points([
            (Finding::Upheld, "We are sorry."),
            (
                Finding::NoFinding,
                "There are no notes of your calls. So we could not tell.",
            ),
        ]),
        answers: vec![followed(1), not_followed(2)],
        next_steps: "We write down every review from now on.".to_owned(),
    }
}

fn request_panel() -> RequestPanel {
    RequestPanel {
        on: day(105),
        wants: text("You do not agree about the review."),
    }
}

fn convene() -> ConvenePanel {
    let members = ["Lee Sample", "Max Sample", "Noor Sample"];
    let member = |name: &str| Member {
        name: name.to_owned(),
        independent: true,
    };
    ConvenePanel {
        meets_on: day(130),
        day_agreed: false,
        begins_at: NaiveTime::from_hms_opt(10, 30, 0),
        rows: members.map(member).into(),
        chair: Some(Chair::Second),
        advocate: text("Pat Sample"),
        companion: text("Ada Example"),
        speaker: Speaker::Advocate,
        person_invited: true,
        online: true,
        online_agreed: true,
        place: None,
        link: text("https://meet.example/panel"),
        link_follows: false,
        was: None,
    }
}

fn panel_report() -> PanelReport {
    PanelReport {
        on: day(134),
        summary: "The panel thinks that the review was cancelled.".to_owned(),
        points: vec![
            PanelFinding {
                number: 1,
                finding: Some(Finding::Upheld),
            },
            PanelFinding {
                number: 2,
                finding: None,
            },
        ],
        rows: recommended(["The council says sorry.", "Somebody calls every week."]),
        recommendations: String::new(),
        complainant_on: None,
        advocate_on: None,
        person_on: None,
        others_on: None,
        sent_to: None,
    }
}

fn respond_stage_three() -> RespondStageThree {
    RespondStageThree {
        by: "Dr Sample".to_owned(),
        with_independent_person: true,
        considered_on: day(138),
        points: points([
            (Finding::Upheld, "We are sorry. Your review was cancelled."),
            (Finding::Upheld, "We are sorry. Nobody called you back."),
        ]),
        answers: vec![followed(1), not_followed(2)],
        next_steps: "We tell the team.".to_owned(),
    }
}

fn recommended(what: [&str; 2]) -> Vec<Recommended> {
    let row = |what: &str| Recommended {
        what: what.to_owned(),
    };
    what.map(row).into()
}

fn followed(number: u32) -> RecommendationReply {
    RecommendationReply {
        number,
        answer: Answer::Accepted,
        because: "It is right to do so.".to_owned(),
        who: text("Alex Example"),
        due: Some(day(200)),
    }
}

fn not_followed(number: u32) -> RecommendationReply {
    RecommendationReply {
        number,
        answer: Answer::NotAccepted,
        because: "We do not have enough people for this.".to_owned(),
        who: None,
        due: None,
    }
}
