// SPDX-License-Identifier: Apache-2.0
// Makes elements. Text is only ever set as text; what a report says stands in an element of its own direction.

const SVG = "http://www.w3.org/2000/svg";

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children.flat(9)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

export const h = (name, properties, ...children) => fill(document.createElement(name), properties, children);
export const svg = (name, properties, ...children) => fill(document.createElementNS(SVG, name), properties, children);

// Direction overrides and the like would reach beyond the words; a bdi holds what it can, these are shown as what they are.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
export const tame = text => String(text ?? "").replace(CONTROLS, "\ufffd");

/** Words of a report. */
export const words = (text, properties) => h("bdi", { dir: "auto", ...properties }, tame(text));

/** The same for a place that takes no elements. */
export const brief = (text, most = 60) => {
  const plain = [...tame(text).replace(/\s+/g, " ").trim()];
  return plain.length > most ? plain.slice(0, most - 1).join("") + "…" : plain.join("");
};

export const count = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many ?? one + "s"}`;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** 3 May 2031, May 2031, 2031. */
export function day(iso) {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? "") ?? [];
  if (!year) return !iso || iso.includes("X") ? "undated" : brief(iso, 20);
  return [date && Number(date), month && MONTHS[month - 1], year].filter(Boolean).join(" ");
}
export const days = (from, to) => !from ? "undated" : !to || day(from) === day(to) ? day(from) : `${day(from)} – ${day(to)}`;

export class Failed extends Error {}

export async function api(path, parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters ?? {})) if (value !== "" && value !== null && value !== undefined) query.set(name, value);
  const answer = await fetch("/api/v1" + path + (query.size ? "?" + query : ""), { headers: { Accept: "application/json" } });
  if (answer.status === 401) location.assign("/enter");
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Failed(body.title ?? "the server answered " + answer.status);
  return body;
}

/** Changes something: with a header that pages of other sites cannot send. */
export async function change(method, path, body) {
  const answer = await fetch("/api/v1" + path, { method, headers: { "X-Dateline": "1", "Content-Type": "application/json" }, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Failed((await answer.json().catch(() => ({}))).title ?? "the server answered " + answer.status);
}

/** How wide a drawing is, so that its letters are as large as those beside it on a phone too. */
export const drawn = () => Math.max(320, Math.min(960, document.documentElement.clientWidth - 56));

export const part = value => encodeURIComponent(value);
export const entityLink = (name, id) => h("a", { href: "/entities/" + part(id ?? name) }, words(name));
export const outletLink = name => name ? h("a", { href: "/outlets/" + part(name) }, words(name)) : h("span", { class: "quiet" }, "outlet not named");

/** The last part of the address. */
export const subject = () => decodeURIComponent(location.pathname.split("/").at(-1));

/** A list that shows its first ones, and the rest when asked. */
export function long(list, items, most, what) {
  const shown = items.slice(0, most);
  list.append(...shown);
  const rest = items.slice(most);
  if (rest.length < 2) { list.append(...rest); return list; }
  const more = h("button", { class: "plain more", type: "button", onclick: () => { list.append(...rest); more.remove(); rest[0].querySelector?.("button, a")?.focus(); } },
    `Show ${rest.length} more ${what}`);
  return h("div", null, list, more);
}

/** A part of a page with its heading; nothing where it would be empty. */
export function section(id, heading, note, ...content) {
  const full = content.flat(3).filter(Boolean);
  return full.length ? h("section", { class: "part", id, "aria-labelledby": id + "-h" }, h("h2", { id: id + "-h" }, heading), note && h("p", { class: "note" }, note), full) : null;
}

/** Links to feeds of what is shown. */
export const feeds = (path, query = "") => h("span", null, "Follow: ", h("a", { href: `/feeds/atom${path}${query}` }, "Atom"), " · ", h("a", { href: `/feeds/json${path}${query}` }, "JSON Feed"));

/** Calls when stories of the store change; those that come close together, once. */
export function listen(changed) {
  const source = new EventSource("/api/v1/changes");
  const ids = new Set();
  let timer = 0;
  source.addEventListener("story", event => { ids.add(JSON.parse(event.data).story); clearTimeout(timer); timer = setTimeout(() => changed(ids), 800); });
  addEventListener("pagehide", () => source.close());
}
