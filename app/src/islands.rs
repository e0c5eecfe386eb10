//! All that reaches a browser. Every page is whole without its islands.
//!
//! An island draws nothing: the server draws the HTML, and the island wakes it, by its id. So islands need no props,
//! nothing personal can be in any, and the WebAssembly carries no templates and no JSON.

pub mod autosave;
pub mod count;
mod cover;
pub mod follows;
pub mod leave;
pub mod listen;
pub mod live_queue;
pub mod online;

use leptos::ev::EventDescriptor;
use leptos::leptos_dom::helpers::window_event_listener;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::convert::FromWasmAbi;
use web_sys::HtmlElement;

/// Runs in a browser, and not on the server, where the same HTML is drawn and left asleep.
fn wake(island: impl FnOnce() -> Option<()>) {
    if cfg!(target_family = "wasm") {
        // An element that is missing only means that there is nothing to wake.
        let _woken = island();
    }
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The words or the address that the server wrote on an element, as `data-…`.
fn data(element: &HtmlElement, name: &str) -> String {
    element
        .get_attribute(&format!("data-{name}"))
        .unwrap_or_default()
}

/// Listens for as long as the page lives.
fn on<E: EventDescriptor + 'static>(event: E, listener: impl Fn(E::EventType) + 'static)
where
    E::EventType: JsCast + FromWasmAbi,
{
    std::mem::forget(window_event_listener(event, listener));
}
