//! The councils that the settings name: their profiles, where people reach them, and their own words of letters.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use app::routes::{Audience, Route};
use council::{EXAMPLE, Profile, PublicUrl};
use mail::letters::Letters;

use super::Settings;

/// A council, as the settings describe it.
#[derive(Debug)]
pub struct CouncilSettings {
    /// What the council says of itself, read and checked.
    pub profile: Profile,
    /// Where people reach its portal.
    pub public_url: PublicUrl,
    /// The folder of its own words of letters, which need not be there.
    letters: PathBuf,
}

impl Settings {
    /// The council's profile, or the folder of the profiles of several.
    #[must_use]
    pub fn profiles(&self) -> PathBuf {
        let own = || self.data.join("council.toml");
        self.profile.clone().unwrap_or_else(own)
    }

    /// Whether no profile is named and none was made yet.
    #[must_use]
    pub fn has_no_profile(&self) -> bool {
        self.profile.is_none() && !self.profiles().exists()
    }

    /// Every council, in the order of the names of their files: at least one. Where none has a profile yet it is that of the
    /// example.
    ///
    /// # Errors
    /// One sentence: a profile is wrong, or two have the same id or host, or one of several says no address.
    pub fn councils(&self) -> Result<Vec<CouncilSettings>> {
        let place = self.profiles();
        let profiles = match place.is_dir() {
            true => profiles_in(&place)?,
            false if self.has_no_profile() => vec![Profile::read(EXAMPLE)?],
            false => vec![Profile::load(&place)?],
        };
        let is_only = profiles.len() == 1;
        let mut councils: Vec<CouncilSettings> = Vec::new();
        for profile in profiles {
            let council = self.council(profile, is_only)?;
            let id = &council.profile.id;
            for other in &councils {
                let other_id = &other.profile.id;
                if other_id == id {
                    bail!(
                        "Two profiles in {} have the `id` `{id}`: every council has an id of its own.",
                        place.display()
                    );
                }
                let mut hosts = council.hosts();
                if let Some(host) = hosts.find(|host| other.hosts().any(|taken| taken == *host)) {
                    bail!(
                        "The councils `{other_id}` and `{id}` have the same host `{host}` in `public_url` or `staff_url`: every council \
                         has hosts of its own, and a port tells nobody apart."
                    );
                }
            }
            councils.push(council);
        }
        if !is_only {
            self.check_letters_of_nobody()?;
        }
        Ok(councils)
    }

    /// A template that lies where it would be that of the only council.
    fn check_letters_of_nobody(&self) -> Result<()> {
        let folder = self.data.join("letters");
        let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
        let mut files = entries.map(|entry| entry.path());
        match files.find(|file| file.is_file()) {
            Some(file) => bail!(
                "{} belongs to none of the councils: put it into the folder {}, named by the council's `id`.",
                file.display(),
                folder.join("ID").display()
            ),
            None => Ok(()),
        }
    }

    fn council(&self, mut profile: Profile, is_only: bool) -> Result<CouncilSettings> {
        check_pages(&profile)?;
        profile.staff_url = match (profile.staff_url.take(), self.staff_url()?) {
            (Some(own), Some(said)) if own != said => bail!(
                "HEARD_STAFF_URL is `{said}`, and the profile of `{}` has the `staff_url` `{own}`: leave HEARD_STAFF_URL out.",
                profile.id
            ),
            (None, Some(said)) if !is_only => bail!(
                "HEARD_STAFF_URL is `{said}`, but there are several councils: each says its own as `staff_url` in its profile."
            ),
            (own, said) => own.or(said),
        };
        let id = &profile.id;
        let public_url = match (profile.public_url.clone(), self.public_url()?) {
            (Some(own), Some(said)) if own != said => bail!(
                "HEARD_PUBLIC_URL is `{said}`, and the profile of `{id}` has the `public_url` `{own}`: leave HEARD_PUBLIC_URL \
                 out."
            ),
            (Some(own), _) => own,
            (None, Some(said)) if is_only => said,
            (None, None) if is_only => self.home()?,
            (None, _) => bail!(
                "The profile of `{id}` has no `public_url`: where there are several councils each says its own, like \
                 https://tellus.westmere.example."
            ),
        };
        if let Some(staff) = &profile.staff_url {
            check_staff_url(id, &public_url, staff)?;
        }
        let letters = self.data.join("letters");
        let letters = match is_only {
            true => letters,
            false => letters.join(id),
        };
        Ok(CouncilSettings {
            profile,
            public_url,
            letters,
        })
    }
}

impl CouncilSettings {
    /// The hosts at which its portal answers.
    fn hosts(&self) -> impl Iterator<Item = &str> {
        let staff = self.profile.staff_url.as_ref();
        std::iter::once(&self.public_url)
            .chain(staff)
            .map(PublicUrl::host)
    }

    /// The templates of its letters, its own where it has any.
    ///
    /// # Errors
    /// One sentence that names what is wrong with one of its own.
    pub fn letters(&self) -> Result<Letters> {
        match self.letters.exists() {
            true => Letters::with_folder(&self.letters),
            false => Ok(Letters::built_in()),
        }
    }
}

/// Cookies and forms of staff and of the public are kept apart by the host.
fn check_staff_url(id: &str, public_url: &PublicUrl, staff_url: &PublicUrl) -> Result<()> {
    if staff_url.host() == public_url.host() {
        bail!(
            "The address for staff of `{id}`, `{staff_url}`, has the host of the public: give it one of its own, because a port \
             tells nobody apart."
        );
    }
    if public_url.is_https() && !staff_url.is_https() {
        bail!(
            "The address for staff of `{id}` is `{staff_url}`: it must be https, as that of the public is."
        );
    }
    Ok(())
}

/// A clip in British Sign Language belongs to a page that everybody may open.
fn check_pages(profile: &Profile) -> Result<()> {
    for clip in &profile.sign_language {
        let route = Route::parse(&clip.page);
        if route.is_none_or(|route| route.pattern().audience() != Audience::Public) {
            bail!(
                "`sign_language` has the page `{}`, which is none of the public's: write the address of one, like /complain/danger.",
                clip.page
            );
        }
    }
    Ok(())
}

/// The profiles in a folder: its files that end in `.toml`, by name.
fn profiles_in(folder: &Path) -> Result<Vec<Profile>> {
    let unreadable = || {
        format!(
            "HEARD_COUNCIL is the folder {}, which cannot be read",
            folder.display()
        )
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(unreadable)? {
        files.push(entry.with_context(unreadable)?.path());
    }
    files.retain(|file| file.extension().is_some_and(|end| end == "toml"));
    files.sort();
    if files.is_empty() {
        bail!(
            "HEARD_COUNCIL is the folder {}, in which no profile is: put one there whose name ends in .toml.",
            folder.display()
        );
    }
    files.iter().map(|file| Profile::load(file)).collect()
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        settings: Settings,
    }

    /// What comes of profiles, each with its name, `id` and `public_url`, in a folder of their own; and of more options.
    fn councils(
        of: &str,
        profiles: &[(&str, &str, &str)],
        more: &[&str],
    ) -> Result<Vec<(String, String)>> {
        let data = std::env::temp_dir().join(format!("heard-{of}-{}", std::process::id()));
        std::fs::remove_dir_all(&data).ok();
        let folder = data.join("councils");
        std::fs::create_dir_all(&folder)?;
        for (file, id, url) in profiles {
            let url = match *url {
                "" => String::new(),
                url => format!("public_url = \"{url}\"\n"),
            };
            std::fs::write(folder.join(file), url + &EXAMPLE.replace("westmere", id))?;
        }
        if of == "letters" {
            std::fs::create_dir(data.join("letters"))?;
            std::fs::write(data.join("letters/receipt.j2"), "")?;
        }
        let (data_text, folder) = (data.display().to_string(), folder.display().to_string());
        let line = ["heard", "--data", &data_text, "--profile", &folder];
        let found = Line::parse_from([&line, more].concat()).settings.councils();
        std::fs::remove_dir_all(&data)?;
        let told = |council: CouncilSettings| (council.profile.id, council.public_url.to_string());
        Ok(found?.into_iter().map(told).collect())
    }

    const WEST: (&str, &str, &str) = ("1.toml", "west", "https://west.example");
    const EAST: (&str, &str, &str) = ("2.toml", "east", "https://east.example:8443");

    #[test]
    fn the_profiles_of_a_folder_are_councils_in_the_order_of_their_names() {
        let two = [EAST, WEST, ("notes.txt", "north", "")];
        let pair = |(_, id, url): (&str, &str, &str)| (id.to_owned(), url.to_owned());
        let found = councils("two", &two, &[]).unwrap();
        assert_eq!(found, [pair(WEST), pair(EAST)]);
        let alone = [("1.toml", "west", "")];
        for (more, url) in [
            (&[][..], "http://localhost:3000"),
            (&["--listen", "127.0.0.1:4100"], "http://localhost:4100"),
            (
                &["--public-url", "https://tellus.example"],
                "https://tellus.example",
            ),
        ] {
            let found = councils("alone", &alone, more).unwrap();
            assert_eq!(found, [("west".to_owned(), url.to_owned())]);
        }
    }

    #[test]
    fn staff_have_a_host_of_their_own_or_that_of_the_public() {
        let public = ["--public-url", "https://tellus.example"];
        let of_staff = |url: &str| {
            let alone = [("1.toml", "west", "")];
            let more = [&public[..], &["--staff-url", url]].concat();
            councils("staff", &alone, &more)
        };
        assert!(of_staff("https://complaints.example").is_ok());
        for (url, named) in [
            ("https://tellus.example:8443", "the host of the public"),
            ("http://complaints.example", "must be https"),
        ] {
            let wrong = of_staff(url).unwrap_err().to_string();
            assert!(wrong.contains(named) && wrong.ends_with('.'), "{wrong}");
        }
        let more = ["--staff-url", "https://complaints.example"];
        let wrong = councils("staffs", &[WEST, EAST], &more).unwrap_err();
        assert!(wrong.to_string().contains("each says its own"), "{wrong}");
        let mut settings = Line::parse_from(["heard", "--staff-listen", "10.0.0.7:3001"]).settings;
        settings.data = "/nowhere".into();
        let wrong = settings.staff_listen(&settings.councils().unwrap());
        assert!(
            wrong
                .unwrap_err()
                .to_string()
                .contains("no address of their own")
        );
    }

    #[test]
    fn what_is_wrong_with_several_profiles_is_said_in_one_sentence() {
        let said = &["--public-url", "https://tellus.example"][..];
        for (of, profiles, more, named) in [
            ("none", &[][..], &[][..], "in which no profile is"),
            (
                "id",
                &[WEST, ("2.toml", "west", EAST.2)],
                &[],
                "the `id` `west`",
            ),
            (
                "host",
                &[WEST, ("2.toml", "east", "https://west.example:8443")],
                &[],
                "the same host `west.example`",
            ),
            (
                "address",
                &[WEST, ("2.toml", "east", "")],
                &[],
                "`east` has no `public_url`",
            ),
            ("both", &[WEST], said, "leave HEARD_PUBLIC_URL out"),
            (
                "path",
                &[("1.toml", "west", "https://west.example/x")],
                &[],
                "line 1",
            ),
            (
                "letters",
                &[WEST, EAST],
                &[],
                "belongs to none of the councils",
            ),
        ] {
            let wrong = councils(of, profiles, more).unwrap_err().to_string();
            assert!(wrong.contains(named), "{named} is not in: {wrong}");
            assert!(wrong.ends_with('.') && !wrong.contains('\n'), "{wrong}");
        }
    }
}
