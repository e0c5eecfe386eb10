//! The file of somebody who asked for what is held on them: the document and the files of their cases in one folder, sealed as
//! it is written.

use std::io::{self, Write};
use std::path::Path;

use anyhow::anyhow;
use blobs::{Blob, Writer};
use casework::{
    Council, Error, OpenedFile, give_up_subject_file, keep_subject_file, open_for_subject_file,
    subject_file_to_make,
};
use export::{SubjectDocument, ZipFolder};
use store::ClaimedJob;
use tokio::task::spawn_blocking;

/// Makes the file of a request; false when it says something else meanwhile, or nobody is to go on.
pub(super) async fn make_subject_file(
    council: &Council,
    claimed: &ClaimedJob,
    number: u32,
    goes_on: &(impl Fn() -> bool + Sync),
) -> Result<bool, Error> {
    let (Some(said), Some(place)) = (
        subject_file_to_make(council, number).await?,
        &council.files.place,
    ) else {
        give_up_subject_file(council, claimed).await?;
        return Ok(true);
    };
    let document: SubjectDocument = serde_json::from_str(&said)
        .map_err(|_| Error::Internal(anyhow!("what is held on somebody cannot be read")))?;
    let mut files = Vec::new();
    for enclosed in &document.files {
        if !goes_on() {
            return Ok(false);
        }
        let case = enclosed.case.parse();
        let case = case.map_err(|_| Error::Internal(anyhow!("a case has no reference")))?;
        match open_for_subject_file(council, claimed, &case, enclosed.number).await? {
            // Another worker has the job.
            None => return Ok(true),
            Some(file) => files.extend(file.map(|file| (named(&enclosed.name, &file), file.blob))),
        }
    }
    let scratch = place.scratch().to_owned();
    let written = spawn_blocking(move || write(&document, files, &scratch)).await;
    let written = written
        .map_err(|cause| Error::Internal(cause.into()))?
        .map_err(Error::Unavailable)?;
    keep_subject_file(council, claimed, number, &said, written).await
}

/// With the ending of what is in it.
fn named(name: &str, file: &OpenedFile) -> String {
    format!("{name}.{}", file.file.facts.kind.slug())
}

fn write(
    document: &SubjectDocument,
    files: Vec<(String, Blob)>,
    scratch: &Path,
) -> anyhow::Result<(Blob, u64)> {
    let (name, bytes) = export::subject(document)?;
    let mut folder = ZipFolder::new(Sealing::new(scratch)?);
    folder.add(name, bytes.as_slice())?;
    for (name, blob) in files {
        folder.add(&name, blob.open()?)?;
    }
    let Sealing { to, bytes } = folder.finish()?;
    Ok((to.finish()?, bytes))
}

/// Seals what is written to it, and counts it.
struct Sealing {
    to: Writer,
    bytes: u64,
}

impl Sealing {
    fn new(scratch: &Path) -> io::Result<Self> {
        Ok(Self {
            to: Writer::new(scratch)?,
            bytes: 0,
        })
    }
}

impl Write for Sealing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.add(bytes)?;
        self.bytes += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
