//! What the page of the report's counting rules shows.

use report::{Counting, Year};

use super::ReportFile;

/// The rules that hold, the draft of the next, and what was in force before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRules {
    /// The rules that hold.
    pub holds: Counting,
    /// The profile has counting rules of its own, other than the usual ones.
    pub in_profile: bool,
    /// The version that holds; none where the rules of the profile hold because no others were ever put in force.
    pub version: Option<i64>,
    /// How often the draft was changed: every form posts it back.
    pub seen: i64,
    /// The draft; none where nobody is making one.
    pub draft: Option<RulesDraftShown>,
    /// What was put in force, newest first.
    pub versions: Vec<RulesVersionRow>,
    /// What the imported totals let expect; none where there are none.
    pub proposed: Option<ProposedRules>,
}

/// The draft of the next rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulesDraftShown {
    /// The rules.
    pub rules: Counting,
    /// The same as the text of a rules file.
    pub as_file: String,
    /// When it was changed last, like "Mon 23 Nov 2026, 14:05".
    pub when: String,
    /// Who changed it last.
    pub who: String,
    /// The years of which there is a report, newest first.
    pub years: Vec<Year>,
    /// The report as it would come out by it, of the year that was chosen; none where there is no year.
    pub preview: Option<ReportFile>,
}

/// A version that was put in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulesVersionRow {
    /// From 1.
    pub version: i64,
    /// When, like "Mon 23 Nov 2026, 14:05".
    pub when: String,
    /// By whom.
    pub who: String,
    /// Why, in their words; empty where an earlier version was put back.
    pub why: String,
    /// The version that was put back; 0 for the rules of the profile.
    pub back_to: Option<i64>,
    /// How many tables the council adds by it; none where it is the profile's.
    pub tables: Option<usize>,
}

/// What the imported totals let expect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedRules {
    /// The newest year that was printed.
    pub year: Year,
    /// What was read off its totals: ends of keys `staff-rules-read-<…>` with their arguments.
    pub read: Vec<(&'static str, Vec<(&'static str, String)>)>,
}
