import type { PageRule, Seen } from '../../rule.ts';
import { words } from './captcha.text.ts';

/** Nobody has to solve a puzzle to use the service. */
export const captchaRule: PageRule = {
  kind: 'page',
  id: 'captcha',
  words,
  criteria: ['1.1.1', '3.3.8'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  look: (kit) => {
    const found: Seen[] = [];
    const add = (element: Element, certainty?: 'advice'): void => {
      if (found.some((each) => each.element?.contains(element) || (each.element && element.contains(each.element)))) return;
      found.push({
        element,
        ...(certainty ? { certainty } : {}),
        message: {
          cy: 'Mae’r dudalen yn gofyn i’r person ddatrys pos (`CAPTCHA`). A oes ffordd arall nad yw’n gofyn am weld, clywed na datrys dim?',
          en: 'The page asks the person to solve a puzzle (CAPTCHA). Is there another way, which asks for nothing to be seen, heard or solved?',
        },
      });
    };
    // A badge in the corner, or a size of "invisible", says that nothing is asked of a person.
    const widgets =
      '.g-recaptcha, .h-captcha, .cf-turnstile, .frc-captcha, [data-sitekey], iframe[src*="recaptcha" i], iframe[src*="hcaptcha.com" i], iframe[src*="challenges.cloudflare.com" i], iframe[src*="arkoselabs.com" i], iframe[src*="funcaptcha" i], iframe[src*="geetest" i]';
    for (const widget of kit.all(widgets)) {
      if (widget.matches('button, input, [data-size="invisible" i]') || widget.closest('.grecaptcha-badge')) continue;
      if (/[?&]size=invisible|\/anchor-v3/.test(widget.getAttribute('src') ?? '')) continue;
      // What a script has yet to fill has no size of its own; where it stands in a form, it will be asked.
      if (!kit.seen(widget) && !(widget.closest('form') && widget.childElementCount === 0 && kit.exposed(widget))) continue;
      // These look at the browser, and seldom ask anything of the person.
      add(widget, widget.matches('.cf-turnstile, .frc-captcha, [src*="challenges.cloudflare.com" i]') ? 'advice' : undefined);
    }
    const asks =
      /\bcaptcha\b|\b(type|enter|copy|write)\b.{0,30}\b(letters|characters|numbers|digits|text|words?|code)\b.{0,30}\b(picture|image|below|above|shown|see)\b|\b(letters|characters|numbers|digits|text|words?|code)\b.{0,20}\bin the (picture|image)\b|\b(teipiwch|rhowch|copïwch|ysgrifennwch)\b.{0,30}\b(llythrennau|rhifau|geiriau|cod|nodau|testun)\b.{0,30}\b(llun|ddelwedd|delwedd)\b/i;
    for (const field of kit.all('input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="radio" i])')) {
      if (!kit.seen(field)) continue;
      const form = field.closest('form') ?? field.parentElement;
      const said = `${kit.name(field)} ${field.getAttribute('placeholder') ?? ''}`;
      const own = /captcha/i.test(`${field.getAttribute('name') ?? ''} ${field.id}`);
      const picture = form && kit.all('img, canvas, svg, [role="img"]', form).find((each) => kit.seen(each));
      const shown = picture && /captcha/i.test(`${picture.getAttribute('src') ?? ''} ${picture.getAttribute('alt') ?? ''} ${picture.id}`);
      // A code from a letter, a card or a meter is copied too, from a picture of where to find it: only the words, or the name, tell.
      if (!(asks.test(said) && picture) && !own && !shown) continue;
      if (picture && kit.seen(picture)) add(picture);
      else if (own || asks.test(said)) add(field);
    }
    // "I am not a robot" beside a tick box asks nothing hard; it is no puzzle, until it becomes one.
    return found.slice(0, 3);
  },
};
