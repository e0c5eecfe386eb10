//! The form of an act on a case: a short page of its own, never a box over another page.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::components::choices::{Choice, Choices};
use crate::components::error_summary::ErrorSummary;
use crate::components::field::{FieldState, Notes};
use crate::components::{staff_page::StaffPage, text_area::TextArea};
use crate::desk::{Staff, desk};
use crate::form::{ActState, ErrorPage};
use crate::pages::public::error::ErrorView;
use crate::routes::{Act, path_act, path_case};
use crate::words::Words;

/// The form of the act in the address.
#[component]
pub fn ActPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let parameters = use_params_map();
    let parameters = parameters.read_untracked();
    let reference = parameters.get("reference").unwrap_or_default();
    let act = parameters.get("act").as_deref().and_then(Act::from_slug);
    let state = ActState::current();
    let page = async move {
        let Some(act) = act else {
            return view! { <ErrorView error=ErrorPage { status: 404, number: None }/> }.into_any();
        };
        let (file, colleagues) = match (desk.case_file(&reference).await, desk.colleagues().await) {
            (Ok(Some(file)), Ok(colleagues)) => (file, colleagues),
            (Ok(None), _) => {
                return view! { <ErrorView error=ErrorPage { status: 404, number: None }/> }
                    .into_any();
            }
            _ => {
                return view! { <ErrorView error=ErrorPage { status: 503, number: None }/> }
                    .into_any();
            }
        };
        view! { <ActForm words act reference=file.row.reference colleagues state/> }.into_any()
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn ActForm(
    words: Words,
    act: Act,
    reference: String,
    colleagues: Vec<Staff>,
    state: ActState,
) -> impl IntoView {
    let title = words.say(&format!("staff-act-{}", act.slug()));
    let error = state.refused.as_ref().map(|key| words.say(key));
    let first = match act {
        Act::Assign => "to",
        Act::Advocacy => "advocacy",
        Act::Take | Act::Note | Act::Acknowledge => "words",
    };
    let summary = error.clone().map(|error| {
        let errors = vec![(Some(first.to_owned()), error)];
        view! { <ErrorSummary title=words.say("error-summary-title") errors/> }
    });
    let intro = format!("staff-act-{}-intro", act.slug());
    let intro = words
        .has(&intro)
        .then(|| view! { <p>{words.say(&intro)}</p> });
    let fields = match act {
        Act::Take => ().into_any(),
        Act::Assign => {
            let choice = |person: Staff| Choice {
                chosen: state.value("to") == person.id,
                value: person.id,
                words: person.name,
                ..Choice::default()
            };
            let choices = colleagues.into_iter().map(choice).collect();
            view! { <Radios words=words.clone() name="to" label="staff-assign-label" choices/> }.into_any()
        }
        Act::Note => view! { <Paragraph words=words.clone() name="words" label="staff-note-label" state error/> }.into_any(),
        Act::Acknowledge => {
            view! { <Paragraph words=words.clone() name="words" label="staff-acknowledge-label" state error/> }.into_any()
        }
        Act::Advocacy => {
            let choices = ["has-one", "accepted", "declined", "not-offered"]
                .map(|value| Choice {
                    value: value.to_owned(),
                    words: words.say(&format!("staff-advocacy-{value}")),
                    chosen: state.value("advocacy") == value,
                    ..Choice::default()
                })
                .into();
            view! {
                <Radios words=words.clone() name="advocacy" label="staff-advocacy-label" choices/>
                <Paragraph words=words.clone() name="reason" label="staff-advocacy-reason-label" state error=None/>
            }
            .into_any()
        }
    };
    view! {
        <StaffPage title=format!("{title} {reference}") failed=summary.is_some()>
            <a class="app-back" href=path_case(&reference)>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title.clone()} " " {reference.clone()}</h1>
            {intro}
            <form method="post" action=path_act(&reference, act) novalidate>
                {fields}
                <button class="app-button">{words.say(&format!("staff-act-{}-button", act.slug()))}</button>
            </form>
        </StaffPage>
    }
}

#[component]
fn Radios(
    words: Words,
    name: &'static str,
    label: &'static str,
    choices: Vec<Choice>,
) -> impl IntoView {
    view! {
        <fieldset class="app-fieldset app-field">
            <legend class="app-legend">{words.say(label)}</legend>
            <Choices name many=false choices/>
        </fieldset>
    }
}

/// A labelled text area.
#[component]
fn Paragraph(
    words: Words,
    name: &'static str,
    label: &'static str,
    state: ActState,
    error: Option<String>,
) -> impl IntoView {
    let field = FieldState {
        name: name.to_owned(),
        id: name.to_owned(),
        value: state.value(name),
        error,
        ..FieldState::default()
    };
    let class = field.class();
    view! {
        <div class=class>
            <label class="app-label" for=name>{words.say(label)}</label>
            <Notes state=field.clone() error_prefix=words.say("error-prefix")/>
            <TextArea state=field rows=6/>
        </div>
    }
}
