//! What has happened, newest first, with everything that was filled in; what is long is folded.

use leptos::prelude::*;
use rules::acts::Event;
use rules::case::Case;
use rules::letter::Letter;
use words::{Words, dates};

use crate::components::asking::numbered_label;
use crate::desk::{CaseFile, Detail, HistoryRow, Value};
use crate::pages::staff::noted::in_words;

/// How many things that were filled in stand open; more are folded, so that a long history can be looked over.
const OPEN: usize = 2;

/// Every event.
#[component]
pub(super) fn History(words: Words, file: CaseFile) -> impl IntoView {
    let title = words.say("staff-history");
    view! {
        <section>
            <h2 id="history">{title}</h2>
            <Events words file/>
        </section>
    }
}

/// The same of a case that was ended because both are the same, folded.
#[component]
pub(super) fn HistoryOfOther(words: Words, file: CaseFile) -> impl IntoView {
    let reference = file.row.reference.to_string();
    let title = words.say_with("staff-history-of-other", &[("reference", &reference)]);
    view! {
        <details class="app-fold">
            <summary>{title}</summary>
            <Events words file/>
        </details>
    }
}

#[component]
fn Events(words: Words, file: CaseFile) -> impl IntoView {
    let oldest = file.history.len().saturating_sub(1);
    let struck = taken_back(&file);
    let entries = file
        .history
        .into_iter()
        .enumerate()
        .map(|(at, row)| {
            let what = match &row.event {
                Event::Imported(_) if at < oldest => words.say("staff-event-imported-again"),
                event => title(&words, &file.case, event),
            };
            let what = match struck.contains(&at) {
                true => words.say_with("staff-event-was-taken-back", &[("what", &what)]),
                false => what,
            };
            view! { <Entry words=words.clone() what row/> }
        })
        .collect_view();
    view! { <ol class="app-timeline" role="list">{entries}</ol> }
}

/// The places, in the order shown, of what was taken back since.
fn taken_back(file: &CaseFile) -> Vec<usize> {
    let oldest_first = file.history.iter().enumerate().rev();
    let may_be = oldest_first.filter(|(_, row)| row.event.may_be_taken_back());
    let with_notes = may_be.zip(&file.case.noted);
    let struck = with_notes.filter(|(_, noted)| noted.taken_back_on.is_some());
    struck.map(|((at, _), _)| at).collect()
}

#[component]
fn Entry(words: Words, what: String, row: HistoryRow) -> impl IntoView {
    // What nobody who was signed in did, and the portal does not do by itself, was done at the command line.
    let nobody = match row.event.act() {
        Some(_) => "staff-by-command-line",
        None => "staff-by-portal",
    };
    let who = row.who.unwrap_or_else(|| words.say(nobody));
    let form = match (&row.event, row.event.act()) {
        (_, Some(act)) => act.slug(),
        (Event::LetterSent { .. }, _) => "letter",
        _ => "record",
    };
    let details = row
        .details
        .into_iter()
        .map(|detail| {
            let label = match &row.event {
                Event::Imported(_) => words.say("staff-import-changed-columns"),
                _ => numbered_label(&words, form, detail.field, detail.number),
            };
            let label = match detail.before {
                true => words.say_with("staff-history-before", &[("what", &label)]),
                false => label,
            };
            view! { <div><dt>{label}</dt><dd dir="auto">{shown(&words, detail)}</dd></div> }
        })
        .collect::<Vec<_>>();
    let many = details.len() > OPEN;
    let list = (!details.is_empty())
        .then(|| view! { <dl class="app-details">{details.collect_view()}</dl> });
    let details = if many {
        view! {
            <details class="app-why">
                <summary>
                    {words.say("staff-history-details")}
                    <span class="app-visually-hidden">": " {what.clone()}</span>
                </summary>
                <div>{list}</div>
            </details>
        }
        .into_any()
    } else {
        list.into_any()
    };
    view! {
        <li>
            <p class="app-timeline__when">{row.when} " · " {who}</p>
            <p class="app-timeline__what">{what}</p>
            {details}
        </li>
    }
}

fn shown(words: &Words, detail: Detail) -> String {
    match detail.value {
        Value::Text(text) => text,
        Value::Keys(keys) => {
            let said: Vec<String> = keys.iter().map(|key| words.say(key)).collect();
            said.join(", ")
        }
    }
}

/// What happened, in words.
fn title(words: &Words, case: &Case, event: &Event) -> String {
    let by_name = |name: &str| {
        let keys = [
            format!("staff-letter-{name}"),
            format!("staff-notice-{name}"),
        ];
        words
            .first(&[&keys[0], &keys[1]], &[])
            .unwrap_or_else(|| words.say(&keys[1]))
    };
    let by_number = |number: &u32| {
        let letter = case.letters.get(number);
        letter.map_or_else(String::new, |written| by_name(written.letter.slug()))
    };
    let of_letter = |event: &str, letter: String| {
        words.say_with(&format!("staff-event-{event}"), &[("letter", &letter)])
    };
    // What the portal sends by itself is a message: a letter is what is written to the person.
    let of_either = |as_letter: &str, as_message: &str, name: &str| {
        let is_letter = Letter::ALL.iter().any(|letter| letter.slug() == name);
        let event = if is_letter { as_letter } else { as_message };
        of_letter(event, by_name(name))
    };
    match event {
        Event::Received(_) => words.say("staff-event-received"),
        Event::Imported(_) => words.say("staff-event-imported"),
        Event::LetterWritten { letter, .. } => of_letter("letter-written", by_name(letter.slug())),
        Event::LetterChanged { number } => of_letter("letter-changed", by_number(number)),
        Event::Linked { other, how } => {
            let key = match how {
                Some(_) => "staff-event-linked",
                None => "staff-event-linked-same",
            };
            words.say_with(key, &[("reference", other)])
        }
        Event::Unlinked { other } => {
            words.say_with("staff-event-unlinked", &[("reference", other)])
        }
        Event::LetterPutAside { number } => of_letter("letter-put-aside", by_number(number)),
        Event::LetterWrittenAgain { number } => {
            of_letter("letter-written-again", by_number(number))
        }
        Event::LetterEncloses { number, .. } => of_letter("letter-encloses", by_number(number)),
        Event::LetterToSend { number } => of_letter("letter-to-send", by_number(number)),
        Event::LetterPrinted { number } => of_letter("letter-printed", by_number(number)),
        Event::LinkSentAgain { number } => of_letter("link-sent-again", by_number(number)),
        Event::LetterNotDelivered { letter } => {
            of_either("letter-not-delivered", "message-not-delivered", letter)
        }
        Event::LetterSentAgain { letter } => {
            of_either("letter-sent-again", "message-sent-again", letter)
        }
        Event::LetterSent {
            letter, posted_on, ..
        } => match posted_on {
            None => of_either("letter-sent", "message-sent", letter),
            Some(on) => {
                let date = dates::short_with_year(*on);
                let with = [("letter", by_name(letter)), ("date", date)];
                let with = with.each_ref().map(|(name, value)| (*name, value.as_str()));
                words.say_with("staff-event-letter-posted", &with)
            }
        },
        Event::TakeBack(act) => {
            let place = usize::try_from(act.number)
                .unwrap_or_default()
                .checked_sub(1);
            let noted = place.and_then(|place| case.noted.get(place));
            let what = noted.map_or_else(String::new, |noted| in_words(words, noted));
            words.say_with("staff-event-take-back", &[("what", &what)])
        }
        done => {
            let slug = done.act().map_or("", |act| act.slug());
            let (event, act) = (format!("staff-event-{slug}"), format!("staff-act-{slug}"));
            words
                .first(&[&event, &act], &[])
                .unwrap_or_else(|| words.say(&act))
        }
    }
}
