//! Reads the page aloud, sentence by sentence, with the sentence marked. Hidden where the browser has no voice.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, Node, SpeechSynthesis, SpeechSynthesisUtterance};

use super::{data, element, on, wake};

/// The button, hidden until there is a voice; `data-listen` and `data-stop` are what it says.
pub const LISTEN: &str = "listen";

const NOW: &str = "app-said--now";
/// The elements whose text is read, in the order of the page.
const READ: &str = "main h1, main h2, main p, main li, main dt, main dd, main .app-label, main .app-legend, \
                    main .app-phone, main .app-dial, main .app-choice__words, main .app-door__words, main .app-door__hint";

/// Wakes [`LISTEN`].
#[island]
pub fn Listen() -> impl IntoView {
    wake(|| {
        let (button, synthesis) = (element(LISTEN)?, window().speech_synthesis().ok()?);
        synthesis.cancel();
        show_if_there_is_a_voice(&button, &synthesis);
        on(ev::click, move |click| {
            let target = click
                .target()
                .and_then(|target| target.dyn_into::<Node>().ok());
            if !target.is_some_and(|target| button.contains(Some(&target))) {
                return;
            }
            // Stopping ends the sentence that is being read, and so the reading.
            let is_reading = is_reading(&button);
            say(&button, !is_reading);
            synthesis.cancel();
            if is_reading {
                mark(None);
            } else {
                read_on(
                    button.clone(),
                    synthesis.clone(),
                    Rc::new(RefCell::new(sentences().into_iter())),
                );
            }
        });
        Some(())
    });
}

/// Chromium learns of its voices after the page has loaded.
fn show_if_there_is_a_voice(button: &HtmlElement, synthesis: &SpeechSynthesis) {
    let look = {
        let (button, synthesis) = (button.clone(), synthesis.clone());
        move || button.set_hidden(synthesis.get_voices().length() == 0)
    };
    look();
    let look = Closure::<dyn FnMut()>::new(look);
    synthesis.set_onvoiceschanged(Some(look.as_ref().unchecked_ref()));
    look.forget();
}

fn is_reading(button: &HtmlElement) -> bool {
    button.get_attribute("aria-pressed").as_deref() == Some("true")
}

/// What the button says, while it reads and while it does not.
fn say(button: &HtmlElement, reading: bool) {
    let words = data(button, if reading { "stop" } else { "listen" });
    button.set_text_content(Some(&words));
    let _set = button.set_attribute("aria-pressed", if reading { "true" } else { "false" });
}

/// Reads the next sentence, and the one after it when that has ended, until the button is pressed again.
fn read_on(
    button: HtmlElement,
    synthesis: SpeechSynthesis,
    rest: Rc<RefCell<std::vec::IntoIter<Element>>>,
) {
    if !is_reading(&button) {
        return;
    }
    let next = rest.borrow_mut().next();
    mark(next.as_ref());
    let text = next.as_ref().and_then(|sentence| sentence.text_content());
    let utterance = text.and_then(|text| SpeechSynthesisUtterance::new_with_text(&text).ok());
    let Some(utterance) = utterance else {
        say(&button, false);
        return;
    };
    utterance.set_lang("en-GB");
    let ended = Closure::once_into_js({
        let synthesis = synthesis.clone();
        move || read_on(button, synthesis, rest)
    });
    utterance.set_onend(Some(ended.unchecked_ref()));
    synthesis.speak(&utterance);
}

/// Takes the mark from the last sentence and gives it to this one.
fn mark(sentence: Option<&Element>) {
    if let Ok(Some(last)) = document().query_selector(&format!(".{NOW}")) {
        let _removed = last.class_list().remove_1(NOW);
    }
    if let Some(sentence) = sentence {
        let _added = sentence.class_list().add_1(NOW);
        sentence.scroll_into_view_with_bool(false);
    }
}

/// Wraps every sentence of the page in an element of its own, once, and lists them.
fn sentences() -> Vec<Element> {
    if document()
        .query_selector(".app-said")
        .ok()
        .flatten()
        .is_none()
    {
        each(READ)
            .iter()
            .filter(|element| is_ours(element))
            .for_each(wrap);
    }
    let has_words = |sentence: &Element| {
        let text = sentence.text_content().unwrap_or_default();
        text.chars().any(char::is_alphanumeric)
    };
    each(".app-said").into_iter().filter(has_words).collect()
}

/// Islands draw their own text, and what is not shown is not read.
fn is_ours(element: &Element) -> bool {
    let skipped = "leptos-island, .app-saved, .app-count, .app-visually-hidden, .app-only-print";
    element.closest(skipped).ok().flatten().is_none()
}

fn wrap(element: &Element) {
    let nodes = element.child_nodes();
    let nodes: Vec<Node> = (0..nodes.length())
        .filter_map(|index| nodes.item(index))
        .collect();
    let is_text = |node: &Node| {
        node.node_type() == Node::TEXT_NODE
            && node
                .text_content()
                .is_some_and(|text| !text.trim().is_empty())
    };
    for node in nodes.into_iter().filter(is_text) {
        for sentence in split(&node.text_content().unwrap_or_default()) {
            if let (Ok(span), Some(parent)) =
                (document().create_element("span"), node.parent_node())
            {
                span.set_class_name("app-said");
                span.set_text_content(Some(sentence));
                let _inserted = parent.insert_before(&span, Some(&node));
            }
        }
        if let Some(parent) = node.parent_node() {
            let _removed = parent.remove_child(&node);
        }
    }
}

/// The sentences of a text, each with the white space after it; blank text has none.
fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!'])
        .filter(|sentence| !sentence.trim().is_empty())
}

fn each(selector: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}
