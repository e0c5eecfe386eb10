//! The charts of a workbook, as Python finds them by the standard of the format: each figure by the cell it is taken from.

use export::Format;
use report::Cell;

use super::reading::run;
use super::{FORMULA, figures, written};

/// Follows each reference of a chart to its cell. It prints a chart each: its sheet and what is said of it, its title, whether
/// its bars stand from the top, and its series, each with its name, its bars' names and lengths, and the words at them.
const READ: &str = r"
import io, json, re, sys, zipfile
from xml.etree import ElementTree
z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
xml = lambda name: ElementTree.fromstring(z.read(name))
O = 'http://schemas.openxmlformats.org/'
M, C, R = '{%sspreadsheetml/2006/main}' % O, '{%sdrawingml/2006/chart}' % O, '{%sofficeDocument/2006/relationships}' % O
D = '{%sdrawingml/2006/spreadsheetDrawing}' % O
def rels(name):
    folder, file = name.rsplit('/', 1)
    path = '%s/_rels/%s.rels' % (folder, file)
    if path not in z.namelist(): return {}
    return {r.get('Id'): 'xl/' + r.get('Target').replace('../', '').replace('/xl/', '') for r in xml(path)}
shared = [''.join(t.text or '' for t in s.iter(M + 't')) for s in xml('xl/sharedStrings.xml')]
of = rels('xl/workbook.xml')
names = {s.get('name'): of[s.get(R + 'id')] for s in xml('xl/workbook.xml').iter(M + 'sheet')}
def cells(path):
    out = {}
    for c in xml(path).iter(M + 'c'):
        v = c.find(M + 'v')
        assert c.find(M + 'f') is None
        if v is not None: out[c.get('r')] = shared[int(v.text)] if c.get('t') == 's' else float(v.text)
    return out
sheets = {name: cells(path) for name, path in names.items()}
def at(ref):
    sheet, where = ref.rsplit('!', 1)
    found = re.findall(r'\$([A-Z]+)\$(\d+)', where)
    (col, top), (_, end) = found[0], found[-1]
    return [sheets[sheet.strip(chr(39))].get('%s%d' % (col, row)) for row in range(int(top), int(end) + 1)]
ref = lambda e: at(e.find('.//' + C + 'f').text) if e is not None else []
out = []
for name, path in names.items():
    for drawing in [p for p in rels(path).values() if 'drawing' in p]:
        to = rels(drawing)
        for frame in xml(drawing).iter(D + 'graphicFrame'):
            chart = xml(to[frame.find('.//' + C + 'chart').get(R + 'id')])
            series = [{'name': ref(s.find(C + 'tx')), 'names': ref(s.find(C + 'cat')), 'sizes': ref(s.find(C + 'val')),
                       'labels': sum((ref(l) for l in s.iter(C + 'dLbl')), [])} for s in chart.iter(C + 'ser')]
            out.append({'sheet': name, 'says': frame.find('.//' + D + 'cNvPr').get('descr'),
                        'title': ref(chart.find('.//' + C + 'title')), 'series': series,
                        'from_top': chart.find('.//' + C + 'catAx/' + C + 'scaling/' + C + 'orientation').get('val') == 'maxMin'})
print(json.dumps({'charts': out, 'sheets': list(names)}))
";

#[test]
fn a_workbook_draws_each_chart_from_cells_that_anybody_can_change() {
    let file = figures::report();
    let read = run("python3", &["-c", READ], &written(Format::Xlsx, &file));
    let read: serde_json::Value = serde_json::from_slice(&read).unwrap();
    let sheets = read["sheets"].as_array().unwrap();
    assert_eq!(sheets.last().unwrap(), "Figures of the charts");
    let charts = read["charts"].as_array().unwrap();
    assert_eq!(charts.len(), 1, "{charts:?}");
    let chart = &charts[0];
    assert_eq!(
        chart["sheet"], sheets[1],
        "it stands where its table stands"
    );
    assert_eq!(chart["from_top"], true);
    let title = chart["title"][0].as_str().unwrap();
    let says = chart["says"].as_str().unwrap();
    assert!(
        says.starts_with(title) && says.len() > title.len(),
        "{says}"
    );
    let series = &chart["series"];
    assert_eq!(series[0]["name"][0], "2023-24");
    assert_eq!(series[1]["name"][0], "2022-23");
    assert_eq!(series[0]["names"][0], FORMULA, "a name is no formula");
    assert_eq!(series[0]["sizes"][0], 49.0);
    assert_eq!(series[1]["sizes"][0], 56.0);
    assert_eq!(series[0]["labels"][1], "15 (20.2%)");
    let withheld = series[1]["names"][2].as_str().unwrap();
    assert!(withheld.contains("withheld"), "{withheld}");
    assert!(series[1]["sizes"][2].is_null(), "nothing gives it away");
}

#[test]
fn a_workbook_without_charts_has_no_sheet_for_them() {
    let mut file = figures::report();
    for row in &mut file.report.sections[0].tables[0].rows {
        row.cells.fill(Cell::number(0));
    }
    let read = run("python3", &["-c", READ], &written(Format::Xlsx, &file));
    let read: serde_json::Value = serde_json::from_slice(&read).unwrap();
    assert!(read["charts"].as_array().unwrap().is_empty());
    assert_eq!(read["sheets"].as_array().unwrap().len(), 4);
}
