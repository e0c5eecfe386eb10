//! What a letter has to say by law, and what in it has to be as the record has it. A template puts it between
//! `{% filter compulsory("…") %}` and `{% endfilter %}`; whoever checks the letter may write around it and not take it out.

use super::Draft;

const OPENS: char = '\u{FDD3}';
const HOLDS: char = '\u{FDD4}';
const CLOSES: char = '\u{FDD5}';

/// The name of what was found on each point.
pub(super) const FINDING: &str = "finding";

/// Something that a letter has to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Duty {
    /// What it is: `advocate` (Reg. 11), `stage-two` (Reg. 15(2)), `panel` (Reg. 18), `ombudsman` (R4.17), ….
    pub what: String,
    /// The words, line by line.
    pub lines: Vec<Draft>,
}

/// The filter with which templates mark it.
pub(super) fn marked(words: &str, what: &str) -> String {
    format!("{OPENS}{what}{HOLDS}{words}{CLOSES}")
}

/// The words of a letter without these marks, and what they marked.
pub(super) fn apart(rendered: &str) -> (String, Vec<Duty>) {
    let mut chunks = rendered.split(OPENS);
    let mut text = bare(chunks.next().unwrap_or_default());
    let mut duties = Vec::new();
    for chunk in chunks {
        let marked = chunk.split_once(CLOSES).and_then(|(marked, rest)| {
            let (what, words) = marked.split_once(HOLDS)?;
            Some((what, words, rest))
        });
        let Some((what, words, rest)) = marked else {
            text.push_str(&bare(chunk));
            continue;
        };
        let lines = words.lines().map(str::trim).filter(|line| !line.is_empty());
        duties.push(Duty {
            what: what.to_owned(),
            lines: lines
                .map(|line| Draft::of_stored(line.to_owned()))
                .collect(),
        });
        text.push_str(words);
        text.push_str(&bare(rest));
    }
    (text, duties)
}

fn bare(text: &str) -> String {
    text.replace([OPENS, HOLDS, CLOSES], "")
}
