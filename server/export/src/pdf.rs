//! A document as a tagged PDF (PDF/UA-1): every word is handed over as data.

use anyhow::Result;
use app::components::chart::Picture;
use serde_json::{Value, json};
use words::prose::{self, Span};

use super::document::{Block, Chapter, Document, Figures, runs_left, text_of};

/// What stands for a letter that no font of ours has: a file that everybody can read has none without its shape.
const UNKNOWN: char = '?';

/// How the words and lines of a chart look, where no stylesheet of the portal is.
const LOOK: &str = include_str!("pdf/chart.css");
/// The colour of its bars and lines.
const COLOUR: &str = "#0b5563";

/// The document as a file. `unknown` says how many letters it could not show.
pub(super) fn write(document: &Document, unknown: impl Fn(&str) -> String) -> Result<Vec<u8>> {
    let mut letters = Letters { unknown: 0 };
    let chapters = document.chapters.iter();
    let mut chapters: Vec<Value> = chapters.map(|chapter| letters.chapter(chapter)).collect();
    let mut data = json!({
        "title": letters.text(&document.title),
        "council": letters.text(&document.council),
        "facts": letters.texts(&document.facts),
        "notes": letters.texts(&document.notes),
        "contents": letters.text(&document.contents),
        "begins-in-short": document.begins_in_short,
    });
    if letters.unknown > 0 {
        let count = letters.unknown.to_string();
        let note = unknown(&count);
        let note = json!({ "kind": "paragraph", "rtl": false, "spans": [span_of(&note)] });
        if let Some(last) = chapters
            .last_mut()
            .and_then(|last| last["blocks"].as_array_mut())
        {
            last.push(note);
        }
    }
    data["chapters"] = Value::Array(chapters);
    pdf::write(&data.to_string())
}

/// Puts a document into data, and counts the letters that cannot be shown.
struct Letters {
    unknown: usize,
}

impl Letters {
    fn text(&mut self, text: &str) -> String {
        let shown = text.chars().filter(|letter| !is_unseen(*letter));
        shown
            .map(|letter| match letter {
                '\n' => letter,
                letter if letter.is_control() => ' ',
                letter if pdf::has_letter(letter) => letter,
                _ => {
                    self.unknown += 1;
                    UNKNOWN
                }
            })
            .collect()
    }

    fn texts(&mut self, texts: &[String]) -> Vec<String> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    fn chapter(&mut self, chapter: &Chapter) -> Value {
        let blocks = chapter.blocks.iter();
        let blocks: Vec<Value> = blocks.map(|block| self.block(block)).collect();
        json!({
            "title": self.text(&chapter.title),
            "blocks": blocks,
            "new-page": chapter.on_new_page,
        })
    }

    fn block(&mut self, block: &Block) -> Value {
        match block {
            Block::Short(short) => {
                let figures = short.figures.iter();
                let figures = figures.map(|(figure, says)| {
                    json!({ "figure": self.text(figure), "says": self.text(says) })
                });
                let figures: Vec<Value> = figures.collect();
                let says = self.texts(&short.paragraphs);
                json!({ "kind": "short", "figures": figures, "says": says })
            }
            Block::Written(written) => self.written(written),
            Block::Figures(figures) => self.figures(figures),
            Block::Nothing(title, says, notes) => json!({
                "kind": "nothing",
                "title": self.text(title),
                "says": self.text(says),
                "notes": self.text(notes),
            }),
            Block::Thanks(thanks, service) => json!({
                "kind": "thanks",
                "words": self.text(thanks),
                "rtl": runs_left(thanks),
                "service": self.text(service),
            }),
        }
    }

    fn written(&mut self, written: &prose::Block) -> Value {
        match written {
            prose::Block::Heading(level, spans) => {
                json!({ "kind": "heading", "level": level, "spans": self.spans(spans) })
            }
            prose::Block::Paragraph(spans) => json!({
                "kind": "paragraph",
                "rtl": runs_left(&text_of(spans)),
                "spans": self.spans(spans),
            }),
            prose::Block::List(first, items) => {
                let items = items.iter().map(|blocks| self.all(blocks));
                json!({ "kind": "list", "first": first, "items": items.collect::<Vec<_>>() })
            }
            prose::Block::Quote(blocks) => json!({ "kind": "quote", "blocks": self.all(blocks) }),
            prose::Block::Table(head, rows) => {
                let mut row = |cells: &[Vec<Span>]| -> Vec<Value> {
                    cells.iter().map(|spans| self.spans(spans)).collect()
                };
                let head = row(head);
                let rows: Vec<_> = rows.iter().map(|cells| row(cells)).collect();
                json!({ "kind": "grid", "head": head, "rows": rows })
            }
        }
    }

    fn all(&mut self, blocks: &[prose::Block]) -> Vec<Value> {
        blocks.iter().map(|block| self.written(block)).collect()
    }

    fn spans(&mut self, spans: &[Span]) -> Value {
        let spans = spans.iter().map(|span| {
            json!({
                "text": self.text(&span.text),
                "strong": span.strong,
                "emphasis": span.emphasis,
                "leads": span.leads,
            })
        });
        Value::Array(spans.collect())
    }

    fn figures(&mut self, of: &Figures) -> Value {
        let rows = of.rows.iter().map(|line| {
            let cells = line.cells.iter().map(|cell| {
                json!({
                    "figure": self.text(&cell.figure),
                    "share": cell.share,
                    "known": cell.is_known,
                })
            });
            let cells: Vec<Value> = cells.collect();
            json!({ "name": self.text(&line.name), "cells": cells, "total": line.is_total })
        });
        let rows: Vec<Value> = rows.collect();
        json!({
            "kind": "figures",
            "title": self.text(&of.title),
            "head": self.texts(&of.head),
            "rows": rows,
            "notes": self.text(&of.notes),
            "chart": of.chart.as_ref().map(|chart| self.chart(chart)),
        })
    }

    fn chart(&mut self, chart: &Picture) -> Value {
        json!({
            "title": self.text(&chart.title),
            "says": self.text(&chart.says()),
            "svg": alone(&self.text(&chart.shapes), chart),
            "width": chart.width,
            "height": chart.height,
        })
    }
}

/// A drawing as a document of its own, in black on white with one colour.
fn alone(shapes: &str, chart: &Picture) -> String {
    let (width, height) = (chart.width, chart.height);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" color=\"{COLOUR}\"><style>{LOOK}</style>{shapes}</svg>"
    )
}

/// What joins letters and chooses their shape, and is nothing by itself.
const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ad}')
}

fn span_of(text: &str) -> Value {
    json!({ "text": text, "strong": false, "emphasis": false, "leads": null })
}
