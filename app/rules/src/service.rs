//! The services that somebody can complain about.

/// The service areas that every council has under some name (requirements section 13.2), and "I do not know".
pub const SERVICE_AREAS: [&str; 17] = [
    "children_in_care",
    "leaving_care",
    "assessment_safeguarding",
    "front_door",
    "fostering_kinship",
    "adoption",
    "residential",
    "disabled_children",
    "family_time_support",
    "early_help",
    "safeguarding_review",
    "practice_team",
    "send",
    "transport",
    "finance_business_support",
    "other",
    "not-known",
];
