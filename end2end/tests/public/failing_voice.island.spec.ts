// Listen with a voice that fails, on pages with long sentences, and on a page that a program has translated.
import { expect, test } from "../../fixtures/test";

type Failing = { said: string[]; how: "error" | "silent" };

/** A voice that says of every sentence that it failed, or never says anything. It keeps what the button said meanwhile. */
function fail(how: Failing["how"]): void {
  const said: string[] = [];
  const synthesis = {
    getVoices: () => [{ name: "Otter", lang: "en-GB" }],
    speak: (utterance: { onerror?: () => void }) => {
      said.push(document.getElementById("listen")!.textContent!);
      if (how === "error") setTimeout(() => utterance.onerror?.(), 20);
    },
    cancel: () => {},
  };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  Object.defineProperty(window, "SpeechSynthesisUtterance", {
    value: class {
      constructor(public text: string) {}
    },
  });
  Object.assign(window, { said });
}

/** A voice that reads every sentence at once. */
function readAtOnce(): void {
  const said: string[] = [];
  const synthesis = {
    getVoices: () => [{ name: "Otter", lang: "en-GB" }],
    speak: (utterance: { text: string; onend?: () => void }) => {
      said.push(utterance.text);
      setTimeout(() => utterance.onend?.(), 0);
    },
    cancel: () => {},
  };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  Object.defineProperty(window, "SpeechSynthesisUtterance", {
    value: class {
      constructor(public text: string) {}
    },
  });
  Object.assign(window, { said });
}

/** Puts every text of the page into elements of its own, as programs that translate pages do. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || parent.closest('[translate="no"], script, style, textarea')) continue;
    const outer = document.createElement("font");
    const inner = outer.appendChild(document.createElement("font"));
    inner.textContent = text.data.replace(/[0-9]/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)]);
    text.replaceWith(outer);
  }
}

for (const how of ["error", "silent"] as const) {
  test(`with a voice that fails the button says Listen again: ${how}`, async ({ page, visitor }) => {
    await page.addInitScript(fail, how);
    await page.goto("/about-exit");
    const listen = page.getByRole("button", { name: visitor.words.say("listen"), exact: true });
    await listen.click();
    await expect(page.locator("#listen")).toHaveAttribute("aria-pressed", "false", { timeout: 15_000 });
    await expect(listen).toBeVisible();
    await expect(page.locator(".app-said--now")).toHaveCount(0);
    // It tries a second time after an error, and gives up at once when nothing is ever heard.
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toEqual(Array(how === "error" ? 2 : 1).fill(visitor.words.say("listen-stop")));
  });
}

test("a translated page is read, and its numbers are the same", async ({ page, visitor }) => {
  await page.addInitScript(readAtOnce);
  await page.goto("/safe");
  const numbers = page.getByRole("main").locator("a[href^='tel:']");
  const before = await numbers.allInnerTexts();
  const listen = page.getByRole("button", { name: visitor.words.say("listen"), exact: true });
  await expect(listen).toBeVisible();
  await page.evaluate(translate);
  expect(await numbers.allInnerTexts()).toEqual(before);
  await page.getByRole("banner").locator("#listen").click();
  await expect(page.locator("#listen")).toHaveAttribute("aria-pressed", "false", { timeout: 15_000 });
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.length).toBeGreaterThan(5);
  for (const piece of said) expect(piece.length).toBeLessThanOrEqual(200);
});
