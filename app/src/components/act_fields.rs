//! The fields of a staff form in the order asked: what is asked for each point, for each head or in rows stands together,
//! point by point, head by head and row by row.

use leptos::prelude::*;
use rules::form::{Field, Numbers, Repeat};

use super::act_field::ActField;
use super::asking::{Asking, PointNote};

/// Rows of more fields than these are folded up after the first, until there is something in them.
const MOST_IN_OPEN_ROW: usize = 2;
/// More rows than these are folded up too, however few fields each of them has.
const MOST_OPEN_ROWS: u32 = 6;

/// These fields of the form.
#[component]
pub fn ActFields(
    /// The form.
    asking: Asking,
    /// Those to draw here, in order; rows that repeat stand side by side.
    fields: &'static [Field],
) -> impl IntoView {
    fields
        .chunk_by(|one, next| one.repeat == next.repeat)
        .map(|fields| {
            let asking = asking.clone();
            match fields.first().map(|field| field.repeat) {
                Some(Repeat::Points) => {
                    let (of, about) = (asking.points.clone(), asking.about.points.clone());
                    view! { <EachOf asking of about fields/> }.into_any()
                }
                // Where the statement has no heads, stages 2 and 3 find on the points.
                Some(Repeat::Heads) => {
                    let of = match asking.heads.is_empty() {
                        true => asking.points.clone(),
                        false => asking.heads.clone(),
                    };
                    let about = asking.about.points.clone();
                    view! { <EachOf asking of about fields/> }.into_any()
                }
                Some(Repeat::Recommendations) => {
                    let of = asking.recommendations.clone();
                    let about = asking.about.recommendations.clone();
                    view! { <EachOf asking of about fields/> }.into_any()
                }
                Some(Repeat::Rows(rows)) => view! { <EachRow asking fields rows/> }.into_any(),
                Some(Repeat::Each(_)) => view! { <EachValue asking fields/> }.into_any(),
                Some(Repeat::Once) | None => {
                    view! { <Fields asking fields number=None/> }.into_any()
                }
            }
        })
        .collect_view()
}

#[component]
fn Fields(asking: Asking, fields: &'static [Field], number: Option<u32>) -> impl IntoView {
    fields
        .iter()
        .map(|field| {
            let name = match number {
                Some(number) => format!("{}-{number}", field.name),
                None => field.name.to_owned(),
            };
            view! { <ActField asking=asking.clone() field=*field name/> }
        })
        .collect_view()
}

#[component]
fn EachValue(asking: Asking, fields: &'static [Field]) -> impl IntoView {
    let named = |field: &'static Field| {
        field
            .names(&Numbers::default())
            .into_iter()
            .map(move |(_, name)| (field, name))
    };
    let fields = fields.iter().flat_map(named);
    fields
        .map(|(field, name)| view! { <ActField asking=asking.clone() field=*field name/> })
        .collect_view()
}

/// What is asked of each of these points, heads or recommendations that the form is about, beside what is known of it.
#[component]
fn EachOf(
    asking: Asking,
    of: Vec<PointNote>,
    about: Vec<u32>,
    fields: &'static [Field],
) -> impl IntoView {
    let points = of.into_iter().filter(|point| about.contains(&point.number));
    points
        .map(|point| {
            let notes = point
                .notes
                .into_iter()
                .map(|note| view! { <li>{note}</li> });
            view! {
                <fieldset class="app-fieldset app-group">
                    <legend class="app-legend">{point.title}</legend>
                    <ul class="app-group__notes">{notes.collect_view()}</ul>
                    <Fields asking=asking.clone() fields number=Some(point.number)/>
                </fieldset>
            }
        })
        .collect_view()
}

#[component]
fn EachRow(asking: Asking, fields: &'static [Field], rows: u32) -> impl IntoView {
    let own = format!("staff-row-{}", asking.form);
    (1..=rows)
        .map(|number| {
            let with = [("number", number.to_string())];
            let with = with.each_ref().map(|(name, value)| (*name, value.as_str()));
            let words = &asking.words;
            let title = words
                .first(&[&own], &with)
                .unwrap_or_else(|| words.say_with("staff-row-title", &with));
            let is_long = fields.len() > MOST_IN_OPEN_ROW || rows > MOST_OPEN_ROWS;
            let is_folded = number > 1 && is_long;
            let legend = if is_folded { "app-visually-hidden" } else { "app-legend" };
            let row = view! {
                <fieldset class="app-fieldset app-group">
                    <legend class=legend>{title.clone()}</legend>
                    <Fields asking=asking.clone() fields number=Some(number)/>
                </fieldset>
            };
            if is_folded {
                let open = asking.has_row(fields, number);
                view! { <details class="app-fold" open=open><summary>{title}</summary>{row}</details> }.into_any()
            } else {
                row.into_any()
            }
        })
        .collect_view()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::Arc;

    use rules::acts::ActKind;
    use rules::form::{Fault, Filled, Wrong};

    use super::*;
    use crate::form::ActState;
    use crate::staff_forms;
    use words::{Locale, Source, Words};

    /// Words that say their own keys.
    struct Keys;

    impl Source for Keys {
        fn text(&self, _: Locale, key: &str, _: &[(&str, &str)]) -> Option<String> {
            Some(key.to_owned())
        }

        fn pictures(&self, _: Locale, _: &str) -> Option<String> {
            None
        }
    }

    fn asking(form: &'static str, fields: &'static [Field], state: ActState) -> Asking {
        let point = |number: u32| PointNote {
            number,
            title: format!("Point {number}"),
            notes: Vec::new(),
        };
        let words = Words::new(Locale::ENGLISH, Arc::new(Keys));
        Asking {
            colleagues: vec![("ada".to_owned(), "Ada Marsh".to_owned())],
            points: vec![point(1), point(2), point(3)],
            remedies: vec![("1".to_owned(), "An apology".to_owned())],
            actions: vec![("1".to_owned(), "A letter before every move".to_owned())],
            noted: vec![("1".to_owned(), "Remedy: An apology".to_owned())],
            files: vec![("1".to_owned(), "What the otter wrote".to_owned())],
            guests: vec![("1".to_owned(), "Priya Lane".to_owned())],
            recommendations: vec![PointNote {
                title: "Recommendation 1".to_owned(),
                ..point(1)
            }],
            about: Numbers {
                points: vec![1, 3],
                recommendations: vec![1],
            },
            ..Asking::new(words, form, fields, state)
        }
    }

    fn drawn(asking: Asking) -> String {
        let fields = asking.fields;
        Owner::new().with(|| view! { <ActFields asking fields/> }.to_html())
    }

    fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
        let begin = format!(" {name}=\"");
        let after = html.split(begin.as_str()).skip(1);
        after.filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn every_form_asks_for_exactly_what_it_reads_and_every_label_has_its_field() {
        let acts = ActKind::ALL.iter().map(|act| (act.slug(), act.fields()));
        for (form, fields) in acts.chain(staff_forms::ALL) {
            let asking = asking(form, fields, ActState::default());
            let names = fields.iter().flat_map(|field| field.names(&asking.about));
            let wanted: BTreeSet<String> = names.map(|(_, name)| name).collect();
            let html = drawn(asking);
            let posted = attributes(&html, "name").into_iter().map(str::to_owned);
            assert_eq!(posted.collect::<BTreeSet<_>>(), wanted, "{form}");
            let ids = attributes(&html, "id");
            let unique: BTreeSet<_> = ids.iter().collect();
            assert_eq!(ids.len(), unique.len(), "{form}: {ids:?}");
            for id in wanted
                .iter()
                .map(String::as_str)
                .chain(attributes(&html, "for"))
            {
                assert!(ids.contains(&id), "{form}: {id}");
            }
        }
    }

    #[test]
    fn a_password_is_never_shown_again() {
        let typed = [("current", "one"), ("new", "two"), ("again", "three")];
        let typed = typed.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let state = ActState {
            filled: Filled::of(typed),
            ..ActState::default()
        };
        let html = drawn(asking("password", staff_forms::PASSWORD, state));
        assert_eq!(attributes(&html, "value"), [""; 3], "{html}");
        assert_eq!(attributes(&html, "type"), ["password"; 3]);
        let told = ["current-password", "new-password", "new-password"];
        assert_eq!(attributes(&html, "autocomplete"), told);
    }

    #[test]
    fn a_fault_and_a_refusal_stand_beside_their_fields_and_in_the_summary() {
        let state = ActState {
            faults: vec![Fault::new("words", Wrong::Missing)],
            // Named after the rows of another form: here it is asked once.
            refused: Some(("staff-refused-why".to_owned(), Some("why-1".to_owned()))),
            ..ActState::default()
        };
        let asking = asking("move-point", ActKind::MovePoint.fields(), state);
        let errors = asking.errors();
        let ids: Vec<_> = errors.iter().map(|(id, _)| id.as_deref()).collect();
        assert_eq!(ids, [Some("why"), Some("words")]);
        let html = drawn(asking);
        for id in ["why-error", "words-error"] {
            assert!(attributes(&html, "id").contains(&id), "{html}");
            let mut described = attributes(&html, "aria-describedby").into_iter();
            assert!(described.any(|ids| ids.split(' ').any(|other| other == id)));
        }
    }

    #[test]
    fn stages_two_and_three_ask_by_head_and_by_point_where_there_are_no_heads() {
        let legends = |heads: Vec<PointNote>| {
            let asking = Asking {
                heads,
                ..asking(
                    "adjudicate",
                    ActKind::Adjudicate.fields(),
                    ActState::default(),
                )
            };
            let html = drawn(asking);
            ["Point 1", "Point 3", "Head 1"].map(|title| html.contains(title))
        };
        let head = PointNote {
            number: 1,
            title: "Head 1".to_owned(),
            notes: Vec::new(),
        };
        assert_eq!(legends(vec![head]), [false, false, true]);
        assert_eq!(legends(Vec::new()), [true, true, false]);
    }

    #[test]
    fn a_row_is_folded_up_only_while_there_is_nothing_in_it() {
        let state = ActState {
            filled: Filled::of([("what-3".to_owned(), "A point".to_owned())]),
            ..ActState::default()
        };
        let html = drawn(asking("triage", ActKind::Triage.fields(), state));
        assert_eq!(html.matches("<details").count(), 3);
        assert_eq!(html.matches("<details open").count(), 1, "{html}");
    }
}
