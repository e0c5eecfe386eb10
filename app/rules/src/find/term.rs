//! What an index holds of a case, before it is hashed.

/// Where in a case a term stands; the number is kept beside its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The name of who told us.
    Who = 1,
    /// The name of the child, or of the person that somebody speaks for.
    Child = 2,
    /// How to reach them.
    Contact = 3,
    /// A number or reference that others gave it.
    Number = 4,
    /// The story, the points, notes, and whatever else was written.
    Words = 5,
}

/// Something to look for. Two kinds never meet, also where their letters are the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    pub(super) kind: TermKind,
    pub(super) text: String,
}

/// The kinds of term. The letter stands before what is hashed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum TermKind {
    /// A whole word of a name or an address.
    Word = b'w' as isize,
    /// The beginning of one.
    Start = b's' as isize,
    /// One with letters taken out.
    Near = b'n' as isize,
    /// The first letters of a word of a story.
    Stem = b't' as isize,
    /// A phone number.
    Phone = b'p' as isize,
    /// The end of one.
    PhoneEnd = b'e' as isize,
    /// An e-mail address.
    Email = b'm' as isize,
    /// A postcode.
    Postcode = b'c' as isize,
    /// A number or reference, letters and digits alone.
    Number = b'r' as isize,
}

impl Place {
    /// Every place.
    pub const ALL: [Self; 5] = [
        Self::Who,
        Self::Child,
        Self::Contact,
        Self::Number,
        Self::Words,
    ];

    /// How much more a hit weighs here than elsewhere: a name says more than a word of a story.
    #[must_use]
    pub const fn weight(self) -> i64 {
        match self {
            Self::Who | Self::Child | Self::Number => 5,
            Self::Contact => 4,
            Self::Words => 2,
        }
    }
}

impl Term {
    pub(super) fn new(kind: TermKind, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { kind, text }
    }

    /// What is hashed.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let kind = u8::try_from(self.kind as isize).unwrap_or_default();
        [&[kind], self.text.as_bytes()].concat()
    }
}
