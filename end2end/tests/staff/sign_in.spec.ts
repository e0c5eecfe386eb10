// Who is let in.
import { address } from "../../fixtures/journeys.mjs";
import { Officer } from "../../fixtures/officer";
import { account } from "../../fixtures/settings";
import { expect, test } from "../../fixtures/test";

test("a wrong password and an unknown address are refused in the same words", async ({ page }) => {
  const stranger = new Officer(page);
  await page.goto("/staff/sign-in");
  for (const email of [address(), account("HEARD_COLLEAGUE").email]) {
    await stranger.signIn({ email, password: "not the password" });
    await expect(page).toHaveTitle(/^Error:/);
    await expect(page.getByRole("alert")).toContainText(stranger.words.say("staff-refused-sign-in"));
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.getByLabel(stranger.words.say("staff-field-sign-in-email"))).toHaveValue(email);
    await expect(page.getByLabel(stranger.words.say("staff-field-sign-in-password"))).toHaveValue("");
  }
});

test("whoever is not signed in is asked to, and comes to the page that they wanted", async ({ page }) => {
  const colleague = new Officer(page);
  await page.goto("/staff?show=mine");
  await expect(page).toHaveURL(/\/staff\/sign-in\?/);
  await colleague.signIn(account("HEARD_COLLEAGUE"));
  await expect(page).toHaveURL(/\/staff\?show=mine$/);
  await colleague.press("staff-sign-out");
  await page.goto("/staff");
  await expect(page).toHaveURL(/\/staff\/sign-in/);
});

test("signing out everywhere ends every session of that account, and of no other", async ({
  browser,
  officer,
  page,
  baseURL,
}) => {
  const [here, elsewhere] = [page, await (await browser.newContext({ baseURL })).newPage()];
  for (const device of [here, elsewhere]) {
    await device.goto("/staff/sign-in");
    await new Officer(device).signIn(account("HEARD_COLLEAGUE"));
    await expect(device).toHaveURL(/\/staff$/);
  }
  await here.goto("/staff/account");
  await new Officer(here).press("staff-sign-out-everywhere");
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/staff\/sign-in/);
  await officer.page.goto("/staff");
  await expect(officer.title).toHaveText(officer.words.say("staff-queue-title"));
  await elsewhere.context().close();
});
