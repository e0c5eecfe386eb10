// Whoever reads another language says it, sends it and finds it again in that language.
import { mark } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";
import { type Language, TAGS } from "../../fixtures/words";

const OTHERS = (Object.keys(TAGS) as Language[]).filter((name) => !TAGS[name].startsWith("en-GB"));
const RIGHT_TO_LEFT = ["ar", "ckb", "ps", "ur"];

for (const language of OTHERS) {
  test(`a complaint in ${language} is sent in ${language}`, async ({ visitor }) => {
    const { page } = visitor;
    const story = mark();
    await visitor.begin("complain", language);
    await visitor.answers({
      danger: { danger: "no" },
      who: { who: "parent" },
      "what-happened": { story },
      reach: { reach: "do-not-contact" },
    });
    await page.getByText(visitor.words.say("sent-read"), { exact: true }).click();
    await expect(page.getByText(story)).toBeVisible();
    await page.getByRole("button", { name: visitor.words.say("send-complain") }).click();
    await expect(page).toHaveURL(/\/sent$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(visitor.words.say("sent-complain-title"));
    await expect(page.locator("html")).toHaveAttribute("dir", RIGHT_TO_LEFT.includes(TAGS[language]) ? "rtl" : "ltr");
  });
}

test("a page that runs from right to left begins on the right, and a phone number keeps its order", async ({
  visitor,
}) => {
  const { page } = visitor;
  await page.setViewportSize({ width: 360, height: 740 });
  await visitor.begin("complain", "Urdu");
  const back = await page.locator(".app-back").boundingBox();
  expect(back?.x).toBeGreaterThan(180);
  const phone = page.locator(".app-footer .app-phone").first();
  const [first, last] = await phone.evaluate((link) => {
    const at = (from: number) => {
      const range = document.createRange();
      range.setStart(link.firstChild as Node, from);
      range.setEnd(link.firstChild as Node, from + 1);
      return range.getBoundingClientRect().x;
    };
    return [at(0), at((link.textContent ?? "").length - 1)];
  });
  expect(first).toBeLessThan(last);
});

test("a browser that asks for Polish is offered it on the first page", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "pl-PL", baseURL });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("button", { name: "Polski" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "pl");
  await context.close();
});

test("whoever chooses a language in the middle of typing comes back to their words", async ({ visitor }) => {
  const story = mark();
  await visitor.begin("idea");
  await visitor.text().fill(story);
  await visitor.chooses("Somali");
  await expect(visitor.page).toHaveURL(/\/idea\/idea$/);
  await expect(visitor.text()).toHaveValue(story);
});
