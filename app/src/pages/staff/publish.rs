//! What the report found when it checked itself, what looks like a name in it, and making it public.

mod checks;
mod names;

use leptos::prelude::*;
use report::Year;
use words::Words;

use super::{instead, unavailable};
use crate::components::choices::{Choice, Choices};
use crate::components::{error_summary::ErrorSummary, staff_page::StaffPage};
use crate::desk::{ReportFile, ReportState, desk};
use crate::form::ActState;
use crate::routes::Route;
use checks::Checks;
use names::Names;

/// The tick without which nothing is published.
const NAMES_LOOKED_AT: &str = "names_looked_at";

/// The page for a year.
#[component]
pub(in crate::pages) fn PublishPage(year: Year) -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    let page = async move {
        match desk.report_to_publish(year).await {
            Ok(Some(file)) => view! { <Publish words file state/> }.into_any(),
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Publish(words: Words, file: ReportFile, state: ActState) -> impl IntoView {
    let year = file.year.to_string();
    let title = words.say_with("staff-reports-publish-title", &[("year", &year)]);
    let errors: Vec<_> = state
        .refused
        .iter()
        .map(|(key, field)| (field.clone(), words.say(key)))
        .collect();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let ticked = state.filled.has(NAMES_LOOKED_AT, "yes");
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
            <Names words=words.clone() names=file.names.clone() may_change=file.may_change/>
            <p><a href=Route::ReportWords(file.year)>{words.say("staff-reports-do-words")}</a></p>
            <Ways words file ticked/>
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
fn Ways(words: Words, file: ReportFile, ticked: bool) -> impl IntoView {
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
    let tick = ways.contains(&"publish").then(|| {
        let choices = vec![Choice {
            value: "yes".to_owned(),
            words: words.say("staff-reports-publish-tick"),
            chosen: ticked,
            ..Choice::default()
        }];
        view! { <div class="app-field"><Choices name=NAMES_LOOKED_AT many=true choices/></div> }
    });
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
            <input type="hidden" name="seen" value=file.seen.to_string()/>
            {tick}
            <div class="app-buttons">{buttons}</div>
        </form>
    }
    .into_any()
}
