//! Every act, and what becomes of it for a fresh complaint of a child, a closed case, a reader, an officer and somebody
//! who is excluded.

use rules::acts::{ActKind, Group};
use rules::case::Refused;
use rules::intake::Journey;
use rules::pathway::Pathway;
use rules::principal::Role;

use crate::support::{MONDAY, Story};

/// The acts that can be done to a closed case.
pub(crate) const ON_CLOSED: &[ActKind] = &[
    ActKind::Note,
    ActKind::Include,
    ActKind::ReferSafeguarding,
    ActKind::RecordDelay,
    ActKind::SendPanelReport,
    ActKind::OmbudsmanReceived,
    ActKind::OmbudsmanAsks,
    ActKind::OmbudsmanAnswered,
    ActKind::OmbudsmanDecided,
    ActKind::OmbudsmanComplied,
    ActKind::AddFile,
    ActKind::RemoveFile,
    ActKind::Publish,
    ActKind::Remedy,
    ActKind::RemedyDone,
    ActKind::Cost,
    ActKind::Learn,
    ActKind::CorrectContact,
    ActKind::CorrectWho,
    ActKind::CorrectReceived,
    ActKind::CorrectPoint,
    ActKind::Exclude,
    ActKind::Link,
    ActKind::Unlink,
    ActKind::TakeBack,
    ActKind::TakeBackCost,
    ActKind::ActionDone,
    ActKind::ReviewRestriction,
    ActKind::Reopen,
    ActKind::HoldRecords,
    ActKind::ReleaseRecords,
];

#[test]
fn what_can_be_done_with_a_fresh_complaint_of_a_child() {
    use ActKind as A;
    use Refused as R;
    let rows: &[(ActKind, Result<(), Refused>)] = &[
        (A::Take, Ok(())),
        (A::Assign, Ok(())),
        (A::Investigator, Ok(())),
        (A::Note, Ok(())),
        (A::Link, Ok(())),
        (A::AddFile, Ok(())),
        (A::Acknowledge, Ok(())),
        (A::Exclude, Ok(())),
        (A::Include, Err(R::NothingToDo)),
        (A::GiveAccess, Err(R::NobodyToLetIn)),
        (A::EndAccess, Err(R::NothingToDo)),
        (A::Triage, Ok(())),
        (A::MovePoint, Err(R::NotTriaged)),
        (A::DecideInterest, Err(R::NotForDecision)),
        (A::DecideLate, Ok(())),
        (A::NotConsider, Ok(())),
        (A::TakeUp, Err(R::NothingToDo)),
        (A::ReferSafeguarding, Ok(())),
        (A::Allegation, Ok(())),
        (A::ReferLado, Err(R::NothingToDo)),
        (A::AskFreeze, Ok(())),
        (A::DecideFreeze, Err(R::FreezeNotAsked)),
        (A::Advocate, Ok(())),
        (A::FollowUpAdvocate, Err(R::ProviderNotAsked)),
        (A::Suspend, Ok(())),
        (A::Resume, Err(R::NotSuspended)),
        (A::Extend, Ok(())),
        (A::AgreeOverrun, Ok(())),
        (A::RecordDelay, Ok(())),
        (A::TellOverdue, Err(R::NotYetOverdue)),
        (A::Meet, Ok(())),
        (A::Respond, Err(R::NotTriaged)),
        (A::Resolve, Err(R::NotTriaged)),
        (A::SkipStageOne, Err(R::NotTriaged)),
        (A::RequestStageTwo, Err(R::StageOneNotAnswered)),
        (A::Statement, Err(R::StageTwoNotAsked)),
        (A::AgreeStatement, Err(R::StageTwoNotAsked)),
        (A::InvestigateUnanswered, Err(R::StageTwoNotAsked)),
        (A::Appoint, Err(R::StageTwoNotAsked)),
        (A::SendPapers, Err(R::StageTwoNotAsked)),
        (A::OfficerReport, Err(R::StageTwoNotAsked)),
        (A::PersonReport, Err(R::StageTwoNotAsked)),
        (A::Adjudicate, Err(R::StageTwoNotAsked)),
        (A::RequestPanel, Err(R::StageTwoNotAsked)),
        (A::ConvenePanel, Err(R::PanelNotAsked)),
        (A::SendPanelPapers, Err(R::PanelNotAsked)),
        (A::HoldPanel, Err(R::PanelNotAsked)),
        (A::PanelReport, Err(R::PanelNotAsked)),
        (A::SendPanelReport, Err(R::PanelNotAsked)),
        (A::RespondStageThree, Err(R::PanelNotAsked)),
        (A::ReferEarly, Err(R::PanelNotAsked)),
        (A::OmbudsmanReceived, Ok(())),
        (A::OmbudsmanAsks, Err(R::OmbudsmanNotReceived)),
        (A::OmbudsmanAnswered, Err(R::NothingToDo)),
        (A::OmbudsmanDecided, Err(R::OmbudsmanNotReceived)),
        (A::OmbudsmanComplied, Err(R::OmbudsmanNotReceived)),
        (A::RespondCorporate, Err(R::NotCorporate)),
        (A::RequestCorporateTwo, Err(R::NotCorporate)),
        (A::AcknowledgeCorporateTwo, Err(R::NotCorporate)),
        (A::RespondCorporateTwo, Err(R::NotCorporate)),
        (A::RespondDataProtection, Err(R::NotDataProtection)),
        (A::ResolveConcern, Err(R::NotAConcern)),
        (A::ConvertConcern, Err(R::NotAConcern)),
        (A::Reply, Err(R::NothingToDo)),
        (A::PassOn, Err(R::NotACompliment)),
        (A::Publish, Err(R::NotACompliment)),
        (A::Remedy, Ok(())),
        (A::RemedyDone, Err(R::NothingToDo)),
        (A::Cost, Ok(())),
        (A::Learn, Ok(())),
        (A::ActionDone, Err(R::NothingToDo)),
        (A::CorrectContact, Ok(())),
        (A::CorrectWho, Ok(())),
        (A::CorrectReceived, Ok(())),
        (A::CorrectPoint, Err(R::NotTriaged)),
        (A::Unlink, Err(R::NothingToDo)),
        (A::TakeBack, Err(R::NothingToDo)),
        (A::TakeBackCost, Err(R::NothingToDo)),
        (A::RemoveFile, Err(R::NothingToDo)),
        (A::Void, Ok(())),
        (A::Restrict, Err(R::NeverAChild)),
        (A::ReviewRestriction, Err(R::NothingToDo)),
        (A::Withdraw, Ok(())),
        (A::Close, Err(R::AdvocateNotOffered)),
        (A::Reopen, Err(R::NotClosed)),
        (A::HoldRecords, Ok(())),
        (A::ReleaseRecords, Err(R::NothingToDo)),
    ];
    let listed: Vec<_> = rows.iter().map(|(act, _)| *act).collect();
    assert_eq!(listed, ActKind::ALL, "every act has its row");
    let story = Story::child_complaint(MONDAY);
    let excluded = story
        .clone()
        .act(MONDAY, ActKind::Exclude, &[("account", "colleague")]);
    let excluded = excluded.by("colleague", Role::Manager);
    for (act, found) in rows {
        assert_eq!(story.is_possible(MONDAY, *act), *found, "{act:?}");
        let reader = story.clone().by("somebody", Role::Reader);
        assert_eq!(
            reader.is_possible(MONDAY, *act),
            Err(R::NotYourRole),
            "{act:?} by a reader"
        );
        let officer = story.clone().by("somebody", Role::Officer);
        let by_officer = match crate::permission::BY_MANAGER.contains(act) {
            true => Err(R::NotYourRole),
            false => *found,
        };
        assert_eq!(
            officer.is_possible(MONDAY, *act),
            by_officer,
            "{act:?} by an officer"
        );
        assert_eq!(
            excluded.is_possible(MONDAY, *act),
            Err(R::Excluded),
            "{act:?} by whom it is about"
        );
    }
}

#[test]
fn what_can_be_done_with_a_closed_case() {
    let closed = Story::child_complaint(MONDAY)
        .answered("2026-12-01")
        .acts_all("2026-12-01", &[ActKind::Learn, ActKind::Close]);
    for act in ActKind::ALL {
        let found = closed.is_possible("2026-12-02", *act);
        assert_eq!(
            found != Err(Refused::Closed),
            ON_CLOSED.contains(act),
            "{act:?}"
        );
    }
}

#[test]
fn what_can_be_done_only_with_a_complaint() {
    use ActKind as A;
    let thanks = Story::other(MONDAY, Journey::Compliment, Pathway::Compliment);
    for act in [
        A::Investigator,
        A::Triage,
        A::DecideInterest,
        A::DecideLate,
        A::NotConsider,
        A::Suspend,
        A::RecordDelay,
        A::Meet,
        A::OmbudsmanReceived,
        A::Remedy,
        A::Cost,
        A::Learn,
    ] {
        assert_eq!(
            thanks.is_possible(MONDAY, act),
            Err(Refused::NotAComplaint),
            "{act:?}"
        );
    }
}

#[test]
fn every_group_of_acts_stands_together() {
    let mut groups: Vec<Group> = ActKind::ALL.iter().map(|act| act.group()).collect();
    groups.dedup();
    assert_eq!(groups, Group::ALL);
}
