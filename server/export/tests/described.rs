//! What describes the files for programs, judged by programs that did not write it: `csvw` reads the CSV file by its metadata,
//! `jsonschema` holds the JSON file against its schema. setup.sh puts both into `.tools/tables`.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "../../tests/web/report/figures.rs"]
mod figures;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use app::desk::ReportFile;
use council::Profile;
use export::Format;
use serde_json::Value;
use words::{Locale, Locales, Words};

fn written(format: Format, file: &ReportFile) -> Vec<u8> {
    let words = Words::new(Locale::ENGLISH, Arc::new(Locales::load().unwrap()));
    let council = Profile::read(council::EXAMPLE).unwrap();
    export::report(format, file, &council, &words).unwrap()
}

/// The report, also in short.
fn report() -> ReportFile {
    let mut file = figures::report();
    file.report.sections.push(figures::in_short());
    file
}

/// The files of a report beside each other, under the names by which they are taken away.
fn folder(file: &ReportFile, formats: &[Format]) -> (tempfile::TempDir, Vec<PathBuf>) {
    let folder = tempfile::tempdir().unwrap();
    let paths = formats.iter().map(|format| {
        let path = folder.path().join(export::name_of(file, *format));
        std::fs::write(&path, written(*format, file)).unwrap();
        path
    });
    let paths = paths.collect();
    (folder, paths)
}

/// What a program of Python prints.
fn python(program: &str, arguments: &[&Path]) -> Result<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let done = Command::new("python3")
        .env("PYTHONPATH", root.join(".tools/tables"))
        .args(["-c", program])
        .args(arguments)
        .output()
        .unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    match done.status.success() {
        true => Ok(said(&done.stdout)),
        false => Err(said(&done.stderr)),
    }
}

const BY_CSVW: &str = "
import csvw, json, sys, warnings
warnings.simplefilter('error')
table = csvw.CSVW(sys.argv[1]).tables[0]
rows = list(table.iterdicts(strict=True))
assert table.check_primary_key()
print(json.dumps(rows, default=str))
";

#[test]
fn the_csv_file_is_found_and_understood_by_its_metadata() {
    let file = report();
    let (_folder, paths) = folder(&file, &[Format::CsvMetadata, Format::Csv]);
    assert_eq!(
        paths[0].file_name().unwrap().to_str().unwrap(),
        format!(
            "{}-metadata.json",
            paths[1].file_name().unwrap().to_str().unwrap()
        )
    );
    let rows: Vec<Value> = serde_json::from_str(&python(BY_CSVW, &[&paths[0]]).unwrap()).unwrap();
    let cells: usize = file
        .report
        .tables()
        .flat_map(|table| table.rows.iter().chain(&table.total))
        .map(|row| row.cells.len())
        .sum();
    let short = file
        .report
        .in_short()
        .map_or(0, |short| short.figures.len());
    assert_eq!(rows.len(), cells + short);
    let mut found = rows.iter().skip(short);
    for table in file.report.tables() {
        for row in table.rows.iter().chain(&table.total) {
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                let line = found.next().unwrap();
                // What a spreadsheet would take for a formula has a sign before it.
                for (name, id) in [
                    ("table", &table.id),
                    ("row", &row.id),
                    ("column", &column.id),
                ] {
                    assert!(line[name].as_str().unwrap().ends_with(id), "{line}");
                }
                // A number, and not a text.
                assert_eq!(line["value"], Value::from(cell.value));
            }
        }
    }
}

#[test]
fn metadata_that_does_not_fit_is_noticed() {
    let file = report();
    let (_folder, paths) = folder(&file, &[Format::CsvMetadata, Format::Csv]);
    let text = std::fs::read_to_string(&paths[1]).unwrap();
    std::fs::write(&paths[1], text.replacen(",count,", ",people,", 1)).unwrap();
    let said = python(BY_CSVW, &[&paths[0]]).unwrap_err();
    assert!(said.contains("people"), "{said}");
}

const BY_JSONSCHEMA: &str = "
import json, jsonschema, sys
schema, file = (json.load(open(path)) for path in sys.argv[1:])
jsonschema.Draft202012Validator.check_schema(schema)
for error in jsonschema.Draft202012Validator(schema).iter_errors(file):
    print(error.json_path, error.message)
";

#[test]
fn the_json_file_is_as_its_schema_says() {
    let file = report();
    let (_folder, paths) = folder(&file, &[Format::JsonSchema, Format::Json]);
    let paths: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
    assert_eq!(python(BY_JSONSCHEMA, &paths).unwrap(), "");
}

#[test]
fn a_withheld_figure_that_is_there_all_the_same_is_against_the_schema() {
    let file = report();
    let (_folder, paths) = folder(&file, &[Format::JsonSchema, Format::Json]);
    let mut json: Value = serde_json::from_slice(&std::fs::read(&paths[1]).unwrap()).unwrap();
    let cell = &mut json["sections"][0]["tables"][0]["rows"][0]["cells"][0];
    cell["withheld"] = Value::Bool(true);
    cell["value"] = Value::from(3);
    std::fs::write(&paths[1], json.to_string()).unwrap();
    let paths: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
    let said = python(BY_JSONSCHEMA, &paths).unwrap();
    assert!(
        said.contains("$.sections[0].tables[0].rows[0].cells[0]"),
        "{said}"
    );
}
