// SPDX-License-Identifier: Apache-2.0
// Places on an outline of the land that is shipped with the program; how precisely each is known shows in its size.
import { brief, drawn, h, svg } from "./dom.js";

const RADIUS = { site: 0, city: 0, district: 0.25, province: 1, country: 3, region: 4 };
const WORDS = { site: "a site", city: "a town", district: "a district", province: "a province", country: "a country: its centre", region: "somewhere in a region" };
export const precision = word => WORDS[word] ?? word;

let outline = null;
async function land() {
  outline ??= fetch("/web/world.json").then(answer => answer.json());
  const world = await outline;
  return world.rings.map(ring => { let path = ""; for (let i = 0; i < ring.length; i += 2) path += (i ? "L" : "M") + ring[i] + " " + -ring[i + 1]; return path + "Z"; }).join("");
}

export async function map(places, open) {
  const put = places.filter(one => one.lat !== null && one.lon !== null);
  if (!put.length) return null;
  const lons = put.map(one => one.lon), lats = put.map(one => -one.lat);
  const fit = (low, high, least) => { const middle = (low + high) / 2, half = Math.max(least / 2, (high - low) / 2 * 1.3 + 1.5); return [middle - half, middle + half]; };
  let [x0, x1] = fit(Math.min(...lons), Math.max(...lons), 24), [y0, y1] = fit(Math.min(...lats), Math.max(...lats), 14);
  const start = [x0, y0, x1, y1];
  const picture = svg("svg", { role: "group", "aria-label": "Map of " + put.length + " places", tabindex: "0" });
  const path = await land();
  const draw = () => {
    // Two units wide for one high, within the world.
    const width = Math.min(360, Math.max(x1 - x0, (y1 - y0) * 1.8)), height = width / 1.8;
    const cx = (x0 + x1) / 2, cy = (y0 + y1) / 2, left = cx - width / 2, top = cy - height / 2;
    picture.setAttribute("viewBox", `${left} ${top} ${width} ${height}`);
    const unit = width / Math.min(700, drawn());
    const step = [0.5, 1, 2, 5, 10, 20, 30].find(one => width / one < 12) ?? 30;
    const lines = [];
    for (let x = Math.ceil(left / step) * step; x < left + width; x += step) lines.push(svg("line", { class: "grid", x1: x, x2: x, y1: top, y2: top + height }));
    for (let y = Math.ceil(top / step) * step; y < top + height; y += step) lines.push(svg("line", { class: "grid", x1: left, x2: left + width, y1: y, y2: y }));
    const taken = [];
    const marks = [...put].sort((a, b) => RADIUS[b.precision] - RADIUS[a.precision]).map(one => {
      const wide = RADIUS[one.precision] > 0, r = Math.max(unit * 5, RADIUS[one.precision]);
      const label = brief(one.name, 28);
      const box = [one.lon + unit * 8, -one.lat, label.length * unit * 7.2, unit * 14];
      // Beyond the edge nobody sees it.
      const over = box[0] + box[2] > left + width;
      if (over) box[0] = one.lon - unit * 8 - box[2];
      let y = box[1];
      for (let i = 0; i < 8 && taken.some(other => Math.abs(other[1] - y) < unit * 14 && box[0] < other[0] + other[2] && other[0] < box[0] + box[2]); i++) y += unit * 14;
      taken.push([box[0], y, box[2]]);
      const group = svg("g", { class: "mark-button", role: "button", tabindex: "0", "aria-label": `${label}, ${precision(one.precision)}` },
        svg("title", null, `${label}: ${precision(one.precision)}`),
        svg("circle", { class: wide ? "place wide" : "place", cx: one.lon, cy: -one.lat, r }),
        svg("text", { x: over ? one.lon - unit * 8 : box[0], "text-anchor": over ? "end" : "start", y: y + unit * 4.5, "font-size": unit * 12.5 }, label));
      Object.assign(group.querySelector("text").style, { fontSize: unit * 12.5 + "px", strokeWidth: unit * 3 + "px" });
      group.addEventListener("click", () => open(one));
      group.addEventListener("keydown", event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(one); } });
      return group;
    });
    const ground = svg("path", { class: "land", d: path });
    picture.replaceChildren(svg("rect", { class: "sea", x: left, y: top, width, height }), ground, ...lines, ...marks);
  };
  const zoom = by => { const cx = (x0 + x1) / 2, cy = (y0 + y1) / 2, w = Math.min(180, Math.max(0.4, (x1 - x0) / 2 * by)), v = Math.min(90, Math.max(0.2, (y1 - y0) / 2 * by)); [x0, x1, y0, y1] = [cx - w, cx + w, cy - v, cy + v]; draw(); };
  const move = (dx, dy) => { const w = (x1 - x0) * dx, v = (y1 - y0) * dy; [x0, x1, y0, y1] = [x0 + w, x1 + w, y0 + v, y1 + v]; draw(); };
  picture.addEventListener("keydown", event => {
    const does = { ArrowLeft: () => move(-0.2, 0), ArrowRight: () => move(0.2, 0), ArrowUp: () => move(0, -0.2), ArrowDown: () => move(0, 0.2), "+": () => zoom(0.6), "-": () => zoom(1.6) }[event.key];
    if (does) { event.preventDefault(); does(); }
  });
  const button = (text, label, does) => h("button", { type: "button", "aria-label": label, title: label, onclick: does }, text);
  draw();
  return h("div", { class: "drawing" },
    h("div", { class: "tools" }, button("−", "Show more of the world", () => zoom(1.7)), button("+", "Show less of the world", () => zoom(0.6)), button("◀", "West", () => move(-0.25, 0)), button("▶", "East", () => move(0.25, 0)), button("▲", "North", () => move(0, -0.25)), button("▼", "South", () => move(0, 0.25)),
      button("Fit", "Show all places", () => { [x0, y0, x1, y1] = start; draw(); }), h("span", { class: "quiet" }, "● a site or town  ◌ somewhere within")),
    picture);
}
