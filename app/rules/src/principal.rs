//! Whoever reads or changes anything. What each may do is the table in [`mod@crate::permission`].

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use crate::case::GuestDuty;
use crate::case::StaffId;
use crate::reference::Reference;

/// Whoever reads or changes anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Principal {
    /// The person whose case it is: known by what they sent from this browser, or by the link to a letter and the reference.
    Person {
        /// Their case.
        of: Reference,
    },
    /// Who speaks up for the person. Advocates have no page yet; the table says what one would open.
    Advocate {
        /// The case of the person.
        of: Reference,
    },
    /// Somebody with an account at the council.
    Staff(Staff),
    /// Somebody from outside with a duty in one case, who was let in with a link of their own.
    Guest(Guest),
    /// A program, with nobody who is signed in.
    Program(Program),
}

/// Somebody with an account at the council.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// The key of the account.
    pub id: StaffId,
    /// Their name, with which letters are signed.
    pub name: String,
    /// What the account is for.
    pub role: Role,
}

/// What an account is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Reads cases and does nothing to them.
    Reader,
    /// Looks at how cases were dealt with: reads cases, lists and reports, and does nothing to them.
    Auditor,
    /// Carries out the procedure.
    Officer,
    /// The complaints manager (reg 10), or who stands in: also decides what the law leaves to discretion.
    Manager,
    /// Looks after the accounts, and opens no case.
    Administrator,
}

/// Somebody from outside with a duty in one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// Their number within the case, from 1.
    pub number: u32,
    /// The one case that they may open.
    pub of: Reference,
    /// What they are there for.
    pub duty: GuestDuty,
    /// The last day on which they may do it, a Europe/London date.
    pub until: NaiveDate,
}

/// A program, with nobody who is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// The command line: whoever has it has the database.
    CommandLine,
    /// The portal by itself: its worker, its reports, the lists that it makes again.
    Portal,
}

impl Principal {
    /// Whoever types `heard` at the command line.
    pub const COMMAND_LINE: Self = Self::Program(Program::CommandLine);
    /// The portal by itself.
    pub const PORTAL: Self = Self::Program(Program::Portal);

    /// The account, as events keep who did it; none for everybody who has none.
    #[must_use]
    pub const fn account(&self) -> Option<&StaffId> {
        match self {
            Self::Staff(staff) => Some(&staff.id),
            _ => None,
        }
    }

    /// Their name, with which letters are signed; empty where the council knows none.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Staff(staff) => &staff.name,
            _ => "",
        }
    }
}

/// What the log and the list of who looked at a case call them: a key, and nothing that tells who or which case it is.
impl fmt::Display for Principal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Person { .. } => "person",
            Self::Advocate { .. } => "advocate",
            Self::Staff(staff) => &staff.id.0,
            Self::Guest(guest) => return write!(f, "guest-{}", guest.number),
            Self::Program(Program::CommandLine) => "command line",
            Self::Program(Program::Portal) => "portal",
        })
    }
}

impl Role {
    /// Every role, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Reader,
        Self::Auditor,
        Self::Officer,
        Self::Manager,
        Self::Administrator,
    ];

    /// The name that is stored, and the end of the key of its words.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Auditor => "auditor",
            Self::Officer => "officer",
            Self::Manager => "manager",
            Self::Administrator => "administrator",
        }
    }

    /// The role with this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.slug() == slug)
    }
}
