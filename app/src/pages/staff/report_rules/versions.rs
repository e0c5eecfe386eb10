//! Which rules hold and why, and those that were in force before.

use leptos::prelude::*;
use words::Words;

use crate::components::hidden::Hidden;
use crate::desk::{ReportRules, RulesVersionRow};
use crate::routes::Route;

/// Which rules hold, since when, and why.
#[component]
pub(super) fn Holds(words: Words, rules: ReportRules) -> impl IntoView {
    let newest = rules.versions.first();
    let is_of_page = newest.is_some_and(|newest| newest.tables.is_some());
    let says = match newest {
        Some(newest) => {
            let version = newest.version.to_string();
            let with = [
                ("version", version.as_str()),
                ("when", &newest.when),
                ("who", &newest.who),
            ];
            let key = match is_of_page {
                true => "staff-rules-holds-version",
                false => "staff-rules-holds-profile-again",
            };
            words.say_with(key, &with)
        }
        None if rules.in_profile => words.say("staff-rules-holds-profile"),
        None => words.say("staff-rules-holds-usual"),
    };
    let why = newest.and_then(|newest| why(&words, newest));
    let why = why.map(|why| view! { <p dir="auto">{why}</p> });
    let beside = (is_of_page && rules.in_profile)
        .then(|| view! { <p>{words.say("staff-rules-holds-beside")}</p> });
    view! {
        <h2>{words.say("staff-rules-holds")}</h2>
        <div class="app-notice">
            <p>{says}</p>
            {why}
            {beside}
            <p>{words.say("staff-rules-holds-frozen")}</p>
        </div>
    }
}

/// Every version, the newest first; each of the earlier ones can be put back.
#[component]
pub(super) fn Versions(words: Words, rules: ReportRules) -> impl IntoView {
    if rules.versions.is_empty() {
        return view! {
            <h2>{words.say("staff-rules-versions")}</h2>
            <p>{words.say("staff-rules-versions-none")}</p>
        }
        .into_any();
    }
    let seen = rules.seen;
    let back = |version: i64, name: String| {
        view! {
            <form method="post" action=Route::ReportRules>
                <Hidden name="seen" value=seen.to_string()/>
                <Hidden name="version" value=version.to_string()/>
                <button class="app-button app-button--quiet" type="submit" name="do" value="back">
                    {words.say("staff-rules-back")}
                    <span class="app-visually-hidden">" " {name}</span>
                </button>
            </form>
        }
    };
    let newest = rules.version;
    let profile_holds = rules
        .versions
        .first()
        .is_some_and(|row| row.tables.is_none());
    let rows = rules.versions.iter().map(|row| {
        let name = row.version.to_string();
        let what = match row.tables {
            Some(tables) => words.say_with(
                "staff-rules-version-tables",
                &[("count", &tables.to_string())],
            ),
            None => words.say("staff-rules-version-profile"),
        };
        let act = match newest == Some(row.version) {
            true => view! { <strong>{words.say("staff-rules-version-holds")}</strong> }.into_any(),
            false => back(row.version, name.clone()).into_any(),
        };
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td>{row.when.clone()}</td>
                <td>{row.who.clone()}</td>
                <td dir="auto">{why(&words, row)}</td>
                <td>{what}</td>
                <td>{act}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let heads = ["version", "when", "who", "why", "what", "act"].map(|column| {
        view! { <th scope="col">{words.say(&format!("staff-rules-column-{column}"))}</th> }
    });
    let profile = (!profile_holds).then(|| {
        let name = words.say("staff-rules-version-profile");
        view! { <p>{words.say("staff-rules-back-profile")}</p> {back(0, name)} }
    });
    view! {
        <h2 id="versions">{words.say("staff-rules-versions")}</h2>
        <div class="app-table-wrap" tabindex="0" role="region" aria-labelledby="versions">
            <table class="app-table">
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {profile}
    }
    .into_any()
}

/// Why a version was put in force, or which was put back.
fn why(words: &Words, row: &RulesVersionRow) -> Option<String> {
    match row.back_to {
        Some(0) => Some(words.say("staff-rules-why-profile")),
        Some(version) => {
            let version = version.to_string();
            Some(words.say_with("staff-rules-why-back", &[("version", &version)]))
        }
        None => Some(row.why.clone()).filter(|why| !why.is_empty()),
    }
}
