//! Points that are joined, and which joins hold them together.

/// Points, some of which are joined.
pub(super) struct Network {
    joined: Vec<Vec<usize>>,
    /// When each point was first met; 0 as long as it was not.
    met: Vec<usize>,
    /// The first point that can be reached from each without going back the way one came.
    low: Vec<usize>,
    time: usize,
    found: Vec<(usize, usize)>,
}

impl Network {
    pub(super) fn new(points: usize) -> Self {
        Self {
            joined: vec![Vec::new(); points],
            met: vec![0; points],
            low: vec![0; points],
            time: 0,
            found: Vec::new(),
        }
    }

    pub(super) fn join(&mut self, one: usize, other: usize) {
        self.joined[one].push(other);
        self.joined[other].push(one);
    }

    /// The joins without which two points could no longer be reached from each other.
    pub(super) fn bridges(mut self) -> Vec<(usize, usize)> {
        for point in 0..self.met.len() {
            if self.met[point] == 0 {
                self.walk(point);
            }
        }
        self.found
    }

    /// Walks through all that can be reached from a point: each step is the point, the one from which it was reached, and which
    /// of its joins is next.
    fn walk(&mut self, start: usize) {
        let mut steps = vec![(start, start, 0)];
        while let Some((point, from, next)) = steps.pop() {
            if next == 0 {
                self.time += 1;
                (self.met[point], self.low[point]) = (self.time, self.time);
            }
            match self.joined[point].get(next).copied() {
                Some(to) => {
                    steps.push((point, from, next + 1));
                    if self.met[to] == 0 {
                        steps.push((to, point, 0));
                    } else if to != from {
                        self.low[point] = self.low[point].min(self.met[to]);
                    }
                }
                None if point != from => {
                    self.low[from] = self.low[from].min(self.low[point]);
                    if self.low[point] > self.met[from] {
                        self.found.push((from, point));
                    }
                }
                None => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Network;

    #[test]
    fn only_a_join_that_is_in_no_ring_holds_two_parts_together() {
        let mut network = Network::new(7);
        // A triangle, a join to a second triangle, and one that hangs on it.
        for (one, other) in [
            (0, 1),
            (1, 2),
            (2, 0),
            (2, 3),
            (3, 4),
            (4, 5),
            (5, 3),
            (5, 6),
        ] {
            network.join(one, other);
        }
        let mut bridges = network.bridges();
        bridges.sort_unstable();
        assert_eq!(bridges, [(2, 3), (5, 6)]);
    }
}
