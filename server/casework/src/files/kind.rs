//! What a file is, by what is in it: its name says nothing.

use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use blobs::{Blob, CHUNK};
use encoding_rs::{DecoderResult, Encoding, UTF_8, WINDOWS_1252};
use rules::case::FileKind;
use zip::ZipArchive;

/// No document that people write has more parts.
const MOST_PARTS: usize = 10_000;
/// The part of a document that says of itself what it is, at its longest.
const MIME_TYPE: u64 = 100;
/// The parts of a document that say what the others are, all together as they are unpacked, at their longest, in bytes: what is
/// packed well must not keep the computer at work.
const TELLING: u64 = 4 * 1024 * 1024;
/// Before what another program made, in an RTF text.
const OBJECT: &[u8] = b"\\objdata";
/// How these parts name what is a program, or a file within the file.
const PROGRAMS: [&str; 5] = [
    "vbaproject",
    "macrosheet",
    "macroenabled",
    "activex",
    "oleobject",
];

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
        Some("application/rtf" | "text/rtf") => has_no_object(blob)?.then_some(FileKind::Rtf),
        Some("image/jpeg") => Some(FileKind::Jpeg),
        Some("image/png") => Some(FileKind::Png),
        Some("image/webp") => Some(FileKind::Webp),
        Some("audio/mpeg") => Some(FileKind::Mp3),
        Some("audio/m4a") => Some(FileKind::M4a),
        Some("audio/x-wav") => Some(FileKind::Wav),
        Some("video/mp4") => Some(FileKind::Mp4),
        Some(_) => None,
        None => is_text(blob)?.then_some(FileKind::Text),
    })
}

/// Whether an RTF text has nothing in it that another program made.
fn has_no_object(blob: &Blob) -> io::Result<bool> {
    let (mut reader, mut piece, mut open) = (blob.open()?, vec![0; CHUNK], Vec::new());
    loop {
        let length = reader.read(&mut piece)?;
        if length == 0 {
            return Ok(true);
        }
        open.extend(piece[..length].to_ascii_lowercase());
        if open.windows(OBJECT.len()).any(|part| part == OBJECT) {
            return Ok(false);
        }
        // It may go on in the next piece.
        open.drain(..open.len().saturating_sub(OBJECT.len()));
    }
}

/// A document of an office program, if it has no programs of its own in it. Of its parts only those are read that say what the
/// others are.
fn document(reader: impl Read + Seek) -> Option<FileKind> {
    let mut parts = ZipArchive::new(reader).ok()?;
    // No program writes parts that lie in one another: what is read once for each of them would be read without end.
    if parts.len() > MOST_PARTS || parts.has_overlapping_entries().ok()? {
        return None;
    }
    let names = parts.file_names().map(|name| Some(name.ok()?.into_owned()));
    let names: Vec<String> = names.collect::<Option<_>>()?;
    let plain = |name: &String| name.trim_start_matches("./").to_lowercase();
    let lower: Vec<String> = names.iter().map(plain).collect();
    // Programs of a document of LibreOffice, and what another program put into it.
    let is_program = |name: &String| {
        let object = name.starts_with("object ") && !name.contains('/');
        name.starts_with("basic/") || name.starts_with("scripts/") || object
    };
    if lower.iter().any(is_program) {
        return None;
    }
    let has = |part: &str| lower.iter().any(|name| name == part);
    if has("[content_types].xml") {
        let mut telling = names.iter().zip(&lower);
        let is_relations =
            |name: &str| Path::new(name).extension().is_some_and(|end| end == "rels");
        let tells = |name: &str| name == "[content_types].xml" || is_relations(name);
        let mut left = TELLING;
        let says_program = telling.any(|(name, lower)| {
            let mut is_plain = |parts| is_plain(parts, name, &mut left);
            lower.ends_with("vbaproject.bin") || (tells(lower) && !is_plain(&mut parts))
        });
        return match (
            says_program,
            has("word/document.xml"),
            has("xl/workbook.xml"),
        ) {
            (false, true, false) => Some(FileKind::Docx),
            (false, false, true) => Some(FileKind::Xlsx),
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

/// Whether the part of a document that says what others are names none that is a program, whatever that part is called. It is
/// read as far as bytes are left for all of them, and takes from these.
fn is_plain(parts: &mut ZipArchive<impl Read + Seek>, name: &str, left: &mut u64) -> bool {
    let mut said = Vec::new();
    let Ok(part) = parts.by_name(name) else {
        return false;
    };
    if part.take(*left + 1).read_to_end(&mut said).is_err() {
        return false;
    }
    let Some(rest) = left.checked_sub(said.len() as u64) else {
        return false;
    };
    *left = rest;
    // Without what stands between the letters in UTF-16.
    said.retain(|byte| *byte != 0);
    said.make_ascii_lowercase();
    let says = |word: &str| said.windows(word.len()).any(|part| part == word.as_bytes());
    // No program writes a letter of these by its number but one that hides it.
    !says("&#") && !PROGRAMS.iter().any(|program| says(program))
}

/// Whether it is text to its end, without the control characters that no text has: in UTF-8, in UTF-16 with its mark, or in the
/// Windows code that older programs write.
fn is_text(blob: &Blob) -> io::Result<bool> {
    let mut mark = Vec::with_capacity(3);
    blob.open()?.take(3).read_to_end(&mut mark)?;
    match Encoding::for_bom(&mark) {
        Some((encoding, _)) => reads_as(encoding, blob.open()?),
        None => Ok(reads_as(UTF_8, blob.open()?)? || reads_as(WINDOWS_1252, blob.open()?)?),
    }
}

fn reads_as(encoding: &'static Encoding, mut reader: impl Read) -> io::Result<bool> {
    let (mut decoder, mut piece) = (encoding.new_decoder(), vec![0; CHUNK]);
    loop {
        let length = reader.read(&mut piece)?;
        let most = decoder.max_utf8_buffer_length_without_replacement(length);
        let mut text = String::with_capacity(most.ok_or_else(|| io::Error::other("too long"))?);
        let is_last = length == 0;
        let (read, _) =
            decoder.decode_to_string_without_replacement(&piece[..length], &mut text, is_last);
        let is_control = |letter: char| letter.is_control() && !"\t\n\r\x0c".contains(letter);
        if read != DecoderResult::InputEmpty || text.contains(is_control) {
            return Ok(false);
        }
        if is_last {
            return Ok(true);
        }
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
        let utf_16 = "An otter \u{1f9a6}"
            .encode_utf16()
            .flat_map(u16::to_le_bytes);
        let utf_16: Vec<u8> = [0xff, 0xfe].into_iter().chain(utf_16).collect();
        let says = |program: &str| {
            let said = format!("<Relationship Type=\"http://x/{program}\" Target=\"a.bin\"/>");
            zipped(&[
                types,
                ("word/document.xml", "<w/>"),
                ("word/_rels/document.xml.rels", &said),
            ])
        };
        let rows: [(&[u8], Option<FileKind>); 32] = [
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
            (&utf_16, Some(FileKind::Text)),
            (b"The otter\x92s caf\xe9\r\n", Some(FileKind::Text)),
            (
                &zipped(&[types, ("word/document.xml", "<w/>")]),
                Some(FileKind::Docx),
            ),
            (&says("image"), Some(FileKind::Docx)),
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
            // Whatever the part is called that is one.
            (&says("vbaProject"), None),
            (&says("xlMacrosheet"), None),
            (&says("oleObject"), None),
            (
                &zipped(&[
                    ("[Content_Types].xml", "ms-word.document.macroEnabled.main"),
                    ("word/document.xml", ""),
                ]),
                None,
            ),
            (&says("vba&#80;roject"), None),
            (&zipped(&[odt, ("./Basic/Standard/m.xml", "")]), None),
            (&zipped(&[odt, ("Object 1", "")]), None),
            (br"{\rtf1{\object\objemb{\*\ObjData 0105}}}", None),
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
        let half = [&[0xff, 0xfe][..], &[b'o', 0].repeat(CHUNK), &[0x3e, 0xd8]].concat();
        assert_eq!(kind(&half), None);
    }

    /// A document with so many parts that say what others are, each with so many bytes of spaces.
    fn told_by(parts: usize, bytes: usize) -> Vec<u8> {
        let spaces = " ".repeat(bytes);
        let names: Vec<String> = (0..parts).map(|at| format!("word/{at}.rels")).collect();
        let told = names.iter().map(|name| (&**name, &*spaces));
        let first = [
            ("[Content_Types].xml", "<Types/>"),
            ("word/document.xml", ""),
        ];
        zipped(&first.into_iter().chain(told).collect::<Vec<_>>())
    }

    #[test]
    fn what_is_unpacked_of_a_document_is_bounded_for_all_its_parts_together() {
        let part = usize::try_from(TELLING).unwrap() / 4;
        assert_eq!(kind(&told_by(3, part)), Some(FileKind::Docx));
        assert_eq!(kind(&told_by(5, part)), None);
        assert_eq!(kind(&told_by(1, 5 * part)), None);
    }

    #[test]
    fn a_document_whose_parts_lie_in_one_another_is_not_taken() {
        let mut bytes = told_by(2, 9);
        assert_eq!(kind(&bytes), Some(FileKind::Docx));
        // Where each part begins stands in the list at the end, 42 bytes after its mark: the last is where the one before is.
        let marks = bytes
            .windows(4)
            .enumerate()
            .filter(|(_, at)| *at == b"PK\x01\x02");
        let begins: Vec<usize> = marks.map(|(at, _)| at + 42).collect();
        let [.., before, last] = begins[..] else {
            unreachable!("four parts")
        };
        bytes.copy_within(before..before + 4, last);
        assert_eq!(kind(&bytes), None);
    }
}
