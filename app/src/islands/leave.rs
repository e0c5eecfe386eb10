//! Exit this page: Shift three times leaves, and the page is covered while it goes.

use std::cell::Cell;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{data, element, on, wake};

/// The link that leaves.
pub const EXIT: &str = "exit";
/// The element that speaks to screen readers: `data-1`, `data-2` and `data-3` are the words for each press.
pub const PRESSES: &str = "presses";

/// Three presses must fall within this time, in milliseconds.
const WITHIN: f64 = 5_000.0;
const COVER: &str = "app-cover";

/// Wakes [`PRESSES`], and covers the page when somebody leaves by key or by link.
#[island]
pub fn Leave() -> impl IntoView {
    wake(|| {
        let (link, status) = (element(EXIT)?, element(PRESSES)?);
        let to = link.get_attribute("href")?;
        let presses = Cell::new((0_u8, 0.0_f64));
        cover(false);
        on(ev::keyup, move |key| {
            let now = key.time_stamp();
            let (count, since) = presses.get();
            if key.key() != "Shift" {
                presses.set((0, now));
                return;
            }
            let begins = count == 0 || now - since > WITHIN;
            let (count, since) = if begins { (1, now) } else { (count + 1, since) };
            presses.set((count, since));
            status.set_text_content(Some(&data(&status, &count.min(3).to_string())));
            if count >= 3 {
                cover(true);
                let _gone = location().replace(&to);
            }
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

fn cover(covered: bool) {
    if let Some(body) = document().body() {
        let _changed = body.class_list().toggle_with_force(COVER, covered);
    }
}
