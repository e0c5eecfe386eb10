//! Exit this page: Shift three times leaves, and the page is covered while it goes.

use std::cell::Cell;
use std::rc::Rc;

use leptos::ev;
use leptos::leptos_dom::helpers::window_event_listener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Three presses must fall within this time, in milliseconds.
const WITHIN: f64 = 5_000.0;
const COVER: &str = "app-cover";

/// Listens for Shift, Shift, Shift, and covers the page when somebody leaves by key or by link.
#[island]
pub fn Leave(
    /// Where to go.
    to: String,
    /// Said after the first press.
    twice_more: String,
    /// Said after the second.
    once_more: String,
    /// Said while leaving.
    leaving: String,
) -> impl IntoView {
    let (said, say) = signal(String::new());
    let presses = Rc::new(Cell::new((0_u8, 0.0_f64)));
    Effect::new(move |_| {
        uncover();
        let (presses, to) = (presses.clone(), to.clone());
        let words = [twice_more.clone(), once_more.clone(), leaving.clone()];
        std::mem::forget(window_event_listener(ev::keyup, move |key| {
            let now = key.time_stamp();
            let (count, since) = presses.get();
            if key.key() != "Shift" {
                presses.set((0, now));
                return;
            }
            let (count, since) = if count == 0 || now - since > WITHIN {
                (1, now)
            } else {
                (count + 1, since)
            };
            presses.set((count, since));
            say.set(words[usize::from(count.min(3)) - 1].clone());
            if count >= 3 {
                cover();
                let _gone = location().replace(&to);
            }
        }));
        std::mem::forget(window_event_listener(ev::click, |click| {
            let target = click
                .target()
                .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
            if target.is_some_and(|target| target.class_name() == "app-exit") {
                cover();
            }
        }));
        // Coming back by the Back button must not find a covered page.
        std::mem::forget(window_event_listener(ev::pageshow, |_| uncover()));
    });
    view! { <p class="app-visually-hidden" role="status">{said}</p> }
}

fn cover() {
    if let Some(body) = document().body() {
        let _added = body.class_list().add_1(COVER);
    }
}

fn uncover() {
    if let Some(body) = document().body() {
        let _removed = body.class_list().remove_1(COVER);
    }
}
