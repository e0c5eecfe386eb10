//! Accounts of the council, and one's own.

use rules::principal::Role;

/// An account, as those see it who look after accounts. Moments are in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRow {
    /// Its key, for addresses.
    pub key: String,
    /// The person's name.
    pub name: String,
    /// The address with which they sign in.
    pub email: String,
    /// What it is for.
    pub role: Role,
    /// Whether they can sign in.
    pub standing: AccountStanding,
    /// When they were last here; none when they never were.
    pub seen: Option<String>,
    /// In how many browsers they are signed in now.
    pub sessions: u64,
    /// Since when they have a second factor; none when they have none.
    pub second_factor: Option<String>,
    /// Whether the council asks for one of everybody with this role.
    pub must_have_factor: bool,
    /// Whether it belongs to whoever asks.
    pub is_own: bool,
    /// Whether they sign in with the council's directory; none where it has none.
    pub by_directory: Option<ByDirectory>,
}

/// Whether somebody signs in with the council's directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ByDirectory {
    /// Nobody has let them.
    No,
    /// They may, and have not yet.
    May,
    /// They do.
    Does,
}

/// Whether somebody can sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccountStanding {
    /// With a password of their own.
    Works,
    /// With a password that somebody else made, until this moment, to choose another.
    Given(String),
    /// The password that somebody else made has ended.
    GivenEnded,
    /// Not any more.
    Disabled,
}

/// The account of whoever is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnAccount {
    /// The address with which they sign in.
    pub email: String,
    /// Where they are signed in, what was used last first.
    pub sessions: Vec<OwnSession>,
    /// Their second factor.
    pub factor: OwnFactor,
}

/// A session of one's own. Moments are in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnSession {
    /// What it is called, for ending it.
    pub key: String,
    /// The browser and what runs it, as the last parts of the keys of their words; none where it is not known.
    pub browser: Option<(String, String)>,
    /// When they signed in.
    pub began: String,
    /// When it was last used.
    pub used: String,
    /// Whether it is this one.
    pub is_here: bool,
}

/// One's own second factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFactor {
    /// Since when it is asked for, in words; none when there is none.
    pub since: Option<String>,
    /// How many recovery codes are left.
    pub codes_left: u64,
    /// Whether the council asks for one of everybody with this role.
    pub is_compulsory: bool,
    /// What they show first who set one up, replace or remove it, besides a code of the one that they have.
    pub shown_first: ShownFirst,
    /// One that was begun and waits for its first code.
    pub begun: Option<BegunFactor>,
}

/// What somebody shows before they change their second factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShownFirst {
    /// Their password.
    Password,
    /// Nothing: they have just come from the council's directory.
    Nothing,
    /// Who they are, at the directory again: they came from there a while ago, and may have no password.
    Directory,
}

/// What an authenticator app has to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BegunFactor {
    /// What an app on the same phone opens (`otpauth:`).
    pub address: String,
    /// The secret in groups of four, for typing.
    pub secret: String,
    /// How many squares a side of its QR code has.
    pub size: usize,
    /// The dark squares, as a path of SVG.
    pub path: String,
}
