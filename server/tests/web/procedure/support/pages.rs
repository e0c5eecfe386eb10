//! What the tests read from pages.

use super::Typed;
use crate::browser::Page;

/// A whole page with this status on which no word is missing.
pub(crate) fn whole(page: Page, status: u16) -> Page {
    assert_eq!(page.status, status, "{}", errors(&page.text));
    assert!(page.text.contains("</html>"), "{}", page.text);
    let missing = page
        .text
        .split_once('⟦')
        .map(|(_, rest)| rest.split('⟧').next());
    assert_eq!(missing, None, "words are missing");
    page
}

/// What a page says is wrong, for a test that fails.
pub(crate) fn errors(page: &str) -> String {
    let summary = page
        .split_once("app-summary-of-errors")
        .or(page.split_once("app-notice"));
    let part = summary.map_or(page, |(_, rest)| rest);
    plain(part.split("</ul>").next().unwrap_or_default())
        .chars()
        .take(600)
        .collect()
}

/// How much of the case a form was drawn from.
pub(crate) fn seen(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"seen\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

/// The form as the browser sends it.
pub(crate) fn with_seen<'a>(typed: &Typed<'a>, seen: &'a str) -> Vec<(&'a str, &'a str)> {
    [("seen", seen)]
        .into_iter()
        .chain(typed.iter().copied())
        .collect()
}

/// The text of a piece of a page.
pub(crate) fn plain(html: &str) -> String {
    let mut text = String::new();
    // A piece may begin inside a tag.
    let mut inside = html
        .find('>')
        .is_some_and(|end| html.find('<').is_none_or(|start| end < start));
    for character in html.chars() {
        match character {
            '<' => inside = true,
            '>' => inside = false,
            other if !inside => text.push(other),
            _ => {}
        }
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}
