import {englishQuantity} from './en.quantity.ts'
import {englishTime} from './en.time.ts'
import type {Language} from './language.ts'

/** English: the complete pack that others are modelled on. */
export const english: Language = {
  code: 'en',
  name: 'English',
  stopWords: [
    'the', 'and', 'was', 'of', 'to', 'a', 'in', 'is', 'for', 'that', 'with', 'were', 'on', 'this', 'our', 'be', 'by', 'it', 'we', 'from', 'at', 'as', 'not'
  ],
  time: englishTime,
  quantity: englishQuantity,
  sections: {
    summary: [
      'summary', 'issue summary', 'incident summary', 'executive summary', 'overview', 'incident overview', 'issue overview', 'outage summary',
      'outage overview', 'what happened', 'what was the problem', 'description', 'incident description', 'issue description', 'problem description',
      'problem statement', 'problem summary', 'tl;dr', 'tldr', 'tl dr', 'abstract', 'synopsis', 'summation', 'scenario', 'short version', 'at a glance',
      'in brief', 'brief', 'recap'
    ],
    impact: [
      'impact', 'user impact', 'customer impact', 'business impact', 'service impact', 'impact details', 'impact analysis', 'impact assessment',
      'impact summary', 'team impact', 'revenue impact', 'effect', 'effects', 'affected', 'affected users', 'affected services', 'services affected',
      'services impacted', 'users affected', 'customers affected', 'what was impacted', 'what was affected', 'who was affected', 'scope of impact', 'damage',
      'consequences', 'blast radius', 'severity and impact'
    ],
    detection: [
      'detection', 'detected', 'detection method', 'identified', 'identification', 'how was it detected', 'how was the issue detected',
      'when was the issue detected', 'discovery', 'how we found out', 'how did we find out', 'how did we detect it', 'detection and diagnosis',
      'time to detection', 'how we detected it', 'how we noticed', 'how we noticed it', 'how did we notice', 'how did we notice it', 'how it was noticed',
      'how was it noticed', 'how it was detected', 'how we discovered it', 'how it was discovered', 'how was it discovered', 'how we learned about it', 'first detected', 'fault detection'
    ],
    timeline: [
      'timeline', 'timeline of events', 'incident timeline', 'event timeline', 'events timeline', 'outage timeline', 'detailed timeline', 'chronology',
      'chronology of events', 'sequence of events', 'key events', 'history of events', 'event log', 'time line', 'timeline of the incident',
      'timeline of the outage', 'incident chronology', 'log of events', 'course of events'
    ],
    'root-cause': [
      'root cause', 'root causes', 'root cause analysis', 'root cause(s)', 'cause', 'causes', 'cause analysis', 'contributing factors', 'contributing factor',
      'contributing causes', 'contributing conditions', 'rca', 'trigger', 'triggers', 'triggered by', 'triggering event', 'why it happened',
      'why did it happen', 'why did this happen', 'why this happened', 'why it occurred', 'what caused it', 'what caused this', 'what caused the problem', 'what caused the outage', 'what caused the incident', 'what was the root cause',
      'what went wrong and why', 'five whys', '5 whys', 'whys', 'the whys', 'technical cause', 'underlying cause', 'underlying causes', 'proximate cause',
      'causal analysis', 'technical root cause', 'direct cause', 'fault', 'technical analysis', 'why', 'how did this happen', 'how this happened', 'how it happened',
      'why did it fail', 'why it failed', 'why did all this happen', 'origin', 'origin of the incident', 'origin of the problem', 'what broke',
      'what failed', 'underlying issue'
    ],
    resolution: [
      'resolution', 'resolutions', 'recovery', 'recovery steps', 'mitigation', 'mitigations', 'fix', 'the fix', 'fixes applied', 'solution', 'solutions',
      'the solution', 'remediation', 'response', 'incident response', 'action taken', 'actions taken', 'immediate action', 'immediate actions',
      'immediate actions taken', 'details of fix', 'how did we fix it', 'how we fixed it', 'how was it fixed', 'how was it resolved', 'how it was resolved',
      'how it was solved', 'how was it solved', 'how the incident was resolved', 'how the issue was resolved', 'how was the issue resolved',
      'how was the incident resolved', 'how did we resolve it', 'how we responded', 'resolution and recovery', 'resolution steps', 'resolution details',
      'mitigation steps', 'mitigation and recovery', 'workaround', 'restoration', 'repair', 'what we did', 'what we did about it', 'what was done', 'what was done about it', 'what did we do', 'what did we do about it', 'how we solved it',
      'how did we solve it', 'how we resolved it', 'how we recovered', 'how did we recover', 'how we mitigated it', 'how it was fixed', 'how was the issue fixed', 'how the issue was fixed',
      'how we fixed the problem', 'how we fixed the issue', 'service restoration'
    ],
    'action-items': [
      'action items', 'action item', 'actions', 'action plan', 'action points', 'actions planned', 'planned actions', 'actions following review',
      'review actions', 'follow-up actions', 'followup actions', 'follow up actions', 'follow-ups', 'followups', 'follow ups', 'follow-up', 'follow up',
      'follow-up items', 'follow-up tasks', 'corrective and preventative measures', 'corrective and preventive measures',
      'corrective & preventative measures', 'corrective/preventative measures', 'corrective and preventative actions', 'corrective and preventive actions',
      'corrective measures', 'corrective measure', 'corrective actions', 'corrective action', 'preventative measures', 'preventive measures',
      'preventative actions', 'preventive actions', 'preventive methods', 'preventative methods', 'preventative', 'preventive', 'corrective', 'measures',
      'prevention', 'prevention measures', 'preventing recurrence', 'prevention of recurrence', 'future prevention', 'next steps', 'tasks', 'task list',
      'list of tasks', 'tasks to address the issue', 'todo', 'todos', 'todo list', 'to-do list', 'to do list', 'list of todos', 'to do', 'to-do', 'to dos', 'improvements', 'improvements/fixes', 'improvement',
      'process improvements', 'proposed improvements', 'remediation items', 'remediation actions', 'remediation plan', 'remediation', 'recommendations',
      'looking forward', 'looking ahead', 'moving forward', 'going forward', 'future measures', 'future actions', 'future work', 'future steps',
      'future plans', 'what we are doing about it', "what we're doing about it", 'what are we doing about it', 'what will we do', "what we'll do",
      'what are the next steps', 'what we are changing', 'work items', 'repair items', 'hardening', 'outstanding work', 'remaining work',
      'how will we prevent it', 'how do we prevent it', 'how are we preventing this', 'how are we making incidents like this less likely or less impactful',
      'what is being done about this', 'what is being done', 'resulting action', 'resulting actions', 'action items and owners',
      'improvement actions', 'improvement plan', 'mitigation and prevention', 'short-term actions', 'long-term actions', 'short term actions',
      'long term actions', 'short-term improvements', 'long-term improvements'
    ],
    'lessons-learned': [
      'lessons learned', 'lessons learnt', 'lesson learned', 'lessons', 'learnings', 'key learnings', 'what we learned', 'what did we learn',
      'what have we learned', 'what went well', 'what went right', 'things that went right', 'what went wrong', "what didn't go well", 'what went badly', 'what went poorly',
      'what could have gone better', 'what could be improved', 'what helped', 'things that went well', 'things that went wrong', 'things that went poorly',
      'where we got lucky', 'how we got lucky', 'takeaways', 'key takeaways', 'insights', 'reflections', 'reflection', 'retrospective',
      'lessons and thoughts', 'successes', 'challenges'
    ]
  },
  tellingHeadings: {
    'root-cause': ['what went wrong', 'what really|actually happened', 'what did we find', 'what we found', 'what caused'],
    resolution: ['measures|steps|actions|action taken', 'how we|it|this fixed|solved|resolved|recovered|mitigated|responded', 'how did we|it|this fix|solve|resolve|recover|mitigate|respond', 'what we|was did|done', 'what did we do', 'fixing|solving|resolving', 'getting back online|up|to'],
    'action-items': ['preventing', 'prevent', 'never again', 'happening|happen again', "what we|we'll|we’ll change|do", 'what we will|shall change|do|improve', 'what will change|we', "how we|we'll|we’ll will? avoid|prevent", 'what happens|comes next', "what's|what’s next"],
    detection: ['how we noticed|detected|discovered|found|learned|saw', 'how did we notice|detect|discover|find|learn|see', 'how it|this was noticed|detected|discovered|found', 'how was it|this noticed|detected|discovered|found', 'noticing|detecting|discovering', 'when we noticed'],
    impact: ['who|what was|is affected|impacted|hit', 'what did users|customers see', 'what users|customers saw'],
    'lessons-learned': ["what we|we've|we’ve have? learned|learnt", 'what have|did we learned|learnt|learn'],
    summary: ['in short', 'in a nutshell']
  },
  sectionSides: ['went|go', 'well', 'lucky|luck', 'could have', 'wrong|badly|poorly', 'helped', 'short-term|long-term', 'short|long|medium|near term', 'corrective|preventive|preventative|immediate', 'trigger*|contributing|proximate|direct|underlying|technical', 'customer|user|business|team|revenue|internal|external|service', 'mitigation|mitigations|workaround|successes|challenges'],
  otherSections: [
    'conclusion', 'conclusions', 'background', 'introduction', 'context', 'supporting information', 'appendix', 'glossary', 'references', 'participants',
    'attendees', 'authors', 'author', 'acknowledgements', 'acknowledgments', 'communication', 'communications', 'communication plan', 'escalation',
    'investigation', 'analysis', 'debugging', 'debugging process', 'immediate', 'ongoing', 'short-term', 'long-term', 'short term', 'long term', 'monitoring',
    'metrics', 'stats', 'statistics', 'duration', 'duration of the outage', 'status', 'final thoughts', 'closing', 'closing thoughts', 'links',
    'related links', 'contacts', 'contact', 'postmortem', 'post-mortem', 'post mortem', 'incident report', 'incident postmortem', 'outage postmortem',
    'postmortem report', 'symptoms', 'symptom', 'verification', 'actions taken', 'details', 'notes', 'questions'
  ],
  headingFillers: [
    'the', 'of', 'a', 'an', 'for', 'our', 'this', 'incident', 'incidents', 'outage', 'issue', 'problem', 'service', 'events', 'event', 'detailed', 'details',
    'detail', 'analysis', 'main', 'key', 'high-level', 'brief', 'short', 'full', 'technical', 'proposed', 'planned', 'immediate', 'initial', 'final',
    'section', 'and', 'future', 'suggested', 'recommended', 'possible', 'potential', 'identified', 'postmortem', 'post-mortem', 'report', 'on', 'users',
    'customers', 'to', 'overall', 'primary', 'secondary', 'is', 'was', 'were', 'what', 'steps', 'plan', 'list', 'process', 'review'
  ],
  headingLinks: ['and', '&', '/', '+', ',', 'or', '–', '—', '-', ':', '|', '(', ')'],
  postmortem: [
    'postmortem*', 'post-mortem*', 'post mortem*', 'incident report*', 'incident review*', 'post-incident review*', 'post incident review*',
    'incident postmortem*', 'outage report*', 'incident summary', 'correction of error*', 'rca', 'root cause analysis', 'incident on|from|of', 'disclosure',
    'pir', 'post-mortum', 'postmortum'
  ],
  incidentTitles: {sure: ['post-mortem|postmortem|post-mortum of'], likely: ['outage*', 'downtime', 'disruption*', 'incident', 'degradation']},
  notPostmortem: [
    'how to', 'guide*', 'process', 'playbook*', 'runbook*', 'policy', 'policies', 'meeting|meetings', 'retrospective', 'what is', 'skill', 'adr',
    'decision record*', 'checklist*', 'handbook', 'writing', 'repository', 'management', 'response plan', 'postmortems|post-mortems', 'agenda', 'release notes',
    'meeting notes', 'minutes of'
  ],
  collections: ['readme', 'index', 'contributing', 'changelog', 'summary', 'toc'],
  accountFolders: ['incidents', 'incident|outage|failure report|reports|review|reviews|record|records|log|logs', 'outages', 'downtimes', 'disruptions', 'retros', 'rca', 'rcas', 'pirs', 'coes'],
  reportFolders: ['report', 'reports'],
  otherHeadings: ['agenda', 'attendees', 'participants present', 'minutes', 'meeting notes', 'prerequisites', 'procedure', 'purpose', 'scope', 'audience', 'unreleased', 'added', 'changed', 'removed', 'fixed', 'escalation', 'severity levels', 'what went right', 'art', 'gameplay', 'level|game design', 'marketing', 'steps', 'step', 'roles', 'responsibilities', 'best practices', 'enforcement', 'exceptions', 'policy', 'usage', 'installation', 'getting started', 'contributing'],
  instructive: [
    'must contain|include', 'write|writing a|an|effective? effective? postmortem|post-mortem', 'how to write', 'write|writing postmortems|post-mortems', 'we? expect you to', 'tasks to complete', 'get properly reviewed', 'key components of a postmortem',
    'a postmortem is a|an', 'postmortems help|are commonly', 'list the timezone', 'covers the outage duration', 'your own postmortem|post-mortem',
    'write|writing your|our|the|good|better postmortem|post-mortem|postmortems|post-mortems', 'how we run|write|do|hold|review postmortems|post-mortems', 'postmortems|post-mortems go|live|are here', 'gets a postmortem|post-mortem',
    'this directory|repository|project|readme contains|concerns|involves|serves|provides', 'project post-mortem|postmortem is'
  ],
  template: ['template*', 'boilerplate', 'skeleton'],
  milestones: {
    start: [
      'outage|incident|disruption|downtime|degradation|impact|issue begins|began|begin|starts|started|start|beginning',
      'start|beginning of? the? outage|incident|disruption|downtime|impact|degradation', 'outage|incident|disruption occurs|occurred|occured',
      'website|site|service|services|server|servers|application|app|api|system|platform|page|database|cluster goes|went|go|is|was|were|becomes|became down|offline|unavailable|inaccessible|unreachable|unresponsive',
      'begins|began|starts|started to? drop|fail|degrade|decline|rise|degrading|failing', 'first|initial error|errors|failure|failures|failed|5xx',
      'deployed|released|pushed|rolled ... causing|introducing|breaking',
      'change|configuration|config|deployment ... deployed|released|pushed|applied|merged|rolled'
    ],
    detected: [
      'detected', 'detects', 'detect', 'detection', 'discovered', 'noticed', 'notices', 'noticing', 'alert*', 'alarm*', 'paged', 'pages', 'pager', 'pagers',
      'reported', 'reports', 'report', 'complain*', 'informed', 'notified', 'notifies', 'observed', 'identified', 'received ... complaint*|alert*|report*',
      'aware', 'spotted', 'first detected|noticed|reported|observed|seen|discovered'
    ],
    acknowledged: [
      'acknowledged', 'acknowledges', 'acked', 'investigating', 'investigation|investigations begin|begins|began|start|starts|started|initiated',
      'started|starts|began|begins investigating|looking', 'joined', 'incident declared', 'declared'
    ],
    mitigated: [
      'mitigated', 'mitigation ... applied|deployed|complete*', 'workaround', 'rolled back', 'rollback', 'revert*',
      'fix ... deployed|applied|released|rolled', 'hotfix', 'patched', 'failover', 'failed over', 'restart*'
    ],
    resolved: [
      'resolved', 'resolves', 'resolution', 'restored', 'restores', 'recovered', 'recovers', 'recovery', 'repaired', 'fixed',
      'back online|up|normal|live|again|operational', 'back to normal', 'back in service', 'up and running',
      'fully|all|completely operational|functional|restored|recovered|resolved|healthy',
      'outage|incident|downtime|impact|disruption|issue ends|ended|over|closed|resolved', 'end|ending of? the? outage|incident|disruption|downtime|impact',
      'returned|returns|return to normal', 'normal operation*', 'service|services|site|website restored|normal|available|accessible', 'working again',
      'works again', 'all clear', 'incident closed'
    ]
  },
  nextDay: ['on? the? next|following day|morning|afternoon|evening|night', 'the? day|morning after', 'the? same time next day', 'a day later', 'one day later'],
  asides: ['on call schedule|rota|roster|rotation|shifts', 'maintenance schedule|plan|calendar|window|windows', 'planned|scheduled|upcoming|next|future maintenance|maintenances|work|works|downtime|failover|migration|change|changes|attempt|attempts|try|window|run|test|tests', 'new attempt', 'retry plan|schedule', 'rollout|release|deployment|migration|shift|change|support|failover schedule|calendar', 'on-call|oncall schedule|schedules|rota|rotas|roster|rotation|shifts|calendar|plan', 'shift plan|rota|roster', 'log lines|line|excerpt|excerpts|output|entries|extract|extracts|file|files|messages', 'follow-up|followup plan|schedule|meeting|meetings|calls|times', 'planned|upcoming follow-up|follow-ups|meetings', 'schedule', 'schedules', 'rota', 'rotas', 'roster', 'logs', 'log'],
  clauseLinks: ['but', 'and', 'so'],
  milestoneDenials: [
    'not', 'no', "didn't", "wasn't", "isn't", "hasn't", "couldn't", "weren't", 'never', 'partial*', 'partly', 'attempt*', 'tried', 'trying', 'try', 'tries',
    'failed', 'fails', 'fail', 'unsuccessful*', 'to be', 'until', 'before', 'should', 'would', 'could', 'will', 'expected', 'hoping', 'some', 'almost',
    'nearly', 'still', 'if', 'when', 'once', 'waiting', 'begin*', 'started', 'starts', 'starting', 'initial', 'in order to', 'temporar*', 'again down',
    'suspected', 'assumed', 'believed', 'thought', 'first'
  ],
  milestoneExceptions: [
    'resolved|resolves to', 'resolved|restored|recovered|fixed|normal , but', 'for ... resolution|recovery|repair', 'name resolution', 'dns resolution',
    'handed|handing|hand ... over', 'all-info-pages', 'marks|marked|shows ... as resolved'
  ],
  bounds: {
    start: [
      'outage|downtime|disruption begins|began|begin|starts|started|start|beginning|occurs|occurred', 'incident begins|began|begin|starts|started|start',
      'start|beginning of the? outage|incident|disruption|downtime',
      'website|site|service|services goes|went|go|became|becomes down|offline|unavailable|inaccessible|unreachable',
      'service|services|site|website starts|started|begins|began degrading|failing'
    ],
    end: [
      'outage|downtime|disruption|incident ends|ended|over|resolved', 'restoration ... achieved|complete|completed|confirmed', 'full|complete restoration',
      'became|becomes|is accessible|available again?', 'issue|issues|problem|problems was|were|is? fully|completely? resolved',
      'issue|issues|problem|problems resolved|resolution', 'restored', 'fully|completely recovered|operational|functional|restored', 'back online',
      'back to normal', 'back up', 'up and running', 'end of the? outage|incident|disruption|downtime', 'incident repaired', 'resolved'
    ]
  },
  labels: {
    start: [
      'first detected', 'start', 'start time', 'started', 'started at', 'incident start', 'incident start time', 'outage start', 'outage start time',
      'impact start', 'impact start time', 'impact started', 'begin', 'began', 'beginning', 'begin time', 'incident began', 'incident started',
      'outage began', 'from', 'start date', 'start date/time', 'start of incident', 'start of outage', 'start of impact', 'time started', 'start_time',
      'started_at', 'incident_start', 'start (utc)', 'time of incident start', 'date started'
    ],
    end: [
      'end', 'end time', 'ended', 'ended at', 'incident end', 'incident end time', 'outage end', 'outage end time', 'impact end', 'impact end time',
      'impact ended', 'incident ended', 'outage ended', 'to', 'until', 'end date', 'end date/time', 'end of incident', 'end of outage', 'end of impact',
      'time ended', 'end_time', 'ended_at', 'resolved', 'resolved at', 'resolved_at', 'incident_end', 'end (utc)', 'time resolved', 'time of resolution',
      'resolution time', 'date resolved', 'incident resolved', 'repaired'
    ],
    duration: [
      'duration', 'outage duration', 'incident duration', 'total duration', 'duration of the outage', 'duration of outage', 'duration of incident',
      'duration of the incident', 'total downtime', 'downtime', 'total outage', 'total outage time', 'total incident duration', 'total outage duration',
      'total impact duration', 'impact duration', 'duration of impact', 'length of outage', 'outage length', 'length', 'duration_minutes', 'downtime_minutes',
      'outage duration (minutes)', 'duration (minutes)', 'total time', 'outage time', 'downtime duration'
    ],
    ttd: [
      'time to detect', 'time to detection', 'time-to-detect', 'time-to-detection', 'ttd', 'mttd', 'mean time to detect', 'mean time to detection',
      'detection time', 'detection delay', 'time until detection', 'time to identify', 'time to discover', 'detection + mttd', 'detection (+ mttd)', 'tta',
      'time to discovery'
    ],
    ttm: ['time to mitigate', 'time to mitigation', 'time-to-mitigate', 'ttm', 'mttm', 'mean time to mitigate', 'mitigation time', 'time until mitigation'],
    ttr: [
      'time to resolve', 'time to resolution', 'time-to-resolve', 'time-to-resolution', 'time to repair', 'time to recover', 'time to recovery',
      'time to restore', 'time to restoration', 'time to fix', 'ttr', 'mttr', 'mean time to resolve', 'mean time to repair', 'mean time to recovery',
      'mean time to recover', 'resolution time', 'recovery time', 'repair time', 'time until resolution', 'time until recovery', 'time-to-recovery',
      'time-to-repair'
    ],
    date: [
      'date', 'incident date', 'date of incident', 'date of the incident', 'outage date', 'date of outage', 'incident_date', 'when', 'day', 'date and time',
      'date/time', 'occurred', 'occurred on', 'occurred_at', 'detected_at', 'happened_at', 'incident day', 'dates', 'date of occurrence', 'date of event'
    ],
    severity: ['severity', 'severity level', 'sev', 'incident severity', 'priority', 'impact level'],
    status: ['status', 'document status', 'postmortem status', 'post-mortem status', 'state'],
    incidentId: ['incident id', 'incident', 'incident number', 'incident_id', 'id', 'incident #', 'incident no', 'ticket id', 'reference', 'pm id'],
    published: [
      'published', 'published on', 'date published', 'publication date', 'written', 'written on', 'report date', 'date of report', 'reported on',
      'last updated', 'updated', 'created', 'created on', 'postmortem date', 'review date'
    ],
    zone: ['time zone', 'timezone', 'tz', 'zone', 'all times', 'times', 'all times are', 'times are']
  },
  columns: {
    time: [
      'time', 'when', 'timestamp', 'hour', 'clock', 'at', 'time (utc)', 'start', 'date/time', 'date-time', 'datetime', 'date time', 'date and time',
      'date & time'
    ],
    date: ['date', 'day'],
    event: ['event', 'events', 'description', 'what', 'what happened', 'action', 'details', 'note', 'notes', 'activity', 'entry', 'update', 'summary'],
    action: [
      'action', 'action item', 'action items', 'actions', 'item', 'task', 'tasks', 'description', 'measure', 'what', 'follow-up', 'follow up', 'todo',
      'to do', 'improvement', 'work', 'step', 'remediation', 'change', 'title', 'deliverable', 'corrective action', 'preventive action',
      'preventative action', 'issue'
    ],
    owner: [
      'owner', 'owners', 'assignee', 'assigned to', 'assigned', 'responsible', 'who', 'dri', 'lead', 'person', 'responsible team', 'team', 'owning team',
      'action owner', 'responsibility', 'champion', 'responsible person', 'owned by', 'accountable'
    ],
    due: [
      'due', 'due date', 'deadline', 'eta', 'target', 'target date', 'by', 'by when', 'when', 'date', 'due by', 'completion date', 'expected', 'timeline',
      'timeframe', 'target completion', 'target completion date', 'planned date', 'date due', 'end date', 'due on', 'expected date', 'expected completion',
      'expected by', 'target by'
    ],
    ticket: [
      'ticket', 'tickets', 'issue', 'issues', 'bug', 'bugs', 'link', 'links', 'reference', 'references', 'ref', 'jira', 'tracking', 'tracking bug',
      'tracking issue', 'tracking ticket', 'pr', 'github issue', 'id', 'issue link', 'pull request', 'bug id', 'jira ticket', 'related'
    ],
    status: ['status', 'state', 'done', 'done?', 'progress', 'completed', 'completed?']
  },
  statuses: {
    draft: ['draft', 'wip', 'work in progress', 'in progress', 'incomplete', 'started', 'not started', 'preliminary'],
    review: ['in review', 'review', 'under review', 'awaiting review', 'pending review', 'reviewing'],
    done: [
      'done', 'complete', 'completed', 'closed', 'fixed', 'finished', 'resolved', 'shipped', 'merged', 'implemented', 'deployed', '✅', '✔', '✔️', '☑', 'yes',
      'live', 'landed', 'x', '[x]'
    ]
  },
  outage: [
    'outage*', 'downtime', 'disruption*', 'incident*', 'unavailab*', 'inaccessib*', 'unreachable', 'down', 'offline', 'interruption*', 'service loss',
    'impact*', 'degrad*', 'restored', 'resolved', 'recovered', 'failure', 'lasted', 'affected', 'issue', 'problem', 'error*', 'unable', 'did not work',
    'was not possible', 'were not possible', 'not work|working', 'broken', 'not available', 'failing', 'failed', 'failures', 'unresponsive', 'interrupted',
    'high|elevated|increased latency', 'timeouts', 'timed out', 'slow', 'slowdown', 'slowness'
  ],
  durationBefore: [
    'lasted|lasting|lasts|spanned|persisted|persist|persists', 'loss of ... for', 'lasted|lasting for|about|around',
    'outage|downtime|disruption|incident|interruption|unavailability|degradation|service ... of|for|was|lasted|lasting|:',
    'down|unavailable|inaccessible|offline|unreachable|unusable|broken|disrupted|affected|impacted|interrupted|degraded|unresponsive ... for|of|over',
    'duration of|was|is|:', 'duration of the? outage|incident was|is', 'downtime was|is|of|totaled|totalled', 'total of',
    'resolved|restored|fixed after|in|within', 'outage|downtime|incident', 'unable ... for', 'failed|failing for ... users|customers|requests for', 'not available|accessible|reachable for'
  ],
  durationAfter: [
    'of? total? service? downtime|outage|disruption|unavailability|interruption|degradation',
    'of|long? service|partial|complete|total|full|production|site|website|system|platform|api|database? downtime|outage|disruption|interruption|unavailability',
    'long? outage|downtime|disruption|interruption|incident|degradation', 'of active? impact', 'duration', 'period ... during which', 'cascading? failure'
  ],
  intervals: {before: ['first|second|third|fourth|fifth|2nd|3rd|4th|another|last|previous|next|no|such|only|one|two|three|several ... incident|incidents|outage|outages|downtime in|within|for|over'], after: ['since|after|before|between ... incident|incidents|outage|outages|downtime|postmortem|two|both', 'apart', 'earlier|later']},
  notOutage: [
    'every', 'per', 'timeout*', 'interval*', 'ttl', 'retention', 'latency', 'ago', 'cron', 'schedule*', 'sla', 'slo', 'uptime', 'could', 'would', 'should',
    'if', 'might', 'window', 'each', 'next'
  ],
  durationGaps: [
    'a', 'an', 'for', 'of', 'the', 'was', 'is', 'about', 'around', 'approximately', 'approx', 'roughly', 'nearly', 'almost', 'over', 'more', 'than', 'at',
    'least', 'most', 'just', 'some', 'up', 'to', 'total', 'full', 'bit', 'little', 'under', 'less', 'estimated', 'another', 'only', 'well', 'close', 'within',
    'in', 'after', 'from', 'between', 'our', 'entire', 'unknown', 'length', 'bounded', 'maximum'
  ],
  proseBounds: {
    start: [
      'outage|incident|disruption|downtime|interruption occurred|occurs|began|begins|started|starts',
      'experienced|experiences|suffered a|an? ... outage|disruption|downtime|interruption',
      'went|became|becomes|goes down|offline|unavailable|inaccessible|unreachable', 'outage|downtime began|started at'
    ],
    end: ['resolved at', 'restored at', 'back online at', 'ended at', 'recovered at', 'fully operational at']
  },
  proseSpans: {
    start: ['started|starting|starts|began|beginning|begins|begun|commencing|commenced|occurred at|on|around|from?', 'start time'],
    end: ['ended|ending|ends|concluding|concluded|finished|resolved|restored|recovered|fixed at|by|on|around?', 'lasted until', 'end time']
  },
  synonyms: [
    ['deployed', 'deploy', 'pushed', 'push', 'released', 'release', 'shipped', 'rolled', 'launched', 'merged', 'applied'],
    ['begins', 'began', 'begin', 'starts', 'started', 'start', 'occurs', 'occurred', 'triggers', 'triggered'],
    ['restored', 'recovered', 'recovers', 'resolved', 'fixed', 'repaired', 'online', 'operational'],
    ['detected', 'detects', 'noticed', 'notices', 'noticing', 'discovered', 'alert', 'alerted', 'alerts', 'reported', 'report', 'indicated'],
    ['config', 'configuration', 'misconfiguration'],
    ['website', 'site', 'page'],
    ['outage', 'downtime', 'incident'],
    ['rollback', 'rolled', 'reverted', 'revert']
  ],
  metricBefore: {
    ttd: ['time to detect|detection was|is|of|:', 'detected|noticed|discovered after|within|in', 'detection took', 'unnoticed|undetected for'],
    ttm: ['time to mitigate|mitigation was|is|of|:', 'mitigated after|within|in', 'mitigated|patched|upgraded ... within'],
    ttr: ['time to resolve|repair|recover|restore|resolution|recovery was|is|of|:', 'recovery|repair|restoration|process|resolution took']
  },
  metricAfter: {
    ttd: ['detection delay|lag|time', 'delay before detection', 'before anyone|we|someone|it noticed|reported|detected|knew|was', 'to detect|notice|discover'],
    ttm: ['to mitigate'],
    ttr: ['to resolve|recover|repair|restore|fix']
  },
  metricNotes: [
    'during', 'excluding', 'not counting', 'business hours', 'working hours', 'support hours', 'office hours', 'from declaration', 'since declaration',
    'after detection', 'from detection', 'after declar*', 'from alert', 'from first', 'since', 'after', 'from', 'between', 'intermittent*', 'active',
    'effective', 'cumulative'
  ],
  affected: [
    'affect*', 'exposed', 'impact*', 'unable', 'could not', "couldn't", 'cannot', "can't", 'unavailable', 'inaccessible', 'experienc*', 'encounter*',
    'users|customers|visitors|clients|teams|merchants|players|subscribers|requests|services|developers|readers', 'outage|downtime|disruption|down|offline',
    'lost', 'error*', 'failed', 'fail', 'failing', 'degraded', 'slow', 'unresponsive', 'broken', 'disrupted', 'received|receive|returned|returning'
  ],
  counted: ['users|user', 'customers|customer', 'requests|request', 'visitors', 'traffic', 'orders', 'transactions', 'payments', 'calls', 'jobs', 'messages', 'sessions', 'clients', 'teams', 'nodes', 'services', 'searches', 'bookings'],
  unaffected: [
    'recover*', 'restor*', 'back', 'unaffected', 'not affected', 'not impacted', 'spared', 'resolved', 'normal', 'availab*', 'uptime', 'success*', 'reduc*',
    'increas*', 'improv*', 'cpu', 'memory', 'disk', 'load', 'utili*', 'capacity', 'usage', 'threshold*', 'coverage', 'deployed', 'rollout', 'rolled',
    'complet*', 'only', 'remaining', 'other', 'peak*', 'first', 'then', 'initially', 'additional', 'another', 'later', 'up to', 'rate', 'slower', 'faster',
    'drop*', 'spike*', 'region*', 'mobile', 'web', 'ios', 'android', 'new', 'free', 'paid', 'premium', 'goal', 'target', 'sla', 'slo', 'budget', 'traffic was'
  ],
  from: ['from', 'between', 'during', 'starting'],
  action: {
    ownerLabels: [
      'owner', 'owners', 'assignee', 'assigned to', 'assigned', 'responsible', 'responsibility', 'dri', 'lead', 'owned by', 'responsible party',
      'responsible person', 'responsible team', 'who', 'action owner', 'point of contact'
    ],
    dueLabels: [
      'due', 'due date', 'due by', 'due on', 'deadline', 'eta', 'target', 'target date', 'by', 'by when', 'complete by', 'completed by', 'timeline',
      'timeframe', 'expected', 'before', 'completion date', 'no later than', 'until', 'when', 'date'
    ],
    ticketLabels: ['ticket', 'issue', 'jira', 'bug', 'tracking', 'tracked in', 'tracked by', 'tracked as', 'pr', 'link'],
    nobody: [
      'we', 'us', 'i', 'the team', 'team', 'everyone', 'all', 'tbd', 'tba', 'n/a', 'na', 'none', '-', '–', '—', '?', '??', '???', 'unassigned', 'nobody',
      'unknown', 'todo', 'open', 'to be decided', 'to be determined', 'to be assigned', 'not assigned', 'anyone'
    ],
    teams: [
      'team', 'teams', 'engineer', 'engineers', 'engineering', 'department', 'group', 'squad', 'guild', 'manager', 'lead', 'administrator', 'admin',
      'developer', 'developers', 'ops', 'devops', 'sre', 'sres', 'dba', 'dbas', 'security', 'infrastructure', 'platform', 'support', 'staff', 'oncall',
      'on-call', 'backend', 'frontend', 'qa', 'it', 'architect', 'owner', 'officer', 'director', 'cto', 'ceo'
    ],
    vagueVerbs: [
      'improve', 'improved', 'improving', 'enhance', 'enhanced', 'enhancing', 'strengthen', 'strengthened', 'elevate', 'boost', 'ensure', 'foster', 'promote',
      'encourage', 'increase', 'reinforce', 'emphasize', 'prioritize', 'consider', 'reflect', 'optimize', 'tighten', 'better', 'more', 'enforce', 'maintain',
      'raise', 'remind', 'refine', 'be', 'focus', 'learn'
    ],
    vagueObjects: [
      'monitoring', 'alerting', 'alerts', 'logging', 'communication', 'communications', 'testing', 'tests', 'process', 'processes', 'procedure', 'procedures',
      'documentation', 'training', 'awareness', 'system', 'systems', 'mechanism', 'mechanisms', 'tool', 'tools', 'practices', 'practice', 'culture',
      'collaboration', 'quality', 'reliability', 'resilience', 'stability', 'security', 'performance', 'code', 'review', 'reviews', 'deployment',
      'deployments', 'management', 'change', 'changes', 'configuration', 'configurations', 'team', 'teams', 'response', 'incident', 'incidents', 'planning',
      'capacity', 'coverage', 'visibility', 'observability', 'error', 'errors', 'handling', 'application', 'applications', 'health', 'infrastructure',
      'service', 'services', 'strategy', 'strategies', 'controls', 'measures', 'protocols', 'protocol', 'knowledge', 'attention', 'care', 'things',
      'robustness', 'availability', 'efficiency', 'capabilities', 'developers', 'engineers', 'staff', 'experts', 'importance'
    ],
    fillers: [
      'and', 'or', 'the', 'a', 'an', 'our', 'my', 'your', 'their', 'all', 'any', 'of', 'for', 'to', 'in', 'on', 'with', 'into', 'more', 'better', 'further',
      'additional', 'overall', 'existing', 'current', 'new', 'thorough', 'thoroughly', 'regular', 'regularly', 'robust', 'comprehensive', 'proper', 'strict',
      'stricter', 'future', 'similar', 'early', 'earlier', 'quick', 'quickly', 'proactive', 'proactively', 'best', 'good'
    ],
    articles: ['the'],
    determiners: ['the', 'our', 'your', 'this'],
    periodLeads: ['end of'],
    obligations: ['will', 'should', 'to', 'must', 'shall'],
    auxiliaries: [
      'we', 'i', "we'll", "i'll", 'will', 'should', 'must', 'shall', 'need', 'needs', 'to', 'the', 'team', 'plan', 'going', 'further', 'also', 'always',
      'please', 'continuously', 'regularly'
    ],
    purposeLinks: ['to', 'for', 'so', 'before', 'in', 'that'],
    purposes: [
      'detect', 'detection', 'identify', 'identification', 'prevent', 'prevention', 'avoid', 'catch', 'provide', 'ensure', 'send', 'receive', 'reduce',
      'minimize', 'handle', 'allow', 'enable', 'facilitate', 'issue', 'issues', 'problem', 'problems', 'incident', 'incidents', 'outage', 'outages',
      'anomaly', 'anomalies', 'failure', 'failures', 'error', 'errors', 'performance', 'degradation', 'potential', 'possible', 'accurate', 'accurately',
      'proactive', 'proactively', 'early', 'earlier', 'faster', 'fast', 'quick', 'quicker', 'quickly', 'sooner', 'promptly', 'timely', 'response',
      'responses', 'deployment', 'deployments', 'production', 'application', 'health', 'alerts', 'notifications', 'future', 'similar', 'happen', 'happening',
      'occur', 'occurring', 'again', 'impact', 'downtime', 'recurrence', 'risk', 'risks', 'misconfigurations', 'reoccurrence', 'such', 'this', 'these',
      'they', 'it', 'them', 'from'
    ],
    means: ['by', 'through', 'using', 'via', 'including', 'such', 'like'],
    wishes: [
      'be more careful', 'more careful', 'pay more? attention', 'do better', 'take more care', 'be more vigilant', 'stay vigilant', 'not happen again',
      'never happen again', 'reflect on|if|whether', 'maybe look', 'hope to', 'think about', 'be mindful', 'be aware', 'remember to', 'raise awareness',
      'remind ... of the importance', 'testing is your friend'
    ],
    none: [
      'no action items', 'no actions', 'no action', 'no further action*', 'no follow-up*', 'none', 'not required', 'nothing to do', 'no corrective actions',
      'n/a'
    ],
    verbs: [
      'add', 'added', 'adopt', 'align', 'allow', 'alert', 'analyze', 'audit', 'automate', 'avoid', 'backup', 'block', 'build', 'change', 'check', 'clean',
      'communicate', 'complete', 'conduct', 'configure', 'consider', 'continue', 'convert', 'create', 'decide', 'define', 'deploy', 'deprecate', 'design',
      'detect', 'develop', 'disable', 'discuss', 'document', 'educate', 'enable', 'enforce', 'enhance', 'ensure', 'establish', 'evaluate', 'expand',
      'explore', 'extend', 'find', 'fix', 'follow', 'formalize', 'harden', 'hire', 'host', 'identify', 'implement', 'improve', 'include', 'increase',
      'inform', 'install', 'integrate', 'introduce', 'invest', 'investigate', 'keep', 'limit', 'maintain', 'make', 'migrate', 'modify', 'monitor', 'move',
      'notify', 'optimize', 'organize', 'patch', 'perform', 'plan', 'prevent', 'provide', 'publish', 'reduce', 'refactor', 'refine', 'regularly', 'remove',
      'rename', 'replace', 'require', 'resolve', 'restart', 'restore', 'restrict', 'revert', 'roll', 'review', 'revise', 'rewrite', 'rotate', 'recover',
      'run', 'scrutinize', 'streamline', 'secure', 'send', 'support', 'schedule', 'set', 'setup', 'share', 'simplify', 'split', 'standardize', 'start',
      'stop', 'strengthen', 'switch', 'test', 'tighten', 'track', 'train', 'tune', 'update', 'upgrade', 'use', 'utilize', 'validate', 'verify', 'work',
      'write'
    ]
  },
  placeholders: {
    asks: [
      'insert', 'date', 'time', 'duration', 'name', 'names', 'link', 'url', 'title', 'owner', 'team name', 'number', 'placeholder', 'start time', 'end time',
      'start date', 'end date', 'xx', 'xxx', 'todo', 'tbd', 'author', 'author name', 'your name', 'service name', 'severity level', 'root cause',
      'incident title', 'incident date', 'yyyy', 'time zone', 'timezone', 'description', 'impact', 'reason'
    ],
    marks: ['tbd', 'tba', 'todo', 'fixme', 'lorem ipsum', 'tbc'],
    imperatives: ['insert', 'your', 'describe', 'enter', 'add', 'fill', 'brief', 'briefly', 'specify', 'provide', 'explain', 'link'],
    instructions: [
      'describe the impact here', 'description here', 'descripton here', 'list of things that went well', 'these are only sample subheadings',
      'ideally these should result in concrete action items', 'things that could have gone better ideally', 'every action item should have an issue',
      'short event description', 'add a|your? description here', 'brief description of', 'insert ... here', 'write ... here', 'delete this',
      'another item', 'lorem ipsum dolor', 'your text here', 'text goes here', 'duration of the outage with start and end times',
      'be very specific like a todo', 'often what executives will read', 'explain in detail how the issue was fixed',
      'note the final root cause and describe what needs to change', 'explain what was causing the issue in detail'
    ],
    unwritten: ['not written yet', 'not known yet', 'no action items yet: they are agreed on in the review'],
    openings: ['todo', 'fixme', 'tbd'],
    masks: [
      'hh:mm', 'hh:mm:ss', 'yyyy-mm-dd', 'dd/mm/yyyy', 'mm/dd/yyyy', 'dd-mm-yyyy', 'xx:xx', 'x:xx', 'nn:nn', '??:??', '__:__', 'yyyy/mm/dd', 'dd.mm.yyyy',
      'xxxx-xx-xx'
    ]
  },
  unknown: ['n/a', 'na', 'none', 'unknown', '-', '–', '—', '?', '??', 'not known', 'not applicable', 'no', 'nil'],
  blame: [
    "engineer|engineers|developer|developers|admin|administrator|operator|employee|intern|sre|he|she|they|team|member|colleague|person 's|’s|'s mistake|fault|error|negligence|carelessness",
    "engineer's|engineer’s|developer's|developer’s|admin's|admin’s|administrator's|administrator’s|operator's|operator’s|employee's|employee’s|intern's|intern’s|member's|member’s mistake|fault|error|negligence|carelessness|incompetence",
    'mistake|error|fault|negligence by|of|from a|an|one|our|the? engineer|developer|admin|administrator|operator|employee|intern|sre|colleague|person',
    'careless|negligent|incompetent|lazy|sloppy|reckless engineer|engineers|developer|developers|admin|administrator|operator|employee|intern|team|person|colleague',
    'careless and did not', 'was|were careless|negligent|incompetent|lazy|reckless|sloppy|hungover', 'carelessness', 'negligence', 'incompetence',
    'act of laziness', 'sheer stupidity',
    'engineer|engineers|developer|developers|admin|administrator|operator|employee|intern|sre|colleague|he|she was|were careless|negligent|incompetent|lazy|reckless|sloppy|hungover|drunk|to blame|at fault',
    'engineer|engineers|developer|developers|admin|administrator|operator|employee|intern|sre|colleague|he|she forgot|neglected to',
    'engineer|developer|admin|administrator|operator|employee|intern|sre|colleague|he|she should have known|checked|tested|noticed|read', 'being hungover',
    'blame lies|falls with|on', 'member|engineer|developer|colleague|employee ... by mistake'
  ],
  humanError: ['human error', 'human errors', 'operator error', 'user error by', 'human mistake', 'human failure', 'pilot error'],
  denials: [
    'not', 'no', "isn't", "wasn't", 'never', 'blameless', 'without', 'rather than', 'instead of', 'prevent', 'prevents', 'preventing', 'avoid', 'avoids',
    'avoiding', 'minimize', 'minimise', 'minimizing', 'reduce', 'reduces', 'reducing', 'risk', 'eliminate', 'possible', 'potential', 'any', 'against',
    'mitigate', 'chance', 'likelihood', 'susceptible', 'prone', 'future'
  ]
}
