// What a loopback server cannot show: https, public hosts, and the services that everybody knows by their addresses.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { ownServer } from '../targets/static-server.ts';
import { analyticsBeforeConsentRule } from '../rules/analytics-before-consent/analytics-before-consent.ts';
import { contentSecurityPolicyRule } from '../rules/content-security-policy/content-security-policy.ts';
import { cookieFlagsRule } from '../rules/cookie-flags/cookie-flags.ts';
import { cookiesBeforeConsentRule } from '../rules/cookies-before-consent/cookies-before-consent.ts';
import { personalDataInAddressRule } from '../rules/personal-data-in-address/personal-data-in-address.ts';
import { securityHeadersRule } from '../rules/security-headers/security-headers.ts';
import { thirdPartyFontsRule } from '../rules/third-party-fonts/third-party-fonts.ts';
import { thirdPartyRequestsRule } from '../rules/third-party-requests/third-party-requests.ts';
import { cookie, recordWith, request, told } from '../testing/page-record.ts';
import { setStandardSettings } from './standard-settings.ts';

afterEach(() => setStandardSettings({}));
const all = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'self'; frame-ancestors 'self'",
};

test('https in public is asked for all of the headers, http in public for https', () => {
  assert.deepEqual(told(securityHeadersRule.judge(recordWith({ headers: all }))), []);
  assert.deepEqual(told(securityHeadersRule.judge(recordWith())), ['hsts', 'nosniff', 'referrer', 'framing']);
  assert.deepEqual(told(securityHeadersRule.judge(recordWith({ headers: { ...all, 'strict-transport-security': 'max-age=60' } }))), [
    'hsts',
  ]);
  assert.deepEqual(told(securityHeadersRule.judge(recordWith({ headers: all, url: 'http://www.example.wales/' }))), ['https']);
});
test('this machine and private networks are asked for less, and the gate’s own server for nothing', () => {
  for (const url of ['http://localhost:3000/', 'http://127.0.0.1/', 'http://[::1]/', 'http://10.1.2.3/', 'https://apply.test/'])
    assert.deepEqual(told(securityHeadersRule.judge(recordWith({ url }))), ['nosniff advice', 'referrer advice', 'framing advice'], url);
  const own = recordWith({ url: 'http://127.0.0.1/', headers: { [ownServer]: 'folder' } });
  assert.deepEqual([...securityHeadersRule.judge(own), ...contentSecurityPolicyRule.judge(own)], []);
});
test('a policy is judged by the strictest of those that hold', () => {
  const judge = (policy: string, rest: object = {}): string[] =>
    told(contentSecurityPolicyRule.judge(recordWith({ headers: { 'content-security-policy': policy, ...rest } })));
  assert.deepEqual(told(contentSecurityPolicyRule.judge(recordWith())), ['none']);
  assert.deepEqual(told(contentSecurityPolicyRule.judge(recordWith({ headers: { 'content-security-policy-report-only': 'x' } }))), [
    'only-reports',
  ]);
  assert.deepEqual(judge("default-src 'self' 'unsafe-inline'"), ['unsafe-inline']);
  assert.deepEqual(judge("script-src * 'unsafe-eval'"), ['any-host', 'unsafe-eval advice']);
  assert.deepEqual(judge("script-src 'sha256-abc' 'unsafe-inline'"), []);
  assert.deepEqual(judge("script-src 'self' 'unsafe-inline', default-src 'none'"), []);
});
test('measuring is known by its host or file; fonts and other hosts have rules of their own', () => {
  const record = recordWith({
    requests: [
      request('https://www.googletagmanager.com/gtag/js'),
      request('https://region1.google-analytics.com/g/collect'),
      request('https://stats.example.wales/matomo.js'),
      request('https://fonts.googleapis.com/css2', { type: 'stylesheet' }),
      request('https://fonts.gstatic.com/a.woff2', { type: 'font' }),
      request('https://cdn.example.com/a.js'),
      request('https://maps.example.org/1.png', { type: 'image' }),
    ],
  });
  assert.deepEqual(told(analyticsBeforeConsentRule.judge(record)), [
    'www.googletagmanager.com',
    'region1.google-analytics.com',
    'stats.example.wales advice',
  ]);
  assert.deepEqual(told(thirdPartyFontsRule.judge(record)), ['fonts.googleapis.com', 'fonts.gstatic.com']);
  assert.deepEqual(told(thirdPartyRequestsRule.judge(record)), ['cdn.example.com', 'maps.example.org advice']);
  assert.deepEqual(told(analyticsBeforeConsentRule.judge({ ...record, journey: { name: 'apply', step: 2 } })), []);
  setStandardSettings({ allowHosts: ['example.com', 'example.org', 'gstatic.com', 'googleapis.com', 'googletagmanager.com'] });
  assert.deepEqual(told(thirdPartyRequestsRule.judge(record)), []);
  assert.deepEqual(told(thirdPartyFontsRule.judge(record)), []);
  assert.equal(told(analyticsBeforeConsentRule.judge(record)).length, 2);
});
test('cookies are told by name, never by value, and what is needed is not blamed', () => {
  const judge = (...cookies: ReturnType<typeof cookie>[]): string[] => told(cookiesBeforeConsentRule.judge(recordWith({ cookies })));
  assert.deepEqual(judge(cookie('_ga_ABC'), cookie('_hjSession_1'), cookie('ai_user')), ['_ga_ABC', '_hjSession_1', 'ai_user']);
  assert.deepEqual(judge(cookie('x', { domain: '.video.example.com' })), ['x']);
  assert.deepEqual(judge(cookie('visitor', { session: false })), ['visitor advice']);
  assert.deepEqual(
    judge(
      cookie('ASP.NET_SessionId'),
      cookie('x'),
      cookie('__cf_bm', { domain: '.example.com' }),
      cookie('cookies_seen', { session: false }),
    ),
    [],
  );
  setStandardSettings({ necessaryCookies: ['visitor', '_ga*'] });
  assert.deepEqual(judge(cookie('visitor', { session: false }), cookie('_ga_ABC')), []);
  assert.deepEqual(
    told(
      cookieFlagsRule.judge(
        recordWith({ cookies: [cookie('sessionid', { secure: false, httpOnly: false }), cookie('lang', { secure: false })] }),
      ),
    ),
    ['secure sessionid', 'http-only sessionid', 'secure lang advice'],
  );
});
test('personal data in the page’s own address and in a request is told by its kind only', () => {
  const record = recordWith({
    url: 'https://www.example.wales/apply?email=a.person%40example.com',
    requests: [request('https://stats.example.com/hit', { personal: ['email'] })],
  });
  assert.deepEqual(told(personalDataInAddressRule.judge(record)), ['page email', 'stats.example.com email']);
  assert.doesNotMatch(JSON.stringify(personalDataInAddressRule.judge(record)), /a\.person/);
});
