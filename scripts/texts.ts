// Finds every text of the product in its source: each object literal with `cy` and `en` beside each other.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One text as it stands in the source. A counted text has its forms on lines: `one: …`. */
export interface Text {
  /** From the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly cy: string;
  readonly en: string;
  /** Who signed the Welsh, and when. Without it the Welsh is a draft. */
  readonly reviewed?: { readonly by: string; readonly on: string };
  /** What is wrong with it: an empty half, a placeholder in one half only, a review without a name or a day. */
  readonly faults: readonly string[];
}

const pluralForms = { cy: ['one', 'two', 'few', 'many', 'other'], en: ['one', 'other'] };

/** The source files whose texts residents or designers may read; tests and examples are not among them. */
export function textFiles(root: string): string[] {
  return globSync(['packages/*/src/**/*.ts', 'stories/**/*.ts'], {
    cwd: root,
    exclude: (name) => ['node_modules', 'dist', 'testing'].includes(path.basename(name)),
  })
    .filter((file) => !/\.(test|bench|examples|d)\.ts$/.test(file))
    .sort();
}

/** All texts of the repository at `root`, in the order of files and lines. */
export function scanTexts(root: string): Text[] {
  return textFiles(root).flatMap((file) => textsIn(file.replaceAll(path.sep, '/'), readFileSync(path.join(root, file), 'utf8')));
}

/** The texts in one source file. */
export function textsIn(file: string, source: string): Text[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const cy = property(node, 'cy');
      const en = property(node, 'en');
      if (cy && en) found.push(...pair(file, tree, node, cy, en));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function pair(file: string, tree: ts.SourceFile, node: ts.ObjectLiteralExpression, cy: ts.Expression, en: ts.Expression): Text[] {
  const [welsh, english] = [written(cy, 'cy'), written(en, 'en')];
  // Neither half is written here (`{ cy: name.cy, en: name.en }`): no text, but a value made of others.
  // Both empty is a blank on purpose; one empty is a fault.
  if ((welsh === undefined && english === undefined) || (welsh === '' && english === '')) return [];
  const faults: string[] = [];
  const text = { cy: welsh ?? cy.getText(tree), en: english ?? en.getText(tree) };
  for (const half of ['cy', 'en'] as const) {
    const expression = half === 'cy' ? cy : en;
    const lines = ts.isObjectLiteralExpression(expression)
      ? text[half].split('\n').map((line) => line.replace(/^\w+: ?/, ''))
      : [text[half]];
    if (lines.some((line) => line.trim() === '')) faults.push(`\`${half}\` is empty`);
    if (ts.isObjectLiteralExpression(expression)) {
      for (const form of pluralForms[half]) if (!property(expression, form)) faults.push(`\`${half}\` has no form \`${form}\``);
    }
  }
  if (welsh !== undefined && english !== undefined) {
    const [ours, theirs] = [placeholders(welsh), placeholders(english)];
    for (const name of ours) if (!theirs.has(name)) faults.push(`\`${name}\` is in \`cy\` but not in \`en\``);
    for (const name of theirs) if (!ours.has(name)) faults.push(`\`${name}\` is in \`en\` but not in \`cy\``);
  }
  const review = property(node, 'reviewed');
  const reviewed = review && readReview(review, tree);
  if (review && !reviewed) faults.push('`reviewed` must be `{ by: "a name", on: "an ISO date" }`');
  const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  return [{ file, line, ...text, ...(reviewed ? { reviewed } : {}), faults }];
}

function property(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const each of node.properties) {
    if (ts.isPropertyAssignment(each) && (ts.isIdentifier(each.name) || ts.isStringLiteral(each.name)) && each.name.text === name) {
      return unwrapped(each.initializer);
    }
  }
  return undefined;
}

function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? unwrapped(node.expression)
    : node;
}

/** The words of one half, or undefined when they are not written in it. */
function written(node: ts.Expression, language: 'cy' | 'en'): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.getText().slice(1, -1);
  if (ts.isTaggedTemplateExpression(node)) return node.template.getText().slice(1, -1);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [written(unwrapped(node.left), language), written(unwrapped(node.right), language)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  if (ts.isArrayLiteralExpression(node))
    return node.elements.length > 0 ? all(node.elements.map((each) => written(unwrapped(each), language))) : undefined;
  if (ts.isObjectLiteralExpression(node) && pluralForms[language].some((form) => property(node, form))) {
    const forms = ['zero', ...pluralForms.cy].filter((form) => property(node, form));
    return all(forms.map((form) => prefixed(form, written(property(node, form) as ts.Expression, language))));
  }
  return undefined;
}

function all(lines: readonly (string | undefined)[]): string | undefined {
  return lines.every((line) => line !== undefined) ? lines.join('\n') : undefined;
}

function prefixed(form: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${form}: ${text}`;
}

/** `{n}` aside, which a form such as "one" may say in words. */
function placeholders(text: string): Set<string> {
  return new Set([...text.matchAll(/(?<!\$)\{[a-z][\w-]*\}/gi)].map(([name]) => name).filter((name) => name !== '{n}'));
}

function readReview(node: ts.Expression, tree: ts.SourceFile): { by: string; on: string } | undefined {
  const object = ts.isIdentifier(node) ? constant(node.text, tree) : node;
  if (!object || !ts.isObjectLiteralExpression(object)) return undefined;
  const [by, on] = [property(object, 'by'), property(object, 'on')];
  if (!by || !on || !ts.isStringLiteralLike(by) || !ts.isStringLiteralLike(on)) return undefined;
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(on.text) && !Number.isNaN(Date.parse(on.text)) && new Date(on.text).toISOString().startsWith(on.text);
  return by.text.trim() && real ? { by: by.text, on: on.text } : undefined;
}

/** A constant of the same file, so that one review can be signed for many texts. */
function constant(name: string, tree: ts.SourceFile): ts.Expression | undefined {
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const declaration of statement.declarationList.declarations) {
      if (ts.isIdentifier(declaration.name) && declaration.name.text === name && declaration.initializer)
        return unwrapped(declaration.initializer);
    }
  }
  return undefined;
}
