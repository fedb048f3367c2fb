/** The page: title bar, ribbon, formula bar, sheet, tabs, and the add-in's own pane beside it. */
import { useCallback, useEffect, useState } from "react";

import type { Area, Sheet } from "../host/model/state";
import { copyByMenu, pasteByMenu } from "./grid/exchange";
import { SheetGrid } from "./grid/SheetGrid";
import type { Bench } from "./bench";
import { commitEditing, type CommitWay, type Question } from "./commit";
import type { CommandContext, Prompt } from "./commands/context";
import { fileCommands, pickFile, recentCommands } from "./commands/fileCommands";
import { sheetCommand, sheetMenu, sheetTab, type SheetCommandId } from "./commands/sheetCommands";
import { askForName, insertSheet, tabMenu } from "./commands/tabCommands";
import type { Desk } from "./desk";
import { deskTextsIn } from "./deskTexts";
import { Dialog } from "./Dialog";
import { savingQuestion } from "./files/fileNews";
import { toggleFilter } from "./filter/filterEdits";
import { FindBar } from "./find/FindBar";
import { masterOf } from "./grid/movement";
import { PromptDialog } from "./PromptDialog";
import { FormulaBar } from "./grid/FormulaBar";
import { SheetTabs } from "./grid/SheetTabs";
import { StatusBar } from "./grid/StatusBar";
import { useBench } from "./grid/useBench";
import { CellMenu } from "./ribbon/CellMenu";
import type { ManifestCommand } from "./ribbon/manifest";
import { Ribbon, type PageCommand, type PageTab } from "./ribbon/Ribbon";
import { shortcutFor } from "./ribbon/shortcuts";
import { messagesIn } from "./messages";
import { PaneFrame } from "./PaneFrame";
import { focusGrid, focusTab, nextRegion } from "./regions";
import { refusalIn } from "./refusals";
import { TitleBar } from "./TitleBar";
import { clearSelected } from "./sheetEdits";
import { useChrome } from "./useChrome";
import { useDesk } from "./useDesk";
import { useDroppedFile, usePageKeys } from "./usePage";

export function Workbench({ desk }: { readonly desk: Desk }): React.JSX.Element {
  useDesk(desk);
  const { bench, language, manifest } = desk;
  const messages = messagesIn(language);
  const chrome = useChrome();
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const [tabMenuAt, setTabMenuAt] = useState<{ sheet: Sheet; x: number; y: number } | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [prompt, setPrompt] = useState<Prompt | null>(null);
  const [finding, setFinding] = useState<"find" | "replace" | null>(null);
  useBench(bench);

  const refuse = useCallback(
    (message: string): void => {
      desk.say(refusalIn(language, message), "attention");
    },
    [desk, language],
  );

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = `${bench.session.workbook.name} – ${messages.title}`;
  }, [language, bench, messages]);

  const onCommit = useCallback(
    (way: CommitWay): void => {
      const outcome = commitEditing(bench, way, messages);
      if (outcome?.kind === "question") setQuestion(outcome.question);
      else if (outcome?.kind === "refused") refuse(outcome.message);
    },
    [bench, messages, refuse],
  );
  const onCancel = useCallback((): void => {
    desk.stopEditing();
  }, [desk]);

  const onGo = (sheet: Sheet, area: Area): void => {
    onCommit(null);
    if (bench.editing) return;
    if (sheet !== bench.sheet) bench.activate(sheet);
    bench.reach(Math.min(area.bottom, area.top + 200), Math.min(area.right, area.left + 50));
    bench.selectArea(area, masterOf(bench.view, { row: area.top, column: area.left }));
    focusGrid();
  };

  /** A formula that is being typed may point to cells of other sheets; any other entry is finished first. */
  const onLeaveSheet = (): void => {
    if (!bench.editing?.text.startsWith("=")) onCommit(null);
  };

  const context: CommandContext = { bench, messages, refuse, ask: setQuestion, prompt: setPrompt };
  /** What is being typed is finished first. */
  const onRun = (id: SheetCommandId): void => {
    onCommit(null);
    if (bench.editing) return;
    sheetCommand(id).run(context);
    focusGrid();
  };

  const onCommand = (command: ManifestCommand): void => {
    if (command.action.kind === "pane") desk.showPane(true);
    else desk.runCommand(command.action.name, command.id, command.label);
  };

  const ask = (next: () => void): void => {
    if (!desk.hasUnsavedChanges) next();
    else
      setQuestion({
        title: messages.discardTitle,
        message: messages.discard,
        answers: [
          { label: messages.discardButton, run: next },
          { label: messages.cancel, run: () => undefined },
        ],
      });
  };

  const save = (): void => {
    const asked = savingQuestion(bench.session.workbook, desk.hasUnsavedChanges, language, (asCopy) => void desk.save(asCopy));
    if (asked) setQuestion(asked);
    else void desk.save();
  };

  const file = fileCommands({ desk, messages, ask, save });
  const recent = recentCommands({ desk, messages, ask, save, question: setQuestion });
  const pages: PageTab[] = [
    {
      id: "file",
      label: messages.file,
      groups: [
        { label: messages.file, commands: file },
        ...(recent.length > 0 ? [{ label: deskTextsIn(language).recent.title, commands: recent }] : []),
      ],
    },
    sheetTab(context, onRun),
  ];
  const own: PageCommand[] = [
    { id: "cut", label: messages.cut, keys: "Ctrl+X", run: () => void copyByMenu(bench, true) },
    { id: "copy", label: messages.copy, keys: "Ctrl+C", run: () => void copyByMenu(bench, false) },
    {
      id: "paste",
      label: messages.paste,
      keys: "Ctrl+V",
      run: () =>
        void pasteByMenu(bench).then((outcome) => {
          const message = outcome ? outcome.refused : messages.pasteBlocked;
          if (message !== null) refuse(message);
        }),
    },
    {
      id: "clear",
      label: messages.clear,
      keys: "Del",
      run: () => {
        const refused = clearSelected(bench);
        if (refused !== null) refuse(refused);
        focusGrid();
      },
    },
    ...sheetMenu(context, onRun),
  ];

  usePageKeys((event) => {
    const shortcut = shortcutFor(event, desk.shortcuts);
    const control = event.ctrlKey || event.metaKey;
    if (shortcut) desk.runCommand(shortcut.action, shortcut.action, shortcut.action);
    else if (control && event.key.toLowerCase() === "s") save();
    else if (control && event.key.toLowerCase() === "o")
      ask(() => {
        pickFile(desk);
      });
    else if (control && ["f", "h"].includes(event.key.toLowerCase())) setFinding(event.key.toLowerCase() === "f" ? "find" : "replace");
    else if (control && event.shiftKey && event.key.toLowerCase() === "l") {
      const refused = toggleFilter(bench);
      if (refused !== null) refuse(refused || deskTextsIn(language).filter.nowhere);
    } else if (control && isUndoKey(event.key) && !isField(event.target)) {
      if (event.key.toLowerCase() === "y" || event.shiftKey) bench.history.redo();
      else bench.history.undo();
    } else if (event.key === "F6") nextRegion(event.shiftKey ? -1 : 1);
    else return false;
    return true;
  });
  const isDragging = useDroppedFile((dropped, handle) => {
    ask(() => void handle.catch(() => null).then((one) => desk.openFile(dropped, one)));
  });

  return (
    <div className="workbench" data-testid="workbench" data-ready={desk.isReady} data-busy={desk.isBusy} data-gaps={desk.gaps}>
      <TitleBar desk={desk} messages={messages} onSave={save} />
      <Ribbon manifest={manifest} pages={pages} messages={messages} onCommand={onCommand} />
      <main className="desk">
        <FormulaBar bench={bench} messages={messages} onCommit={onCommit} onCancel={onCancel} onGo={onGo} refuse={refuse} />
        <SheetGrid
          key={desk.workbookNumber}
          bench={bench}
          messages={messages}
          chrome={chrome}
          onCommit={onCommit}
          onCancel={onCancel}
          onMenu={setMenu}
          onRun={onRun}
          onAddSheet={() => {
            insertSheet(context);
          }}
          refuse={refuse}
          ask={setQuestion}
        />
        {finding && (
          <FindBar
            key={desk.workbookNumber}
            bench={bench}
            messages={messages}
            replaces={finding === "replace"}
            onClose={() => {
              setFinding(null);
            }}
          />
        )}
        <SheetTabs
          bench={bench}
          messages={messages}
          onLeave={onLeaveSheet}
          onMenu={(sheet, at) => {
            setTabMenuAt({ sheet, ...at });
          }}
          onRename={(sheet) => {
            askForName(context, sheet);
          }}
          refuse={refuse}
        />
        <StatusBar
          bench={bench}
          messages={messages}
          isSaved={!desk.hasUnsavedChanges}
          isCalculating={desk.isBusy}
          onZoom={() => onRun("zoomTo")}
        />
      </main>
      <PaneFrame desk={desk} messages={messages} />
      {menu && (
        <CellMenu
          label={messages.cellMenu}
          at={menu}
          own={own}
          commands={manifest?.cellMenu ?? []}
          onCommand={onCommand}
          onClose={() => {
            setMenu(null);
            focusGrid();
          }}
        />
      )}
      {tabMenuAt && (
        <CellMenu
          label={messages.sheetMenu}
          at={tabMenuAt}
          own={tabMenu(context, tabMenuAt.sheet)}
          commands={[]}
          onCommand={onCommand}
          onClose={() => {
            setTabMenuAt(null);
            focusTab();
          }}
        />
      )}
      {desk.notice && (
        <div className={`notice ${desk.notice.tone}`} role={desk.notice.tone === "attention" ? "alert" : "status"} data-testid="notice">
          <span>{desk.notice.text}</span>
          <button
            type="button"
            aria-label={messages.close}
            onClick={() => {
              desk.say(null);
            }}
          >
            ×
          </button>
        </div>
      )}
      {question && (
        <Dialog
          question={question}
          onClose={() => {
            setQuestion(null);
          }}
        />
      )}
      {prompt && (
        <PromptDialog
          prompt={prompt}
          messages={messages}
          onClose={() => {
            setPrompt(null);
          }}
        />
      )}
      {isDragging && <div className="drop-hint">{messages.dropHere}</div>}
      <datalist id="known-places">
        {knownPlaces(bench).map((place) => (
          <option key={place} value={place} />
        ))}
      </datalist>
    </div>
  );
}

const isUndoKey = (key: string): boolean => ["z", "y"].includes(key.toLowerCase());

const isField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Tables and visible names, offered by the name box. */
function knownPlaces({ session }: Bench): string[] {
  const { workbook } = session;
  const tables = workbook.sheets
    .filter((sheet) => sheet.visibility === "visible")
    .flatMap((sheet) => sheet.tables.map((table) => table.name));
  return [...tables, ...workbook.names.filter((name) => name.visible).map((name) => name.name)].slice(0, 100);
}
