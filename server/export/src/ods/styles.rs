//! How the cells of an OpenDocument workbook look.

use std::collections::BTreeSet;

/// What the names in the files mean.
pub(super) const NAMESPACES: &str = "\
xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" \
xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" \
xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" \
xmlns:ooo=\"http://openoffice.org/2004/office\" \
xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

/// How numbers are written.
const NUMBERS: &str = "\
<number:number-style style:name=\"as-number\"><number:number number:decimal-places=\"0\" \
number:min-integer-digits=\"1\" number:grouping=\"true\"/></number:number-style>\
<number:currency-style style:name=\"as-money\"><number:currency-symbol>£</number:currency-symbol>\
<number:number number:decimal-places=\"2\" number:min-decimal-places=\"2\" number:min-integer-digits=\"1\" \
number:grouping=\"true\"/></number:currency-style>";

/// Every sheet stands on the page of [`page`]; Excel asks to repair one that names none.
const SHEET: &str = "\
<style:style style:name=\"sheet\" style:family=\"table\" style:master-page-name=\"Default\">\
<style:table-properties table:display=\"true\" style:writing-mode=\"lr-tb\"/></style:style>";

/// Every style of the content: that of the sheets, one for each width of column, and one for each kind of line and of value.
pub(super) fn styles(widths: &[Vec<u16>]) -> String {
    let widths: BTreeSet<u16> = widths.iter().flatten().copied().collect();
    let columns: String = widths.into_iter().map(column).collect();
    let percents: String = (0..=2).map(percent).collect();
    let cells: String = [
        ("title", "fo:font-weight=\"bold\" fo:font-size=\"16pt\"", ""),
        (
            "heading",
            "fo:font-weight=\"bold\" fo:font-size=\"13pt\"",
            "",
        ),
        (
            "head",
            "fo:font-weight=\"bold\"",
            "fo:wrap-option=\"wrap\" fo:border-bottom=\"0.75pt solid #000000\"",
        ),
        (
            "row",
            "",
            "fo:wrap-option=\"wrap\" style:vertical-align=\"top\"",
        ),
        (
            "total",
            "fo:font-weight=\"bold\"",
            "fo:border-top=\"0.75pt solid #000000\"",
        ),
    ]
    .into_iter()
    .flat_map(|(name, text, cell)| {
        [
            "",
            "-number",
            "-money",
            "-percent-0",
            "-percent-1",
            "-percent-2",
        ]
        .map(|value| style(name, value, text, cell))
    })
    .collect();
    format!(
        "<office:automatic-styles>{SHEET}{columns}{NUMBERS}{percents}{cells}</office:automatic-styles>"
    )
}

fn column(width: u16) -> String {
    // A character is about two millimetres wide.
    let millimetres = u32::from(width) * 2;
    format!(
        "<style:style style:name=\"w{width}\" style:family=\"table-column\">\
         <style:table-column-properties style:column-width=\"{millimetres}mm\"/></style:style>"
    )
}

fn percent(decimals: u32) -> String {
    format!(
        "<number:percentage-style style:name=\"as-percent-{decimals}\"><number:number \
         number:decimal-places=\"{decimals}\" number:min-decimal-places=\"{decimals}\" \
         number:min-integer-digits=\"1\"/><number:text>%</number:text></number:percentage-style>"
    )
}

fn style(name: &str, value: &str, text: &str, cell: &str) -> String {
    let data = match value.strip_prefix('-') {
        Some(kind) => format!(" style:data-style-name=\"as-{kind}\""),
        None => String::new(),
    };
    format!(
        "<style:style style:name=\"{name}{value}\" style:family=\"table-cell\"{data}>\
         <style:table-cell-properties {cell}/><style:text-properties {text}/></style:style>"
    )
}

/// The page: A4, lying, so that tables with many columns fit.
pub(super) fn page() -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles {NAMESPACES} \
         office:version=\"1.3\"><office:automatic-styles><style:page-layout style:name=\"a4\">\
         <style:page-layout-properties fo:page-width=\"297mm\" fo:page-height=\"210mm\" \
         style:print-orientation=\"landscape\" style:scale-to-X=\"1\"/></style:page-layout>\
         </office:automatic-styles><office:master-styles><style:master-page style:name=\"Default\" \
         style:page-layout-name=\"a4\"/></office:master-styles></office:document-styles>"
    )
}
