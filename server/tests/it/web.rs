//! The portal as browsers meet it.

mod bad_input;
pub mod browser;
mod busy;
mod canary;
mod demonstration;
mod edge;
mod exit;
pub mod help;
mod journeys;
mod passwords;
mod read_letter;
mod scripts;
mod staff_pages;
mod trouble;
