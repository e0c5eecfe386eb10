// Three invented councils go from the list that their officers keep to the report that everybody reads, by the pages alone.
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COUNCILS } from "../../fixtures/councils.mjs";
import { fromListToReport, OWN_TABLE, TO_COMMITTEE, WRITTEN } from "../../fixtures/from_list_to_report";
import { Officer } from "../../fixtures/officer";
import { startPortal } from "../../fixtures/portal.mjs";
import { expect, test } from "@playwright/test";

/** The largest takes too long for every run; `npm run show` takes it too. */
const SHOWN = process.env.HEARD_SHOW ? COUNCILS : COUNCILS.filter(({ complaints }) => complaints < 1_000);

/** A list of 1,500 takes its time to be checked. */
test.use({ actionTimeout: 120_000, navigationTimeout: 120_000 });

for (const council of SHOWN) {
  test(`${council.name}, with ${council.complaints} complaints, goes from its list to its report`, async ({
    browser,
    javaScriptEnabled,
  }) => {
    test.setTimeout(300_000);
    const portal = await startPortal("serve");
    try {
      const context = await browser.newContext({ baseURL: portal.url, javaScriptEnabled, locale: "en-GB" });
      const page = await context.newPage();
      await page.goto("/staff/sign-in");
      await new Officer(page).signIn(portal.officer);
      await chooses(page);
      const handed = await fromListToReport(page, council);
      const folder = process.env.HEARD_SHOW_TO;
      if (folder)
        for (const [kind, file] of Object.entries(handed))
          copyFileSync(file, join(folder, `${council.complaints}.${kind}`));
      const read = (file: string) =>
        execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
      const report = read(handed.pdf);
      for (const words of [OWN_TABLE, WRITTEN, "What changed"]) expect(report).toContain(words);
      expect(read(handed.covering)).toContain(TO_COMMITTEE);
      // A document is an archive, whose first bytes say so; what stands in it is read by a test of its own.
      expect(readFileSync(handed.docx).subarray(0, 2).toString()).toBe("PK");
      await context.close();
    } finally {
      await portal.stop();
    }
  });
}

/** The first account chooses a password of its own before it goes anywhere. */
async function chooses(page: import("@playwright/test").Page): Promise<void> {
  if (!page.url().includes("/staff/password")) return;
  const password = "correct horse battery staple 27";
  for (const id of ["new", "again"]) await page.locator(`#${id}`).fill(password);
  await page.getByRole("main").getByRole("button").click();
}
