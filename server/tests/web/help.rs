//! A portal with its own database, and what visitors and staff do with it.

use std::num::NonZeroU32;
use std::sync::Arc;

use app::shell::Assets;
use axum::Router;
use blobs::{Bucket, BucketSettings, Place};
use casework::add_staff;
use rules::intake::Journey;
use rules::principal::Principal;
use rules::principal::Role;
use rules::queue::List;
use store::Password;
use web::auth::password::{self, Passwords};
use web::installation::Installation;
use web::portal::disk::Disk;
use web::portal::limits::Limits;
use web::portal::{Portal, Shared};
use web::router::router;
use words::{Locales, Source};

use super::browser::{Browser, Page};
use crate::support::{Pages, TestCouncil, address_of, count, onlooker, together};

/// The address of the member of staff whom [`TestApp::staff`] signs in.
pub(crate) const OFFICER: &str = "sam.reed@westmere.example";
/// Their password.
pub(crate) const PASSWORD: &str = "four brown otters swim";

/// Where a portal is that is not told otherwise.
const LOCALHOST: &str = "http://localhost:3000";

/// A portal on Monday morning.
pub(crate) struct TestApp {
    /// Its council, clock and letters.
    pub council: TestCouncil,
    /// What requests share.
    pub portal: Portal,
    /// The whole service.
    pub router: Router,
}

impl TestApp {
    /// A portal that is never too busy.
    pub(crate) async fn new() -> Self {
        Self::with(100_000, LOCALHOST).await
    }

    /// A portal with a limit of forms a minute, at an address.
    pub(crate) async fn with(posts_per_minute: u32, public_url: &str) -> Self {
        Self::made(posts_per_minute, public_url, 0).await
    }

    /// A portal that wants so many bytes of its disk free.
    pub(crate) async fn with_least_free(bytes: u64) -> Self {
        Self::made(100_000, LOCALHOST, bytes).await
    }

    /// A portal whose disk takes no files.
    pub(crate) async fn without_disk() -> Self {
        let (council, words) = (TestCouncil::new().await, Locales::load().unwrap());
        let disk = Disk {
            folder: "/nowhere/at/all".into(),
            least: 0,
        };
        Self::over(council, Arc::new(words), 100_000, LOCALHOST, disk).await
    }

    /// A portal whose files of cases lie in a bucket that is away.
    pub(crate) async fn without_bucket() -> Self {
        let (mut council, words) = (TestCouncil::new().await, Locales::load().unwrap());
        let listened = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let bucket = Bucket::at(&BucketSettings {
            name: "heard-files".to_owned(),
            endpoint: format!("http://{}", listened.local_addr().unwrap()),
            region: "eu-west-2".to_owned(),
            key_id: "heard".to_owned(),
            secret: "kx7v2".to_owned().into(),
            prefix: String::new(),
            scratch: council.database.folder.clone(),
        });
        council.council.files.place = Some(Place::Bucket(bucket.unwrap()));
        let disk = disk_of(&council, 0);
        Self::over(council, Arc::new(words), 100_000, LOCALHOST, disk).await
    }

    async fn made(posts_per_minute: u32, public_url: &str, least: u64) -> Self {
        let words = Arc::new(Locales::load().unwrap());
        let council = TestCouncil::new().await;
        let disk = disk_of(&council, least);
        Self::over(council, words, posts_per_minute, public_url, disk).await
    }

    /// The portal of a council.
    pub(crate) async fn of(council: TestCouncil) -> Self {
        let (disk, words) = (disk_of(&council, 0), Arc::new(Locales::load().unwrap()));
        Self::over(council, words, 100_000, LOCALHOST, disk).await
    }

    /// The portal of a council, at an address.
    pub(crate) async fn at(council: TestCouncil, public_url: &str) -> Self {
        let (disk, words) = (disk_of(&council, 0), Arc::new(Locales::load().unwrap()));
        Self::over(council, words, 100_000, public_url, disk).await
    }

    async fn over(
        council: TestCouncil,
        words: Arc<dyn Source>,
        posts_per_minute: u32,
        public_url: &str,
        disk: Disk,
    ) -> Self {
        let shared = shared(&council, words, disk).await;
        let mut at = council.council.clone();
        at.public_url = public_url.parse().unwrap();
        let limits = Limits::new(NonZeroU32::new(posts_per_minute).unwrap());
        let portal = Portal::new(&shared, at, limits).unwrap();
        let router = router(&Installation::new(portal.clone(), [])).unwrap();
        Self {
            council,
            portal,
            router,
        }
    }

    /// Westmere and Eastmere, served by one process, each at its own host.
    pub(crate) async fn two() -> [Self; 2] {
        let westmere = TestCouncil::new().await;
        let eastmere = westmere.eastmere().await;
        let words = Arc::new(Locales::load().unwrap());
        let shared = shared(&westmere, words, disk_of(&westmere, 0)).await;
        let portal = |council: &TestCouncil| {
            let limits = Limits::new(NonZeroU32::new(100_000).unwrap());
            Portal::new(&shared, council.council.clone(), limits).unwrap()
        };
        let (first, other) = (portal(&westmere), portal(&eastmere));
        let router = router(&Installation::new(first.clone(), [other.clone()])).unwrap();
        [(westmere, first), (eastmere, other)].map(|(council, portal)| Self {
            council,
            portal,
            router: router.clone(),
        })
    }

    /// Somebody with a browser.
    pub(crate) fn visitor(&self) -> Browser {
        let url = self.portal.council.public_url.as_str();
        let (_, host) = url.split_once("://").unwrap();
        Browser::new(self.router.clone()).saying("host", host)
    }

    /// The complaints manager, signed in.
    pub(crate) async fn staff(&self) -> Browser {
        self.has_officer().await;
        self.signs_in(OFFICER).await
    }

    /// Somebody with an account of this role, signed in.
    pub(crate) async fn somebody(&self, name: &str, role: Role) -> Browser {
        let hash = password::hash(PASSWORD).unwrap();
        let address = address_of(name);
        add_staff(
            &self.council.council,
            &Principal::COMMAND_LINE,
            name,
            &address,
            Password::own(&hash),
            role,
        )
        .await
        .unwrap();
        self.signs_in(&address).await
    }

    /// Somebody with an account, signed in.
    pub(crate) async fn signs_in(&self, address: &str) -> Browser {
        let mut browser = self.visitor();
        let page = browser
            .post(
                "/staff/sign-in",
                &[("email", address), ("password", PASSWORD)],
            )
            .await;
        assert_eq!(page.status, 303, "{}", page.text);
        assert_eq!(browser.get(page.location()).await.location(), "/staff");
        browser
    }

    /// There is an account for the manager.
    pub(crate) async fn has_officer(&self) {
        if self
            .council
            .council
            .store
            .staff_by_email(OFFICER)
            .await
            .unwrap()
            .is_none()
        {
            let hash = password::hash(PASSWORD).unwrap();
            add_staff(
                &self.council.council,
                &Principal::COMMAND_LINE,
                "Sam Reed",
                OFFICER,
                Password::own(&hash),
                Role::Manager,
            )
            .await
            .unwrap();
        }
    }

    /// How many cases there are.
    pub(crate) async fn cases(&self) -> u64 {
        let page = self.council.list(&onlooker(), List::All).await;
        count(&page, List::All)
    }
}

/// The disk with the council's database, of which so many bytes have to be free.
fn disk_of(council: &TestCouncil, least: u64) -> Disk {
    Disk {
        folder: council.database.folder.clone(),
        least,
    }
}

/// What the portals of these tests share.
async fn shared(council: &TestCouncil, words: Arc<dyn Source>, disk: Disk) -> Arc<Shared> {
    Arc::new(Shared {
        store: council.database.store().await,
        words,
        assets: Assets {
            css: "/pkg/heard-1.css".to_owned(),
            js: "/pkg/heard-1.js".to_owned(),
            wasm: "/pkg/heard-1.wasm".to_owned(),
        },
        site: Some(council.database.folder.join("site")),
        proxies: 1,
        disk,
        passwords: Passwords::new().unwrap(),
    })
}

/// Answers the pages of a journey as they come; returns where the last one led.
pub(crate) async fn answers(browser: &mut Browser, journey: &str, pages: &Pages) -> String {
    let mut to = String::new();
    for (question, pairs) in together(Journey::from_slug(journey).unwrap(), pages) {
        let path = format!("/{journey}/{}", question.slug());
        let page = browser.get(&path).await;
        assert_eq!(
            page.status,
            200,
            "{path} leads to {:?}",
            page.headers.get("location")
        );
        let page = browser.post(&path, &pairs).await;
        assert_eq!(page.status, 303, "{path}: {}", page.text);
        to = page.location().to_owned();
    }
    to
}

/// Answers everything and sends it; returns the reference that the confirmation shows.
pub(crate) async fn sends(browser: &mut Browser, journey: &str, pages: &Pages) -> String {
    let check = format!("/{journey}/check");
    assert_eq!(answers(browser, journey, pages).await, check);
    let page = browser.post(&check, &[]).await;
    assert_eq!(
        (page.status, page.location()),
        (303, "/sent"),
        "{}",
        page.text
    );
    reference(&browser.get("/sent").await.text)
}

/// The reference on a confirmation.
pub(crate) fn reference(page: &str) -> String {
    let (_, rest) = page
        .split_once("app-receipt__reference\">")
        .expect("a confirmation has a reference");
    rest.split('<').next().unwrap().to_owned()
}

/// The value of a hidden field.
pub(crate) fn hidden(page: &Page, name: &str) -> String {
    let before = format!("type=\"hidden\" name=\"{name}\" value=\"");
    let (_, rest) = page.text.split_once(&before).expect(name);
    rest.split('"').next().unwrap().to_owned()
}
