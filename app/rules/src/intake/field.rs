//! One thing that a page asks for: its name, its shape, and what can be wrong with it.

use super::answers::{Answers, Typed};
use crate::{email, text};

/// One input of a question.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name posted with the form, and the part of the words' keys that belongs to this field.
    pub name: &'static str,
    /// What kind of input it is.
    pub kind: FieldKind,
    /// Whether the page can be sent without it.
    pub optional: bool,
    /// Whether it is shown at all, given what was answered before.
    pub asked: fn(&Answers) -> bool,
}

/// The kinds of input. A form is drawn from these, and unknown values are refused by them.
#[derive(Debug, Clone, Copy)]
pub enum FieldKind {
    /// One of these.
    Choice(fn(&Answers) -> &'static [&'static str]),
    /// Any of these; the last is "none of them" when `exclusive`.
    Choices {
        /// The values, in the order shown.
        options: fn(&Answers) -> &'static [&'static str],
        /// Whether the last value excludes the others.
        exclusive: bool,
    },
    /// One line, with the browser's `autocomplete` token where the answer is about the person who types.
    Line {
        /// Most characters.
        limit: u64,
        /// What the keyboard and the browser's memory should offer.
        autocomplete: Autocomplete,
    },
    /// Several lines.
    Story {
        /// Most characters.
        limit: u64,
    },
}

/// What the browser may offer to fill in (WCAG 1.3.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Autocomplete {
    /// Nothing: the answer is not about the person who types, or should not be remembered.
    Off,
    /// The name they like to be called.
    Nickname,
    /// Their e-mail address; the keyboard shows @.
    Email,
    /// Their phone number; the keyboard shows digits.
    Tel,
}

/// What is wrong with one field. The words for it are in the locales, never here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFault {
    /// The field.
    pub field: &'static str,
    /// Which fault: `missing`, `too-long`, `not-a-choice`, `not-alone`, `email`, `email-ending`,
    /// `email-slip`, `phone`, `phone-short`.
    pub code: &'static str,
    /// The limit that was passed, in characters, for `too-long`.
    pub limit: Option<u64>,
}

const fn always(_: &Answers) -> bool {
    true
}

impl Field {
    const fn new(name: &'static str, kind: FieldKind) -> Self {
        Self {
            name,
            kind,
            optional: false,
            asked: always,
        }
    }

    /// One of some values.
    #[must_use]
    pub const fn choice(
        name: &'static str,
        options: fn(&Answers) -> &'static [&'static str],
    ) -> Self {
        Self::new(name, FieldKind::Choice(options))
    }

    /// Any of some values.
    #[must_use]
    pub const fn choices(
        name: &'static str,
        options: fn(&Answers) -> &'static [&'static str],
    ) -> Self {
        Self::new(
            name,
            FieldKind::Choices {
                options,
                exclusive: false,
            },
        )
    }

    /// Any of some values, of which the last stands alone.
    #[must_use]
    pub const fn choices_or_last(
        name: &'static str,
        options: fn(&Answers) -> &'static [&'static str],
    ) -> Self {
        Self::new(
            name,
            FieldKind::Choices {
                options,
                exclusive: true,
            },
        )
    }

    /// One line.
    #[must_use]
    pub const fn line(name: &'static str, autocomplete: Autocomplete) -> Self {
        Self::new(
            name,
            FieldKind::Line {
                limit: crate::text::LINE_LIMIT,
                autocomplete,
            },
        )
    }

    /// Several lines.
    #[must_use]
    pub const fn story(name: &'static str, limit: u64) -> Self {
        Self::new(name, FieldKind::Story { limit })
    }

    /// The same field, not compulsory.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The same field, shown only when `asked` says so of the earlier answers.
    #[must_use]
    pub const fn when(mut self, asked: fn(&Answers) -> bool) -> Self {
        self.asked = asked;
        self
    }

    /// The values that can be chosen, in order; none for text.
    #[must_use]
    pub fn options(&self, earlier: &Answers) -> &'static [&'static str] {
        match self.kind {
            FieldKind::Choice(options) | FieldKind::Choices { options, .. } => options(earlier),
            FieldKind::Line { .. } | FieldKind::Story { .. } => &[],
        }
    }

    /// What was typed without the marks that nobody sees and that would be in the way.
    pub(super) fn clean(&self, typed: &str) -> String {
        match self.kind {
            FieldKind::Line {
                autocomplete: Autocomplete::Email,
                ..
            } => email::cleaned(&text::one_line(typed)),
            FieldKind::Line {
                autocomplete: Autocomplete::Tel,
                ..
            } => text::without_invisible(&text::one_line(typed))
                .trim()
                .to_owned(),
            FieldKind::Line { .. } => text::one_line(typed),
            FieldKind::Choice(_) | FieldKind::Choices { .. } | FieldKind::Story { .. } => {
                text::cleaned(typed)
            }
        }
    }

    /// The fault of a text that is more than twice as long as it may be, so that it is not even kept: whoever writes for a
    /// person stops before.
    #[must_use]
    pub fn far_too_long(&self, typed: &Typed) -> Option<FieldFault> {
        let limit = match self.kind {
            FieldKind::Line { limit, .. } | FieldKind::Story { limit } => limit,
            FieldKind::Choice(_) | FieldKind::Choices { .. } => crate::text::LINE_LIMIT,
        };
        let lengths = typed.all(self.name).iter().map(|text| text.chars().count());
        let length = u64::try_from(lengths.sum::<usize>()).unwrap_or(u64::MAX);
        (length > limit * 2).then_some(FieldFault {
            field: self.name,
            code: "too-long",
            limit: Some(limit),
        })
    }

    /// The faults that show without knowing the question: values that were never offered.
    pub(super) fn faults(&self, typed: &Typed, earlier: &Answers) -> Option<FieldFault> {
        let values = typed.all(self.name);
        let code = if let FieldKind::Choice(_) | FieldKind::Choices { .. } = self.kind {
            let options = self.options(earlier);
            if values
                .iter()
                .any(|value| !value.is_empty() && !options.contains(&value.as_str()))
            {
                "not-a-choice"
            } else if matches!(
                self.kind,
                FieldKind::Choices {
                    exclusive: true,
                    ..
                }
            ) && values.len() > 1
                && options
                    .last()
                    .is_some_and(|last| values.iter().any(|value| value == last))
            {
                "not-alone"
            } else {
                return None;
            }
        } else {
            return None;
        };
        Some(FieldFault {
            field: self.name,
            code,
            limit: None,
        })
    }
}
