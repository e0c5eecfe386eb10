//! What they told us, under the questions that were asked.

use std::sync::Arc;

use leptos::prelude::*;

use crate::desk::{CaseFile, Council};
use crate::pages::public::check::answer_rows;
use crate::words::Words;

/// The answers as they were given, and which questions they left.
#[component]
pub(super) fn Answers(words: Words, council: Arc<Council>, file: CaseFile) -> impl IntoView {
    let journey = file.row.listed.journey;
    let (answered, left_out): (Vec<_>, Vec<_>) =
        answer_rows(&words, &council, journey, &file.answers)
            .into_iter()
            .partition(|row| row.answer.is_some());
    let answers = answered
        .into_iter()
        .map(|row| {
            view! {
                <div class="app-answers__row">
                    <dt class="app-answers__question">{row.asked}</dt>
                    <dd class="app-answers__answer">{row.answer}</dd>
                </div>
            }
        })
        .collect_view();
    let left_out: Vec<String> = left_out.into_iter().map(|row| row.asked).collect();
    let left_out = (!left_out.is_empty()).then(|| {
        let questions = left_out.join(" · ");
        view! { <p class="app-hint">{words.say_with("staff-left-out", &[("questions", &questions)])}</p> }
    });
    view! {
        <section>
            <h2>{words.say("staff-answers")}</h2>
            <dl class="app-answers">{answers}</dl>
            {left_out}
            <p class="app-hint">
                {words.say_with("staff-answers-version", &[("version", &file.version.to_string())])}
            </p>
        </section>
    }
}
