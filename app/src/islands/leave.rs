//! Exit this page: Shift three times leaves, but not while it makes capital letters, and the page is covered while it goes.
//! Each press that counts is told to screen readers and shown as one of three dots.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::cover::cover;
use super::{autosave, data, element, on, wake};

/// The link that leaves.
pub const EXIT: &str = "exit";
/// The element that speaks to screen readers: `data-1`, `data-2` and `data-3` are the words for each press.
pub const PRESSES: &str = "presses";

/// The three dots, each a child; hidden while nothing counts.
pub const DOTS: &str = "dots";

/// Three presses must fall within this time, and what was told goes after it.
const WITHIN: Duration = Duration::from_secs(5);
/// A dot of a press that counts.
const PRESSED: &str = "app-exit__dot--pressed";
/// So many presses leave.
const ALL: u8 = 3;

/// Wakes [`PRESSES`], and covers the page when somebody leaves by key or by link.
#[island]
pub fn Leave() -> impl IntoView {
    wake(|| {
        let (link, status) = (element(EXIT)?, element(PRESSES)?);
        let to = link.get_attribute("href")?;
        let presses = Rc::new(Presses::default());
        cover(false);
        show(0);
        let quiet = Rc::new(RefCell::new(None::<TimeoutHandle>));
        let other = {
            let (presses, status, quiet) = (presses.clone(), status.clone(), quiet.clone());
            move || {
                if presses.other() {
                    if let Some(earlier) = quiet.take() {
                        earlier.clear();
                    }
                    status.set_text_content(None);
                    show(0);
                }
            }
        };
        on(ev::keydown, {
            let (presses, other) = (presses.clone(), other.clone());
            move |key| match key.key().as_str() {
                "Shift" => presses.down(),
                _ => other(),
            }
        });
        on(ev::pointerdown, {
            let other = other.clone();
            move |_| other()
        });
        on(ev::wheel, move |_| other());
        on(ev::keyup, move |key| {
            if key.key() != "Shift" {
                return;
            }
            let count = presses.up(key.time_stamp()).min(ALL);
            if count == 0 {
                return;
            }
            show(count);
            // The first press may be one that somebody who types thought better of: it is shown, but does not interrupt.
            if count > 1 || !is_in_a_text(&key) {
                status.set_text_content(Some(&data(&status, &count.to_string())));
            }
            if count == ALL {
                go();
                let _gone = location().replace(&to);
                return;
            }
            let status = status.clone();
            let over = move || {
                status.set_text_content(None);
                show(0);
            };
            let waits = set_timeout_with_handle(over, WITHIN).ok();
            if let Some(earlier) = quiet.replace(waits) {
                earlier.clear();
            }
        });
        on(ev::click, move |click| {
            let target = click
                .target()
                .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
            if target.is_some_and(|target| link.contains(Some(&target))) {
                go();
            }
        });
        // Coming back by the Back button must not find a covered page.
        on(ev::pageshow, |_| {
            cover(false);
            show(0);
        });
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

    /// Whether there were presses that do not count any more.
    fn other(&self) -> bool {
        self.is_alone.set(false);
        self.count.replace(0) > 0
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

/// Hides what is here, and lets nothing of it be kept from now on.
fn go() {
    cover(true);
    autosave::stop();
}

/// Shows how many presses count.
fn show(count: u8) {
    let Some(dots) = element(DOTS) else {
        return;
    };
    dots.set_hidden(count == 0);
    let all = dots.children();
    for index in 0..all.length() {
        if let Some(dot) = all.item(index) {
            let is_pressed = index < u32::from(count);
            let _changed = dot.class_list().toggle_with_force(PRESSED, is_pressed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(presses: &Presses, at: f64) -> u8 {
        presses.down();
        presses.up(at)
    }

    #[test]
    fn three_presses_within_five_seconds_are_counted_one_by_one() {
        let presses = Presses::default();
        let counts = [0.0, 2_000.0, 4_900.0].map(|at| press(&presses, at));
        assert_eq!(counts, [1, 2, 3]);
        let presses = Presses::default();
        let counts = [0.0, 2_000.0, 5_100.0].map(|at| press(&presses, at));
        assert_eq!(counts, [1, 2, 1]);
    }

    #[test]
    fn a_capital_letter_counts_nothing_and_ends_what_was_counted() {
        let presses = Presses::default();
        assert_eq!(press(&presses, 0.0), 1);
        presses.down();
        assert!(presses.other(), "the dots go");
        assert_eq!(presses.up(100.0), 0);
        assert!(!presses.other());
        assert_eq!(press(&presses, 200.0), 1);
    }
}
