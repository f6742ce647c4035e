import { Parser, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type ParserError, type Token } from 'parse5';

/** A fault in the HTML as it was sent, which each parser has to mend by guessing. */
export interface MarkupFault {
  readonly code:
    | 'no-doctype'
    | 'attribute-twice'
    | 'attribute-broken'
    | 'left-open'
    | 'stray-end'
    | 'misnested'
    | 'dropped'
    | 'out-of-table'
    | 'id-twice';
  /** The element's name, or the attribute's, or the id. */
  readonly name: string;
  /** Line of the source, from 1. */
  readonly line: number;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose end tag may be left out. */
const optionalEnd = /^(html|head|body|li|dt|dd|p|rt|rp|optgroup|option|colgroup|caption|thead|tbody|tfoot|tr|td|th)$/;
const voidElement = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|param|frame|keygen|basefont|bgsound)$/;
/** A second one of these only adds its attributes to the first, which is harmless. */
const once = /^(html|head|body)$/;

/** A parser that remembers the tags it was given, so that those it had to drop can be told. */
class WatchingParser extends Parser<DefaultTreeAdapterMap> {
  readonly starts: Token.TagToken[] = [];
  readonly ends: Token.TagToken[] = [];

  override onStartTag(token: Token.TagToken): void {
    this.starts.push(token);
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    this.ends.push(token);
    super.onEndTag(token);
  }
}

/**
 * The faults of a page's HTML that change what people get: elements left open, crossed or dropped, attributes and ids given twice. A
 * parser mends them by guessing. What is merely old-fashioned or unusual is left out.
 */
export function markupFaults(html: string): MarkupFault[] {
  const faults: MarkupFault[] = [];
  const errors: ParserError[] = [];
  const parser = new WatchingParser({ sourceCodeLocationInfo: true, onParseError: (error) => void errors.push(error) });
  parser.tokenizer.write(html, true);
  for (const { code, startLine, startOffset } of errors) {
    const said: string = code;
    if (said === 'missing-doctype') faults.push({ code: 'no-doctype', name: 'doctype', line: startLine });
    else if (said === 'duplicate-attribute') {
      const name = /([^\s"'<>/=]+)\s*$/.exec(html.slice(Math.max(0, startOffset - 60), startOffset))?.[1] ?? '';
      faults.push({ code: 'attribute-twice', name: name.toLowerCase(), line: startLine });
    } else if (said === 'unexpected-character-in-attribute-name' && /["'<]/.test(html[startOffset] ?? ''))
      faults.push({ code: 'attribute-broken', name: 'quote', line: startLine });
  }
  faults.push(...treeFaults(parser));
  return faults;
}

function treeFaults({ document, starts, ends }: WatchingParser): MarkupFault[] {
  const faults: MarkupFault[] = [];
  const byStart = new Map<number, Element[]>();
  const used = new Set<number>();
  const ids = new Map<string, number>();
  const pointedAt = new Set<string>();
  const tables: { from: number; to: number }[] = [];
  const all: { element: Element; inside: ReadonlySet<number>; line: number; at: number }[] = [];
  const walk = (node: Node, inside: ReadonlySet<number>, inTemplate: boolean): void => {
    let within = inside;
    if ('tagName' in node) {
      const place = node.sourceCodeLocation;
      const at = place?.startTag?.startOffset ?? place?.startOffset;
      if (place && at !== undefined) {
        byStart.set(at, [...(byStart.get(at) ?? []), node]);
        if (place.endTag) used.add(place.endTag.startOffset);
        if (node.tagName === 'table' && place.endTag) tables.push({ from: at, to: place.endTag.startOffset });
        all.push({ element: node, inside, line: place.startLine, at });
        if (node.tagName === 'table') within = new Set([...inside, at]);
      }
      for (const { name, value } of node.attrs) {
        if (name === 'id' && value.trim() !== '' && !inTemplate && place) {
          if (ids.has(value) && byStart.get(at ?? -1)?.length === 1) faults.push({ code: 'id-twice', name: value, line: place.startLine });
          ids.set(value, place.startLine);
        }
        // axe-core judges the ids that labels and ARIA point at.
        if (/^(for|list|headers|aria-(labelledby|describedby|controls|owns|details|errormessage|activedescendant|flowto))$/.test(name))
          for (const id of value.split(/\s+/)) pointedAt.add(id);
      }
      if ('content' in node) for (const child of node.content.childNodes) walk(child, within, true);
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, within, inTemplate);
  };
  walk(document, new Set(), false);

  const told = new Set<number>();
  for (const { element, inside, line, at } of all) {
    const { tagName: name, sourceCodeLocation: place } = element;
    if (told.has(at)) continue;
    if ((byStart.get(at)?.length ?? 0) > 1) {
      told.add(at);
      faults.push({ code: 'misnested', name, line });
    } else if (tables.some(({ from, to }) => at > from && at < to && !inside.has(from))) {
      told.add(at);
      faults.push({ code: 'out-of-table', name, line });
    } else if (place && !place.endTag && !voidElement.test(name) && !optionalEnd.test(name) && !isForeign(element)) {
      told.add(at);
      faults.push({ code: 'left-open', name, line });
    }
  }
  for (const { tagName: name, location } of starts)
    if (location && !byStart.has(location.startOffset) && !once.test(name))
      faults.push({ code: 'dropped', name, line: location.startLine });
  for (const { tagName: name, location } of ends) {
    if (!location || used.has(location.startOffset) || once.test(name) || name === 'br') continue;
    // The end of an element that was crossed or dropped is told with its start.
    const open = faults.findIndex((fault) => fault.name === name && /^(misnested|dropped|left-open)$/.test(fault.code));
    const fault = faults[open];
    if (!fault) faults.push({ code: 'stray-end', name, line: location.startLine });
    else if (fault.code === 'left-open') faults[open] = { ...fault, code: 'misnested' };
  }
  return faults.filter(({ code, name }) => code !== 'id-twice' || !pointedAt.has(name));
}

/** In SVG and MathML a tag may close itself. */
const isForeign = ({ namespaceURI }: Element): boolean => !namespaceURI.endsWith('1999/xhtml');
