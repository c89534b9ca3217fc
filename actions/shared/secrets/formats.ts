/** One kind of secret, by how it is written. */
export interface SecretFormat {
  type: string
  /** Words of which one stands in every text that holds such a secret: the pattern is tried only there. */
  hints: readonly string[]
  /** `secret` (a named group, with the flag `d`), or else the whole match, is the secret. Repetitions are bounded. */
  pattern: RegExp
  /** `certain`: its form says what it is. `likely`: a person must look. */
  confidence: 'certain' | 'likely'
}

type Row = readonly [type: string, hints: string, pattern: RegExp]

/** What issuers put before their tokens so that they can be found; sources: their documents on token formats. */
const prefixed: readonly Row[] = [
  ['age-secret-key', 'AGE-SECRET-KEY-', /AGE-SECRET-KEY-1[0-9A-Z]{58}/g],
  ['anthropic-key', 'sk-ant-', /sk-ant-(?:api|admin|sid|oat)\d\d-[\w-]{80,120}/g],
  ['atlassian-token', 'ATATT3 ATCTT3', /AT[AC]TT3[\w=-]{60,260}/g],
  ['aws-access-key', 'AKIA ASIA ABIA ACCA', /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![a-z0-9])/g],
  ['azure-client-secret', 'Q~', /(?<![\w~.])[\w.~-]{3}[0-9]Q~[\w.~-]{31,34}/g],
  ['azure-storage-key', 'AccountKey=', /AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)/dg],
  ['azure-shared-access-key', 'SharedAccessKey=', /SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}=)/dg],
  ['azure-sas', 'sig=', /[?&;]sig=(?<secret>[A-Za-z0-9%+/]{43,120}(?:%3D|=))/dgi],
  ['cargo-token', 'cio', /(?<![A-Za-z0-9])cio[A-Za-z0-9]{32}(?![A-Za-z0-9])/g],
  ['databricks-token', 'dapi', /(?<![A-Za-z0-9])dapi[0-9a-f]{32}(?:-\d)?(?![0-9a-f])/g],
  ['digitalocean-token', '_v1_', /do[opr]_v1_[0-9a-f]{64}/g],
  ['discord-token', '.', /(?<![\w.])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,38}(?![\w.-])/g],
  ['discord-webhook', 'discord', /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/(?<secret>[\w-]{60,80})/dg],
  ['docker-token', 'dckr_', /dckr_(?:pat|oat)_[\w-]{27,36}/g],
  ['doppler-token', 'dp.', /(?<![\w.])dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/g],
  ['figma-token', 'figd_', /figd_[\w-]{38,44}/g],
  ['fly-token', 'FlyV1 fo1_', /(?:FlyV1 fm\d[a-z]?_[A-Za-z0-9+/=,_-]{80,400}|(?<![\w])fo1_[\w-]{43})/g],
  ['github-token', 'ghp_ gho_ ghu_ ghs_ ghr_', /gh[pousr]_[A-Za-z0-9]{36,255}/g],
  ['github-fine-grained-token', 'github_pat_', /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/g],
  ['gitlab-token', 'gl', /(?<!\w)gl(?:pat|dt|rt|ptt|ft|soat|cbt|imt|agent|oas|rtr)-[\w.-]{20,300}/g],
  ['google-api-key', 'AIza', /AIza[\w-]{35}(?![\w-])/g],
  ['google-client-secret', 'GOCSPX-', /GOCSPX-[\w-]{28}/g],
  ['google-oauth-token', 'ya29.', /ya29\.[\w-]{30,250}/g],
  ['grafana-token', 'gls glc_', /(?:glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}|glc_[A-Za-z0-9+/]{60,400}={0,2})/g],
  ['groq-key', 'gsk_', /gsk_[A-Za-z0-9]{52}/g],
  ['heroku-key', 'HRKU-', /HRKU-AA[\w-]{58}/g],
  ['huggingface-token', 'hf_ api_org_', /(?<!\w)(?:hf_|api_org_)[A-Za-z0-9]{34}(?![A-Za-z0-9])/g],
  ['linear-key', 'lin_', /lin_(?:api|oauth)_[A-Za-z0-9]{40,64}/g],
  ['mailchimp-key', '-us', /(?<![0-9a-f])[0-9a-f]{32}-us\d{1,2}(?!\w)/g],
  ['mailgun-key', 'key-', /(?<!\w)key-[0-9a-f]{32}(?![0-9a-f])/g],
  ['newrelic-key', 'NRAK- NRII- NRJS-', /NR(?:AK|II|JS)-[A-Za-z0-9_-]{19,32}/g],
  ['notion-token', 'ntn_ secret_', /(?<!\w)(?:ntn_|secret_)[A-Za-z0-9]{43,46}(?![A-Za-z0-9])/g],
  ['npm-token', 'npm_', /(?<!\w)npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g],
  ['npm-registry-password', '_auth', /:_(?:authToken|password|auth)\s{0,3}=\s{0,3}(?<secret>[A-Za-z0-9+/=_.-]{16,300})/dg],
  ['nuget-key', 'oy2', /(?<!\w)oy2[a-z0-9]{43}(?!\w)/g],
  ['openai-key', 'sk-', /(?<![\w-])sk-(?:(?:proj|svcacct|admin|None)-[\w-]{40,200}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{48}(?!\w))/g],
  ['openrouter-key', 'sk-or-', /sk-or-v1-[0-9a-f]{64}/g],
  ['perplexity-key', 'pplx-', /pplx-[A-Za-z0-9]{48}/g],
  ['planetscale-token', 'pscale_', /pscale_(?:tkn|pw|oauth)_[\w.-]{32,64}/g],
  ['postman-key', 'PMAK-', /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/g],
  ['pypi-token', 'pypi-', /pypi-AgE[\w-]{50,300}/g],
  ['replicate-token', 'r8_', /(?<!\w)r8_[A-Za-z0-9]{37}(?!\w)/g],
  ['rubygems-key', 'rubygems_', /rubygems_[0-9a-f]{48}/g],
  ['sendgrid-key', 'SG.', /(?<!\w)SG\.[\w-]{22}\.[\w-]{43}/g],
  ['sentry-token', 'sntry', /sntry[su]_[A-Za-z0-9+/=_-]{60,400}/g],
  ['shopify-token', 'shp', /(?<!\w)shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/g],
  ['slack-token', 'xox xapp-', /(?:xox[abeoprs](?:\.xox[bp])?-[\w-]{20,250}|xapp-\d-[A-Z0-9]{9,13}-\d{9,14}-[0-9a-f]{40,80})/g],
  ['slack-webhook', 'hooks.slack.com', /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[A-Z0-9]{8,12}\/[A-Z0-9]{8,14}\/[A-Za-z0-9]{20,64})/dg],
  ['square-token', 'sq0', /sq0(?:atp|csp)-[\w-]{22,43}/g],
  ['stripe-key', 'k_live_ k_test_', /(?<!\w)[sr]k_(?:live|test)_[A-Za-z0-9]{16,247}/g],
  ['stripe-webhook-secret', 'whsec_', /whsec_[A-Za-z0-9+/=]{32,64}/g],
  ['supabase-token', 'sbp_ sb_secret_', /(?:sbp_[0-9a-f]{40}|sb_secret_[\w-]{31,40})/g],
  ['telegram-token', ':AA', /(?<!\w)\d{8,10}:AA[\w-]{33}(?![\w-])/g],
  ['terraform-token', '.atlasv1.', /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/g],
  ['vault-token', 'hvs. hvb. hvr.', /(?<!\w)hv[sbr]\.[\w-]{24,300}/g],
  ['xai-key', 'xai-', /(?<!\w)xai-[A-Za-z0-9]{80}/g],
] // prettier-ignore

const KEY_KIND = '(?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?'

const shaped: readonly SecretFormat[] = [
  {
    type: 'private-key',
    hints: ['PRIVATE KEY'],
    // With its line ends as they are, as `\n`, or gone. A body of encoded text must follow: a name alone is no key.
    pattern: new RegExp(
      `-----BEGIN ${KEY_KIND}-----(?:[\\s"'+,>|\\\\-]|\\\\[rn]|[A-Za-z-]{3,30}: [^\\n\\\\]{0,80}(?:\\n|\\\\n))*[A-Za-z0-9+/=_](?:(?!-----)[A-Za-z0-9+/=_\\s"',>|\\\\-]){38,20000}(?:-----END ${KEY_KIND}-----)?`,
      'g',
    ),
    confidence: 'certain',
  },
  {
    type: 'putty-private-key',
    hints: ['PuTTY-User-Key-File'],
    pattern: /PuTTY-User-Key-File-[23]: [\s\S]{0,4000}?Private-Lines: \d{1,3}\s+(?<secret>[A-Za-z0-9+/=\s]{40,8000})/dg,
    confidence: 'certain',
  },
  {
    type: 'aws-secret-key',
    hints: ['aws', 'AWS', 'ecret'],
    pattern:
      /(?:aws|secret)[\w.-]{0,30}(?:key|secret)[\w.-]{0,10}["']?\s{0,5}(?:=>|:=|[:=,])\s{0,5}["']?(?<secret>(?![0-9a-f]{40})[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/dgi,
    confidence: 'certain',
  },
  {
    type: 'json-web-token',
    hints: ['eyJ'],
    pattern: /(?<![\w.])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,6000}\.[\w-]{20,1000}/g,
    confidence: 'likely',
  },
  {
    type: 'basic-auth-url',
    hints: ['://'],
    pattern:
      /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'<>`{}$]{1,100}:(?<secret>[^\s:@/"'<>`{}$]{3,200})@[^\s/:?#"'<>`]{0,100}/dgi,
    confidence: 'likely',
  },
]

const prefixedFormats: readonly SecretFormat[] = prefixed.map(([type, hints, pattern]) => ({
  type,
  hints: hints.split(' '),
  pattern,
  confidence: 'certain',
}))

/** Formats that are recognised by themselves. */
export const secretFormats: readonly SecretFormat[] = [...prefixedFormats, ...shaped]
/** Known by too little to be looked for over line breaks: its words are everywhere, or it ends where another may begin. */
const SHAPELESS = new Set(['discord-token', 'mailchimp-key', 'private-key'])
/** Those of them that can be found across line breaks. */
export const wrappableFormats = secretFormats.filter(
  ({ type, confidence }) => !SHAPELESS.has(type) && (confidence === 'certain' || type === 'json-web-token'),
)
