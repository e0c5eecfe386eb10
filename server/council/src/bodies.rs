//! Who stands above the council: to whom a letter points a person who is not satisfied.

use serde::{Deserialize, Serialize};

/// The bodies that letters name. A council's profile may correct them when a number changes (R7.8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Bodies {
    /// The Local Government and Social Care Ombudsman (R4.17).
    pub ombudsman: Body,
    /// The Information Commissioner (R9.4).
    pub commissioner: Body,
}

/// How to reach such a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its name, without "the".
    pub name: String,
    /// Its phone number.
    pub phone: String,
    /// Its website, as people type it.
    pub website: String,
    /// Its postal address, line by line.
    #[serde(default)]
    pub address: Vec<String>,
}

impl Default for Bodies {
    fn default() -> Self {
        let body = |name: &str, phone: &str, website: &str, address: &[&str]| Body {
            name: name.to_owned(),
            phone: phone.to_owned(),
            website: website.to_owned(),
            address: address.iter().copied().map(str::to_owned).collect(),
        };
        Self {
            ombudsman: body(
                "Local Government and Social Care Ombudsman",
                "0300 061 0614",
                "www.lgo.org.uk",
                &["PO Box 4771", "Coventry", "CV4 0EH"],
            ),
            commissioner: body(
                "Information Commissioner",
                "0303 123 1113",
                "ico.org.uk",
                &[],
            ),
        }
    }
}
