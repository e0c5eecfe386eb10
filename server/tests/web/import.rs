//! Earlier years are imported in the browser.

mod on_its_way;
mod page;
mod whose_file;
