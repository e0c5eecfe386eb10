//! Reading a letter that was sent: the address alone opens nothing, the reference is asked for too.

use std::sync::Arc;

use leptos::prelude::*;
use rules::form::Autocomplete;
use words::{Language, Words};

use crate::components::error_summary::ErrorSummary;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::components::hidden::Hidden;
use crate::components::{page::Page, paper::Paper, phone::Phone, say::Say};
use crate::desk::{CouncilFacts, desk};
use crate::form::{Answered, ReadLetter};
use crate::routes::Route;

/// The name and the id of the one field.
const REFERENCE: &str = "reference";
/// The name and the id of the field with what they write back.
pub const ANSWER: &str = "write-back";

/// The letter, once the reference was right; until then the question for it.
#[component]
pub(in crate::pages) fn LetterPage(token: String) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let read: ReadLetter = use_context().unwrap_or_default();
    if let Some(instead) = read.instead {
        return view! { <Instead words council instead/> }.into_any();
    }
    match read.text {
        Some(text) => {
            let (translated, reference) = (read.translated, read.typed);
            let along = read.enclosed.into_iter().map(|(number, title, told)| {
                let path = Route::Enclosure(token.clone(), number);
                view! {
                    <form method="post" action=path>
                        <Hidden name=REFERENCE value=reference.clone()/>
                        <button class="app-button app-button--quiet">
                            <span><bdi>{title}</bdi> " (" <span translate="no">{told}</span> ")"</span>
                        </button>
                    </form>
                }
            });
            let along = along.collect::<Vec<_>>();
            let along = (!along.is_empty()).then(|| {
                view! {
                    <section class="app-along app-no-print" aria-labelledby="along">
                        <h2 id="along">{words.say("letter-along")}</h2>
                        {along}
                    </section>
                }
                .into_any()
            });
            let answer = read.answer;
            let failed = matches!(answer, Answered::Refused(..));
            let back = view! { <WriteBack words=words.clone() token reference answer/> }.into_any();
            view! { <Letter words council text translated along back failed/> }.into_any()
        }
        None => {
            let action = Route::ReadLetter(token);
            view! { <AskReference words council read action/> }.into_any()
        }
    }
}

/// The link has ended or is not whole, or the letter is no longer kept: whom to call.
#[component]
fn Instead(words: Words, council: Arc<CouncilFacts>, instead: &'static str) -> impl IntoView {
    let title = words.say(&format!("{instead}-title"));
    view! {
        <Page title=title.clone()>
            <h1 class="app-title">{title}</h1>
            <Say words=words.clone() key=instead/>
            <p>{words.say("letter-call")} " " <Phone number=council.phone.clone()/></p>
        </Page>
    }
}

/// The letter, in the language that they wrote in and in English, and how to answer it.
#[component]
fn Letter(
    words: Words,
    council: Arc<CouncilFacts>,
    text: String,
    translated: Option<(Language, String)>,
    /// What comes with it.
    along: Option<AnyView>,
    /// Where they write back.
    back: AnyView,
    /// Whether what they wrote was not taken.
    failed: bool,
) -> impl IntoView {
    let translated = translated.map(|(language, text)| {
        view! {
            <Paper text language links=true/>
            <h2 class="app-no-print">{words.say("letter-english")}</h2>
        }
    });
    let easy = words.easy();
    let email = council.email.clone();
    view! {
        <Page title=words.say("letter-title") failed>
            <h1 class="app-title app-no-print">{words.say("letter-title")}</h1>
            <div class="app-no-print"><Say words=words.clone() key="letter-keep"/></div>
            {translated}
            <Paper text language=Language::ENGLISH easy links=true/>
            {along}
            <section class="app-no-print" aria-labelledby="answering">
                <h2 id="answering">{words.say("letter-reply-title")}</h2>
                {back}
                <p>{words.say("letter-reply-call")} " " <Phone number=council.phone.clone()/></p>
                <p>
                    {words.say("letter-reply-email")} " "
                    <a class="app-dial" translate="no" href=format!("mailto:{email}")>{email.clone()}</a>
                </p>
            </section>
        </Page>
    }
}

/// An answer in writing: whoever has opened the letter needs no mailbox and no credit on their phone.
#[component]
fn WriteBack(words: Words, token: String, reference: String, answer: Answered) -> impl IntoView {
    let (typed, error) = match answer {
        Answered::Refused(typed, error) => (typed, Some(error)),
        Answered::Taken => {
            let done = words.say("letter-answer-done");
            return view! { <p class="app-notice" role="status">{done}</p> }.into_any();
        }
        Answered::Not => (String::new(), None),
    };
    let summary = error.clone().map(|error| {
        let errors = vec![(Some(ANSWER.to_owned()), error)];
        view! { <ErrorSummary title=words.say("error-summary-title") errors/> }
    });
    let state = FieldState {
        value: typed,
        error,
        ..FieldState::named(ANSWER)
    };
    view! {
        {summary}
        <form method="post" action=Route::ReadLetter(token) novalidate>
            <Hidden name=REFERENCE value=reference/>
            <FieldBox
                words=words.clone()
                state
                label=words.say("letter-answer-label")
                control=Control::Text(4)
            />
            <div class="app-actions">
                <button class="app-button">{words.say("letter-answer-button")}</button>
            </div>
        </form>
    }
    .into_any()
}

#[component]
fn AskReference(
    words: Words,
    council: Arc<CouncilFacts>,
    read: ReadLetter,
    action: Route,
) -> impl IntoView {
    let error = read.refused.map(|key| words.say(&key));
    let failed = error.is_some();
    let summary = error.clone().map(|error| {
        let errors = vec![(Some(REFERENCE.to_owned()), error)];
        view! { <ErrorSummary title=words.say("error-summary-title") errors/> }
    });
    let state = FieldState {
        value: read.typed,
        hint: Some(words.say("letter-reference-hint")),
        error,
        ..FieldState::named(REFERENCE)
    };
    let label = words.say("letter-reference-label");
    let control = Control::line(Autocomplete::Off);
    view! {
        <Page title=words.say("letter-title") failed>
            {summary}
            <h1 class="app-title">{words.say("letter-title")}</h1>
            <Say words=words.clone() key="letter-intro"/>
            <form method="post" action=action novalidate>
                <FieldBox words=words.clone() state label control/>
                <div class="app-actions">
                    <button class="app-button">{words.say("letter-button")}</button>
                </div>
            </form>
            <p>{words.say("letter-call")} " " <Phone number=council.phone.clone()/></p>
        </Page>
    }
}
