// `npm run look`: pictures of every page, in looks/.
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./playwright.config";

export default defineConfig({
  testDir: ".",
  testMatch: "looks.ts",
  globalSetup: "./fixtures/global_setup.ts",
  outputDir: "test-results",
  reporter: "list",
  workers: 2,
  fullyParallel: true,
  timeout: 300_000,
  use: { launchOptions, locale: "en-GB" },
});
