#![doc = include_str!("../README.md")]

pub mod calendar;
pub mod case;
pub mod deadline;
pub mod eligibility;
pub mod intake;
pub mod reference;
