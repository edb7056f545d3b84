// SPDX-License-Identifier: Apache-2.0
// A story's days as a drawing that can be zoomed and moved, and as a list for whoever does not see it.
import { brief, count, day, drawn, h, svg, words } from "./dom.js";

const DAY = 86400000;
const at = iso => Date.UTC(...iso.split("-").map((part, i) => Number(part) - (i === 1 ? 1 : 0)));

/** The first and last millisecond of a TIMEX3 value; nothing for one that names no days. */
export function range(value) {
  let found;
  if ((found = /^(\d{4})-(\d{2})-(\d{2})/.exec(value))) { const from = at(found[0]); return [from, from + DAY]; }
  if ((found = /^(\d{4})-W(\d{2})/.exec(value))) {
    const january = Date.UTC(Number(found[1]), 0, 4);
    const monday = january - ((new Date(january).getUTCDay() + 6) % 7) * DAY + (Number(found[2]) - 1) * 7 * DAY;
    return [monday, monday + 7 * DAY];
  }
  if ((found = /^(\d{4})-(\d{2})$/.exec(value))) return [Date.UTC(found[1], found[2] - 1, 1), Date.UTC(found[1], Number(found[2]), 1)];
  if ((found = /^(\d{4})(?:-(SP|SU|FA|WI))?$/.exec(value))) {
    const month = { SP: 2, SU: 5, FA: 8, WI: 11 }[found[2]];
    return month === undefined ? [Date.UTC(found[1], 0, 1), Date.UTC(Number(found[1]) + 1, 0, 1)] : [Date.UTC(found[1], month, 1), Date.UTC(found[1], month + 3, 1)];
  }
  if ((found = /^(\d{3})$/.exec(value))) return [Date.UTC(found[1] + "0", 0, 1), Date.UTC(Number(found[1] + "0") + 10, 0, 1)];
  return null;
}

const iso = time => new Date(time).toISOString().slice(0, 10);
const STEPS = [[1, "d"], [7, "d"], [1, "m"], [3, "m"], [1, "y"], [5, "y"], [10, "y"], [50, "y"]];

function ticks(from, to) {
  const span = to - from;
  const [many, unit] = STEPS.find(([n, u]) => span / (n * (u === "d" ? DAY : u === "m" ? 30 * DAY : 365 * DAY)) <= TICKS) ?? [100, "y"];
  const first = new Date(from);
  const all = [];
  let time = unit === "d" ? Math.ceil(from / DAY) * DAY : unit === "m" ? Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1) : Date.UTC(Math.floor(first.getUTCFullYear() / many) * many, 0, 1);
  for (let i = 0; time <= to && i < 200; i++) {
    if (time >= from) all.push([time, unit === "y" ? iso(time).slice(0, 4) : unit === "m" ? day(iso(time).slice(0, 7)) : day(iso(time))]);
    const date = new Date(time);
    time = unit === "d" ? time + many * DAY : unit === "m" ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + many, 1) : Date.UTC(date.getUTCFullYear() + many, 0, 1);
  }
  return all;
}

const WIDTH = drawn(), LINE = 22, TOP = 26, LETTERS = WIDTH < 600 ? 34 : 70, TICKS = WIDTH < 600 ? 3 : 9, LETTER = 6.5;

/** Entries are {value, text, status, open}; from and to are the days on which the reports were published. */
export function timeline(entries, from, to) {
  const placed = entries.map(one => ({ ...one, range: range(one.value) })).filter(one => one.range).sort((a, b) => a.range[0] - b.range[0]);
  if (!placed.length) return null;
  const published = [from ? at(from.slice(0, 10)) : placed[0].range[0], to ? at(to.slice(0, 10)) + DAY : placed.at(-1).range[1]];
  const whole = [Math.min(published[0], ...placed.map(one => one.range[0])), Math.max(published[1], ...placed.map(one => one.range[1]))];
  const pad = span => { const more = Math.max(DAY, (span[1] - span[0]) * 0.06); return [span[0] - more, span[1] + more]; };
  const near = placed.filter(one => one.range[0] > published[0] - 45 * DAY && one.range[1] < published[1] + 240 * DAY);
  let view = pad(near.length > 1 ? [Math.min(published[0], ...near.map(one => one.range[0])), Math.max(published[1], ...near.map(one => one.range[1]))] : whole);
  const picture = svg("svg", { role: "group", "aria-label": "Timeline: " + count(placed.length, "event"), tabindex: "0" });
  const draw = () => render(picture, placed, view, published);
  const zoom = by => { const middle = (view[0] + view[1]) / 2, half = Math.max(2 * DAY, (view[1] - view[0]) / 2 * by); view = [middle - half, middle + half]; draw(); };
  const move = by => { const step = (view[1] - view[0]) * by; view = [view[0] + step, view[1] + step]; draw(); };
  picture.addEventListener("keydown", event => {
    const does = { ArrowLeft: () => move(-0.2), ArrowRight: () => move(0.2), "+": () => zoom(0.6), "=": () => zoom(0.6), "-": () => zoom(1.6) }[event.key];
    if (does) { event.preventDefault(); does(); }
  });
  let held = null;
  picture.addEventListener("pointerdown", event => { if (!event.target.closest(".mark-button")) held = event.clientX; });
  picture.addEventListener("pointermove", event => { if (held !== null) { move((held - event.clientX) / picture.clientWidth); held = event.clientX; } });
  for (const end of ["pointerup", "pointerleave", "pointercancel"]) picture.addEventListener(end, () => { held = null; });
  const button = (text, label, does) => h("button", { type: "button", "aria-label": label, title: label, onclick: does }, text);
  draw();
  return h("div", { class: "drawing" },
    h("div", { class: "tools" }, button("−", "Show more days", () => zoom(1.6)), button("+", "Show fewer days", () => zoom(0.6)), button("◀", "Earlier", () => move(-0.3)), button("▶", "Later", () => move(0.3)),
      button("All", "Show all days", () => { view = pad(whole); draw(); }), h("span", { class: "quiet" }, "● happened  ○ expected  ✕ denied")),
    picture);
}

function render(picture, placed, view, published) {
  const x = time => (time - view[0]) / (view[1] - view[0]) * WIDTH;
  const shown = placed.filter(one => one.range[1] >= view[0] && one.range[0] <= view[1]);
  const ends = [];
  const rows = shown.map(one => {
    const start = Math.max(4, x(one.range[0])), to = Math.min(WIDTH - 4, x(one.range[1]));
    const from = to - start > 14 ? to + 10 : start + 15;
    const fits = room => brief(one.text, Math.min(LETTERS, Math.max(4, Math.floor(room / LETTER))));
    // Where the words have more room on the left, they stand there.
    const turned = WIDTH - from < Math.min(LETTERS, one.text.length) * LETTER && start > WIDTH - from;
    const text = fits(turned ? start - 16 : WIDTH - from);
    const left = turned ? start - 12 - text.length * LETTER : start;
    let row = ends.findIndex(end => end < left);
    if (row < 0) row = ends.length;
    ends[row] = turned ? Math.max(to, start + 20) : from + text.length * LETTER;
    return { one, text, start, turned, row };
  });
  const height = TOP + Math.max(3, ends.length) * LINE + 12;
  picture.setAttribute("viewBox", `0 0 ${WIDTH} ${height}`);
  const p0 = Math.max(0, x(published[0])), p1 = Math.min(WIDTH, x(published[1]));
  picture.replaceChildren(
    p1 < WIDTH && svg("rect", { class: "future", x: Math.max(0, p1), y: 0, width: WIDTH - Math.max(0, p1), height }) || "",
    p1 > p0 ? svg("rect", { class: "days", x: p0, y: TOP - 6, width: Math.max(2, p1 - p0), height: height - TOP + 6 }, svg("title", null, "days on which the reports were published")) : "",
    ...ticks(view[0], view[1]).map(([time, label]) => svg("g", null, svg("line", { class: "grid", x1: x(time), x2: x(time), y1: 16, y2: height }), svg("text", { class: "faint", x: x(time) + 3, y: 12 }, label))),
    ...rows.map(({ one, text, start, turned, row }) => {
      const y = TOP + row * LINE + 11, to = Math.min(WIDTH - 4, x(one.range[1]));
      const wide = to - start > 14;
      const middle = wide ? start + 6 : start + 5;
      const group = svg("g", { class: "mark-button", role: "button", tabindex: "0", "aria-label": `${day(one.value)}, ${one.status}: ${text}` },
        svg("title", null, `${day(one.value)} (${one.status})`),
        wide ? svg("line", { class: "span " + one.status, x1: start + 6, x2: to, y1: y, y2: y }) : "",
        svg("circle", { class: "dot " + one.status, cx: middle, cy: y, r: 5.5 }),
        /denied|called-off/.test(one.status) ? svg("path", { d: `M${middle - 3} ${y - 3}l6 6m0 -6l-6 6`, class: "dot " + one.status }) : "",
        turned ? svg("text", { x: middle - 10, y: y + 4, "text-anchor": "end" }, text) : svg("text", { x: (wide ? to : middle) + 10, y: y + 4 }, text));
      group.addEventListener("click", one.open);
      group.addEventListener("keydown", event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); one.open(); } });
      return group;
    }));
}

export function timelineList(entries, line) {
  return h("ol", { class: "timeline-list" }, entries.map(one => h("li", null, h("span", null, words(day(one.value))), line(one))));
}
