//! A document for an office program (Office Open XML), to be changed before it goes to a committee: plain styles that a
//! person can restyle, headings that make its contents, tables whose first row stands on every page, charts of figures.

mod body;
mod chart;
mod parts;
mod styles;

use std::io::{Cursor, Write};

use anyhow::Result;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::document::Document;
use body::Body;

/// The document as a file.
pub(super) fn write(document: &Document) -> Result<Vec<u8>> {
    let body = Body::of(document);
    let charts = body.charts.len();
    let mut files = vec![
        (
            "[Content_Types].xml".to_owned(),
            parts::content_types(charts),
        ),
        ("_rels/.rels".to_owned(), parts::package()),
        ("docProps/core.xml".to_owned(), parts::properties(document)),
        ("word/document.xml".to_owned(), body.xml),
        (
            "word/_rels/document.xml.rels".to_owned(),
            parts::relations(&body.links, charts),
        ),
        ("word/styles.xml".to_owned(), styles::styles()),
        (
            "word/numbering.xml".to_owned(),
            styles::numbering(&body.numbered),
        ),
        ("word/settings.xml".to_owned(), styles::settings()),
        ("word/footer1.xml".to_owned(), parts::footer(document)),
    ];
    let charts = body.charts.into_iter().zip(1..);
    files.extend(charts.map(|(xml, number)| (format!("word/charts/chart{number}.xml"), xml)));
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        archive.start_file(name, SimpleFileOptions::default())?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}
