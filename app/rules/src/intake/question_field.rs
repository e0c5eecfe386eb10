//! One thing that a page asks for, and what of it depends on the answers before.

use super::answers::Answers;
use crate::form::{Field, Kind, Options};

/// One field of a question.
#[derive(Debug, Clone, Copy)]
pub struct QuestionField {
    /// What is asked.
    pub asks: Field,
    /// Whether it is shown at all, given what was answered before.
    asked: fn(&Answers) -> bool,
    /// The values that are offered, where they depend on what was answered before.
    offers: Option<fn(&Answers) -> &'static [&'static str]>,
    /// What is chosen in the field before it when a page shows it.
    shown_after: &'static [&'static str],
}

const fn always(_: &Answers) -> bool {
    true
}

impl QuestionField {
    /// A field that is always asked.
    #[must_use]
    pub const fn of(asks: Field) -> Self {
        Self {
            asks,
            asked: always,
            offers: None,
            shown_after: &[],
        }
    }

    /// The same field, shown only when `asked` says so of the earlier answers.
    #[must_use]
    pub const fn when(mut self, asked: fn(&Answers) -> bool) -> Self {
        self.asked = asked;
        self
    }

    /// The same field, with the values that `offers` takes from the earlier answers.
    #[must_use]
    pub const fn offering(mut self, offers: fn(&Answers) -> &'static [&'static str]) -> Self {
        self.offers = Some(offers);
        self
    }

    /// The same field, which a page shows once one of these is chosen in the field before it.
    #[must_use]
    pub const fn shown_after(mut self, chosen: &'static [&'static str]) -> Self {
        self.shown_after = chosen;
        self
    }

    /// What has to be chosen in the field before it for a page to show it: any of these; nothing where it does not depend on that.
    #[must_use]
    pub const fn is_shown_after(&self) -> &'static [&'static str] {
        self.shown_after
    }

    /// Whether it is shown, given what was answered before.
    #[must_use]
    pub fn is_asked(&self, earlier: &Answers) -> bool {
        (self.asked)(earlier)
    }

    /// The values that can be chosen after these answers, in order; none for text.
    #[must_use]
    pub fn options(&self, earlier: &Answers) -> &'static [&'static str] {
        let options = self.after(earlier).kind.options();
        options.map_or(&[], |options| options.values)
    }

    /// The field as it is asked after these answers.
    #[must_use]
    pub fn after(&self, earlier: &Answers) -> Field {
        let kind = match (self.asks.kind, self.offers) {
            (Kind::Choice(options), Some(offers)) => {
                Kind::Choice(Options::new(options.list, offers(earlier)))
            }
            (kind, _) => kind,
        };
        Field { kind, ..self.asks }
    }
}
