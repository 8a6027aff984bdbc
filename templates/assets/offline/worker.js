/** Starts the site's worker, or finds it started. */
export function startWorker(root) {
  return navigator.serviceWorker.register(`${root}sw.js`, { scope: root, updateViaCache: "none" });
}
