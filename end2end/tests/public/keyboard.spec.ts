// Somebody who has only a keyboard, or a phone's with its "Go": Enter continues, on every page of every journey.
import { byEmail, JOURNEYS, mark, SAYS } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";
import { LANGUAGES } from "../../fixtures/words";
import type { Page } from "@playwright/test";

type Answers = import("../../fixtures/caller.mjs").Answers;

test.setTimeout(120_000);

for (const language of LANGUAGES) {
  for (const journey of JOURNEYS) {
    test(`${journey}, ${language}: a whole journey by keyboard alone`, async ({ page, visitor }) => {
      const story = mark();
      await visitor.begin(journey, language);
      await answersByKeyboard(page, { ...SAYS[journey](story), ...byEmail("otter@example.test") });
      await expect(page.getByRole("main")).toContainText(story);
      await tabTo(page, (focused) => focused.text === visitor.words.say(`send-${journey}`));
      await page.keyboard.press("Enter");
      await visitor.reference();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(visitor.words.say(`sent-${journey}-title`));
    });
  }
}

/** Fills in page after page with Tab, the arrows, Space and letters, and presses Enter where the hands are. */
async function answersByKeyboard(page: Page, answers: Answers): Promise<void> {
  const left = new Set(Object.keys(answers));
  for (;;) {
    const path = new URL(page.url()).pathname;
    const question = path.split("/")[2];
    left.delete(question);
    if (question === "check") {
      const links = page.locator(".app-more__link");
      const offered = await links.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      const next = offered.find((href) => left.has(href.split("/")[2]));
      if (!next) return;
      // Easy read folds what matters less.
      if (!(await page.locator(`main [href="${next}"]`).first().isVisible())) {
        await tabTo(page, (focused) => focused.isFold);
        await page.keyboard.press("Enter");
      }
      await tabTo(page, (focused) => focused.href === next);
    } else await fills(page, answers[question] ?? {});
    await page.keyboard.press("Enter");
    await expect(page, `Enter leads on from ${path}`).not.toHaveURL(new RegExp(`${path}$`));
  }
}

/** Fills in the fields and ends in one of them that Enter can be pressed in, wherever the page has one. */
async function fills(page: Page, fields: Record<string, string | string[]>): Promise<void> {
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat().filter((value) => value !== "")) {
      const field = page.locator(`main [name="${name}"]`).first();
      const kind = await field.evaluate((element) => (element as HTMLInputElement).type);
      await tabTo(page, (focused) => focused.name === name && (kind !== "checkbox" || focused.value === value));
      if (kind === "radio") await arrowTo(page, value);
      else if (kind === "checkbox") await page.keyboard.press("Space");
      else await page.keyboard.type(value);
    }
  }
  // In a text of many lines Enter is a new line; there somebody goes on to the button.
  const isIn = (kinds: string[]) =>
    page.evaluate((kinds) => kinds.includes((document.activeElement as HTMLInputElement).type), kinds);
  if (!(await isIn(["text", "email", "tel", "radio", "checkbox"]))) {
    await tabTo(page, ({ text, kind }) => kind === "submit" && text !== "" && /^(Continue|Send)/.test(text));
  }
}

/** Chooses in a group of radios with the arrows; Space first, where nothing is chosen yet. */
async function arrowTo(page: Page, value: string): Promise<void> {
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused(page)).value === value) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`No arrow leads to ${value}`);
}

/** Presses Tab until this is where the focus is. */
async function tabTo(page: Page, isHere: (focused: Focused) => boolean): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (isHere(await focused(page))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead there on ${page.url()}`);
}

interface Focused {
  name: string;
  href: string | null;
  value: string;
  kind: string;
  text: string;
  isFold: boolean;
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const { name = "", value = "", type: kind = "" } = element;
    const href = element.getAttribute("href");
    const isFold = element.matches("summary");
    return { name, href, value, kind, text: element.tagName === "BUTTON" ? element.innerText.trim() : "", isFold };
  });
}
