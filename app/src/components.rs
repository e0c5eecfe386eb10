//! Parts of pages: plain props in, HTML out. They know nothing of complaints.

pub mod act_field;
pub mod act_fields;
pub mod asking;
pub mod calm;
pub mod chart;
pub mod choices;
pub mod deadline;
pub mod error_summary;
pub mod field;
pub mod figure;
pub mod flags;
pub mod line;
pub mod mail_notice;
pub mod page;
pub mod paper;
pub mod phone;
pub mod picture;
pub mod report_body;
pub mod report_document;
pub mod report_table;
pub mod say;
pub mod select;
pub mod send_again;
pub mod sent_before;
pub mod staff_page;
pub mod text_area;
