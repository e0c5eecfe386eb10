//! What was learned in a year, as text for the annual report.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rules::case::Promised;
use rules::text::one_line;
use store::Lesson;
use words::{Words, dates};

/// A section of the report has room for so many characters of it; whoever writes needs some of their own.
const ROOM: usize = 8_000;

/// A heading for each service, a strong line for each lesson, and below it what was done; without what stands in the text already.
pub(crate) fn as_text(
    words: &Words,
    lessons: &BTreeMap<String, Vec<Lesson>>,
    already: &str,
) -> String {
    let (mut text, mut left_out) = (String::new(), 0_usize);
    for (service, lessons) in lessons {
        let name = match service.is_empty() {
            true => words.say("report-lesson-elsewhere"),
            false => service.clone(),
        };
        let mut of_service = format!("# {}\n\n", marked(&name));
        let mut count = 0;
        for lesson in lessons {
            if already.contains(&strong(lesson)) {
                continue;
            }
            let written = one(words, lesson);
            let length = [&text, &of_service, &written].map(|part| part.chars().count());
            if length.iter().sum::<usize>() > ROOM {
                left_out += 1;
                continue;
            }
            of_service.push_str(&written);
            count += 1;
        }
        if count > 0 {
            text.push_str(&of_service);
        }
    }
    if left_out > 0 {
        let count = left_out.to_string();
        text.push_str(&words.say_with("report-lessons-more", &[("count", &count)]));
    }
    text.trim_end().to_owned()
}

fn one(words: &Words, lesson: &Lesson) -> String {
    let mut text = format!("{}\n\n", strong(lesson));
    for action in &lesson.actions {
        // Writing to a string does not fail.
        let _ = writeln!(text, "- {}", done(words, action));
    }
    text.push('\n');
    text
}

fn strong(lesson: &Lesson) -> String {
    format!("**{}**", marked(&lesson.learned))
}

fn done(words: &Words, action: &Promised) -> String {
    let key = match action.done_on {
        Some(_) => "report-lesson-done",
        None => "report-lesson-due",
    };
    let day = action.done_on.or(action.due_on);
    let date = day.map(dates::without_weekday).unwrap_or_default();
    // Who does it is somebody's name more often than not.
    words.say_with(key, &[("what", &marked(&action.what)), ("date", &date)])
}

/// On one line, and with no mark that would be taken for one of ours.
fn marked(text: &str) -> String {
    let is_mark = |letter: char| "\\`*_[]<>#|".contains(letter);
    let mut marked = String::new();
    for letter in one_line(text).trim().chars() {
        if is_mark(letter) {
            marked.push('\\');
        }
        marked.push(letter);
    }
    marked
}
