//! Finds what is read on a page, and puts every part of it into an element of its own, so that it can be marked.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};

use super::pieces::pieces;

const SAID: &str = "app-said";
const NOW: &str = "app-said--now";
/// Says to which piece a part belongs.
const PIECE: &str = "data-piece";

/// The elements whose text is read, in the order of the page, each for itself.
const READ: &str = "h1, h2, h3, p, li, dt, dd, summary, .app-label, .app-legend, .app-phone, .app-choice__words, .app-door__words, \
                    .app-door__hint, button";
/// The same where nothing around it is read.
const ALSO_ALONE: &str = ".app-dial";
/// Words before and after these are no sentence together.
const APART: &str = "br, hr, div, ul, ol, dl, section, form, fieldset, table, tr, td, th";
/// Islands draw their own text, and what is not shown is not read.
const SKIPPED: &str = "leptos-island, .app-saved, .app-count, .app-visually-hidden, .app-only-print, [hidden], \
                       [aria-hidden='true'], script, style, svg, select, textarea";

/// The pieces of the page that are shown now, each with the elements that it stands in.
pub(super) fn spoken() -> Vec<Vec<Element>> {
    if let (Some(main), true) = (one("main"), one(&format!(".{SAID}")).is_none()) {
        let mut stretches = Stretches::default();
        stretches.gather(&main, false);
        let mut number = 0;
        for stretch in stretches.all {
            wrap(&stretch, &mut number);
        }
    }
    let mut all: Vec<(String, Vec<Element>)> = Vec::new();
    for part in each(&format!(".{SAID}")).into_iter().filter(is_shown) {
        let piece = part.get_attribute(PIECE).unwrap_or_default();
        match all.last_mut() {
            Some((last, parts)) if *last == piece => parts.push(part),
            _ => all.push((piece, vec![part])),
        }
    }
    all.into_iter().map(|(_, parts)| parts).collect()
}

/// Whether it can be seen: what follows from another answer is hidden until that is chosen, and what is folded up until it is
/// opened.
fn is_shown(part: &Element) -> bool {
    let is_in = |selector| matches!(part.closest(selector), Ok(Some(_)));
    let is_folded = is_in("details:not([open])") && !is_in("summary");
    let has_place = part
        .dyn_ref::<HtmlElement>()
        .is_some_and(|part| part.offset_parent().is_some());
    has_place && !is_folded
}

/// Takes the mark from the last piece and gives it to this one.
pub(super) fn mark(piece: &[Element]) {
    for last in each(&format!(".{NOW}")) {
        let _removed = last.class_list().remove_1(NOW);
    }
    for part in piece {
        let _added = part.class_list().add_1(NOW);
    }
    if let Some(first) = piece.first() {
        first.scroll_into_view_with_bool(false);
    }
}

/// Stretches of text that is read together.
#[derive(Default)]
struct Stretches {
    all: Vec<Vec<Node>>,
    is_open: bool,
}

impl Stretches {
    fn gather(&mut self, parent: &Node, is_read: bool) {
        let nodes = parent.child_nodes();
        for node in (0..nodes.length()).filter_map(|index| nodes.item(index)) {
            if node.node_type() == Node::TEXT_NODE {
                if is_read {
                    self.add(node);
                }
                continue;
            }
            let Some(element) = node.dyn_ref::<Element>() else {
                continue;
            };
            let is = |selector| element.matches(selector).unwrap_or_default();
            if is(SKIPPED) {
                continue;
            }
            let begins = is(READ) || (!is_read && is(ALSO_ALONE));
            let stands_apart = begins || is(APART);
            self.is_open &= !stands_apart;
            self.gather(&node, is_read || begins);
            self.is_open &= !stands_apart;
        }
    }

    fn add(&mut self, node: Node) {
        match self.all.last_mut() {
            Some(last) if self.is_open => last.push(node),
            _ => self.all.push(vec![node]),
        }
        self.is_open = true;
    }
}

fn wrap(stretch: &[Node], number: &mut u32) {
    let text_of = |node: &Node| node.text_content().unwrap_or_default();
    let texts: Vec<String> = stretch.iter().map(text_of).collect();
    let mut parts = vec![Vec::new(); texts.len()];
    for piece in pieces(&texts) {
        *number += 1;
        for (at, range) in piece {
            parts[at].push((range, *number));
        }
    }
    for ((node, text), parts) in stretch.iter().zip(&texts).zip(parts) {
        let Some(parent) = node.parent_node().filter(|_| !parts.is_empty()) else {
            continue;
        };
        let put = |new: &Node| {
            let _inserted = parent.insert_before(new, Some(node));
        };
        let plain = |text: &str| {
            if !text.is_empty() {
                put(&document().create_text_node(text));
            }
        };
        let mut told = 0;
        for (range, number) in parts {
            plain(&text[told..range.start]);
            told = range.end;
            if let Ok(span) = document().create_element("span") {
                span.set_class_name(SAID);
                let _set = span.set_attribute(PIECE, &number.to_string());
                span.set_text_content(Some(&text[range]));
                put(&span);
            }
        }
        plain(&text[told..]);
        let _removed = parent.remove_child(node);
    }
}

fn one(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

fn each(selector: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}
