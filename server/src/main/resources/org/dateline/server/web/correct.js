// SPDX-License-Identifier: Apache-2.0
// Reviewers mark a finding as wrong, and take it back.
import { change, day, h, words } from "./dom.js";

const refused = failed => document.getElementById("main").prepend(h("p", { class: "error", role: "alert" }, words(failed.message)));

/** A button that asks why and marks the finding as wrong. */
export function wrong(story, finding) {
  return h("button", { class: "wrong", type: "button", "aria-label": "Mark as wrong: " + finding.sides[0].value.slice(0, 60), onclick: event => ask(story, finding, event.target) }, "wrong?");
}

function ask(story, finding, button) {
  const note = h("input", { id: "note", name: "note", maxlength: 500, autocomplete: "off" });
  const box = h("dialog", { class: "ask", "aria-labelledby": "ask-h" },
    h("form", { method: "dialog" }, h("h2", { id: "ask-h" }, "Mark as wrong"), h("p", null, words(finding.sides.map(side => side.value).join(" / "))),
      h("label", { for: "note" }, "Why (others see it; may be empty)"), note,
      h("p", null, h("button", { class: "plain", value: "yes" }, "Mark as wrong"), " ", h("button", { class: "plain", value: "" }, "Leave it"))));
  box.addEventListener("close", async () => {
    box.remove();
    button.focus();
    if (box.returnValue !== "yes") return;
    try {
      await change("POST", "/corrections", { story: story.id, key: finding.key, note: note.value });
      location.reload();
    } catch (failed) { refused(failed); }
  });
  document.body.append(box);
  box.showModal();
}

/** What has been marked, each with a button that takes it back. */
export const marked = story => story.corrections.map(one => h("li", null,
  h("div", null, h("s", null, words(one.values.join(" / "))), h("p", { class: "meta" }, day(one.made), one.note && [": ", words(one.note)])),
  h("button", { class: "plain", type: "button", onclick: () => change("DELETE", "/corrections/" + one.number).then(() => location.reload(), refused) }, "Undo")));
