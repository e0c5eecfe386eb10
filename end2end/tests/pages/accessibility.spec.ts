// Every page and every state of it: axe finds nothing, in light and in dark, and nothing runs off a small screen.
import axe from "axe-core";
import type { Page } from "@playwright/test";
import { goOnFrom, goTo } from "../../fixtures/go_to";
import { Caller } from "../../fixtures/caller.mjs";
import { ACTS, PUBLIC, SIGN_IN, STAFF } from "../../fixtures/places.mjs";
import { outside } from "../../fixtures/outside";
import { reading } from "../../fixtures/reading";
import { published, reports } from "../../fixtures/reports.mjs";
import { SECOND_FACTOR } from "../../fixtures/second_factor.mjs";
import { expect, test } from "../../fixtures/test";
import { BOTH_WAYS, LANGUAGES, TAGS } from "../../fixtures/words";

const WIDE = { width: 800, height: 900 };
/** The narrowest screen that must not scroll sideways (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };

type Group = import("../../fixtures/places.mjs").Group;

test.setTimeout(180_000);
// Every test has a page and a visitor of its own.
test.describe.configure({ mode: "parallel" });

for (const language of BOTH_WAYS) {
  for (const group of PUBLIC) {
    test(`${group.name}, ${language}: everybody can use it`, async ({ page, caller }) => {
      await caller.reads(TAGS[language]);
      await lookAt(page, caller, group);
    });
  }
}

test("the sign-in: everybody can use it", ({ page, caller }) => lookAt(page, caller, SIGN_IN));

for (const language of BOTH_WAYS) {
  test(`a letter that was sent, ${language}: everybody can read it`, async ({ page, caller, session, baseURL }) => {
    const staff = new Caller(baseURL ?? "");
    staff.keep(session);
    await caller.reads(TAGS[language]);
    await lookAt(page, caller, reading(staff));
  });
}

for (const language of LANGUAGES) {
  test(`a published report, ${language}: everybody can read it`, async ({ page, caller, session, baseURL }) => {
    const staff = new Caller(baseURL ?? "");
    staff.keep(session);
    if (language === "easy read") await caller.useEasyRead();
    await lookAt(page, caller, published(staff));
  });
}

test("somebody from outside: they can use every page", async ({ page, caller, session, baseURL }) => {
  const staff = new Caller(baseURL ?? "");
  staff.keep(session);
  await lookAt(page, caller, outside(staff));
});

for (const group of [STAFF, ACTS, SECOND_FACTOR, reports("2016-17")]) {
  test(`${group.name}: everybody can use them`, async ({ page, caller, session }) => {
    caller.keep(session);
    await lookAt(page, caller, group);
  });
}

async function lookAt(page: Page, caller: Caller, group: Group): Promise<void> {
  // The content policy lets no page run this; the browser's own way in does.
  await page.addInitScript({ content: axe.source });
  for await (const place of await group.come(caller)) {
    await page.context().addCookies(caller.forBrowser());
    await test.step(place.name, async () => {
      await goTo(page, place);
      await page.emulateMedia({ colorScheme: "light" });
      expect.soft(await findings(page), `${place.name}, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await findings(page, ["cat.color"]), `${place.name}, dark`).toEqual([]);
      await page.setViewportSize(NARROW);
      expect.soft(await tooWide(page), `${place.name}, on a small screen`).toEqual([]);
      await page.setViewportSize(WIDE);
      await goOnFrom(place, caller);
    });
  }
}

/** What axe finds wrong: the rule, and where. */
function findings(page: Page, tags?: string[]): Promise<string[]> {
  return page.evaluate(async (tags) => {
    // Letters that join one another are taken for the signs of a font of icons, and a heading of them for an empty one.
    const joins = document.dir === "rtl";
    const empty =
      joins && [...document.querySelectorAll("h1, h2, h3")].filter((heading) => !heading.textContent?.trim());
    if (empty && empty.length > 0) return ["empty-heading"];
    const { violations } = await window.axe.run(document, {
      resultTypes: ["violations"],
      rules: { "empty-heading": { enabled: !joins } },
      ...(tags && { runOnly: { type: "tag", values: tags } }),
    });
    const told = (node: { target: unknown; any: { message: string }[] }) =>
      `${String(node.target)} ${node.any[0]?.message ?? ""}`.trim();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 4).map(told).join(" | ")}`);
  }, tags);
}

/** What makes the page scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((element) => {
      return (
        element.getBoundingClientRect().right > width + 1 && !element.closest(".app-table-wrap, .app-visually-hidden")
      );
    });
    return [
      `${document.documentElement.scrollWidth} px`,
      ...wide.slice(0, 5).map(({ tagName, className }) => `${tagName}.${className}`),
    ];
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
