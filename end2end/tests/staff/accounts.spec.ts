// Accounts: a manager adds somebody, who sets up a second factor, signs in with it, and loses it.
import { address } from "../../fixtures/journeys.mjs";
import { Officer } from "../../fixtures/officer";
import { code } from "../../fixtures/second_factor.mjs";
import { expect, test } from "../../fixtures/test";

test("a colleague is added, sets up a second factor, signs in with it, and has it taken away", async ({
  officer,
  page,
}) => {
  const { words } = officer;
  const email = address();
  await officer.page.goto("/staff/accounts");
  await officer.fill("accounts", { name: "Dee Low", email, role: "staff-account-role-officer" });
  await officer.press("staff-accounts-add-button");
  const given = await officer.page.getByRole("status").locator("code").innerText();
  await officer.page.goto("/staff/accounts");
  await expect(officer.main).not.toContainText(given);

  const colleague = new Officer(page);
  await page.goto("/staff");
  await colleague.signIn({ email, password: given });
  const password = `${given} otter`;
  await page.getByLabel(words.say("staff-field-password-new"), { exact: true }).fill(password);
  await page.getByLabel(words.say("staff-field-password-again")).fill(password);
  await colleague.press("staff-password-button");
  await expect(page).toHaveURL(/\/staff$/);

  await page.getByRole("link", { name: words.say("staff-account-title") }).click();
  await page.getByRole("link", { name: words.say("staff-second-factor-title") }).click();
  await page.getByLabel(words.say("staff-field-second-factor-current")).fill(password);
  await colleague.press("staff-second-factor-begin");
  await expect(page.getByRole("img", { name: words.say("staff-second-factor-qr") })).toBeVisible();
  const secret = await colleague.main.locator("code").innerText();
  const field = page.getByLabel(words.say("staff-field-code"), { exact: true });
  await field.fill(code(secret));
  await colleague.press("staff-second-factor-prove");
  await expect(colleague.main.locator("li code")).toHaveCount(10);
  const recovery = await colleague.main.locator("li code").first().innerText();
  await colleague.press("staff-recovery-kept");
  await expect(colleague.title).toHaveText(words.say("staff-account-title"));
  await expect(colleague.main).toContainText(words.say("staff-session-here"));

  await colleague.press("staff-sign-out");
  await page.goto("/staff/reports");
  await colleague.signIn({ email, password });
  await expect(colleague.title).toHaveText(words.say("staff-code-title"));
  await page.goto("/staff");
  await expect(page).toHaveURL(/\/staff\/code\?next=/);
  await field.fill("000 000 0");
  await colleague.press("staff-sign-in-button");
  await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-code"));
  await expect(field).toHaveValue("");
  await field.fill(recovery);
  await colleague.press("staff-sign-in-button");
  await expect(page).toHaveURL(/\/staff$/);

  const row = officer.main.getByRole("row").filter({ hasText: email });
  await officer.page.goto("/staff/accounts");
  await expect(row).toContainText(words.say("staff-accounts-factor-yes"));
  await row.getByRole("link", { name: "Dee Low" }).click();
  await officer.press("staff-account-take-factor-button");
  await expect(officer.page.getByRole("status")).toHaveText(words.say("staff-account-done-factor-taken"));
  await page.reload();
  await expect(page).toHaveURL(/\/staff\/sign-in/);
  await officer.press("staff-account-disable-button");
  await expect(officer.page.getByRole("status")).toHaveText(words.say("staff-account-done-disabled"));
  await colleague.signIn({ email, password });
  await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-sign-in"));
});
