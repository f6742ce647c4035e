/** Services that measure visitors or advertise. A host here stands for its sub-domains too. */
const hosts = new RegExp(
  `(^|\\.)(${[
    'google-analytics.com|googletagmanager.com|analytics.google.com|doubleclick.net|googleadservices.com|googlesyndication.com',
    'connect.facebook.net|facebook.com|hotjar.com|hotjar.io|clarity.ms|bat.bing.com|siteimproveanalytics.com|siteimproveanalytics.io',
    'siteimprove.com|matomo.cloud|mouseflow.com|crazyegg.com|fullstory.com|mixpanel.com|segment.com|segment.io|amplitude.com',
    'heap.io|heapanalytics.com|optimizely.com|visualwebsiteoptimizer.com|newrelic.com|nr-data.net|quantserve.com|quantcount.com',
    'scorecardresearch.com|chartbeat.com|chartbeat.net|parsely.com|snap.licdn.com|px.ads.linkedin.com|analytics.tiktok.com',
    'sc-static.net|static.ads-twitter.com|analytics.twitter.com|addthis.com|sharethis.com|hs-analytics.net|hs-scripts.com|pardot.com',
    'marketo.net|mktoresp.com|omtrdc.net|demdex.net|2o7.net|statcounter.com|cloudflareinsights.com|plausible.io|usefathom.com',
    'monsido.com|userzoom.com|lr-ingest.io|logrocket.com|logrocket.io',
  ]
    .join('|')
    .replaceAll('.', '\\.')})$`,
);
/** The same services served from a domain of one's own: by their files. */
const paths =
  /\/((matomo|piwik)\.(js|php)|gtag\/js|gtm\.js|ga\.js|analytics\.js|[gj]\/collect|fbevents\.js|hotjar-\d+\.js|siteanalyze_\d+\.js)$/;

/** Whether a request's address (without its query) is for measuring or advertising. */
export function isTracker(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return hosts.test(hostname) || paths.test(pathname);
}

/** Cookies by which people are followed, by the names that their makers publish; `*` stands for anything. */
const following = new RegExp(
  `^(${[
    '_ga*|_gid|_gat*|_gcl_*|_gac_*|__utm*|_fbp|_fbc|_hj*|_clck|_clsk|CLID|MUID|ANONCHK|_uetsid|_uetvid|_pk_*|mtm_*|nmstat',
    'siteimproveses|ai_user|ai_session|AMP_*|amplitude_*|mp_*_mixpanel|ajs_*|optimizely*|_vwo*|_vis_opt*|_cb|_chartbeat*|_parsely*',
    'IDE|NID|DSID|test_cookie|YSC|VISITOR_INFO1_LIVE|VISITOR_PRIVACY_METADATA|_mkto_trk|hubspotutk|__hstc|__hssc|__hssrc',
    'personalization_id|guest_id*|muc_ads|li_*|bcookie|lidc|AnalyticsSyncHistory|_ttp|_tt_*|_scid*|__gads|__gpi|_pin_unauth',
    's_cc|s_vi|s_sq|s_fid|AMCV_*|__qca|_ym_*|__atuv*|_lr_*',
  ]
    .join('|')
    .replaceAll('*', '.*')})$`,
);
/** Cookies that a service cannot do without: sessions, the language and consent choices, tokens, balancing of load, and bot defence. */
const needed =
  /sess|(^|[_.-])s?sid$|csrf|xsrf|antiforgery|requestverification|auth|token|consent|cookie|gdpr|lang|locale|culture|iaith|theme|seen|dismiss|^awsalb|^bigip|^arraffinity|^ts[\da-f]{6,}|^incap_|^visid_incap|^__cf|^cf_|^ak_bmsc|^bm_|^route$|^serverid$|^remember|^__host-|^__secure-|^wordpress_|^wp-settings|^laravel/i;

/** What a cookie is for, as its name tells. */
export function cookieKind(name: string): 'following' | 'needed' | 'unknown' {
  if (following.test(name)) return 'following';
  return needed.test(name) ? 'needed' : 'unknown';
}
