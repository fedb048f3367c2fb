/** Colours of the headings, read from the style sheet so that they follow light, dark and high contrast. */
import { useEffect, useState } from "react";

import type { Chrome } from "./draw/drawHeadings";

function readChrome(): Chrome {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string): string => style.getPropertyValue(name).trim() || "#808080";
  return {
    heading: color("--heading"),
    headingText: color("--heading-text"),
    headingFiltered: color("--heading-filtered"),
    headingLine: color("--heading-line"),
    headingSelected: color("--heading-selected"),
    headingSelectedText: color("--heading-selected-text"),
  };
}

export function useChrome(): Chrome {
  const [chrome, setChrome] = useState(readChrome);
  useEffect(() => {
    const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-contrast: more)"].map((query) =>
      window.matchMedia(query),
    );
    const update = (): void => {
      setChrome(readChrome());
    };
    for (const query of queries) query.addEventListener("change", update);
    return () => {
      for (const query of queries) query.removeEventListener("change", update);
    };
  }, []);
  return chrome;
}
