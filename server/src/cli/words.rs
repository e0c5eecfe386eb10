//! `heard words`: the words of a language as a table for translators, and back.

use std::fs;
use std::io::stdout;
use std::path::PathBuf;

use anyhow::{Context, Result, anyhow, bail};
use clap::{Subcommand, builder::PossibleValuesParser, builder::TypedValueParser};
use words::Language;
use words::table::{Text, files, texts};

use super::say;

/// The columns of the table.
const HEADING: [&str; 4] = ["File", "Key", "English", "Translation"];

/// What can be done with the words of a language.
#[derive(Debug, Subcommand)]
pub(super) enum WordsCommand {
    /// Print everything that the public reads in a language as a table (CSV): English beside the translation
    ///
    /// Lines in a cell are paragraphs. What stands in braces, like {$phone} or {{ reference }}, stays as it is; it may be moved.
    Export {
        /// The language
        #[arg(value_parser = languages())]
        language: Language,
    },
    /// Make the files of a language from such a table, all of it or nothing: every row that is wrong is named
    ///
    /// The files take the place of those in app/locales/<language>; build the program again, and name the language under
    /// `checked` in the `[languages]` of the council's profile.
    Import {
        /// The language
        #[arg(value_parser = languages())]
        language: Language,
        /// The table
        #[arg(value_name = "FILE")]
        table: PathBuf,
        /// The folder for the files
        #[arg(long, value_name = "FOLDER")]
        into: PathBuf,
        /// The translator who has read all of it; without it the files say that nobody has
        #[arg(long, value_name = "NAME")]
        checked_by: Option<String>,
    },
}

fn languages() -> impl TypedValueParser<Value = Language> {
    let tags = Language::ALL.map(|language| language.tag);
    let others = PossibleValuesParser::new(tags.into_iter().skip(1));
    others.map(|tag| Language::of_tag(&tag).unwrap_or(Language::ENGLISH))
}

pub(super) fn run(act: WordsCommand) -> Result<()> {
    match act {
        WordsCommand::Export { language } => export(language),
        WordsCommand::Import {
            language,
            table,
            into,
            checked_by,
        } => {
            let read = fs::read(&table).map_err(|cause| {
                anyhow!("The table {} cannot be read ({cause}).", table.display())
            })?;
            let files = files(language, &rows(&read)?, checked_by.as_deref())?;
            fs::create_dir_all(&into).context("the folder cannot be made")?;
            for (name, text) in &files {
                fs::write(into.join(name), text).context("a file cannot be written")?;
            }
            say(format!(
                "Wrote {} files of {} to {}.",
                files.len(),
                language.in_english,
                into.display()
            ));
            Ok(())
        }
    }
}

fn export(language: Language) -> Result<()> {
    // Spreadsheets take the text for UTF-8 only when it begins so.
    let mut table = csv::Writer::from_writer(b"\xEF\xBB\xBF".to_vec());
    table.write_record(HEADING)?;
    for Text {
        file,
        key,
        english,
        translation,
    } in texts(language)?
    {
        table.write_record([&file, &key, &english, &translation])?;
    }
    let table = table.into_inner().context("the table cannot be written")?;
    std::io::Write::write_all(&mut stdout().lock(), &table)?;
    Ok(())
}

fn rows(table: &[u8]) -> Result<Vec<Text>> {
    let bare = table.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(table);
    let mut reader = csv::ReaderBuilder::new().from_reader(bare);
    if reader.headers()?.iter().ne(HEADING) {
        bail!(
            "The first row of the table is not {}: begin with a table that `heard words export` made.",
            HEADING.join(", ")
        );
    }
    let rows = reader.records().map(|row| {
        let row = row?;
        // Spreadsheets write line ends of their own.
        let cell = |place: usize| row[place].replace("\r\n", "\n");
        Ok(Text {
            file: cell(0),
            key: cell(1),
            english: cell(2),
            translation: cell(3),
        })
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_as_it_was_written_also_after_a_spreadsheet() {
        let table = b"\xEF\xBB\xBFFile,Key,English,Translation\r\npages.ftl,a,\"One\r\nTwo\",\"Jeden\r\nDwa\"\r\n";
        let rows = rows(table).unwrap();
        assert_eq!(rows[0].translation, "Jeden\nDwa");
        assert!(super::rows(b"a,b\n1,2\n").is_err());
    }
}
