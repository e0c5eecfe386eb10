// A clip in British Sign Language: the council's own, from the portal itself, with captions.
import axe from "axe-core";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startPortal } from "../../fixtures/portal.mjs";
import { expect, test } from "../../fixtures/test";

const CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:05.000\nAre you safe right now?\n";

test("a clip plays at the top of its page, with its captions, and everybody can use it", async ({ browser }) => {
  test.setTimeout(90_000);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto("about:blank");
  // No film lies in this repository: the browser draws one.
  const film = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 160, height: 90 });
    const brush = canvas.getContext("2d");
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: "video/webm" });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const ended = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start();
    for (let at = 0; at < 20; at++) {
      brush?.fillRect(at * 8, 20, 8, 40);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    recorder.stop();
    await ended;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  const portal = await startPortal("serve", undefined, async (folder) => {
    await mkdir(join(folder, "clips"));
    await writeFile(join(folder, "clips/danger.webm"), Uint8Array.from(film));
    await writeFile(join(folder, "clips/danger.vtt"), CAPTIONS);
    return '[[sign_language]]\npage = "/complain/danger"\nclip = "clips/danger.webm"\ncaptions = "clips/danger.vtt"\n';
  });
  try {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(`${portal.url}/complain/danger`);
    await page.waitForLoadState("networkidle");
    expect(
      fetched.filter((path) => path.endsWith(".webm")),
      "nothing before somebody wants it",
    ).toEqual([]);
    await page.getByText("Watch in sign language (BSL)").click();
    const video = page.locator("video");
    await expect(video).toBeVisible();
    await video.evaluate((video: HTMLVideoElement) => video.play());
    await expect.poll(() => video.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0.2);
    const cue = () => video.evaluate((video: HTMLVideoElement) => video.textTracks[0].activeCues?.length);
    await expect.poll(cue).toBe(1);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => (await window.axe.run(document)).violations.map(({ id }) => id));
    expect(found).toEqual([]);
  } finally {
    await context.close();
    await portal.stop();
  }
});
