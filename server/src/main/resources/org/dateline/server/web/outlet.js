// SPDX-License-Identifier: Apache-2.0
import { api, count, day, h, long, outletLink, part, section, subject, words } from "./dom.js";
import { show, title } from "./shell.js";
import { say } from "./text.js";
import { stories, storyLink } from "./lists.js";

const line = finding => h("li", null, h("div", null, finding.sides.map((side, i) => h("div", null, i > 0 && h("span", { class: "versus" }, "against: "), say(side.value, side.evidence), side.speaker && h("span", { class: "quiet" }, " — ", words(side.speaker)))), h("p", { class: "meta" }, storyLink(finding.story, "story"))));
const findings = all => all.length ? long(h("ul", { class: "says" }), all.map(line), 10, "statements") : null;

show(async () => {
  const outlet = await api("/outlets/" + part(subject()));
  title(outlet.name);
  const figure = (number, what) => h("li", { class: "chip" }, `${number} ${what}`);
  return [
    h("h1", null, words(outlet.name)),
    h("p", { class: "meta" }, `${count(outlet.reports, "report")} in its latest ${count(outlet.looked_at, "story", "stories")}${outlet.all_stories > outlet.looked_at ? ` of ${outlet.all_stories}` : ""}`),
    h("ul", { class: "chips", "aria-label": "In figures" }, figure(outlet.alone.length, "told by it alone"), figure(outlet.reprints.length, "reprinted"), figure(outlet.contradicted.length, "later contradicted"), figure(outlet.changed.length, "changed later"), figure(outlet.marked.length, "marked corrected or withdrawn")),
    section("contradicted", "Contradicted by others", "Another outlet says otherwise on the same day or later.", findings(outlet.contradicted)),
    section("changed", "Told otherwise later", null, findings(outlet.changed)),
    section("marked", "Corrected or withdrawn", null, outlet.marked.length ? h("ul", { class: "says" }, outlet.marked.map(one => h("li", null, h("div", null, h("span", { class: "chip denied" }, one.report.status), " ", h("a", { href: "/reports/" + part(one.report.report) }, words(one.report.title ?? one.report.report)), h("p", { class: "meta" }, day(one.report.published), " · ", storyLink(one.story, "story")))))) : null),
    section("reprints", "Reprinted", "Reports that go back to one origin with a report that others published no later.", outlet.reprints.length ? long(h("ul", { class: "says" }), outlet.reprints.map(one => h("li", null, h("div", null, h("a", { href: "/reports/" + part(one.report.report) }, words(one.report.title ?? one.report.report)), h("p", { class: "meta" }, "one origin with ", one.others.map((other, i) => [i ? ", " : "", outletLink(other.source)]), " · ", storyLink(one.story, "story"))))), 10, "reports") : null),
    section("alone", "Told by it alone", null, findings(outlet.alone)),
    section("stories", "Its latest stories", null, stories(outlet.stories)),
  ].filter(Boolean);
});
