import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

type Language = 'cy' | 'en';
type Answers = Record<string, string>;

const words = {
  service: { cy: 'Rhoi gwybod am fin', en: 'Report a bin' },
  start: { cy: 'Dechrau nawr', en: 'Start now' },
  go: { cy: 'Parhau', en: 'Continue' },
  who: { cy: 'Pwy ydych chi?', en: 'Who are you?' },
  name: { cy: 'Enw llawn', en: 'Full name' },
  email: { cy: 'Cyfeiriad e-bost', en: 'Email address' },
  which: { cy: 'Pa fin?', en: 'Which bin?' },
  colour: { cy: 'Lliw’r bin', en: 'Colour of the bin' },
  green: { cy: 'Gwyrdd', en: 'Green' },
  black: { cy: 'Du', en: 'Black' },
  street: { cy: 'Stryd', en: 'Street' },
  high: { cy: 'Y Stryd Fawr', en: 'High Street' },
  mill: { cy: 'Heol y Felin', en: 'Mill Road' },
  photo: { cy: 'Llun', en: 'Photo' },
  agree: { cy: 'Rwy’n cytuno', en: 'I agree' },
  sure: { cy: 'Ydych chi’n siŵr?', en: 'Are you sure?' },
  done: { cy: 'Diolch yn fawr', en: 'Thank you' },
  problem: { cy: 'Mae problem', en: 'There is a problem' },
  error: { cy: 'Gwall: ', en: 'Error: ' },
  enterName: { cy: 'Rhowch eich enw llawn', en: 'Enter your full name' },
  kept: { cy: 'Cadwyd eich ateb.', en: 'Your answer was kept.' },
} as const;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** A service of four pages as a council may have, in both languages, working without scripts. Asks for the email address twice. */
export async function startBinService(options: { readonly errorsEvery?: boolean } = {}): Promise<{
  readonly origin: string;
  readonly sent: Answers[];
  readonly close: () => void;
}> {
  const sessions = new Map<string, Answers>();
  const sent: Answers[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const language: Language = pathname.startsWith('/cy') ? 'cy' : 'en';
      const step = pathname.split('/')[2] ?? '';
      const say = (key: keyof typeof words): string => words[key][language];
      const id = /sid=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];
      const answers = (id && sessions.get(id)) || undefined;
      const to = (path: string): void => void response.writeHead(303, { location: `/${language}/${path}` }).end();
      const page = (title: string, body: string, wrong = false, status = 200): void => {
        const other = language === 'cy' ? 'en' : 'cy';
        response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${wrong ? say('error') : ''}${title} – ${say('service')}</title></head>
<body><header><a href="/${other}/${step}" hreflang="${other}" lang="${other}">${other === 'cy' ? 'Cymraeg' : 'English'}</a></header>
<main>${body}</main></body></html>`);
      };
      const form = (inner: string, type = 'application/x-www-form-urlencoded'): string =>
        `<form method="post" action="/${language}/${step}" enctype="${type}" novalidate>${inner}<button>${say('go')}</button></form>`;
      const field = (name: 'name' | 'email', error = ''): string =>
        `<p><label for="${name}">${say(name)}</label>${error ? `<span id="${name}-error" class="error">${error}</span>` : ''}<br><input id="${name}" name="${name}" autocomplete="${name}" type="${name === 'email' ? 'email' : 'text'}"${error ? ` aria-invalid="true" aria-describedby="${name}-error"` : ''}></p>`;
      if (!step) {
        page(say('service'), `<h1>${say('service')}</h1><a href="/${language}/who" role="button">${say('start')}</a>`);
        return;
      }
      if (step === 'who' && !answers) {
        const fresh = randomUUID();
        sessions.set(fresh, {});
        response.setHeader('set-cookie', `sid=${fresh}; path=/; httponly; samesite=lax`);
      } else if (!answers) {
        to('');
        return;
      }
      if (request.method === 'POST') {
        const given = await bodyOf(request);
        if (step === 'who' && (!given.name || options.errorsEvery)) {
          page(
            say('who'),
            `<div role="alert"><h2>${say('problem')}</h2><ul><li><a href="#name">${say('enterName')} ${escaped(given.name ?? '')}</a></li></ul></div><h1>${say('who')}</h1>${form(field('name', say('enterName')) + field('email'))}`,
            true,
            422,
          );
          return;
        }
        Object.assign(answers ?? {}, given);
        if (step === 'sure') sent.push({ ...answers });
        to({ who: 'bin', bin: 'sure', sure: 'done' }[step] ?? '');
        return;
      }
      if (step === 'who') page(say('who'), `<h1>${say('who')}</h1>${form(field('name') + field('email'))}`);
      else if (step === 'bin')
        page(
          say('which'),
          `<h1>${say('which')}</h1>${form(
            `<fieldset><legend>${say('colour')}</legend><label><input type="radio" name="colour" value="green"> ${say('green')}</label> <label><input type="radio" name="colour" value="black"> ${say('black')}</label></fieldset>
<p><label for="street">${say('street')}</label> <select id="street" name="street"><option>${say('high')}</option><option>${say('mill')}</option></select></p>
${field('email')}<p><label for="photo">${say('photo')}</label> <input id="photo" name="photo" type="file"></p>
<p><label><input type="checkbox" name="agree" value="yes"> ${say('agree')}</label></p>`,
            'multipart/form-data',
          )}`,
        );
      else if (step === 'sure')
        page(
          say('sure'),
          `<h1>${say('sure')}</h1><dl>${['name', 'email'].map((key) => `<dt>${say(key as 'name')}</dt><dd>${escaped(answers?.[key] ?? '')} <button type="button" style="color:#ccc;background:#fff" aria-label="${escaped(answers?.[key] ?? '')}">${escaped(answers?.[key] ?? '')}</button></dd>`).join('')}</dl>${form('')}`,
        );
      else page(say('done'), `<h1>${say('done')}</h1><p>${say('kept')}</p>`);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Answers> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  const data = await new Response(body, { headers: { 'content-type': type } }).formData();
  return Object.fromEntries([...data].map(([key, value]) => [key, typeof value === 'string' ? value : value.name]));
}
