//! The page that sends: one button, what happens then, what may be added, how to reach whoever sends it, and folded up whatever
//! else was answered, each with a way to change it.

mod more;

use std::sync::Arc;

use leptos::prelude::*;
use rules::intake::{Answers, Draft, Journey, Question, Reach, Share};
use words::Words;

use super::error::ErrorView;
use super::sent::step_key;
use super::told::{ToldRows, answer_rows};
use super::yours::ANSWERED;
use crate::components::calm::CallAdvocacy;
use crate::components::hidden::Hidden;
use crate::components::way::Way;
use crate::components::{
    error_summary::ErrorSummary, page::Page, picture::Picture, say::Say, when_offline::WhenOffline,
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
    let rows = answer_rows(&words, &council, journey, &progress.answers);
    // A wrong digit there loses them, so it is in sight.
    let (reach, rest): (Vec<_>, Vec<_>) = rows
        .into_iter()
        .partition(|row| row.page == Question::Reach);
    let send = words.say(&format!("send-{}", journey.slug()));
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
                <button class="app-button">{send.clone()}</button>
                <WhenOffline words=words.clone() button=send/>
            </form>
            <Say words=words.clone() key=then with=with.clone()/>
            // A thank-you and an idea are passed on, and a request goes to the advocacy service.
            {(journey == Journey::Complaint).then(|| view! { <Say words=words.clone() key="check-who-reads" with/> })}
            {(journey == Journey::AdvocateRequest)
                .then(|| view! { <CallAdvocacy words=words.clone() council=council.clone()/> })}
            <div class="app-beside">
                <More words=words.clone() council=council.clone() journey progress=progress.clone()/>
                <section>
                    <h2>{words.say("check-answers")}</h2>
                    {(!reach.is_empty())
                        .then(|| view! { <ToldRows words=words.clone() rows=reach change=journey/> })}
                    <details class="app-fold" open=failed>
                        <summary>{words.say("sent-read")}</summary>
                        <ToldRows words=words.clone() rows=rest change=journey/>
                    </details>
                </section>
            </div>
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
