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
  await visitor.answers({ idea: { story: mark() } }, "team");
  const told = (key: string) => page.getByRole("status").filter({ hasText: visitor.words.say(key) });
  await expect(async () => {
    await page.keyboard.press("a");
    await page.keyboard.press("Shift");
    await expect(told("exit-shift-1")).toHaveCount(1, { timeout: 300 });
  }, "the island is awake").toPass();
  await page.keyboard.press("Shift");
  await expect(told("exit-shift-2")).toHaveCount(1);
  const leaving = page.waitForRequest(ELSEWHERE);
  await page.keyboard.press("Shift");
  await leaving;
  const again = await context.newPage();
  await again.goto("/idea/idea");
  await expect(again.getByRole("main").getByRole("textbox")).toHaveValue("");
});

test("capital letters while typing do not leave", async ({ page, visitor }) => {
  await visitor.begin("idea");
  for (const letter of ["O", "T", "T", "E", "R"]) await visitor.text().press(`Shift+${letter}`);
  await expect(visitor.text()).toHaveValue("OTTER");
  await expect(page).toHaveURL(/\/idea\/idea$/);
});
