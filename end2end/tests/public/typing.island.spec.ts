// What scripts add while somebody types: autosave, and the characters that are left.
import { mark } from "../../fixtures/journeys.mjs";
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
  await expect(again).toHaveURL(/\/idea\/team$/);
  await again.getByRole("link", { name: visitor.words.say("back"), exact: true }).click();
  await expect(again.getByRole("main").getByRole("textbox")).toHaveValue(`${story}!`);
});

test("autosave keeps what is not right yet, and moves nobody on", async ({ page, visitor }) => {
  await visitor.begin("idea");
  await visitor.answers({ idea: { story: mark() }, reach: { reach: ["email"] } }, "contact");
  await visitor.answer("email", "otter at exam");
  await expect(page.getByRole("status").filter({ hasText: visitor.words.say("saved") })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: visitor.words.say("contact-email-label") })).toHaveValue("otter at exam");
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
