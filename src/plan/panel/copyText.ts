/** Puts a text on the clipboard; false where the browser keeps that shut, so that the text is to be shown and copied by hand. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
