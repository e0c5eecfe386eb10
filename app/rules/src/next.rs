//! What a case waits for: of all the acts that are possible, those that come next.

use crate::acts::ActKind;
use crate::case::{Advocacy, Case, Freeze, Panel, Point, Promised};
use crate::intake::Journey;
use crate::pathway::{Pathway, Track};
use crate::reason::ReopenReason;

/// The acts that come next, the most urgent first. Whether each is possible is another question ([`ActKind::possible`]).
#[must_use]
pub fn next(case: &Case) -> Vec<ActKind> {
    let mut next = Vec::new();
    if case.closed_on.is_some() {
        next.extend(left(case));
        return next;
    }
    if case.danger && case.safeguarding.is_empty() {
        next.push(ActKind::ReferSafeguarding);
    }
    if case.has_open_allegation() {
        next.push(ActKind::ReferLado);
    }
    if case.freeze == Some(Freeze::Asked) {
        next.push(ActKind::DecideFreeze);
    }
    if case.owner.is_none() {
        next.push(ActKind::Take);
    }
    if case.discontinued_on.is_some() {
        next.push(ActKind::Close);
        return next;
    }
    let is_answered = case.statutory.sent_on.is_some() || case.corporate.sent_on.is_some();
    if case.acknowledged_on.is_none()
        && !is_answered
        && !case.was_over_before()
        && (case.is_complaint() || case.pathway == Pathway::AdvocacyRequest)
    {
        next.push(ActKind::Acknowledge);
    }
    if case.advocacy == Advocacy::ToOffer {
        next.push(ActKind::Advocate);
    }
    if case.waits_for_provider() {
        next.push(ActKind::FollowUpAdvocate);
    }
    if case.is_complaint() {
        complaint(case, &mut next);
    } else {
        next.extend(match case.pathway {
            _ if case.answered_on.is_some() => &[ActKind::Close][..],
            Pathway::Concern => &[ActKind::ResolveConcern, ActKind::ConvertConcern],
            Pathway::Compliment => &[ActKind::PassOn],
            Pathway::AdvocacyRequest => &[ActKind::Close],
            _ => &[ActKind::Reply, ActKind::PassOn],
        });
        if case.journey == Journey::Compliment && case.answered_on.is_some() {
            next.push(ActKind::Publish);
        }
    }
    next
}

/// What a closed case waits for still.
fn left(case: &Case) -> Vec<ActKind> {
    let open = |all: &[Promised]| all.iter().any(Promised::is_open);
    let mut ombudsman = case.ombudsman_before.iter().chain(&case.ombudsman);
    let last = case.ombudsman.as_ref();
    let to_answer = last.is_some_and(|last| last.decided_on.is_none() && last.waits());
    let to_do = ombudsman.any(|one| one.decided_on.is_some() && one.waits());
    let acts = [
        (to_answer, ActKind::OmbudsmanAnswered),
        (to_do, ActKind::OmbudsmanComplied),
        (open(&case.remedies), ActKind::RemedyDone),
        (open(&case.actions), ActKind::ActionDone),
        (case.is_restricted(), ActKind::ReviewRestriction),
    ];
    let waits = acts.into_iter().filter(|(waits, _)| *waits);
    waits.map(|(_, act)| act).collect()
}

fn complaint(case: &Case, next: &mut Vec<ActKind>) {
    if case.category == Some(crate::eligibility::Category::SufficientInterest)
        && case.interest.is_none()
    {
        next.push(ActKind::DecideInterest);
    }
    if case.points.is_empty() {
        next.push(ActKind::Triage);
        return;
    }
    if case.is_suspended() {
        next.push(ActKind::Resume);
    }
    // A child keeps the statutory procedure, also one who was taken for somebody else (R1.3).
    if case.by_child && case.points.iter().any(Point::is_kept_from_a_child) {
        next.push(ActKind::MovePoint);
    }
    if case.is_on(Track::Statutory) {
        next.extend_from_slice(statutory(case));
    }
    if case.is_on(Track::Corporate) {
        next.extend_from_slice(match &case.corporate.stage_two {
            None if case.corporate.answered_on.is_none() => &[ActKind::RespondCorporate],
            None => &[ActKind::RequestCorporateTwo],
            Some(two) if two.answered_on.is_some() => &[],
            Some(two) if two.acknowledged_on.is_none() => &[ActKind::AcknowledgeCorporateTwo],
            Some(_) => &[ActKind::RespondCorporateTwo],
        });
    }
    if case.is_on(Track::DataProtection) && case.data_protection.answered_on.is_none() {
        next.push(ActKind::RespondDataProtection);
    }
    // Why it was opened again leads on, not back to closing.
    match case.reopened_for {
        Some(ReopenReason::Ombudsman) if case.ombudsman.is_none() => {
            next.push(ActKind::OmbudsmanReceived);
        }
        Some(ReopenReason::Ombudsman) => next.push(ActKind::OmbudsmanAsks),
        Some(ReopenReason::NewInformation) => next.extend([ActKind::Note, ActKind::Remedy]),
        _ => {}
    }
    next.extend(left(case));
    if !case.learned && case.outcome().is_some() {
        next.push(ActKind::Learn);
    }
    next.push(ActKind::Close);
}

fn statutory(case: &Case) -> &'static [ActKind] {
    let Some(two) = case.stage_two() else {
        return match case.statutory.answered_on {
            None => &[ActKind::Respond, ActKind::Resolve, ActKind::TellOverdue],
            Some(_) => &[ActKind::RequestStageTwo],
        };
    };
    if let Some(three) = &two.stage_three {
        return match three.panel {
            Panel::Requested => &[ActKind::ConvenePanel],
            Panel::Convened(_) if case.panel_papers_on().is_none() => {
                &[ActKind::SendPanelPapers, ActKind::HoldPanel]
            }
            Panel::Convened(_) => &[ActKind::HoldPanel],
            Panel::Held { .. } => &[ActKind::PanelReport],
            Panel::Reported { .. } => &[ActKind::RespondStageThree],
            Panel::Answered { .. } | Panel::ReferredEarly { .. } => &[ActKind::OmbudsmanReceived],
        };
    }
    if two.adjudicated_on.is_some() {
        return &[ActKind::RequestPanel];
    }
    if !two.is_settled() {
        return if two.versions == 0 {
            &[ActKind::Statement, ActKind::Appoint]
        } else {
            &[
                ActKind::AgreeStatement,
                ActKind::Statement,
                ActKind::InvestigateUnanswered,
                ActKind::Appoint,
            ]
        };
    }
    match (
        two.people.is_some(),
        two.officer_reported_on,
        two.person_reported_on,
    ) {
        (false, ..) => &[ActKind::Appoint],
        (true, None, None) if two.papers_on.is_none() => &[
            ActKind::SendPapers,
            ActKind::OfficerReport,
            ActKind::PersonReport,
        ],
        (true, Some(_), Some(_)) => &[ActKind::Adjudicate],
        (true, None, _) => &[ActKind::OfficerReport, ActKind::PersonReport],
        (true, Some(_), None) => &[ActKind::PersonReport],
    }
}
