//! The pages of Heard: state to HTML. What people sent goes nowhere from here: this crate reads through
//! [`desk::Desk`] and never writes.
#![allow(unreachable_pub, reason = "`#[component]` writes `pub` of its own")]

pub mod components;
pub mod desk;
pub mod form;
pub mod format;
pub mod found;
pub mod islands;
pub mod pages;
mod query;
pub mod routes;
pub mod shell;
pub mod staff_forms;
pub mod subject;

/// Makes the browser ready for islands. They are woken one by one by the page's own short script.
#[cfg(feature = "hydrate")]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
