import { openPanel } from "./panels.js";

/** Puts the way to the reading settings into the bar. The style sheet has kept its place free. */
export function offerSettings() {
  const { reading } = document.querySelector("script[data-reading]").dataset;
  const control = document.createElement("button");
  control.type = "button";
  control.className = "bar-reading";
  control.textContent = reading;
  control.setAttribute("aria-haspopup", "dialog");
  control.addEventListener("click", () => openPanel("settings"));
  document.querySelector(".bar").append(control);
}
