//! Everything that a template may use; the list for council editors is in the parent module.

use council::Body;
use rules::acts::{Event, extend};
use rules::case::{Case, Freeze, StageThree};
use rules::clock::Clock;
use rules::intake::Name;
use rules::letter::Letter;
use serde::Serialize;
use serde_json::{Map, Value};

use super::{
    About, act,
    dates::{Dates, WorkingDays},
    draft::FACT,
    elsewhere::{self, ElsewhereSaid},
    mark::mark,
    points::{self, PointSaid, Procedures},
    recommendations::{self, RecommendationSaid},
};

/// The values of a template.
#[derive(Serialize)]
pub(super) struct Values {
    council: CouncilSaid,
    danger: DangerSaid,
    provider: ProviderSaid,
    ombudsman: Body,
    commissioner: Body,
    reference: String,
    received: String,
    today: String,
    name: Option<String>,
    signed_by: String,
    by_child: bool,
    has_advocate: bool,
    advocate_asked: bool,
    sent_before: Option<String>,
    is_complaint: bool,
    sorted: bool,
    suspended: bool,
    #[serde(rename = "final")]
    is_final: bool,
    freeze_asked: bool,
    procedures: Procedures,
    stage: Option<u8>,
    stage_one: &'static str,
    in_stage_two: bool,
    points: Vec<PointSaid>,
    elsewhere: Vec<ElsewhereSaid>,
    recommendations: Vec<RecommendationSaid>,
    people: PeopleSaid,
    act: Map<String, Value>,
    dates: Dates,
    working_days: WorkingDays,
}

#[derive(Serialize)]
struct CouncilSaid {
    name: String,
    team: String,
    phone: String,
    email: String,
    address: Vec<String>,
}

#[derive(Serialize)]
struct DangerSaid {
    day: String,
    night: String,
}

#[derive(Serialize)]
struct ProviderSaid {
    name: String,
    phone: String,
}

#[derive(Serialize)]
struct PeopleSaid {
    officer: Option<String>,
    person: Option<String>,
}

impl Values {
    pub(super) fn of(letter: Letter, about: &About<'_>) -> Self {
        let (case, profile) = (about.case, about.profile);
        let people = case.stage_two().and_then(|two| two.people.as_ref());
        Self {
            council: CouncilSaid {
                name: profile.name.clone(),
                team: profile.team.name.clone(),
                phone: profile.team.phone.clone(),
                email: profile.team.email.clone(),
                address: profile.address.clone(),
            },
            danger: DangerSaid {
                day: profile.danger.front_door.clone(),
                night: profile.danger.out_of_hours.clone(),
            },
            provider: ProviderSaid {
                name: profile.advocacy.name.clone(),
                phone: profile.advocacy.phone.clone(),
            },
            ombudsman: profile.bodies.ombudsman.clone(),
            commissioner: profile.bodies.commissioner.clone(),
            reference: about.reference.to_string(),
            received: mark(FACT, case.received_on),
            today: mark("today", about.today),
            name: about.answers.get::<Name>().and_then(|name| name.greeting()),
            signed_by: signed_by(about),
            by_child: case.by_child,
            has_advocate: case.has_advocate() || brings_advocate(case),
            advocate_asked: case.waits_for_advocate(),
            sent_before: case.sent_last_on(letter).map(|on| mark(FACT, on)),
            is_complaint: case.is_complaint(),
            sorted: case.is_sorted(),
            suspended: case.is_suspended(),
            is_final: is_final(letter),
            freeze_asked: case.freeze == Some(Freeze::Asked),
            procedures: Procedures::of(case, about.event),
            stage: stage(about),
            stage_one: stage_one(case),
            in_stage_two: case.stage_two().is_some_and(|two| two.sent_on.is_none()),
            points: points::of(case, about.event, about.locale.language),
            elsewhere: elsewhere::of(case, about.event, about.locale.language),
            recommendations: recommendations::of(case, about.event, about.locale.language),
            people: PeopleSaid {
                officer: people.map(|people| people.officer.clone()),
                person: people.map(|people| people.person.clone()),
            },
            act: act::ready(letter, about.event, about.locale.language),
            dates: Dates::of(about, clock(about)),
            working_days: WorkingDays::of(about),
        }
    }
}

/// Whoever the act names as the one who answers; otherwise whoever writes the letter.
fn signed_by(about: &About<'_>) -> String {
    let named = match about.event {
        Event::Respond(act) => &act.signed_by,
        Event::Adjudicate(act) => &act.by,
        Event::RespondStageThree(act) => &act.by,
        Event::RespondCorporate(act) => &act.by,
        Event::RespondCorporateTwo(act) => &act.by,
        Event::RespondDataProtection(act) => &act.by,
        Event::Reply(act) => &act.by,
        _ => about.signed_by,
    };
    named.trim().to_owned()
}

/// Whether an advocate comes with them to the panel, who may be written down nowhere else.
fn brings_advocate(case: &Case) -> bool {
    let meeting = case.stage_three().and_then(StageThree::meeting);
    meeting.is_some_and(|meeting| meeting.advocate.is_some())
}

/// How far stage 1 of the Children Act procedure has come; an answer that came after both had agreed to leave it out is one.
fn stage_one(case: &Case) -> &'static str {
    match (case.statutory.answered_on, case.statutory.skipped_on) {
        (Some(_), _) => "answered",
        (None, Some(_)) => "left-out",
        (None, None) => "open",
    }
}

/// Whether the council has nothing more to decide, so that the Ombudsman has no need to send them back (R4.17).
const fn is_final(letter: Letter) -> bool {
    matches!(
        letter,
        Letter::StageThreeReply
            | Letter::EarlyReferral
            | Letter::CorporateTwoReply
            | Letter::NotConsidered
    )
}

fn stage(about: &About<'_>) -> Option<u8> {
    match clock(about)? {
        Clock::StageOne | Clock::CorporateOne => Some(1),
        Clock::StageTwo | Clock::CorporateTwo => Some(2),
        _ => None,
    }
}

/// The clock that the letter is about: the one that the act extends, or the one that runs.
pub(super) fn clock(about: &About<'_>) -> Option<Clock> {
    let clock = match about.event {
        Event::Extend(act) => act.clock(about.case),
        _ => extend::running(about.case),
    };
    clock.map(|(clock, _)| clock)
}
