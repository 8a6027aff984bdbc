// The whole edition on one page, made from the edition's other pages: each with its articles in full and in order.
import { readPage } from "./page.js";

export class WholeEdition {
  constructor(offer) {
    this.offer = offer;
    this.link = offer.querySelector("a");
    this.words = { read: this.link.textContent, ...this.link.dataset };
    this.place = document.getElementById("all-pages");
    this.others = document.querySelectorAll("main > .pages, main > .same-day");
  }

  show(wanted) {
    for (const other of this.others) other.hidden = wanted;
    this.place.hidden = !wanted;
    this.link.textContent = wanted ? this.words.leave : this.words.read;
    this.link.href = wanted ? "#main" : "#all-pages";
    if (this.printer) this.printer.hidden = !wanted;
    if (wanted) this.loading ??= this.load();
  }

  async load() {
    this.say(this.words.waiting);
    try {
      const sheets = [...document.querySelectorAll(".pages > .sheet > h2")];
      const [pages] = await Promise.all([Promise.all(sheets.map((heading) => this.page(heading))), this.wearStyles()]);
      this.place.replaceChildren(...pages);
      this.offerPrint();
    } catch {
      // The next who asks may have better luck.
      this.loading = undefined;
      this.say(this.words.failed);
    }
  }

  async page(heading) {
    const link = heading.querySelector("a");
    const section = make("section", "whole-page");
    const folio = make("header", "folio");
    const name = make("h2", "folio-page");
    name.append(link.cloneNode(true));
    const day = make("p", "folio-day");
    const [newspaper, date] = document.querySelectorAll(".nameplate h1 > *");
    const title = make("span", "folio-name");
    title.textContent = newspaper.textContent;
    title.lang = newspaper.lang || document.documentElement.lang;
    day.append(title, " ", date.textContent);
    folio.append(name, day);
    const stories = make("div", "whole-stories");
    stories.append(...await readPage(link.href));
    section.append(folio, stories);
    return section;
  }

  wearStyles() {
    const sheet = make("link");
    sheet.rel = "stylesheet";
    sheet.href = new URL("../whole.css", import.meta.url);
    return new Promise((done, failed) => {
      sheet.onload = done;
      sheet.onerror = failed;
      document.head.append(sheet);
    });
  }

  offerPrint() {
    if (this.printer) return;
    this.printer = make("button", "whole-print");
    this.printer.type = "button";
    this.printer.textContent = this.words.print;
    this.printer.addEventListener("click", () => print());
    this.offer.append(" ", this.printer);
  }

  say(text) {
    const line = make("p", "empty");
    line.setAttribute("role", "status");
    line.textContent = text;
    this.place.replaceChildren(line);
  }
}

function make(name, kind) {
  const element = document.createElement(name);
  if (kind) element.className = kind;
  return element;
}
