//! The files for browsers that are inside the program, where it was built with them.

/// Whether there are any.
pub const IS_THERE: bool = cfg!(feature = "site");

/// What is in the file of this path below the folder of the site, such as `fonts/OFL.txt`.
#[cfg(feature = "site")]
#[must_use]
pub fn file(path: &str) -> Option<&'static [u8]> {
    static SITE: include_dir::Dir<'_> = include_dir::include_dir!("$HEARD_SITE_TO_EMBED");
    SITE.get_file(path).map(include_dir::File::contents)
}

/// What is in the file of this path: this program was built without any.
#[cfg(not(feature = "site"))]
#[must_use]
pub const fn file(_: &str) -> Option<&'static [u8]> {
    None
}
