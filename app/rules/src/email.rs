//! E-mail addresses that a letter can be sent to. Stricter than the parser that sends: a test of the server holds both
//! against each other, so that no page promises an e-mail that cannot leave.

use validator::ValidateEmail;

use crate::text::without_invisible;

/// The last part of an address that is a slip of the keyboard; no such domains exist.
const SLIPS: [&str; 10] = [
    "con", "cmo", "ocm", "cpm", "vom", "xom", "cim", "comm", "couk", "coom",
];

/// Where most people here have their mailbox, in two parts: the name, and how it ends.
const KNOWN: [(&str, &str); 26] = [
    ("gmail", "com"),
    ("googlemail", "com"),
    ("hotmail", "com"),
    ("hotmail", "co.uk"),
    ("outlook", "com"),
    ("live", "com"),
    ("live", "co.uk"),
    ("msn", "com"),
    ("yahoo", "com"),
    ("yahoo", "co.uk"),
    ("ymail", "com"),
    ("rocketmail", "com"),
    ("icloud", "com"),
    ("me", "com"),
    ("aol", "com"),
    ("aol", "co.uk"),
    ("btinternet", "com"),
    ("btopenworld", "com"),
    ("sky", "com"),
    ("talktalk", "net"),
    ("virginmedia", "com"),
    ("ntlworld", "com"),
    ("blueyonder", "co.uk"),
    ("tiscali", "co.uk"),
    ("protonmail", "com"),
    ("proton", "me"),
];

/// Mailboxes that only look like a slip of one of the others.
const OTHERS: [&str; 13] = [
    "mail.com",
    "email.com",
    "gmx.com",
    "gmx.co.uk",
    "gmx.net",
    "cloud.com",
    "protonmail.ch",
    "proton.ch",
    "yahoo.ca",
    "hotmail.ca",
    "live.ca",
    "live.cn",
    "outlook.cz",
];

/// What is wrong with an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAnAddress {
    /// It has not the form of one: nothing could be sent there.
    Form,
    /// It ends as if a key was missed, such as `.con`.
    Ending,
}

/// The same address without what copying and typing add to it: spaces around it, marks that nobody sees, and the
/// apostrophe of print, which no address has.
#[must_use]
pub fn cleaned(typed: &str) -> String {
    without_invisible(typed).trim().replace('’', "'")
}

/// Whether something can be sent to this address.
///
/// # Errors
/// What is wrong with it.
pub fn check(address: &str) -> Result<(), NotAnAddress> {
    let (user, domain) = address.rsplit_once('@').ok_or(NotAnAddress::Form)?;
    let last = domain.rsplit_once('.').map_or("", |(_, last)| last);
    // What the standard allows and no mailbox has: dots in a row, a machine's number for its name.
    let is_right = address.validate_email()
        && address.len() <= 254
        && user.split('.').all(|part| !part.is_empty())
        && last.chars().count() >= 2
        && (last.starts_with("xn--") || last.chars().all(char::is_alphabetic));
    if !is_right {
        return Err(NotAnAddress::Form);
    }
    if SLIPS.contains(&last.to_lowercase().as_str()) {
        return Err(NotAnAddress::Ending);
    }
    Ok(())
}

/// The address that was meant, when its domain is that of no well-known mailbox and a slip of the keyboard away from one: a
/// letter too many, too few, wrong or swapped with the next, in its name, in its ending or in both. Short names, which are
/// near to many others, must be right; `.sch.uk` and the like are never near.
#[must_use]
pub fn meant(address: &str) -> Option<String> {
    let (user, domain) = address.rsplit_once('@')?;
    let domain = domain.to_lowercase();
    let (name, ending) = domain.split_once('.')?;
    if KNOWN.contains(&(name, ending)) || OTHERS.contains(&domain.as_str()) {
        return None;
    }
    if domain == "gmail.co.uk" {
        return Some(format!("{user}@gmail.com"));
    }
    let near = KNOWN.iter().filter(|(known, end)| {
        let is_the_name = name == *known || (known.len() >= 5 && is_a_slip(name, known));
        is_the_name && (ending == *end || is_a_slip(ending, end))
    });
    let nearest = near.min_by_key(|(known, end)| (ending != *end, name != *known));
    nearest.map(|(known, end)| format!("{user}@{known}.{end}"))
}

/// Whether one is the other with a letter put in, taken out, exchanged or swapped with its neighbour.
fn is_a_slip(one: &str, other: &str) -> bool {
    strsim::osa_distance(one, other) <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_sent_to_is_taken() {
        for address in [
            "sam@example.test",
            "sam.o'neill+heard@mail.example.co.uk",
            "s@example.test",
            "sam@müller.test",
            "sam@xn--mller-kva.test",
            "SAM@EXAMPLE.TEST",
            "123@4.example.test",
        ] {
            assert_eq!(check(address), Ok(()), "{address}");
        }
        for address in [
            "",
            "sam",
            "@example.test",
            "sam@",
            "sam@@example.test",
            "mum..smith@example.test",
            "sam.@example.test",
            ".sam@example.test",
            "mum@gmail",
            "me@localhost",
            "me@x",
            "sam@example..test",
            "sam@.example.test",
            "sam@example.test.",
            "sam@-example.test",
            "sam@example-.test",
            "sam@192.0.2.1",
            "sam@[192.0.2.1]",
            "sam@example.t",
            "sam reed@example.test",
            "sam@exam ple.test",
            "\"sam\"@example.test",
            "josé@example.test",
            "sam@example.test>",
            "<sam@example.test",
            "sam,pat@example.test",
            "sam@example.test, pat@example.test",
            "mailto:sam@example.test",
        ] {
            assert_eq!(check(address), Err(NotAnAddress::Form), "{address}");
        }
        for address in ["sam@gmail.con", "sam@hotmail.couk", "sam@yahoo.cmo"] {
            assert_eq!(check(address), Err(NotAnAddress::Ending), "{address}");
        }
        let long = "x".repeat(65);
        assert_eq!(
            check(&format!("{long}@example.test")),
            Err(NotAnAddress::Form)
        );
        assert_eq!(check(&format!("a@{long}.test")), Err(NotAnAddress::Form));
    }

    #[test]
    fn a_slip_in_a_well_known_domain_is_noticed() {
        for (typed, right) in [
            ("gmial.com", "gmail.com"),
            ("gamil.com", "gmail.com"),
            ("gmal.com", "gmail.com"),
            ("gmaill.com", "gmail.com"),
            ("GMIAL.COM", "gmail.com"),
            ("gmail.con", "gmail.com"),
            ("gmail.co", "gmail.com"),
            ("gmail.co.uk", "gmail.com"),
            ("gmial.con", "gmail.com"),
            ("hotmial.co.uk", "hotmail.co.uk"),
            ("hotmail.couk", "hotmail.co.uk"),
            ("hotmal.com", "hotmail.com"),
            ("yaho.co.uk", "yahoo.co.uk"),
            ("yahoo.co.ik", "yahoo.co.uk"),
            ("outlok.com", "outlook.com"),
            ("icoud.com", "icloud.com"),
            ("live.co.ku", "live.co.uk"),
            ("btintenet.com", "btinternet.com"),
            ("virginmdia.com", "virginmedia.com"),
            ("talktalk.ent", "talktalk.net"),
        ] {
            let meant = meant(&format!("Sam.Reed+x@{typed}"));
            assert_eq!(meant, Some(format!("Sam.Reed+x@{right}")), "{typed}");
        }
    }

    #[test]
    fn no_domain_that_may_well_be_meant_is_asked_about() {
        let known = KNOWN.map(|(name, ending)| format!("{name}.{ending}"));
        let others = OTHERS.map(str::to_owned);
        let rare = [
            "oakfield.sch.uk",
            "live.sch.uk",
            "yahoo.fr",
            "yahoo.com.au",
            "hotmail.de",
            "outlook.ie",
            "live.ie",
            "sky.uk",
            "ski.com",
            "home.com",
            "love.com",
            "aon.com",
            "fastmail.com",
            "zoho.com",
            "tutanota.com",
            "westmere.gov.uk",
            "nhs.net",
            "gmail.example",
            "example.test",
            "mail.gmail.com",
            "gmail",
        ];
        let rare = rare.map(str::to_owned);
        for domain in known.iter().chain(&others).chain(&rare) {
            assert_eq!(meant(&format!("sam@{domain}")), None, "{domain}");
        }
        assert_eq!(meant("gmial.com"), None);
    }

    #[test]
    fn what_copying_adds_is_taken_off() {
        for typed in [
            "\u{200b}sam@example.test",
            "sam@example.test\u{200b}",
            " sam@example.test\u{a0}",
            "\u{202a}sam@example.test\u{202c}",
            "\u{feff}sam@exam\u{ad}ple.test",
        ] {
            assert_eq!(cleaned(typed), "sam@example.test", "{typed:?}");
        }
        assert_eq!(
            cleaned("sam.o’neill@example.test"),
            "sam.o'neill@example.test"
        );
    }
}
