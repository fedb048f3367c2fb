/** How the command line talks to the world, so that tests can be the world. */
import { decodeText } from "../import/decodeText";
import type { Language } from "../plan/language";

export interface CliIo {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Of what is said before a plan is known to have one of its own. */
  readonly language: Language;
  /** All of standard input as text. */
  readonly input: () => Promise<string>;
}

/**
 * Exit codes, the same for every command.
 * 0 done · 1 done, but what was found or brought is not all right · 2 not done: wrong usage, a file that cannot be read or written.
 */
export const exitCodes = { fine: 0, findings: 1, refused: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Something the user has to put right; its message goes to standard error as it is. */
export class CliError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "CliError";
  }
}

const readInput = async (): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  const decoded = decodeText(Buffer.concat(chunks));
  if (decoded.kind === "refused") throw new CliError("Standard input is not text.");
  return decoded.text;
};

/** As the system has it: LANG=zh_CN.UTF-8. */
const languageOf = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language =>
  /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || "") ? "zh" : "en";

export const processIo: CliIo = {
  language: languageOf(process.env),
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  input: readInput,
};
