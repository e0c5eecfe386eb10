//! What the regulations forbid: of a case as it stands, and of a step.

use rules::acts::{ActKind, Event};
use rules::case::{Advocacy, Case, Meeting, Panel, Point};
use rules::finding::Finding;
use rules::pathway::Track;

/// What the regulations forbid, of a case as it stands.
pub(super) fn forbidden(case: &Case) -> Option<&'static str> {
    let one = &case.statutory;
    let two = case.stage_two();
    let three = case.stage_three();
    let adjudicated = two.filter(|two| two.adjudicated_on.is_some());
    let next = rules::next::next(case);
    let goes_on = case.closed_on.is_none() && case.discontinued_on.is_none();
    let wrong = [
        (
            "an adjudication without both reports and a statement that is agreed or nobody answered (reg 17, R4.8)",
            adjudicated.is_some_and(|two| {
                two.officer_reported_on.is_none()
                    || two.person_reported_on.is_none()
                    || !two.is_settled()
            }),
        ),
        (
            "an adjudication without anybody appointed",
            adjudicated.is_some_and(|two| two.people.is_none()),
        ),
        (
            "a stage 3 without an adjudication",
            three.is_some() && adjudicated.is_none(),
        ),
        (
            "an adjudication letter that left before there was a decision",
            two.is_some_and(|two| two.sent_on.is_some() && two.adjudicated_on.is_none()),
        ),
        (
            "a panel of other than three, or with somebody of stage 2 (reg 19)",
            three.is_some_and(|three| match &three.panel {
                Panel::Convened(Meeting { members, .. }) => {
                    let people = two.and_then(|two| two.people.as_ref());
                    let same = |a: &str, b: &str| same_name(a, b);
                    members.len() != 3
                        || members.iter().any(|member| {
                            !member.independent
                                || people.is_some_and(|people| same(&people.person, &member.name))
                        })
                }
                _ => false,
            }),
        ),
        (
            "an independent person who investigates (reg 17)",
            two.and_then(|two| two.people.as_ref())
                .is_some_and(|people| same_name(&people.officer, &people.person)),
        ),
        (
            "a child's point off the statutory track that nobody is told to move (R1.3)",
            case.by_child
                && goes_on
                && case.points.iter().any(Point::is_kept_from_a_child)
                && !next.contains(&ActKind::MovePoint),
        ),
        (
            "an answer to a child whose advocate was never mentioned, and is not to be (R7.3)",
            case.by_child
                && one.answered_on.is_some()
                && case.advocacy == Advocacy::ToOffer
                && goes_on
                && !next.contains(&ActKind::Advocate),
        ),
        (
            "a closed complaint without learning (R5.6)",
            case.closed_on.is_some()
                && case.is_complaint()
                && !case.learned
                && (case.discontinued_on.is_none() || case.outcome().is_some()),
        ),
        (
            "a closed case with a letter that waits (R4.3)",
            case.closed_on.is_some() && case.has_letters_waiting(),
        ),
        (
            "a closed case with an allegation that was not referred (R9.2)",
            case.closed_on.is_some() && case.has_open_allegation(),
        ),
        (
            "a closed complaint with a point that nobody answered (R5.3)",
            case.closed_on.is_some()
                && case.discontinued_on.is_none()
                && case.points.iter().any(|point| {
                    point.track.is_some_and(|track| point.is_on(track))
                        && point.finding().is_none()
                        && !case.heads().iter().any(|head| {
                            head.point == Some(point.number) && head.finding().is_some()
                        })
                }),
        ),
        (
            "a case in the hands of somebody excluded (R9.2)",
            case.owner
                .iter()
                .chain(&case.deputy)
                .any(|who| case.excluded.contains(who)),
        ),
        (
            "a complaint investigated by whom it is about (R9.2)",
            case.investigator
                .iter()
                .any(|name| case.is_complained_about(name))
                || adjudicated.is_none()
                    && two
                        .and_then(|two| two.people.as_ref())
                        .is_some_and(|people| {
                            case.is_complained_about(&people.officer)
                                || case.is_complained_about(&people.person)
                        }),
        ),
        (
            "a point at stage 3 that was not considered at stage 2 (R4.13)",
            case.points
                .iter()
                .any(|point| point.stage_three.is_some() && point.stage_two.is_none())
                || case
                    .heads()
                    .iter()
                    .any(|head| head.stage_three.is_some() && head.stage_two.is_none()),
        ),
        (
            "a restriction on a child (R5.7)",
            case.by_child && case.is_restricted(),
        ),
    ];
    wrong
        .into_iter()
        .find(|(_, wrong)| *wrong)
        .map(|(what, _)| what)
}

fn same_name(a: &str, b: &str) -> bool {
    let plain = |name: &str| -> String {
        let letters = name.chars().filter(|character| character.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    plain(a) == plain(b)
}

/// What no step may do.
pub(super) fn wrong_step(was: &Case, event: &Event, is: &Case) -> Option<&'static str> {
    let findings = |case: &Case, number: u32| {
        let point = case.point(number).unwrap();
        [
            point.stage_one,
            point.investigated,
            point.stage_two,
            point.stage_three,
        ]
    };
    // What an officer found who turns out to be complained about goes, also of a point that was set aside (R9.2).
    let found = |before: [Option<Finding>; 4], now: [Option<Finding>; 4]| {
        before
            .iter()
            .zip(&now)
            .any(|(before, now)| now.is_some() && before != now)
    };
    let aside = was
        .points
        .iter()
        .filter(|point| point.set_aside_on.is_some());
    let found_later = aside
        .map(|point| point.number)
        .any(|number| found(findings(was, number), findings(is, number)));
    let lost = was.points.len() > is.points.len();
    let refused_a_stage = was
        .stage_two()
        .is_some_and(|two| two.adjudicated_on.is_some())
        && was.discontinued_on.is_none()
        && is.discontinued_on.is_some()
        && was.is_on(Track::Statutory);
    let refused_a_stage = refused_a_stage
        && !matches!(event, Event::Withdraw(_))
        && !matches!(event, Event::NotConsider(act) if act.why == rules::reason::NotConsideredReason::Prejudice)
        && !matches!(event, Event::DecideInterest(_));
    [
        (
            "a finding on a point that was set aside (Reg. 8)",
            found_later,
        ),
        ("a point that got lost", lost),
        (
            "a panel refused otherwise than by Reg. 8 (R4.14)",
            refused_a_stage,
        ),
        (
            "a clock of an answer stopped by writing it (R4.3)",
            event.act().is_some()
                && was.statutory.sent_on != is.statutory.sent_on
                && is.statutory.sent_on.is_some(),
        ),
    ]
    .into_iter()
    .find(|(_, wrong)| *wrong)
    .map(|(what, _)| what)
}
