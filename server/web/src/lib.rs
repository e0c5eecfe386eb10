//! The portal in the browser: every route, who asks, what they are shown, and what becomes of what they send. The only crate
//! that lists axum.

pub mod auth;
pub mod desk;
pub mod edge;
pub mod error;
pub(crate) mod forms;
pub mod installation;
pub mod listen;
pub mod metrics;
pub mod pages;
pub mod portal;
pub mod router;
pub mod serve;
