/* Communes as one types, from /recherche.json of the same host. The form answers without it. */
(() => {
  const box = document.querySelector("[data-search]");
  if (box) {
    const field = box.querySelector("input");
    const found = box.querySelector("[data-found]");
    const count = box.querySelector("[data-count]");
    let waiting = 0;
    let asking = null;

    const close = () => {
      found.hidden = true;
      found.replaceChildren();
    };

    /* In a form that asks more, an answer fills the field in; else it is a link. */
    const chosen = box.querySelector("[data-chosen]");

    const line = ({ name, detail, href, code }) => {
      const link = document.createElement(chosen ? "button" : "a");
      const small = document.createElement("small");
      if (chosen) {
        link.type = "button";
        link.addEventListener("click", () => {
          field.value = name;
          chosen.value = code;
          close();
          field.focus();
        });
      } else {
        link.href = href;
      }
      small.textContent = detail;
      link.append(name + " ", small);
      return link;
    };

    const show = (results, announcement) => {
      const list = document.createElement("ul");
      const lines = results.map(line);
      if (!lines.length) {
        const none = document.createElement("span");
        none.className = "none";
        none.textContent = box.dataset.nothing;
        lines.push(none);
      }
      lines.forEach((content) => list.appendChild(document.createElement("li")).append(content));
      found.replaceChildren(list);
      found.hidden = false;
      count.textContent = announcement;
    };

    const ask = async () => {
      const query = field.value.trim();
      asking?.abort();
      if (query.length < 2) {
        count.textContent = "";
        close();
        return;
      }
      asking = new AbortController();
      try {
        const answer = await fetch("/recherche.json?q=" + encodeURIComponent(query), { signal: asking.signal });
        if (!answer.ok) throw new Error(answer.status);
        const { results, announcement } = await answer.json();
        show(results, announcement);
      } catch (problem) {
        if (problem.name !== "AbortError") {
          close();
          count.textContent = box.dataset.failed;
        }
      }
    };

    field.addEventListener("input", () => {
      if (chosen) chosen.value = "";
      clearTimeout(waiting);
      waiting = setTimeout(ask, 120);
    });
    box.addEventListener("keydown", (event) => {
      const links = [...found.querySelectorAll("a, button")];
      const at = links.indexOf(document.activeElement);
      if (event.key === "Escape") {
        close();
        field.focus();
      } else if (event.key === "ArrowDown" && links.length) {
        event.preventDefault();
        links[Math.min(at + 1, links.length - 1)].focus();
      } else if (event.key === "ArrowUp" && at >= 0) {
        event.preventDefault();
        (at === 0 ? field : links[at - 1]).focus();
      }
    });
    document.addEventListener("click", (event) => {
      if (!box.contains(event.target)) close();
    });
  }
})();
