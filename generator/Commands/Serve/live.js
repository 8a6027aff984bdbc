// Shows a page again when the site was built anew, and what is wrong with its sources while something is.
const version = new URL(import.meta.url).searchParams.get("version");

new EventSource("/.archive/events").addEventListener("message", ({ data }) => {
  const site = JSON.parse(data);
  if (site.version === version) show(site);
  else location.reload();
});

let notice;

function show({ shown, faults }) {
  notice?.remove();
  if (faults.length === 0) return;
  notice = document.createElement("aside");
  const root = notice.attachShadow({ mode: "open" });
  root.innerHTML = `
    <style>
      :host { all: initial; position: fixed; inset: auto 0 0; z-index: 2147483647; }
      div { max-height: 40vh; overflow: auto; padding: 1rem; background: #fff4f2; color: #1c1c1a; border-top: 3px solid #b3261e; font: 14px/1.5 ui-monospace, monospace; }
      p { margin: 0; font-weight: bold; }
      ol { margin: .5rem 0 0; padding-inline-start: 2rem; }
      li { overflow-wrap: anywhere; }
      @media print { :host { display: none; } }
    </style>
    <div role="alert"><p></p><ol></ol></div>`;
  root.querySelector("p").textContent = shown;
  root.querySelector("ol").append(
    ...faults.map((fault) => {
      const line = document.createElement("li");
      line.textContent = fault;
      return line;
    }),
  );
  document.body.append(notice);
}
