// The image of a page: larger by buttons, keys, a click, a pinch or the wheel with Ctrl; moved by dragging and scrolling. The window
// scrolls, so that the browser's own ways to scroll work as anywhere. A classic script, so that pages opened from a disk have it too.
{
  const LARGEST = 8;
  const STEP = 1.5;
  const LONGEST_TURN = 25;
  const DRAGGED = 5;

  for (const figure of document.querySelectorAll(".page-image")) zoomable(figure);

  function zoomable(figure) {
    const view = figure.querySelector(".page-image-window");
    const image = view.querySelector("img");
    const zones = view.querySelector(".zones");
    let scale = 1;

    /** Makes the image as large as that, and keeps the point of it that lies at x and y of the window. */
    function zoomTo(wanted, x = view.clientWidth / 2, y = view.clientHeight / 2) {
      const before = scale;
      scale = Math.min(Math.max(wanted, 1), LARGEST);
      figure.classList.toggle("is-zoomed", scale > 1);
      const [left, top] = [view.scrollLeft, view.scrollTop];
      for (const part of [image, zones]) if (part) part.style.width = scale === 1 ? "" : `${100 * scale}%`;
      view.scrollTo({ left: ((left + x) * scale) / before - x, top: ((top + y) * scale) / before - y, behavior: "instant" });
    }

    const at = ({ clientX, clientY }) => [clientX - view.getBoundingClientRect().left, clientY - view.getBoundingClientRect().top];
    const choices = {
      in: () => zoomTo(scale * STEP),
      out: () => zoomTo(scale / STEP),
      whole: () => zoomTo(1),
      screen: () => (document.fullscreenElement ? document.exitFullscreen() : figure.requestFullscreen()),
    };

    const buttons = figure.querySelector(".zoom");
    for (const button of buttons.querySelectorAll("button")) {
      if (button.value === "screen" && !document.fullscreenEnabled) button.remove();
      else button.addEventListener("click", choices[button.value]);
    }
    buttons.hidden = false;

    view.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const choice = { "+": "in", "=": "in", "-": "out", 0: "whole" }[event.key];
      // Arrows move the enlarged image, and turn no page.
      if (choice || (scale > 1 && event.key.startsWith("Arrow"))) event.stopPropagation();
      if (!choice) return;
      event.preventDefault();
      choices[choice]();
    });

    view.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      // A wheel turns by large steps, of pixels or of lines; a pinch on a touch pad comes as many small ones.
      const turn = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : Math.sign(event.deltaY) * LONGEST_TURN;
      zoomTo(scale * Math.exp(-Math.max(-LONGEST_TURN, Math.min(turn, LONGEST_TURN)) / 100), ...at(event));
    }, { passive: false });

    let last = null;
    let isDragged = false;
    view.addEventListener("pointerdown", (event) => {
      isDragged = false;
      if (event.pointerType !== "mouse" || event.button !== 0 || scale === 1) return;
      last = event;
    });
    view.addEventListener("pointermove", (event) => {
      if (!last) return;
      // Released outside before anything was dragged.
      if (event.buttons === 0) return (last = null);
      const [x, y] = [event.clientX - last.clientX, event.clientY - last.clientY];
      if (!isDragged && Math.hypot(x, y) < DRAGGED) return;
      // Only a drag is captured: a click must reach the article under it.
      if (!isDragged) view.setPointerCapture(event.pointerId);
      isDragged = true;
      view.scrollBy({ left: -x, top: -y, behavior: "instant" });
      last = event;
    });
    for (const end of ["pointerup", "pointercancel"]) view.addEventListener(end, () => (last = null));
    view.addEventListener("dragstart", (event) => event.preventDefault());

    // A click looks closer where it is; Enter on the link, or a click with Ctrl, opens the image itself.
    view.addEventListener("click", (event) => {
      const isPlain = event.detail > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (!isPlain) return;
      if (event.target.closest(".zones") && !isDragged) return;
      event.preventDefault();
      if (!isDragged) zoomTo(scale > 1 ? 1 : STEP ** 2, ...at(event));
    });

    let pinch = null;
    const apart = ([one, other]) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    const middle = ([one, other]) => at({ clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 });
    view.addEventListener("touchstart", ({ touches }) => {
      if (touches.length === 2) pinch = { apart: apart(touches), scale };
    }, { passive: true });
    view.addEventListener("touchmove", (event) => {
      if (!pinch || event.touches.length !== 2) return;
      event.preventDefault();
      zoomTo((pinch.scale * apart(event.touches)) / pinch.apart, ...middle(event.touches));
    }, { passive: false });
    view.addEventListener("touchend", () => (pinch = null));
  }
}
