//! A rules file: the counting rules and words of a council, apart from its profile. Another council's year, or another
//! year's rules, need no change of the profile (R10.2).

use std::path::Path;

use anyhow::{Result, anyhow, bail};
use report::Counting;
use rules::register::Vocabulary;
use serde::Deserialize;

use super::Profile;

/// A rules file with every setting explained; it shows what counts where nothing is said.
pub const EXPLAINED: &str = include_str!("rules.toml");

/// What stands in the file; both are optional, and what is there replaces the profile's.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RulesFile {
    report: Option<Counting>,
    words: Option<Vocabulary>,
}

impl Profile {
    /// The same council with the rules and words of a file.
    ///
    /// # Errors
    /// One sentence that names what is wrong and where.
    pub fn with_rules(self, file: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(file).map_err(|cause| {
            anyhow!(
                "The rules file {} cannot be read ({cause}): mend --council-rules or the file.",
                file.display()
            )
        })?;
        self.with_rules_of(&text)
            .map_err(|cause| anyhow!("In the rules file {}: {cause}", file.display()))
    }

    /// The same council with the rules and words of a text.
    ///
    /// # Errors
    /// One sentence that names what is wrong.
    pub fn with_rules_of(mut self, text: &str) -> Result<Self> {
        let read: RulesFile = super::load::read_toml(text)?;
        if let Some(report) = read.report {
            self.report = report;
        }
        if let Some(words) = read.words {
            self.words = words;
        }
        super::check_report::check(&self.report, &self.words)?;
        self.words.check().map_err(|wrong| anyhow!("{wrong}."))?;
        Ok(self)
    }

    /// The same council with other counting rules. A year begins as before: more than the report hangs on it.
    ///
    /// # Errors
    /// One sentence that names what is wrong and the mend.
    pub fn with_counting(mut self, counting: Counting) -> Result<Self> {
        let year_begins = self.report.year_begins;
        self.report = Counting {
            year_begins,
            ..counting
        };
        super::check_report::check(&self.report, &self.words)?;
        Ok(self)
    }
}

/// The counting rules in the text of a rules file that has nothing else.
///
/// # Errors
/// One sentence that names what is wrong and where.
pub fn counting_in(text: &str) -> Result<Counting> {
    let read: RulesFile = super::load::read_toml(text)?;
    if read.words.is_some() {
        bail!(
            "there is a table `[words]`, and nothing but `[report]` can stand here: leave it out."
        );
    }
    read.report
        .ok_or_else(|| anyhow!("there is no table `[report]`: begin with it."))
}

/// Counting rules as the text of a rules file.
///
/// # Errors
/// Never for rules that were checked.
pub fn counting_as_file(counting: &Counting) -> Result<String> {
    Ok(toml::to_string(&Written { report: counting })?)
}

#[derive(serde::Serialize)]
struct Written<'a> {
    report: &'a Counting,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::EXAMPLE;

    #[test]
    fn what_a_rules_file_has_replaces_the_profiles_and_nothing_else() {
        let council = Profile::read(EXAMPLE).unwrap();
        let name = council.name.clone();
        let council = council
            .with_rules_of(
                "[words.outcomes]\n'Fully upheld' = 'upheld'\n[report]\nvolumes = 'completed'",
            )
            .unwrap();
        assert_eq!(council.name, name);
        assert_eq!(council.words.outcomes["Fully upheld"], "upheld");
        assert_eq!(council.report.volumes, report::counting::Basis::Completed);
    }

    /// A printed total would be used twice, or a row would count nothing: both are noticed (R-I).
    #[test]
    fn rows_that_know_one_name_and_services_with_a_slip_are_refused_with_what_is_meant() {
        let council = Profile::read(EXAMPLE).unwrap();
        for (rules, says) in [
            (
                "[[report.nature]]\nname = 'delay'\nof = ['communication']",
                ["`delay`", "a row `delay` of its own", "communication"],
            ),
            (
                "[[report.nature]]\nname = 'Late'\nof = ['delay']\n[[report.nature]]\nname = 'delay'\nof = ['placement']",
                ["`Late`", "`delay`", "used twice"],
            ),
            (
                "[[report.table]]\ntables = ['months']\nstages = 'each'",
                ["`months`", "`stages`", "changes nothing"],
            ),
            (
                "[words.services]\n'Fostering team' = 'fostering_kinship'\n[[report.service]]\nname = 'Carers'\nof = ['Fostring team']",
                ["`Carers`", "`Fostring team`", "write `Fostering team`"],
            ),
        ] {
            let wrong = council.clone().with_rules_of(rules).unwrap_err();
            let said = format!("{wrong:#}");
            for part in says {
                assert!(said.contains(part), "{said}");
            }
        }
        // A service of earlier records beside two that are counted is no slip.
        let rules = "[words.services]\n'Team A' = 'early_help'\n'Team B' = 'early_help'\n[[report.service]]\nname = 'All'\nof = ['Team A', 'Team B', 'Team C']";
        assert!(council.with_rules_of(rules).is_ok());
    }

    /// A rule that changes nothing would be taken for one that holds (R-G).
    #[test]
    fn a_rule_that_would_change_nothing_is_refused_and_the_same_rule_with_an_effect_is_taken() {
        let council = Profile::read(EXAMPLE).unwrap();
        let of =
            |table: &str, says: &str| format!("[[report.table]]\ntables = ['{table}']\n{says}");
        let usual: Vec<&str> = report::Part::ALL.iter().map(|part| part.slug()).collect();
        let mut moved = usual.clone();
        moved.swap(4, 6);
        let order = |sections: &[&str]| format!("[report]\nsections = {sections:?}");
        for (without, named, with) in [
            (
                "[report]\nas_at = [6, 30]".to_owned(),
                "report.as_at",
                "[report]\nas_at = [6, 30]\nstages = 'highest'".to_owned(),
            ),
            (
                format!(
                    "[report]\nas_at = [6, 30]\n{}",
                    of("volumes", "stages = 'highest'\nas_at = [9, 12]")
                ),
                "report.as_at",
                format!(
                    "[report]\nas_at = [6, 30]\n{}",
                    of("volumes", "stages = 'highest'")
                ),
            ),
            (
                of("outcomes", "as_at = [6, 30]"),
                "`as_at`",
                of("outcomes", "stages = 'highest'\nas_at = [6, 30]"),
            ),
            (
                of("volumes", "stages = 'highest'\nas_at = [2, 29]"),
                "month and a day",
                of("series", "stages = 'highest'\nas_at = [2, 28]"),
            ),
            (
                of("natures", "several_of = 'complaints'"),
                "`several_of`",
                of("natures", "heads = 'each'\nseveral_of = 'complaints'"),
            ),
            (
                of("volumes", "zero = 'hide'"),
                "`zero`",
                of("months", "zero = 'hide'"),
            ),
            (order(&usual), "changes nothing", order(&moved)),
            (
                order(&usual[..17]),
                "does not name `corporate`",
                order(&moved),
            ),
            (
                order(&[&usual[..], &["costs"]].concat()),
                "names `costs` twice",
                order(&moved),
            ),
            (
                order(&[&usual[1..], &["summary"]].concat()),
                "does not begin with `summary`",
                order(&moved),
            ),
            (
                "[[report.percent]]\ntables = ['series']".to_owned(),
                "no percentages",
                "[[report.percent]]\ntables = ['volumes']".to_owned(),
            ),
        ] {
            let wrong = council.clone().with_rules_of(&without);
            let said = wrong.map_err(|wrong| wrong.to_string()).unwrap_err();
            assert!(said.contains(named), "{without}: {said}");
            let right = council.clone().with_rules_of(&with);
            assert!(right.is_ok(), "{with}: {right:?}");
        }
    }

    /// The explained rules file says what is left out, so what it shows is that: but for rows and words, which are examples.
    #[test]
    fn the_explained_rules_file_shows_what_counts_where_nothing_is_said() {
        let council = Profile::read(EXAMPLE).unwrap();
        let shown = council.with_rules_of(EXPLAINED).unwrap().report;
        let usual = report::Counting::default();
        let examples = report::Counting {
            percents: shown.percents.clone(),
            tables: shown.tables.clone(),
            service_rows: shown.service_rows.clone(),
            nature_rows: shown.nature_rows.clone(),
            outcome_rows: shown.outcome_rows.clone(),
            who_rows: shown.who_rows.clone(),
            ombudsman_rows: shown.ombudsman_rows.clone(),
            other_rows: shown.other_rows.clone(),
            crosses: shown.crosses.clone(),
            ..usual.clone()
        };
        assert_eq!(shown, examples);
        assert_eq!(shown.percents[0], usual.percents[0]);
        // And every setting is there.
        let all: toml::Table = toml::from_str(&toml::to_string(&shown).unwrap()).unwrap();
        let written: toml::Table = toml::from_str(EXPLAINED).unwrap();
        let written = written["report"].as_table().unwrap();
        for setting in all.keys() {
            assert!(written.contains_key(setting), "{setting}");
        }
    }

    /// A crossed table that shows nothing, or adds up what must not be added, would be printed and believed (R10.2).
    #[test]
    fn a_crossed_table_that_says_nothing_is_refused_and_one_that_does_is_taken() {
        let council = Profile::read(EXAMPLE).unwrap();
        let cross = |says: &str| format!("[[report.cross]]\nid = 'own'\ntitle = 'Own'\n{says}");
        let two = |says: &str| format!("{}\n{}", cross("rows = 'who'"), cross(says));
        for (wrong, named) in [
            (cross("rows = 'district'"), "unknown variant `district`"),
            (
                cross("rows = 'age'\ncolumns = 'age'"),
                "`age` as rows and as columns",
            ),
            (
                two("rows = 'age'"),
                "two `[[report.cross]]` have the id `own`",
            ),
            (cross("rows = 'stage'"), "`stage` would tell nothing apart"),
            (
                cross("rows = 'stage'\nof = 'stage-one'"),
                "`stage` would tell nothing apart",
            ),
            (
                cross("rows = 'service'\ncolumns = 'outcome'"),
                "shows `outcome`",
            ),
            (
                cross("rows = 'service'\nmeasure = 'median'"),
                "shows `median`",
            ),
            (
                cross("rows = 'age'\nmeasure = 'acknowledged-median'\nof = 'stage-one'"),
                "which each complaint has and no stage",
            ),
            (
                cross("rows = 'age'\nmeasure = 'compensation'\ncolumns = 'who'"),
                "leave `columns` and `kinds` out",
            ),
            (
                cross("rows = 'service'\nof = 'stages'"),
                "add up the stages of one complaint",
            ),
            (
                cross("rows = 'service'\nlast_year = true"),
                "leave `last_year` out",
            ),
            (
                cross("rows = 'advocacy'\nkinds = 'corporate'"),
                "no advocate is owed",
            ),
            (
                cross("rows = 'outcome'\nkinds = 'corporate'\nof = 'stage-three'"),
                "corporate complaints do not have",
            ),
            (
                format!(
                    "[report]\ncorporate = []\n{}",
                    cross("rows = 'age'\nkinds = 'corporate'")
                ),
                "`report.corporate` names no kind",
            ),
            (
                "[[report.cross]]\nid = 'own'\ntitle = ' '\nrows = 'age'".to_owned(),
                "empty `title`",
            ),
            (
                "[[report.cross]]\nid = 'Own table'\ntitle = 'Own'\nrows = 'age'".to_owned(),
                "small letters",
            ),
            (
                "[[report.cross]]\nid = 'ages'\ntitle = 'Own'\nrows = 'age'".to_owned(),
                "another table of the report",
            ),
            (
                format!(
                    "{}\n[[report.table]]\ntables = ['own']\nheads = 'each'",
                    cross("rows = 'age'")
                ),
                "`heads`, which changes nothing",
            ),
            (
                format!(
                    "{}\n[[report.table]]\ntables = ['ovn']\nzero = 'hide'",
                    cross("rows = 'age'")
                ),
                "use own",
            ),
            (
                format!(
                    "{}\n[[report.percent]]\ntables = ['own']",
                    cross("rows = 'age'\nmeasure = 'median'\nof = 'stage-one'")
                ),
                "no percentages",
            ),
        ] {
            let sentence = council
                .clone()
                .with_rules_of(&wrong)
                .unwrap_err()
                .to_string();
            assert!(sentence.contains(named), "{named} is not in: {sentence}");
            assert!(
                sentence.ends_with('.') && !sentence.contains('\n'),
                "{sentence}"
            );
        }
        for right in [
            cross("rows = 'age'\ncolumns = 'advocacy'"),
            cross("rows = 'service'\ncolumns = 'stage'\nof = 'stages'"),
            cross("rows = 'service'\nmeasure = 'acknowledged-in-time'\ncolumns = 'who'"),
            cross("rows = 'service'\nmeasure = 'compensation'"),
            cross("rows = 'month'\nmeasure = 'ninetieth'\nof = 'stage-two'"),
            cross("rows = 'quarter'\ncolumns = 'outcome'\nof = 'stage-two'\nkinds = 'corporate'"),
            format!(
                "{}\n[[report.table]]\ntables = ['own']\nheads = 'each'",
                cross("rows = 'nature'")
            ),
            format!(
                "[report]\nas_at = [6, 30]\n{}\n[[report.table]]\ntables = ['own']\nstages = 'highest'",
                cross("rows = 'nature'\nof = 'stages'")
            ),
        ] {
            let taken = council.clone().with_rules_of(&right);
            assert!(taken.is_ok(), "{right}: {taken:?}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_rules_file_is_named() {
        for (text, named) in [
            ("[reports]\n", "reports"),
            ("[report]\n\nvolume = 'received'", "line 3"),
            ("[words.natures]\n'X' = 'delai'", "delay"),
            ("[words.services]\n'X' = 'adoptions'", "adoption"),
            (
                "[[report.table]]\ntables = ['nature']\nzero = 'dash'",
                "natures",
            ),
            ("[[report.table]]\nzero = 'dash'", "names no table"),
            ("[[report.percent]]\ntables = ['out-comes']", "outcomes"),
            (
                "[[report.outcome]]\nname = 'Upheld'\nof = ['upheldd']",
                "use upheld",
            ),
            (
                "[[report.service]]\nname = 'X'\nof = []\ntables = ['teams']",
                "teams",
            ),
            (
                "[[report.row]]\nname = 'X'\nof = ['email']",
                "names no table",
            ),
            (
                "[[report.row]]\nname = 'X'\nof = ['e-mail']\ntables = ['channels']",
                "email",
            ),
            (
                "[[report.row]]\nname = 'X'\nof = []\ntables = ['months']",
                "not made of a list",
            ),
            (
                "[[report.nature]]\nname = 'X'\nof = ['delay']\n\
                 [[report.nature]]\nname = 'Y'\nof = ['delay']",
                "two rows",
            ),
            (
                "[[report.service]]\nname = 'X'\nof = ['team a']\n[words.services]\n'Team A' = 'adoption'",
                "Team A",
            ),
            ("[report]\nbands_one = [20, 10]", "bands_one"),
            ("[report]\nbands_two = []", "bands_two"),
            ("[report]\ncorporate_stages = 4", "corporate_stages"),
            ("[report]\nyear_begins = [2, 30]", "year_begins"),
            ("[report]\nseries_years = 4000000000", "series_years"),
            ("not toml", "line 1"),
        ] {
            let council = Profile::read(EXAMPLE).unwrap();
            let sentence = council.with_rules_of(text).unwrap_err().to_string();
            assert!(sentence.contains(named), "{named} is not in: {sentence}");
            assert!(
                sentence.ends_with('.') && !sentence.contains('\n'),
                "{sentence}"
            );
        }
    }
}
