#!/usr/bin/env node
// Plain JavaScript of long ago, so that a Node too old for the rest can still say so.
var needed = 24;
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(
    'patrwm-gate: old-node: this is Node ' +
      process.versions.node +
      '; Node ' +
      needed +
      ' or newer is needed. Get it from https://nodejs.org.',
  );
  process.exitCode = 3;
} else {
  const { runCommand } = await import('@patrwm/gate/command');
  process.exitCode = await runCommand(process.argv.slice(2));
}
