//! The messages that are on their way: eight at once, and a mailbox that hangs gives its slot to the next letter.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use casework::{Council, Error};
use chrono::TimeDelta;
use store::{ClaimedMessage, Delivery};
use tokio::task::{Id, JoinError, JoinSet};
use tracing::error;

use super::{Done, send_mail::send};
use crate::Mailer;

/// Letters on their way at the same moment, but for the slow ones.
const AT_ONCE: usize = 8;
/// A letter that takes longer is a slow one.
const SLOW_AFTER: Duration = Duration::from_secs(1);
/// So many slow ones leave their slots to others.
const SLOW: usize = 32;
/// So many of those on their way may have hung before: with thousands of mailboxes that hang, new letters leave all the same.
const HUNG: usize = 16;
/// Longer than any try can take, so that no letter is on its way twice unless its worker has died.
const LEASE: TimeDelta = TimeDelta::minutes(2);

/// See the module.
pub(super) struct Slots {
    mailer: Mailer,
    on_their_way: JoinSet<Option<Delivery>>,
    begun: HashMap<Id, Begun>,
    done: Done,
}

struct Begun {
    at: Instant,
    hung_before: bool,
}

impl Slots {
    /// Nothing is on its way yet.
    pub(crate) fn new(mailer: Mailer) -> Self {
        Self {
            mailer,
            on_their_way: JoinSet::new(),
            begun: HashMap::new(),
            done: Done::default(),
        }
    }

    /// Sends as many of the council's messages that are due as there are slots, the urgent ones first.
    ///
    /// # Errors
    /// [`Error::Unavailable`]; those that are on their way are not disturbed.
    pub(crate) async fn fill(&mut self, council: &Council) -> Result<(), Error> {
        let free = self.free();
        if free == 0 {
            return Ok(());
        }
        let hung = self.begun.values().filter(|one| one.hung_before).count();
        let claimed = council.store.claim_messages(
            council.clock.now(),
            LEASE,
            free as u64,
            HUNG.saturating_sub(hung) as u64,
        );
        for message in claimed.await? {
            self.begin(council, message);
        }
        Ok(())
    }

    /// Waits until at least one letter has left or not; false when none is on its way. Nothing is lost when it is not waited for.
    pub(crate) async fn one_ends(&mut self) -> bool {
        let Some(ended) = self.on_their_way.join_next_with_id().await else {
            return false;
        };
        self.ends(ended);
        // What came of several is often durable at once: then as many are claimed at once.
        while let Some(ended) = self.on_their_way.try_join_next_with_id() {
            self.ends(ended);
        }
        true
    }

    fn ends(&mut self, ended: Result<(Id, Option<Delivery>), JoinError>) {
        let (id, delivery) = match ended {
            Ok((id, delivery)) => (id, delivery),
            Err(broken) => {
                error!("What came of a letter could not be written down: {broken}");
                (broken.id(), None)
            }
        };
        self.begun.remove(&id);
        match delivery {
            Some(Delivery::Sent) => self.done.sent += 1,
            Some(Delivery::Again { .. }) => self.done.put_off += 1,
            Some(Delivery::Dead { .. }) => self.done.dead += 1,
            None => {}
        }
    }

    /// How many are on their way.
    pub(crate) fn len(&self) -> usize {
        self.on_their_way.len()
    }

    /// How long until another of them is a slow one, at most `longest`: then there may be a slot.
    pub(crate) fn until_slow(&self, longest: Duration) -> Duration {
        let left = |one: &Begun| SLOW_AFTER.checked_sub(one.at.elapsed());
        let soonest = self.begun.values().filter_map(left).min();
        soonest.unwrap_or(longest).min(longest)
    }

    /// What has been done so far.
    pub(crate) const fn done(&self) -> Done {
        self.done
    }

    fn free(&self) -> usize {
        let is_slow = |one: &&Begun| one.at.elapsed() >= SLOW_AFTER;
        let slow = self.begun.values().filter(is_slow).count().min(SLOW);
        (AT_ONCE + slow).saturating_sub(self.len())
    }

    fn begin(&mut self, council: &Council, message: ClaimedMessage) {
        let begun = Begun {
            at: Instant::now(),
            hung_before: message.has_hung(),
        };
        let (council, mailer) = (council.clone(), self.mailer.clone());
        let task = self
            .on_their_way
            .spawn(async move { send(&council, &mailer, &message).await });
        self.begun.insert(task.id(), begun);
    }
}
