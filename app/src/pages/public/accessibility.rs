//! The accessibility statement, by the model of the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
//! Regulations 2018 (R11.1).

use leptos::prelude::*;

use crate::components::{page::Page, say::Say};
use crate::desk::desk;

/// What is not accessible in the portal of any council yet: by the third part of their keys.
const KNOWN: [&str; 2] = ["languages", "sign-language"];

/// How usable the portal is, what is not yet, and how to ask for something else.
#[component]
pub fn Accessibility() -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let said = council.statement.clone();
    let with = [
        ("council", council.name.clone()),
        ("email", council.email.clone()),
        ("phone", council.phone.clone()),
        ("days", said.answer_days.to_string()),
        ("prepared", said.prepared),
        ("reviewed", said.reviewed),
    ];
    let text = {
        let words = words.clone();
        move |key: &str| view! { <Say words=words.clone() key=format!("accessibility-{key}") with=with.to_vec()/> }
    };
    let title = {
        let words = words.clone();
        move |part: &str| words.say(&format!("accessibility-{part}-title"))
    };
    let is_shown = |known: &&str| *known != "languages" || !council.unchecked.is_empty();
    let known = KNOWN.into_iter().filter(is_shown).map(|known| {
        let sentence = words.say(&format!("accessibility-known-{known}"));
        view! { <li>{sentence}</li> }
    });
    let own = said.known.iter().cloned();
    let own = own.map(|sentence| view! { <li lang="en-GB" dir="auto">{sentence}</li> });
    let known = (said.status != "full").then(|| {
        view! {
            <section>
                <h2>{title("known")}</h2>
                <ul>{known.collect_view()} {own.collect_view()}</ul>
            </section>
        }
    });
    let tested = match said.tested {
        Some((by, day)) => {
            let with = vec![("by", by), ("day", day)];
            view! { <Say words=words.clone() key="accessibility-tested-by" with/> }.into_any()
        }
        None => text("tested-not").into_any(),
    };
    view! {
        <Page title=words.say("accessibility-title")>
            <h1 class="app-title">{words.say("accessibility-title")}</h1>
            {text("intro")}
            <div class="app-prose">
                <section>
                    <h2>{title("use")}</h2>
                    {text("use-intro")}
                </section>
                <section>
                    <h2>{title("status")}</h2>
                    {text(&format!("status-{}", said.status))}
                </section>
                {known}
                <section>
                    <h2>{title("help")}</h2>
                    {text("help-intro")}
                </section>
                <section>
                    <h2>{title("enforcement")}</h2>
                    {text("enforcement-intro")}
                </section>
                <section>
                    <h2>{title("technical")}</h2>
                    {text("technical-intro")}
                    {tested}
                    {text("prepared")}
                </section>
            </div>
        </Page>
    }
}
