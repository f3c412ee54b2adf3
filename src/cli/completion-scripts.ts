/** Shells with a completion script. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** Scripts that ask `completion words` for the next word; without an answer, the shell completes files. */
export const scripts: Readonly<Record<(typeof shells)[number], string>> = {
  bash: `_postmortem_lint() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$(postmortem-lint completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o bashdefault -o default -F _postmortem_lint postmortem-lint
`,
  zsh: `#compdef postmortem-lint
_postmortem_lint() {
  local -a known
  known=("\${(@f)$(postmortem-lint completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  [[ -n "$known" ]] && compadd -- $known || _files
}
compdef _postmortem_lint postmortem-lint
`,
  fish: `complete -c postmortem-lint -a '(postmortem-lint completion words -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`
}
