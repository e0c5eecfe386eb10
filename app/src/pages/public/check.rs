//! Check your answers: everything that will be sent, each with a way to change it.

use leptos::prelude::*;
use rules::form::{Field, Kind};
use rules::intake::{Draft, Journey, Question, QuestionField};
use words::Words;

use super::asked::Asked;
use super::error::ErrorView;
use crate::components::{error_summary::ErrorSummary, page::Page, phone::is_address, say::Say};
use crate::desk::{CouncilFacts, desk};
use crate::form::FormState;
use crate::routes::Route;

/// The answers and the button that sends them.
#[component]
pub(in crate::pages) fn Check(journey: Journey) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let trouble = use_context::<FormState>().and_then(|state| state.trouble);
    let page = async move {
        match desk.draft(journey).await {
            Ok(draft) => view! { <Answers words council journey draft trouble/> }.into_any(),
            Err(cause) => view! { <ErrorView error=cause.page()/> }.into_any(),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Answers(
    words: Words,
    council: std::sync::Arc<CouncilFacts>,
    journey: Journey,
    draft: Draft,
    trouble: Option<String>,
) -> impl IntoView {
    let progress = journey.progress(&draft);
    let back = progress
        .done
        .last()
        .map_or(Route::Start, |last| Route::Question(journey, *last));
    let rows = answer_rows(&words, &council, journey, &progress.answers)
        .into_iter()
        .map(|row| {
            let change = words.say("change");
            let kept = row.translate();
            view! {
                <div class="app-answers__row">
                    <dt class="app-answers__question">{row.asked.clone()}</dt>
                    <dd class="app-answers__answer" dir="auto" translate=kept>
                        {row.answer.unwrap_or_else(|| words.say("not-provided"))}
                    </dd>
                    <dd class="app-answers__change">
                        <a href=Route::Question(journey, row.question)>
                            {change} <span class="app-visually-hidden">" " {row.asked}</span>
                        </a>
                    </dd>
                </div>
            }
        })
        .collect_view();
    let with = vec![
        ("council", council.name.clone()),
        ("provider", council.provider.clone()),
    ];
    let failed = trouble.is_some();
    let trouble = trouble.map(|trouble| {
        let phone = [("phone", council.phone.as_str())];
        let errors = vec![(None, words.say_with(&format!("{trouble}-summary"), &phone))];
        view! { <ErrorSummary title=words.say("error-summary-title") errors/> }
    });
    view! {
        <Page title=words.say("check-title") failed>
            <a class="app-back" href=back>{words.say("back")}</a>
            {trouble}
            <h1 class="app-title">{words.say("check-title")}</h1>
            <Say words=words.clone() key="check-intro"/>
            <dl class="app-answers">{rows}</dl>
            <Say words=words.clone() key="check-who-reads" with/>
            <form method="post" action=Route::Check(journey)>
                <button class="app-button">{words.say(&format!("send-{}", journey.slug()))}</button>
            </form>
        </Page>
    }
}

/// One line of the answers.
pub struct AnswerRow {
    /// The question that was asked.
    pub question: Question,
    /// Its words.
    pub asked: String,
    /// The answer in words; none when it was left out.
    pub answer: Option<String>,
}

impl AnswerRow {
    /// `no` where a program that translates the page must leave the answer as it is.
    #[must_use]
    pub fn translate(&self) -> Option<&'static str> {
        let answer = self.answer.as_deref();
        answer.is_some_and(is_address).then_some("no")
    }
}

/// The answers in the order of the journey, as people read them.
#[must_use]
pub fn answer_rows(
    words: &Words,
    council: &std::sync::Arc<CouncilFacts>,
    journey: Journey,
    answers: &rules::intake::Answers,
) -> Vec<AnswerRow> {
    let mut rows = Vec::new();
    for &question in journey.questions() {
        let Some(typed) = answers.typed(question) else {
            continue;
        };
        let asked = Asked {
            words: words.clone(),
            council: council.clone(),
            journey,
            question,
            earlier: answers.clone(),
        };
        // What was asked once and is not asked any more is shown where it was answered.
        let answered = |field: &&QuestionField| {
            field.is_asked(&asked.earlier) || !typed.all(field.asks.name).is_empty()
        };
        for field in question.fields().iter().filter(answered) {
            let field = field.after(&asked.earlier);
            let answer = answer(&asked, &field, typed.all(field.name));
            rows.push(AnswerRow {
                question,
                asked: asked.label(&field),
                answer,
            });
        }
    }
    rows
}

fn answer(asked: &Asked, field: &Field, values: &[String]) -> Option<String> {
    let filled: Vec<&String> = values
        .iter()
        .filter(|value| !rules::text::is_blank(value))
        .collect();
    let first = *filled.first()?;
    Some(match field.kind {
        Kind::Choice(_) => asked.option(field, first),
        Kind::Choices(_) | Kind::ChoicesOrLast(_) => {
            let chosen: Vec<String> = filled
                .iter()
                .map(|value| asked.option(field, value))
                .collect();
            chosen.join("\n")
        }
        _ => first.clone(),
    })
}
