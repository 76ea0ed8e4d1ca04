/* Moves the bar of the running import; once the import ends, the page is asked for again and shows the report. */
(() => {
  "use strict";

  const box = document.querySelector("[data-import]");
  if (!box) return;
  const PAUSE = 1000;
  const show = (part, text) => {
    const place = box.querySelector(`[data-part="${part}"]`);
    if (place && place.textContent !== text) place.textContent = text;
  };
  const ask = async () => {
    try {
      const answer = await fetch(box.dataset.import, { headers: { Accept: "application/json" } });
      if (!answer.ok) return;
      const state = await answer.json();
      if (!state.running) {
        location.assign(location.pathname);
        return;
      }
      show("stage", state.stage);
      show("percent", String(state.percent));
      show("rows", state.rows);
      show("left", state.left);
      const bar = box.querySelector("progress");
      if (bar) bar.value = state.percent;
    } catch {
      /* The server does not answer for a moment: the next question may be answered. */
    }
    setTimeout(ask, PAUSE);
  };
  setTimeout(ask, PAUSE);
})();
