// A mother's letter, written down by staff, through every stage to the Ombudsman: R1.4, R4.3, R4.8 to R4.18, R5.3, R5.6.
import { day, today } from "../../fixtures/days.mjs";
import { mark } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";

test("a parent's complaint of two points, one corporate, goes through stage 3 to the Ombudsman", async ({
  officer,
}) => {
  test.setTimeout(300_000);
  const { page, words, history } = officer;
  const story = mark();
  const stage = page.locator(".app-band__stage");
  const finding = (name: string) =>
    officer.main
      .getByRole("article")
      .filter({ hasText: words.say("staff-head-title", { number: "1", what: "" }) })
      .locator("dl div")
      .filter({ hasText: name });

  await test.step("it is written down from a letter that came three days ago", async () => {
    await page.goto("/staff");
    await officer.main.getByRole("link", { name: words.say("staff-record-title"), exact: true }).click();
    await officer.fill("record", {
      what: "staff-record-kind-complaint",
      channel: "staff-channel-letter",
      received_on: day(-3),
      category: "category-parent",
      danger: "staff-record-danger-no",
      story: `Nobody told me that Otis had moved. And the section 47 enquiry was rude. ${story}`,
      right: "An apology.",
      name: "Robin Reed",
      reach: ["staff-way-letter"],
      address: "2 Mill Lane\nWestmere",
      voicemail: "staff-yes-no-yes",
    });
    await officer.press("staff-record-button");
    await officer.accepted();
    await expect(officer.title).toHaveText(/^Case /);
    await expect(officer.main).toContainText(story);
    await expect(page.locator(".app-needs")).toContainText("Robin Reed");
    await officer.press("staff-act-take");
    await expect(officer.clock("stage-one"), "R4.3").toContainText(/due/);
  });

  await test.step("a section 47 enquiry is never statutory in England: that point is corporate", async () => {
    const first = {
      ...{ "what-1": "Nobody told her that Otis had moved.", "nature-1": "staff-nature-communication" },
      ...{ "service-1": "Children in care team", "pathway-1": "staff-pathway-statutory" },
    };
    const second = {
      ...{ "what-2": "The section 47 enquiry was rude.", "nature-2": "staff-nature-attitude-behaviour" },
      ...{ "service-2": "Social workers who visit families", "why-2": "staff-not-statutory-section-47" },
    };
    await officer.act("triage");
    await officer.fill("triage", { ...first, ...second, "pathway-2": "staff-pathway-statutory" });
    await officer.press("staff-act-triage-button");
    await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-section-47"));
    await expect(await officer.field("triage", "what-2")).toHaveValue("The section 47 enquiry was rude.");
    await officer.fill("triage", { "pathway-2": "staff-pathway-corporate" });
    await officer.press("staff-act-triage-button");
    await expect(officer.title).toContainText(words.say("staff-letter-procedure"));
    await officer.post();
    await officer.does("acknowledge", { how: "staff-acknowledge-how-letter", on: today(), who: "Bea Lark" });
    await officer.post();
  });

  await test.step("each point is answered in its own procedure", async () => {
    const answer = { next_steps: "We write as well in future." };
    const one = { "finding-1": "staff-finding-not-upheld", "words-1": "We rang twice on the day of the move." };
    await officer.does("respond", { ...one, ...answer, signed_by: "Bea Lark" });
    await officer.post();
    const other = { "finding-2": "staff-finding-not-upheld", "words-2": "The questions had to be asked." };
    await officer.does("respond-corporate", { ...other, ...answer, by: "Ruth Vale" });
    await officer.post();
    await expect(stage).toHaveText(words.say("staff-stage-stage-one-answered"));
  });

  await test.step("stage 2 is asked for, and the statement is agreed", async () => {
    const asked = { on: today(), channel: "staff-channel-letter", reasons: ["staff-escalation-reason-disagrees"] };
    await officer.does("request-stage-two", { ...asked, wants: "Somebody outside looks at it." });
    await officer.post();
    await officer.does("statement", { "what-1": "Nobody told me that Otis had moved." });
    await officer.post();
    await officer.does("agree-statement", { on: today(), "agreed-1": true });
  });

  await test.step("two are appointed, have the papers and report", async () => {
    await officer.act("appoint");
    const people = { on: today(), officer: "Priya Lane", person: "Tom Field", outside_line: true as const };
    await officer.fill("appoint", people);
    await officer.press("staff-act-appoint-button");
    await expect(page.getByRole("alert")).toContainText(words.say("staff-refused-not-independent"));
    await officer.fill("appoint", { independent: true });
    await officer.press("staff-act-appoint-button");
    await officer.post();
    await expect(officer.main).toContainText("Priya Lane");
    await officer.does("send-papers", { on: today() });
    const found = { "finding-1": "staff-finding-not-upheld", "words-1": "The calls were made." };
    await officer.does("officer-report", { on: today(), ...found });
    const report = { qualities: ["staff-quality-impartial", "staff-quality-comprehensive"], words: "Fair, if slow." };
    await officer.does("person-report", { on: today(), ...report });
  });

  await test.step("the council decides otherwise than the investigating officer, and the case shows both", async () => {
    await officer.act("adjudicate");
    await expect(officer.main, "R4.11: what was found stands beside the field").toContainText(
      "Investigating officer: Not upheld",
    );
    const decided = { "finding-1": "staff-finding-upheld", "words-1": "Two missed calls told her nothing." };
    await officer.fill("adjudicate", { by: "Helen Moor", ...decided, next_steps: "A letter before every move." });
    await officer.press("staff-act-adjudicate-button");
    await officer.post();
    await expect(finding(words.say("staff-found-investigated"))).toContainText(words.say("staff-finding-not-upheld"));
    await expect(finding(words.say("staff-found-two"))).toContainText(/Upheld/);
  });

  await test.step("a panel of two is refused, and everything that was typed is still there", async () => {
    await officer.does("request-panel", { on: today(), wants: "A panel." });
    await officer.post();
    await officer.act("convene-panel");
    await officer.fill("convene-panel", {
      ...{ meets_on: today(), begins_at: "10.30am", place: "Room 2" },
      ...{ "name-1": "Ann Birch", "independent-1": true, "name-2": "Ben Ash", "independent-2": true },
      ...{ chair: "staff-panel-chair-1", speaker: "staff-panel-speaker-advocate", advocate: "Kit Farrow" },
      person_invited: true,
    });
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await officer.press("staff-act-convene-panel-button");
    expect((await answered).status()).toBe(422);
    const three = page.getByRole("alert").getByRole("link", { name: words.say("staff-refused-not-three") });
    await expect(three).toBeVisible();
    for (const [name, typed] of Object.entries({
      "name-1": "Ann Birch",
      "name-2": "Ben Ash",
      advocate: "Kit Farrow",
    })) {
      await expect(await officer.field("convene-panel", name)).toHaveValue(typed);
    }
    await expect(await officer.field("convene-panel", "independent-2")).toBeChecked();
    await expect(
      page.getByRole("radio", { name: words.say("staff-panel-speaker-advocate"), exact: true }),
    ).toBeChecked();
    await officer.fill("convene-panel", { "name-3": "Cy Rowan", "independent-3": true });
    await officer.press("staff-act-convene-panel-button");
    await expect(officer.main.locator(".app-letter")).toContainText("Ann Birch, in the chair");
    await expect(officer.main.locator(".app-letter")).toContainText("It begins at 10:30am.");
    await officer.post();
  });

  await test.step("the panel reports, and the council answers with the independent person", async () => {
    await officer.does("hold-panel", { on: today() });
    const report = {
      summary: "Stage 2 was sound.",
      "what-1": "Write to parents before a move.",
      complainant_on: today(),
    };
    await officer.does("panel-report", { on: today(), ...report });
    await officer.does("respond-stage-three", {
      ...{ by: "Director Hale", with_independent_person: true, considered_on: today() },
      ...{ "finding-1": "staff-finding-upheld", "words-1": "The panel is right." },
      ...{ "answer-1": "staff-recommendation-answer-accepted", "because-1": "A call is easily missed." },
      ...{ "who-1": "Helen Moor", "due-1": day(30) },
      next_steps: "We follow every recommendation by 1 July.",
    });
    await expect(officer.main.locator(".app-letter"), "R4.17").toContainText("Ombudsman");
    await officer.post();
    await expect(stage).toHaveText(words.say("staff-stage-stage-three-answered"));
  });

  await test.step("the Ombudsman decides, it is put right, and it closes", async () => {
    await officer.does("ombudsman-received", {
      on: today(),
      reference: "26 001 234",
      words: "Enquiries in four weeks.",
    });
    const decision = "staff-ombudsman-decision-fault-and-injustice";
    await officer.does("ombudsman-decided", {
      on: today(),
      decision,
      comply_by: day(60),
      words: "£300 for her distress.",
    });
    await expect(officer.clock("compliance")).toBeVisible();
    await officer.does("remedy", {
      kind: "staff-remedy-kind-symbolic-payment",
      amount: "300",
      words: "A payment for her distress.",
      who: "Helen Moor",
      due: day(14),
    });
    await officer.does("remedy-done", { on: today() });
    await officer.does("ombudsman-complied", { on: today(), words: "Paid, and a letter from the director." });
    await expect(officer.clock("compliance")).toHaveCount(0);
    await expect(officer.way("close"), "R5.6: what was learned comes first").toHaveCount(0);
    const action = { "what-1": "A letter before every move", "who-1": "Helen Moor", "due-1": day(30) };
    await officer.does("learn", { learned: "Parents hear of a move in writing.", ...action });
    await officer.does("close", { words: "Closed after the Ombudsman." });
    await expect(stage).toHaveText(words.say("staff-stage-closed"));
    await expect(history).toContainText("Closed after the Ombudsman.");
    await expect(officer.way("reopen")).toBeVisible();
  });
});
