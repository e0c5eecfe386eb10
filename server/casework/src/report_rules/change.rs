//! One change of a draft of counting rules, as a form says it.

use report::counting::{
    Basis, Counted, Cross, Decimals, Dimension, Measure, OutcomeWords, PercentRule, Procedure,
    Rounding, RowOf, Several, SeveralOf, StageTwoFrom, Stages, TABLES, TableRule, Unrecorded, Zero,
};
use report::{Counting, Part};
use rules::nearest::plain;
use rules::register::{Kind, StageOutcome, Vocabulary};
use serde::Deserialize;

/// A change of a draft.
#[derive(Debug, Clone, PartialEq)]
pub enum RulesChange {
    /// What holds in the whole report.
    Whole(WholeRules),
    /// Adds a table of the council's own, or changes the one with this id.
    Cross(Option<String>, TableChange),
    /// Prints the table of this id earlier, by one place.
    Up(String),
    /// Prints it later.
    Down(String),
    /// Prints the section of this slug earlier, by one place; the summary stays the first.
    SectionUp(String),
    /// Prints it later.
    SectionDown(String),
    /// Takes a table of the council's own out, with all that is said of it.
    Remove(String),
    /// What is said of one table; nothing takes the rule out.
    Table(TableRule),
    /// The rows of a list of tables.
    Rows(RowsOf),
    /// The whole, as the text of a rules file.
    File(String),
}

/// A table of the council's own, without the id, which it gets by itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct TableChange {
    title: String,
    rows: Dimension,
    columns: Option<Dimension>,
    of: Counted,
    kinds: Procedure,
    measure: Measure,
    #[serde(default)]
    totals: bool,
    #[serde(default)]
    last_year: bool,
}

/// Rows that the council makes of the values of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowsOf {
    /// Which list: `service`, `nature`, `outcome`, `who` or `ombudsman`.
    pub list: String,
    /// A row a line: its name, a colon, and what counts in it, divided by semicolons.
    pub lines: String,
}

/// What holds in the whole report.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct WholeRules {
    kinds_main: Vec<Kind>,
    #[serde(default)]
    kinds_corporate: Vec<Kind>,
    #[serde(default)]
    left_out: Vec<StageOutcome>,
    volumes_by: Basis,
    outcomes_by: Basis,
    others_by: Basis,
    stages_by: Stages,
    natures_by: Several,
    services_by: Several,
    several_of: SeveralOf,
    stage_two_from: StageTwoFrom,
    bands_one: String,
    bands_two: String,
    bands_three: String,
    bands_corporate_one: String,
    bands_corporate_two: String,
    bands_corporate_three: String,
    corporate_stages: u32,
    #[serde(default)]
    withdrawn_in_times: Vec<String>,
    #[serde(default)]
    withdrawn_in_outcomes: bool,
    #[serde(default)]
    suspended_days_count: bool,
    zero: Zero,
    unrecorded: Unrecorded,
    outcome_words: OutcomeWords,
    withhold_under: u32,
    series_years: u32,
    decimals: Decimals,
    mode: Rounding,
    #[serde(default)]
    trailing_zero: bool,
}

impl RulesChange {
    /// The draft with the change.
    ///
    /// # Errors
    /// One sentence that says what cannot be read.
    pub(super) fn of(self, mut draft: Counting, words: &Vocabulary) -> Result<Counting, String> {
        match self {
            Self::Whole(whole) => whole.put_into(&mut draft)?,
            Self::Cross(id, change) => change.put_into(&mut draft, id),
            Self::Up(id) => moved(&mut draft, &id, |at, _| at.checked_sub(1)),
            Self::Down(id) => moved(&mut draft, &id, |at, last| (at < last).then_some(at + 1)),
            Self::SectionUp(part) => section_moved(&mut draft, &part, |at| at - 1),
            Self::SectionDown(part) => section_moved(&mut draft, &part, |at| at + 1),
            Self::Remove(id) => remove(&mut draft, &id),
            Self::Table(rule) => put_rule(&mut draft, rule),
            Self::Rows(rows) => rows.put_into(&mut draft, words)?,
            Self::File(text) => {
                draft = council::counting_in(&text).map_err(|wrong| wrong.to_string())?;
            }
        }
        Ok(draft)
    }
}

impl TableChange {
    fn put_into(self, draft: &mut Counting, id: Option<String>) {
        let known = id
            .as_ref()
            .and_then(|id| draft.crosses.iter().position(|cross| cross.id == *id));
        let id = match (known, id) {
            (Some(_), Some(id)) => id,
            _ => free_id(draft, &self.title),
        };
        let cross = Cross {
            id,
            title: self.title,
            kinds: self.kinds,
            of: self.of,
            rows: self.rows,
            columns: self.columns,
            measure: self.measure,
            totals: self.totals,
            last_year: self.last_year,
        };
        match known {
            Some(at) => draft.crosses[at] = cross,
            None => draft.crosses.push(cross),
        }
    }
}

/// An id for a table of this title that no other has.
fn free_id(draft: &Counting, title: &str) -> String {
    let letters = title.to_lowercase();
    let words = letters.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).take(6).collect();
    let id = format!("own-{}", words.join("-"));
    let id = id.trim_end_matches("-last-year").trim_end_matches('-');
    let is_free = |id: &str| {
        draft.crosses.iter().all(|cross| cross.id != id)
            && TABLES.iter().all(|(table, _)| *table != id)
    };
    let others = (2..).map(|number| format!("{id}-{number}"));
    let mut ids = std::iter::once(id.to_owned()).chain(others);
    ids.find(|id| is_free(id)).unwrap_or_default()
}

fn moved(draft: &mut Counting, id: &str, to: impl Fn(usize, usize) -> Option<usize>) {
    let at = draft.crosses.iter().position(|cross| cross.id == id);
    let last = draft.crosses.len().saturating_sub(1);
    if let Some((at, to)) = at.and_then(|at| Some((at, to(at, last)?))) {
        draft.crosses.swap(at, to);
    }
}

/// Gives a section the place of a neighbour. The usual order is not written down.
fn section_moved(draft: &mut Counting, part: &str, to: impl Fn(usize) -> usize) {
    let mut order = draft.order().to_vec();
    let at = order.iter().position(|other| other.slug() == part);
    if let Some(at) = at.filter(|at| *at > 0) {
        let to = to(at);
        if to > 0 && to < order.len() {
            order.swap(at, to);
        }
    }
    draft.sections = match order == Part::ALL {
        true => Vec::new(),
        false => order,
    };
}

fn remove(draft: &mut Counting, id: &str) {
    draft.crosses.retain(|cross| cross.id != id);
    for rule in &mut draft.tables {
        rule.tables.retain(|table| table != id);
    }
    draft.tables.retain(|rule| !rule.tables.is_empty());
    let was_of = |rule: &PercentRule| rule.tables == [id];
    draft.percents.retain(|rule| !was_of(rule));
    for rule in &mut draft.percents {
        rule.tables.retain(|table| table != id);
    }
}

/// One rule a table: what the form shows of it is all that is said of it.
fn put_rule(draft: &mut Counting, rule: TableRule) {
    let Some(id) = rule.tables.first().cloned() else {
        return;
    };
    let of_it = |known: &&TableRule| known.tables.contains(&id);
    // A day for the highest stage is said in the file alone.
    let as_at = draft
        .tables
        .iter()
        .rev()
        .filter(of_it)
        .find_map(|known| known.as_at);
    let rule = TableRule { as_at, ..rule };
    for known in &mut draft.tables {
        known.tables.retain(|table| *table != id);
    }
    draft.tables.retain(|known| !known.tables.is_empty());
    let says_nothing = TableRule {
        tables: rule.tables.clone(),
        ..TableRule::default()
    };
    if rule != says_nothing {
        draft.tables.push(rule);
    }
}

impl RowsOf {
    fn put_into(self, draft: &mut Counting, words: &Vocabulary) -> Result<(), String> {
        let Self { list, lines } = self;
        let own = |value: &str| match list.as_str() {
            "nature" => meant(value, &words.natures),
            "outcome" => meant(value, &words.outcomes),
            "who" => meant(value, &words.who),
            "ombudsman" => meant(value, &words.ombudsman),
            _ => value.to_owned(),
        };
        let lines = lines.lines().map(str::trim);
        let rows: Result<Vec<RowOf>, String> = lines
            .filter(|line| !line.is_empty())
            .map(|line| {
                let (name, of) = line.split_once(':').ok_or_else(|| {
                    format!("the line `{line}` has no colon: write the name of the row, a colon, and what counts in it.")
                })?;
                let of = of.split(';').map(str::trim);
                Ok(RowOf {
                    name: name.trim().to_owned(),
                    of: of.filter(|value| !value.is_empty()).map(own).collect(),
                    tables: Vec::new(),
                })
            })
            .collect();
        let mut rows = rows?;
        if let Some(row) = rows.iter().find(|row| row.name.is_empty()) {
            return Err(format!(
                "a row of {} has no name: write one before the colon.",
                row.of.join("; ")
            ));
        }
        let into = match list.as_str() {
            "service" => &mut draft.service_rows,
            "nature" => &mut draft.nature_rows,
            "outcome" => &mut draft.outcome_rows,
            "who" => &mut draft.who_rows,
            "ombudsman" => &mut draft.ombudsman_rows,
            list => return Err(format!("there is no list `{list}`.")),
        };
        // Rows for some tables only stand in the file alone.
        rows.extend(into.iter().filter(|row| !row.tables.is_empty()).cloned());
        *into = rows;
        Ok(())
    }
}

/// The value of a list that a council's word means, or the word where it means none.
fn meant<T: serde::Serialize>(value: &str, own: &std::collections::BTreeMap<String, T>) -> String {
    let known = own.iter().find(|(word, _)| plain(word) == plain(value));
    let slug = known.and_then(|(_, meaning)| serde_json::to_value(meaning).ok());
    let slug = slug.and_then(|slug| slug.as_str().map(str::to_owned));
    slug.unwrap_or_else(|| value.to_owned())
}

impl WholeRules {
    fn put_into(self, draft: &mut Counting) -> Result<(), String> {
        draft.main = self.kinds_main;
        draft.corporate = self.kinds_corporate;
        draft.left_out = self.left_out;
        draft.volumes = self.volumes_by;
        draft.outcomes = self.outcomes_by;
        draft.others = self.others_by;
        draft.stages = self.stages_by;
        draft.natures = self.natures_by;
        draft.services = self.services_by;
        draft.several_of = self.several_of;
        draft.stage_two_from = self.stage_two_from;
        for (bands, typed) in [
            (&mut draft.bands_one, &self.bands_one),
            (&mut draft.bands_two, &self.bands_two),
            (&mut draft.bands_three, &self.bands_three),
            (&mut draft.bands_corporate_one, &self.bands_corporate_one),
            (&mut draft.bands_corporate_two, &self.bands_corporate_two),
            (
                &mut draft.bands_corporate_three,
                &self.bands_corporate_three,
            ),
        ] {
            *bands = days(typed)?;
        }
        draft.corporate_stages = self.corporate_stages;
        draft.withdrawn_in_times = ["stage-one", "stage-two", "stage-three"]
            .map(|stage| self.withdrawn_in_times.iter().any(|chosen| chosen == stage));
        draft.withdrawn_in_outcomes = self.withdrawn_in_outcomes;
        draft.suspended_days_count = self.suspended_days_count;
        draft.zero = self.zero;
        draft.unrecorded = self.unrecorded;
        draft.outcome_words = self.outcome_words;
        draft.withhold_under = self.withhold_under;
        draft.series_years = self.series_years;
        let everywhere = |rule: &&mut PercentRule| rule.tables.is_empty() && rule.year.is_none();
        let percent = PercentRule {
            mode: self.mode,
            decimals: self.decimals,
            trailing_zero: self.trailing_zero,
            ..PercentRule::default()
        };
        match draft.percents.iter_mut().find(everywhere) {
            Some(known) => *known = percent,
            None => draft.percents.insert(0, percent),
        }
        Ok(())
    }
}

/// Last days of bands, as people write them: `10, 20`.
fn days(typed: &str) -> Result<Vec<u32>, String> {
    let parts = typed.split([',', ' ', ';']).filter(|part| !part.is_empty());
    let days: Result<Vec<u32>, _> = parts.map(str::parse).collect();
    days.map_err(|_| {
        format!("`{typed}` are no last days: write whole numbers that rise, like 10, 20.")
    })
}
