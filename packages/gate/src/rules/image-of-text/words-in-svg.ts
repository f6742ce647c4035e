import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What may stand behind words without being a picture: a ground and a frame. */
const grounds = ['rect', 'line'];
const drawn = ['path', 'circle', 'ellipse', 'polygon', 'polyline', 'image', 'use', 'foreignobject'];

/** The words of an SVG picture that shows words and nothing else; nothing where it also draws something. */
export function wordsInSvg(source: string): string | undefined {
  const texts: string[] = [];
  let drawing = 0;
  let behind = 0;
  const walk = (node: Node, inText: boolean): void => {
    if (node.nodeName === '#text') {
      if (inText) texts.push((node as DefaultTreeAdapterTypes.TextNode).value);
      return;
    }
    if (!('tagName' in node)) return;
    const name = node.tagName.toLowerCase();
    if (['defs', 'style', 'title', 'desc', 'metadata', 'script'].includes(name)) return;
    if (grounds.includes(name)) behind += 1;
    if (drawn.includes(name)) drawing += 1;
    for (const child of node.childNodes) walk(child, inText || name === 'text');
    if (name === 'text') texts.push(' ');
  };
  for (const node of parseFragment(source).childNodes) walk(node, false);
  const text = texts.join('').replace(/\s+/g, ' ').trim();
  const words = text.split(' ').filter((word) => /\p{L}{2}/u.test(word));
  return drawing === 0 && behind <= 2 && words.length >= 2 && text.length >= 8 ? text : undefined;
}
