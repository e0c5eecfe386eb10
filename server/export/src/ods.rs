//! A workbook in the open format (OpenDocument 1.3): a few XML files in a ZIP, of which the first says what it is.

mod styles;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use anyhow::Result;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::book::{Kind, Line, Sheet, Value, Workbook};
use super::escape::xml;
use super::xlsx::{decimals, share, widths};
use styles::{NAMESPACES, styles};

/// What the file is; it stands first and uncompressed, so that it can be told by its first bytes.
const MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"#;

/// The workbook as a file.
pub(super) fn write(book: &Workbook) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    zip.start_file("mimetype", plain)?;
    zip.write_all(MEDIA_TYPE.as_bytes())?;
    for (name, text) in [
        ("content.xml", content(book)?),
        ("meta.xml", meta(book)),
        ("settings.xml", settings(book)),
        ("styles.xml", styles::page()),
        ("META-INF/manifest.xml", MANIFEST.to_owned()),
    ] {
        zip.start_file(name, packed)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn content(book: &Workbook) -> Result<String> {
    let all: Vec<Vec<u16>> = book.sheets.iter().map(widths).collect();
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content {NAMESPACES} \
         office:version=\"1.3\">{}<office:body><office:spreadsheet>",
        styles(&all),
    );
    for (sheet, widths) in book.sheets.iter().zip(&all) {
        write_sheet(&mut text, sheet, widths)?;
    }
    text.push_str("</office:spreadsheet></office:body></office:document-content>");
    Ok(text)
}

fn write_sheet(to: &mut String, sheet: &Sheet, widths: &[u16]) -> Result<()> {
    write!(
        to,
        "<table:table table:name=\"{}\" table:style-name=\"sheet\">",
        xml(&sheet.name)
    )?;
    for width in widths {
        write!(to, "<table:table-column table:style-name=\"w{width}\"/>")?;
    }
    for line in &sheet.lines {
        to.push_str("<table:table-row>");
        if line.cells.is_empty() {
            to.push_str("<table:table-cell/>");
        }
        for value in &line.cells {
            write_cell(to, line, value)?;
        }
        to.push_str("</table:table-row>");
    }
    to.push_str("</table:table>");
    Ok(())
}

fn write_cell(to: &mut String, line: &Line, value: &Value) -> Result<()> {
    let style = style(line.kind);
    match value {
        Value::Empty => write!(to, "<table:table-cell table:style-name=\"{style}\"/>")?,
        Value::Text(words) => {
            write!(
                to,
                "<table:table-cell table:style-name=\"{style}\" office:value-type=\"string\">"
            )?;
            for paragraph in words.split('\n') {
                write!(to, "<text:p>{}</text:p>", spaced(paragraph))?;
            }
            to.push_str("</table:table-cell>");
        }
        Value::Number(number) => write!(
            to,
            "<table:table-cell table:style-name=\"{style}-number\" office:value-type=\"float\" \
             office:value=\"{number}\"><text:p>{number}</text:p></table:table-cell>"
        )?,
        Value::Money(pence) => {
            let (sign, pence) = (if *pence < 0 { "-" } else { "" }, pence.unsigned_abs());
            let pounds = format!("{sign}{}.{:02}", pence / 100, pence % 100);
            write!(
                to,
                "<table:table-cell table:style-name=\"{style}-money\" office:value-type=\"currency\" \
                 office:currency=\"GBP\" office:value=\"{pounds}\"><text:p>£{pounds}</text:p>\
                 </table:table-cell>"
            )?;
        }
        Value::Day(day) => write!(
            to,
            "<table:table-cell table:style-name=\"{style}\" office:value-type=\"date\" \
             office:date-value=\"{day}\"><text:p>{}</text:p></table:table-cell>",
            day.format("%d/%m/%Y"),
        )?,
        Value::Percent(percent) => write!(
            to,
            "<table:table-cell table:style-name=\"{style}-percent-{}\" \
             office:value-type=\"percentage\" office:value=\"{}\"><text:p>{}%</text:p>\
             </table:table-cell>",
            decimals(percent).min(2),
            share(percent)?,
            xml(percent),
        )?,
    }
    Ok(())
}

/// Readers join spaces, as a browser does, unless they are counted.
fn spaced(text: &str) -> String {
    let text = xml(text).replace('\t', "<text:tab/>");
    let mut to = String::with_capacity(text.len());
    let mut spaces = 0;
    for character in text.chars().chain(['\0']) {
        if character == ' ' {
            spaces += 1;
            continue;
        }
        match spaces {
            0 => {}
            1 if !to.is_empty() && character != '\0' => to.push(' '),
            some => to.push_str(&format!("<text:s text:c=\"{some}\"/>")),
        }
        spaces = 0;
        if character != '\0' {
            to.push(character);
        }
    }
    to
}

const fn style(kind: Kind) -> &'static str {
    match kind {
        Kind::Title => "title",
        Kind::Heading => "heading",
        Kind::Head => "head",
        Kind::Row | Kind::Words => "row",
        Kind::Total => "total",
    }
}

fn meta(book: &Workbook) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta {NAMESPACES} \
         office:version=\"1.3\"><office:meta><dc:title>{}</dc:title><dc:creator>{}</dc:creator>\
         <dc:language>en-GB</dc:language></office:meta></office:document-meta>",
        xml(&book.title),
        xml(&book.author),
    )
}

/// The title of each sheet and the names of its rows stay in sight.
fn settings(book: &Workbook) -> String {
    let item = |name: &str, kind: &str, value: &str| {
        format!(
            "<config:config-item config:name=\"{name}\" config:type=\"{kind}\">{value}</config:config-item>"
        )
    };
    let split = [
        item("HorizontalSplitMode", "short", "2"),
        item("VerticalSplitMode", "short", "2"),
        item("HorizontalSplitPosition", "int", "1"),
        item("VerticalSplitPosition", "int", "1"),
        item("ActiveSplitRange", "short", "3"),
        item("PositionLeft", "int", "0"),
        item("PositionRight", "int", "1"),
        item("PositionTop", "int", "0"),
        item("PositionBottom", "int", "1"),
    ]
    .concat();
    let sheets: String = book
        .sheets
        .iter()
        .map(|sheet| {
            format!(
                "<config:config-item-map-entry config:name=\"{}\">{split}</config:config-item-map-entry>",
                xml(&sheet.name)
            )
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-settings {NAMESPACES} \
         office:version=\"1.3\"><office:settings><config:config-item-set config:name=\"ooo:view-settings\">\
         <config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>\
         <config:config-item-map-named config:name=\"Tables\">{sheets}</config:config-item-map-named>\
         </config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>\
         </office:settings></office:document-settings>"
    )
}
