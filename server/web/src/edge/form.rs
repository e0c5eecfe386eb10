//! Reads a form strictly: what a browser cannot have sent is refused, not repaired.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header};
use chrono::NaiveDate;
use rules::form::{Fault, Field, Filled, Numbers};
use serde::de::DeserializeOwned;

/// The fields of a form, in the order sent.
#[derive(Clone, Default)]
pub struct Form(pub Vec<(String, String)>);

impl Form {
    /// Whether it has a field of this name, empty or not.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }

    /// What was typed into these fields, read strictly. What else was sent is passed over.
    ///
    /// # Errors
    /// Everything that is wrong, in the order asked.
    pub fn read<T: DeserializeOwned>(
        &self,
        fields: &[Field],
        today: NaiveDate,
    ) -> Result<T, Vec<Fault>> {
        Filled::in_these(fields.iter(), self.0.iter().cloned()).read(
            fields,
            &Numbers::default(),
            today,
        )
    }

    /// The first value of a field, or nothing.
    #[must_use]
    pub fn one(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value)
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = StatusCode;

    /// 415 for anything but a form, 400 for bad percent-encoding and for what is not UTF-8.
    async fn from_request(request: Request, state: &S) -> Result<Self, StatusCode> {
        let is_form = is_form(request.headers());
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|_| StatusCode::BAD_REQUEST)?;
        if !is_form && !bytes.is_empty() {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        }
        pairs(&bytes).map(Self).ok_or(StatusCode::BAD_REQUEST)
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| {
        kind.trim()
            .eq_ignore_ascii_case("application/x-www-form-urlencoded")
    })
}

fn pairs(body: &[u8]) -> Option<Vec<(String, String)>> {
    body.split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let (name, value) = (
                halves.next().unwrap_or_default(),
                halves.next().unwrap_or_default(),
            );
            Some((decode(name)?, decode(value)?))
        })
        .collect()
}

fn decode(text: &[u8]) -> Option<String> {
    let digit = |byte: &u8| {
        char::from(*byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => digit(rest.next()?)? * 16 + digit(rest.next()?)?,
            byte => *byte,
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_kept_exactly() {
        let text = "a+b=c & 100% \u{202e}שלום\u{202c} 🦦\r\n\0";
        let body = format!("story={}&x=", crate::edge::respond::encode(text));
        let read = pairs(body.as_bytes()).unwrap();
        assert_eq!(
            read,
            [
                ("story".to_owned(), text.to_owned()),
                ("x".to_owned(), String::new())
            ]
        );
    }

    #[test]
    fn what_is_not_text_is_refused() {
        for body in [
            "a=%FF",
            "a=%ED%A0%80",
            "a=%",
            "a=%2",
            "a=%zz",
            "%FF=a",
            "a=%+1",
        ] {
            assert_eq!(pairs(body.as_bytes()), None, "{body}");
        }
        assert_eq!(pairs(b"a=\xff"), None);
    }

    #[test]
    fn nothing_is_an_empty_form() {
        assert_eq!(pairs(b""), Some(Vec::new()));
    }
}
