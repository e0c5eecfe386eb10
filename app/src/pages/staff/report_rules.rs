//! The counting rules of the annual report, made by the complaints manager: which hold and why, a draft that is changed table by
//! table with the report as it would come out by it, and every version that was in force before (R10.2).

mod begin;
mod draft;
mod edit;
mod filled;
mod part;
mod sections;
mod versions;

use leptos::prelude::*;
use report::Year;
use words::Words;

use super::{instead, unavailable};
use crate::components::error_summary::ErrorSummary;
use crate::components::report_body::ReportBody;
use crate::components::{say::Say, staff_page::StaffPage};
use crate::desk::{ReportRules, RulesDraftShown, desk};
use crate::form::ActState;
use crate::query::Query;
use crate::routes::Route;
use begin::Begin;
use draft::Draft;
use edit::EditForm;
use part::Edit;
use versions::{Holds, Versions};

/// In the query: the year of the preview.
const YEAR: &str = "year";

/// The page.
#[component]
pub fn ReportRulesPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    let query = Query::here();
    let year: Option<Year> = query.get(YEAR).and_then(|year| year.parse().ok());
    let edit = Edit::of(&state, &query);
    let page = async move {
        match desk.report_rules(year).await {
            Ok(Some(rules)) => view! { <Rules words rules state edit/> }.into_any(),
            Ok(None) => instead(403),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Rules(words: Words, rules: ReportRules, state: ActState, edit: Option<Edit>) -> impl IntoView {
    let title = words.say("staff-rules-title");
    let errors = edit::errors(&words, edit.as_ref(), &state);
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let seen = rules.seen;
    let making = match rules.draft.clone() {
        Some(draft) => {
            let preview = preview(&words, &draft);
            let left = match edit {
                Some(edit) => {
                    view! { <EditForm words=words.clone() seen draft edit state/> }.into_any()
                }
                None => view! { <Draft words=words.clone() seen draft state/> }.into_any(),
            };
            view! {
                <div class="app-rules">
                    <div class="app-rules__draft">{left}</div>
                    {preview}
                </div>
            }
            .into_any()
        }
        None => view! { <Begin words=words.clone() rules=rules.clone()/> }.into_any(),
    };
    view! {
        <StaffPage title=title.clone() failed>
            <a class="app-back" href=Route::StaffReports>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title}</h1>
            <Say words=words.clone() key="staff-rules-intro"/>
            <Holds words=words.clone() rules=rules.clone()/>
            {making}
            <Versions words rules/>
        </StaffPage>
    }
}

/// The report as it would come out, of the year that was chosen.
fn preview(words: &Words, draft: &RulesDraftShown) -> AnyView {
    let shown = draft.preview.as_ref().map(|file| file.year);
    let years = draft.years.iter().map(|year| {
        let to = format!("{}?{YEAR}={year}#preview", Route::ReportRules);
        let current = (shown == Some(*year)).then_some("page");
        view! { <li><a href=to aria-current=current>{year.to_string()}</a></li> }
    });
    let years = years.collect_view();
    let council = desk().council();
    let body = match draft.preview.clone() {
        Some(file) => view! { <ReportBody words=words.clone() council file/> }.into_any(),
        None => view! { <p>{words.say("staff-rules-preview-none")}</p> }.into_any(),
    };
    view! {
        <section class="app-rules__preview" aria-labelledby="preview">
            <h2 id="preview">{words.say("staff-rules-preview")}</h2>
            <p>{words.say("staff-rules-preview-hint")}</p>
            <nav aria-label=words.say("staff-rules-preview-years")>
                <ul class="app-lists app-lists--tight" role="list">{years}</ul>
            </nav>
            {body}
        </section>
    }
    .into_any()
}
