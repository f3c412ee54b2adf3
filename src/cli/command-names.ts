/** The names of the commands, in the order of help. */
export const commandNames = ['lint', 'inspect', 'baseline', 'init', 'new', 'explain', 'rules', 'merge-reports', 'lsp', 'completion'] as const
