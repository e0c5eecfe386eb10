//! The privacy notice: the same facts for adults and children, in the words of each (R9.5).

use leptos::prelude::*;

use crate::components::{page::Page, say::Say};
use crate::desk::desk;

/// The sections, by the second part of their keys.
const SECTIONS: [&str; 7] = ["who", "why", "what", "share", "long", "rights", "cookies"];

/// What happens to what people tell us.
#[component]
pub fn Privacy() -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let facts = council.clone();
    let with = move || {
        let council = &facts;
        vec![
            ("council", council.name.clone()),
            ("email", council.email.clone()),
            ("phone", council.phone.clone()),
            ("provider", council.provider.clone()),
            ("years", council.kept_years.to_string()),
            ("days", council.backup_days.to_string()),
        ]
    };
    let officer = council.officer.clone().map(|(name, phone, email)| {
        let with = vec![("name", name), ("phone", phone), ("email", email)];
        view! {
            <section>
                <h2>{words.say("privacy-officer-title")}</h2>
                <Say words=words.clone() key="privacy-officer-intro" with/>
            </section>
        }
    });
    let sections = SECTIONS.map(|section| {
        view! {
            <section>
                <h2>{words.say(&format!("privacy-{section}-title"))}</h2>
                <Say words=words.clone() key=format!("privacy-{section}-intro") with=with()/>
            </section>
        }
    });
    view! {
        <Page title=words.say("privacy-title")>
            <h1 class="app-title">{words.say("privacy-title")}</h1>
            <div class="app-prose">{sections.collect_view()} {officer}</div>
        </Page>
    }
}
