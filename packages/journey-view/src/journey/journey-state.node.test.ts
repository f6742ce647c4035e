import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fields } from '@patrwm/journey';
import { sampleJourney } from '../sample-journey.ts';
import { sampleProgress, sampleToday } from '../sample-view.ts';
import { JourneyState } from './journey-state.ts';
import { withoutUploads } from './load-journey.ts';

const start = (): JourneyState => new JourneyState(sampleJourney, () => ({ today: sampleToday }));
const post = (state: JourneyState, fields: Fields): boolean => state.post({ fields, language: 'cy' });

function answered(): JourneyState {
  const state = start();
  state.progress = sampleProgress;
  state.open('check');
  return state;
}

test('goes on only when a page is right, and keeps what was typed when it is wrong', () => {
  const state = start();
  assert.equal(state.key, 'tenure');
  assert.equal(post(state, {}), false);
  assert.equal(state.errors[0]?.field, 'tenure');
  assert.equal(post(state, { tenure: ['yes'] }), true);
  assert.equal(state.key, 'can-apply');
  assert.equal(post(state, {}), true);
  assert.equal(post(state, { fullName: ['Siân'], email: ['sian'] }), false);
  assert.deepEqual(state.fields, { fullName: ['Siân'], email: ['sian'] });
  assert.equal(state.back, 'can-apply');
});

test('opens no page before its turn', () => {
  const state = start();
  assert.equal(state.open('check'), false);
  assert.equal(state.key, 'tenure');
  assert.equal(answered().open('birth'), true);
});

test('a change from the check page comes back to it', () => {
  const state = answered();
  assert.equal(state.open('birth', true), true);
  assert.equal(state.back, 'check');
  assert.equal(post(state, { 'birth-day': ['1'], 'birth-month': ['Mawrth'], 'birth-year': ['1990'] }), true);
  assert.equal(state.key, 'check');
  assert.equal(state.walk.answers.questions.birth, '1990-03-01');
});

test('an address is accepted only where a search has found it', () => {
  const state = answered();
  state.open('home');
  const chosen = { 'home-stage': ['choose'], 'home-uprn': ['42'] };
  assert.equal(post(state, chosen), false);
  const text = { lines: ['2 Lôn Goed'], town: 'Cricieth', postcode: 'LL52 0AA', oneLine: '2 Lôn Goed, Cricieth, LL52 0AA' };
  state.found.set('home', [{ uprn: '42', cy: text }]);
  assert.equal(post(state, chosen), true);
  assert.deepEqual(state.walk.answers.questions.home, {
    source: 'lookup',
    uprn: '42',
    lines: ['2 Lôn Goed'],
    town: 'Cricieth',
    postcode: 'LL52 0AA',
    cy: { lines: ['2 Lôn Goed'], town: 'Cricieth' },
    language: 'cy',
  });
});

test('an earlier address that was taken again is accepted', () => {
  const state = answered();
  state.open('delivery');
  assert.equal(post(state, { reuse: ['delivery'] }), false);
  assert.deepEqual(state.errors, []);
  assert.equal(state.fields['delivery-uprn']?.[0], '100100000001');
  assert.equal(post(state, state.fields), true);
  assert.equal((state.walk.answers.questions.delivery as { uprn?: string }).uprn, '100100000001');
});

test('a child is added, and removed only once that is confirmed', () => {
  const state = answered();
  state.open('children');
  assert.equal(post(state, { another: ['yes'] }), true);
  assert.equal(state.key, 'children/3/child-name');
  assert.equal(state.back, 'children', 'the way back is the list she added from');
  assert.equal(state.open('check'), false);
  assert.equal(state.open('children'), true, 'or an “another” by mistake could not be taken back');
  assert.equal(state.open('children/2/remove'), true);
  assert.equal(state.back, 'children');
  assert.equal(post(state, {}), false);
  assert.equal(state.errors[0]?.field, 'remove');
  assert.equal(post(state, { remove: ['no'] }), true);
  assert.equal(state.key, 'children');
  state.open('children/1/remove');
  assert.equal(post(state, { remove: ['yes'] }), true);
  assert.deepEqual(
    state.progress.answers.lists.children?.items.map(({ id }) => id),
    ['2', '3'],
  );
  assert.equal(post(state, { another: ['no'] }), true);
  assert.deepEqual(
    state.progress.answers.lists.children?.items.map(({ id }) => id),
    ['2'],
    'the child begun and never named is dropped',
  );
});

test('an answer that no longer passes is asked again before sending', () => {
  const state = answered();
  state.progress = {
    ...state.progress,
    answers: { ...state.progress.answers, questions: { ...state.progress.answers.questions, birth: '2030-01-01' } },
  };
  assert.equal(state.stale(), true);
  assert.equal(state.key, 'birth');
  assert.equal(state.errors[0]?.code, 'late');
});

test('what the receiver refuses is asked again, under the item’s own id', () => {
  const state = answered();
  state.open('children/1/remove');
  post(state, { remove: ['yes'] });
  post(state, { another: ['no'] });
  const error = {
    page: 'children/1/child-age',
    question: 'childAge',
    code: 'high',
    field: 'childAge',
    controls: ['childAge'],
    text: { cy: 'Na', en: 'No' },
  };
  assert.equal(state.refuse([error]), true);
  assert.equal(state.key, 'children/2/child-age');
  assert.equal(state.errors.length, 1);
  assert.equal(state.refuse([{ ...error, page: 'nowhere' }]), false);
});

test('nobody is held up for want of a file where none can be received', () => {
  const proof = sampleJourney.questions.proof!;
  const needed = { ...sampleJourney, questions: { ...sampleJourney.questions, proof: { ...proof, optional: undefined } } };
  assert.equal(withoutUploads(needed).questions.proof?.optional, true);
});
