import type { PageRule, Seen } from '../../rule.ts';
import { words } from './image-alt-suspicious.text.ts';

/** A picture’s text tells what the picture tells. axe judges whether there is any. */
export const imageAltSuspiciousRule: PageRule = {
  kind: 'page',
  id: 'image-alt-suspicious',
  words,
  criteria: ['1.1.1'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'opened'],
  look: (kit) => {
    const found: Seen[] = [];
    const file =
      /^\S+\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?|ico)$|^(img|dsc|dscn|dcim|image|pic|photo|screenshot|untitled|scan)[-_ ]?\d{2,}\S*$/i;
    const nothing =
      /^(image|an image|images|picture|pic|photo|photograph|graphic|spacer|blank|img|alt|alt text|alternative text|placeholder|untitled|undefined|null|none|todo|tbc|image here|insert alt text( here)?|click|click here|delwedd|llun|ffotograff|graffeg|testun amgen|bwlch|cliciwch|cliciwch yma)( ?\d+)?$/;
    const poor = /^(logo|icon|banner|header|photo \d+|chart|graph|map|diagram|bullet|arrow|button|eicon|baner|siart|graff|saeth|botwm)$/;
    for (const image of kit.all('img[alt], input[type="image" i][alt], area[alt], [role="img"][aria-label]')) {
      const alt = (image.getAttribute('aria-label') ?? image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
      const said = alt.slice(0, 80);
      const box = image.getBoundingClientRect();
      if (!alt || !kit.exposed(image)) continue;
      const plain = alt
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]+/gu, '')
        .trim();
      const holder = image.closest('a[href], button');
      const beside = holder ? kit.text(holder) : '';
      const caption = image.closest('figure')?.querySelector('figcaption');
      const push = (message: Seen['message'], certainty?: Seen['certainty']): void => {
        found.push({ element: image, message, evidence: { key: said }, ...(certainty ? { certainty } : {}) });
      };
      if (image.localName === 'img' && box.width <= 3 && box.height <= 3 && kit.seen(image))
        push(
          { cy: `Mae gan ddelwedd anweledig destun, “${said}”.`, en: `A picture that cannot be seen has a text, “${said}”.` },
          'warning',
        );
      else if (!plain || file.test(alt))
        push(
          { cy: `Enw ffeil yw testun y ddelwedd: “${said}”.`, en: `The picture’s text is a file’s name: “${said}”.` },
          plain ? undefined : 'warning',
        );
      else if (nothing.test(plain) && plain !== beside.toLowerCase())
        push({
          cy: `Nid yw testun y ddelwedd, “${said}”, yn dweud beth sydd ynddi.`,
          en: `The picture’s text, “${said}”, does not say what is in it.`,
        });
      else if (poor.test(plain))
        push(
          {
            cy: `Mae testun y ddelwedd, “${said}”, yn dweud pa fath o beth ydyw, nid beth.`,
            en: `The picture’s text, “${said}”, says what kind of thing it is, not what.`,
          },
          'warning',
        );
      else if (beside && beside.toLowerCase() === alt.toLowerCase())
        push(
          {
            cy: `Mae testun y ddelwedd yn ailadrodd y geiriau wrth ei hymyl: “${said}”.`,
            en: `The picture’s text repeats the words beside it: “${said}”.`,
          },
          'warning',
        );
      else if (caption && kit.text(caption).toLowerCase() === alt.toLowerCase())
        push(
          { cy: `Mae testun y ddelwedd yn ailadrodd ei chapsiwn: “${said}”.`, en: `The picture’s text repeats its caption: “${said}”.` },
          'warning',
        );
      else if (/^(an? )?(image|picture|photo|photograph|graphic|icon) of |^(llun|delwedd|ffotograff) o /i.test(alt))
        push(
          {
            cy: `Mae darllenydd sgrin eisoes yn dweud mai delwedd ydyw: “${said}”.`,
            en: `A screen reader already says that it is a picture: “${said}”.`,
          },
          'advice',
        );
      else if (alt.length > 250)
        push(
          {
            cy: `Mae testun y ddelwedd yn ${String(alt.length)} nod o hyd, ac ni ellir oedi ynddo.`,
            en: `The picture’s text is ${String(alt.length)} characters long, and cannot be paused in.`,
          },
          'advice',
        );
    }
    for (const image of kit.all('img[alt=""][title]')) {
      const title = (image.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();
      const beside = kit.text(image.closest('a[href], button, figure, li, p') ?? image).toLowerCase();
      const { width, height } = image.getBoundingClientRect();
      if (!title || width * height < 100 || beside.includes(title.toLowerCase()) || !kit.seen(image)) continue;
      if (image.closest('[aria-hidden="true"]')) continue;
      found.push({
        element: image,
        certainty: 'warning',
        evidence: { key: title.slice(0, 80) },
        message: {
          cy: `Mae’r ddelwedd wedi’i nodi’n addurn (\`alt=""\`), ond mae ganddi deitl i’r rhai sy’n ei gweld: “${title.slice(0, 80)}”.`,
          en: `The picture is marked as decoration (\`alt=""\`), but has a title for those who see it: “${title.slice(0, 80)}”.`,
        },
      });
    }
    return found;
  },
};
