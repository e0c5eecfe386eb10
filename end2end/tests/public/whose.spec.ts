// A phone or computer that several people use: nobody sees or sends what another wrote.
import axe from "axe-core";
import { mark, SAYS } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";
import type { Journey } from "../../fixtures/visitor";
import { LANGUAGES } from "../../fixtures/words";

const DOORS: Journey[] = ["complain", "thank-you", "advocate", "idea"];

for (const journey of DOORS) {
  test(`${journey}: the next person is asked, starts empty, and sends nothing of the other`, async ({
    page,
    visitor,
  }) => {
    const story = mark();
    await visitor.begin(journey);
    await visitor.answers(SAYS[journey](story));
    await expect(page.getByRole("main")).toContainText(story);
    await visitor.begin(journey);
    await expect(page).toHaveURL(/\/yours$/);
    await expect(page.locator("body")).not.toContainText(story);
    await page.getByRole("button", { name: visitor.words.say("yours-not-mine"), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${journey}/`));
    await expect(page.locator("input:checked")).toHaveCount(0);
    await page.goto(`/${journey}/check`);
    await expect(page.locator("body")).not.toContainText(story);
    await expect(page).not.toHaveURL(/\/check$/);
  });
}

test("reloading and going back inside a journey asks nothing", async ({ page, visitor }) => {
  await visitor.begin("complain");
  await visitor.answers({ danger: { danger: "no" }, who: { who: "care-leaver" } }, "what-happened");
  await page.reload();
  await expect(page).toHaveURL(/\/complain\/what-happened$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/complain\/who$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/complain\/danger$/);
});

test("with cookies blocked a page says so and keeps the words", async ({ page, visitor }) => {
  await visitor.begin("thank-you");
  await visitor.text().fill("They listened to me");
  await page.context().clearCookies();
  await visitor.goOn();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(visitor.words.say("no-cookies-title"));
  await expect(visitor.text()).toHaveValue("They listened to me");
});

test("when all other answers are gone, what was just written is kept and shown again", async ({ page, visitor }) => {
  const story = mark();
  await visitor.begin("complain");
  await visitor.answers({ danger: { danger: "no" }, who: { who: "care-leaver" } }, "what-happened");
  await page.context().clearCookies();
  await visitor.text().fill(story);
  await visitor.goOn();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(visitor.words.say("draft-kept-title"));
  await page.getByRole("link", { name: visitor.words.say("draft-kept-start") }).click();
  await visitor.answers({ danger: { danger: "no" }, who: { who: "care-leaver" } }, "what-happened");
  await expect(visitor.text()).toHaveValue(story);
});

test.describe("everybody can use them", () => {
  test.use({ javaScriptEnabled: true });
  for (const language of LANGUAGES) {
    test(`the questions, ${language}`, async ({ page, visitor }) => {
      await page.addInitScript({ content: axe.source });
      const clean = async (what: string) => {
        const found = await page.evaluate(async () => (await window.axe.run(document)).violations.map(({ id }) => id));
        expect.soft(found, what).toEqual([]);
      };
      await visitor.begin("thank-you", language);
      await visitor.answers(SAYS["thank-you"](mark()), "name");
      await page.goto("/");
      await clean("the start page");
      await page.goto("/thank-you/yours");
      await clean("is this yours");
      await visitor.saysItIsMine();
      await visitor.answers({}, "name");
      await page.context().clearCookies({ name: "__Host-draft" });
      await visitor.goOn();
      await clean("what was kept");
    });
  }
});
