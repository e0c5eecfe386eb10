//! What a council says of itself on the pages about accessibility, privacy and languages.

use anyhow::{Result, bail};
use chrono::{Days, NaiveDate};
use serde::Deserialize;
use words::Language;

/// The statement that the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ask
/// for, by their model.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AccessibilityStatement {
    /// How much of the Web Content Accessibility Guidelines the council's portal keeps to.
    pub status: Compliance,
    /// The day on which the statement was prepared.
    pub prepared_on: NaiveDate,
    /// The day on which it was last reviewed: at least once a year.
    pub reviewed_on: NaiveDate,
    /// Who tested the portal last, besides the automatic tests.
    pub tested_by: Option<String>,
    /// When they did.
    pub tested_on: Option<NaiveDate>,
    /// Within how many working days the team answers who asks for another format.
    pub answer_days: u32,
    /// What else is not accessible, in the council's own words, one sentence each.
    pub known: Vec<String>,
}

/// How much of the guidelines is kept to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Compliance {
    /// All of it.
    Full,
    /// Most of it.
    Partly,
    /// Less.
    Not,
}

/// The data protection officer (UK GDPR, Article 37).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Officer {
    /// A name or a post.
    pub name: String,
    /// Their phone number.
    pub phone: String,
    /// Their e-mail address.
    pub email: String,
}

/// Whom to tell of a weakness of the portal, for security.txt (RFC 9116).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Security {
    /// Addresses, the preferred one first: `mailto:`, `https:` or `tel:`.
    pub contact: Vec<String>,
    /// Where it is said how reports are dealt with: an `https:` address.
    pub policy: Option<String>,
    /// The day on which somebody last looked whether this is right: it holds for a year.
    pub reviewed_on: NaiveDate,
}

/// The languages besides English in which the public side can be read.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Languages {
    /// The tags of those that are offered; all, when left out.
    pub offered: Option<Vec<String>>,
    /// The tags of those whose words a translator has checked for the council. A page in any other says that nobody has.
    pub checked: Vec<String>,
}

impl Default for AccessibilityStatement {
    fn default() -> Self {
        let written = NaiveDate::from_ymd_opt(2026, 11, 29).unwrap_or_default();
        Self {
            status: Compliance::Partly,
            prepared_on: written,
            reviewed_on: written,
            tested_by: None,
            tested_on: None,
            answer_days: 5,
            known: Vec::new(),
        }
    }
}

impl AccessibilityStatement {
    pub(crate) fn check(&self) -> Result<()> {
        if self.reviewed_on < self.prepared_on {
            bail!("`accessibility.reviewed_on` is before `prepared_on`: mend one of them.");
        }
        if self.tested_by.is_some() != self.tested_on.is_some() {
            bail!(
                "`accessibility` says who tested or when, and not both: write `tested_by` and `tested_on`, or neither."
            );
        }
        if self.status == Compliance::Full && !self.known.is_empty() {
            bail!(
                "`accessibility.status` is \"full\" and `known` lists what is not accessible: use \"partly\"."
            );
        }
        if !(1..=20).contains(&self.answer_days) {
            bail!(
                "`accessibility.answer_days` is {}: use 1 to 20 working days.",
                self.answer_days
            );
        }
        Ok(())
    }
}

impl Security {
    /// The first day on which it does not hold any more.
    #[must_use]
    pub fn ends_on(&self) -> NaiveDate {
        self.reviewed_on + Days::new(365)
    }

    pub(crate) fn check(&self) -> Result<()> {
        let is_address = |address: &String, kinds: &[&str]| {
            kinds.iter().any(|kind| address.starts_with(kind))
                && address.chars().all(|one| one.is_ascii_graphic())
        };
        let kinds = ["mailto:", "https://", "tel:"];
        if self.contact.is_empty() || !self.contact.iter().all(|one| is_address(one, &kinds)) {
            bail!(
                "`security.contact` is {:?}: write addresses that begin with mailto:, https:// or tel:.",
                self.contact
            );
        }
        if let Some(policy) = &self.policy
            && !is_address(policy, &["https://"])
        {
            bail!("`security.policy` is `{policy}`: write an address that begins with https://.");
        }
        Ok(())
    }
}

impl Compliance {
    /// As the words name it.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Partly => "partly",
            Self::Not => "not",
        }
    }
}

impl Languages {
    pub(crate) fn check(&self) -> Result<()> {
        let named = self.offered.iter().flatten().chain(&self.checked);
        for tag in named {
            if Language::of_tag(tag).is_none_or(Language::is_english) {
                let known = Language::ALL.map(|language| language.tag)[1..].join(", ");
                bail!("`languages` names `{tag}`: use {known}.");
            }
        }
        Ok(())
    }

    /// English first, then those that are offered.
    #[must_use]
    pub fn offered(&self) -> Vec<Language> {
        let is_offered = |language: &Language| {
            let mut tags = self.offered.iter().flatten();
            language.is_english() || self.offered.is_none() || tags.any(|tag| tag == language.tag)
        };
        Language::ALL.into_iter().filter(is_offered).collect()
    }

    /// Whether somebody has checked the words of a language for the council.
    #[must_use]
    pub fn is_checked(&self, language: Language) -> bool {
        language.is_english() || self.checked.iter().any(|tag| tag == language.tag)
    }
}
