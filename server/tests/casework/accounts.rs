//! Two accounts of PostgreSQL, as `server/packaging/postgresql/accounts.sql` makes them: the one that serves can do everything but
//! change the tables.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use rules::intake::Journey;
use sea_orm::{ConnectionTrait, Database};
use store::{DraftToken, MasterKey, Store};

/// The file, with names of this test's own, run as it says.
fn makes_accounts(server: &str, name: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packaging/postgresql/accounts.sql");
    let sql = std::fs::read_to_string(file).unwrap();
    let sql = sql
        .replace("heard_migrate", &format!("{name}_migrate"))
        .replace("heard_serve", &format!("{name}_serve"))
        .replace("database heard ", &format!("database {name} "))
        .replace("\\connect heard\n", &format!("\\connect {name}\n"));
    let mut psql = Command::new("psql")
        .arg(server)
        .arg("--quiet")
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    psql.stdin
        .take()
        .unwrap()
        .write_all(sql.as_bytes())
        .unwrap();
    assert!(psql.wait().unwrap().success());
}

#[tokio::test]
async fn the_account_that_serves_does_everything_and_changes_no_table() {
    let Ok(server) = std::env::var("TEST_DATABASE_URL") else {
        return;
    };
    let name = format!("least_{}", std::process::id());
    makes_accounts(&server, &name);
    let (_, host) = server.rsplit_once('@').unwrap();
    let (host, _) = host.rsplit_once('/').unwrap();
    let url = |account: &str| format!("postgres://{name}_{account}@{host}/{name}");
    let key = MasterKey::random();

    let early = Store::open(&url("serve"), key.clone()).await.err().unwrap();
    assert!(early.to_string().contains("heard migrate"), "{early:#}");
    drop(Store::open(&url("migrate"), key.clone()).await.unwrap());

    let serving = Store::open(&url("serve"), key).await.unwrap();
    let council = serving.council("westmere");
    let now = "2026-11-23T10:00:00Z".parse().unwrap();
    let tx = council.begin().await.unwrap();
    let visitor = DraftToken::random();
    tx.begin_draft(&visitor, Journey::Complaint, now)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    council.check_that_it_keeps().await.unwrap();
    council.vacuum().await.unwrap();
    // The master key is replaced with the account that serves.
    serving.change_key(&MasterKey::random(), now).await.unwrap();
    assert_eq!(serving.seal_again(|_, _| ()).await.unwrap().done, 1);
    serving.forget_old_key().await.unwrap();

    let behind = Database::connect(url("serve")).await.unwrap();
    for forbidden in [
        "create table more (id int)",
        "drop table drafts",
        "truncate drafts",
        "alter table events disable trigger all",
        "alter table events add column more int",
        "create role more",
    ] {
        assert!(
            behind.execute_unprepared(forbidden).await.is_err(),
            "{forbidden}"
        );
    }
}
