//! What is deleted soon, what is held, and what was deleted (R9.7); for the complaints manager.

use leptos::prelude::*;
use rules::acts::ActKind;
use words::Words;

use super::{instead, unavailable};
use crate::components::{say::Say, staff_page::StaffPage};
use crate::desk::{DeletedSoonRow, HeldRow, Retention, desk};
use crate::routes::Route;

/// The three lists. From each case it leads to holding or releasing its records.
#[component]
pub fn RetentionPage() -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let page = async move {
        match desk.retention().await {
            Ok(Some(retention)) => view! { <Lists words retention/> }.into_any(),
            Ok(None) => instead(403),
            Err(cause) => unavailable(cause),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn Lists(words: Words, retention: Retention) -> impl IntoView {
    let title = words.say("staff-retention-title");
    view! {
        <StaffPage title=title.clone()>
            <a class="app-back" href=Route::Queue>{words.say("back")}</a>
            <h1 class="app-title">{title}</h1>
            <Say words=words.clone() key="staff-retention-intro"/>
            <h2>{words.say("staff-retention-soon")}</h2>
            {soon(&words, retention.soon)}
            <h2>{words.say("staff-retention-held")}</h2>
            {held(&words, retention.held)}
            <h2>{words.say("staff-retention-deleted")}</h2>
            {deleted(&words, retention.deleted)}
        </StaffPage>
    }
}

fn soon(words: &Words, cases: Vec<DeletedSoonRow>) -> AnyView {
    if cases.is_empty() {
        return view! { <p>{words.say("staff-retention-soon-none")}</p> }.into_any();
    }
    let rows = cases.into_iter().map(|case| {
        let kind = words.say(&format!("staff-retention-kind-{}", case.kind.slug()));
        let years = words.say_with(
            "staff-retention-years",
            &[("years", &case.years.to_string())],
        );
        let hold = Route::of_act(case.reference.clone(), ActKind::HoldRecords);
        view! {
            <tr>
                {of_case(case.reference.clone())}
                <td>{kind} ", " {years}</td>
                <td>{case.ended}</td>
                <td>{case.on}</td>
                <td>{leads(words, "staff-retention-longer", hold, &case.reference.to_string())}</td>
            </tr>
        }
    });
    let columns = ["case", "kind", "ended", "on", "act"];
    table(
        words,
        "staff-retention-soon",
        &columns,
        rows.collect_view().into_any(),
    )
}

fn held(words: &Words, cases: Vec<HeldRow>) -> AnyView {
    if cases.is_empty() {
        return view! { <p>{words.say("staff-retention-held-none")}</p> }.into_any();
    }
    let rows = cases.into_iter().map(|case| {
        let reason = words.say(&format!("staff-hold-reason-{}", case.reason.slug()));
        let release = Route::of_act(case.reference.clone(), ActKind::ReleaseRecords);
        view! {
            <tr>
                {of_case(case.reference.clone())}
                <td>{case.since}</td>
                <td>{reason} ": " <bdi>{case.words}</bdi></td>
                <td>{leads(words, "staff-retention-release", release, &case.reference.to_string())}</td>
            </tr>
        }
    });
    let columns = ["case", "since", "why", "act"];
    table(
        words,
        "staff-retention-held",
        &columns,
        rows.collect_view().into_any(),
    )
}

fn deleted(words: &Words, months: Vec<(String, u64)>) -> AnyView {
    if months.is_empty() {
        return view! { <p>{words.say("staff-retention-deleted-none")}</p> }.into_any();
    }
    let rows = months.into_iter().map(|(month, cases)| {
        view! { <tr><th scope="row">{month}</th><td>{cases.to_string()}</td></tr> }
    });
    let columns = ["month", "cases"];
    table(
        words,
        "staff-retention-deleted",
        &columns,
        rows.collect_view().into_any(),
    )
}

fn of_case(reference: rules::reference::Reference) -> AnyView {
    let shown = reference.to_string();
    view! { <th scope="row"><a translate="no" href=Route::Case(reference)>{shown}</a></th> }
        .into_any()
}

/// A link that can be told from the others of its column.
fn leads(words: &Words, key: &str, to: Route, of: &str) -> AnyView {
    view! {
        <a href=to>{words.say(key)} <span class="app-visually-hidden">" " {of.to_owned()}</span></a>
    }
    .into_any()
}

fn table(words: &Words, title: &str, columns: &[&str], rows: AnyView) -> AnyView {
    let headings = columns.iter().map(|column| {
        let heading = words.say(&format!("staff-retention-column-{column}"));
        view! { <th scope="col">{heading}</th> }
    });
    view! {
        <div class="app-table-wrap" tabindex="0" role="region" aria-label=words.say(title)>
            <table class="app-table">
                <thead>
                    <tr>{headings.collect_view()}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
