// On an article's page: marks what the reader had searched for. A classic script, so that pages opened from a disk stay quiet;
// nothing more is loaded when the address asks for nothing.
if (location.hash.startsWith("#hit=")) {
  const from = document.currentScript.src;
  import(new URL("mark.js", from)).then(({ markHits }) => markHits(new URL("../../", from))).catch(() => {});
}
