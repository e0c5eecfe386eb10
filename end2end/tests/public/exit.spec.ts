// "Exit this page": the draft is gone before the other page comes.
import { mark } from "../../fixtures/journeys.mjs";
import { ELSEWHERE } from "../../fixtures/portal.mjs";
import { expect, test } from "../../fixtures/test";

test("the link clears the draft and leaves for another site", async ({ page, context, visitor }) => {
  await visitor.begin("idea");
  await visitor.answers({ idea: { story: mark() } }, "name");
  const leaving = page.waitForRequest(ELSEWHERE);
  await page.getByRole("link", { name: visitor.words.say("exit-this-page"), exact: true }).click();
  expect((await leaving).headers().referer).toBeUndefined();
  const names = async () => (await context.cookies()).map(({ name }) => name);
  await expect.poll(names).not.toContain("__Host-draft");
  const again = await context.newPage();
  await again.goto("/idea/name");
  await expect(again).toHaveURL(/\/idea\/idea$/);
  await expect(again.getByRole("main").getByRole("textbox").first()).toHaveValue("");
});

test("a link on another site leads out too, but clears nothing", async ({ page, visitor }) => {
  const story = mark();
  await visitor.begin("idea");
  await visitor.answers({ idea: { story } }, "name");
  await page.request.get("/exit", { headers: { "sec-fetch-site": "cross-site" }, maxRedirects: 0 });
  await page.goto("/idea/idea");
  await visitor.saysItIsMine();
  await page.getByRole("link", { name: visitor.words.say("back"), exact: true }).click();
  await expect(visitor.text()).toHaveValue(story);
});
