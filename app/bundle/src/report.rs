//! What the program says while it works: one line a step.

use std::{cell::Cell, time::Instant};

/// Prints one line in the program's name.
pub(crate) fn line(words: &str) {
    println!("bundle: {words}");
}

/// A size in bytes, as people read it.
#[must_use]
pub(crate) fn size(bytes: usize) -> String {
    if bytes < 1024 {
        return format!("{bytes} B");
    }
    let tenths = bytes * 10 / 1024;
    format!("{}.{} KB", tenths / 10, tenths % 10)
}

/// Times the steps of one run.
pub(crate) struct Steps {
    since: Cell<Instant>,
}

impl Steps {
    /// Starts the clock of the first step.
    #[must_use]
    pub(crate) fn start() -> Self {
        Self {
            since: Cell::new(Instant::now()),
        }
    }

    /// Prints what the step did and how long it took; the next step starts now.
    pub(crate) fn done(&self, words: &str) {
        let seconds = self.since.replace(Instant::now()).elapsed().as_secs_f32();
        line(&format!("{seconds:5.1} s  {words}"));
    }
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_read_well() {
        assert_eq!(
            [size(0), size(1023), size(1024), size(130_000)],
            ["0 B", "1023 B", "1.0 KB", "126.9 KB"]
        );
    }
}
