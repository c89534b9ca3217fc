/** Made-up secrets of every format, for tests: none stands in a file, and none was ever valid. */

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const DIGITS = '0123456789'
const ALNUM = LOWER + LOWER.toUpperCase() + DIGITS
const HEX = `${DIGITS}abcdef`
const BASE32 = `${LOWER.toUpperCase()}234567`
const BASE64 = `${ALNUM}+/`

/** Put together here, so that no scanner takes this file's text for a secret. */
const put = (...parts: string[]) => parts.join('')

/** A repeatable source of characters (a linear congruential generator, Numerical Recipes). */
export function characters(seed: number): (length: number, alphabet?: string) => string {
  let state = seed >>> 0
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  return (length, alphabet = ALNUM) =>
    Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('')
}

export function madeUpSecrets(seed: number): Record<string, string> {
  const some = characters(seed)
  const pem = (kind: string) => {
    const body = Array.from({ length: 12 }, () => some(64, BASE64)).join('\n')
    return [`-----BEGIN ${kind}`, `-----\n${body}\n${some(40, BASE64)}==\n-----END ${kind}`, '-----'].join('')
  }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return {
    'age-secret-key': `${put('AGE-SECRET', '-KEY-1')}${some(58, BASE32)}`,
    'anthropic-key': `sk-${put('a', 'nt')}-api03-${some(93)}AA`,
    'atlassian-token': `ATA${put('T', 'T3')}xFfGF0${some(180)}=${some(8, HEX)}`,
    'aws-access-key': `AK${put('I', 'A')}${some(16, BASE32)}`,
    'azure-client-secret': `${some(3)}8${put('Q', '~')}${some(34)}`,
    'cargo-token': `${put('c', 'io')}${some(32)}`,
    'databricks-token': `da${put('p', 'i')}${some(32, HEX)}`,
    'digitalocean-token': `dop${put('_', 'v1_')}${some(64, HEX)}`,
    'discord-token': `M${some(25)}.${some(6)}.${some(38)}`,
    'docker-token': `dckr${put('_', 'pat_')}${some(27)}`,
    'doppler-token': `dp${put('.', 'pt.')}${some(43)}`,
    'figma-token': `fig${put('d', '_')}${some(40)}`,
    'github-token': `gh${put('p', '_')}${some(36)}`,
    'github-fine-grained-token': `github${put('_', 'pat_')}${some(22)}_${some(59)}`,
    'gitlab-token': `gl${put('p', 'at-')}${some(20)}`,
    'google-api-key': `AI${put('z', 'a')}${some(35)}`,
    'google-client-secret': `GOC${put('S', 'PX-')}${some(28)}`,
    'google-oauth-token': `ya${put('2', '9.')}${some(60)}`,
    'grafana-token': `gl${put('s', 'a_')}${some(32)}_${some(8, HEX)}`,
    'groq-key': `gs${put('k', '_')}${some(52)}`,
    'heroku-key': `HR${put('K', 'U-')}AA${some(58)}`,
    'huggingface-token': `h${put('f', '_')}${some(34)}`,
    'json-web-token': `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: some(20) })}.${some(43)}`,
    'linear-key': `lin${put('_', 'api_')}${some(40)}`,
    'mailchimp-key': `${some(32, HEX)}-us12`,
    'mailgun-key': `key${put('-', '')}${some(32, HEX)}`,
    'newrelic-key': `NR${put('A', 'K-')}${some(27, BASE32)}`,
    'notion-token': `nt${put('n', '_')}${some(46)}`,
    'npm-token': `np${put('m', '_')}${some(36)}`,
    'nuget-key': `oy${put('2', '')}${some(43, LOWER + DIGITS)}`,
    'openai-key': `sk-${put('p', 'roj-')}${some(74)}T3Blbk${put('F', 'J')}${some(74)}`,
    'openrouter-key': `sk-${put('o', 'r-v1-')}${some(64, HEX)}`,
    'postman-key': `PM${put('A', 'K-')}${some(24, HEX)}-${some(34, HEX)}`,
    'private-key': pem('RSA PRIVATE KEY'),
    'pypi-token': `py${put('p', 'i-')}AgEIcHlwaS5vcmc${some(70)}`,
    'replicate-token': `r${put('8', '_')}${some(37)}`,
    'rubygems-key': `ruby${put('g', 'ems_')}${some(48, HEX)}`,
    'sendgrid-key': `S${put('G', '.')}${some(22)}.${some(43)}`,
    'shopify-token': `shp${put('a', 't_')}${some(32, HEX)}`,
    'slack-token': `xo${put('x', 'b-')}${some(12, DIGITS)}-${some(12, DIGITS)}-${some(24)}`,
    'square-token': `sq0${put('a', 'tp-')}${some(22)}`,
    'stripe-key': `sk${put('_', 'live_')}${some(24)}`,
    'stripe-webhook-secret': `wh${put('s', 'ec_')}${some(32)}`,
    'supabase-token': `sb${put('p', '_')}${some(40, HEX)}`,
    'telegram-token': `${some(9, '123456789')}:${put('A', 'A')}${some(33)}`,
    'terraform-token': `${some(14)}.atlas${put('v', '1.')}${some(67)}`,
    'vault-token': `hv${put('s', '.')}${some(95)}`,
    'xai-key': `xa${put('i', '-')}${some(80)}`,
  }
}
