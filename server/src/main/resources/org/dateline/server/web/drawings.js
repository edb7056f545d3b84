// SPDX-License-Identifier: Apache-2.0
// Bars of offices over time, a network of ties, and what two actors do to each other.
import { brief, day, drawn, h, part, svg } from "./dom.js";
import { range } from "./timeline.js";

const WIDTH = drawn();
const NARROW = WIDTH < 600;

/** Offices as bars from when they are first told or began to when they are last told or ended. */
export function offices(all, open) {
  const rows = all.map(one => {
    const told = one.told.map(role => role.as_of).filter(Boolean).sort();
    const from = range(one.since ?? "") ?? range((told[0] ?? "").slice(0, 10));
    const to = range(one.until ?? "") ?? range((one.first_former ?? told.at(-1) ?? "").slice(0, 10));
    return { one, from: from?.[0], to: to?.[1] };
  });
  const dated = rows.filter(row => row.from !== undefined && row.to !== undefined);
  if (!dated.length) return null;
  let low = Math.min(...dated.map(row => row.from)), high = Math.max(...dated.map(row => row.to));
  const pad = Math.max(20 * 86400000, (high - low) * 0.05);
  low -= pad; high += pad;
  const edge = NARROW ? 130 : 300, marks = NARROW ? 1 : 4;
  const x = time => edge + (time - low) / (high - low) * (WIDTH - edge - 20);
  const height = 30 + rows.length * 28;
  const picture = svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "group", "aria-label": "Offices over time" });
  for (let i = 0; i <= marks; i++) {
    const time = low + (high - low) * i / marks;
    picture.append(svg("line", { class: "grid", x1: x(time), x2: x(time), y1: 18, y2: height }), svg("text", { class: "faint", x: x(time), y: 12, "text-anchor": i === marks ? "end" : "middle" }, day(new Date(time).toISOString().slice(0, high - low > 2e11 ? 4 : high - low > 1.6e10 ? 7 : 10))));
  }
  rows.forEach(({ one, from, to }, i) => {
    const y = 32 + i * 28;
    const name = brief(one.title + (one.of ? " of " + one.of : ""), NARROW ? 18 : 42);
    const former = one.first_current === null && one.first_former !== null;
    const group = svg("g", { class: "mark-button", role: "button", tabindex: "0", "aria-label": `${name}: open where it is told` },
      svg("text", { x: 4, y: y + 11 }, name),
      from === undefined || to === undefined ? svg("text", { class: "faint", x: edge + 4, y: y + 11 }, "no dated report") : svg("rect", { class: former ? "bar former" : "bar", x: x(from), y, width: Math.max(5, x(to) - x(from)), height: 14, rx: 3 }));
    group.addEventListener("click", () => open(one));
    group.addEventListener("keydown", event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(one); } });
    picture.append(group);
  });
  return h("div", { class: "drawing" }, picture);
}

/** Who is tied to whom: the one in the middle, the others around. Others are {name, label}. */
export function network(name, others) {
  const shown = others.slice(0, NARROW ? 7 : 14);
  if (!shown.length) return null;
  const height = 420, cx = WIDTH / 2, cy = height / 2;
  const picture = svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "group", "aria-label": "Ties to others" });
  shown.forEach((one, i) => {
    const angle = i / shown.length * 2 * Math.PI - Math.PI / 2;
    const px = cx + Math.cos(angle) * (WIDTH / 2 - (NARROW ? 95 : 160)), py = cy + Math.sin(angle) * 160;
    const right = Math.cos(angle) > 0.25, left = Math.cos(angle) < -0.25;
    picture.prepend(svg("line", { class: "edge", x1: cx, y1: cy, x2: px, y2: py }));
    picture.append(svg("a", { href: "/entities/" + part(one.name), "aria-label": brief(`${one.label} ${one.name}`, 80) }, svg("circle", { class: "node", cx: px, cy: py, r: 8 }),
      svg("text", { x: px + (right ? 13 : left ? -13 : 0), y: py + (right || left ? 0 : Math.sin(angle) > 0 ? 24 : -26), "text-anchor": right ? "start" : left ? "end" : "middle" }, brief(one.name, NARROW ? 14 : 26)),
      svg("text", { class: "faint", x: px + (right ? 13 : left ? -13 : 0), y: py + (right || left ? 14 : Math.sin(angle) > 0 ? 38 : -12), "text-anchor": right ? "start" : left ? "end" : "middle" }, brief(one.label, NARROW ? 14 : 26))));
  });
  picture.append(svg("circle", { class: "node", cx, cy, r: 12 }), svg("text", { x: cx, y: cy + 30, "text-anchor": "middle" }, brief(name, 30)));
  return h("div", { class: "drawing" }, picture);
}

/** Cooperation above the line and conflict below it, a bar a day. */
export function intensities(points, open) {
  if (!points.length) return null;
  const height = 260, middle = 130;
  const most = Math.max(10, ...points.map(one => Math.max(one.cooperation, -one.conflict)));
  const times = points.map(one => range(one.day)[0]);
  const low = Math.min(...times), high = Math.max(...times, low + 86400000);
  const x = time => 50 + (time - low) / (high - low) * (WIDTH - 110);
  const y = score => middle - score / most * 105;
  const picture = svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "group", "aria-label": "Cooperation and conflict over time" },
    svg("line", { class: "axis", x1: 40, x2: WIDTH - 10, y1: middle, y2: middle }), svg("text", { class: "faint", x: 4, y: 20 }, "cooperation"), svg("text", { class: "faint", x: 4, y: height - 8 }, "conflict"));
  let last = -100;
  points.forEach((one, i) => {
    const at = x(times[i]);
    const group = svg("g", { class: "mark-button", role: "button", tabindex: "0", "aria-label": `${day(one.day)}: cooperation ${one.cooperation}, conflict ${one.conflict}, ${one.events.length} events` },
      svg("rect", { class: "hit", x: at - 4, y: 10, width: 20, height: height - 20 }),
      svg("title", null, `${day(one.day)}: +${one.cooperation}, ${one.conflict}`),
      svg("rect", { class: "up", x: at, y: y(one.cooperation), width: 12, height: middle - y(one.cooperation) }), svg("rect", { class: "down", x: at, y: middle, width: 12, height: y(one.conflict) - middle }),
      svg("circle", { class: "node", cx: at + 6, cy: middle, r: 3 }));
    if (at - last > 90) { group.append(svg("text", { class: "faint", x: at, y: middle + 122 }, day(one.day))); last = at; }
    group.addEventListener("click", () => open(one));
    group.addEventListener("keydown", event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(one); } });
    picture.append(group);
  });
  return h("div", { class: "drawing" }, picture);
}
