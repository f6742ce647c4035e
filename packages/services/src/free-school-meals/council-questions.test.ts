import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillSlot, lint, type SlotFilling } from '@patrwm/journey';
import { freeSchoolMealsService } from './index.ts';

const context = { today: '2026-11-21' };
const filling: SlotFilling = {
  questions: {
    'dyffryn-packed-lunch': {
      type: 'choice',
      label: { cy: 'Oes angen pecyn bwyd ar unrhyw blentyn?', en: 'Does any child need a packed lunch?' },
      options: [
        { id: 'yes', text: { cy: 'Oes', en: 'Yes' } },
        { id: 'no', text: { cy: 'Nac oes', en: 'No' } },
      ],
      errors: {
        empty: { cy: 'Dewiswch ‘Oes’ os oes angen pecyn bwyd ar blentyn', en: 'Select ‘Yes’ if a child needs a packed lunch' },
      },
    },
  },
  pages: [
    {
      id: 'dyffryn-packed-lunch',
      kind: 'question',
      ask: ['dyffryn-packed-lunch'],
      when: { list: 'children', some: { q: 'child-year', is: 'reception' } },
    },
  ],
  deliver: [{ name: 'dyffryn_packed_lunch', from: 'dyffryn-packed-lunch' }],
};

test('the service has no fault, and few enough routes to walk them all', () => {
  const { faults, routes } = lint(freeSchoolMealsService, context);
  assert.deepEqual(faults, []);
  assert.ok(routes > 50 && routes < 1500, `${routes} routes`);
});

test('a council’s own question goes in without a fork, and the whole still has no fault', () => {
  const filled = fillSlot(freeSchoolMealsService, 'council-questions', filling);
  const ids = filled.pages.map(({ id }) => id);
  assert.equal(ids[ids.indexOf('declaration') - 1], 'dyffryn-packed-lunch');
  assert.ok(!filled.pages.some(({ kind }) => kind === 'slot'));
  assert.equal(filled.deliver.at(-1)?.name, 'dyffryn_packed_lunch');
  assert.deepEqual(lint(filled, context).faults, []);
});
