import { offerCitations } from "./reader/cite.js";

/** What every page loads: each part looks whether the page has something for it. */

offerCitations();
