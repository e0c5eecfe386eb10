//! What happens by itself: letters leave, and what is too old is forgotten. Every step can be killed and done again.

mod back_up;
mod carry_on_imports;
mod chase_deadlines;
mod do_jobs;
mod mailer;
mod message_context;
mod message_facts;
mod purge;
mod send_mail;
mod slots;
mod subject_file;
pub mod worker;

use casework::{
    Council, Error, cover, delete_due, forget_subject_access, look_for_old_dates,
    look_for_unusual_reading,
};

pub use back_up::{
    BackedUp, Backups, FilesCopied, Marks, back_up_all, back_up_hourly, back_up_if_due, copy_files,
    files_beside, is_without_files, newest_backup, numbers,
};
pub use mailer::Mailer;

/// How the messages fared that were tried.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Done {
    /// Letters that have left.
    pub sent: usize,
    /// Letters that are tried again later.
    pub put_off: usize,
    /// Letters that were given up.
    pub dead: usize,
}

/// Does everything that is due now for one council: does its jobs, reminds of its dates, sends its messages and purges.
///
/// # Errors
/// [`Error::Unavailable`] when the store cannot be used. That a letter cannot be sent is no error here.
pub async fn run_once(council: &Council, mailer: &Mailer) -> Result<Done, Error> {
    purge::purge(council).await?;
    delete_due(council, || true).await?;
    forget_subject_access(council).await?;
    look_for_unusual_reading(council).await?;
    look_for_old_dates(council).await?;
    do_jobs::do_jobs(council, || true).await?;
    chase_deadlines::chase_deadlines(council).await?;
    carry_on_imports::carry_on_imports(council, || true).await?;
    let mut slots = slots::Slots::new(mailer.clone());
    loop {
        slots.fill(council).await?;
        if !slots.one_ends().await {
            cover(council).await?;
            return Ok(slots.done());
        }
    }
}
