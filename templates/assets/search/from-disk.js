// A classic script, because browsers load no modules from a disk: there the page asks for it, it is all that runs, and it says why.
const status = document.getElementById("search-status");
status.dataset.state = "error";
status.textContent = document.getElementById("search-words").content.querySelector('[data-word="fromDisk"]').textContent;
