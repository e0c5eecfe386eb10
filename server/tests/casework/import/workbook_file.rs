//! Workbooks made by hand, part by part, so that they can be wrong in every way.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A zip of these parts.
pub(super) fn zipped(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let method = match *name {
            "mimetype" => CompressionMethod::Stored,
            _ => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default().compression_method(method);
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A sheet: its name, whether it is hidden, and its cells, row by row.
pub(super) type Sheet<'a> = (&'a str, bool, Vec<Vec<Xml>>);

/// A cell, as it stands in the file.
pub(super) type Xml = String;

/// A cell of text.
pub(super) fn text(text: &str) -> Xml {
    format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

/// A number.
pub(super) fn number(number: &str) -> Xml {
    format!("<c><v>{number}</v></c>")
}

/// A number that is shown as a date.
pub(super) fn day(days: &str) -> Xml {
    format!("<c s=\"1\"><v>{days}</v></c>")
}

/// What a formula left that failed.
pub(super) fn failed(error: &str) -> Xml {
    format!("<c t=\"e\"><f>VLOOKUP(1,A:B,2)</f><v>{error}</v></c>")
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
const MAIN: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
                    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// The parts of an XLSX workbook; `from_1904` is how some Macs count days.
pub(super) fn xlsx_parts(sheets: &[Sheet<'_>], from_1904: bool) -> Vec<(String, Vec<u8>)> {
    let (mut listed, mut related) = (String::new(), String::new());
    let mut parts = Vec::new();
    for (at, (name, hidden, rows)) in sheets.iter().enumerate() {
        let state = if *hidden { " state=\"hidden\"" } else { "" };
        listed += &format!(
            "<sheet name=\"{name}\" sheetId=\"{0}\"{state} r:id=\"r{0}\"/>",
            at + 1
        );
        related += &format!(
            "<Relationship Id=\"r{0}\" Type=\"{RELATIONS}/worksheet\" Target=\"worksheets/sheet{0}.xml\"/>",
            at + 1
        );
        let rows = rows.iter().enumerate().map(|(row, cells)| {
            let cells = cells.iter().enumerate().map(|(column, cell)| {
                let place = format!("<c r=\"{}{}\"", name_of(column), row + 1);
                cell.replacen("<c", &place, 1)
            });
            format!("<row r=\"{}\">{}</row>", row + 1, cells.collect::<String>())
        });
        let rows: String = rows.collect();
        let sheet = format!("{HEAD}<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>");
        parts.push((
            format!("xl/worksheets/sheet{}.xml", at + 1),
            sheet.into_bytes(),
        ));
    }
    let properties = if from_1904 {
        "<workbookPr date1904=\"1\"/>"
    } else {
        ""
    };
    for (name, text) in [
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"r1\" Type=\"{RELATIONS}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!("<workbook {MAIN}>{properties}<sheets>{listed}</sheets></workbook>"),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!("<Relationships xmlns=\"{PACKAGE}\">{related}</Relationships>"),
        ),
        (
            "xl/styles.xml",
            format!(
                "<styleSheet {MAIN}><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
            ),
        ),
    ] {
        parts.push((name.to_owned(), format!("{HEAD}{text}").into_bytes()));
    }
    parts
}

fn name_of(column: usize) -> String {
    let letter = |number: usize| char::from(b'A' + u8::try_from(number % 26).unwrap());
    match column / 26 {
        0 => letter(column).to_string(),
        more => format!("{}{}", letter(more - 1), letter(column)),
    }
}

/// The zip of such parts.
pub(super) fn of_parts(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let parts: Vec<(&str, Vec<u8>)> = parts
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.clone()))
        .collect();
    zipped(&parts)
}

/// An XLSX workbook.
pub(super) fn xlsx(sheets: &[Sheet<'_>]) -> Vec<u8> {
    of_parts(&xlsx_parts(sheets, false))
}

/// The parts of an ODS workbook, of which the sheets are written so.
pub(super) fn ods_parts(sheets: &str) -> Vec<(String, Vec<u8>)> {
    let content = format!(
        "{HEAD}<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">\
         <office:automatic-styles><style:style style:name=\"hidden\" style:family=\"table\">\
         <style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>\
         <office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body></office:document-content>"
    );
    let manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
    [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", content.as_str()),
    ]
    .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
    .to_vec()
}

/// A sheet of ODS with cells of text; a cell that is a date is one.
pub(super) fn ods_sheet(name: &str, style: &str, rows: &[Vec<&str>]) -> String {
    let rows = rows.iter().map(|cells| {
        let cells = cells.iter().map(|cell| match cell.parse::<chrono::NaiveDate>() {
            _ if cell.is_empty() => "<table:table-cell/>".to_owned(),
            Ok(_) => format!("<table:table-cell office:value-type=\"date\" office:date-value=\"{cell}T00:00:00\"><text:p>shown otherwise</text:p></table:table-cell>"),
            Err(_) => format!("<table:table-cell office:value-type=\"string\"><text:p>{cell}</text:p></table:table-cell>"),
        });
        format!("<table:table-row>{}</table:table-row>", cells.collect::<String>())
    });
    let rows: String = rows.collect();
    format!(
        "<table:table table:name=\"{name}\" table:style-name=\"{style}\"><table:table-column/>{rows}\
         <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
    )
}
