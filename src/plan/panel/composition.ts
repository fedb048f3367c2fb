/**
 * Keys of an input method: whoever writes Chinese or Japanese composes, and Enter takes the word that was composed. Such a key belongs to the
 * method and to nobody else: it runs no command, sends no form, commits no cell. Excel for Mac tells of it only by the key code 229, and only
 * after the composition has ended.
 */

/** The key code of every key that an input method takes. */
const takenByMethod = 229;

// eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari, and so Excel for Mac, says it in no other way
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === takenByMethod;

/** Keeps keys of an input method from all handlers of a page, and a form from being sent by one. Answers with how to stop. */
export const keepComposing = (page: Document): (() => void) => {
  let taken = false;
  const key = (event: KeyboardEvent): void => {
    taken = isComposing(event) && event.key === "Enter";
    if (isComposing(event)) event.stopPropagation();
  };
  const release = (): void => {
    taken = false;
  };
  const submit = (event: Event): void => {
    if (taken) event.preventDefault();
    if (taken) event.stopPropagation();
  };
  page.addEventListener("keydown", key, true);
  page.addEventListener("keyup", release, true);
  page.addEventListener("submit", submit, true);
  return () => {
    page.removeEventListener("keydown", key, true);
    page.removeEventListener("keyup", release, true);
    page.removeEventListener("submit", submit, true);
  };
};
