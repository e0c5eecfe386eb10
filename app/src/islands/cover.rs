//! What covers a page that somebody leaves in a hurry.

use leptos::prelude::document;

const COVER: &str = "app-cover";

/// Whether somebody is leaving by "Exit this page".
pub(super) fn is_leaving() -> bool {
    let body = document().body();
    body.is_some_and(|body| body.class_list().contains(COVER))
}

pub(super) fn cover(covered: bool) {
    if let Some(body) = document().body() {
        let _changed = body.class_list().toggle_with_force(COVER, covered);
    }
}
