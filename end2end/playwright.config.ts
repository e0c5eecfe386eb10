import { defineConfig } from "@playwright/test";

export const launchOptions = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    // Nobody but the portal can be reached, whatever a page asks for.
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
  ],
};

export default defineConfig({
  testDir: "tests",
  globalSetup: "./fixtures/global_setup.ts",
  outputDir: "test-results",
  reporter: process.env.CI ? "line" : "list",
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A machine that stands still for a moment fails no build; what passed only the second time is listed as flaky, and is a fault to mend.
  retries: process.env.CI ? 1 : 0,
  use: {
    launchOptions,
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    trace: "off",
    viewport: { width: 800, height: 900 },
    locale: "en-GB",
  },
  projects: [
    // Everything works without scripts; what islands add is in *.island.spec.ts, what looks at every page in tests/pages.
    { name: "scripts-off", use: { javaScriptEnabled: false }, testIgnore: [/\.island\.spec\.ts$/, /tests\/pages\//] },
    { name: "scripts-on", use: { javaScriptEnabled: true } },
  ],
});
