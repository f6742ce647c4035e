/** Easy to find, wherever they turn up. */
export const secrets = {
  key: 'NeverToBeSeenOsPlacesKey',
  oauth: { key: 'NeverToBeSeenOAuthKey', secret: 'NeverToBeSeenOAuthSecret' },
  shared: 'NeverToBeSeenSecretBetweenServers',
} as const;

const plain = [secrets.key, secrets.oauth.key, secrets.oauth.secret, secrets.shared];
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Each secret as it is, as it is sent, and in the forms that a log or a page may put it in. The mock’s tokens all begin alike. */
const forms: readonly string[] = [
  'mock-token-',
  ...plain,
  ...[...plain, `${secrets.oauth.key}:${secrets.oauth.secret}`].flatMap((each) => [
    base64(each).replace(/=+$/, ''),
    Buffer.from(each).toString('hex'),
    [...each].reverse().join(''),
  ]),
];

/** The secrets in a text, in whatever form. */
export const secretsIn = (text: string): string[] => forms.filter((form) => text.toLowerCase().includes(form.toLowerCase()));
