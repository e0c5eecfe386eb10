//! Clips in British Sign Language, which a council films itself: each stands at the top of a page, with captions.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use serde::Deserialize;

/// A clip of one page. The paths of its files begin at the folder of the profile.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clip {
    /// The address of the page without the host, such as `/complain/danger`.
    pub page: String,
    /// An MP4 or `WebM` file.
    pub clip: PathBuf,
    /// What is signed, in English, as a `WebVTT` file.
    pub captions: PathBuf,
}

impl Clip {
    /// The name of the clip among the council's files for browsers.
    #[must_use]
    pub fn clip_name(&self) -> String {
        name(&self.clip)
    }

    /// The name of the captions there.
    #[must_use]
    pub fn captions_name(&self) -> String {
        name(&self.captions)
    }

    /// Both files, each with its name.
    pub fn files(&self) -> impl Iterator<Item = (String, &Path)> {
        [&self.clip, &self.captions]
            .map(|file| (name(file), file.as_path()))
            .into_iter()
    }

    /// Takes the paths from this folder on, and looks at the files.
    fn check_in(&mut self, folder: &Path) -> Result<()> {
        let page = &self.page;
        if !page.starts_with('/') {
            bail!(
                "`sign_language` has the page `{page}`: write the address without the host, like /complain/danger."
            );
        }
        self.clip = folder.join(&self.clip);
        self.captions = folder.join(&self.captions);
        for (name, file) in self.files() {
            let plain =
                |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_');
            if !name.chars().all(plain) {
                bail!(
                    "`sign_language` has a file with the name {name}: use letters, digits, full stops, dashes and lines."
                );
            }
            if !std::fs::metadata(file).is_ok_and(|file| file.is_file()) {
                bail!(
                    "`sign_language` names {}, which is no file that can be read.",
                    file.display()
                );
            }
        }
        let begins = beginning(&self.clip)?;
        let is_one = match ending(&self.clip) {
            "mp4" => begins.get(4..8) == Some(b"ftyp"),
            "webm" => begins.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]),
            _ => false,
        };
        if !is_one {
            bail!(
                "The clip {} of `{page}` is no video: use an .mp4 or a .webm file.",
                self.clip.display()
            );
        }
        let begins = beginning(&self.captions)?;
        let begins = begins
            .strip_prefix("\u{feff}".as_bytes())
            .unwrap_or(&begins);
        if ending(&self.captions) != "vtt" || !begins.starts_with(b"WEBVTT") {
            bail!(
                "The captions {} of `{page}` are none: use a .vtt file, whose first line is WEBVTT.",
                self.captions.display()
            );
        }
        Ok(())
    }
}

/// Looks at the files of clips, whose paths begin at this folder.
///
/// # Errors
/// One sentence: a file is missing or of another kind, or two clips have the same page or files of the same name.
pub(crate) fn check(clips: &mut [Clip], folder: &Path) -> Result<()> {
    for clip in clips.iter_mut() {
        clip.check_in(folder)?;
    }
    for (place, clip) in clips.iter().enumerate() {
        for other in &clips[..place] {
            if other.page == clip.page {
                bail!(
                    "`sign_language` has two clips of `{}`: write one.",
                    clip.page
                );
            }
            for (name, file) in clip.files() {
                if other.files().any(|(known, at)| known == name && at != file) {
                    bail!("`sign_language` has two files with the name {name}: give each its own.");
                }
            }
        }
    }
    Ok(())
}

fn name(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn ending(file: &Path) -> &str {
    file.extension()
        .and_then(|end| end.to_str())
        .unwrap_or_default()
}

/// The first bytes of a file: enough to know its kind.
fn beginning(file: &Path) -> Result<Vec<u8>> {
    let mut begins = Vec::new();
    let read = File::open(file).and_then(|file| file.take(16).read_to_end(&mut begins));
    read.map_err(|cause| {
        anyhow!(
            "`sign_language` names {}, which cannot be read ({cause}).",
            file.display()
        )
    })?;
    Ok(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MP4: &[u8] = b"\0\0\0\x18ftypmp42";
    const CAPTIONS: &[u8] = b"WEBVTT\n";

    fn clip(page: &str, clip: &str, captions: &str) -> Clip {
        let (page, clip, captions) = (page.to_owned(), clip.into(), captions.into());
        Clip {
            page,
            clip,
            captions,
        }
    }

    #[test]
    fn a_clip_is_a_video_with_captions_and_everything_else_is_said_at_the_start() {
        let folder = std::env::temp_dir().join(format!("heard-clips-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("more")).unwrap();
        for (name, bytes) in [
            ("safe.mp4", MP4),
            ("safe.vtt", CAPTIONS),
            ("more/safe.mp4", MP4),
            ("start.webm", &[0x1a, 0x45, 0xdf, 0xa3, 0]),
            ("marked.vtt", "\u{feff}WEBVTT".as_bytes()),
            ("empty.mp4", b""),
            ("page.mp4", b"<!doctype html>"),
            ("words.vtt", b"1\n00:00"),
        ] {
            std::fs::write(folder.join(name), bytes).unwrap();
        }
        let safe = clip("/safe", "safe.mp4", "safe.vtt");
        let said = |mut clips: Vec<Clip>| {
            check(&mut clips, &folder)
                .map(|()| clips)
                .map_err(|wrong| wrong.to_string())
        };
        let right = said(vec![safe.clone(), clip("/", "start.webm", "marked.vtt")]).unwrap();
        assert_eq!(right[0].clip, folder.join("safe.mp4"));
        assert_eq!(
            right[0].files().map(|(name, _)| name).collect::<Vec<_>>(),
            ["safe.mp4", "safe.vtt"]
        );
        // The same clip may stand on two pages.
        said(vec![safe.clone(), clip("/", "safe.mp4", "safe.vtt")]).unwrap();
        for (clips, named) in [
            (
                vec![clip("/safe", "nothing.mp4", "safe.vtt")],
                "nothing.mp4, which is no file",
            ),
            (
                vec![clip("/safe", "safe.mp4", "nothing.vtt")],
                "nothing.vtt, which is no file",
            ),
            (vec![clip("/safe", "empty.mp4", "safe.vtt")], "is no video"),
            (vec![clip("/safe", "page.mp4", "safe.vtt")], "is no video"),
            (vec![clip("/safe", "safe.vtt", "safe.vtt")], "is no video"),
            (vec![clip("/safe", "safe.mp4", "words.vtt")], "are none"),
            (vec![clip("/safe", "safe.mp4", "safe.mp4")], "are none"),
            (
                vec![clip("safe", "safe.mp4", "safe.vtt")],
                "without the host",
            ),
            (vec![safe.clone(), safe.clone()], "two clips of `/safe`"),
            (
                vec![safe, clip("/", "more/safe.mp4", "safe.vtt")],
                "two files with the name safe.mp4",
            ),
        ] {
            let wrong = said(clips).unwrap_err();
            assert!(wrong.contains(named), "{named} is not in: {wrong}");
        }
        std::fs::remove_dir_all(folder).unwrap();
    }
}
