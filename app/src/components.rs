//! Parts of pages: plain props in, HTML out. They know nothing of complaints.

pub mod act_field;
pub mod act_fields;
pub mod asking;
pub mod calm;
pub mod choices;
pub mod deadline;
pub mod error_summary;
pub mod field;
pub mod flags;
pub mod line;
pub mod page;
pub mod paper;
pub mod phone;
pub mod picture;
pub mod say;
pub mod select;
pub mod staff_page;
pub mod text_area;
