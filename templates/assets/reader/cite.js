/**
 * Quoting an article. On the page of citations each can be copied; on an article's page the link to its citations shows them in
 * place. Without this the link leads to that page, where they can be selected, and no button does nothing.
 */
export function offerCitations() {
  const page = document.querySelector(".citations");
  if (page) load().then(({ offerCopies }) => offerCopies(page, page.dataset));
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href*="-cite.html#"]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    load().then(({ showInPlace }) => showInPlace(link)).catch(() => location.assign(link.href));
  });
}

/** Most who read an article do not quote it. */
function load() {
  return import("./citations.js");
}
