//! The portal as browsers meet it.

mod after_send;
mod bad_input;
pub mod browser;
mod busy;
mod canary;
mod demonstration;
mod edge;
mod enter;
mod exit;
mod fullness;
mod half_written;
pub mod help;
mod journeys;
mod kept_words;
mod long_letters;
mod passwords;
mod read_letter;
mod scripts;
mod sight;
mod staff_pages;
mod trouble;
mod whose;
