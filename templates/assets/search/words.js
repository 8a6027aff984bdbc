/** What the script says: in Chinese, or in English where the page is. The words that stand there without it are the template's. */

const chinese = {
  help: "标题、正文、署名里的任何字词都查得到。空格隔开的几个词须同时出现；半角引号里的字句连在一起。",
  more: "再看 20 篇",
  searching: "正在检索……",
  counting: (count) => `正在核对，约 ${count} 篇`,
  count: ({ value, exact }) => (exact ? `共 ${value} 篇` : `约 ${value} 篇`),
  untitled: "无题",
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
  failed: "检索中断了",
  fileFailed: (path, reason) => `读不到 ${path}（${reason}）。请检查网络后重试；若仍不行，请告诉本站管理员。`,
  retry: "重试",
};

const english = {
  help: "Finds any run of characters in headlines, text and bylines. Words parted by spaces must all occur; quotation marks keep a phrase together.",
  more: "20 more",
  searching: "Searching…",
  counting: (count) => `Checking, about ${count} ${articles(count)}`,
  count: ({ value, exact }) => `${exact ? "" : "About "}${value} ${articles(value)}`,
  untitled: "Untitled",
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
  return edtf.split("/").map(formatOne).join(isEnglish ? " to " : "至");
}

function formatOne(edtf) {
  const match = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%]?)$/.exec(edtf);
  if (!match) return edtf;
  const [, year, month, day, doubt] = match;
  const date = isEnglish ? formatEnglish(year, month, day) : formatChinese(year, month, day);
  const about = doubt === "~" || doubt === "%" ? (isEnglish ? "about " : "约") : "";
  const uncertain = doubt === "?" || doubt === "%" ? (isEnglish ? " (uncertain)" : "（存疑）") : "";
  return about + date + uncertain;
}

function formatChinese(year, month, day) {
  const plain = (number) => number.replace(/^0/, "");
  const season = { 21: "春季", 22: "夏季", 23: "秋季", 24: "冬季" }[month];
  return `${year}年${month ? (season ?? `${plain(month)}月`) : ""}${day ? `${plain(day)}日` : ""}`;
}

function formatEnglish(year, month, day) {
  const name = (names, first) => names.split(" ")[month - first];
  const named =
    name("January February March April May June July August September October November December", 1) ?? name("Spring Summer Autumn Winter", 21);
  if (month && !named) return [year, month, day].filter(Boolean).join("-");
  return [day?.replace(/^0/, ""), named, year].filter(Boolean).join(" ");
}

function articles(count) {
  return count === 1 ? "article" : "articles";
}
