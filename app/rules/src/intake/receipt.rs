//! Where a receipt may go.

use super::{Answers, Contact, Reach};

/// Where the receipt goes by e-mail; nowhere when no address was given, when they asked not to be contacted, or when it
/// is not safe to leave messages (R11.8).
#[must_use]
pub fn receipt_address(answers: &Answers) -> Option<String> {
    let welcome = answers
        .get::<Reach>()
        .is_some_and(|reach| reach.has("email") && reach.is_welcome());
    let contact = answers.get::<Contact>().filter(|_| welcome)?;
    let safe = contact.messages.as_deref() != Some("no");
    contact.email.filter(|_| safe)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn who_said_before_that_messages_are_not_safe_still_gets_none() {
        for (messages, to) in [("no", None), ("yes", Some("otter@example.test".to_owned()))] {
            let answers = serde_json::from_value(json!({
                "reach": { "reach": ["email"] },
                "contact": { "email": ["otter@example.test"], "messages": [messages] },
            }));
            assert_eq!(receipt_address(&answers.unwrap()), to, "{messages}");
        }
    }
}
