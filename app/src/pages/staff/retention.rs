//! What is deleted soon, what is held, and what was deleted (R9.7); for the complaints manager.

use leptos::prelude::*;
use rules::acts::ActKind;
use rules::reference::Reference;
use words::Words;

use super::{instead, unavailable};
use crate::components::{fact_table::FactTable, say::Say, staff_page::StaffPage};
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
        let longer = leads(words, "staff-retention-longer", hold, &case.reference);
        vec![
            of_case(case.reference),
            format!("{kind}, {years}").into_any(),
            case.ended.into_any(),
            case.on.into_any(),
            longer,
        ]
    });
    let columns = ["case", "kind", "ended", "on", "act"];
    table(words, "staff-retention-soon", &columns, rows.collect())
}

fn held(words: &Words, cases: Vec<HeldRow>) -> AnyView {
    if cases.is_empty() {
        return view! { <p>{words.say("staff-retention-held-none")}</p> }.into_any();
    }
    let rows = cases.into_iter().map(|case| {
        let reason = words.say(&format!("staff-hold-reason-{}", case.reason.slug()));
        let release = Route::of_act(case.reference.clone(), ActKind::ReleaseRecords);
        let release = leads(words, "staff-retention-release", release, &case.reference);
        vec![
            of_case(case.reference),
            case.since.into_any(),
            view! { {reason} ": " <bdi>{case.words}</bdi> }.into_any(),
            release,
        ]
    });
    let columns = ["case", "since", "why", "act"];
    table(words, "staff-retention-held", &columns, rows.collect())
}

fn deleted(words: &Words, months: Vec<(String, u64)>) -> AnyView {
    if months.is_empty() {
        return view! { <p>{words.say("staff-retention-deleted-none")}</p> }.into_any();
    }
    let rows = months
        .into_iter()
        .map(|(month, cases)| vec![month.into_any(), cases.to_string().into_any()]);
    let columns = ["month", "cases"];
    table(words, "staff-retention-deleted", &columns, rows.collect())
}

fn of_case(reference: Reference) -> AnyView {
    let shown = reference.to_string();
    view! { <a translate="no" href=Route::Case(reference)>{shown}</a> }.into_any()
}

/// A link that can be told from the others of its column.
fn leads(words: &Words, key: &str, to: Route, of: &Reference) -> AnyView {
    view! {
        <a href=to>{words.say(key)} <span class="app-visually-hidden">" " {of.to_string()}</span></a>
    }
    .into_any()
}

fn table(words: &Words, title: &str, columns: &[&str], rows: Vec<Vec<AnyView>>) -> AnyView {
    let title = words.say(title);
    let headings = columns
        .iter()
        .map(|column| words.say(&format!("staff-retention-column-{column}")));
    view! { <FactTable title headings=headings.collect() rows/> }.into_any()
}
