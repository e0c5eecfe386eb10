//! The portal: receives what people say, keeps it, acknowledges it, and queues it for the complaints team.

pub mod auth;
pub mod bench;
pub mod cli;
pub mod config;
pub mod demo;
pub mod desk;
pub mod error;
pub mod http;
pub mod invent;
pub mod router;
pub mod state;
