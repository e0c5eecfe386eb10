//! What a value looks like in an address.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use report::Year;
use rules::acts::ActKind;
use rules::intake::{Journey, Question};
use rules::reference::Reference;

use crate::desk::KeptOn;
use crate::format::Format;

/// What stands in an address as it is (RFC 3986, unreserved characters).
const AS_IT_IS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A value that stands between two slashes.
pub(super) trait Segment: Sized {
    /// Reads it; none when it stands for nothing.
    fn read(text: &str) -> Option<Self>;
    /// Prints it as [`Segment::read`] reads it.
    fn print(&self) -> String;
}

/// A quarter of a year: 1 to 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quarter(pub u32);

/// What has a slug is printed as that.
macro_rules! by_slug {
    ($($kind:ty)+) => {
        $(impl Segment for $kind {
            fn read(text: &str) -> Option<Self> {
                Self::from_slug(text)
            }

            fn print(&self) -> String {
                self.slug().to_owned()
            }
        })+
    };
}

by_slug! { Journey Question ActKind Format }

impl Segment for Reference {
    /// However it was typed; what is not ASCII stands in an address as its bytes.
    fn read(text: &str) -> Option<Self> {
        percent_decode_str(text).decode_utf8().ok()?.parse().ok()
    }

    fn print(&self) -> String {
        self.as_str().to_owned()
    }
}

impl Segment for Year {
    fn read(text: &str) -> Option<Self> {
        percent_decode_str(text).decode_utf8().ok()?.parse().ok()
    }

    fn print(&self) -> String {
        self.to_string()
    }
}

impl Segment for KeptOn {
    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn print(&self) -> String {
        self.to_string()
    }
}

impl Segment for Quarter {
    fn read(text: &str) -> Option<Self> {
        let number = text.strip_prefix("quarter-")?.parse().ok()?;
        (1..=4).contains(&number).then_some(Self(number))
    }

    fn print(&self) -> String {
        format!("quarter-{}", self.0)
    }
}

impl Segment for u32 {
    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn print(&self) -> String {
        self.to_string()
    }
}

impl Segment for String {
    /// Anything: of a link that was sent, whatever a mail program made of it.
    fn read(text: &str) -> Option<Self> {
        let text = percent_decode_str(text).decode_utf8_lossy().into_owned();
        (!text.is_empty()).then_some(text)
    }

    fn print(&self) -> String {
        utf8_percent_encode(self, AS_IT_IS).to_string()
    }
}
