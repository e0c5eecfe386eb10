//! The rows of a table while it is counted: which value counts in which row, and how often.

use std::collections::HashMap;

use rules::form::Options;
use rules::nearest::plain;
use rules::service::SERVICE_AREAS;

use super::counting::{RowOf, Several};
use super::inputs::ReportInputs;
use super::table::Label;

/// What is counted in a row: for this period and the one a year before, each in up to three columns.
pub(super) type Counts = [[i64; 3]; 2];

/// A list of values that rows can be made of.
pub(super) trait Listed: Copy + 'static {
    /// Every value, in order.
    const VALUES: &'static [Self];
    const WORDS: Options;
    /// Whether the council's own word for a value stands beside ours.
    const SHOWS_OWN: bool;
    /// Which of them it is.
    fn at(self) -> usize;
}

macro_rules! listed {
    ($($name:ty),+ $(,)?; $shows:literal) => {$(
        impl Listed for $name {
            const VALUES: &'static [Self] = <$name>::ALL;
            const WORDS: Options = <$name>::OPTIONS;
            const SHOWS_OWN: bool = $shows;
            fn at(self) -> usize {
                self as usize
            }
        }
    )+};
}

listed!(rules::register::StageOutcome, rules::pathway::Nature; true);
listed!(
    rules::register::Kind,
    rules::register::Complainant,
    rules::register::AgeBand,
    rules::register::AdvocateOffer,
    rules::register::NotOfferedReason,
    rules::pathway::Channel,
    rules::reason::SuspensionReason,
    rules::reason::DelayReason,
    rules::reason::EscalationReason,
    rules::kinds::Decision,
    rules::kinds::RemedyKind,
    rules::kinds::CostRole,
    rules::register::LearningState;
    false
);

#[derive(Debug, Clone)]
pub(super) struct Head {
    pub(super) id: String,
    /// Its heading.
    pub(super) label: Label,
    /// Every name under which earlier totals may know it.
    pub(super) also: Vec<String>,
    /// It is listed even when nothing was counted in it.
    pub(super) stands: bool,
    /// It stands beside the sum.
    pub(super) beside: bool,
    /// All 0 until something is counted.
    pub(super) counts: Counts,
}

/// The rows of one table.
#[derive(Debug)]
pub(super) struct RowCounts {
    /// In order.
    pub(super) rows: Vec<Head>,
    /// For values of a list: the row of each, by its place in the list.
    of_value: Vec<usize>,
    /// For words: the row of each.
    of_word: HashMap<String, usize>,
    /// The row of what has no value.
    nothing: Option<usize>,
    /// The rows in which the present entry was counted already.
    met: Vec<usize>,
    /// Something that was counted in one row has more to it that is counted in none.
    pub(super) leaves_out: bool,
}

impl Head {
    pub(super) fn new(id: &str, label: Label) -> Self {
        Self {
            id: id.to_owned(),
            label,
            also: vec![id.to_owned()],
            stands: true,
            beside: false,
            counts: Counts::default(),
        }
    }

    /// A row with words of its own.
    pub(super) fn worded(slug: &str) -> Self {
        Self::new(slug, Label::key(format!("report-row-{slug}")))
    }

    fn by_rule(row: &RowOf) -> Self {
        let id = match &row.of[..] {
            [only] => only,
            _ => &row.name,
        };
        let mut head = Self::new(id, Label::Text(row.name.clone()));
        head.also.push(row.name.clone());
        head.also.extend(row.of.iter().cloned());
        head.also.sort();
        head.also.dedup();
        head
    }
}

impl RowCounts {
    /// These rows, in which nothing is looked for by value.
    pub(super) fn of(rows: Vec<Head>) -> Self {
        Self {
            rows,
            of_value: Vec::new(),
            of_word: HashMap::new(),
            nothing: None,
            met: Vec::new(),
            leaves_out: false,
        }
    }

    /// The rows of a table that is made of a list: by the council's rules, and one for each value that no rule names.
    pub(super) fn listed<T: Listed>(table: &str, frame: &ReportInputs<'_>, stands: bool) -> Self {
        let rules = frame.counting.rows_of(table);
        let mut heads = Self::of(rules.iter().copied().map(Head::by_rule).collect());
        heads.of_value = T::VALUES
            .iter()
            .map(|value| T::WORDS.values[value.at()])
            .map(|slug| {
                by_rules(&rules, slug).unwrap_or_else(|| {
                    let ours = Label::key(format!("{}-{slug}", T::WORDS.list));
                    let own = frame.words.only_word_of(T::WORDS, slug);
                    let label = match own.filter(|own| T::SHOWS_OWN && plain(own) != plain(slug)) {
                        Some(own) => Label::Own(Box::new(ours), own.to_owned()),
                        None => ours,
                    };
                    let mut head = Head::new(slug, label);
                    head.stands = stands && rules.is_empty();
                    heads.push(head)
                })
            })
            .collect();
        heads
    }

    /// The rows of a table of services: by the council's rules; or every service that the council has, in its order (R10.2, zero rows).
    /// A service that is in no row gets one of its own when it is met.
    pub(super) fn services(table: &str, frame: &ReportInputs<'_>) -> Self {
        let rules = frame.counting.rows_of(table);
        let mut heads = Self::of(rules.iter().copied().map(Head::by_rule).collect());
        for (at, rule) in rules.iter().enumerate() {
            for word in &rule.of {
                heads.of_word.entry(word.clone()).or_insert(at);
            }
        }
        // A rule that names an area counts every word of the council that is part of it.
        for (word, area) in &frame.words.services {
            if let Some(at) = heads.of_word.get(area).copied() {
                heads.of_word.entry(word.clone()).or_insert(at);
            }
        }
        for (word, name) in frame.services {
            if !heads.of_word.contains_key(word) && rules.is_empty() {
                let mut head = Head::new(word, Label::Text(name.clone()));
                head.also.push(name.clone());
                let at = heads.push(head);
                heads.of_word.insert(word.clone(), at);
            }
        }
        heads
    }

    /// Adds a row.
    pub(super) fn push(&mut self, head: Head) -> usize {
        self.rows.push(head);
        self.rows.len() - 1
    }

    pub(super) fn at<T: Listed>(&self, value: T) -> usize {
        self.of_value[value.at()]
    }

    /// The row of what has no value, at the end.
    pub(super) fn nothing(&mut self) -> usize {
        if let Some(at) = self.nothing {
            return at;
        }
        let at = self.push(Head::worded("not-recorded"));
        self.nothing = Some(at);
        at
    }

    pub(super) fn service(&mut self, word: &str, frame: &ReportInputs<'_>) -> usize {
        if let Some(at) = self.of_word.get(word) {
            return *at;
        }
        let known = frame.services.iter().find(|(known, _)| known == word);
        let label = match known {
            Some((_, name)) => Label::Text(name.clone()),
            None if SERVICE_AREAS.contains(&word) => {
                Label::key(format!("report-row-service-{}", word.replace('_', "-")))
            }
            None => Label::Text(word.to_owned()),
        };
        let at = self.push(Head::new(word, label));
        self.of_word.insert(word.to_owned(), at);
        at
    }

    pub(super) fn count(&mut self, row: usize, when: usize, column: usize) {
        self.rows[row].counts[when][column] += 1;
    }

    /// Counts an entry under its services: under the first, or once under each row that they belong to.
    pub(super) fn count_services(
        &mut self,
        services: &[String],
        heads: Several,
        when: usize,
        frame: &ReportInputs<'_>,
    ) {
        self.meet_services(services, heads, frame);
        self.count_met(when);
    }

    /// Counts an entry under its values: under the first, or once under each row that they belong to.
    pub(super) fn count_values<T: Listed>(&mut self, values: &[T], heads: Several, when: usize) {
        self.meet_values(values, heads);
        self.count_met(when);
    }

    /// The rows of an entry by its services: that of the first, or each to which they belong, once.
    pub(super) fn meet_services(
        &mut self,
        services: &[String],
        heads: Several,
        frame: &ReportInputs<'_>,
    ) -> &[usize] {
        self.meet(services, heads, |rows, word| rows.service(word, frame))
    }

    /// The rows of an entry by its values: that of the first, or each to which they belong, once.
    pub(super) fn meet_values<T: Listed>(&mut self, values: &[T], heads: Several) -> &[usize] {
        self.meet(values, heads, |rows, value| rows.at(*value))
    }

    /// The rows of an entry that has these; that of what has no value where it has none.
    pub(super) fn meet<T>(
        &mut self,
        all: &[T],
        heads: Several,
        mut row_of: impl FnMut(&mut Self, &T) -> usize,
    ) -> &[usize] {
        self.leaves_out |= heads == Several::One && all.len() > 1;
        let some = match heads {
            Several::One => all.get(..1).unwrap_or_default(),
            Several::Each => all,
        };
        self.met.clear();
        for one in some {
            let row = row_of(self, one);
            if !self.met.contains(&row) {
                self.met.push(row);
            }
        }
        if some.is_empty() {
            let row = self.nothing();
            self.met.push(row);
        }
        &self.met
    }

    fn count_met(&mut self, when: usize) {
        for at in 0..self.met.len() {
            let row = self.met[at];
            self.count(row, when, 0);
        }
    }
}

/// The row in which a value counts by the council's rules.
fn by_rules(rules: &[&RowOf], slug: &str) -> Option<usize> {
    rules
        .iter()
        .position(|rule| rule.of.iter().any(|value| value == slug))
}
