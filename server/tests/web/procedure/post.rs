//! A letter of the procedure, from the page on which it is checked until it has left and been read.

use rules::principal::Role;
use rules::queue::List;
use words::Locale;

use super::support::{Case, Team, plain, seen, whole};

/// A letter that was written and can still be changed.
pub(super) struct Written {
    case: Case,
    path: String,
    /// Its number within the case.
    pub number: u32,
    /// Its words, as they stand in the form.
    pub text: String,
}

impl Written {
    /// The letter whose page an act led to.
    pub(super) async fn open(team: &mut Team, case: &Case, path: &str) -> Self {
        let number = path.strip_prefix(&format!("{}/letter/", case.path));
        let number = number.unwrap_or_else(|| panic!("{path} is no letter of {}", case.path));
        let page = whole(team.seat(Role::Officer).await.get(path).await, 200).text;
        Self {
            case: case.clone(),
            path: path.to_owned(),
            number: number.parse().unwrap(),
            text: text_of(&page),
        }
    }

    /// Whether the letter says all of this.
    pub(super) fn says(&self, words: &[&str]) {
        for words in words {
            assert!(
                self.text.contains(words),
                "“{words}” is not in: {}",
                self.text
            );
        }
    }

    /// A sentence is added and the words are saved; they are still there when the page is opened again.
    pub(super) async fn saves(&mut self, team: &mut Team, sentence: &str) {
        self.text = format!("{}\n\n{sentence}", self.text.trim_end());
        let to = self.posts(team, "save", &[]).await;
        assert_eq!(to, self.path);
        let again = Self::open(team, &self.case, &to).await;
        assert_eq!(again.text.trim_end(), self.text);
    }

    /// It goes by e-mail: the message says nothing of it, and the letter is read with the reference.
    pub(super) async fn emails(mut self, team: &mut Team, address: &str) {
        let subject = "We have written to you";
        let before = team.mails(address, subject).len();
        let to = self.posts(team, "email", &[]).await;
        assert_eq!(to, self.case.path);
        team.jobs().await;
        let mails = team.mails(address, subject);
        assert_eq!(mails.len(), before + 1);
        let mail = mails.last().unwrap();
        let first = self.text.lines().rfind(|line| line.len() > 60).unwrap();
        assert!(!mail.text.contains(first), "{}", mail.text);
        let (_, link) = mail.text.split_once("/letter/").unwrap();
        let link = format!("/letter/{}", link.split_whitespace().next().unwrap());
        self.is_as_it_left(team).await;
        self.is_read(team, &link).await;
        self.has_left(team).await;
    }

    /// Its words are now those with which it left: the same, but for dates that are counted from that day.
    async fn is_as_it_left(&mut self, team: &Team) {
        let council = &team.app.council;
        let left = council.words_of(&self.case.reference, self.number).await;
        let lines = |text: &str| -> Vec<String> {
            let lines = text.trim().lines().map(str::trim_end);
            lines
                .filter(|line| !line.contains(" 202"))
                .map(str::to_owned)
                .collect()
        };
        assert_eq!(lines(&left), lines(&self.text));
        self.text = left;
    }

    async fn is_read(&self, team: &Team, link: &str) {
        let mut person = team.app.visitor();
        let page = whole(person.get(link).await, 200);
        assert!(!page.text.contains("app-letter"));
        let page = person.post(link, &[("reference", "B222-2222")]).await;
        assert_eq!((page.status, page.location()), (303, link));
        whole(person.get(link).await, 422);
        let reference = self.case.reference.to_string();
        person.post(link, &[("reference", &reference)]).await;
        let page = whole(person.get(link).await, 200);
        let shown = plain(page.text.split_once("app-letter").unwrap().1);
        for line in self.text.lines() {
            assert!(shown.contains(line), "“{line}” is not in {shown}");
        }
    }

    /// It is printed, waits to be posted, and is recorded as posted.
    pub(super) async fn posted(self, team: &mut Team, on: &str) {
        self.printed(team).await.was_posted(team, on).await;
    }

    /// It is printed and waits to be posted: on the list, and not gone.
    pub(super) async fn printed(mut self, team: &mut Team) -> Self {
        let to = self.posts(team, "print", &[]).await;
        assert_eq!(to, self.path);
        self.is_as_it_left(team).await;
        let state = team.state(&self.case).await;
        assert!(state.to_post.contains(&self.number));
        assert_eq!(state.letters[&self.number].left_on, None);
        assert!(team.is_on(&self.case, List::Letters).await);
        self
    }

    /// What was printed was posted on this day, whichever day stands on the paper.
    pub(super) async fn was_posted(mut self, team: &mut Team, on: &str) {
        let to = self.posts(team, "posted-as-it-is", &[("on", on)]).await;
        self.is_as_it_left(team).await;
        assert_eq!(to, self.case.path);
        self.has_left(team).await;
    }

    /// It is handed over, or read out.
    pub(super) async fn handed(mut self, team: &mut Team, on: &str, how: &str) {
        let to = self
            .posts(team, "handed", &[("on", on), ("how", how)])
            .await;
        self.is_as_it_left(team).await;
        assert_eq!(to, self.case.path);
        self.has_left(team).await;
    }

    async fn posts(&self, team: &mut Team, way: &str, more: &[(&str, &str)]) -> String {
        let officer = team.seat(Role::Officer).await;
        let page = whole(officer.get(&self.path).await, 200).text;
        let seen = seen(&page);
        let mut typed = vec![("seen", seen.as_str()), ("text", &self.text), ("do", way)];
        typed.extend(more);
        let page = officer.post(&self.path, &typed).await;
        assert_eq!(
            page.status,
            303,
            "{way}: {}",
            super::support::errors(&page.text)
        );
        page.location().to_owned()
    }

    /// It has left, and cannot be changed any more; what was sent is kept with the case.
    async fn has_left(&self, team: &mut Team) {
        let left = team.state(&self.case).await.letters[&self.number].left_on;
        assert!(left.is_some());
        let officer = team.seat(Role::Officer).await;
        let page = whole(officer.get(&self.path).await, 200).text;
        assert!(!page.contains("<textarea"));
        for line in self.text.lines() {
            assert!(plain(&page).contains(line), "“{line}” is not kept");
        }
        let typed = [("text", "Other words"), ("do", "save")];
        let page = whole(officer.post(&self.path, &typed).await, 422);
        let gone =
            team.app
                .portal
                .shared
                .words
                .text(Locale::ENGLISH, "staff-refused-letter-gone", &[]);
        assert!(page.text.contains(&gone.unwrap()));
    }
}

/// The words in the form.
fn text_of(page: &str) -> String {
    let (_, rest) = page
        .split_once("name=\"text\"")
        .expect("the letter is open");
    let rest = rest.split_once('>').unwrap().1;
    let text = plain(rest.split_once("</textarea>").unwrap().0);
    text.trim_start_matches('\n').trim_end().to_owned()
}
