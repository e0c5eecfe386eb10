//! What somebody told us, question by question, as people read it.

use std::sync::Arc;

use leptos::prelude::*;
use rules::form::{Field, Kind};
use rules::intake::{Answers, Journey, Question, QuestionField, QuestionPage};
use words::Words;

use super::asked::Asked;
use crate::components::phone::is_address;
use crate::desk::CouncilFacts;
use crate::routes::Route;

/// What was answered; what was left out stands nowhere.
#[component]
pub(in crate::pages) fn ToldRows(
    words: Words,
    rows: Vec<AnswerRow>,
    /// The journey on which each answer can be changed; none when it was sent.
    #[prop(optional)]
    change: Option<Journey>,
) -> impl IntoView {
    let rows = rows.into_iter().filter(|row| row.answer.is_some());
    let rows = rows.enumerate().map(|(number, row)| {
        let kept = row.translate();
        let place = format!("{}-{number}", row.page.slug());
        let (asked, link) = (format!("asked-{place}"), format!("change-{place}"));
        let change = change.map(|journey| {
            view! {
                <dd class="app-answers__change">
                    <a id=link.clone() aria-labelledby=format!("{link} {asked}") href=Route::Question(journey, row.page)>
                        {words.say("change")}
                    </a>
                </dd>
            }
        });
        let asked = change.is_some().then_some(asked);
        view! {
            <div class="app-answers__row">
                <dt id=asked class="app-answers__question">{row.asked}</dt>
                // A number stands at the side of the page's language, and words at that of their own.
                <dd class="app-answers__answer" dir=kept.is_none().then_some("auto") translate=kept>
                    {match kept {
                        Some(kept) => view! { <bdi translate=kept>{row.answer}</bdi> }.into_any(),
                        None => row.answer.into_any(),
                    }}
                </dd>
                {change}
            </div>
        }
    });
    view! { <dl class="app-answers">{rows.collect_view()}</dl> }
}

/// One line of the answers.
pub struct AnswerRow {
    /// The question whose page it was asked on.
    pub page: Question,
    /// The name of the field.
    pub field: &'static str,
    /// Its words.
    pub asked: String,
    /// The answer in words; none when it was left out.
    pub answer: Option<String>,
    /// What was chosen from a list, as it is kept whatever the list says; none of what was typed.
    pub chosen: Option<String>,
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
            is_child: false,
        };
        // What was asked once and is not asked any more is shown where it was answered.
        let answered = |field: &&QuestionField| {
            field.is_asked(&asked.earlier) || !typed.all(field.asks.name).is_empty()
        };
        for field in question.fields().iter().filter(answered) {
            let field = field.after(&asked.earlier);
            let values = typed.all(field.name);
            let is_list = matches!(
                field.kind,
                Kind::Choice(_) | Kind::Choices(_) | Kind::ChoicesOrLast(_)
            );
            rows.push(AnswerRow {
                page: journey.page(question).map_or(question, QuestionPage::lead),
                field: field.name,
                asked: asked.label(&field),
                answer: answer(&asked, &field, values),
                chosen: is_list.then(|| values.join(" ")),
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
