//! Who is connected. Where there is no room, the connection that has waited longest for nothing goes: one address that
//! opens many shuts out nobody, not even others at the same address.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::listen::Room;
use crate::listen::pace::Pace;
use crate::portal::limits::network;

/// Everybody who is connected.
pub(super) struct Crowd {
    room: Room,
    seats: Mutex<Seats>,
}

#[derive(Default)]
struct Seats {
    next: u64,
    /// By age: the oldest has the lowest number.
    all: BTreeMap<u64, (IpAddr, Arc<Pace>)>,
    of_address: HashMap<IpAddr, BTreeMap<u64, Arc<Pace>>>,
}

/// The place of one connection, until it is dropped.
pub(super) struct Seat {
    /// How far the connection is.
    pub pace: Arc<Pace>,
    number: u64,
    crowd: Arc<Crowd>,
}

impl Crowd {
    /// Nobody yet.
    pub(super) fn new(room: Room) -> Self {
        Self {
            room,
            seats: Mutex::default(),
        }
    }

    /// A place for a connection from an address; none when everybody who would have to go is being answered.
    pub(super) fn enter(self: &Arc<Self>, address: IpAddr) -> Option<Seat> {
        let network = network(Some(address)).unwrap_or(address);
        let most = match address.to_canonical().is_loopback() {
            true => self.room.of_this_machine,
            false => self.room.of_address,
        };
        let mut seats = self.seats();
        let of_address = seats.of_address.get(&network);
        if let (Some(most), Some(theirs)) = (most, of_address)
            && theirs.len() >= most
        {
            let oldest = theirs.iter().find(|(_, pace)| pace.is_idle());
            let number = *oldest?.0;
            seats.send_away(number);
        }
        if seats.all.len() >= self.room.in_all {
            let oldest = seats.all.iter().find(|(_, (_, pace))| pace.is_idle());
            let number = *oldest?.0;
            seats.send_away(number);
        }
        let (number, pace) = (seats.next, Arc::new(Pace::new(self.room.times)));
        seats.next += 1;
        seats.all.insert(number, (network, pace.clone()));
        let theirs = seats.of_address.entry(network).or_default();
        theirs.insert(number, pace.clone());
        Some(Seat {
            pace,
            number,
            crowd: self.clone(),
        })
    }

    fn seats(&self) -> MutexGuard<'_, Seats> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seats {
    fn send_away(&mut self, number: u64) {
        if let Some(pace) = self.remove(number) {
            pace.send_away();
        }
    }

    fn remove(&mut self, number: u64) -> Option<Arc<Pace>> {
        let (network, pace) = self.all.remove(&number)?;
        if let Some(theirs) = self.of_address.get_mut(&network) {
            theirs.remove(&number);
            if theirs.is_empty() {
                self.of_address.remove(&network);
            }
        }
        Some(pace)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.crowd.seats().remove(self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::super::Times;
    use super::*;

    fn crowd(of_address: usize, in_all: usize) -> Arc<Crowd> {
        Arc::new(Crowd::new(Room {
            of_address: Some(of_address),
            of_this_machine: None,
            in_all,
            times: Times::default(),
        }))
    }

    #[tokio::test]
    async fn an_address_that_opens_too_many_loses_its_own_oldest_idle_one() {
        let crowd = crowd(2, 10);
        let (many, other) = ("192.0.2.1".parse().unwrap(), "192.0.2.2".parse().unwrap());
        let elsewhere = crowd.enter(other).unwrap();
        let busy = crowd.enter(many).unwrap();
        let _answered = busy.pace.asked();
        let idle = crowd.enter(many).unwrap();
        let newest = crowd.enter(many).unwrap();
        idle.pace.sent_away().await;
        let _answered_too = newest.pace.asked();
        assert!(crowd.enter(many).is_none(), "both are being answered");
        assert!(crowd.enter(other).is_some());
        drop((busy, elsewhere));
        assert!(crowd.enter(many).is_some());
    }

    #[tokio::test]
    async fn this_machine_may_open_as_many_as_there_is_room_for() {
        let crowd = crowd(2, 10);
        let here = "127.0.0.1".parse().unwrap();
        let seats: Vec<_> = (0..10).filter_map(|_| crowd.enter(here)).collect();
        let busy: Vec<_> = seats.iter().map(|seat| seat.pace.asked()).collect();
        assert_eq!(busy.len(), 10);
        assert!(crowd.enter(here).is_none());
    }

    #[tokio::test]
    async fn when_there_is_no_room_at_all_the_oldest_idle_one_goes() {
        let crowd = crowd(10, 2);
        let first = crowd.enter("192.0.2.1".parse().unwrap()).unwrap();
        let _second = crowd.enter("192.0.2.2".parse().unwrap()).unwrap();
        let third = crowd.enter("192.0.2.3".parse().unwrap());
        assert!(third.is_some());
        first.pace.sent_away().await;
    }
}
