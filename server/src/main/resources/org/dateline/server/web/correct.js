// SPDX-License-Identifier: Apache-2.0
// What reviewers say: a finding is wrong, two are one, one is two; and how they take it back.
import { api, change, count, day, days, h, words } from "./dom.js";

const refused = failed => document.getElementById("main").prepend(h("p", { class: "error", role: "alert" }, words(failed.message)));
const send = (body, there) => change("POST", "/corrections", body).then(() => there ? location.assign(there) : location.reload(), refused);

/** Asks in a dialog; `made` gives what is sent, or null where something is missing. */
function ask(heading, act, content, button, made) {
  const note = h("input", { id: "note", name: "note", maxlength: 500, autocomplete: "off" });
  const missing = h("p", { class: "quiet", role: "status" });
  const form = h("form", { method: "dialog" }, h("h2", { id: "ask-h" }, heading), content,
    h("label", { for: "note" }, "Why (others see it; may be empty)"), note, missing,
    h("p", null, h("button", { class: "plain", value: "yes" }, act), " ", h("button", { class: "plain", value: "", formnovalidate: true }, "Leave it")));
  const box = h("dialog", { class: "ask", "aria-labelledby": "ask-h" }, form);
  form.addEventListener("submit", event => {
    if (event.submitter?.value !== "yes" || made()) return;
    event.preventDefault();
    missing.textContent = "Choose first what it is about.";
  });
  box.addEventListener("close", () => {
    const body = box.returnValue === "yes" ? made() : null;
    box.remove();
    button.focus();
    if (body) { const { there, ...rest } = body; send({ ...rest, note: note.value }, there); }
  });
  document.body.append(box);
  box.showModal();
}

/** A button that asks why and marks the finding as wrong. */
export function wrong(story, finding) {
  return h("button", { class: "wrong", type: "button", "aria-label": "Mark as wrong: " + finding.sides[0].value.slice(0, 60), onclick: event =>
    ask("Mark as wrong", "Mark as wrong", h("p", null, words(finding.sides.map(side => side.value).join(" / "))), event.target, () => ({ what: "finding", story: story.id, key: finding.key })) }, "wrong?");
}

const boxes = (name, legend, all) => h("fieldset", { class: "choice" }, h("legend", null, legend), all.map(([value, label]) => h("label", null, h("input", { type: "checkbox", name, value }), " ", label)));
const checked = (box, name) => [...box.querySelectorAll(`input[name=${name}]:checked`)].map(one => one.value);

/** One of what is found while one types. */
function finder(label, find) {
  const found = h("fieldset", { class: "choice" }, h("legend", null, "Which one"));
  const input = h("input", { id: "find", type: "search", autocomplete: "off" });
  let timer = 0, asked = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const mine = ++asked, q = input.value.trim();
      const all = q ? await find(q).catch(() => []) : [];
      if (mine !== asked) return;
      found.replaceChildren(h("legend", null, all.length ? "Which one" : q ? "Nothing is found" : "Which one"), ...all.map(([value, text]) => h("label", null, h("input", { type: "radio", name: "which", value }), " ", text)));
    }, 150);
  });
  // Enter would send the form.
  input.addEventListener("keydown", event => { if (event.key === "Enter") { event.preventDefault(); found.querySelector("input")?.focus(); } });
  return h("div", null, h("label", { for: "find" }, label), input, found);
}
const chosen = box => box.querySelector("input[name=which]:checked")?.value;

const tool = (text, act) => h("button", { class: "plain", type: "button", onclick: event => act(event.target) }, text);

export function storyTools(story) {
  const merge = button => {
    const box = finder("Words of a report of the other story", async q => (await api("/stories", { q, limit: 8 })).stories.filter(one => one.id !== story.id).map(one => [one.id, [words(one.title), h("small", null, ` ${days(one.from, one.to)}, ${count(one.reports, "report")}`)]]));
    ask("Another story is the same", "Put together", box, button, () => chosen(box) ? { what: "story-merge", story: story.id, other: chosen(box) } : null);
  };
  const split = button => {
    const box = boxes("report", "Reports of another story", story.reports.map(one => [one.report, [words(one.source ?? one.file ?? "outlet not named"), `, ${day(one.published)}: `, words(one.title ?? one.report)]]));
    ask("Some reports are another story", "Part them", box, button, () => {
      const reports = checked(box, "report");
      return reports.length && reports.length < story.reports.length ? { what: "story-split", story: story.id, reports } : null;
    });
  };
  return h("p", { class: "tools" }, tool("Another story is the same …", merge), story.reports.length > 1 && tool("Some reports are another story …", split));
}

export function entityTools(entity) {
  const merge = button => {
    const box = finder("A name of whom it is", async q => (await api("/entities", { q, limit: 8 })).entities.filter(one => one.name !== entity.name).map(one => [one.name, [words(one.name), h("small", null, ` ${one.kind}, ${count(one.stories, "story", "stories")}`)]]));
    ask("The same as somebody else", "They are one", box, button, () => chosen(box) ? { what: "entity-merge", entity: chosen(box), other: entity.id, there: "/entities/" + encodeURIComponent(chosen(box)) } : null);
  };
  const split = button => {
    const names = [...new Set(entity.reports.map(one => one.name))];
    const name = h("input", { id: "other", maxlength: 200, autocomplete: "off" });
    const box = h("div", null,
      names.length > 1 && boxes("name", "Under these names it is somebody else", names.map(one => [one, words(one)])),
      boxes("report", "In these reports it is somebody else", entity.reports.map(one => [one.report, [words(one.source ?? "outlet not named"), `, ${day(one.published)}: `, words(one.name), h("small", null, ` ${count(one.mentions, "time")}`)]])),
      h("label", { for: "other" }, "Name of the other (may be empty)"), name);
    ask("Some of this is somebody else", "Part them", box, button, () => {
      const picked = checked(box, "name"), reports = checked(box, "report");
      return picked.length || reports.length ? { what: "entity-split", entity: entity.id, names: picked, reports, name: name.value.trim() } : null;
    });
  };
  return h("p", { class: "tools" }, tool("The same as somebody else …", merge), new Set(entity.reports.map(one => one.report)).size > 1 && tool("Some of this is somebody else …", split));
}

const SAYS = { finding: "wrong", "entity-merge": "one", "entity-split": "two", "story-merge": "one story", "story-split": "two stories" };
const said = one => one.what === "finding" ? h("s", null, words(one.values.join(" / "))) : [words(one.values[0]), " and ", words(one.values[1])];

/** What reviewers have said, each with a button that takes it back. */
export const marked = corrections => corrections.map(one => h("li", null,
  h("div", null, h("span", { class: "chip" }, SAYS[one.what]), " ", said(one), h("p", { class: "meta" }, day(one.made), one.note && [": ", words(one.note)])),
  h("button", { class: "plain", type: "button", "aria-label": "Undo: " + one.values.join(" / ").slice(0, 80), onclick: () => change("DELETE", "/corrections/" + one.number).then(() => location.reload(), refused) }, "Undo")));
