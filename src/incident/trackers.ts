/** What stands in addresses of tickets, issues and pull requests: parts of a path, and hosts. */
export const ticketPaths = [
  'issues',
  'pull',
  'pulls',
  'merge_requests',
  'browse',
  'work_items',
  'commit',
  'commits',
  'boards',
  'cards',
  'ticket',
  'tickets',
  'task',
  'story',
  't'
]
export const ticketHosts = ['atlassian', 'trello', 'linear.app', 'asana', 'bugzilla', 'crbug']

/** Parts of a path that alone, in an address typed into text, are sure to name a ticket. */
export const sureTicketPaths = ['issues', 'pull', 'pulls', 'merge_requests', 'browse', 'work_items', 'commit']

/** Names of standards, zones, severities and periods that are followed by a number as tickets are: "UTF-8", "SEV-1". */
export const untracked = ['UTF', 'ISO', 'SHA', 'RFC', 'CVE', 'HTTP', 'TLS', 'PM', 'GMT', 'UTC', 'SEV', 'P', 'AES', 'RSA']
