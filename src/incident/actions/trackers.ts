/** Parts of a path that alone, in an address typed into text, are sure to name a ticket, issue or pull request. */
export const sureTicketPaths = ['issues', 'pull', 'pulls', 'merge_requests', 'browse', 'work_items', 'commit']

/** Parts of a path and of hosts that name one in the address of a link. */
export const ticketPaths = [...sureTicketPaths, 'commits', 'boards', 'cards', 'ticket', 'tickets', 'task', 'story', 't']
export const ticketHosts = ['atlassian', 'trello', 'linear.app', 'asana', 'bugzilla', 'crbug']

/** Names of standards, zones, severities and periods that are followed by a number as tickets are: "UTF-8", "SEV-1". */
export const untracked = ['UTF', 'ISO', 'SHA', 'RFC', 'CVE', 'HTTP', 'TLS', 'PM', 'GMT', 'UTC', 'SEV', 'P', 'AES', 'RSA']
