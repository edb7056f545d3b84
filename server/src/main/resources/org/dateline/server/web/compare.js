// SPDX-License-Identifier: Apache-2.0
// The reports of a story next to each other; passages that are about the same thing light up together.
import { api, day, h, part, section, words } from "./dom.js";
import { body, keep, letter, report } from "./text.js";

/** Passages that belong together, by what joins them: {kind, passages: [{report, start, end}]}. */
function ties(story) {
  const ties = [];
  for (const finding of story.findings) {
    if (finding.kind === "sole-source") continue;
    ties.push({ kind: finding.kind, passages: finding.sides.flatMap(side => side.evidence) });
  }
  for (const event of story.events) ties.push({ kind: "event", passages: event.evidence });
  return ties.filter(tie => new Set(tie.passages.map(one => one.report)).size > 1);
}

function light(box, ids, on) {
  for (const mark of box.querySelectorAll("mark.tied")) {
    const shared = ids.some(id => mark.dataset.ties.split(" ").includes(id));
    mark.classList.toggle("lit", on && shared);
  }
}

function column(one, all, box) {
  const marks = [];
  all.forEach((tie, i) => { for (const passage of tie.passages) if (passage.report === one.id) marks.push({ start: passage.start, end: passage.end, tie: String(i), kind: tie.kind }); });
  // One mark for each place, with all that it is tied to.
  const places = new Map();
  for (const mark of marks) {
    const key = mark.start + "-" + mark.end;
    const place = places.get(key) ?? { start: mark.start, end: mark.end, ties: [], kinds: [] };
    place.ties.push(mark.tie);
    place.kinds.push(mark.kind);
    places.set(key, place);
  }
  const made = [...places.values()].sort((a, b) => a.start - b.start || b.end - a.end).map(place => ({ ...place, make: () => tied(place, box) }));
  return h("article", { "aria-label": "Report " + letter(one.id), "data-report": one.id, tabindex: "0" },
    h("h3", null, `${letter(one.id)} · `, words(one.source ?? one.file ?? "outlet not named")), h("p", { class: "meta" }, day(one.published), one.title && [": ", words(one.title)]), body(one, made));
}

function tied(place, box) {
  const mark = h("mark", { class: "tied " + [...new Set(place.kinds)].join(" "), tabindex: "0", "data-ties": place.ties.join(" "), title: "Hover to see what the others say; press Enter to go there" });
  mark.addEventListener("mouseenter", () => light(box, place.ties, true));
  mark.addEventListener("mouseleave", () => light(box, place.ties, false));
  mark.addEventListener("focus", () => light(box, place.ties, true));
  mark.addEventListener("blur", () => light(box, place.ties, false));
  const go = () => {
    const own = mark.closest("article");
    for (const other of box.querySelectorAll("article")) {
      const counterpart = other !== own && [...other.querySelectorAll("mark.tied")].find(one => one.dataset.ties.split(" ").some(id => place.ties.includes(id)));
      if (counterpart) { other.scrollTop += counterpart.getBoundingClientRect().top - other.getBoundingClientRect().top - other.clientHeight / 3; light(box, place.ties, true); }
    }
  };
  mark.addEventListener("click", event => { event.stopPropagation(); go(); });
  mark.addEventListener("keydown", event => { if (event.key === "Enter") { event.stopPropagation(); go(); } });
  return mark;
}

export function sideBySide(story) {
  const all = ties(story);
  const box = h("div", { class: "compare" });
  const chosen = new Set(story.reports.slice(0, story.reports.length > 3 ? 2 : 3).map(one => one.report));
  const draw = async () => {
    const texts = await Promise.all(story.reports.filter(one => chosen.has(one.report)).map(one => report(one.report)));
    box.replaceChildren(...texts.map(one => column(one, all, box)));
  };
  const picks = h("div", { class: "picks", role: "group", "aria-label": "Reports to show" }, story.reports.slice(0, 30).map(member => h("label", null,
    h("input", { type: "checkbox", checked: chosen.has(member.report), onchange: event => { event.target.checked ? chosen.add(member.report) : chosen.delete(member.report); draw(); } }), ` ${letter(member.report)} `, words(member.source ?? member.file ?? ""))));
  const details = section("reports", story.reports.length > 1 ? "The reports side by side" : "The report", all.length ? "Dotted lines mark passages that another report has too; hover or press Enter to see its counterpart. What is disputed is marked in red." : null, story.reports.length > 1 && picks, box);
  // Only when they come into sight: texts are large.
  const watch = new IntersectionObserver(entries => { if (entries.some(one => one.isIntersecting)) { watch.disconnect(); api(`/stories/${part(story.id)}/reports`).then(page => { page.reports.forEach(keep); draw(); }); } }, { rootMargin: "600px" });
  watch.observe(box);
  return details;
}
