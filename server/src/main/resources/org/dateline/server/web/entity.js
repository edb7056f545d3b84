// SPDX-License-Identifier: Apache-2.0
import { api, count, day, feeds, h, long, part, section, subject, words } from "./dom.js";
import { show, title } from "./shell.js";
import { open, say } from "./text.js";
import { claims, events, stories } from "./lists.js";
import { network, offices } from "./drawings.js";
import { entityTools, marked } from "./correct.js";

const evidence = one => one.told.map(told => ({ report: told.report, quote: told.words }));

function officeList(entity) {
  return long(h("ul", { class: "says" }), entity.offices.map(one => h("li", null, h("div", null, say(one.title + (one.of ? " of " + one.of : ""), evidence(one)),
    h("p", { class: "meta" }, [
      one.first_current && `as of ${day(one.first_current)}${one.last_current !== one.first_current ? " to " + day(one.last_current) : ""}`, one.first_former && `former as of ${day(one.first_former)}`,
      one.since && `since ${day(one.since)}`, one.until && `until ${day(one.until)}`, count(new Set(one.told.map(told => told.report)).size, "report")].filter(Boolean).join(" · "))))), 8, "offices");
}

function others(entity) {
  const found = new Map();
  for (const tie of entity.relations) found.set(tie.other, { name: tie.other, label: tie.phrase });
  const ids = new Set(entity.ids);
  for (const event of entity.events) for (const one of [...event.actors, ...event.recipients]) {
    if (ids.has(one.id)) continue;
    const known = found.get(one.name) ?? { name: one.name, label: "", shared: 0 };
    if (known.shared !== undefined) { known.shared++; known.label = count(known.shared, "event"); }
    found.set(one.name, known);
  }
  return [...found.values()].sort((a, b) => (b.shared === undefined) - (a.shared === undefined) || (b.shared ?? 0) - (a.shared ?? 0));
}

show(async () => {
  const entity = await api("/entities/" + part(subject()));
  title(entity.name);
  const near = others(entity);
  return [
    h("h1", null, words(entity.name)),
    h("p", { class: "meta" }, [entity.kind, entity.country, entity.owner && entity.owner + " ownership"].filter(Boolean).join(" · "), " · ", h("a", { href: `/api/v1/entities/${part(entity.id)}?format=jsonld` }, "JSON-LD"), " · ", feeds("/entities/" + part(entity.name))),
    entity.namesakes.length > 0 && h("p", null, "Others go by this name: ", entity.namesakes.map((one, i) => [i ? ", " : "", h("a", { href: "/entities/" + part(one.id) }, words(one.name), ` (${count(one.reports, "report")})`)])),
    entity.aliases.length > 0 && h("p", null, "Also spelled ", entity.aliases.map((alias, i) => [i ? ", " : "", words(alias)])),
    section("offices", "Roles over time", "From the first report that tells it to the last, or as the reports date it.", entity.offices.length ? [offices(entity.offices, one => open(evidence(one))), officeList(entity)] : null),
    section("ties", "Ties", near.length ? "Relations that reports tell, then those met in the same events. Choose one to see them." : null, network(entity.name, near),
      entity.relations.length ? long(h("ul", { class: "says" }), entity.relations.map(one => h("li", null, h("div", null, one.former && "formerly ", say(`${one.phrase} ${one.other}`, evidence(one))))), 10, "ties") : null,
      near.length ? h("p", null, "Against each other: ", near.slice(0, 8).map((one, i) => [i ? ", " : "", h("a", { href: `/pair?one=${part(entity.name)}&other=${part(one.name)}` }, words(one.name))])) : null),
    section("says", "Statements", entity.all_claims > entity.claims.length ? `The latest ${entity.claims.length} of ${entity.all_claims}.` : null, claims(entity.claims)),
    section("events", "Events", entity.all_events > entity.events.length ? `The latest ${entity.events.length} of ${entity.all_events}.` : null, events(entity.events)),
    section("stories", "Stories", null, stories(entity.stories)),
    section("why", "Why these names are one", null, entity.joins.length ? long(h("ul", { class: "says" }), entity.joins.map(one => h("li", null, h("div", null, words("“" + one.name + "”"), " is ", words("“" + one.other_name + "”"), h("span", { class: "quiet" }, `: ${one.reason}`)))), 10, "reasons") : h("p", { class: "quiet" }, "Nothing was merged.")),
    section("wrong", "Corrections", "What reviewers say is laid over what was read, in every answer, and can be taken back.", entity.corrections.length ? h("ul", { class: "says" }, marked(entity.corrections)) : null, entityTools(entity)),
  ].filter(Boolean);
});
