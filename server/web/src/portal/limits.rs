//! How much one address may send. A children's home or a school is one address, so the limit is wide; for guessing
//! passwords it is narrow, and counts only what was wrong. Addresses are kept only as hashes with a key that dies with the
//! process.

mod pace;
mod tries;

use std::hash::{BuildHasher, RandomState};
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota};

use pace::GuessPace;
use tries::Tries;

/// Wrong tries to sign in to one account from one address, or from a browser that signed in to it before, in
/// [`SIGN_IN_TIME`].
const SIGN_INS_OF_ACCOUNT: u32 = 10;
/// Wrong tries to sign in from one address, in [`SIGN_IN_TIME`].
const SIGN_INS_OF_ADDRESS: u32 = 50;
const SIGN_IN_TIME: Duration = Duration::from_mins(15);
/// Wrong tries to sign in to one account from wherever nobody signed in to it before: so many at once, then one in
/// [`BETWEEN_STRANGERS`], for which nobody waits longer than [`LONGEST_WAIT`].
const STRANGERS_AT_ONCE: u32 = 20;
const BETWEEN_STRANGERS: Duration = Duration::from_secs(3);
const LONGEST_WAIT: Duration = Duration::from_secs(20);
/// Wrong codes of a second factor of one account in [`SIGN_IN_TIME`]: from a browser in which a code of it was right before, or
/// from wherever else. Whoever gives them knows the password.
const CODES_OF_ACCOUNT: u32 = 5;
/// Reports of browsers from one address in a minute: they tell nothing new soon.
const POLICY_REPORTS: NonZeroU32 = NonZeroU32::new(60).unwrap();
const MINUTE: Duration = Duration::from_mins(1);
const HOUR: Duration = Duration::from_hours(1);
/// A limiter with more keys than this forgets those that no longer matter.
const MANY: usize = 10_000;

/// Who sent how much.
pub struct Limits {
    posts: DefaultKeyedRateLimiter<u64>,
    drafts: DefaultKeyedRateLimiter<u64>,
    policy_reports: DefaultKeyedRateLimiter<u64>,
    sign_ins_of_address: Tries,
    sign_ins_of_account: Tries,
    strangers: GuessPace,
    codes_of_account: Tries,
    key: RandomState,
}

/// Too many; it may be tried again after so long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMany(pub Duration);

impl Limits {
    /// Limits with nothing counted yet.
    #[must_use]
    pub fn new(posts_per_minute: NonZeroU32) -> Self {
        Self {
            posts: limiter(posts_per_minute, MINUTE),
            drafts: limiter(drafts_per_hour(posts_per_minute), HOUR),
            policy_reports: limiter(POLICY_REPORTS, MINUTE),
            sign_ins_of_address: Tries::new(SIGN_INS_OF_ADDRESS, SIGN_IN_TIME),
            sign_ins_of_account: Tries::new(SIGN_INS_OF_ACCOUNT, SIGN_IN_TIME),
            strangers: GuessPace::new(STRANGERS_AT_ONCE, BETWEEN_STRANGERS, LONGEST_WAIT),
            codes_of_account: Tries::new(CODES_OF_ACCOUNT, SIGN_IN_TIME),
            key: RandomState::new(),
        }
    }

    /// Takes a try of a code of somebody's second factor: from a browser in which a code was right before, which has tries of its
    /// own, or from wherever else, all of which share theirs. It counts when it is told to have been wrong.
    ///
    /// # Errors
    /// [`TooMany`].
    pub fn code(&self, account: &str, proved: Option<&str>) -> Result<CodeTry<'_>, TooMany> {
        let of_account = match proved {
            Some(mark) => self.key.hash_one(("code of a browser", account, mark)),
            None => self.key.hash_one(("code", account)),
        };
        self.codes_of_account.take(of_account)?;
        Ok(CodeTry {
            limits: self,
            of_account,
        })
    }

    /// Counts a form from this address.
    ///
    /// # Errors
    /// [`TooMany`].
    pub fn post(&self, address: Option<IpAddr>) -> Result<(), TooMany> {
        check(&self.posts, self.key.hash_one(network(address)))
    }

    /// Counts what a browser at this address reports.
    ///
    /// # Errors
    /// [`TooMany`].
    pub fn policy_report(&self, address: Option<IpAddr>) -> Result<(), TooMany> {
        check(&self.policy_reports, self.key.hash_one(network(address)))
    }

    /// Counts a draft that somebody begins at this address.
    ///
    /// # Errors
    /// [`TooMany`].
    pub fn draft(&self, address: Option<IpAddr>) -> Result<(), TooMany> {
        check(&self.drafts, self.key.hash_one(network(address)))
    }

    /// Takes a try to sign in to an account: from an address, or from a browser that signed in to this account before,
    /// which has tries of its own and never waits. It counts when it is told to have been wrong.
    ///
    /// # Errors
    /// [`TooMany`].
    pub fn sign_in(
        &self,
        address: Option<IpAddr>,
        account: &str,
        device: Option<&str>,
    ) -> Result<SignInTry<'_>, TooMany> {
        if let Some(device) = device {
            let of_account = self.key.hash_one(("device", device));
            self.sign_ins_of_account.take(of_account)?;
            return Ok(SignInTry {
                limits: self,
                of_account,
                stranger: None,
                wait: Duration::ZERO,
            });
        }
        let (network, account) = (network(address), account.trim().to_lowercase());
        let stranger = Stranger {
            of_address: self.key.hash_one(network),
            anywhere: self.key.hash_one(("anywhere", &account)),
        };
        let of_account = self.key.hash_one((network, &account));
        self.sign_ins_of_address.take(stranger.of_address)?;
        // What follows tried nothing when it is refused. Others at this address may.
        self.sign_ins_of_account
            .take(of_account)
            .inspect_err(|_| self.sign_ins_of_address.give_back(stranger.of_address))?;
        let wait = self
            .strangers
            .take(stranger.anywhere, Instant::now())
            .inspect_err(|_| {
                self.sign_ins_of_address.give_back(stranger.of_address);
                self.sign_ins_of_account.give_back(of_account);
            })?;
        Ok(SignInTry {
            limits: self,
            of_account,
            stranger: Some(stranger),
            wait,
        })
    }
}

/// A try to sign in of which it is not known yet whether it is right. Dropped, it was right, or nothing was looked at because
/// whoever tried has gone: then nothing was guessed.
#[must_use]
pub struct SignInTry<'a> {
    limits: &'a Limits,
    of_account: u64,
    stranger: Option<Stranger>,
    wait: Duration,
}

impl SignInTry<'_> {
    /// Waits until it is its turn: at once, but for an account at which strangers guess.
    pub async fn its_turn(&self) {
        tokio::time::sleep(self.wait).await;
    }

    /// The password was looked at and is wrong: it stays counted.
    pub fn was_wrong(self) {
        std::mem::forget(self);
    }
}

impl Drop for SignInTry<'_> {
    fn drop(&mut self) {
        if let Some(stranger) = &self.stranger {
            self.limits
                .sign_ins_of_address
                .give_back(stranger.of_address);
            self.limits.strangers.give_back(stranger.anywhere);
        }
        self.limits.sign_ins_of_account.give_back(self.of_account);
    }
}

/// A try of a code of which it is not known yet whether it is right. Dropped, nothing was guessed.
#[must_use]
pub struct CodeTry<'a> {
    limits: &'a Limits,
    of_account: u64,
}

impl CodeTry<'_> {
    /// The code was looked at and is wrong: it stays counted.
    pub fn was_wrong(self) {
        std::mem::forget(self);
    }
}

impl Drop for CodeTry<'_> {
    fn drop(&mut self) {
        self.limits.codes_of_account.give_back(self.of_account);
    }
}

/// The keys of what somebody counts for who comes with no mark of an earlier sign-in.
struct Stranger {
    of_address: u64,
    anywhere: u64,
}

/// Drafts that one address may begin in an hour: a class of children at a time, and not what fills a disk.
fn drafts_per_hour(posts_per_minute: NonZeroU32) -> NonZeroU32 {
    posts_per_minute
        .checked_add(1)
        .and_then(|posts| NonZeroU32::new(posts.get() / 2))
        .unwrap_or(posts_per_minute)
}

impl IntoResponse for TooMany {
    fn into_response(self) -> Response {
        let mut response = StatusCode::TOO_MANY_REQUESTS.into_response();
        self.mark(&mut response);
        response
    }
}

impl TooMany {
    /// Says when to try again.
    pub fn mark(self, response: &mut Response) {
        let seconds = HeaderValue::from(self.0.as_secs().max(1));
        response.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
}

/// The address, or of IPv6 its network: a home's connection has a whole /64 of addresses.
#[must_use]
pub fn network(address: Option<IpAddr>) -> Option<IpAddr> {
    address.map(|address| match address.to_canonical() {
        IpAddr::V6(six) => Ipv6Addr::from_bits(six.to_bits() >> 64 << 64).into(),
        four @ IpAddr::V4(_) => four,
    })
}

fn limiter(most: NonZeroU32, time: Duration) -> DefaultKeyedRateLimiter<u64> {
    let one = (time / most.get()).max(Duration::from_nanos(1));
    let quota = Quota::with_period(one)
        .expect("the period is not zero")
        .allow_burst(most);
    DefaultKeyedRateLimiter::dashmap(quota)
}

fn check(limiter: &DefaultKeyedRateLimiter<u64>, key: u64) -> Result<(), TooMany> {
    if limiter.len() > MANY {
        limiter.retain_recent();
    }
    limiter
        .check_key(&key)
        .map_err(|until| TooMany(until.wait_time_from(DefaultClock::default().now())))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A try that was wrong; says whether it was looked at, and how long it waited.
    fn guesses(
        limits: &Limits,
        from: Option<IpAddr>,
        account: &str,
        device: Option<&str>,
    ) -> Option<Duration> {
        let tried = limits.sign_in(from, account, device).ok()?;
        let wait = tried.wait;
        tried.was_wrong();
        Some(wait)
    }

    #[test]
    fn one_address_does_not_use_up_what_another_has() {
        let limits = Limits::new(NonZeroU32::new(2).unwrap());
        let (one, other) = ("192.0.2.1".parse().ok(), "192.0.2.2".parse().ok());
        assert!(limits.post(one).is_ok() && limits.post(one).is_ok());
        assert!(limits.post(one).is_err());
        assert!(limits.post(other).is_ok());
    }

    const SAM: &str = "sam@westmere.example";

    #[test]
    fn a_guesser_is_stopped_and_a_colleague_elsewhere_is_not() {
        let limits = Limits::new(NonZeroU32::new(600).unwrap());
        let (guesser, colleague) = ("192.0.2.1".parse().ok(), "192.0.2.2".parse().ok());
        for _ in 0..10 {
            assert!(guesses(&limits, guesser, SAM, None).is_some());
        }
        assert!(
            limits
                .sign_in(guesser, " Sam@westmere.example", None)
                .is_err()
        );
        assert!(limits.sign_in(colleague, SAM, None).is_ok());
    }

    #[test]
    fn what_is_right_does_not_count() {
        let limits = Limits::new(NonZeroU32::new(600).unwrap());
        let council = "192.0.2.1".parse().ok();
        for _ in 0..200 {
            assert!(
                limits.sign_in(council, SAM, None).is_ok(),
                "right, or gone before it was looked at"
            );
        }
    }

    #[test]
    fn what_others_guess_does_not_stop_a_browser_that_was_here_before() {
        let limits = Limits::new(NonZeroU32::new(600).unwrap());
        let council = "192.0.2.1".parse().ok();
        for guess in 0..60 {
            guesses(&limits, council, &format!("{guess}@westmere.example"), None);
            guesses(&limits, council, SAM, None);
        }
        assert!(limits.sign_in(council, SAM, None).is_err());
        for _ in 0..10 {
            assert!(guesses(&limits, council, SAM, Some("known")).is_some());
        }
        assert!(
            limits.sign_in(council, SAM, Some("known")).is_err(),
            "a stolen one guesses no more"
        );
    }

    #[test]
    fn guessing_from_a_thousand_addresses_is_slow_and_a_browser_that_was_here_before_does_not_wait()
    {
        let limits = Limits::new(NonZeroU32::new(600).unwrap());
        let waits = (0..1_000).filter_map(|guess: u32| {
            let from = IpAddr::from(std::net::Ipv4Addr::from_bits(0x0a00_0000 + guess));
            guesses(&limits, Some(from), SAM, None)
        });
        let waits: Vec<_> = waits.collect();
        assert_eq!(waits.len(), 26);
        assert!(waits[..20].iter().all(Duration::is_zero) && waits[25] > Duration::from_secs(17));
        let council = "192.0.2.1".parse().ok();
        let known = limits.sign_in(council, SAM, Some("known"));
        assert!(known.is_ok_and(|known| known.wait.is_zero()));
        let colleague = limits.sign_in(council, "ada@westmere.example", None);
        assert!(colleague.is_ok_and(|colleague| colleague.wait.is_zero()));
    }

    #[test]
    fn five_wrong_codes_of_an_account_are_enough_and_right_ones_do_not_count() {
        let limits = Limits::new(NonZeroU32::new(600).unwrap());
        for _ in 0..20 {
            assert!(limits.code("sam", None).is_ok());
        }
        for _ in 0..5 {
            limits.code("sam", None).unwrap().was_wrong();
        }
        let wait = limits.code("sam", None).err().unwrap().0;
        assert!(wait > Duration::from_mins(2) && wait <= Duration::from_mins(3));
        assert!(limits.code("ada", None).is_ok());
        // Whoever knows the password locks out nobody who comes from a browser of their own.
        assert!(limits.code("sam", Some("mark")).is_ok());
        for _ in 0..CODES_OF_ACCOUNT {
            limits.code("sam", Some("mark")).unwrap().was_wrong();
        }
        assert!(limits.code("sam", Some("mark")).is_err());
        assert!(limits.code("sam", Some("another")).is_ok());
    }

    #[test]
    fn one_home_has_one_ipv6_network() {
        let one = network("2001:db8:1:2:3:4:5:6".parse().ok());
        assert_eq!(one, network("2001:db8:1:2:ffff::1".parse().ok()));
        assert_ne!(one, network("2001:db8:1:3::1".parse().ok()));
    }
}
