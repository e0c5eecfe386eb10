//! The settings of the files of cases: a folder or a bucket in which they lie, and who checks them.

use std::path::PathBuf;

use anyhow::{Context, Result, anyhow, bail};
use blobs::{Bucket, BucketSettings, Place};
use casework::{Files, Scanner};
use clap::Args;
use council::{NotAPublicUrl, PublicUrl};
use secrecy::SecretString;

use super::{Settings, secret_file};

/// What can be set about a bucket.
#[derive(Debug, Clone, Args)]
pub struct BucketOptions {
    /// The bucket for the files of cases, sealed, in place of the folder: of Amazon S3, or of any server that speaks as it does
    #[arg(
        long = "files-s3-bucket",
        global = true,
        env = "HEARD_FILES_S3_BUCKET",
        value_name = "NAME"
    )]
    pub bucket: Option<String>,
    /// The address of its server; https everywhere but on your own machine [default: that of Amazon S3 in the region]
    #[arg(
        long = "files-s3-endpoint",
        global = true,
        env = "HEARD_FILES_S3_ENDPOINT",
        value_name = "URL"
    )]
    pub endpoint: Option<String>,
    /// The region in which the bucket is, such as eu-west-2 [default with an address: us-east-1]
    #[arg(
        long = "files-s3-region",
        global = true,
        env = "HEARD_FILES_S3_REGION",
        value_name = "REGION"
    )]
    pub region: Option<String>,
    /// The name of the key that may write, read, list and delete in the bucket
    #[arg(
        long = "files-s3-key-id",
        global = true,
        env = "HEARD_FILES_S3_KEY_ID",
        value_name = "ID"
    )]
    pub key_id: Option<String>,
    /// The secret of that key; better in a file that HEARD_FILES_S3_SECRET_FILE names
    #[arg(
        long = "files-s3-secret",
        global = true,
        env = "HEARD_FILES_S3_SECRET",
        hide_env_values = true,
        value_name = "SECRET"
    )]
    pub secret: Option<SecretString>,
    /// A file that holds the secret of that key
    #[arg(
        long = "files-s3-secret-file",
        global = true,
        env = "HEARD_FILES_S3_SECRET_FILE",
        value_name = "FILE"
    )]
    pub secret_file: Option<PathBuf>,
    /// What the names of all files in the bucket begin with, such as heard/files [default: nothing]
    #[arg(
        long = "files-s3-prefix",
        global = true,
        env = "HEARD_FILES_S3_PREFIX",
        value_name = "NAME"
    )]
    pub prefix: Option<String>,
}

impl Settings {
    /// The place of the files of cases, of which each council has one below it: the bucket if one is named, else the folder.
    ///
    /// # Errors
    /// When a setting of the bucket is wrong. Nobody asks it yet.
    pub fn files_place(&self) -> Result<Place> {
        Ok(match self.bucket()? {
            Some(bucket) => Place::Bucket(bucket),
            None => self.files_folder(),
        })
    }

    /// The folder of the files of cases, also where a bucket is named.
    #[must_use]
    pub fn files_folder(&self) -> Place {
        let folder = self.files.clone();
        Place::in_folder(folder.unwrap_or_else(|| self.data.join("files")))
    }

    /// Where the files of a council's cases lie, and who checks them.
    ///
    /// # Errors
    /// When the folder cannot be made, a setting of the bucket is wrong, or the scanner is neither a path nor a host with a
    /// port.
    pub fn files_of(&self, council: &str) -> Result<Files> {
        let place = self.files_place()?;
        let below = place.below(council);
        let below = below.with_context(|| format!("HEARD_FILES: {place} cannot be made"))?;
        let scanner = self.clamd.as_deref().map(|clamd| {
            Scanner::at(clamd).ok_or_else(|| {
                anyhow!("HEARD_CLAMD is `{clamd}`: write a host and a port, such as 127.0.0.1:3310, or the path of a socket.")
            })
        });
        Ok(Files {
            place: Some(below),
            scanner: scanner.transpose()?,
            ..Files::default()
        })
    }

    /// The bucket of the files of cases, if one is named.
    ///
    /// # Errors
    /// When one of its settings is wrong.
    pub fn bucket(&self) -> Result<Option<Bucket>> {
        let options = &self.s3;
        let Some(name) = said(options.bucket.as_ref()) else {
            return options.without_a_bucket().map(|()| None);
        };
        let is_name = |letter: u8| {
            letter.is_ascii_lowercase() || letter.is_ascii_digit() || b".-".contains(&letter)
        };
        if !(3..=63).contains(&name.len()) || !name.bytes().all(is_name) {
            bail!(
                "HEARD_FILES_S3_BUCKET is `{name}`, which is not the name of a bucket: write 3 to 63 small letters, digits, dots \
                 or hyphens."
            );
        }
        let (endpoint, region) = options.server()?;
        let bucket = Bucket::at(&BucketSettings {
            name: name.to_owned(),
            endpoint,
            region,
            key_id: options.key_id()?,
            secret: options.secret()?,
            prefix: options.prefix()?,
            scratch: self.data.clone(),
        });
        let bucket = bucket.map_err(|cause| {
            anyhow!("HEARD_FILES_S3_BUCKET: the bucket `{name}` cannot be used ({cause}).")
        });
        bucket.map(Some)
    }
}

impl BucketOptions {
    /// Without a bucket nothing is said about one.
    fn without_a_bucket(&self) -> Result<()> {
        let texts = [
            ("HEARD_FILES_S3_ENDPOINT", &self.endpoint),
            ("HEARD_FILES_S3_REGION", &self.region),
            ("HEARD_FILES_S3_KEY_ID", &self.key_id),
            ("HEARD_FILES_S3_PREFIX", &self.prefix),
        ];
        match texts.iter().find(|(_, text)| said(text.as_ref()).is_some()) {
            Some((setting, _)) => {
                bail!("{setting} is set without a bucket: name it in HEARD_FILES_S3_BUCKET too.")
            }
            None => Ok(()),
        }
    }

    /// The address of the server, and the region.
    fn server(&self) -> Result<(String, String)> {
        let region = said(self.region.as_ref());
        let is_region = |letter: u8| letter.is_ascii_alphanumeric() || letter == b'-';
        if let Some(wrong) = region.filter(|region| !region.bytes().all(is_region)) {
            bail!(
                "HEARD_FILES_S3_REGION is `{wrong}`, which is not a region: write one like eu-west-2."
            );
        }
        let Some(endpoint) = said(self.endpoint.as_ref()) else {
            let region = region.ok_or_else(|| {
                anyhow!("HEARD_FILES_S3_REGION is missing: write the region of the bucket, such as eu-west-2, or the address of its server in HEARD_FILES_S3_ENDPOINT.")
            })?;
            return Ok((
                format!("https://s3.{region}.amazonaws.com"),
                region.to_owned(),
            ));
        };
        let url: PublicUrl = endpoint
            .parse()
            .map_err(|wrong: NotAPublicUrl| anyhow!("HEARD_FILES_S3_ENDPOINT: {wrong}."))?;
        if !url.is_https() && !url.is_on_own_machine() {
            bail!(
                "HEARD_FILES_S3_ENDPOINT is `{url}`: on another machine it begins with https://."
            );
        }
        Ok((url.to_string(), region.unwrap_or("us-east-1").to_owned()))
    }

    fn key_id(&self) -> Result<String> {
        let key_id = said(self.key_id.as_ref());
        let key_id = key_id.ok_or_else(|| {
            anyhow!("HEARD_FILES_S3_KEY_ID is missing: write the name of the key that may use the bucket.")
        })?;
        Ok(key_id.to_owned())
    }

    fn secret(&self) -> Result<SecretString> {
        match (&self.secret, &self.secret_file) {
            (Some(secret), _) => Ok(secret.clone()),
            (None, Some(file)) => Ok(secret_file("HEARD_FILES_S3_SECRET_FILE", file)?.into()),
            (None, None) => bail!(
                "HEARD_FILES_S3_SECRET_FILE is missing: name the file that holds the secret of the key."
            ),
        }
    }

    fn prefix(&self) -> Result<String> {
        let prefix = said(self.prefix.as_ref()).unwrap_or_default();
        let is_part = |part: &str| {
            let letters = |letter: u8| letter.is_ascii_alphanumeric() || b"._-".contains(&letter);
            !part.is_empty() && part.bytes().all(letters) && ![".", ".."].contains(&part)
        };
        if !prefix.is_empty() && !prefix.split('/').all(is_part) {
            bail!("HEARD_FILES_S3_PREFIX is `{prefix}`: write a name like heard/files.");
        }
        Ok(prefix.to_owned())
    }
}

/// What was said, unless it is nothing.
fn said(text: Option<&String>) -> Option<&str> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        settings: Settings,
    }

    /// Every setting of a bucket, but for those that are given otherwise; an empty one is as good as none.
    fn place(other: &[(&str, &str)]) -> Result<String> {
        let right = [
            ("--files-s3-bucket", "heard-files"),
            ("--files-s3-endpoint", "https://s3.example"),
            ("--files-s3-region", "eu-west-2"),
            ("--files-s3-key-id", "heard"),
            ("--files-s3-secret", "kx7v2"),
            ("--files-s3-prefix", "heard/files"),
        ];
        let mut line = vec!["heard"];
        for (option, right) in right {
            let given = other.iter().find(|(other, _)| *other == option);
            match given.map_or(right, |(_, text)| text) {
                "" => {}
                text => line.extend([option, text]),
            }
        }
        let settings = Line::parse_from(line).settings;
        settings.files_place().map(|place| place.to_string())
    }

    #[tokio::test]
    async fn files_lie_in_a_bucket_if_one_is_named_and_else_in_a_folder() {
        let nothing = [
            ("--files-s3-bucket", ""),
            ("--files-s3-endpoint", ""),
            ("--files-s3-region", ""),
            ("--files-s3-key-id", ""),
            ("--files-s3-prefix", ""),
        ];
        assert_eq!(place(&nothing).unwrap(), "the folder data/files");
        for (other, at) in [
            (&[][..], "https://s3.example"),
            (&[("--files-s3-region", "")], "https://s3.example"),
            (
                &[("--files-s3-endpoint", "")],
                "https://s3.eu-west-2.amazonaws.com",
            ),
            (
                &[("--files-s3-endpoint", "http://localhost:9000/")],
                "http://localhost:9000",
            ),
            (&[("--files-s3-prefix", "")], "https://s3.example"),
        ] {
            let place = place(other).unwrap();
            assert_eq!(place, format!("the bucket heard-files at {at}"));
        }
    }

    #[test]
    fn a_wrong_setting_of_a_bucket_is_named_with_its_mend_in_one_sentence() {
        for (setting, other) in [
            ("BUCKET", &[("--files-s3-bucket", "Heard Files")][..]),
            ("BUCKET", &[("--files-s3-bucket", "ab")]),
            (
                "ENDPOINT",
                &[("--files-s3-endpoint", "http://s3.example:9000")],
            ),
            ("ENDPOINT", &[("--files-s3-endpoint", "s3.example")]),
            (
                "ENDPOINT",
                &[("--files-s3-endpoint", "https://s3.example/files")],
            ),
            (
                "ENDPOINT",
                &[("--files-s3-endpoint", "http://heard:kx7v2@localhost:9000")],
            ),
            ("ENDPOINT", &[("--files-s3-bucket", "")]),
            ("REGION", &[("--files-s3-region", "eu west")]),
            (
                "REGION",
                &[("--files-s3-region", ""), ("--files-s3-endpoint", "")],
            ),
            ("KEY_ID", &[("--files-s3-key-id", "")]),
            ("SECRET_FILE", &[("--files-s3-secret", "")]),
            ("PREFIX", &[("--files-s3-prefix", "heard//files")]),
            ("PREFIX", &[("--files-s3-prefix", "../heard")]),
        ] {
            let wrong = place(other).unwrap_err().to_string();
            let named = wrong.starts_with(&format!("HEARD_FILES_S3_{setting}"));
            assert!(named && wrong.ends_with('.'), "{other:?}: {wrong}");
            assert!(!wrong.contains('\n') && !wrong.contains("kx7v2"), "{wrong}");
        }
    }
}
