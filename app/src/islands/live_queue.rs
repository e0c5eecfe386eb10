//! Tells staff that the queue has changed, without moving anything under their hands.

use std::time::Duration;

use gloo_net::http::Request;
use leptos::leptos_dom::helpers::set_interval;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::HtmlElement;

use super::{data, element, wake};

/// The element that tells: `data-ask` is where to ask, `data-pulse` the pulse of the queue that is shown,
/// `data-changed` what to say when it is another, and `data-reload` the page to load then.
pub const CHANGED: &str = "queue-changed";

/// How often to ask.
const EVERY: Duration = Duration::from_secs(15);

/// Wakes [`CHANGED`].
#[island]
pub fn LiveQueue() -> impl IntoView {
    wake(|| {
        let status = element(CHANGED)?;
        set_interval(
            move || {
                let status = status.clone();
                if !document().hidden() {
                    spawn_local(async move { look(&status).await.unwrap_or_default() });
                }
            },
            EVERY,
        );
        Some(())
    });
}

async fn look(status: &HtmlElement) -> Option<()> {
    let pulse = Request::get(&data(status, "ask"))
        .send()
        .await
        .ok()?
        .text()
        .await
        .ok()?;
    if pulse != data(status, "pulse") && status.first_element_child().is_none() {
        let link = document().create_element("a").ok()?;
        link.set_class_name("app-notice");
        link.set_attribute("href", &data(status, "reload")).ok()?;
        link.set_text_content(Some(&data(status, "changed")));
        status.append_child(&link).ok()?;
    }
    Some(())
}
