/** Names of the profiles that come with the package; their text is loaded only where configuration is read. */
export const profileNames: readonly string[] = [
  'minimal',
  'recommended',
  'strict',
  'atlassian',
  'aws-coe',
  'azure-pir',
  'gitlab',
  'google-api',
  'google-sre',
  'howie',
  'pagerduty'
]
