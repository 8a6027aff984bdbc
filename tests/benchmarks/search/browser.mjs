import { chromium } from "playwright-core";
import { Traffic } from "./traffic.mjs";

/**
 * What is switched off. The suggestions of the address bar are pages that each new window opens for itself: they would be measured, and a reader's window
 * has had them long before a search. The flag replaces that of Playwright, whose list the others are.
 */
const FEATURES = [
  "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls", "HttpsUpgrades", "LensOverlay",
  "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning", "BlockOriginHeaderModificationOnRedirect", "AvoidCorsURLLoaderRestartOnRedirect", "Translate",
  "AutoDeElevate", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled",
];

const ARGUMENTS = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", `--disable-features=${FEATURES.join(",")}`,
];

/** So many milliseconds a reader is thought to wait. */
const PATIENCE = 60_000;

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

/** What a promise brings, or null when that takes too long. */
export async function inTime(promise, patience = PATIENCE) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, patience, null)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
