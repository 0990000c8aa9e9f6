import { loadavg } from 'node:os';
import { chromium, type Locator, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../tools/index.ts';
import { machine, withProduct } from './measured-product.ts';

const ACTIONS = 2_000;
const SLOWED = 4;
const LIMIT = 200;
const ROUNDS = 6;
/** How long a finger stays down, in milliseconds. */
const PRESS = 80;
/** Share of the interactions that must be under the limit. */
const SHARE = 0.98;
/** The browser tells nothing of what is shorter. */
const SHORTEST = 16;
const WHEEL = 'wheel, until painted';

/**
 * The table of 2,000 actions in Chromium with the processor slowed: what the browser itself measures from each key and each press to
 * the next paint. The wheel is told apart, as the browser does: it scrolls what is there at once, and is no interaction to it; the time
 * until the lines that it uncovers are painted is measured by the bench.
 */
await withProduct(async (product) => {
  await product.fill(ACTIONS);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
    const [name = '', value = ''] = product.headers['cookie']?.split('=') ?? [];
    await context.addCookies([{ name, value, url: product.url }]);
    const page = await context.newPage();
    await page.addInitScript(observe);
    await openTable(page, product.url);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const figures = new Map<string, number[]>();
    await actOn(page, new Map());
    for (let round = 0; round < ROUNDS; round += 1) await actOn(page, figures);
    report(figures);
    console.log(
      `  ${ACTIONS} actions, processor slowed ${SLOWED} times, Chromium ${browser.version()}, ${machine()}, load ${(loadavg()[0] ?? 0).toFixed(1)}`,
    );
  } finally {
    await browser.close();
  }
});

/** Opens the plan as a table and reads it to its last page. */
async function openTable(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('link', { name: 'Plan d’action' }).first().click();
  await page.waitForURL(/\/plan$/);
  await page.goto(`${page.url()}?vue=tableau`);
  const grid = page.getByRole('grid');
  await grid.getByRole('row').nth(5).waitFor();
  const last = grid.locator(`[aria-rowindex="${ACTIONS + 1}"][data-line]`);
  while ((await last.count()) === 0) {
    await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.waitForTimeout(100);
  }
  await grid.evaluate((element) => element.scrollTo(0, 0));
}

/** One round of what people do in a table. */
async function actOn(page: Page, figures: Map<string, number[]>): Promise<void> {
  const grid = page.getByRole('grid');
  const cell = (line: number, column: number) => grid.locator(`[data-line="${line}"] [data-column="${column}"]`);
  const time = async (what: string, act: () => Promise<unknown>) => {
    figures.set(what, [...(figures.get(what) ?? []), ...(await timed(page, act))]);
  };
  const press = async (what: string, target: Locator) => {
    await bringUnderTheHand(page, target);
    await time(what, async () => {
      await page.mouse.down();
      await page.waitForTimeout(PRESS);
      await page.mouse.up();
    });
  };
  await grid.hover();
  for (let turn = 0; turn < 10; turn += 1) await time(WHEEL, () => page.mouse.wheel(0, 700));
  const line = await grid.evaluate((element) => Math.ceil((element.scrollTop + 200) / 40));
  await press('selecting', cell(line, 0).getByRole('checkbox'));
  await press('selecting', cell(line, 0).getByRole('checkbox'));
  await press('opening a text', cell(line, 4));
  for (const letter of 'Agglo') await time('typing', () => page.keyboard.press(letter));
  await time('committing a text', () => page.keyboard.press('Enter'));
  await time('moving', () => page.keyboard.press('ArrowDown'));
  await press('opening a choice', cell(line + 1, 2));
  await time('choosing', () => page.keyboard.press('ArrowDown'));
  await time('committing a choice', () => page.keyboard.press('Enter'));
  await press('opening a day', cell(line + 2, 3));
  for (const key of '01022030') await time('typing', () => page.keyboard.press(key));
  await time('committing a day', () => page.keyboard.press('Enter'));
  await press('opening people', cell(line + 3, 5));
  for (const letter of 'Ana') await time('typing', () => page.keyboard.press(letter));
  await time('leaving people', () => page.keyboard.press('Escape'));
  await page.keyboard.press('Escape');
  await press('sorting', grid.getByRole('columnheader').nth(3).getByRole('button'));
  await grid.and(page.locator('[aria-busy=false]')).waitFor();
  await grid.evaluate((element) => element.scrollTo(0, 0));
}

/** Puts the mouse over a place. The driver's own click would look, at each press, for what is under it, on the page's time. */
async function bringUnderTheHand(page: Page, target: Locator): Promise<void> {
  await target.evaluate((element) => element.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  const box = await target.boundingBox();
  if (!box) throw new Error(`Nothing to press: ${String(target)}`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(PRESS);
}

/** What the browser measured of an act: each key and press, and each turn of the wheel. */
async function timed(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  await page.evaluate(() => window.binomeBench.begin());
  await act();
  return page.evaluate((shortest) => window.binomeBench.end(shortest), SHORTEST);
}

declare global {
  interface Window {
    binomeBench: { begin: () => void; end: (shortest: number) => Promise<number[]> };
  }
}

/** Runs in the page: gathers the measures of the browser. */
function observe(): void {
  let durations = new Map<number, number>();
  let wheels: number[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
      if (entry.interactionId > 0)
        durations.set(entry.interactionId, Math.max(durations.get(entry.interactionId) ?? 0, entry.duration));
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  window.addEventListener(
    'wheel',
    ({ timeStamp }) => void painted().then(() => wheels.push(performance.now() - timeStamp)),
    { passive: true },
  );
  window.binomeBench = {
    begin() {
      durations = new Map();
      wheels = [];
    },
    async end(shortest) {
      await painted();
      // The browser tells its measures after the paint that they wait for.
      await new Promise((resolve) => setTimeout(resolve, 250));
      const told = [...durations.values(), ...wheels];
      return told.length > 0 ? told : [shortest];
    },
  };
}

function report(figures: ReadonlyMap<string, readonly number[]>): void {
  for (const [what, durations] of figures) {
    const sorted = durations.toSorted((a, b) => a - b);
    console.log(`  ${what.padEnd(22)} median ${at(sorted, 0.5)} ms, worst ${at(sorted, 1)} ms, ${sorted.length} times`);
  }
  const all = [...figures].flatMap(([what, durations]) => (what === WHEEL ? [] : durations)).toSorted((a, b) => a - b);
  const measured = at(all, SHARE);
  const met = measured < LIMIT;
  if (!met) process.exitCode = 1;
  console.log(
    `interaction to next paint: ${measured} ms for ${SHARE * 100} % of ${all.length} interactions, target under ${LIMIT} ms${met ? '' : ' — NOT MET'}`,
  );
}

function at(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0);
}
