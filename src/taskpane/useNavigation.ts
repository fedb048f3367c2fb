/** The views the user came through, the present one last. */
import { useState } from "react";
import { home, type View } from "./navigation";

export interface Navigation {
  readonly view: View;
  /** Grows with each step: what a view held is not taken along, not even to the same view. */
  readonly visit: number;
  readonly canGoBack: boolean;
  readonly go: (view: View) => void;
  readonly back: () => void;
  /** Changes the present view without leaving a step behind. */
  readonly replace: (view: View) => void;
}

const samePlace = (a: View, b: View): boolean =>
  a.name === b.name && (a.name !== "section" || b.name !== "section" || a.section === b.section);

export const useNavigation = (): Navigation => {
  const [trail, setTrail] = useState<readonly View[]>([home]);
  const [visit, setVisit] = useState(0);
  const step = (next: (before: readonly View[]) => readonly View[]): void => {
    setTrail(next);
    setVisit((before) => before + 1);
  };
  return {
    view: trail[trail.length - 1] ?? home,
    visit,
    canGoBack: trail.length > 1,
    go: (view) =>
      step((before) => {
        if (view.name === "home") return [home];
        const last = before[before.length - 1];
        return last && samePlace(last, view) ? [...before.slice(0, -1), view] : [...before, view];
      }),
    back: () => step((before) => (before.length > 1 ? before.slice(0, -1) : before)),
    replace: (view) => setTrail((before) => [...before.slice(0, -1), view]),
  };
};
