//! How a draft of the rules is begun: from those that hold, from the profile's, or from what the imported totals let expect.

use leptos::prelude::*;
use words::Words;

use crate::components::hidden::Hidden;
use crate::desk::{ProposedRules, ReportRules};
use crate::routes::Route;

/// The ways to begin.
#[component]
pub(super) fn Begin(words: Words, rules: ReportRules) -> impl IntoView {
    let seen = rules.seen;
    let begin = |from: &'static str, quiet: bool| {
        let class = match quiet {
            true => "app-button app-button--quiet",
            false => "app-button",
        };
        let label = words.say(&format!("staff-rules-begin-{from}"));
        view! {
            <form method="post" action=Route::ReportRules>
                <Hidden name="seen" value=seen.to_string()/>
                <Hidden name="from" value=from/>
                <button class=class type="submit" name="do" value="begin">{label}</button>
            </form>
        }
    };
    let proposed = rules.proposed.map(|proposed| {
        let read = read(&words, &proposed);
        view! {
            <h3>{words.say("staff-rules-proposed")}</h3>
            {read}
            {begin("totals", false)}
        }
    });
    let quiet = proposed.is_some();
    // Where the rules of the profile hold, they are the ones that hold.
    let profile = rules.version.map(|_| begin("profile", true));
    view! {
        <h2>{words.say("staff-rules-begin")}</h2>
        <p>{words.say("staff-rules-begin-hint")}</p>
        {proposed}
        <div class="app-buttons">
            {begin("in-force", quiet)}
            {profile}
        </div>
    }
}

/// What the totals say, in sentences.
fn read(words: &Words, proposed: &ProposedRules) -> AnyView {
    let year = proposed.year.to_string();
    let intro = words.say_with("staff-rules-proposed-from", &[("year", &year)]);
    let lines = proposed.read.iter().map(|(key, with)| {
        let with: Vec<_> = with
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        view! { <li>{words.say_with(&format!("staff-rules-read-{key}"), &with)}</li> }
    });
    view! { <p>{intro}</p><ul>{lines.collect_view()}</ul> }.into_any()
}
