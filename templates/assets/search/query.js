import { isWord } from "./characters.js";
import { openSpanOf } from "./dates.js";
import { tokensOf } from "./tokens.js";

/**
 * Reads what a reader typed into a tree. Nodes:
 *   {type: "and" | "or", children}   {type: "not", child}   {type: "near", left, right, distance}
 *   {type: "term", original, folded, field, isQuoted, isPrefix, atStart, atEnd}   atStart, atEnd: a word begins or ends there
 *   {type: "newspaper" | "page" | "section", value}   {type: "date", from, to}
 * A query is never refused: what has no meaning is left out, and `notes` say so.
 */

/** @returns {{tree: object | null, terms: object[], notes: {code: string, text: string}[]}} terms: those that a result is to hold */
export function parseQuery(query, folding) {
  const notes = [];
  const note = (code, text = "") => notes.some((other) => other.code === code && other.text === text) || notes.push({ code, text });
  const tree = new Parser(tokensOf(query, note), folding, note).parse();
  return { tree, terms: tree ? termsOf(tree) : [], notes };
}

/** The terms that are not under a "not". */
function termsOf(node) {
  if (node.type === "term") return [node];
  if (node.type === "near") return [...termsOf(node.left), ...termsOf(node.right)];
  return (node.children ?? []).flatMap(termsOf);
}

class Parser {
  #tokens;
  #at = 0;
  #folding;
  #note;

  constructor(tokens, folding, note) {
    this.#tokens = tokens;
    this.#folding = folding;
    this.#note = note;
  }

  parse() {
    return this.#or(null);
  }

  get #next() {
    return this.#tokens[this.#at]?.kind;
  }

  #or(field) {
    const children = [];
    this.#dropOperators("or");
    do children.push(this.#and(field));
    while (this.#take("or", children.at(-1)));
    return join("or", children);
  }

  #and(field) {
    const children = [];
    while (this.#next && this.#next !== ")" && this.#next !== "or") {
      if (this.#next !== "and" || !this.#take("and", children.at(-1))) children.push(this.#near(field));
    }
    return join("and", children);
  }

  #near(field) {
    let left = this.#unary(field);
    while (this.#next === "near") {
      const { distance, text } = this.#tokens[this.#at++];
      const right = this.#next && this.#next !== ")" ? this.#unary(field) : null;
      if (isPlace(left) && isPlace(right)) left = { type: "near", left, right, distance };
      else {
        this.#note("operator", text);
        left = join("and", [left, right]);
      }
    }
    return left;
  }

  #unary(field) {
    const token = this.#tokens[this.#at++];
    switch (token?.kind) {
      case "(": {
        const inner = this.#or(field);
        if (this.#next === ")") this.#at++;
        return inner;
      }
      case "not": {
        const child = this.#unary(field);
        return child && { type: "not", child };
      }
      case "field":
        return this.#field(token.name);
      case "text":
        return this.#texts(token, field);
      default:
        if (token) this.#note("operator", token.text);
        return null;
    }
  }

  /** A text, and those that only punctuation parts from it. */
  #texts(token, field) {
    const terms = [this.#term(token, field)];
    while (this.#tokens[this.#at]?.isJoined) terms.push(this.#term(this.#tokens[this.#at++], field));
    return join("and", terms);
  }

  #field(name) {
    const token = this.#tokens[this.#at];
    if (["title", "byline", "label"].includes(name) || token?.kind !== "text") return this.#unary(name);
    do this.#at++;
    while (this.#tokens[this.#at]?.isJoined);
    const value = token.written ?? token.text;
    if (name !== "date") return { type: name, value };
    const span = openSpanOf(value);
    if (!span) this.#note("date", value);
    return span && { type: "date", ...span };
  }

  #term({ text, isQuoted = false, isPrefix = false }, field) {
    const folded = this.#folding.fold(text).text;
    if (folded === "") return null;
    const characters = [...folded];
    const atStart = !isQuoted && isWord(characters[0]);
    const atEnd = !isQuoted && !isPrefix && isWord(characters.at(-1));
    return { type: "term", original: text, folded, field, isQuoted, isPrefix, atStart, atEnd };
  }

  /** Takes an operator that has something before and after it; one that has not is dropped and noted. */
  #take(kind, before) {
    if (this.#next !== kind) return false;
    const { text } = this.#tokens[this.#at++];
    const isGood = before && this.#next && !["or", "and", "near", ")"].includes(this.#next);
    if (!isGood) this.#note("operator", text);
    return true;
  }

  #dropOperators(kind) {
    while (this.#next === kind) this.#note("operator", this.#tokens[this.#at++].text);
  }
}

/** One node for several: flat, each once, nothing for nothing. */
function join(type, nodes) {
  const children = new Map();
  for (const node of nodes.filter(Boolean)) {
    for (const child of node.type === type ? node.children : [node]) {
      const { original, ...rest } = child;
      if (!children.has(JSON.stringify(rest))) children.set(JSON.stringify(rest), child);
    }
  }
  return children.size < 2 ? ([...children.values()][0] ?? null) : { type, children: [...children.values()] };
}

/** Whether a node has places in a text, to be near to another: a term, several of which one may stand there, or such a pair. */
function isPlace(node) {
  return node?.type === "term" || node?.type === "near" || (node?.type === "or" && node.children.every(isPlace));
}

