//! Reading a council's profile, and everything that can be wrong with one.

use std::path::Path;

use anyhow::{Result, anyhow, bail};
use rules::clock::Limit;
use rules::intake::CHILDREN_SAY;
use rules::service::SERVICE_AREAS;

use super::{ChildrenSay, Profile, colours::Colours};

/// The profile of an invented council, with every setting explained.
pub const EXAMPLE: &str = include_str!("example.toml");

/// The answers to "Who are you?" of a child, a young person or a care leaver.
const CHILDREN: [&str; 3] = ["in-care", "young-person", "care-leaver"];

impl ChildrenSay {
    fn check(&self, area: &str) -> Result<()> {
        let known = &CHILDREN_SAY[..CHILDREN_SAY.len() - 2];
        if !known.contains(&self.about.as_str()) {
            let known = known.join(", ");
            bail!(
                "in `children_say` of `{area}`, `{}` is nothing that a child can say: use one of {known}.",
                self.about
            );
        }
        if let Some(who) = &self.who
            && !CHILDREN.contains(&who.as_str())
        {
            let known = CHILDREN.join(", ");
            bail!("in `children_say` of `{area}`, `{who}` is no child: use one of {known}.");
        }
        Ok(())
    }
}

impl Profile {
    /// Reads and checks a profile.
    ///
    /// # Errors
    /// One sentence that names what is wrong and the mend.
    pub fn load(file: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(file).map_err(|cause| {
            anyhow!(
                "The council profile {} cannot be read ({cause}): mend HEARD_COUNCIL or the file.",
                file.display()
            )
        })?;
        let folder = file.parent().unwrap_or(Path::new(""));
        Self::read_in(folder, &text)
            .map_err(|cause| anyhow!("In the council profile {}: {cause}", file.display()))
    }

    /// Reads and checks the text of a profile, whose other files lie where the program runs.
    ///
    /// # Errors
    /// One sentence that names what is wrong and the mend.
    pub fn read(text: &str) -> Result<Self> {
        Self::read_in(Path::new(""), text)
    }

    fn read_in(folder: &Path, text: &str) -> Result<Self> {
        let mut council: Self = read_toml(text)?;
        super::sign_language::check(&mut council.sign_language, folder)?;
        if let Some(directory) = &mut council.directory {
            directory.look_in(folder);
        }
        council.check()?;
        Ok(council)
    }

    fn check(&self) -> Result<()> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.id.is_empty() || self.id.len() > 40 || !self.id.chars().all(plain) {
            bail!(
                "`id` is `{}`: use 1 to 40 small letters, digits and dashes, like westmere.",
                self.id
            );
        }
        for (setting, value) in [
            ("name", &self.name),
            ("team.name", &self.team.name),
            ("advocacy.name", &self.advocacy.name),
            ("sender.name", &self.sender.name),
        ] {
            if rules::text::is_blank(value) || value.chars().any(char::is_control) {
                bail!("`{setting}` is empty or has a control character: write a name.");
            }
        }
        for (setting, value) in [
            ("team.phone", &self.team.phone),
            ("danger.front_door", &self.danger.front_door),
            ("danger.out_of_hours", &self.danger.out_of_hours),
            ("advocacy.phone", &self.advocacy.phone),
        ] {
            if rules::phone::dialled(value).is_none() {
                bail!(
                    "`{setting}` is `{value}`, which cannot be dialled: write one phone number first, \
                     and words, if any, after it."
                );
            }
        }
        for (setting, value) in [
            ("team.email", &self.team.email),
            ("team.alerts", &self.team.alerts),
            ("advocacy.email", &self.advocacy.email),
            ("sender.email", &self.sender.email),
        ] {
            if rules::email::check(value).is_err() {
                bail!(
                    "`{setting}` is `{value}`, which is not an e-mail address: write one like team@council.gov.uk."
                );
            }
        }
        for line in &self.danger.other_ways {
            if rules::text::is_blank(&line.name) || line.link().is_none() {
                bail!(
                    "`danger.other_ways` has `{}` at `{}`: write a name, and a number for a call or a text, or an address that \
                     begins with https:// for a chat or sign language.",
                    line.name,
                    line.to
                );
            }
        }
        if let Some(officer) = &self.data_protection_officer {
            if rules::phone::dialled(&officer.phone).is_none() {
                bail!(
                    "`data_protection_officer.phone` is `{}`, which cannot be dialled: write one phone number.",
                    officer.phone
                );
            }
            if rules::email::check(&officer.email).is_err() {
                bail!(
                    "`data_protection_officer.email` is `{}`, which is not an e-mail address.",
                    officer.email
                );
            }
        }
        if let Some(security) = &self.security {
            security.check()?;
        }
        if let Some(directory) = &self.directory {
            directory.check()?;
        }
        self.accessibility.check()?;
        self.languages.check()?;
        self.hours.check().map_err(|wrong| anyhow!("{wrong}."))?;
        self.check_areas()?;
        self.check_clocks()?;
        self.check_years()?;
        super::check_report::check(&self.report, &self.words)?;
        self.words.check().map_err(|wrong| anyhow!("{wrong}."))?;
        if !self.exit_to.starts_with("https://")
            || self.exit_to.contains(char::is_whitespace)
            || !self.exit_to.is_ascii()
        {
            bail!(
                "`exit_to` is `{}`: write an address that begins with https://.",
                self.exit_to
            );
        }
        Colours::of(&self.colours).map(drop)
    }

    fn check_areas(&self) -> Result<()> {
        if self.service_areas.is_empty() {
            bail!("there is no `[[service_area]]`: copy some from the example.");
        }
        for (index, area) in self.service_areas.iter().enumerate() {
            if !SERVICE_AREAS.contains(&area.area.as_str()) || area.area == "not-known" {
                let known = SERVICE_AREAS[..SERVICE_AREAS.len() - 1].join(", ");
                bail!("`{}` is not a service area: use one of {known}.", area.area);
            }
            if self.service_areas[..index]
                .iter()
                .any(|earlier| earlier.area == area.area)
            {
                bail!(
                    "the service area `{}` stands there twice: remove one.",
                    area.area
                );
            }
            for said in &area.children_say {
                said.check(&area.area)?;
            }
            if rules::text::is_blank(&area.name) {
                bail!(
                    "the service area `{}` has no name: write the council's own.",
                    area.area
                );
            }
        }
        Ok(())
    }

    fn check_clocks(&self) -> Result<()> {
        let weeks = self.clocks.outside_weeks();
        if !(1..=MOST_WEEKS).contains(&weeks) {
            bail!("`clocks.outside_weeks` is {weeks}: use 1 to {MOST_WEEKS}.");
        }
        for clock in self.clocks.limits.keys() {
            let rule = clock.rule();
            // A council may be quicker than the law, and as slow as the law allows with a reason; never slower.
            let most = match rule.source.to_lowercase().starts_with("reg") {
                true => rule.extended.or(rule.limit).unwrap_or(LONGEST),
                false => LONGEST,
            };
            let limits = [self.clocks.limit(*clock), self.clocks.extended(*clock)];
            let wrong = |days: &u32| *days == 0 || *days > most;
            if let Some(days) = limits.into_iter().flatten().find(wrong) {
                let setting = clock.slug();
                bail!(
                    "`clocks.{setting}` is {days}: use 1 to {most} ({}).",
                    rule.source
                );
            }
            if let Some(Limit::Extended { limit, extended }) = self.clocks.limits.get(clock)
                && extended < limit
            {
                let setting = clock.slug();
                bail!("`clocks.{setting}` is shorter when it is extended: use a longer time.");
            }
        }
        Ok(())
    }

    fn check_years(&self) -> Result<()> {
        if !(1..=100).contains(&self.kept_years) {
            bail!("`kept_years` is {}: use 1 to 100.", self.kept_years);
        }
        if !(1..=400).contains(&self.backup_days) {
            bail!("`backup_days` is {}: use 1 to 400.", self.backup_days);
        }
        if !(1..=90).contains(&self.subject_access_days) {
            bail!(
                "`subject_access_days` is {}: use 1 to 90.",
                self.subject_access_days
            );
        }
        if !(1..=10_000).contains(&self.opened_in_an_hour) {
            bail!(
                "`opened_in_an_hour` is {}: use 1 to 10000.",
                self.opened_in_an_hour
            );
        }
        let kinds = self.retention.kinds.iter();
        let kinds = kinds.map(|(kind, years)| (kind.slug().to_owned(), *years));
        let outcomes = self.retention.outcomes.iter();
        let outcomes =
            outcomes.map(|(found, years)| (format!("outcomes.{}", found.slug()), *years));
        for (setting, years) in kinds.chain(outcomes) {
            if !(1..=100).contains(&years) {
                bail!("`retention.{setting}` is {years}: use 1 to 100.");
            }
        }
        Ok(())
    }
}

/// Reads TOML.
///
/// # Errors
/// One sentence that says on which line what is wrong.
pub(super) fn read_toml<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    toml::from_str(text).map_err(|cause| {
        let line = cause.span().map(|span| {
            text.bytes()
                .take(span.start)
                .filter(|byte| *byte == b'\n')
                .count()
                + 1
        });
        let place = line
            .map(|line| format!("line {line}: "))
            .unwrap_or_default();
        anyhow!(
            "{place}{}.",
            cause.message().trim_end_matches('.').replace('\n', " ")
        )
    })
}

/// No limit is longer, in working days.
const LONGEST: u32 = 100;
/// Nobody from outside is let into a case for more weeks.
const MOST_WEEKS: u32 = 52;

#[cfg(test)]
mod tests {
    use rules::intake::{Answers, Question};

    use super::*;

    #[test]
    fn the_example_is_a_good_profile() {
        assert_eq!(Profile::read(EXAMPLE).unwrap().id, "westmere");
    }

    #[test]
    fn what_a_child_says_leads_to_the_service_that_the_profile_names_for_them() {
        let profile = Profile::read(EXAMPLE).unwrap();
        for (who, field, said, area) in [
            ("in-care", "about", "worker", Some("children_in_care")),
            ("care-leaver", "about", "worker", Some("leaving_care")),
            (
                "young-person",
                "about",
                "worker",
                Some("assessment_safeguarding"),
            ),
            ("care-leaver", "about", "carer", Some("fostering_kinship")),
            ("in-care", "about", "not-known", None),
            ("in-care", "about", "other", None),
            ("parent", "area", "adoption", Some("adoption")),
            ("parent", "area", "not-known", None),
            ("parent", "person", "Mx Marker", None),
        ] {
            let mut answers = Answers::default();
            for (question, name, value) in
                [(Question::Who, "who", who), (Question::Team, field, said)]
            {
                answers.record(
                    question,
                    question.filled([(name.to_owned(), value.to_owned())]),
                );
            }
            assert_eq!(profile.area_of(&answers), area, "{who}: {said}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_profile_is_said_in_one_sentence_that_names_it() {
        for (right, wrong, named) in [
            ("id = \"westmere\"", "id = \"West mere\"", "`id`"),
            ("name = \"Westmere Council\"", "nam = \"x\"", "line 3"),
            (
                "phone = \"01632 960 001\"",
                "phone = \"none\"",
                "team.phone",
            ),
            (
                "email = \"requests@speakout.example\"",
                "email = \"speakout\"",
                "advocacy.email",
            ),
            ("opens = \"09:00\"", "opens = \"17:00\"", "`hours.closes`"),
            ("opens = \"09:00\"", "opens = \"nine\"", "line 58"),
            ("\"tuesday\"", "\"monday\"", "`hours.days`"),
            ("\"tuesday\"", "\"market day\"", "line 57"),
            ("area = \"adoption\"", "area = \"adoptions\"", "`adoptions`"),
            ("area = \"adoption\"", "area = \"residential\"", "twice"),
            ("about = \"carer\"", "about = \"carers\"", "`carers`"),
            ("about = \"carer\"", "about = \"other\"", "`other`"),
            ("who = \"in-care\"", "who = \"parent\"", "`parent`"),
            ("concern = 5", "stage-one = 30", "clocks.stage-one"),
            ("concern = 5", "panel = 31", "clocks.panel"),
            (
                "concern = 5",
                "stage-two = { limit = 25, extended = 20 }",
                "clocks.stage-two",
            ),
            ("concern = 5", "concern = 0", "clocks.concern"),
            ("concern = 5", "outside_weeks = 0", "clocks.outside_weeks"),
            ("concern = 5", "outside_weeks = 53", "clocks.outside_weeks"),
            ("kept_years = 6", "kept_years = 0", "`kept_years`"),
            ("kept_years = 6", "backup_days = 0", "`backup_days`"),
            (
                "kept_years = 6",
                "subject_access_days = 0",
                "`subject_access_days`",
            ),
            (
                "kept_years = 6",
                "opened_in_an_hour = 0",
                "`opened_in_an_hour`",
            ),
            (
                "[team]",
                "[retention]\ncompliment = 0\n[team]",
                "`retention.compliment`",
            ),
            (
                "[team]",
                "[retention.outcomes]\nupheld = 101\n[team]",
                "`retention.outcomes.upheld`",
            ),
            ("[team]", "[retention]\nthanks = 1\n[team]", "thanks"),
            ("second_factor = []", "second_factor = [\"owner\"]", "owner"),
            ("kept_years = 6", "exit_to = \"http://x\"", "`exit_to`"),
            ("# brand = \"#0b5563\"", "brand = \"teal\"", "colours.brand"),
        ] {
            assert!(EXAMPLE.contains(right), "{right}");
            let sentence = Profile::read(&EXAMPLE.replacen(right, wrong, 1))
                .unwrap_err()
                .to_string();
            assert!(sentence.contains(named), "{named} is not in: {sentence}");
            assert!(
                sentence.ends_with('.') && !sentence.contains('\n'),
                "{sentence}"
            );
        }
    }
}
