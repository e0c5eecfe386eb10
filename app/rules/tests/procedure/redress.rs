//! The Ombudsman, remedies, costs, thanks, restrictions, delays (R4.17, R4.18, R5.4 to R5.7, R9.8, R12.5).

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::intake::Journey;
use rules::kinds::RemedyKind;
use rules::pathway::Pathway;

use crate::support::{MONDAY, Story};

#[test]
fn the_ombudsman_is_asked_at_any_time_and_what_follows_is_kept_r4_17_r4_18() {
    let story = Story::parent_complaint(MONDAY)
        .refuses(
            MONDAY,
            ActKind::OmbudsmanDecided,
            &[],
            Refused::OmbudsmanNotReceived,
        )
        .refuses(
            MONDAY,
            ActKind::OmbudsmanComplied,
            &[],
            Refused::OmbudsmanNotReceived,
        )
        .acts(MONDAY, ActKind::OmbudsmanReceived, &[("premature", "yes")])
        // Sent back as premature, it can come again.
        .acts("2026-12-01", ActKind::OmbudsmanReceived, &[])
        .refuses(
            "2026-12-01",
            ActKind::OmbudsmanReceived,
            &[],
            Refused::AlreadyDone,
        )
        .refuses(
            "2026-12-01",
            ActKind::OmbudsmanComplied,
            &[],
            Refused::OmbudsmanNotDecided,
        )
        .refuses(
            "2026-12-02",
            ActKind::OmbudsmanDecided,
            &[("on", "2026-11-30")],
            Refused::EndBeforeStart,
        )
        .refuses(
            "2026-12-02",
            ActKind::OmbudsmanDecided,
            &[("comply_by", "2026-12-01")],
            Refused::EndBeforeStart,
        )
        .acts(
            "2026-12-02",
            ActKind::OmbudsmanDecided,
            &[("comply_by", "2027-01-15")],
        )
        .refuses(
            "2026-12-02",
            ActKind::OmbudsmanDecided,
            &[],
            Refused::AlreadyDone,
        )
        .refuses(
            "2026-12-03",
            ActKind::OmbudsmanComplied,
            &[("on", "2026-12-01")],
            Refused::EndBeforeStart,
        )
        .acts("2026-12-03", ActKind::OmbudsmanComplied, &[])
        .refuses(
            "2026-12-03",
            ActKind::OmbudsmanComplied,
            &[],
            Refused::AlreadyDone,
        );
    assert_eq!(story.stopped(Clock::Compliance), "2026-12-03");
    // A closed case too, and one that was withdrawn.
    let closed =
        Story::parent_complaint(MONDAY).acts_all(MONDAY, &[ActKind::Withdraw, ActKind::Close]);
    closed.acts_all(
        "2027-12-01",
        &[
            ActKind::OmbudsmanReceived,
            ActKind::OmbudsmanDecided,
            ActKind::OmbudsmanComplied,
        ],
    );
}

#[test]
fn money_that_was_owed_is_no_compensation_r5_5() {
    let counted: Vec<_> = RemedyKind::ALL
        .iter()
        .filter(|kind| kind.is_compensation())
        .collect();
    assert_eq!(
        counted,
        [
            &RemedyKind::SymbolicPayment,
            &RemedyKind::TimeAndTrouble,
            &RemedyKind::OmbudsmanCompensation,
            &RemedyKind::Goodwill
        ]
    );
}

#[test]
fn remedies_and_costs_add_up_also_after_closing_r4_12_r5_4() {
    let story = Story::parent_complaint(MONDAY)
        .refuses(MONDAY, ActKind::RemedyDone, &[], Refused::NothingToDo)
        .acts(
            MONDAY,
            ActKind::Remedy,
            &[("kind", "symbolic-payment"), ("amount", "£250")],
        )
        .acts(MONDAY, ActKind::Remedy, &[("kind", "apology")])
        .acts(MONDAY, ActKind::Cost, &[("amount", "1,250.50")])
        .acts_all(MONDAY, &[ActKind::Withdraw, ActKind::Close])
        .acts_all(
            "2026-12-01",
            &[ActKind::Remedy, ActKind::RemedyDone, ActKind::RecordDelay],
        )
        .acts("2026-12-01", ActKind::Cost, &[("amount", "0.50")]);
    let case = story.case();
    assert_eq!(case.cost(), 125_100);
    assert_eq!(
        case.remedies
            .iter()
            .filter(|remedy| remedy.done_on.is_some())
            .count(),
        1
    );
}

#[test]
fn the_action_that_is_due_first_is_done_first_r5_6() {
    let story = Story::parent_complaint(MONDAY)
        .refuses(MONDAY, ActKind::ActionDone, &[], Refused::NothingToDo)
        .acts(
            MONDAY,
            ActKind::Learn,
            &[
                ("due-1", "2027-03-01"),
                ("what-2", "Train"),
                ("who-2", "A Team"),
                ("due-2", "2027-01-11"),
            ],
        )
        .acts("2026-12-01", ActKind::ActionDone, &[]);
    let done: Vec<_> = story
        .case()
        .actions
        .iter()
        .map(|action| action.done_on.is_some())
        .collect();
    assert_eq!(done, [false, true]);
}

#[test]
fn contact_is_restricted_only_after_a_warning_until_a_review_and_never_a_childs_r5_7() {
    Story::parent_complaint(MONDAY)
        .refuses(
            MONDAY,
            ActKind::Restrict,
            &[("warned_on", "")],
            Refused::NoWarning,
        )
        .act(MONDAY, ActKind::Restrict, &[("review_on", "2027-05-24")]);
    Story::child_complaint(MONDAY).refuses(MONDAY, ActKind::Restrict, &[], Refused::NeverAChild);
    let faults =
        Story::parent_complaint(MONDAY).fill(MONDAY, ActKind::Restrict, &[("review_on", "")]);
    assert_eq!(
        faults.unwrap_err()[0].wrong.slug(),
        "missing",
        "without a review it is a fault"
    );
}

#[test]
fn thanks_are_passed_on_and_published_only_with_consent_and_without_names_r9_8_r12_5() {
    let thanks = || Story::other(MONDAY, Journey::Compliment, Pathway::Compliment);
    thanks()
        .refuses(
            MONDAY,
            ActKind::Publish,
            &[("consent", "")],
            Refused::NoConsent,
        )
        .refuses(
            MONDAY,
            ActKind::Publish,
            &[("nobody_named", "")],
            Refused::StillNamesPeople,
        )
        .refuses(MONDAY, ActKind::Reply, &[], Refused::NothingToDo)
        .acts_all(MONDAY, &[ActKind::PassOn, ActKind::Close, ActKind::Publish]);
    for act in [ActKind::PassOn, ActKind::Publish] {
        let found = Story::parent_complaint(MONDAY).is_possible(MONDAY, act);
        assert_eq!(found, Err(Refused::NotACompliment), "{act:?}");
    }
}

#[test]
fn an_enquiry_is_answered_once() {
    for pathway in [
        Pathway::Comment,
        Pathway::PublicEnquiry,
        Pathway::MpEnquiry,
        Pathway::CouncillorEnquiry,
    ] {
        Story::other(MONDAY, Journey::Idea, pathway)
            .acts(MONDAY, ActKind::Reply, &[])
            .refuses(MONDAY, ActKind::Reply, &[], Refused::AlreadyDone);
    }
}
