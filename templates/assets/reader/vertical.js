/** 竖排: what style sheets cannot do for an article that is set vertically. */

const FEW_DIGITS = /(?<![\w.,:/%‰+-])\d{1,3}(?![\w.,:/%‰+-])/g;

const article = document.querySelector("article[data-article]");

/** Whether this page is an article that is set vertically now. */
export function isSetVertically() {
  return article !== null && getComputedStyle(article).writingMode === "vertical-rl";
}

/** Follows the reader's choice, on articles. */
export function setVertically() {
  if (!article) return;
  new MutationObserver(update).observe(document.documentElement, { attributeFilter: ["data-setting"] });
  update();
}

function update() {
  const { dataset } = document.documentElement;
  if (isSetVertically()) {
    article.tabIndex = 0;
    article.addEventListener("wheel", scrollOn, { passive: false });
    turnNumbersUpright();
    dataset.set = "";
  } else {
    article.removeAttribute("tabindex");
    article.removeEventListener("wheel", scrollOn);
    for (const number of article.querySelectorAll(".upright")) number.replaceWith(...number.childNodes);
    article.normalize();
    delete dataset.set;
  }
}

/** A wheel that turns down moves the text on, to the left; at its ends it moves the page. */
function scrollOn(event) {
  if (event.ctrlKey || event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
  const before = article.scrollLeft;
  article.scrollBy({ left: -event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 32 : 1), behavior: "instant" });
  if (article.scrollLeft !== before) event.preventDefault();
}

/** Up to three digits stand upright in the width of one character, as in print. */
function turnNumbersUpright() {
  const texts = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent } = walker.currentNode;
    if (parent.matches(":lang(zh), :lang(ja)") && !parent.closest(".upright, table")) texts.push(walker.currentNode);
  }
  // From the last to the first, because each number cuts the text that it stands in.
  for (const text of texts) {
    for (const { index, 0: { length } } of [...text.data.matchAll(FEW_DIGITS)].reverse()) {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + length);
      const upright = document.createElement("span");
      upright.className = "upright";
      range.surroundContents(upright);
    }
  }
}
