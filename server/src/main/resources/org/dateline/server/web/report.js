// SPDX-License-Identifier: Apache-2.0
import { api, day, h, outletLink, part, subject, words } from "./dom.js";
import { show, title } from "./shell.js";
import { body } from "./text.js";

show(async () => {
  const one = await api("/reports/" + part(subject()));
  title(one.title ?? "Report");
  const [start, end] = (new URLSearchParams(location.search).get("at") ?? "").split("-").map(Number);
  const marks = end > start ? [{ start, end, make: () => h("mark", { class: "strong" }) }] : [];
  if (marks.length) setTimeout(() => document.querySelector("mark.strong")?.scrollIntoView({ block: "center" }), 0);
  const problems = [...one.problems, ...one.reading_problems];
  return [
    h("h1", null, one.title ? words(one.title) : "Report without a title"),
    h("p", { class: "meta" }, outletLink(one.source), ", ", day(one.published), one.byline && [", ", words(one.byline)], one.file && [" · ", words(one.file)], one.status !== "usable" && [" ", h("span", { class: "chip denied" }, one.status)]),
    // An address is shown, not linked: nothing of a report leads out of these pages by itself.
    one.url && h("p", { class: "meta" }, words(one.url)),
    h("p", { class: "meta" }, one.stories.map(id => [h("a", { href: "/stories/" + part(id) }, "The story of this report"), " · "]), h("a", { href: `/api/v1/reports/${part(one.id)}/reading` }, "What was read in it (JSON)")),
    problems.length > 0 && h("ul", { class: "quiet" }, problems.map(problem => h("li", null, problem.code, ": ", words(problem.message)))),
    body(one, marks),
  ].filter(Boolean);
});
