/** Offers to rename what still names a row as it was called before: after an edit in the grid and after a form alike. */
import { useEffect, useRef, useState } from "react";
import { renamingBetween, type Renaming } from "../plan/renaming";
import type { OpenPlan } from "./planHost";

export const useRenaming = (open: OpenPlan | null): { readonly offer: Renaming | null; readonly dismiss: () => void } => {
  const [offer, setOffer] = useState<Renaming | null>(null);
  const last = useRef<OpenPlan | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = open;
    if (!open || !before || before.registry !== open.registry) {
      setOffer(null);
      return;
    }
    const found = renamingBetween(open.registry.tables, before.plan, open.plan);
    if (found) setOffer(found);
  }, [open]);
  return { offer, dismiss: () => setOffer(null) };
};
