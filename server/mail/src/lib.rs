//! Letters and messages: which there are and what they say, and how they leave.

pub mod labels;
pub mod letters;
mod notice;
mod templates;
mod translate;
mod transport;

pub use notice::Notice;
pub use templates::render;
pub use transport::{Blame, DeliveryError, Mailbox, Post, SmtpSettings, SmtpTls, Transport};
