//! The settings of what may be used up, by one address or by all: forms, connections, the disk.

use std::num::{NonZeroU32, NonZeroUsize};

use anyhow::{Result, bail};

use super::{Settings, number};

impl Settings {
    /// How many forms one address may send to a council in a minute.
    ///
    /// # Errors
    /// When it is not a number above 0.
    pub fn posts_per_minute(&self) -> Result<NonZeroU32> {
        let how = "a whole number above 0, like 600";
        number("HEARD_POSTS_PER_MINUTE", &self.posts_per_minute, how)
    }

    /// How many bytes of the disk must be free for the public to begin anything.
    ///
    /// # Errors
    /// When it is not a number.
    pub fn min_free(&self) -> Result<u64> {
        let how = "a whole number, like 200, or 0";
        let megabytes: u64 = number("HEARD_MIN_FREE_MB", &self.min_free_mb, how)?;
        Ok(megabytes.saturating_mul(1024 * 1024))
    }

    /// How many proxies stand in front.
    ///
    /// # Errors
    /// When it is no number, or not said although people come by https: without it everybody would count as one address,
    /// or could claim to be another.
    pub fn proxies(&self, is_https: bool) -> Result<usize> {
        match &self.proxies {
            Some(text) => match text.trim().parse::<usize>() {
                Ok(0) if self.trust_proxy => bail!(
                    "HEARD_PROXIES is 0, but HEARD_TRUST_PROXY says that there is one: leave HEARD_TRUST_PROXY out."
                ),
                Ok(count) if count < 10 => Ok(count),
                _ => bail!(
                    "HEARD_PROXIES is `{text}`: write how many proxies stand in front, like 1, or 0 for none."
                ),
            },
            None if self.trust_proxy => Ok(1),
            None if is_https => bail!(
                "HEARD_PROXIES is not set, and the public address is https: write how many proxies stand in front, 1 for the \
                 one that speaks TLS, 2 for two, or 0 for none; otherwise one visitor could use up what all may send."
            ),
            None => Ok(0),
        }
    }

    /// How many connections one address may have; no limit behind proxies, whose connections are everybody's.
    ///
    /// # Errors
    /// When it is not a number above 0.
    pub fn connections_per_address(&self, proxies: usize) -> Result<Option<usize>> {
        let how = "a whole number above 0, like 50";
        let count = &self.connections_per_address;
        let count: NonZeroUsize = number("HEARD_CONNECTIONS_PER_ADDRESS", count, how)?;
        Ok((proxies == 0).then_some(count.get()))
    }
}
