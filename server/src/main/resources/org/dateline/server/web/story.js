// SPDX-License-Identifier: Apache-2.0
import { api, count, day, days, entityLink, feeds, h, listen, long, outletLink, part, section, subject, words } from "./dom.js";
import { show, title } from "./shell.js";
import { learn, letter, letterButtons, open, say, statement } from "./text.js";
import { chips } from "./index.js";
import { timeline, timelineList } from "./timeline.js";
import { map, precision } from "./map.js";
import { sideBySide } from "./compare.js";
import { marked, storyTools, wrong } from "./correct.js";

const MOST = 12;
const DATES = { stated: "", url: " (by its address)", inferred: "", unknown: "" };
const FIELDS = { what: "what happened", dead: "how many died", injured: "how many were hurt", polarity: "whether it is so", date: "when", duration: "how long", office: "who holds the office",
  actor: "who did it", place: "where", cause: "why", name: "what somebody is called", speaker: "who said it", state: "what has come of it" };

function reports(story) {
  return h("ul", { class: "reports" }, story.reports.map(member => {
    const origin = story.origins.find(one => one.includes(member.report) && one.length > 1);
    const others = origin?.filter(one => one !== member.report).map(letter).sort().join(", ");
    return h("li", null,
      h("button", { class: "letter", type: "button", "aria-label": `Open report ${letter(member.report)}`, onclick: () => open([{ report: member.report, start: 0, end: 1 }]) }, letter(member.report)),
      h("div", null, member.source ? outletLink(member.source) : h("span", { class: "quiet" }, "outlet not named", member.file && [" (", words(member.file), ")"]), ", ",
        member.published_basis === "inferred"
          ? h("button", { class: "why", type: "button", onclick: () => open(member.date_evidence.length ? member.date_evidence : [{ report: member.report, start: 0, end: 1 }], 0, `The report gives no date. About ${day(member.published)} follows from the marked words, and from when the other reports that have them were published.`) }, `undated; about ${day(member.published)}: why?`)
          : day(member.published) + DATES[member.published_basis],
        member.status !== "usable" && [" ", h("span", { class: "chip denied" }, member.status)],
        member.title && [": ", words(member.title)],
        others && h("span", { class: "quiet" }, ` — one origin with ${others}`)));
  }));
}

const ofKind = (story, ...kinds) => story.findings.filter(one => kinds.includes(one.kind));
const hedge = status => ["happened", "ongoing", "historical"].includes(status) ? null : status;
const sideLine = side => statement(side.value, side.evidence, { status: hedge(side.status), speaker: side.speaker });

const findingLine = (story, one) => statement(one.sides[0].value, one.sides[0].evidence, { status: hedge(one.sides[0].status), speaker: one.sides[0].speaker, extra: wrong(story, one) });

function agreements(story) {
  const scopes = [["all", "agree", "What all say", "Each independent origin of the story says so."], ["several", "several", "What several say", null], ["one-origin", "one-origin", "Told by several, from one origin", "Reprints of one report are one witness."]];
  return scopes.map(([scope, id, heading, note]) => {
    const all = ofKind(story, "agreement").filter(one => one.scope === scope);
    return section(id, heading, note, all.length ? long(h("ul", { class: "says" }), all.map(one => findingLine(story, one)), MOST, "statements") : null);
  });
}

function dispute(story, finding, dates) {
  const changed = finding.kind === "change";
  return h("div", null,
    h("p", { class: "versus" }, changed ? "Changed: " : "Disputed: ", FIELDS[finding.field] ?? finding.field, " ", wrong(story, finding)),
    h("div", { class: "sides" }, finding.sides.map(side => h("div", { class: "side" },
      h("div", null, hedge(side.status) && [h("span", { class: "chip " + side.status }, side.status), " "], say(side.value, side.evidence)),
      h("p", { class: "meta" }, side.speaker ? [words(side.speaker), " · "] : "", count(side.origins.length, "origin"), dates(side) && " · " + dates(side)),
      letterButtons(side.evidence)))));
}

function disputes(story) {
  const published = new Map(story.reports.map(one => [one.report, one.published]));
  const dates = side => [...new Set(side.evidence.map(one => published.get(one.report)).filter(Boolean).map(day))].slice(0, 2).join(", ");
  const all = ofKind(story, "conflict", "change").sort((a, b) => b.weight - a.weight);
  return section("disputed", "Disputed and changed", null, all.length ? long(h("div"), all.map(one => dispute(story, one, dates)), MOST, "disputes") : null);
}

function expected(story) {
  const groups = [["coming", "Expected", ["expected", "planned"]], ["denied", "Denied or called off", ["denied", "called-off"]], ["possible", "Possible or doubtful", ["possible"]]];
  const lists = groups.flatMap(([id, heading, statuses]) => {
    const all = story.hedges.filter(one => statuses.includes(one.status));
    return all.length ? [h("h3", { id }, heading), long(h("ul", { class: "says" }), all.map(one => statement(one.text, one.evidence, { status: one.label ? one.status : null, speaker: one.speakers })), MOST, "statements")] : [];
  });
  return section("expected", "Expected, denied, doubtful", "Nothing here is told as done.", lists);
}

function sole(story) {
  if (story.reports.length < 2) return null;
  const by = new Map();
  for (const finding of ofKind(story, "sole-source")) {
    const id = finding.sides[0].evidence[0].report;
    by.set(id, [...by.get(id) ?? [], finding]);
  }
  const names = new Map(story.reports.map(one => [one.report, one.source ?? one.file ?? "outlet not named"]));
  return section("only", "Only in …", "What one report alone says.", [...by].sort((a, b) => letter(a[0]).localeCompare(letter(b[0]))).map(([id, all]) =>
    h("div", null, h("h3", null, `${letter(id)} · `, words(names.get(id))), long(h("ul", { class: "says" }), all.map(one => findingLine(story, one)), 6, "statements"))));
}

const FORMS = { direct: "quoted", mixed: "partly quoted", indirect: "in the report's words" };
function saying(one) {
  return h("li", null,
    h("p", { class: "meta" }, one.denial ? h("span", { class: "chip denied" }, "denial") : hedge(one.status) && h("span", { class: "chip " + one.status }, one.status)),
    h("div", { class: "told" }, one.told.map(told => h("div", { class: told.form ?? "" }, say(told.words, told.evidence), h("p", { class: "meta" }, FORMS[told.form] ?? "told", ", ", words(told.source ?? "outlet not named"), " ", letterButtons(told.evidence))))),
    one.against.length > 0 && h("div", { class: "against" }, h("p", { class: "versus" }, "Against this:"), h("ul", { class: "says" }, one.against.map(sideLine))));
}
function voices(story) {
  return section("who", "Who says what", "Quotations and paraphrases side by side; what is disputed or denied comes first.", story.voices.length ? long(h("div"), story.voices.map((voice, i) =>
    h("details", { class: "voice", open: i < 3 || voice.sayings.some(one => one.denial || one.against.length) }, h("summary", null, words(voice.name), h("span", { class: "quiet" }, ` · ${count(voice.sayings.length, "statement")}`)), long(h("ul"), voice.sayings.map(saying), 6, "statements"))), MOST, "speakers") : null);
}

function time(story, events) {
  const entries = story.timeline.map(one => ({ ...one, text: events.get(one.event)?.text ?? "", evidence: events.get(one.event)?.evidence ?? [] })).filter(one => one.evidence.length);
  for (const one of entries) one.open = () => open(one.evidence);
  const list = () => timelineList(entries, one => h("span", null, hedge(one.status) && [h("span", { class: "chip " + one.status }, one.status), " "], say(one.text, one.evidence)));
  return section("timeline", "Timeline", "The band marks the days on which the reports were published; what lies right of it was still to come.", timeline(entries, story.from, story.to), entries.length > 0 && h("details", null, h("summary", null, "The same as a list"), list()));
}

async function places(story) {
  const picture = await map(story.places, one => open(one.evidence));
  const list = story.places.map(one => h("li", null, h("div", null, say(one.name, one.evidence), h("span", { class: "quiet" }, ` — ${precision(one.precision)}${one.lat === null ? ", not on the map" : ""}`))));
  return section("map", "Map", null, list.length ? h("div", { class: "mapped" }, picture ?? h("p", { class: "quiet" }, "No place here has a point."), long(h("ul", { class: "says" }), list, 10, "places")) : null);
}

function roles(entity, names) {
  const seen = new Set();
  return entity.roles.flatMap(role => {
    const text = [role.qualifier, role.status === "former" ? "former" : null, role.title, role.of && "of " + (names.get(role.of) ?? role.of)].filter(Boolean).join(" ");
    if (seen.has(text)) return [];
    seen.add(text);
    return [h("p", null, say(text, [{ report: role.report, start: role.start, end: role.end }]))];
  });
}
function cast(story) {
  const names = new Map(story.entities.map(one => [one.id, one.name]));
  const all = story.entities.filter(one => one.cast).sort((a, b) => b.mentions.length - a.mentions.length);
  return section("cast", "Cast", null, all.length ? long(h("ul", { class: "cast" }), all.map(one => h("li", null, h("h3", null, entityLink(one.name, one.id)), h("p", { class: "quiet" }, [one.kind, one.country].filter(Boolean).join(", "), ` · named ${count(one.mentions.length, "time")}`), roles(one, names), one.aliases.length > 0 && h("p", { class: "quiet" }, "also ", one.aliases.map((alias, i) => [i ? ", " : "", words(alias)])))), MOST, "of the cast") : null);
}

function table(story, names) {
  if (!story.events.length) return null;
  const people = ids => ids.filter(id => names.has(id)).map((id, i) => [i ? ", " : "", entityLink(names.get(id), id)]);
  const rows = story.events.map(one => h("tr", null, h("td", null, words(one.time.value ? day(one.time.value) : "—")), h("td", null, one.type ?? one.kind ?? "—", one.mode && "/" + one.mode), h("td", null, one.cameo ?? "—"), h("td", null, people(one.actors)), h("td", null, people(one.recipients)), h("td", null, one.where ? words(one.where.name) : "—"), h("td", null, one.status), h("td", { class: "words" }, say(one.text, one.evidence))));
  const body = h("tbody");
  body.append(...rows.slice(0, 25));
  const more = rows.length > 25 && h("button", { class: "plain more", type: "button", onclick: () => { body.append(...rows.slice(25)); more.remove(); } }, `Show ${rows.length - 25} more events`);
  const download = (format, text) => h("a", { href: `/api/v1/events?story=${part(story.id)}&format=${format}`, download: "" }, text);
  return section("events", "Events", ["Coded by PLOVER. ", download("csv", "Download as a table (CSV)"), " · ", download("plover", "as PLOVER records (JSON Lines)")],
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table of events" }, h("table", null, h("thead", null, h("tr", null, ["When", "What", "CAMEO", "Who", "To whom", "Where", "Status", "In the words of a report"].map(head => h("th", { scope: "col" }, head)))), body)), more);
}

function contents(parts) {
  return h("nav", { class: "contents", "aria-label": "Parts of the story" }, h("ol", null, parts.map(one => h("li", null, h("a", { href: "#" + one.id }, one.querySelector("h2").textContent)))));
}

show(async () => {
  const story = await api("/stories/" + part(subject()));
  title(story.title);
  learn(story.reports);
  const events = new Map(story.events.map(one => [one.id, one]));
  const names = new Map(story.entities.map(one => [one.id, one.name]));
  const summary = section("short", "In short", null, story.summary.length ? h("ul", { class: "says" }, story.summary.map(one => statement(one.text, one.evidence))) : null);
  const parts = [summary, ...agreements(story), disputes(story), expected(story), voices(story), sole(story), time(story, events), await places(story), cast(story), sideBySide(story), table(story, names), section("wrong", "Corrections", "What reviewers say is laid over what was read, in every answer, and can be taken back.", story.corrections.length ? h("ul", { class: "says" }, marked(story.corrections)) : null, storyTools(story))].filter(Boolean);
  const news = h("p", { role: "status" });
  listen(ids => { if (ids.has(story.id)) news.replaceChildren("This story has changed. ", h("a", { href: location.href }, "Show it as it is now")); });
  const wanted = new URLSearchParams(location.search).get("report");
  if (wanted) setTimeout(() => open([{ report: wanted, start: 0, end: 1 }]), 0);
  return [
    h("h1", null, words(story.title)),
    h("p", { class: "meta" }, days(story.from, story.to), " · ", count(story.reports.length, "report"), " · ", count(story.origins.length, "independent origin"), " · ", h("a", { href: `/api/v1/stories/${part(story.id)}?format=jsonld` }, "JSON-LD"), " · ", feeds("/stories/" + part(story.id))), news,
    chips(story.tags), reports(story), h("div", { class: "layout" }, contents(parts), h("div", null, parts))];
});
