//! Tells who cannot see it that one more question has appeared, because of what was chosen above it.

use std::cell::Cell;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::{data, element, on, wake};

/// The element that says so; `data-appeared` is what it says.
pub const FOLLOWS: &str = "follows";

/// Wakes [`FOLLOWS`].
#[island]
pub fn Follows() -> impl IntoView {
    wake(|| {
        let status = element(FOLLOWS)?;
        let before = Cell::new(shown());
        on(ev::change, move |_| {
            let now = shown();
            if now > before.replace(now) {
                // Said a second time it has to be another text, or nobody is told.
                let says = data(&status, "appeared");
                let again = status.text_content().as_deref() == Some(says.as_str());
                let end = if again { "\u{a0}" } else { "" };
                status.set_text_content(Some(&format!("{says}{end}")));
            }
        });
        Some(())
    });
}

/// How many questions that follow from another are in sight.
fn shown() -> u32 {
    let Ok(all) = document().query_selector_all(".app-follows") else {
        return 0;
    };
    let is_shown = |index: &u32| {
        let question = all.item(*index);
        let question = question.and_then(|question| question.dyn_into::<HtmlElement>().ok());
        question.is_some_and(|question| question.offset_parent().is_some())
    };
    (0..all.length()).filter(is_shown).map(|_| 1).sum()
}
