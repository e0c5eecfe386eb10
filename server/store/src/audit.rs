//! The record of use: who did or saw what, when, from where, and whether they were let. It holds keys and words from lists, never
//! a name and nothing that anybody typed. Who opened a case stands in `views`.

use std::net::IpAddr;

use chrono::{DateTime, Utc};
use rules::case::StaffId;
use rules::principal::Principal;
use rules::reference::Reference;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    CouncilStore, Result, Tx,
    entities::{audit, case_key},
    in_passing::in_passing,
    keys::keyed_hash,
    names::{micros, name_of, new_id},
};

/// Who asks without being signed in.
pub const VISITOR: &str = "visitor";
/// The longest word of [`AuditEvent::which`].
const LONGEST: usize = 60;

/// Makes [`What`] with every variant in [`What::ALL`].
macro_rules! whats {
    ($($(#[doc = $doc:literal])* $name:ident,)*) => {
        /// What somebody did; stored by its name in kebab-case and kept for ever.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum What {
            $($(#[doc = $doc])* $name,)*
        }

        impl What {
            /// Everything that can be done, in the order in which pages list it.
            pub const ALL: &[Self] = &[$(Self::$name,)*];
        }
    };
}

whats! {
    /// Signed in.
    SignIn,
    /// Showed the right password, and was asked for the code.
    PasswordShown,
    /// Tried to sign in and was not let.
    SignInRefused,
    /// Came from the council's directory, and was asked for the code.
    DirectoryShown,
    /// Signed out.
    SignOut,
    /// Set up a second factor; which.
    SecondFactorSet,
    /// Gave a wrong code.
    SecondFactorRefused,
    /// Signed in with a recovery code.
    RecoveryCodeUsed,
    /// Took a second factor away.
    SecondFactorRemoved,
    /// Chose a password.
    PasswordChosen,
    /// Gave an account a password to be changed at the first sign-in.
    PasswordGiven,
    /// Added an account; with which role.
    AccountAdded,
    /// Gave an account another name.
    AccountChanged,
    /// Gave an account another role; which.
    RoleChanged,
    /// Let an account sign in no more.
    AccountDisabled,
    /// Let an account sign in again.
    AccountEnabled,
    /// Was joined to whoever came from the council's directory with the same address.
    DirectoryLinked,
    /// Let an account sign in with the council's directory.
    DirectoryAllowed,
    /// Let an account sign in with the council's directory no more.
    DirectoryForbidden,
    /// Ended sessions of an account.
    SessionsEnded,
    /// Read a list; which.
    ListRead,
    /// Looked for cases.
    Looked,
    /// Read a report on the screen; of which year.
    ReportRead,
    /// Took a file; which and of what kind.
    Export,
    /// Opened a page made for printing.
    Print,
    /// Asked for what they may not see or do.
    Refused,
    /// Changed the list of bank holidays.
    CalendarChanged,
    /// Imported a list.
    Imported,
    /// Wrote, froze, published or took back a report; which of these.
    ReportChanged,
    /// The portal started with other settings than the last time.
    SettingsChanged,
    /// Holds what is kept of a case from deletion.
    RecordsHeld,
    /// Releases what was held.
    RecordsReleased,
    /// Deleted a case at the end of its time.
    CaseDeleted,
    /// Read the record of use.
    RecordRead,
    /// Wrote down or answered a request of somebody for what is held on them; which of these.
    SubjectRequest,
    /// The portal noticed that an account read in an unusual way; which.
    UnusualReading,
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It was done.
    Done,
    /// They were not let.
    Refused,
}

/// What somebody did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEvent {
    /// The key of their account, or what else they are: see the `Display` of [`Principal`]; [`VISITOR`] without a session.
    pub who: String,
    /// What they did.
    pub what: What,
    /// When, UTC.
    pub at: DateTime<Utc>,
    /// Which list, file, role or setting: a word of ours such as `queue`. What is no such word is not kept.
    pub which: Option<String>,
    /// The case, if it is about one of this council's.
    pub case: Option<Reference>,
    /// The account that it was done to.
    pub about: Option<StaffId>,
    /// The network address that it came from; only a keyed hash of it is kept.
    pub from: Option<IpAddr>,
    /// Whether they were let.
    pub outcome: Outcome,
}

impl AuditEvent {
    /// Something that was done.
    #[must_use]
    pub fn new(who: &Principal, what: What, at: DateTime<Utc>) -> Self {
        Self::of(who.to_string(), what, at)
    }

    /// Something that somebody did without being signed in.
    #[must_use]
    pub fn by_visitor(what: What, at: DateTime<Utc>) -> Self {
        Self::of(VISITOR.to_owned(), what, at)
    }

    pub(super) const fn of(who: String, what: What, at: DateTime<Utc>) -> Self {
        Self {
            who,
            what,
            at,
            which: None,
            case: None,
            about: None,
            from: None,
            outcome: Outcome::Done,
        }
    }

    /// Which list, file, role or setting: a word of ours.
    #[must_use]
    pub fn which(mut self, which: impl Into<String>) -> Self {
        self.which = Some(which.into());
        self
    }

    /// Which case.
    #[must_use]
    pub fn case(mut self, reference: &Reference) -> Self {
        self.case = Some(reference.clone());
        self
    }

    /// The account that it was done to.
    #[must_use]
    pub fn about(mut self, account: &StaffId) -> Self {
        self.about = Some(account.clone());
        self
    }

    /// The network address that it came from.
    #[must_use]
    pub const fn from(mut self, address: Option<IpAddr>) -> Self {
        self.from = address;
        self
    }

    /// They were not let.
    #[must_use]
    pub const fn refused(mut self) -> Self {
        self.outcome = Outcome::Refused;
        self
    }
}

impl Tx {
    /// Writes down what somebody did, with what is written in this transaction, and undone with it.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn audit(&self, event: &AuditEvent) -> Result<()> {
        self.write_audit(new_id(event.at), event).await
    }

    /// Writes down that the portal starts with other settings than the last time; with the same it writes nothing. Of the text
    /// only a keyed hash is kept.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn note_settings(&self, settings: &str, at: DateTime<Utc>) -> Result<bool> {
        let hash = hashed(&self.store, "settings", settings);
        let last = audit::Entity::find()
            .filter(audit::Column::Council.eq(self.council()))
            .filter(audit::Column::What.eq(name_of(&What::SettingsChanged)))
            .order_by_desc(audit::Column::At)
            .order_by_desc(audit::Column::Id)
            .one(&self.on)
            .await?;
        if last.and_then(|last| last.which).as_ref() == Some(&hash) {
            return Ok(false);
        }
        let changed = AuditEvent::new(&Principal::PORTAL, What::SettingsChanged, at);
        self.audit(&changed.which(hash)).await?;
        Ok(true)
    }

    /// By its key it is written once, however often it is tried.
    async fn write_audit(&self, id: Uuid, event: &AuditEvent) -> Result<()> {
        let row = audit::ActiveModel {
            id: Set(id),
            council: Set(self.council()),
            at: Set(micros(event.at)),
            who: Set(event.who.clone()),
            what: Set(name_of(&event.what)),
            which: Set(event.which.clone().filter(|which| is_word(which))),
            case_id: Set(self.case_id(event.case.as_ref()).await?),
            about: Set(event.about.as_ref().map(|about| about.0.clone())),
            address: Set(event.from.map(|from| {
                let from = from.to_canonical().to_string();
                hashed(&self.store, "addresses", &from)
            })),
            outcome: Set(name_of(&event.outcome)),
            block: Set(None),
        };
        let known = audit::Entity::find()
            .filter(audit::Column::Council.eq(self.council()))
            .filter(audit::Column::Id.eq(id));
        if known.one(&self.on).await?.is_none() {
            audit::Entity::insert(row)
                .exec_without_returning(&self.on)
                .await?;
        }
        Ok(())
    }

    async fn case_id(&self, reference: Option<&Reference>) -> Result<Option<Uuid>> {
        let Some(reference) = reference else {
            return Ok(None);
        };
        let found = case_key::case_keys(&self.store)
            .filter(case_key::Column::Reference.eq(reference.as_str()))
            .select_only()
            .column(case_key::Column::Id);
        Ok(found.into_tuple().one(&self.on).await?)
    }
}

impl CouncilStore {
    /// Writes down what somebody did beside what they asked for: it keeps nothing from them, and while another writes it is
    /// tried again behind their back.
    pub async fn audit(&self, event: AuditEvent) {
        let (store, id) = (self.clone(), new_id(event.at));
        in_passing("what somebody did", move || {
            let (store, event) = (store.clone(), event.clone());
            async move {
                let tx = store.begin().await?;
                tx.write_audit(id, &event).await?;
                tx.commit().await
            }
        })
        .await;
    }
}

/// Of the same text always the same, and nobody without the master key knows of which.
fn hashed(store: &CouncilStore, what: &str, text: &str) -> String {
    let key = store.derived_key(&format!("the {what} in the record of use"));
    let hash = keyed_hash(&key, text.as_bytes());
    hash[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether it is a word of ours: nothing that somebody typed passes for one.
fn is_word(which: &str) -> bool {
    let ours = |letter: u8| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'/');
    !which.is_empty() && which.len() <= LONGEST && which.bytes().all(ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_word_of_ours_is_not_kept() {
        for word in ["queue", "2025-26", "2025-26.xlsx", "manager"] {
            assert!(is_word(word), "{word}");
        }
        let long = "a".repeat(LONGEST + 1);
        for word in ["", "Purple Otter", "otter@example.org", "Ω", &long] {
            assert!(!is_word(word), "{word}");
        }
    }
}
