/** So many of the pages that were read are named. */
const READ = 20;

/** Fills a list of the kept editions, each with its size and a button that removes it; without any the list stays hidden. */
export async function listKept(section, store) {
  const { extent, remove } = section.dataset;
  const show = async () => {
    const records = await store.editions();
    section.querySelector("ul").replaceChildren(...records.map((record) => item(record, show)));
    section.hidden = records.length === 0;
  };
  const item = ({ edition, name, articles, bytes }, changed) => {
    const line = document.createElement("li");
    const size = document.createElement("span");
    size.className = "edition-extent";
    size.textContent = extent.replace("{articles}", articles.length).replace("{size}", (bytes / 1e6).toFixed(1));
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = remove;
    button.setAttribute("aria-label", `${remove} ${name}`);
    button.addEventListener("click", async () => {
      await caches.delete(store.edition(edition));
      await changed();
      section.querySelector("button")?.focus();
    });
    line.append(linkTo(`${store.root}${edition}/index.html`, name), " ", size, " ", button);
    return line;
  };
  await show();
}

/** Fills a list of the pages that were read last. */
export async function listRead(section, store) {
  const cache = await caches.open(store.read);
  const pages = (await cache.keys()).reverse().slice(0, READ);
  const items = pages.map(async ({ url }) => {
    const page = new DOMParser().parseFromString(await (await cache.match(url)).text(), "text/html");
    const line = document.createElement("li");
    line.append(linkTo(url, page.title.replace(/ · [^·]*$/, "")));
    return line;
  });
  section.querySelector("ul").replaceChildren(...(await Promise.all(items)));
  section.hidden = pages.length === 0;
}

function linkTo(address, text) {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = text;
  return link;
}
