//! The points that a letter does not answer although it answers others: those that were set aside (Reg. 8), and those that are
//! under another procedure. Whoever reads it would otherwise think that they were forgotten (R1.2, R5.3).

use rules::acts::Event;
use rules::case::{Case, Point};
use rules::pathway::{PointPathway, Track};
use serde::Serialize;

use super::{points, words};
use ::words::Language;

/// A point that is answered elsewhere or not at all, ready to print.
#[derive(Serialize)]
pub(super) struct ElsewhereSaid {
    what: String,
    procedure: String,
    state: &'static str,
}

/// The points of the case that a letter caused by this act leaves out; none for an act that answers no points.
pub(super) fn of(case: &Case, event: &Event, language: Language) -> Vec<ElsewhereSaid> {
    let Some(track) = answers_on(event) else {
        return Vec::new();
    };
    let is_elsewhere = |point: &&Point| point.set_aside_on.is_some() || point.track != Some(track);
    let points = case.points.iter().filter(is_elsewhere);
    let said = |point: &Point| ElsewhereSaid {
        what: point.what.trim().to_owned(),
        procedure: words::choice(
            language,
            PointPathway::OPTIONS.list,
            points::procedure(point).slug(),
        ),
        state: state(case, point),
    };
    points.map(said).collect()
}

/// The procedure whose points the act answers.
const fn answers_on(event: &Event) -> Option<Track> {
    match event {
        Event::Respond(_)
        | Event::Resolve(_)
        | Event::Adjudicate(_)
        | Event::RespondStageThree(_) => Some(Track::Statutory),
        Event::RespondCorporate(_) | Event::RespondCorporateTwo(_) => Some(Track::Corporate),
        Event::RespondDataProtection(_) => Some(Track::DataProtection),
        _ => None,
    }
}

fn state(case: &Case, point: &Point) -> &'static str {
    match point.track {
        _ if point.set_aside_on.is_some() => "aside",
        None => "not-eligible",
        Some(_) if case.is_answered(point) => "answered",
        Some(_) => "goes-on",
    }
}
