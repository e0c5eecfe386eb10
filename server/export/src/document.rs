//! A report as a document to be read from its first page to its last, before it is known in which format: the same for PDF
//! and for DOCX, and the same words as on the page.

use app::components::chart::{Picture, picture};
use app::components::covering::CoveringWords;
use app::components::figure;
use app::components::report_body::{
    AboutWords, HeadWords, InShortWords, has_content, report_title, with_year_before,
};
use app::components::report_table::{ShownTable, is_not_known};
use app::desk::{CouncilFacts, CoveringFile, ReportFile};
use report::{Part, Row, Section, Table};
use words::Words;
use words::prose::{self, Span};

/// What is read.
pub(super) struct Document {
    /// Its title.
    pub title: String,
    /// Whose it is.
    pub council: String,
    /// Of which days it is, and of which day its figures are.
    pub facts: Vec<String>,
    /// How far one may rely on it.
    pub notes: Vec<String>,
    /// The heading of the list of contents; empty where there is none, and the document begins at once below its title.
    pub contents: String,
    /// The first chapter is the report in short and stands on the first page, before the list of contents.
    pub begins_in_short: bool,
    /// Its chapters, in order; their numbers are those of their places.
    pub chapters: Vec<Chapter>,
}

/// What stands under one heading of the list of contents.
pub(super) struct Chapter {
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
    /// It begins a page.
    pub on_new_page: bool,
}

/// A piece of a chapter.
pub(super) enum Block {
    /// Three figures to remember, and what the year was like.
    Short(InShortWords),
    /// What somebody wrote, and headings and sentences of ours.
    Written(prose::Block),
    /// A table of figures.
    Figures(Figures),
    /// A table that has nothing to show: its title, what is said instead, its notes.
    Nothing(String, String, String),
    /// Words of thanks, and about which service.
    Thanks(String, String),
}

/// A table of figures in words.
pub(super) struct Figures {
    /// What it is called.
    pub title: String,
    /// What stands over its columns, after the one that names the rows.
    pub head: Vec<String>,
    /// From top to bottom.
    pub rows: Vec<FigureRow>,
    /// What it counts, and by which rules.
    pub notes: String,
    /// Its chart, if it has one.
    pub chart: Option<Picture>,
}

/// A row of figures.
pub(super) struct FigureRow {
    /// What is counted in it.
    pub name: String,
    /// One a column.
    pub cells: Vec<Figure>,
    /// It is the sum of those above.
    pub is_total: bool,
}

/// A figure in words.
pub(super) struct Figure {
    /// With its unit.
    pub figure: String,
    /// What share it is, like `40.5%`.
    pub share: Option<String>,
    /// It is a figure: not withheld, and neither unknown nor still to come.
    #[cfg_attr(
        not(feature = "pdf"),
        allow(dead_code, reason = "only the PDF aligns figures")
    )]
    pub is_known: bool,
}

impl Document {
    /// A report with everything that its page has.
    pub(super) fn of_report(file: &ReportFile, council: &CouncilFacts, words: &Words) -> Self {
        let words = &words.in_english();
        let head = HeadWords::of(words, file);
        let sections = file.report.sections.iter();
        let sections: Vec<&Section> = sections
            .filter(|section| has_content(section, file))
            .collect();
        let first = sections.first();
        let begins_in_short = first.is_some_and(|first| first.in_short.is_some());
        let mut chapters: Vec<Chapter> = sections
            .into_iter()
            .map(|section| of_section(section, file, words))
            .collect();
        chapters.extend(about(file, council, words));
        Self {
            title: report_title(words, file),
            council: council.name.clone(),
            facts: vec![head.days, head.as_of],
            notes: head.notes,
            contents: words.say("report-page-contents"),
            begins_in_short,
            chapters,
        }
    }
}

impl Document {
    /// A covering report, and after its parts the annual report as its appendix.
    pub(super) fn of_covering(cover: &CoveringFile, council: &CouncilFacts, words: &Words) -> Self {
        let words = &words.in_english();
        let covering = CoveringWords::of(words, cover);
        let annual = Self::of_report(&cover.file, council, words);
        let parts = covering.parts.into_iter().map(|part| {
            let says = part.says.into_iter().map(paragraph);
            let own = prose::blocks(&part.written).into_iter().map(Block::Written);
            Chapter {
                title: part.title,
                blocks: says
                    .chain(part.short.map(Block::Short))
                    .chain(own)
                    .collect(),
                on_new_page: false,
            }
        });
        let mut chapters: Vec<Chapter> = parts.collect();
        let facts = annual.facts.into_iter().map(paragraph).collect();
        chapters.push(Chapter {
            title: covering.appendix,
            blocks: facts,
            on_new_page: true,
        });
        chapters.extend(annual.chapters);
        Self {
            title: covering.title,
            council: council.name.clone(),
            facts: covering.head,
            notes: covering.notes,
            // A committee wants to read and not to turn pages.
            contents: String::new(),
            begins_in_short: false,
            chapters,
        }
    }
}

fn of_section(section: &Section, file: &ReportFile, words: &Words) -> Chapter {
    let written = file.words.get(&section.part).map(String::as_str);
    let written = prose::blocks(written.unwrap_or_default()).into_iter();
    let short = section.in_short.iter();
    let short = short.map(|short| Block::Short(InShortWords::of(words, short)));
    let mut blocks: Vec<Block> = short.chain(written.map(Block::Written)).collect();
    let under = file.report.counting.withhold_under;
    let tables = with_year_before(&section.tables);
    blocks.extend(tables.map(|(table, before)| of_table(table, before, under, words)));
    if section.part == Part::Compliments && !file.quotes.is_empty() {
        let heading = vec![plain(words.say("report-page-quotes"))];
        blocks.push(Block::Written(prose::Block::Heading(1, heading)));
        let quotes = file.quotes.iter().cloned();
        blocks.extend(quotes.map(|(service, thanks)| Block::Thanks(thanks, service)));
    }
    Chapter {
        title: words.say(&format!("report-part-{}", section.part.slug())),
        blocks,
        on_new_page: false,
    }
}

fn of_table(table: Table, before: Option<&Table>, withhold_under: u32, words: &Words) -> Block {
    let ShownTable {
        title,
        table,
        notes,
        none,
    } = ShownTable::of(words, table, withhold_under);
    if let Some(says) = none {
        return Block::Nothing(title, says, notes);
    }
    let line = |row: &Row, is_total| FigureRow {
        name: figure::label(words, &row.label),
        cells: cells(row, &table, words),
        is_total,
    };
    let rows = table.rows.iter().map(|row| line(row, false));
    let total = table.total.iter().map(|row| line(row, true));
    let head = table.columns.iter();
    Block::Figures(Figures {
        head: head
            .map(|column| figure::label(words, &column.label))
            .collect(),
        rows: rows.chain(total).collect(),
        notes,
        chart: picture(words, &table, before, &title),
        title,
    })
}

fn cells(row: &Row, table: &Table, words: &Words) -> Vec<Figure> {
    let cells = table.columns.iter().zip(&row.cells);
    cells
        .map(|(column, cell)| {
            let (figure, share) = figure::parts(words, column.unit, cell);
            Figure {
                figure,
                share,
                is_known: !(cell.withheld || cell.to_come || is_not_known(cell)),
            }
        })
        .collect()
}

/// The last two chapters: how far the figures can be relied on, and how to get the report in another form.
fn about(file: &ReportFile, council: &CouncilFacts, words: &Words) -> [Chapter; 2] {
    let about = AboutWords::of(words, council, file);
    let mut blocks = vec![paragraph(about.checked)];
    for (key, found) in [
        ("report-page-failed", about.failed),
        ("report-page-explained", about.explained),
    ] {
        if !found.is_empty() {
            blocks.push(paragraph(words.say(key)));
            let items = found.into_iter().map(|what| vec![written(what)]).collect();
            blocks.push(Block::Written(prose::Block::List(None, items)));
        }
    }
    blocks.push(paragraph(about.in_progress));
    blocks.extend(about.withheld.map(paragraph));
    blocks.push(paragraph(about.shares));
    [
        Chapter {
            title: words.say("report-page-about"),
            blocks,
            on_new_page: false,
        },
        Chapter {
            title: words.say("report-page-formats"),
            blocks: vec![paragraph(about.formats), paragraph(about.contact)],
            on_new_page: false,
        },
    ]
}

fn paragraph(text: String) -> Block {
    Block::Written(written(text))
}

fn written(text: String) -> prose::Block {
    prose::Block::Paragraph(vec![plain(text)])
}

fn plain(text: String) -> Span {
    Span {
        text,
        ..Span::default()
    }
}

/// Whether a text runs from right to left: by its first letter, as on a page.
pub(super) fn runs_left(text: &str) -> bool {
    let first = text.chars().find(|letter| letter.is_alphabetic());
    first.is_some_and(|letter| {
        matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
    })
}

/// The words of spans, as one text.
pub(super) fn text_of(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}
