//! Reads the page aloud, sentence by sentence, with the sentence marked. Hidden where the browser has no voice.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Node, SpeechSynthesis, SpeechSynthesisUtterance};

const NOW: &str = "app-said--now";
/// The elements whose text is read, in the order of the page.
const READ: &str = "main h1, main h2, main p, main li, main dt, main dd, main .app-label, main .app-legend, \
                    main .app-phone, main .app-choice__words, main .app-door__words, main .app-door__hint";

/// The button that starts and stops.
#[island]
pub fn Listen(
    /// The words that start it.
    listen: String,
    /// The words that stop it.
    stop: String,
) -> impl IntoView {
    let (can, set_can) = signal(false);
    let (is_reading, set_reading) = signal(false);
    Effect::new(move |_| {
        let Some(synthesis) = synthesis() else { return };
        let look = {
            let synthesis = synthesis.clone();
            move || set_can.set(synthesis.get_voices().length() > 0)
        };
        look();
        // Chromium learns of its voices after the page has loaded.
        let look = Closure::<dyn FnMut()>::new(look);
        synthesis.set_onvoiceschanged(Some(look.as_ref().unchecked_ref()));
        look.forget();
        synthesis.cancel();
    });
    let toggle = move |_| {
        let Some(synthesis) = synthesis() else { return };
        synthesis.cancel();
        if is_reading.get() {
            mark(None);
            set_reading.set(false);
        } else {
            set_reading.set(true);
            read_on(
                synthesis,
                Rc::new(RefCell::new(sentences().into_iter())),
                set_reading,
            );
        }
    };
    view! {
        <button type="button" class="app-listen" hidden=move || !can.get() on:click=toggle>
            {move || if is_reading.get() { stop.clone() } else { listen.clone() }}
        </button>
    }
}

fn synthesis() -> Option<SpeechSynthesis> {
    window().speech_synthesis().ok()
}

/// Reads the next sentence, and the one after it when that has ended.
fn read_on(
    synthesis: SpeechSynthesis,
    rest: Rc<RefCell<std::vec::IntoIter<Element>>>,
    set_reading: WriteSignal<bool>,
) {
    let next = rest.borrow_mut().next();
    mark(next.as_ref());
    let Some(sentence) = next else {
        set_reading.set(false);
        return;
    };
    let text = sentence.text_content().unwrap_or_default();
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(&text) else {
        set_reading.set(false);
        return;
    };
    utterance.set_lang("en-GB");
    let ended = Closure::once_into_js({
        let synthesis = synthesis.clone();
        move || read_on(synthesis, rest, set_reading)
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
    each(".app-said")
}

/// Islands draw their own text, and what is not shown is not read.
fn is_ours(element: &Element) -> bool {
    let skipped = "leptos-island, .app-visually-hidden, .app-only-print";
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
