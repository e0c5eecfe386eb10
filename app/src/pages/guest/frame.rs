//! The frame of every page of somebody from outside: whose case it is, who they are, and the way out. No list, no search, no other
//! case.

use leptos::prelude::*;
use leptos_meta::Title;

use crate::desk::{GuestFile, desk};
use crate::routes::Route;

/// What every such page has round it.
#[component]
pub(super) fn GuestPage(
    /// What the browser's tab says: fixed words.
    #[prop(into)]
    title: String,
    /// The page shows what was wrong with what was sent.
    #[prop(optional)]
    failed: bool,
    /// Whose page it is; nobody's at the door.
    #[prop(optional_no_strip)]
    file: Option<GuestFile>,
    /// The content of `<main>`.
    children: Children,
) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let prefix = match failed {
        true => words.say("error-prefix"),
        false => String::new(),
    };
    let who = file.map(|file| {
        let duty = words.say(&format!("staff-guest-duty-{}", file.duty.slug()));
        view! {
            <span class="app-staff-header__who"><bdi>{file.name}</bdi> " · " {duty}</span>
            <div class="app-staff-header__out">
                <form method="post" action=Route::GuestSignOut>
                    <button class="app-button app-button--quiet">{words.say("staff-sign-out")}</button>
                </form>
            </div>
        }
    });
    view! {
        <Title text=format!("{prefix}{title} – {}", council.name)/>
        <a class="app-skip-link" href="#main">{words.say("skip-to-main")}</a>
        <header class="app-staff-header">
            <span class="app-staff-header__council">{council.name.clone()}</span>
            {who}
        </header>
        <main class="app-main" id="main" tabindex="-1">{children()}</main>
    }
}
