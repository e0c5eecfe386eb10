//! The rows of a JSON file: an array of objects, each a row, with the names of the columns. Row 2 is the first object, as in
//! the same list with a heading.

use std::cell::{Cell as Held, RefCell};
use std::collections::HashMap;
use std::fmt;
use std::io::{BufReader, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::columns::Column;
use super::csv_rows::check_cell;
use super::headings::{Headed, Headings, unknown_column};
use super::read::{Bounded, Cell, ENDLESS, Line};
use super::{ImportIssue, ImportIssues, spreadsheet};

/// Reads every row, and hands it over until told to stop.
pub(super) fn rows(
    reader: Box<dyn Read + Send>,
    columns: &'static [Column],
    own: &Headings,
    each: &mut dyn FnMut(Line) -> bool,
) -> Result<(), ImportIssues> {
    let read = Arc::new(AtomicU64::new(0));
    let passed = Counted {
        reader,
        passed: Arc::new(AtomicU64::new(0)),
    };
    let counted = passed.passed.clone();
    let bounded = Bounded {
        reader: passed,
        passed: 0,
        read: read.clone(),
    };
    let mut json = serde_json::Deserializer::from_reader(BufReader::new(bounded));
    let list = JsonList {
        columns,
        own,
        each: RefCell::new(each),
        issues: RefCell::default(),
        row: RefCell::new(1),
        unknown: RefCell::default(),
        is_enough: Held::new(false),
        read: &|| read.store(counted.load(Ordering::Relaxed), Ordering::Relaxed),
    };
    let done = (&list).deserialize(&mut json).and_then(|()| json.end());
    let mut issues = list.issues.into_inner();
    if let Err(cause) = done
        && !list.is_enough.get()
    {
        let row = list.row.into_inner().max(2);
        issues.add(if cause.to_string().contains(ENDLESS) {
            ImportIssue::row(row, "", "row-long")
        } else if cause.is_io() {
            ImportIssue::file("unread").with("cause", cause.to_string())
        } else {
            // Serde's words may show what is in the file; its place does not.
            ImportIssue::row(row, "", "json-broken")
                .with("line", cause.line().to_string())
                .with("place", cause.column().to_string())
        });
    }
    if issues.is_empty() {
        Ok(())
    } else {
        Err(issues)
    }
}

struct Counted {
    reader: Box<dyn Read + Send>,
    passed: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let count = self.reader.read(into)?;
        self.passed.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

struct JsonList<'a> {
    columns: &'static [Column],
    own: &'a Headings,
    each: RefCell<&'a mut dyn FnMut(Line) -> bool>,
    issues: RefCell<ImportIssues>,
    row: RefCell<u32>,
    /// What is said of each name that is no column.
    unknown: RefCell<HashMap<String, ImportIssue>>,
    /// Nothing more is read.
    is_enough: Held<bool>,
    /// A row is read.
    read: &'a dyn Fn(),
}

/// The array.
impl<'de> DeserializeSeed<'de> for &JsonList<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for &JsonList<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(line) = list.next_element_seed(Object(self))? {
            (self.read)();
            let is_empty = line.cells.iter().all(Option::is_none);
            let goes_on = if self.issues.borrow().is_empty() {
                is_empty || (self.each.borrow_mut())(line)
            } else {
                !self.issues.borrow().is_full()
            };
            if !goes_on {
                self.is_enough.set(true);
                return Err(A::Error::custom("enough"));
            }
        }
        Ok(())
    }
}

impl JsonList<'_> {
    fn tell_unknown(&self, row: u32, name: String) {
        // What is near to a name is looked for one by one.
        if self.issues.borrow().is_full() {
            return;
        }
        let mut unknown = self.unknown.borrow_mut();
        let told = unknown
            .entry(name)
            .or_insert_with_key(|name| unknown_column(row, name, self.columns));
        let issue = ImportIssue {
            rows: vec![row],
            ..told.clone()
        };
        self.issues.borrow_mut().add(issue);
    }
}

struct Object<'a, 'b>(&'a JsonList<'b>);

impl<'de> DeserializeSeed<'de> for Object<'_, '_> {
    type Value = Line;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Line, D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Object<'_, '_> {
    type Value = Line;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Line, A::Error> {
        let row = {
            let mut row = self.0.row.borrow_mut();
            *row += 1;
            *row
        };
        let columns = self.0.columns;
        let mut line = Line {
            row,
            cells: vec![None; columns.len()],
        };
        let tell = |issue| self.0.issues.borrow_mut().add(issue);
        while let Some((name, value)) = object.next_entry::<String, Value>()? {
            let place = match self.0.own.headed(&name, columns) {
                Some(Headed::Column(place)) => place,
                Some(Headed::LeftOut) => continue,
                Some(Headed::Blank) | None => {
                    self.0.tell_unknown(row, name);
                    continue;
                }
            };
            let column = &columns[place];
            let Ok(cell) = cell(value, column) else {
                tell(ImportIssue::row(row, column.name, "json-value"));
                continue;
            };
            if line.cells[place].is_some() {
                tell(ImportIssue::row(row, column.name, "column-twice"));
            }
            let texts: &[String] = match &cell {
                Some(Cell::Text(text)) => std::slice::from_ref(text),
                Some(Cell::List(list)) => list,
                None => &[],
            };
            for text in texts {
                if let Err(issue) = check_cell(text, row, column) {
                    tell(issue);
                }
            }
            line.cells[place] = cell;
        }
        Ok(line)
    }
}

/// A value as a cell; nothing for `null` and for empty text.
fn cell(value: Value, column: &Column) -> Result<Option<Cell>, ()> {
    let text = |value: Value| match value {
        Value::Null => Ok(String::new()),
        Value::String(text) => Ok(text),
        Value::Number(number) => Ok(spreadsheet::written(&number, column)),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => Err(()),
    };
    Ok(match value {
        Value::Array(list) => {
            let list = list.into_iter().map(text).collect::<Result<Vec<_>, _>>()?;
            (!list.is_empty()).then_some(Cell::List(list))
        }
        value => {
            let text = text(value)?;
            (!text.trim().is_empty()).then_some(Cell::Text(text))
        }
    })
}
