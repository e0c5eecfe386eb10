//! One list as a file; and the assurance report as one: what is overdue and due soon, service by service.

use app::desk::Assurance;
use report::ReportFilter;
use report::assurance::{AssuranceRow, AssuranceService};
use words::{Words, dates};

use super::book::{Kind, Line, Sheet, Value, Workbook, cover, give_names};
use super::escape::clean;

/// The headings of the columns: the ends of their keys.
const COLUMNS: [&str; 9] = [
    "service",
    "manager",
    "reference",
    "clock",
    "due",
    "late-by",
    "left",
    "owner",
    "child",
];

/// The assurance report as one list, the headings first.
pub(super) fn rows(assurance: &Assurance, words: &Words) -> Vec<Vec<Value>> {
    let head =
        COLUMNS.map(|column| Value::text(&words.say(&format!("report-file-assurance-{column}"))));
    let services = assurance.services.iter();
    let lines = services.flat_map(|service| {
        let rows = service.rows.iter();
        rows.map(|row| cells(service, row, words))
    });
    [head.to_vec()].into_iter().chain(lines).collect()
}

/// The assurance report as a workbook.
pub(super) fn of_assurance(assurance: &Assurance, council: &str, words: &Words) -> Workbook {
    let title = words.say("report-file-title-assurance");
    let as_of = words.say("report-file-as-of");
    let as_of = Line::texts(Kind::Row, [as_of.as_str(), &assurance.day]);
    let rows = rows(assurance, words);
    book_of(title, council, as_of, &assurance.only, rows, words)
}

/// One list as a workbook: of which days it is, of what if not of everything, and its rows, the headings first.
pub(super) fn book_of(
    title: String,
    council: &str,
    days: Line,
    of: &ReportFilter,
    rows: Vec<Vec<Value>>,
    words: &Words,
) -> Workbook {
    let mut lines = vec![
        Line::words(Kind::Title, &title),
        Line::words(Kind::Heading, council),
        days,
    ];
    if *of != ReportFilter::default() {
        let only = words.say("report-file-only");
        let of = cover::only(of, words);
        lines.push(Line::texts(Kind::Row, [only.as_str(), &of]));
    }
    lines.push(Line::gap());
    lines.extend(rows.into_iter().enumerate().map(|(at, cells)| Line {
        kind: if at == 0 { Kind::Head } else { Kind::Row },
        cells,
    }));
    let mut sheets = vec![Sheet {
        name: title.clone(),
        lines,
        charts: Vec::new(),
    }];
    give_names(&mut sheets);
    Workbook {
        title,
        author: clean(council),
        sheets,
        figures: None,
    }
}

fn cells(service: &AssuranceService, row: &AssuranceRow, words: &Words) -> Vec<Value> {
    let some = |text: &Option<String>| text.as_deref().map_or(Value::Empty, Value::text);
    // Of a date that is not late, no working day left means today.
    let [late, left] = match row.is_late() {
        true => [Value::Number(i64::from(row.late_by)), Value::Empty],
        false => [Value::Empty, Value::Number(i64::from(row.left))],
    };
    vec![
        if service.service.is_empty() {
            Value::text(&words.say("staff-service-not-known"))
        } else {
            Value::text(&service.service)
        },
        some(&service.manager),
        Value::text(&row.reference),
        Value::text(&words.say(&format!("staff-clock-{}", row.clock.slug()))),
        Value::text(&dates::short_with_year(row.due)),
        late,
        left,
        some(&row.owner),
        if row.by_child {
            Value::text(&words.say("report-file-yes"))
        } else {
            Value::Empty
        },
    ]
}
