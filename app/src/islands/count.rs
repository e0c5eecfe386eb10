//! How many characters are left; shown only near the limit, so that nobody feels measured.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlTextAreaElement};

use super::{data, element, on, wake};

/// The class of the elements that count: `data-of` is the id of the text area, `data-limit` its limit in characters,
/// `data-left` and `data-over` the words, with [`NUMBER`] where the number goes.
pub const COUNT: &str = "app-count";
/// The mark in the words where the number goes.
pub const NUMBER: &str = "0000";

/// Wakes every [`COUNT`] of the page.
#[island]
pub fn Count() -> impl IntoView {
    wake(|| {
        count_all();
        on(ev::input, |_| count_all());
        Some(())
    });
}

fn count_all() {
    let found = document().get_elements_by_class_name(COUNT);
    let counts =
        (0..found.length()).filter_map(|index| found.item(index)?.dyn_into::<HtmlElement>().ok());
    for count in counts {
        let words = words(&count);
        // A status that is said again and again disturbs; it is changed only when it says something else.
        if count.text_content() != words {
            count.set_text_content(words.as_deref());
        }
    }
}

fn words(count: &HtmlElement) -> Option<String> {
    let area: HtmlTextAreaElement = element(&data(count, "of"))?.dyn_into().ok()?;
    let limit: usize = data(count, "limit").parse().ok()?;
    let used = area.value().chars().count();
    let (words, number) = if used > limit {
        ("over", used - limit)
    } else {
        ("left", limit - used)
    };
    let near = used >= limit - limit / 10;
    Some(if near {
        data(count, words).replace(NUMBER, &number.to_string())
    } else {
        String::new()
    })
}
