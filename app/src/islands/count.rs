//! How many characters are left; shown only near the limit, so that nobody feels measured.

use leptos::ev;
use leptos::leptos_dom::helpers::window_event_listener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// The mark in the words where the number goes.
pub const NUMBER: &str = "0000";

/// The characters left in a text area.
#[island]
pub fn Count(
    /// The id of the text area.
    of: String,
    /// Its limit, in characters.
    limit: u32,
    /// The words, with [`NUMBER`] where the number goes.
    left: String,
    /// The words when it is too long, with [`NUMBER`] where the number goes.
    over: String,
) -> impl IntoView {
    let (used, set_used) = signal(0_u32);
    let count = move || {
        let area = document()
            .get_element_by_id(&of)
            .and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
        let used = area.map_or(0, |area| area.value().chars().count());
        set_used.set(u32::try_from(used).unwrap_or(u32::MAX));
    };
    Effect::new(move |_| {
        count();
        let count = count.clone();
        std::mem::forget(window_event_listener(ev::input, move |_| count()));
    });
    let words = move || {
        let used = used.get();
        let near = used.saturating_mul(10) >= limit.saturating_mul(9);
        let (words, number) = if used > limit {
            (&over, used - limit)
        } else {
            (&left, limit - used)
        };
        near.then(|| words.replace(NUMBER, &number.to_string()))
    };
    view! { <p class="app-count" role="status">{words}</p> }
}
