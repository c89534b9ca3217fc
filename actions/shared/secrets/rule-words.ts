/**
 * By the rule of secretlint (the end of its id): words of which one stands in every text that it finds something in, read
 * off its patterns. In the presence of none it need not look. The other rules always look.
 *
 * These are those of version 13.1.0; the test beside this file fails at another, and says what to do.
 */
export const ruleWords: Readonly<Record<string, readonly string[]>> = {
  '1password': ['ops_ey'],
  anthropic: ['sk-ant-api0'],
  aws: ['ACCESS', 'access', 'Access'],
  basicauth: ['://'],
  cloudflare: ['cfk_', 'cfut_', 'cfat_'],
  'database-connection-string': ['://'],
  databricks: ['dapi'],
  docker: ['dckr_pat_'],
  figma: ['figd_'],
  // It looks at files of two names alone, and is given none.
  gcp: ['PRIVATE KEY'],
  github: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
  gitlab: ['glpat-'],
  grafana: ['glc_', 'glsa_'],
  groq: ['gsk_'],
  'hashicorp-vault': ['hvs.', 'hvb.', 'hvr.'],
  huggingface: ['hf_'],
  linear: ['lin_api_'],
  notion: ['ntn_'],
  npm: ['x-oauth-basic', '_authToken=', 'npm_'],
  openai: ['sk-'],
  privatekey: ['-----BEGIN'],
  sendgrid: ['SG.'],
  shopify: ['shppa_', 'shpca_', 'shpat_', 'shpss_'],
  slack: ['xoxb-', 'xoxp-', 'xapp-', 'xoxa-', 'xoxo-', 'xoxr-', '://'],
  stripe: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'],
  tailscale: ['tskey-'],
  vercel: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
}
