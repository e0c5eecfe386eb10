// What the team does with a case. Each act stands in the history, with who and when.
import { Caller } from "../../fixtures/caller.mjs";
import { today } from "../../fixtures/days.mjs";
import { mark, parent, SAYS, youngPerson } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";

test("the limits of contact come before everything else", async ({ caller, officer }) => {
  const answers = {
    ...youngPerson(mark()),
    name: { name: "Purple Otter" },
    reach: { reach: ["phone", "text"], phone: "01632 960 099", times: "After four", voicemail: "no" },
  };
  await officer.open(await caller.submit("complain", answers));
  const needs = officer.page.locator(".app-needs");
  await expect(needs).toContainText("Purple Otter");
  await expect(needs).toContainText(officer.words.say("staff-no-voicemail"));
  await expect(needs).toContainText(officer.words.say("staff-safe-times", { times: "After four" }));
  await officer.open(await caller.submit("idea", SAYS.idea(mark())));
  await expect(needs).toContainText(officer.words.say("staff-do-not-contact"));
});

test("the answers stand as they were given, under the questions that were asked", async ({ caller, officer }) => {
  const story = mark();
  await officer.open(await caller.submit("complain", parent(story)));
  await expect(officer.answer("What happened?")).toHaveText(story);
  await expect(officer.answer("What does the child like to be called?")).toHaveText("Small Heron");
  await expect(officer.main).toContainText(officer.words.say("category-parent"));
});

test("a case is taken, noted, given to a colleague and acknowledged", async ({ caller, officer }) => {
  const { page, words, history } = officer;
  const reference = await caller.submit("complain", youngPerson(mark()));
  await officer.open(reference);
  await officer.press("staff-act-take");
  await expect(history).toContainText(words.say("staff-event-take"));
  await expect(history).toContainText("First manager");

  const note = `${mark()} <b>& so on</b>\nand a second line`;
  await officer.does("note", { words: note });
  await expect(history).toContainText(note);

  await expect(officer.clock("acknowledgement")).toBeVisible();
  const told = { how: "staff-acknowledge-how-telephone", on: today(), understood: "We spoke on the phone" };
  await officer.does("acknowledge", told);
  await expect(history).toContainText(words.say("staff-event-acknowledge"));
  await expect(history).toContainText("We spoke on the phone");
  await expect(officer.clock("acknowledgement"), "the clock has stopped").toHaveCount(0);
  await expect(officer.way("acknowledge")).toHaveCount(0);

  await officer.does("assign", { to: "Ada Marsh", words: "They like to be rung after four" });
  await expect(history).toContainText(words.say("staff-event-assign"));
  await expect(history).toContainText("Ada Marsh");
  await page.goto("/staff?show=nobody");
  await expect(officer.row(reference)).toHaveCount(0);
});

test("how to reach somebody is changed, and their own browser learns nothing of it", async ({ caller, officer }) => {
  const { words, history } = officer;
  const answers = { ...youngPerson(mark()), reach: { reach: ["phone"], phone: "01632 960 099", voicemail: "yes" } };
  await officer.open(await caller.submit("complain", answers));
  await officer.act("correct-contact");
  const phone = await officer.field("correct-contact", "phone");
  await expect(phone, "what is known stands there").toHaveValue("01632 960 099");
  await phone.fill("");
  await officer.fill("correct-contact", { words: "She rang from her aunt’s" });
  await officer.press("staff-act-correct-contact-button");
  await expect(officer.page.getByRole("alert")).toContainText(words.say("staff-refused-details-missing"));
  await expect(phone).toHaveValue("");
  await phone.fill("01632 960 123");
  await officer.press("staff-act-correct-contact-button");
  await expect(history).toContainText(words.say("staff-event-correct-contact"));
  const label = words.say("staff-field-correct-contact-phone");
  await expect(history).toContainText(words.say("staff-history-before", { what: label }));
  await expect(officer.answer("Phone number")).toHaveText("01632 960 123");
  const { body } = await caller.get("/sent");
  expect(body).toContain("01632 960 099");
  expect(body).not.toContain("01632 960 123");
});

test("what was recorded twice is closed without an answer and leaves the queue", async ({ caller, officer }) => {
  const { page, words } = officer;
  const first = await caller.submit("complain", youngPerson(mark()));
  const again = await new Caller(caller.url).submit("complain", youngPerson(mark()));
  await officer.open(again);
  await officer.act("void");
  await officer.fill("void", {
    reason: "staff-void-duplicate",
    same_as: "2222-2222",
    words: "They pressed Send twice",
  });
  await officer.press("staff-act-void-button");
  await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-which-case-missing"));
  await officer.fill("void", { same_as: first.toLowerCase() });
  await officer.press("staff-act-void-button");
  await expect(officer.history).toContainText(words.say("staff-event-void"));
  await expect(page.locator(".app-band")).toContainText(words.say("register-outcome-duplicate"));
  await page.goto("/staff");
  const open = (await officer.rows()).map(({ reference }) => reference);
  expect(open).toContain(first);
  expect(open).not.toContain(again);
});

test("an advocate who was not offered needs a reason, and what was chosen is kept until there is one", async ({
  caller,
  officer,
}) => {
  const { page, words, history } = officer;
  await officer.open(await caller.submit("complain", { ...youngPerson(mark()), advocate: { advocate: "not-sure" } }));
  await officer.act("advocacy");
  await officer.fill("advocacy", { offer: "staff-advocacy-not-offered" });
  await officer.press("staff-act-advocacy-button");
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-reason-missing"));
  await expect(page.getByRole("radio", { name: words.say("staff-advocacy-not-offered"), exact: true })).toBeChecked();
  await officer.fill("advocacy", { words: "They had left by then" });
  await officer.press("staff-act-advocacy-button");
  await expect(history).toContainText(words.say("staff-advocacy-not-offered"));
  await expect(history).toContainText("They had left by then");
});

test("what a case waits for comes first, and a letter that has to leave before anything else", async ({
  caller,
  officer,
}) => {
  const { words } = officer;
  await officer.open(await caller.submit("complain", { ...youngPerson(mark()), danger: { danger: "yes" } }));
  const acts = (...acts: string[]) => acts.map((act) => words.say(`staff-act-${act}`));
  expect(await officer.next()).toEqual(
    acts("refer-safeguarding", "take", "acknowledge", "follow-up-advocate", "triage"),
  );
  await officer.does("acknowledge", { how: "staff-acknowledge-how-letter", on: today() });
  await officer.page.getByRole("link", { name: words.say("back"), exact: true }).click();
  const letter = words.say("staff-send-letter", { letter: words.say("staff-letter-acknowledgement") });
  expect((await officer.next())[0]).toBe(letter);
});

test("every date says why it is that date, and every act that is not possible says why it is not", async ({
  caller,
  officer,
}) => {
  const { page, words } = officer;
  await officer.open(await caller.submit("complain", youngPerson(mark())));
  const clock = officer.clock("stage-one");
  const rule = clock.getByText(/^Rule T2: /);
  await expect(rule).toBeHidden();
  await clock.getByText(words.say("staff-why")).click();
  await expect(rule).toBeVisible();
  await expect(clock).toContainText(words.say("staff-why-working-days", { count: 10 }));

  const others = page.locator("details").filter({ hasText: words.say("staff-acts-not-now") });
  const respond = others
    .locator("div")
    .filter({ has: page.getByText(words.say("staff-act-respond"), { exact: true }) });
  await expect(respond).toBeHidden();
  await others.locator("summary").click();
  await expect(respond).toContainText(words.say("staff-refused-not-triaged"));
  await page.goto(`${page.url()}/respond`);
  await expect(officer.main).toContainText(words.say("staff-act-not-now"));
  await expect(officer.main).toContainText(words.say("staff-refused-not-triaged"));
  await expect(officer.main.getByRole("button"), "there is nothing to send").toHaveCount(0);
});

test("a case that does not exist has a page of its own", async ({ officer }) => {
  expect((await officer.page.goto("/staff/case/H4KQ7M2X"))?.status()).toBe(404);
  await expect(officer.title).toHaveText(officer.words.say("error-404-title"));
});

test("a case is known again in the queue, beside its forms, and on a case of the same people", async ({
  caller,
  officer,
}) => {
  const { page, words } = officer;
  const tells = async (/** @type {string} */ story: string) =>
    await new Caller(caller.url).submit("complain", {
      ...youngPerson(story),
      name: { name: "Ottoline Pemberwick" },
      reach: { reach: ["phone"], phone: "07700 900 874", voicemail: "no" },
      // Who is in danger stands first, however many wait.
      danger: { danger: "yes" },
    });
  const story = `${mark()} they moved the review`;
  const [first, second] = [await tells(story), await tells(`${mark()} the review was moved again`)];
  await page.goto("/staff");
  await expect(officer.row(first)).toContainText("Ottoline Pemberwick");
  await expect(officer.row(first)).toContainText("they moved the review");
  await page.goto(`/staff/case/${second}/triage`);
  const beside = page.getByRole("complementary", { name: words.say("staff-act-beside") });
  await expect(beside).toContainText("the review was moved again");
  await expect(beside.getByRole("heading", { name: words.say("staff-alike") })).toBeVisible();
  await expect(beside).toContainText(words.say("staff-alike-same"));
  await beside.getByRole("link", { name: first }).click();
  await expect(officer.title).toHaveText(words.say("staff-case-title", { reference: first }));
  await expect(page.getByRole("link", { name: second })).toBeVisible();
});
