import { languageSample } from './language-sample.ts';

/** Serves what the Node that runs the tests makes of the sample, at `/__node/language-sample`. */
export function nodeSamplePlugin() {
  return {
    name: 'node-sample',
    serve(context) {
      if (context.path === '/__node/language-sample') return { body: languageSample(), type: 'text/plain; charset=utf-8' };
      return undefined;
    },
  };
}
