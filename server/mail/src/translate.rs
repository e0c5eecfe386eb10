//! Templates in another language: the English ones, line by line. A line that nobody has translated stays in English.

use std::sync::LazyLock;

use minijinja::{Environment, Error, Output, State, Value, escape_formatter};
use regex::Regex;
use words::{Dir, Language, Phrases};

static COMMENT: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?s)\{#.*?#\}\n?").expect("the pattern is fixed"));
static TAG: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\{[{%].*?[%}]\}").expect("the pattern is fixed"));

/// The line in which a template says what it is called.
const TITLE: &str = "{% set title = ";

/// The lines of a template that say something.
#[cfg(test)]
pub(crate) fn lines(template: &str) -> Vec<String> {
    let bare = COMMENT.replace_all(template, "");
    let lines = bare.lines().map(str::trim).filter(|line| says(line));
    lines.map(str::to_owned).collect()
}

/// The template with its lines in another language.
pub(crate) fn translated(template: &str, phrases: &Phrases) -> String {
    let bare = COMMENT.replace_all(template, "");
    let line = |line: &str| {
        let words = line.trim();
        match phrases.get(words).filter(|_| says(words)) {
            Some(translated) => line.replace(words, &ending_alike(words, translated)),
            None => line.to_owned(),
        }
    };
    let lines: Vec<String> = bare.lines().map(line).collect();
    lines.join("\n") + "\n"
}

/// The translation of a line, with what keeps it on a line of its own: templates leave out the end of a line after a block, and the
/// last words of a sentence are not the same in every language.
fn ending_alike(english: &str, translated: &str) -> String {
    let ends_in_block = |line: &str| line.ends_with("%}");
    let ending = match (ends_in_block(english), ends_in_block(translated)) {
        (true, false) => "{% if false %}{% endif %}",
        (false, true) => "{{ \"\" }}",
        _ => "",
    };
    format!("{translated}{ending}")
}

/// Writes the values of a template as people of this language read them. Where lines run from right to left a name or a number
/// is set apart, or the two halves of a phone number change places; an address that programs read stays as it is.
pub(crate) fn write_values_for(environment: &mut Environment<'_>, language: Language) {
    let apart = language.dir == Dir::Rtl;
    environment.set_formatter(
        move |out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value| {
            write_value(out, state, value, apart)
        },
    );
}

fn write_value(
    out: &mut Output<'_>,
    state: &mut State<'_, '_>,
    value: &Value,
    apart: bool,
) -> Result<(), Error> {
    // Nobody should ever read the word "none" where a date was not known.
    if value.is_none() {
        return Ok(());
    }
    // What is empty leaves no line, so it gets no marks that would be one; neither does a block that a filter has gone over.
    let stays = |text: &str| {
        text.is_empty() || text.contains("://") || text.contains('@') || is_marked(text)
    };
    if !apart || value.as_str().is_some_and(stays) {
        return escape_formatter(out, state, value);
    }
    escape_formatter(out, state, &Value::from(set_apart(&value.to_string())))
}

/// Whether a value is a date that stands in a draft, or words that a filter has gone over: both hold characters that stand for nothing.
fn is_marked(value: &str) -> bool {
    value.contains(|letter| ('\u{FDD0}'..='\u{FDEF}').contains(&letter))
}

/// Between the marks of Unicode that keep the direction of a text to itself.
pub(crate) fn set_apart(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

fn says(line: &str) -> bool {
    line.starts_with(TITLE) || TAG.replace_all(line, "").contains(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use minijinja::{context, syntax::SyntaxConfig};

    #[test]
    fn a_line_stays_a_line_where_its_last_words_are_others() {
        let syntax = SyntaxConfig::builder().trim_blocks(true).build();
        let mut environment = Environment::new();
        environment.set_syntax(syntax.unwrap());
        let lines_of = |line: &str| {
            let text = environment.render_str(&format!("{line}\nnext"), context! { by => 1 });
            text.unwrap().lines().count()
        };
        for (english, translated) in [
            (
                "We answer{% if by %} soon{% endif %}",
                "{% if by %}Soon {% endif %}we answer.",
            ),
            (
                "{% if by %}Soon {% endif %}we answer.",
                "We answer{% if by %} soon{% endif %}",
            ),
        ] {
            let alike = ending_alike(english, translated);
            assert_eq!(lines_of(&alike), lines_of(english), "{alike}");
        }
    }

    #[test]
    fn a_line_that_says_something_is_found_whole() {
        let template = "{# For whoever\n edits. #}\n{% set title = \"Hello\" %}\n{% include \"heading.j2\" %}\n\
            {{ council.team }}, {{ council.name }}\n  We answer{% if by %} by {{ by }}{% endif %}.\n";
        assert_eq!(
            lines(template),
            [
                "{% set title = \"Hello\" %}",
                "We answer{% if by %} by {{ by }}{% endif %}."
            ]
        );
    }
}
