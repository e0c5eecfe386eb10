//! The numbers themselves: of the dashboard, of the equality answers, and of the long series.

use app::desk::Dashboard;
use casework::{self, ReportScope, make_report};
use report::{Report, ReportFilter, Year, table::Label};
use rules::intake::{Journey, Question};
use rules::principal::Role;
use rules::register::Complainant;
use store::DraftToken;
use web::desk::reports::dashboard;
use web::edge::visitor::{SignedIn, Visitor};
use words::{Locale, Locales, Source};

use super::imported::{Of, imports};
use crate::support::{TestCouncil, compliment, westmere};

/// This year on Monday 23 November 2026: what ended in time and late, at three stages, and what is open.
const THIS_YEAR: &str = "\
ref,kind,received,acknowledged,who,services,natures,stage1_ended,stage1_outcome,stage2_asked,stage2_ended,stage2_outcome,stage3_asked,panel_held,panel_report,stage3_ended,stage3_outcome,ombudsman_received,learning,actions,closed
in-time,statutory,2026-04-07,2026-04-08,parent,children_in_care,delay,2026-04-17,upheld,,,,,,,,,,learned,2026-05-29;2026-12-31,2026-04-17
to-the-panel,statutory,2026-05-05,2026-05-06,parent,early_help,delay,2026-06-15,not-upheld,2026-06-22,2026-09-30,upheld,2026-10-05,2026-10-20,2026-10-22,2026-11-05,upheld,2026-11-10,,,2026-11-05
corporate,corporate,2026-06-01,2026-06-02,parent,send,delay,2026-06-12,upheld,,,,,,,,,,nothing-learned,,2026-06-12
withdrawn,statutory,2026-07-01,2026-07-02,parent,children_in_care,delay,2026-07-06,withdrawn,,,,,,,,,,,,2026-07-06
a-child,statutory,2026-11-16,,child-direct,leaving_care,delay,,,,,,,,,,,,,,open
three-weeks,statutory,2026-11-02,2026-11-03,foster-carer,adoption,delay,,,,,,,,,,,,,,open
at-stage-two,statutory,2026-07-01,2026-07-02,foster-carer,early_help,delay,2026-07-10,upheld,2026-07-20,,,,,,,,,,,open
a-concern,concern,2026-11-19,2026-11-20,parent,early_help,,,,,,,,,,,,,,,open
thanks,compliment,2026-05-01,,,early_help,,,,,,,,,,,,,,,2026-05-01
older-thanks,compliment,2026-03-31,,,early_help,,,,,,,,,,,,,,,2026-03-31
a-member,mp-enquiry,2026-08-03,2026-08-03,mp,,,2026-08-10,response-only,,,,,,,,,,,,2026-08-10
a-neighbour,public-enquiry,2026-08-04,2026-08-04,anonymous,,,2026-08-10,response-only,,,,,,,,,,,,2026-08-10
of-last-year,statutory,2026-03-02,2026-03-03,parent,adoption,delay,2026-04-02,upheld,,,,,,,,,,learned,,2026-04-02
";

async fn signed_in(council: &TestCouncil) -> Visitor {
    let manager = council.somebody("Ada Marsh", Role::Manager).await;
    Visitor {
        locale: Locale::ENGLISH,
        prefers: None,
        has_chosen: false,
        has_locale: false,
        from_here: true,
        from_elsewhere: false,
        uses: None,
        draft: None,
        tried: None,
        opened: None,
        staff: Some(SignedIn {
            who: manager,
            given_until: None,
            owes: None,
            token: None,
            opened_at: council.now(),
            directory: None,
        }),
        guest: None,
        address: None,
        nonce: String::new(),
        here: String::new(),
    }
}

/// The numbers of a dashboard, one line a part.
fn lines(shown: &Dashboard) -> String {
    let pairs = |pairs: &[(String, u64)]| -> String {
        let pairs = pairs.iter().map(|(name, count)| format!("{name} {count}"));
        pairs.collect::<Vec<_>>().join(", ")
    };
    let volumes = shown.volumes.iter().map(|(name, count)| match count {
        Some(count) => format!("{name} {count}"),
        None => format!("{name} not known"),
    });
    let timely = shown.timely.iter();
    let timely = timely.map(|(stage, in_time, all)| format!("{stage} {in_time} of {all}"));
    format!(
        "{}\nin time: {}\nopen: {}\nlate {}, soon {}, no advocate offered {}, nothing learned {}, actions late {}",
        volumes.collect::<Vec<_>>().join(", "),
        timely.collect::<Vec<_>>().join(", "),
        pairs(&shown.open_by_age),
        shown.late,
        shown.soon,
        shown.advocacy_missing,
        shown.learning_missing,
        shown.actions_late,
    )
}

#[tokio::test]
async fn the_dashboard_shows_what_was_received_what_was_late_and_what_waits() {
    let council = TestCouncil::new().await;
    imports(&council.council, Of::Cases, "this_year.csv", THIS_YEAR).await;
    let visitor = signed_in(&council).await;
    let of_service = |service: &str| ReportFilter {
        service: Some(service.to_owned()),
        ..ReportFilter::default()
    };
    for (what, only, wanted) in [
        (
            "everything this year",
            ReportFilter::default(),
            "concern 1, stage-one 6, stage-two 2, stage-three 1, ombudsman 1, corporate 1, compliment 1, comment not known, \
             enquiry 2, advocacy-request not known, not-eligible not known\n\
             in time: stage-one 3 of 5, stage-two 0 of 1, stage-three 1 of 1\n\
             open: up-to-10 2, 11-to-20 1, 21-to-65 0, over-65 1\n\
             late 3, soon 1, no advocate offered 1, nothing learned 2, actions late 1",
        ),
        (
            "one service",
            of_service("early_help"),
            "concern 1, stage-one 2, stage-two 2, stage-three 1, ombudsman 1, corporate 0, compliment 1, comment not known, \
             enquiry 0, advocacy-request not known, not-eligible not known\n\
             in time: stage-one 1 of 2, stage-two 0 of 1, stage-three 1 of 1\n\
             open: up-to-10 1, 11-to-20 0, 21-to-65 0, over-65 1\n\
             late 1, soon 1, no advocate offered 0, nothing learned 1, actions late 0",
        ),
        (
            "children themselves",
            ReportFilter {
                who: Some(Complainant::ChildDirect),
                ..ReportFilter::default()
            },
            "concern 0, stage-one 1, stage-two 0, stage-three 0, ombudsman 0, corporate 0, compliment 0, comment not known, \
             enquiry 0, advocacy-request not known, not-eligible not known\n\
             in time: stage-one 0 of 0, stage-two 0 of 0, stage-three 0 of 0\n\
             open: up-to-10 1, 11-to-20 0, 21-to-65 0, over-65 0\n\
             late 1, soon 0, no advocate offered 1, nothing learned 0, actions late 0",
        ),
        (
            "the year before, what is open now all the same",
            ReportFilter {
                from: Some("2025-04-01".parse().unwrap()),
                to: Some("2026-03-31".parse().unwrap()),
                ..ReportFilter::default()
            },
            "concern not known, stage-one 1, stage-two 0, stage-three 0, ombudsman not known, corporate not known, compliment 1, \
             comment not known, enquiry not known, advocacy-request not known, not-eligible not known\n\
             in time: stage-one 0 of 0, stage-two 0 of 0, stage-three 0 of 0\n\
             open: up-to-10 2, 11-to-20 1, 21-to-65 0, over-65 1\n\
             late 3, soon 1, no advocate offered 1, nothing learned 0, actions late 1",
        ),
    ] {
        let shown = dashboard(&council.council, &visitor, only).await.unwrap();
        assert_eq!(lines(&shown), wanted, "{what}");
    }
}

/// What came in of every kind, also an idea and a request for an advocate, is on the dashboard, and is what the report of the
/// running year says; where one does not know it, the other does not say 0.
#[tokio::test]
async fn the_dashboard_and_the_report_of_the_running_year_say_the_same() {
    const MORE: &str = "\
ref,kind,received,services,closed
an-idea,comment,2026-05-04,early_help,2026-05-04
for-an-advocate,advocacy-request,2026-05-05,early_help,2026-05-05
";
    for more in ["", MORE] {
        let council = TestCouncil::new().await;
        imports(&council.council, Of::Cases, "this_year.csv", THIS_YEAR).await;
        if !more.is_empty() {
            imports(&council.council, Of::Cases, "more.csv", more).await;
        }
        let visitor = signed_in(&council).await;
        let shown = dashboard(&council.council, &visitor, ReportFilter::default())
            .await
            .unwrap();
        let year = Year::beginning(2026);
        let made = make_report(&council.council, year, &ReportScope::default())
            .await
            .unwrap();
        let table = made.report.table("volumes").unwrap();
        assert_eq!(table.rows.len(), shown.volumes.len(), "every kind");
        for row in &table.rows {
            let on_board = shown.volumes.iter().find(|(name, _)| *name == row.id);
            let (_, count) = on_board.unwrap_or_else(|| panic!("{} is not there", row.id));
            let counted = row.cells[0]
                .value
                .map(|value| u64::try_from(value).unwrap());
            assert_eq!(counted, *count, "{}", row.id);
        }
        for kind in ["comment", "advocacy-request"] {
            let count = shown
                .volumes
                .iter()
                .find(|(name, _)| name == kind)
                .unwrap()
                .1;
            assert_eq!(count, (!more.is_empty()).then_some(1), "{kind}");
        }
        let to_come = ReportFilter {
            from: Some("2026-12-01".parse().unwrap()),
            to: Some("2027-03-31".parse().unwrap()),
            ..ReportFilter::default()
        };
        let shown = dashboard(&council.council, &visitor, to_come)
            .await
            .unwrap();
        assert!(shown.to_come && shown.volumes.iter().all(|(_, count)| count.is_none()));
    }
}

/// What is in the register by mistake, or twice, is in no number of the dashboard and on no list of what is still to be done.
#[tokio::test]
async fn the_dashboard_counts_nothing_that_was_recorded_in_error_or_twice() {
    const NO_COMPLAINTS: &str = "\
ref,kind,received,acknowledged,who,services,natures,stage1_ended,stage1_outcome,stage2_asked,stage2_ended,stage2_outcome,ombudsman_received,learning,actions,closed
twice,statutory,2026-04-08,2026-04-09,parent,children_in_care,delay,2026-04-14,duplicate,2026-04-20,2026-05-05,duplicate,2026-06-01,,2026-05-29,2026-05-05
in-error,statutory,2026-05-06,2026-05-07,parent,early_help,delay,2026-05-12,logged-in-error,,,,,,,2026-05-12
";
    let shown = async |rules: &str, mistakes: &str| {
        let mut council = TestCouncil::new().await;
        let profile = westmere().with_rules_of(rules).unwrap();
        council.council = council.council.with_profile(profile);
        imports(&council.council, Of::Cases, "this_year.csv", THIS_YEAR).await;
        if !mistakes.is_empty() {
            imports(&council.council, Of::Cases, "mistakes.csv", mistakes).await;
        }
        let visitor = signed_in(&council).await;
        let everything = ReportFilter::default();
        let shown = dashboard(&council.council, &visitor, everything).await;
        let shown = shown.unwrap();
        assert_eq!(shown.learning.len() as u64, shown.learning_missing);
        let listed = (shown.learning.len(), shown.actions.len());
        format!("{}, listed {listed:?}", lines(&shown))
    };
    let without = shown("", "").await;
    assert_eq!(shown("", NO_COMPLAINTS).await, without);
    // A council that counts them in its report has them on its dashboard too.
    let counted = shown("[report]\nleft_out = []", NO_COMPLAINTS).await;
    let volumes = "stage-one 8, stage-two 3, stage-three 1, ombudsman 2";
    assert!(counted.contains(volumes), "{counted}");
    let to_do = "nothing learned 3, actions late 2, listed (3, 2)";
    assert!(counted.ends_with(to_do), "{counted}");
}

/// Somebody says thank you, and then answers questions about themselves.
async fn answers(council: &TestCouncil, age: &'static str, sex: &'static str) {
    let visitor = DraftToken::random();
    let pages = vec![
        (Question::EqualityAsk, vec![("answer", "yes")]),
        (
            Question::EqualityAbout,
            vec![("age", age), ("sex", sex), ("background", "Welsh")],
        ),
    ];
    for (journey, pages) in [
        (Journey::Compliment, compliment()),
        (Journey::Equality, pages),
    ] {
        council.answers(&visitor, journey, &pages).await;
        casework::submit(&council.council, &visitor, journey, Locale::ENGLISH)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn equality_answers_are_counted_by_answer_and_small_numbers_withheld_10_1_r9_8() {
    let council = TestCouncil::new().await;
    for (age, sex, how_many) in [
        ("11-15", "female", 8),
        ("11-15", "male", 3),
        ("under-11", "", 6),
    ] {
        for _ in 0..how_many {
            answers(&council, age, sex).await;
        }
    }
    let year = Year::beginning(2026);
    let counted = council.council.store.equality_counts(year.period((4, 1)));
    let mut counted = counted.await.unwrap();
    counted.sort();
    let row = |field: &str, answer: &str, count: u64| {
        (format!("about-you-{field}"), answer.to_owned(), count)
    };
    assert_eq!(
        counted,
        [
            row("age", "11-15", 11),
            row("age", "under-11", 6),
            row("sex", "female", 8),
            row("sex", "male", 3),
        ],
        "what was written is not counted, nor what was left out"
    );
    let before = council
        .council
        .store
        .equality_counts(year.before().period((4, 1)));
    assert_eq!(before.await.unwrap(), [], "they were received this year");
    let made = make_report(&council.council, year, &ReportScope::default()).await;
    let report = made.unwrap().report;
    let cell = |table: &str, row: &str| {
        let cell = report.table(table).unwrap().cell(row, "number").unwrap();
        (cell.value, cell.withheld)
    };
    assert_eq!(cell("about-you-age", "11-15"), (Some(11), false));
    assert_eq!(cell("about-you-age", "under-11"), (Some(6), false));
    assert_eq!(cell("about-you-age", "total"), (Some(17), false));
    // Three would follow from eight and the sum.
    assert_eq!(cell("about-you-sex", "male"), (None, true));
    assert_eq!(cell("about-you-sex", "female"), (None, true));
    // Every table has a title, and every answer the words with which it was asked for.
    let locales = Locales::load().unwrap();
    for table in report.tables() {
        let rows = table.rows.iter().filter_map(|row| match &row.label {
            Label::Key(key, _) => Some(key.clone()),
            Label::Text(_) | Label::Own(..) => None,
        });
        for key in rows.chain([format!("report-table-{}", table.id)]) {
            let arguments = [("from", "1"), ("to", "2")];
            let words = locales.text(Locale::ENGLISH, &key, &arguments);
            assert!(words.is_some(), "{key} has no words");
        }
    }
}

/// Five years; one complaint in each was received in one year and answered in the next, some went on, one was none.
const YEARS: &str = "\
ref,kind,received,services,natures,stage1_ended,stage1_outcome,stage2_asked,stage2_ended,stage2_outcome,ombudsman_received,ombudsman_decided,ombudsman_decision,closed
a-1,statutory,2020-05-04,adoption,delay,2020-05-14,upheld,2020-06-01,2020-08-03,upheld,,,,2020-08-03
a-2,statutory,2020-06-01,adoption,delay,2020-06-05,duplicate,,,,,,,2020-06-05
a-3,statutory,2021-03-29,adoption,delay,2021-04-12,discontinued,,,,,,,2021-04-12
a-4,concern,2020-07-01,adoption,,2020-07-03,,,,,,,,2020-07-03
b-1,statutory,2021-05-04,adoption,delay,2021-05-14,upheld,,,,2021-06-01,2021-07-01,no-fault,2021-07-01
b-2,statutory,2021-05-05,adoption,delay,2021-05-14,withdrawn,,,,,,,2021-05-14
c-1,statutory,2024-05-06,adoption,delay,2024-05-14,upheld,,,,,,,2024-05-14
";

/// What was printed of one of them counts, whatever the register has.
const PRINTED: &str = "\
year,table,row,column,value
2022-23,volumes,stage-one,,91
2022-23,volumes,ombudsman,,4
";

/// The long series: concerns, stages 1 to 3 and the Ombudsman, a year a line; what is not known is a `?`.
fn series(report: &Report) -> String {
    let rows = report.table("series").unwrap().rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| match cell.value {
            Some(value) => value.to_string(),
            None => "?".to_owned(),
        });
        format!("{}: {}", row.id, cells.collect::<Vec<_>>().join(" "))
    });
    rows.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn the_long_series_counts_earlier_years_by_the_same_rules_as_the_last_r10_3() {
    for (rules, wanted) in [
        (
            "",
            "2024-25: ? 1 0 0 ?\n2023-24: ? ? ? ? ?\n2022-23: ? 91 ? ? 4\n2021-22: 0 2 0 0 1\n\
             2020-21: 1 2 1 0 0",
        ),
        (
            "[report]\nleft_out = []",
            "2024-25: ? 1 0 0 ?\n2023-24: ? ? ? ? ?\n2022-23: ? 91 ? ? 4\n2021-22: 0 2 0 0 1\n\
             2020-21: 1 3 1 0 0",
        ),
        (
            "[report]\nstages = 'highest'",
            "2024-25: ? 1 0 0 ?\n2023-24: ? ? ? ? ?\n2022-23: ? 91 ? ? 4\n2021-22: 0 2 0 0 1\n\
             2020-21: 1 1 1 0 0",
        ),
        (
            "[report]\nvolumes = 'responded'",
            "2024-25: ? 1 0 0 ?\n2023-24: ? ? ? ? ?\n2022-23: ? 91 ? ? 4\n2021-22: 0 3 0 0 1\n\
             2020-21: 1 1 1 0 0",
        ),
        (
            "[report]\nvolumes = 'responded'\nwithdrawn_in_outcomes = false\nseries_years = 4",
            "2024-25: ? 1 0 0 ?\n2023-24: ? ? ? ? ?\n2022-23: ? 91 ? ? 4\n2021-22: ? 1 0 0 1",
        ),
    ] {
        let mut council = TestCouncil::new().await;
        let profile = westmere().with_rules_of(rules).unwrap();
        council.council = council.council.with_profile(profile);
        imports(&council.council, Of::Cases, "years.csv", YEARS).await;
        imports(&council.council, Of::Totals, "printed.csv", PRINTED).await;
        let year = "2024-25".parse().unwrap();
        let made = make_report(&council.council, year, &ReportScope::default()).await;
        assert_eq!(series(&made.unwrap().report), wanted, "{rules}");
    }
}
