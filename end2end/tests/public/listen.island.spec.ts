// Listen reads the page aloud, where the browser has a voice.
import { expect, test } from "../../fixtures/test";

/** A voice that reads a sentence when it is told to. */
function speak(): void {
  const said: { text: string; onend?: () => void }[] = [];
  const synthesis = {
    getVoices: () => [{ name: "Otter", lang: "en-GB" }],
    speak: (utterance: { text: string }) => said.push(utterance),
    cancel: () => {},
  };
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  Object.defineProperty(window, "SpeechSynthesisUtterance", {
    value: class {
      constructor(public text: string) {}
    },
  });
  Object.assign(window, { said, endSentence: () => said.at(-1)?.onend?.() });
}

test("without a voice there is no Listen button", async ({ page, visitor }) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("button", { name: visitor.words.say("listen"), exact: true })).toBeHidden();
});

test("with a voice the page is read sentence by sentence, each marked while it is read", async ({ page, visitor }) => {
  await page.addInitScript(speak);
  await page.goto("/about-exit");
  const said = () =>
    page.evaluate(() => (window as unknown as { said: { text: string }[] }).said.map(({ text }) => text.trim()));
  const end = () => page.evaluate(() => (window as unknown as { endSentence(): void }).endSentence());
  await page.getByRole("button", { name: visitor.words.say("listen"), exact: true }).click();
  const marked = page.locator(".app-said--now");
  expect(await said()).toEqual([visitor.words.say("exit-title")]);
  await expect(marked).toHaveText(visitor.words.say("exit-title"));
  const [first, second] = visitor.words.say("exit-intro").split(/(?<=\.)\s+/);
  for (const sentence of [first, second]) {
    await end();
    await expect(marked).toHaveText(sentence);
    expect((await said()).at(-1)).toBe(sentence);
  }
  await page.getByRole("button", { name: visitor.words.say("listen-stop") }).click();
  await expect(marked).toHaveCount(0);
  await expect(page.getByRole("button", { name: visitor.words.say("listen"), exact: true })).toBeVisible();
});

test("the whole page is read, and what was read stays as it was", async ({ page, visitor }) => {
  await page.addInitScript(speak);
  await page.goto("/idea/idea");
  const before = await page.getByRole("main").innerText();
  await page.getByRole("button", { name: visitor.words.say("listen"), exact: true }).click();
  await page.evaluate(() => {
    const { said, endSentence } = window as unknown as { said: unknown[]; endSentence(): void };
    for (let count = 0; count !== said.length; endSentence()) count = said.length;
  });
  await expect(page.getByRole("button", { name: visitor.words.say("listen"), exact: true })).toBeVisible();
  await expect(page.locator(".app-said--now")).toHaveCount(0);
  expect(await page.getByRole("main").innerText()).toBe(before);
});

test("what another answer asks for is read when that is chosen, and what is folded when it is opened", async ({
  page,
  visitor,
}) => {
  await page.addInitScript(speak);
  await visitor.begin("complain");
  await visitor.answers({ danger: { danger: "no" } }, "who");
  const listen = page.getByRole("button", { name: visitor.words.say("listen"), exact: true });
  const readOut = async () => {
    await listen.click();
    const said = await page.evaluate(() => {
      const { said, endSentence } = window as unknown as { said: { text: string }[]; endSentence(): void };
      for (let count = 0; count !== said.length; endSentence()) count = said.length;
      return said.splice(0).map(({ text }) => text.trim());
    });
    return said.join(" ");
  };
  const asks = visitor.words.say("for-whom-title");
  const first = await readOut();
  expect(first).toContain(visitor.words.say("who-who-in-care"));
  expect(first).not.toContain(asks);
  await visitor.answer("who", "parent");
  expect(await readOut()).toContain(asks);

  await page.goto("/");
  const [summary, folded] = [visitor.words.say("help-lines"), "Shout"];
  const closed = await readOut();
  expect(closed).toContain(summary);
  expect(closed).not.toContain(folded);
  await page.locator(".app-calm summary").click();
  expect(await readOut()).toContain(folded);
});

test("the numbers in a text are read too, and a full stop alone is not", async ({ page, visitor }) => {
  await page.addInitScript(speak);
  await page.goto("/complain/danger");
  await page.getByRole("button", { name: visitor.words.say("listen"), exact: true }).click();
  const said = await page.evaluate(() => {
    const { said, endSentence } = window as unknown as { said: { text: string }[]; endSentence(): void };
    for (let count = 0; count !== said.length; endSentence()) count = said.length;
    return said.map(({ text }) => text.trim());
  });
  expect(said.join(" ")).toContain("call 999.");
  expect(said).not.toContain(".");
});
