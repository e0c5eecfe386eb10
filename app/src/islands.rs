//! All that reaches a browser. Every page is whole without its islands, and their props hold nothing personal.
#![expect(
    missing_docs,
    reason = "the island macro makes a struct for the props and gives it no docs"
)]

pub mod autosave;
pub mod count;
pub mod leave;
pub mod listen;
pub mod live_queue;
