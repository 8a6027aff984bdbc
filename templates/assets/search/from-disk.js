// A classic script, because browsers load no modules from a disk: it is all that runs there, and it says why.
if (location.protocol === "file:") {
  const isEnglish = document.documentElement.lang.toLowerCase().startsWith("en");
  const status = document.getElementById("search-status");
  status.dataset.state = "error";
  status.textContent = isEnglish
    ? "Browsers do not let a page opened from a disk read other files, so search needs a web server here: run “archive serve” and open the address it prints. Everything else can be browsed from the disk."
    : "浏览器不允许从磁盘打开的网页读取其他文件，所以这里要有网页服务器才能检索：请运行 archive serve，再打开它给出的地址。其余各页可以照常翻看。";
}
