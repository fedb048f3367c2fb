/**
 * The accounts as points in their places: one colour and one outline for each territory, its number in its middle, so that nothing is told
 * by colour alone. All points of a territory are one path: thousands are drawn at once.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { outlineOf, type Point } from "../figures/outline";
import type { Assignment, Places } from "../figures/places";

const size = 300;
const edge = 12;

/** Neighbours differ in lightness; the numbers tell the rest. */
const colours = [
  tokens.colorPaletteTealForeground2,
  tokens.colorPaletteMarigoldBorderActive,
  tokens.colorPaletteBerryForeground2,
  tokens.colorPaletteLightGreenForeground2,
  tokens.colorPaletteNavyForeground2,
  tokens.colorPalettePumpkinForeground2,
  tokens.colorPaletteSteelForeground2,
] as const;

const useMapStyles = makeStyles({
  picture: { width: "100%", height: "auto", display: "block" },
  points: { fill: "none", strokeLinecap: "round", "@media (forced-colors: active)": { stroke: "CanvasText" } },
  outline: { fill: "none", strokeWidth: 1.2, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  free: { stroke: tokens.colorNeutralForeground4 },
  disc: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "10px",
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

export interface TerritoryMapProps {
  readonly places: Places;
  readonly of: Assignment;
  readonly count: number;
  readonly label: string;
}

export const TerritoryMap = ({ places, of, count, label }: TerritoryMapProps): ReactElement => {
  const styles = useMapStyles();
  const bounds = (values: Float64Array): readonly [number, number] => [
    values.reduce((least, one) => Math.min(least, one), Infinity),
    values.reduce((most, one) => Math.max(most, one), -Infinity),
  ];
  const [[west, east], [south, north]] = [bounds(places.x), bounds(places.y)];
  const extent = Math.max(east - west, north - south) || 1;
  const scale = (size - 2 * edge) / extent;
  const height = Math.max(60, (north - south) * scale + 2 * edge);
  // One length for both sides: a map is not stretched. North is up.
  const onMap = (at: number): Point => [edge + ((places.x[at] ?? 0) - west) * scale, height - edge - ((places.y[at] ?? 0) - south) * scale];
  const members: Point[][] = Array.from({ length: count }, () => []);
  const free: Point[] = [];
  of.forEach((own, at) => (members[own] ?? free).push(onMap(at)));
  const dots = (points: readonly Point[]): string => points.map(([x, y]) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join("");
  const width = of.length > 400 ? 2.5 : 5;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${size.toString()} ${height.toFixed(0)}`} role="img" aria-label={label}>
      {free.length > 0 && <path className={`${styles.points} ${styles.free}`} strokeWidth={width} d={dots(free)} />}
      {members.map((points, own) => {
        const colour = colours[own % colours.length];
        return (
          <g key={own}>
            <path className={styles.points} strokeWidth={width} style={{ stroke: colour }} d={dots(points)} />
            <polygon
              className={styles.outline}
              style={{ stroke: colour }}
              points={outlineOf(points)
                .map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`)
                .join(" ")}
            />
          </g>
        );
      })}
      {members.map((points, own) => {
        if (points.length === 0) return null;
        const middle = (pick: 0 | 1): number => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
        return (
          <g key={own}>
            <circle className={styles.disc} cx={middle(0)} cy={middle(1)} r={8} />
            <text className={styles.number} x={middle(0)} y={middle(1) + 3.5} textAnchor="middle">
              {own + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
