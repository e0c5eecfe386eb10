//! Where staff write down what came by phone, by letter, in a visit or through another officer (R4.3).

use leptos::prelude::*;
use rules::form::Field;
use rules::permission::Duty;
use rules::record::FIELDS;

use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::{error_summary::ErrorSummary, say::Say, staff_page::StaffPage};
use crate::desk::desk;
use crate::form::ActState;
use crate::routes::Route;

/// The parts of the form: the name of the first field of each is the end of the key of its heading.
const PARTS: [&str; 4] = ["what", "story", "name", "help"];

/// The form. What came first and what is written down now are two dates; the first starts the clocks, and says so.
#[component]
pub fn RecordPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let asking = Asking::new(words.clone(), "record", FIELDS, ActState::current());
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let title = words.say("staff-record-title");
    let form = if desk.may(Duty::Record) {
        let parts = parts().into_iter().map(|(part, fields)| {
            view! {
                <h2>{words.say(&format!("staff-record-part-{part}"))}</h2>
                <ActFields asking=asking.clone() fields/>
            }
        });
        view! {
            <form method="post" action=Route::Record novalidate>
                {parts.collect_view()}
                <button class="app-button">{words.say("staff-record-button")}</button>
            </form>
        }
        .into_any()
    } else {
        view! { <p>{words.say("staff-refused-not-your-role")}</p> }.into_any()
    };
    view! {
        <StaffPage title=title.clone() failed>
            <a class="app-back" href=Route::Queue>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title}</h1>
            <Say words=words.clone() key="staff-record-intro"/>
            {form}
        </StaffPage>
    }
}

/// The key of each part, with what it asks.
fn parts() -> Vec<(&'static str, &'static [Field])> {
    let mut rest = FIELDS;
    let mut parts = Vec::new();
    for (part, next) in PARTS
        .iter()
        .zip(PARTS.iter().skip(1).map(Some).chain([None]))
    {
        let until = next
            .and_then(|next| rest.iter().position(|field| field.name == *next))
            .unwrap_or(rest.len());
        let (fields, others) = rest.split_at(until);
        parts.push((*part, fields));
        rest = others;
    }
    parts
}
