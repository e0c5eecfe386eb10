//! Help for who is in danger and cannot, or does not want to, call a number of the council (R9.1).

use serde::Deserialize;

use crate::phone::dialled;

/// One way to reach somebody who helps.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// How they are reached.
    pub way: HelpWay,
    /// Who they are, as people write it.
    pub name: String,
    /// The number, or the address of the page, which begins with `https://`.
    pub to: String,
}

/// How somebody who helps is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HelpWay {
    /// A call; `to` is a phone number.
    Call,
    /// A text message; its number may be a short one.
    Text,
    /// A chat on a page; `to` is its address.
    Chat,
    /// A call in British Sign Language, begun on a page.
    Sign,
}

impl HelpLine {
    /// The lines that every council in England has, to be checked before a portal goes live.
    #[must_use]
    pub fn national() -> Vec<Self> {
        let line = |way, name: &str, to: &str| Self {
            way,
            name: name.to_owned(),
            to: to.to_owned(),
        };
        vec![
            line(HelpWay::Text, "Shout", "85258"),
            line(
                HelpWay::Chat,
                "Childline",
                "https://www.childline.org.uk/get-support/1-2-1-counsellor-chat/",
            ),
            line(HelpWay::Sign, "999 BSL", "https://999bsl.co.uk"),
            line(
                HelpWay::Text,
                "999 (only if you registered your phone before)",
                "999",
            ),
            line(HelpWay::Call, "Help at Hand", "0800 528 0731"),
        ]
    }

    /// What a link to it opens: a call, a message or a page. None where `to` is no such thing.
    #[must_use]
    pub fn link(&self) -> Option<String> {
        let is_short =
            (3..=6).contains(&self.to.len()) && self.to.chars().all(|c| c.is_ascii_digit());
        match self.way {
            HelpWay::Call => Some(format!("tel:{}", dialled(&self.to)?)),
            HelpWay::Text if is_short => Some(format!("sms:{}", self.to)),
            HelpWay::Text => Some(format!("sms:{}", dialled(&self.to)?)),
            HelpWay::Chat | HelpWay::Sign => {
                let host = self.to.strip_prefix("https://")?;
                let plain = !host.is_empty() && host.chars().all(|c| c.is_ascii_graphic());
                plain.then(|| self.to.clone())
            }
        }
    }

    /// The number or the address as people read it.
    #[must_use]
    pub fn shown(&self) -> &str {
        let page = self.to.strip_prefix("https://").unwrap_or(&self.to);
        page.strip_prefix("www.")
            .unwrap_or(page)
            .trim_end_matches('/')
    }
}

impl HelpWay {
    /// The last part of the key of its words.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Text => "text",
            Self::Chat => "chat",
            Self::Sign => "sign",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_national_line_opens_what_it_says() {
        let links: Vec<_> = HelpLine::national().iter().map(HelpLine::link).collect();
        let links: Vec<_> = links.iter().map(Option::as_deref).collect();
        assert_eq!(
            links,
            [
                Some("sms:85258"),
                Some("https://www.childline.org.uk/get-support/1-2-1-counsellor-chat/"),
                Some("https://999bsl.co.uk"),
                Some("sms:999"),
                Some("tel:08005280731"),
            ]
        );
    }

    #[test]
    fn what_cannot_be_opened_is_no_line() {
        for (way, to) in [
            (HelpWay::Call, "ask us"),
            (HelpWay::Text, "12"),
            (HelpWay::Chat, "http://example.test"),
            (HelpWay::Sign, "javascript:alert(1)"),
            (HelpWay::Chat, "https://"),
        ] {
            let (name, to) = ("Anybody".to_owned(), to.to_owned());
            assert_eq!(HelpLine { way, name, to }.link(), None);
        }
    }
}
