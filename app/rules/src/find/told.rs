//! Which words of a case it is found by.

use std::collections::BTreeSet;

use serde_json::Value;

use super::cut::{of_contact, of_name, of_number, of_story};
use super::term::{Place, Term};
use crate::acts::{Event, Recorded};
use crate::case::Case;
use crate::form::{Field, Kind};
use crate::intake::{About, Answers, Idea, OnBehalf, Question, Thanks, TheChild, WhatHappened};
use crate::text::one_line;

/// The most terms of one case: names and numbers come first.
const MOST: usize = 4_000;

/// Everything that a case is found by. The answers are those that hold, with what was put right of them.
#[must_use]
pub fn terms_of(case: &Case, history: &[Recorded], answers: &Answers) -> BTreeSet<(Place, Term)> {
    let mut texts = told(answers);
    texts.extend(
        case.points
            .iter()
            .map(|point| (Place::Words, point.what.clone())),
    );
    for recorded in history {
        texts.extend(written(&recorded.event));
    }
    texts.sort_by_key(|(place, _)| *place);
    let mut terms = BTreeSet::new();
    for (place, text) in texts {
        let cut = match place {
            Place::Who | Place::Child => of_name(&text),
            Place::Contact => of_contact(&text),
            Place::Number => of_number(&text),
            Place::Words => of_story(&text),
        };
        terms.extend(cut.into_iter().map(|term| (place, term)));
        if terms.len() >= MOST {
            break;
        }
    }
    terms.into_iter().take(MOST).collect()
}

/// What the child is called, or the person that somebody speaks for.
#[must_use]
pub fn child(answers: &Answers) -> Option<String> {
    let child = answers.get::<TheChild>().and_then(|answer| answer.called);
    child.or_else(|| answers.get::<OnBehalf>()?.called)
}

/// How the story begins, on one line.
#[must_use]
pub fn begins(answers: &Answers, letters: usize) -> Option<String> {
    let story = answers
        .get::<WhatHappened>()
        .and_then(|answer| answer.story);
    let story = story
        .or_else(|| answers.get::<About>()?.more)
        .or_else(|| answers.get::<Idea>()?.story)
        .or_else(|| answers.get::<Thanks>()?.story)?;
    let line = one_line(&story);
    let words: Vec<&str> = line.split_whitespace().collect();
    let line = words.join(" ");
    if line.chars().count() <= letters {
        return (!line.is_empty()).then_some(line);
    }
    let cut: String = line.chars().take(letters).collect();
    let whole = cut
        .rsplit_once(' ')
        .map_or(cut.as_str(), |(whole, _)| whole);
    Some(format!("{whole}…"))
}

/// What they told us, by where it stands.
pub(super) fn told(answers: &Answers) -> Vec<(Place, String)> {
    let mut texts = Vec::new();
    for question in answers.questions() {
        let Some(typed) = answers.typed(question) else {
            continue;
        };
        for field in question
            .fields()
            .iter()
            .filter(|field| is_text(&field.asks))
        {
            let name = field.asks.name;
            let said = typed.all(name).iter();
            texts.extend(said.map(|text| (place_of(question, name), text.clone())));
        }
    }
    texts
}

/// Where the answer to a question is looked for.
fn place_of(question: Question, field: &str) -> Place {
    match (question, field) {
        (Question::Name, "name" | "full") | (Question::OnBehalf, "organisation") => Place::Who,
        (Question::TheChild | Question::OnBehalf, "called") => Place::Child,
        (Question::Contact, _) | (Question::Advocate, "who") => Place::Contact,
        (Question::OnBehalf, "reference") | (Question::Name, "born") => Place::Number,
        _ => Place::Words,
    }
}

/// What an event adds to it.
fn written(event: &Event) -> Vec<(Place, String)> {
    match event {
        Event::Imported(imported) => {
            let words = [&imported.summary, &imported.words].into_iter().flatten();
            let words = words.map(|words| (Place::Words, words.clone()));
            words
                .chain([(Place::Number, imported.theirs.clone())])
                .collect()
        }
        // Another case is not found by this one: whoever looks may not know of it.
        Event::Link(_) | Event::Unlink(_) | Event::Linked { .. } | Event::Unlinked { .. } => {
            Vec::new()
        }
        Event::Void(act) => vec![(Place::Words, act.words.clone())],
        // Where they are reached stands in the answers, as it was put right last.
        Event::CorrectContact(act) => vec![(Place::Words, act.words.clone())],
        // The points stand in the case, as they were put right last.
        Event::CorrectPoint(act) => vec![(Place::Words, act.words.clone())],
        Event::Triage(_) => Vec::new(),
        Event::OmbudsmanReceived(act) => {
            let number = act
                .reference
                .iter()
                .map(|text| (Place::Number, text.clone()));
            let words = act.words.iter().map(|text| (Place::Words, text.clone()));
            number.chain(words).collect()
        }
        other => {
            let fields = other.act().map_or(&[][..], |act| act.fields());
            let texts: Vec<&str> = fields
                .iter()
                .filter(|field| is_text(field))
                .map(|field| field.name)
                .collect();
            let mut found = Vec::new();
            if let (false, Ok(value)) = (texts.is_empty(), serde_json::to_value(other)) {
                collect(&value, &texts, &mut found);
            }
            found.into_iter().map(|text| (Place::Words, text)).collect()
        }
    }
}

/// The texts under these names, also in points and rows; what stood there before is no longer looked for.
fn collect(value: &Value, names: &[&str], found: &mut Vec<String>) {
    let Value::Object(object) = value else { return };
    for (name, value) in object {
        match value {
            Value::String(text) if names.contains(&name.as_str()) => found.push(text.clone()),
            Value::Array(rows) => rows.iter().for_each(|row| collect(row, names, found)),
            _ => {}
        }
    }
}

const fn is_text(field: &Field) -> bool {
    matches!(field.kind, Kind::Line(_) | Kind::Text(_) | Kind::Story(_))
}
