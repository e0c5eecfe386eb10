//! Where the complaints manager imports earlier years: a list of cases, or printed totals (R10.3). While a list is on its
//! way, the page says how far it is.

mod import_words;

use leptos::prelude::*;
use rules::form::Filled;
use rules::permission::Duty;
use words::Words;

use super::unavailable;
use crate::components::act_fields::ActFields;
use crate::components::asking::Asking;
use crate::components::{
    error_summary::ErrorSummary, fact_table::FactTable, say::Say, staff_page::StaffPage,
};
use crate::desk::{ArrivalRow, ArrivalState, ImportRow, OwnWordRow, desk};
use crate::form::{ActState, ImportState};
use crate::routes::Route;
use crate::staff_forms::IMPORT;
use import_words::{KnownWords, MetWords};

/// What can be imported, in the order shown, and an empty file of each.
const WHAT: [(&str, Route); 2] = [
    ("cases", Route::CasesTemplate),
    ("totals", Route::TotalsTemplate),
];

/// As its dates say themselves.
const IMPORT_DATES_AS_FOUND: &str = "as-found";

/// What it is, the form, what came of it, and what was imported before.
#[component]
pub fn ImportPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let state = use_context::<ImportState>().unwrap_or_default();
    let may = desk.may(Duty::Import);
    let page = async move {
        let known = desk.own_words().await;
        match (desk.imports().await, desk.arrival().await, known) {
            (Ok(imports), Ok(arrival), Ok(known)) => {
                view! { <Import words may state imports arrival known/> }.into_any()
            }
            (Err(cause), ..) | (_, Err(cause), _) | (.., Err(cause)) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Import(
    words: Words,
    may: bool,
    state: ImportState,
    imports: Vec<ImportRow>,
    arrival: Option<ArrivalRow>,
    known: Vec<OwnWordRow>,
) -> impl IntoView {
    let title = words.say("staff-import-title");
    let asking = asking(&words, &state);
    let mut errors = asking.errors();
    if !state.issues.is_empty() {
        let to = Some("issues".to_owned());
        errors.push((to, words.say("staff-import-nothing-in")));
    }
    let failed = !errors.is_empty();
    let summary =
        failed.then(|| view! { <ErrorSummary title=words.say("error-summary-title") errors/> });
    let said = (!state.said.is_empty()).then(|| {
        let lines = state
            .said
            .iter()
            .map(|line| view! { <p>{line.clone()}</p> })
            .collect_view();
        view! { <div class="app-notice" role="status">{lines}</div> }
    });
    let issues = (!state.issues.is_empty()).then(
        || view! { <ImportIssues words=words.clone() issues=state.issues.clone() more=state.more/> },
    );
    let met = (may && !state.met.is_empty())
        .then(|| view! { <MetWords words=words.clone() met=state.met.clone()/> });
    let known =
        (may && !known.is_empty()).then(|| view! { <KnownWords words=words.clone() known/> });
    let is_under_way = arrival
        .as_ref()
        .is_some_and(|arrival| arrival.state.is_under_way());
    // What has just been said of it is not said twice, and what came of an earlier file is not said of this one.
    let arrival = arrival.filter(|_| is_under_way || (state.said.is_empty() && !failed));
    let arrival = arrival.map(|arrival| view! { <Arrival words=words.clone() may arrival/> });
    let form = if is_under_way {
        ().into_any()
    } else if may {
        view! { <Upload words=words.clone() asking/> }.into_any()
    } else {
        view! { <p>{words.say("staff-refused-not-your-role")}</p> }.into_any()
    };
    view! {
        <StaffPage title=title.clone() failed>
            <a class="app-back" href=Route::Queue>{words.say("back")}</a>
            {summary}
            <h1 class="app-title">{title}</h1>
            {said}
            {arrival}
            {met}
            {issues}
            <Say words=words.clone() key="staff-import-intro"/>
            {form}
            {known}
            <Earlier words imports/>
        </StaffPage>
    }
}

/// The form, with what was said to be in the file; until somebody says so, cases.
fn asking(words: &Words, state: &ImportState) -> Asking {
    let what = match state.what.as_str() {
        "" => WHAT[0].0,
        what => what,
    };
    let dates = match state.dates.as_str() {
        "" => IMPORT_DATES_AS_FOUND,
        dates => dates,
    };
    let about = |key: &str| match key {
        "staff-import-no-what" => Some("what".to_owned()),
        "staff-import-no-file" | "staff-import-too-long" => Some("file".to_owned()),
        _ => None,
    };
    let refused = state.refused.clone();
    let state = ActState {
        filled: Filled::of([
            ("what".to_owned(), what.to_owned()),
            ("dates".to_owned(), dates.to_owned()),
        ]),
        refused: refused.map(|key| (key.clone(), about(&key))),
        ..ActState::default()
    };
    Asking::new(words.clone(), "import", IMPORT, state)
}

/// The list that is on its way, or what became of it.
#[component]
fn Arrival(words: Words, may: bool, arrival: ArrivalRow) -> impl IntoView {
    let file = arrival.file.clone();
    let ended = |key: &str| {
        let told = words.say_with(key, &[("file", &file)]);
        view! { <div class="app-notice" role="status"><p>{told}</p></div> }.into_any()
    };
    let how_far = match arrival.state {
        ArrivalState::Imported(said) => {
            let lines = said.into_iter().map(|line| view! { <p>{line}</p> });
            return view! {
                <div class="app-notice" role="status">
                    <p>{arrival.file}</p>
                    {lines.collect_view()}
                    <p>
                        {words.say("import-came-look-at-retention")} " "
                        <a href=Route::Retention>{words.say("import-came-retention")}</a>
                    </p>
                </div>
            }
            .into_any();
        }
        ArrivalState::Stopped => return ended("staff-import-arrival-stopped"),
        ArrivalState::Failed => return ended("staff-import-arrival-failed"),
        ArrivalState::Overtaken => return ended("staff-import-arrival-overtaken"),
        ArrivalState::Checking => words.say("staff-import-arrival-checking"),
        ArrivalState::Writing(ready, all) => {
            let (ready, all) = (ready.to_string(), all.to_string());
            let with = [("ready", ready.as_str()), ("all", &all)];
            words.say_with("staff-import-arrival-writing", &with)
        }
    };
    let by_command = || words.say("staff-import-command-line");
    let who = arrival.who.unwrap_or_else(by_command);
    let with = [
        ("file", arrival.file.as_str()),
        ("who", &who),
        ("when", &arrival.when),
    ];
    let stop = may.then(|| {
        view! {
            <form method="post" action=Route::ImportStop>
                <button class="app-button app-button--quiet" type="submit">{words.say("staff-import-arrival-stop")}</button>
            </form>
        }
    });
    view! {
        <h2>{words.say("staff-import-arrival")}</h2>
        <p>{words.say_with("staff-import-arrival-who", &with)}</p>
        <p role="status">{how_far}</p>
        <p><a href=Route::Import>{words.say("staff-import-arrival-again")}</a></p>
        {stop}
    }
    .into_any()
}

/// The form. A file is checked by one button, and imported by the other.
#[component]
fn Upload(words: Words, asking: Asking) -> impl IntoView {
    let templates = WHAT.map(|(of, template)| {
        let name = words.say(&format!("staff-import-template-{of}"));
        view! { <li><a href=template download=format!("{of}.csv")>{name}</a></li> }
    });
    view! {
        <h2>{words.say("staff-import-templates")}</h2>
        <p>{words.say("staff-import-templates-hint")}</p>
        <ul>{templates.collect_view()}</ul>
        <h2>{words.say("staff-import-import")}</h2>
        <form method="post" action=Route::Import enctype="multipart/form-data">
            <ActFields asking fields=IMPORT/>
            <div class="app-buttons">
                <button class="app-button" type="submit" name="do" value="check">{words.say("staff-import-check")}</button>
                <button class="app-button app-button--quiet" type="submit" name="do" value="import">
                    {words.say("staff-import-do")}
                </button>
            </div>
        </form>
    }
}

/// Everything that is wrong with the file, in its order.
#[component]
fn ImportIssues(words: Words, issues: Vec<(String, String)>, more: bool) -> impl IntoView {
    let title = words.say("staff-import-issues");
    let rows = issues.into_iter();
    let rows = rows.map(|(place, what)| vec![place.into_any(), what.into_any()]);
    let headings = ["where", "wrong"].map(|head| words.say(&format!("staff-import-column-{head}")));
    let more = more.then(|| view! { <p>{words.say("import-more-issues")}</p> });
    view! {
        <h2 id="issues" tabindex="-1">{title.clone()}</h2>
        <FactTable title headings=headings.into() rows=rows.collect()/>
        {more}
    }
}

/// What was imported before.
#[component]
fn Earlier(words: Words, imports: Vec<ImportRow>) -> impl IntoView {
    let title = words.say("staff-import-earlier");
    if imports.is_empty() {
        return view! { <h2>{title}</h2> <p>{words.say("staff-import-none")}</p> }.into_any();
    }
    let rows = imports.into_iter().map(|import| {
        let who = import
            .who
            .unwrap_or_else(|| words.say("staff-import-command-line"));
        let what = words.say(&format!("staff-import-what-{}", import.what));
        let counts = [import.added, import.changed, import.same];
        let cells = [import.when, who, what, import.file].into_iter();
        let cells = cells.chain(counts.map(|count| count.to_string()));
        cells.map(IntoAny::into_any).collect()
    });
    let headings = ["when", "who", "what", "file", "added", "changed", "same"]
        .map(|head| words.say(&format!("staff-import-column-{head}")));
    view! {
        <h2>{title.clone()}</h2>
        <FactTable title headings=headings.into() rows=rows.collect()/>
    }
    .into_any()
}
