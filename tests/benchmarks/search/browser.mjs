import { chromium } from "playwright-core";
import { Traffic } from "./traffic.mjs";

const ARGUMENTS = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGUMENTS });
}

/** Does something in a fresh tab: a profile of its own, with nothing in any cache. */
export async function inFreshTab(browser, action) {
  const context = await browser.newContext();
  try {
    const traffic = new Traffic(context);
    return await action(await context.newPage(), traffic);
  } finally {
    await context.close();
  }
}
