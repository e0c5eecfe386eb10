//! What the answer of a mail server means. A letter is given up at once only where the mailbox is certainly wrong; a refusal
//! of us, however final it sounds, ends when somebody has mended the settings.

use super::{Blame, DeliveryError};

/// Where in the conversation something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// The connection, the banner and EHLO.
    Greeting,
    /// STARTTLS.
    Tls,
    /// AUTH.
    SignIn,
    /// MAIL FROM.
    Sender,
    /// RCPT TO.
    Recipient,
    /// DATA and the letter itself.
    Letter,
}

/// Words in the answer to RCPT that speak of us and not of the mailbox; servers say so without a code of their own.
const OF_US: [&str; 16] = [
    "relay",
    "spam",
    "block",
    "black",
    "denied",
    "policy",
    "spf",
    "dkim",
    "dmarc",
    "auth",
    "reputation",
    "listed",
    "sender",
    "permitted",
    "allowed",
    "client host",
];

/// What is wrong when a server has answered with this code and these words (RFC 5321, RFC 3463).
pub(super) fn judge(step: Step, code: &str, said: &str) -> DeliveryError {
    let enhanced = enhanced(said);
    let detail = enhanced.as_deref().unwrap_or_default();
    let said = said.to_ascii_lowercase();
    let of_us = || OF_US.iter().any(|word| said.contains(word));
    let is_final = code.starts_with('5');
    let blame = match step {
        // 454: it cannot do TLS just now.
        Step::Tls => Blame::Us,
        _ if !is_final => Blame::Nobody,
        Step::Recipient => match detail {
            // The sender's mailbox or domain.
            "5.1.7" | "5.1.8" => Blame::Us,
            "5.2.1" => Blame::Mailbox,
            _ if detail.starts_with("5.1.") && said.contains("sender") => Blame::Us,
            _ if detail.starts_with("5.1.") => Blame::Mailbox,
            // Full, or the letter too long for it.
            _ if detail.starts_with("5.2.") || code == "552" => Blame::Nobody,
            "" if code == "550" && !of_us() => Blame::Mailbox,
            _ => Blame::Us,
        },
        _ => Blame::Us,
    };
    let numbers = match &enhanced {
        Some(enhanced) => format!("{code} {enhanced}"),
        None => code.to_owned(),
    };
    let is_full = step == Step::Recipient && (detail.ends_with(".2.2") || code == "552");
    let code = match (step, blame) {
        (Step::Tls, _) => format!("tls {numbers}"),
        (_, Blame::Mailbox) => format!("mailbox {numbers}"),
        (_, Blame::Us) => format!("us {numbers}"),
        (_, Blame::Nobody) if is_full => format!("full {numbers}"),
        (_, Blame::Nobody) => numbers,
    };
    DeliveryError { code, blame }
}

/// The code that more servers than not put before their words, such as `5.1.1`; some write `#5.1.1` or `(5.1.1)`.
fn enhanced(said: &str) -> Option<String> {
    let word = said.split_whitespace().next()?;
    let word = word.trim_matches(|letter: char| !letter.is_ascii_digit());
    let parts: Vec<&str> = word.split('.').collect();
    let is_number = |part: &&str| {
        (1..=3).contains(&part.len()) && part.chars().all(|digit| digit.is_ascii_digit())
    };
    let is_code = parts.len() == 3 && ["4", "5"].contains(&parts[0]) && parts.iter().all(is_number);
    is_code.then(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(step: Step, code: &str, said: &str) -> (Blame, String) {
        let trouble = judge(step, code, said);
        (trouble.blame, trouble.code)
    }

    #[test]
    fn only_a_mailbox_that_is_certainly_wrong_is_to_blame() {
        let at_rcpt = |number, said| judge(Step::Recipient, number, said).blame;
        for (number, said) in [
            ("550", "5.1.1 <x@example.test>: user unknown"),
            ("550", "#5.1.0 Address rejected."),
            ("550", "5.1.10 RESOLVER.ADR.RecipientNotFound"),
            ("501", "5.1.3 Bad recipient address syntax"),
            ("550", "5.2.1 The account is disabled"),
            ("550", "No such user here"),
        ] {
            assert_eq!(at_rcpt(number, said), Blame::Mailbox, "{number} {said}");
        }
        for (number, said) in [
            ("550", "5.7.64 TenantAttribution; Relay Access Denied"),
            ("554", "5.7.1 Service unavailable; client host blocked"),
            ("550", "relay not permitted"),
            ("550", "SPF check failed"),
            ("550", "5.1.8 Sender address rejected: Domain not found"),
            ("550", "5.1.0 Sender address rejected: unverified"),
            ("501", "syntax"),
            ("503", "bad sequence"),
            ("530", "5.7.0 sign in first"),
        ] {
            assert_eq!(at_rcpt(number, said), Blame::Us, "{number} {said}");
        }
        for (number, said) in [
            ("421", "too many connections"),
            ("450", "5.1.1 not now"),
            ("451", "4.7.1 greylisted"),
            ("452", "4.2.2 mailbox full"),
            ("552", "5.2.2 mailbox full"),
            ("552", "quota"),
        ] {
            assert_eq!(at_rcpt(number, said), Blame::Nobody, "{number} {said}");
        }
    }

    #[test]
    fn at_every_other_step_the_mailbox_is_never_to_blame() {
        let steps = [
            Step::Greeting,
            Step::Tls,
            Step::SignIn,
            Step::Sender,
            Step::Letter,
        ];
        for step in steps {
            for number in [
                "421", "451", "501", "503", "530", "535", "550", "552", "554",
            ] {
                for said in ["5.1.1 unknown", "5.7.1 policy", "no"] {
                    let blame = judge(step, number, said).blame;
                    assert_ne!(blame, Blame::Mailbox, "{step:?} {number} {said}");
                }
            }
        }
    }

    #[test]
    fn the_fault_names_the_kind_and_the_numbers_and_no_words() {
        assert_eq!(
            code(Step::Recipient, "550", "5.1.1 <x@example.test> unknown"),
            (Blame::Mailbox, "mailbox 550 5.1.1".to_owned())
        );
        assert_eq!(
            code(Step::Sender, "550", "5.7.64 denied"),
            (Blame::Us, "us 550 5.7.64".to_owned())
        );
        assert_eq!(
            code(Step::Recipient, "552", "5.2.2 x@example.test is full"),
            (Blame::Nobody, "full 552 5.2.2".to_owned())
        );
        assert_eq!(
            code(Step::Recipient, "450", "x@example.test later"),
            (Blame::Nobody, "450".to_owned())
        );
    }
}
