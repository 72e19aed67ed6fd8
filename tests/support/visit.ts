import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page being read, and all that went wrong while it was. */
export interface Visit {
  page: Page;
  /** Errors of the console and of scripts, breaches of the security policy. */
  errors: string[];
  /** Every address asked for. */
  requested: string[];
  close(): Promise<void>;
}

/** Opens an address in a context of its own and waits until nothing more is asked for. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  const requested: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, errors, requested, close: () => context.close() };
}
