// What it costs to say something: pages, clicks, words and phone screens, for people as they came to the trial of November 2026.
import { chromium } from "@playwright/test";
import { startPortal } from "./fixtures/portal.mjs";

/** @typedef {import("./fixtures/caller.mjs").Answers} Answers */
/** @typedef {{ who: string, journey: string, answers: Answers }} Person */

const PHONE = { width: 360, height: 740 };
const STORY = { story: "They moved me three times this year. Nobody asked me, and nobody says why." };
const byEmail = { reach: { reach: ["email"], email: "otter@example.test" } };
const byPhone = { reach: { reach: ["phone"], phone: "01632 960 099" } };
const CHILD = { called: "Small Heron", agrees: "yes" };

/** @type {Person[]} */
const PEOPLE = [
  {
    who: "a child of 10 in care, in danger, with a move to stop",
    journey: "complain",
    answers: {
      danger: { danger: "yes" },
      who: { who: "in-care" },
      "what-happened": STORY,
      "about-to-happen": { soon: "yes", what: "A move on Monday" },
      ...byPhone,
    },
  },
  {
    who: "a child in care who says what happened and no more",
    journey: "complain",
    answers: {
      danger: { danger: "no" },
      who: { who: "in-care" },
      "what-happened": STORY,
      ...byPhone,
    },
  },
  {
    who: "a care leaver of 19",
    journey: "complain",
    answers: { danger: { danger: "no" }, who: { who: "care-leaver" }, "what-happened": STORY, ...byPhone },
  },
  {
    who: "a mother with Arabic who needs an interpreter",
    journey: "complain",
    answers: {
      danger: { danger: "no" },
      who: { who: "parent", whom: "child" },
      "the-child": { ...CHILD, knows: "yes" },
      "what-happened": { story: "لا أحد يتصل بي" },
      help: { help: ["interpreter"], which: "Arabic" },
      ...byPhone,
    },
  },
  {
    who: "a mother whom nobody calls back",
    journey: "complain",
    answers: {
      danger: { danger: "no" },
      who: { who: "parent", whom: "me" },
      "what-happened": STORY,
      ...byPhone,
    },
  },
  {
    who: "the office of a member of parliament",
    journey: "complain",
    answers: {
      danger: { danger: "no" },
      who: { who: "professional", work: "mp", reference: "HERON/12", ...CHILD },
      "what-happened": STORY,
      ...byEmail,
    },
  },
  {
    who: "an advocate for a child",
    journey: "complain",
    answers: {
      danger: { danger: "no" },
      who: { who: "advocate", organisation: "Speak Out", ...CHILD },
      "what-happened": STORY,
      ...byEmail,
    },
  },
  {
    who: "a child who does not say who they are",
    journey: "complain",
    answers: { danger: { danger: "no" }, "what-happened": STORY, reach: { reach: ["do-not-contact"] } },
  },
  {
    who: "foster carers, a thank-you",
    journey: "thank-you",
    answers: { thanks: { ...STORY, person: "The fostering team" } },
  },
  {
    who: "a child under 11 who wants an advocate",
    journey: "advocate",
    answers: { danger: { danger: "no" }, "asking-for": { whom: "me" }, share: { share: "yes" }, ...byPhone },
  },
  {
    who: "a parent who wants an advocate for a child",
    journey: "advocate",
    answers: {
      danger: { danger: "no" },
      "asking-for": { whom: "child", called: "Small Heron" },
      share: { share: "yes" },
      ...byEmail,
    },
  },
  { who: "a care leaver, an idea", journey: "idea", answers: { idea: STORY } },
];

const portal = await startPortal();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  console.log(
    "| who | journey | pages up to Send | clicks and fields | words | phone screens | words, easy read | phone screens, easy read |\n|---|---|--:|--:|--:|--:|--:|--:|",
  );
  /** @type {string[]} */
  const longer = [];
  for (const person of PEOPLE) {
    const [standard, easy] = [await walks(person, false), await walks(person, true)];
    const { pages, clicks, words } = standard;
    const [screens, easyScreens] = [standard, easy].map(({ screens }) => screens.toFixed(1));
    console.log(
      `| ${person.who} | ${person.journey} | ${pages} | ${clicks} | ${words} | ${screens} | ${easy.words} | ${easyScreens} |`,
    );
    if (easy.screens > standard.screens) longer.push(person.who);
  }
  if (longer.length > 0) {
    console.error(`Easy read takes more phone screens than standard for: ${longer.join("; ")}.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await portal.stop();
}

/**
 * Goes from the first question to the confirmation. The page with Send is the last that counts among the pages; words and screens
 * are of all of them, with the start page and the confirmation.
 * @param {Person} person
 * @param {boolean} easy  In easy read.
 */
async function walks({ journey, answers }, easy) {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const cost = { pages: 0, clicks: 0, words: 0, screens: 0 };
  const reads = async () => {
    const text = await page.locator("main").innerText();
    cost.words += text.split(/\s+/).filter(Boolean).length;
    cost.screens += (await page.evaluate(() => document.documentElement.scrollHeight)) / PHONE.height;
  };
  const click = async (/** @type {string} */ selector) => {
    cost.clicks++;
    await page.locator(selector).first().click();
    await page.waitForLoadState();
  };
  await page.goto(portal.url);
  if (easy) await click("button[name=language]");
  await reads();
  await click(`a.app-door[href^="/${journey}/"]`);
  const left = new Set(Object.keys(answers));
  for (;;) {
    cost.pages++;
    await reads();
    const question = new URL(page.url()).pathname.split("/")[2];
    left.delete(question);
    if (question === "help-now") {
      await click("main a.app-button");
    } else if (question === "check") {
      const more = [...left].map((question) => `.app-more__link[href$="/${question}"]`);
      const next = more.length > 0 && (await page.locator(more.join()).count()) > 0;
      if (next && !(await page.locator(more.join()).first().isVisible())) await click(".app-more .app-fold > summary");
      await click(next ? more.join() : "main form button");
      if (!next) break;
    } else {
      for (const [name, values] of Object.entries(answers[question] ?? {})) {
        for (const value of [values].flat()) {
          cost.clicks++;
          const choice = page.locator(`main [name="${name}"][value="${value}"]`);
          if ((await choice.count()) > 0) await choice.check();
          else await page.locator(`main [name="${name}"]`).fill(value);
        }
      }
      await click(".app-actions .app-button");
    }
  }
  if (!page.url().endsWith("/sent")) throw new Error(`${journey} ends at ${page.url()}`);
  await reads();
  await context.close();
  return cost;
}
