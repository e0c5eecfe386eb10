//! What staff write at length, with the plainest marks of Markdown: headings, lists, tables, links, strong words. What stands on
//! a public page is made of nothing else, whatever was typed.

mod blocks;

pub use blocks::{Block, Span, blocks};

use pulldown_cmark::{
    Alignment, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html,
};
use rules::text::{cleaned, without_turns};

/// Where a link may lead.
const LINKS: [&str; 3] = ["https://", "http://", "mailto:"];
/// A table has no more columns than fit on a page of paper, and lists and quotations stand no deeper than a phone is wide.
const MOST_COLUMNS: usize = 8;
const DEEPEST: usize = 3;

/// The text as HTML. Its first headings are of the third level, because they stand in a section; its paragraphs run in the
/// direction of their first letter; a line ends where it was ended.
#[must_use]
pub fn html(text: &str) -> String {
    let text = with_rules(text);
    let mut written = String::new();
    html::push_html(&mut written, events(&text).into_iter().map(attributed));
    // What was typed cannot say so: its brackets are written as characters.
    written.replace("<th>", "<th scope=\"col\">")
}

/// The text without its marks, a paragraph after the other: for files that know no headings.
#[must_use]
pub fn plain(text: &str) -> Vec<String> {
    let text = with_rules(text);
    let (mut paragraphs, mut open) = (Vec::new(), String::new());
    let (mut lists, mut links) = (Vec::new(), Vec::new());
    let mut end = |open: &mut String| {
        let whole = open.trim().trim_end_matches(" |").to_owned();
        if !whole.is_empty() {
            paragraphs.push(whole);
        }
        open.clear();
    };
    for event in events(&text) {
        match event {
            Event::Text(words) => open.push_str(&words),
            Event::HardBreak => open.push('\n'),
            Event::Start(Tag::List(first)) => {
                end(&mut open);
                lists.push(first);
            }
            Event::End(TagEnd::List(_)) => {
                lists.pop();
            }
            Event::Start(Tag::Item) => {
                end(&mut open);
                match lists.last_mut() {
                    Some(Some(number)) => {
                        open.push_str(&format!("{number}. "));
                        *number += 1;
                    }
                    _ => open.push_str("• "),
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.to_string()),
            Event::End(TagEnd::Link) => {
                let leads = links.pop().filter(|leads| !open.ends_with(leads.as_str()));
                if let Some(leads) = leads {
                    open.push_str(&format!(" ({leads})"));
                }
            }
            Event::End(TagEnd::TableCell) => open.push_str(" | "),
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::Item
                | TagEnd::TableHead
                | TagEnd::TableRow,
            ) => end(&mut open),
            _ => {}
        }
    }
    end(&mut open);
    paragraphs
}

/// Rows between bars are a table, also without the line below its first row that Markdown asks for; and what looks like the
/// definition of a link is a line like any other.
fn with_rules(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let is_row = |line: &str| line.len() > 1 && line.starts_with('|') && line.ends_with('|');
    let is_rule = |line: &str| line.chars().all(|mark| "|-: ".contains(mark));
    let mut lines: Vec<String> = Vec::new();
    let mut all = text.split('\n').peekable();
    while let Some(line) = all.next() {
        let begins = lines.last().is_none_or(|before| !is_row(before.trim()));
        let is_definition = line.trim_start().starts_with('[') && line.contains("]:");
        lines.push(match is_definition {
            true => line.replacen('[', "\\[", 1),
            false => line.to_owned(),
        });
        let below = all.peek().map_or("", |below| below.trim());
        if begins && is_row(line.trim()) && !(is_row(below) && is_rule(below)) {
            let columns = line.trim().matches('|').count() - 1;
            lines.push(format!("|{}", "---|".repeat(columns)));
        }
    }
    lines.join("\n")
}

/// What is allowed of it. Of what is not, the words stay.
fn events(text: &str) -> Vec<Event<'_>> {
    let is_wide = text
        .lines()
        .any(|line| line.matches('|').count() > MOST_COLUMNS + 1);
    let tables = match is_wide {
        true => Options::empty(),
        false => Options::ENABLE_TABLES,
    };
    let (mut dropped, mut depth) = (Vec::new(), 0_usize);
    let allowed = |event| match event {
        Event::Html(words) | Event::InlineHtml(words) | Event::Code(words) | Event::Text(words) => {
            Some(Event::Text(seen(&words).into()))
        }
        Event::SoftBreak => Some(Event::HardBreak),
        Event::Start(Tag::Heading { level, .. }) => Some(Event::Start(heading(lower(level)))),
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(lower(level)))),
        // No style stands in an attribute.
        Event::Start(Tag::Table(columns)) => {
            let plain = columns.iter().map(|_| Alignment::None).collect();
            Some(Event::Start(Tag::Table(plain)))
        }
        Event::Start(Tag::Link {
            link_type,
            ref dest_url,
            ..
        }) => {
            let leads = dest_url.to_lowercase();
            let leads = LINKS.iter().any(|start| leads.starts_with(start));
            let leads = leads || link_type == LinkType::Email;
            dropped.push(!leads);
            leads.then_some(event)
        }
        Event::End(TagEnd::Link) => (!dropped.pop().unwrap_or(true)).then_some(event),
        Event::Start(Tag::BlockQuote(_) | Tag::List(_)) => {
            depth += 1;
            (depth <= DEEPEST).then_some(event)
        }
        Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_)) => {
            depth = depth.saturating_sub(1);
            (depth < DEEPEST).then_some(event)
        }
        Event::Start(Tag::Item) | Event::End(TagEnd::Item) if depth > DEEPEST => None,
        // A picture would be fetched from elsewhere.
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        other => Some(other),
    };
    Parser::new_ext(text, tables).filter_map(allowed).collect()
}

/// Without what nobody sees and what turns words round, also where it was written by its number.
fn seen(words: &str) -> String {
    without_turns(&cleaned(words))
}

/// With the direction of each paragraph.
fn attributed(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Start(Tag::Paragraph) => Event::Html("<p dir=\"auto\">".into()),
        Event::End(TagEnd::Paragraph) => Event::Html("</p>\n".into()),
        other => other,
    }
}

const fn heading(level: HeadingLevel) -> Tag<'static> {
    Tag::Heading {
        level,
        id: None,
        classes: Vec::new(),
        attrs: Vec::new(),
    }
}

/// One that stands below the heading of its section.
const fn lower(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H3,
        HeadingLevel::H2 => HeadingLevel::H4,
        HeadingLevel::H3 => HeadingLevel::H5,
        _ => HeadingLevel::H6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lists_tables_and_links_stand_as_they_are_meant() {
        let text = "# What we changed\n\n- calls back in **two days**\n- one [guide](https://example.org)\n\n\
                    | Lesson | Who |\n|:--|--:|\n| Calls | The team |";
        let written = html(text);
        for part in [
            "<h3>What we changed</h3>",
            "<li>calls back in <strong>two days</strong></li>",
            "<a href=\"https://example.org\">guide</a>",
            "<th scope=\"col\">Lesson</th>",
            "<td>The team</td>",
        ] {
            assert!(written.contains(part), "{part}: {written}");
        }
        assert!(!written.contains("style"), "{written}");
        let told = [
            "What we changed",
            "• calls back in two days",
            "• one guide (https://example.org)",
            "Lesson | Who",
            "Calls | The team",
        ];
        assert_eq!(plain(text), told);
    }

    #[test]
    fn plain_text_stays_as_it_was_typed() {
        let text = "We answered 74 complaints.\r\nMost in time.\r\n\r\nNext year: 3 * 2 & a<b";
        assert_eq!(
            html(text),
            "<p dir=\"auto\">We answered 74 complaints.<br />\nMost in time.</p>\n\
             <p dir=\"auto\">Next year: 3 * 2 &amp; a&lt;b</p>\n"
        );
        let told = [
            "We answered 74 complaints.\nMost in time.",
            "Next year: 3 * 2 & a<b",
        ];
        assert_eq!(plain(text), told);
    }

    #[test]
    fn no_word_that_was_typed_is_lost_in_a_file_or_on_a_page() {
        for (text, told) in [
            (
                "<div>one\nmore\n\n<section 47 rose, the last line>",
                &["<div>one\nmore", "<section 47 rose, the last line>"][..],
            ),
            (
                "[1]: Ofsted-2025\n\nSee [1].",
                &["[1]: Ofsted-2025", "See [1]."],
            ),
            (
                "- first\n  - nested\n- third",
                &["• first", "• nested", "• third"],
            ),
            ("3. alpha\n4. beta", &["3. alpha", "4. beta"]),
            (
                "| Lesson | Who |\n| Calls | Us |",
                &["Lesson | Who", "Calls | Us"],
            ),
            ("> > > > > deep", &["deep"]),
            ("before &#x202E;gnp&#1; after", &["before gnp after"]),
            ("<kit@example.org>", &["kit@example.org"]),
        ] {
            assert_eq!(plain(text), told, "{text}");
            let page = html(text).replace("&lt;", "<").replace("&gt;", ">");
            for word in told
                .iter()
                .flat_map(|line| line.split([' ', '\n', '|', '•']))
            {
                let number = word
                    .strip_suffix('.')
                    .is_some_and(|word| word.parse::<u32>().is_ok());
                assert!(number || page.contains(word), "{word} in {page}");
            }
        }
    }

    #[test]
    fn no_text_becomes_a_page_that_nobody_can_open() {
        let wide = format!(
            "{}|\n{}|\n{}",
            "|a".repeat(500),
            "|-".repeat(500),
            "|x|\n".repeat(2_000)
        );
        assert!(!html(&wide).contains("<table"));
        let deep = html(&"> ".repeat(4_000));
        assert_eq!(deep.matches("<blockquote>").count(), DEEPEST);
        assert_eq!(
            html(&format!("{} x", "- ".repeat(200)))
                .matches("<ul>")
                .count(),
            DEEPEST
        );
    }

    #[test]
    fn nothing_that_runs_or_is_fetched_comes_onto_the_page() {
        for text in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "![x](https://example.org/x.png)",
            "[x](javascript:alert(1))",
            "[x](data:text/html,1) [y](//example.org) [z](/staff)",
            "<javascript:alert(1)>",
            "    <script>alert(1)</script>",
            "```\n<script>\n```",
            "[x](https://example.org \"onclick=alert(1)\")",
            "# <svg onload=alert(1)>",
            "| <b>a</b> |\n|--|\n| <script>1</script> |",
        ] {
            let written = html(text);
            for wrong in [
                "<script",
                "<img",
                "<svg",
                "<b>",
                "href=\"javascript",
                "href=\"data",
                "href=\"/",
            ] {
                assert!(!written.contains(wrong), "{text}: {written}");
            }
        }
        assert!(
            html("[x](javascript:alert(1))").contains('x'),
            "the words stay"
        );
    }
}
