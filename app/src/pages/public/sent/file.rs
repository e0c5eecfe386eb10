//! A photo or a document that somebody adds to what they sent: it has arrived already, so nothing of it can be lost here.

use leptos::prelude::*;
use rules::case::{FILE_ENDINGS, MOST_FROM_PERSON};
use rules::form::Autocomplete;
use words::Words;

use super::NothingHere;
use crate::components::error_summary::ErrorSummary;
use crate::components::field::FieldState;
use crate::components::field_box::{Control, FieldBox};
use crate::components::hidden::Hidden;
use crate::components::{page::Page, phone::Phone, say::Say};
use crate::desk::desk;
use crate::form::AddedFile;
use crate::pages::public::error::ErrorView;
use crate::routes::Route;

/// The name and the id of the field with the file.
const FILE: &str = "file";
/// The name of the field with the reference of what it is added to: more may be sent from this browser meanwhile.
pub const OF: &str = "of-reference";
/// The name of the field with what they call it.
pub const CALLED: &str = "what-it-is";

/// The form, with what was added already.
#[component]
pub fn SentFile() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let refused: Option<AddedFile> = use_context();
    let page = async move {
        match desk.receipt().await {
            Ok(Some(receipt)) => {
                let of = receipt.reference.replace('-', "");
                view! { <Form words of files=receipt.files refused/> }.into_any()
            }
            Ok(None) => view! { <NothingHere words/> }.into_any(),
            Err(cause) => view! { <ErrorView error=cause.page()/> }.into_any(),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Form(words: Words, of: String, files: Vec<String>, refused: Option<AddedFile>) -> impl IntoView {
    // After the file has arrived the page says so first.
    let added = !files.is_empty() && refused.is_none();
    let title = words.say(if added {
        "sent-before-title"
    } else {
        "sent-file-title"
    });
    let council = desk().council();
    let error = refused.as_ref().map(|refused| words.say(refused.refused));
    let failed = error.is_some();
    let summary = error.clone().map(|error| {
        let errors = vec![(Some(FILE.to_owned()), error)];
        view! { <ErrorSummary title=words.say("error-summary-title") errors/> }
    });
    let file = FieldState {
        hint: Some(words.say("sent-file-hint")),
        error,
        ..FieldState::named(FILE)
    };
    let name = FieldState {
        value: refused.unwrap_or_default().title,
        ..FieldState::named(CALLED)
    };
    let form = (files.len() < MOST_FROM_PERSON).then(|| {
        view! {
            <form method="post" action=Route::SentFile enctype="multipart/form-data" novalidate>
                <Hidden name=OF value=of/>
                <FieldBox words=words.clone() state=file label=words.say("sent-file-label") control=Control::File(FILE_ENDINGS)/>
                <FieldBox
                    words=words.clone()
                    state=name
                    label=words.say("sent-file-name")
                    control=Control::line(Autocomplete::Off)
                />
                <div class="app-actions">
                    <button class="app-button">{words.say("sent-file-button")}</button>
                </div>
            </form>
        }
    });
    let full = form.is_none().then(|| {
        view! {
            <p>{words.say("sent-file-most")} " " <Phone number=council.phone.clone()/></p>
        }
    });
    view! {
        <Page title=title.clone() failed>
            <a class="app-back" href=Route::Sent>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title}</h1>
            <Added words=words.clone() files/>
            {added.then(|| view! { <p><a class="app-button" href=Route::Sent>{words.say("sent-before-link")}</a></p> })}
            <Say words=words.clone() key="sent-file-intro"/>
            {form}
            {full}
        </Page>
    }
}

/// What they added, as they call it.
#[component]
pub(super) fn Added(words: Words, files: Vec<String>) -> impl IntoView {
    (!files.is_empty()).then(|| {
        let files = files
            .into_iter()
            .map(|file| view! { <li><bdi>{file}</bdi></li> });
        view! {
            <div class="app-notice" role="status">
                <p>{words.say("sent-file-added")}</p>
                <ul>{files.collect_view()}</ul>
            </div>
        }
    })
}
