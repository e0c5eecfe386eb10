//! Says when there is no connection, and lets nothing be sent then: the browser would show a page of its own in the place of
//! what was typed.

use leptos::ev;
use leptos::prelude::*;
use web_sys::Event;

use super::{data, element, on, wake};

/// The element that says so; `data-offline`, `data-send` and `data-again` are what it says.
pub const ONLINE: &str = "online";

/// Wakes [`ONLINE`].
#[island]
pub fn Online() -> impl IntoView {
    wake(|| {
        let status = element(ONLINE)?;
        let says = |name: &'static str| {
            let status = status.clone();
            move || status.set_text_content(Some(&data(&status, name)))
        };
        let (offline, again, send) = (says("offline"), says("again"), says("send"));
        if !is_online() {
            offline();
        }
        on(ev::offline, move |_| offline());
        on(ev::online, move |_| again());
        on(ev::submit, move |submit| {
            if !is_online() {
                submit.prevent_default();
                send();
            }
        });
        Some(())
    });
}

/// Whether the browser thinks that there is a connection.
pub(super) fn is_online() -> bool {
    window().navigator().on_line()
}

/// Whether a form is not sent after all. Ask it in a listener that was added after this island's.
pub(super) fn is_held_back(submit: &Event) -> bool {
    submit.default_prevented()
}
