//! The dashboard as lines: what waits, what came in, how much was answered in time, and how long open cases have been open.

use app::desk::Dashboard;
use words::Words;

use super::book::{Kind, Line, Value, Workbook};
use super::lists::book_of;

/// The headings of the columns: the ends of their keys.
const COLUMNS: [&str; 4] = ["part", "what", "number", "of"];

/// The dashboard as one list, the headings first.
pub(super) fn rows(board: &Dashboard, words: &Words) -> Vec<Vec<Value>> {
    let head =
        COLUMNS.map(|column| Value::text(&words.say(&format!("report-file-board-{column}"))));
    let now = [
        ("late", board.late),
        ("soon", board.soon),
        ("advocacy", board.advocacy_missing),
        ("learning", board.learning_missing),
        ("actions", board.actions_late),
    ];
    let mut lines = vec![head.to_vec()];
    let none = match board.to_come {
        true => "report-page-not-yet",
        false => "report-page-not-known",
    };
    let figure = |count: Option<u64>| match count {
        Some(count) => Value::Number(i64::try_from(count).unwrap_or(i64::MAX)),
        None => Value::text(&words.say(none)),
    };
    let mut add = |part: &str, what: &str, number: Option<u64>, of: Option<u64>| {
        lines.push(vec![
            Value::text(&words.say(&format!("staff-dashboard-{part}"))),
            Value::text(&words.say(&format!("staff-dashboard-{what}"))),
            figure(number),
            of.map_or(Value::Empty, |of| figure(Some(of))),
        ]);
    };
    for (what, number) in now {
        add("now", what, Some(number), None);
    }
    for (what, number) in &board.volumes {
        add("volumes", &format!("volume-{what}"), *number, None);
    }
    for (what, in_time, all) in &board.timely {
        let come = |count: u64| Some(count).filter(|_| !board.to_come);
        add(
            "timely",
            &format!("timely-{what}"),
            come(*in_time),
            come(*all),
        );
    }
    for (what, number) in &board.open_by_age {
        add("age", &format!("age-{what}"), Some(*number), None);
    }
    lines
}

pub(super) fn of_dashboard(board: &Dashboard, council: &str, words: &Words) -> Workbook {
    let title = words.say("staff-dashboard-title");
    let days = words.say_with("staff-dashboard-days", &[("days", &board.days)]);
    let days = Line::words(Kind::Words, &days);
    book_of(title, council, days, &board.only, rows(board, words), words)
}
