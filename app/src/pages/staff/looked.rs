//! Who looked at a case, for the complaints manager and the auditor.

use leptos::prelude::*;
use rules::permission::Duty;
use rules::reference::Reference;
use words::Words;

use super::{instead, unavailable};
use crate::components::{say::Say, staff_page::StaffPage, use_table::UseTable};
use crate::desk::{UsePage, desk};
use crate::query::Query;
use crate::routes::Route;

/// The list, a page at a time.
#[component]
pub fn LookedPage(
    /// Which.
    reference: Reference,
) -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let after = Query::here().get("after").map(str::to_owned);
    let may = desk.may(Duty::ReadAudit);
    let page = async move {
        if !may {
            return instead(403);
        }
        match desk.looked(&reference, after).await {
            Ok(Some(page)) => view! { <Looked words reference page/> }.into_any(),
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Looked(words: Words, reference: Reference, page: UsePage) -> impl IntoView {
    let shown = reference.to_string();
    let title = words.say_with("staff-looked-title", &[("reference", &shown)]);
    let list = match page.rows.is_empty() {
        true => view! { <p>{words.say("staff-use-none")}</p> }.into_any(),
        false => view! {
            <UseTable words=words.clone() title=title.clone() rows=page.rows of_one_case=true/>
        }
        .into_any(),
    };
    let here = Route::Looked(reference.clone());
    let more = page.next.map(|after| {
        view! {
            <nav class="app-pager" aria-label=words.say("staff-pages")>
                <a href=format!("{here}?after={after}")>{words.say("staff-next")}</a>
            </nav>
        }
    });
    view! {
        <StaffPage title=title.clone()>
            <a class="app-back" href=Route::Case(reference)>{words.say("back")}</a>
            <h1 class="app-title">{title}</h1>
            <Say words=words.clone() key="staff-looked-intro"/>
            {list}
            {more}
        </StaffPage>
    }
}
