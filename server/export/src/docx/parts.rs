//! What the parts of the archive are, and how they belong together.

use super::styles::{HEADER, MAIN, RELATIONS};
use crate::document::Document;
use crate::escape::xml;

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// What each part is.
pub(super) fn content_types(charts: usize) -> String {
    let part =
        |name: &str, kind: &str| format!("<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>");
    let of_word = ["document.main", "styles", "numbering", "settings", "footer"].map(|kind| {
        let name = match kind {
            "document.main" => "document",
            "footer" => "footer1",
            other => other,
        };
        part(&format!("word/{name}.xml"), &format!("{WORD}.{kind}+xml"))
    });
    let drawing = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    let charts: String = (1..=charts)
        .map(|number| part(&format!("word/charts/chart{number}.xml"), drawing))
        .collect();
    let core = part(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
    );
    let of_word = of_word.concat();
    format!(
        "{HEADER}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{of_word}{core}{charts}</Types>"
    )
}

/// Where the document and its properties are.
pub(super) fn package() -> String {
    format!(
        "{HEADER}<Relationships xmlns=\"{PACKAGE}/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"word/document.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" \
         Target=\"docProps/core.xml\"/></Relationships>"
    )
}

/// Its title, whose it is and its language.
pub(super) fn properties(document: &Document) -> String {
    let (title, council) = (xml(&document.title), xml(&document.council));
    format!(
        "{HEADER}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title>\
         <dc:creator>{council}</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>"
    )
}

/// What the document uses: its styles, where its links lead, its charts.
pub(super) fn relations(links: &[String], charts: usize) -> String {
    let own = ["styles", "numbering", "settings"].map(|kind| {
        format!("<Relationship Id=\"{kind}\" Type=\"{OFFICE}/{kind}\" Target=\"{kind}.xml\"/>")
    });
    let links = links.iter().zip(1..).map(|(leads, number)| {
        let leads = xml(leads);
        format!(
            "<Relationship Id=\"link{number}\" Type=\"{OFFICE}/hyperlink\" Target=\"{leads}\" \
             TargetMode=\"External\"/>"
        )
    });
    let charts = (1..=charts).map(|number| {
        format!(
            "<Relationship Id=\"chart{number}\" Type=\"{OFFICE}/chart\" \
             Target=\"charts/chart{number}.xml\"/>"
        )
    });
    let all: String = own.into_iter().chain(links).chain(charts).collect();
    format!(
        "{HEADER}<Relationships xmlns=\"{PACKAGE}/relationships\">{all}\
         <Relationship Id=\"footer\" Type=\"{OFFICE}/footer\" Target=\"footer1.xml\"/></Relationships>"
    )
}

/// The foot of every page: whose document it is, and the page.
pub(super) fn footer(document: &Document) -> String {
    let (council, title) = (xml(&document.council), xml(&document.title));
    format!(
        "{HEADER}<w:ftr xmlns:w=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>\
         <w:r><w:t xml:space=\"preserve\">{council} · {title}</w:t></w:r><w:r><w:tab/></w:r>\
         <w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>"
    )
}
