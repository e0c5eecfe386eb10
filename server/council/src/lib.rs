//! The council profile: everything that differs from council to council, read from one TOML file.

mod bodies;
mod check_report;
pub mod colours;
mod directory;
mod load;
mod public_url;
mod rules_file;
mod sign_language;
mod statement;

use std::collections::BTreeMap;

use report::Counting;
use rules::clock::Clocks;
use rules::help_line::HelpLine;
use rules::hours::OfficeHours;
use rules::intake::{self, Answers, Who};
use rules::principal::Role;
use rules::register::Vocabulary;
use rules::retention::{KeptYears, SetYears};
use serde::Deserialize;

pub use bodies::{Bodies, Body};
pub use directory::{DirectoryFactor, DirectoryGroup, DirectorySettings};
pub use load::EXAMPLE;
pub use public_url::{NotAPublicUrl, PublicUrl, is_local};
pub use rules_file::{EXPLAINED as EXPLAINED_RULES, counting_as_file, counting_in};
pub use sign_language::Clip;
pub use statement::{AccessibilityStatement, Compliance, Languages, Officer, Security};

/// A council, as its profile describes it. `heard config check` explains what is wrong with one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// A short name in lower case for keys and folders, such as `westmere`. Never change it: every row carries it.
    pub id: String,
    /// The name that people see.
    pub name: String,
    /// The address under which people reach its portal. Needed where one installation serves several councils.
    #[serde(default)]
    pub public_url: Option<PublicUrl>,
    /// The address under which staff reach it, of a host of its own; without one it is that of the public.
    #[serde(default)]
    pub staff_url: Option<PublicUrl>,
    /// Postal address of the complaints team, line by line.
    pub address: Vec<String>,
    /// The complaints team.
    pub team: Team,
    /// Numbers for danger (R9.1).
    pub danger: DangerNumbers,
    /// When the complaints team reads what arrives; Monday to Friday, nine to five, when left out.
    #[serde(default)]
    pub hours: OfficeHours,
    /// The advocacy provider (R7).
    pub advocacy: Provider,
    /// Who letters come from.
    pub sender: Sender,
    /// Service areas: normalised name (requirements 13.2) to the council's own, in the order to show.
    #[serde(rename = "service_area")]
    pub service_areas: Vec<ServiceArea>,
    /// Colours; those left out are Heard's own.
    #[serde(default)]
    pub colours: BTreeMap<String, String>,
    /// The council's own limits, where they differ (requirements 4.1).
    #[serde(default)]
    pub clocks: Clocks,
    /// How the reports count (R10.2).
    #[serde(default)]
    pub report: Counting,
    /// The council's own words for the lists of the register (requirements 13).
    #[serde(default)]
    pub words: Vocabulary,
    /// How many years complaint files are kept (R9.7).
    #[serde(default = "six")]
    pub kept_years: u32,
    /// After how many days nothing that was deleted is in any backup any more, as the privacy notice says.
    #[serde(default = "thirty")]
    pub backup_days: u32,
    /// For how many years some kinds of cases are kept, where that differs (R9.7).
    #[serde(default)]
    pub retention: SetYears,
    /// For how many days the file is kept that was made for somebody who asks for what is held on them.
    #[serde(default = "fourteen")]
    pub subject_access_days: u32,
    /// How many cases an account opens in an hour before the team is told of it (R9.9).
    #[serde(default = "forty")]
    pub opened_in_an_hour: u32,
    /// The Ombudsman and the Information Commissioner, as letters name them.
    #[serde(default)]
    pub bodies: Bodies,
    /// The data protection officer; where it is left out, the privacy notice names the complaints team.
    #[serde(default)]
    pub data_protection_officer: Option<Officer>,
    /// Whom to tell of a weakness of the portal; where it is left out, there is no security.txt.
    #[serde(default)]
    pub security: Option<Security>,
    /// The accessibility statement.
    #[serde(default)]
    pub accessibility: AccessibilityStatement,
    /// The languages besides English.
    #[serde(default)]
    pub languages: Languages,
    /// Clips in British Sign Language.
    #[serde(default)]
    pub sign_language: Vec<Clip>,
    /// The roles of which everybody has to sign in with a second factor; nobody, when left out.
    #[serde(default)]
    pub second_factor: Vec<Role>,
    /// The council's directory, with which staff sign in; where it is left out, they have passwords.
    #[serde(default)]
    pub directory: Option<DirectorySettings>,
    /// Where "Exit this page" leads.
    #[serde(default = "weather")]
    pub exit_to: String,
}

/// The complaints team.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Team {
    /// What it is called.
    pub name: String,
    /// Its phone number.
    pub phone: String,
    /// Its public e-mail address.
    pub email: String,
    /// Where alerts about new cases go.
    pub alerts: String,
}

/// Whom to call in danger, by hour: shown on every page that speaks of danger.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DangerNumbers {
    /// The front door of children's services.
    pub front_door: String,
    /// The emergency duty team, at night and at weekends.
    pub out_of_hours: String,
    /// Help without a call, and by others: the national lines when left out. A council that has none writes an empty list.
    #[serde(default = "HelpLine::national")]
    pub other_ways: Vec<HelpLine>,
}

/// The advocacy provider.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// As people write it.
    pub name: String,
    /// Its phone number.
    pub phone: String,
    /// Where requests go.
    pub email: String,
}

/// Who letters come from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// The name beside the address; neutral, since it shows in a list of e-mails (R12.1).
    pub name: String,
    /// The address.
    pub email: String,
}

/// A part of the service that complaints are counted by, in the council's own words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceArea {
    /// One of [`rules::service::SERVICE_AREAS`].
    pub area: String,
    /// The council's name for it.
    pub name: String,
    /// The e-mail address of its manager, who is told once a week what is overdue there.
    #[serde(default)]
    pub manager: Option<String>,
    /// What children say when they mean this service.
    #[serde(default)]
    pub children_say: Vec<ChildrenSay>,
}

/// What a child chooses in the place of a service.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildrenSay {
    /// One of [`rules::intake::CHILDREN_SAY`], but for `other` and `not-known`.
    pub about: String,
    /// Only of who answers "Who are you?" so: `in-care`, `young-person` or `care-leaver`. Anybody, when left out.
    #[serde(default)]
    pub who: Option<String>,
}

impl Profile {
    /// Whether an address is one of the council's own or of those who work for it.
    #[must_use]
    pub fn is_own_address(&self, address: &str) -> bool {
        let own = [
            &self.team.email,
            &self.team.alerts,
            &self.advocacy.email,
            &self.sender.email,
        ];
        let address = address.trim();
        own.iter().any(|own| own.eq_ignore_ascii_case(address))
    }

    /// The service area that somebody named, or that a child means with what they said it is about; none where neither says so.
    #[must_use]
    pub fn area_of(&self, answers: &Answers) -> Option<&str> {
        let team = answers.get::<intake::Team>()?;
        let who = answers.get::<Who>().and_then(|answer| answer.who);
        // What is said of who they are goes before what is said of everybody.
        let meant = |who: Option<&str>| {
            self.service_areas.iter().find(|known| {
                let mut said = known.children_say.iter();
                said.any(|said| {
                    Some(&said.about) == team.about.as_ref() && said.who.as_deref() == who
                })
            })
        };
        let named = |area: &str| self.service_areas.iter().find(|known| known.area == area);
        let found = match &team.area {
            Some(area) => named(area),
            None => who
                .as_deref()
                .and_then(|who| meant(Some(who)))
                .or_else(|| meant(None)),
        };
        found.map(|known| known.area.as_str())
    }

    /// For how many years each kind of case is kept after it ended.
    #[must_use]
    pub fn kept(&self) -> KeptYears {
        KeptYears {
            otherwise: self.kept_years,
            set: self.retention.clone(),
        }
    }

    /// The address of the manager of a service area, if the profile names one.
    #[must_use]
    pub fn manager_of(&self, area: &str) -> Option<&str> {
        let found = self.service_areas.iter().find(|known| known.area == area);
        found?.manager.as_deref()
    }
}

fn six() -> u32 {
    6
}

fn thirty() -> u32 {
    30
}

fn fourteen() -> u32 {
    14
}

fn forty() -> u32 {
    40
}

fn weather() -> String {
    "https://www.bbc.co.uk/weather".to_owned()
}
