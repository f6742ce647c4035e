import type { PageRecord, ResponseRule } from '../../rule.ts';
import { standardSettings } from '../../standard/standard-settings.ts';
import { words } from './third-party-fonts.text.ts';

const fontHosts =
  /(^|\.)(fonts\.googleapis\.com|fonts\.gstatic\.com|use\.typekit\.net|p\.typekit\.net|fonts\.bunny\.net|use\.fontawesome\.com|fast\.fonts\.net|cloud\.typography\.com)$/;

/** A font, or a style sheet of a host that only gives fonts. */
export const isFontRequest = ({ url, type }: PageRecord['requests'][number]): boolean =>
  type === 'font' || (URL.canParse(url) && fontHosts.test(new URL(url).hostname));

/** Letters come from the service itself. */
export const thirdPartyFontsRule: ResponseRule = {
  kind: 'response',
  id: 'third-party-fonts',
  words,
  criteria: [],
  point: 11,
  certainty: 'warning',
  states: ['default'],
  judge: ({ requests }) => {
    const { allowHosts } = standardSettings();
    const hosts = new Set(
      requests.filter((request) => request.thirdParty && isFontRequest(request)).map(({ url }) => new URL(url).hostname),
    );
    return [...hosts]
      .filter((hostname) => !allowHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)))
      .map((host) => ({
        rule: 'third-party-fonts',
        evidence: { key: host, host },
        message: {
          cy: `Daw ffontiau’r dudalen o ${host}, sy’n cael gwybod am bob ymwelydd.`,
          en: `The page’s fonts come from ${host}, which learns of every visitor.`,
        },
      }));
  },
};
