import { Store } from "../offline/store.js";
import { KeepButton } from "./keep-button.js";
import { listKept, listRead } from "./kept-list.js";

/** What a page offers about keeping: an edition's page to keep it, the front page and the page for when there is no network what is kept. */
export async function offerKeeping(root) {
  const store = new Store(root);
  const place = document.querySelector(".keep");
  if (place) await new KeepButton(place, store).show();
  for (const list of document.querySelectorAll(".kept")) await listKept(list, store);
  const read = document.querySelector(".read-lately");
  if (!read) return;
  await listRead(read, store);
  // The page stands in the place of another one. Browsers say that they are online sooner than they are; the worker leaves this question to the network.
  addEventListener("online", () => fetch(location.href, { method: "HEAD" }).then(() => location.reload(), () => {}));
}
