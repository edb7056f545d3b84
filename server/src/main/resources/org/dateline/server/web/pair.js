// SPDX-License-Identifier: Apache-2.0
import { api, count, day, h, section, words } from "./dom.js";
import { show, title } from "./shell.js";
import { events } from "./lists.js";
import { intensities } from "./drawings.js";

show(async () => {
  const asked = new URLSearchParams(location.search);
  const one = asked.get("one") ?? "", other = asked.get("other") ?? "";
  const field = (name, label, value) => h("div", null, h("label", { for: "p-" + name }, label), h("input", { id: "p-" + name, name, value, required: true, maxlength: 200 }));
  const form = h("form", { class: "filters", action: "/pair", method: "get", "aria-label": "Two actors" }, field("one", "One: a name or a country", one), field("other", "The other", other), h("div", { class: "end" }, h("button", { class: "plain", type: "submit" }, "Show")));
  if (!one || !other) return [h("h1", null, "Two actors"), form];
  title(`${one} and ${other}`);
  const pair = await api("/pairs", { one, other });
  const list = h("div", { id: "points" });
  const all = pair.points.flatMap(point => point.events);
  const draw = point => {
    list.replaceChildren(h("h3", { tabindex: "-1" }, point ? day(point.day) : "All days"), events(point ? point.events : all, 30) ?? "", point ? h("button", { class: "plain", type: "button", onclick: () => draw(null) }, "Show all days") : "");
    if (point) list.querySelector("h3").focus();
  };
  draw(null);
  return [
    h("h1", null, words(one), " and ", words(other)), form,
    all.length || pair.undated.length
      ? [section("chart", "Cooperation and conflict", "Sums of PLOVER's intensities of what is told to have happened between them, a bar a day. Choose a bar for its events.", intensities(pair.points, draw)),
        section("events", "Events", count(all.length, "dated event"), list),
        section("undated", "Without a day", null, events(pair.undated))]
      : h("p", { class: "quiet" }, "No stored report tells of a coded event between them.")].flat().filter(Boolean);
});
