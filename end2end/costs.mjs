// What it costs to say something: pages, clicks, words and phone screens, for people as they came to the trial of November 2026,
// and beside it what it cost them then. Says for whom pages, words or screens are not halved, and ends with 1 where easy read takes
// more screens than standard.
import { chromium } from "@playwright/test";
import { startPortal } from "./fixtures/portal.mjs";

/** @typedef {import("./fixtures/caller.mjs").Answers} Answers */
/**
 * What was counted in the trial: from the first question to the confirmation, or to the page with Send.
 * @typedef {{ pages: number, clicks: number, words: number, screens?: number, easy?: boolean, toSend?: boolean }} Before
 */
/** @typedef {{ who: string, journey: string, answers: Answers, before?: Before }} Person */
/** @typedef {{ pages: number, clicks: number, words: number, screens: number }} Cost */

const PHONE = { width: 360, height: 740 };
const STORY = { story: "They moved me three times this year. Nobody asked me, and nobody says why." };
const byEmail = { reach: { reach: ["email"], email: "otter@example.test" } };
const byPhone = { reach: { reach: ["phone"], phone: "01632 960 099" } };
const CHILD = { called: "Small Heron", agrees: "yes" };

/** @type {Person[]} */
const PEOPLE = [
  {
    who: "a child of 10 in care, in danger, with a move to stop",
    before: { pages: 18, clicks: 28, words: 1580, screens: 43 },
    journey: "complain",
    answers: {
      danger: { danger: "yes" },
      who: { who: "in-care" },
      "what-happened": { ...STORY, soon: "yes", what: "A move on Monday" },
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
    before: { pages: 17, clicks: 29, words: 1850, screens: 79, easy: true },
    journey: "complain",
    answers: { danger: { danger: "no" }, who: { who: "care-leaver" }, "what-happened": STORY, ...byPhone },
  },
  {
    who: "a mother with Arabic who needs an interpreter",
    before: { pages: 18, clicks: 37, words: 1690 },
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
    before: { pages: 16, clicks: 24, words: 1390, toSend: true },
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
    before: { pages: 17, clicks: 25, words: 1520 },
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
    before: { pages: 18, clicks: 30, words: 1500 },
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
    before: { pages: 13, clicks: 16, words: 1200, toSend: true },
    journey: "complain",
    answers: { danger: { danger: "no" }, "what-happened": STORY, reach: { reach: ["do-not-contact"] } },
  },
  {
    who: "foster carers, a thank-you",
    before: { pages: 8, clicks: 14, words: 650, screens: 18 },
    journey: "thank-you",
    answers: { thanks: { ...STORY, person: "The fostering team" } },
  },
  {
    who: "a child under 11 who wants an advocate",
    before: { pages: 13, clicks: 22, words: 1070, screens: 48, easy: true },
    journey: "advocate",
    answers: { danger: { danger: "no" }, "asking-for": { whom: "me" }, share: { share: "yes" }, ...byPhone },
  },
  {
    who: "a parent who wants an advocate for a child",
    before: { pages: 13, clicks: 20, words: 1170 },
    journey: "advocate",
    answers: {
      danger: { danger: "no" },
      "asking-for": { whom: "child", called: "Small Heron" },
      share: { share: "yes" },
      ...byEmail,
    },
  },
  {
    who: "a care leaver, an idea",
    before: { pages: 10, clicks: 14, words: 930 },
    journey: "idea",
    answers: { idea: STORY },
  },
];

const portal = await startPortal();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
/** @type {string[]} */
const faults = [];
/** @type {string[]} */
const notHalved = [];
try {
  console.log(
    "Each figure with what it was in the trial, and how much of that it is. The start page is not counted, as it was not then.\n",
  );
  console.log(
    "| who | journey | style | pages | clicks and fields | words | phone screens |\n|---|---|---|--:|--:|--:|--:|",
  );
  for (const { who, journey, answers, before } of PEOPLE) {
    /** @type {Record<"standard" | "easy read", Cost>} */
    const styles = {
      standard: await walks(journey, answers, false, before),
      "easy read": await walks(journey, answers, true, before),
    };
    for (const [style, cost] of Object.entries(styles)) {
      const then = before && (before.easy ?? false) === (style === "easy read") ? before : undefined;
      const cells = /** @type {const} */ (["pages", "clicks", "words", "screens"]).map((name) =>
        beside(who, name, cost, then),
      );
      console.log(`| ${who} | ${journey} | ${style} | ${cells.join(" | ")} |`);
    }
    if (styles["easy read"].screens > styles.standard.screens)
      faults.push(`${who}: easy read takes more phone screens than standard.`);
  }
} finally {
  await browser.close();
  await portal.stop();
}
for (const told of [...notHalved, ...faults]) console.error(told);
process.exitCode = faults.length > 0 ? 1 : 0;

/**
 * A figure beside that of the trial.
 * @param {string} who
 * @param {keyof Cost} name
 * @param {Cost} cost
 * @param {Before} [before]
 */
function beside(who, name, cost, before) {
  const now = cost[name];
  const shown = name === "screens" ? now.toFixed(1) : `${now}`;
  const then = before?.[name];
  if (then === undefined) return shown;
  if (name !== "clicks" && now > then / 2) notHalved.push(`${who}: ${shown} ${name} are more than half of ${then}.`);
  return `${shown} of ${then} (${Math.round((100 * now) / then)} %)`;
}

/**
 * Goes from the first question to the confirmation.
 * @param {string} journey
 * @param {Answers} answers
 * @param {boolean} easy  In easy read.
 * @param {Before} [before]  Whether only what stands before the confirmation is counted.
 * @returns {Promise<Cost>}
 */
async function walks(journey, answers, easy, before) {
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
  if (!before?.toSend) {
    cost.pages++;
    await reads();
  }
  await context.close();
  return cost;
}
