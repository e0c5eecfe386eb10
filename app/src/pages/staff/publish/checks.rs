//! What the report found when it checked itself: what failed in sight, everything on demand.

use leptos::prelude::*;
use report::{Check, Report, Verdict};
use words::Words;

use crate::components::figure;

#[component]
pub(super) fn Checks(words: Words, report: Report) -> impl IntoView {
    let of = |verdict: Verdict| -> Vec<&Check> {
        let checks = report.checks.iter();
        checks.filter(|check| check.verdict == verdict).collect()
    };
    let failed = of(Verdict::Failed);
    let (key, count) = if failed.is_empty() {
        ("staff-reports-publish-well", report.checks.len())
    } else {
        ("staff-reports-publish-failed", failed.len())
    };
    let outcome = words.say_with(key, &[("count", &count.to_string())]);
    let in_sight = [failed, of(Verdict::Noted), of(Verdict::Explained)].concat();
    let in_sight = (!in_sight.is_empty()).then(|| list(&words, &in_sight));
    let every: Vec<&Check> = report.checks.iter().collect();
    let unfinished = report.unfinished.then(|| {
        let says = words.say("staff-reports-publish-unfinished");
        view! { <div class="app-notice"><p>{says}</p></div> }
    });
    view! {
        <section aria-labelledby="checks">
            <h2 id="checks">{words.say("staff-reports-publish-checks")}</h2>
            {unfinished}
            <p>{outcome}</p>
            {in_sight}
            <details class="app-fold">
                <summary>{words.say("staff-reports-publish-all-checks")}</summary>
                {list(&words, &every)}
            </details>
        </section>
    }
}

/// Each with its verdict in words and a shape of its own.
fn list(words: &Words, checks: &[&Check]) -> AnyView {
    let lines = checks
        .iter()
        .map(|check| {
            let class = match check.verdict {
                Verdict::Passed => "app-check app-check--passed",
                Verdict::Explained | Verdict::Noted => "app-check app-check--explained",
                Verdict::Failed => "app-check app-check--failed",
            };
            let verdict = words.say(&format!("report-verdict-{}", check.verdict.slug()));
            let what = figure::check(words, check);
            view! { <li class=class><strong>{verdict} ":"</strong> " " {what}</li> }
        })
        .collect_view();
    view! { <ul class="app-checks" role="list">{lines}</ul> }.into_any()
}
