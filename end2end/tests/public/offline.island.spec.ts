// A phone without a connection loses nothing, says so, and sends nothing into the void.
import { mark } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";

test("what is typed without a connection stays, and is kept when there is one again", async ({ visitor, context }) => {
  const { page, words } = visitor;
  const story = mark();
  await visitor.begin("idea");
  await context.setOffline(true);
  await visitor.text().fill(story);
  await expect(page.locator("#online")).toHaveText(words.say("offline"));
  await page
    .getByRole("button", { name: words.say("continue"), exact: true })
    .last()
    .click();
  await expect(page.locator("#online")).toHaveText(words.say("offline-send", { button: words.say("continue") }));
  await expect(visitor.text()).toHaveValue(story);
  await context.setOffline(false);
  await expect(page.locator("#online")).toHaveText(words.say("online-again"));
  await expect(page.locator("#saved")).toHaveText(words.say("saved"));
  await page
    .getByRole("button", { name: words.say("continue"), exact: true })
    .last()
    .click();
  await expect(page).toHaveURL(/\/idea\/check$/);
});

test("Send waits for a connection", async ({ visitor, context }) => {
  const { page, words } = visitor;
  await visitor.begin("idea");
  await visitor.answers({ idea: { story: mark() } });
  await context.setOffline(true);
  await page.getByRole("button", { name: words.say("send-idea") }).click();
  await expect(page.locator("#online")).toHaveText(words.say("offline-send", { button: words.say("send-idea") }));
  await context.setOffline(false);
  await page.getByRole("button", { name: words.say("send-idea") }).click();
  await expect(page).toHaveURL(/\/sent$/);
});
