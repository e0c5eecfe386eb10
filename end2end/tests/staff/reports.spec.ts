// The annual report writes itself: earlier records are imported, words are added, and everybody can read it.
import type { Locator, Page, TestInfo } from "@playwright/test";
import { mark } from "../../fixtures/journeys.mjs";
import { casesOf } from "../../fixtures/records.mjs";
import { brings, goesLate } from "../../fixtures/reports.mjs";
import type { Officer } from "../../fixtures/officer";
import { expect, test } from "../../fixtures/test";

/** What is published is published for everybody, so the tests with and without scripts have years of their own. */
const yearOf = ({ project }: TestInfo) => (project.name === "scripts-off" ? "2006-07" : "2008-09");

test("a list of earlier cases is checked, mended and imported, and never twice", async ({ officer }, info) => {
  const { page, words } = officer;
  const cases = casesOf(info.project.name === "scripts-off" ? "2002-03" : "2003-04");
  const status = page.getByRole("main").getByRole("status");
  const bring = async (button: string, text: string) => {
    const file = { name: "cases.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.getByLabel(words.say("staff-field-import-file"), { exact: true }).setInputFiles(file);
    await officer.press(button);
  };
  await page.goto("/staff");
  const places = page.getByRole("navigation");
  await places.getByText(words.say("staff-more-places"), { exact: true }).click();
  await places.getByRole("link", { name: words.say("staff-import-short"), exact: true }).click();
  await expect(officer.title).toHaveText(words.say("staff-import-title"));

  await bring("staff-import-do", cases.replace(",parent,", ",grandfather,"));
  await expect(page.getByRole("alert")).toContainText(words.say("staff-import-nothing-in"));
  const trouble = page.getByRole("row").filter({ hasText: "“grandfather”" });
  await expect(trouble).toContainText(words.say("import-place-cell", { rows: 2, column: "who" }));

  await bring("staff-import-check", cases);
  await expect(status).toContainText(words.say("import-came-cases-would", { added: 71, same: 0 }));
  await bring("staff-import-do", cases);
  await expect(status).toContainText(words.say("import-came-cases", { added: 71, same: 0 }));
  await bring("staff-import-do", cases);
  await expect(status).toContainText(words.say("import-came-cases", { added: 0, same: 71 }));
});

test("the complaints manager adds words, freezes the report, and publishes it", async ({
  page,
  caller,
  session,
  officer,
}, info) => {
  const year = yearOf(info);
  const { words } = officer;
  const [summary, late] = [mark(), mark()];
  caller.keep(session);
  await brings(caller, "cases", casesOf(year));

  await officer.page.goto("/staff");
  await officer.page
    .getByRole("navigation")
    .getByRole("link", { name: words.say("staff-reports-title"), exact: true })
    .click();
  await officer.page.getByRole("rowheader", { name: year }).getByRole("link").click();
  await expect(officer.title).toHaveText(words.say("staff-reports-year-title", { year }));
  await expect(figure(officer.page, "report-row-stage-one", officer)).toContainText("60");

  await follow(officer, "staff-reports-do-words");
  await officer.page
    .getByLabel(words.say("report-part-summary"), { exact: true })
    .fill(`${summary}\n\nKit Farrow said so.`);
  await officer.page.getByLabel(words.say("report-figure-under-18")).fill("31,250");
  await officer.press("staff-reports-words-button");
  await expect(officer.main.getByText(summary, { exact: true })).toBeVisible();
  await expect(figure(officer.page, "report-row-under-18", officer)).toContainText("31,250");

  await follow(officer, "staff-reports-do-publish");
  await officer.press("staff-reports-publish-freeze");
  await expect(officer.main).toContainText(/stand still since \w+ \d+ \w+ \d{4}\./);
  await caller.post(`/staff/reports/${year}/words`, { "part-summary": late });
  expect((await page.goto(`/reports/${year}`))?.status(), "frozen is not published").toBe(404);

  await officer.press("staff-reports-publish-publish");
  await officer.page
    .getByRole("alert")
    .getByRole("link", { name: words.say("report-refused-names") })
    .click();
  await officer.page.getByRole("checkbox", { name: words.say("staff-field-publish-names_looked_at") }).check();
  await officer.press("staff-reports-publish-publish");
  await expect(officer.main).toContainText(words.say("staff-reports-publish-state-published"));
  await page.goto(`/reports/${year}`);
  await expect(page.getByText(summary, { exact: true })).toBeVisible();
  await expect(page.getByText(late), "what is frozen stands still").toHaveCount(0);

  await officer.press("staff-reports-publish-withdraw");
  expect((await page.goto(`/reports/${year}`))?.status(), "taken back").toBe(404);
  await officer.press("staff-reports-publish-unfreeze");
  await expect(officer.main).toContainText(words.say("staff-reports-publish-state-draft"));
});

test("words that are refused are shown again as they were typed", async ({ officer }) => {
  const { page, words } = officer;
  const typed = `${mark()} "quoted" <b>bold</b>`;
  await page.goto("/staff/reports/2024-25/words");
  const summary = page.getByLabel(words.say("report-part-summary"), { exact: true });
  const children = page.getByLabel(words.say("report-figure-under-18"));
  await summary.fill(typed);
  await page.getByLabel(words.say("report-part-times"), { exact: true }).fill("x".repeat(10_001));
  await children.fill("lots");
  await officer.press("staff-reports-words-button");
  const tooLong = words.say("staff-fault-too-long", { label: words.say("report-part-times") });
  await expect(page.getByRole("alert")).toContainText(tooLong);
  const label = words.say("report-figure-under-18");
  await page
    .getByRole("alert")
    .getByRole("link", { name: words.say("staff-fault-not-a-number", { label }) })
    .click();
  await expect(children).toBeFocused();
  await expect(children).toHaveValue("lots");
  await expect(summary).toHaveValue(typed);
});

test("the dashboard counts one year, and one service of it", async ({ caller, session, officer }) => {
  const { page, words } = officer;
  const year = "2000-01";
  caller.keep(session);
  await brings(caller, "cases", casesOf(year));
  await page.goto("/staff/dashboard");
  await page.getByText(words.say("staff-reports-filter-title"), { exact: true }).click();
  await page.getByLabel(words.say("staff-reports-filter-from")).fill("2000-04-01");
  await page.getByLabel(words.say("staff-reports-filter-to")).fill("2001-03-31");
  await officer.press("staff-reports-filter-button");
  const complaints = page.getByRole("row").filter({ hasText: words.say("staff-dashboard-volume-stage-one") });
  await expect(complaints).toContainText("60");

  const service = page.getByLabel(words.say("staff-reports-filter-service"), { exact: true });
  await service.selectOption({ label: "Leaving care team" });
  await officer.press("staff-reports-filter-button");
  await expect(complaints).toContainText("7");
  await expect(officer.main).toContainText(words.say("report-page-only-service", { service: "Leaving care team" }));
  await page.getByRole("link", { name: words.say("staff-reports-filter-clear") }).click();
  await expect(page).toHaveURL(/\/staff\/dashboard$/);
});

test("an assurance report has the late ones first, and is kept as it stands today", async ({
  caller,
  session,
  officer,
}) => {
  const { page, words } = officer;
  caller.keep(session);
  const reference = await goesLate(caller);
  await page.goto("/staff/assurance");
  // Every date that is late has a row, and the answer that the law asks for comes first.
  const first = officer.row(reference).first();
  await expect(first).toContainText("late by");
  await expect(first).toContainText(words.say("staff-clock-stage-one"));
  for (const table of await page.getByRole("table").all()) {
    const stands = await table.locator(".app-chip").allInnerTexts();
    const isLate = stands.map((stand) => stand.startsWith("late"));
    expect(isLate, stands.join()).toEqual([...isLate].sort((one, other) => Number(other) - Number(one)));
  }
  await officer.press("staff-assurance-keep");
  const kept = page.getByRole("region", { name: words.say("staff-assurance-kept") });
  await kept.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/staff\/assurance\/\d{4}-\d\d-\d\d\.\d+$/);
  await expect(officer.row(reference).first()).toBeVisible();
  await expect(page.getByRole("button", { name: words.say("staff-assurance-keep") })).toHaveCount(0);
});

/** The row of a report's table that has this name. */
function figure(page: Page, key: string, { words }: Officer): Locator {
  return page
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: words.say(key), exact: true }) })
    .first();
}

async function follow(officer: Officer, key: string): Promise<void> {
  await officer.main.getByRole("link", { name: officer.words.say(key), exact: true }).click();
}
