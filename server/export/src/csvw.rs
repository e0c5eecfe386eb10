//! What the columns of a report's CSV file are, for programs: metadata for tabular data (CSV on the Web, W3C). It stands beside
//! the file under the name that such programs look for, the name of the file with `-metadata.json` behind it.

use anyhow::Result;
use app::desk::ReportFile;
use app::format::Format;
use serde_json::{Value, json};
use words::Words;

use super::book::title;
use super::csv::{HEADINGS, UNITS};
use super::name_of;

/// The metadata of the CSV file of a report.
pub(super) fn report(file: &ReportFile, council: &str, words: &Words) -> Result<Vec<u8>> {
    let columns = HEADINGS.map(|name| {
        let is_required = ["table", "row", "column", "unit"].contains(&name);
        json!({
            "name": name,
            "titles": name,
            "dc:description": words.say(&format!("report-file-column-{}", name.replace('_', "-"))),
            "datatype": datatype(name),
            "required": is_required,
        })
    });
    let metadata = json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
        "url": name_of(file, Format::Csv),
        "dc:title": title(file, words),
        "dc:publisher": council,
        "dialect": { "encoding": "utf-8", "header": true },
        "tableSchema": {
            "columns": columns,
            "primaryKey": ["table", "row", "column"],
        },
    });
    let mut text = serde_json::to_vec_pretty(&metadata)?;
    text.push(b'\n');
    Ok(text)
}

/// What stands in a column.
fn datatype(name: &str) -> Value {
    match name {
        "value" | "of" => json!("integer"),
        "percent" => json!("decimal"),
        "unit" => json!({ "base": "string", "format": UNITS.join("|") }),
        "note" => json!({ "base": "string", "format": "(withheld|not yet|not recorded)?" }),
        _ => json!("string"),
    }
}
