//! An adult's complaint whose points go different ways, up to an early referral, a corporate stage 2 and a restriction.

use chrono::NaiveTime;
use rules::acts::acknowledge::{Acknowledge, How};
use rules::acts::acknowledge_corporate_two::AcknowledgeCorporateTwo;
use rules::acts::adjudicate::Adjudicate;
use rules::acts::agree_statement::{AgreeStatement, AgreedHead};
use rules::acts::appoint::Appoint;
use rules::acts::convene_panel::ConvenePanel;
use rules::acts::decide_freeze::DecideFreeze;
use rules::acts::decide_interest::YesNo;
use rules::acts::move_point::MovePoint;
use rules::acts::officer_report::OfficerReport;
use rules::acts::person_report::PersonReport;
use rules::acts::refer_early::ReferEarly;
use rules::acts::request_corporate_two::RequestCorporateTwo;
use rules::acts::request_panel::RequestPanel;
use rules::acts::request_stage_two::RequestStageTwo;
use rules::acts::respond::PointReply;
use rules::acts::respond_corporate::RespondCorporate;
use rules::acts::respond_corporate_two::RespondCorporateTwo;
use rules::acts::respond_data_protection::RespondDataProtection;
use rules::acts::restrict::Restrict;
use rules::acts::statement::{NewHead, Statement};
use rules::acts::tell_overdue::TellOverdue;
use rules::acts::triage::{NewPoint, Triage};
use rules::case::{Chair, Member, Speaker};
use rules::finding::Finding;
use rules::letter::Letter;
use rules::pathway::{Channel, Nature, NotStatutory, PointPathway};
use rules::reason::EscalationReason;

use super::{History, complaint, day, text};

pub(super) fn histories() -> Vec<History> {
    let sorted = History::begin(Some("Ada Example"), complaint(day(4), false))
        .does(day(5), no_freeze())
        .does(day(6), triage())
        .does(day(6), move_point())
        .does(day(7), acknowledge())
        .sends(day(7), Letter::Acknowledgement);
    let elsewhere = sorted
        .does(day(12), corporate())
        .sends(day(12), Letter::CorporateReply)
        .does(day(13), data_protection())
        .does(day(14), corporate_two())
        .does(day(15), acknowledge_corporate_two())
        .sends(day(15), Letter::CorporateTwoRequest)
        .does(day(20), corporate_two_reply());
    let statutory = elsewhere
        .does(
            day(40),
            TellOverdue {
                expected_on: Some(day(50)),
            },
        )
        .sends(day(40), Letter::Overdue)
        .does(day(42), request())
        .does(
            day(43),
            Statement {
                rows: vec![NewHead {
                    what: "My child had no visits.".to_owned(),
                    point: Some(1),
                }],
                words: String::new(),
                amended: false,
            },
        )
        .does(
            day(44),
            AgreeStatement {
                on: day(44),
                points: agreed(),
            },
        )
        .does(day(45), appoint())
        .does(day(60), officer_report())
        .does(day(60), person_report())
        .does(day(61), adjudicate())
        .sends(day(61), Letter::Adjudication)
        .does(
            day(70),
            RequestPanel {
                on: day(70),
                wants: None,
            },
        )
        .does(day(72), convene())
        .does(day(75), refer_early())
        .does(day(80), restrict());
    vec![statutory]
}

fn no_freeze() -> DecideFreeze {
    DecideFreeze {
        freeze: YesNo::No,
        decided_by: "Jo Example".to_owned(),
        words: text("A court has said that it must happen now."),
    }
}

fn triage() -> Triage {
    let point = |what: &str, pathway, why| NewPoint {
        what: what.to_owned(),
        nature: Nature::ALL[0],
        service: "assessment_safeguarding".to_owned(),
        pathway,
        why,
    };
    Triage {
        rows: vec![
            point("Your child had no visits.", PointPathway::Statutory, None),
            point(
                "The conference was not fair.",
                PointPathway::Conference,
                Some(NotStatutory::Conference),
            ),
            point(
                "We sent your letter to a neighbour.",
                PointPathway::DataProtection,
                Some(NotStatutory::PersonalInformation),
            ),
            point(
                "The school place is wrong.",
                PointPathway::NotEligible,
                Some(NotStatutory::CourtOrTribunal),
            ),
        ],
        conference_is_statutory: false,
    }
}

fn move_point() -> MovePoint {
    MovePoint {
        point: 2,
        pathway: PointPathway::Corporate,
        why: Some(NotStatutory::Section47),
        words: "We looked at it again. It is about the enquiry.".to_owned(),
        conference_is_statutory: false,
    }
}

fn acknowledge() -> Acknowledge {
    Acknowledge {
        how: How::Letter,
        on: day(7),
        who: None,
        understood: None,
        wants: None,
    }
}

fn reply(number: u32, finding: Finding) -> Vec<PointReply> {
    vec![PointReply {
        number,
        finding,
        words: "We looked at the notes. This is what they say.".to_owned(),
    }]
}

fn corporate() -> RespondCorporate {
    RespondCorporate {
        points: reply(2, Finding::NotUpheld),
        next_steps: "We send you the notes.".to_owned(),
        by: "Alex Example".to_owned(),
    }
}

fn data_protection() -> RespondDataProtection {
    RespondDataProtection {
        points: reply(3, Finding::Upheld),
        next_steps: "We asked for the letter back.".to_owned(),
        by: "Alex Example".to_owned(),
    }
}

fn corporate_two() -> RequestCorporateTwo {
    RequestCorporateTwo {
        on: day(14),
        reasons: vec![EscalationReason::Disagrees],
        wants: None,
    }
}

fn acknowledge_corporate_two() -> AcknowledgeCorporateTwo {
    AcknowledgeCorporateTwo {
        by: "Sam Sample".to_owned(),
        understood: "You do not agree about the conference.".to_owned(),
    }
}

fn corporate_two_reply() -> RespondCorporateTwo {
    RespondCorporateTwo {
        points: reply(2, Finding::Upheld),
        next_steps: "We say sorry in person.".to_owned(),
        by: "Sam Sample".to_owned(),
    }
}

fn request() -> RequestStageTwo {
    RequestStageTwo {
        on: day(42),
        channel: Channel::Email,
        reasons: Vec::new(),
        wants: None,
    }
}

fn appoint() -> Appoint {
    Appoint {
        on: day(45),
        officer: "Sam Sample".to_owned(),
        outside_line: true,
        person: "Kim Sample".to_owned(),
        independent: true,
    }
}

fn officer_report() -> OfficerReport {
    OfficerReport {
        on: day(60),
        points: reply(1, Finding::Upheld),
        rows: Vec::new(),
        recommendations: None,
    }
}

fn person_report() -> PersonReport {
    PersonReport {
        on: day(60),
        qualities: Vec::new(),
        words: "It was fair.".to_owned(),
        rows: Vec::new(),
    }
}

fn adjudicate() -> Adjudicate {
    Adjudicate {
        by: "Jamie Sample".to_owned(),
        points: reply(1, Finding::Upheld),
        answers: Vec::new(),
        next_steps: "Your child is visited every week.".to_owned(),
    }
}

fn convene() -> ConvenePanel {
    let members = ["Lee Sample", "Max Sample", "Noor Sample"];
    let member = |name: &str| Member {
        name: name.to_owned(),
        independent: true,
    };
    ConvenePanel {
        meets_on: day(100),
        day_agreed: true,
        begins_at: NaiveTime::from_hms_opt(14, 0, 0),
        rows: members.map(member).into(),
        chair: Some(Chair::First),
        advocate: None,
        companion: None,
        speaker: Speaker::Themselves,
        person_invited: false,
        online: false,
        online_agreed: false,
        place: text("Room 2, Example House, 1 Example Street, Westmere"),
        link: None,
        link_follows: false,
        was: None,
    }
}

fn refer_early() -> ReferEarly {
    ReferEarly {
        robust: true,
        upheld: true,
        plan: true,
        agreed_outcomes: true,
        they_agree: true,
        words: "We agreed this on the phone.".to_owned(),
    }
}

fn restrict() -> Restrict {
    Restrict {
        words: "Please write to us and do not call. We answer once a week.".to_owned(),
        reason: "There were 40 calls in 1 day.".to_owned(),
        warned_on: Some(day(75)),
        review_on: day(170),
    }
}

fn agreed() -> Vec<AgreedHead> {
    let head = AgreedHead {
        number: 1,
        agreed: true,
    };
    vec![head]
}
