/** Data bars and the icons of icon sets: arrows, triangles, lights, symbols, flags, ratings, quarters. */
import { tint } from "../sheet/colors";
import type { DataBarLook } from "../sheet/conditional";
import { pixelsOfFont } from "./text";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const green = "#1E7B4F";
const amber = "#C98A00";
const red = "#B3261E";
const grey = "#7A838E";

export const iconSize = (fontSize: number, zoom: number): number => Math.round(pixelsOfFont(fontSize, zoom) * 0.9);

export function drawBar(context: CanvasRenderingContext2D, box: Box, bar: DataBarLook): void {
  const room = box.width - 4;
  const from = box.x + 2 + room * Math.min(bar.axis, bar.end);
  const length = room * Math.abs(bar.end - bar.axis);
  if (bar.axis > 0 && bar.axis < 1) {
    context.fillStyle = grey;
    context.fillRect(Math.round(box.x + 2 + room * bar.axis), box.y, 1, box.height);
  }
  if (length <= 0) return;
  if (bar.solid) context.fillStyle = bar.color;
  else {
    const gradient = context.createLinearGradient(from, 0, from + length, 0);
    gradient.addColorStop(bar.end >= bar.axis ? 0 : 1, bar.color);
    gradient.addColorStop(bar.end >= bar.axis ? 1 : 0, tint(bar.color, 0.75));
    context.fillStyle = gradient;
  }
  context.fillRect(from, box.y + 2, length, box.height - 4);
}

/** `index` counts from the worst icon, as in the file. */
export function drawIcon(
  context: CanvasRenderingContext2D,
  icon: { set: string; index: number },
  x: number,
  y: number,
  size: number,
): void {
  const count = Number(icon.set.charAt(0)) || 3;
  const share = count > 1 ? icon.index / (count - 1) : 1;
  const name = icon.set.slice(1).toLowerCase();
  const color = name.includes("gray") || name.includes("blacktowhite") ? grey : share < 0.34 ? red : share < 0.67 ? amber : green;
  context.save();
  context.translate(x, y);
  context.scale(size / 16, size / 16);
  context.fillStyle = color;
  context.strokeStyle = color;
  context.lineWidth = 2.5;
  if (name.startsWith("arrows")) drawArrow(context, share);
  else if (name.startsWith("triangles")) drawTriangle(context, share);
  else if (name.startsWith("symbols")) drawSymbol(context, share);
  else if (name.startsWith("flags")) drawFlag(context);
  else if (name.startsWith("signs")) drawSign(context, share);
  else if (name.startsWith("stars")) drawStar(context, share);
  else if (name.startsWith("quarters")) drawQuarter(context, share);
  else if (name.startsWith("rating")) drawRating(context, icon.index, count);
  else disc(context, 8, 8, 6.5);
  context.restore();
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

function polygon(context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
  context.fill();
}

function drawArrow(context: CanvasRenderingContext2D, share: number): void {
  context.translate(8, 8);
  // Up for the best, down for the worst, slanting between.
  context.rotate(Math.PI * (1 - share));
  polygon(context, [
    [0, -7],
    [6, 0],
    [2.5, 0],
    [2.5, 7],
    [-2.5, 7],
    [-2.5, 0],
    [-6, 0],
  ]);
}

function drawTriangle(context: CanvasRenderingContext2D, share: number): void {
  if (share > 0.67)
    polygon(context, [
      [8, 2],
      [15, 14],
      [1, 14],
    ]);
  else if (share < 0.34)
    polygon(context, [
      [1, 3],
      [15, 3],
      [8, 15],
    ]);
  else context.fillRect(1, 6.5, 14, 3.5);
}

function strokePath(context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.stroke();
}

function drawSymbol(context: CanvasRenderingContext2D, share: number): void {
  if (share > 0.67)
    strokePath(context, [
      [2, 9],
      [6, 13],
      [14, 3],
    ]);
  else if (share < 0.34) {
    strokePath(context, [
      [3, 3],
      [13, 13],
    ]);
    strokePath(context, [
      [13, 3],
      [3, 13],
    ]);
  } else {
    context.fillRect(6.6, 2, 2.8, 8);
    context.fillRect(6.6, 11.5, 2.8, 2.8);
  }
}

function drawFlag(context: CanvasRenderingContext2D): void {
  context.fillRect(3, 1, 1.6, 14);
  polygon(context, [
    [4.6, 1.5],
    [14, 5],
    [4.6, 9],
  ]);
}

function drawSign(context: CanvasRenderingContext2D, share: number): void {
  if (share > 0.67) disc(context, 8, 8, 6.5);
  else if (share < 0.34)
    polygon(context, [
      [8, 1],
      [15, 8],
      [8, 15],
      [1, 8],
    ]);
  else
    polygon(context, [
      [8, 1.5],
      [15, 14],
      [1, 14],
    ]);
}

function drawStar(context: CanvasRenderingContext2D, share: number): void {
  const points = Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? 7.5 : 3.2;
    const angle = (Math.PI * index) / 5 - Math.PI / 2;
    return [8 + radius * Math.cos(angle), 8 + radius * Math.sin(angle)] as const;
  });
  context.fillStyle = "#D5DAE1";
  polygon(context, points);
  context.save();
  context.beginPath();
  context.rect(0, 0, 16 * share, 16);
  context.clip();
  context.fillStyle = amber;
  polygon(context, points);
  context.restore();
}

function drawQuarter(context: CanvasRenderingContext2D, share: number): void {
  context.strokeStyle = grey;
  context.lineWidth = 1.2;
  context.beginPath();
  context.arc(8, 8, 6.5, 0, 2 * Math.PI);
  context.stroke();
  context.fillStyle = grey;
  context.beginPath();
  context.moveTo(8, 8);
  context.arc(8, 8, 6.5, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * share);
  context.fill();
}

function drawRating(context: CanvasRenderingContext2D, index: number, count: number): void {
  const bars = Math.max(4, count - 1);
  const filled = count > bars ? index : index + 1;
  for (let bar = 0; bar < bars; bar++) {
    context.fillStyle = bar < filled ? "#2F75B5" : "#D5DAE1";
    const height = 4 + (11 * (bar + 1)) / bars;
    context.fillRect(1 + bar * (14 / bars), 15 - height, 14 / bars - 1, height);
  }
}
