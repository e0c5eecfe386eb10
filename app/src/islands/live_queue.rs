//! Tells staff that the queue has changed, without moving anything under their hands.

use std::time::Duration;

use gloo_net::http::Request;
use leptos::leptos_dom::helpers::set_interval;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How often to ask.
const EVERY: Duration = Duration::from_secs(15);

/// What the server answers.
#[derive(serde::Deserialize)]
struct Pulse {
    pulse: String,
}

/// A link to the new queue, once there is one.
#[island]
pub fn LiveQueue(
    /// Where to ask.
    ask: String,
    /// The pulse of the queue that is shown.
    pulse: String,
    /// What to say when it is another.
    changed: String,
    /// The page to load then.
    reload: String,
) -> impl IntoView {
    let (is_changed, set_changed) = signal(false);
    Effect::new(move |_| {
        let (ask, shown) = (ask.clone(), pulse.clone());
        set_interval(
            move || {
                let (ask, shown) = (ask.clone(), shown.clone());
                if !document().hidden() {
                    spawn_local(async move {
                        if let Some(now) = fetch(&ask).await {
                            set_changed.set(now.pulse != shown);
                        }
                    });
                }
            },
            EVERY,
        );
    });
    let link = move || {
        let (reload, changed) = (reload.clone(), changed.clone());
        is_changed
            .get()
            .then(|| view! { <a class="app-notice" href=reload>{changed}</a> })
    };
    view! { <div role="status">{link}</div> }
}

async fn fetch(ask: &str) -> Option<Pulse> {
    Request::get(ask).send().await.ok()?.json().await.ok()
}
