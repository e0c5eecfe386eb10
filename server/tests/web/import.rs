//! Earlier years are imported in the browser.

mod memory;
mod on_its_way;
mod page;
mod whose_file;
