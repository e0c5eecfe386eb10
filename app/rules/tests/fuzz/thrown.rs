//! Throws bytes at what reads what strangers send. They are made by chance of good ones and of words that mean something to the
//! reader; what leads to something new is changed further.
//!
//! It goes on for `FUZZ_SECONDS` and never twice the same; where that is not said for [`SHORT`], always the same, so that no test
//! fails by chance. What panics or takes too long is told with its bytes.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// How long it goes on in `make test`, for each reader.
const SHORT: Duration = Duration::from_secs(3);
/// No input may keep a processor busy for so long, in a program that is not optimised.
const TOO_LONG: Duration = Duration::from_secs(2);
/// No input is longer, in bytes.
const LONGEST: usize = 64 * 1024;
/// So many inputs are changed further.
const KEPT: usize = 4_000;

/// Throws bytes at a reader. It says in a number what came of them: an input from which something new comes is kept.
pub(crate) fn throw(good: &[&[u8]], words: &[&str], read: impl Fn(&[u8]) -> u64) {
    let asked = std::env::var("FUZZ_SECONDS").ok();
    let asked = asked.and_then(|seconds| seconds.parse().ok());
    let (time, seed) = match asked.map(Duration::from_secs) {
        Some(time) => (time, RandomState::new().hash_one("otter")),
        None => (SHORT, 7),
    };
    let (mut chance, begun) = (Chance(seed | 1), Instant::now());
    let mut kept: Vec<Vec<u8>> = good.iter().map(|bytes| bytes.to_vec()).collect();
    let (mut seen, mut count) = (BTreeSet::new(), 0_u64);
    while begun.elapsed() < time {
        let bytes = match kept.get(usize::try_from(count).unwrap_or(usize::MAX)) {
            Some(first) if count < good.len() as u64 => first.clone(),
            _ => changed(&kept, words, &mut chance),
        };
        count += 1;
        if seen.insert(came_of(&bytes, &read)) && kept.len() < KEPT {
            kept.push(bytes);
        }
    }
    println!("{count} inputs, {} kinds of answer", seen.len());
    assert!(seen.len() > 1, "the reader says the same to everything");
}

/// Whether a reader takes not much more than four times as long for four times as much.
pub(crate) fn grows_with_its_length(
    length: usize,
    of: impl Fn(usize) -> Vec<u8>,
    read: impl Fn(&[u8]) -> u64,
) {
    let (short, long) = (of(length), of(4 * length));
    let time = |bytes: &[u8], times: u32| {
        let begun = busy();
        for _ in 0..times {
            read(bytes);
        }
        busy().saturating_sub(begun)
    };
    // Linux counts in thousandths of a second.
    let enough = Duration::from_millis(15);
    let mut enough_of = [1, 4].into_iter();
    let times = enough_of.find(|times| time(&short, *times) > enough);
    let times = times.unwrap_or(16);
    let ratio = || time(&long, times).as_secs_f64() / time(&short, times).as_secs_f64().max(1e-3);
    // Three times at most: a busy machine makes a single measurement a guess.
    let ratio = (0..3).map(|_| ratio()).find(|ratio| *ratio < 10.0);
    let begins = short[..short.len().min(80)].escape_ascii().to_string();
    assert!(
        ratio.is_some(),
        "four times as much takes far longer: {begins}"
    );
}

/// For how long this thread has had a processor, whatever else the machine does: what Linux says, or the clock where it does not.
pub(crate) fn busy() -> Duration {
    static BEGUN: OnceLock<Instant> = OnceLock::new();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let told = told.split(' ').next().and_then(|told| told.parse().ok());
    let clock = || BEGUN.get_or_init(Instant::now).elapsed();
    told.map_or_else(clock, Duration::from_nanos)
}

fn came_of(bytes: &[u8], read: impl Fn(&[u8]) -> u64) -> u64 {
    let (told, begun) = (Told(bytes), busy());
    let came = read(bytes);
    let took = busy().saturating_sub(begun);
    assert!(took < TOO_LONG, "it took {took:?}");
    drop(told);
    came
}

/// Says what was thrown, where that ended in a panic.
struct Told<'a>(&'a [u8]);

impl Drop for Told<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let begin = &self.0[..self.0.len().min(4_000)];
            eprintln!(
                "thrown, of {} bytes: b\"{}\"",
                self.0.len(),
                begin.escape_ascii()
            );
        }
    }
}

fn changed(kept: &[Vec<u8>], words: &[&str], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = kept[chance.below(kept.len())].clone();
    for _ in 0..=chance.below(6) {
        let (from, to) = chance.span(bytes.len());
        match chance.below(9) {
            0 => bytes.truncate(from),
            1 => drop(bytes.drain(from..to)),
            2 => {
                let again = bytes[from..to].repeat(1 + chance.below(40));
                bytes.splice(to..to, again);
            }
            3 => {
                let other = &kept[chance.below(kept.len())];
                let (first, last) = chance.span(other.len());
                bytes.splice(from..to, other[first..last].iter().copied());
            }
            4 => {
                let drawn = u32::try_from(chance.below(0x2_0000)).unwrap_or_default();
                let character = char::from_u32(drawn).unwrap_or('\u{feff}');
                bytes.splice(from..from, character.to_string().into_bytes());
            }
            5 | 6 if !words.is_empty() => {
                let word = words[chance.below(words.len())];
                bytes.splice(from..from, word.bytes());
            }
            7 => {
                let odd = [0, 9, 10, 13, 0x22, 0x25, 0x7f, 0x80, 0xc3, 0xed, 0xff];
                bytes.splice(from..from, [odd[chance.below(odd.len())]]);
            }
            _ => {
                if let Some(byte) = bytes.get_mut(from) {
                    *byte ^= 1 << chance.below(8);
                }
            }
        }
        bytes.truncate(LONGEST);
    }
    bytes
}

/// xorshift64*: a chance that can be had again.
struct Chance(u64);

impl Chance {
    /// A number below this one; 0 below 0.
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(drawn).unwrap_or_default() % most.max(1)
    }

    /// A part of so many bytes, mostly a short one.
    fn span(&mut self, length: usize) -> (usize, usize) {
        let from = self.below(length + 1);
        let most = if self.below(4) == 0 { length } else { 32 };
        (from, (from + self.below(most + 1)).min(length))
    }
}
