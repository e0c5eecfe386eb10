//! What looks like a name in the words and in the thanks, and where it stands (R9.8).

use leptos::prelude::*;
use words::Words;

use report::NameFound;

/// The names; for whoever may publish.
#[component]
pub(super) fn Names(words: Words, names: Vec<NameFound>, may_change: bool) -> impl IntoView {
    if !may_change {
        return ().into_any();
    }
    let found = if names.is_empty() {
        view! { <p>{words.say("staff-reports-publish-names-none")}</p> }.into_any()
    } else {
        let lines = names
            .into_iter()
            .map(|name| {
                let place = match name.place.as_str() {
                    "quote" => words.say("staff-reports-publish-place-quote"),
                    part => words.say(&format!("report-part-{part}")),
                };
                let why = words.say(if name.known {
                    "staff-reports-publish-name-known"
                } else {
                    "staff-reports-publish-name-maybe"
                });
                let class = if name.known {
                    "app-check app-check--failed"
                } else {
                    "app-check app-check--explained"
                };
                view! { <li class=class><strong>{name.words}</strong> {format!(" – {place}: {why}")}</li> }
            })
            .collect_view();
        view! {
            <p>{words.say("staff-reports-publish-names-intro")}</p>
            <ul class="app-checks" role="list">{lines}</ul>
        }
        .into_any()
    };
    view! {
        <section aria-labelledby="names">
            <h2 id="names">{words.say("staff-reports-publish-names")}</h2>
            {found}
        </section>
    }
    .into_any()
}
