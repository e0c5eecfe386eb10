//! What has happened, newest first, with everything that was filled in; what is long is folded.

use leptos::prelude::*;
use rules::acts::Event;
use rules::case::{Case, Promised};
use rules::letter::Letter;
use rules::permission::Duty;
use rules::reference::Reference;
use words::{Words, dates};

use crate::components::asking::numbered_label;
use crate::desk::{CaseFile, Detail, HistoryRow, Value, desk};
use crate::pages::staff::noted::{in_words, promised_remedy};
use crate::routes::Route;

/// How many things that were filled in stand open; more are folded, so that a long history can be looked over.
const OPEN: usize = 2;

/// Every event.
#[component]
pub(super) fn History(words: Words, file: CaseFile) -> impl IntoView {
    let title = words.say("staff-history");
    let looked = desk().may(Duty::ReadAudit).then(|| {
        let to = Route::Looked(file.row.reference.clone());
        view! { <p class="app-no-print"><a href=to>{words.say("staff-looked-link")}</a></p> }
    });
    view! {
        <section>
            <h2 id="history">{title}</h2>
            {looked}
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
                event => event_title(&words, &file.case, event),
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

/// That a remedy or an action is done, and which.
fn done(words: &Words, event: &str, what: Option<String>) -> String {
    let title = words.say(&format!("staff-event-{event}"));
    match what.filter(|what| !what.is_empty()) {
        None => title,
        Some(what) => words.say_with("staff-event-done", &[("event", &title), ("what", &what)]),
    }
}

/// The place, from 0, of what has this number.
fn place(number: Option<u32>) -> Option<usize> {
    usize::try_from(number?).ok()?.checked_sub(1)
}

/// A reference as people read it.
fn spelled(reference: &str) -> String {
    let parsed = reference.parse::<Reference>();
    parsed.map_or_else(|_| reference.to_owned(), |parsed| parsed.to_string())
}

/// The places, in the order shown, of what was taken back since.
fn taken_back(file: &CaseFile) -> Vec<usize> {
    let oldest_first = file.history.iter().enumerate().rev();
    let may_be = oldest_first.filter(|(_, row)| row.event.may_be_taken_back());
    let with_notes = may_be.zip(&file.case.noted);
    let struck = with_notes.filter(|(_, noted)| noted.taken_back_on.is_some());
    let struck = struck.map(|((at, _), _)| at);
    // What is said to be done of what was taken back.
    let is_back = |all: &[Promised], number| {
        let promised = place(number).and_then(|at| all.get(at));
        promised.is_some_and(|promised| promised.taken_back)
    };
    let done = file
        .history
        .iter()
        .enumerate()
        .filter(|(_, row)| match &row.event {
            Event::RemedyDone(act) => is_back(&file.case.remedies, act.number),
            Event::ActionDone(act) => is_back(&file.case.actions, act.number),
            _ => false,
        });
    struck.chain(done.map(|(at, _)| at)).collect()
}

#[component]
fn Entry(words: Words, what: String, row: HistoryRow) -> impl IntoView {
    // What nobody who was signed in did, and the portal does not do by itself, was done at the command line.
    let nobody = match (&row.event, row.event.act()) {
        (Event::GuestCame { .. }, _) => "staff-by-guest",
        (Event::AddFile(act), _) if act.from.is_some() => "staff-by-guest",
        (Event::AddFile(_) | Event::WroteBack { .. }, _) => "staff-by-person",
        (_, Some(_)) => "staff-by-command-line",
        (_, None) => "staff-by-portal",
    };
    let who = row.who.unwrap_or_else(|| words.say(nobody));
    let form = match (&row.event, row.event.act()) {
        (_, Some(act)) => act.slug(),
        (Event::LetterSent { .. }, _) => "letter",
        (Event::WroteBack { .. }, _) => "note",
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
            view! { <div><dt>{label}</dt><dd dir="auto">{shown_detail(&words, detail)}</dd></div> }
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

pub(crate) fn shown_detail(words: &Words, detail: Detail) -> String {
    match detail.value {
        Value::Text(text) => text,
        Value::Keys(keys) => {
            let said: Vec<String> = keys.iter().map(|key| words.say(key)).collect();
            said.join(", ")
        }
    }
}

/// What happened, in words.
pub(crate) fn event_title(words: &Words, case: &Case, event: &Event) -> String {
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
    let of_guest = |event: &str, number: &u32| {
        let name = case.guest(*number).map_or("", |guest| &guest.name);
        words.say_with(&format!("staff-event-{event}"), &[("name", name)])
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
            let other = spelled(other);
            let how = how.map(|how| words.say(&format!("staff-together-{}", how.slug())));
            match how {
                Some(how) => {
                    let with = [("reference", other.as_str()), ("how", &how)];
                    words.say_with("staff-event-linked", &with)
                }
                None => words.say_with("staff-event-linked-same", &[("reference", &other)]),
            }
        }
        Event::Unlinked { other, same } => {
            let key = match same {
                true => "staff-event-not-the-same",
                false => "staff-event-unlinked",
            };
            words.say_with(key, &[("reference", &spelled(other))])
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
        Event::WroteBack { .. } => words.say("staff-event-wrote-back"),
        Event::GuestCame { number } => of_guest("guest-came", number),
        Event::GuestShutOut { number } => of_guest("guest-shut-out", number),
        Event::GiveAccess(act) => {
            let duty = words.say(&format!("staff-guest-duty-{}", act.duty.slug()));
            let with = [("name", &*act.guest), ("duty", &*duty)];
            words.say_with("staff-event-give-access-to", &with)
        }
        Event::EndAccess(act) => of_guest("end-access-of", &act.number),
        Event::AddFile(act) if act.from.is_some() => {
            of_guest("file-handed-in", &act.from.unwrap_or_default())
        }
        Event::RemedyDone(act) => {
            let what = place(act.number).and_then(|at| promised_remedy(words, case, at));
            done(words, "remedy-done", what)
        }
        Event::ActionDone(act) => {
            let action = place(act.number).and_then(|at| case.actions.get(at));
            let what = action.map(|action| action.what.clone());
            done(words, "action-done", what)
        }
        Event::TakeBack(act) => {
            let noted = case.noted(act.number);
            let what = noted.map_or_else(String::new, |noted| in_words(words, case, noted));
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
