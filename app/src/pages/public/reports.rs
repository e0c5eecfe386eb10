//! The annual reports that are published.

use leptos::prelude::*;
use report::Year;
use words::Words;

use super::error::ErrorView;
use crate::components::{page::Page, say::Say};
use crate::desk::desk;
use crate::routes::Route;

/// The list, newest first.
#[component]
pub fn Reports() -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words().of_reports(), desk.council());
    let page = async move {
        match desk.published().await {
            Ok(years) => view! { <List words council=council.name.clone() years/> }.into_any(),
            Err(cause) => view! { <ErrorView error=cause.page()/> }.into_any(),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn List(words: Words, council: String, years: Vec<Year>) -> impl IntoView {
    let title = words.say("reports-title");
    let list = if years.is_empty() {
        view! { <Say words=words.clone() key="reports-none"/> }.into_any()
    } else {
        let lines = years.into_iter().map(|year| {
            let name = words.say_with("reports-one", &[("year", &year.to_string())]);
            view! { <li><a href=Route::Report(year)>{name}</a></li> }
        });
        view! { <ul class="app-report-list">{lines.collect_view()}</ul> }.into_any()
    };
    // Published reports are in English, whatever the page around them is in.
    let language = words.locale.language;
    view! {
        <Page title=title.clone()>
            <div lang=language.tag dir=language.dir.attribute()>
            <h1 class="app-title">{title}</h1>
            <Say words=words.clone() key="reports-intro" with=vec![("council", council)]/>
            {list}
            </div>
        </Page>
    }
}
