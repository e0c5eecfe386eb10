//! What was found at each stage, side by side.

use leptos::prelude::*;

/// The name of each stage and what it found; nothing as long as nobody found anything.
#[component]
pub(super) fn Found(findings: Vec<(String, String)>) -> impl IntoView {
    if findings.is_empty() {
        return ().into_any();
    }
    let findings = findings
        .into_iter()
        .map(|(stage, finding)| view! { <div><dt>{stage}</dt><dd dir="auto">{finding}</dd></div> });
    view! { <dl class="app-findings">{findings.collect_view()}</dl> }.into_any()
}
