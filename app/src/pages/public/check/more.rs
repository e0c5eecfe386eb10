//! What may be added before it is sent: one list, each in any order or not at all.

use std::sync::Arc;

use leptos::prelude::*;
use rules::intake::{Journey, Progress, Question, QuestionPage};
use words::Words;

use crate::components::phone::Dialled;
use crate::components::picture::Picture;
use crate::desk::CouncilFacts;
use crate::pages::public::asked::Asked;
use crate::routes::Route;

/// How many stand open: who speaks up for them, and one more.
const OPEN: usize = 2;

/// The list, each with whether it is there.
#[component]
pub(super) fn More(
    words: Words,
    council: Arc<CouncilFacts>,
    journey: Journey,
    progress: Progress,
) -> impl IntoView {
    let left_out = progress.left_out(journey);
    let added = |question: &&Question| {
        progress.has_added(**question) || progress.unfinished.contains(question)
    };
    let all = left_out.iter().chain(&progress.offered);
    let skipped = all.filter(|question| !added(question)).count();
    let skipped = (skipped > 0).then(|| {
        let count = skipped.to_string();
        view! { <p class="app-hint">{words.say_with("check-skipped", &[("count", &count)])}</p> }
    });
    let mut offered: Vec<&Question> = left_out.iter().chain(&progress.offered).collect();
    // Whoever reads another language is asked first whether they want an interpreter.
    if !words.locale.language.is_english() {
        offered.sort_by_key(|question| **question != Question::Help);
    }
    let open = match progress.unfinished.is_empty() {
        true => OPEN,
        false => usize::MAX,
    };
    let mut items = offered.into_iter().map(|&question| {
        let page = journey.page(question).map_or(question, QuestionPage::lead);
        let asked = Asked {
            words: words.clone(),
            council: council.clone(),
            journey,
            question,
            earlier: progress.answers.clone(),
            is_child: false,
        };
        let hint = asked.add_hint().filter(|_| !progress.has_added(question));
        let hint = hint.map(|text| view! { <p class="app-hint"><Dialled text/></p> });
        let state = if progress.unfinished.contains(&question) {
            Some((
                "check-unfinished",
                "app-more__state app-more__state--unfinished",
            ))
        } else if progress.has_added(question) {
            Some(("check-added", "app-more__state app-more__state--added"))
        } else {
            None
        };
        let state = state.map(|(key, style)| {
            view! {
                <span class="app-visually-hidden">". "</span>
                <span class=style>{words.say(key)}</span>
            }
        });
        let picture = asked.add_picture();
        view! {
            <li class="app-more__item">
                <a class="app-more__link" href=Route::Question(journey, page)>
                    {picture.map(|name| view! { <Picture name class="app-more__picture"/> })}
                    <span class="app-more__words">
                        <span class="app-more__what">{asked.add()}</span>
                        {state}
                    </span>
                </a>
                {hint}
            </li>
        }
    });
    let first = items.by_ref().take(open).collect_view();
    let rest: Vec<_> = items.collect();
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details class="app-fold">
                <summary>{words.say("check-more-fold")}</summary>
                <ul class="app-more__list" role="list">{rest}</ul>
            </details>
        }
    });
    view! {
        <section class="app-more">
            <h2>{words.say("check-more-title")}</h2>
            {skipped}
            <ul class="app-more__list" role="list">{first}</ul>
            {rest}
        </section>
    }
}
