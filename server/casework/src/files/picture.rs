//! A photo tells where and when it was taken, and by what. What is kept of it is the picture alone, drawn anew.

use std::io::{self, BufReader, Cursor, Read};
use std::path::Path;

use blobs::{Blob, Writer};
use image::codecs::jpeg::JpegEncoder;
use image::error::{LimitError, LimitErrorKind};
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, ImageResult, Limits,
};
use rules::case::FileKind;

/// The greatest picture that is drawn, in pixels of each side.
const LONGEST_SIDE: u32 = 20_000;
/// The most memory that the points of one take, in bytes, with all copies that are made of them: some 59 million points of a
/// photo in colour.
const MEMORY: u64 = 512 * 1024 * 1024;
/// So many copies of the points are in memory at a time, at the most: as they are read (a JPEG that comes in rounds keeps two
/// bytes of each until its end), turned, and written.
const COPIES: u64 = 3;
/// Of 100: nobody sees a difference.
const QUALITY: u8 = 92;

/// The picture alone, with the kind that it has now; none when it is broken or too great. What is no picture stays as it is.
///
/// # Errors
/// When it cannot be read or written.
pub(super) fn picture_alone(
    blob: Blob,
    kind: FileKind,
    folder: &Path,
) -> io::Result<Option<(Blob, FileKind)>> {
    let format = match kind {
        FileKind::Jpeg => ImageFormat::Jpeg,
        FileKind::Png => ImageFormat::Png,
        FileKind::Webp => ImageFormat::WebP,
        _ => return Ok(Some((blob, kind))),
    };
    let Some(picture) = drawn(&blob, format)? else {
        return Ok(None);
    };
    let (kind, bytes) = match kind {
        FileKind::Jpeg => (kind, as_jpeg(picture)),
        _ => (FileKind::Png, as_png(&picture)),
    };
    let bytes = bytes.map_err(io::Error::other)?;
    let mut writer = Writer::new(folder)?;
    writer.add(&bytes)?;
    Ok(Some((writer.finish()?, kind)))
}

/// The picture as it is looked at: turned as the camera was held.
fn drawn(blob: &Blob, format: ImageFormat) -> io::Result<Option<DynamicImage>> {
    let mut whole = Vec::new();
    blob.open()?.read_to_end(&mut whole)?;
    let mut reader = ImageReader::with_format(BufReader::new(Cursor::new(whole)), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let drawn = || -> ImageResult<DynamicImage> {
        let mut decoder = reader.into_decoder()?;
        if decoder.total_bytes() > MEMORY / COPIES {
            let too_much = LimitError::from_kind(LimitErrorKind::InsufficientMemory);
            return Err(ImageError::Limits(too_much));
        }
        let turned = decoder.orientation()?;
        let mut picture = DynamicImage::from_decoder(decoder)?;
        picture.apply_orientation(turned);
        Ok(picture)
    };
    Ok(drawn().ok())
}

/// A grey picture stays grey: in colour it would be three times as great.
fn as_jpeg(picture: DynamicImage) -> ImageResult<Vec<u8>> {
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    match picture {
        DynamicImage::ImageLuma8(grey) => grey.write_with_encoder(encoder)?,
        other => other.into_rgb8().write_with_encoder(encoder)?,
    }
    Ok(bytes)
}

fn as_png(picture: &DynamicImage) -> ImageResult<Vec<u8>> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png)?;
    Ok(bytes.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blob(bytes: &[u8]) -> Blob {
        let mut writer = Writer::new(&std::env::temp_dir()).unwrap();
        writer.add(bytes).unwrap();
        writer.finish().unwrap()
    }

    fn kept(bytes: &[u8], kind: FileKind) -> Option<(Vec<u8>, FileKind)> {
        let (blob, kind) = picture_alone(blob(bytes), kind, &std::env::temp_dir()).unwrap()?;
        let mut whole = Vec::new();
        blob.open().unwrap().read_to_end(&mut whole).unwrap();
        Some((whole, kind))
    }

    /// Two pixels beside one another, with a note about where and a camera that was held on its side.
    fn photo() -> Vec<u8> {
        let mut picture = image::RgbImage::new(16, 8);
        for (x, _, pixel) in picture.enumerate_pixels_mut() {
            *pixel = image::Rgb(if x < 8 { [250, 0, 0] } else { [0, 0, 250] });
        }
        let jpeg = as_jpeg(picture.into()).unwrap();
        let mut tiff =
            b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        tiff.extend(b"GPS 53.0 N otter lane");
        let length = u16::try_from(tiff.len() + 8).unwrap().to_be_bytes();
        [
            &jpeg[..2],
            b"\xff\xe1",
            &length,
            b"Exif\0\0",
            &tiff,
            &jpeg[2..],
        ]
        .concat()
    }

    #[test]
    fn a_photo_keeps_what_is_seen_and_not_where_it_was_taken() {
        let photo = photo();
        let holds = |bytes: &[u8], part: &[u8]| bytes.windows(part.len()).any(|at| at == part);
        assert!(holds(&photo, b"otter lane"));
        let (kept, kind) = kept(&photo, FileKind::Jpeg).unwrap();
        assert_eq!(kind, FileKind::Jpeg);
        assert!(!holds(&kept, b"otter lane") && !holds(&kept, b"Exif"));
        let seen = image::load_from_memory(&kept).unwrap().to_rgb8();
        assert_eq!(seen.dimensions(), (8, 16), "as the camera was held");
        let (above, below) = (seen.get_pixel(4, 2), seen.get_pixel(4, 13));
        assert!(above[0] > 200 && below[2] > 200, "{above:?} {below:?}");
    }

    #[test]
    fn what_is_no_picture_stays_and_what_is_broken_or_too_great_is_not_kept() {
        let (text, kind) = kept(b"otter", FileKind::Text).unwrap();
        assert_eq!((&*text, kind), (&b"otter"[..], FileKind::Text));
        let photo = photo();
        assert_eq!(kept(b"\xff\xd8\xff\xe0 otter", FileKind::Jpeg), None);
        assert_eq!(kept(&photo[..40], FileKind::Jpeg), None);
        let mut png = as_png(&image::RgbImage::new(2, 2).into()).unwrap();
        assert!(kept(&png, FileKind::Png).is_some());
        // It says that it is 4,294,967,295 pixels wide.
        png[16..20].fill(0xff);
        assert_eq!(kept(&png, FileKind::Png), None);
    }

    #[test]
    fn a_picture_that_takes_too_much_memory_with_its_copies_is_refused_by_what_its_head_says() {
        let grey = |width, height| as_jpeg(image::GrayImage::new(width, height).into()).unwrap();
        let (small, kind) = kept(&grey(16, 8), FileKind::Jpeg).unwrap();
        assert_eq!(kind, FileKind::Jpeg);
        let seen = image::load_from_memory(&small).unwrap();
        assert!(
            matches!(seen, DynamicImage::ImageLuma8(_)),
            "grey stays grey"
        );
        // What its head says is made greater: 20,000 by 20,000 of grey are 400 MB, and 1,200 MB with the copies.
        let mut great = grey(16, 8);
        let head = great.windows(2).position(|at| at == b"\xff\xc0").unwrap();
        great[head + 5..head + 9].copy_from_slice(&[0x4e, 0x20, 0x4e, 0x20]);
        let begun = std::time::Instant::now();
        assert_eq!(kept(&great, FileKind::Jpeg), None);
        assert!(begun.elapsed().as_millis() < 500, "it was drawn");
        // A photo of 48 million points, as telephones take them, is not too great.
        const { assert!(8064 * 6048 * 3 <= MEMORY / COPIES) };
    }
}
