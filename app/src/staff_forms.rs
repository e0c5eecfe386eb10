//! What the forms for staff ask for that are neither an act on a case nor a case that is recorded; those are in the rules.

use report::counting::{
    Basis, Counted, Decimals, Dimension, Measure, OutcomeWords, Procedure, Rounding, Several,
    SeveralOf, StageTwoFrom, Stages, Unrecorded, Zero,
};
use report::{CouncilFigure, CoverPart, Part};
use rules::case::FILE_ENDINGS;
use rules::form::{Credential, Field, LETTER_LIMIT, Options};
use rules::register::{Kind, StageOutcome};

const CURRENT: Field = Field::credential("current", Credential::CurrentPassword);
const NEW: Field = Field::credential("new", Credential::NewPassword);
const AGAIN: Field = Field::credential("again", Credential::NewPassword);
const ONE_TIME_CODE: Field = Field::credential("code", Credential::OneTimeCode);
const ROLE: Field = Field::choice("role", Options::new("staff-account-role", ROLES));
const ROLES: &[&str] = &["reader", "auditor", "officer", "manager", "administrator"];
const DATE: Field = Field::day("date");

/// In the query of the form that keeps a case from an account: its key.
pub const ACCOUNT: &str = "account";

/// Which page of what a change of the bank holidays moves is shown.
pub const PREVIEW_PAGE: &str = "preview-page";

/// The form of signing in.
pub const SIGN_IN: &[Field] = &[
    Field::credential("email", Credential::Username),
    Field::credential("password", Credential::CurrentPassword),
];

/// A new password of somebody who shows that they know the old one.
pub const PASSWORD: &[Field] = &[CURRENT, NEW, AGAIN];

/// The same of somebody who has just signed in with the old one.
pub const FIRST_PASSWORD: &[Field] = &[NEW, AGAIN];

/// A code of the second factor, or a recovery code.
pub const CODE: &[Field] = &[ONE_TIME_CODE];

/// The password, before a second factor is set up.
pub const BEGIN_FACTOR: &[Field] = &[CURRENT];

/// The password and a code, before a second factor is replaced or removed.
pub const CHANGE_FACTOR: &[Field] = &[CURRENT, ONE_TIME_CODE];

/// The code with which somebody from outside comes in.
pub const GUEST_CODE: &[Field] = &[ONE_TIME_CODE];

/// A file that somebody from outside hands in, and what it is.
pub const HAND_IN: &[Field] = &[Field::file("file", FILE_ENDINGS), Field::line("title")];

/// Somebody who gets an account.
pub const ADD_ACCOUNT: &[Field] = &[Field::line("name"), Field::line("email"), ROLE];

/// What somebody is called from now on.
pub const CHANGE_NAME: &[Field] = &[Field::line("name")];

/// What an account is for from now on.
pub const CHANGE_ROLE: &[Field] = &[ROLE];

/// A bank holiday to add.
pub const ADD_HOLIDAY: &[Field] = &[DATE, Field::line("title"), Field::tick("by_law")];

/// A bank holiday to take out; a hidden field of each line of the list.
pub const REMOVE_HOLIDAY: &[Field] = &[DATE];

/// The last change of the bank holidays, by the version of the list that it made; a hidden field.
pub const UNDO_HOLIDAYS: &[Field] = &[Field::whole("version")];

/// Why the bank holidays change; asked when it is shown what the change moves.
pub const CHANGE_HOLIDAYS: &[Field] = &[Field::text("reason")];

/// A whole list of bank holidays, as a file of lines, read with its line ends.
pub const REPLACE_HOLIDAYS: &[Field] = &[Field::story("list", LETTER_LIMIT)];

/// The words of a report, section by section, and the figures that only the council knows.
pub const REPORT_WORDS: &[Field] = &[REPORT_PART, COUNCIL_FIGURE];
/// What staff write about a section.
pub const REPORT_PART: Field = Field::text("part").optional().for_each(Part::OPTIONS);
/// A figure that only the council knows.
pub const COUNCIL_FIGURE: Field = Field::whole("context")
    .optional()
    .for_each(CouncilFigure::OPTIONS);

/// The words of a covering report, part by part.
pub const COVER_WORDS: &[Field] = &[COVER_PART];
/// What staff write into a part of it.
pub const COVER_PART: Field = Field::text("cover").optional().for_each(CoverPart::OPTIONS);

/// What holds in the whole report: how it counts, how it is printed.
pub const RULES_WHOLE: &[Field] = &[
    Field::choices("kinds_main", Kind::OPTIONS),
    Field::choices("kinds_corporate", Kind::OPTIONS).optional(),
    Field::choice("volumes_by", Basis::OPTIONS),
    Field::choice("outcomes_by", Basis::OPTIONS),
    Field::choice("others_by", Basis::OPTIONS),
    Field::choice("stages_by", Stages::OPTIONS),
    Field::choice("natures_by", Several::OPTIONS),
    Field::choice("services_by", Several::OPTIONS),
    Field::choice("several_of", SeveralOf::OPTIONS),
    Field::choices("left_out", StageOutcome::OPTIONS).optional(),
    Field::tick("withdrawn_in_outcomes"),
    Field::choices("withdrawn_in_times", STAGE).optional(),
    Field::choice("stage_two_from", StageTwoFrom::OPTIONS),
    Field::tick("suspended_days_count"),
    Field::line("bands_one"),
    Field::line("bands_two"),
    Field::line("bands_three"),
    Field::line("bands_corporate_one"),
    Field::line("bands_corporate_two"),
    Field::line("bands_corporate_three"),
    Field::whole("corporate_stages"),
    Field::choice("outcome_words", OutcomeWords::OPTIONS),
    Field::choice("zero", Zero::OPTIONS),
    Field::choice("unrecorded", Unrecorded::OPTIONS),
    Field::choice("decimals", Decimals::OPTIONS),
    Field::choice("mode", Rounding::OPTIONS),
    Field::tick("trailing_zero"),
    Field::whole("withhold_under"),
    Field::whole("series_years"),
];
const STAGES: &[&str] = &["stage-one", "stage-two", "stage-three"];
const STAGE: Options = Options::new("staff-rules-stage", STAGES);
const YES: Options = Options::new("staff-rules-yes", &["yes", "no"]);

/// A table that the council adds to its report.
pub const RULES_TABLE: &[Field] = &[
    Field::line("title"),
    Field::choice("rows", Dimension::OPTIONS),
    Field::choice("columns", Dimension::OPTIONS).optional(),
    Field::choice("of", Counted::OPTIONS),
    Field::choice("kinds", Procedure::OPTIONS),
    Field::choice("measure", Measure::OPTIONS),
    Field::tick("totals"),
    Field::tick("last_year"),
];

/// What one table says otherwise than the rest.
pub const RULES_OF_TABLE: &[Field] = &[
    Field::line("heading").optional(),
    Field::tick("not_shown"),
    Field::tick("no_chart"),
    Field::choice("basis", Basis::OPTIONS).optional(),
    Field::choice("stages", Stages::OPTIONS).optional(),
    Field::choice("heads", Several::OPTIONS).optional(),
    Field::choice("several_of", SeveralOf::OPTIONS).optional(),
    Field::choice("withdrawn", YES).optional(),
    Field::choice("zero", Zero::OPTIONS).optional(),
];

/// The rows of a list, one a line.
pub const RULES_ROWS: &[Field] = &[Field::story("lines", LETTER_LIMIT).optional()];

/// The whole of the rules, as the text of a file.
pub const RULES_FILE: &[Field] = &[Field::story("file", LETTER_LIMIT)];

/// Why other rules hold from now on.
pub const RULES_PUT: &[Field] = &[Field::text("reason")];

/// With what a draft of the rules begins; the buttons say it.
pub const RULES_BEGIN: &[Field] = &[Field::choice(
    "from",
    Options::new("staff-rules-begin", &["in-force", "profile", "totals"]),
)];

/// A version of the rules to be put back; a hidden field.
pub const RULES_BACK: &[Field] = &[Field::whole("version")];

/// The tick without which no report that may name somebody is published.
pub const PUBLISH: &[Field] = &[Field::tick("names_looked_at")];

/// A file of earlier years, and what is in it.
pub const IMPORT: &[Field] = &[
    IMPORT_WHAT,
    IMPORT_DATES,
    Field::file("file", ".xlsx,.ods,.csv,.json,.txt"),
];
/// What is in the file.
pub const IMPORT_WHAT: Field = Field::choice(
    "what",
    Options::new("staff-import-what", &["cases", "totals"]),
);

/// In which order the numbers of its dates stand; where nobody says so, the file does.
pub const IMPORT_DATES: Field =
    Field::choice("dates", Options::new("staff-import-dates", DATES)).optional();
const DATES: &[&str] = &["as-found", "day-first", "month-first", "year-first"];

/// What somebody remembers of the case that they look for.
pub const FIND: &[Field] = &[Field::line("sought")];

/// Somebody who asks for what is held on them.
pub const SUBJECT_REQUEST: &[Field] = &[
    Field::line("person"),
    Field::past("received_on"),
    Field::line("address").optional(),
    Field::line("phone").optional(),
    Field::line("email").optional(),
    Field::tick("names_staff"),
];

/// A case that is theirs and was not found.
pub const SUBJECT_ADD: &[Field] = &[Field::line("reference")];

/// When they were told that it takes longer, and why.
pub const SUBJECT_EXTEND: &[Field] = &[Field::past("told_on"), Field::text("why")];

/// When they were answered.
pub const SUBJECT_ANSWER: &[Field] = &[Field::past("answered_on")];

/// Every form, by the name that stands in the keys of its words.
pub const ALL: [(&str, &[Field]); 30] = [
    ("find", FIND),
    ("sign-in", SIGN_IN),
    ("password", PASSWORD),
    ("password", FIRST_PASSWORD),
    ("code", CODE),
    ("first-code", CODE),
    ("second-factor", BEGIN_FACTOR),
    ("second-factor", CHANGE_FACTOR),
    ("guest", GUEST_CODE),
    ("add-file", HAND_IN),
    ("accounts", ADD_ACCOUNT),
    ("accounts", CHANGE_NAME),
    ("accounts", CHANGE_ROLE),
    ("calendar", ADD_HOLIDAY),
    ("calendar", REPLACE_HOLIDAYS),
    ("calendar", CHANGE_HOLIDAYS),
    ("report-words", REPORT_WORDS),
    ("publish", PUBLISH),
    ("covering", COVER_WORDS),
    ("rules", RULES_WHOLE),
    ("rules", RULES_TABLE),
    ("rules", RULES_OF_TABLE),
    ("rules", RULES_ROWS),
    ("rules", RULES_FILE),
    ("rules", RULES_PUT),
    ("import", IMPORT),
    ("subject-access", SUBJECT_REQUEST),
    ("subject-access", SUBJECT_ADD),
    ("subject-access", SUBJECT_EXTEND),
    ("subject-access", SUBJECT_ANSWER),
];
