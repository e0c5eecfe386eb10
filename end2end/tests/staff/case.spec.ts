// What the team does with a case. Each act stands in the history, with who and when.
import { mark, parent, SAYS, youngPerson } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";

test("the limits of contact come before everything else", async ({ caller, officer }) => {
  const answers = {
    ...youngPerson(mark()),
    name: { name: "Purple Otter" },
    reach: { reach: ["phone", "text"] },
    contact: { phone: "01632 960 099", times: "After four", messages: "no" },
  };
  await officer.open(await caller.submit("complain", answers));
  const needs = officer.page.locator(".app-needs");
  await expect(needs).toContainText("Purple Otter");
  await expect(needs).toContainText(officer.words.say("staff-no-messages"));
  await expect(needs).toContainText(officer.words.say("staff-safe-times", { times: "After four" }));
  await officer.open(await caller.submit("idea", SAYS.idea(mark())));
  await expect(needs).toContainText(officer.words.say("staff-do-not-contact"));
});

test("the answers stand as they were given, under the questions that were asked", async ({ caller, officer }) => {
  const story = mark();
  await officer.open(await caller.submit("complain", parent(story)));
  await expect(officer.answer("What happened?")).toHaveText(story);
  await expect(officer.answer("What do they like to be called?")).toHaveText("Small Heron");
  await expect(officer.page.getByRole("main")).toContainText(officer.words.say("category-parent"));
});

test("a case is taken, noted, given to a colleague and acknowledged", async ({ caller, officer }) => {
  const { page, words, history } = officer;
  const reference = await caller.submit("complain", youngPerson(mark()));
  await officer.open(reference);
  await officer.press("staff-act-take");
  await expect(history).toContainText(words.say("staff-event-taken"));
  await expect(history).toContainText("First officer");

  const note = `${mark()} <b>& so on</b>\nand a second line`;
  await officer.act("note");
  await page.getByLabel(words.say("staff-note-label")).fill(note);
  await officer.press("staff-act-note-button");
  await expect(history).toContainText(note);

  await officer.act("acknowledge");
  await page.getByLabel(words.say("staff-acknowledge-label")).fill("We spoke on the phone");
  await officer.press("staff-act-acknowledge-button");
  await expect(history).toContainText(words.say("staff-event-acknowledged"));
  await expect(history).toContainText("We spoke on the phone");
  await expect(page.locator(".app-dues"), "the clock has stopped").not.toContainText(words.say("staff-clock-acknowledgement"));
  await expect(page.getByRole("link", { name: words.say("staff-act-acknowledge"), exact: true })).toHaveCount(0);

  await officer.act("assign");
  await page.getByRole("radio", { name: "Ada Marsh", exact: true }).check();
  await officer.press("staff-act-assign-button");
  await expect(history).toContainText(words.say("staff-event-assigned", { whom: "Ada Marsh" }));
  await page.goto("/staff?show=nobody");
  await expect(officer.row(reference)).toHaveCount(0);
});

test("an advocate who was not offered needs a reason, and what was written is kept until there is one", async ({
  caller,
  officer,
}) => {
  const { page, words, history } = officer;
  await officer.open(await caller.submit("complain", { ...youngPerson(mark()), advocate: { advocate: "no" } }));
  await officer.act("advocacy");
  await page.getByRole("radio", { name: words.say("staff-advocacy-not-offered"), exact: true }).check();
  await officer.press("staff-act-advocacy-button");
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-reason-missing"));
  await expect(page.getByRole("radio", { name: words.say("staff-advocacy-not-offered"), exact: true })).toBeChecked();
  await page.getByLabel(words.say("staff-advocacy-reason-label")).fill("They had left by then");
  await officer.press("staff-act-advocacy-button");
  await expect(history).toContainText(words.say("staff-advocacy-not-offered"));
  await expect(history).toContainText("They had left by then");
});

test("an empty note is refused, and a case that does not exist has a page of its own", async ({ caller, officer }) => {
  const { page, words } = officer;
  await officer.open(await caller.submit("idea", SAYS.idea(mark())));
  await officer.act("note");
  await officer.press("staff-act-note-button");
  await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-nothing-written"));
  expect((await page.goto("/staff/case/H4KQ7M2X"))?.status()).toBe(404);
  await expect(officer.title).toHaveText(words.say("error-404-title"));
});
