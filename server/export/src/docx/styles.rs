//! How the document looks: the styles that every office program knows by name, so that a person can change each in one place.

/// The first line of every part.
pub(super) const HEADER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The namespace of words.
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The namespace of what one part says of another.
pub(super) const RELATIONS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The list of chapters, by their headings.
const HEADINGS: u32 = 1;
/// A list without numbers.
pub(super) const BULLETS: u32 = 2;
/// The first of the lists with numbers, of which each begins for itself.
pub(super) const FIRST_NUMBERED: u32 = 3;

/// Each style of paragraphs: its id, its name, what it begins with, and what its words look like.
const PARAGRAPHS: [(&str, &str, &str, &str); 16] = [
    (
        "Title",
        "Title",
        "<w:spacing w:before=\"2400\" w:after=\"240\"/>",
        "<w:b/><w:color w:val=\"0B5563\"/><w:sz w:val=\"52\"/>",
    ),
    (
        "Subtitle",
        "Subtitle",
        "<w:spacing w:after=\"240\"/>",
        "<w:b/><w:sz w:val=\"28\"/>",
    ),
    (
        "Heading1",
        "heading 1",
        "<w:keepNext/><w:keepLines/><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:before=\"480\" w:after=\"160\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:color w:val=\"0B5563\"/><w:sz w:val=\"34\"/>",
    ),
    (
        "Heading2",
        "heading 2",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"320\" w:after=\"120\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:color w:val=\"0B5563\"/><w:sz w:val=\"27\"/>",
    ),
    (
        "Heading3",
        "heading 3",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"280\" w:after=\"100\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/><w:color w:val=\"0B5563\"/><w:sz w:val=\"24\"/>",
    ),
    (
        "Heading4",
        "heading 4",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"3\"/>",
        "<w:b/><w:sz w:val=\"22\"/>",
    ),
    (
        "Heading5",
        "heading 5",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"4\"/>",
        "<w:b/><w:sz w:val=\"22\"/>",
    ),
    (
        "TOCHeading",
        "TOC Heading",
        "<w:keepNext/><w:spacing w:after=\"160\"/>",
        "<w:b/><w:color w:val=\"0B5563\"/><w:sz w:val=\"34\"/>",
    ),
    (
        "TOC1",
        "toc 1",
        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9638\"/></w:tabs><w:spacing w:after=\"100\"/>",
        "",
    ),
    (
        "ListParagraph",
        "List Paragraph",
        "<w:spacing w:after=\"80\"/><w:contextualSpacing/>",
        "",
    ),
    (
        "Remember",
        "Remember",
        "<w:keepLines/><w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"10\" w:color=\"FFD166\"/></w:pBdr><w:tabs><w:tab w:val=\"left\" w:pos=\"2268\"/></w:tabs><w:spacing w:before=\"120\" w:after=\"200\" w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:left=\"2268\" w:hanging=\"2040\"/>",
        "",
    ),
    (
        "Quote",
        "Quote",
        "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"0B5563\"/></w:pBdr><w:spacing w:before=\"120\" w:after=\"120\"/><w:ind w:left=\"340\"/>",
        "",
    ),
    (
        "Caption",
        "caption",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"320\" w:after=\"100\"/>",
        "<w:b/>",
    ),
    (
        "TableText",
        "Table Text",
        "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>",
        "<w:sz w:val=\"19\"/>",
    ),
    (
        "TableNote",
        "Table Note",
        "<w:keepLines/><w:spacing w:before=\"100\" w:after=\"240\"/>",
        "<w:color w:val=\"55535F\"/><w:sz w:val=\"19\"/>",
    ),
    (
        "Footer",
        "footer",
        "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>",
        "<w:color w:val=\"55535F\"/><w:sz w:val=\"17\"/>",
    ),
];

/// Every style.
pub(super) fn styles() -> String {
    let paragraphs: String = PARAGRAPHS
        .iter()
        .map(|(id, name, paragraph, run)| {
            format!(
                "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
                 <w:basedOn w:val=\"Normal\"/>{next}<w:uiPriority w:val=\"9\"/><w:qFormat/>\
                 <w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>",
                next = match id.starts_with("Heading") {
                    true => "<w:next w:val=\"Normal\"/>",
                    false => "",
                }
            )
        })
        .collect();
    format!(
        "{HEADER}<w:styles xmlns:w=\"{MAIN}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>\
         <w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"en-GB\" w:eastAsia=\"en-GB\" w:bidi=\"ar-SA\"/>\
         </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"276\" w:lineRule=\"auto\"/>\
         </w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
         <w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">\
         <w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>\
         <w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>\
         <w:rPr><w:color w:val=\"0B5563\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
         <w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"LargeFigure\"><w:name w:val=\"Large Figure\"/>\
         <w:rPr><w:b/><w:color w:val=\"0B5563\"/><w:sz w:val=\"48\"/></w:rPr></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
         <w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/>\
         <w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>\
         <w:style w:type=\"table\" w:styleId=\"Figures\"><w:name w:val=\"Figures\"/><w:basedOn w:val=\"TableNormal\"/>\
         <w:tblPr><w:tblBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:color=\"C9C6BF\"/>\
         <w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"C9C6BF\"/></w:tblBorders></w:tblPr>\
         <w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>\
         <w:bottom w:val=\"single\" w:sz=\"8\" w:color=\"1D1B2E\"/></w:tcBorders></w:tcPr></w:tblStylePr>\
         <w:tblStylePr w:type=\"lastRow\"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>\
         <w:top w:val=\"single\" w:sz=\"8\" w:color=\"1D1B2E\"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>\
         {paragraphs}</w:styles>"
    )
}

/// The lists: the chapters, the bullets, and each list with numbers from its first number.
pub(super) fn numbering(numbered: &[u64]) -> String {
    let level = |level: u32, format: &str, text: &str, more: &str| {
        let left = 400 * (level + 1);
        format!(
            "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}\
             <w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/>\
             <w:pPr><w:ind w:left=\"{left}\" w:hanging=\"400\"/></w:pPr></w:lvl>"
        )
    };
    let chapters = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>\
        <w:pStyle w:val=\"Heading1\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/>\
        <w:pPr><w:ind w:left=\"0\" w:firstLine=\"0\"/></w:pPr></w:lvl>";
    let bullets: String = (0..4).map(|at| level(at, "bullet", "•", "")).collect();
    let numbers: String = (0..4)
        .map(|at| level(at, "decimal", &format!("%{}.", at + 1), ""))
        .collect();
    let kind = |id: u32, levels: &str| {
        format!(
            "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>{levels}</w:abstractNum>"
        )
    };
    let kinds = [
        kind(HEADINGS, chapters),
        kind(BULLETS, &bullets),
        kind(FIRST_NUMBERED, &numbers),
    ]
    .concat();
    let plain = [HEADINGS, BULLETS]
        .map(|id| format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>"));
    let numbered = numbered.iter().zip(FIRST_NUMBERED..).map(|(first, id)| {
        let begins: String = (0..4)
            .map(|level| {
                format!(
                    "<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{first}\"/></w:lvlOverride>"
                )
            })
            .collect();
        format!(
            "<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{FIRST_NUMBERED}\"/>{begins}</w:num>"
        )
    });
    let all: String = plain.into_iter().chain(numbered).collect();
    format!("{HEADER}<w:numbering xmlns:w=\"{MAIN}\">{kinds}{all}</w:numbering>")
}

/// What a program does with the document: it is one of today's, in English.
pub(super) fn settings() -> String {
    format!(
        "{HEADER}<w:settings xmlns:w=\"{MAIN}\"><w:defaultTabStop w:val=\"720\"/><w:compat>\
         <w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>\
         </w:compat><w:themeFontLang w:val=\"en-GB\"/></w:settings>"
    )
}
