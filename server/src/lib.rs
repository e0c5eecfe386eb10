//! The program `heard`: its command line, its settings, and how everything is put together.

pub mod cli;
pub mod config;
