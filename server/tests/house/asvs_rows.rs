//! `docs/asvs.toml`: how the portal stands to each requirement of OWASP ASVS 5.0, levels 1 and 2.

use std::fs;

use serde::Deserialize;

use crate::root;

/// The levels of the requirements of each section, in their order. Those of level 3 are not asked for.
pub(crate) const SECTIONS: &[(&str, &str)] = &[
    ("1.1", "22"),
    ("1.2", "1111122223"),
    ("1.3", "112222222223"),
    ("1.4", "222"),
    ("1.5", "123"),
    ("2.1", "122"),
    ("2.2", "112"),
    ("2.3", "12223"),
    ("2.4", "23"),
    ("3.1", "3"),
    ("3.2", "113"),
    ("3.3", "12223"),
    ("3.4", "11222233"),
    ("3.5", "11122333"),
    ("3.6", "3"),
    ("3.7", "22333"),
    ("4.1", "12233"),
    ("4.2", "23333"),
    ("4.3", "22"),
    ("4.4", "1222"),
    ("5.1", "2"),
    ("5.2", "112333"),
    ("5.3", "113"),
    ("5.4", "222"),
    ("6.1", "122"),
    ("6.2", "111111112222"),
    ("6.3", "11223333"),
    ("6.4", "112233"),
    ("6.5", "22222333"),
    ("6.6", "2223"),
    ("6.7", "33"),
    ("6.8", "2222"),
    ("7.1", "222"),
    ("7.2", "1111"),
    ("7.3", "22"),
    ("7.4", "11222"),
    ("7.5", "223"),
    ("7.6", "22"),
    ("8.1", "1233"),
    ("8.2", "1123"),
    ("8.3", "133"),
    ("8.4", "23"),
    ("9.1", "111"),
    ("9.2", "1222"),
    ("10.1", "22"),
    ("10.2", "223"),
    ("10.3", "22223"),
    ("10.4", "1111122222233333"),
    ("10.5", "22222"),
    ("10.6", "22"),
    ("10.7", "222"),
    ("11.1", "2233"),
    ("11.2", "22233"),
    ("11.3", "11233"),
    ("11.4", "1222"),
    ("11.5", "23"),
    ("11.6", "23"),
    ("11.7", "33"),
    ("12.1", "12233"),
    ("12.2", "11"),
    ("12.3", "22223"),
    ("13.1", "2333"),
    ("13.2", "222223"),
    ("13.3", "2233"),
    ("13.4", "1222233"),
    ("14.1", "22"),
    ("14.2", "12223333"),
    ("14.3", "122"),
    ("15.1", "12233"),
    ("15.2", "12233"),
    ("15.3", "1222222"),
    ("15.4", "3333"),
    ("16.1", "2"),
    ("16.2", "22222"),
    ("16.3", "2222"),
    ("16.4", "222"),
    ("16.5", "2223"),
    ("17.1", "23"),
    ("17.2", "22223333"),
    ("17.3", "22"),
];

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Asvs {
    pub(crate) chapter: Vec<AsvsChapter>,
    pub(crate) row: Vec<AsvsRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AsvsChapter {
    pub(crate) number: String,
    pub(crate) title: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AsvsRow {
    pub(crate) id: String,
    pub(crate) level: u8,
    /// What is asked, in words of our own.
    pub(crate) asks: String,
    pub(crate) state: AsvsState,
    /// A test (`web a_test`, `server/store a_test`), a file, or a section of a page (`SECURITY.md#Keys`).
    #[serde(default)]
    pub(crate) shown_by: Vec<String>,
    /// What is missing, why it does not apply, or what else is to be known.
    pub(crate) because: Option<String>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum AsvsState {
    #[serde(rename = "met")]
    Met,
    #[serde(rename = "partly")]
    Partly,
    #[serde(rename = "not met")]
    NotMet,
    #[serde(rename = "not applicable")]
    NotApplicable,
}

impl AsvsState {
    pub(crate) const ALL: [Self; 4] = [Self::Met, Self::Partly, Self::NotMet, Self::NotApplicable];

    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Partly => "**partly**",
            Self::NotMet => "**not met**",
            Self::NotApplicable => "not applicable",
        }
    }
}

/// The rows as they stand in the file.
pub(crate) fn asvs() -> Asvs {
    let text = fs::read_to_string(root().join("docs/asvs.toml")).expect("the rows");
    toml::from_str(&text).expect("rows")
}
