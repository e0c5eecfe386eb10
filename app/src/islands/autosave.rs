//! Keeps what is being typed, a moment after the typing stops and when the page goes, and says so quietly.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use gloo_net::http::Request;
use leptos::ev;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{
    AbortController, Element, Event, FormData, HtmlFormElement, HtmlTextAreaElement,
    UrlSearchParams,
};

use super::cover::is_leaving;
use super::online::{is_held_back, is_online};
use super::{data, element, on, wake};

/// The element that says "Saved"; `data-to` is where to send the form, `data-saved` and `data-unsaved`
/// what to say.
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
        let to = data(&status, "to");
        let words = ["saved", "unsaved"].map(|name| data(&status, name));
        let last = to.clone();
        let typed = Rc::new(move || {
            status.set_text_content(None);
            if is_over() {
                return;
            }
            let mine = TYPED.get().wrapping_add(1);
            TYPED.set(mine);
            let (to, words, status) = (to.clone(), words.clone(), status.clone());
            let keep = move || {
                WAITING.set(None);
                spawn_local(async move {
                    // A later key has started a later round: its answer is the one that counts.
                    let is_kept = keep(&to).await;
                    if TYPED.get() != mine || is_over() {
                        return;
                    }
                    let [saved, unsaved] = &words;
                    let says = match is_kept {
                        true => saved.as_str(),
                        false if is_online() => unsaved.as_str(),
                        // That is said beside the button.
                        false => "",
                    };
                    if is_kept {
                        KEPT.set(mine);
                    }
                    // A tick stands before what is kept, and before nothing else.
                    let _marked = status
                        .class_list()
                        .toggle_with_force("app-saved--not", !is_kept);
                    // What is said already is not read aloud again.
                    if status.text_content().as_deref() != Some(says) {
                        status.set_text_content(Some(says));
                    }
                });
            };
            let waiting = set_timeout_with_handle(keep, PAUSE).ok();
            if let Some(earlier) = WAITING.replace(waiting) {
                earlier.clear();
            }
        });
        on(ev::input, {
            let typed = typed.clone();
            move |_| typed()
        });
        // What could not be kept without a connection is kept when there is one again.
        on(ev::online, {
            let typed = typed.clone();
            move |_| {
                if TYPED.get() != KEPT.get() {
                    typed();
                }
            }
        });
        // Who types before this wakes has typed all the same.
        if is_changed() {
            typed();
        }
        // The answer itself is on its way: nothing that is older may come after it.
        on(ev::submit, |submit| {
            let submit: &Event = submit.as_ref();
            let form = submit.target().and_then(|form| form.dyn_into().ok());
            let is_ours = form.is_some_and(|form: HtmlFormElement| form.id() == FORM);
            if is_ours && !is_held_back(submit) {
                IS_SENT.set(true);
                stop();
            }
        });
        // Before the next page is asked for, which may be this one again.
        on(ev::beforeunload, {
            let last = last.clone();
            move |_| keep_at_once(&last)
        });
        // A telephone may never wake again what is hidden.
        on(ev::visibilitychange, {
            let last = last.clone();
            move |_| {
                if document().hidden() {
                    keep_at_once(&last);
                }
            }
        });
        on(ev::pagehide, move |_| {
            keep_at_once(&last);
            clear_waiting();
        });
        on(ev::pageshow, |_| IS_SENT.set(false));
        Some(())
    });
}

thread_local! {
    static WAITING: RefCell<Option<TimeoutHandle>> = const { RefCell::new(None) };
    /// Breaks off everything that is on its way.
    static SENDING: RefCell<Option<AbortController>> = const { RefCell::new(None) };
    /// The last round of keys, and the last that was kept.
    static TYPED: Cell<u32> = const { Cell::new(0) };
    static KEPT: Cell<u32> = const { Cell::new(0) };
    static IS_SENT: Cell<bool> = const { Cell::new(false) };
}

/// Keeps nothing more of what was typed until now, and breaks off what is on its way.
pub(super) fn stop() {
    clear_waiting();
    KEPT.set(TYPED.get());
    if let Some(sending) = SENDING.take() {
        sending.abort();
    }
}

fn clear_waiting() {
    if let Some(waiting) = WAITING.take() {
        waiting.clear();
    }
}

/// Whether the answer was sent, or they leave by "Exit this page": nothing of it may come later.
fn is_over() -> bool {
    IS_SENT.get() || is_leaving()
}

/// Sends what is not kept yet in a way that the end of the page does not break off. Browsers take 64 KiB so; what is longer
/// goes as ever, and may not arrive.
fn keep_at_once(to: &str) {
    if is_over() || TYPED.get() == KEPT.get() {
        return;
    }
    let Some(form) = form_as_pairs() else {
        return;
    };
    let navigator = window().navigator();
    let is_taken = navigator.send_beacon_with_opt_url_search_params(to, Some(&form));
    if is_taken == Ok(true) {
        KEPT.set(TYPED.get());
    } else {
        let to = to.to_owned();
        spawn_local(async move {
            let _kept = keep(&to).await;
        });
    }
}

/// Sends the form as it stands; whether it was kept.
async fn keep(to: &str) -> bool {
    let Some(form) = form_as_pairs() else {
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
    match request.body(String::from(form.to_string())) {
        Ok(request) => request.send().await.is_ok_and(|response| response.ok()),
        Err(_) => false,
    }
}

/// Whether a text is not what it was when the page was drawn.
fn is_changed() -> bool {
    let texts = document().query_selector_all("#question textarea, #question input.app-input");
    let (Some(form), Ok(texts)) = (form_as_pairs(), texts) else {
        return false;
    };
    (0..texts.length())
        .filter_map(|index| texts.get(index)?.dyn_into::<Element>().ok())
        .any(|text| {
            let drawn = match text.dyn_ref::<HtmlTextAreaElement>() {
                Some(area) => area.default_value().ok(),
                None => text.get_attribute("value"),
            };
            let name = text.get_attribute("name").unwrap_or_default();
            form.get(&name).unwrap_or_default() != drawn.unwrap_or_default()
        })
}

fn form_as_pairs() -> Option<UrlSearchParams> {
    let form: HtmlFormElement = element(FORM)?.dyn_into().ok()?;
    let data = FormData::new_with_form(&form).ok()?;
    UrlSearchParams::new_with_str_sequence_sequence(&data).ok()
}
