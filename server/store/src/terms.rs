//! What cases are found by. In the database stand keyed hashes of terms (HMAC-SHA-256, the first 64 bits), each with a number
//! that says in which part of the case it stands: no word, no beginning of one, no length.
//!
//! Whoever has the database and not the master key learns from it which cases share a term and in which part, how many cases
//! share it, and about how many words a case has. So the most frequent hashes are those of the most frequent names and
//! words, and may be guessed in their order; which case has a rare one is hidden in nothing but the key. A term has another
//! hash in every council, and another from every kind of term.

pub(super) mod search;

use std::collections::BTreeSet;

use rules::acts::Recorded;
use rules::case::Case;
use rules::find::{Place, Term, terms_of};
use rules::intake::Answers;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Statement};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{CouncilStore, OpenCase, Result, Tx, entities::case_term, keys::keyed_hash};

/// Rows of one statement.
const AT_A_TIME: usize = 500;

/// What makes hashes of the terms of a council.
pub(super) struct TermKey(Zeroizing<[u8; 32]>);

impl TermKey {
    fn hash(&self, term: &Term) -> i64 {
        let hash = keyed_hash(&self.0, &term.bytes());
        let mut first = [0; 8];
        first.copy_from_slice(&hash[..8]);
        i64::from_be_bytes(first)
    }

    /// The rows of a case.
    pub(super) fn rows(
        &self,
        council: &str,
        id: Uuid,
        (case, history, answers): (&Case, &[Recorded], &Answers),
    ) -> Vec<case_term::ActiveModel> {
        let hashes = self.hashes(case, history, answers).into_iter();
        rows(council, id, hashes)
    }

    fn hashes(&self, case: &Case, history: &[Recorded], answers: &Answers) -> BTreeSet<(i64, i16)> {
        let terms = terms_of(case, history, answers).into_iter();
        terms
            .map(|(place, term)| (self.hash(&term), place as i16))
            .collect()
    }
}

fn rows(
    council: &str,
    id: Uuid,
    hashes: impl Iterator<Item = (i64, i16)>,
) -> Vec<case_term::ActiveModel> {
    let row = |(term, place)| case_term::ActiveModel {
        term: Set(term),
        council: Set(council.to_owned()),
        place: Set(place),
        case_id: Set(id),
    };
    hashes.map(row).collect()
}

impl CouncilStore {
    /// What makes hashes of the terms of this council.
    pub(super) fn term_key(&self) -> TermKey {
        TermKey(Zeroizing::new(self.derived_key("terms")))
    }
}

impl Tx {
    /// Writes what a new case is found by.
    pub(super) fn new_terms(&self, open: &OpenCase) -> Vec<Statement> {
        let key = self.store.term_key();
        let answers = open.case.as_corrected(open.given.clone());
        let told = (&open.case, open.history.as_slice(), &answers);
        self.added(key.rows(self.store.council(), open.id, told))
    }

    /// Writes what a case is found by now, instead of what it was found by before.
    pub(super) async fn terms(&self, open: &OpenCase) -> Result<Vec<Statement>> {
        use case_term::Column as C;
        let key = self.store.term_key();
        let answers = open.case.as_corrected(open.given.clone());
        let wanted = key.hashes(&open.case, &open.history, &answers);
        let before: Vec<(i64, i16)> = case_term::Entity::find()
            .select_only()
            .column(C::Term)
            .column(C::Place)
            .filter(C::CaseId.eq(open.id))
            .into_tuple()
            .all(&self.on)
            .await?;
        let before: BTreeSet<(i64, i16)> = before.into_iter().collect();
        let gone: Vec<&(i64, i16)> = before.difference(&wanted).collect();
        let mut writes = Vec::new();
        for place in Place::ALL.map(|place| place as i16) {
            let here = gone.iter().filter(|(_, of)| *of == place);
            let here: Vec<i64> = here.map(|(term, _)| *term).collect();
            for some in here.chunks(AT_A_TIME) {
                let delete = case_term::Entity::delete_many()
                    .filter(C::Council.eq(self.store.council()))
                    .filter(C::CaseId.eq(open.id))
                    .filter(C::Place.eq(place))
                    .filter(C::Term.is_in(some.iter().copied()));
                writes.push(self.built(&delete));
            }
        }
        let new = wanted.difference(&before).copied();
        writes.extend(self.added(rows(self.store.council(), open.id, new)));
        Ok(writes)
    }

    fn added(&self, mut rows: Vec<case_term::ActiveModel>) -> Vec<Statement> {
        let mut writes = Vec::new();
        while !rows.is_empty() {
            let rest = rows.split_off(rows.len().min(AT_A_TIME));
            let some = std::mem::replace(&mut rows, rest);
            writes.push(self.built(&case_term::Entity::insert_many(some)));
        }
        writes
    }
}
