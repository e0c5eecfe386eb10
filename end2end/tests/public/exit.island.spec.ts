// Shift three times leaves, as the link does.
import { mark } from "../../fixtures/journeys.mjs";
import { ELSEWHERE } from "../../fixtures/portal.mjs";
import { expect, test } from "../../fixtures/test";

test("Shift three times clears the draft and leaves, and each press is told to screen readers", async ({
  page,
  context,
  visitor,
}) => {
  await visitor.begin("idea");
  await visitor.answers({ idea: { story: mark() } }, "name");
  const told = (key: string) => page.getByRole("status").filter({ hasText: visitor.words.say(key) });
  await expect(async () => {
    // Beside the text: the heading is its label.
    await page.locator(".app-footer h2").click();
    await page.keyboard.press("a");
    await page.keyboard.press("Shift");
    await expect(told("exit-shift-1")).toHaveCount(1, { timeout: 300 });
  }, "the island is awake").toPass();
  await page.keyboard.press("Shift");
  await expect(told("exit-shift-2")).toHaveCount(1);
  await expect(page.locator("#dots"), "whoever sees is shown what counts").toBeVisible();
  await expect(page.locator(".app-exit__dot--pressed")).toHaveCount(2);
  const leaving = page.waitForRequest(ELSEWHERE);
  await page.keyboard.press("Shift");
  await leaving;
  const again = await context.newPage();
  await again.goto("/idea/idea");
  await expect(again.getByRole("main").getByRole("textbox").first()).toHaveValue("");
});

test("capital letters while typing do not leave and are not told, and what is told goes after a while", async ({
  page,
  visitor,
}) => {
  await visitor.begin("idea");
  const told = page.locator("#presses");
  await expect(async () => {
    // Beside the text: the heading is its label.
    await page.locator(".app-footer h2").click();
    await page.keyboard.press("Shift");
    await expect(told).not.toBeEmpty({ timeout: 300 });
  }, "the island is awake").toPass();
  await expect(told).toBeEmpty({ timeout: 8_000 });
  await expect(page.locator("#dots")).toBeHidden();
  await visitor.text().click();
  for (const letter of "Jo Said THAT") {
    await page.keyboard.press(letter === letter.toLowerCase() ? letter : `Shift+${letter}`);
    await expect(told).toBeEmpty();
  }
  await expect(visitor.text()).toHaveValue("Jo Said THAT");
  await page.keyboard.press("Shift");
  await expect(told, "not at the first press in a text").toBeEmpty();
  await page.keyboard.press("x");
  for (const _ of [1, 2, 3]) {
    await page.keyboard.down("Shift");
    await page.mouse.wheel(0, 10);
    await page.keyboard.up("Shift");
  }
  await expect(told).toBeEmpty();
  await expect(page).toHaveURL(/\/idea\/idea$/);
});
