// `npm run sheets`: contact sheets of the pictures that `npm run look` took, in looks/sheets: the phone's, a folder each. With the
// folder of earlier pictures, each page stands beside what it was: `npm run sheets -- ../earlier/looks`.
import { chromium } from "@playwright/test";
import { mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const LOOKS = resolve("looks");
const FOLDERS = ["standard", "easy-read", "arabic", "staff", "acts", "reports"];
/** So many pictures on a sheet, that a person can still read the headings. */
const A_SHEET = 24;
const STYLE = `<style>
  body { margin: 8px; font: 13px sans-serif; background: #666; }
  main { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; }
  figure { margin: 0; max-width: 392px; padding: 6px; background: #fff; }
  figcaption { margin-bottom: 4px; overflow-wrap: anywhere; font-weight: bold; }
  div { display: flex; gap: 6px; align-items: start; }
  img { width: 190px; outline: 1px solid #999; }
</style>`;
const earlier = process.argv[2] && resolve(process.argv[2]);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  await mkdir(join(LOOKS, "sheets"), { recursive: true });
  for (const folder of FOLDERS) {
    const after = await pictures(join(LOOKS, folder, "phone"));
    const before = earlier ? await pictures(join(earlier, folder, "phone")) : new Map();
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    for (let first = 0; first < names.length; first += A_SHEET) {
      const shown = names.slice(first, first + A_SHEET);
      const figures = shown.map((name) => figure(name, [before.get(name), after.get(name)]));
      // Pictures of this computer are shown only to a page of this computer.
      await page.goto(pathToFileURL(LOOKS).href);
      await page.setContent(`<title>${folder}</title>${STYLE}<main>${figures.join("")}</main>`, { waitUntil: "load" });
      const path = join(LOOKS, "sheets", `${folder}-${1 + first / A_SHEET}.png`);
      await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
  }
} finally {
  await browser.close();
}

/**
 * The pictures of a folder, by name; none where there is no folder.
 * @param {string} folder
 * @returns {Promise<Map<string, string>>}
 */
async function pictures(folder) {
  const files = await readdir(folder).catch(() => []);
  return new Map(files.filter((file) => file.endsWith(".png")).map((file) => [file.slice(0, -4), join(folder, file)]));
}

/**
 * @param {string} name
 * @param {(string | undefined)[]} sides  Before and after.
 */
function figure(name, sides) {
  const images = sides.flatMap((path) => (path ? [`<img alt="" src="${pathToFileURL(path).href}">`] : []));
  return `<figure><figcaption>${name}</figcaption><div>${images.join("")}</div></figure>`;
}
