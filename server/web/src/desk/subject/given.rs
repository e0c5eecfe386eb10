//! What somebody is given of what is held on them: every passage that is not left out, and in the place of each that is, that it
//! is and why.

use app::desk::{FileRow, HeldIn, Passage};
use casework::{Error, PutTogether};
use export::{SubjectChapter, SubjectDocument, SubjectEnclosure, SubjectPiece};
use rules::reference::Reference;
use rules::subject::{LeftOut, Mark, Whose, without};
use store::{SubjectCase, SubjectRequest};
use words::{Words, dates};

use super::{LookedThrough, held_in};
use crate::edge::visitor::Visitor;
use crate::portal::Portal;

/// Why the document cannot be made yet.
pub(crate) enum NotGiven {
    /// A case is kept from whoever asks for it.
    KeptFrom,
    /// These have to be looked through first.
    NotLookedThrough(Vec<String>),
    /// Anything else.
    Error(Error),
}

impl From<Error> for NotGiven {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

/// The document, as JSON, and of what it was put together.
pub(crate) async fn document(
    portal: &Portal,
    visitor: &Visitor,
    request: &SubjectRequest,
) -> Result<PutTogether, NotGiven> {
    let words = super::words(portal);
    // Whoever has left is named in what was written before.
    let accounts = portal.council.store.every_account().await;
    let accounts = accounts.map_err(Error::from)?;
    let staff: Vec<String> = accounts.into_iter().map(|account| account.name).collect();
    let (mut whole, mut of, mut unseen) = (cover(portal, &words, request), Vec::new(), Vec::new());
    for (reference, said) in &request.words.cases {
        if said.whose == Whose::NotTheirs {
            continue;
        }
        let reference: Reference = reference
            .parse()
            .map_err(|_| Error::Internal(anyhow::anyhow!("a case has no reference")))?;
        let held = held_in(portal, visitor, &reference).await?;
        let held = held.ok_or(NotGiven::KeptFrom)?;
        if !held.is_looked_through_by(said) {
            unseen.push(reference.to_string());
            continue;
        }
        let names_staff = request.words.names_staff;
        let mut hidden = Hidden::new(&words, said, &staff, &held);
        hidden.staff.retain(|_| !names_staff);
        let (chapter, files) = chapter(&words, &held, said, &hidden);
        whole.chapters.push(chapter);
        whole.files.extend(files);
        of.push((reference, held.seen));
    }
    if !unseen.is_empty() {
        return Err(NotGiven::NotLookedThrough(unseen));
    }
    let document = serde_json::to_string(&whole);
    Ok(PutTogether {
        document: document.map_err(|cause| Error::Internal(cause.into()))?,
        of,
        version: request.words.version,
        parts: whole.files.len() as u64 + 1,
    })
}

fn cover(portal: &Portal, words: &Words, request: &SubjectRequest) -> SubjectDocument {
    let profile = &portal.council.profile;
    let received = dates::longest(request.received_on);
    let today = dates::longest(portal.council.clock.today());
    let with = [("date", received.as_str()), ("today", today.as_str())];
    let why = words.say_with(
        "export-subject-why",
        &[("commissioner", &profile.bodies.commissioner.website)],
    );
    SubjectDocument {
        title: words.say("export-subject-title"),
        council: profile.name.clone(),
        facts: vec![
            words.say_with("export-subject-for", &[("person", &request.words.person)]),
            words.say_with("export-subject-received", &with),
            why,
        ],
        notes: vec![words.say("export-subject-left")],
        contents: words.say("export-subject-contents"),
        unknown_letters: words.say("export-subject-unknown-letters"),
        chapters: Vec::new(),
        files: Vec::new(),
    }
}

/// The names that stand nowhere in what is given, and what stands in their place.
struct Hidden {
    others: Vec<String>,
    somebody: String,
    staff: Vec<String>,
    a_member_of_staff: String,
}

impl Hidden {
    fn new(words: &Words, said: &SubjectCase, staff: &[String], held: &LookedThrough) -> Self {
        let people = held.file.people.iter().map(|(_, name)| name.clone());
        // Who was let in from outside has a duty in the case, or had one.
        let guests = held.file.case.guests.iter();
        let people = people.chain(guests.map(|guest| guest.name.clone()));
        Self {
            others: said.names.clone(),
            somebody: words.say("export-subject-somebody"),
            staff: staff.iter().cloned().chain(people).collect(),
            a_member_of_staff: words.say("export-subject-staff"),
        }
    }

    fn from(&self, text: &str) -> String {
        let text = without(text, &self.others, &self.somebody);
        without(&text, &self.staff, &self.a_member_of_staff)
    }
}

fn chapter(
    words: &Words,
    held: &LookedThrough,
    said: &SubjectCase,
    hidden: &Hidden,
) -> (SubjectChapter, Vec<SubjectEnclosure>) {
    let row = &held.file.row;
    let shown = row.reference.to_string();
    let received = dates::longest(row.listed.received_on);
    let with = [
        ("reference", shown.as_str()),
        ("received", received.as_str()),
    ];
    let mut chapter = SubjectChapter {
        title: words.say_with("export-subject-case", &with),
        pieces: Vec::new(),
    };
    if let Some(why) = said.whole {
        let why = [("why", &*reason(words, why))];
        let left = words.say_with("export-subject-case-left", &why);
        chapter
            .pieces
            .push(SubjectPiece::Passage(String::new(), left));
        return (chapter, Vec::new());
    }
    let mut files = Vec::new();
    let groups = held
        .passages
        .chunk_by(|one, next| one.held_in == next.held_in);
    for group in groups {
        let heading = group.first().map(|first| first.held_in);
        chapter.pieces.extend(heading.map(|held_in| {
            let key = format!("staff-subject-held-{}", held_in.slug());
            SubjectPiece::Heading(words.say(&key))
        }));
        for passage in group {
            // What nobody has looked at is not given.
            let Some(mark) = said.decided.get(&passage.key) else {
                continue;
            };
            let (what, says) = match (mark, passage.file) {
                (Mark::LeftOut(why), file) => left_out(words, passage, file, *why, hidden),
                (Mark::Given, Some(number)) => {
                    let row = held.file.files.iter().find(|row| row.number == number);
                    let (says, file) = enclosed(words, &row_name(row, &shown), row);
                    files.extend(file.map(|name| SubjectEnclosure {
                        case: shown.clone(),
                        number,
                        name,
                    }));
                    (hidden.from(&passage.what), says)
                }
                (Mark::Given, None) => (hidden.from(&passage.what), hidden.from(&passage.says)),
            };
            chapter.pieces.push(SubjectPiece::Passage(what, says));
        }
    }
    (chapter, files)
}

/// What stands in the place of a passage. What a file is called was written by somebody, and may say what is in it.
fn left_out(
    words: &Words,
    passage: &Passage,
    file: Option<u32>,
    why: LeftOut,
    hidden: &Hidden,
) -> (String, String) {
    let what = match (passage.held_in, file) {
        (HeldIn::Files, Some(number)) => {
            words.say_with("export-subject-file", &[("number", &number.to_string())])
        }
        _ => hidden.from(&passage.what),
    };
    let why = [("why", &*reason(words, why))];
    (what, words.say_with("export-subject-passage-left", &why))
}

fn reason(words: &Words, why: LeftOut) -> String {
    words.say(&format!("export-subject-why-{}", why.slug()))
}

/// What a file is called in the folder.
fn row_name(row: Option<&FileRow>, case: &str) -> String {
    let number = row.map(|row| row.number).unwrap_or_default();
    format!("{case}-{number}")
}

/// What is said of a file, and its name where it is in the folder.
fn enclosed(words: &Words, name: &str, row: Option<&FileRow>) -> (String, Option<String>) {
    match row.is_some_and(FileRow::opens) {
        true => {
            let says = words.say_with("export-subject-enclosed", &[("name", name)]);
            (says, Some(name.to_owned()))
        }
        false => (words.say("export-subject-not-enclosed"), None),
    }
}
