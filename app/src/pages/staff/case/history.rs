//! What has happened, newest first, with everything that was filled in; what is long is folded.

use leptos::prelude::*;
use rules::acts::Event;
use rules::case::Case;
use rules::letter::Letter;
use words::{Words, dates};

use crate::components::asking::numbered_label;
use crate::desk::{CaseFile, Detail, HistoryRow, Value};

/// How many things that were filled in stand open; more are folded, so that a long history can be looked over.
const OPEN: usize = 2;

/// Every event.
#[component]
pub(super) fn History(words: Words, file: CaseFile) -> impl IntoView {
    let oldest = file.history.len().saturating_sub(1);
    let entries = file
        .history
        .into_iter()
        .enumerate()
        .map(|(at, row)| {
            let what = match &row.event {
                Event::Imported(_) if at < oldest => words.say("staff-event-imported-again"),
                event => title(&words, &file.case, event),
            };
            view! { <Entry words=words.clone() what row/> }
        })
        .collect_view();
    view! {
        <section>
            <h2 id="history">{words.say("staff-history")}</h2>
            <ol class="app-timeline" role="list">{entries}</ol>
        </section>
    }
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
        done => {
            let slug = done.act().map_or("", |act| act.slug());
            let (event, act) = (format!("staff-event-{slug}"), format!("staff-act-{slug}"));
            words
                .first(&[&event, &act], &[])
                .unwrap_or_else(|| words.say(&act))
        }
    }
}
