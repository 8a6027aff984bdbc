import { element } from "./element.js";
import { say } from "./say.js";
import { stateLink } from "./view.js";

/** The way to the pages of results before and after this one. */
export function pager({ hasMore }, shown, { state, go }) {
  const links = [];
  if (state.page > 1) links.push(stateLink({ ...state, page: state.page - 1 }, say("previous"), go, { id: "search-previous", rel: "prev" }));
  if (state.page > 1 || hasMore) links.push(element("span", { class: "search-number" }, say("page", { page: state.page })));
  if (hasMore && shown > 0) links.push(stateLink({ ...state, page: state.page + 1 }, say("next"), go, { id: "search-next", rel: "next" }));
  return links;
}
