// People go back, refresh, press twice, and come in by the wrong door: nothing is lost and one thing is sent.
import { address, byEmail, mark, SAYS, youngPerson } from "../../fixtures/journeys.mjs";
import { lettersTo, letterTo } from "../../fixtures/letters";
import { expect, test } from "../../fixtures/test";

test("a link to a later page goes to the first question that is not answered", async ({ page, visitor }) => {
  for (const deep of ["/complain/reach", "/complain/check", "/complain/help"]) {
    await page.goto(deep);
    await expect(page).toHaveURL(/\/complain\/danger$/);
  }
  await visitor.answers({ danger: { danger: "no" } }, "who");
  await page.goto("/complain/check");
  await visitor.saysItIsMine();
  await expect(page).toHaveURL(/\/complain\/who$/);
  await page.goto("/equality/about-you");
  await expect(page, "the equality questions come after sending").toHaveURL(/\/sent$/);
});

test("going back and refreshing loses nothing", async ({ page, visitor }) => {
  const story = mark();
  await visitor.begin("thank-you");
  await visitor.answers(SAYS["thank-you"](story));
  await page.goBack();
  await page.goBack();
  await page.reload();
  await page.goto("/thank-you/thanks");
  await expect(page.locator("body"), "somebody else may be here now").not.toContainText(story);
  await visitor.saysItIsMine();
  await expect(page).toHaveURL(/\/thank-you\/check$/);
  await expect(page.getByRole("main")).toContainText(story);
});

test("the Back link goes to the question before", async ({ page, visitor }) => {
  await visitor.begin("complain");
  await visitor.answers({ danger: { danger: "no" }, who: { who: "care-leaver" } }, "what-happened");
  for (const before of ["who", "danger"]) {
    await page.getByRole("link", { name: visitor.words.say("back"), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/complain/${before}$`));
  }
});

test("sending twice sends once, whichever way it comes about", async ({ page, visitor }) => {
  const email = address();
  await visitor.begin("idea");
  await visitor.answers({ ...SAYS.idea(mark()), ...byEmail(email) });
  await page.getByRole("button", { name: visitor.words.say("send-idea") }).dblclick();
  const reference = await visitor.reference();
  await page.goBack();
  await page.goBack();
  if (page.url().endsWith("/check")) await visitor.send("idea");
  await page.goto("/sent");
  await page.reload();
  expect(await visitor.reference()).toBe(reference);
  expect((await letterTo(email)).text).toContain(reference);
  await page.waitForTimeout(1_500);
  expect(await lettersTo(email)).toHaveLength(1);
});

test("two Sends at the same moment send once", async ({ page, visitor }) => {
  const email = address();
  await visitor.begin("idea");
  await visitor.answers({ ...SAYS.idea(mark()), ...byEmail(email) });
  const headers = { origin: new URL(page.url()).origin };
  const sends = [1, 2, 3, 4].map(() => page.request.post("/idea/check", { headers, maxRedirects: 0 }));
  for (const answer of await Promise.all(sends)) expect(answer.status()).toBe(303);
  await page.goto("/sent");
  const reference = await visitor.reference();
  expect((await letterTo(email)).text).toContain(reference);
  await page.waitForTimeout(1_500);
  expect(await lettersTo(email)).toHaveLength(1);
});

test("changing an early answer keeps what still applies and forgets what does not", async ({ page, visitor }) => {
  const story = mark();
  await visitor.begin("complain");
  await visitor.answers(youngPerson(story));
  const advocate = visitor.words.say("advocate-advocate-label");
  await expect(page.getByRole("main")).toContainText(advocate);

  const who = page
    .getByRole("main")
    .locator(".app-answers__row")
    .filter({ hasText: visitor.words.say("who-title") });
  await page.getByText(visitor.words.say("sent-read"), { exact: true }).click();
  await who.getByRole("link", { name: visitor.words.say("change") }).click();
  await visitor.answers({ who: { who: "parent", whom: "me" } });
  await expect(page.getByRole("main"), "a parent is not asked").not.toContainText(advocate);
  await expect(page.getByRole("main")).toContainText(story);
  await expect(page.getByRole("main")).toContainText(visitor.words.say("for-whom-title"));
  await visitor.send("complain");
  await visitor.reference();
});

test("the last page can be opened again, but only in the same browser", async ({ browser, page, visitor }) => {
  await visitor.begin("idea");
  await visitor.answers(SAYS.idea(mark()));
  await visitor.send("idea");
  const reference = await visitor.reference();
  await page.goto("/");
  await page.goto("/sent");
  await expect(page.locator("body"), "somebody else may be here now").not.toContainText(reference);
  await page.getByRole("button", { name: visitor.words.say("yours-sent-mine"), exact: true }).click();
  expect(await visitor.reference()).toBe(reference);
  const other = await browser.newContext();
  const stranger = await other.newPage();
  await stranger.goto(page.url());
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(visitor.words.say("sent-nothing-title"));
  await expect(stranger.locator("body")).not.toContainText(reference);
  await other.close();
});

test("the equality questions come after the reference, by choice, and are asked once", async ({
  page,
  visitor,
  officer,
}) => {
  await visitor.begin("idea");
  await visitor.answers(SAYS.idea(mark()));
  await visitor.send("idea");
  await visitor.choosesEquality();
  await page.getByRole("link", { name: visitor.words.say("back"), exact: true }).click();
  await visitor.choosesEquality();
  await visitor.answer("answer", "yes");
  await visitor.goOn();
  await visitor.answer("age", "18-24");
  await visitor.answer("background", "A river bank");
  await visitor.goOn();
  await expect(page, "adults are asked a little more").toHaveURL(/\/equality\/more-about-you$/);
  await visitor.answer("gender", "not-say");
  await visitor.goOn();
  const reference = await visitor.reference();
  await expect(page.getByRole("link", { name: visitor.words.say("sent-again-equality") })).toHaveCount(0);
  await page.goto("/equality/ask");
  await expect(page).toHaveURL(/\/sent$/);
  await officer.open(reference);
  await expect(officer.page.getByRole("main")).not.toContainText("A river bank");
});

test("someone in danger sees the numbers, and can carry on", async ({ page, visitor }) => {
  await visitor.begin("complain");
  await visitor.answer("danger", "not-sure");
  await visitor.goOn();
  await expect(page).toHaveURL(/\/complain\/help-now$/);
  const number = page.getByRole("main").getByRole("link", { name: "999", exact: true });
  await expect(number.first()).toHaveAttribute("href", "tel:999");
  await page.getByRole("link", { name: visitor.words.say("help-now-continue") }).click();
  await expect(page).toHaveURL(/\/complain\/who$/);
});
