/** What is done with the workbook as a file, and the steps of its history. */
import type { Question } from "../commit";
import type { Desk } from "../desk";
import { deskTextsIn } from "../deskTexts";
import { canChoose, chooseFile } from "../files/handles";
import { reopen } from "../files/recent";
import type { Messages } from "../messages";
import type { PageCommand } from "../ribbon/Ribbon";

interface FileContext {
  readonly desk: Desk;
  readonly messages: Messages;
  /** Goes on once nothing unsaved would be lost, or somebody has said that it may. */
  readonly ask: (next: () => void) => void;
  readonly save: () => void;
}

export function fileCommands({ desk, messages, ask, save }: FileContext): PageCommand[] {
  const { history } = desk.bench;
  return [
    {
      id: "new",
      label: messages.newFile,
      run: () => {
        ask(() => {
          desk.newWorkbook();
        });
      },
    },
    {
      id: "open",
      label: messages.open,
      keys: "Ctrl+O",
      run: () => {
        ask(() => {
          pickFile(desk);
        });
      },
    },
    { id: "save", label: messages.save, keys: "Ctrl+S", run: save },
    {
      id: "example",
      label: messages.example,
      run: () => {
        ask(() => void desk.openExample());
      },
    },
    {
      id: "undo",
      label: messages.undo,
      keys: "Ctrl+Z",
      disabled: history.undoLabel === null,
      run: () => {
        history.undo();
      },
    },
    {
      id: "redo",
      label: messages.redo,
      keys: "Ctrl+Y",
      disabled: history.redoLabel === null,
      run: () => {
        history.redo();
      },
    },
  ];
}

/** One command for each file of late; of one that cannot be opened it is said why, and it may go from the list. */
export function recentCommands({
  desk,
  messages,
  ask,
  question,
}: FileContext & { readonly question: (asked: Question) => void }): PageCommand[] {
  const texts = deskTextsIn(messages.language).recent;
  const { recent } = desk;
  const open = async (handle: FileSystemFileHandle): Promise<void> => {
    const reopened = await reopen(handle);
    if (reopened.kind === "file") {
      await desk.openFile(reopened.file, handle);
      return;
    }
    question({
      title: texts.notOpened,
      message: texts[reopened.kind](handle.name),
      answers: [
        { label: texts.drop, run: () => void recent.drop(handle) },
        { label: texts.keep, run: () => undefined },
      ],
    });
  };
  return recent.list.map((handle, index) => ({
    id: `recent-${index}`,
    label: handle.name,
    run: () => {
      ask(() => void open(handle));
    },
  }));
}

/** Has somebody choose a file, which then is opened. */
export function pickFile(desk: Desk): void {
  if (desk.asksForFiles && canChoose()) {
    void chooseFile().then(async (handle) => {
      if (handle) await desk.openFile(await handle.getFile(), handle);
    });
    return;
  }
  const input = document.createElement("input");
  input.type = "file";
  // Also those that are only told how to be made into one.
  input.accept = ".xlsx,.xlsm,.xltx,.xltm,.xls,.xlsb,.ods";
  input.addEventListener("change", () => {
    const chosen = input.files?.[0];
    if (chosen) void desk.openFile(chosen);
  });
  input.click();
}
