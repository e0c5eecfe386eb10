//! The content security policy of each kind of answer.

use app::routes::{Pattern, Route};

use crate::edge::visitor::Visitor;

/// What browsers call the address for reports, in `Reporting-Endpoints` and in the policy.
pub const ENDPOINT: &str = "policy";

/// What is no page: a file, a redirect, a line for a program. Should a browser show it all the same, nothing in it runs, loads or
/// leads anywhere.
pub const OF_NO_PAGE: &str =
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/// A page: only what is ours, no inline style, no frame. A page with an island has its script by nonce, and WebAssembly; any other
/// has no script at all. No text becomes HTML or a script's address in a browser (`trusted-types`): no island of ours needs that.
#[must_use]
pub fn of_page(visitor: &Visitor) -> String {
    let scripts = match Pattern::of(&visitor.here).is_some_and(Pattern::has_islands) {
        true => format!("'self' 'nonce-{}' 'wasm-unsafe-eval'", visitor.nonce),
        false => "'none'".to_owned(),
    };
    let reports = Route::PolicyReports;
    format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'; report-uri {reports}; report-to {ENDPOINT}"
    )
}
