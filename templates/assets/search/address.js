/** The path of an article below the site's root. */
export function articlePath({ newspaper, edition, page, id }) {
  return `${[newspaper, edition, page].map(encodeURIComponent).join("/")}-${id}.html`;
}
