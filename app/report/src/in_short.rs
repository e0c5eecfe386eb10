//! The report in short: three figures that a councillor remembers, and what they and the other tables say in sentences. Each
//! figure is taken from cells that the tables show, after small numbers were withheld, and says from which: so that nothing
//! stands here that the tables do not say, and a change of the rules changes both.

mod people;
mod read;
mod replies;
mod volumes;

use serde::{Deserialize, Serialize};

use super::entry_in_period::THIS;
use super::table_builder::TableBuilder;
use super::{Cell, Check, Part, Section, Table, Verdict};
use read::Reader;

/// The report in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InShort {
    /// The figures to remember: received, in time, upheld. One of which nothing is recorded is not there.
    pub figures: Vec<BigFigure>,
    /// What the year was like, in the order of reading.
    pub sentences: Vec<Sentence>,
}

/// A figure to remember, with what it is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BigFigure {
    /// Its name: `received`, `in-time` or `upheld`.
    pub id: String,
    /// The figure. Where it is a share, the share is what is printed large.
    pub cell: Cell,
    /// What stands under it.
    pub says: Sentence,
}

/// A sentence about figures.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// The end of the key of its words, `report-short-<key>`.
    pub key: String,
    /// What the words choose by and what they name: the year, a service.
    pub with: Vec<(String, String)>,
    /// The figures in it.
    pub figures: Vec<TakenFigure>,
    /// It belongs to the paragraph of the sentence before it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub goes_on: bool,
}

/// A figure that was taken from cells of tables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenFigure {
    /// What the words call it.
    pub name: String,
    /// The figure.
    pub value: i64,
    /// The cells of which it is the sum.
    pub sum_of: Vec<TakenFrom>,
    /// The cells that are taken from that sum.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub less: Vec<TakenFrom>,
}

/// The place of a cell, by the ids of its table, row and column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenFrom {
    /// The table.
    pub table: String,
    /// The row, or the last one.
    pub row: String,
    /// The column.
    pub column: String,
}

impl InShort {
    /// The sentences, by paragraph.
    pub fn paragraphs(&self) -> impl Iterator<Item = &[Sentence]> {
        self.sentences.chunk_by(|_, next| next.goes_on)
    }

    /// Every figure in it, also those under the large ones.
    pub fn taken(&self) -> impl Iterator<Item = &TakenFigure> {
        let under = self.figures.iter().map(|figure| &figure.says);
        let sentences = under.chain(&self.sentences);
        sentences.flat_map(|sentence| &sentence.figures)
    }
}

impl Sentence {
    fn new(key: &str) -> Self {
        Self {
            key: key.to_owned(),
            ..Self::default()
        }
    }

    fn going_on(self) -> Self {
        Self {
            goes_on: true,
            ..self
        }
    }

    fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.with.push((name.to_owned(), value.into()));
        self
    }

    fn figure(mut self, name: &str, taken: &TakenFigure) -> Self {
        let name = name.to_owned();
        self.figures.push(TakenFigure {
            name,
            ..taken.clone()
        });
        self
    }
}

/// The report in short; none of a period that has not begun, of which there is nothing to say. `skipped` is in how many
/// complaints both agreed to skip stage 1 (R4.6), in this year and the one before.
pub(super) fn of(
    sections: &[Section],
    maker: &TableBuilder<'_>,
    skipped: [i64; 2],
) -> Option<InShort> {
    if maker.frame.today < maker.periods[THIS].from {
        return None;
    }
    let reader = Reader {
        sections,
        maker,
        skips: skipped != [0, 0],
    };
    let figures = [
        volumes::figure(&reader),
        replies::in_time_figure(&reader),
        replies::upheld_figure(&reader),
    ];
    let mut sentences: Vec<Sentence> = volumes::of_a_part(&reader).into_iter().collect();
    sentences.extend(volumes::received(&reader));
    sentences.extend(people::children(&reader));
    sentences.extend(replies::in_time(&reader));
    sentences.extend(replies::outcomes(&reader));
    sentences.extend(people::thanks(&reader));
    sentences.extend(people::learned(&reader));
    sentences.extend(volumes::ombudsman(&reader));
    let figures = figures.into_iter().flatten().map(|figure| BigFigure {
        says: reader.in_period(figure.says),
        ..figure
    });
    let sentences = sentences.into_iter();
    let sentences = sentences.map(|sentence| reader.in_period(sentence));
    Some(InShort {
        figures: figures.collect(),
        sentences: sentences.collect(),
    })
}

/// Whether the figures in short are those of the tables as they are printed; nothing is said of a report without them.
pub(super) fn check(sections: &[Section]) -> Option<Check> {
    let mut summary = sections.iter();
    let summary = summary.find(|section| section.part == Part::Summary)?;
    let short = summary.in_short.as_ref()?;
    let tables: Vec<&Table> = sections
        .iter()
        .flat_map(|section| &section.tables)
        .collect();
    let cell = |from: &TakenFrom| {
        let table = tables.iter().find(|table| table.id == from.table)?;
        let cell = table.cell(&from.row, &from.column)?;
        cell.value.filter(|_| !cell.withheld)
    };
    let sum = |places: &[TakenFrom]| places.iter().map(cell).sum::<Option<i64>>();
    let differs = short.taken().find(|figure| {
        let right = sum(&figure.sum_of).zip(sum(&figure.less));
        right.map(|(all, less)| all - less) != Some(figure.value)
    });
    let table = differs.and_then(|figure| figure.sum_of.first());
    Some(Check {
        name: match differs {
            None => "short-agrees".to_owned(),
            Some(_) => "short-differs".to_owned(),
        },
        tables: table.map(|from| from.table.clone()).into_iter().collect(),
        verdict: match differs {
            None => Verdict::Passed,
            Some(_) => Verdict::Failed,
        },
        found: differs
            .map(|figure| ("figure".to_owned(), figure.value.to_string()))
            .into_iter()
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Column, Label, Row, Unit};

    /// A report whose volumes say this many, and which says 7 in short.
    fn sections(count: i64) -> [Section; 2] {
        let from = TakenFrom {
            table: "volumes".to_owned(),
            row: "stage-one".to_owned(),
            column: "2023-24".to_owned(),
        };
        let taken = TakenFigure {
            name: "count".to_owned(),
            value: 7,
            sum_of: vec![from],
            less: Vec::new(),
        };
        let short = InShort {
            figures: Vec::new(),
            sentences: vec![Sentence::new("received").figure("count", &taken)],
        };
        let volumes = Table {
            id: "volumes".to_owned(),
            title: None,
            columns: vec![Column {
                id: "2023-24".to_owned(),
                label: Label::Text("2023-24".to_owned()),
                unit: Unit::Count,
            }],
            rows: vec![Row {
                id: "stage-one".to_owned(),
                label: Label::Text("Stage 1".to_owned()),
                cells: vec![Cell::number(count)],
                beside: false,
            }],
            total: None,
            rules: Vec::new(),
            chart: None,
        };
        [
            Section {
                part: Part::Summary,
                in_short: Some(short),
                tables: Vec::new(),
            },
            Section {
                part: Part::Volumes,
                in_short: None,
                tables: vec![volumes],
            },
        ]
    }

    #[test]
    fn what_is_said_in_short_has_to_be_what_the_tables_say() {
        let verdict = |count| check(&sections(count)).unwrap().verdict;
        assert_eq!(verdict(7), Verdict::Passed);
        assert_eq!(verdict(8), Verdict::Failed);
    }

    #[test]
    fn nothing_is_said_in_short_that_the_tables_withhold() {
        let mut sections = sections(7);
        sections[1].tables[0].rows[0].cells[0].withheld = true;
        assert_eq!(check(&sections).unwrap().verdict, Verdict::Failed);
    }
}
