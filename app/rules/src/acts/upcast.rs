//! Events as earlier builds stored them. An event that was stored is never changed, so what it is called and holds today
//! may differ from what stands there.

use serde_json::Value;

use super::Event;

/// The version in which events are stored now. Raise it with every change to the name or the fields of an event that
/// serde's defaults do not cover, and say in [`stored_event`] how the one before is read.
pub const EVENT_VERSION: u32 = 2;

/// Reads an event that was stored in this version; 1 is what carries none.
///
/// # Errors
/// What stands there is no event of that version.
pub fn stored_event(version: u32, mut event: Value) -> Result<Event, serde_json::Error> {
    if version > EVENT_VERSION {
        let newer = format!("events of version {version} are of a newer build");
        return Err(serde::de::Error::custom(newer));
    }
    if version < 2 && event["event"] == "brought" {
        event["event"] = "imported".into();
    }
    serde_json::from_value(event)
}
