// Works without: a page without this script signs people in all the same.
import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { otherTab, sessionHash } = document.body.dataset;
if (otherTab) startSessionPolling(otherTab);
if (sessionHash) checkAuthSession(sessionHash);

for (const button of document.querySelectorAll("[data-shows]")) {
  const field = document.getElementById(button.dataset.shows);
  const show = button.textContent;
  button.hidden = false;
  button.addEventListener("click", () => {
    const visible = field.type === "password";
    field.type = visible ? "text" : "password";
    button.textContent = visible ? button.dataset.hide : show;
  });
}

// One press, one answer: a second press would start a second attempt.
for (const form of document.forms) {
  form.addEventListener("submit", () => {
    setTimeout(() => form.querySelectorAll("[data-once]").forEach((button) => { button.disabled = true; }));
  });
}
