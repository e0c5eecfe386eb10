// Takes pictures of every page, for people to look at.
import { goOnFrom, goTo } from "./fixtures/go_to";
import { parent, SAYS, youngPerson } from "./fixtures/journeys.mjs";
import { ACTS, PUBLIC, SIGN_IN, STAFF } from "./fixtures/places.mjs";
import { reading } from "./fixtures/reading";
import { casesOf, totalsBefore } from "./fixtures/records.mjs";
import { brings, goesLate, published, reports } from "./fixtures/reports.mjs";
import { Caller } from "./fixtures/caller.mjs";
import { setting } from "./fixtures/settings";
import { test } from "./fixtures/test";
import { BOTH_WAYS, LANGUAGES, TAGS } from "./fixtures/words";
import type { Page } from "@playwright/test";

type Group = import("./fixtures/places.mjs").Group;

const FOLDERS: Record<string, string> = { standard: "standard", "easy read": "easy-read", Arabic: "arabic" };
const WIDTHS = { phone: 360, desk: 1280 };
/** In the dark, only a few. */
const DARK = [
  "/",
  "/complain/who",
  "/complain/what-happened",
  "/complain/check",
  "/sent",
  "/staff",
  "/staff/dashboard",
];

for (const language of BOTH_WAYS) {
  for (const group of PUBLIC) {
    test(`${group.name}, ${language}`, async ({ page, caller }) => {
      await caller.reads(TAGS[language]);
      await look(page, caller, group, FOLDERS[language] ?? "other");
    });
  }
}

test("the sign-in", ({ page, caller }) => look(page, caller, SIGN_IN, "staff"));

test("the pages of staff", async ({ page, caller, session }) => {
  for (const answers of [youngPerson("It was not fair"), parent("Nobody came"), SAYS.advocate("School")]) {
    const journey = answers.about ? "advocate" : "complain";
    await new Caller(setting("HEARD_URL")).submit(journey, answers);
  }
  caller.keep(session);
  await look(page, caller, STAFF, "staff");
});

test("the acts, and cases that have come to their end", async ({ page, caller, session }) => {
  caller.keep(session);
  await look(page, caller, ACTS, "acts");
});

for (const language of BOTH_WAYS) {
  test(`a letter that was sent, ${language}`, async ({ page, caller, session }) => {
    const staff = new Caller(setting("HEARD_URL"));
    staff.keep(session);
    await caller.reads(TAGS[language]);
    await look(page, caller, reading(staff), FOLDERS[language] ?? "other");
  });
}

test("the reports, for staff", async ({ page, caller, session }) => {
  caller.keep(session);
  await look(page, caller, reports("2021-22"), "reports");
});

for (const language of LANGUAGES) {
  test(`a published report, ${language}`, async ({ page, caller, session }) => {
    const staff = new Caller(setting("HEARD_URL"));
    staff.keep(session);
    if (language === "easy read") await caller.useEasyRead();
    await look(page, caller, published(staff), language === "standard" ? "standard" : "easy-read");
  });
}

// The pictures of the README: copy them from looks/readme when the pages have changed.
test("a report and a dashboard that are full", async ({ page, caller, session }) => {
  caller.keep(session);
  await page.context().addCookies(session);
  await brings(caller, "cases", casesOf("2024-25"));
  await brings(caller, "cases", casesOf("2023-24", 52));
  await brings(caller, "totals", totalsBefore("2023-24"));
  await brings(caller, "cases", casesOf("2026-27", 40, 120));
  for (let count = 0; count < 3; count++) await goesLate(caller);
  await caller.submit("complain", youngPerson("It was not fair"));
  await page.setViewportSize({ width: 1240, height: 800 });
  await page.goto("/staff/dashboard");
  await page.screenshot({ path: "looks/readme/dashboard.png" });
  await page.goto("/staff/reports/2024-25#services");
  await page.screenshot({ path: "looks/readme/report-page.png" });
});

async function look(page: Page, caller: Caller, group: Group, folder: string): Promise<void> {
  for await (const place of await group.come(caller)) {
    await page.context().addCookies(caller.forBrowser());
    await goTo(page, place);
    const name = `${group.name} ${place.name === "/" ? "start" : place.name}`
      .replace(/\/staff\/case\/\w+/, "case")
      .replace(/[^\w]+/g, "-")
      .replace(/-$/, "");
    for (const [screen, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: `looks/${folder}/${screen}/${name}.png`, fullPage: true });
    }
    if (DARK.includes(place.path) && !place.sends) {
      await page.emulateMedia({ colorScheme: "dark" });
      await page.screenshot({ path: `looks/${folder}/dark/${name}.png`, fullPage: true });
      await page.emulateMedia({ colorScheme: "light" });
    }
    await goOnFrom(place, caller);
  }
}
