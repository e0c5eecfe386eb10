//! Clips in British Sign Language: at the top of the page that the profile names, from the portal itself, part by part.

use std::sync::Arc;

use council::Profile;

use crate::help::TestApp;
use crate::support::TestCouncil;

const CLIP: &[u8] = b"\0\0\0\x18ftypmp42 and so on";
const CAPTIONS: &[u8] = b"WEBVTT\n\n00:00.000 --> 00:02.000\nAre you safe right now?\n";

#[tokio::test]
async fn a_clip_stands_on_its_page_and_comes_from_the_portal_itself() {
    let mut council = TestCouncil::new().await;
    let folder = council.database.folder.join("profile");
    std::fs::create_dir_all(folder.join("clips")).unwrap();
    std::fs::write(folder.join("clips/danger.mp4"), CLIP).unwrap();
    std::fs::write(folder.join("clips/danger.vtt"), CAPTIONS).unwrap();
    std::fs::write(folder.join("clips/other.mp4"), CLIP).unwrap();
    let named = "[[sign_language]]\npage = \"/complain/danger\"\nclip = \"clips/danger.mp4\"\ncaptions = \"clips/danger.vtt\"\n";
    let file = folder.join("council.toml");
    std::fs::write(&file, format!("{}\n{named}", council::EXAMPLE)).unwrap();
    council.council.profile = Arc::new(Profile::load(&file).unwrap());
    let app = TestApp::of(council).await;
    let mut reader = app.visitor();

    let page = reader.get("/complain/danger").await;
    assert!(page.text.contains("Watch in sign language (BSL)"));
    assert!(page.text.contains("src=\"/clips/danger.mp4\""));
    assert!(page.text.contains("src=\"/clips/danger.vtt\""));
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("media-src 'self'"), "{policy}");
    for path in ["/", "/complain/check", "/advocate/danger", "/staff/sign-in"] {
        assert!(!reader.get(path).await.text.contains("/clips/"), "{path}");
    }
    // A form that is refused is drawn by another way, with the same clip.
    let refused = reader.post("/complain/danger", &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("/clips/danger.mp4"));

    let compressed = reader.saying("accept-encoding", "br");
    let whole = compressed.clone().get("/clips/danger.mp4").await;
    assert_eq!((whole.status, &whole.bytes[..]), (200, CLIP));
    assert_eq!(whole.headers["content-type"], "video/mp4");
    assert_eq!(whole.headers["content-length"], CLIP.len().to_string());
    assert_eq!(whole.headers["cache-control"], "public, max-age=86400");
    let part = compressed
        .saying("range", "bytes=4-7")
        .get("/clips/danger.mp4")
        .await;
    assert_eq!((part.status, &part.bytes[..]), (206, &b"ftyp"[..]));
    let captions = reader.get("/clips/danger.vtt").await;
    assert_eq!(captions.bytes, CAPTIONS);
    assert_eq!(captions.headers["content-type"], "text/vtt");
    // What the profile does not name is not given out, whatever lies beside it.
    for path in [
        "/clips/other.mp4",
        "/clips/council.toml",
        "/clips/..%2Fcouncil.toml",
        "/clips/",
    ] {
        assert_eq!(reader.get(path).await.status, 404, "{path}");
    }
}
