// On an edition's page: offers the whole edition on one page, which the browser puts together. A classic script, so that pages
// opened from a disk, which may not read each other, stay quiet; nothing more is loaded before somebody asks.
if (location.protocol !== "file:") {
  const from = document.currentScript.src;
  const offer = document.querySelector(".whole-offer");
  offer.classList.add("is-offered");
  let view;
  const turn = async () => {
    const wanted = location.hash === "#all-pages";
    if (!wanted && !view) return;
    view ??= import(new URL("whole.js", from)).then(({ WholeEdition }) => new WholeEdition(offer));
    (await view).show(wanted);
  };
  addEventListener("hashchange", turn);
  turn();
}
