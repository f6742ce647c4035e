import type { Language } from '@patrwm/language';
import { render, type TemplateResult } from 'lit/html.js';

/** The markup of `template` as a server would send it, on the page in `language`: no element is upgraded by Lit, and no comment is left. */
export function serverDom<E extends Element = HTMLElement>(
  template: TemplateResult,
  language: Language,
  parent: Element = document.body,
): E {
  const rendered = document.createElement('div');
  render(template, rendered);
  const page = document.createElement('main');
  page.lang = language;
  for (const node of rendered.childNodes) page.append(node.cloneNode(true));
  const comments = document.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  parent.append(page);
  return page.firstElementChild as E;
}

/**
 * A page of its own that no script of ours reaches: what a resident has before JavaScript arrives.
 * In a frame, because a test runner takes a followed `#` link for leaving the page.
 */
export async function pageWithoutScript(template: TemplateResult, language: Language): Promise<Document> {
  const element = serverDom(template, language, document.createElement('div'));
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(new Blob([`<!doctype html><body>${element.parentElement!.outerHTML}`], { type: 'text/html' }));
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  // Inside `main`, so that it goes when the test's pages go.
  document.body.appendChild(document.createElement('main')).append(frame);
  await loaded;
  URL.revokeObjectURL(frame.src);
  return frame.contentDocument!;
}

/** One line for each node, attributes sorted and white space folded: equal for two trees that a person cannot tell apart. */
export function domOutline(node: Node, indent = ''): string {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    return text && `${indent}"${text}"\n`;
  }
  if (!(node instanceof Element)) return '';
  const attributes = [...node.attributes]
    .map(({ name, value }) => `${name}="${value.replace(/\s+/g, ' ').trim()}"`)
    .filter((attribute) => attribute !== 'class=""')
    .sort();
  const children = [...node.childNodes].map((child) => domOutline(child, `${indent}  `)).join('');
  return `${indent}${[node.localName, ...attributes].join(' ')}\n${children}`;
}
