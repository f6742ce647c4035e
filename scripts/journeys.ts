// Proves every service's journey sound, and prints what can be made of one.
// Usage: npm run journeys
//        npm run journeys -- --diagram|--outline|--schema|--translations|--csv-header <service> [--language cy|en]
import {
  csvHeader,
  diagram,
  lint,
  outline,
  payloadSchema,
  translationTable,
  type Context,
  type Journey,
  type JourneyFunction,
} from '../packages/journey/src/index.ts';
import { todayInLondon, type Language } from '../packages/language/src/index.ts';
import * as exported from '../packages/services/src/index.ts';

// A service's functions travel with it: `functions` is optional, since most services cite none.
const { services, functions } = exported as {
  readonly services: readonly Journey[];
  readonly functions?: Readonly<Record<string, JourneyFunction>>;
};
const context: Context = { today: todayInLondon(new Date()), functions };

const args = process.argv.slice(2);
const languageAt = args.indexOf('--language');
const language: Language = languageAt >= 0 && args[languageAt + 1] === 'cy' ? 'cy' : 'en';

const outputs: Readonly<Record<string, (journey: Journey) => string>> = {
  '--diagram': (journey) => diagram(journey, language),
  '--outline': (journey) => outline(journey, language),
  '--schema': (journey) => `${JSON.stringify(payloadSchema(journey), null, 2)}\n`,
  '--translations': translationTable,
  '--csv-header': (journey) => `${csvHeader(journey)}\n`,
};

const option = args.find((arg) => arg in outputs);
if (option) {
  const id = args[args.indexOf(option) + 1];
  const journey = services.find((each) => each.id === id);
  if (!journey) {
    console.error(`\`${id ?? ''}\` is no service; there are ${services.map((each) => `\`${each.id}\``).join(', ')}.`);
    process.exit(2);
  }
  process.stdout.write(outputs[option]?.(journey) ?? '');
} else if (args.some((arg) => arg.startsWith('--') && arg !== '--language')) {
  console.error(`Options: ${Object.keys(outputs).join(', ')}, each with a service.`);
  process.exit(2);
} else {
  let routes = 0;
  let faults = 0;
  for (const journey of services) {
    const report = lint(journey, context);
    routes += report.routes;
    faults += report.faults.length;
    for (const { code, message } of report.faults) console.log(`${journey.id}: ${code}: ${message}`);
    for (const { code, message } of report.warnings) console.log(`${journey.id}: warning ${code}: ${message}`);
    console.log(
      `${journey.id}@${journey.version}: routes ${report.routes}, witnesses ${report.witnesses.length}, faults ${report.faults.length}`,
    );
  }
  console.log(`services ${services.length}, routes ${routes}, faults ${faults}`);
  process.exitCode = faults ? 1 : 0;
}
