/* The name of a territory under the pointer. The page answers without it. */
(() => {
  /* Some browsers refuse a drawing in another file under our content policy: then it is brought into the page. */
  const map = document.querySelector(".france svg");
  window.addEventListener("load", async () => {
    const uses = map ? [...map.querySelectorAll("use")] : [];
    if (!uses.length || uses[0].getBBox().width) return;
    const answer = await fetch(uses[0].getAttribute("href").split("#")[0]);
    if (!answer.ok) return;
    const drawing = new DOMParser().parseFromString(await answer.text(), "image/svg+xml");
    map.prepend(document.importNode(drawing.querySelector("defs"), true));
    uses.forEach((use) => use.setAttribute("href", "#" + use.getAttribute("href").split("#")[1]));
  });

  const tip = document.querySelector("[data-tip]");
  document.querySelectorAll(".france use.t").forEach((outline) => {
    const entry = document.getElementById("territoire-" + outline.dataset.id);
    if (!tip || !entry) return;
    outline.addEventListener("mouseenter", () => { tip.textContent = entry.dataset.words; });
    outline.addEventListener("click", () => {
      const link = entry.querySelector("a");
      if (link) location.assign(link.href);
      else location.hash = entry.id;
    });
  });
})();
