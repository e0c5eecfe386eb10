//! A figure of a report in words: with its sign, its thousands and what share it is.

use report::{BigFigure, Cell, Check, Label, Sentence, Unit};

use words::{Words, dates};

/// The words of a row's or a column's name.
#[must_use]
pub fn label(words: &Words, label: &Label) -> String {
    match label {
        Label::Text(text) => text.clone(),
        Label::Key(key, with) => say(words, key, with),
        Label::Own(ours, own) => {
            let ours = self::label(words, ours);
            words.say_with("report-row-own", &[("ours", &ours), ("own", own)])
        }
    }
}

/// The words of a key whose variables come with the report.
#[must_use]
pub fn say(words: &Words, key: &str, with: &[(String, String)]) -> String {
    let with: Vec<(&str, String)> = with
        .iter()
        .map(|(name, value)| (name.as_str(), dated(name, value)))
        .collect();
    let with: Vec<(&str, &str)> = with
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    words.say_with(key, &with)
}

/// A sentence of the report in short.
#[must_use]
pub fn sentence(words: &Words, sentence: &Sentence) -> String {
    let with = sentence.with.iter().map(|(name, value)| match &**name {
        "service-key" => ("service", words.say(value)),
        name => (name, dated(name, value)),
    });
    let figures = sentence.figures.iter();
    let figures = figures.map(|figure| (&*figure.name, number(figure.value)));
    let with: Vec<(&str, String)> = with.chain(figures).collect();
    let with: Vec<(&str, &str)> = with
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    words.say_with(&format!("report-short-{}", sentence.key), &with)
}

/// What is printed large of a figure to remember: its share, or itself where it is none.
#[must_use]
pub fn large(words: &Words, figure: &BigFigure) -> String {
    let cell = &figure.cell;
    match &cell.percent {
        _ if cell.withheld => words.say("report-page-withheld"),
        Some(percent) => format!("{percent}%"),
        None if cell.of.is_some() => "–".to_owned(),
        None => number(cell.value.unwrap_or_default()),
    }
}

/// A report has a day as its date. Those that earlier builds froze have it in words already.
fn dated(name: &str, value: &str) -> String {
    match value.parse() {
        Ok(day) if ["day", "from", "to"].contains(&name) => dates::without_weekday(day),
        _ => value.to_owned(),
    }
}

/// What a check found, with the tables that it looked at.
#[must_use]
pub fn check(words: &Words, check: &Check) -> String {
    let said = say(words, &format!("report-check-{}", check.name), &check.found);
    let tables: Vec<String> = check
        .tables
        .iter()
        .map(|id| words.say(&format!("report-table-{id}")))
        .collect();
    if tables.is_empty() {
        said
    } else {
        words.say_with(
            "report-page-check",
            &[("check", &said), ("tables", &tables.join("; "))],
        )
    }
}

/// The figure and its share, as far as there are such. What is withheld, not known, nothing
/// or still to come has words of its own.
#[must_use]
pub fn parts(words: &Words, unit: Unit, cell: &Cell) -> (String, Option<String>) {
    let percent = cell.percent.as_ref().map(|percent| format!("{percent}%"));
    if cell.withheld {
        return (words.say("report-page-withheld"), None);
    }
    if cell.to_come {
        return (words.say("report-page-not-yet"), None);
    }
    if cell.dash {
        return ("–".to_owned(), None);
    }
    match (cell.value, unit) {
        // Without a figure before it there is no change to speak of.
        (_, Unit::Percent) => (percent.unwrap_or_else(|| "–".to_owned()), None),
        (None, _) => (words.say("report-page-not-known"), None),
        (Some(pence), Unit::Pence) => (pounds(pence), percent),
        (Some(value), Unit::Count | Unit::WorkingDays) => (number(value), percent),
    }
}

/// Both in one, such as `30 (40.5%)`.
#[must_use]
pub fn text(words: &Words, unit: Unit, cell: &Cell) -> String {
    match parts(words, unit, cell) {
        (figure, Some(share)) => format!("{figure} ({share})"),
        (figure, None) => figure,
    }
}

/// A whole number with its thousands apart, such as `12,345`.
#[must_use]
pub fn number(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if value < 0 {
        format!("−{text}")
    } else {
        text
    }
}

/// Pence as pounds: `£1,250`, or `£1,250.50` where there are pence.
#[must_use]
pub fn pounds(pence: i64) -> String {
    let (whole, rest) = (pence.unsigned_abs() / 100, pence.unsigned_abs() % 100);
    let sign = if pence < 0 { "−" } else { "" };
    let whole = number(i64::try_from(whole).unwrap_or(i64::MAX));
    if rest == 0 {
        format!("{sign}£{whole}")
    } else {
        format!("{sign}£{whole}.{rest:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::{dated, number, pounds};

    #[test]
    fn a_day_is_said_in_words_also_where_an_earlier_build_wrote_it() {
        for day in ["2024-06-03", "3 June 2024"] {
            assert_eq!(dated("day", day), "3 June 2024");
        }
    }

    #[test]
    fn thousands_and_pence_stand_apart() {
        let numbers = [0, 7, 999, 1_000, 1_234_567, -4_500].map(number);
        assert_eq!(numbers, ["0", "7", "999", "1,000", "1,234,567", "−4,500"]);
        let amounts = [0, 5, 100, 125_050, 123_456_700].map(pounds);
        assert_eq!(amounts, ["£0", "£0.05", "£1", "£1,250.50", "£1,234,567"]);
    }
}
