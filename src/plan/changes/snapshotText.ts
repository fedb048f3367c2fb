/**
 * A snapshot as text for the workbook, compact: deflated JSON in base64. What comes back from a file may have been cut, changed or made by a
 * later version: it is unpacked up to a limit only, and nothing is believed that does not have the shape of a snapshot.
 */
import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { healthMeasureIds } from "../health/health";
import { packState, unpackState, type PackedState } from "./packedState";
import type { Snapshot } from "./standing";

/** Of what is written; what a later one writes is not read. */
const version = 1;
/** Bytes a snapshot may unpack to. */
const mostBytes = 16_000_000;
const pieceLength = 16_384;
/** The highest takes seven times as long for a twentieth of the size. */
const level = 5;

export type Unreadable = { readonly kind: "damaged" } | { readonly kind: "too-new" };

/** Bytes a step: arguments of a call are limited. */
const chunk = 0x8000;

const toBase64 = (bytes: Uint8Array): string => {
  let binary = "";
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
};

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** A snapshot as it is kept. */
type Packed = Omit<Snapshot, "standing"> & {
  readonly standing: Omit<Snapshot["standing"], "state"> & { readonly state: PackedState | null };
};

/** Reasons of what was concluded are told when it is concluded; kept is what it was. */
const packed = ({ standing, ...snapshot }: Snapshot): Packed => ({
  ...snapshot,
  standing: {
    ...standing,
    state: standing.state && packState(standing.state),
    words: standing.words.map(({ id, name, value }) => ({ id, name, value })),
  },
});

const whole = ({ standing, ...snapshot }: Packed): Snapshot => ({
  ...snapshot,
  standing: { ...standing, state: standing.state && unpackState(standing.state) },
});

export const encodeSnapshot = (snapshot: Snapshot): string =>
  toBase64(deflateSync(strToU8(JSON.stringify({ version, snapshot: packed(snapshot) })), { level }));

/** Null where there is more of it than a snapshot can be. @throws where it is damaged */
const unpacked = (packed: Uint8Array): string | null => {
  const pieces: Uint8Array[] = [];
  const seen = { length: 0, isWhole: false };
  const stream = new Inflate((piece, last) => {
    seen.length += piece.length;
    if (seen.length <= mostBytes) pieces.push(piece);
    seen.isWhole = last;
  });
  for (let at = 0; at < packed.length && seen.length <= mostBytes; at += pieceLength)
    stream.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
  if (seen.length > mostBytes || !seen.isWhole) return null;
  const all = new Uint8Array(seen.length);
  pieces.reduce((at, piece) => {
    all.set(piece, at);
    return at + piece.length;
  }, 0);
  return strFromU8(all);
};

type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === "string";
const isNumber: Shape = (value) => typeof value === "number" && Number.isFinite(value);
const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const recordOf =
  (shape: Shape): Shape =>
  (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(shape);
const oneOf =
  (...known: readonly unknown[]): Shape =>
  (value) =>
    known.includes(value);
const shaped =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(shapes).every(([key, shape]) =>
      shape(Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined),
    );

const isInBoth = shaped({ en: isText, zh: isText });
const isPlain: Shape = (value) => isText(value) || isNumber(value) || typeof value === "boolean";
const isValue: Shape = (value) => isPlain(value) || listOf(isText)(value) || (!Array.isArray(value) && shaped({ typed: isText })(value));
const ofMeasures = (shape: Shape): Shape => shaped(Object.fromEntries(healthMeasureIds.map((id) => [id, shape])));

const isState = shaped({
  tables: recordOf(shaped({ cells: recordOf(listOf(orNull(isValue))), user: recordOf(listOf(orNull(isPlain))) })),
  settings: recordOf(recordOf(isNumber)),
});

const isSnapshot = shaped({
  id: isText,
  takenAt: isText,
  by: isText,
  reason: isText,
  fingerprint: isText,
  standing: shaped({
    asOf: isNumber,
    state: orNull(isState),
    health: orNull(isNumber),
    measures: ofMeasures(orNull(isNumber)),
    weights: ofMeasures(isNumber),
    figures: listOf(
      shaped({
        id: isText,
        name: isInBoth,
        value: orNull(isNumber),
        format: oneOf("share", "points", "money", "count", "days"),
        better: oneOf("up", "down", null),
      }),
    ),
    words: listOf(shaped({ id: isText, name: isInBoth, value: isInBoth })),
    findings: listOf(shaped({ id: isText, severity: oneOf("blocker", "warning", "hint"), table: isText, subject: isText, text: isInBoth })),
  }),
});

export const decodeSnapshot = (text: string): Snapshot | Unreadable => {
  try {
    const json = unpacked(fromBase64(text.trim()));
    if (json === null) return { kind: "damaged" };
    const read = JSON.parse(json) as { readonly version?: unknown; readonly snapshot?: unknown } | null;
    if (typeof read?.version !== "number") return { kind: "damaged" };
    if (read.version > version) return { kind: "too-new" };
    return isSnapshot(read.snapshot) ? whole(read.snapshot as Packed) : { kind: "damaged" };
  } catch {
    return { kind: "damaged" };
  }
};

export const isUnreadable = (read: Snapshot | Unreadable): read is Unreadable => "kind" in read;
