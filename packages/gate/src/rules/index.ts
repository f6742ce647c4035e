import type { Rule } from '../rule.ts';

/** Every rule of the gate's own. axe-core's run beside them, as `axe/<id>`. */
export const rules: readonly Rule[] = [];
