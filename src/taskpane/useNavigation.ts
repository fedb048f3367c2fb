/** The views the user came through, the present one last. */
import { useState } from "react";
import { home, type View } from "./navigation";

export interface Navigation {
  readonly view: View;
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
  return {
    view: trail[trail.length - 1] ?? home,
    canGoBack: trail.length > 1,
    go: (view) =>
      setTrail((before) => {
        if (view.name === "home") return [home];
        const last = before[before.length - 1];
        return last && samePlace(last, view) ? [...before.slice(0, -1), view] : [...before, view];
      }),
    back: () => setTrail((before) => (before.length > 1 ? before.slice(0, -1) : before)),
    replace: (view) => setTrail((before) => [...before.slice(0, -1), view]),
  };
};
