// Autodocs in Storybook and hints in editors both come from the docblocks of the element classes.
export default {
  globs: ['packages/components/src/*/*.ts', 'packages/journey-view/src/*.ts'],
  exclude: ['**/*.test.ts', '**/*.template.ts', '**/*.text.ts', '**/*.examples.ts', '**/*.conformance.ts', '**/*.node.test.ts'],
  outdir: 'packages/components/dist',
  litelement: true,
  packagejson: false,
};
