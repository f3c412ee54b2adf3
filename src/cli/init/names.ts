/** Tools that can run the linter before a commit. */
export const hookNames = ['pre-commit', 'husky', 'lefthook', 'none'] as const

/** One of these, or none. */
export type Hook = (typeof hookNames)[number]

/** Build servers that can run the linter. */
export const workflowNames = ['github', 'gitlab', 'none'] as const

/** One of these, or none. */
export type Workflow = (typeof workflowNames)[number]
