// Easy read is a language of the same form.
import { mark } from "../../fixtures/journeys.mjs";
import { expect, test } from "../../fixtures/test";

test("changing the language in the middle of typing loses nothing, there and back", async ({ visitor }) => {
  const story = `${mark()}\n\nIt is not finis`;
  await visitor.begin("idea");
  await visitor.text().fill(story);
  await visitor.useEasyRead();
  await expect(visitor.page).toHaveURL(/\/idea\/idea$/);
  await expect(visitor.text()).toHaveValue(story);
  await expect(visitor.page.getByRole("heading", { level: 1 })).toHaveText(visitor.words.say("idea-title"));
  await visitor.text().fill(`${story}hed`);
  await visitor.useStandardWords();
  await expect(visitor.text()).toHaveValue(`${story}hed`);
});

test("the language is remembered on every page, and an answer that is not right yet is kept too", async ({
  visitor,
}) => {
  await visitor.begin("idea");
  await visitor.answers({ idea: { story: mark() } }, "reach");
  await visitor.answer("reach", "email");
  await visitor.answer("email", "otter at example");
  await visitor.useEasyRead();
  await expect(visitor.page.getByRole("textbox", { name: visitor.words.say("contact-email-label") })).toHaveValue(
    "otter at example",
  );
  await visitor.page.goto("/privacy");
  await expect(visitor.page.getByRole("heading", { level: 1 })).toHaveText(visitor.words.say("privacy-title"));
  await visitor.useStandardWords();
  await expect(visitor.page).toHaveURL(/\/privacy$/);
});
