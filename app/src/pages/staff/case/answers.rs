//! What they told us, under the questions that were asked.

use std::sync::Arc;

use leptos::prelude::*;
use rules::acts::Event;
use rules::case::Imported;
use words::Words;

use crate::desk::{CaseFile, CouncilFacts};
use crate::pages::public::told::answer_rows;

/// The answers as they were given, and which questions they left.
#[component]
pub(in crate::pages::staff) fn Answers(
    words: Words,
    council: Arc<CouncilFacts>,
    file: CaseFile,
) -> impl IntoView {
    let imported = file.history.iter().find_map(|row| match &row.event {
        Event::Imported(imported) => Some(imported.clone()),
        _ => None,
    });
    if let Some(imported) = imported {
        return view! { <FromEarlierRecords words imported=*imported/> }.into_any();
    }
    let journey = file.row.listed.journey;
    let (answered, left_out): (Vec<_>, Vec<_>) =
        answer_rows(&words, &council, journey, &file.answers)
            .into_iter()
            .partition(|row| row.answer.is_some());
    let answers = answered
        .into_iter()
        .map(|row| {
            let kept = row.translate();
            view! {
                <div class="app-answers__row">
                    <dt class="app-answers__question">{row.asked}</dt>
                    <dd class="app-answers__answer" dir="auto" translate=kept>{row.answer}</dd>
                </div>
            }
        })
        .collect_view();
    let meant = file.meant.map(|service| {
        view! {
            <div class="app-answers__row">
                <dt class="app-answers__question">{words.say("staff-meant")}</dt>
                <dd class="app-answers__answer">{service}</dd>
            </div>
        }
    });
    let left_out: Vec<String> = left_out.into_iter().map(|row| row.asked).collect();
    let left_out = (!left_out.is_empty()).then(|| {
        let questions = left_out.join(" · ");
        view! { <p class="app-hint">{words.say_with("staff-left-out", &[("questions", &questions)])}</p> }
    });
    view! {
        <section>
            <h2>{words.say("staff-answers")}</h2>
            <dl class="app-answers">{answers} {meant}</dl>
            {left_out}
            <p class="app-hint">
                {words.say_with("staff-answers-version", &[("version", &file.version.to_string())])}
            </p>
        </section>
    }
    .into_any()
}

/// What earlier records say, where nobody was asked anything.
#[component]
fn FromEarlierRecords(words: Words, imported: Imported) -> impl IntoView {
    let rows = [
        ("theirs", Some(imported.theirs)),
        ("summary", imported.summary),
        ("words", imported.words),
    ];
    let rows = rows
        .into_iter()
        .filter_map(|(key, said)| Some((key, said?)));
    let rows = rows.map(|(key, said)| {
        view! {
            <div class="app-answers__row">
                <dt class="app-answers__question">{words.say(&format!("staff-imported-{key}"))}</dt>
                <dd class="app-answers__answer" dir="auto">{said}</dd>
            </div>
        }
    });
    let rows = rows.collect_view();
    view! {
        <section>
            <h2>{words.say("staff-imported")}</h2>
            <p class="app-hint">{words.say("staff-imported-intro")}</p>
            <dl class="app-answers">{rows}</dl>
        </section>
    }
}
