//! The record of use, as pages show it.

use chrono::NaiveDate;
use rules::reference::Reference;

/// Which part of the record of use somebody asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UseQuery {
    /// The key of an account.
    pub who: Option<String>,
    /// What was done, by its slug.
    pub what: Option<String>,
    /// Only about this case.
    pub case: Option<Reference>,
    /// The first day, Europe/London.
    pub from: Option<NaiveDate>,
    /// The last day, Europe/London.
    pub to: Option<NaiveDate>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A page of the record of use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsePage {
    /// Newest first.
    pub rows: Vec<UseRow>,
    /// Where it goes on; none at its end.
    pub next: Option<String>,
    /// Everybody who has or had an account: the key, and the name with the address.
    pub everybody: Vec<(String, String)>,
    /// The slugs of everything that can be done.
    pub every_use: Vec<String>,
}

/// What somebody did or saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UseRow {
    /// When, in words.
    pub when: String,
    /// The name of the account, or what else they are, in words.
    pub who: String,
    /// The address with which the account signs in.
    pub email: Option<String>,
    /// The slug of what they did: the end of the key of its words.
    pub what: String,
    /// Which list, file, role or setting.
    pub which: Option<String>,
    /// The case, if it is about one.
    pub case: Option<Reference>,
    /// The name of the account that it was done to.
    pub about: Option<String>,
    /// A keyed hash of the network address: of the same address the same.
    pub address: Option<String>,
}
