//! Pages that are asked for, and pages in the place of an answer.

pub mod files;
pub mod page;
pub mod read_letter;
pub mod render;
pub mod security_txt;
pub mod sent_copy;
pub mod subject_file;
pub mod take_along;
pub mod trouble;
pub mod uses_file;
