// Storybook makes a story of each example by itself; what a person must not forget is the file that names the component or the service.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { services } from '@patrwm/services';
import { files, read } from './tree.ts';

const components = files.flatMap((file) => /^packages\/components\/src\/([^/]+)\/\1\.examples\.ts$/.exec(file)?.[1] ?? []);

test('every component with examples has a file of stories, which reads them', () => {
  assert.ok(components.length > 20);
  for (const name of components) {
    const file = `stories/components/${name}.stories.ts`;
    assert.ok(files.includes(file), `${file} is missing`);
    assert.match(read(file), new RegExp(`from '@patrwm/components/${name}/examples'`), file);
    const isElement = files.includes(`packages/components/src/${name}/${name}.define.ts`);
    assert.equal(read(file).includes('element: true'), isElement, `${file}: \`element: true\` gives an element its table of attributes`);
  }
});

test('every service has a file of stories', () => {
  for (const { id } of services)
    assert.ok(files.includes(`stories/journeys/${id}.stories.ts`), `stories/journeys/${id}.stories.ts is missing`);
});
