//! The recommendations that a letter is about, with the council's answer to each where it has answered (R4.16).

use ::words::Language;
use rules::acts::Event;
use rules::case::{Answer, Case, Recommendation};
use serde::Serialize;

use super::{draft::FACT, mark::mark, words};

/// A recommendation, ready to print.
#[derive(Serialize)]
pub(super) struct RecommendationSaid {
    number: u32,
    what: String,
    answer: Option<String>,
    answer_code: Option<&'static str>,
    because: Option<String>,
    who: Option<String>,
    due: Option<String>,
}

/// Those that the act answers, or the panel made; none where they were not answered one by one.
pub(super) fn of(case: &Case, event: &Event, language: Language) -> Vec<RecommendationSaid> {
    let (all, answered) = match event {
        Event::Adjudicate(_) => (case.recommendations(), true),
        Event::RespondStageThree(_) => (case.panel_recommendations(), true),
        Event::PanelReport(_) => (case.panel_recommendations(), false),
        _ => return Vec::new(),
    };
    (1..)
        .zip(all)
        .filter(|(_, one)| one.reply.is_some() || !answered)
        .map(|(number, one)| said(number, one, language))
        .collect()
}

fn said(number: u32, one: &Recommendation, language: Language) -> RecommendationSaid {
    let reply = one.reply.as_ref();
    let followed = reply.filter(|reply| reply.is_followed());
    let answer = reply.map(|reply| reply.answer);
    RecommendationSaid {
        number,
        what: one.what.trim().to_owned(),
        answer: answer.map(|answer| words::choice(language, Answer::OPTIONS.list, answer.slug())),
        answer_code: answer.map(Answer::slug),
        because: reply.map(|reply| reply.because.trim().to_owned()),
        who: followed.and_then(|reply| Some(reply.who.as_ref()?.trim().to_owned())),
        due: followed
            .and_then(|reply| reply.due)
            .map(|due| mark(FACT, due)),
    }
}
