/** What can run the linter before a commit. */
export const hookNames = ['pre-commit', 'husky', 'lefthook', 'none'] as const

/** One of these, or none. */
export type Hook = (typeof hookNames)[number]

/** What can run the linter on a build server. */
export const workflowNames = ['github', 'gitlab', 'none'] as const

/** One of these, or none. */
export type Workflow = (typeof workflowNames)[number]
