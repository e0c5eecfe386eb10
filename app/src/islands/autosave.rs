//! Keeps what is being typed, a moment after the typing stops, and says so quietly.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use gloo_net::http::Request;
use leptos::ev;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle, window_event_listener};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlFormElement, UrlSearchParams};

/// How long after the last key the text is kept.
const PAUSE: Duration = Duration::from_millis(900);

/// A quiet "Saved" beside the form with id `question`.
#[island]
pub fn Autosave(
    /// Where to send the form.
    to: String,
    /// What to say when it is kept.
    saved: String,
) -> impl IntoView {
    let (is_saved, set_saved) = signal(false);
    let waiting = Rc::new(RefCell::new(None::<TimeoutHandle>));
    let round = Rc::new(Cell::new(0_u32));
    Effect::new(move |_| {
        let (to, waiting, round) = (to.clone(), waiting.clone(), round.clone());
        let listener = window_event_listener(ev::input, move |_| {
            set_saved.set(false);
            if let Some(earlier) = waiting.borrow_mut().take() {
                earlier.clear();
            }
            round.set(round.get().wrapping_add(1));
            let (to, round, mine) = (to.clone(), round.clone(), round.get());
            let keep = move || {
                spawn_local(async move {
                    // A later key has started a later round: its answer is the one that counts.
                    if keep(&to).await && round.get() == mine {
                        set_saved.set(true);
                    }
                });
            };
            *waiting.borrow_mut() = set_timeout_with_handle(keep, PAUSE).ok();
        });
        // The page ends before the listener does.
        std::mem::forget(listener);
    });
    view! { <p class="app-saved" role="status">{move || is_saved.get().then(|| saved.clone())}</p> }
}

/// Sends the form as it stands; whether it was kept.
async fn keep(to: &str) -> bool {
    let Some(body) = form_as_text() else {
        return false;
    };
    let request = Request::post(to)
        .header(
            "content-type",
            "application/x-www-form-urlencoded;charset=UTF-8",
        )
        .body(body);
    match request {
        Ok(request) => request.send().await.is_ok_and(|response| response.ok()),
        Err(_) => false,
    }
}

fn form_as_text() -> Option<String> {
    let form: HtmlFormElement = document().get_element_by_id("question")?.dyn_into().ok()?;
    let data = FormData::new_with_form(&form).ok()?;
    let pairs = UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
    Some(pairs.to_string().into())
}
