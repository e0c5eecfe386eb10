// What a reader downloads, against what the portal allows itself. Sizes are of what goes over the wire, in brotli.
import { get } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { Caller } from "./fixtures/caller.mjs";
import { PUBLIC, STAFF } from "./fixtures/places.mjs";
import { published, reports } from "./fixtures/reports.mjs";
import { startPortal } from "./fixtures/portal.mjs";

const KB = 1024;
const MOST = {
  "script and WebAssembly on a page without an island": 0,
  "script and WebAssembly with islands": 60 * KB,
  CSS: 12 * KB,
  "HTML of the longest page": 8 * KB,
  "HTML of the longest page of staff": 8 * KB,
  // Some forty tables, each with its chart.
  "HTML of the longest report": 16 * KB,
  fonts: 60 * KB,
  "letters of another script": 60 * KB,
};

/** What Atkinson has no letters for. */
const SCRIPTS = ["arabic", "bengali", "cyrillic", "ethiopic"];

/** Pages that have no island, for everybody. */
const BARE = ["/privacy", "/accessibility", "/reports", "/nothing/here", "/letter/nothing", "/staff/sign-in"];
/** The one page of staff that has an island. */
const QUEUE = /^\/staff($|\?)/;
/** A report of a year or of a quarter, or of a part. */
const REPORT = /^(\/staff)?\/reports\/[\d-]+(\/quarter-\d)?($|\?)/;

/**
 * A file or page as a browser gets it.
 * @param {string} url
 * @param {string} [cookie]
 * @returns {Promise<{ bytes: Buffer, encoding: string | undefined }>}
 */
function download(url, cookie = "") {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "br", cookie } }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        resolve({ bytes: Buffer.concat(parts), encoding: response.headers["content-encoding"] }),
      );
    }).once("error", reject);
  });
}

/** @param {string} url @param {string} [cookie] */
async function weigh(url, cookie) {
  const { bytes, encoding } = await download(url, cookie);
  return encoding === "br" ? bytes.length : brotliCompressSync(bytes).length;
}

/** @param {number[]} sizes */
const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);

/** The bytes of scripts that a page carries or names. @param {string} url @param {string} html */
async function scripts(url, html) {
  const inline = [...html.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script.length);
  const named = [...html.matchAll(/["'](\/[^"']+\.(?:js|wasm))["']/g)].map(([, path]) => path);
  return sum(inline) + sum(await Promise.all([...new Set(named)].map((path) => weigh(url + path))));
}

/** @param {Caller} caller */
const cookies = (caller) => [...caller.cookies].map(([name, value]) => `${name}=${value}`).join("; ");

/** The pages of staff that have no island. @param {string} url @param {{ email: string, password: string }} officer */
async function staffPages(url, officer) {
  const caller = new Caller(url);
  await caller.signIn(officer);
  const pages = [];
  for (const group of [STAFF, reports("2020-21"), published(caller)]) {
    for await (const { path, sends } of await group.come(caller)) {
      if (sends || QUEUE.test(path)) continue;
      const { body } = await caller.get(path);
      pages.push({ path, scripts: await scripts(url, body), size: await weigh(url + path, cookies(caller)) });
    }
  }
  return pages;
}

/** @param {string} url @param {{ email: string, password: string }} officer */
async function measure(url, officer) {
  const pages = [];
  for (const tag of ["en-GB", "en-GB-x-easyread", "ti", "ur"]) {
    for (const group of PUBLIC) {
      const caller = new Caller(url);
      await caller.reads(tag);
      for await (const place of await group.come(caller)) {
        if (place.sends) continue;
        pages.push({
          name: `${place.path}, ${tag}`,
          size: await weigh(url + place.path, cookies(caller)),
        });
      }
    }
  }
  const longest = pages.reduce((one, other) => (other.size > one.size ? other : one));

  const visitor = new Caller(url);
  const start = (await visitor.get("/")).body;
  const bare = await Promise.all(BARE.map(async (path) => scripts(url, (await visitor.get(path)).body)));
  const staff = await staffPages(url, officer);
  const [longestReport, longestOfStaff] = [true, false].map((isReport) =>
    staff
      .filter(({ path }) => REPORT.test(path) === isReport)
      .reduce((one, other) => (other.size > one.size ? other : one)),
  );
  const sheets = [...start.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, path]) => path);
  const css = await Promise.all(sheets.map((path) => weigh(url + path)));
  const style = await (await fetch(url + sheets[0])).text();
  // The letters of other languages are fetched only where one occurs.
  const fonts = [...new Set([...style.matchAll(/\/fonts\/[\w-]+\.woff2/g)].map(([path]) => path))];
  const weights = await Promise.all(fonts.map(async (path) => (await download(url + path)).bytes.length));
  const weightOf = (/** @type {(path: string) => boolean} */ is) => sum(weights.filter((_, place) => is(fonts[place])));
  const first = fonts.filter((path) => path.includes("atkinson") && !path.includes("-ext"));
  const scriptsOfLetters = SCRIPTS.map((name) => ({
    name,
    size: weightOf((path) => path.includes(`noto-sans-${name}`)),
  }));
  const heaviest = scriptsOfLetters.reduce((one, other) => (other.size > one.size ? other : one));
  return {
    "script and WebAssembly on a page without an island": {
      size: Math.max(...bare, ...staff.map(({ scripts }) => scripts)),
      of: `${BARE.length} pages of everybody, ${staff.length} of staff`,
    },
    "script and WebAssembly with islands": { size: await scripts(url, start), of: "all islands" },
    CSS: { size: sum(css), of: `${sheets.length} sheets` },
    "HTML of the longest page": { size: longest.size, of: `${longest.name}, of ${pages.length} pages` },
    "HTML of the longest page of staff": { size: longestOfStaff.size, of: longestOfStaff.path },
    "HTML of the longest report": { size: longestReport.size, of: longestReport.path },
    fonts: { size: weightOf((path) => first.includes(path)), of: `${first.length} files` },
    "letters of another script": { size: heaviest.size, of: `${heaviest.name}, of ${SCRIPTS.length} scripts` },
  };
}

const portal = await startPortal();
try {
  const found = await measure(portal.url, portal.officer);
  const rows = Object.entries(MOST).map(([what, most]) => {
    const { size, of } = found[/** @type {keyof typeof found} */ (what)];
    return { what, bytes: size, "at most": most, right: size <= most ? "yes" : "NO", of };
  });
  console.table(rows);
  if (rows.some(({ right }) => right === "NO")) {
    console.error("The portal is heavier than it allows itself to be.");
    process.exitCode = 1;
  }
} finally {
  await portal.stop();
}
