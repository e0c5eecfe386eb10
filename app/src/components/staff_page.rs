//! The frame of every staff page.

use leptos::prelude::*;
use leptos_meta::Title;

use crate::desk::desk;
use crate::routes::{SIGN_OUT, SIGN_OUT_EVERYWHERE, STAFF};

/// A staff page.
#[component]
pub fn StaffPage(
    /// What the browser's tab says.
    #[prop(into)]
    title: String,
    /// The page shows what was wrong with what was sent.
    #[prop(optional)]
    failed: bool,
    /// The content of `<main>`.
    children: Children,
) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let prefix = if failed {
        words.say("error-prefix")
    } else {
        String::new()
    };
    view! {
        <Title text=format!("{prefix}{title} – {}", council.name)/>
        <a class="app-skip-link" href="#main">{words.say("skip-to-main")}</a>
        <header class="app-staff-header">
            <a class="app-header__council" href=STAFF>{council.name.clone()}</a>
            {desk
                .staff()
                .map(|staff| {
                    view! {
                        <span class="app-staff-header__who">{staff.name}</span>
                        <form method="post" action=SIGN_OUT>
                            <button class="app-button app-button--quiet">{words.say("staff-sign-out")}</button>
                        </form>
                        <form method="post" action=SIGN_OUT_EVERYWHERE>
                            <button class="app-button app-button--quiet">
                                {words.say("staff-sign-out-everywhere")}
                            </button>
                        </form>
                    }
                })}
        </header>
        <main class="app-main" id="main" tabindex="-1">{children()}</main>
    }
}
