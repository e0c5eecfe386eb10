//! A master key in a file that a passphrase locks: who has the file alone reads nothing.
//!
//! ```text
//! heard master key 2
//! argon2id m=65536 t=3 p=4
//! <base64: the salt, 16 bytes>
//! <base64: the key, sealed for the place "master key" with what argon2id makes of passphrase and salt>
//! ```

use anyhow::bail;
use base64::{Engine, engine::general_purpose::STANDARD};
use crypto::{key_of_passphrase, open_bytes, random_bytes, seal_bytes};

pub(super) const HEADING: &str = "heard master key 2";
const HOW: &str = "argon2id m=65536 t=3 p=4";
const PLACE: &str = "master key";

pub(super) fn lock(key: &[u8; 32], passphrase: &str) -> String {
    let salt = random_bytes();
    let sealed = seal_bytes(&key_of_passphrase(passphrase, &salt), PLACE, key);
    let (salt, sealed) = (STANDARD.encode(salt), STANDARD.encode(sealed));
    format!("{HEADING}\n{HOW}\n{salt}\n{sealed}\n")
}

pub(super) fn unlock(text: &str, of: &str, passphrase: Option<&str>) -> anyhow::Result<[u8; 32]> {
    let Some(passphrase) = passphrase else {
        bail!(
            "{of} is locked with a passphrase: name the file that holds it in HEARD_MASTER_KEY_PASSPHRASE_FILE"
        );
    };
    let lines: Vec<&str> = text.lines().collect();
    let parts = match lines.as_slice() {
        [_, HOW, salt, sealed] => STANDARD.decode(salt).ok().zip(STANDARD.decode(sealed).ok()),
        _ => None,
    };
    let Some((Ok(salt), sealed)) = parts.map(|(salt, sealed)| (salt.try_into(), sealed)) else {
        bail!("{of} holds no master key; put back the one from your backup");
    };
    let opened = open_bytes(&key_of_passphrase(passphrase, &salt), PLACE, &sealed);
    match opened.map(|key| key.as_slice().try_into()) {
        Ok(Ok(key)) => Ok(key),
        _ => bail!("the passphrase does not unlock the master key of {of}"),
    }
}
