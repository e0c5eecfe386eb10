//! The points that a letter is about, and the heads of the statement of complaint, which later letters call points too.

use rules::acts::Event;
use rules::case::{Case, Head, Point};
use rules::finding::Finding;
use rules::pathway::{NotStatutory, Pathway, PointPathway, Track};
use serde::Serialize;

use super::words;
use ::words::Language;

/// A point, ready to print.
#[derive(Serialize, Default)]
pub(super) struct PointSaid {
    number: u32,
    what: String,
    procedure: String,
    procedure_code: &'static str,
    why: Option<String>,
    finding: Option<String>,
    finding_code: Option<&'static str>,
    meaning: Option<String>,
    investigated: Option<String>,
    investigated_code: Option<&'static str>,
    panel: Option<String>,
    words: Option<String>,
}

/// Which procedures the points run under.
#[derive(Serialize)]
pub(super) struct Procedures {
    statutory: bool,
    corporate: bool,
    data_protection: bool,
    not_eligible: bool,
}

/// The points that the act is about; where it is about none in particular, those that still have to be answered. What finds on
/// the heads of the statement of complaint, or sends it, is about those.
pub(super) fn of(case: &Case, event: &Event, language: Language) -> Vec<PointSaid> {
    let of_heads = matches!(
        event,
        Event::Statement(_) | Event::Adjudicate(_) | Event::RespondStageThree(_)
    );
    if of_heads && !case.heads().is_empty() {
        let going_on = case.heads_to_answer();
        let heads = case.heads().iter();
        return heads
            .filter(|head| going_on.contains(&head.number))
            .map(|head| head_said(head, event, language))
            .collect();
    }
    let numbers = numbers(case, event);
    let points = numbers.iter().filter_map(|number| case.point(*number));
    points
        .map(|point| said(point, case, event, language))
        .collect()
}

impl Procedures {
    pub(super) fn of(case: &Case, event: &Event) -> Self {
        let numbers = numbers(case, event);
        let points: Vec<&Point> = numbers
            .iter()
            .filter_map(|number| case.point(*number))
            .collect();
        let on = |track| match points.is_empty() {
            true => case.is_on(track),
            false => points.iter().any(|point| point.track == Some(track)),
        };
        let not_eligible = |point: &&Point| point.pathway == Pathway::NotEligible;
        Self {
            statutory: on(Track::Statutory),
            corporate: on(Track::Corporate),
            data_protection: on(Track::DataProtection),
            not_eligible: points.iter().any(not_eligible),
        }
    }
}

fn numbers(case: &Case, event: &Event) -> Vec<u32> {
    let every = || case.points.iter().map(|point| point.number);
    let replied = replies(event);
    match event {
        Event::Triage(act) => {
            let before = case.points.len().saturating_sub(act.rows.len());
            going_on(case, every().skip(before))
        }
        Event::MovePoint(act) => going_on(case, std::iter::once(act.point)),
        Event::TakeUp(act) => act.points_of.clone(),
        Event::NotConsider(act) if act.points_of.is_empty() => every().collect(),
        Event::NotConsider(act) => act.points_of.clone(),
        Event::RequestStageTwo(_)
        | Event::Statement(_)
        | Event::Appoint(_)
        | Event::RequestPanel(_)
        | Event::ConvenePanel(_)
        | Event::PanelReport(_)
        | Event::ReferEarly(_) => case.points_on(Track::Statutory),
        Event::AcknowledgeCorporateTwo(_) => case.points_on(Track::Corporate),
        _ if !replied.is_empty() => replied.iter().map(|reply| reply.0).collect(),
        _ => {
            let open = case
                .points
                .iter()
                .filter(|point| point.set_aside_on.is_none());
            open.map(|point| point.number).collect()
        }
    }
}

/// Those of these points that nobody has set aside since: a letter that lies about says nothing of them.
fn going_on(case: &Case, numbers: impl Iterator<Item = u32>) -> Vec<u32> {
    let is_aside = |number: &u32| {
        let point = case.point(*number);
        point.is_some_and(|point| point.set_aside_on.is_some())
    };
    numbers.filter(|number| !is_aside(number)).collect()
}

/// What the act says about each point: its number, the finding, the answer.
fn replies(event: &Event) -> Vec<(u32, Finding, Option<&str>)> {
    let points = match event {
        Event::Respond(act) => &act.points,
        Event::Adjudicate(act) => &act.points,
        Event::RespondStageThree(act) => &act.points,
        Event::RespondCorporate(act) => &act.points,
        Event::RespondCorporateTwo(act) => &act.points,
        Event::RespondDataProtection(act) => &act.points,
        Event::Resolve(act) => {
            let found = act.points.iter();
            return found
                .map(|point| (point.number, point.finding, None))
                .collect();
        }
        _ => return Vec::new(),
    };
    let points = points.iter();
    points
        .map(|point| (point.number, point.finding, Some(point.words.trim())))
        .collect()
}

/// A head is under the Children Act procedure, whatever it comes from.
fn head_said(head: &Head, event: &Event, language: Language) -> PointSaid {
    let procedure = Pathway::Statutory;
    let panel = head
        .panel
        .filter(|_| matches!(event, Event::RespondStageThree(_)));
    PointSaid {
        what: head.what.trim().to_owned(),
        procedure: words::choice(language, PointPathway::OPTIONS.list, procedure.slug()),
        procedure_code: procedure.slug(),
        why: None,
        panel: panel.map(|finding| words::choice(language, Finding::OPTIONS.list, finding.slug())),
        ..found(head.number, head.investigated, event, language)
    }
}

fn said(point: &Point, case: &Case, event: &Event, language: Language) -> PointSaid {
    let procedure = procedure(point);
    PointSaid {
        what: point.what.trim().to_owned(),
        procedure: words::choice(language, PointPathway::OPTIONS.list, procedure.slug()),
        procedure_code: procedure.slug(),
        why: why(point, case, event, language).filter(|_| procedure != Pathway::Statutory),
        ..found(point.number, point.investigated, event, language)
    }
}

/// Where conference complaints go through the Children Act procedure, they are told so (R1.4).
pub(super) const fn procedure(point: &Point) -> Pathway {
    match point.track {
        Some(Track::Statutory) => Pathway::Statutory,
        _ => point.pathway,
    }
}

/// What the act, and the investigating officer before it, found of the point or head with this number.
fn found(
    number: u32,
    investigated: Option<Finding>,
    event: &Event,
    language: Language,
) -> PointSaid {
    let reply = replies(event).into_iter().find(|reply| reply.0 == number);
    let finding = reply.map(|reply| reply.1);
    let in_words =
        |finding: Finding| words::choice(language, Finding::OPTIONS.list, finding.slug());
    PointSaid {
        number,
        finding: finding.map(in_words),
        finding_code: finding.map(Finding::slug),
        meaning: finding.map(|finding| words::meaning(language, finding)),
        investigated: investigated.map(in_words),
        investigated_code: investigated.map(Finding::slug),
        words: reply.and_then(|reply| reply.2).map(str::to_owned),
        ..PointSaid::default()
    }
}

/// Why it is not statutory, as it was just decided (R1.5).
fn why(point: &Point, case: &Case, event: &Event, language: Language) -> Option<String> {
    let why: Option<NotStatutory> = match event {
        Event::Triage(act) => {
            let before = case.points.len().saturating_sub(act.rows.len());
            let place = usize::try_from(point.number)
                .ok()?
                .checked_sub(before + 1)?;
            act.rows.get(place)?.why
        }
        Event::MovePoint(act) => act.why,
        _ => None,
    };
    why.map(|why| words::choice(language, NotStatutory::OPTIONS.list, why.slug()))
}
