//! Which pages are done, which is next, which can be visited: all derived from the answers, none of it stored.

use serde::{Deserialize, Serialize};

use super::answers::{is_to_be_seen, pruned};
use super::{Answers, Draft, Question};

/// What somebody came to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Journey {
    /// Something is wrong.
    Complaint,
    /// Say thank you.
    Compliment,
    /// I want someone to speak up for me; no complaint is needed (R7.1).
    AdvocateRequest,
    /// Tell us an idea.
    Idea,
    /// The equality questions: after sending, optional, and kept apart from the case (R11.7).
    Equality,
}

/// How far a draft has come on its journey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The pages that are answered, in order.
    pub done: Vec<Question>,
    /// The first page that is not; none when everything is answered.
    pub next: Option<Question>,
    /// About how many pages there are in all, if the answers stay as they are.
    pub about: usize,
    /// The answers of the pages that are done.
    pub answers: Answers,
}

use Question as Q;

impl Journey {
    /// Every journey.
    pub const ALL: [Self; 5] = [
        Self::Complaint,
        Self::Compliment,
        Self::AdvocateRequest,
        Self::Idea,
        Self::Equality,
    ];

    /// The first part of the addresses of its pages.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Complaint => "complain",
            Self::Compliment => "thank-you",
            Self::AdvocateRequest => "advocate",
            Self::Idea => "idea",
            Self::Equality => "equality",
        }
    }

    /// The journey whose addresses begin so.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|journey| journey.slug() == slug)
    }

    /// Every page that it may ask, in order. Which of them it does ask depends on the answers.
    #[must_use]
    pub const fn questions(self) -> &'static [Question] {
        match self {
            Self::Complaint => &[
                Q::Danger,
                Q::Who,
                Q::WhoExactly,
                Q::ForWhom,
                Q::TheChild,
                Q::WhatHappened,
                Q::When,
                Q::Team,
                Q::AboutToHappen,
                Q::PutRight,
                Q::WhoKnows,
                Q::Advocate,
                Q::Name,
                Q::Reach,
                Q::Contact,
                Q::Help,
            ],
            Self::Compliment => &[
                Q::Thanks,
                Q::Team,
                Q::Publish,
                Q::Name,
                Q::Reach,
                Q::Contact,
            ],
            Self::AdvocateRequest => &[
                Q::Danger,
                Q::AskingFor,
                Q::TheChild,
                Q::About,
                Q::Age,
                Q::Name,
                Q::Reach,
                Q::Contact,
                Q::Help,
                Q::Share,
            ],
            Self::Idea => &[Q::Idea, Q::Team, Q::Name, Q::Reach, Q::Contact],
            Self::Equality => &[Q::EqualityAsk, Q::EqualityAbout, Q::EqualityAdult],
        }
    }

    /// Walks the journey as far as the answers go. A page that was saved but is not right is not done.
    #[must_use]
    pub fn progress(self, draft: &Draft) -> Progress {
        let mut progress = Progress {
            done: Vec::new(),
            next: None,
            about: 0,
            answers: Answers::default(),
        };
        for &question in self.questions() {
            if !question.is_asked(&progress.answers) {
                continue;
            }
            progress.about += 1;
            if progress.next.is_some() {
                continue;
            }
            match draft.typed(question) {
                Some(typed)
                    if !is_to_be_seen(typed)
                        && question.faults(typed, &progress.answers).is_empty() =>
                {
                    let typed = pruned(typed, question.fields(), &progress.answers);
                    progress.answers.add(question, typed);
                    progress.done.push(question);
                }
                _ => progress.next = Some(question),
            }
        }
        progress
    }

    /// Forgets the answers that no longer apply: those of pages that the answers before them do not ask. What comes
    /// after the first page that is not done is left, since nobody can say yet whether it applies.
    pub fn prune(self, draft: &mut Draft) {
        let progress = self.progress(draft);
        for &question in self
            .questions()
            .iter()
            .take_while(|question| Some(**question) != progress.next)
        {
            if !progress.done.contains(&question) {
                draft.forget(question);
            }
        }
    }
}

impl Progress {
    /// Whether a person may open this page now: it is done, or it is the next.
    #[must_use]
    pub fn can_visit(&self, question: Question) -> bool {
        self.next == Some(question) || self.done.contains(&question)
    }

    /// The place of a page in the journey, from 1, for "Question 3 of about 9".
    #[must_use]
    pub fn place(&self, question: Question) -> usize {
        self.done
            .iter()
            .position(|done| *done == question)
            .unwrap_or(self.done.len())
            + 1
    }

    /// The page before this one; none at the first.
    #[must_use]
    pub fn before(&self, question: Question) -> Option<Question> {
        self.place(question)
            .checked_sub(2)
            .and_then(|place| self.done.get(place))
            .copied()
    }

    /// Whether everything is answered.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.next.is_none()
    }
}
