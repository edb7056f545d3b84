// SPDX-License-Identifier: Apache-2.0
// Lists that several pages have: events, claims, stories.
import { count, day, days, entityLink, h, long, part, words } from "./dom.js";
import { say } from "./text.js";

const people = all => all.map((one, i) => [i ? ", " : "", entityLink(one.name, one.id)]);
export const storyLink = (id, text) => h("a", { href: "/stories/" + part(id) }, text);

export function eventLine(one) {
  const done = ["happened", "ongoing", "historical"].includes(one.status);
  return h("li", null, h("div", null,
    h("p", { class: "meta" }, day(one.value), " · ", one.type ?? one.kind ?? "event", one.mode && "/" + one.mode, one.score !== null && ` (${one.score > 0 ? "+" : ""}${one.score})`, " · ", people(one.actors), one.recipients.length > 0 && [" → ", people(one.recipients)], one.where && [" · ", words(one.where.name)]),
    !done && [h("span", { class: "chip " + one.status }, one.status), " "], say(one.text, one.evidence),
    h("p", { class: "meta" }, `${count(one.reports, "report")}, ${count(one.origins, "origin")} · `, storyLink(one.story, "story"))));
}
export const events = (all, most = 15) => all.length ? long(h("ul", { class: "says" }), all.map(eventLine), most, "events") : null;

export function claimLine(one) {
  return h("li", null, h("div", null, one.told.map(told => h("div", null, say(told.words, told.evidence), h("p", { class: "meta" }, day(told.published), ", ", words(told.source ?? "outlet not named"), told.form && `, ${told.form === "indirect" ? "in the report's words" : "quoted"}`, told.stance && `, ${told.stance}`, " · ", storyLink(one.story, "story"))))));
}
export const claims = all => all.length ? long(h("ul", { class: "says" }), all.map(claimLine), 15, "statements") : null;

export const stories = all => all.length ? long(h("ul", { class: "says" }), all.map(one => h("li", null, h("div", null, storyLink(one.id, words(one.title)), h("p", { class: "meta" }, days(one.from, one.to), one.mentions !== undefined && ` · named ${count(one.mentions, "time")}`)))), 15, "stories") : null;
