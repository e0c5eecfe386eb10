//! What staff write into the report with which an annual report goes to a committee, with how it reads so far.

use leptos::prelude::*;
use report::Year;
use rules::form::{Filled, Numbers};
use words::Words;

use super::{instead, unavailable};
use crate::components::act_field::ActField;
use crate::components::asking::Asking;
use crate::components::covering::CoveringBody;
use crate::components::hidden::Hidden;
use crate::components::{error_summary::ErrorSummary, say::Say, staff_page::StaffPage};
use crate::desk::{CoveringFile, desk};
use crate::form::ActState;
use crate::format::Format;
use crate::routes::Route;
use crate::staff_forms::{COVER_PART, COVER_WORDS};

/// As what it can be taken away.
const FORMATS: [Format; 3] = [Format::Pdf, Format::Docx, Format::Html];

/// The page of a year.
#[component]
pub(in crate::pages) fn CoveringPage(year: Year) -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = ActState::current();
    let page = async move {
        match desk.covering(year).await {
            Ok(Some(cover)) => view! { <Covering words cover state/> }.into_any(),
            Ok(None) => instead(404),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Covering(words: Words, cover: CoveringFile, state: ActState) -> impl IntoView {
    let year = cover.file.year;
    let title = words.say_with("staff-covering-title", &[("year", &year.to_string())]);
    let was_refused = state.refused.is_some() || !state.faults.is_empty();
    let state = match was_refused {
        true => state,
        false => written(&cover),
    };
    let asking = Asking::new(words.clone(), "covering", COVER_WORDS, state);
    let errors = asking.errors();
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let form = cover.file.may_change.then(|| {
        let names = COVER_PART.names(&Numbers::default()).into_iter();
        let texts = names.zip(report::CoverPart::ALL).map(|((_, name), part)| {
            let rows = match part.is_of_head() {
                true => 1,
                false if asking.state.filled.one(&name).is_empty() => 3,
                false => 8,
            };
            view! { <ActField asking=asking.clone() field=COVER_PART name rows/> }
        });
        view! {
            <form method="post" action=Route::Covering(year) novalidate>
                <Hidden name="seen" value=cover.file.seen.to_string()/>
                {texts.collect_view()}
                <button class="app-button" type="submit" name="do" value="save">{words.say("staff-covering-save")}</button>
            </form>
        }
    });
    let not_you = (!cover.file.may_change)
        .then(|| view! { <div class="app-notice"><p>{words.say("staff-reports-words-not-you")}</p></div> });
    let makes = desk();
    let files = FORMATS
        .into_iter()
        .filter(|format| makes.makes(*format))
        .map(|format| {
            let to = Route::CoveringFile(year, format);
            let name = words.say(&format!("staff-reports-file-{}", format.slug()));
            view! { <li><a href=to download="">{name}</a></li> }
        })
        .collect_view();
    let names = names(&words, &cover);
    let council = makes.council();
    view! {
        <StaffPage title=title.clone() failed>
            <a class="app-back" href=Route::StaffReport(year)>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title}</h1>
            <Say words=words.clone() key="staff-covering-intro"/>
            {not_you}
            <nav aria-label=words.say("staff-reports-files")>
                <ul class="app-lists app-lists--tight" role="list">
                    <li><strong>{words.say("staff-reports-files")}</strong></li>
                    {files}
                </ul>
            </nav>
            {names}
            <div class="app-rules">
                <div class="app-rules__draft">{form}</div>
                <section class="app-rules__preview" aria-label=words.say("staff-covering-preview")>
                    <CoveringBody words=words.clone() council cover/>
                </section>
            </div>
        </StaffPage>
    }
}

/// What looks like a name in it: papers of a committee are read by everybody.
fn names(words: &Words, cover: &CoveringFile) -> Option<AnyView> {
    if cover.names.is_empty() || !cover.file.may_change {
        return None;
    }
    let lines = cover.names.iter().map(|name| {
        let place = words.say(&format!("report-cover-{}", name.place));
        let why = words.say(match name.known {
            true => "staff-reports-publish-name-known",
            false => "staff-reports-publish-name-maybe",
        });
        view! { <li><strong>{name.words.clone()}</strong> {format!(" – {place}: {why}")}</li> }
    });
    let lines = lines.collect_view();
    Some(
        view! {
            <div class="app-notice">
                <p>{words.say("staff-reports-publish-names-intro")}</p>
                <ul>{lines}</ul>
            </div>
        }
        .into_any(),
    )
}

/// What was written so far.
fn written(cover: &CoveringFile) -> ActState {
    let texts = cover.words.iter();
    let texts = texts.map(|(part, text)| (format!("cover-{}", part.slug()), text.clone()));
    ActState {
        filled: Filled::of(texts),
        ..ActState::default()
    }
}
