// What the team sees first.
import { Caller } from "../../fixtures/caller.mjs";
import { today } from "../../fixtures/days.mjs";
import { address, byEmail, mark, SAYS, youngPerson } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";

test("danger is first, then what is about to happen, then children, then everybody else", async ({
  baseURL,
  officer,
}) => {
  const send = (journey: string, answers: import("../../fixtures/caller.mjs").Answers) =>
    new Caller(baseURL ?? "").submit(journey, answers);
  const said = () => youngPerson(mark());
  const other = await send("idea", SAYS.idea(mark()));
  const child = await send("complain", said());
  const freeze = await send("complain", { ...said(), "what-happened": { story: mark(), soon: "yes", what: "A move" } });
  const danger = await send("complain", { ...said(), danger: { danger: "yes" } });
  await officer.page.goto("/staff");
  const rows = await officer.rows();
  const references = rows.map(({ reference }) => reference);
  const places = [danger, freeze, child, other].map((reference) => references.indexOf(reference));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, two) => one - two));

  const isDanger = rows.map(({ flags }) => flags.includes(officer.words.say("staff-flag-danger")));
  expect(isDanger[0]).toBe(true);
  expect(isDanger.lastIndexOf(true), "nothing comes between").toBe(isDanger.indexOf(false) - 1);
  expect(rows[places[1]].flags).toContain(officer.words.say("staff-flag-freeze"));
  expect(rows[places[2]].flags).toContain(officer.words.say("staff-flag-child"));
});

test("the queue shows mine, nobody's, and one kind", async ({ caller, officer }) => {
  const { page, words } = officer;
  const reference = await caller.submit("thank-you", SAYS["thank-you"](mark()));
  await page.goto("/staff");
  await officer.list("nobody").click();
  await page.getByLabel(words.say("staff-kind-label")).selectOption({ label: words.say("staff-kind-thank-you") });
  await officer.press("staff-filter");
  await expect(page).toHaveURL(/show=nobody/);
  await expect(officer.row(reference)).toBeVisible();
  const kinds = await page.locator("tbody tr td:nth-of-type(3)").allInnerTexts();
  expect(new Set(kinds)).toEqual(new Set([words.say("staff-kind-thank-you")]));

  await officer.open(reference);
  await officer.press("staff-act-take");
  await page.goto("/staff?show=nobody&kind=thank-you");
  await expect(officer.row(reference)).toHaveCount(0);
  await page.goto("/staff");
  await officer.list("mine").click();
  await expect(officer.list("mine")).toHaveAttribute("aria-current", "page");
  await expect(officer.row(reference)).toContainText("First manager");
});

test("a case stands in every list that it is for, until it has left it", async ({ caller, officer }) => {
  const { page } = officer;
  // Who is in danger stands first, however many wait.
  const answers = {
    ...youngPerson(mark()),
    ...byEmail(address()),
    danger: { danger: "yes" },
    advocate: { advocate: "not-sure" },
  };
  const reference = await caller.submit("complain", answers);
  const stands = async (list: string, count: number) => {
    await page.goto(`/staff?kind=complain&show=${list}`);
    await expect(officer.list(list)).toHaveAttribute("aria-current", "page");
    await expect(officer.row(reference), list).toHaveCount(count);
  };
  for (const list of ["nobody", "soon", "advocacy"]) await stands(list, 1);
  for (const list of ["late", "suspended", "statement", "provider", "letters", "closed"]) await stands(list, 0);

  await officer.open(reference);
  await officer.does("suspend", {
    from: today(),
    reason: "staff-suspension-reason-police",
    words: "The police look into it.",
  });
  for (const list of ["suspended", "letters"]) await stands(list, 1);
  await expect(officer.row(reference)).toContainText(officer.words.say("staff-flag-letter"));
  await expect(officer.row(reference)).toContainText(officer.words.say("staff-flag-suspended"));
});

test("a case is found by its reference, however it is written; one that does not exist is said not to", async ({
  caller,
  officer,
}) => {
  const reference = await caller.submit("idea", SAYS.idea(mark()));
  for (const written of [reference, reference.toLowerCase(), ` ${reference.replace("-", "")} `]) {
    await officer.page.goto("/staff");
    await officer.page.getByLabel(officer.words.say("staff-find-label")).fill(written);
    await officer.press("staff-find");
    await expect(officer.title).toHaveText(officer.words.say("staff-case-title", { reference }));
  }
  await officer.page.goto("/staff");
  await officer.page.getByLabel(officer.words.say("staff-find-label")).fill("H4KQ-7M2X");
  await officer.press("staff-find");
  await expect(officer.page.getByRole("heading", { name: officer.words.say("staff-find-none") })).toBeVisible();
});
