//! The templates that are built in: every letter in standard words and in easy read, and the parts that they share.

/// Puts each file beside its name.
macro_rules! texts {
    ($($name:literal)+) => {
        &[$(($name, include_str!(concat!("../templates/letters/", $name)))),+]
    };
}

/// Every template, by the name of its file.
pub(super) const TEXTS: &[(&str, &str)] = texts! {
    "acknowledgement.j2" "acknowledgement.easy.j2"
    "procedure.j2" "procedure.easy.j2"
    "advocacy-offer.j2" "advocacy-offer.easy.j2"
    "freeze.j2" "freeze.easy.j2"
    "extension.j2" "extension.easy.j2"
    "overdue.j2" "overdue.easy.j2"
    "suspension.j2" "suspension.easy.j2"
    "resumption.j2" "resumption.easy.j2"
    "stage-one-reply.j2" "stage-one-reply.easy.j2"
    "resolution.j2" "resolution.easy.j2"
    "stage-two-request.j2" "stage-two-request.easy.j2"
    "statement.j2" "statement.easy.j2"
    "stage-two-start.j2" "stage-two-start.easy.j2"
    "adjudication.j2" "adjudication.easy.j2"
    "panel-request.j2" "panel-request.easy.j2"
    "panel-invitation.j2" "panel-invitation.easy.j2"
    "panel-report.j2" "panel-report.easy.j2"
    "stage-three-reply.j2" "stage-three-reply.easy.j2"
    "early-referral.j2" "early-referral.easy.j2"
    "corporate-reply.j2" "corporate-reply.easy.j2"
    "corporate-two-request.j2" "corporate-two-request.easy.j2"
    "corporate-two-reply.j2" "corporate-two-reply.easy.j2"
    "data-protection-reply.j2" "data-protection-reply.easy.j2"
    "concern-reply.j2" "concern-reply.easy.j2"
    "reply.j2" "reply.easy.j2"
    "withdrawal.j2" "withdrawal.easy.j2"
    "not-considered.j2" "not-considered.easy.j2"
    "restriction.j2" "restriction.easy.j2"
    "heading.j2" "heading.easy.j2"
    "ending.j2" "ending.easy.j2"
    "replaces.j2" "replaces.easy.j2"
    "people.j2" "people.easy.j2"
    "advocate.j2" "advocate.easy.j2"
    "ombudsman.j2" "ombudsman.easy.j2"
    "commissioner.j2" "commissioner.easy.j2"
    "steps.j2" "steps.easy.j2"
    "ask-stage-two.j2" "ask-stage-two.easy.j2"
    "answers.j2" "answers.easy.j2"
    "elsewhere.j2" "elsewhere.easy.j2"
    "recommendations.j2" "recommendations.easy.j2"
    "working-days.easy.j2"
};
