//! A council's own headings and words: said by its profile or a rules file, or once on the page, and known from then on.

use std::sync::Arc;

use casework::{keep_own_words, with_own_words};
use import::Lexicon;
use rules::principal::Principal;
use store::OwnWord;
use words::Locales;

use super::workbook_file::{text, xlsx};
use crate::earlier::{Try, nothing_is_there};
use crate::support::TestCouncil;

const THEIRS: [&[&str]; 2] = [
    &[
        "Our ref",
        "Type",
        "Date received",
        "Team",
        "Complaint about",
        "Post code",
        "Closed on",
        "Finding",
    ],
    &[
        "A",
        "Formal",
        "11/04/2023",
        "Through Care",
        "Rude staff",
        "ZZ1",
        "25/04/2023",
        "Justified",
    ],
];
const OURS: &str = "ref,kind,received,services,natures,stage1_ended,stage1_outcome\n\
                    A,statutory,2023-04-11,Through Care,attitude-behaviour,2023-04-25,upheld\n";
const MEANT: [(&str, &str, &str); 12] = [
    ("headings", "Our ref", "ref"),
    ("headings", "Type", "kind"),
    ("headings", "Date received", "received"),
    ("headings", "Team", "services"),
    ("headings", "Complaint about", "natures"),
    ("headings", "Post code", "leave-out"),
    ("headings", "Closed on", "stage1_ended"),
    ("headings", "Finding", "stage1_outcome"),
    ("services", "Through Care", "leaving_care"),
    ("kinds", "Formal", "statutory"),
    ("natures", "Rude staff", "attitude-behaviour"),
    ("outcomes", "Justified", "upheld"),
];

fn csv() -> String {
    THEIRS.map(|row| row.join(",") + "\n").concat()
}

fn own(meant: &[(&str, &str, &str)]) -> Vec<OwnWord> {
    let own = meant.iter().map(|(list, word, meaning)| OwnWord {
        list: (*list).to_owned(),
        word: (*word).to_owned(),
        meaning: (*meaning).to_owned(),
    });
    own.collect()
}

/// Tries a file with what was kept, as the page and the command line do.
async fn counts(council: &TestCouncil, bytes: &[u8]) -> (u64, u64) {
    let tried = Try {
        text: bytes,
        ..Try::of("")
    };
    let mut to_import = tried.to_import(council);
    let profile = (*council.council.profile).clone();
    let profile = with_own_words(&council.council, profile).await.unwrap();
    to_import.lexicon = Arc::new(Lexicon::new(&profile, &Locales::load().unwrap()).unwrap());
    let by = &Principal::COMMAND_LINE;
    let came = casework::import_cases(&council.council, by, to_import, |_| {}).await;
    let came = came.unwrap();
    (came.added, came.same)
}

#[tokio::test]
async fn what_was_said_of_a_heading_or_a_word_is_known_in_the_next_list_whatever_it_is_written_in()
{
    let council = TestCouncil::new().await;
    let told = Try::of(&csv()).told(&council).await.join("\n");
    for heading in ["Our ref", "Team", "Post code"] {
        assert!(
            told.contains(&format!("There is no column “{heading}”")),
            "{told}"
        );
    }
    nothing_is_there(&council).await;
    keep_own_words(&council.council, &Principal::COMMAND_LINE, own(&MEANT))
        .await
        .unwrap();
    assert_eq!(counts(&council, csv().as_bytes()).await, (1, 0));
    let rows = THEIRS.map(|row| row.iter().map(|cell| text(cell)).collect());
    let json = format!(
        "[{{{}}}]",
        THEIRS[0]
            .iter()
            .zip(THEIRS[1])
            .map(|(name, cell)| format!("\"{name}\":\"{cell}\""))
            .collect::<Vec<_>>()
            .join(",")
    );
    for bytes in [xlsx(&[("Cases", false, rows.to_vec())]), json.into_bytes()] {
        assert_eq!(counts(&council, &bytes).await, (0, 1));
    }
    assert_eq!(counts(&council, OURS.as_bytes()).await, (0, 1));
}

#[tokio::test]
async fn a_rules_file_can_say_the_same_and_what_it_says_counts() {
    let council = TestCouncil::new().await;
    let mut rules = String::new();
    for list in ["headings", "services", "kinds", "natures", "outcomes"] {
        rules += &format!("[words.{list}]\n");
        let of_list = MEANT.iter().filter(|(of, ..)| *of == list);
        rules += &of_list
            .map(|(_, word, meaning)| format!("'{word}' = '{meaning}'\n"))
            .collect::<String>();
    }
    let tried = |text| Try {
        words: &rules,
        ..Try::of(text)
    };
    let theirs = csv();
    assert_eq!(tried(&theirs).counts(&council).await, (1, 0, 0));
    assert_eq!(tried(OURS).counts(&council).await, (0, 1, 0));

    let words = own(&[
        ("outcomes", "JUSTIFIED", "not-upheld"),
        ("natures", "Noise", "other"),
    ]);
    keep_own_words(&council.council, &Principal::COMMAND_LINE, words)
        .await
        .unwrap();
    let profile = (*council.council.profile)
        .clone()
        .with_rules_of(&rules)
        .unwrap();
    let profile = with_own_words(&council.council, profile).await.unwrap();
    assert_eq!(profile.words.outcomes.len(), 1);
    assert_eq!(profile.words.outcomes["Justified"], "upheld");
    assert_eq!(profile.words.natures["Noise"], "other");
}

#[tokio::test]
async fn what_nobody_can_mean_is_not_kept_and_what_is_kept_can_be_changed_and_forgotten() {
    let council = TestCouncil::new().await;
    let long = "x".repeat(201);
    let keep = async |meant: &[(&str, &str, &str)]| {
        let by = &Principal::COMMAND_LINE;
        keep_own_words(&council.council, by, own(meant))
            .await
            .unwrap();
        let kept = council.council.store.own_words().await.unwrap();
        kept.into_iter()
            .map(|own| (own.word, own.meaning))
            .collect::<Vec<_>>()
    };
    let kept = keep(&[
        ("natures", "Noise", "upheld"),
        ("headings", "Team", "team"),
        ("ages", "Old", "25-or-over"),
        ("natures", " ", "other"),
        ("natures", &long, "other"),
    ])
    .await;
    assert_eq!(kept, []);
    keep(&[("natures", "Noise", "other"), ("who", "Mum", "parent")]).await;
    let kept = keep(&[("natures", "Noise", "delay")]).await;
    let pair = |word: &str, meaning: &str| (word.to_owned(), meaning.to_owned());
    assert_eq!(kept, [pair("Noise", "delay"), pair("Mum", "parent")]);
    assert_eq!(
        keep(&[("natures", "Noise", "")]).await,
        [pair("Mum", "parent")]
    );
}
