// Files of a case: added, waiting to be checked, and chosen to go with a letter.
import { mark, youngPerson } from "../../fixtures/journeys.mjs";
import { today } from "../../fixtures/days.mjs";
import { expect, test } from "../../fixtures/test";

test("an officer adds a file, sees that nobody can open it yet, and chooses it for a letter", async ({
  caller,
  officer,
}) => {
  const { page, words } = officer;
  const reference = await caller.submit("complain", youngPerson(mark()));
  await officer.open(reference);
  await officer.act("add-file");
  await officer.press("staff-act-add-file-button");
  await expect(page.getByRole("alert").getByRole("link").first()).toHaveAttribute("href", "#file");

  const file = { name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 An otter.") };
  await page.getByLabel(words.say("staff-field-add-file-file"), { exact: true }).setInputFiles(file);
  await officer.fill("add-file", { what: "staff-file-use-report", title: "What the otter found" });
  await officer.press("staff-act-add-file-button");
  await expect(officer.title).toHaveText(words.say("staff-case-title", { reference }));
  const heading = page.getByRole("heading", { name: words.say("staff-case-files"), exact: true });
  const files = officer.main.locator("section").filter({ has: heading });
  await expect(files).toContainText("What the otter found");
  await expect(files).toContainText(words.say("staff-file-is-no-scanner"));
  await expect(files.getByRole("link", { name: "What the otter found" })).toHaveCount(0);

  await officer.does("acknowledge", { how: "staff-acknowledge-how-letter", on: today(), who: "Bea Lark" });
  await page.getByRole("checkbox", { name: /What the otter found/ }).check();
  await officer.press("staff-letter-save-button");
  await expect(page.getByRole("heading", { name: words.say("staff-letter-along") })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /What the otter found/ })).toBeChecked();
  await officer.fill("letter", { on: today(), how: "By hand" });
  await officer.press("staff-letter-handed-button");
  await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-file-not-checked"));
});
