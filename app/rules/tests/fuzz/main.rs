//! What strangers can send to the rules, changed by chance: no input ends in a panic or takes long. See [`thrown`] for how long.

mod thrown;

use std::hash::{DefaultHasher, Hash, Hasher};

use rules::form::{date, day, pence, time};
use rules::intake::{Draft, Journey};
use rules::reference::Reference;
use thrown::{grows_with_its_length, throw};

fn told(came: impl Hash) -> u64 {
    let mut hash = DefaultHasher::new();
    came.hash(&mut hash);
    hash.finish()
}

/// `question field value` a line.
fn journey(bytes: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(bytes);
    let typed: Vec<(&str, &str, &str)> = text
        .lines()
        .map(|line| {
            let mut parts = line.splitn(3, ' ').map(str::trim_end);
            let mut next = || parts.next().unwrap_or_default();
            (next(), next(), next())
        })
        .collect();
    let mut came = Vec::new();
    for journey in Journey::ALL {
        let mut draft = Draft::default();
        for page in journey.pages() {
            let is_here = |slug: &str| page.questions().iter().any(|asked| asked.slug() == slug);
            let here = typed.iter().filter(|(slug, ..)| is_here(slug));
            let pairs: Vec<(String, String)> = here
                .map(|(_, field, value)| ((*field).to_owned(), (*value).to_owned()))
                .collect();
            if !pairs.is_empty() {
                draft.save(page.lead(), page.shown(&page.filled(pairs)));
            }
        }
        let progress = journey.progress(&draft);
        // Whatever was typed, nothing is sent while something needed is missing, and what is stored is read again.
        assert!(progress.next.is_none() || progress.offered.is_empty());
        let stored = serde_json::to_string(&progress.answers).expect("answers");
        let read: rules::intake::Answers = serde_json::from_str(&stored).expect("answers");
        assert_eq!(read, progress.answers);
        came.push((
            progress.done,
            progress.next,
            progress.offered,
            progress.unfinished,
        ));
    }
    told(format!("{came:?}"))
}

#[test]
fn no_journey_breaks_whatever_is_typed_on_its_pages() {
    let mut words = Vec::new();
    for question in Journey::ALL.into_iter().flat_map(Journey::questions) {
        for field in question.fields() {
            let begin = format!("\n{} {} ", question.slug(), field.asks.name);
            let values = field.asks.kind.options();
            let values = values.map_or(&[][..], |options| options.values);
            words.extend(values.iter().map(|value| format!("{begin}{value}\n")));
            words.push(begin);
        }
    }
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    words.extend([
        "yes",
        "no",
        "in-care",
        "parent",
        "email",
        "phone",
        "post",
        "do-not-contact",
        "otter@example.test",
        "self",
        "other",
        "not-sure",
        "01632 960001",
        "1 February 2026",
        "now",
        "\u{202e}",
        "\u{0}",
    ]);
    let good: [&[u8]; 3] = [
        b"danger danger no\nwho who in-care\nwhat-happened story They moved my review again.\nreach reach email\nreach email otter@example.test",
        b"thanks thanks Sam listened to me.\npublish publish yes",
        b"danger danger no\nasking-for asking-for self\nreach reach phone\nreach phone 01632 960001\nshare share yes",
    ];
    throw(&good, &words, journey);
    for (field, part) in [
        ("reach reach phone\nreach phone", "01632 "),
        ("reach reach email\nreach email", "otter@"),
        ("name name", "Purple "),
        ("what-happened story", "They moved it. "),
        ("what-happened story", "\u{202e}e\u{301}"),
    ] {
        let of =
            |length: usize| format!("{field} {}", part.repeat(length / part.len())).into_bytes();
        grows_with_its_length(20_000, of, journey);
    }
}

fn references_and_days(bytes: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(bytes);
    let reference = text.parse::<Reference>();
    if let Ok(reference) = &reference {
        assert_eq!(reference.to_string().parse().as_ref(), Ok(reference));
    }
    told((
        reference.is_ok(),
        date(&text).is_some(),
        day(&text).map_err(|why| format!("{why:?}")),
        time(&text).is_ok(),
        pence(&text).is_some(),
    ))
}

#[test]
fn no_reference_day_time_or_amount_breaks_however_it_is_written() {
    let good: [&[u8]; 5] = [
        b"H4KQ-7M2X",
        b"1 February 2026",
        b"today",
        b"half past nine",
        "£1,250.50".as_bytes(),
    ];
    let words = [
        "-",
        "\u{2013}",
        "/",
        ".",
        "2026",
        "February",
        "st",
        "noon",
        "pm",
        "£",
        ",",
        "\u{661}",
        "yesterday",
    ];
    throw(&good, &words, references_and_days);
    grows_with_its_length(
        20_000,
        |length| b"1 ".repeat(length / 2),
        references_and_days,
    );
}
