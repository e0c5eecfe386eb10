//! Reads the page aloud, sentence by sentence, with the sentence marked. Hidden where the browser has no voice.

mod pieces;
mod spoken;
mod voice;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::ev;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, Node, SpeechSynthesis, SpeechSynthesisUtterance};

use super::{data, element, on, wake};
use spoken::{mark, spoken};
use voice::{Then, Voice};

/// The button, hidden until there is a voice; `data-listen` and `data-stop` are what it says.
pub const LISTEN: &str = "listen";

/// Wakes [`LISTEN`].
#[island]
pub fn Listen() -> impl IntoView {
    wake(|| {
        let (button, synthesis) = (element(LISTEN)?, window().speech_synthesis().ok()?);
        synthesis.cancel();
        show_if_there_is_a_voice(&button, &synthesis);
        let reading = Rc::new(Reading::new(button.clone(), synthesis));
        // Who listened to the page before listens to this one.
        if goes_on() {
            reading.begin();
        }
        on(ev::click, move |click| {
            let target = click
                .target()
                .and_then(|target| target.dyn_into::<Node>().ok());
            if target.is_some_and(|target| button.contains(Some(&target))) {
                match is_reading(&button) {
                    true => reading.stop(),
                    false => {
                        keep_going(true);
                        reading.begin();
                    }
                }
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

/// In the storage of the tab, while somebody listens from page to page; it says nothing else.
const GOES_ON: &str = "listen";

fn goes_on() -> bool {
    let kept = window().session_storage().ok().flatten();
    kept.is_some_and(|kept| kept.get_item(GOES_ON).ok().flatten().is_some())
}

fn keep_going(on: bool) {
    if let Some(kept) = window().session_storage().ok().flatten() {
        let _done = match on {
            true => kept.set_item(GOES_ON, "on"),
            false => kept.remove_item(GOES_ON),
        };
    }
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

/// What is being read.
struct Reading {
    button: HtmlElement,
    synthesis: SpeechSynthesis,
    rest: RefCell<std::vec::IntoIter<Vec<Element>>>,
    voice: RefCell<Voice>,
    /// Counts the pieces, so that what a voice tells late of an earlier one is not taken for this one.
    piece: Cell<u32>,
    /// Chromium forgets to say that a piece has ended when nobody holds it.
    held: RefCell<Option<SpeechSynthesisUtterance>>,
    waits: RefCell<Option<TimeoutHandle>>,
}

impl Reading {
    fn new(button: HtmlElement, synthesis: SpeechSynthesis) -> Self {
        Self {
            button,
            synthesis,
            rest: RefCell::new(Vec::new().into_iter()),
            voice: RefCell::default(),
            piece: Cell::new(0),
            held: RefCell::default(),
            waits: RefCell::default(),
        }
    }

    fn begin(self: &Rc<Self>) {
        self.synthesis.cancel();
        say(&self.button, true);
        self.voice.replace(Voice::default());
        self.rest.replace(spoken().into_iter());
        self.go_on();
    }

    /// Ends, on this page and the next.
    fn stop(&self) {
        keep_going(false);
        self.end();
    }

    /// Ends on this page.
    fn end(&self) {
        self.turn();
        self.synthesis.cancel();
        say(&self.button, false);
        mark(&[]);
    }

    /// Leaves the piece that was read, however it ended.
    fn turn(&self) -> u32 {
        if let Some(earlier) = self.waits.borrow_mut().take() {
            earlier.clear();
        }
        self.held.replace(None);
        self.piece.set(self.piece.get().wrapping_add(1));
        self.piece.get()
    }

    fn go_on(self: &Rc<Self>) {
        let mine = self.turn();
        let Some(piece) = self.rest.borrow_mut().next() else {
            return self.end();
        };
        mark(&piece);
        let text: String = piece
            .iter()
            .filter_map(|part| part.text_content())
            .collect();
        let text = text.trim();
        let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else {
            return self.end();
        };
        utterance.set_lang(&language());
        let began = self.told_of(mine, move |reading, length| {
            reading.voice.borrow_mut().began();
            reading.wait(mine, length);
        });
        let ended = self.told_of(mine, |reading, _| {
            let then = reading.voice.borrow_mut().ended();
            reading.then(then);
        });
        let failed = self.told_of(mine, |reading, _| {
            let then = reading.voice.borrow_mut().failed();
            reading.then(then);
        });
        let length = text.chars().count();
        utterance.set_onstart(Some(
            Closure::once_into_js(move || began(length)).unchecked_ref(),
        ));
        utterance.set_onend(Some(
            Closure::once_into_js(move || ended(length)).unchecked_ref(),
        ));
        utterance.set_onerror(Some(
            Closure::once_into_js(move || failed(length)).unchecked_ref(),
        ));
        self.wait(mine, length);
        self.held.replace(Some(utterance.clone()));
        self.synthesis.speak(&utterance);
    }

    /// What to do when the voice tells something of this piece, as long as it is still this one's turn.
    fn told_of(
        self: &Rc<Self>,
        mine: u32,
        does: impl FnOnce(&Rc<Self>, usize) + 'static,
    ) -> Box<dyn FnOnce(usize)> {
        let reading = Rc::clone(self);
        Box::new(move |length| {
            if reading.piece.get() == mine {
                does(&reading, length);
            }
        })
    }

    /// Waits for the voice to tell something, but not for ever.
    fn wait(self: &Rc<Self>, mine: u32, length: usize) {
        let patience = self.voice.borrow().patience(length);
        let over = self.told_of(mine, |reading, _| {
            let then = reading.voice.borrow_mut().fell_silent();
            reading.turn();
            reading.synthesis.cancel();
            reading.then(then);
        });
        let waits = set_timeout_with_handle(move || over(length), patience).ok();
        if let Some(earlier) = self.waits.replace(waits) {
            earlier.clear();
        }
    }

    fn then(self: &Rc<Self>, then: Then) {
        match then {
            Then::Next => self.go_on(),
            Then::End => self.stop(),
        }
    }
}

/// The page's language; a program that translates it says into which.
fn language() -> String {
    let said = document()
        .document_element()
        .and_then(|root| root.get_attribute("lang"));
    match said {
        Some(other) if !other.starts_with("en") => other,
        _ => "en-GB".to_owned(),
    }
}
