// A child's complaint from the form to its end: R1.3, R4.1 to R4.5, R5.6, R7.3, R7.6, R8.7.
import type { Page } from "@playwright/test";
import { day, today } from "../../fixtures/days.mjs";
import { address, mark, youngPerson } from "../../fixtures/journeys.mjs";
import { lettersOf } from "../../fixtures/letters";
import { setting } from "../../fixtures/settings";
import { expect, test, watch } from "../../fixtures/test";
import { Visitor } from "../../fixtures/visitor";

const PROVIDER = "requests@speakout.example";

test("a child's complaint is acknowledged, suspended for an advocate, answered at stage 1 and closed", async ({
  visitor,
  officer,
  browser,
  contextOptions,
  javaScriptEnabled,
  troubles,
}) => {
  test.setTimeout(300_000);
  const { page, words, history } = officer;
  const [story, understood, added, email] = [mark(), mark(), mark(), address()];
  let reference = "";
  const stands = (flag: string) =>
    page.locator(".app-band").getByText(words.say(`staff-flag-${flag}`), { exact: true });
  const outside = await browser.newContext({ ...contextOptions, javaScriptEnabled, baseURL: setting("HEARD_URL") });
  watch(outside, troubles);

  await test.step("it is sent by the public form and taken", async () => {
    await visitor.begin("complain");
    await visitor.answers({
      ...youngPerson(story),
      name: { name: "Purple Otter" },
      reach: { reach: ["email", "letter"], email, address: "1 River Bank\nWestmere" },
      advocate: { advocate: "not-sure" },
    });
    await visitor.send("complain");
    reference = await visitor.reference();
    await officer.open(reference);
    await expect(stands("child")).toBeVisible();
    await expect(stands("advocate"), "R7.3: nobody has offered an advocate yet").toBeVisible();
    await officer.press("staff-act-take");
    await expect(history).toContainText(words.say("staff-event-take"));
  });

  await test.step("it is acknowledged by a letter, which is mended and sent by e-mail", async () => {
    const told = { who: "Bea Lark", understood, wants: "You want to know why." };
    await officer.does("acknowledge", { how: "staff-acknowledge-how-letter", on: today(), ...told });
    await expect(officer.title).toContainText(words.say("staff-letter-acknowledgement"));
    const text = await officer.field("letter", "text");
    const written = await text.inputValue();
    for (const said of ["Purple Otter", "Bea Lark", understood]) expect(written).toContain(said);
    await officer.send("save", { text: written.replace(understood, `${understood}\n\n${added}`) });
    await expect(officer.main.getByRole("article")).toContainText(added);
    await officer.send("email");
    await expect(officer.title).toHaveText(words.say("staff-case-title", { reference }));
    await left("acknowledgement");
    await expect(officer.clock("acknowledgement"), "R12.2: the letter has left").toHaveCount(0);
  });

  await test.step("the e-mail holds a link and nothing of the case; the link and the reference open the letter", async () => {
    const [notice] = await lettersOf("We have written to you", email);
    for (const secret of [story, understood, added, reference, "Bea Lark"]) expect(notice.raw).not.toContain(secret);
    for (const word of ["complaint", "social worker", "children"]) expect(notice.raw.toLowerCase()).not.toContain(word);
    const [link] = /http:\S+\/letter\/\S+/.exec(notice.text) ?? [];
    await reads(new Visitor(await outside.newPage()), link ?? "");
  });

  await test.step("the points are written down", async () => {
    await officer.does("triage", {
      ...{ "what-1": "The review was moved twice.", "nature-1": "staff-nature-communication" },
      ...{ "service-1": "Children in care team", "pathway-1": "staff-pathway-statutory" },
      ...{ "what-2": "Nobody rang back.", "nature-2": "staff-nature-delay" },
      ...{ "service-2": "Children in care team", "pathway-2": "staff-pathway-statutory" },
    });
    await expect(officer.title).toContainText(words.say("staff-letter-procedure"));
    await officer.send("email");
    await left("procedure");
    await expect(officer.main.getByRole("article")).toHaveCount(2);
  });

  await test.step("an advocate is offered, and they want one", async () => {
    await officer.does("advocacy", { offer: "staff-advocacy-offered" });
    await officer.send("handed", { on: today(), how: "Read out to them" });
    await expect(stands("advocate")).toHaveCount(0);
    await officer.does("advocacy", { offer: "staff-advocacy-accepted" });
    const asked = await lettersOf(`A request for an advocate: ${reference}`, PROVIDER);
    expect(asked[0].raw).not.toContain(story);
    await expect(officer.clock("advocate"), "R7.6").toBeVisible();
  });

  await test.step("the clocks stand while they wait for the advocate, and run on", async () => {
    const waits = { from: today(), reason: "staff-suspension-reason-awaiting-advocate" };
    await officer.does("suspend", { ...waits, words: "Speak Out Westmere looks for somebody for you." });
    await officer.send("email");
    await left("suspension");
    await expect(stands("suspended")).toBeVisible();
    await expect(officer.clock("stage-one")).toContainText(/suspended since/);
    await expect(officer.clock("stage-one-maximum"), "R4.4: it runs on").not.toContainText(/suspended since/);
    await officer.does("follow-up-advocate", {
      said: "staff-provider-said-appointed",
      on: today(),
      name: "Kit Farrow",
    });
    await officer.does("resume", { on: today(), words: "Kit Farrow is your advocate." });
    await officer.send("email");
    await left("resumption");
    await expect(stands("suspended")).toHaveCount(0);
  });

  await test.step("stage 1 is answered point by point, and the letter is printed and posted", async () => {
    await officer.does("respond", {
      ...{ "finding-1": "staff-finding-upheld", "words-1": "You are right. We are sorry." },
      ...{ "finding-2": "staff-finding-not-upheld", "words-2": "Somebody rang twice." },
      ...{ next_steps: "The review is on 18 December.", signed_by: "Bea Lark" },
    });
    const paper = officer.main.locator(".app-letter");
    for (const said of ["You are right. We are sorry.", "Somebody rang twice.", "18 December"]) {
      await expect(paper).toContainText(said);
    }
    await officer.send("print");
    await expect(officer.main).toContainText(/printed .+, not posted yet/);
    await page.getByRole("link", { name: words.say("back"), exact: true }).click();
    await expect(officer.clock("stage-one"), "R4.3: it has not left yet").toBeVisible();
    await officer.main.getByRole("link", { name: words.say("staff-letter-stage-one-reply"), exact: true }).click();
    await officer.send("posted", { on: today() });
    await expect(officer.clock("stage-one")).toHaveCount(0);
    await expect(history).toContainText(/Letter posted or handed over .+: Stage 1 reply/);
  });

  await test.step("what was learned comes first; then it closes", async () => {
    await officer.does("learn", {
      learned: "Families hear of a moved review by phone.",
      ...{ "what-1": "Write it into the guide", "who-1": "Bea Lark", "due-1": day(30) },
    });
    await officer.does("close");
    const band = page.locator(".app-band");
    await expect(band).toContainText(words.say("staff-stage-closed"));
    await expect(band).toContainText(words.say("staff-outcome-partially-upheld"));
    await expect(officer.clock("action"), "an action outlives the case").toBeVisible();
    await page.goto("/staff?show=mine");
    await expect(officer.row(reference)).toBeVisible();
  });

  await outside.close();

  /** The case, once the mail server has taken this letter. */
  async function left(letter: string): Promise<void> {
    const sent = words.say("staff-event-letter-sent", { letter: words.say(`staff-letter-${letter}`) });
    await expect(async () => {
      await page.reload();
      await expect(history).toContainText(sent, { timeout: 500 });
    }).toPass({ timeout: 20_000 });
  }

  /** The letter is read with the right reference and no other, in both languages. */
  async function reads(reader: Visitor, link: string): Promise<void> {
    await reader.page.goto(link);
    await asks(reader.page, reader, "H4KQ-7M2X");
    await expect(reader.page.getByRole("alert")).toContainText(reader.words.say("letter-refused"));
    await expect(reader.page.getByLabel(reader.words.say("letter-reference-label"))).toHaveValue("H4KQ-7M2X");
    await expect(reader.page.getByRole("main")).not.toContainText(added);
    await asks(reader.page, reader, reference.toLowerCase());
    const letter = reader.page.locator(".app-letter");
    for (const said of [understood, added, "Purple Otter"]) await expect(letter).toContainText(said);
    await reader.useEasyRead();
    await asks(reader.page, reader, reference);
    await expect(letter).toContainText(added);
  }

  async function asks(reading: Page, reader: Visitor, typed: string): Promise<void> {
    await reading.getByLabel(reader.words.say("letter-reference-label")).fill(typed);
    await reading.getByRole("button", { name: reader.words.say("letter-button"), exact: true }).click();
  }
});
