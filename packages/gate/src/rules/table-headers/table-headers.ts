import type { PageRule, Seen } from '../../rule.ts';
import { words } from './table-headers.text.ts';

/** A table of data says which cells are headers; a table for looks says nothing of being one. */
export const tableHeadersRule: PageRule = {
  kind: 'page',
  id: 'table-headers',
  words,
  criteria: ['1.3.1'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'opened'],
  look: (kit) => {
    const found: Seen[] = [];
    const bold = (cell: Element): boolean => {
      const only = cell.children.length === 1 ? cell.firstElementChild : null;
      const look = only && only.textContent.trim() === cell.textContent.trim() ? only : cell;
      return Number(getComputedStyle(look).fontWeight) >= 600;
    };
    const filled = (cells: readonly Element[]): Element[] => cells.filter((cell) => cell.textContent.trim());
    for (const table of kit.all('table') as HTMLTableElement[]) {
      if (!kit.seen(table)) continue;
      const inner = table.querySelector('table');
      if (inner) {
        const hasHeaders = (each: HTMLTableElement): boolean =>
          each.rows.length > 1 && [...each.rows].some((row) => [...row.cells].some((cell) => cell.localName === 'th'));
        const forLooks = '[role="presentation"], [role="none"]';
        if (hasHeaders(table) && hasHeaders(inner) && !table.matches(forLooks) && !inner.matches(forLooks))
          found.push({
            element: inner,
            certainty: 'warning',
            message: {
              cy: 'Mae tabl o ddata y tu mewn i gell tabl arall: mae darllenwyr sgrin yn cymysgu’r ddau.',
              en: 'A table of data is inside a cell of another: screen readers mix the two up.',
            },
          });
        continue;
      }
      const rows = [...table.rows];
      const columns = Math.max(0, ...rows.map((row) => row.cells.length));
      const role = table.getAttribute('role');
      if (role === 'presentation' || role === 'none') {
        // `headers` that name plain cells are a remnant: nobody is told of them.
        if (table.querySelector('th, caption, [scope]'))
          found.push({
            element: table,
            certainty: 'warning',
            message: {
              cy: 'Mae’r tabl yn dweud mai er golwg yn unig y mae (`role="presentation"`), ond mae ganddo benawdau neu gapsiwn.',
              en: 'The table says that it is for looks alone (`role="presentation"`), but has headers or a caption.',
            },
          });
        continue;
      }
      if (role && role !== 'table') continue;
      const [first, ...rest] = rows;
      if (!first || rows.length < 2 || columns < 2) continue;
      const only = first.cells[0];
      if (first.cells.length === 1 && only && only.colSpan >= columns && !table.caption && rest.length > 1 && only.textContent.trim())
        found.push({
          element: only,
          certainty: 'warning',
          message: {
            cy: `Mae rhes gyntaf y tabl, “${kit.text(only).slice(0, 60)}”, yn gapsiwn: nid cell ydyw.`,
            en: `The table’s first row, “${kit.text(only).slice(0, 60)}”, is a caption: it is not a cell.`,
          },
        });
      if (table.querySelector('th, [role="columnheader"], [role="rowheader"]')) continue;
      const cells = rows.flatMap((row) => [...row.cells]);
      // Forms, pictures and long texts side by side are a layout.
      if (
        table.querySelector('input, select, textarea, h1, h2, h3, p + p, ul, nav, iframe') ||
        cells.some((cell) => kit.text(cell).length > 200)
      )
        continue;
      const top = filled([...first.cells]);
      const body = filled(rest.flatMap((row) => [...row.cells].slice(1)));
      const headRow = top.length >= 2 && top.every(bold) && body.length > 0 && !body.some(bold);
      const side = filled(rest.flatMap((row) => row.cells[0] ?? []));
      const headColumn = side.length >= 2 && side.every(bold) && body.length > 0 && !body.some(bold);
      const numbers = body.filter((cell) =>
        /^[£€$]?\s*[\d,.]+\s*(%|p|m|km|kg|am|pm|:\d\d)?$|^\d{1,2}[ /:.]/.test(cell.textContent.trim()),
      ).length;
      const lines =
        cells.filter((cell) => parseFloat(getComputedStyle(cell).borderBottomWidth) > 0).length > cells.length / 2 ||
        Number(table.getAttribute('border') ?? 0) > 0;
      const data =
        table.caption !== null ||
        table.tHead !== null ||
        table.hasAttribute('summary') ||
        (numbers >= 2 && numbers >= body.length / 2 && rest.length >= 2) ||
        (lines && rest.length >= 2);
      if (!headRow && !headColumn && !data) continue;
      found.push({
        element: table,
        ...(headRow || headColumn || table.tHead ? {} : { certainty: 'warning' }),
        evidence: { rows: rows.length, columns },
        message: {
          cy:
            headRow || headColumn
              ? 'Mae celloedd pennawd y tabl yn drwm, ond dim ond i’r llygad: `<td>` ydynt, nid `<th>`.'
              : 'Mae data yn y tabl, ond nid oes ynddo gelloedd pennawd (`<th>`).',
          en:
            headRow || headColumn
              ? 'The table’s header cells are bold, but for the eye alone: they are `<td>`, not `<th>`.'
              : 'The table holds data, but has no header cells (`<th>`).',
        },
      });
    }
    return found;
  },
};
