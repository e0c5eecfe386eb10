//! Exit this page: Shift three times leaves, but not while it makes capital letters, and the page is covered while it goes.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{data, element, on, wake};

/// The link that leaves.
pub const EXIT: &str = "exit";
/// The element that speaks to screen readers: `data-1`, `data-2` and `data-3` are the words for each press.
pub const PRESSES: &str = "presses";

/// Three presses must fall within this time, and what was told goes after it.
const WITHIN: Duration = Duration::from_secs(5);
const COVER: &str = "app-cover";

/// Wakes [`PRESSES`], and covers the page when somebody leaves by key or by link.
#[island]
pub fn Leave() -> impl IntoView {
    wake(|| {
        let (link, status) = (element(EXIT)?, element(PRESSES)?);
        let to = link.get_attribute("href")?;
        let presses = Rc::new(Presses::default());
        cover(false);
        on(ev::keydown, {
            let presses = presses.clone();
            move |key| match key.key().as_str() {
                "Shift" => presses.down(),
                _ => presses.other(),
            }
        });
        on(ev::pointerdown, {
            let presses = presses.clone();
            move |_| presses.other()
        });
        on(ev::wheel, {
            let presses = presses.clone();
            move |_| presses.other()
        });
        let quiet = RefCell::new(None::<TimeoutHandle>);
        on(ev::keyup, move |key| {
            if key.key() != "Shift" {
                return;
            }
            let count = presses.up(key.time_stamp());
            // The first press may be one that somebody who types thought better of.
            if count == 0 || (count == 1 && is_in_a_text(&key)) {
                return;
            }
            status.set_text_content(Some(&data(&status, &count.min(3).to_string())));
            if count >= 3 {
                cover(true);
                let _gone = location().replace(&to);
                return;
            }
            if let Some(earlier) = quiet.borrow_mut().take() {
                earlier.clear();
            }
            let status = status.clone();
            *quiet.borrow_mut() =
                set_timeout_with_handle(move || status.set_text_content(None), WITHIN).ok();
        });
        on(ev::click, move |click| {
            let target = click
                .target()
                .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
            if target.is_some_and(|target| link.contains(Some(&target))) {
                cover(true);
            }
        });
        // Coming back by the Back button must not find a covered page.
        on(ev::pageshow, |_| cover(false));
        Some(())
    });
}

/// How often Shift was pressed alone: it went down and up, and no other key, click or wheel came between.
#[derive(Default)]
struct Presses {
    is_alone: Cell<bool>,
    count: Cell<u8>,
    since: Cell<f64>,
}

impl Presses {
    fn down(&self) {
        self.is_alone.set(true);
    }

    fn other(&self) {
        self.is_alone.set(false);
        self.count.set(0);
    }

    /// How many presses there were with this one, which ended now, in milliseconds.
    fn up(&self, now: f64) -> u8 {
        if !self.is_alone.replace(false) {
            return 0;
        }
        let is_late = now - self.since.get() > WITHIN.as_secs_f64() * 1_000.0;
        if self.count.get() == 0 || is_late {
            self.count.set(0);
            self.since.set(now);
        }
        self.count.set(self.count.get() + 1);
        self.count.get()
    }
}

/// Whether a key was pressed where somebody types.
fn is_in_a_text(key: &web_sys::KeyboardEvent) -> bool {
    let element = key
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.is_some_and(|element| {
        let kind = element.get_attribute("type").unwrap_or_default();
        match element.tag_name().as_str() {
            "TEXTAREA" => true,
            "INPUT" => !matches!(kind.as_str(), "radio" | "checkbox" | "button" | "submit"),
            _ => false,
        }
    })
}

fn cover(covered: bool) {
    if let Some(body) = document().body() {
        let _changed = body.class_list().toggle_with_force(COVER, covered);
    }
}
