//! What councils call things, and what it means: the council's own words from its profile or rules file, the normalised
//! words, and what the portal calls them itself. Capitals, spaces and punctuation are all the same; nothing else is guessed.

use std::collections::{BTreeMap, HashMap};

use council::Profile;
use rules::form::Options;
use rules::nearest::{nearest, plain};
use rules::register::{Vocabulary, WrongWord};
use rules::service::SERVICE_AREAS;
use serde::de::DeserializeOwned;
use words::{Locale, Source};

use super::columns::{CASES, COMPOUND};
use super::headings::Headings;

/// Everything that can be said in a list of cases.
pub struct Lexicon {
    lists: HashMap<&'static str, List>,
    services: Services,
    /// What the council calls its columns.
    pub headings: Headings,
}

#[derive(Default)]
struct List {
    /// By plain word, the normalised value.
    known: HashMap<String, &'static str>,
    /// The words as they are written, for saying which is nearest.
    written: Vec<String>,
    /// What may stand in a file: the council's own words and the normalised ones.
    may: String,
}

#[derive(Default)]
struct Services {
    /// By plain word, what the register keeps and the service area.
    known: HashMap<String, (String, String)>,
    written: Vec<String>,
    may: String,
}

/// A word that is not known, and the nearest that are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unknown {
    /// The nearest, nearest first; none when nothing is near.
    pub near: Vec<String>,
    /// All that may stand there; empty where that depends on more than the list.
    pub may: String,
    /// The name of the table in which the council can say what it means.
    pub list: Option<&'static str>,
}

/// The normalised words of the requirements (section 13), where the portal's own differ.
const ALSO: &[(&str, &str, &str)] = &[
    ("register-kind", "complaint", "statutory"),
    ("register-kind", "complaint statutory", "statutory"),
    ("register-kind", "complaint corporate", "corporate"),
    ("register-kind", "enquiry public", "public-enquiry"),
    ("register-kind", "enquiry", "public-enquiry"),
    ("register-kind", "enquiry mp", "mp-enquiry"),
    ("register-kind", "enquiry councillor", "councillor-enquiry"),
    ("register-kind", "suggestion", "comment"),
    ("register-kind", "query", "comment"),
    ("register-kind", "lgsco", "ombudsman"),
    ("register-who", "child", "child-direct"),
    ("register-who", "person with pr", "parental-responsibility"),
    ("register-who", "adopter or prospective", "adopter"),
    (
        "register-who",
        "other sufficient interest",
        "sufficient-interest",
    ),
    ("register-age", "0-17", "under-18"),
    ("register-age", "18-24", "18-to-24"),
    ("register-age", "25+", "25-or-over"),
    ("register-outcome", "fully upheld", "upheld"),
    ("register-outcome", "partly upheld", "partially-upheld"),
    ("register-outcome", "discontinued withdrawn", "discontinued"),
    // What the portal called it in its first lists.
    ("register-outcome", "not considered further", "discontinued"),
    ("register-outcome", "rejected", "refused"),
    ("register-outcome", "not considered", "refused"),
    ("register-outcome", "responded no finding", "response-only"),
    ("register-outcome", "responded", "response-only"),
    (
        "register-outcome",
        "closed service request",
        "service-request",
    ),
    ("register-outcome", "closed duplicate", "duplicate"),
    ("register-advocacy", "not recorded yet", "to-offer"),
    ("staff-nature", "delivery or non-delivery", "delivery"),
    (
        "staff-nature",
        "quantity frequency change cost",
        "quantity-or-cost",
    ),
    (
        "staff-nature",
        "information sharing privacy",
        "information-sharing",
    ),
    ("staff-ombudsman-decision", "premature", "referred-back"),
    (
        "staff-ombudsman-decision",
        "maladministration and injustice",
        "fault-and-injustice",
    ),
    (
        "staff-ombudsman-decision",
        "no maladministration",
        "no-fault",
    ),
];

impl Lexicon {
    /// What this council says.
    ///
    /// # Errors
    /// [`WrongWord`] when a word of its vocabulary leads nowhere.
    pub fn new(council: &Profile, labels: &dyn Source) -> Result<Self, WrongWord> {
        council.words.check()?;
        let mut lists = HashMap::new();
        for (options, own) in council.words.lists() {
            lists.insert(options.list, List::new(options, own, labels));
        }
        let others = CASES
            .iter()
            .filter_map(|column| column.holds.list())
            .chain(COMPOUND);
        for options in others {
            lists
                .entry(options.list)
                .or_insert_with(|| List::new(options, &BTreeMap::new(), labels));
        }
        Ok(Self {
            lists,
            services: Services::new(council),
            headings: Headings::new(&council.words.headings)?,
        })
    }

    /// What a word of a list means.
    ///
    /// # Errors
    /// [`Unknown`], with the nearest words.
    pub fn value<T: DeserializeOwned>(&self, list: Options, word: &str) -> Result<T, Unknown> {
        let known = self.lists.get(list.list).ok_or_else(Unknown::default)?;
        match known.known.get(&plain(word)) {
            Some(slug) => serde_json::from_value(serde_json::Value::from(*slug))
                .map_err(|_| Unknown::default()),
            None => Err(Unknown {
                near: nearest(word, known.written.iter().map(String::as_str)),
                may: known.may.clone(),
                list: Vocabulary::name_of(list),
            }),
        }
    }

    /// Whether a word of a list is known.
    #[must_use]
    pub fn knows(&self, list: Options, word: &str) -> bool {
        let known = self.lists.get(list.list);
        known.is_some_and(|known| known.known.contains_key(&plain(word)))
    }

    /// Whether a service is known.
    #[must_use]
    pub fn knows_service(&self, word: &str) -> bool {
        self.services.known.contains_key(&plain(word))
    }

    /// What the register keeps of a service, and the service area that it is part of.
    ///
    /// # Errors
    /// [`Unknown`], with the nearest words.
    pub fn service(&self, word: &str) -> Result<(String, String), Unknown> {
        let found = self.services.known.get(&plain(word)).cloned();
        found.ok_or_else(|| Unknown {
            near: nearest(word, self.services.written.iter().map(String::as_str)),
            may: self.services.may.clone(),
            list: Some("services"),
        })
    }
}

impl List {
    /// The council's words first: what it says of a word counts.
    fn new(options: Options, own: &BTreeMap<String, String>, labels: &dyn Source) -> Self {
        let mut list = Self::default();
        let slug_of = |value: &str| options.values.iter().find(|slug| **slug == value);
        let theirs = own.keys().map(String::as_str);
        list.may = listed(theirs.chain(options.values.iter().copied()));
        for (word, value) in own {
            if let Some(slug) = slug_of(value) {
                list.add(word, slug);
            }
        }
        for slug in options.values {
            list.add(slug, slug);
            let key = format!("{}-{slug}", options.list);
            if let Some(label) = labels.text(Locale::ENGLISH, &key, &[]) {
                list.add(&label, slug);
            }
        }
        for (_, word, slug) in ALSO.iter().filter(|(of, ..)| *of == options.list) {
            list.add(word, slug);
        }
        list
    }

    fn add(&mut self, word: &str, slug: &'static str) {
        let plain = plain(word);
        if !plain.is_empty() && !self.known.contains_key(&plain) {
            self.known.insert(plain, slug);
            self.written.push(word.to_owned());
        }
    }
}

impl Services {
    fn new(council: &Profile) -> Self {
        let mut services = Self::default();
        for (word, area) in &council.words.services {
            services.add(word, word, area);
        }
        for area in &council.service_areas {
            services.add(&area.name, &area.area, &area.area);
        }
        services.may = listed(
            services
                .written
                .iter()
                .map(String::as_str)
                .chain(SERVICE_AREAS),
        );
        for area in SERVICE_AREAS {
            services.add(area, area, area);
        }
        services
    }

    fn add(&mut self, word: &str, kept: &str, area: &str) {
        let plain = plain(word);
        if !plain.is_empty() && !self.known.contains_key(&plain) {
            self.known.insert(plain, (kept.to_owned(), area.to_owned()));
            self.written.push(word.to_owned());
        }
    }
}

fn listed<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use rules::pathway::Nature;
    use rules::register::{Kind, StageOutcome};

    use super::*;
    use council::EXAMPLE;
    use words::Locales;

    fn lexicon(words: &str) -> Result<Lexicon, WrongWord> {
        let mut council = Profile::read(EXAMPLE).unwrap();
        council.words = toml::from_str(words).unwrap();
        Lexicon::new(&council, &Locales::load().unwrap())
    }

    #[test]
    fn a_word_is_known_by_the_council_the_requirements_or_the_portal() {
        let lexicon =
            lexicon("[natures]\n'Poor communication (general)' = 'communication'").unwrap();
        for (word, nature) in [
            ("Poor communication (general)", Nature::Communication),
            ("poor-communication general", Nature::Communication),
            ("attitude_behaviour", Nature::AttitudeBehaviour),
            ("Attitude or behaviour of staff", Nature::AttitudeBehaviour),
            ("Delivery_or_non-delivery", Nature::Delivery),
        ] {
            assert_eq!(lexicon.value(Nature::OPTIONS, word), Ok(nature), "{word}");
        }
        assert_eq!(
            lexicon.value(StageOutcome::OPTIONS, "PARTIALLY UPHELD"),
            Ok(StageOutcome::PartiallyUpheld)
        );
    }

    #[test]
    fn a_word_that_is_not_known_is_answered_with_the_nearest() {
        let lexicon = lexicon("").unwrap();
        let near = |word: &str| {
            let unknown = lexicon.value::<StageOutcome>(StageOutcome::OPTIONS, word);
            unknown.unwrap_err().near
        };
        assert_eq!(near("upheldd")[0], "upheld");
        assert_eq!(near("partialy upheld")[0], "partially-upheld");
        assert_eq!(near("xyzzy plugh"), Vec::<String>::new());
        assert_eq!(near(""), Vec::<String>::new());
        assert!(
            lexicon
                .value::<Kind>(Kind::OPTIONS, "=statutory()x")
                .is_err()
        );
    }

    #[test]
    fn a_service_keeps_the_councils_word_and_knows_its_area() {
        let lexicon = lexicon("[services]\n'Through Care' = 'leaving_care'").unwrap();
        let service = |word: &str| lexicon.service(word).unwrap();
        assert_eq!(
            service("through care"),
            ("Through Care".to_owned(), "leaving_care".to_owned())
        );
        assert_eq!(service("Leaving care").0, "leaving_care");
        assert_eq!(
            lexicon.service("Thorough Care").unwrap_err().near[0],
            "Through Care"
        );
    }

    #[test]
    fn a_vocabulary_that_leads_nowhere_is_named() {
        let wrong = lexicon("[outcomes]\n'Fully upheld' = 'uphold'")
            .err()
            .unwrap();
        let sentence = wrong.to_string();
        for part in ["words.outcomes", "Fully upheld", "uphold", "upheld"] {
            assert!(sentence.contains(part), "{part} is not in: {sentence}");
        }
    }
}
