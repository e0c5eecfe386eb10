//! The portal as browsers meet it.

mod bad_input;
mod browser;
mod canary;
mod demonstration;
mod edge;
mod exit;
mod help;
mod journeys;
mod passwords;
mod read_letter;
mod scripts;
mod staff_pages;
mod trouble;
