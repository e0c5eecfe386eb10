//! What the public is asked: one file a question, and the journeys that ask them (requirements section 14).

pub mod answers;
pub mod journey;
pub mod question;
pub mod question_field;
pub mod question_page;

mod about;
mod about_to_happen;
mod advocate;
mod age;
mod another_child;
mod asking_for;
mod contact;
mod danger;
mod equality_about;
mod equality_adult;
mod equality_ask;
mod feeling;
mod for_whom;
mod help;
mod idea;
mod name;
mod on_behalf;
mod publish;
mod put_right;
mod reach;
mod receipt;
mod share;
mod team;
mod thanks;
mod the_child;
mod what_happened;
mod when;
mod who;
mod who_exactly;
mod who_knows;
mod who_tells;

pub use about::About;
pub use about_to_happen::AboutToHappen;
pub use advocate::Advocate;
pub use age::Age;
pub use another_child::for_another_child;
pub use answers::{Answers, Draft};
pub use asking_for::AskingFor;
pub use contact::Contact;
pub use danger::Danger;
pub use equality_about::EqualityAbout;
pub use equality_adult::EqualityAdult;
pub use equality_ask::EqualityAsk;
pub use feeling::Feeling;
pub use for_whom::ForWhom;
pub use help::{HELP, Help};
pub use idea::Idea;
pub use journey::{Journey, Progress};
pub use name::Name;
pub use on_behalf::OnBehalf;
pub use publish::Publish;
pub use put_right::PutRight;
pub use question::{Answer, Question};
pub use question_field::QuestionField;
pub use question_page::QuestionPage;
pub use reach::{Reach, WAYS};
pub use receipt::receipt_address;
pub use share::Share;
pub use team::{CHILDREN_SAY, Team};
pub use thanks::Thanks;
pub use the_child::TheChild;
pub use what_happened::WhatHappened;
pub use when::When;
pub use who::Who;
pub use who_exactly::WhoExactly;
pub use who_knows::WhoKnows;
pub use who_tells::{
    is_child_or_care_leaver, is_for_a_child, may_be_a_child, speaks_by_profession,
};

/// The version of the questions below. It is kept with every submission, so that old answers can be read beside the
/// questions that were really asked. Raise it whenever a question, a field or an option changes.
pub const VERSION: u32 = 6;
