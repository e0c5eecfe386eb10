//! Another reading of what is withheld: other numbers in its place, with which everything that is shown agrees as well. A
//! number of which there is one other reading at least does not follow from what is shown.

use super::relations::Relations;

/// How many steps a search takes at most, so that it ends on any table.
const STEPS: usize = 20_000;
/// What a figure costs that has to be withheld beside others, and a sum, with which the shares of its table go.
const ROW: i64 = 1_000;
const SUM: i64 = 3 * ROW;

/// Which figures are to be withheld, so that this one has another reading; those that cost least. None where there is no way.
pub(super) fn to_withhold(
    relations: &Relations,
    hidden: &[bool],
    figure: usize,
    under: i64,
) -> Option<Vec<usize>> {
    let value = relations.figures[figure].value;
    let small = |number: i64| 0 < number && number < under;
    // Who knows that small numbers are withheld takes another small one for as likely.
    let likely: Vec<i64> = [1, -1]
        .into_iter()
        .filter(|by| !small(value) || small(value + by))
        .collect();
    let mut search = Search::new(relations, hidden);
    for by in likely {
        search.from(figure, by);
    }
    if search.best.is_none() {
        for by in [1, -1] {
            search.from(figure, by);
        }
    }
    search.best.map(|(_, figures)| figures)
}

struct Search<'r> {
    relations: &'r Relations,
    hidden: &'r [bool],
    /// By how much each figure is other than it is.
    by: Vec<i64>,
    /// By how much each relation does not come out.
    off: Vec<i64>,
    steps: usize,
    best: Option<(i64, Vec<usize>)>,
}

impl<'r> Search<'r> {
    fn new(relations: &'r Relations, hidden: &'r [bool]) -> Self {
        Self {
            relations,
            hidden,
            by: vec![0; relations.figures.len()],
            off: vec![0; relations.all.len()],
            steps: 0,
            best: None,
        }
    }

    fn from(&mut self, figure: usize, by: i64) {
        if self.relations.figures[figure].value + by < 0 {
            return;
        }
        self.steps = 0;
        self.change(figure, by);
        self.go_on(0);
        self.change(figure, -by);
    }

    fn change(&mut self, figure: usize, by: i64) {
        self.by[figure] += by;
        for (off, relation) in self.off.iter_mut().zip(&self.relations.all) {
            let own = relation.iter().filter(|(known, _)| *known == figure);
            *off += own.map(|(_, sign)| sign * by).sum::<i64>();
        }
    }

    /// Makes the first relation come out that does not, in every way there is.
    fn go_on(&mut self, cost: i64) {
        self.steps += 1;
        let is_dear = self.best.as_ref().is_some_and(|(best, _)| *best <= cost);
        if is_dear || self.steps > STEPS {
            return;
        }
        let Some(at) = self.off.iter().position(|off| *off != 0) else {
            let changed = self.by.iter().enumerate().filter(|(_, by)| **by != 0);
            self.best = Some((cost, changed.map(|(figure, _)| figure).collect()));
            return;
        };
        let off = self.off[at];
        let relations = self.relations;
        let mut ways: Vec<(i64, usize, i64)> = relations.all[at]
            .iter()
            .map(|(figure, sign)| (self.cost(*figure), *figure, -off * sign))
            .filter(|(_, figure, by)| self.can_be(*figure, *by))
            .collect();
        ways.sort_unstable();
        for (more, figure, by) in ways {
            self.change(figure, by);
            self.go_on(cost + more);
            self.change(figure, -by);
        }
    }

    fn can_be(&self, figure: usize, by: i64) -> bool {
        let known = &self.relations.figures[figure];
        self.by[figure] == 0 && (self.hidden[figure] || known.may_go) && known.value + by >= 0
    }

    fn cost(&self, figure: usize) -> i64 {
        let known = &self.relations.figures[figure];
        match (self.hidden[figure], known.is_sum, known.value) {
            (true, ..) => 0,
            (_, true, _) => SUM,
            // A row of nothing hides little.
            (_, _, 0) => 2 * ROW - 1,
            (_, _, value) => ROW + value.min(ROW - 2),
        }
    }
}
