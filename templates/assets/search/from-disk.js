// A classic script, because browsers load no modules from a disk: it is all that runs there, and it says why.
if (location.protocol === "file:") {
  const status = document.getElementById("search-status");
  status.dataset.state = "error";
  status.textContent = document.getElementById("search-words").content.querySelector('[data-word="fromDisk"]').textContent;
}
