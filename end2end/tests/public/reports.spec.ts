// Everybody reads the published reports, and takes them away.
import { readFile } from "node:fs/promises";
import { Caller } from "../../fixtures/caller.mjs";
import { PUBLISHED, publishes } from "../../fixtures/reports.mjs";
import { expect, test } from "../../fixtures/test";
import { Words } from "../../fixtures/words";

test.beforeEach(async ({ baseURL, session }) => {
  const staff = new Caller(baseURL ?? "");
  staff.keep(session);
  await publishes(staff, PUBLISHED);
});

test("a published report is found from the start page, and read from its contents", async ({
  page,
  visitor: { words },
}) => {
  await page.goto("/");
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: words.say("footer-reports") })
    .click();
  await page
    .getByRole("main")
    .getByRole("link", { name: words.say("reports-one", { year: PUBLISHED }) })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.say("report-page-title", { year: PUBLISHED }));
  const contents = page.getByRole("navigation", { name: words.say("report-page-contents") });
  for (const part of ["who", "services", "times"]) {
    await contents.getByRole("link", { name: words.say(`report-part-${part}`), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#${part}$`));
    await expect(page.locator(`section#${part} > h2`)).toBeInViewport();
  }
});

test("every chart says in words what it shows, and its table stands beside it", async ({ page }) => {
  await page.goto(`/reports/${PUBLISHED}`);
  const charts = page.locator(".app-figure:has(svg)");
  expect(await charts.count()).toBeGreaterThan(5);
  for (const chart of await charts.all()) {
    const title = await chart.getByRole("table").getByRole("caption").innerText();
    await expect(chart.getByRole("img")).toHaveAccessibleName(new RegExp(`${title}.* .*\\d`));
  }
});

test("a published report is taken away in every format", async ({ page, visitor: { words } }) => {
  await page.goto(`/reports/${PUBLISHED}`);
  const begins = { html: "<!DOCTYPE html>", xlsx: "PK", ods: "PK", csv: "", json: "{" };
  for (const [format, begin] of Object.entries(begins)) {
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: words.say(`reports-file-${format}`) }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(new RegExp(`^complaints-report-${PUBLISHED}.*\\.${format}$`));
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, begin.length).toString(), format).toBe(begin);
    expect(bytes.length, format).toBeGreaterThan(1_000);
    if (format === "json") JSON.parse(bytes.toString());
  }
});

test("in easy read a short report in easy words comes first", async ({ page, visitor }) => {
  await page.goto(`/reports/${PUBLISHED}`);
  await visitor.useEasyRead();
  const short = page.getByRole("region", { name: visitor.words.say("reports-short-title") });
  await expect(short).toContainText("60");
  const said = new Words("standard");
  const table = page.getByRole("table", { name: said.say("report-table-times-extended") });
  const number = async (row: string) =>
    parseInt(
      await table
        .getByRole("row", { name: said.say(row) })
        .getByRole("cell")
        .first()
        .innerText(),
      10,
    );
  const inTime = (await number("report-row-in-first-limit")) + (await number("report-row-in-agreed-time"));
  expect(inTime).toBeGreaterThan(0);
  await expect(short, "the long report says the same").toContainText(`${inTime} of them`);
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(visitor.words.say("reports-short-title"));
});
