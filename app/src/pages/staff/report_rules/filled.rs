//! The draft as the fields of its forms say it.

use report::Counting;
use report::counting::RowOf;
use rules::form::{Filled, Options};
use rules::kinds::Decision;
use rules::pathway::Nature;
use rules::register::{Complainant, StageOutcome};

use super::part::Edit;
use crate::desk::RulesDraftShown;

/// The values of the fields of a form.
pub(super) fn of(edit: &Edit, draft: &RulesDraftShown) -> Filled {
    let rules = &draft.rules;
    Filled::of(match edit {
        Edit::Whole => whole(rules),
        Edit::Table(id) => id.as_ref().map_or_else(Vec::new, |id| table(rules, id)),
        Edit::OfTable(table) => of_table(rules, table),
        Edit::Rows(list) => vec![one("lines", lines(rows(rules, list)))],
        Edit::File => vec![one("file", draft.as_file.clone())],
    })
}

/// The rows of a list that are for all of its tables.
pub(super) fn rows<'a>(rules: &'a Counting, list: &str) -> &'a [RowOf] {
    match list {
        "service" => &rules.service_rows,
        "nature" => &rules.nature_rows,
        "outcome" => &rules.outcome_rows,
        "who" => &rules.who_rows,
        "ombudsman" => &rules.ombudsman_rows,
        _ => &[],
    }
}

/// The values that the rows of a list are made of; none of services, which the council names itself.
pub(super) fn values_of(list: &str) -> Option<Options> {
    match list {
        "nature" => Some(Nature::OPTIONS),
        "outcome" => Some(StageOutcome::OPTIONS),
        "who" => Some(Complainant::OPTIONS),
        "ombudsman" => Some(Decision::OPTIONS),
        _ => None,
    }
}

fn one(name: &str, value: String) -> (String, String) {
    (name.to_owned(), value)
}

fn ticked(name: &str, is: bool) -> Option<(String, String)> {
    is.then(|| one(name, "yes".to_owned()))
}

fn lines(rows: &[RowOf]) -> String {
    let rows = rows.iter().filter(|row| row.tables.is_empty());
    let lines = rows.map(|row| format!("{}: {}", row.name, row.of.join("; ")));
    lines.collect::<Vec<_>>().join("\n")
}

fn whole(rules: &Counting) -> Vec<(String, String)> {
    let days = |days: &[u32]| {
        let days = days.iter().map(ToString::to_string);
        days.collect::<Vec<_>>().join(", ")
    };
    let everywhere = rules
        .percents
        .iter()
        .find(|rule| rule.tables.is_empty() && rule.year.is_none());
    let percent = everywhere.cloned().unwrap_or_default();
    let stages = ["stage-one", "stage-two", "stage-three"].into_iter();
    let in_times = stages.zip(rules.withdrawn_in_times);
    let in_times = in_times.filter(|(_, is)| *is);
    let kinds = |name: &'static str, kinds: &[rules::register::Kind]| {
        let kinds = kinds
            .iter()
            .map(move |kind| one(name, kind.slug().to_owned()));
        kinds.collect::<Vec<_>>()
    };
    let mut all = vec![
        one("volumes_by", rules.volumes.slug().to_owned()),
        one("outcomes_by", rules.outcomes.slug().to_owned()),
        one("others_by", rules.others.slug().to_owned()),
        one("stages_by", rules.stages.slug().to_owned()),
        one("natures_by", rules.natures.slug().to_owned()),
        one("services_by", rules.services.slug().to_owned()),
        one("several_of", rules.several_of.slug().to_owned()),
        one("stage_two_from", rules.stage_two_from.slug().to_owned()),
        one("bands_one", days(&rules.bands_one)),
        one("bands_two", days(&rules.bands_two)),
        one("bands_three", days(&rules.bands_three)),
        one("bands_corporate_one", days(&rules.bands_corporate_one)),
        one("bands_corporate_two", days(&rules.bands_corporate_two)),
        one("bands_corporate_three", days(&rules.bands_corporate_three)),
        one("corporate_stages", rules.corporate_stages.to_string()),
        one("outcome_words", rules.outcome_words.slug().to_owned()),
        one("zero", rules.zero.slug().to_owned()),
        one("unrecorded", rules.unrecorded.slug().to_owned()),
        one("decimals", percent.decimals.slug().to_owned()),
        one("mode", percent.mode.slug().to_owned()),
        one("withhold_under", rules.withhold_under.to_string()),
        one("series_years", rules.series_years.to_string()),
    ];
    all.extend(kinds("kinds_main", &rules.main));
    all.extend(kinds("kinds_corporate", &rules.corporate));
    let left_out = rules.left_out.iter();
    all.extend(left_out.map(|outcome| one("left_out", outcome.slug().to_owned())));
    all.extend(in_times.map(|(stage, _)| one("withdrawn_in_times", stage.to_owned())));
    let ticks = [
        ("withdrawn_in_outcomes", rules.withdrawn_in_outcomes),
        ("suspended_days_count", rules.suspended_days_count),
        ("trailing_zero", percent.trailing_zero),
    ];
    all.extend(ticks.into_iter().filter_map(|(name, is)| ticked(name, is)));
    all
}

fn table(rules: &Counting, id: &str) -> Vec<(String, String)> {
    let Some(cross) = rules.cross(id) else {
        return Vec::new();
    };
    let columns = cross.columns.map(|by| by.slug().to_owned());
    let mut all = vec![
        one("title", cross.title.clone()),
        one("rows", cross.rows.slug().to_owned()),
        one("columns", columns.unwrap_or_default()),
        one("of", cross.of.slug().to_owned()),
        one("kinds", cross.kinds.slug().to_owned()),
        one("measure", cross.measure.slug().to_owned()),
    ];
    all.extend(ticked("totals", cross.totals));
    all.extend(ticked("last_year", cross.last_year));
    all
}

/// What all the rules of a table say together: of each thing the last.
fn of_table(rules: &Counting, table: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let of = rules
        .tables
        .iter()
        .filter(|rule| rule.tables.iter().any(|known| known == table));
    for rule in of {
        let mut add = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                all.retain(|(known, _): &(String, String)| known != name);
                all.push(one(name, value));
            }
        };
        add("heading", rule.title.clone());
        add("basis", rule.basis.map(|value| value.slug().to_owned()));
        add("stages", rule.stages.map(|value| value.slug().to_owned()));
        add("heads", rule.heads.map(|value| value.slug().to_owned()));
        add(
            "several_of",
            rule.several_of.map(|value| value.slug().to_owned()),
        );
        add("zero", rule.zero.map(|value| value.slug().to_owned()));
        let withdrawn = rule.withdrawn.map(|is| if is { "yes" } else { "no" });
        add("withdrawn", withdrawn.map(str::to_owned));
        let no = |shown: Option<bool>| (shown == Some(false)).then(|| "yes".to_owned());
        add("not_shown", no(rule.shown));
        add("no_chart", no(rule.chart));
    }
    all
}
