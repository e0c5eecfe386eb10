//! Whether a text names somebody who is known by name.

use super::spelling::words;
use super::told::told;
use crate::case::Case;
use crate::intake::Answers;

/// What stands before a name where the first name is left out.
const TITLES: [&str; 7] = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof"];

/// Whether a text has this name: its words next to one another, or its last word after a title. A name of one word names nobody.
#[must_use]
pub fn is_named(text: &str, name: &str) -> bool {
    let name = words(name);
    let Some(last) = name.last().filter(|_| name.len() > 1) else {
        return false;
    };
    let text = words(text);
    let whole = text.windows(name.len()).any(|some| some == name);
    let by_title = text
        .windows(2)
        .any(|pair| TITLES.contains(&pair[0].as_str()) && pair[1] == *last);
    whole || by_title
}

/// Whether a case names somebody: in what was sent, in its points, or among those who are complained about.
#[must_use]
pub fn names(case: &Case, answers: &Answers, name: &str) -> bool {
    let told = told(answers);
    let told = told.iter().map(|(_, text)| text.as_str());
    let points = case.points.iter().map(|point| point.what.as_str());
    let about = case.complained_about.iter().map(String::as_str);
    told.chain(points)
        .chain(about)
        .any(|text| is_named(text, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_however_it_is_written() {
        for (text, is_there) in [
            ("I told Zoë O'Dell twice", true),
            ("zoe odell", true),
            ("ZOE   ODELL.", true),
            ("Ms O’Dell said no", true),
            ("Mrs. Odell", true),
            ("Zoe and Odell Road", false),
            ("Odell", false),
            ("Zoe", false),
            ("Zoe Odelly", false),
            ("", false),
        ] {
            assert_eq!(is_named(text, "Zoe O'Dell"), is_there, "{text}");
        }
        assert!(!is_named("the Team wrote", "Team"));
    }
}
