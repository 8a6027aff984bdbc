import { voicesReady } from "./aloud.js";
import { makeHelp } from "./help.js";
import { makeSettings } from "./settings.js";
import { readWords } from "./words.js";

const MAKERS = { settings: makeSettings, help: makeHelp };

/** Opens a dialog over the page; it is made anew each time, so that it shows what holds now, and is gone when it is closed. */
export async function open(name) {
  const [say] = await Promise.all([readWords(), dress(), voicesReady()]);
  if (document.querySelector("dialog[open]")) return;
  const dialog = MAKERS[name](say, open);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}

/** The style sheet of the dialogs comes with them, so that no page waits for it. */
function dress() {
  const href = new URL("panel.css", import.meta.url).href;
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return undefined;
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href, onload: resolve, onerror: reject });
    document.head.append(link);
  });
}
