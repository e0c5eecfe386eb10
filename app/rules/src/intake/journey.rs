//! Which pages are done, which is next, which can be visited: all derived from the answers, none of it stored.

use serde::{Deserialize, Serialize};

use super::answers::is_to_be_seen;
use super::{Answers, Draft, Question, QuestionPage};
use crate::form::Wrong;

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

/// Pages that belong together: a step on the way to Send, or one thing that may be added.
type Step = &'static [QuestionPage];

/// How far a draft has come on its journey.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// The first questions of the pages that are answered, in order.
    pub done: Vec<Question>,
    /// The first page without whose answer nothing can be sent; none when everything needed is there.
    pub next: Option<Question>,
    /// What may be added now, in order, done or not; nothing while something needed is missing.
    pub offered: Vec<Question>,
    /// What may be added and was written and not added: its page is looked at before Send.
    pub unfinished: Vec<Question>,
    /// The answers of the pages that are done.
    pub answers: Answers,
    /// The pages that these answers do not ask for.
    not_asked: Vec<Question>,
}

use Question as Q;
use QuestionPage as P;

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

    /// What has to be answered before Send, step by step. Which pages a step does ask depends on the answers.
    #[must_use]
    pub const fn needed(self) -> &'static [Step] {
        match self {
            Self::Complaint => &[
                &[P(&[Q::Danger])],
                &[P(&[Q::Who, Q::OnBehalf, Q::ForWhom])],
                &[P(&[Q::WhatHappened, Q::AboutToHappen])],
                &[P(&[Q::Reach, Q::Contact])],
            ],
            Self::Compliment => &[&[P(&[Q::Thanks, Q::Team])]],
            Self::AdvocateRequest => &[
                &[P(&[Q::Danger])],
                &[P(&[Q::AskingFor, Q::TheChild])],
                &[P(&[Q::Reach, Q::Contact])],
                &[P(&[Q::Share])],
            ],
            Self::Idea => &[&[P(&[Q::Idea, Q::Team])]],
            Self::Equality => &[
                &[P(&[Q::EqualityAsk])],
                &[P(&[Q::EqualityAbout]), P(&[Q::EqualityAdult])],
            ],
        }
    }

    /// What may be added, in any order or not at all; listed with what matters most to a child first. Once the first page of
    /// one is answered, those that it leads to are needed.
    #[must_use]
    pub const fn may_be_added(self) -> &'static [Step] {
        match self {
            Self::Complaint => &[
                &[P(&[Q::Advocate])],
                &[P(&[Q::TheChild])],
                &[P(&[Q::PutRight])],
                &[P(&[Q::Feeling])],
                &[P(&[Q::Name])],
                &[P(&[Q::WhoExactly])],
                &[P(&[Q::Team])],
                &[P(&[Q::When])],
                &[P(&[Q::WhoKnows])],
                &[P(&[Q::Help])],
            ],
            Self::Compliment => &[
                &[P(&[Q::Publish])],
                &[P(&[Q::Name])],
                &[P(&[Q::Reach, Q::Contact])],
            ],
            Self::AdvocateRequest => &[
                &[P(&[Q::About])],
                &[P(&[Q::Age])],
                &[P(&[Q::Name])],
                &[P(&[Q::Help])],
            ],
            Self::Idea => &[&[P(&[Q::Name])], &[P(&[Q::Reach, Q::Contact])]],
            Self::Equality => &[],
        }
    }

    /// Every page that it may show, in order.
    pub fn pages(self) -> impl Iterator<Item = QuestionPage> {
        let steps = self.needed().iter().chain(self.may_be_added());
        steps.flat_map(|step| step.iter().copied())
    }

    /// The page on which it asks this question; none where it does not ask it.
    #[must_use]
    pub fn page(self, question: Question) -> Option<QuestionPage> {
        self.pages().find(|page| page.has(question))
    }

    /// Every question that it may ask, in order.
    pub fn questions(self) -> impl Iterator<Item = Question> {
        self.pages()
            .flat_map(|page| page.questions().iter().copied())
    }

    /// The page that it begins with.
    #[must_use]
    pub fn first(self) -> Question {
        self.needed()[0][0].lead()
    }

    /// How many steps there are, with the one that sends. They are the same for everybody, and so never grow.
    #[must_use]
    pub const fn steps(self) -> usize {
        match self {
            // What is answered after Send is kept with the last answer.
            Self::Equality => self.needed().len(),
            _ => self.needed().len() + 1,
        }
    }

    /// The step of a page, from 1; none of what may be added.
    #[must_use]
    pub fn step(self, question: Question) -> Option<usize> {
        let mut steps = self.needed().iter();
        let place = steps.position(|step| step.iter().any(|page| page.has(question)))?;
        Some(place + 1)
    }

    /// Walks the journey as far as the answers go. A page that was saved but is not right is not done.
    #[must_use]
    pub fn progress(self, draft: &Draft) -> Progress {
        let mut progress = Progress::default();
        for step in self.needed() {
            progress.next = progress.walk(step, draft);
            if progress.next.is_some() {
                return progress;
            }
        }
        for step in self.may_be_added() {
            let stopped = progress.walk(step, draft);
            let first = step[0].lead();
            if !progress.not_asked.contains(&first) {
                progress.offered.push(first);
            }
            match stopped {
                Some(page) if page != first => _ = progress.next.get_or_insert(page),
                Some(page) if draft.typed(page).is_some_and(|typed| !typed.is_blank()) => {
                    progress.unfinished.push(page);
                }
                _ => {}
            }
        }
        progress
    }

    /// Forgets choices that are offered no more after another answer. Answers of pages that are not asked any more stay, and are
    /// not sent: whoever goes back to the answer before finds them again.
    pub fn prune(self, draft: &mut Draft) {
        let progress = self.progress(draft);
        let is_stale = |question: &&Question| {
            let typed = draft.typed(**question).cloned().unwrap_or_default();
            let faults = question.faults(&typed, &progress.answers);
            !faults.is_empty() && faults.iter().all(|fault| fault.wrong == Wrong::NotAChoice)
        };
        let stale = progress.unfinished.iter().filter(is_stale);
        for question in stale.copied().collect::<Vec<_>>() {
            draft.forget(question);
        }
    }
}

impl Progress {
    /// Takes the answers of these pages, up to the first that is not done.
    fn walk(&mut self, step: Step, draft: &Draft) -> Option<Question> {
        for &page in step {
            let lead = page.lead();
            if !lead.is_asked(&self.answers) {
                self.not_asked.push(lead);
                continue;
            }
            let typed = draft.on(page).filter(|typed| {
                !is_to_be_seen(typed) && page.faults(typed, &self.answers).is_empty()
            });
            let Some(typed) = typed else {
                return Some(lead);
            };
            self.answers = page.answered(&typed, &self.answers);
            self.done.push(lead);
        }
        None
    }

    /// Whether a person may open this page now: it is done, it is the next, or it may be added.
    #[must_use]
    pub fn can_visit(&self, question: Question) -> bool {
        self.next == Some(question)
            || self.done.contains(&question)
            || self.offered.contains(&question)
    }

    /// What is asked further on the pages that are needed and was not answered: a browser that does not show at once what
    /// follows from a choice never asked it.
    #[must_use]
    pub fn left_out(&self, journey: Journey) -> Vec<Question> {
        let pages = journey.needed().iter().flat_map(|step| step.iter());
        let later = pages.flat_map(|page| {
            let later = page.questions().iter().skip(1);
            later.filter(|question| page.is_decided_on(**question))
        });
        let is_left =
            |question: &Question| question.is_asked(&self.answers) && !self.has_added(*question);
        later.copied().filter(is_left).collect()
    }

    /// The page before this one on the way to Send; none at the first.
    #[must_use]
    pub fn before(&self, question: Question) -> Option<Question> {
        let place = self.done.iter().position(|done| *done == question);
        let place = place.unwrap_or(self.done.len());
        place.checked_sub(1).map(|place| self.done[place])
    }

    /// The page that has to be looked at before this can be sent; none when it can.
    #[must_use]
    pub fn holds_up(&self) -> Option<Question> {
        self.next.or(self.unfinished.first().copied())
    }

    /// Whether there is something to read in the answer to this question.
    #[must_use]
    pub fn has_added(&self, question: Question) -> bool {
        let typed = self.answers.typed(question);
        typed.is_some_and(|typed| !typed.is_blank())
    }
}
