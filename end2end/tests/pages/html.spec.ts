// The HTML of every page and every state of it is right.
import { HtmlValidate } from "html-validate";
import { readFileSync } from "node:fs";
import { Caller } from "../../fixtures/caller.mjs";
import { ACTS_AND_REFUSALS, PUBLIC, SIGN_IN, STAFF } from "../../fixtures/places.mjs";
import { outside } from "../../fixtures/outside";
import { reading } from "../../fixtures/reading";
import { published, reports } from "../../fixtures/reports.mjs";
import { SECOND_FACTOR } from "../../fixtures/second_factor.mjs";
import { expect, test } from "../../fixtures/test";
import { BOTH_WAYS, LANGUAGES, TAGS, Words } from "../../fixtures/words";

type Group = import("../../fixtures/places.mjs").Group;
type Place = import("../../fixtures/places.mjs").Place;

const validator = new HtmlValidate(
  JSON.parse(readFileSync(new URL("../../.htmlvalidate.json", import.meta.url), "utf8")),
);

for (const language of BOTH_WAYS) {
  for (const group of PUBLIC) {
    test(`${group.name}, ${language}: the HTML is right`, async ({ caller }) => {
      await caller.reads(TAGS[language]);
      await read(caller, group);
    });
  }
}

test("the sign-in: the HTML is right", ({ caller }) => read(caller, SIGN_IN));

test("the pages of staff: the HTML is right", async ({ caller, session }) => {
  caller.keep(session);
  await read(caller, STAFF);
});

test("the pages of a second factor: the HTML is right", async ({ caller, session }) => {
  caller.keep(session);
  await read(caller, SECOND_FACTOR);
});

test("the form of every act: the HTML is right", async ({ caller, session }) => {
  caller.keep(session);
  const seen = new Set((await read(caller, ACTS_AND_REFUSALS)).map(({ path }) => path.split("/")[4]));
  const acts = new Words("standard").keys(/^staff-act-(.+)-button$/);
  expect(
    acts.filter((act) => !seen.has(act)),
    "what asks for nothing has no form",
  ).toEqual(["take"]);
});

test("a letter that was sent: the HTML is right", async ({ caller, session, baseURL }) => {
  const staff = new Caller(baseURL ?? "");
  staff.keep(session);
  await read(caller, reading(staff));
});

test("the pages of somebody from outside: the HTML is right", async ({ caller, session, baseURL }) => {
  const staff = new Caller(baseURL ?? "");
  staff.keep(session);
  await read(caller, outside(staff));
});

test("the reports, for staff: the HTML is right", async ({ caller, session }) => {
  caller.keep(session);
  await read(caller, reports("2014-15"));
});

for (const language of LANGUAGES) {
  test(`a published report, ${language}: the HTML is right`, async ({ caller, session, baseURL }) => {
    const staff = new Caller(baseURL ?? "");
    staff.keep(session);
    if (language === "easy read") await caller.useEasyRead();
    await read(caller, published(staff));
  });
}

test("the pages of refusals: the HTML is right", async ({ caller }) => {
  await caller.get("/");
  const refusals = {
    400: await caller.post("/idea/idea", "story=%ff"),
    403: await caller.post(
      "/language",
      {},
      { origin: "https://elsewhere.example.test", "sec-fetch-site": "cross-site" },
    ),
    413: await caller.post("/idea/idea", { story: "x".repeat(5_000_000) }),
    415: await caller.post("/idea/idea", "{}", { "content-type": "application/json" }),
  };
  for (const [status, answer] of Object.entries(refusals)) {
    expect.soft(answer.status).toBe(Number(status));
    expect.soft(await faults(answer.body), status).toEqual([]);
  }
});

async function read(caller: Caller, group: Group): Promise<Place[]> {
  const seen: Place[] = [];
  for await (const place of await group.come(caller)) {
    seen.push(place);
    const { status, body } = await ask(caller, place);
    expect(status, place.name).toBe(place.status);
    expect.soft(await faults(body), place.name).toEqual([]);
    if (place.mends) await ask(caller, { ...place, sends: place.mends });
  }
  return seen;
}

/** What somebody sees in the end, who asks for the place or sends what it is about. */
async function ask(caller: Caller, place: Place) {
  const answered = await askOnce(caller, place);
  return answered.status === 303 ? caller.get(answered.path) : answered;
}

function askOnce(caller: Caller, { path, sends, file }: Place) {
  if (file) return caller.upload(path, sends ?? {}, file);
  // A page of questions says itself that its visitor goes on; a form of no page would be asked whose it is.
  const goesOn: Record<string, string> = /^\/(complain|thank-you|advocate|idea|equality)\//.test(path)
    ? { "going-on": "yes" }
    : {};
  return sends ? caller.post(path, { ...goesOn, ...sends }) : caller.get(path);
}

/** What is wrong: the rule, what it says, and the text there. */
async function faults(html: string): Promise<string[]> {
  // Leptos marks places with "<!>", which every browser reads as an empty comment.
  const marked = html.replaceAll("<!>", "<!---->");
  const report = await validator.validateString(marked);
  const messages = report.results.flatMap(({ messages }) => messages);
  const wrong = messages.map(
    ({ ruleId, message, offset }) => `${ruleId}: ${message} at ${marked.slice(offset - 1, offset + 60)}`,
  );
  return [...wrong, ...unsaid(html)];
}

/** Words that nobody was given for a place in a sentence. */
function unsaid(html: string): string[] {
  return [...html.matchAll(/.{0,60}\{ ?\$.{0,20}/g)].map(([text]) => text);
}
