//! What the forms for staff ask for that are neither an act on a case nor a case that is recorded; those are in the rules.

use report::{CouncilFigure, Part};
use rules::case::FILE_ENDINGS;
use rules::form::{Credential, Field, LETTER_LIMIT, Options};

const CURRENT: Field = Field::credential("current", Credential::CurrentPassword);
const NEW: Field = Field::credential("new", Credential::NewPassword);
const AGAIN: Field = Field::credential("again", Credential::NewPassword);
const ONE_TIME_CODE: Field = Field::credential("code", Credential::OneTimeCode);
const ROLE: Field = Field::choice("role", Options::new("staff-account-role", ROLES));
const ROLES: &[&str] = &["reader", "auditor", "officer", "manager", "administrator"];
const DATE: Field = Field::day("date");

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

/// Every form, by the name that stands in the keys of its words.
pub const ALL: [(&str, &[Field]); 19] = [
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
    ("import", IMPORT),
];
