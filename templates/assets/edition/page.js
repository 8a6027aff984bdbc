// Reads a page of the edition for the view of the whole: its stories in order, each in full, then its teasers.

export async function readPage(address) {
  const page = await read(address);
  const label = decodeURIComponent(new URL(address).pathname.split("/").pop()).replace(/\.html$/, "");
  const stories = await Promise.all([...page.querySelectorAll(".sheet .story")].map((story, place) => whole(story, label, place)));
  return [...stories, ...[...page.querySelectorAll(".sheet .teasers")].map(bare)];
}

/** A story as its page has it, with the text of its own page where its page has only the opening. */
async function whole(story, label, place) {
  const more = story.querySelector(".more");
  if (more) {
    const article = await read(new URL(more.querySelector("a").getAttribute("href"), story.baseURI));
    story.querySelector(".text").replaceWith(article.querySelector(".story .text"));
    more.remove();
  }
  const id = story.id.replace(/^a/, `${label}-`);
  bare(story).id = id;
  story.className = `story story-${place === 0 ? "lead" : "story"}`;
  return document.importNode(story, true);
}

/** Without ids, which another page may have given too. */
function bare(element) {
  for (const named of [element, ...element.querySelectorAll("[id], [aria-labelledby]")]) {
    named.removeAttribute("id");
    named.removeAttribute("aria-labelledby");
  }
  return element;
}

/** A page of the site, whose relative addresses are those of its own place. */
async function read(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  page.head.prepend(Object.assign(page.createElement("base"), { href: response.url || String(address) }));
  return page;
}
