//! Letters: which there are and what they say, and how they leave. Called only by the jobs.

mod labels;
pub mod letters;
mod mailer;
mod subject;
mod templates;
mod transport;

pub(crate) use mailer::Found;
pub use mailer::Mailer;
pub use transport::{Blame, Mailbox, Post, SmtpSettings, SmtpTls, Transport, Trouble};
