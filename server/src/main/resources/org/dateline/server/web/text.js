// SPDX-License-Identifier: Apache-2.0
// Texts of reports with marks in them, and the drawer that opens a sentence in its report.
import { api, brief, day, h, outletLink, part, tame, words } from "./dom.js";

const known = new Map();
export function report(id) {
  if (!known.has(id)) known.set(id, api("/reports/" + part(id)));
  return known.get(id);
}
export const keep = one => known.set(one.id, Promise.resolve(one));

/**
 * A text as paragraphs. Marks are {start, end, make}: `make` gives the element that holds a piece; of several over one piece each holds the next.
 * Offsets count code points, which strings of this language do not.
 */
export function body(one, marks) {
  const points = [...one.text];
  const outs = one.excluded.map(out => ({ start: out.start, end: out.end, make: () => h("span", { class: "out", title: "no prose: " + out.why }) }));
  const all = [...outs, ...marks];
  const breaks = [];
  for (let i = 1; i < points.length; i++) if (points[i] !== "\n" && points[i - 1] === "\n" && (points[i - 2] === "\n" || points[i - 2] === "\r")) breaks.push(i);
  const edges = [...new Set([0, points.length, ...breaks, ...all.flatMap(mark => [mark.start, mark.end])])].filter(at => at >= 0 && at <= points.length).sort((a, b) => a - b);
  const box = h("div", { class: "text", dir: "auto" });
  let paragraph = h("p", { dir: "auto" });
  box.append(paragraph);
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i], edges[i + 1]];
    if (breaks.includes(from)) { paragraph = h("p", { dir: "auto" }); box.append(paragraph); }
    const last = to === points.length || breaks.includes(to);
    const text = tame(points.slice(from, to).join(""));
    let piece = document.createTextNode(last ? text.replace(/\s+$/, "") : text);
    for (const mark of all.filter(mark => mark.start <= from && to <= mark.end).reverse()) {
      const holder = mark.make();
      holder.append(piece);
      piece = holder;
    }
    paragraph.append(piece);
  }
  for (const empty of [...box.children]) if (!empty.textContent.trim()) empty.remove();
  return box;
}

/** The spans of a quotation whose offsets are not told, however its blanks are. */
function find(one, quote) {
  const pattern = brief(quote, 5000).replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+").replace(/\\s\+…\\s\+.*$/, "");
  const at = new RegExp(pattern).exec(one.text);
  if (!at) return [];
  const start = [...one.text.slice(0, at.index)].length;
  return [{ start, end: start + [...at[0]].length }];
}

function sentences(one, spans) {
  return one.sentences.filter(sentence => spans.some(span => span.start < sentence.end && sentence.start < span.end));
}

let opener = null;
const drawer = h("dialog", { class: "drawer", "aria-label": "The sentence in its report" });
document.body.append(drawer);
function close() { if (drawer.open) { drawer.close(); document.body.classList.remove("reading"); opener?.focus({ preventScroll: true }); } }
document.addEventListener("keydown", event => { if (event.key === "Escape") close(); });

/** Which piece of evidence has the words themselves; the others say it in their own. */
async function verbatim(evidence, text) {
  const start = brief(text, 5000).slice(0, 24);
  for (const [i, one] of evidence.slice(0, 8).entries()) {
    if (one.quote) return i;
    const points = [...(await report(one.report)).text];
    if (brief(points.slice(one.start, one.end).join(""), 5000).includes(start)) return i;
  }
  return 0;
}

/** Opens what carries a statement: evidence is [{report, start, end}] or [{report, quote}]. */
export async function open(evidence, at = 0, note = null) {
  if (!drawer.open) opener = document.activeElement;
  const ids = [...new Set(evidence.map(one => one.report))];
  const id = evidence[at].report;
  const one = await report(id);
  const spans = evidence.filter(other => other.report === id).flatMap(other => other.quote ? find(one, other.quote) : [other]);
  const marks = [...sentences(one, spans).map(span => ({ ...span, make: () => h("mark") })), ...spans.map(span => ({ ...span, make: () => h("mark", { class: "strong" }) }))];
  const text = body(one, marks);
  drawer.replaceChildren(
    h("header", null,
      h("div", null, h("h2", null, words(one.title ?? brief(one.text, 80))), h("p", null, outletLink(one.source), `, ${day(one.published)} · `, h("a", { href: "/reports/" + part(id) }, "the whole report"))),
      h("button", { class: "plain", type: "button", onclick: close, "aria-label": "Close the report" }, "✕")),
    ids.length > 1 ? h("nav", { "aria-label": "Reports that say so" }, ids.map(other => h("button", { class: "plain", type: "button", "aria-pressed": String(other === id), onclick: () => open(evidence, evidence.findIndex(e => e.report === other), note) }, label(other)))) : "",
    h("div", { class: "body", tabindex: "0", role: "region", "aria-label": "Text of the report" }, note && h("p", { class: "note" }, note), text));
  if (!drawer.open) drawer.show();
  drawer.dataset.opened = Number(drawer.dataset.opened ?? 0) + 1;
  document.body.classList.add("reading");
  drawer.querySelector("header button").focus({ preventScroll: true });
  (text.querySelector("mark.strong") ?? text.querySelector("mark"))?.scrollIntoView({ block: "center" });
}

/** Letters of the reports of a story, by id. */
const letters = new Map();
const names = new Map();
export function learn(members) {
  members.forEach((member, i) => {
    let letter = "";
    for (let n = i; n >= 0; n = Math.floor(n / 26) - 1) letter = String.fromCharCode(65 + n % 26) + letter;
    letters.set(member.report, letter);
    names.set(member.report, member.source ?? member.file ?? "outlet not named");
  });
}
export const letter = id => letters.get(id) ?? "•";
const label = id => letters.has(id) ? `${letters.get(id)} · ${brief(names.get(id), 30)}` : brief(id, 10);

export function letterButtons(evidence) {
  const ids = [...new Set(evidence.map(one => one.report))].sort((a, b) => letter(a).length - letter(b).length || letter(a).localeCompare(letter(b)));
  return h("div", { class: "letters" }, ids.map(id => h("button", { class: "letter", type: "button", title: brief(names.get(id) ?? "", 60), "aria-label": `Open the sentence in report ${letter(id)}, ${brief(names.get(id) ?? "", 60)}`, onclick: () => open(evidence, evidence.findIndex(one => one.report === id)) }, letter(id))));
}

/** Words that open the sentence that carries them; the link by itself leads to it in the whole report. */
export function say(text, evidence) {
  const [first] = evidence;
  const at = first.quote ? "" : `?at=${first.start}-${first.end}`;
  return h("a", { class: "say", href: `/reports/${part(first.report)}${at}`, onclick: event => { if (!event.ctrlKey && !event.metaKey && !event.shiftKey) { event.preventDefault(); verbatim(evidence, text).then(at => open(evidence, at)); } } }, words(text));
}

/** A line of a list: words, a label for what is no fact, who says so, and the reports. */
export function statement(text, evidence, { status, speaker, extra } = {}) {
  return h("li", null,
    h("div", null, status && h("span", { class: "chip " + status }, status), status && " ", say(text, evidence), speaker && !text.includes(speaker) && h("span", { class: "quiet" }, " — ", words(speaker)), extra && " ", extra),
    letterButtons(evidence));
}
