//! Before a request is answered: who asks, whether they may, how much they may send; and the headers of every answer.

pub mod at;
pub mod body;
pub mod browser;
pub mod content_policy;
pub mod cookies;
pub mod count;
pub mod cross_site;
pub mod form;
pub mod headers;
pub mod host;
pub mod log;
pub mod on_its_way;
pub mod panics;
pub mod permissions;
pub(crate) mod pieces;
pub mod proxies;
pub mod respond;
pub mod session;
pub mod site;
pub mod thing;
pub mod upload;
pub mod visitor;
pub mod whose;
