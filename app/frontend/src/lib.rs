//! The WebAssembly that wakes the islands of a page. Everything in it lives in `app`.

use wasm_bindgen::prelude::wasm_bindgen;

/// Makes the module ready to wake islands; the page's start script calls it once, after loading.
///
/// The islands themselves are exported by `app`, one function each, and are called by that script.
#[wasm_bindgen]
pub fn hydrate() {
    app::hydrate();
}
