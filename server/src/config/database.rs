//! The settings of the database: where it is, what opens it, and how it is backed up.

use anyhow::{Context, Result, bail};
use jobs::Backups;
use store::{address_of_file, check_address, file_of_address};

use super::{Settings, number, secret_file};

impl Settings {
    /// The database's address.
    ///
    /// # Errors
    /// When it is of a kind that is not known, on another machine without a checked certificate, or its file cannot be
    /// read.
    pub fn database_url(&self) -> Result<String> {
        let given = match (&self.database_url, &self.database_url_file) {
            (Some(url), _) => Some(url.trim().to_owned()),
            (None, Some(file)) => Some(secret_file("DATABASE_URL_FILE", file)?),
            (None, None) => None,
        };
        match given {
            Some(url)
                if ["sqlite://", "postgres://", "postgresql://"]
                    .iter()
                    .any(|kind| url.starts_with(kind)) =>
            {
                check_address(&url)?;
                Ok(url)
            }
            Some(_) => bail!(
                "DATABASE_URL begins with neither sqlite:// nor postgres://: write one of them."
            ),
            None => {
                let folder = std::path::absolute(&self.data)
                    .context("The folder of HEARD_DATA cannot be found.")?;
                Ok(address_of_file(&folder.join("heard.db")))
            }
        }
    }

    /// The backups that are made by themselves, if any.
    ///
    /// # Errors
    /// When their number is none, the database's address is wrong, or a setting of the bucket with files of cases.
    pub fn backups(&self) -> Result<Option<Backups>> {
        let how = "a whole number like 24, or 0 for none";
        let kept = number("HEARD_BACKUPS", &self.backups, how)?;
        let url = self.database_url()?;
        let is_wanted = kept > 0 && file_of_address(&url).is_some();
        let files = self.files_place()?;
        Ok(is_wanted.then(|| Backups {
            files,
            url,
            folder: self
                .backup_folder
                .clone()
                .unwrap_or_else(|| self.data.join("backups")),
            kept,
        }))
    }
}
