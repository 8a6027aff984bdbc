import { startWorker } from "../offline/worker.js";

const READING = "archive.reading";

/**
 * Starts the site's worker when the page is there, for who reads on: it loads the dress of all pages, which one look at one page is not
 * worth. From a disk, and where browsers have no workers, nothing happens.
 */
export function startOffline() {
  if (!("serviceWorker" in navigator) || !/^https?:$/.test(location.protocol)) return;
  const root = new URL(document.querySelector('meta[name="archive-root"]').content || "./", document.baseURI);
  const start = async () => {
    try {
      if (isReadingOn()) await startWorker(root.href);
      if (document.querySelector(".keep, .kept")) await (await import("./keep.js")).offerKeeping(root);
    } catch {
      // A host without the worker, or a reader whose browser keeps nothing: the site is there as before.
    }
  };
  if (navigator.serviceWorker.controller) navigator.serviceWorker.addEventListener("controllerchange", renewStyles, { once: true });
  if (document.readyState === "complete") start();
  else addEventListener("load", start);
}

/** Whether this is not the first page of the site in this tab, or an earlier visit has started the worker. */
function isReadingOn() {
  if (navigator.serviceWorker.controller || sessionStorage.getItem(READING)) return true;
  sessionStorage.setItem(READING, "on");
  return false;
}

/** The page is of the new version already, its style sheets were of the old one. */
function renewStyles() {
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) {
    const renewed = sheet.cloneNode();
    renewed.addEventListener("load", () => sheet.remove());
    // Under another address, because the browser has a sheet of this one at hand.
    renewed.href += "?new";
    sheet.after(renewed);
  }
}
