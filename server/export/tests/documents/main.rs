//! Reports as documents, opened by programs that did not write them: PDF by poppler and qpdf, DOCX by python-docx.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "../../../tests/web/report/figures.rs"]
mod figures;
mod reading;
mod workbook;

use std::sync::Arc;

use app::components::figure;
use app::desk::ReportFile;
use council::Profile;
use export::Format;
use report::{Cell, Chart, Part, Row, Section, Table, table::Label};
use words::{Locale, Locales, Words};

use figures::{FORMULA, MARKUP, OWN_TITLE};
#[cfg(feature = "pdf")]
use reading::Pdf;
use reading::{Read, docx};

/// What a typesetter, an office program or a terminal would take for an instruction; and words that run the other way.
const HOSTILE: &str = "#panic(\"x\") $x^2$ \\alpha *b* _u_ @cite <label> `raw` ~ \"quoted\" ]] // /* [a](b) = #{1+1} 'n' --";
const ARABIC: &str = "شكرا لكم على المساعدة";

fn words() -> Words {
    Words::new(Locale::ENGLISH, Arc::new(Locales::load().unwrap()))
}

fn profile() -> Profile {
    Profile::read(council::EXAMPLE).unwrap()
}

fn written(format: Format, file: &ReportFile) -> Vec<u8> {
    export::report(format, file, &profile(), &words()).unwrap()
}

/// The report with words at length, of every kind.
fn report() -> ReportFile {
    let mut file = figures::report();
    file.words.insert(
        Part::Compensation,
        format!(
            "# What we paid\n\nFirst **strong** words.\n\n- one\n- two\n\n3. third\n4. fourth\n\n\
             | Lesson | Who |\n| Calls | The team |\n\nSee the [guide](https://example.org/guide?a=1&b=2).\n\n> said so\n\n{ARABIC}"
        ),
    );
    file
}

/// A report with a table of so many rows.
fn with_rows(rows: usize) -> ReportFile {
    let mut file = report();
    let table = &mut file.report.sections[0].tables[0];
    table.total = None;
    table.chart = None;
    let row = table.rows[0].clone();
    table.rows = (0..rows)
        .map(|number| Row {
            label: Label::Text(format!("Service {number}")),
            ..row.clone()
        })
        .collect();
    file
}

/// A report with a table of thirteen columns, such as the months and their sum.
fn with_many_columns() -> ReportFile {
    let mut file = report();
    let table = &mut file.report.sections[0].tables[0];
    table.columns = vec![table.columns[0].clone(); 13];
    for row in table.rows.iter_mut().chain(&mut table.total) {
        let cell = row.cells[0].clone();
        row.cells = (0..13)
            .map(|number| Cell {
                value: Some(1_200 + number),
                ..cell.clone()
            })
            .collect();
    }
    file
}

/// A report that begins with the year in short.
fn with_short() -> ReportFile {
    let mut file = report();
    file.report.sections.insert(0, figures::in_short());
    file
}

/// A report with outcomes by stage, of this year and of the year before.
fn with_stages() -> ReportFile {
    let mut file = report();
    let count = |value, of| Cell {
        value: Some(value),
        of: Some(of),
        percent: Some((value * 100 / of).to_string()),
        ..Cell::default()
    };
    let outcomes = |id: &str, cells: [[Cell; 2]; 2]| {
        let mut table = file.report.sections[0].tables[0].clone();
        id.clone_into(&mut table.id);
        table.title = Some(id.to_owned());
        table.total = None;
        table.chart = Some(Chart::Stacked);
        for (column, name) in table.columns.iter_mut().zip(["Stage 1", "Stage 2"]) {
            column.id = name.to_lowercase();
            column.label = Label::Text(name.to_owned());
        }
        let rows = ["Upheld", "Not upheld"].into_iter().zip(cells);
        let rows = rows.map(|(name, cells)| Row {
            id: name.to_owned(),
            label: Label::Text(name.to_owned()),
            cells: cells.to_vec(),
            beside: false,
        });
        table.rows = rows.collect();
        table
    };
    let this = [
        [count(30, 120), count(4, 10)],
        [count(90, 120), count(6, 10)],
    ];
    let withheld = Cell {
        withheld: true,
        ..Cell::default()
    };
    let last = [[count(11, 20), withheld.clone()], [count(9, 20), withheld]];
    file.report.sections[0].tables = vec![
        outcomes("outcomes", this),
        outcomes("outcomes-last-year", last),
    ];
    file
}

/// What stands in short: large, below it, and in sentences.
const SHORT: [&str; 4] = [
    "1,200\tcomplaints received; not known for the year before",
    "75%\treplies in time at stage 1",
    "withheld\tcomplaints upheld at stage 1",
    "1,200 complaints were received in 2023-24. How many there were in the year before is not known.",
];

/// What has to stand for each cell, one after another.
fn cells(table: &Table) -> Vec<String> {
    let words = words();
    let rows = table.rows.iter().chain(&table.total);
    let text = |row: &Row| -> Vec<String> {
        let name = figure::label(&words, &row.label);
        let cells = table.columns.iter().zip(&row.cells);
        let cells = cells.map(|(column, cell)| figure::text(&words, column.unit, cell));
        [name].into_iter().chain(cells).collect()
    };
    rows.flat_map(text).collect()
}

#[test]
fn a_document_for_an_office_program_has_every_figure_in_a_table_whose_head_repeats() {
    let file = report();
    let read = docx(&written(Format::Docx, &file));
    let tables: Vec<&Table> = file.report.tables().collect();
    // One more was typed.
    assert_eq!(read.tables.len(), tables.len() + 1);
    let figures = read
        .tables
        .iter()
        .filter(|table| table.caption != "Lesson, Who");
    for (table, found) in tables.iter().zip(figures) {
        assert!(found.repeats, "{}", found.caption);
        assert_eq!(found.caption, figure::label(&words(), &table.heading()));
        let found: Vec<&String> = found.cells[table.columns.len() + 1..].iter().collect();
        assert_eq!(found, cells(table).iter().collect::<Vec<_>>());
    }
}

#[test]
fn a_document_for_an_office_program_has_headings_lists_links_contents_and_whose_it_is() {
    let Read {
        title,
        author,
        language,
        paragraphs,
        links,
        fields,
        alternatives,
        ..
    } = docx(&written(Format::Docx, &report()));
    assert_eq!(
        title,
        "Complaints about children’s services: annual report 2023-24"
    );
    assert_eq!(
        (author.as_str(), language.as_str()),
        ("Westmere Council", "en-GB")
    );
    let of = |style: &str| -> Vec<&str> {
        let paragraphs = paragraphs.iter().filter(|(of, _)| of == style);
        paragraphs.map(|(_, text)| text.as_str()).collect()
    };
    assert_eq!(
        of("Heading 1"),
        [
            "Which services",
            "Compensation",
            "Thanks",
            "About the figures",
            "Other formats and languages"
        ]
    );
    assert_eq!(
        of("Heading 2"),
        ["What we paid", "What people thanked us for"]
    );
    assert_eq!(of("List Paragraph"), ["one", "two", "third", "fourth"]);
    assert_eq!(of("Caption")[1], OWN_TITLE);
    assert!(of("Quote").contains(&"said so"));
    assert_eq!(links, ["https://example.org/guide?a=1&b=2"]);
    assert_eq!(fields, [" TOC \\o \"1-1\" \\h \\z \\u "]);
    assert_eq!(
        alternatives,
        [format!(
            "Chart: Complaints by service Most: {FORMULA} (49)."
        )]
    );
}

#[test]
fn the_year_in_short_comes_before_the_contents_in_a_document_for_an_office_program() {
    let of = |file: &ReportFile| {
        let paragraphs = docx(&written(Format::Docx, file)).paragraphs.into_iter();
        let before = paragraphs.take_while(|(style, _)| style != "TOC Heading");
        before.collect::<Vec<_>>()
    };
    let before = of(&with_short());
    let styles = [
        "Heading 1",
        "Remember",
        "Remember",
        "Remember",
        "List Paragraph",
    ];
    let texts = ["In short"].into_iter().chain(SHORT);
    let expected = styles.into_iter().zip(texts);
    let expected: Vec<_> = expected
        .map(|(style, text)| (style.to_owned(), text.to_owned()))
        .collect();
    assert_eq!(before[before.len() - 5..], expected);
    // Reports of earlier builds have nothing in short.
    assert!(of(&report()).iter().all(|(style, _)| style != "Heading 1"));
}

#[test]
fn a_chart_of_an_office_program_has_last_year_in_outline_and_every_figure_of_its_table() {
    let charts = docx(&written(Format::Docx, &report())).charts;
    assert_eq!(charts.len(), 1);
    let [this, before] = &charts[0].series[..] else {
        panic!("two years");
    };
    assert_eq!((&*this.name, &*before.name), ("2023-24", "2022-23"));
    let unit = "Residential Unit A (2022-23: withheld)";
    assert_eq!(this.names, [FORMULA, "+ & <b>", unit]);
    assert_eq!(this.labels, ["49 (66.2%)", "15 (20.2%)", "–"]);
    assert_eq!(this.sizes, [49.0, 15.0, 0.0]);
    // What is withheld has no bar.
    assert_eq!(before.labels, ["56 (61.5%)", "20 (22%)"]);
    assert_eq!(before.sizes, [56.0, 20.0]);
    assert_eq!((&*this.fill, &*before.fill), ("0B5563", "FFFFFF"));
}

#[test]
fn stages_have_a_chart_each_in_a_document_for_an_office_program_with_shares_of_their_own() {
    let read = docx(&written(Format::Docx, &with_stages()));
    let titles = read.charts.iter().map(|chart| &*chart.title);
    assert_eq!(titles.collect::<Vec<_>>(), ["Stage 1", "Stage 2"]);
    let sizes = read.charts.iter().map(|chart| {
        let series = chart.series.iter();
        series.map(|of| of.sizes.clone()).collect::<Vec<_>>()
    });
    let sizes: Vec<_> = sizes.collect();
    assert_eq!(sizes[0], [vec![25.0, 75.0], vec![55.0, 45.0]]);
    assert_eq!(sizes[1], [vec![40.0, 60.0], Vec::new()]);
    let names = &read.charts[1].series[0].names;
    assert_eq!(names[0], "Upheld (The year before: withheld)");
    assert_eq!(
        read.alternatives,
        [
            "Chart: outcomes Stage 1: Most: Not upheld (90).",
            "Chart: outcomes Stage 2: Most: Not upheld (6)."
        ]
    );
}

#[test]
fn a_table_of_many_columns_has_a_page_that_lies_in_a_document_for_an_office_program() {
    let file = with_many_columns();
    let read = docx(&written(Format::Docx, &file));
    let table = &file.report.sections[0].tables[0];
    assert_eq!(read.tables[0].cells[14..], cells(table));
    assert_eq!(read.lies, [false, true, false]);
    assert_eq!(docx(&written(Format::Docx, &report())).lies, [false]);
    // Without words below it, a heading stands where the table does.
    let mut file = file;
    file.words.remove(&Part::Services);
    let read = docx(&written(Format::Docx, &file));
    let heading = |(_, text): &(String, String)| text == "Which services";
    let at = read.paragraphs.iter().rposition(heading).unwrap();
    assert_eq!(read.paragraphs[at - 1].1, "", "what ends the pages before");
    assert_eq!(read.paragraphs[at + 1].0, "Caption");
}

#[test]
fn what_was_typed_is_words_in_a_document_for_an_office_program() {
    let mut file = report();
    file.words.insert(Part::Services, HOSTILE.to_owned());
    file.quotes = vec![(HOSTILE.to_owned(), MARKUP.to_owned())];
    let read = docx(&written(Format::Docx, &file));
    let all: Vec<&str> = read
        .paragraphs
        .iter()
        .map(|(_, text)| text.as_str())
        .collect();
    assert!(all.contains(&HOSTILE), "{all:?}");
    assert!(
        all.contains(&MARKUP.replace('\u{b}', " ").as_str()),
        "{all:?}"
    );
}

#[cfg(feature = "pdf")]
#[test]
fn a_pdf_is_whole_tagged_and_says_what_it_is() {
    let pdf = Pdf::of(&written(Format::Pdf, &report()));
    pdf.is_whole();
    for (name, value) in [
        (
            "Title",
            "Complaints about children’s services: annual report 2023-24",
        ),
        ("Author", "Westmere Council"),
        ("Tagged", "yes"),
        ("JavaScript", "no"),
        ("Encrypted", "no"),
        ("Page size", "595.276 x 841.89 pts (A4)"),
    ] {
        assert_eq!(pdf.property(name), value, "{name}");
    }
    assert!(pdf.metadata().contains("<pdfuaid:part>1</pdfuaid:part>"));
    let objects = pdf.objects();
    for part in [
        "\"/Lang\": \"u:en-GB\"",
        "\"/Alt\": \"u:Chart: Complaints by service Most: =cmd|",
        "\"/Scope\": \"/Row\"",
        "\"/Scope\": \"/Column\"",
        "\"/URI\": \"u:https://example.org/guide?a=1&b=2\"",
    ] {
        assert!(objects.contains(part), "{part}");
    }
    for runs in ["/JavaScript", "/Launch", "/EmbeddedFile", "/OpenAction"] {
        assert!(!objects.contains(runs), "{runs}");
    }
}

#[cfg(feature = "pdf")]
#[test]
fn a_pdf_has_every_figure_and_what_each_piece_is() {
    let file = report();
    let pdf = Pdf::of(&written(Format::Pdf, &file));
    let (text, structure) = (pdf.text(), pdf.structure());
    for table in file.report.tables() {
        for cell in cells(table) {
            assert!(text.contains(&cell), "{cell} is not in {text}");
        }
        let title = figure::label(&words(), &table.heading());
        assert!(text.contains(&title), "{title}");
    }
    for (piece, count) in [
        ("H1", 6),
        ("H2", 2),
        ("Table", 4),
        ("Figure", 1),
        ("TOC", 1),
        ("L", 2),
    ] {
        let found = structure.iter().filter(|found| *found == piece).count();
        assert_eq!(found, count, "{piece} in {structure:?}");
    }
    for word in [
        "strong",
        "third",
        "The team",
        "said so",
        "guide",
        MARKUP.split('\u{b}').next().unwrap().trim(),
    ] {
        assert!(text.contains(word), "{word} is not in {text}");
    }
    assert!(text.contains("Which services") && text.contains("Thanks"));
}

#[cfg(feature = "pdf")]
#[test]
fn the_first_page_of_a_pdf_has_the_year_in_short_and_then_the_contents() {
    let first = |file: &ReportFile| {
        let pdf = Pdf::of(&written(Format::Pdf, file));
        pdf.is_whole();
        let text = pdf.words();
        let page = text.split('\u{c}').next().unwrap().to_owned();
        page.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let page = first(&with_short());
    let (short, contents) = page.split_once("Contents").unwrap();
    assert!(short.contains("1. In short"), "{short}");
    for says in SHORT.iter().flat_map(|says| says.split('\t')) {
        assert!(short.contains(says), "{says} is not in {short}");
    }
    assert!(contents.contains("Other formats and languages"), "{page}");
    let mut long = with_short();
    long.words
        .insert(Part::Summary, "We listened more closely. ".repeat(200));
    let text = Pdf::of(&written(Format::Pdf, &long)).text();
    let pages: Vec<&str> = text.split('\u{c}').collect();
    let foot = "Westmere Council · Complaints";
    assert!(!pages[0].contains(foot), "{}", pages[0]);
    assert!(
        pages[1].contains("Contents") && pages[1].contains(foot),
        "{}",
        pages[1]
    );
    let without = first(&report());
    assert!(without.contains("annual report 2023-24"), "{without}");
    assert!(!without.contains("In short") && !without.contains("Contents"));
}

#[cfg(feature = "pdf")]
#[test]
fn the_charts_of_a_pdf_have_both_years_and_every_stage() {
    let pdf = Pdf::of(&written(Format::Pdf, &report()));
    let text = pdf.words();
    // Once in the table, and once at its bar.
    for figure in ["49 (66.2%)", "56 (61.5%)", "15 (20.2%)", "20 (22%)"] {
        assert_eq!(text.matches(figure).count(), 2, "{figure} in {text}");
    }
    let pdf = Pdf::of(&written(Format::Pdf, &with_stages()));
    pdf.is_whole();
    let text = pdf.words();
    for figure in ["30 (25%)", "90 (75%)", "4 (40%)", "11 (55%)", "9 (45%)"] {
        assert_eq!(text.matches(figure).count(), 2, "{figure} in {text}");
    }
    assert!(text.contains("This year") && text.contains("The year before"));
    let alternative =
        "Chart: outcomes Stage 1: Most: Not upheld (90). Stage 2: Most: Not upheld (6).";
    assert!(pdf.objects().contains(alternative));
    let drawings = pdf.structure();
    assert_eq!(drawings.iter().filter(|of| *of == "Figure").count(), 1);
}

#[cfg(feature = "pdf")]
#[test]
fn what_was_typed_is_words_in_a_pdf_and_no_instruction() {
    let mut file = report();
    file.words.insert(Part::Services, HOSTILE.to_owned());
    file.quotes = vec![(HOSTILE.to_owned(), format!("{HOSTILE}\n{ARABIC}"))];
    let table = &mut file.report.sections[0].tables[0];
    table.title = Some(HOSTILE.to_owned());
    table.rows[0].label = Label::Text(HOSTILE.to_owned());
    table.columns[0].label = Label::Text("#col".to_owned());
    let pdf = Pdf::of(&written(Format::Pdf, &file));
    // Lines break where there is room.
    let flat = |text: &str| text.split_whitespace().collect::<String>();
    let text = flat(&pdf.words());
    // The title, the name of a row, of a bar and in the sentence below the chart; the thanks and their service.
    assert_eq!(text.matches(&flat(HOSTILE)).count(), 6, "{text}");
    assert!(
        text.contains("#panic(\"x\")$x^2$\\alphabu@cite<label>raw~"),
        "{text}"
    );
    assert!(text.contains("#col"));
    pdf.is_whole();
}

#[cfg(feature = "pdf")]
#[test]
fn letters_that_no_font_has_are_counted_and_the_pdf_is_made_all_the_same() {
    let mut file = report();
    file.quotes = vec![(
        String::new(),
        "Thank you \u{2764}\u{fe0f} 谢谢 \u{1f600}".to_owned(),
    )];
    let text = Pdf::of(&written(Format::Pdf, &file)).text();
    assert!(text.contains("Thank you ? ?? ?"), "{text}");
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        flat.contains("4 letters or signs of this report cannot be printed here"),
        "{flat}"
    );
    let none = Pdf::of(&written(Format::Pdf, &report())).text();
    assert!(!none.contains("cannot be printed"), "{none}");
}

#[cfg(feature = "pdf")]
#[test]
fn a_long_table_repeats_its_head_on_every_page_of_a_pdf() {
    let pdf = Pdf::of(&written(Format::Pdf, &with_rows(150)));
    let text = pdf.text();
    let pages: Vec<&str> = text
        .split('\u{c}')
        .filter(|page| page.contains("Service 1"))
        .collect();
    assert!(pages.len() > 2, "{}", pages.len());
    for page in pages {
        assert!(page.contains("2022-23"), "{page}");
    }
}

#[cfg(feature = "pdf")]
#[test]
fn a_table_of_many_columns_has_a_page_that_lies_in_a_pdf() {
    let file = with_many_columns();
    let pdf = Pdf::of(&written(Format::Pdf, &file));
    pdf.is_whole();
    let text = pdf.text();
    for number in 1_200..1_213 {
        assert!(text.contains(&figure::number(number)), "{number}: {text}");
    }
    let lies = |pdf: &Pdf| -> Vec<bool> {
        let pages = pdf.pages().into_iter();
        pages.map(|(wide, high)| wide > high).collect()
    };
    assert_eq!(lies(&pdf).iter().filter(|lies| **lies).count(), 1);
    // A heading without words below it stands where the table does.
    let mut file = file;
    file.words.remove(&Part::Services);
    let pdf = Pdf::of(&written(Format::Pdf, &file));
    let lying = lies(&pdf).iter().position(|lies| *lies).unwrap();
    let page = pdf.text().split('\u{c}').nth(lying).unwrap().to_owned();
    assert!(
        page.contains("1. Which services") && page.contains("1,212"),
        "{page}"
    );
}

#[cfg(feature = "pdf")]
#[test]
fn a_report_without_figures_and_a_table_of_nothing_are_documents_too() {
    let mut file = report();
    file.report.sections = vec![Section {
        part: Part::Services,
        in_short: None,
        tables: vec![Table {
            rows: vec![Row {
                id: "a".to_owned(),
                label: Label::Text("A".to_owned()),
                cells: vec![Cell::number(0); 2],
                beside: false,
            }],
            total: None,
            ..file.report.sections[0].tables[0].clone()
        }],
    }];
    let text = Pdf::of(&written(Format::Pdf, &file)).text();
    assert!(text.contains("every figure is 0"), "{text}");
    file.report.sections.clear();
    file.quotes.clear();
    Pdf::of(&written(Format::Pdf, &file)).is_whole();
    assert!(docx(&written(Format::Docx, &file)).tables.is_empty());
}
