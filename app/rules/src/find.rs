//! Finding a case by what anybody remembers of it: a name, an address, a number, a word of the story.
//!
//! What people wrote is cut into [`Term`]s, and so is what somebody looks for; where both have a term in common, there is a
//! hit. The store keeps terms only as keyed hashes, so everything that forgives a slip has to stand in the index as a term of
//! its own: a name by what is left of it when a letter is taken out, or two of a long one. Whatever differs from it by a
//! letter that is wrong, missing, too many or swapped leaves the same when a letter is taken out of it too. (Three letters in a
//! row, the other usual way, find a short name with a wrong letter in the middle only together with hundreds of others.)
//! Of stories only whole words stand there, by their first letters.

mod alike;
mod asked;
mod cut;
mod named;
mod spelling;
mod stop_words;
mod term;
mod told;

pub use alike::{Likeness, alike, may_be_the_same};
pub use asked::{Asked, LONGEST, asked};
pub use named::{is_named, names};
pub use term::{Place, Term};
pub use told::{begins, child, terms_of};
