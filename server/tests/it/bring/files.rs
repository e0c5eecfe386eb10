//! The same list in every way that a council may write it.

use super::{LIST, Try, nothing_is_there};
use crate::support::TestOffice;

/// Brings each in, into books of its own, and compares what is in them then.
async fn all_are_the_list(ways: Vec<(&str, Vec<u8>)>) {
    let office = TestOffice::new().await;
    Try::of(LIST).counts(&office).await;
    for (way, bytes) in ways {
        let tried = Try {
            text: &bytes,
            ..Try::of("")
        };
        assert_eq!(tried.counts(&office).await, (0, 3, 0), "{way}");
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
    let heading = LIST.replacen("stage1_ended", "Stage1 Ended", 1);
    all_are_the_list(vec![
        (
            "a mark at the beginning",
            [b"\xef\xbb\xbf", LIST.as_bytes()].concat(),
        ),
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
    all_are_the_list(vec![("json", json.into_bytes())]).await;
}

#[tokio::test]
async fn windows_letters_are_read_and_kept() {
    let office = TestOffice::new().await;
    let text = b"ref,kind,received,summary\n1,concern,2023-04-01,Caf\xe9 \x96 \x80 5\n";
    let tried = Try {
        text,
        ..Try::of("")
    };
    assert_eq!(tried.counts(&office).await, (1, 0, 0));
    let same = "ref,kind,received,summary\n1,concern,2023-04-01,Café – € 5\n";
    assert_eq!(Try::of(same).counts(&office).await, (0, 1, 0));
}

#[tokio::test]
async fn what_is_no_list_is_refused_with_the_mend() {
    let office = TestOffice::new().await;
    let endless = format!("ref,kind,received\n1,\"{}", "x".repeat(2_000_000));
    let long = format!(
        "ref,kind,received,summary\n1,concern,2023-04-01,{}\n",
        "é".repeat(2_001)
    );
    for (bytes, words) in [
        (&b"PK\x03\x04"[..], "workbook"),
        (b"", "nothing in it"),
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
        let told = tried.told(&office).await.join("\n");
        assert!(told.contains(words), "{words}: {told}");
    }
    nothing_is_there(&office).await;
}

#[tokio::test]
async fn a_list_with_more_rows_than_a_page_waits_for_is_refused() {
    let office = TestOffice::new().await;
    let tried = Try {
        most: Some(2),
        ..Try::of(LIST)
    };
    let told = tried.told(&office).await;
    assert!(told[0].contains("more than 2 rows"), "{told:?}");
    nothing_is_there(&office).await;
}
