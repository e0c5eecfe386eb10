//! Cells that hold several things of several parts: remedies, costs and actions. The parts are divided by `:`.

use chrono::NaiveDate;
use rules::kinds::{CostRole, RemedyKind};
use rules::register::{ActionTaken, Entry, Remedied, Spent};

use super::columns::CaseColumn as C;
use super::row::Row;
use super::spreadsheet::pence;

impl Row<'_> {
    /// `kind:amount:date:done`; the last parts can be left out, and the amount can be empty. Without a date it is that on
    /// which the last stage ended.
    pub(super) fn remedies(&mut self, entry: &Entry) -> Vec<Remedied> {
        let ended = entry.stages().filter_map(|stage| stage.ended_on).max();
        let usual = ended.unwrap_or(entry.received_on);
        let mut remedies = Vec::new();
        for text in self.filled(C::Remedies) {
            let parts = parts(&text);
            if parts.len() > 4 {
                self.tell_of(C::Remedies, "remedies", &text);
                continue;
            }
            let part = |index: usize| parts.get(index).copied().filter(|part| !part.is_empty());
            let kind = self.read_word::<RemedyKind>(C::Remedies, RemedyKind::OPTIONS, parts[0]);
            let amount = part(1).map(|amount| self.amount(C::Remedies, amount));
            let on = match part(2) {
                Some(day) => self.day_of(C::Remedies, day, entry.received_on),
                None => Some(usual),
            };
            let done = part(3).map(|day| self.day_of(C::Remedies, day, entry.received_on));
            let (Some(kind), Some(on)) = (kind, on) else {
                continue;
            };
            remedies.push(Remedied {
                kind,
                on,
                pence: amount.flatten(),
                // What was only written down as paid or done was done that day.
                done_on: done.flatten().or(Some(on).filter(|_| parts.len() < 4)),
            });
        }
        remedies
    }

    /// `date:role:amount`.
    pub(super) fn costs(&mut self, received: NaiveDate) -> Vec<Spent> {
        let mut costs = Vec::new();
        for text in self.filled(C::Costs) {
            let [day, role, amount] = parts(&text)[..] else {
                self.tell_of(C::Costs, "costs", &text);
                continue;
            };
            let on = self.day_of(C::Costs, day, received);
            let role = self.read_word::<CostRole>(C::Costs, CostRole::OPTIONS, role);
            let amount = self.amount(C::Costs, amount);
            if let (Some(on), Some(role), Some(pence)) = (on, role, amount) {
                costs.push(Spent { on, role, pence });
            }
        }
        costs
    }

    /// `due:done`; without the second it is still to be done.
    pub(super) fn actions(&mut self, received: NaiveDate) -> Vec<ActionTaken> {
        let mut actions = Vec::new();
        for text in self.filled(C::Actions) {
            let parts = parts(&text);
            if parts.len() > 2 {
                self.tell_of(C::Actions, "actions", &text);
                continue;
            }
            let due = self.read_day(C::Actions, parts[0]);
            self.in_order(C::Received, Some(received), C::Actions, due);
            let done = parts.get(1).filter(|done| !done.is_empty());
            let done = done.map(|day| self.day_of(C::Actions, day, received));
            if let Some(due) = due {
                actions.push(ActionTaken {
                    due,
                    done_on: done.flatten(),
                });
            }
        }
        actions
    }

    /// What stands there, in its parts. A comma divides where another such thing follows it; amounts have commas too.
    fn filled(&self, column: C) -> Vec<String> {
        let all = self.line.several(column as usize).into_iter();
        let is_one = |text: &str| text.contains(':') || self.dates.read(text).is_ok();
        all.filter(|text| !text.is_empty())
            .flat_map(|text| {
                let parts: Vec<&str> = text.split(", ").map(str::trim).collect();
                if parts.iter().all(|part| is_one(part)) {
                    parts
                } else {
                    vec![text]
                }
            })
            .map(str::to_owned)
            .collect()
    }

    fn day_of(&mut self, column: C, text: &str, received: NaiveDate) -> Option<NaiveDate> {
        let day = self.read_day(column, text)?;
        self.in_order(C::Received, Some(received), column, Some(day));
        self.check_past(column, day).then_some(day)
    }

    fn amount(&mut self, column: C, text: &str) -> Option<u64> {
        // No remedy and no investigation costs a million pounds; what is more would not fit a case file.
        let amount = pence(text).filter(|pence| *pence <= 100_000_000);
        if amount.is_none() {
            self.tell_of(column, "amount", text);
        }
        amount
    }
}

fn parts(text: &str) -> Vec<&str> {
    text.split(':').map(str::trim).collect()
}
