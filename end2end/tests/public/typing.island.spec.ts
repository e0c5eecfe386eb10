// What scripts add while somebody types: autosave, and the characters that are left.
import { mark } from "../../fixtures/journeys.mjs";
import { ELSEWHERE } from "../../fixtures/portal.mjs";
import { expect, test } from "../../fixtures/test";

test("what is typed is saved a moment later, says so quietly, and is there when the page is opened again", async ({
  page,
  context,
  visitor,
}) => {
  const story = mark();
  await visitor.begin("idea");
  await visitor.text().pressSequentially(story);
  const saved = page.getByRole("status").filter({ hasText: visitor.words.say("saved") });
  await expect(saved).toBeVisible();
  await visitor.text().press("!");
  await expect(saved, "it does not say so of what is not saved yet").toHaveCount(0);
  await expect(saved).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await again.goto("/idea/idea");
  await again.getByRole("button", { name: visitor.words.say("yours-mine"), exact: true }).click();
  await expect(again, "what was not sent is no answer yet").toHaveURL(/\/idea\/idea$/);
  await expect(again.getByRole("main").getByRole("textbox").first()).toHaveValue(`${story}!`);
});

test("what is typed is kept when the page goes at once, by Back, by reload, by a link or by another app", async ({
  page,
  visitor,
}) => {
  await visitor.begin("idea");
  await visitor.answers({ idea: { story: mark() } }, "name");
  const person = page.getByRole("textbox", { name: visitor.words.say("name-name-label") });
  const awake = page.getByRole("status").filter({ hasText: visitor.words.say("saved") });
  const comesBy: Record<string, () => Promise<unknown>> = {
    Back: async () => {
      await page.goBack();
      await page.goForward();
    },
    reload: () => page.reload(),
    link: async () => {
      await page.getByRole("link", { name: visitor.words.say("footer-privacy") }).click();
      await page.goBack();
    },
  };
  for (const [way, goes] of Object.entries(comesBy)) {
    const words = `${way} ${mark()}`;
    await person.fill("a");
    await expect(awake, "the island is awake").toBeVisible();
    await person.fill(words);
    await goes();
    await expect(page).toHaveURL(/\/idea\/name$/);
    // The page waits a second for words on their way; on a machine that is busy for longer they are there at the next look.
    await expect(async () => {
      if ((await person.inputValue()) !== words) await page.reload();
      await expect(person, way).toHaveValue(words, { timeout: 1_000 });
    }).toPass({ timeout: 20_000 });
  }
  await person.fill("a");
  await expect(awake).toBeVisible();
  await person.fill("another app");
  const kept = page.waitForRequest((request) => request.url().endsWith("/idea/name/keep"), { timeout: 600 });
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { get: () => true });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  });
  expect((await kept).postData()).toContain("another+app");
});

test("what is typed before the scripts have come is kept when they have", async ({ page, visitor }) => {
  await visitor.begin("idea");
  await page.route("**/*.wasm", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  const story = mark();
  await page.goto("/idea/idea", { waitUntil: "commit" });
  await visitor.text().fill(story);
  await expect(page.getByRole("status").filter({ hasText: visitor.words.say("saved") })).toBeVisible();
  await page.goto("/idea/idea");
  await visitor.saysItIsMine();
  await expect(visitor.text()).toHaveValue(story);
});

test("nothing is kept after the answer was sent, or after the exit", async ({ page, context, visitor }) => {
  await visitor.begin("idea");
  const story = mark();
  const kept: string[] = [];
  context.on("request", (request) => {
    if (request.url().endsWith("/keep")) kept.push(request.postData() ?? "");
  });
  await visitor.text().fill("a");
  await expect(page.getByRole("status").filter({ hasText: visitor.words.say("saved") })).toBeVisible();
  kept.length = 0;
  await visitor.text().fill(story);
  await visitor.goOn();
  await visitor.answers({}, "name");
  await page.getByRole("textbox", { name: visitor.words.say("name-name-label") }).fill(story);
  const leaving = page.waitForRequest(ELSEWHERE);
  await page.locator("#exit").click();
  await leaving;
  const again = await context.newPage();
  await again.goto("/idea/idea");
  await expect(again.getByRole("main").getByRole("textbox").first()).toHaveValue("");
  expect(kept).toEqual([]);
});

test("autosave keeps what is not right yet, and moves nobody on", async ({ page, visitor }) => {
  await visitor.begin("idea");
  await visitor.answers({ idea: { story: mark() } }, "reach");
  await visitor.answer("reach", "email");
  await visitor.answer("email", "otter at exam");
  await expect(page.getByRole("status").filter({ hasText: visitor.words.say("saved") })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: visitor.words.say("contact-email-label") })).toHaveValue(
    "otter at exam",
  );
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("the characters that are left show only near the limit", async ({ page, visitor }) => {
  await visitor.begin("idea");
  const count = page.locator(".app-count");
  await visitor.text().fill("🦦".repeat(8_999));
  await visitor.text().press("x");
  await expect(count).toHaveText(visitor.words.say("characters-left", { count: "1000" }));
  await visitor.text().fill("🦦".repeat(8_999));
  await expect(count).toBeEmpty();
  await visitor.text().fill("🦦".repeat(10_003));
  await expect(count).toHaveText(visitor.words.say("characters-over", { count: "3" }));
});

test("what cannot be saved is said not to be, without a tick, until it can", async ({ page, visitor }) => {
  await visitor.begin("idea");
  const to = (await page.locator("#saved").getAttribute("data-to")) ?? "";
  const tick = () => page.locator("#saved").evaluate((status) => getComputedStyle(status, "::before").content);
  const says = (key: string) => page.getByRole("status").filter({ hasText: visitor.words.say(key) });
  // As it is answered when the draft was begun again or left in another tab.
  await page.route(`**${to}`, (route) => route.fulfill({ status: 410 }));
  await visitor.text().pressSequentially(mark());
  await expect(says("unsaved")).toBeVisible();
  expect(await tick()).toBe("none");
  await page.unroute(`**${to}`);
  await visitor.text().press("!");
  await expect(says("saved")).toBeVisible();
  expect(await tick()).not.toBe("none");
});
