//! What a case waits for: of all the acts that are possible, those that come next.

use crate::acts::Act;
use crate::case::{Advocacy, Case, Panel};
use crate::intake::Journey;
use crate::pathway::{Pathway, Track};

/// The acts that come next, the most urgent first. Whether each is possible is another question ([`Act::possible`]).
#[must_use]
pub fn next(case: &Case) -> Vec<Act> {
    let mut next = Vec::new();
    if case.closed_on.is_some() {
        return next;
    }
    if case.danger && case.safeguarding.is_empty() {
        next.push(Act::ReferSafeguarding);
    }
    if matches!(case.allegation, Some((_, None))) {
        next.push(Act::ReferLado);
    }
    if case.freeze == Some(None) {
        next.push(Act::DecideFreeze);
    }
    if case.owner.is_none() {
        next.push(Act::Take);
    }
    if case.discontinued_on.is_some() {
        next.push(Act::Close);
        return next;
    }
    if case.acknowledged_on.is_none()
        && !case.was_over_before()
        && (case.is_complaint() || case.pathway == Pathway::AdvocacyRequest)
    {
        next.push(Act::Acknowledge);
    }
    if case.advocacy == Advocacy::ToOffer {
        next.push(Act::Advocate);
    }
    if case.waits_for_provider() {
        next.push(Act::FollowUpAdvocate);
    }
    if case.is_complaint() {
        complaint(case, &mut next);
    } else {
        next.extend(match case.pathway {
            _ if case.answered_on.is_some() => &[Act::Close][..],
            Pathway::Concern => &[Act::ResolveConcern, Act::ConvertConcern],
            Pathway::Compliment => &[Act::PassOn],
            Pathway::AdvocacyRequest => &[Act::Close],
            _ => &[Act::Reply, Act::PassOn],
        });
        if case.journey == Journey::Compliment && case.answered_on.is_some() {
            next.push(Act::Publish);
        }
    }
    next
}

fn complaint(case: &Case, next: &mut Vec<Act>) {
    if case.category == Some(crate::eligibility::Category::SufficientInterest)
        && case.interest.is_none()
    {
        next.push(Act::DecideInterest);
    }
    if case.points.is_empty() {
        next.push(Act::Triage);
        return;
    }
    if case.is_suspended() {
        next.push(Act::Resume);
    }
    if case.is_on(Track::Statutory) {
        next.extend_from_slice(statutory(case));
    }
    if case.is_on(Track::Corporate) {
        next.extend_from_slice(match &case.corporate.two {
            None if case.corporate.answered_on.is_none() => &[Act::RespondCorporate],
            None => &[Act::RequestCorporateTwo],
            Some(two) if two.answered_on.is_some() => &[],
            Some(two) if two.acknowledged_on.is_none() => &[Act::AcknowledgeCorporateTwo],
            Some(_) => &[Act::RespondCorporateTwo],
        });
    }
    if case.is_on(Track::DataProtection) && case.data_protection.answered_on.is_none() {
        next.push(Act::RespondDataProtection);
    }
    if !case.learned && case.outcome().is_some() {
        next.push(Act::Learn);
    }
    next.push(Act::Close);
}

fn statutory(case: &Case) -> &'static [Act] {
    let Some(two) = case.two() else {
        return match case.one.answered_on {
            None => &[Act::Respond, Act::Resolve, Act::TellOverdue],
            Some(_) => &[Act::RequestStageTwo],
        };
    };
    if let Some(three) = &two.three {
        return match three.panel {
            Panel::Requested => &[Act::ConvenePanel],
            Panel::Convened { .. } => &[Act::HoldPanel],
            Panel::Held { .. } => &[Act::PanelReport],
            Panel::Reported { .. } => &[Act::RespondStageThree],
            Panel::Answered { .. } | Panel::ReferredEarly { .. } => &[Act::OmbudsmanReceived],
        };
    }
    if two.adjudicated_on.is_some() {
        return &[Act::RequestPanel];
    }
    if two.agreed_on.is_none() {
        return if two.versions == 0 {
            &[Act::Statement, Act::Appoint]
        } else {
            &[Act::AgreeStatement, Act::Statement, Act::Appoint]
        };
    }
    match (
        two.people.is_some(),
        two.officer_reported_on,
        two.person_reported_on,
    ) {
        (false, ..) => &[Act::Appoint],
        (true, None, None) if two.papers_on.is_none() => {
            &[Act::SendPapers, Act::OfficerReport, Act::PersonReport]
        }
        (true, Some(_), Some(_)) => &[Act::Adjudicate],
        (true, None, _) => &[Act::OfficerReport, Act::PersonReport],
        (true, Some(_), None) => &[Act::PersonReport],
    }
}
