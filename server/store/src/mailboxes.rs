//! How often the portal writes by itself to one mailbox. Anybody can type anybody's address into a form: it must not become
//! a way to bury a stranger in letters of the council.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, sea_query::OnConflict,
};

use super::{Result, StoreError, Tx, entities::mailbox, names::micros};

/// At most so many in an hour.
const AN_HOUR: usize = 3;
/// At most so many in a day.
const A_DAY: usize = 10;

impl Tx {
    /// Whether one more message may go to this address now; if so, it is counted with this transaction. All processes count
    /// together, and one that counts the same mailbox waits for this one.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn may_write_to(&self, address: &str, now: DateTime<Utc>) -> Result<bool> {
        let hash = self.mailbox_hash(address);
        let row = mailbox::ActiveModel {
            council: Set(self.council()),
            mailbox_hash: Set(hash.clone()),
            written_at: Set(micros(now).to_string()),
            last_at: Set(micros(now)),
        };
        let key = [mailbox::Column::Council, mailbox::Column::MailboxHash];
        let is_first = mailbox::Entity::insert(row)
            .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
            .exec_without_returning(&self.on)
            .await?;
        if is_first > 0 {
            return Ok(true);
        }
        let row = mailbox::Entity::find()
            .filter(mailbox::Column::Council.eq(self.council()))
            .filter(mailbox::Column::MailboxHash.eq(hash))
            .lock_exclusive()
            .one(&self.on)
            .await?
            .ok_or(StoreError::Damaged("mailboxes"))?;
        let since = |ago: TimeDelta| micros(now - ago);
        let mut written: Vec<i64> = row
            .written_at
            .split_whitespace()
            .filter_map(|moment| moment.parse().ok())
            .filter(|moment| *moment > since(TimeDelta::days(1)))
            .collect();
        let in_an_hour = |moment: &&i64| **moment > since(TimeDelta::hours(1));
        if written.len() >= A_DAY || written.iter().filter(in_an_hour).count() >= AN_HOUR {
            return Ok(false);
        }
        written.push(micros(now));
        let written: Vec<String> = written.iter().map(ToString::to_string).collect();
        let mut row: mailbox::ActiveModel = row.into();
        row.written_at = Set(written.join(" "));
        row.last_at = Set(micros(now));
        mailbox::Entity::update(row)
            .exec_without_returning(&self.on)
            .await?;
        Ok(true)
    }

    /// Forgets the mailboxes that were not written to for a day, and returns how many.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn purge_mailboxes(&self, now: DateTime<Utc>) -> Result<u64> {
        let gone = mailbox::Entity::delete_many()
            .filter(mailbox::Column::Council.eq(self.council()))
            .filter(mailbox::Column::LastAt.lt(micros(now - TimeDelta::days(1))))
            .exec(&self.on)
            .await?;
        Ok(gone.rows_affected)
    }

    fn mailbox_hash(&self, address: &str) -> Vec<u8> {
        let message = format!("mailbox|{}|{}", self.council(), mailbox_of(address));
        self.key().hash(message.as_bytes()).to_vec()
    }
}

/// The mailbox behind an address, as far as it shows: `Sam+a@Example.test` and `sam@example.test` are one.
fn mailbox_of(address: &str) -> String {
    let address = address.trim().to_lowercase();
    let (user, domain) = address.rsplit_once('@').unwrap_or((&address, ""));
    let domain = idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_owned());
    let user = user.split('+').next().unwrap_or_default();
    if ["gmail.com", "googlemail.com"].contains(&domain.as_str()) {
        return format!("{}@gmail.com", user.replace('.', ""));
    }
    format!("{user}@{}", domain.trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_mailbox_are_one() {
        for (typed, is) in [
            (" Sam@Example.test ", "sam@example.test"),
            ("sam+news@example.test", "sam@example.test"),
            ("s.a.m+1@googlemail.com", "sam@gmail.com"),
            ("sam@MÜLLER.test", "sam@xn--mller-kva.test"),
            ("s.am@example.test", "s.am@example.test"),
            ("sam@example.test.", "sam@example.test"),
        ] {
            assert_eq!(mailbox_of(typed), is);
        }
    }
}
