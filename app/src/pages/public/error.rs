//! Something went wrong: what, in kind words, and what to do now. Never why in technical words.

use leptos::prelude::*;

use crate::components::{calm::Calm, page::Page, say::Say, staff_page::StaffPage};
use crate::desk::desk;
use crate::form::ErrorPage;
use crate::routes::{Audience, Route};

/// The page of an HTTP status.
#[component]
pub fn ErrorView(
    /// The error.
    error: ErrorPage,
) -> impl IntoView {
    let Some(desk) = use_context::<std::sync::Arc<dyn crate::desk::Desk>>().map(|_| desk()) else {
        // The list of routes is made by running the portal once with nothing in context.
        return ().into_any();
    };
    set_status(error.status);
    let (words, council) = (desk.words(), desk.council());
    let known = format!("error-{}", error.status);
    let key = if words.has(&format!("{known}-title")) {
        known
    } else {
        "error-500".to_owned()
    };
    let title = words.say(&format!("{key}-title"));
    let with = vec![("phone", council.phone.clone())];
    let number = error
        .number
        .map(|number| view! { <p>{words.say_with("error-number", &[("number", &number)])}</p> });
    // Whoever works here is not told to call the complaints team.
    if desk.staff().is_some() && Audience::of(&desk.here()) == Audience::Staff {
        let own = |part: &str| {
            let of_status = format!("staff-error-{}-{part}", error.status);
            let own = [of_status, format!("staff-{key}-{part}")];
            let own = own.into_iter().find(|own| words.has(own));
            own.unwrap_or_else(|| format!("{key}-{part}"))
        };
        let (title, intro) = (words.say(&own("title")), own("intro"));
        return view! {
            <StaffPage title=title.clone()>
                <h1 class="app-title">{title}</h1>
                <Say words=words.clone() key=intro with/>
                {number}
                <p><a class="app-button" href=Route::Queue>{words.say("staff-queue-title")}</a></p>
            </StaffPage>
        }
        .into_any();
    }
    view! {
        <Page title=title.clone()>
            <h1 class="app-title">{title}</h1>
            <Say words=words.clone() key=format!("{key}-intro") with/>
            {number}
            <p><a class="app-button" href=Route::Start>{words.say("error-start")}</a></p>
            <Calm words=words.clone() council/>
        </Page>
    }
    .into_any()
}

/// Tells the server which status to answer with.
pub(in crate::pages) fn set_status(status: u16) {
    if let Some(answer) = use_context::<AnswerStatus>() {
        (answer.0)(status);
    }
}

/// How the server wants to be told of a status. In context.
#[derive(Clone)]
pub struct AnswerStatus(pub std::sync::Arc<dyn Fn(u16) + Send + Sync>);
