/* Comforts of the questionnaire, the ranking and the comparison. Each page reads and works without them. */
(() => {
  "use strict";
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

  /* Sends a form as a click on one of its buttons would, and gives the page that answers. */
  const send = async (form, action, signal) => {
    const data = new URLSearchParams(new FormData(form));
    data.set("do", action);
    const response = await fetch(form.getAttribute("action"), { method: "POST", body: data, signal, headers: { Accept: "text/html" } });
    if (!response.ok) throw new Error(response.status);
    return { url: response.url, page: new DOMParser().parseFromString(await response.text(), "text/html") };
  };

  const swap = (ids, page) => ids.forEach((id) => {
    const old = document.getElementById(id), fresh = page.getElementById(id);
    if (old && fresh) old.replaceChildren(...fresh.childNodes);
  });

  /* Calls the work once typing pauses, and drops the answer before it. */
  const calmly = (work) => {
    let timer, running;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        running?.abort();
        running = new AbortController();
        try { await work(running.signal); } catch (error) { if (error.name !== "AbortError") console.warn(error); }
      }, 300);
    };
  };

  /* Header links carry a visitor's answers along. */
  const code = new URLSearchParams(location.search).get("r");
  if (code) $$(".nav a, .menu__nav a").forEach((link) => {
    if (/^\/(mon-foyer|mes-communes|comparer)$/.test(link.pathname)) link.search = "?r=" + encodeURIComponent(code);
  });

  /* Questionnaire: how many communes remain, while answering. */
  $$("form[data-preview]").forEach((form) => {
    const count = calmly(async (signal) => swap([form.dataset.preview], (await send(form, "preview", signal)).page));
    form.addEventListener("change", count);
  });

  /* Four at most can be compared. */
  const limit = () => {
    const boxes = $$('input[name="c"][form="comparer"]'), full = boxes.filter((box) => box.checked).length >= 4;
    boxes.forEach((box) => { box.disabled = full && !box.checked; });
  };
  document.addEventListener("change", (event) => { if (event.target.matches('input[name="c"]')) limit(); });
  limit();

  /* The map: our own outlines, no tiles. */
  const box = document.getElementById("carte");
  let paint = () => {};
  if (box && window.L && box.dataset.contours) {
    const read = () => new Map(box.dataset.communes.split(";").map((each) => { const [id, style, rank, points] = each.split(","); return [id, { style, rank: +rank, points }]; }));
    const map = L.map(box, { attributionControl: false, zoomSnap: 0.25, scrollWheelZoom: false, keyboard: false });
    fetch(box.dataset.contours).then((response) => response.json()).then((outlines) => {
      let drawn;
      const pins = L.layerGroup().addTo(map);
      paint = () => {
        const results = read();
        drawn?.remove();
        pins.clearLayers();
        drawn = L.geoJSON(outlines, {
          style: (feature) => ({ className: "c " + (results.get(feature.properties.code)?.style ?? "cx") }),
          onEachFeature: (feature, layer) => {
            const result = results.get(feature.properties.code), name = feature.properties.name;
            layer.bindTooltip(result?.points ? name + " · " + result.points : name, { sticky: true });
            layer.on("click", () => document.getElementById("c-" + feature.properties.code)?.scrollIntoView());
            if (result && result.rank > 0 && result.rank <= 5) {
              L.marker(layer.getBounds().getCenter(), { interactive: false, keyboard: false, icon: L.divIcon({ className: "rank-pin", html: String(result.rank), iconSize: [26, 26] }) }).addTo(pins);
            }
          },
        }).addTo(map);
      };
      const source = document.getElementById("carte-source");
      source.textContent = source.textContent.replace("{0}", outlines.source);
      source.hidden = false;
      paint();
      map.fitBounds(drawn.getBounds(), { padding: [8, 8] });
    }).catch(() => { box.hidden = true; });
  }

  /* The ranking moves while one adjusts; focus stays where it is. */
  const settings = document.getElementById("reglages");
  if (settings) {
    const words = settings.dataset.words.split("|");
    const show = (range) => {
      const word = words[+range.value];
      range.style.setProperty("--v", (100 * range.value) / range.max + "%");
      range.setAttribute("aria-valuetext", word);
      $("output", range.parentElement).textContent = word;
    };
    const ranges = $$('input[type="range"]', settings);
    ranges.forEach(show);
    settings.addEventListener("input", (event) => { if (event.target.type === "range") show(event.target); });
    const update = calmly(async (signal) => {
      const ranking = document.getElementById("classement"), before = ranking.dataset.top;
      const { url, page } = await send(settings, "adjust", signal);
      const fresh = page.getElementById("classement");
      if (!fresh) return;
      swap(["tete", "etat", "resultats", "suite", "verdict", "ecartees"], page);
      ranking.dataset.top = fresh.dataset.top;
      box.dataset.communes = page.getElementById("carte").dataset.communes;
      paint();
      limit();
      if (page.getElementById("faults")) return;
      settings.elements.r.value = page.getElementById("reglages").elements.r.value;
      history.replaceState(null, "", url);
      const note = document.getElementById("annonce"), top = ranking.dataset.top;
      note.textContent = top ? (top === before ? note.dataset.same : note.dataset.first).replace("{0}", top) : "";
    });
    settings.addEventListener("change", update);
    settings.addEventListener("submit", (event) => { event.preventDefault(); update(); });
  }
})();
