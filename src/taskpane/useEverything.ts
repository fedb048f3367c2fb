/** The sections of every size, loaded where a view offers them. */
import { useEffect, useState } from "react";
import type { Registry } from "../plan/section";

/** Null while they are loading. */
export const useEverything = (load: () => Promise<Registry>): Registry | null => {
  const [registry, setRegistry] = useState<Registry | null>(null);
  useEffect(() => {
    let gone = false;
    void load().then((loaded) => {
      if (!gone) setRegistry(loaded);
    });
    return () => {
      gone = true;
    };
  }, [load]);
  return registry;
};
