//! Reports as files, read back by programs that did not write them.

use std::io::{Cursor, Read, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;

use app::desk::ReportFile;
use calamine::{Data, Ods, Range, Reader, Xlsx};
use export::Format;
use report::{Cell, Table, Unit};
use words::{Locale, Locales, Words};

use super::figures::{FORMULA, OWN_TITLE, in_short, report};
use crate::support::westmere;

fn words() -> Words {
    Words::new(Locale::ENGLISH, Arc::new(Locales::load().unwrap()))
}

fn written(format: Format, file: &ReportFile) -> Vec<u8> {
    export::report(format, file, &westmere(), &words()).unwrap()
}

/// The sheets of a workbook, by name.
fn sheets<R: Reader<Cursor<Vec<u8>>>>(bytes: Vec<u8>) -> Vec<(String, Range<Data>)>
where
    R::Error: std::fmt::Debug,
{
    let mut book = R::new(Cursor::new(bytes)).unwrap();
    let names = book.sheet_names();
    names
        .into_iter()
        .map(|name| (name.clone(), book.worksheet_range(&name).unwrap()))
        .collect()
}

/// The lines of a sheet, with trailing empty cells cut off.
fn lines(range: &Range<Data>) -> Vec<Vec<Data>> {
    range
        .rows()
        .map(|row| {
            let mut row = row.to_vec();
            while row.last().is_some_and(|cell| *cell == Data::Empty) {
                row.pop();
            }
            row
        })
        .collect()
}

/// What has to stand in the line of a row, in the columns of [`export`]: a number, and its share beside it.
fn expected(table: &Table, cells: &[Cell]) -> Vec<Option<f64>> {
    let has_percent = |at: usize| {
        let rows = table.rows.iter().chain(&table.total);
        rows.map(|row| &row.cells[at])
            .any(|cell| cell.percent.is_some())
    };
    let mut expected = Vec::new();
    for (at, (column, cell)) in table.columns.iter().zip(cells).enumerate() {
        #[expect(clippy::cast_precision_loss)]
        let value = cell.value.map(|value| value as f64);
        match column.unit {
            Unit::Percent => {}
            Unit::Pence => expected.push(value.map(|pence| pence / 100.0)),
            _ => expected.push(value.filter(|_| !cell.withheld && !cell.dash)),
        }
        if has_percent(at) {
            let percent = cell.percent.as_ref().filter(|_| !cell.dash);
            expected.push(percent.map(|percent| percent.parse::<f64>().unwrap() / 100.0));
        }
    }
    expected
}

fn number(cell: Option<&Data>) -> Option<f64> {
    match cell {
        Some(Data::Float(number)) => Some(*number),
        #[expect(clippy::cast_precision_loss)]
        Some(Data::Int(number)) => Some(*number as f64),
        _ => None,
    }
}

fn check_workbook(sheets: &[(String, Range<Data>)], file: &ReportFile) {
    let words = words();
    let with_figures_of_charts = usize::from(sheets.last().unwrap().0 == "Figures of the charts");
    let count = sheets.len() - with_figures_of_charts;
    assert_eq!(count, 1 + file.report.sections.len());
    assert_eq!(sheets[0].0, "Cover");
    let cover = lines(&sheets[0].1);
    let says = |text: &str| {
        let is = |cell: &Data| matches!(cell, Data::String(said) if said.contains(text));
        assert!(cover.iter().flatten().any(is), "{text} is not on the cover");
    };
    [
        "Westmere Council",
        "2023-24",
        "truncate",
        "Monday 3 June 2024",
    ]
    .into_iter()
    .for_each(says);
    for (section, (_, range)) in file.report.sections.iter().zip(&sheets[1..]) {
        let lines = lines(range);
        for table in &section.tables {
            let title = app::components::figure::label(&words, &table.heading());
            let at = lines
                .iter()
                .position(|line| line.first() == Some(&Data::String(title.clone())))
                .unwrap_or_else(|| panic!("{title} is not in {lines:?}"));
            let rows = table.rows.iter().chain(&table.total);
            for (row, line) in rows.zip(&lines[at + 2..]) {
                assert_eq!(line[0], Data::String(row.id.clone()));
                for (place, wanted) in expected(table, &row.cells).into_iter().enumerate() {
                    let found = number(line.get(place + 1));
                    let same = match (found, wanted) {
                        (Some(found), Some(wanted)) => (found - wanted).abs() < 1e-9,
                        (found, wanted) => found == wanted,
                    };
                    assert!(same, "{} {place}: {found:?}, not {wanted:?}", row.id);
                }
            }
        }
    }
    let withheld = Data::String("withheld".to_owned());
    assert!(
        lines(&sheets[1].1)
            .iter()
            .flatten()
            .any(|cell| *cell == withheld)
    );
    let thanks = lines(&sheets[3].1);
    assert!(
        thanks
            .iter()
            .flatten()
            .any(|cell| matches!(cell, Data::String(text) if text.starts_with("<script>")))
    );
}

/// One of the files in an archive.
fn inside(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

#[test]
fn a_workbook_has_every_figure_as_a_number_and_no_text_as_a_formula() {
    let file = report();
    let bytes = written(Format::Xlsx, &file);
    check_workbook(&sheets::<Xlsx<_>>(bytes.clone()), &file);
    let sheet = inside(&bytes, "xl/worksheets/sheet2.xml");
    assert!(!sheet.contains("<f>"), "{sheet}");
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    let formulas = book
        .worksheet_formula(&book.sheet_names()[1].clone())
        .unwrap();
    assert!(formulas.rows().flatten().all(String::is_empty));
}

#[test]
fn the_year_in_short_is_the_same_in_every_file() {
    const SAYS: &str = "1,200 complaints were received in 2023-24. How many there were in the year before is not known.";
    let mut file = report();
    file.report.sections.insert(0, in_short());
    for (_, sheet) in [
        sheets::<Xlsx<_>>(written(Format::Xlsx, &file)).remove(1),
        sheets::<Ods<_>>(written(Format::Ods, &file)).remove(1),
    ] {
        let lines = lines(&sheet);
        assert_eq!(number(lines[1].get(1)), Some(1200.0), "{lines:?}");
        assert_eq!(number(lines[2].get(1)), Some(0.75), "{lines:?}");
        assert_eq!(lines[3][1], Data::String("withheld".to_owned()));
        let says = Data::String(SAYS.to_owned());
        assert!(
            lines.iter().flatten().any(|cell| *cell == says),
            "{lines:?}"
        );
    }
    let csv = by_python(&written(Format::Csv, &file));
    let says = "complaints received; not known for the year before";
    assert_eq!(csv[1][..4], ["in-short", "received", says, "number"]);
    assert_eq!(csv[1][5..], ["count", "1200", "", "", ""]);
    assert_eq!(csv[2][5..], ["count", "9", "12", "75", ""]);
    assert_eq!(csv[3][5..], ["count", "", "", "", "withheld"]);
    let json: serde_json::Value = serde_json::from_slice(&written(Format::Json, &file)).unwrap();
    let short = &json["sections"][0]["in_short"];
    assert_eq!(short["sentences"][0]["words"], SAYS);
    assert_eq!(short["sentences"][0]["figures"][0]["value"], 1200);
    assert_eq!(short["figures"][2]["large"], "withheld");
    for format in [Format::Html, Format::Print] {
        let page = String::from_utf8(written(format, &file)).unwrap();
        assert!(page.contains(SAYS), "{page}");
        let (short, contents) = (page.find("1,200</strong>"), page.find("id=\"contents\""));
        assert!(
            short.is_some() && short < contents,
            "it stands before the contents"
        );
    }
}

#[test]
fn a_workbook_says_of_a_month_to_come_that_it_is_not_yet() {
    let mut file = report();
    let table = &mut file.report.sections[0].tables[0];
    table.rows[0].cells[0] = Cell::to_come();
    let xlsx = sheets::<Xlsx<_>>(written(Format::Xlsx, &file));
    let ods = sheets::<Ods<_>>(written(Format::Ods, &file));
    for sheets in [xlsx, ods] {
        let lines = lines(&sheets[1].1);
        let not_yet = Data::String("not yet".to_owned());
        assert!(
            lines.iter().flatten().any(|cell| *cell == not_yet),
            "{lines:?}"
        );
    }
}

#[test]
fn an_open_document_says_what_it_is_and_has_the_same_figures() {
    let file = report();
    let bytes = written(Format::Ods, &file);
    check_workbook(&sheets::<Ods<_>>(bytes.clone()), &file);
    // The media type stands first and as it is, so that it can be told from the first bytes.
    assert_eq!(&bytes[30..38], b"mimetype");
    assert_eq!(
        &bytes[38..84],
        b"application/vnd.oasis.opendocument.spreadsheet"
    );
    let (content, styles) = (inside(&bytes, "content.xml"), inside(&bytes, "styles.xml"));
    let sheet = "<style:style style:name=\"sheet\" style:family=\"table\" style:master-page-name=\"Default\">";
    assert!(content.contains(sheet), "a sheet stands on a page");
    assert!(styles.contains("<style:master-page style:name=\"Default\""));
    for table in content.split("<table:table ").skip(1) {
        let (attributes, _) = table.split_once('>').unwrap();
        assert!(
            attributes.contains("table:style-name=\"sheet\""),
            "{attributes}"
        );
    }
    assert!(
        !content.contains("table:formula") && !content.contains('\u{b}'),
        "{content}"
    );
    assert!(content.contains("&lt;script&gt;"));
}

/// The lines that Python's own reader finds.
fn by_python(csv: &[u8]) -> Vec<Vec<String>> {
    assert!(csv.starts_with(b"\xef\xbb\xbf"), "Excel reads the letters");
    let read = "import csv,io,json,sys\n\
                text=io.TextIOWrapper(sys.stdin.buffer,encoding='utf-8-sig',newline='')\n\
                print(json.dumps(list(csv.reader(text,strict=True))))";
    let mut python = Command::new("python3")
        .args(["-c", read])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 is there: setup.sh installs it");
    python.stdin.take().unwrap().write_all(csv).unwrap();
    let out = python.wait_with_output().unwrap();
    assert!(out.status.success());
    serde_json::from_slice(&out.stdout).unwrap()
}

#[test]
fn a_csv_file_is_read_by_python_cell_by_cell_and_begins_no_formula() {
    let file = report();
    let lines = by_python(&written(Format::Csv, &file));
    assert_eq!(
        lines[0],
        [
            "table",
            "row",
            "row_name",
            "column",
            "column_name",
            "unit",
            "value",
            "of",
            "percent",
            "note"
        ]
    );
    let mut read = lines[1..].iter();
    for table in file.report.tables() {
        for row in table.rows.iter().chain(&table.total) {
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                let line = read.next().unwrap();
                assert_eq!(line[0], table.id);
                assert_eq!(line[1].trim_start_matches('\''), row.id);
                assert_eq!(line[3], column.id);
                assert_eq!(line[6].parse().ok(), cell.value, "{line:?}");
                assert_eq!(line[7].parse().ok(), cell.of, "{line:?}");
                assert_eq!(line[8], cell.percent.clone().unwrap_or_default());
                assert_eq!(line[9] == "withheld", cell.withheld);
            }
        }
    }
    assert!(read.next().is_none());
    let formula = |cell: &String| cell.starts_with(['=', '+', '@', '\t', '\r']);
    assert!(!lines.iter().flatten().any(formula));
    assert!(lines.iter().any(|line| line[1] == format!("'{FORMULA}")));
}

#[test]
fn json_has_every_cell_with_its_name_and_its_rules() {
    let file = report();
    let json: serde_json::Value = serde_json::from_slice(&written(Format::Json, &file)).unwrap();
    assert_eq!(json["year"], "2023-24");
    assert_eq!(json["state"], "published");
    assert_eq!(json["in_progress"], 5);
    let table = &json["sections"][0]["tables"][0];
    assert_eq!(table["id"], "services");
    assert_eq!(table["rows"][0]["label"], FORMULA);
    assert_eq!(table["rows"][1]["cells"][0]["percent"], "20.2");
    assert_eq!(table["total"]["cells"][1]["value"], 91);
    assert_eq!(json["counting"]["percent"][0]["mode"], "truncate");
    let own = &json["sections"][0]["tables"][1];
    assert_eq!(
        (&own["id"], &own["title"]),
        (&"own".into(), &OWN_TITLE.into())
    );
    assert_eq!(own["rows"][0]["cells"][0]["of"], 9);
}

#[test]
fn a_page_stands_alone_and_runs_nothing_that_somebody_typed() {
    let file = report();
    for format in [Format::Html, Format::Print] {
        let page = String::from_utf8(written(format, &file)).unwrap();
        assert!(page.starts_with("<!DOCTYPE html>"), "{}", &page[..80]);
        assert!(page.contains("lang=\"en-GB\"") && page.ends_with("</html>"));
        for loads in ["<script", "<link", " src=", "url(\"/", "url(/", "@import"] {
            assert!(!page.contains(loads), "{loads} is in the page");
        }
        for figure in [
            "66.2%",
            "61.5%",
            "£650.50",
            "&lt;script&gt;",
            "=1+1 &lt;b&gt;Outcomes&lt;/b&gt; &amp; services",
        ] {
            assert!(page.contains(figure), "{figure} is not in the page");
        }
        assert!(page.contains("<title>") && page.contains("Westmere Council"));
    }
    let paper = String::from_utf8(written(Format::Print, &file)).unwrap();
    assert!(paper.contains("size: A4") || paper.contains("size:A4"));
}

#[test]
fn files_are_named_by_what_is_in_them() {
    let mut file = report();
    assert_eq!(
        export::name_of(&file, Format::Xlsx),
        "complaints-report-2023-24.xlsx"
    );
    assert_eq!(
        export::name_of(&file, Format::Print),
        "complaints-report-2023-24-print.html"
    );
    file.quarter = Some(2);
    assert_eq!(
        export::name_of(&file, Format::Csv),
        "complaints-report-2023-24-quarter-2.csv"
    );
}
