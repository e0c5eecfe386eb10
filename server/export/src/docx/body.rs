//! The words and figures of the document, each paragraph with its style.

use app::components::chart::Picture;
use words::prose::{self, Span};

use super::styles::{BULLETS, FIRST_NUMBERED, HEADER, MAIN, RELATIONS};
use crate::document::{Block, Chapter, Document, FigureRow, Figures, runs_left, text_of};
use crate::escape::xml;
use crate::panel::PanelOf;

/// How wide the page is between its margins, in twentieths of a point.
const WIDE: usize = 9_638;
/// A table with more rows than these may go on on the next page.
const MOST_TOGETHER: usize = 20;
/// How wide a page that lies is.
const LONG: usize = 14_570;
/// A table of more columns has a page that lies.
const MOST_UPRIGHT: usize = 8;
/// A table of so many columns or more has less room for the names of its rows.
const SOME_COLUMNS: usize = 4;
/// A table of more columns has smaller words.
const MOST_AS_LARGE: usize = 5;
/// The look of smaller words.
const SMALL: &str = "<w:sz w:val=\"15\"/>";
/// The style of a figure to remember.
const LARGE: &str = "<w:rStyle w:val=\"LargeFigure\"/>";
/// What begins a page.
const NEW_PAGE: &str = "<w:pageBreakBefore/>";
/// Lists stand no deeper.
const DEEPEST: usize = 3;

/// What the part with the words holds, and what it needs of others.
pub(super) struct Body {
    /// The part itself.
    pub xml: String,
    /// Where its links lead: `link1` and on.
    pub links: Vec<String>,
    /// The first numbers of its lists with numbers, in order.
    pub numbered: Vec<u64>,
    /// The parts with its charts: `chart1` and on.
    pub charts: Vec<String>,
    /// No section has ended yet.
    is_first: bool,
}

impl Body {
    /// Of a document.
    pub(super) fn of(document: &Document) -> Self {
        let mut body = Self {
            xml: String::new(),
            links: Vec::new(),
            numbered: Vec::new(),
            charts: Vec::new(),
            is_first: true,
        };
        body.first_page(document);
        let mut chapters = document.chapters.iter().zip(1..).peekable();
        if let Some((chapter, number)) = chapters.next_if(|_| document.begins_in_short) {
            body.chapter(chapter, number, "");
        }
        let mut begins = "";
        if !document.contents.is_empty() {
            body.contents(document);
            begins = NEW_PAGE;
        }
        for (chapter, number) in chapters {
            let begins_page = match chapter.on_new_page {
                true => NEW_PAGE,
                false => begins,
            };
            body.chapter(chapter, number, begins_page);
            begins = "";
        }
        body.xml = format!(
            "{HEADER}<w:document xmlns:w=\"{MAIN}\" xmlns:r=\"{RELATIONS}\" \
             xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
             xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
             xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><w:body>{}\
             {}</w:body></w:document>",
            body.xml,
            section(false, body.is_first)
        );
        body
    }

    /// Where the report in short stands below it, the title leaves it room.
    fn first_page(&mut self, document: &Document) {
        let before = match document.begins_in_short || document.contents.is_empty() {
            true => "<w:spacing w:before=\"0\" w:after=\"160\"/>",
            false => "",
        };
        self.paragraph("Title", before, &run(&document.title, ""));
        self.paragraph("Subtitle", "", &run(&document.council, ""));
        for fact in &document.facts {
            self.paragraph("", "", &run(fact, ""));
        }
        for note in &document.notes {
            self.paragraph("Quote", "", &run(note, ""));
        }
    }

    /// A field that the program fills anew; until then it has the chapters without their pages.
    fn contents(&mut self, document: &Document) {
        self.paragraph("TOCHeading", NEW_PAGE, &run(&document.contents, ""));
        let last = document.chapters.len();
        for (chapter, number) in document.chapters.iter().zip(1..) {
            let begin = "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>\
                <w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-1\" \\h \\z \\u </w:instrText></w:r>\
                <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
            let end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
            let title = run(&format!("{number}. {}", chapter.title), "");
            let line = format!("<w:hyperlink w:anchor=\"chapter{number}\">{title}</w:hyperlink>");
            let line = match (number == 1, number == last) {
                (true, true) => format!("{begin}{line}{end}"),
                (true, false) => format!("{begin}{line}"),
                (false, true) => format!("{line}{end}"),
                (false, false) => line,
            };
            self.paragraph("TOC1", "", &line);
        }
    }

    fn chapter(&mut self, chapter: &Chapter, number: usize, begins: &str) {
        let heading = run(&chapter.title, "");
        // A heading stands where its first table does.
        let begins_wide = chapter.blocks.first().is_some_and(is_wide);
        if begins_wide {
            self.end_section(false);
        }
        self.paragraph(
            "Heading1",
            begins,
            &format!(
                "<w:bookmarkStart w:id=\"{number}\" w:name=\"chapter{number}\"/>{heading}\
                 <w:bookmarkEnd w:id=\"{number}\"/>"
            ),
        );
        for (at, block) in chapter.blocks.iter().enumerate() {
            if is_wide(block) && !(begins_wide && at == 0) {
                self.end_section(false);
            }
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Short(short) => {
                for (figure, says) in &short.figures {
                    let figure = run(figure, LARGE);
                    let says = run(says, "");
                    self.paragraph(
                        "Remember",
                        "",
                        &format!("{figure}<w:r><w:tab/></w:r>{says}"),
                    );
                }
                let mark = format!(
                    "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{BULLETS}\"/></w:numPr>"
                );
                for says in &short.paragraphs {
                    self.paragraph("ListParagraph", &mark, &run(says, ""));
                }
            }
            Block::Written(written) => self.written(written, 0),
            Block::Figures(figures) => self.figures(figures),
            Block::Nothing(title, says, notes) => {
                let words = run(title, "<w:b/>") + &run(&format!(" {says}"), "");
                self.paragraph("", "", &words);
                self.note(notes);
            }
            Block::Thanks(thanks, service) => {
                let (more, look) = direction(thanks);
                self.paragraph("Quote", more, &run(thanks, look));
                if !service.is_empty() {
                    self.paragraph("TableNote", "", &run(service, ""));
                }
            }
        }
    }

    fn written(&mut self, written: &prose::Block, depth: usize) {
        match written {
            prose::Block::Heading(level, spans) => {
                let words = self.spans(spans, "");
                self.paragraph(&format!("Heading{}", (level + 1).min(5)), "", &words);
            }
            prose::Block::Paragraph(spans) => self.spoken("", "", spans),
            prose::Block::List(first, items) => {
                let number = match first {
                    None => BULLETS,
                    Some(first) => {
                        self.numbered.push(*first);
                        let before = u32::try_from(self.numbered.len() - 1).unwrap_or_default();
                        FIRST_NUMBERED + before
                    }
                };
                for item in items {
                    self.item(item, number, depth);
                }
            }
            prose::Block::Quote(blocks) => {
                for block in blocks {
                    match block {
                        prose::Block::Paragraph(spans) => self.spoken("Quote", "", spans),
                        other => self.written(other, depth),
                    }
                }
            }
            prose::Block::Table(head, rows) => self.typed(head, rows),
        }
    }

    /// The first paragraph of an item has its mark; what comes after it stands below.
    fn item(&mut self, item: &[prose::Block], number: u32, depth: usize) {
        let level = depth.min(DEEPEST);
        let mark =
            format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>");
        let mut is_first = true;
        for block in item {
            match block {
                prose::Block::Paragraph(spans) if is_first => {
                    self.spoken("ListParagraph", &mark, spans);
                }
                other => self.written(other, depth + 1),
            }
            is_first = false;
        }
    }

    /// A paragraph in the direction of its first letter.
    fn spoken(&mut self, style: &str, more: &str, spans: &[Span]) {
        let (bidi, look) = direction(&text_of(spans));
        let words = self.spans(spans, look);
        self.paragraph(style, &format!("{more}{bidi}"), &words);
    }

    fn spans(&mut self, spans: &[Span], look: &str) -> String {
        let mut words = String::new();
        for span in spans {
            let strong = if span.strong || span.emphasis {
                "<w:b/>"
            } else {
                ""
            };
            let text = match &span.leads {
                None => run(&span.text, &format!("{strong}{look}")),
                Some(leads) => {
                    self.links.push(leads.clone());
                    let style = "<w:rStyle w:val=\"Hyperlink\"/>";
                    format!(
                        "<w:hyperlink r:id=\"link{}\">{}</w:hyperlink>",
                        self.links.len(),
                        run(&span.text, &format!("{style}{strong}{look}"))
                    )
                }
            };
            words.push_str(&text);
        }
        words
    }

    fn figures(&mut self, of: &Figures) {
        let columns = of.head.len();
        let lies = columns > MOST_UPRIGHT;
        let page = if lies { LONG } else { WIDE };
        self.paragraph("Caption", "", &run(&of.title, ""));
        // The name of a row is as wide as two figures, and never less than a part of the page.
        let least = match columns {
            0..SOME_COLUMNS => page / 3,
            SOME_COLUMNS..=MOST_AS_LARGE => page / 4,
            _ => page / 5,
        };
        let look = if columns > MOST_AS_LARGE { SMALL } else { "" };
        let first = least.max(2 * page / (columns + 2));
        let other = (page - first) / columns.max(1);
        let widths: Vec<usize> = [first].into_iter().chain(vec![other; columns]).collect();
        let mut head = cell(
            first,
            "",
            "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/><w:keepNext/></w:pPr></w:p>",
        );
        for name in &of.head {
            head.push_str(&cell(other, "", &figure(&run(name, look), true)));
        }
        let mut rows = row(&head, true);
        let is_short = of.rows.len() <= MOST_TOGETHER;
        for (at, line) in of.rows.iter().enumerate() {
            // The notes stay with the last row.
            let stays = is_short || at + 1 == of.rows.len();
            rows.push_str(&row(&of_line(line, &widths, look, stays), false));
        }
        let has_total = of.rows.iter().any(|line| line.is_total);
        self.table(&widths, has_total, &of.title, &rows);
        match &of.chart {
            // A chart stays with its table.
            Some(picture) => {
                self.paragraph("TableNote", "<w:keepNext/>", &run(&of.notes, ""));
                self.chart(picture);
            }
            None => self.note(&of.notes),
        }
        if lies {
            self.end_section(true);
        }
    }

    fn typed(&mut self, head: &[Vec<Span>], rows: &[Vec<Vec<Span>>]) {
        let widths = vec![WIDE / head.len().max(1); head.len()];
        let mut line = |cells: &[Vec<Span>], is_head: bool| {
            let cells: String = cells
                .iter()
                .zip(&widths)
                .map(|(spans, width)| {
                    let words = self.spans(spans, "");
                    let keep = if is_head { "<w:keepNext/>" } else { "" };
                    cell(
                        *width,
                        "",
                        &format!(
                            "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>{keep}</w:pPr>{words}</w:p>"
                        ),
                    )
                })
                .collect();
            row(&cells, is_head)
        };
        let mut all = line(head, true);
        for cells in rows {
            all.push_str(&line(cells, false));
        }
        let title = head.iter().map(|spans| text_of(spans)).collect::<Vec<_>>();
        self.table(&widths, false, &title.join(", "), &all);
        self.note("");
    }

    /// What a screen reader is told of a table is its title.
    fn table(&mut self, widths: &[usize], has_total: bool, title: &str, rows: &str) {
        let grid: String = widths
            .iter()
            .map(|width| format!("<w:gridCol w:w=\"{width}\"/>"))
            .collect();
        let (title, last) = (xml(title), u8::from(has_total));
        let wide: usize = widths.iter().sum();
        // The same once more in one number, which some programs read.
        let look = if has_total { "06E0" } else { "06A0" };
        self.xml.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Figures\"/><w:tblW w:w=\"{wide}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"{look}\" w:firstRow=\"1\" w:lastRow=\"{last}\" \
             w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
             <w:tblCaption w:val=\"{title}\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
        ));
    }

    /// The notes of a table. Also without any, there is a line below it: two tables would else be one.
    fn note(&mut self, notes: &str) {
        self.paragraph("TableNote", "", &run(notes, ""));
    }

    /// Small panels are words of one paragraph and stand side by side; each other has a paragraph of its own. What comes
    /// before and after a chart stays with it, and many panels may go on on the next page.
    fn chart(&mut self, picture: &Picture) {
        let panels: Vec<PanelOf<'_>> = PanelOf::all(picture).collect();
        let lines = panels.chunk_by(|one, next| one.is_small() && next.is_small());
        let last = lines.clone().count();
        for (line, number) in lines.zip(1..) {
            let stays = if number == last { "<w:keepNext/>" } else { "" };
            let charts: String = line.iter().map(|panel| self.panel(panel)).collect();
            let below = "<w:spacing w:after=\"40\"/>";
            self.paragraph("", &format!("{stays}{below}"), &charts);
        }
        self.note(&picture.says());
    }

    fn panel(&mut self, panel: &PanelOf<'_>) -> String {
        self.charts.push(panel.part());
        let number = self.charts.len();
        let (title, says) = (xml(&panel.picture.title), xml(&panel.alternative()));
        let (wide, high) = panel.size();
        format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{wide}\" cy=\"{high}\"/>\
             <wp:docPr id=\"{number}\" name=\"{title}\" descr=\"{says}\"/>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">\
             <c:chart r:id=\"chart{number}\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
    }

    /// Ends the pages that stand, or those that lie.
    fn end_section(&mut self, lies: bool) {
        let section = section(lies, self.is_first);
        self.is_first = false;
        self.paragraph("TableNote", &section, "");
    }

    fn paragraph(&mut self, style: &str, more: &str, words: &str) {
        let style = match style {
            "" => String::new(),
            style => format!("<w:pStyle w:val=\"{style}\"/>"),
        };
        self.xml
            .push_str(&format!("<w:p><w:pPr>{style}{more}</w:pPr>{words}</w:p>"));
    }
}

/// Whether it is a table that has a page that lies.
fn is_wide(block: &Block) -> bool {
    matches!(block, Block::Figures(of) if of.head.len() > MOST_UPRIGHT)
}

/// Pages that stand or lie; the first of all has no foot.
fn section(lies: bool, is_first: bool) -> String {
    let size = match lies {
        true => "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>",
        false => "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
    };
    let title = if is_first { "<w:titlePg/>" } else { "" };
    format!(
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>{size}\
         <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1247\" w:left=\"1134\" w:header=\"567\" \
         w:footer=\"567\" w:gutter=\"0\"/>{title}</w:sectPr>"
    )
}

fn of_line(line: &FigureRow, widths: &[usize], look: &str, stays: bool) -> String {
    let keep = if stays { "<w:keepNext/>" } else { "" };
    let name = format!(
        "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>{keep}</w:pPr>{}</w:p>",
        run(&line.name, look)
    );
    let mut cells = cell(widths[0], "", &name);
    for (of, width) in line.cells.iter().zip(&widths[1..]) {
        let words = match &of.share {
            Some(share) => format!("{} ({share})", of.figure),
            None => of.figure.clone(),
        };
        cells.push_str(&cell(*width, "", &figure(&run(&words, look), stays)));
    }
    cells
}

fn row(cells: &str, is_head: bool) -> String {
    let head = if is_head { "<w:tblHeader/>" } else { "" };
    format!("<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{cells}</w:tr>")
}

fn cell(width: usize, more: &str, words: &str) -> String {
    format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{more}</w:tcPr>{words}</w:tc>")
}

/// A figure, at the right of its cell.
fn figure(words: &str, stays: bool) -> String {
    let keep = if stays { "<w:keepNext/>" } else { "" };
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/>{keep}<w:jc w:val=\"right\"/></w:pPr>{words}</w:p>"
    )
}

/// What a paragraph and its words have that run from right to left.
fn direction(text: &str) -> (&'static str, &'static str) {
    match runs_left(text) {
        true => ("<w:bidi/>", "<w:rtl/>"),
        false => ("", ""),
    }
}

/// Words with their look; a line ends where the text has `\n`.
fn run(text: &str, look: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| format!("<w:t xml:space=\"preserve\">{}</w:t>", xml(line)))
        .collect();
    format!("<w:r><w:rPr>{look}</w:rPr>{}</w:r>", lines.join("<w:br/>"))
}
