// The first thing after Send is that it arrived, and whoever goes back is told so again.
import { readFile } from "node:fs/promises";
import { JOURNEYS, mark, SAYS, youngPerson } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";
import { LANGUAGES } from "../../fixtures/words";

/** A picture of one dot. */
const A_DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==",
  "base64",
);

for (const journey of JOURNEYS) {
  test(`${journey}: the reference comes first, and going back says that it was sent`, async ({ page, visitor }) => {
    await visitor.begin(journey);
    await visitor.answers(SAYS[journey](mark()));
    await visitor.send(journey);
    const reference = await visitor.reference();
    const said = visitor.words.say("sent-before-title");
    const gone = visitor.words.say("draft-gone-title");
    for (let times = 0; times < 3; times++) {
      await page.goBack();
      await expect(page.getByRole("main")).toContainText(reference);
      await expect(page.getByRole("main")).not.toContainText(gone);
    }
    for (const path of [`/${journey}/check`, `/${journey}/reach`, `/${journey}/started-again`]) {
      await page.goto(path);
      await expect(page, path).toHaveURL(/\/sent$/);
    }
    await page.goto("/");
    await expect(page.getByRole("main")).toContainText(said);
    await expect(page.getByRole("main"), "somebody else may be here now").not.toContainText(reference);
    await page.getByRole("link", { name: visitor.words.say("sent-before-link") }).click();
    await page.getByRole("button", { name: visitor.words.say("yours-sent-mine"), exact: true }).click();
    expect(await visitor.reference()).toBe(reference);
  });
}

test("a photo is added to what was sent, and what we cannot take is said where it was chosen", async ({
  page,
  visitor,
}) => {
  const words = visitor.words;
  await visitor.begin("complain");
  await visitor.answers(youngPerson(mark()));
  await visitor.send("complain");
  await page.getByRole("link", { name: words.say("sent-file-title") }).click();
  const chosen = page.getByLabel(words.say("sent-file-label"));
  const add = page.getByRole("button", { name: words.say("sent-file-button") });
  await add.click();
  await expect(page.getByRole("alert")).toContainText(words.say("sent-file-missing"));
  await page.getByLabel(words.say("sent-file-name")).fill("The room");
  await chosen.setInputFiles({ name: "room.exe", mimeType: "image/png", buffer: Buffer.from("MZ") });
  await add.click();
  await expect(page.getByRole("alert")).toContainText(words.say("sent-file-kind"));
  await expect(page.getByLabel(words.say("sent-file-name"))).toHaveValue("The room");
  await chosen.setInputFiles({ name: "room.png", mimeType: "image/png", buffer: A_DOT });
  await add.click();
  await expect(page.getByRole("status")).toContainText("The room");
  await page.getByRole("link", { name: words.say("back"), exact: true }).click();
  await expect(page).toHaveURL(/\/sent$/);
  await expect(page.getByRole("main")).toContainText("The room");
});

test("from the confirmation somebody can tell something new, and it becomes a message of its own", async ({
  page,
  visitor,
}) => {
  await visitor.begin("idea");
  await visitor.answers(SAYS.idea(mark()));
  await visitor.send("idea");
  const first = await visitor.reference();
  await page.getByRole("link", { name: visitor.words.say("sent-something-else") }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: visitor.words.say("start-idea") })
    .click();
  await expect(page.getByRole("main")).toContainText(visitor.words.say("sent-before-title"));
  await expect(visitor.text()).toHaveValue("");
  await visitor.answers(SAYS.idea(mark()));
  await visitor.send("idea");
  expect(await visitor.reference()).not.toBe(first);
});

test("what is typed in a page that was left open is kept, and said not to be sent", async ({
  page,
  visitor,
  context,
}) => {
  const late = mark();
  await visitor.begin("idea");
  await visitor.answers(SAYS.idea(mark()));
  const other = await context.newPage();
  await other.goto("/idea/name");
  await other.getByRole("button", { name: visitor.words.say("yours-mine"), exact: true }).click();
  await other.locator("a[href='/idea/name']").first().click();
  await visitor.send("idea");
  const reference = await visitor.reference();
  await other.getByRole("textbox").first().fill(late);
  await other.getByRole("button", { name: visitor.words.say("continue"), exact: true }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(visitor.words.say("draft-sent-title"));
  await expect(other.getByRole("main")).not.toContainText(reference);
  await other.getByRole("link", { name: visitor.words.say("draft-sent-start") }).click();
  await other.getByRole("textbox").first().fill("Once more");
  await other.getByRole("button", { name: visitor.words.say("continue"), exact: true }).click();
  await expect(other.locator("body")).not.toContainText(visitor.words.say("draft-gone-title"));
  await page.close();
});

for (const language of LANGUAGES) {
  test(`in danger the numbers stand directly under the reference (${language})`, async ({ page, visitor }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visitor.begin("complain", language);
    await visitor.answers({ ...youngPerson(mark()), danger: { danger: "yes" } });
    await visitor.send("complain");
    await visitor.reference();
    const numbers = page.locator(".app-receipt + .app-calm a[href^='tel:']");
    await expect(numbers.first()).toBeVisible();
    for (const dials of ["tel:999", "tel:08001111"]) {
      await expect(page.locator(`.app-calm a[href="${dials}"]`)).toHaveCount(1);
    }
    const first = await numbers.first().boundingBox();
    expect(first?.y, "a number is on the first screen").toBeLessThan(740);
  });

  test(`who is not safe sees the numbers before anything else (${language})`, async ({ page, visitor }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const numbersFirst = async (path: string) => {
      const number = page.getByRole("main").locator("a[href^='tel:']").first();
      await expect(number, path).toHaveAttribute("href", "tel:999");
      expect((await number.boundingBox())?.y, `${path}: a number is on the first screen`).toBeLessThan(740);
      const pictures = page.getByRole("main").locator("img");
      const top = (await pictures.count()) > 0 ? ((await pictures.first().boundingBox())?.y ?? 9_999) : 9_999;
      expect((await number.boundingBox())?.y, `${path}: numbers before pictures`).toBeLessThan(top);
    };
    await visitor.begin("complain", language);
    await visitor.answer("danger", "not-sure");
    await visitor.goOn();
    await numbersFirst("/complain/help-now");
    await page.goBack();
    await expect(page).toHaveURL(/\/complain\/danger$/);
    await numbersFirst("/complain/danger");
    await page.goto("/safe");
    await numbersFirst("/safe");
  });
}

test("every number in running text dials", async ({ page }) => {
  for (const [path, dials] of [
    ["/complain/danger", "tel:999"],
    ["/privacy", "tel:01632960001"],
    ["/nothing/here", "tel:01632960001"],
  ]) {
    await page.goto(path);
    const link = page.getByRole("main").locator(`.app-dial[href="${dials}"]`).first();
    await expect(link, path).toBeVisible();
  }
});

test("what was told is folded up on the screen, whole on paper, and can be kept as a file", async ({
  page,
  visitor,
}) => {
  const story = mark();
  await visitor.begin("complain");
  await visitor.answers(youngPerson(story));
  await visitor.send("complain");
  const reference = await visitor.reference();
  const told = page.getByText(story);
  const isSeen = () => told.evaluate((words) => words.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isSeen()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await isSeen()).toBe(true);
  await page.emulateMedia({ media: "screen" });
  await page.getByText(visitor.words.say("sent-read")).click();
  expect(await isSeen()).toBe(true);
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: visitor.words.say("sent-keep") }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe(`${reference}.txt`);
  expect(await readFile(await file.path(), "utf8")).toContain(story);
});
