//! What to know before picking up the phone (R11.3, R11.8), and that no receipt went out by e-mail (R12.3).

use leptos::prelude::*;
use rules::intake::{Contact, Help, Name, Reach};
use rules::register::StageOutcome;
use words::{Locale, Words};

use crate::desk::CaseFile;

/// The automatic messages that tell somebody that it arrived.
const RECEIPTS: [&str; 4] = ["receipt", "recorded", "thank-you", "advocate-receipt"];

/// The needs and limits, or that they told us of none.
#[component]
pub(in crate::pages::staff) fn Needs(words: Words, file: CaseFile) -> impl IntoView {
    let mut lines = lines(&words, &file);
    if lines.is_empty() {
        lines.push(words.say(match file.case.records {
            Some(_) => "staff-needs-not-recorded",
            None => "staff-no-needs",
        }));
    }
    view! {
        <section class="app-needs" aria-labelledby="needs">
            <h2 id="needs">{words.say("staff-needs")}</h2>
            <ul>{lines.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view()}</ul>
        </section>
    }
}

fn lines(words: &Words, file: &CaseFile) -> Vec<String> {
    let answers = &file.answers;
    let mut lines = Vec::new();
    if let Some(name) = answers.get::<Name>().and_then(|answer| answer.name) {
        lines.push(words.say_with("staff-call-them", &[("name", &name)]));
    }
    // What was imported from earlier records arrived long ago.
    let is_new = file.case.records.is_none();
    // Of what was recorded twice or in error, nobody waits for word.
    let is_void = matches!(
        file.case.discontinued_as,
        Some(StageOutcome::Duplicate | StageOutcome::LoggedInError)
    );
    let reach = answers.get::<Reach>().unwrap_or_default();
    if reach.has("do-not-contact") {
        lines.push(words.say("staff-do-not-contact"));
    } else if !reach.reach.is_empty() {
        let way = |way: &String| words.say(&format!("staff-way-{way}"));
        let ways: Vec<String> = reach.reach.iter().map(way).collect();
        lines.push(words.say_with("staff-reach-by", &[("ways", &ways.join(", "))]));
    } else if is_new {
        lines.push(words.say("staff-reach-not-said"));
    }
    let mut notices = file.notices.iter();
    let got_receipt = notices.any(|notice| {
        let leaves = ["waiting", "sent"].contains(&notice.state.as_str());
        leaves && RECEIPTS.contains(&notice.notice.as_str())
    });
    // A letter that has left tells them too.
    let got_letter = file
        .case
        .letters
        .values()
        .any(|letter| letter.left_on.is_some());
    if is_new && !is_void && !got_receipt && !got_letter && reach.is_welcome() {
        lines.push(words.say("staff-no-receipt"));
    }
    let contact = answers.get::<Contact>().unwrap_or_default();
    match contact.messages.as_deref() {
        Some("no") => lines.push(words.say("staff-no-messages")),
        Some(_) => lines.push(words.say("staff-messages-ok")),
        None => {}
    }
    match contact.voicemail.as_deref() {
        Some("no") => lines.push(words.say("staff-no-voicemail")),
        Some(_) => lines.push(words.say("staff-voicemail-ok")),
        None => {}
    }
    if let Some(times) = contact.times {
        lines.push(words.say_with("staff-safe-times", &[("times", &times)]));
    }
    let help = answers.get::<Help>().unwrap_or_default();
    let wrote = Locale::of_tag(&file.language);
    let wish = |help: &String| {
        let wish = words.say(&format!("help-help-{help}"));
        match help == "interpreter" && !wrote.language.is_english() {
            true => format!("{wish} ({})", wrote.language.in_english),
            false => wish,
        }
    };
    let wishes: Vec<String> = help.help.iter().map(wish).collect();
    if !wishes.is_empty() {
        lines.push(words.say_with("staff-needs-help", &[("help", &wishes.join(", "))]));
    }
    if let Some(which) = help.which {
        lines.push(words.say_with("staff-needs-which", &[("which", &which)]));
    }
    if wrote.is_easy() {
        lines.push(words.say("staff-wrote-easy-read"));
    }
    if !wrote.language.is_english() {
        let language = [("language", wrote.language.in_english)];
        lines.push(words.say_with("staff-wrote-in", &language));
    }
    lines
}
