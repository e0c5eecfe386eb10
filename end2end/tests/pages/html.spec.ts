// The HTML of every page and every state of it is right.
import { HtmlValidate } from "html-validate";
import { readFileSync } from "node:fs";
import { PUBLIC, SIGN_IN, STAFF } from "../../fixtures/places.mjs";
import { expect, test } from "../../fixtures/test";
import { LANGUAGES } from "../../fixtures/words";

type Group = import("../../fixtures/places.mjs").Group;
type Caller = import("../../fixtures/caller.mjs").Caller;

const validator = new HtmlValidate(
  JSON.parse(readFileSync(new URL("../../.htmlvalidate.json", import.meta.url), "utf8")),
);

for (const language of LANGUAGES) {
  for (const group of PUBLIC) {
    test(`${group.name}, ${language}: the HTML is right`, async ({ caller }) => {
      if (language === "easy read") await caller.useEasyRead();
      await read(caller, group);
    });
  }
}

test("the sign-in: the HTML is right", ({ caller }) => read(caller, SIGN_IN));

test("the pages of staff: the HTML is right", async ({ caller, session }) => {
  for (const { name, value } of session) caller.cookies.set(name, value);
  await read(caller, STAFF);
});

test("the pages of refusals: the HTML is right", async ({ caller }) => {
  await caller.get("/");
  const refusals = {
    400: await caller.post("/idea/idea", "story=%ff"),
    403: await caller.post("/language", {}, { origin: "https://elsewhere.example.test", "sec-fetch-site": "cross-site" }),
    413: await caller.post("/idea/idea", { story: "x".repeat(5_000_000) }),
    415: await caller.post("/idea/idea", "{}", { "content-type": "application/json" }),
  };
  for (const [status, answer] of Object.entries(refusals)) {
    expect.soft(answer.status).toBe(Number(status));
    expect.soft(await faults(answer.body), status).toEqual([]);
  }
});

async function read(caller: Caller, group: Group): Promise<void> {
  for (const place of await group.come(caller)) {
    const { status, body } = place.sends ? await caller.post(place.path, place.sends) : await caller.get(place.path);
    expect(status, place.name).toBe(place.status);
    expect.soft(await faults(body), place.name).toEqual([]);
    if (place.mends) await caller.post(place.path, place.mends);
  }
}

/** What is wrong: the rule, what it says, and the text there. */
async function faults(html: string): Promise<string[]> {
  // Leptos marks places with "<!>", which every browser reads as an empty comment.
  const marked = html.replaceAll("<!>", "<!---->");
  const report = await validator.validateString(marked);
  const messages = report.results.flatMap(({ messages }) => messages);
  return messages.map(({ ruleId, message, offset }) => `${ruleId}: ${message} at ${marked.slice(offset - 1, offset + 60)}`);
}
