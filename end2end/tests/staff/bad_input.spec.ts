// What staff send and cannot be accepted comes back as it was, with what was wrong and what to do.
import type { Locator } from "@playwright/test";
import { day, today } from "../../fixtures/days.mjs";
import { mark, youngPerson } from "../../fixtures/journeys.mjs";
import { Officer } from "../../fixtures/officer";
import { account, setting } from "../../fixtures/settings";
import { expect, test, watch } from "../../fixtures/test";

test("an impossible date and a missing reason: the page says so in its title, its summary and by the field", async ({
  caller,
  officer,
}) => {
  const { page, words } = officer;
  await officer.open(await caller.submit("complain", youngPerson(mark())));
  await officer.act("suspend");
  await officer.fill("suspend", { from: "31 02 2026", reason: "staff-suspension-reason-police" });
  await refused(officer, "staff-act-suspend-button");
  const from = await officer.field("suspend", "from");
  const label = (input: string) => words.first(`staff-field-suspend-${input}`, `staff-field-${input}`);
  const wrong = words.say("staff-fault-not-a-date", { label: label("from") });
  const summary = page.getByRole("alert");
  await expect(
    summary.getByRole("link", { name: words.say("staff-fault-missing", { label: label("words") }) }),
  ).toBeVisible();
  await expect(from).toHaveValue("31 02 2026");
  await expect(from).toHaveAccessibleDescription(new RegExp(wrong));
  await expect(
    page.getByRole("radio", { name: words.say("staff-suspension-reason-police"), exact: true }),
  ).toBeChecked();
  await summary.getByRole("link", { name: wrong }).click();
  await expect(from).toBeFocused();

  await officer.fill("suspend", { from: today(), words: "The police look into it." });
  await officer.press("staff-act-suspend-button");
  await expect(officer.title).toContainText(words.say("staff-letter-suspension"));
});

test("what is written down cannot have come tomorrow, and nothing that was typed is lost", async ({ officer }) => {
  const { page, words } = officer;
  const story = `${mark()} </textarea><b>and so on`;
  const typed = { received_on: day(1), story, name: "Robin Reed", address: "2 Mill Lane\nWestmere" };
  await page.goto("/staff/record");
  await officer.fill("record", {
    what: "staff-record-kind-complaint",
    channel: "staff-channel-telephone",
    danger: "staff-record-danger-no",
    reach: ["staff-way-letter"],
    ...typed,
  });
  await refused(officer, "staff-record-button");
  const label = words.say("staff-field-received_on");
  const link = page.getByRole("alert").getByRole("link", { name: words.say("staff-fault-in-future", { label }) });
  await expect(link).toBeVisible();
  for (const [name, value] of Object.entries(typed))
    await expect(await officer.field("record", name)).toHaveValue(value);
  const danger = await officer.field("record", "danger");
  await expect(danger.getByRole("radio", { name: words.say("staff-record-danger-no"), exact: true })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: words.say("staff-way-letter"), exact: true })).toBeChecked();

  await officer.fill("record", { received_on: today(), category: "category-parent", voicemail: "staff-yes-no-yes" });
  await officer.press("staff-record-button");
  await expect(officer.title).toHaveText(/^Case /);
  await expect(officer.main).toContainText(story);
});

test("two on one case: the second is told, nothing is overwritten, and what they typed is kept", async ({
  caller,
  officer,
  page,
}) => {
  const { words } = officer;
  const deputy = new Officer(page);
  await page.goto("/staff/sign-in");
  await deputy.signIn(account("HEARD_DEPUTY"));
  const reference = await caller.submit("complain", youngPerson(mark()));
  const [first, second] = [mark(), mark()];
  for (const one of [officer, deputy]) {
    await one.open(reference);
    await one.act("note");
  }
  await officer.fill("note", { words: first });
  await officer.press("staff-act-note-button");
  await expect(officer.history).toContainText(first);
  await deputy.fill("note", { words: second });
  await refused(deputy, "staff-act-note-button");
  await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-changed"));
  await expect(await deputy.field("note", "words")).toHaveValue(second);
  await officer.page.reload();
  await expect(officer.history).not.toContainText(second);

  await deputy.press("staff-act-note-button");
  await expect(deputy.history).toContainText(first);
  await expect(deputy.history).toContainText(second);
});

test("who was signed out while they wrote signs in, and what they wrote is there", async ({
  caller,
  browser,
  contextOptions,
  javaScriptEnabled,
  troubles,
}) => {
  const reference = await caller.submit("complain", youngPerson(mark()));
  const context = await browser.newContext({ ...contextOptions, javaScriptEnabled, baseURL: setting("HEARD_URL") });
  watch(context, troubles);
  const deputy = new Officer(await context.newPage());
  const { page, words } = deputy;
  await page.goto("/staff/sign-in");
  await deputy.signIn(account("HEARD_DEPUTY"));
  await deputy.open(reference);
  await deputy.act("acknowledge");
  const long = `${mark()}\n\n${"I am sorry that your review was moved. ".repeat(200)}`.trim();
  await deputy.fill("acknowledge", {
    how: "staff-acknowledge-how-letter",
    on: today(),
    who: "Bea Lark",
    understood: long,
  });

  const elsewhere = new Officer(await context.newPage());
  await elsewhere.page.goto("/staff");
  await elsewhere.press("staff-sign-out");
  await expect(elsewhere.page).toHaveURL(/\/staff\/sign-in/);

  await deputy.press("staff-act-acknowledge-button");
  await expect(deputy.title).toHaveText(words.say("staff-sign-in-title"));
  await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-session-ended"));
  await deputy.signIn({ ...account("HEARD_DEPUTY"), password: "not the password" });
  await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-sign-in"));
  await deputy.signIn(account("HEARD_DEPUTY"));
  await expect(deputy.title).toContainText(words.say("staff-act-acknowledge"));
  await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-signed-in-again"));
  await expect(await deputy.field("acknowledge", "understood")).toHaveValue(long);
  await expect(await deputy.field("acknowledge", "who")).toHaveValue("Bea Lark");
  await expect(page.getByRole("radio", { name: words.say("staff-acknowledge-how-letter"), exact: true })).toBeChecked();
  await deputy.press("staff-act-acknowledge-button");
  await expect(deputy.title).toContainText(words.say("staff-letter-acknowledgement"));
  await context.close();
});

test("on the form of an act the keyboard reaches what is wrong, then the fields, then the button", async ({
  caller,
  officer,
}) => {
  const { page, words } = officer;
  await officer.open(await caller.submit("complain", youngPerson(mark())));
  await officer.act("acknowledge");
  await refused(officer, "staff-act-acknowledge-button");
  const reached: string[] = [];
  const button = page.getByRole("button", { name: words.say("staff-act-acknowledge-button"), exact: true });
  for (let presses = 0; presses < 20 && !(await isFocused(button)); presses++) {
    await page.keyboard.press("Tab");
    reached.push(await page.locator(":focus").evaluate((element) => element.getAttribute("href") ?? element.id));
  }
  expect(reached).toEqual(["#how", "#on", "#told", "how", "on", "who", "understood", "wants", ""]);
});

/** Sends the form; it is refused with a page that says so first. */
async function refused({ page, words }: Officer, button: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: words.say(button), exact: true }).click();
  expect((await answered).status()).toBe(422);
  await expect(page).toHaveTitle(new RegExp(`^${words.say("error-prefix").trim()}`));
  await expect(page.getByRole("alert")).toContainText(words.say("error-summary-title"));
  await expect(page.getByRole("alert")).toBeFocused();
}

function isFocused(button: Locator): Promise<boolean> {
  return button.evaluate((element) => element === document.activeElement);
}
