//! Reports: made, frozen, published, taken away as files, and compared with a year that a council printed.

mod brought;
mod command;
mod export;
mod figures;
mod pages;
mod replay;
mod workflow;
