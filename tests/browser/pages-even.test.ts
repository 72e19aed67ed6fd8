import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject, test } from 'vitest';
import { type Auditor, openAuditor } from '../support/audit.ts';
import { launchChromium } from '../support/chromium.ts';
import { builtPages, exemplars } from '../support/pages.ts';

const site = inject('site');
const pages = builtPages(site);
const chosen = exemplars(pages);

let browser: Browser;
let auditor: Auditor;
beforeAll(async () => {
  browser = await launchChromium();
  auditor = await openAuditor(browser, site.url);
});
afterAll(() => browser.close());

// Half of the pages; the other half is in the file beside, so that both are read at the same time.
test.each(pages.map(({ address }) => address).filter((_, index) => index % 2 === 0))('%s: axe, width, console, third parties', (address) => auditor.audit(address, chosen.has(address)));
