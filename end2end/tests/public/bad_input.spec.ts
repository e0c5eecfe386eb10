// What cannot be accepted is shown again, with what was wrong and what to do.
import { mark, NOBODY_CALLS, SAYS } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";
import { LANGUAGES } from "../../fixtures/words";

for (const language of LANGUAGES) {
  test(`an answer that is missing: the page says so, in its title, its summary and by the field (${language})`, async ({
    page,
    visitor,
  }) => {
    await visitor.begin("idea", language);
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await visitor.goOn();
    expect((await answered).status()).toBe(422);
    const missing = visitor.words.say("idea-story-missing");
    await expect(page).toHaveTitle(new RegExp(`^${visitor.words.say("error-prefix").trim()}`));
    const summary = page.getByRole("alert");
    await expect(summary).toContainText(visitor.words.say("error-summary-title"));
    await expect(summary).toBeFocused();
    await expect(visitor.text()).toHaveAccessibleDescription(new RegExp(missing.replace(/[.?]/g, ".")));
    await summary.getByRole("link", { name: missing }).click();
    await expect(visitor.text()).toBeFocused();
  });
}

test("one character too many: everything that was typed is still there", async ({ page, visitor }) => {
  const long = `${mark()} ${"🦦 said 'so' & \"so\". ".repeat(1_000)}`.slice(0, 9_900);
  const over = 10_001 - [...long].length;
  const tooLong = long + "x".repeat(over);
  await visitor.begin("idea");
  await visitor.text().fill(tooLong);
  await visitor.goOn();
  await expect(page.getByRole("alert")).toContainText(/10,?000 characters/);
  await expect(visitor.text()).toHaveValue(tooLong);
  await visitor.text().fill(tooLong.slice(0, -1));
  await visitor.goOn();
  await expect(page).toHaveURL(/\/idea\/check$/);
});

test("scripts and templates are only text, on every page and for the team", async ({
  page,
  visitor,
  officer,
  troubles,
}) => {
  const story = `\n</textarea><script>document.title="${mark()}"</script><img src=x onerror=alert(1)>{{7*7}} {% x %} $ {name} &lt;`;
  const name = `"><script>alert(1)</script>'`;
  await visitor.begin("idea");
  await visitor.text().fill(story);
  await visitor.useEasyRead();
  await expect(visitor.text()).toHaveValue(story);
  await visitor.answers({ idea: { person: name }, name: { name }, ...NOBODY_CALLS });
  await expect(page.getByRole("main")).toContainText("<img src=x onerror=alert(1)>{{7*7}} {% x %} $ {name} &lt;");
  await visitor.send("idea");
  await officer.open(await visitor.reference());
  await expect(officer.page.getByRole("main")).toContainText(story.trim().slice(0, 30));
  await expect(officer.page.locator(".app-needs")).toContainText(name);
  expect(troubles).toEqual([]);
});

test("right-to-left text, emoji and line breaks arrive exactly", async ({ page, visitor, officer }) => {
  const story = `عطارد 🦦👩‍👩‍👧\n  two spaces\tand a tab\n\n${mark()}`;
  await visitor.begin("idea");
  await visitor.answers(SAYS.idea(story));
  await expect(page.locator(".app-answers__answer").filter({ hasText: "two spaces" })).toHaveCount(1);
  await visitor.send("idea");
  await officer.open(await visitor.reference());
  const told = officer.page.locator(".app-answers__answer").first();
  expect(await told.evaluate((element) => element.textContent)).toContain(story);
});

test("a form that another site sends is refused, and nothing changes", async ({ page, visitor }) => {
  await visitor.begin("idea");
  await visitor.text().fill("Mine");
  await visitor.goOn();
  const headers = { origin: "https://elsewhere.example.test", "sec-fetch-site": "cross-site" };
  const answer = await page.request.post("/idea/idea", { headers, form: { story: "Theirs" }, maxRedirects: 0 });
  expect(answer.status()).toBe(403);
  await page.getByRole("link", { name: visitor.words.say("back"), exact: true }).click();
  await expect(visitor.text()).toHaveValue("Mine");
});

test("an address that does not exist and answers that are gone each have a page of their own", async ({
  page,
  visitor,
}) => {
  expect((await page.goto("/nothing/here"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(visitor.words.say("error-404-title"));
  await visitor.begin("thank-you");
  await visitor.answers({ thanks: { story: mark() } }, "publish");
  await page.context().clearCookies({ name: "__Host-draft" });
  await visitor.goOn();
  await expect(page).toHaveURL(/\/thank-you\/started-again$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(visitor.words.say("draft-gone-title"));
});
