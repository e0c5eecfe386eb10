//! Lists in workbooks, as Excel and LibreOffice write them, and as nobody should.

use std::time::{Duration, Instant};

use super::workbook_file::{
    Sheet, Xml, day, failed, number, ods_parts, ods_sheet, of_parts, text, xlsx, xlsx_parts,
};
use crate::earlier::{LIST, Try, nothing_is_there};
use crate::support::TestCouncil;

fn tried(bytes: &[u8]) -> Try<'_> {
    Try {
        text: bytes,
        ..Try::of("")
    }
}

fn list() -> Vec<Vec<String>> {
    let rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(LIST.as_bytes())
        .into_records();
    rows.map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// The days that Excel counts to a date.
fn days_to(date: chrono::NaiveDate) -> i64 {
    (date - chrono::NaiveDate::from_ymd_opt(1899, 12, 30).unwrap()).num_days()
}

/// The list with numbers and dates as a workbook has them.
fn cells(shift: i64) -> Vec<Vec<Xml>> {
    let cell = |cell: &String| match cell.parse::<chrono::NaiveDate>() {
        _ if cell.is_empty() => "<c/>".to_owned(),
        Ok(date) => day(&(days_to(date) - shift).to_string()),
        Err(_) if cell.parse::<u32>().is_ok() => number(cell),
        Err(_) => text(cell),
    };
    list()
        .iter()
        .map(|row| row.iter().map(cell).collect())
        .collect()
}

fn strings(rows: &[&[&str]]) -> Vec<Vec<Xml>> {
    rows.iter()
        .map(|row| row.iter().map(|cell| text(cell)).collect())
        .collect()
}

#[tokio::test]
async fn a_workbook_is_read_as_the_same_list() {
    let council = TestCouncil::new().await;
    Try::of(LIST).counts(&council).await;
    let with_title: Vec<Vec<Xml>> = [vec![], vec![]].into_iter().chain(cells(0)).collect();
    let notes = strings(&[&["Notes"], &["Made by Jo"]]);
    let old = strings(&[&["ref", "kind", "received"], &["old", "grumble", "never"]]);
    let all = list();
    let all: Vec<Vec<&str>> = all
        .iter()
        .map(|row| row.iter().map(String::as_str).collect())
        .collect();
    let hidden = ods_sheet(
        "Old",
        "hidden",
        &[vec!["ref", "kind", "received"], vec!["x", "y", "z"]],
    );
    for (way, bytes) in [
        ("one sheet", xlsx(&[("Cases", false, cells(0))])),
        ("empty rows above", xlsx(&[("Cases", false, with_title)])),
        (
            "other sheets, of which one is hidden",
            xlsx(&[
                ("Notes", false, notes),
                ("Old", true, old),
                ("Cases", false, cells(0)),
            ]),
        ),
        (
            "days since 1904",
            of_parts(&xlsx_parts(&[("Cases", false, cells(1462))], true)),
        ),
        (
            "LibreOffice",
            of_parts(&ods_parts(&(hidden + &ods_sheet("Cases", "shown", &all)))),
        ),
    ] {
        assert_eq!(tried(&bytes).counts(&council).await, (0, 3, 0), "{way}");
    }
}

#[tokio::test]
async fn a_date_is_its_day_whatever_its_hour_and_a_span_of_time_is_no_date() {
    let council = TestCouncil::new().await;
    let of = |received: Xml| {
        let mut rows = strings(&[&["ref", "kind", "received"], &["A", "concern"]]);
        rows[1].push(received);
        xlsx(&[("Cases", false, rows)])
    };
    assert_eq!(
        tried(&of(text("2023-04-11"))).counts(&council).await,
        (1, 0, 0)
    );
    for cell in [
        day("45027"),
        day("45027.427"),
        text("11-Apr-23"),
        text("2023-04-11T10:15:00Z"),
    ] {
        assert_eq!(
            tried(&of(cell.clone())).counts(&council).await,
            (0, 1, 0),
            "{cell}"
        );
    }
    for (cell, said) in [
        (number("45027"), "how a spreadsheet counts days"),
        (day("-5"), "received: “-5” is not a date"),
        (day("1e300"), "received: "),
        (
            failed("#N/A"),
            "received: “#N/A” is what a spreadsheet shows when a formula fails",
        ),
        (text("<![CDATA[<b>]]>"), "received: “<b>” is not a date"),
    ] {
        let told = tried(&of(cell.clone())).told(&council).await;
        assert!(told[0].contains(said), "{cell}: {told:?}");
    }
}

#[tokio::test]
async fn what_a_workbook_made_of_a_reference_or_a_percentage_is_refused() {
    let council = TestCouncil::new().await;
    let of = |reference: Xml| {
        let mut rows = strings(&[&["ref", "kind", "received"]]);
        rows.push(vec![reference, text("concern"), text("2023-04-11")]);
        xlsx(&[("Cases", false, rows)])
    };
    assert_eq!(tried(&of(number("417"))).counts(&council).await, (1, 0, 0));
    assert_eq!(tried(&of(text("417"))).counts(&council).await, (0, 1, 0));
    for (cell, said) in [
        (day("45027"), "it took the reference for a date"),
        (number("1.23456789012346E+18"), "it rounds long numbers"),
        (failed("#REF!"), "when a formula fails"),
    ] {
        let told = tried(&of(cell.clone())).told(&council).await;
        assert!(
            told[0].starts_with("Row 2, ref") && told[0].contains(said),
            "{cell}: {told:?}"
        );
    }
    let totals = |percent: Xml| {
        let mut rows = strings(&[
            &["year", "table", "row", "value", "percent"],
            &["2022-23", "volumes", "stage-one"],
        ]);
        rows[1].extend([number("91"), percent]);
        xlsx(&[("Totals", false, rows)])
    };
    let (part, hundred) = (totals(number("0.616")), totals(number("61.6")));
    let of_totals = |bytes| Try {
        totals: true,
        ..tried(bytes)
    };
    let told = of_totals(&part).told(&council).await;
    assert!(told[0].contains("a hundred times as much"), "{told:?}");
    assert_eq!(of_totals(&hundred).counts(&council).await, (1, 0, 0));
}

#[tokio::test]
async fn which_sheet_is_meant_is_asked_where_it_is_not_clear() {
    let council = TestCouncil::new().await;
    let some: &[&[&str]] = &[
        &["ref", "kind", "received"],
        &["A", "concern", "2023-04-11"],
    ];
    let other: &[&[&str]] = &[&["Team", "Count"], &["A", "3"]];
    let sheet =
        |name, hidden, rows: &[&[&str]]| -> Sheet<'static> { (name, hidden, strings(rows)) };
    for (sheets, said) in [
        (
            vec![sheet("2023", false, some), sheet("2024", false, some)],
            "look like this list: 2023, 2024",
        ),
        (
            vec![sheet("One", false, other), sheet("Two", false, other)],
            "several sheets (One, Two)",
        ),
        (vec![sheet("Cases", true, some)], "nothing in it"),
        (
            vec![sheet("One", false, other)],
            "There is no column “Team”",
        ),
    ] {
        let bytes = xlsx(&sheets);
        let told = tried(&bytes).told(&council).await;
        assert!(told[0].contains(said), "{said}: {told:?}");
    }
    nothing_is_there(&council).await;
}

/// A few bytes that would become far more than memory has.
#[tokio::test]
async fn a_workbook_that_says_more_than_it_holds_is_refused_before_it_is_opened() {
    let council = TestCouncil::new().await;
    let sheet = strings(&[
        &["ref", "kind", "received"],
        &["A", "concern", "2023-04-11"],
    ]);
    let whole = || xlsx_parts(&[("Cases", false, sheet.clone())], false);
    let with = |name: &str, bytes: Vec<u8>| {
        let mut parts = whole();
        parts.retain(|(known, _)| known != name);
        parts.push((name.to_owned(), bytes));
        of_parts(&parts)
    };
    let cell = |repeats: u32, text: &str| {
        format!(
            "<table:table-cell table:number-columns-repeated=\"{repeats}\" office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let row = |repeats: u32, cells: &str| {
        format!(
            "<table:table-row table:number-rows-repeated=\"{repeats}\">{cells}</table:table-row>"
        )
    };
    let ods = |rows: &str| {
        let sheet = format!("<table:table table:name=\"Cases\">{rows}</table:table>");
        of_parts(&ods_parts(&sheet))
    };
    let far =
        "<table:table-cell table:number-columns-repeated=\"16000\"/>".to_owned() + &cell(1, "x");
    let words =
        |count: &str| format!("<sst uniqueCount=\"{count}\"><si><t>x</t></si></sst>").into_bytes();
    for (way, bytes) in [
        (
            "a sheet of zeros",
            with("xl/worksheets/sheet1.xml", vec![b'0'; 300 * 1024 * 1024]),
        ),
        (
            "words of zeros",
            with("xl/sharedStrings.xml", vec![b'0'; 40 * 1024 * 1024]),
        ),
        (
            "styles of zeros",
            with("xl/styles.xml", vec![b'0'; 5 * 1024 * 1024]),
        ),
        (
            "words without number",
            with("xl/sharedStrings.xml", words("100000000000000")),
        ),
        (
            "a cell in every row and column",
            ods(&row(1_000_000, &cell(16_000, "x"))),
        ),
        ("a far cell in many rows", ods(&row(1, &far).repeat(200))),
        (
            "a far cell after many rows",
            ods(&(row(1_000_000, "<table:table-cell/>") + &row(1, &far))),
        ),
        (
            "two billion spaces",
            ods(&row(
                1,
                "<table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"2000000000\"/>b</text:p></table:table-cell>",
            )),
        ),
        (
            "some spaces in very many cells",
            ods(&row(
                1_000,
                "<table:table-cell table:number-columns-repeated=\"1000\" office:value-type=\"string\"><text:p><text:s text:c=\"500\"/></text:p></table:table-cell>",
            )),
        ),
        (
            "a long text in many cells",
            ods(&row(100, &cell(1_000, &"x".repeat(5_000)))),
        ),
    ] {
        let begun = Instant::now();
        let told = tried(&bytes).told(&council).await;
        assert!(told[0].contains("too large"), "{way}: {told:?}");
        assert!(begun.elapsed() < Duration::from_mins(1), "{way}");
    }
    let told = tried(&with("xl/sharedStrings.xml", words("-1")))
        .told(&council)
        .await;
    assert!(told[0].contains("broken"), "{told:?}");
    nothing_is_there(&council).await;
}

/// Each part is changed at many places in turn; whatever comes of it, nothing goes down and nothing is imported by halves.
#[tokio::test]
async fn a_broken_workbook_is_told_and_takes_nothing_with_it() {
    let council = TestCouncil::new().await;
    let books = [
        xlsx_parts(&[("Cases", false, cells(0))], false),
        ods_parts(&ods_sheet(
            "Cases",
            "shown",
            &[
                vec!["ref", "kind", "received"],
                vec!["A", "concern", "2023-04-11"],
            ],
        )),
    ];
    let mut seed = 7_u64;
    let mut random = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    let odd: [&[u8]; 8] = [
        b"",
        b"<",
        b"\"",
        b"99999999999",
        b"-1",
        b"\xff",
        b"</c>",
        b"&#0;",
    ];
    let mut refused = 0;
    for book in &books {
        for _ in 0..60 {
            let mut parts = book.clone();
            let at = random(parts.len());
            let bytes = &mut parts[at].1;
            let (from, length) = (random(bytes.len()), random(12));
            let to = bytes.len().min(from + length);
            bytes.splice(from..to, odd[random(odd.len())].iter().copied());
            let bytes = of_parts(&parts);
            let dry = Try {
                dry_run: true,
                ..tried(&bytes)
            };
            refused += usize::from(dry.on(&council).await.is_err());
        }
        let whole = of_parts(book);
        for end in (0..whole.len()).step_by(whole.len() / 10) {
            let cut = tried(&whole[..end]);
            assert!(cut.on(&council).await.is_err(), "cut at {end}");
        }
    }
    assert!(refused > 30, "{refused}");
    nothing_is_there(&council).await;
    // A part that is not in it, and a password.
    let told = tried(b"PK\x03\x04").told(&council).await;
    assert!(told[0].contains("broken, or has a password"), "{told:?}");
    let told = tried(b"\xd0\xcf\x11\xe0").told(&council).await;
    assert!(
        told[0].contains("of an old kind, or one with a password"),
        "{told:?}"
    );
}
