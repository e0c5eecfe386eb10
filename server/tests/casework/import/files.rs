//! The same list in every way that a council may write it.

use crate::earlier::{LIST, Try, nothing_is_there};
use store::Purpose;

use crate::support::{TestCouncil, run};

/// Brings each in, into a store of its own, and compares what is in it then.
async fn all_are_the_list(ways: Vec<(&str, Vec<u8>)>) {
    let council = TestCouncil::new().await;
    Try::of(LIST).counts(&council).await;
    for (way, bytes) in ways {
        let tried = Try {
            text: &bytes,
            ..Try::of("")
        };
        assert_eq!(tried.counts(&council).await, (0, 3, 0), "{way}");
    }
}

#[tokio::test]
async fn separators_line_ends_marks_and_dates_of_other_kinds_are_read() {
    let quoted = |divider: &str| -> String {
        let line = |line: &str| -> String {
            let cells: Vec<String> = line.split(',').map(|cell| format!("\"{cell}\"")).collect();
            cells.join(divider) + "\r\n"
        };
        LIST.lines().map(line).collect()
    };
    let day_first: String = LIST
        .split_inclusive([',', '\n', ':'])
        .map(|cell| {
            let (day, end) = cell.split_at(cell.len() - 1);
            match day.split('-').collect::<Vec<_>>()[..] {
                [year, month, day] if year.len() == 4 => format!("{day}/{month}/{year}{end}"),
                _ => cell.to_owned(),
            }
        })
        .collect();
    assert!(day_first.contains(",11/04/2023,"));
    let day_of = |month: &str| {
        let cells = LIST.split_inclusive([',', '\n', ':']).map(|cell| {
            let (day, end) = cell.split_at(cell.len() - 1);
            let read = day.parse::<chrono::NaiveDate>().ok();
            read.map_or_else(
                || cell.to_owned(),
                |day| format!("{}{end}", day.format(month)),
            )
        });
        cells.collect::<String>().into_bytes()
    };
    let heading = LIST.replacen("stage1_ended", "Stage1 Ended", 1);
    all_are_the_list(vec![
        (
            "a mark at the beginning",
            [b"\xef\xbb\xbf", LIST.as_bytes()].concat(),
        ),
        (
            "a mark before quotation marks",
            [b"\xef\xbb\xbf", quoted(",").as_bytes()].concat(),
        ),
        ("months by name", day_of("%d-%b-%Y")),
        ("months by their whole name", day_of("%-d %B %Y")),
        ("full stops", day_of("%d.%m.%Y")),
        ("dashes, the day first", day_of("%d-%m-%Y")),
        ("semicolons", quoted(";").into_bytes()),
        (
            "Excel says so itself",
            format!("sep=;\r\n{}", quoted(";")).into_bytes(),
        ),
        ("tabs", quoted("\t").into_bytes()),
        ("the day first", day_first.into_bytes()),
        ("empty lines", LIST.replace('\n', "\n\n").into_bytes()),
        (
            "empty rows at its end",
            format!("{LIST},,,,\n,,,\n").into_bytes(),
        ),
        ("another heading", heading.into_bytes()),
    ])
    .await;
}

#[tokio::test]
async fn json_is_read_as_the_same_list() {
    let mut rows = csv::Reader::from_reader(LIST.as_bytes());
    let heading = rows.headers().unwrap().clone();
    let objects = rows.records().map(|row| {
        let row = row.unwrap();
        let cells = heading.iter().zip(&row).map(|(name, cell)| {
            let cell = match name {
                "natures" => serde_json::json!(cell.split(';').collect::<Vec<_>>()),
                "ref" => serde_json::json!(cell.parse::<u64>().unwrap()),
                _ if cell.is_empty() => serde_json::Value::Null,
                _ => serde_json::json!(cell),
            };
            (name.to_owned(), cell)
        });
        serde_json::Value::Object(cells.collect())
    });
    let json = serde_json::Value::Array(objects.collect()).to_string();
    let fractions = json.replace("\"ref\":1", "\"ref\":1.0");
    assert_ne!(json, fractions);
    all_are_the_list(vec![
        ("json", json.clone().into_bytes()),
        (
            "json with a mark at the beginning",
            [b"\xef\xbb\xbf", json.as_bytes()].concat(),
        ),
        (
            "json of a program that has only fractions",
            fractions.into_bytes(),
        ),
    ])
    .await;
}

#[tokio::test]
async fn a_day_of_a_database_or_a_spreadsheet_is_that_day() {
    let council = TestCouncil::new().await;
    let list = |day: &str| {
        format!("ref,kind,received,acknowledged,who\nA,statutory,{day},28/04/2023,parent\n")
    };
    assert_eq!(
        Try::of(&list("2023-04-11")).counts(&council).await,
        (1, 0, 0)
    );
    for day in [
        "2023-04-11 00:00:00.000",
        "2023-04-11T10:15:00Z",
        "11/04/2023 00:00",
        "11/04/2023 10:15",
        "11/04/23",
        "11-Apr-23",
        "11 April 23",
        "11-Apr-2023",
        "11.04.2023",
        "11 April 2023",
        "\"Tuesday, 11th April 2023\"",
    ] {
        assert_eq!(
            Try::of(&list(day)).counts(&council).await,
            (0, 1, 0),
            "{day}"
        );
    }
}

#[tokio::test]
async fn whole_numbers_of_json_are_whole_and_rounded_ones_are_refused() {
    let council = TestCouncil::new().await;
    let list = |reference: &str, points: &str| {
        format!(
            r#"[{{"ref":{reference},"kind":"statutory","received":"2023-04-11","points":{points}}}]"#
        )
    };
    assert_eq!(
        Try::of(&list("417", "2.0")).counts(&council).await,
        (1, 0, 0)
    );
    assert_eq!(
        Try::of(&list("417.0", "2")).counts(&council).await,
        (0, 1, 0)
    );
    for (reference, points, said) in [
        ("1.23457E+15", "2", "Row 2, ref: “1.23457E15” was changed"),
        ("418", "2.5", "Row 2, points: “2.5” is not a whole number"),
    ] {
        let told = Try::of(&list(reference, points)).told(&council).await;
        assert!(told[0].starts_with(said), "{told:?}");
    }
}

#[tokio::test]
async fn windows_letters_are_read_and_kept() {
    let council = TestCouncil::new().await;
    let text = b"ref,kind,received,summary\n1,concern,2023-04-01,Caf\xe9 \x96 \x80 5\n";
    let tried = Try {
        text,
        ..Try::of("")
    };
    assert_eq!(tried.counts(&council).await, (1, 0, 0));
    let same = "ref,kind,received,summary\n1,concern,2023-04-01,Café – € 5\n";
    assert_eq!(Try::of(same).counts(&council).await, (0, 1, 0));
}

#[tokio::test]
async fn what_is_no_list_is_refused_with_the_mend() {
    let council = TestCouncil::new().await;
    let endless = format!("ref,kind,received\n1,\"{}", "x".repeat(2_000_000));
    let long = format!(
        "ref,kind,received,summary\n1,concern,2023-04-01,{}\n",
        "é".repeat(2_001)
    );
    for (bytes, words) in [
        (&b""[..], "nothing in it"),
        (b"ref,kind,received\n", "nothing in it"),
        (b"\xff\xfer\0", "UTF-16"),
        (b"{\"ref\":1}", "one array of objects"),
        (b"[{\"ref\":1,}]", "Row 2: The JSON is broken"),
        (
            b"[{\"ref\":{\"a\":1},\"kind\":\"concern\"}]",
            "Row 2, ref: Write text",
        ),
        (b"[{\"reff\":1}]", "Row 2: There is no column"),
        (endless.as_bytes(), "not closed"),
        (long.as_bytes(), "Row 2, summary: This is longer than 2000"),
        (
            b"ref,kind,received\n1,concern,2023-04-01,stray\n",
            "Row 2: “stray” stands under no heading",
        ),
        (
            b"ref,kind\n1,concern\n",
            "Row 1, received: This column is missing",
        ),
        (
            b"ref,ref,kind,received\n",
            "Row 1, ref: This column is there twice",
        ),
        (b"ref,kind,recieved\n", "The nearest: received"),
    ] {
        let tried = Try {
            text: bytes,
            ..Try::of("")
        };
        let told = tried.told(&council).await.join("\n");
        assert!(told.contains(words), "{words}: {told}");
    }
    nothing_is_there(&council).await;
}

#[tokio::test]
async fn a_list_with_more_rows_than_a_page_waits_for_is_refused() {
    let council = TestCouncil::new().await;
    let tried = Try {
        most: Some(2),
        ..Try::of(LIST)
    };
    let told = tried.told(&council).await;
    assert!(told[0].contains("more than 2 rows"), "{told:?}");
    nothing_is_there(&council).await;
}

/// What is said of a list with these bytes; nothing of it is in the store.
async fn refused(bytes: &[u8]) -> Vec<String> {
    let council = TestCouncil::new().await;
    let tried = Try {
        text: bytes,
        ..Try::of("")
    };
    let told = tried.told(&council).await;
    nothing_is_there(&council).await;
    told
}

const THANKS: &str = "ref,kind,received,who,services,closed,words";

fn thanks(rows: &[&[u8]]) -> Vec<u8> {
    let mut list = THANKS.as_bytes().to_vec();
    for (index, words) in rows.iter().enumerate() {
        list.extend(
            format!("\nT{index},compliment,2026-05-11,parent,adoption,2026-05-11,").bytes(),
        );
        list.extend(*words);
    }
    list
}

#[tokio::test]
async fn a_stray_quotation_mark_never_swallows_rows_without_a_word() {
    let row = |reference: usize, words: &str| {
        format!("{reference},compliment,2023-06-01,,adoption,,{words}\n")
    };
    let list = |marked: usize, words: &str, also: Option<(usize, &str)>| {
        let rows = (0..315).map(|at| match also {
            _ if at == marked => row(at, words),
            Some((place, words)) if at == place => row(at, words),
            _ => row(at, "They listened"),
        });
        format!("{THANKS}\n{}", rows.collect::<String>())
    };
    for (way, list, place) in [
        (
            "not closed, at the end",
            list(310, "\"They listened", None),
            "Row 312",
        ),
        (
            "not closed, in the first row",
            list(0, "\"They listened", None),
            "Row 2",
        ),
        (
            "closed by the next cell in quotes",
            list(7, "\"They", Some((9, "\"Kind, too\""))),
            "Row 9",
        ),
        (
            "closed by a sign for inches",
            list(7, "\"They", Some((9, "a shelf of 5\""))),
            "Row 9",
        ),
        (
            "a blank before it",
            list(7, " \"They, too\"", None),
            "Row 9",
        ),
        (
            "text behind it",
            list(7, "\"They\" listened", None),
            "Row 9",
        ),
    ] {
        let told = refused(list.as_bytes()).await;
        assert!(told[0].starts_with(place), "{way}: {told:?}");
    }
    let semicolons = list(310, "\"They listened", None).replace(',', ";");
    assert!(refused(semicolons.as_bytes()).await[0].starts_with("Row 312"));
}

#[tokio::test]
async fn words_of_several_lines_with_commas_are_no_rows() {
    let council = TestCouncil::new().await;
    let list = thanks(&[b"\"Dear all,\nyou were kind, patient, and on time, always.\n\nThank you, truly, all of you, from us\""]);
    let tried = Try {
        text: &list,
        ..Try::of("")
    };
    assert_eq!(tried.counts(&council).await, (1, 0, 0));
}

#[tokio::test]
async fn letters_that_could_be_others_are_refused_and_never_garbled() {
    for (way, rows, told_of) in [
        ("Mac", &[&b"She\xd5s kind"[..]][..], "Row 2, words"),
        (
            "Windows-1252 in a list in UTF-8",
            &["She’s kind".as_bytes(), b"a \xa310 voucher"],
            "Row 3, words",
        ),
        ("no letter of Windows-1252", &[b"a\x81b"], "Row 2, words"),
        (
            "Cyrillic",
            &[b"kind", b"\xd1\xef\xe0\xf1\xe8\xe1\xee"],
            "Row 3, words",
        ),
        (
            "garbled before",
            &["Sheâ€™s kind".as_bytes()],
            "Row 2, words",
        ),
        (
            "a colour of a terminal, and a bell",
            &[b"\"a\x1b[31mb\x07c\""],
            "Row 2, words",
        ),
        (
            "a mark that turns the line",
            &["kind\u{202e}ton".as_bytes()],
            "Row 2, words",
        ),
    ] {
        let told = refused(&thanks(rows)).await;
        assert!(
            told.iter().any(|line| line.starts_with(told_of)),
            "{way}: {told:?}"
        );
    }
    let json =
        br#"[{"ref":"A","kind":"compliment","received":"2026-05-11","words":"a\u001b[31mb"}]"#;
    assert!(refused(json).await[0].starts_with("Row 2, words"));
}

#[tokio::test]
async fn a_nul_is_found_however_late_it_stands() {
    let mut rows = vec![&b"They listened, and listened"[..0]; 3_000];
    rows.push(b"a\0b");
    let told = refused(&thanks(&rows)).await;
    assert!(told[0].starts_with("Row 3002, words"), "{told:?}");
}

#[tokio::test]
async fn what_excel_writes_in_britain_is_read() {
    let council = TestCouncil::new().await;
    let list = thanks(&[b"It\x92s a \xa310 voucher for Zo\xeb \x96 \x93kind\x94"]);
    let tried = Try {
        text: &list,
        ..Try::of("")
    };
    assert_eq!(tried.counts(&council).await, (1, 0, 0));
    let key = council
        .council
        .store
        .keys_of_imported()
        .of("T0", rules::register::Kind::Compliment);
    let known = council
        .council
        .store
        .imported_before(&run(Purpose::Import), &[key])
        .await
        .unwrap();
    assert_eq!(
        known[&key].imported.words.as_deref(),
        Some("It’s a £10 voucher for Zoë – “kind”")
    );
}
