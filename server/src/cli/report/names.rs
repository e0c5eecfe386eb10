//! What may be a name in the words of a report, told before it is written (R9.8, R12.5). The names themselves are told only to
//! somebody at a terminal: the standard error of a job ends in a log.

use std::io::IsTerminal;

use anyhow::Result;
use app::desk::ReportFile;
use report::NameFound;
use words::Words;

use casework::{Council, names_by_quote};

/// Says where in a report the words may hold a name; whether any does.
pub(super) async fn tell(council: &Council, file: &ReportFile, words: &Words) -> Result<bool> {
    let period = file.report.period;
    let found = names_by_quote(council, period, &file.words, &file.quotes).await?;
    let is_watched = std::io::stderr().is_terminal();
    let mut lines: Vec<String> = Vec::new();
    for (number, name) in &found {
        let place = match number.and_then(|number| Some((number, file.quotes.get(number - 1)?))) {
            Some((number, (service, _))) => {
                let number = number.to_string();
                let with = [("number", number.as_str()), ("service", service.as_str())];
                words.say_with("report-file-names-thanks", &with)
            }
            None => words.say(&format!("report-part-{}", name.place)),
        };
        let line = line(words, &place, name, is_watched);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    for line in lines {
        eprintln!("heard: {line}");
    }
    Ok(!found.is_empty())
}

fn line(words: &Words, place: &str, name: &NameFound, is_watched: bool) -> String {
    let key = match (name.known, is_watched) {
        (true, true) => "report-file-names-known-words",
        (true, false) => "report-file-names-known",
        (false, true) => "report-file-names-maybe-words",
        (false, false) => "report-file-names-maybe",
    };
    words.say_with(key, &[("place", place), ("words", &name.words)])
}
