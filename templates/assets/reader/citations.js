/** Citations, and what can be done with them. */

const COPIED_MILLISECONDS = 2000;

/** Shows what a link to citations leads to in a dialog over the page. */
export async function showInPlace(link) {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(response.statusText);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const section = page.getElementById(link.hash.slice(1));
  const words = page.querySelector(".citations").dataset;
  await wear(new URL(page.querySelector('link[href$="/cite.css"]').getAttribute("href"), link.href).href);

  const dialog = document.createElement("dialog");
  dialog.className = "citations";
  dialog.setAttribute("aria-labelledby", "cited");
  dialog.setAttribute("closedby", "any");
  const close = button(words.close, () => dialog.close());
  close.className = "cite-close";
  dialog.append(close, document.adoptNode(section));
  setHeading(section);
  offerCopies(dialog, words);
  dialog.addEventListener("close", () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** The reader is where the headline leads, and the page may have the section's anchor itself. */
function setHeading(section) {
  section.removeAttribute("id");
  const heading = section.querySelector("h2");
  heading.id = "cited";
  heading.replaceChildren(...heading.querySelector("a").childNodes);
}

/** Loads a style sheet, once. */
function wear(address) {
  if ([...document.styleSheets].some((sheet) => sheet.href === address)) return Promise.resolve();
  return new Promise((loaded, failed) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = address;
    sheet.onload = loaded;
    sheet.onerror = failed;
    document.head.append(sheet);
  });
}

/** A button beside each citation that copies it, and one for each file. */
export function offerCopies(container, { copy, copied }) {
  const status = document.createElement("p");
  status.className = "hidden";
  status.setAttribute("role", "status");
  container.append(status);

  const copier = (label, name, text) => {
    const made = button(label, async () => {
      await copyText(text(), made);
      made.textContent = status.textContent = copied;
      setTimeout(() => {
        made.textContent = label;
        status.textContent = "";
      }, COPIED_MILLISECONDS);
    });
    made.setAttribute("aria-label", `${copy} ${name}`);
    return made;
  };
  for (const style of container.querySelectorAll("dt"))
    style.append(" ", copier(copy, style.textContent, () => style.nextElementSibling.textContent));
  for (const files of container.querySelectorAll(".cite-files")) {
    const copies = document.createElement("p");
    copies.className = files.className;
    copies.append(copy);
    for (const file of files.querySelectorAll("a"))
      copies.append(" ", copier(file.textContent, file.textContent, () => textOf(file)));
    files.after(copies);
  }
}

/** The file that lies in a link. */
function textOf(file) {
  const address = file.getAttribute("href");
  return decodeURIComponent(address.slice(address.indexOf(",") + 1));
}

function button(label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}

/** Puts text on the clipboard; where the browser lets no page write to it, the text is selected and copied from there. */
async function copyText(text, beside) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    beside.after(field);
    field.select();
    document.execCommand("copy");
    field.remove();
    beside.focus();
  }
}
