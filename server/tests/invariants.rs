//! What always holds, as ARCHITECTURE.md prints it: where things may stand, read from the sources.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use app::staff_forms;
use rules::acts::ActKind;
use rules::form::Numbers;
use rules::intake::{Answers, Journey, Question};
use rules::{letter, record};

/// The crates of the workspace that list a library for what they are, and not only for their tests.
fn who_lists(library: &str) -> Vec<String> {
    let mut manifests: Vec<(String, String)> = ["app", "server"]
        .iter()
        .flat_map(|folder| sources(folder, "toml"))
        .filter(|(path, _)| path.ends_with("Cargo.toml"))
        .collect();
    manifests.sort();
    let lists = |manifest: &str| {
        let ordinary = manifest
            .split("[dev-dependencies]")
            .next()
            .unwrap_or_default();
        ordinary
            .lines()
            .any(|line| line.starts_with(&format!("{library} =")))
    };
    manifests
        .into_iter()
        .filter(|(_, manifest)| lists(manifest))
        .map(|(path, _)| path)
        .collect()
}

/// Every source file of the server, whichever crate it is in; tests are none.
fn server() -> Vec<(String, String)> {
    let mut all = sources("server", "rs");
    all.retain(|(path, _)| !path.contains("/tests/"));
    all
}

/// Every source file below a folder of the project, as its path from there and its text.
fn sources(folder: &str, ending: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut folders = vec![root.join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path: PathBuf = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|known| known == ending) {
                let text = fs::read_to_string(&path).expect("a source is text");
                let path = path.strip_prefix(&root).expect("it stands below the root");
                found.push((path.display().to_string(), text));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has no .{ending}");
    found
}

/// The files whose code, comments left out, has one of these words.
fn with_any(sources: &[(String, String)], words: &[&str]) -> Vec<String> {
    let code = |text: &str| -> String {
        let lines = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    };
    sources
        .iter()
        .filter(|(_, text)| words.iter().any(|word| code(text).contains(word)))
        .map(|(path, _)| path.clone())
        .collect()
}

fn elsewhere(found: Vec<String>, allowed: &[&str]) -> Vec<String> {
    let is_allowed = |path: &String| allowed.iter().any(|place| path.starts_with(place));
    found.into_iter().filter(|path| !is_allowed(path)).collect()
}

const NOWHERE: [String; 0] = [];

#[test]
fn the_pages_never_write_and_know_no_database_and_no_mail() {
    let app = sources("app/src", "rs");
    assert_eq!(
        with_any(&app, &["sea_orm", "sqlx", "lettre", "axum", "std::fs"]),
        NOWHERE
    );
    assert_eq!(
        elsewhere(with_any(&app, &["gloo_net"]), &["app/src/islands/"]),
        NOWHERE
    );
}

#[test]
fn only_the_store_speaks_to_a_database() {
    let found = with_any(&server(), &["sea_orm", "sqlx", "SELECT ", "INSERT INTO"]);
    assert_eq!(elsewhere(found, &["server/store/src"]), NOWHERE);
}

#[test]
fn only_mail_knows_how_mail_leaves_and_it_knows_no_database() {
    assert_eq!(who_lists("lettre"), ["server/mail/Cargo.toml"]);
    for (library, crates) in [
        ("sea-orm", &["server/store/Cargo.toml"][..]),
        ("axum", &["server/web/Cargo.toml"]),
        ("rust_xlsxwriter", &["server/export/Cargo.toml"]),
        ("minijinja", &["server/mail/Cargo.toml"]),
    ] {
        assert_eq!(who_lists(library), crates, "{library}");
    }
}

#[test]
fn only_the_clock_reads_the_time() {
    let found = with_any(&server(), &["Utc::now", "Local::now", "SystemTime::now"]);
    assert_eq!(elsewhere(found, &["server/casework/src/clock.rs"]), NOWHERE);
}

#[test]
fn what_is_for_one_half_only_stands_in_two_files_at_most() {
    let mut app = sources("app/src", "rs");
    for (_, text) in &mut app {
        // A test is in neither half of what is built.
        *text = text.replace("#[cfg(all(test, feature = \"ssr\"))]", "");
    }
    let found = with_any(&app, &["feature = \"ssr\"", "feature = \"hydrate\""]);
    assert!((1..=2).contains(&found.len()), "{found:?}");
}

#[test]
fn the_key_of_a_case_is_opened_in_one_place() {
    let store = sources("server/store/src", "rs");
    // The compiler holds it: the sealed key has a private field, and only the reader sees the way to open it.
    let key = "server/store/src/case_reader/key.rs";
    assert_eq!(with_any(&store, &["struct CaseKey(Sealed)"]), [key]);
    assert_eq!(with_any(&store, &["pub(super) fn open(&self, keys"]), [key]);
    assert_eq!(
        with_any(&store, &["data_key.open("]),
        ["server/store/src/case_reader.rs"]
    );
    // And nobody seals or opens the keys of cases as keys of something else.
    assert_eq!(with_any(&store, &["\"files\";"]), [key]);
    assert_eq!(
        with_any(
            &store,
            &[
                "unwrap(self.key(), \"files\"",
                "make(&self.sealing_key().await?, \"files\""
            ]
        ),
        [] as [&str; 0]
    );
    // But for sealing them again when the master key is replaced: nothing of a case is read there.
    assert_eq!(
        with_any(&store, &["key::TABLE"]),
        ["server/store/src/rotate.rs"]
    );
}

#[test]
fn one_table_says_who_may() {
    let mut all = server();
    all.extend(sources("app", "rs"));
    all.retain(|(path, _)| !path.contains("/tests/"));
    let compares = [".role <", ".role >", ".role ==", ".role !="];
    assert_eq!(with_any(&all, &compares), NOWHERE);
    assert_eq!(
        with_any(&all, &["match role {", "match staff.role {"]),
        ["app/rules/src/permission.rs"]
    );
}

#[test]
fn a_textarea_is_drawn_in_one_place() {
    let app = sources("app/src", "rs");
    assert_eq!(
        with_any(&app, &["<textarea"]),
        ["app/src/components/text_area.rs"]
    );
}

#[test]
fn a_field_is_drawn_by_the_components_alone() {
    let app = sources("app/src", "rs");
    let built = ["html::input", "html::select", "html::textarea"];
    assert_eq!(with_any(&app, &built), NOWHERE);
    let mut drawn = with_any(&app, &["<input", "<select", "<textarea"]);
    drawn.sort();
    let by = [
        "choices",
        "field_box",
        "hidden",
        "line",
        "select",
        "text_area",
    ];
    assert_eq!(
        drawn,
        by.map(|name| format!("app/src/components/{name}.rs"))
    );
}

#[test]
fn no_handler_reads_by_hand_what_a_form_describes() {
    let acts = ActKind::ALL.iter().map(|act| act.fields());
    let others = staff_forms::ALL.map(|(_, fields)| fields);
    let staff = acts
        .chain([record::FIELDS, letter::FIELDS])
        .chain(others)
        .flatten();
    let public = Question::ALL.iter().flat_map(|question| question.fields());
    let fields = staff.chain(public.map(|field| &field.asks));
    let about = Numbers {
        points: vec![1],
        recommendations: vec![1],
    };
    let names = fields.flat_map(|field| field.names(&about));
    let names: BTreeSet<String> = names.map(|(_, name)| name).collect();
    // What opens a letter is no field of the act that writes down what the Ombudsman wrote, though it is called like one.
    let others = ["read_letter", "files"].map(|page| format!("server/web/src/pages/{page}.rs"));
    let mut web = sources("server/web/src", "rs");
    web.retain(|(path, _)| !path.ends_with("tests.rs") && !path.ends_with("fuzz.rs"));
    let all: String = [&web, &sources("app", "rs")]
        .into_iter()
        .flatten()
        .map(|(_, text)| text.as_str())
        .collect();
    let mut read = 0;
    for (path, text) in &web {
        for way in [".one(", ".all(", ".has("] {
            for rest in text.split(way).skip(1) {
                let Some(name) = text_of(rest, &all) else {
                    continue;
                };
                read += 1;
                let is_another = name == "reference" && others.contains(path);
                let is_described = names.contains(name) && !is_another;
                assert!(!is_described, "{path} reads {name:?} by hand");
            }
        }
    }
    assert!(read > 20, "{read}");
    // Nor does the framework read any.
    let by_framework = ["axum::Form", "extract::Form", "RawForm"];
    assert_eq!(with_any(&web, &by_framework), NOWHERE);
}

/// The text with which some code begins, written there or a constant of these sources.
fn text_of<'a>(code: &'a str, all: &'a str) -> Option<&'a str> {
    let code = code.trim_start().trim_start_matches('&');
    if let Some(text) = code.strip_prefix('"') {
        return text.split('"').next();
    }
    let name = code
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .next()?;
    let is_constant = name.starts_with(|c: char| c.is_ascii_uppercase());
    let (_, value) = all
        .split_once(&format!("const {name}: &str = \""))
        .filter(|_| is_constant)?;
    value.split('"').next()
}

#[test]
fn the_styles_know_every_answer_that_asks_for_more_on_its_page() {
    let mut leads: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for journey in Journey::ALL {
        for question in journey.questions() {
            let page = journey.page(question).expect("its own question");
            let mut before = "";
            for field in question.fields() {
                let values = page.follows(question, field, &Answers::default());
                let values = values.unwrap_or_default();
                let lead = match field.is_shown_after() {
                    [] => page.lead().fields()[0].asks.name,
                    _ => before,
                };
                if !values.is_empty() {
                    leads.entry(lead).or_default().extend(values);
                }
                before = field.asks.name;
            }
        }
    }
    let styles = sources("style/components", "scss");
    let (_, style) = styles
        .iter()
        .find(|(path, _)| path.ends_with("_follows.scss"))
        .expect("the styles of what follows");
    let (_, list) = style.split_once("$leads: (").expect("the list");
    let (list, _) = list.split_once(");").expect("the end of the list");
    let rows = list.split(',').filter_map(|row| row.split_once(':'));
    let known: BTreeMap<&str, BTreeSet<&str>> = rows
        .map(|(field, values)| (field.trim(), values.split_whitespace().collect()))
        .collect();
    assert_eq!(known, leads);
}

#[test]
fn no_style_stands_in_a_page_and_no_colour_outside_the_settings() {
    let app = sources("app/src", "rs");
    let found = with_any(
        &app,
        &["style=", "style:", "<style", "on:submit", "inner_html"],
    );
    // A report that stands alone as a file carries its styles; the portal serves it with a policy of its own. The words of a report
    // are HTML that is made of a few marks, and of nothing that was typed as HTML.
    let others = ["app/src/components/prose.rs"];
    let found = elsewhere(found, &others);
    assert_eq!(found, ["app/src/components/report_document.rs"]);
    let is_colour = |word: &str| {
        let digits = word.strip_prefix('#').unwrap_or_default();
        matches!(digits.len(), 3 | 4 | 6 | 8) && digits.chars().all(|c| c.is_ascii_hexdigit())
    };
    for (path, text) in sources("style", "scss") {
        let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '#' || c == '{'));
        let colours: Vec<&str> = words.filter(|word| is_colour(word)).collect();
        assert!(
            colours.is_empty() || path == "style/_settings.scss",
            "{path}: {colours:?}"
        );
    }
}

#[test]
fn styles_run_with_the_words_and_know_no_left_and_no_right() {
    // What knows a side: where phones of before 2021 are told it, the shades at both ends of a table, the foot of a printed page.
    let known = [
        ("style/_tools.scss", "left: $far;"),
        ("style/_tools.scss", "right: $far;"),
        ("style/components/_table.scss", "linear-gradient("),
        ("style/_print.scss", "@bottom-right {"),
    ];
    for (path, text) in sources("style", "scss") {
        for line in text.lines() {
            let code = line.split("//").next().unwrap_or_default().trim();
            let is_known = known
                .iter()
                .any(|(file, begins)| path == *file && code.starts_with(begins));
            let mut words = code.split(|c: char| !c.is_ascii_alphabetic());
            let names_a_side = words.any(|word| ["left", "right", "float"].contains(&word));
            assert!(!names_a_side || is_known, "{path}: {code}");
            assert!(!has_unequal_sides(code), "{path}: {code}");
        }
    }
}

/// Whether a declaration gives four sides, right and left not alike. A tick is drawn from two sides of a box and turned.
fn has_unequal_sides(code: &str) -> bool {
    let Some((property, value)) = code.split_once(": ") else {
        return false;
    };
    let has_sides = [
        "margin",
        "padding",
        "inset",
        "border-width",
        "border-style",
        "border-color",
    ];
    let mut depth = 0;
    let sides: Vec<&str> = value
        .trim_end_matches(';')
        .split(|c: char| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            c == ' ' && depth == 0
        })
        .collect();
    let is_tick = value == "0 0.2em 0.2em 0;" || value == "0 0 0.14em 0.14em;";
    has_sides.contains(&property) && sides.len() == 4 && sides[1] != sides[3] && !is_tick
}

#[test]
fn how_a_date_is_written_is_known_in_one_place() {
    let mut all = sources("app", "rs");
    all.extend(server());
    all.retain(|(path, _)| !path.contains("/tests/") && !path.ends_with("tests.rs"));
    // Others read: the weekday in a list of holidays, a day that a report of an earlier build kept. A unit test compares.
    let others = [
        "app/rules/src/calendar/list.rs",
        "app/report/src/assurance.rs",
        "app/rules/src/hours.rs",
    ];
    let found = with_any(&all, &["\"%A", "\"%a", "%B", "%b "]);
    let found = elsewhere(found, &others);
    assert_eq!(found, ["app/words/src/dates.rs"]);
}

#[test]
fn an_island_has_no_props_and_so_nothing_personal_in_them() {
    for (path, text) in sources("app/src/islands", "rs") {
        let islands = text.split("#[island]\n").skip(1);
        for island in islands {
            let signature = island.lines().next().unwrap_or_default();
            assert!(signature.contains("() ->"), "{path}: {signature}");
        }
    }
}
