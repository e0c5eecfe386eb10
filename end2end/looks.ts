// Takes pictures of every page, for people to look at.
import { goOnFrom, goTo } from "./fixtures/go_to";
import { parent, SAYS, youngPerson } from "./fixtures/journeys.mjs";
import { PUBLIC, SIGN_IN, STAFF } from "./fixtures/places.mjs";
import { Caller } from "./fixtures/caller.mjs";
import { setting } from "./fixtures/settings";
import { test } from "./fixtures/test";
import { LANGUAGES } from "./fixtures/words";
import type { Page } from "@playwright/test";

type Group = import("./fixtures/places.mjs").Group;

const WIDTHS = { phone: 360, desk: 1280 };
/** In the dark, only a few. */
const DARK = ["/", "/complain/who", "/complain/what-happened", "/complain/check", "/sent", "/staff"];

for (const language of LANGUAGES) {
  for (const group of PUBLIC) {
    test(`${group.name}, ${language}`, async ({ page, caller }) => {
      if (language === "easy read") await caller.useEasyRead();
      await look(page, caller, group, `${language === "standard" ? "standard" : "easy-read"}`);
    });
  }
}

test("the sign-in", ({ page, caller }) => look(page, caller, SIGN_IN, "staff"));

test("the pages of staff", async ({ page, caller, session }) => {
  for (const answers of [youngPerson("It was not fair"), parent("Nobody came"), SAYS.advocate("School")]) {
    const journey = answers.about ? "advocate" : "complain";
    await new Caller(setting("HEARD_URL")).submit(journey, answers);
  }
  for (const { name, value } of session) caller.cookies.set(name, value);
  await look(page, caller, STAFF, "staff");
});

async function look(page: Page, caller: Caller, group: Group, folder: string): Promise<void> {
  const places = await group.come(caller);
  await page.context().addCookies(caller.forBrowser());
  for (const place of places) {
    await goTo(page, place);
    const name = `${group.name} ${place.name === "/" ? "start" : place.name}`.replace(/\/staff\/case\/\w+/, "case").replace(/[^\w]+/g, "-").replace(/-$/, "");
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
