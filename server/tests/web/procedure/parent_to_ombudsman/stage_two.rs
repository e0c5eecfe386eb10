//! Stage 2: the statement in two versions, those who investigate, both reports, the adjudication.

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;

use super::super::support::{Case, Team};

/// R4.8: she changes the statement, so the clock runs from the day she agrees, Wednesday 23 December: 24 is 1, 29 to 31 2 to 4,
/// 4 to 8 January 5 to 9, 11 to 15 10 to 14, 18 to 22 15 to 19, 25 to 29 20 to 24, Monday 1 February 25. Both dates are kept.
pub(super) async fn the_statement_is_agreed(team: &mut Team, case: &Case) {
    let agreed = [("on", "16 12 2026")];
    let unanswered = [("on", "16 12 2026"), ("words", "Two calls and a letter.")];
    team.refuses(
        case,
        ActKind::InvestigateUnanswered,
        &unanswered,
        Refused::NoStatement,
    )
    .await;
    team.refuses(case, ActKind::AgreeStatement, &agreed, Refused::NoStatement)
        .await;
    let first = [
        ("what-1", "Nobody told me that Otis had moved."),
        ("point-1", "1"),
    ];
    let letter = team
        .writes(case, ActKind::Statement, &first, Letter::Statement)
        .await;
    letter.says(&["Nobody told me that Otis had moved."]);
    letter.posted(team, "16 12 2026").await;

    team.day("2026-12-21").await;
    team.refuses(
        case,
        ActKind::InvestigateUnanswered,
        &unanswered,
        Refused::AnswerAwaited,
    )
    .await;
    let second = [
        ("what-1", "Nobody told me before he moved."),
        ("point-1", "1"),
        ("what-2", "Nobody rang me back."),
        ("words", "An apology."),
        ("amended", "yes"),
    ];
    let letter = team
        .writes(case, ActKind::Statement, &second, Letter::Statement)
        .await;
    letter.says(&[
        "Point 1",
        "Nobody told me before he moved.",
        "Point 2",
        "Nobody rang me back.",
        "What you would like to happen",
        "An apology.",
        "within 10 working days",
    ]);
    letter.posted(team, "21 12 2026").await;
    // As long as nothing is agreed the request counts: waiting is the council's delay.
    team.dates(
        case,
        &[(
            Clock::StageTwo,
            "due Thu 21 Jan 2027 · 20 working days left At most until Thu 18 Mar 2027",
        )],
    )
    .await;
    let page = team.page(case).await;
    assert!(page.contains("Head 2: Nobody rang me back."), "{page}");
    assert!(page.contains("It waits for their agreement."), "{page}");
    let report = [
        ("on", "21 12 2026"),
        ("finding-1", "upheld"),
        ("words-1", "She was not told."),
        ("finding-2", "upheld"),
        ("words-2", "There is no note of a call."),
    ];
    team.refuses(
        case,
        ActKind::OfficerReport,
        &report,
        Refused::StatementNotAgreed,
    )
    .await;

    team.day("2026-12-23").await;
    let before = [("on", "11 12 2026"), ("agreed-1", "yes")];
    team.refuses(
        case,
        ActKind::AgreeStatement,
        &before,
        Refused::EndBeforeStart,
    )
    .await;
    team.refuses(
        case,
        ActKind::AgreeStatement,
        &[("on", "23 12 2026")],
        Refused::NothingChosen,
    )
    .await;
    let one = [("on", "22 12 2026"), ("agreed-1", "yes")];
    team.does(case, ActKind::AgreeStatement, &one).await;
    team.refuses(
        case,
        ActKind::OfficerReport,
        &report,
        Refused::StatementNotAgreed,
    )
    .await;
    let both = [
        ("on", "23 12 2026"),
        ("agreed-1", "yes"),
        ("agreed-2", "yes"),
    ];
    team.does(case, ActKind::AgreeStatement, &both).await;
    team.dates(
        case,
        &[
            (Clock::Statement, "met or ended Wed 23 Dec"),
            (
                Clock::StageTwo,
                "due Mon 1 Feb 2027 · 25 working days left At most until Wed 31 Mar 2027",
            ),
        ],
    )
    .await;
    let why = team.why(case, Clock::StageTwo).await;
    assert!(
        why.contains("Statement of complaint agreed on Wednesday 23 December 2026."),
        "{why}"
    );
    assert!(
        why.contains("Counted from the other start of stage 2 it is Thu 21 Jan 2027."),
        "{why}"
    );
    assert_eq!(team.lists(case).await, ["all", "mine"]);
    team.refuses(
        case,
        ActKind::OfficerReport,
        &report,
        Refused::NobodyAppointed,
    )
    .await;
}

/// T17: 5 working days from Tuesday 29 December: 30 and 31, 4, 5 and Wednesday 6 January.
pub(super) async fn stage_two_begins(team: &mut Team, case: &Case) {
    team.day("2026-12-29").await;
    let all = [
        ("on", "29 12 2026"),
        ("officer", "Priya Lane"),
        ("outside_line", "yes"),
        ("person", "Tom Field"),
        ("independent", "yes"),
    ];
    team.refuses(case, ActKind::Appoint, &all[..4], Refused::NotIndependent)
        .await;
    let inside = [all[0], all[1], all[3], all[4]];
    team.refuses(case, ActKind::Appoint, &inside, Refused::InLineManagement)
        .await;
    let same = [all[0], all[1], all[2], ("person", "priya lane"), all[4]];
    team.refuses(case, ActKind::Appoint, &same, Refused::SamePersonTwice)
        .await;
    let letter = team
        .writes(case, ActKind::Appoint, &all, Letter::StageTwoStart)
        .await;
    letter.says(&[
        "Priya Lane",
        "Tom Field",
        "Monday 1 February 2027",
        "Wednesday 31 March 2027",
    ]);
    letter.posted(team, "29 12 2026").await;
    team.dates(
        case,
        &[(Clock::Paperwork, "due Wed 6 Jan 2027 · 5 working days left")],
    )
    .await;

    team.day("2027-01-05").await;
    team.does(case, ActKind::SendPapers, &[("on", "5 1 2027")])
        .await;
    team.dates(case, &[(Clock::Paperwork, "met or ended Tue 5 Jan")])
        .await;
}

/// T5 extended, 65 working days from the same start. From 23 December: 25 were Monday 1 February; 2 to 5 February are 26 to
/// 29, 8 to 12 34, 15 to 19 39, 22 to 26 44, 1 to 5 March 49, 8 to 12 54, 15 to 19 59, 22 to 25 63, 30 and Wednesday 31 March
/// 65. From the request: 22 January is 26, 25 to 29 31, 1 to 5 February 36, then 41, 46, 51, 5 March 56, 12 March 61, 15 to
/// Thursday 18 March 65.
pub(super) async fn stage_two_takes_longer(team: &mut Team, case: &Case) {
    team.day("2027-01-15").await;
    let typed = [
        ("reason", "several-agencies"),
        ("words", "The school and the health visitor are heard too."),
    ];
    let letter = team
        .writes(case, ActKind::Extend, &typed, Letter::Extension)
        .await;
    letter.says(&[
        "The school and the health visitor",
        "Wednesday 31 March 2027",
        "Ombudsman",
    ]);
    letter.posted(team, "15 1 2027").await;
    team.refuses(case, ActKind::Extend, &typed, Refused::AlreadyExtended)
        .await;
    // 18 to 22 January are 1 to 5, then 10, 15, 20, 25, 30, 35, 40, 19 March is 45, 22 to 25 are 49, 30 and 31 March 51.
    team.dates(
        case,
        &[(Clock::StageTwo, "due Wed 31 Mar · 51 working days left")],
    )
    .await;
    let why = team.why(case, Clock::StageTwo).await;
    assert!(
        why.contains("Counted from the other start of stage 2 it is Thu 18 Mar."),
        "{why}"
    );
    assert!(
        why.contains("The time was extended, counted from the same start."),
        "{why}"
    );
}

/// R4.11: the council may differ from the investigating officer, head by head, and both stay.
pub(super) async fn it_is_adjudicated(team: &mut Team, case: &Case) {
    team.day("2027-03-08").await;
    let report = [
        ("on", "1 3 2027"),
        ("finding-1", "not-upheld"),
        ("words-1", "The calls were made."),
        ("finding-2", "upheld"),
        ("words-2", "There is no note of a call."),
        ("what-1", "Write to parents as well."),
        ("what-2", "Ring back within a day."),
    ];
    team.does(case, ActKind::OfficerReport, &report).await;
    let decided = [
        ("by", "Helen Moor"),
        ("finding-1", "upheld"),
        ("words-1", "Two missed calls told her nothing."),
        ("finding-2", "upheld"),
        ("words-2", "Nobody rang."),
        ("answer-1", "accepted"),
        ("because-1", "A call that is missed tells nobody."),
        ("who-1", "Bea Lark"),
        ("due-1", "1 7 2027"),
        ("answer-2", "not-accepted"),
        ("because-2", "Two days is what the team can keep."),
        ("next_steps", "A letter before every move, from 1 April."),
    ];
    team.refuses(case, ActKind::Adjudicate, &decided, Refused::ReportsMissing)
        .await;
    let report = [
        ("on", "3 3 2027"),
        ("qualities", "impartial"),
        ("qualities", "comprehensive"),
        ("words", "Fair, if slow."),
    ];
    team.does(case, ActKind::PersonReport, &report).await;
    let mut same = decided;
    same[0] = ("by", "Priya Lane");
    team.refuses(case, ActKind::Adjudicate, &same, Refused::SamePersonTwice)
        .await;
    let letter = team
        .writes(case, ActKind::Adjudicate, &decided, Letter::Adjudication)
        .await;
    letter.says(&[
        "Helen Moor",
        "Two missed calls told her nothing.",
        "Nobody rang me back.",
        "Recommendation 1",
        "Write to parents as well.",
        "What the council decided: Yes, we do this",
        "Who does it: Bea Lark, by Thursday 1 July 2027",
        "What the council decided: No, we do not do this",
        "Two days is what the team can keep.",
        "20 working days",
    ]);
    let letter = letter.printed(team).await;

    team.day("2027-03-10").await;
    letter.was_posted(team, "10 3 2027").await;
    let page = team.page(case).await;
    for found in [
        "<dt>Stage 1</dt><dd dir=\"auto\">Not upheld</dd>",
        "<dt>Investigating officer</dt><dd dir=\"auto\">Not upheld</dd>",
        "<dt>Stage 2</dt><dd dir=\"auto\">Upheld</dd>",
    ] {
        assert!(page.contains(found), "{found}");
    }
    // T6: 20 working days: 11 and 12 March are 1 and 2, 15 to 19 3 to 7, 22 to 25 8 to 11, 30 and 31 12 and 13, 1 and 2 April
    // 14 and 15, 5 to Friday 9 April 20.
    team.dates(
        case,
        &[
            (Clock::StageTwo, "met or ended Wed 10 Mar"),
            (Clock::PanelRequest, "theirs to use by Fri 9 Apr"),
        ],
    )
    .await;
}
