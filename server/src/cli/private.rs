//! What is kept is for the account that runs Heard and for nobody else on the machine, whatever the umask of whoever
//! started it, and also where it was not so before.

use std::fs::{self, Permissions};
use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;

use anyhow::{Context, Result, bail};
use rustix::fs::Mode;

use super::say_aside;

/// Makes everything that this process writes from now on private.
pub(super) fn from_now_on() {
    rustix::process::umask(Mode::from_raw_mode(0o077));
}

/// Makes the data folder, the folder of letters and what is in them private.
///
/// # Errors
/// One sentence when others can look in and we may not change it.
pub(super) fn mend(data: &Path, mail: &Path) -> Result<()> {
    make_private(data)?;
    for entry in list(data)? {
        if is_database(&entry) {
            make_private(&entry)?;
        }
    }
    if mail.exists() {
        make_private(mail)?;
        for letter in list(mail)? {
            make_private(&letter)?;
        }
    }
    Ok(())
}

/// `heard.db` and what SQLite keeps beside it.
fn is_database(file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| name.starts_with("heard.db"))
}

fn list(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    let entries = fs::read_dir(folder)
        .with_context(|| format!("the folder {} cannot be read", folder.display()))?;
    Ok(entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect())
}

/// Takes from others what they may do with a file or folder; links are left alone.
fn make_private(path: &Path) -> Result<()> {
    let found = match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => return Ok(()),
        Ok(found) => found,
        // A file of SQLite's or a letter may go meanwhile.
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => {
            return Err(error).with_context(|| format!("{} cannot be looked at", path.display()));
        }
    };
    let open_to = found.mode() & 0o077;
    if open_to == 0 {
        return Ok(());
    }
    let private = Permissions::from_mode(found.mode() & 0o7700);
    match fs::set_permissions(path, private) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(_) if open_to & 0o007 != 0 => bail!(
            "Others on this machine can look into {}, which belongs to the account {}: `chown` it to the account that runs \
             Heard, or `chmod go-rwx` it.",
            path.display(),
            found.uid()
        ),
        Err(_) => {
            // A volume may belong to root and be open to our group only.
            say_aside(format_args!(
                "The group {} can look into {}, which belongs to the account {}: make sure that only Heard is in it.",
                found.gid(),
                path.display(),
                found.uid()
            ));
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().mode() & 0o777
    }

    #[test]
    fn what_others_could_read_they_cannot_read_any_more() {
        let data = std::env::temp_dir().join(format!("heard-private-{}", std::process::id()));
        let mail = data.join("mail");
        fs::create_dir_all(&mail).unwrap();
        let files = ["heard.db", "heard.db-wal", "heard.db-shm", "mail/1.eml"];
        for file in files {
            fs::write(data.join(file), "x").unwrap();
            fs::set_permissions(data.join(file), Permissions::from_mode(0o644)).unwrap();
        }
        fs::write(data.join("council.toml"), "x").unwrap();
        fs::set_permissions(data.join("council.toml"), Permissions::from_mode(0o640)).unwrap();
        for folder in [&data, &mail] {
            fs::set_permissions(folder, Permissions::from_mode(0o755)).unwrap();
        }
        mend(&data, &mail).unwrap();
        for folder in [&data, &mail] {
            assert_eq!(mode(folder), 0o700, "{}", folder.display());
        }
        for file in files {
            assert_eq!(mode(&data.join(file)), 0o600, "{file}");
        }
        assert_eq!(
            mode(&data.join("council.toml")),
            0o640,
            "the council may edit it"
        );
        fs::remove_dir_all(&data).unwrap();
    }
}
