//! The pages of the complaints team. A person is signed in before any of them runs, but for the sign-in itself.

pub mod act;
pub mod case;
pub mod queue;
pub mod sign_in;
