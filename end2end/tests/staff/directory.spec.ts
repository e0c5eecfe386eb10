// Staff sign in with the council's directory, a real one, and out of it.
import type { Page } from "@playwright/test";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SECRET, settings, startDirectory, type Directory } from "../../fixtures/directory.mjs";
import { Officer } from "../../fixtures/officer";
import { startPortal, type Portal } from "../../fixtures/portal.mjs";
import { Words } from "../../fixtures/words";
import { expect, test as base } from "@playwright/test";

const ADA = "ada.marsh@westmere.example";
const words = new Words("standard");
const named = { name: "Westmere account" };

interface Both {
  directory: Directory;
  portal: Portal;
}

const test = base.extend<object, { both: Both }>({
  both: [
    async ({}, use) => {
      const directory = await startDirectory();
      const portal = await startPortal("serve", undefined, async (folder) => {
        await writeFile(join(folder, "directory-secret"), `${SECRET}\n`, { mode: 0o600 });
        return settings(directory.issuer);
      });
      directory.serves(portal.url);
      await portal.heard("staff", "add", "--name", "Ada Marsh", "--email", ADA);
      await portal.heard("staff", "directory", "--email", ADA);
      await use({ directory, portal });
      await portal.stop();
      await directory.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
});

/** Asks for a page of staff, goes to the directory, and says there who they are. */
async function signsIn(page: Page, both: Both, email: string, path = "/staff"): Promise<void> {
  await page.goto(`${both.portal.url}${path}`);
  await page.getByRole("link", { name: words.say("staff-sign-in-directory", named) }).click();
  await expect(page).toHaveURL(new RegExp(`^${both.directory.issuer}/interaction/`));
  await page.locator("input[name=login]").fill(email);
  await page.locator("input[name=password]").fill("any");
  await page.locator("button[type=submit]").click();
  await page.locator("button[type=submit]").click();
}

test("somebody signs in with the directory, comes to the page that they wanted, and signs out there too", async ({
  page,
  both,
}) => {
  await signsIn(page, both, ADA, "/staff/calendar");
  await expect(page).toHaveURL(`${both.portal.url}/staff/calendar`);
  await expect(page.getByRole("banner")).toContainText("Ada Marsh");
  await new Officer(page).press("staff-sign-out");
  await expect(page).toHaveURL(new RegExp(`^${both.directory.issuer}/session/end`));
  await page.locator("button[value=yes]").click();
  await expect(page).toHaveURL(`${both.portal.url}/staff/sign-in`);
  await page.goto(`${both.portal.url}/staff`);
  await expect(page).toHaveURL(/\/staff\/sign-in/);
});

test("whoever signs out at the directory is signed out of the portal", async ({ page, both }) => {
  await signsIn(page, both, ADA);
  await expect(page).toHaveURL(`${both.portal.url}/staff`);
  await page.goto(`${both.directory.issuer}/session/end`);
  await page.locator("button[value=yes]").click();
  await expect(page).toHaveURL(/\/session\/end\/success/);
  await page.goto(`${both.portal.url}/staff`);
  await expect(page).toHaveURL(/\/staff\/sign-in/);
});

test("an answer of the directory works once, and in no other browser", async ({ page, both, browser }) => {
  let answer = "";
  page.on("request", (request) => {
    if (request.url().includes("/staff/sign-in/directory/back?")) answer = request.url();
  });
  await signsIn(page, both, ADA);
  await expect(page).toHaveURL(`${both.portal.url}/staff`);
  const other = await (await browser.newContext()).newPage();
  await other.goto(answer);
  await expect(other.getByRole("alert")).toContainText(words.say("staff-refused-directory-not-taken"));
  await other.context().close();
});

test("whoever has no account, or is in no group, is told so and stays out", async ({ page, both }) => {
  await signsIn(page, both, "nobody@westmere.example");
  await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-directory-account"));
  await page.context().clearCookies();
  both.directory.putsInto(["cyclists"]);
  await signsIn(page, both, ADA);
  await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-directory-group"));
  both.directory.putsInto(["listeners"]);
});
