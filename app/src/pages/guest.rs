//! The pages of whoever comes in from outside, for one case: the door, the case, a letter of it, and where they hand in a file.
//! They work without scripts, and lead nowhere else.

pub(super) mod case;
pub(super) mod door;
mod frame;
pub(super) mod hand_in;
pub(super) mod letter;
