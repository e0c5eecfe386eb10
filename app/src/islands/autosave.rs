//! Keeps what is being typed, a moment after the typing stops, and says so quietly.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use gloo_net::http::Request;
use leptos::ev;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{AbortController, FormData, HtmlFormElement, UrlSearchParams};

use super::leave::is_leaving;
use super::{data, element, on, wake};

/// The element that says "Saved"; `data-to` is where to send the form, `data-saved` what to say.
pub const SAVED: &str = "saved";
/// The form that is kept.
pub const FORM: &str = "question";

/// How long after the last key the text is kept.
const PAUSE: Duration = Duration::from_millis(900);

/// Wakes [`SAVED`].
#[island]
pub fn Autosave() -> impl IntoView {
    wake(|| {
        let status = element(SAVED)?;
        let (to, words) = (data(&status, "to"), data(&status, "saved"));
        let round = Rc::new(Cell::new(0_u32));
        on(ev::input, move |_| {
            status.set_text_content(None);
            if is_leaving() {
                return;
            }
            round.set(round.get().wrapping_add(1));
            let (to, words, status) = (to.clone(), words.clone(), status.clone());
            let (round, mine) = (round.clone(), round.get());
            let keep = move || {
                WAITING.set(None);
                spawn_local(async move {
                    // A later key has started a later round: its answer is the one that counts.
                    if keep(&to).await && round.get() == mine {
                        status.set_text_content(Some(&words));
                    }
                });
            };
            let waiting = set_timeout_with_handle(keep, PAUSE).ok();
            if let Some(earlier) = WAITING.replace(waiting) {
                earlier.clear();
            }
        });
        // Whoever leaves the page has sent it or has gone: nothing of it may come later.
        on(ev::pagehide, |_| stop());
        Some(())
    });
}

thread_local! {
    static WAITING: RefCell<Option<TimeoutHandle>> = const { RefCell::new(None) };
    /// Breaks off everything that is on its way.
    static SENDING: RefCell<Option<AbortController>> = const { RefCell::new(None) };
}

/// Keeps nothing more of what was typed until now, and breaks off what is on its way.
pub(super) fn stop() {
    if let Some(waiting) = WAITING.take() {
        waiting.clear();
    }
    if let Some(sending) = SENDING.take() {
        sending.abort();
    }
}

/// Sends the form as it stands; whether it was kept.
async fn keep(to: &str) -> bool {
    let Some(body) = form_as_text() else {
        return false;
    };
    let kind = "application/x-www-form-urlencoded;charset=UTF-8";
    let signal = SENDING.with_borrow_mut(|sending| {
        if sending.is_none() {
            *sending = AbortController::new().ok();
        }
        sending.as_ref().map(AbortController::signal)
    });
    let request = Request::post(to)
        .header("content-type", kind)
        .abort_signal(signal.as_ref());
    match request.body(body) {
        Ok(request) => request.send().await.is_ok_and(|response| response.ok()),
        Err(_) => false,
    }
}

fn form_as_text() -> Option<String> {
    let form: HtmlFormElement = element(FORM)?.dyn_into().ok()?;
    let data = FormData::new_with_form(&form).ok()?;
    let pairs = UrlSearchParams::new_with_str_sequence_sequence(&data).ok()?;
    Some(pairs.to_string().into())
}
