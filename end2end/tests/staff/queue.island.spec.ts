// The live queue tells of a change, and moves nothing under anybody's hands.
import { mark, SAYS } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";

test("a new case is told of, and shown when it is asked for", async ({ caller, officer }) => {
  const { page, words } = officer;
  await page.clock.install();
  await page.goto("/staff?kind=thank-you");
  await page.waitForLoadState("networkidle");
  const reference = await caller.submit("thank-you", SAYS["thank-you"](mark()));
  await expect(officer.row(reference)).toHaveCount(0);
  const changed = page.getByRole("link", { name: words.say("staff-changed") });
  await expect(async () => {
    await page.clock.runFor(16_000);
    await expect(changed).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(officer.row(reference)).toHaveCount(0);
  await changed.click();
  await expect(page).toHaveURL(/\/staff\?kind=thank-you$/);
  await expect(officer.row(reference)).toBeVisible();
});
