export const profiles: Readonly<Record<string, string>> = {recommended: ''}
