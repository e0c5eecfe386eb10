//! A panel of a chart, for a program that draws it itself: what each bar is called, and how long it is.

use app::components::chart::{Bar, Drawn, Panel, Picture};

/// A panel of a picture.
pub(crate) struct PanelOf<'a> {
    /// The picture, with what its panels share.
    pub picture: &'a Picture,
    /// The panel.
    pub panel: &'a Panel,
    /// What it shows, in words.
    pub says: &'a str,
}

impl<'a> PanelOf<'a> {
    /// Each panel of a picture.
    pub(crate) fn all(picture: &'a Picture) -> impl Iterator<Item = Self> {
        let panels = picture.panels.iter().zip(&picture.says);
        panels.map(move |(panel, says)| Self {
            picture,
            panel,
            says,
        })
    }

    /// What is said to somebody who does not see it.
    pub(crate) fn alternative(&self) -> String {
        let title = &self.picture.title;
        match (&self.panel.title, self.says) {
            (Some(panel), "") => format!("{title}: {panel}"),
            (_, says) => format!("{title} {says}"),
        }
    }

    /// How long a bar is: a figure as it is, or its share in hundredths; none where it is withheld or not known.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a bar is not exact to the pixel anyway"
    )]
    pub(crate) fn size_of(&self, drawn: &Drawn) -> Option<f64> {
        let value = drawn.value? as f64;
        match (self.picture.by_share, drawn.of) {
            (true, Some(of)) if of > 0 => Some(value * 100.0 / of as f64),
            (true, _) => Some(0.0),
            (false, _) => Some(value),
        }
    }

    /// What a bar is called. Where it has no length, because its figure is withheld or not known, its name says so.
    pub(crate) fn name(&self, bar: &Bar) -> String {
        let says = |drawn: &Drawn, year: Option<&String>| {
            let says = (drawn.value.is_none() && !drawn.text.is_empty()).then_some(&drawn.text)?;
            Some(match year {
                Some(year) => format!("{year}: {says}"),
                None => says.clone(),
            })
        };
        let [this, before] = match &self.picture.key {
            Some([this, before]) => [Some(this), Some(before)],
            None => [None, None],
        };
        let last = bar.before.as_ref();
        let unknown = says(&bar.this, this)
            .into_iter()
            .chain(last.and_then(|last| says(last, before)));
        let unknown: Vec<String> = unknown.collect();
        match unknown.is_empty() {
            true => bar.label.clone(),
            false => format!("{} ({})", bar.label, unknown.join(", ")),
        }
    }
}
