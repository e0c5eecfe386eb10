//! Other councils' years come out by a rules file alone (R10.2). Of their reports only some figures are known: these are marked
//! as printed in the files of figures, and the invented cases add up to them; what is marked as invented was made up to go with
//! them, and its percentages were worked out apart from the portal.

use casework::{ReportScope, make_report};
use report::Verdict;

use super::command::Heard;
use super::imported::{Of, imports};
use super::printed::{differences, printed};
use super::replay::report_of;
use crate::support::{TestCouncil, westmere};

/// Long after all the years, as today is.
const TODAY: &str = "2026-11-23T10:00:00Z";

/// A council's year.
struct Year {
    year: &'static str,
    cases: &'static str,
    totals: &'static str,
    rules: &'static str,
    printed: &'static str,
    /// How many figures the council printed.
    known: usize,
    /// Received by the end of the year and not ended by then.
    in_progress: u64,
}

/// Received for volumes, completed for outcomes and times; several natures and several teams; bands of 10, 20 and 40 days;
/// percentages to two decimals, whole, and to the nearest half; a dash for nothing.
const WOR: Year = Year {
    year: "2021-22",
    cases: include_str!("../../data/wor_cases.csv"),
    totals: "year,table,row,column,value\n2020-21,volumes,stage-one,,180\n",
    rules: include_str!("../../data/wor_rules.toml"),
    printed: include_str!("../../data/wor_printed.csv"),
    known: 9,
    in_progress: 42,
};

/// Each complaint once, at the highest stage that it came to; no reply is late; whole percentages; fifteen corporate days.
const HER: Year = Year {
    year: "2023-24",
    cases: include_str!("../../data/her_cases.csv"),
    totals: "",
    rules: include_str!("../../data/her_rules.toml"),
    printed: include_str!("../../data/her_printed.csv"),
    known: 13,
    in_progress: 6,
};

/// What was received, at each stage; whole percentages; enquiries of members; a corporate procedure of three stages.
const CAM: Year = Year {
    year: "2017-18",
    cases: include_str!("../../data/cam_cases.csv"),
    totals: "",
    rules: include_str!("../../data/cam_rules.toml"),
    printed: include_str!("../../data/cam_printed.csv"),
    known: 0,
    in_progress: 0,
};

impl Year {
    /// Imports the cases, makes the report, and compares it figure by figure.
    async fn comes_out(&self) {
        let mut council = TestCouncil::at(TODAY).await;
        let profile = westmere().with_rules_of(self.rules).unwrap();
        council.council = council.council.with_profile(profile);
        imports(&council.council, Of::Cases, "cases.csv", self.cases).await;
        if !self.totals.is_empty() {
            imports(&council.council, Of::Totals, "totals.csv", self.totals).await;
        }
        let year = self.year.parse().unwrap();
        let made = make_report(&council.council, year, &ReportScope::default()).await;
        let report = made.unwrap().report;
        let figures = printed(self.printed);
        let differences = differences(&report, &figures);
        assert!(differences.is_empty(), "{}", differences.join("\n"));
        let known = figures.iter().filter(|figure| figure.printed == "printed");
        assert_eq!(known.count(), self.known);
        assert_eq!(report.in_progress, Some(self.in_progress));
        let failed = report.checks.iter();
        let failed = failed.filter(|check| check.verdict == Verdict::Failed);
        assert_eq!(failed.collect::<Vec<_>>(), Vec::<&report::Check>::new());
        assert!(report.may_be_published());
    }
}

#[tokio::test]
async fn received_for_volumes_and_completed_for_outcomes_with_several_natures_r10_2() {
    WOR.comes_out().await;
}

#[tokio::test]
async fn the_highest_stage_reached_and_no_reply_among_the_late_r10_2() {
    HER.comes_out().await;
}

#[tokio::test]
async fn each_stage_received_and_a_corporate_procedure_of_three_stages_r10_2() {
    CAM.comes_out().await;
}

#[test]
fn the_same_through_the_command_line_from_csv_and_from_json() {
    for profile in [WOR, HER, CAM] {
        let heard = Heard::new();
        let rules = heard.file("rules.toml", profile.rules);
        let mut reader = csv::Reader::from_reader(profile.cases.as_bytes());
        let rows: Vec<std::collections::BTreeMap<String, String>> =
            reader.deserialize().map(Result::unwrap).collect();
        let json = serde_json::to_string(&rows).unwrap();
        let cases = heard.file("cases.json", &json);
        let mut files = vec![("cases", cases)];
        if !profile.totals.is_empty() {
            files.push(("totals", heard.file("totals.csv", profile.totals)));
        }
        for (of, file) in &files {
            let said = heard.runs(&["import", of, file, "--council-rules", &rules]);
            assert_eq!(said.code, 0, "{}", said.error);
        }
        // What is in the store already is not added again, in whichever form it comes.
        let again = heard.file("cases.csv", profile.cases);
        let said = heard.runs(&["import", "cases", &again, "--council-rules", &rules]);
        assert_eq!(said.code, 0, "{}", said.error);
        let asked = [
            "report",
            "annual",
            "--year",
            profile.year,
            "--format",
            "json",
        ];
        let said = heard.runs(&[&asked[..], &["--council-rules", &rules]].concat());
        assert_eq!(said.code, 0, "{}", said.error);
        let differences = differences(&report_of(&said.out), &printed(profile.printed));
        assert!(differences.is_empty(), "{}", differences.join("\n"));
    }
}
