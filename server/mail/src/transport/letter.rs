//! A letter as mail servers take it.

use std::time::SystemTime;

use base64::{Engine, engine::general_purpose::STANDARD};
use lettre::{
    Address, Message,
    message::{
        Mailbox as Party,
        header::{ContentType, HeaderName, HeaderValue},
    },
};

use super::{DeliveryError, Post};

/// Lines of a header are no longer (RFC 5322), without the line end.
const LINE: usize = 78;
/// So many bytes go into one encoded word, which may be no longer than 75 letters (RFC 2047).
const WORD: usize = 42;

/// Puts a letter together.
///
/// # Errors
/// [`DeliveryError`] `address` when an address can be none.
pub(super) fn message(post: &Post) -> Result<Message, DeliveryError> {
    let from = address(&post.from)?;
    let sender = from_line(&post.from_name, from.as_ref());
    let mut builder = Message::builder()
        .from(Party::new(None, from))
        .to(Party::new(None, address(&post.to)?))
        .subject(post.subject.as_str())
        .message_id(Some(post.message_id.clone()))
        .date(SystemTime::from(post.date))
        // So that no machine answers (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("X-Auto-Response-Suppress", "All"))
        .header(ContentType::TEXT_PLAIN);
    if let Some(reply_to) = &post.reply_to {
        builder = builder.reply_to(Party::new(None, address(reply_to)?));
    }
    let mut message = builder
        .body(post.text.clone())
        .map_err(|_| DeliveryError::for_now("letter"))?;
    let name = HeaderName::new_from_ascii_str("From");
    let sender = HeaderValue::dangerous_new_pre_encoded(name, sender.clone(), sender);
    message.headers_mut().insert_raw(sender);
    Ok(message)
}

/// An address with its domain as every server reads it (`xn--…`); few read the letters of other alphabets there.
fn address(text: &str) -> Result<Address, DeliveryError> {
    let wrong = || DeliveryError::for_good("address");
    let (user, domain) = text.trim().rsplit_once('@').ok_or_else(wrong)?;
    let domain = if domain.starts_with('[') {
        domain.to_owned()
    } else {
        idna::domain_to_ascii(domain).map_err(|_| wrong())?
    };
    Address::new(user, domain).map_err(|_| wrong())
}

/// The value of the header `From`, folded so that no line is too long.
fn from_line(name: &str, address: &str) -> String {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return address.to_owned();
    }
    let is_plain = name
        .chars()
        .all(|letter| letter == ' ' || letter.is_ascii_graphic());
    let quoted = if name
        .chars()
        .all(|letter| letter == ' ' || letter.is_ascii_alphanumeric() || "'-&+!".contains(letter))
    {
        name.clone()
    } else {
        format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
    };
    let begun = "From: ".len();
    let name = if is_plain && begun + quoted.len() <= LINE {
        quoted
    } else {
        encoded(&name)
    };
    let last = name.rsplit("\r\n").next().unwrap_or_default().len();
    let room = if name.contains("\r\n") { 0 } else { begun };
    if room + last + address.len() + 3 <= LINE {
        format!("{name} <{address}>")
    } else {
        format!("{name}\r\n <{address}>")
    }
}

/// Encoded words (RFC 2047), one a line; no letter is cut in two.
fn encoded(name: &str) -> String {
    let mut words = vec![String::new()];
    for letter in name.chars() {
        let last = words.len() - 1;
        if words[last].len() + letter.len_utf8() > WORD {
            words.push(letter.to_string());
        } else {
            words[last].push(letter);
        }
    }
    let words = words
        .iter()
        .map(|word| format!("=?utf-8?B?{}?=", STANDARD.encode(word)));
    words.collect::<Vec<_>>().join("\r\n ")
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(name: &str, to: &str) -> Post {
        Post {
            from_name: name.to_owned(),
            from: "listening-to-children@tellus.westmere.example".to_owned(),
            reply_to: None,
            to: to.to_owned(),
            subject: "We got your message".to_owned(),
            text: "Hello".to_owned(),
            message_id: "<1@westmere.example>".to_owned(),
            date: chrono::DateTime::UNIX_EPOCH,
        }
    }

    /// The name as a mailbox shows it: folded lines joined, words decoded.
    fn read(value: &str) -> String {
        let value = value.replace("\r\n ", " ");
        let (name, _) = value.rsplit_once(" <").unwrap();
        let words = name.split(' ').map(|word| {
            match word
                .strip_prefix("=?utf-8?B?")
                .and_then(|rest| rest.strip_suffix("?="))
            {
                Some(code) => String::from_utf8(STANDARD.decode(code).unwrap()).unwrap(),
                None => format!("{word} "),
            }
        });
        words.collect::<String>().trim_end().replace('"', "")
    }

    #[test]
    fn the_name_of_the_sender_is_folded_and_read_as_it_is() {
        let names = [
            "Westmere",
            "Westmere, Children's Services",
            "Westmere (children’s services)",
            "Children’s Services Complaints and Feedback Team of the County Council of Westmere, Eastmere and Nordmere",
            "Gwasanaethau Plant â Theuluoedd Cyngor Sir Gorllewin Môr, Tŷ’r Sir, Llŷn",
            "مجلس ويستمير – خدمات الأطفال والأسر والشكاوى والملاحظات",
            "Westmere Metropolitan Borough Council Children's Services Complaints and Feedback",
            "🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦🦦",
        ];
        for name in names {
            let message = message(&post(name, "otter@example.test")).unwrap();
            let text = String::from_utf8(message.formatted()).unwrap();
            assert!(text.is_ascii(), "{text}");
            let head = text.split("\r\n\r\n").next().unwrap();
            for line in head.split("\r\n") {
                assert!(line.len() <= LINE, "{}: {line}", line.len());
            }
            let value = message.headers().get_raw("From").unwrap();
            assert_eq!(read(value), name);
            assert!(value.ends_with("<listening-to-children@tellus.westmere.example>"));
            let from = message.envelope().from().unwrap().to_string();
            assert_eq!(from, "listening-to-children@tellus.westmere.example");
        }
    }

    #[test]
    fn a_domain_of_another_alphabet_is_written_as_every_server_reads_it() {
        for (typed, goes_to) in [
            ("sam@müller.test", "sam@xn--mller-kva.test"),
            ("sam@MÜLLER.test", "sam@xn--mller-kva.test"),
            ("sam@例え.テスト", "sam@xn--r8jz45g.xn--zckzah"),
            ("sam@example.test\u{200b}", "sam@example.test"),
            ("sam@example.test", "sam@example.test"),
        ] {
            let message = message(&post("Westmere", typed)).unwrap();
            assert_eq!(message.envelope().to()[0].to_string(), goes_to, "{typed}");
        }
        for typed in ["sam", "sam@", "sam..otter@example.test", "@example.test"] {
            let trouble = message(&post("Westmere", typed)).unwrap_err();
            assert_eq!(trouble, DeliveryError::for_good("address"), "{typed}");
        }
    }
}
