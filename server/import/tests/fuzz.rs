//! Lists and printed totals, changed by chance: no file ends in a panic or takes long, whatever it says it is.

#[path = "../../../app/rules/tests/fuzz/thrown.rs"]
mod thrown;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{Cursor, Write};

use chrono::NaiveDate;
use council::{EXAMPLE, Profile};
use import::columns::{CASES, TOTALS};
use import::rows::rows;
use import::{File, ImportIssues, Lexicon, Reader, TotalsReader, dates_of};
use thrown::{grows_with_its_length, throw};
use words::Locales;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

struct Council {
    profile: Profile,
    lexicon: Lexicon,
}

impl Council {
    fn new() -> Self {
        let profile = Profile::read(EXAMPLE).expect("the example");
        let locales = Locales::load().expect("the words");
        let lexicon = Lexicon::new(&profile, &locales).expect("its own words");
        Self { profile, lexicon }
    }

    fn cases(&self, bytes: &[u8]) -> u64 {
        let (file, today) = (
            sent(bytes),
            NaiveDate::from_ymd_opt(2026, 11, 30).expect("a day"),
        );
        let looked = match file.look() {
            Ok(looked) => looked,
            Err(issue) => return told(&issue.into(), 0),
        };
        let dates = dates_of(&file, &looked, &self.lexicon.headings, None, today);
        let mut reader = Reader::new(&self.lexicon, dates, today, false, 2);
        let mut count = 0;
        let done = rows(&file, &looked, CASES, &self.lexicon.headings, &mut |line| {
            count += usize::from(reader.read(&line).is_some());
            !reader.is_full()
        });
        let (issues, _) = reader.end();
        told(&issues, count) ^ done.err().map_or(0, |issues| told(&issues, 1))
    }

    fn totals(&self, bytes: &[u8]) -> u64 {
        let file = sent(bytes);
        let looked = match file.look() {
            Ok(looked) => looked,
            Err(issue) => return told(&issue.into(), 0),
        };
        let mut reader = TotalsReader::new(&self.profile.report, &self.lexicon);
        let mut count = 0;
        let done = rows(
            &file,
            &looked,
            TOTALS,
            &self.lexicon.headings,
            &mut |line| {
                count += usize::from(reader.read(&line).is_some());
                !reader.issues.is_full()
            },
        );
        told(&reader.issues, count) ^ done.err().map_or(0, |issues| told(&issues, 1))
    }
}

fn sent(bytes: &[u8]) -> File {
    let bytes = bytes.to_vec();
    File::sent("list.csv", move || Ok(Cursor::new(bytes.clone())))
}

fn told(issues: &ImportIssues, count: usize) -> u64 {
    let mut hash = DefaultHasher::new();
    for met in issues.all() {
        met.what.hash(&mut hash);
    }
    count.min(5).hash(&mut hash);
    hash.finish()
}

/// A workbook whose parts are not packed, so that what is changed in it is changed for its reader.
fn workbook(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        let stored =
            SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        writer.start_file(*name, stored).expect("a part");
        writer.write_all(text.as_bytes()).expect("its text");
    }
    writer.finish().expect("a workbook").into_inner()
}

const CSV: &[u8] = include_bytes!("../../tests/data/three_cases.csv");
const NEL: &[u8] = include_bytes!("../../tests/data/nel_totals.csv");
const WORDS: [&str; 14] = [
    "\"",
    ",",
    ";",
    "\t",
    "\r\n",
    "\u{feff}",
    "01/02/2024",
    "not recorded",
    "yes",
    "[{\"ref\":\"",
    "\"}]",
    "&amp;",
    "<c t=\"s\"><v>",
    "<row r=\"1048576\">",
];

#[test]
fn no_list_of_cases_breaks_its_reader() {
    let council = Council::new();
    let xlsx = workbook(&[
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
        ),
        (
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Cases\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>ref</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>received_on</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>A1</t></is></c><c r=\"B2\"><v>45000</v></c></row></sheetData></worksheet>",
        ),
    ]);
    let json = br#"[{"ref":"A1","received_on":"2024-02-01","service":"Fostering"},{"ref":2,"received_on":null}]"#;
    throw(
        &[&CSV[..CSV.len().min(2_000)], json, &xlsx],
        &WORDS,
        |bytes| council.cases(bytes),
    );
    let head = CSV.split(|byte| *byte == b'\n').next().expect("a heading");
    let of = |length: usize| [head, b"\n", &b"A;B,\"x\n".repeat(length / 7)].concat();
    grows_with_its_length(100_000, of, |bytes| council.cases(bytes));
}

#[test]
fn no_printed_totals_break_their_reader() {
    let council = Council::new();
    throw(&[&NEL[..NEL.len().min(1_000)]], &WORDS, |bytes| {
        council.totals(bytes)
    });
    // One cell, and one line, as long as the file.
    for cell in [&b"\"a\"\""[..], b",a", b"\"\n"] {
        let of = |length: usize| {
            [
                b"year,table,row,column,value\n",
                &cell.repeat(length / cell.len())[..],
            ]
            .concat()
        };
        grows_with_its_length(50_000, of, |bytes| council.totals(bytes));
    }
}
