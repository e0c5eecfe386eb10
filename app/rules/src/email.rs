//! E-mail addresses that a letter can be sent to. Stricter than the parser that sends: a test of the server holds both
//! against each other, so that no page promises an e-mail that cannot leave.

use crate::text::without_invisible;

/// The last part of an address that is a slip of the keyboard; no such domains exist.
const SLIPS: [&str; 10] = [
    "con", "cmo", "ocm", "cpm", "vom", "xom", "cim", "comm", "couk", "coom",
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
    let labels: Vec<&str> = domain.split('.').collect();
    let last = labels.last().copied().unwrap_or_default();
    let is_right = address.len() <= 254
        && user.len() <= 64
        && domain.len() <= 253
        && user.split('.').all(is_atom)
        && labels.len() >= 2
        && labels.iter().all(|label| is_label(label))
        && !last
            .chars()
            .any(|character| character.is_ascii_digit() && !last.starts_with("xn--"))
        && last.chars().count() >= 2;
    if !is_right {
        return Err(NotAnAddress::Form);
    }
    if SLIPS.contains(&last.to_lowercase().as_str()) {
        return Err(NotAnAddress::Ending);
    }
    Ok(())
}

/// A part of what stands before the @ (RFC 5322, atext). Other letters would need a mail server that takes them, which few
/// do.
fn is_atom(part: &str) -> bool {
    !part.is_empty()
        && part.chars().all(|character| {
            character.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(character)
        })
}

/// A part of a domain; letters of any script, which are encoded for sending.
fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label
            .chars()
            .all(|character| character.is_alphanumeric() || character == '-')
        && !label.starts_with('-')
        && !label.ends_with('-')
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
