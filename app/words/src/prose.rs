//! What staff write at length, with the plainest marks of Markdown: headings, lists, tables, links, strong words. What stands on
//! a public page is made of nothing else, whatever was typed.

use pulldown_cmark::{Alignment, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// Where a link may lead.
const LINKS: [&str; 3] = ["https://", "http://", "mailto:"];

/// The text as HTML. Its first headings are of the third level, because they stand in a section; its paragraphs run in the
/// direction of their first letter; a line ends where it was ended.
#[must_use]
pub fn html(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut written = String::new();
    html::push_html(&mut written, events(&text).map(attributed));
    // What was typed cannot say so: its brackets are written as characters.
    written.replace("<th>", "<th scope=\"col\">")
}

/// The text without its marks, a paragraph after the other: for files that know no headings.
#[must_use]
pub fn plain(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let (mut paragraphs, mut open) = (Vec::new(), String::new());
    for event in events(&text) {
        match event {
            Event::Text(words) | Event::Code(words) => open.push_str(&words),
            Event::HardBreak | Event::SoftBreak => open.push('\n'),
            Event::Start(Tag::Item) => open.push_str("• "),
            Event::End(TagEnd::TableCell) => open.push_str(" | "),
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::Item
                | TagEnd::TableHead
                | TagEnd::TableRow,
            ) => {
                let whole = open.trim().trim_end_matches(" |").to_owned();
                if !whole.is_empty() {
                    paragraphs.push(whole);
                }
                open.clear();
            }
            _ => {}
        }
    }
    paragraphs
}

/// What is allowed of it. Of what is not, the words stay.
fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    let mut dropped = Vec::new();
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH).filter_map(
        move |event| match event {
            Event::Html(words) | Event::InlineHtml(words) => Some(Event::Text(words)),
            Event::SoftBreak => Some(Event::HardBreak),
            Event::Start(Tag::Heading { level, .. }) => Some(Event::Start(heading(lower(level)))),
            Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(lower(level)))),
            // No style stands in an attribute.
            Event::Start(Tag::Table(columns)) => {
                let plain = columns.iter().map(|_| Alignment::None).collect();
                Some(Event::Start(Tag::Table(plain)))
            }
            Event::Start(Tag::Link { ref dest_url, .. }) => {
                let leads = LINKS.iter().any(|start| dest_url.starts_with(start));
                dropped.push(!leads);
                leads.then_some(event)
            }
            Event::End(TagEnd::Link) => (!dropped.pop().unwrap_or(true)).then_some(event),
            // A picture would be fetched from elsewhere; a block of code is text that was set in.
            Event::Start(Tag::Image { .. } | Tag::HtmlBlock)
            | Event::End(TagEnd::Image | TagEnd::HtmlBlock) => None,
            Event::Start(Tag::CodeBlock(_)) => Some(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::CodeBlock) => Some(Event::End(TagEnd::Paragraph)),
            Event::Code(words) => Some(Event::Text(words)),
            other => Some(other),
        },
    )
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
            "• one guide",
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
