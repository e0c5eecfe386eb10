//! The page that sends: one button, what happens then, what may be added, and everything that was answered, each with a way
//! to change it.

mod more;

use std::sync::Arc;

use leptos::prelude::*;
use rules::form::{Field, Kind};
use rules::intake::{
    Answers, Draft, Journey, Progress, Question, QuestionField, QuestionPage, Reach, Share,
};
use words::Words;

use super::asked::Asked;
use super::error::ErrorView;
use super::sent::step_key;
use super::yours::ANSWERED;
use crate::components::hidden::Hidden;
use crate::components::way::Way;
use crate::components::{
    error_summary::ErrorSummary, page::Page, phone::is_address, picture::Picture, say::Say,
};
use crate::desk::{CouncilFacts, desk};
use crate::form::FormState;
use crate::routes::Route;
use more::More;

/// The answers and the button that sends them.
#[component]
pub(in crate::pages) fn Check(journey: Journey) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let trouble = use_context::<FormState>().and_then(|state| state.trouble);
    let page = async move {
        match desk.draft(journey).await {
            Ok(draft) => {
                let by = desk.acknowledge_by(journey).unwrap_or_default();
                view! { <Ready words council journey draft by trouble/> }.into_any()
            }
            Err(cause) => view! { <ErrorView error=cause.page()/> }.into_any(),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

/// Everything that is needed is there.
#[component]
fn Ready(
    words: Words,
    council: Arc<CouncilFacts>,
    journey: Journey,
    draft: Draft,
    by: String,
    trouble: Option<String>,
) -> impl IntoView {
    let progress = journey.progress(&draft);
    let mut done = progress.done.iter().rev();
    let last = done.find(|question| journey.step(**question).is_some());
    let back = last.map_or(Route::Start, |last| Route::Question(journey, *last));
    let step = Some((journey.steps(), journey.steps()));
    let with = vec![
        ("council", council.name.clone()),
        ("provider", council.provider.clone()),
        ("acknowledge", by),
    ];
    let failed = trouble.is_some();
    let trouble = trouble.map(|trouble| {
        let phone = [("phone", council.phone.as_str())];
        let errors = vec![(None, words.say_with(&format!("{trouble}-summary"), &phone))];
        view! { <ErrorSummary title=words.say("error-summary-title") errors/> }
    });
    let then = what_then(&words, journey, &progress.answers);
    view! {
        <Page title=words.say("check-title") failed>
            <Way words=words.clone() back step/>
            {trouble}
            <h1 class="app-title app-title--pictured">
                {words.picture_of("check-title").map(|name| view! { <Picture name class="app-title__picture"/> })}
                <span>{words.say("check-title")}</span>
            </h1>
            <Say words=words.clone() key="check-intro"/>
            <form class="app-send" method="post" action=Route::Check(journey)>
                <Hidden name=ANSWERED value=progress.answers.mark()/>
                <button class="app-button">{words.say(&format!("send-{}", journey.slug()))}</button>
            </form>
            <Say words=words.clone() key=then with=with.clone()/>
            <Say words=words.clone() key="check-who-reads" with/>
            <More words=words.clone() council=council.clone() journey progress=progress.clone()/>
            <Told words council journey progress/>
        </Page>
    }
}

/// The key of what happens when it is sent: what the confirmation says first.
fn what_then(words: &Words, journey: Journey, answers: &Answers) -> String {
    let share = answers.get::<Share>().and_then(|answer| answer.share);
    let unshared = journey == Journey::AdvocateRequest && share.as_deref() != Some("yes");
    let silent = !answers.get::<Reach>().unwrap_or_default().is_welcome();
    step_key(words, journey, unshared, silent, 1)
}

/// What was answered so far.
#[component]
fn Told(
    words: Words,
    council: Arc<CouncilFacts>,
    journey: Journey,
    progress: Progress,
) -> impl IntoView {
    let rows = answer_rows(&words, &council, journey, &progress.answers)
        .into_iter()
        .filter(|row| row.answer.is_some())
        .map(|row| {
            let change = words.say("change");
            let kept = row.translate();
            view! {
                <div class="app-answers__row">
                    <dt class="app-answers__question">{row.asked.clone()}</dt>
                    <dd class="app-answers__answer" dir="auto" translate=kept>
                        {row.answer}
                    </dd>
                    <dd class="app-answers__change">
                        <a href=Route::Question(journey, row.page)>
                            {change} <span class="app-visually-hidden">" " {row.asked}</span>
                        </a>
                    </dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2>{words.say("check-answers")}</h2>
            <dl class="app-answers">{rows}</dl>
        </section>
    }
}

/// One line of the answers.
pub struct AnswerRow {
    /// The question whose page it was asked on.
    pub page: Question,
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
    council: &Arc<CouncilFacts>,
    journey: Journey,
    answers: &Answers,
) -> Vec<AnswerRow> {
    let mut rows = Vec::new();
    for question in journey.questions() {
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
                page: journey.page(question).map_or(question, QuestionPage::lead),
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
