//! What staff write into the annual report, and the figures that only the council knows.

use leptos::prelude::*;
use rules::form::{Filled, Numbers};
use words::Words;

use super::{instead, unavailable};
use crate::components::act_field::ActField;
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::hidden::Hidden;
use crate::components::{error_summary::ErrorSummary, say::Say, staff_page::StaffPage};
use crate::desk::{ReportFile, ReportState, desk};
use crate::form::ActState;
use crate::routes::Route;
use crate::staff_forms::{COUNCIL_FIGURE, REPORT_PART, REPORT_WORDS};
use report::{Part, ReportFilter, Year};

/// The form for a year.
#[component]
pub(in crate::pages) fn ReportWordsPage(year: Year) -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    let page = async move {
        match desk.report(year, None, ReportFilter::default()).await {
            Ok(Some(file)) => view! { <WordsForm words file state/> }.into_any(),
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn WordsForm(words: Words, file: ReportFile, state: ActState) -> impl IntoView {
    let year = file.year.to_string();
    let title = words.say_with("staff-reports-words-title", &[("year", &year)]);
    let was_refused = state.refused.is_some() || !state.faults.is_empty();
    let is_filled = was_refused || state.noted.is_some();
    let noted = state.noted.clone().map(|key| {
        let box_of = format!("#part-{}", Part::Learning.slug());
        view! {
            <div class="app-notice" role="status">
                <p>{words.say(&key)} " " <a href=box_of>{words.say("staff-reports-lessons-see")}</a></p>
            </div>
        }
    });
    let state = match is_filled {
        true => state,
        false => written(&file),
    };
    let asking = Asking::new(words.clone(), "report-words", REPORT_WORDS, state);
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let may_write = file.may_change && file.state == ReportState::Draft;
    let why_not = (!may_write).then(|| {
        let key = if file.may_change {
            "staff-reports-words-frozen"
        } else {
            "staff-reports-words-not-you"
        };
        view! { <div class="app-notice"><p>{words.say(key)}</p></div> }
    });
    // What was typed stays in sight when it has become impossible to keep it.
    let form = (may_write || was_refused).then(|| {
        let texts = REPORT_PART
            .names(&Numbers::default())
            .into_iter()
            .map(|(_, name)| {
                let rows = if asking.state.filled.one(&name).is_empty() {
                    3
                } else {
                    8
                };
                view! { <ActField asking=asking.clone() field=REPORT_PART name rows/> }
            });
        let texts = texts.collect_view();
        let button = may_write.then(|| {
            view! {
                <button class="app-button" type="submit" name="do" value="save">
                    {words.say("staff-reports-words-button")}
                </button>
                <h2>{words.say("staff-reports-lessons")}</h2>
                <p>{words.say("staff-reports-lessons-hint")}</p>
                <button class="app-button app-button--quiet" type="submit" name="do" value="lessons">
                    {words.say("staff-reports-lessons-button")}
                </button>
            }
        });
        view! {
            <form method="post" action=Route::ReportWords(file.year) novalidate>
                <Hidden name="seen" value=file.seen.to_string()/>
                {texts}
                <h2>{words.say("staff-reports-words-figures")}</h2>
                <p>{words.say("staff-reports-words-figures-intro")}</p>
                <ActFields asking fields=&[COUNCIL_FIGURE]/>
                {button}
            </form>
        }
    });
    view! {
        <StaffPage title=title.clone() failed>
            <a class="app-back" href=Route::StaffReport(file.year)>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title}</h1>
            {why_not}
            {noted}
            <Say words=words.clone() key="staff-reports-words-intro"/>
            {form}
        </StaffPage>
    }
}

/// The report as it was written so far.
fn written(file: &ReportFile) -> ActState {
    let texts = file.words.iter();
    let texts = texts.map(|(part, text)| (format!("part-{}", part.slug()), text.clone()));
    let figures = file.context.iter();
    let figures = figures.map(|(row, value)| (format!("context-{row}"), value.to_string()));
    ActState {
        filled: Filled::of(texts.chain(figures)),
        ..ActState::default()
    }
}
