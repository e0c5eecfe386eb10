//! What a file is, by what is in it: its name says nothing.

use std::io::{self, Read, Seek, SeekFrom};

use blobs::{Blob, CHUNK};
use rules::case::FileKind;
use zip::ZipArchive;

/// No document that people write has more parts.
const MOST_PARTS: usize = 10_000;
/// The part of a document that says of itself what it is, at its longest.
const MIME_TYPE: u64 = 100;

/// The kind of a file; none when it is of no kind that is taken.
///
/// # Errors
/// When it cannot be read.
pub(super) fn kind_of(blob: &Blob) -> io::Result<Option<FileKind>> {
    let mut reader = blob.open()?;
    let mut head = Vec::with_capacity(CHUNK);
    reader.by_ref().take(CHUNK as u64).read_to_end(&mut head)?;
    if head.starts_with(b"PK\x03\x04") {
        reader.seek(SeekFrom::Start(0))?;
        return Ok(document(reader));
    }
    let kind = infer::get(&head).map(|kind| kind.mime_type());
    Ok(match kind {
        Some("application/pdf") => Some(FileKind::Pdf),
        Some("application/rtf" | "text/rtf") => Some(FileKind::Rtf),
        Some("image/jpeg") => Some(FileKind::Jpeg),
        Some("image/png") => Some(FileKind::Png),
        Some("image/webp") => Some(FileKind::Webp),
        Some("audio/mpeg") => Some(FileKind::Mp3),
        Some("audio/m4a") => Some(FileKind::M4a),
        Some("audio/x-wav") => Some(FileKind::Wav),
        Some("video/mp4") => Some(FileKind::Mp4),
        Some(_) => None,
        None => {
            reader.seek(SeekFrom::Start(0))?;
            is_text(reader)?.then_some(FileKind::Text)
        }
    })
}

/// A document of an office program, if it has no programs of its own in it. Only its list of parts is read.
fn document(reader: impl Read + Seek) -> Option<FileKind> {
    let mut parts = ZipArchive::new(reader).ok()?;
    if parts.len() > MOST_PARTS {
        return None;
    }
    let names = parts
        .file_names()
        .map(|name| Some(name.ok()?.to_lowercase()));
    let names: Vec<String> = names.collect::<Option<_>>()?;
    let has = |part: &str| names.iter().any(|name| name == part);
    let has_programs = names.iter().any(|name| {
        name.ends_with("vbaproject.bin")
            || name.starts_with("basic/")
            || name.starts_with("scripts/")
    });
    if has_programs {
        return None;
    }
    if has("[content_types].xml") {
        return match (has("word/document.xml"), has("xl/workbook.xml")) {
            (true, false) => Some(FileKind::Docx),
            (false, true) => Some(FileKind::Xlsx),
            _ => None,
        };
    }
    let mut said = String::new();
    let part = parts.by_name("mimetype").ok()?;
    part.take(MIME_TYPE).read_to_string(&mut said).ok()?;
    match said.trim() {
        "application/vnd.oasis.opendocument.text" => Some(FileKind::Odt),
        "application/vnd.oasis.opendocument.spreadsheet" => Some(FileKind::Ods),
        _ => None,
    }
}

/// Whether it is text to its end: UTF-8, without the control characters that no text has.
fn is_text(mut reader: impl Read) -> io::Result<bool> {
    let (mut waiting, mut piece) = (Vec::new(), vec![0; CHUNK]);
    loop {
        let length = reader.read(&mut piece)?;
        if length == 0 {
            return Ok(waiting.is_empty());
        }
        waiting.extend_from_slice(&piece[..length]);
        let whole = match std::str::from_utf8(&waiting) {
            Ok(_) => waiting.len(),
            // A character may go on in the next piece.
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            Err(_) => return Ok(false),
        };
        let is_control = |byte: &u8| *byte < 0x20 && !b"\t\n\r\x0c".contains(byte);
        if waiting[..whole].iter().any(is_control) {
            return Ok(false);
        }
        waiting.drain(..whole);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use blobs::Writer;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn kind(bytes: &[u8]) -> Option<FileKind> {
        let mut writer = Writer::new(&std::env::temp_dir()).unwrap();
        writer.add(bytes).unwrap();
        kind_of(&writer.finish().unwrap()).unwrap()
    }

    fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(io::Cursor::new(Vec::new()));
        for (name, text) in parts {
            writer
                .start_file(*name, SimpleFileOptions::default())
                .unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn what_a_file_is_follows_from_what_is_in_it() {
        let types = ("[Content_Types].xml", "<Types/>");
        let odt = ("mimetype", "application/vnd.oasis.opendocument.text");
        let ods = ("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        let rows: [(&[u8], Option<FileKind>); 21] = [
            (b"%PDF-1.7\n%otter", Some(FileKind::Pdf)),
            (br"{\rtf1\ansi Otter}", Some(FileKind::Rtf)),
            (b"\xff\xd8\xff\xe0\0\x10JFIF\0", Some(FileKind::Jpeg)),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Some(FileKind::Png)),
            (b"RIFF\x24\0\0\0WEBPVP8 ", Some(FileKind::Webp)),
            (b"ID3\x04\0\0\0\0\0\0", Some(FileKind::Mp3)),
            (b"\0\0\0\x20ftypM4A \0\0\0\0", Some(FileKind::M4a)),
            (b"RIFF\x24\0\0\0WAVEfmt ", Some(FileKind::Wav)),
            (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", Some(FileKind::Mp4)),
            (
                "An otter was here. \u{1f9a6}\r\n".as_bytes(),
                Some(FileKind::Text),
            ),
            (
                &zipped(&[types, ("word/document.xml", "<w/>")]),
                Some(FileKind::Docx),
            ),
            (
                &zipped(&[types, ("xl/workbook.xml", "<x/>")]),
                Some(FileKind::Xlsx),
            ),
            (
                &zipped(&[odt, ("content.xml", "<o/>")]),
                Some(FileKind::Odt),
            ),
            (
                &zipped(&[ods, ("content.xml", "<o/>")]),
                Some(FileKind::Ods),
            ),
            // A program in a document, in an archive, by itself, or in a page.
            (
                &zipped(&[
                    types,
                    ("word/document.xml", ""),
                    ("word/vbaProject.bin", ""),
                ]),
                None,
            ),
            (&zipped(&[odt, ("Basic/Standard/Module1.xml", "")]), None),
            (&zipped(&[("otter.exe", "MZ")]), None),
            (b"MZ\x90\0\x03\0\0\0", None),
            (b"\x7fELF\x02\x01\x01\0", None),
            (b"<!DOCTYPE html><script>alert(1)</script>", None),
            (b"otter\0otter", None),
        ];
        for (bytes, wanted) in rows {
            let told = String::from_utf8_lossy(bytes);
            assert_eq!(kind(bytes), wanted, "{told}");
        }
    }

    #[test]
    fn a_character_that_is_cut_by_a_piece_is_whole_and_half_a_one_is_no_text() {
        let mut text = vec![b'o'; CHUNK - 1];
        text.extend("\u{1f9a6}".as_bytes());
        assert_eq!(kind(&text), Some(FileKind::Text));
        text.pop();
        assert_eq!(kind(&text), None);
    }
}
