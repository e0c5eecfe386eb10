//! Reports: made, frozen, published, taken away as files, and compared with a year that a council printed.

pub(crate) mod command;
mod covering;
mod crossed;
mod export;
mod figures;
pub(crate) mod imported;
mod lessons;
mod numbers;
mod other_councils;
mod pages;
mod printed;
mod refused;
mod register_list;
mod replay;
mod rules;
mod workflow;
