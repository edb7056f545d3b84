// SPDX-License-Identifier: Apache-2.0
// What all pages have: the head with its search, and the foot.
import { api, brief, count, day, h, part, words } from "./dom.js";

function results(found) {
  const box = h("div", { class: "found", id: "found" });
  if (found.entities.length) {
    box.append(h("h2", null, "People, bodies, places"), ...found.entities.slice(0, 6).map(one =>
      h("a", { href: "/entities/" + part(one.name) }, words(one.name), h("small", null, `${one.kind}, ${count(one.stories, "story", "stories")}`))));
  }
  if (found.reports.length) {
    box.append(h("h2", null, "Reports"), ...found.reports.map(one =>
      h("a", { href: one.story ? `/stories/${part(one.story)}?report=${part(one.report)}` : "/reports/" + part(one.report) },
        words(brief(one.title ?? one.snippet, 90)), h("small", null, words(one.source ?? "outlet not named"), ", " + day(one.published) + ": ", words(brief(one.snippet, 140))))));
  }
  if (!found.entities.length && !found.reports.length) box.append(h("p", { class: "quiet" }, "Nothing has these words."));
  return box;
}

function search() {
  const input = h("input", { type: "search", name: "q", placeholder: "Search people, places, words", autocomplete: "off", "aria-label": "Search people, places and words", value: new URLSearchParams(location.search).get("q") ?? "" });
  const status = h("p", { class: "hidden", role: "status" });
  const form = h("form", { class: "search", role: "search", action: "/", method: "get" }, input, status);
  let asked = 0, timer = 0;
  const close = () => { document.getElementById("found")?.remove(); };
  const ask = async () => {
    const mine = ++asked, q = input.value.trim();
    if (!q) { close(); return; }
    try {
      const found = await api("/search", { q, limit: 8 });
      if (mine !== asked) return;
      close();
      form.append(results(found));
      status.textContent = `${found.entities.length} names and ${found.reports.length} reports found`;
    } catch (failed) { status.textContent = failed.message; }
  };
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
  form.addEventListener("keydown", event => {
    const links = [input, ...form.querySelectorAll(".found a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape") { close(); input.focus(); }
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      links[(at + (event.key === "ArrowDown" ? 1 : links.length - 1)) % links.length].focus();
    }
  });
  document.addEventListener("click", event => { if (!form.contains(event.target)) close(); });
  return form;
}

/** Shows the page that `make` makes, or why there is none. */
export async function show(make) {
  document.getElementById("top").append(h("a", { class: "name", href: "/" }, "Dateline"), search());
  document.getElementById("foot").append(h("a", { href: "/" }, "Stories"), h("a", { href: "/pair" }, "Two actors"), h("a", { href: "/api/v1/openapi.json" }, "For programs"),
    h("span", null, "Every statement opens the sentence that carries it."));
  document.addEventListener("keydown", event => {
    if (event.key === "/" && !/input|select|textarea/i.test(document.activeElement?.tagName ?? "")) { event.preventDefault(); document.querySelector(".search input").focus(); }
  });
  const main = document.getElementById("main");
  try {
    const content = await make();
    document.getElementById("wait")?.remove();
    main.prepend(...[content].flat());
    document.body.dataset.ready = "true";
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  } catch (failed) {
    document.getElementById("wait")?.remove();
    main.prepend(h("h1", null, "Not to be shown"), h("p", { class: "error", role: "alert" }, words(failed.message)));
    document.body.dataset.ready = "failed";
    if (!(failed instanceof Error) || failed.constructor.name !== "Failed") throw failed;
  }
}

export const title = text => { document.title = brief(text, 90) + " · Dateline"; };
