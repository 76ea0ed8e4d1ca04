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
    if (!old || !fresh) return;
    Object.assign(old.dataset, fresh.dataset);
    old.replaceChildren(...fresh.childNodes);
  });

  /* Calls the work once typing pauses, and drops the answer before it. What is given at once, is answered at once. */
  const calmly = (work, pause = 300, first = pause) => {
    let timer, running;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        running?.abort();
        const mine = running = new AbortController();
        try { await work(mine.signal); } catch (error) { if (error.name !== "AbortError") console.warn(error); }
        if (running === mine) running = undefined;
      }, running ? pause : first);
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

  /* On a phone, the second adult's usual priorities are a tap away; not when something in them has to be seen again. */
  if (matchMedia("(max-width: 40rem)").matches) $$('details[data-fold="narrow"]').forEach((fold) => { fold.open = !!$('[aria-invalid="true"]', fold); });

  /* Places of work and of the heart, as one types. */
  $$('input[list="lieux"]').forEach((place) => place.addEventListener("input", calmly(async (signal) => {
    if (place.value.length < 2) return;
    const response = await fetch(place.form.getAttribute("action") + "?" + new URLSearchParams({ partie: "lieux", q: place.value }), { signal });
    if (response.ok) swap(["lieux"], new DOMParser().parseFromString(await response.text(), "text/html"));
  }, 150)));

  /* Four at most can be compared. */
  const limit = () => {
    const boxes = $$('input[name="c"][form="comparer"]'), full = boxes.filter((box) => box.checked).length >= 4;
    boxes.forEach((box) => { box.disabled = full && !box.checked; });
  };
  document.addEventListener("change", (event) => { if (event.target.matches('input[name="c"]')) limit(); });
  limit();

  /* A commune that is not ranked stands in a list that is folded. */
  const reveal = (id) => {
    const place = id && document.getElementById(id), fold = place?.closest("details");
    if (fold) fold.open = true;
    place?.scrollIntoView();
  };
  if (document.getElementById(location.hash.slice(1))?.closest("details:not([open])")) reveal(location.hash.slice(1));

  /* The map: a click leads to the commune in the list; the colours follow the ranking. */
  const map = document.getElementById("carte"), state = document.getElementById("etat");
  const shapes = new Map(map && $$("path[data-code]", map).map((shape) => [shape.dataset.code, shape]));
  if (map) {
    map.classList.add("is-live");
    map.addEventListener("click", ({ target }) => reveal("c-" + target.dataset.code));
  }
  const paint = () => document.getElementById("rangs")?.dataset.communes.split(";").forEach((each) => {
    const [code, style, points] = each.split(","), shape = shapes.get(code), title = shape?.firstElementChild;
    if (!title) return;
    shape.setAttribute("class", "c " + style);
    title.textContent = title.textContent.split(" · ")[0] + (points && " · " + points);
  });

  /* Each commune of the list glides to its new place. */
  const gliding = (work) => {
    const items = () => $$(".results > li"), still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const before = new Map(items().map((item) => [item.dataset.code, item.offsetTop]));
    const boxes = new Set($$('input[name="c"][form="comparer"]:checked').map((each) => each.value));
    const open = new Set($$(".results details[open]").map((each) => each.closest("li").dataset.code));
    work();
    items().forEach((item) => {
      const tick = $('input[name="c"]', item), why = $("details", item);
      if (tick) tick.checked = boxes.has(item.dataset.code);
      if (why && open.has(item.dataset.code)) why.open = true;
    });
    if (!still) {
      items().map((item) => [item, before.get(item.dataset.code), item.offsetTop]).forEach(([item, was, now]) => {
        if (was === now) return;
        const frames = was === undefined ? [{ opacity: 0 }, { opacity: 1 }] : [{ transform: `translateY(${was - now}px)` }, { transform: "none" }];
        item.animate?.(frames, { duration: 220, easing: "ease-out" });
      });
    }
    limit();
  };

  /* The ranking moves while one adjusts; focus and scroll stay where they are. */
  const settings = document.getElementById("reglages"), sieve = document.getElementById("filtre");
  if (settings) {
    const words = settings.dataset.words.split("|"), budget = settings.elements.budget, slide = $('[data-for="budget"]', settings);
    const fill = (range) => range.style.setProperty("--v", (100 * (range.value - range.min)) / (range.max - range.min) + "%");
    const show = (range) => {
      fill(range);
      if (!range.name) return;
      const word = words[+range.value];
      range.setAttribute("aria-valuetext", settings.dataset.said.replace("{0}", word).replace("{1}", range.value));
      $("output", range.parentElement).textContent = word;
    };
    slide.hidden = false;
    $$('input[type="range"]', settings).forEach(show);

    const moved = new Set(), whole = document.documentElement;
    let telling, resting;
    const update = calmly(async (signal) => {
      const trouble = document.getElementById("panne");
      trouble.hidden = true;
      try { await follow(signal); } catch (error) { trouble.hidden = error.name === "AbortError"; throw error; }
    }, 15, 0);
    const follow = async (signal) => {
      const query = new URLSearchParams(location.search), form = new FormData(settings), sieved = new FormData(sieve || undefined);
      if (sieve) ["nom", "groupement", "gardees"].forEach((name) => { if (sieved.get(name)) query.set(name, sieved.get(name)); else query.delete(name); });
      query.set("partie", "classement");
      query.set("r", state.dataset.code);
      const told = new Map([...moved].filter((name) => form.has(name)).map((name) => [name, form.get(name)]));
      told.forEach((value, name) => query.set(name, value));
      const response = await fetch(settings.getAttribute("action") + "?" + query, { signal });
      if (!response.ok) throw new Error(response.status);
      const page = new DOMParser().parseFromString(await response.text(), "text/html"), at = settings.getBoundingClientRect().top;
      const anchored = settings.contains(document.activeElement);
      gliding(() => swap(["tete", "liens", "etat", "resultats", "suite", "premieres", "garder", "verdict", "ecartees", "autour", "rangs"], page));
      if (anchored) scrollBy({ top: settings.getBoundingClientRect().top - at, behavior: "instant" });
      paint();
      performance.mark("classement");
      if (page.getElementById("faults")) return;
      // What moved on while the answer came is still to be told.
      const now = new FormData(settings);
      told.forEach((value, name) => { if (now.get(name) === value) moved.delete(name); });
      settings.elements.r.value = state.dataset.code;
      history.replaceState(null, "", state.dataset.url);
      clearTimeout(telling);
      telling = setTimeout(() => { document.getElementById("annonce").textContent = state.dataset.said; }, 500);
    };

    settings.addEventListener("input", ({ target }) => {
      if (target.type === "range") show(target);
      if (target.parentElement === slide) budget.value = target.value;
      if (target === budget && +budget.value) { $("input", slide).value = budget.value; fill($("input", slide)); }
      whole.classList.add("is-moving");
      clearTimeout(resting);
      resting = setTimeout(() => whole.classList.remove("is-moving"), 1500);
      const group = target.closest(".range:not([data-for])");
      (group ? $$("input[name]", group) : [budget]).forEach((field) => moved.add(field.name));
      update();
    });
    settings.addEventListener("submit", (event) => {
      if (event.submitter?.value === "store") return;
      event.preventDefault();
      update();
    });
    if (sieve) {
      sieve.addEventListener("input", update);
      sieve.addEventListener("submit", (event) => { event.preventDefault(); update(); });
    }
  }

  /* « Pourquoi ce score ? » is fetched when somebody asks. */
  document.addEventListener("toggle", async ({ target }) => {
    const link = target.open && target.matches?.("details[data-why]") && $("a[href]", target);
    if (!link || target.dataset.asked) return;
    target.dataset.asked = "asked";
    try {
      const response = await fetch(link.href + "&partie=points"), page = new DOMParser().parseFromString(await response.text(), "text/html");
      const points = page.getElementById("points");
      if (points) link.parentElement.replaceWith(...points.childNodes);
    } catch { /* The link leads there. */ }
  }, true);
})();
