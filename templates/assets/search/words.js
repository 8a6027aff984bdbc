/** The words of the search page: Chinese, and English where the page is. */

const chinese = {
  title: "搜索",
  label: "在全部报纸中查找",
  button: "搜索",
  help: "标题、正文、署名里的任何字词都能查到。空格隔开的几个词须同时出现；引号 \" \" 里的字句连在一起。",
  more: "再看 20 篇",
  searching: "正在查找…",
  counting: (count) => `正在核对，约 ${count} 篇`,
  count: ({ value, exact }) => (exact ? `共 ${value} 篇` : `约 ${value} 篇`),
  untitled: "（无题）",
  page: (label) => (label === "unknown" ? "版次不详" : `第${label}版`),
  ellipsis: "……",
  holdings: (count) => (count === 0 ? "档案里还没有稿件。" : `档案现有 ${count} 篇稿件。`),
  nothing: (query) => `没有找到“${query}”`,
  suggestions: "可以试试：",
  single: "只查其中一个词：",
  whole: "不按整句，分开查：",
  parts: "查得短一些：",
  asPrinted: "按报纸原来的字形查：简体、繁体和异体字各按所印。",
  browse: "翻看各期报纸",
  failed: "查找中断了",
  fileFailed: (path, reason) => `读不到 ${path}（${reason}）。请检查网络后重试；若仍不行，请告诉本站管理员。`,
  retry: "重试",
};

const english = {
  title: "Search",
  label: "Search all newspapers",
  button: "Search",
  help: "Finds any run of characters in headlines, text and bylines. Words parted by spaces must all occur; quotation marks keep a phrase together.",
  more: "20 more",
  searching: "Searching…",
  counting: (count) => `Checking, about ${count} ${articles(count)}`,
  count: ({ value, exact }) => `${exact ? "" : "About "}${value} ${articles(value)}`,
  untitled: "(untitled)",
  page: (label) => (label === "unknown" ? "page unknown" : `page ${label}`),
  ellipsis: "…",
  holdings: (count) => (count === 0 ? "There are no articles in the archive yet." : `The archive holds ${count} ${articles(count)}.`),
  nothing: (query) => `Nothing found for “${query}”`,
  suggestions: "You could try:",
  single: "one of the words: ",
  whole: "the words apart from each other: ",
  parts: "something shorter: ",
  asPrinted: "the characters as printed: simplified, traditional and variant forms are not the same.",
  browse: "browsing the editions",
  failed: "The search was interrupted",
  fileFailed: (path, reason) => `${path} could not be read (${reason}). Check the connection and try again; if that does not help, tell whoever runs this site.`,
  retry: "Try again",
};

export const isEnglish = document.documentElement.lang.toLowerCase().startsWith("en");

export const words = isEnglish ? english : chinese;

/** An EDTF date as a reader writes it; what is uncertain (?) or approximate (~) says so, and no day is invented. */
export function formatDate(edtf) {
  return edtf.split("/").map(isEnglish ? (date) => date : formatChinese).join(isEnglish ? " to " : "至");
}

function formatChinese(date) {
  const match = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%]?)$/.exec(date);
  if (!match) return date;
  const [, year, month, day, doubt] = match;
  const seasons = { 21: "春", 22: "夏", 23: "秋", 24: "冬" };
  const plain = (number) => number.replace(/^0/, "");
  const text = `${year}年${month ? seasons[month] ?? `${plain(month)}月` : ""}${day ? `${plain(day)}日` : ""}`;
  return `${doubt === "~" || doubt === "%" ? "约" : ""}${text}${doubt === "?" || doubt === "%" ? "（存疑）" : ""}`;
}

function articles(count) {
  return count === 1 ? "article" : "articles";
}
