// The main job: what somebody says reaches the complaints team, and they are told that it has.
import { readFile } from "node:fs/promises";
import { address, byEmail, JOURNEYS, mark, SAYS } from "../../fixtures/journeys.mjs";
import { letterAbout, letterTo } from "../../fixtures/letters";
import { setting } from "../../fixtures/settings";
import { expect, test } from "../../fixtures/test";
import { LANGUAGES } from "../../fixtures/words";

const TEAM = "listening-alerts@westmere.example";
const PROVIDER = "requests@speakout.example";

for (const language of LANGUAGES) {
  for (const journey of JOURNEYS) {
    test(`${journey}, ${language}: what is said reaches the team, and a letter says so`, async ({
      visitor,
      officer,
    }) => {
      const [story, email] = [mark(), address()];
      await visitor.begin(journey, language);
      await visitor.answers({ ...SAYS[journey](story), ...byEmail(email) });
      await expect(visitor.page.getByRole("main")).toContainText(story);
      await visitor.send(journey);
      const reference = await visitor.reference();
      await expect(visitor.page.getByRole("heading", { level: 1 })).toHaveText(
        visitor.words.say(`sent-${journey}-title`),
      );

      const receipt = await letterTo(email);
      expect(receipt.subject).toBe("We got your message");
      expect(receipt.text).toContain(reference);
      expect(receipt.text).toContain(language === "standard" ? "Hello Purple Otter," : "Hello Purple Otter.");
      expect(receipt.raw).not.toContain(story);
      for (const word of ["complaint", "social worker", "children"])
        expect(receipt.raw.toLowerCase()).not.toContain(word);
      const alert = await letterAbout(reference, TEAM);
      for (const told of [story, email, "Otter"]) expect(alert.raw).not.toContain(told);
      if (["complain", "advocate"].includes(journey)) {
        const request = await letterAbout(reference, PROVIDER);
        expect(request.text).toContain("Purple Otter");
        expect(request.text.includes(story), "only what was written for the advocate").toBe(journey === "advocate");
      }

      await officer.page.goto(`/staff?kind=${journey}`);
      expect((await officer.rows()).map((row) => row.reference)).toContain(reference);
      await officer.open(reference);
      await expect(officer.page.locator(".app-case__main")).toContainText(story);
      await expect(officer.page.locator(".app-needs")).toContainText("Purple Otter");
      const wrote = officer.words.say("staff-wrote-easy-read");
      await expect(officer.page.getByText(wrote)).toHaveCount(language === "standard" ? 0 : 1);

      const log = await readFile(setting("HEARD_LOG_FILE"), "utf8");
      for (const told of [story, email, reference]) expect(log).not.toContain(told);
    });
  }
}

test("a letter that is refused is seen on the case, and the sender is told that it arrived all the same", async ({
  visitor,
  officer,
}) => {
  await visitor.begin("idea");
  await visitor.answers({ ...SAYS.idea(mark()), ...byEmail(address("refuses.example.test")) });
  await visitor.send("idea");
  const reference = await visitor.reference();
  await expect(async () => {
    await officer.page.goto("/staff?show=undelivered");
    await expect(officer.row(reference)).toContainText(officer.words.say("staff-flag-undelivered"), { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await officer.open(reference);
  const letter = officer.words.say("staff-notice-thank-you");
  await expect(officer.history).toContainText(officer.words.say("staff-event-message-not-delivered", { letter }));
});
