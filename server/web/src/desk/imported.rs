//! What came of a list of earlier cases or totals, in words.

use app::components::figure::{large, sentence};
use casework::{ChangeMeans, ImportSummary};
use import::template::Template;
use words::{Words, dates};

/// What came of it, in sentences.
#[must_use]
pub fn import_summary(words: &Words, template: Template, came: &ImportSummary) -> Vec<String> {
    let numbers = [came.added, came.same, came.changed, came.open].map(|number| number.to_string());
    let [added, same, changed, open] = numbers.each_ref().map(String::as_str);
    let with = [("added", added), ("same", same), ("changed", changed)];
    let would = if came.dry_run { "-would" } else { "" };
    let mut sentences =
        vec![words.say_with(&format!("import-came-{}{would}", template.name()), &with)];
    if matches!(template, Template::Cases) {
        let kept = came.kept.to_string();
        for (count, key) in [(came.changed, "changed"), (came.kept, "kept")] {
            if count > 0 {
                let with = [("changed", changed), ("kept", kept.as_str())];
                sentences.push(words.say_with(&format!("import-came-{key}{would}"), &with));
            }
        }
    }
    sentences.extend(came.changes.iter().map(|change| {
        let means = match change.means {
            ChangeMeans::Changed => "changed",
            ChangeMeans::Closed => "closed",
            ChangeMeans::Reopened => "reopened",
            ChangeMeans::Kept => "kept",
        };
        let with = [
            ("reference", change.theirs.as_str()),
            ("columns", &change.columns),
        ];
        words.say_with(&format!("import-change-{means}"), &with)
    }));
    let more = (came.changed + came.kept).saturating_sub(came.changes.len() as u64);
    if more > 0 && !came.changes.is_empty() {
        let more = more.to_string();
        sentences.push(words.say_with("import-came-more", &[("more", &more)]));
    }
    if let Some(order) = came.dates {
        sentences.push(words.say(&format!("import-came-{}", order.name())));
    }
    if came.open > 0 {
        sentences.push(words.say_with("import-came-open", &[("open", open)]));
    }
    if let Some((year, count)) = came.unfinished {
        let (year, count) = (year.to_string(), count.to_string());
        let with = [("year", year.as_str()), ("count", &count)];
        sentences.push(words.say_with("import-came-unfinished", &with));
    }
    sentences.extend(came.published.iter().map(|(year, count)| {
        let (year, count) = (year.to_string(), count.to_string());
        let with = [("year", year.as_str()), ("count", &count)];
        words.say_with("import-came-published", &with)
    }));
    if let Some((count, first)) = came.over {
        let (count, first) = (count.to_string(), dates::longest(first));
        let with = [("count", count.as_str()), ("date", &first)];
        sentences.push(words.say_with("import-came-over", &with));
    }
    for (year, short) in &came.preview {
        let year = year.to_string();
        let would = short.figures.iter().map(|figure| {
            let (large, says) = (large(words, figure), sentence(words, &figure.says));
            format!("{large} {says}")
        });
        let would = would.collect::<Vec<_>>().join(" · ");
        if !would.is_empty() {
            let with = [("year", year.as_str()), ("figures", &would)];
            sentences.push(words.say_with("import-came-preview", &with));
        }
    }
    if !came.slips.is_empty() {
        sentences.push(words.say("import-came-slips"));
        let slips = came.slips.iter();
        sentences.extend(slips.map(|slip| app::components::figure::check(words, slip)));
    }
    sentences
}
