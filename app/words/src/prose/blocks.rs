//! The same text in pieces, for files that are no pages: a document for paper, one for an office program.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::{events, with_rules};

/// A piece of what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading, and how deep it stands: 1 stands right below the heading of its section, and none is deeper than one below
    /// the heading before it.
    Heading(u8, Vec<Span>),
    /// A paragraph. A line ends where its text has `\n`.
    Paragraph(Vec<Span>),
    /// A list: the number of its first item where its items have numbers, and what is in each.
    List(Option<u64>, Vec<Vec<Block>>),
    /// What is quoted.
    Quote(Vec<Block>),
    /// A table: the headings of its columns, and its rows, each with as many cells.
    Table(Vec<Vec<Span>>, Vec<Vec<Vec<Span>>>),
}

/// Words that look alike.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// They weigh more.
    pub strong: bool,
    /// They are stressed.
    pub emphasis: bool,
    /// Where they lead, if they are a link.
    pub leads: Option<String>,
}

/// The text in pieces; none where nothing was written.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block> {
    let text = with_rules(text);
    let mut reader = Reader {
        events: events(&text).into_iter(),
        look: Span::default(),
        deepest: 0,
    };
    reader.blocks()
}

struct Reader<I> {
    events: I,
    /// How words look where it reads.
    look: Span,
    /// The level of the heading before.
    deepest: u8,
}

impl<'a, I: Iterator<Item = Event<'a>>> Reader<I> {
    /// Up to the end of what it is in. Words that stand in no paragraph, as in a short item, are one.
    fn blocks(&mut self) -> Vec<Block> {
        let (mut blocks, mut loose) = (Vec::new(), Vec::new());
        while let Some(event) = self.events.next() {
            let block = match event {
                Event::Start(Tag::Paragraph) => Block::Paragraph(self.spans()),
                Event::Start(Tag::Heading { level, .. }) => {
                    let level = self.level(level);
                    Block::Heading(level, self.spans())
                }
                Event::Start(Tag::List(first)) => Block::List(first, self.items()),
                Event::Start(Tag::BlockQuote(_)) => Block::Quote(self.blocks()),
                Event::Start(Tag::Table(_)) => self.table(),
                Event::Start(Tag::Item) => {
                    end(&mut loose, &mut blocks);
                    blocks.extend(self.blocks());
                    continue;
                }
                Event::End(TagEnd::Item | TagEnd::BlockQuote(_) | TagEnd::List(_)) => break,
                inline => {
                    self.inline(inline, &mut loose);
                    continue;
                }
            };
            end(&mut loose, &mut blocks);
            blocks.push(block);
        }
        end(&mut loose, &mut blocks);
        blocks.retain(|block| match block {
            Block::Paragraph(spans) | Block::Heading(_, spans) => !spans.is_empty(),
            _ => true,
        });
        blocks
    }

    fn items(&mut self) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.blocks()),
                Event::End(TagEnd::List(_)) => break,
                _ => {}
            }
        }
        items
    }

    fn table(&mut self) -> Block {
        let mut rows: Vec<Vec<Vec<Span>>> = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    let cell = self.spans();
                    if let Some(row) = rows.last_mut() {
                        row.push(cell);
                    }
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        let head = if rows.is_empty() {
            Vec::new()
        } else {
            rows.remove(0)
        };
        Block::Table(head, rows)
    }

    /// Words up to the end of their paragraph, heading or cell.
    fn spans(&mut self) -> Vec<Span> {
        let mut spans = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell) => break,
                inline => self.inline(inline, &mut spans),
            }
        }
        trim(&mut spans);
        spans
    }

    fn inline(&mut self, event: Event<'_>, spans: &mut Vec<Span>) {
        match event {
            Event::Start(Tag::Strong) => self.look.strong = true,
            Event::End(TagEnd::Strong) => self.look.strong = false,
            Event::Start(Tag::Emphasis) => self.look.emphasis = true,
            Event::End(TagEnd::Emphasis) => self.look.emphasis = false,
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) => {
                let is_mail = link_type == pulldown_cmark::LinkType::Email;
                self.look.leads = Some(match is_mail {
                    true => format!("mailto:{dest_url}"),
                    false => dest_url.to_string(),
                });
            }
            Event::End(TagEnd::Link) => self.look.leads = None,
            Event::Text(words) => self.add(&words, spans),
            Event::HardBreak => self.add("\n", spans),
            _ => {}
        }
    }

    fn add(&self, words: &str, spans: &mut Vec<Span>) {
        match spans.last_mut() {
            Some(last)
                if (last.strong, last.emphasis, &last.leads)
                    == (self.look.strong, self.look.emphasis, &self.look.leads) =>
            {
                last.text.push_str(words);
            }
            _ => spans.push(Span {
                text: words.to_owned(),
                ..self.look.clone()
            }),
        }
    }

    fn level(&mut self, level: HeadingLevel) -> u8 {
        // The first headings of a section are of the third level on a page.
        let level = (level as u8).saturating_sub(2).clamp(1, self.deepest + 1);
        self.deepest = level;
        level
    }
}

/// Words in no paragraph are one.
fn end(loose: &mut Vec<Span>, blocks: &mut Vec<Block>) {
    trim(loose);
    if !loose.is_empty() {
        blocks.push(Block::Paragraph(std::mem::take(loose)));
    }
}

/// Without empty lines at either end.
fn trim(spans: &mut Vec<Span>) {
    if let Some(first) = spans.first_mut() {
        first.text = first.text.trim_start().to_owned();
    }
    if let Some(last) = spans.last_mut() {
        last.text = last.text.trim_end().to_owned();
    }
    spans.retain(|span| !span.text.is_empty());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Span {
        Span {
            text: text.to_owned(),
            ..Span::default()
        }
    }

    #[test]
    fn headings_lists_tables_and_links_are_pieces_of_their_own() {
        let text = "### Deep\n# What we *changed*\n\nOne\nline **two**\n\n3. first\n   - nested\n4. [guide](https://example.org)\n\n\
                    | Lesson | Who |\n| Calls | Us |\n\n> said";
        let changed = Span {
            emphasis: true,
            ..plain("changed")
        };
        let two = Span {
            strong: true,
            ..plain("two")
        };
        let guide = Span {
            leads: Some("https://example.org".to_owned()),
            ..plain("guide")
        };
        let paragraph = |text: &str| Block::Paragraph(vec![plain(text)]);
        assert_eq!(
            blocks(text),
            [
                Block::Heading(1, vec![plain("Deep")]),
                Block::Heading(1, vec![plain("What we "), changed]),
                Block::Paragraph(vec![plain("One\nline "), two]),
                Block::List(
                    Some(3),
                    vec![
                        vec![
                            paragraph("first"),
                            Block::List(None, vec![vec![paragraph("nested")]])
                        ],
                        vec![Block::Paragraph(vec![guide])],
                    ]
                ),
                Block::Table(
                    vec![vec![plain("Lesson")], vec![plain("Who")]],
                    vec![vec![vec![plain("Calls")], vec![plain("Us")]]]
                ),
                Block::Quote(vec![paragraph("said")]),
            ]
        );
    }

    #[test]
    fn what_is_no_mark_of_ours_stays_as_words_and_a_mail_address_leads_to_mail() {
        assert_eq!(
            blocks("<b>3 * 2</b> #x $y$ \\z"),
            [Block::Paragraph(vec![plain("<b>3 * 2</b> #x $y$ \\z")])]
        );
        let mail = Span {
            leads: Some("mailto:kit@example.org".to_owned()),
            ..plain("kit@example.org")
        };
        assert_eq!(blocks("<kit@example.org>"), [Block::Paragraph(vec![mail])]);
        assert_eq!(blocks(" \n "), []);
        assert_eq!(
            blocks("[x](javascript:alert(1))"),
            [Block::Paragraph(vec![plain("x")])]
        );
    }

    #[test]
    fn no_word_of_a_deep_list_is_lost() {
        let deep = format!("{:?}", blocks(&format!("{} x", "- ".repeat(200))));
        assert!(deep.contains("\"x\""), "{deep}");
        assert!(
            deep.matches("List(").count() <= super::super::DEEPEST,
            "{deep}"
        );
    }
}
