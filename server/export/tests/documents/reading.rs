//! Reading a document with the programs of others.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

/// What python-docx finds.
pub(crate) struct Read {
    pub title: String,
    pub author: String,
    pub language: String,
    /// The style and the text of each paragraph outside tables.
    pub paragraphs: Vec<(String, String)>,
    pub tables: Vec<ReadTable>,
    /// Where links lead.
    pub links: Vec<String>,
    /// The instructions of fields.
    pub fields: Vec<String>,
    /// What is said of drawings.
    pub alternatives: Vec<String>,
    /// Of each section, whether its pages lie.
    pub lies: Vec<bool>,
    /// Its charts, in order.
    pub charts: Vec<ReadChart>,
}

/// A chart that the program draws itself.
pub(crate) struct ReadChart {
    /// What stands over it.
    pub title: String,
    /// This year's bars, and those of the year before.
    pub series: Vec<ReadSeries>,
}

/// The bars of a year.
pub(crate) struct ReadSeries {
    pub name: String,
    /// What is counted in each.
    pub names: Vec<String>,
    /// What stands at those that are drawn.
    pub labels: Vec<String>,
    /// How long those are.
    pub sizes: Vec<f64>,
    /// With what they are filled.
    pub fill: String,
}

/// A table, cell by cell from its first row.
pub(crate) struct ReadTable {
    pub caption: String,
    /// Its first row stands on every page.
    pub repeats: bool,
    pub cells: Vec<String>,
}

const BY_DOCX: &str = "
import docx, io, json, sys
from docx.oxml.ns import qn
d = docx.Document(io.BytesIO(sys.stdin.buffer.read()))
body, core = d.element.body, d.core_properties
def table(t):
    caption = t._tbl.tblPr.find(qn('w:tblCaption'))
    head = t.rows[0]._tr.find(qn('w:trPr'))
    return {'caption': caption.get(qn('w:val')), 'repeats': head.find(qn('w:tblHeader')) is not None,
            'cells': [c.text for r in t.rows for c in r.cells]}
def chart(part):
    from lxml import etree
    c, a = ('{http://schemas.openxmlformats.org/drawingml/2006/%s}' % of for of in ('chart', 'main'))
    texts = lambda of, name: [''.join(t.itertext()) for t in of.iter(name)]
    def series(s):
        return {'name': ''.join(texts(s, c + 'tx')[:1]) if s.find(c + 'tx') is not None else '',
                'names': texts(s.find(c + 'cat'), c + 'v'), 'labels': texts(s.find(c + 'dLbls'), a + 't'),
                'sizes': [float(v) for v in texts(s.find(c + 'val'), c + 'v')],
                'fill': s.find(c + 'spPr').find(a + 'solidFill')[0].get('val')}
    root = etree.fromstring(part.blob).find(c + 'chart')
    title = root.find(c + 'title')
    return {'title': ''.join(texts(title, a + 't')) if title is not None else '', 'series': [series(s) for s in root.iter(c + 'ser')]}
charts = [r.target_part for r in d.part.rels.values() if r.reltype.endswith('/chart')]
charts.sort(key=lambda part: int(''.join(n for n in str(part.partname) if n.isdigit())))
links = [d.part.rels[l.get(qn('r:id'))].target_ref for l in body.iter(qn('w:hyperlink')) if l.get(qn('r:id'))]
print(json.dumps({'title': core.title, 'author': core.author, 'language': core.language,
    'paragraphs': [[p.style.name, p.text] for p in d.paragraphs], 'tables': [table(t) for t in d.tables],
    'links': links, 'fields': [f.text for f in body.iter(qn('w:instrText'))],
    'alternatives': [a.get('descr') for a in body.iter(qn('wp:docPr'))],
    'lies': [s.page_width > s.page_height for s in d.sections], 'charts': [chart(part) for part in charts]}))
";

/// A DOCX file as python-docx reads it.
pub(crate) fn docx(bytes: &[u8]) -> Read {
    // Debian's own Python has it where another stands first in the path.
    let pythons = ["python3", "/usr/bin/python3"];
    let has = |python: &&&str| {
        let tried = Command::new(python).args(["-c", "import docx"]).output();
        tried.is_ok_and(|tried| tried.status.success())
    };
    let python = pythons.iter().find(has);
    let python = python.expect("python-docx is there: setup.sh installs it");
    let read: Value = serde_json::from_slice(&run(python, &["-c", BY_DOCX], bytes)).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let texts = |value: &Value| value.as_array().unwrap().iter().map(text).collect();
    let all = |name: &str| read[name].as_array().unwrap().iter();
    Read {
        title: text(&read["title"]),
        author: text(&read["author"]),
        language: text(&read["language"]),
        paragraphs: all("paragraphs")
            .map(|paragraph| (text(&paragraph[0]), text(&paragraph[1])))
            .collect(),
        tables: all("tables")
            .map(|table| ReadTable {
                caption: text(&table["caption"]),
                repeats: table["repeats"].as_bool().unwrap(),
                cells: texts(&table["cells"]),
            })
            .collect(),
        links: texts(&read["links"]),
        fields: texts(&read["fields"]),
        alternatives: texts(&read["alternatives"]),
        lies: all("lies").map(|lies| lies.as_bool().unwrap()).collect(),
        charts: all("charts")
            .map(|chart| ReadChart {
                title: text(&chart["title"]),
                series: chart["series"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|of| ReadSeries {
                        name: text(&of["name"]),
                        names: texts(&of["names"]),
                        labels: texts(&of["labels"]),
                        sizes: of["sizes"]
                            .as_array()
                            .unwrap()
                            .iter()
                            .map(|size| size.as_f64().unwrap())
                            .collect(),
                        fill: text(&of["fill"]),
                    })
                    .collect(),
            })
            .collect(),
    }
}

/// A PDF file as poppler and qpdf read it.
#[cfg(feature = "pdf")]
pub(crate) struct Pdf {
    file: tempfile::NamedTempFile,
}

#[cfg(feature = "pdf")]
impl Pdf {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(bytes).unwrap();
        Self { file }
    }

    /// qpdf finds nothing wrong with it.
    pub(crate) fn is_whole(&self) {
        self.by("qpdf", &["--check"]);
    }

    /// What pdfinfo says under a name.
    pub(crate) fn property(&self, name: &str) -> String {
        let told = self.by("pdfinfo", &[]);
        let mut lines = told.lines().filter_map(|line| line.split_once(':'));
        let found = lines.find(|(known, _)| *known == name);
        found.map(|(_, value)| value.trim().to_owned()).unwrap()
    }

    pub(crate) fn metadata(&self) -> String {
        self.by("pdfinfo", &["-meta"])
    }

    /// The words as they stand on the pages, which `\u{c}` keeps apart.
    pub(crate) fn text(&self) -> String {
        self.by("pdftotext", &["-layout"])
    }

    /// The words in the order in which they are read.
    pub(crate) fn words(&self) -> String {
        self.by("pdftotext", &["-raw"])
    }

    /// What each piece is, in order: `H1`, `P`, `Table`.
    pub(crate) fn structure(&self) -> Vec<String> {
        let told = self.by("pdfinfo", &["-struct"]);
        let kinds = told
            .lines()
            .map(|line| line.trim().split([' ', ':']).next());
        kinds.flatten().map(str::to_owned).collect()
    }

    /// How wide and how high each page is, in points.
    pub(crate) fn pages(&self) -> Vec<(f64, f64)> {
        let told = self.by("pdfinfo", &["-f", "1", "-l", "999"]);
        let lines = told.lines().filter(|line| line.starts_with("Page "));
        let sizes = lines.filter_map(|line| line.split_once(" size:"));
        sizes
            .map(|(_, size)| {
                let mut sizes = size.trim().split(' ').filter_map(|size| size.parse().ok());
                (sizes.next().unwrap(), sizes.next().unwrap())
            })
            .collect()
    }

    /// Everything in it, as JSON.
    pub(crate) fn objects(&self) -> String {
        self.by("qpdf", &["--json"])
    }

    fn by(&self, program: &str, arguments: &[&str]) -> String {
        let mut command = Command::new(program);
        command.args(arguments).arg(self.file.path());
        if program == "pdftotext" {
            command.arg("-");
        }
        let out = command.output().unwrap_or_else(|wrong| {
            panic!("{program} is there, because setup.sh installs it: {wrong}")
        });
        let told = String::from_utf8_lossy(&out.stdout).into_owned();
        assert!(out.status.success(), "{program}: {told}");
        told
    }
}

/// What a program writes when it is given these bytes.
pub(crate) fn run(program: &str, arguments: &[&str], bytes: &[u8]) -> Vec<u8> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(bytes).unwrap();
    let out = child.wait_with_output().unwrap();
    assert!(out.status.success(), "{program}");
    out.stdout
}
