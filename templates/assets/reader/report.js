/** More is not sent along: mail programs and issue trackers take addresses of some two thousand characters. */
const MOST = 150;

/** Puts what the reader has selected in the article into the link by which errors are reported. */
export function reportSelection() {
  const link = document.querySelector("a.report[data-place]");
  if (!link) return;
  const href = link.getAttribute("href");
  const place = Number(link.dataset.place);
  let text = "";
  // A press takes the selection away before the click comes; the keyboard leaves it.
  link.addEventListener("pointerdown", () => (text = selectedIn(link.closest("article"))));
  link.addEventListener("click", () => {
    const selected = [...(selectedIn(link.closest("article")) || text)];
    const short = selected.slice(0, MOST).join("") + (selected.length > MOST ? "…" : "");
    link.setAttribute("href", href.slice(0, place) + encodeURIComponent(short.toWellFormed?.() ?? short) + href.slice(place));
  });
}

function selectedIn(article) {
  const selection = getSelection();
  return selection.rangeCount > 0 && article.contains(selection.getRangeAt(0).commonAncestorContainer) ? selection.toString().trim() : "";
}
