// A caller has no reference: the case is found by whatever they say.
import { mark, youngPerson } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";

test("a case is found by a misspelt name, and what was typed stands in no address", async ({ caller, officer }) => {
  const { page, words } = officer;
  const story = `${mark()} they moved the review`;
  const reference = await caller.submit("complain", {
    ...youngPerson(story),
    name: { name: "Thandiwe Mokoena" },
    reach: { reach: ["phone"], phone: "07700 900 871", voicemail: "no" },
  });
  for (const sought of ["Thandiwa Mokona", "+44 7700 900871", story]) {
    await page.goto("/staff");
    await page.getByLabel(words.say("staff-find-label")).fill(sought);
    await officer.press("staff-find");
    await expect(page).toHaveURL(/\/staff\/find$/);
    await expect(officer.row(reference), sought).toContainText("Thandiwe Mokoena");
    await expect(officer.row(reference)).toContainText("they moved the review");
  }
  await page.getByRole("link", { name: reference }).click();
  await expect(officer.title).toHaveText(words.say("staff-case-title", { reference }));
});

test("who finds nothing is told what to try, and the words stay in the box", async ({ officer }) => {
  const { page, words } = officer;
  await page.goto("/staff/find");
  const box = page.getByLabel(words.say("staff-field-find-sought"));
  await box.fill("Featherstonehaugh Zyx");
  await officer.press("staff-find");
  await expect(page.getByRole("heading", { name: words.say("staff-find-none") })).toBeVisible();
  await expect(officer.main).toContainText(words.say("staff-find-try-fewer"));
  await expect(box).toHaveValue("Featherstonehaugh Zyx");
  await box.fill("");
  await officer.press("staff-find");
  await expect(page.getByRole("alert")).toBeVisible();
});
