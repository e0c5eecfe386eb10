// What a page asks a cheap phone to do.
import { mark, SAYS } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";

const REPORTS = ["/staff/reports", "/staff/reports/2024-25", "/staff/dashboard", "/staff/assurance", "/staff/import"];

test("a page without an island loads no script at all", async ({ page, caller, officer, session }) => {
  const reference = await caller.submit("idea", SAYS.idea(mark()));
  const path = `/staff/case/${reference.replace("-", "")}`;
  const scripts: string[] = [];
  for (const opened of [page, officer.page]) {
    opened.on("request", (request) => {
      if (request.resourceType() === "script" || /\.(js|wasm)$/.test(request.url())) scripts.push(request.url());
    });
  }
  for (const bare of ["/privacy", "/accessibility", "/reports", "/staff/sign-in", "/letter/nothing", "/nothing/here"]) {
    await page.goto(bare, { waitUntil: "networkidle" });
    expect.soft(await page.locator("script, link[rel=modulepreload]").count(), bare).toBe(0);
  }
  caller.keep(session);
  expect((await caller.post(`${path}/reply`, { words: "Thank you.", by: "Bea Lark" })).path).toBe(`${path}/letter/1`);
  const staff = [path, `${path}/note`, `${path}/letter/1`, "/staff/record", "/staff/calendar", ...REPORTS];
  for (const bare of staff) {
    await officer.page.goto(bare, { waitUntil: "networkidle" });
    expect.soft(await officer.page.locator("script, link[rel=modulepreload]").count(), bare).toBe(0);
  }
  expect(scripts).toEqual([]);
});

test("nothing moves when the letters arrive late", async ({ page, visitor }) => {
  await page.route("**/fonts/**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    const note = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    };
    new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
  });
  const shift = async () => {
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(200);
    return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0));
  };
  for (const language of ["standard", "easy read"]) {
    await page.goto("/");
    if (language === "easy read") await visitor.useEasyRead();
    for (const path of ["/", "/complain/danger", "/idea/idea", "/privacy"]) {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        expect.soft(await shift(), `${path}, ${language}, ${width} px`).toBe(0);
      }
    }
  }
});
