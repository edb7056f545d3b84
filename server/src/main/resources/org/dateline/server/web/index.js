// SPDX-License-Identifier: Apache-2.0
import { api, count, days, feeds, h, listen, outletLink, part, words } from "./dom.js";
import { show } from "./shell.js";

const TAGS = { "all-agree": "all agree", disputed: "disputed", changed: "changed", "one-source": "one source", expected: "expected" };
const NAMES = ["from", "to", "country", "actor", "type", "outlet", "tag", "q"];
const SIZE = 30;

export const chips = tags => tags.length ? h("ul", { class: "chips", "aria-label": "Tags" }, tags.map(tag => h("li", { class: "chip " + tag }, TAGS[tag] ?? tag))) : null;

function card(story) {
  return h("article", { class: "card" },
    h("h2", null, h("a", { href: "/stories/" + part(story.id) }, words(story.title))),
    h("p", { class: "meta" }, days(story.from, story.to), " · ", count(story.reports, "report"), " · ", count(story.origins, "independent origin")),
    chips(story.tags),
    story.lead && story.lead !== story.title && h("p", { class: "lead" }, words(story.lead)),
    story.outlets.length > 0 && h("p", { class: "meta" }, story.outlets.map((outlet, i) => [i ? ", " : "", outletLink(outlet)])));
}

const asked = () => Object.fromEntries([...new URLSearchParams(location.search)].filter(([name]) => NAMES.includes(name) || name === "offset"));

function filters(facets, chosen, change) {
  const select = (name, label, values) => h("div", null, h("label", { for: "f-" + name }, label),
    h("select", { id: "f-" + name, name }, h("option", { value: "" }, "any"), values.map(([value, text, stories]) => h("option", { value, selected: chosen[name] === value }, `${text} (${stories})`))));
  const input = (name, label, type) => h("div", null, h("label", { for: "f-" + name }, label), h("input", { id: "f-" + name, name, type, value: chosen[name] ?? "" }));
  const facet = (name, text = one => one.value) => facets[name].map(one => [one.value, text(one), one.stories]);
  const form = h("form", { class: "filters", "aria-label": "Filters" },
    input("from", "From", "date"), input("to", "To", "date"),
    select("country", "Country", facet("country", one => one.name)), input("actor", "Actor", "search"),
    select("type", "What happened", facet("type", one => one.value.toLowerCase())), select("outlet", "Outlet", facet("outlet")),
    select("tag", "Tag", facet("tag", one => TAGS[one.value] ?? one.value)),
    h("div", { class: "end" }, h("button", { class: "plain", type: "button", onclick: () => { form.querySelectorAll("input, select").forEach(field => { field.value = ""; }); change({}); } }, "Clear")));
  form.addEventListener("change", () => change({ ...Object.fromEntries(new FormData(form)), q: chosen.q }));
  form.addEventListener("submit", event => event.preventDefault());
  return form;
}

async function list(chosen, move) {
  const page = await api("/stories", { ...chosen, limit: SIZE });
  const offset = Number(page.offset);
  const filtered = Object.keys(chosen).some(name => NAMES.includes(name) && chosen[name]);
  const said = page.all === 0
    ? filtered ? "No story fits these filters." : "The store has no stories yet: dateline add FILE puts reports into it."
    : `${count(page.all, "story", "stories")}${filtered ? " fit" : ""}` + (page.all > SIZE ? `, ${offset + 1} to ${offset + page.stories.length} shown` : "");
  return h("div", { id: "list" },
    h("p", { class: "quiet", role: "status" }, chosen.q ? ["Reports with ", words("“" + chosen.q + "”"), ": "] : "", said),
    h("div", { class: "cards" }, page.stories.map(card)),
    h("p", null,
      offset > 0 && h("button", { class: "plain", type: "button", onclick: () => move(Math.max(0, offset - SIZE)) }, "Later stories"), " ",
      offset + SIZE < page.all && h("button", { class: "plain", type: "button", onclick: () => move(offset + SIZE) }, "Earlier stories")),
    h("p", { class: "quiet" }, feeds("/stories", location.search)));
}

if (document.body.dataset.page === "index") show(async () => {
  const box = h("div");
  const draw = async chosen => { const next = await list(chosen, offset => change({ ...chosen, offset })); box.replaceChildren(next); };
  const change = async chosen => {
    const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
    history.pushState(null, "", query.size ? "?" + query : "/");
    await draw(chosen);
  };
  addEventListener("popstate", () => location.reload());
  const [facets] = await Promise.all([api("/facets"), draw(asked())]);
  const news = h("div", { role: "status" });
  listen(ids => news.replaceChildren(h("button", { class: "plain", type: "button", onclick: () => { ids.clear(); news.replaceChildren(); draw(asked()); } }, `${count(ids.size, "story has", "stories have")} changed: show`)));
  const some = NAMES.some(name => asked()[name] && name !== "q");
  return [h("h1", { class: "hidden" }, "Stories"), news, h("details", { class: "fold", open: some || innerWidth > 830 }, h("summary", null, "Filters"), filters(facets, asked(), change)), box];
});
