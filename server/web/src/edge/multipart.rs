//! Reads a form with a file in it strictly (RFC 7578): what a browser cannot have sent is refused, not repaired.

use axum::body::Bytes;
use axum::http::{HeaderMap, header};

/// A part of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name of the field.
    pub name: String,
    /// The name of the file; none for what is no file.
    pub file: Option<String>,
    /// What was sent.
    pub bytes: Bytes,
}

/// More parts than this no form of ours has.
const MOST: usize = 20;
/// No boundary is longer (RFC 2046).
const LONGEST_BOUNDARY: usize = 70;

/// The parts of a form, in the order sent; none when it is no such form.
#[must_use]
pub fn parts(headers: &HeaderMap, body: &Bytes) -> Option<Vec<Part>> {
    let kind = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let (kind, rest) = kind.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    let boundary = value(rest, "boundary")?;
    if boundary.is_empty() || boundary.len() > LONGEST_BOUNDARY {
        return None;
    }
    let line = format!("\r\n--{boundary}");
    // The first boundary begins the body, without a line before it.
    let mut at = body
        .starts_with(&line.as_bytes()[2..])
        .then_some(line.len() - 2)?;
    let mut parts = Vec::new();
    loop {
        let rest = &body[at..];
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        if !rest.starts_with(b"\r\n") || parts.len() == MOST {
            return None;
        }
        let head = at + 2;
        let head_length = find(&body[head..], b"\r\n\r\n")?;
        let begins = head + head_length + 4;
        // Nothing in it: then the boundary follows at once, its line end being that of the head.
        let ends = begins - 2 + find(&body[begins - 2..], line.as_bytes())?;
        let text = std::str::from_utf8(&body[head..head + head_length]).ok()?;
        parts.push(part(text, body.slice(begins.min(ends)..ends))?);
        at = ends + line.len();
    }
}

fn part(head: &str, bytes: Bytes) -> Option<Part> {
    let told = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim()
            .eq_ignore_ascii_case("content-disposition")
            .then_some(value)
    })?;
    let rest = told.trim().strip_prefix("form-data")?;
    Some(Part {
        name: value(rest, "name")?,
        file: value(rest, "filename"),
        bytes,
    })
}

/// A parameter, with the marks around it taken off.
fn value(parameters: &str, wanted: &str) -> Option<String> {
    let mut rest = parameters;
    loop {
        rest = rest.trim_start_matches([';', ' ', '\t']);
        let (name, after) = rest.split_once('=')?;
        let value;
        (value, rest) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => after.split_at(after.find(';').unwrap_or(after.len())),
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value.to_owned());
        }
    }
}

/// Where one stands in the other.
fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| *byte == first) {
        if bytes[from + at..].starts_with(wanted) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(kind: &str, body: &str) -> Option<Vec<Part>> {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, kind.parse().unwrap());
        parts(&headers, &Bytes::from(body.to_owned()))
    }

    const KIND: &str = "multipart/form-data; boundary=----b";

    #[test]
    fn a_form_with_a_file_is_read_to_the_byte() {
        let body = "------b\r\nContent-Disposition: form-data; name=\"do\"\r\n\r\ncheck\r\n------b\r\n\
                    content-disposition: form-data; name=\"file\"; filename=\"a;b.csv\"\r\nContent-Type: text/csv\r\n\r\n\
                    ref,kind\r\n--1,x\r\n\r\n------b\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n------b--\r\n";
        let read = read(KIND, body).unwrap();
        let known: Vec<_> = read
            .iter()
            .map(|part| (part.name.as_str(), part.file.as_deref(), &part.bytes[..]))
            .collect();
        assert_eq!(
            known,
            [
                ("do", None, &b"check"[..]),
                ("file", Some("a;b.csv"), b"ref,kind\r\n--1,x\r\n"),
                ("empty", None, b"")
            ]
        );
    }

    #[test]
    fn what_no_browser_sends_is_refused() {
        let part = "------b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n------b--";
        assert!(read(KIND, part).is_some());
        for (kind, body) in [
            ("application/x-www-form-urlencoded", part),
            ("multipart/form-data", part),
            ("multipart/form-data; boundary=", part),
            ("multipart/form-data; boundary=other", part),
            (KIND, "------b\r\n\r\n1\r\n------b--"),
            (
                KIND,
                "------b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1",
            ),
            (KIND, "------b"),
            (KIND, ""),
        ] {
            assert_eq!(read(kind, body), None, "{kind} {body}");
        }
        let one = part.strip_suffix("--b--").unwrap_or(part);
        let one = one.strip_suffix("----").unwrap_or(one);
        let many = |count: usize| format!("{}------b--", one.repeat(count));
        assert_eq!(read(KIND, &many(MOST)).map(|parts| parts.len()), Some(MOST));
        assert_eq!(read(KIND, &many(MOST + 1)), None);
    }
}
