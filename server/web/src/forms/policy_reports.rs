//! What browsers report that a content policy kept from happening. It is counted by the directive and forgotten: the report names
//! the address of a page, and that may name a case or hold the key of a letter.

use axum::Extension;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;

use crate::edge::visitor::Visitor;
use crate::portal::Portal;

/// So many reports of one message are counted.
const MOST: usize = 20;

/// The directives of our policies, and what follows from one of them.
const DIRECTIVES: [&str; 17] = [
    "base-uri",
    "connect-src",
    "default-src",
    "font-src",
    "form-action",
    "frame-ancestors",
    "frame-src",
    "img-src",
    "media-src",
    "require-trusted-types-for",
    "script-src",
    "script-src-attr",
    "script-src-elem",
    "style-src",
    "style-src-attr",
    "style-src-elem",
    "trusted-types",
];

/// What a browser sends to the address of `report-uri`, or to that of `report-to`. Nothing else of it is read.
#[derive(Deserialize)]
#[serde(untagged)]
enum Message {
    One {
        #[serde(rename = "csp-report")]
        report: Breach,
    },
    Several(Vec<Report>),
}

#[derive(Deserialize)]
struct Report {
    body: Breach,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Breach {
    /// By the name that it has in each of the two.
    #[serde(rename = "effectiveDirective", alias = "effective-directive")]
    effective: String,
    #[serde(rename = "violated-directive")]
    violated: String,
}

/// Answers `POST /policy-reports` with 204, whatever it was.
pub(crate) async fn count(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    sent: Bytes,
) -> StatusCode {
    if portal.limits.policy_report(visitor.address).is_ok() {
        for directive in directives(&sent) {
            metrics::counter!("heard_policy_reports_total", "directive" => directive).increment(1);
        }
    }
    StatusCode::NO_CONTENT
}

/// The directive of each report. What a stranger made up is `other`: no name of theirs becomes one of a series.
fn directives(sent: &[u8]) -> Vec<&'static str> {
    let breaches = match serde_json::from_slice(sent) {
        Ok(Message::One { report }) => vec![report],
        Ok(Message::Several(reports)) => reports.into_iter().map(|report| report.body).collect(),
        Err(_) => Vec::new(),
    };
    breaches.iter().take(MOST).map(directive).collect()
}

fn directive(breach: &Breach) -> &'static str {
    // An older browser says the whole line of the policy.
    let said = [&breach.effective, &breach.violated];
    let said = said.iter().find_map(|said| said.split_whitespace().next());
    let known = DIRECTIVES.into_iter().find(|known| Some(*known) == said);
    known.unwrap_or("other")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_its_directive_in_either_form_and_nothing_that_a_stranger_makes_up() {
        let of_old = r#"{"csp-report":{"document-uri":"https://x/letter/KEY","violated-directive":"script-src 'self'"}}"#;
        let both = r#"{"csp-report":{"effective-directive":"img-src","violated-directive":"default-src"}}"#;
        let of_new = r#"[{"type":"csp-violation","url":"https://x/letter/KEY","body":{"effectiveDirective":"script-src-elem"}},
                         {"type":"deprecation","body":{"id":"x"}}]"#;
        let made_up = r#"{"csp-report":{"effective-directive":"Purple Otter"}}"#;
        let many = format!("[{}]", vec![r#"{"body":{}}"#; 500].join(","));
        for (sent, told) in [
            (of_old, vec!["script-src"]),
            (both, vec!["img-src"]),
            (of_new, vec!["script-src-elem", "other"]),
            (made_up, vec!["other"]),
            (&many, vec!["other"; MOST]),
            ("", vec![]),
            ("nothing of the kind", vec![]),
            ("[[[[[[", vec![]),
            (r#"{"csp-report":7}"#, vec![]),
        ] {
            assert_eq!(directives(sent.as_bytes()), told, "{sent}");
        }
    }
}
