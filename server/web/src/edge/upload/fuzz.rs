//! Forms, changed by chance as no browser sends them: none ends in a panic or takes long.

#[path = "../../../../../app/rules/tests/fuzz/thrown.rs"]
mod thrown;

use std::hash::{DefaultHasher, Hash, Hasher};

use axum::extract::FromRequest;
use thrown::{grows_with_its_length, throw};
use tokio::runtime::Runtime;

use super::*;

fn told(came: impl Hash) -> u64 {
    let mut hash = DefaultHasher::new();
    came.hash(&mut hash);
    hash.finish()
}

#[test]
fn no_form_breaks_its_reader() {
    let runtime = Runtime::new().unwrap();
    let reads = |bytes: &[u8]| {
        let request = Request::builder()
            .method("POST")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(bytes.to_vec()))
            .unwrap();
        match runtime.block_on(Form::from_request(request, &())) {
            Ok(form) => {
                let again: String = form
                    .0
                    .iter()
                    .map(|(name, value)| {
                        let encode = crate::edge::respond::encode;
                        format!("{}={}&", encode(name), encode(value))
                    })
                    .collect();
                told((
                    again.len() == bytes.len(),
                    form.0.len().min(50),
                    form.has("story"),
                ))
            }
            Err(status) => told(status.as_u16()),
        }
    };
    let good: [&[u8]; 3] = [
        b"story=They+moved+my+review&danger=no",
        b"a=%F0%9F%A6%A6%0D%0A&a=2&=&b",
        b"",
    ];
    throw(
        &good,
        &[
            "%",
            "%25",
            "%00",
            "&",
            "=",
            "+",
            "%C3%A9",
            "story",
            "%ED%A0%80",
            "\u{feff}",
        ],
        reads,
    );
    for part in ["a=%41&", "&", "%41", "a="] {
        grows_with_its_length(
            100_000,
            |length| part.repeat(length / part.len()).into_bytes(),
            reads,
        );
    }
}

#[test]
fn no_form_with_a_file_breaks_its_reader() {
    let runtime = Runtime::new().unwrap();
    let kind = "multipart/form-data; boundary=----b".parse().unwrap();
    let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, kind)]);
    let folder = std::env::temp_dir();
    let reads = |bytes: &[u8], folder: Option<&Path>| {
        let mut pieces = BodyPieces::of(Body::from(bytes.to_vec()));
        match runtime.block_on(read_parts(&headers, &mut pieces, folder)) {
            Ok(upload) => {
                let file = upload
                    .file
                    .map(|file| file.map(|file| file.name.len().min(20)));
                told((upload.form.0.len(), format!("{file:?}")))
            }
            Err(why) => told(format!("{why:?}")),
        }
    };
    let field = "------b\r\nContent-Disposition: form-data; name=\"do\"\r\n\r\ncheck\r\n";
    let file = "------b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a;b.csv\"\r\nContent-Type: text/csv\r\n\r\nref,kind\r\n1,x\r\n";
    let whole = format!("{field}{file}------b--\r\n");
    let words = [
        "\r\n",
        "\r\n\r\n",
        "------b",
        "------b--",
        "Content-Disposition: form-data; ",
        "name=",
        "\"",
        "filename*=UTF-8''%41",
        "; ",
        "name=\"file\"",
        "Content-Length: 99999999999999999999",
        "Content-Transfer-Encoding: base64",
        "--",
    ];
    throw(&[whole.as_bytes(), file.as_bytes()], &words, |bytes| {
        reads(bytes, Some(&folder))
    });
    let within = |part: &'static str| {
        move |length: usize| {
            format!(
                "{file}{}\r\n------b--\r\n",
                part.repeat(length / part.len())
            )
            .into_bytes()
        }
    };
    for part in ["\r\n-----", "\r", "------", "\r\n------"] {
        // What is kept waits for the disk, which is not what is measured.
        grows_with_its_length(100_000, within(part), |bytes| reads(bytes, None));
    }
}
