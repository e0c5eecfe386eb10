//! What may not stand in a file as it was typed.

/// Text without what XML and spreadsheets cannot hold: control characters become spaces, but for line ends and tabs.
#[must_use]
pub(super) fn clean(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\n' | '\t' => character,
            '\u{fffe}' | '\u{ffff}' => ' ',
            other if other.is_control() => ' ',
            other => other,
        })
        .collect()
}

/// Text for an XML document.
#[must_use]
pub(super) fn xml(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in clean(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Text for a cell of a CSV file: what a spreadsheet would take for a formula gets an apostrophe before it.
#[must_use]
pub(super) fn cell(text: &str) -> String {
    let text = text.replace('\0', " ");
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_text_and_text_is_left_alone() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(cell(formula), format!("'{formula}"));
        }
        for text in ["Residential Unit A", "", "a=b", "'=1"] {
            assert_eq!(cell(text), text);
        }
    }

    #[test]
    fn xml_holds_neither_markup_nor_control_characters() {
        assert_eq!(
            xml("<b a='1'>\u{0}\u{b}&\"\u{ffff}é\n"),
            "&lt;b a=&apos;1&apos;&gt;  &amp;&quot; é\n"
        );
    }
}
