//! Letters: which there are and what they say, and how they leave. Called only by the jobs.

mod labels;
mod mailer;
mod subject;
mod templates;
mod transport;

pub use mailer::Mailer;
pub use transport::{Mailbox, Post, SmtpSettings, SmtpTls, Transport, Trouble};
