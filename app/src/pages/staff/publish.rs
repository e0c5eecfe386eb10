//! What the report found when it checked itself, what looks like a name in it, and making it public.

mod checks;
mod names;
mod quarters;

use leptos::prelude::*;
use report::{WorkedOut, Year};
use words::Words;

use super::{instead, unavailable};
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::hidden::Hidden;
use crate::components::{error_summary::ErrorSummary, staff_page::StaffPage};
use crate::desk::{ReportFile, ReportState, desk};
use crate::form::ActState;
use crate::routes::Route;
use crate::staff_forms::PUBLISH;
use checks::Checks;
use names::Names;
use quarters::Quarters;

#[component]
pub(in crate::pages) fn PublishPage(year: Year) -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    let page = async move {
        match (
            desk.report_to_publish(year).await,
            desk.told_by_quarters(year).await,
        ) {
            (Ok(Some(file)), Ok(told)) => view! { <Publish words file told state/> }.into_any(),
            (Ok(None), _) => instead(404),
            (Err(cause), _) | (_, Err(cause)) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Publish(words: Words, file: ReportFile, told: Vec<WorkedOut>, state: ActState) -> impl IntoView {
    let year = file.year.to_string();
    let title = words.say_with("staff-reports-publish-title", &[("year", &year)]);
    let asking = Asking::new(words.clone(), "publish", PUBLISH, state);
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let public = (file.state == ReportState::Published).then(|| {
        view! { <p><a href=Route::Report(file.year)>{words.say("staff-reports-do-public")}</a></p> }
    });
    view! {
        <StaffPage title=title.clone() failed>
            <a class="app-back" href=Route::StaffReport(file.year)>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title}</h1>
            <p>{how_it_stands(&words, &file)}</p>
            {public}
            <Checks words=words.clone() report=file.report.clone()/>
            <Quarters words=words.clone() told/>
            <Names words=words.clone() names=file.names.clone() may_change=file.may_change/>
            <p><a href=Route::ReportWords(file.year)>{words.say("staff-reports-do-words")}</a></p>
            <Ways words file asking/>
        </StaffPage>
    }
}

fn how_it_stands(words: &Words, file: &ReportFile) -> String {
    let key = match file.state {
        ReportState::Draft => "staff-reports-publish-state-draft",
        ReportState::Frozen => "staff-reports-publish-state-frozen",
        ReportState::Published => "staff-reports-publish-state-published",
    };
    words.say_with(key, &[("date", &file.as_of)])
}

/// The buttons that this state has; nobody but the complaints manager has any.
#[component]
fn Ways(words: Words, file: ReportFile, asking: Asking) -> impl IntoView {
    if !file.may_change {
        let not_you = words.say("staff-reports-publish-not-you");
        return view! { <div class="app-notice"><p>{not_you}</p></div> }.into_any();
    }
    let may_go_on = file.report.may_be_published();
    let ways: &[&'static str] = match file.state {
        ReportState::Draft if may_go_on => &["freeze"],
        ReportState::Draft => &[],
        ReportState::Frozen if may_go_on => &["publish", "unfreeze"],
        ReportState::Frozen => &["unfreeze"],
        ReportState::Published => &["withdraw"],
    };
    if ways.is_empty() {
        return ().into_any();
    }
    let tick = ways
        .contains(&"publish")
        .then(|| view! { <ActFields asking fields=PUBLISH/> });
    let buttons = ways
        .iter()
        .map(|way| {
            let class = match *way {
                "freeze" | "publish" => "app-button",
                _ => "app-button app-button--quiet",
            };
            let name = words.say(&format!("staff-reports-publish-{way}"));
            view! { <button class=class type="submit" name="do" value=*way>{name}</button> }
        })
        .collect_view();
    view! {
        <form method="post" action=Route::Publish(file.year) novalidate>
            <Hidden name="seen" value=file.seen.to_string()/>
            {tick}
            <div class="app-buttons">{buttons}</div>
        </form>
    }
    .into_any()
}
