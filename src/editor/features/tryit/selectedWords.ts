/** The words of a text that are selected on the page; the whole text when none of it are. */
export function selectedWords(text: string): string {
  const selected = getSelection()?.toString().trim() ?? '';
  return selected !== '' && text.includes(selected) ? selected : text;
}
