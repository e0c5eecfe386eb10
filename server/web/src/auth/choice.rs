//! Which passwords may be chosen: long, not on a public list, and not made of the council's or the person's own words.

use council::Profile;
use zxcvbn::{Score, zxcvbn};

use crate::auth::password::{LONGEST, SHORTEST};

/// So many characters it has beside the words of the council and of its owner.
const LEFT: usize = 8;

/// Why a password cannot be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weak {
    /// It has fewer than 12 characters.
    Short,
    /// It has more than 1,000 bytes.
    Long,
    /// It is on a list of common passwords, or made of common words, keys in a row, or words of the council or of its owner.
    Easy,
}

impl Weak {
    /// Its name in the words of pages.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Long => "long",
            Self::Easy => "easy",
        }
    }
}

/// Whether somebody with this name and address may have this password.
///
/// # Errors
/// [`Weak`].
pub fn check(password: &str, profile: &Profile, name: &str, email: &str) -> Result<(), Weak> {
    if password.len() > LONGEST {
        return Err(Weak::Long);
    }
    if password.chars().count() < SHORTEST {
        return Err(Weak::Short);
    }
    let own = own_words(profile, name, email);
    let mut left = password.to_lowercase();
    for word in &own {
        left = left.replace(word, "");
    }
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    if left.chars().count() < LEFT || zxcvbn(password, &own).score() < Score::Four {
        return Err(Weak::Easy);
    }
    Ok(())
}

/// What somebody would try first who knows the council and whose account it is.
fn own_words(profile: &Profile, name: &str, email: &str) -> Vec<String> {
    let areas = profile.service_areas.iter().map(|area| area.name.as_str());
    let known = [
        profile.id.as_str(),
        &profile.name,
        &profile.team.email,
        &profile.advocacy.name,
        name,
        email,
        "heard complaints children council safeguarding feedback tellus",
    ];
    let mut words: Vec<String> = known
        .into_iter()
        .chain(areas)
        .flat_map(|text| text.split(|mark: char| !mark.is_alphanumeric()))
        .filter(|word| word.chars().count() > 2)
        .map(str::to_lowercase)
        .collect();
    // The longest first, so that no part of one is left.
    words.sort_by_key(|word| (std::cmp::Reverse(word.len()), word.clone()));
    words.dedup();
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use council::EXAMPLE;

    fn checked(password: &str) -> Result<(), Weak> {
        let profile = Profile::read(EXAMPLE).unwrap();
        check(password, &profile, "Sam Reed", "sam.reed@westmere.example")
    }

    #[test]
    fn common_passwords_and_the_words_of_the_council_are_refused() {
        for easy in [
            "password1234",
            "Passw0rd2026!",
            "123456789012",
            "aaaaaaaaaaaa",
            "qwertyuiop12",
            "1q2w3e4r5t6y",
            "iloveyou1234",
            "letmeinletmein",
            "football2026",
            "westmerewestmere",
            "Westmere2026!",
            "WestmereCouncil1",
            "samreed12345",
            "Sam.Reed.2026",
            "complaints123",
            "childrenchildren",
            "PasswordSummer1",
        ] {
            assert_eq!(checked(easy), Err(Weak::Easy), "{easy}");
        }
    }

    #[test]
    fn a_few_words_that_do_not_belong_together_are_taken_and_lengths_are_bounded() {
        for good in [
            "purple otters swim upstream",
            "four brown otters swim",
            "kx7v2-qm9td-w4hbz-ngr5s",
            "Trinke jeden Morgen Milch",
        ] {
            assert_eq!(checked(good), Ok(()), "{good}");
        }
        assert_eq!(checked("purple otte"), Err(Weak::Short));
        assert_eq!(checked(&"otter lamp ".repeat(91)), Err(Weak::Long));
    }
}
