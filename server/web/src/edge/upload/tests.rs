use std::io::Read;

use super::*;

const KIND: &str = "multipart/form-data; boundary=----b";

async fn reads(kind: &str, body: impl Into<Body>) -> Result<Upload, Stopped> {
    let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, kind.parse().unwrap())]);
    read_parts(
        &headers,
        &mut BodyPieces::of(body.into()),
        Some(&std::env::temp_dir()),
    )
    .await
}

async fn refused(kind: &str, body: impl Into<Body>) -> NotTaken {
    match reads(kind, body).await {
        Err(Stopped::NotTaken(why)) => why,
        Err(Stopped::Interrupted(why)) => panic!("{why}"),
        Ok(_) => panic!("it is taken"),
    }
}

fn field(name: &str, value: &str) -> String {
    format!("------b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
}

fn file(bytes: &str) -> String {
    let head = "Content-Disposition: form-data; name=\"file\"; filename=\"a;b.csv\"\r\nContent-Type: text/csv";
    format!("------b\r\n{head}\r\n\r\n{bytes}\r\n")
}

#[tokio::test]
async fn a_form_with_a_file_is_read_to_the_byte() {
    let text = "ref,kind\r\n--1,x\r\n------\r\n".repeat(20_000);
    let body = [
        &field("do", "check"),
        &file(&text),
        &field("empty", ""),
        "------b--\r\n",
    ]
    .concat();
    let upload = reads(KIND, body).await.unwrap();
    let known =
        [("do", "check"), ("empty", "")].map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(upload.form.0, known);
    let file = upload.file.ok().flatten().unwrap();
    assert_eq!(file.name, "a;b.csv");
    let mut read = String::new();
    file.blob.open().unwrap().read_to_string(&mut read).unwrap();
    assert!(read == text);
}

#[tokio::test]
async fn a_file_with_nothing_in_it_is_none() {
    let upload = reads(KIND, file("") + "------b--").await.unwrap();
    assert!(matches!(upload.file, Ok(None)));
}

#[tokio::test]
async fn what_no_browser_sends_is_refused() {
    let whole = field("x", "1") + "------b--";
    assert!(reads(KIND, whole.clone()).await.is_ok());
    let attachment = whole.replace("form-data", "attachment");
    let nameless = whole.replace("; name=\"x\"", "");
    let cut = whole.strip_suffix("------b--").unwrap();
    for (kind, body) in [
        ("application/x-www-form-urlencoded", whole.as_str()),
        ("multipart/form-data", &whole),
        ("multipart/form-data; boundary=", &whole),
        ("multipart/form-data; boundary=other", &whole),
        (KIND, &attachment),
        (KIND, &nameless),
        (KIND, cut),
        (KIND, "------b\r\n\r\n1\r\n------b--"),
        (KIND, "------b"),
        (KIND, ""),
        (
            KIND,
            &(field("x", "\u{e9}\u{e9}").repeat(MOST_PARTS + 1) + "------b--"),
        ),
        (KIND, &(file("1") + &file("2") + "------b--")),
        (
            KIND,
            &(field("x", &"1".repeat(64 * 1024 + 1)) + "------b--"),
        ),
    ] {
        assert_eq!(
            refused(kind, body.to_owned()).await,
            NotTaken::NotAForm,
            "{kind} {body:.200}"
        );
    }
    let not_text = [
        field("x", "").trim_end().as_bytes(),
        b"\r\n\r\n\xff\r\n------b--",
    ]
    .concat();
    assert_eq!(refused(KIND, not_text).await, NotTaken::NotAForm);
    let many = field("x", "1").repeat(MOST_PARTS) + "------b--";
    assert_eq!(reads(KIND, many).await.unwrap().form.0.len(), MOST_PARTS);
}

#[tokio::test]
async fn what_has_no_end_is_not_waited_for() {
    let endless = |text: &str| {
        let text = axum::body::Bytes::from(text.repeat(500));
        Body::from_stream(futures_util::stream::repeat_with(move || {
            Ok::<_, io::Error>(text.clone())
        }))
    };
    for text in ["no boundary ever comes ", "------b\r\nX-Head: "] {
        let reading = timeout(TIME, refused(KIND, endless(text)));
        assert_eq!(reading.await, Ok(NotTaken::NotAForm));
    }
}

/// Why the file of a form was not taken, which has a field before it and one after it: both are there.
async fn refused_file(file: String, folder: Option<&Path>) -> Option<NotTaken> {
    let body = field("what", "evidence") + &file + &field("title", "Otter") + "------b--";
    let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, KIND.parse().unwrap())]);
    let mut pieces = BodyPieces::of(body.into());
    let upload = read_parts(&headers, &mut pieces, folder).await.unwrap();
    assert_eq!(upload.form.one("what"), "evidence");
    assert_eq!(upload.form.one("title"), "Otter");
    upload.file.err()
}

#[tokio::test]
async fn a_file_may_have_so_many_bytes_and_not_one_more_and_what_was_filled_in_stays() {
    let of = |length: usize| file(&"x".repeat(length));
    let folder = std::env::temp_dir();
    assert_eq!(refused_file(of(LIMIT), Some(&folder)).await, None);
    let longer = refused_file(of(LIMIT + 1), Some(&folder)).await;
    assert_eq!(longer, Some(NotTaken::TooLong));
}

#[tokio::test]
async fn a_file_that_is_not_taken_takes_nothing_with_it_that_was_filled_in() {
    let of = || file(&"x".repeat(200_000));
    let nowhere = Path::new("/nowhere/at/all");
    let refused = refused_file(of(), Some(nowhere)).await;
    assert_eq!(refused, Some(NotTaken::NotKept));
    let second = refused_file(of(), None).await;
    assert_eq!(second, Some(NotTaken::OneAtATime));
}
