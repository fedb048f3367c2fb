/** What is said about a file when it is opened, and asked before it is saved. */
import type { HeldKind } from "../../host/model/held";
import type { Workbook } from "../../host/model/state";
import { heldSentence, savingSentences } from "../../host/xlsx";
import type { Language } from "../../plan/language";
import type { Question } from "../commit";

/** Kinds that the page shows after all: pictures, and frames with what shapes say. */
const shown: ReadonlySet<HeldKind> = new Set<HeldKind>(["picture", "shape"]);

/** "" for an ordinary file of which everything is shown. */
export function openingNews({ source }: Workbook, language: Language): string {
  if (!source) return "";
  const held = source.held.filter(({ kind }) => !shown.has(kind));
  return [heldSentence(held, language), ...savingSentences(source, language)].filter((sentence) => sentence !== "").join(" ");
}

const texts = {
  en: {
    title: "Signed workbook",
    copy: "Save a copy",
    save: "Save without the signature",
    cancel: "Cancel",
    nameOfCopy: (name: string) => `${name} (unsigned)`,
  },
  zh: {
    title: "已签名的工作簿",
    copy: "另存副本",
    save: "去除签名并保存",
    cancel: "取消",
    nameOfCopy: (name: string) => `${name}（未签名）`,
  },
} as const;

/** Workbooks whose question has been answered. */
const answered = new WeakSet<Workbook>();

/**
 * Asked once for each workbook whose signature goes with the changes; null where it may be saved at once.
 * @param save Saves the workbook under the name that it then has; as a copy the file that it came from stays.
 */
export function savingQuestion(
  workbook: Workbook,
  hasChanges: boolean,
  language: Language,
  save: (asCopy: boolean) => void,
): Question | null {
  const { source } = workbook;
  if (!source?.isSigned || !hasChanges || answered.has(workbook)) return null;
  const { title, copy, save: label, cancel, nameOfCopy } = texts[language];
  const accept = (name: string): void => {
    answered.add(workbook);
    const isCopy = name !== workbook.name;
    workbook.name = name;
    save(isCopy);
  };
  const dot = workbook.name.lastIndexOf(".");
  const copied = `${nameOfCopy(workbook.name.slice(0, dot))}${workbook.name.slice(dot)}`;
  return {
    title,
    message: savingSentences({ ...source, isTemplate: false }, language).join(" "),
    answers: [
      {
        label: copy,
        run: () => {
          accept(copied);
        },
      },
      {
        label,
        run: () => {
          accept(workbook.name);
        },
      },
      { label: cancel, run: () => undefined },
    ],
  };
}
