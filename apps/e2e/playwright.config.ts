import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { chromiumArguments, findChromium } from '@binome/tools';

const reports = (path: string) => fileURLToPath(new URL(`../../reports/${path}`, import.meta.url));

export default defineConfig({
  testDir: 'src',
  testMatch: '*.journey.ts',
  outputDir: reports('journeys'),
  workers: 2,
  retries: 0,
  timeout: 600_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: reports('journeys.json') }]],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    // Recording each act costs more than the act: `playwright test --trace on NAME` follows a journey that fails.
    trace: 'off',
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
  },
});
