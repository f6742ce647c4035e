/** A short text that differs when a person would find the page different: address, content, what is filled in. Runs in the page. */
export function stamp(): string {
  let hash = 0x811c9dc5;
  const add = (text: string): void => {
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  };
  // A place within the page is no other page: where the address alone says which one stands here, so does the content.
  add(location.href.replace(/#.*/, ''));
  // What a person does not meet may still be moving: styles and scripts that come late, and what a tool draws over the page.
  const body = document.body as HTMLElement | null;
  add((body?.innerText ?? '') + (body?.innerHTML ?? '').replace(/<(style|script|svg)\b[^]*?<\/\1>| style="[^"]*"/g, ''));
  for (const field of document.querySelectorAll('input, select, textarea, details, dialog')) {
    if (field instanceof HTMLInputElement) add(`${field.value}${String(field.checked)}`);
    else if (field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement) add(field.value);
    else add(String((field as HTMLDetailsElement).open));
  }
  return (hash >>> 0).toString(16);
}
