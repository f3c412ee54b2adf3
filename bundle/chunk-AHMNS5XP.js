import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  require_dist
} from "./chunk-D43ZVV5N.js";
import {
  VFileMessage
} from "./chunk-HPRNW4EY.js";
import {
  __toESM
} from "./chunk-3XKLSQSV.js";

// src/language/en.time.ts
var englishTime = {
  months: [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"]
  ],
  weekdays: [
    ["sunday", "sun"],
    ["monday", "mon"],
    ["tuesday", "tues", "tue"],
    ["wednesday", "weds", "wed"],
    ["thursday", "thurs", "thur", "thu"],
    ["friday", "fri"],
    ["saturday", "sat"]
  ],
  am: ["am", "a.m"],
  pm: ["pm", "p.m"],
  meridiemFirst: false,
  noon: ["noon", "midday"],
  midnight: ["midnight"],
  hourMarks: ["hours", "hrs", "hr", "h"],
  ordinals: ["st", "nd", "rd", "th"],
  dateLinks: ["of", "the", "on", "at"],
  rangeWords: ["to", "until", "till", "through", "thru"],
  units: {
    second: ["second", "seconds", "secs", "sec", "s"],
    minute: ["minute", "minutes", "mins", "min", "m"],
    hour: ["hour", "hours", "hrs", "hr", "h"],
    day: ["day", "days", "d"],
    week: ["week", "weeks", "wks", "wk", "w"]
  },
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90
  },
  half: ["half"],
  and: ["and", "&", "plus"],
  hedges: [
    "about",
    "around",
    "approximately",
    "approx",
    "roughly",
    "nearly",
    "almost",
    "circa",
    "ca",
    "some",
    "estimated",
    "close to",
    "an estimated",
    "over",
    "more than",
    "at least",
    "upwards of",
    "in excess of",
    "longer than",
    "under",
    "less than",
    "at most",
    "up to",
    "no more than",
    "fewer than",
    "within",
    "below",
    "after",
    "shortly after",
    "just after",
    "shortly before",
    "just before"
  ],
  hedgesAfter: ["or so", "or more", "or less", "approximately", "approx", "roughly", "ish", "or thereabouts"],
  dayFirst: void 0,
  suffixes: void 0,
  over: ["over", "more than", "at least", "just over", "a little over", "well over", "upwards of", "in excess of", "longer than"],
  under: ["under", "less than", "at most", "just under", "a little under", "well under", "up to", "no more than", "within", "fewer than", "below"],
  between: [
    ["between", "and"],
    ["between the hours of", "and"],
    ["starting at", "and ending at"],
    ["starting at", "ending at"],
    ["started at", "and ended at"],
    ["began at", "and ended at"],
    ["began at", "and lasted until"],
    ["starting at", "and lasting until"]
  ],
  at: ["at", "from", "since", "until", "till", "by", "around", "before", "after"],
  ordinalEndings: { "1": "st", "2": "nd", "3": "rd", "11": "th", "12": "th", "13": "th", "": "th" },
  zoneNouns: ["time", "times", "timezone", "timezones", "zone", "timestamp", "timestamps", "timeline", "tz", "clock", "clocks", "hours"]
};

// src/language/en.quantity.ts
var englishQuantity = {
  of: ["of"],
  determiners: ["our", "the", "all", "its", "their", "these", "those", "total", "incoming"],
  oneIn: ["in", "out of", "in every", "of every"],
  rangeWords: ["to"],
  percent: ["percent", "per cent", "pct"],
  hedges: [...englishTime.hedges, "over", "more than", "at least", "under", "less than", "at most"],
  numbers: englishTime.numbers
};

// src/language/en.ts
var english = {
  code: "en",
  name: "English",
  stopWords: [
    "the",
    "and",
    "was",
    "of",
    "to",
    "a",
    "in",
    "is",
    "for",
    "that",
    "with",
    "were",
    "on",
    "this",
    "our",
    "be",
    "by",
    "it",
    "we",
    "from",
    "at",
    "as",
    "not"
  ],
  time: englishTime,
  quantity: englishQuantity,
  sections: {
    summary: [
      "summary",
      "issue summary",
      "incident summary",
      "executive summary",
      "overview",
      "incident overview",
      "issue overview",
      "outage summary",
      "outage overview",
      "what happened",
      "what was the problem",
      "description",
      "incident description",
      "issue description",
      "problem description",
      "problem statement",
      "problem summary",
      "tl;dr",
      "tldr",
      "tl dr",
      "abstract",
      "synopsis",
      "summation",
      "scenario",
      "short version",
      "at a glance",
      "in brief",
      "brief",
      "recap"
    ],
    impact: [
      "impact",
      "user impact",
      "customer impact",
      "business impact",
      "service impact",
      "impact details",
      "impact analysis",
      "impact assessment",
      "impact summary",
      "team impact",
      "revenue impact",
      "effect",
      "effects",
      "affected",
      "affected users",
      "affected services",
      "services affected",
      "services impacted",
      "users affected",
      "customers affected",
      "what was impacted",
      "what was affected",
      "who was affected",
      "scope of impact",
      "damage",
      "consequences",
      "blast radius",
      "severity and impact"
    ],
    detection: [
      "detection",
      "detected",
      "detection method",
      "identified",
      "identification",
      "how was it detected",
      "how was the issue detected",
      "when was the issue detected",
      "discovery",
      "how we found out",
      "how did we find out",
      "how did we detect it",
      "detection and diagnosis",
      "time to detection",
      "how we detected it",
      "first detected",
      "fault detection"
    ],
    timeline: [
      "timeline",
      "timeline of events",
      "incident timeline",
      "event timeline",
      "events timeline",
      "outage timeline",
      "detailed timeline",
      "chronology",
      "chronology of events",
      "sequence of events",
      "key events",
      "history of events",
      "event log",
      "time line",
      "timeline of the incident",
      "timeline of the outage",
      "incident chronology",
      "log of events",
      "course of events"
    ],
    "root-cause": [
      "root cause",
      "root causes",
      "root cause analysis",
      "root cause(s)",
      "cause",
      "causes",
      "cause analysis",
      "contributing factors",
      "contributing factor",
      "contributing causes",
      "contributing conditions",
      "rca",
      "trigger",
      "triggers",
      "triggered by",
      "triggering event",
      "why it happened",
      "why did it happen",
      "why did this happen",
      "what caused it",
      "what caused the outage",
      "what caused the incident",
      "what was the root cause",
      "what went wrong and why",
      "five whys",
      "5 whys",
      "whys",
      "the whys",
      "technical cause",
      "underlying cause",
      "underlying causes",
      "proximate cause",
      "causal analysis",
      "technical root cause",
      "direct cause",
      "fault",
      "technical analysis",
      "why",
      "how did this happen",
      "how this happened",
      "how it happened",
      "why did it fail",
      "why it failed",
      "why did all this happen",
      "origin",
      "origin of the incident",
      "origin of the problem",
      "what broke",
      "what failed",
      "underlying issue"
    ],
    resolution: [
      "resolution",
      "resolutions",
      "recovery",
      "recovery steps",
      "mitigation",
      "mitigations",
      "fix",
      "the fix",
      "fixes applied",
      "solution",
      "solutions",
      "the solution",
      "remediation",
      "response",
      "incident response",
      "action taken",
      "actions taken",
      "immediate action",
      "immediate actions",
      "immediate actions taken",
      "details of fix",
      "how did we fix it",
      "how we fixed it",
      "how was it fixed",
      "how was it resolved",
      "how it was resolved",
      "how it was solved",
      "how was it solved",
      "how the incident was resolved",
      "how the issue was resolved",
      "how was the issue resolved",
      "how was the incident resolved",
      "how did we resolve it",
      "how we responded",
      "resolution and recovery",
      "resolution steps",
      "resolution details",
      "mitigation steps",
      "mitigation and recovery",
      "workaround",
      "restoration",
      "repair",
      "what we did",
      "service restoration"
    ],
    "action-items": [
      "action items",
      "action item",
      "actions",
      "action plan",
      "action points",
      "actions planned",
      "planned actions",
      "actions following review",
      "review actions",
      "follow-up actions",
      "followup actions",
      "follow up actions",
      "follow-ups",
      "followups",
      "follow ups",
      "follow-up",
      "follow up",
      "follow-up items",
      "follow-up tasks",
      "corrective and preventative measures",
      "corrective and preventive measures",
      "corrective & preventative measures",
      "corrective/preventative measures",
      "corrective and preventative actions",
      "corrective and preventive actions",
      "corrective measures",
      "corrective measure",
      "corrective actions",
      "corrective action",
      "preventative measures",
      "preventive measures",
      "preventative actions",
      "preventive actions",
      "preventive methods",
      "preventative methods",
      "preventative",
      "preventive",
      "corrective",
      "measures",
      "prevention",
      "prevention measures",
      "preventing recurrence",
      "prevention of recurrence",
      "future prevention",
      "next steps",
      "tasks",
      "task list",
      "list of tasks",
      "tasks to address the issue",
      "todo",
      "todos",
      "to do",
      "to-do",
      "to dos",
      "improvements",
      "improvements/fixes",
      "improvement",
      "process improvements",
      "proposed improvements",
      "remediation items",
      "remediation actions",
      "remediation plan",
      "remediation",
      "recommendations",
      "looking forward",
      "looking ahead",
      "moving forward",
      "going forward",
      "future measures",
      "future actions",
      "future work",
      "future steps",
      "future plans",
      "what we are doing about it",
      "what we're doing about it",
      "what are we doing about it",
      "what will we do",
      "what we'll do",
      "what are the next steps",
      "what we are changing",
      "work items",
      "repair items",
      "hardening",
      "outstanding work",
      "remaining work",
      "how will we prevent it",
      "how do we prevent it",
      "how are we preventing this",
      "how are we making incidents like this less likely or less impactful",
      "what is being done about this",
      "what is being done",
      "resulting action",
      "resulting actions",
      "action items and owners",
      "improvement actions",
      "improvement plan",
      "mitigation and prevention",
      "short-term actions",
      "long-term actions",
      "short term actions",
      "long term actions",
      "short-term improvements",
      "long-term improvements"
    ],
    "lessons-learned": [
      "lessons learned",
      "lessons learnt",
      "lesson learned",
      "lessons",
      "learnings",
      "key learnings",
      "what we learned",
      "what did we learn",
      "what have we learned",
      "what went well",
      "what went wrong",
      "what didn't go well",
      "what went badly",
      "what went poorly",
      "what could have gone better",
      "what could be improved",
      "what helped",
      "things that went well",
      "things that went wrong",
      "things that went poorly",
      "where we got lucky",
      "how we got lucky",
      "takeaways",
      "key takeaways",
      "insights",
      "reflections",
      "reflection",
      "retrospective",
      "lessons and thoughts",
      "successes",
      "challenges"
    ]
  },
  otherSections: [
    "conclusion",
    "conclusions",
    "background",
    "introduction",
    "context",
    "supporting information",
    "appendix",
    "glossary",
    "references",
    "participants",
    "attendees",
    "authors",
    "author",
    "acknowledgements",
    "acknowledgments",
    "communication",
    "communications",
    "communication plan",
    "escalation",
    "investigation",
    "analysis",
    "debugging",
    "debugging process",
    "immediate",
    "ongoing",
    "short-term",
    "long-term",
    "short term",
    "long term",
    "monitoring",
    "metrics",
    "stats",
    "statistics",
    "duration",
    "duration of the outage",
    "status",
    "final thoughts",
    "closing",
    "closing thoughts",
    "links",
    "related links",
    "contacts",
    "contact",
    "postmortem",
    "post-mortem",
    "post mortem",
    "incident report",
    "incident postmortem",
    "outage postmortem",
    "postmortem report",
    "symptoms",
    "symptom",
    "verification",
    "actions taken",
    "details",
    "notes",
    "questions"
  ],
  headingFillers: [
    "the",
    "of",
    "a",
    "an",
    "for",
    "our",
    "this",
    "incident",
    "incidents",
    "outage",
    "issue",
    "problem",
    "service",
    "events",
    "event",
    "detailed",
    "details",
    "detail",
    "analysis",
    "main",
    "key",
    "high-level",
    "brief",
    "short",
    "full",
    "technical",
    "proposed",
    "planned",
    "immediate",
    "initial",
    "final",
    "section",
    "and",
    "future",
    "suggested",
    "recommended",
    "possible",
    "potential",
    "identified",
    "postmortem",
    "post-mortem",
    "report",
    "on",
    "users",
    "customers",
    "to",
    "overall",
    "primary",
    "secondary",
    "is",
    "was",
    "were",
    "what",
    "steps",
    "plan",
    "list",
    "process",
    "review"
  ],
  headingLinks: ["and", "&", "/", "+", ",", "or", "–", "—", "-", ":", "|", "(", ")"],
  postmortem: [
    "postmortem*",
    "post-mortem*",
    "post mortem*",
    "incident report*",
    "incident review*",
    "post-incident review*",
    "post incident review*",
    "incident postmortem*",
    "outage report*",
    "incident summary",
    "correction of error*",
    "rca",
    "root cause analysis",
    "incident on|from|of",
    "disclosure",
    "pir",
    "post-mortum",
    "postmortum"
  ],
  incidentTitles: { sure: ["post-mortem|postmortem|post-mortum of"], likely: ["outage*", "downtime", "disruption*", "incident", "degradation"] },
  notPostmortem: [
    "how to",
    "guide*",
    "process",
    "playbook*",
    "runbook*",
    "policy",
    "policies",
    "meeting|meetings",
    "retrospective",
    "what is",
    "skill",
    "adr",
    "decision record*",
    "checklist*",
    "handbook",
    "writing",
    "repository",
    "management",
    "response plan"
  ],
  collections: ["readme", "index", "contributing", "changelog", "summary", "toc"],
  instructive: [
    "must contain|include",
    "write|writing a|an|effective? effective? postmortem|post-mortem",
    "how to write",
    "write|writing postmortems|post-mortems",
    "we? expect you to",
    "tasks to complete",
    "get properly reviewed",
    "key components of a postmortem",
    "a postmortem is a|an",
    "postmortems help|are commonly",
    "list the timezone",
    "covers the outage duration",
    "your own postmortem|post-mortem",
    "this directory|repository|project|readme contains|concerns|involves|serves|provides",
    "project post-mortem|postmortem is"
  ],
  template: ["template*", "boilerplate", "skeleton"],
  milestones: {
    start: [
      "outage|incident|disruption|downtime|degradation|impact|issue begins|began|begin|starts|started|start|beginning",
      "start|beginning of? the? outage|incident|disruption|downtime|impact|degradation",
      "outage|incident|disruption occurs|occurred|occured",
      "website|site|service|services|server|servers|application|app|api|system|platform|page|database|cluster goes|went|go|is|was|were|becomes|became down|offline|unavailable|inaccessible|unreachable|unresponsive",
      "begins|began|starts|started to? drop|fail|degrade|decline|rise|degrading|failing",
      "first|initial error|errors|failure|failures|failed|5xx",
      "deployed|released|pushed|rolled ... causing|introducing|breaking",
      "change|configuration|config|deployment ... deployed|released|pushed|applied|merged|rolled"
    ],
    detected: [
      "detected",
      "detects",
      "detect",
      "detection",
      "discovered",
      "noticed",
      "notices",
      "noticing",
      "alert*",
      "alarm*",
      "paged",
      "pages",
      "pager",
      "pagers",
      "reported",
      "reports",
      "report",
      "complain*",
      "informed",
      "notified",
      "notifies",
      "observed",
      "identified",
      "received ... complaint*|alert*|report*",
      "aware",
      "spotted"
    ],
    acknowledged: [
      "acknowledged",
      "acknowledges",
      "acked",
      "investigating",
      "investigation|investigations begin|begins|began|start|starts|started|initiated",
      "started|starts|began|begins investigating|looking",
      "joined",
      "incident declared",
      "declared"
    ],
    mitigated: [
      "mitigated",
      "mitigation ... applied|deployed|complete*",
      "workaround",
      "rolled back",
      "rollback",
      "revert*",
      "fix ... deployed|applied|released|rolled",
      "hotfix",
      "patched",
      "failover",
      "failed over",
      "restart*"
    ],
    resolved: [
      "resolved",
      "resolves",
      "resolution",
      "restored",
      "restores",
      "recovered",
      "recovers",
      "recovery",
      "repaired",
      "fixed",
      "back online|up|normal|live|again|operational",
      "back to normal",
      "back in service",
      "up and running",
      "fully|all|completely operational|functional|restored|recovered|resolved|healthy",
      "outage|incident|downtime|impact|disruption|issue ends|ended|over|closed|resolved",
      "end|ending of? the? outage|incident|disruption|downtime|impact",
      "returned|returns|return to normal",
      "normal operation*",
      "service|services|site|website restored|normal|available|accessible",
      "working again",
      "works again",
      "all clear",
      "incident closed"
    ]
  },
  clauseLinks: ["but", "and", "so"],
  milestoneDenials: [
    "not",
    "no",
    "didn't",
    "wasn't",
    "isn't",
    "hasn't",
    "couldn't",
    "weren't",
    "never",
    "partial*",
    "partly",
    "attempt*",
    "tried",
    "trying",
    "try",
    "tries",
    "failed",
    "fails",
    "fail",
    "unsuccessful*",
    "to be",
    "until",
    "before",
    "should",
    "would",
    "could",
    "will",
    "expected",
    "hoping",
    "some",
    "almost",
    "nearly",
    "still",
    "if",
    "when",
    "once",
    "waiting",
    "begin*",
    "started",
    "starts",
    "starting",
    "initial",
    "in order to",
    "temporar*",
    "again down",
    "suspected",
    "assumed",
    "believed",
    "thought",
    "first"
  ],
  milestoneExceptions: [
    "resolved|resolves to",
    "resolved|restored|recovered|fixed|normal , but",
    "for ... resolution|recovery|repair",
    "name resolution",
    "dns resolution",
    "handed|handing|hand ... over",
    "all-info-pages",
    "marks|marked|shows ... as resolved"
  ],
  bounds: {
    start: [
      "outage|downtime|disruption begins|began|begin|starts|started|start|beginning|occurs|occurred",
      "incident begins|began|begin|starts|started|start",
      "start|beginning of the? outage|incident|disruption|downtime",
      "website|site|service|services goes|went|go|became|becomes down|offline|unavailable|inaccessible|unreachable",
      "service|services|site|website starts|started|begins|began degrading|failing"
    ],
    end: [
      "outage|downtime|disruption|incident ends|ended|over|resolved",
      "restoration ... achieved|complete|completed|confirmed",
      "full|complete restoration",
      "became|becomes|is accessible|available again?",
      "issue|issues|problem|problems was|were|is? fully|completely? resolved",
      "issue|issues|problem|problems resolved|resolution",
      "restored",
      "fully|completely recovered|operational|functional|restored",
      "back online",
      "back to normal",
      "back up",
      "up and running",
      "end of the? outage|incident|disruption|downtime",
      "incident repaired",
      "resolved"
    ]
  },
  labels: {
    start: [
      "first detected",
      "start",
      "start time",
      "started",
      "started at",
      "incident start",
      "incident start time",
      "outage start",
      "outage start time",
      "impact start",
      "impact start time",
      "impact started",
      "begin",
      "began",
      "beginning",
      "begin time",
      "incident began",
      "incident started",
      "outage began",
      "from",
      "start date",
      "start date/time",
      "start of incident",
      "start of outage",
      "start of impact",
      "time started",
      "start_time",
      "started_at",
      "incident_start",
      "start (utc)",
      "time of incident start",
      "date started"
    ],
    end: [
      "end",
      "end time",
      "ended",
      "ended at",
      "incident end",
      "incident end time",
      "outage end",
      "outage end time",
      "impact end",
      "impact end time",
      "impact ended",
      "incident ended",
      "outage ended",
      "to",
      "until",
      "end date",
      "end date/time",
      "end of incident",
      "end of outage",
      "end of impact",
      "time ended",
      "end_time",
      "ended_at",
      "resolved",
      "resolved at",
      "resolved_at",
      "incident_end",
      "end (utc)",
      "time resolved",
      "time of resolution",
      "resolution time",
      "date resolved",
      "incident resolved",
      "repaired"
    ],
    duration: [
      "duration",
      "outage duration",
      "incident duration",
      "total duration",
      "duration of the outage",
      "duration of outage",
      "duration of incident",
      "duration of the incident",
      "total downtime",
      "downtime",
      "total outage",
      "total outage time",
      "total incident duration",
      "total outage duration",
      "total impact duration",
      "impact duration",
      "duration of impact",
      "length of outage",
      "outage length",
      "length",
      "duration_minutes",
      "downtime_minutes",
      "outage duration (minutes)",
      "duration (minutes)",
      "total time",
      "outage time",
      "downtime duration"
    ],
    ttd: [
      "time to detect",
      "time to detection",
      "time-to-detect",
      "time-to-detection",
      "ttd",
      "mttd",
      "mean time to detect",
      "mean time to detection",
      "detection time",
      "detection delay",
      "time until detection",
      "time to identify",
      "time to discover",
      "detection + mttd",
      "detection (+ mttd)",
      "tta",
      "time to discovery"
    ],
    ttm: ["time to mitigate", "time to mitigation", "time-to-mitigate", "ttm", "mttm", "mean time to mitigate", "mitigation time", "time until mitigation"],
    ttr: [
      "time to resolve",
      "time to resolution",
      "time-to-resolve",
      "time-to-resolution",
      "time to repair",
      "time to recover",
      "time to recovery",
      "time to restore",
      "time to restoration",
      "time to fix",
      "ttr",
      "mttr",
      "mean time to resolve",
      "mean time to repair",
      "mean time to recovery",
      "mean time to recover",
      "resolution time",
      "recovery time",
      "repair time",
      "time until resolution",
      "time until recovery",
      "time-to-recovery",
      "time-to-repair"
    ],
    date: [
      "date",
      "incident date",
      "date of incident",
      "date of the incident",
      "outage date",
      "date of outage",
      "incident_date",
      "when",
      "day",
      "date and time",
      "date/time",
      "occurred",
      "occurred on",
      "occurred_at",
      "detected_at",
      "happened_at",
      "incident day",
      "dates",
      "date of occurrence",
      "date of event"
    ],
    severity: ["severity", "severity level", "sev", "incident severity", "priority", "impact level"],
    status: ["status", "document status", "postmortem status", "post-mortem status", "state"],
    incidentId: ["incident id", "incident", "incident number", "incident_id", "id", "incident #", "incident no", "ticket id", "reference", "pm id"],
    published: [
      "published",
      "published on",
      "date published",
      "publication date",
      "written",
      "written on",
      "report date",
      "date of report",
      "reported on",
      "last updated",
      "updated",
      "created",
      "created on",
      "postmortem date",
      "review date"
    ],
    zone: ["time zone", "timezone", "tz", "zone", "all times", "times", "all times are", "times are"]
  },
  columns: {
    time: [
      "time",
      "when",
      "timestamp",
      "hour",
      "clock",
      "at",
      "time (utc)",
      "start",
      "date/time",
      "date-time",
      "datetime",
      "date time",
      "date and time",
      "date & time"
    ],
    date: ["date", "day"],
    event: ["event", "events", "description", "what", "what happened", "action", "details", "note", "notes", "activity", "entry", "update", "summary"],
    action: [
      "action",
      "action item",
      "action items",
      "actions",
      "item",
      "task",
      "tasks",
      "description",
      "measure",
      "what",
      "follow-up",
      "follow up",
      "todo",
      "to do",
      "improvement",
      "work",
      "step",
      "remediation",
      "change",
      "title",
      "deliverable",
      "corrective action",
      "preventive action",
      "preventative action",
      "issue"
    ],
    owner: [
      "owner",
      "owners",
      "assignee",
      "assigned to",
      "assigned",
      "responsible",
      "who",
      "dri",
      "lead",
      "person",
      "responsible team",
      "team",
      "owning team",
      "action owner",
      "responsibility",
      "champion",
      "responsible person",
      "owned by",
      "accountable"
    ],
    due: [
      "due",
      "due date",
      "deadline",
      "eta",
      "target",
      "target date",
      "by",
      "by when",
      "when",
      "date",
      "due by",
      "completion date",
      "expected",
      "timeline",
      "timeframe",
      "target completion",
      "target completion date",
      "planned date",
      "date due",
      "end date",
      "due on",
      "expected date",
      "expected completion",
      "expected by",
      "target by"
    ],
    ticket: [
      "ticket",
      "tickets",
      "issue",
      "issues",
      "bug",
      "bugs",
      "link",
      "links",
      "reference",
      "references",
      "ref",
      "jira",
      "tracking",
      "tracking bug",
      "tracking issue",
      "tracking ticket",
      "pr",
      "github issue",
      "id",
      "issue link",
      "pull request",
      "bug id",
      "jira ticket",
      "related"
    ],
    status: ["status", "state", "done", "done?", "progress", "completed", "completed?"]
  },
  statuses: {
    draft: ["draft", "wip", "work in progress", "in progress", "incomplete", "started", "not started", "preliminary"],
    review: ["in review", "review", "under review", "awaiting review", "pending review", "reviewing"],
    done: [
      "done",
      "complete",
      "completed",
      "closed",
      "fixed",
      "finished",
      "resolved",
      "shipped",
      "merged",
      "implemented",
      "deployed",
      "✅",
      "✔",
      "✔️",
      "☑",
      "yes",
      "live",
      "landed",
      "x",
      "[x]"
    ]
  },
  outage: [
    "outage*",
    "downtime",
    "disruption*",
    "incident*",
    "unavailab*",
    "inaccessib*",
    "unreachable",
    "down",
    "offline",
    "interruption*",
    "service loss",
    "impact*",
    "degrad*",
    "restored",
    "resolved",
    "recovered",
    "failure",
    "lasted",
    "affected",
    "issue",
    "problem",
    "error*",
    "unable",
    "did not work",
    "was not possible",
    "were not possible",
    "not work|working",
    "broken",
    "not available",
    "failing",
    "failed",
    "failures",
    "unresponsive",
    "interrupted",
    "high|elevated|increased latency",
    "timeouts",
    "timed out",
    "slow",
    "slowdown",
    "slowness"
  ],
  durationBefore: [
    "lasted|lasting|lasts|spanned|persisted|persist|persists",
    "loss of ... for",
    "lasted|lasting for|about|around",
    "outage|downtime|disruption|incident|interruption|unavailability|degradation|service ... of|for|was|lasted|lasting|:",
    "down|unavailable|inaccessible|offline|unreachable|unusable|broken|disrupted|affected|impacted|interrupted|degraded|unresponsive ... for|of|over",
    "duration of|was|is|:",
    "duration of the? outage|incident was|is",
    "downtime was|is|of|totaled|totalled",
    "total of",
    "resolved|restored|fixed after|in|within",
    "outage|downtime|incident",
    "unable ... for",
    "failed|failing for ... users|customers|requests for",
    "not available|accessible|reachable for"
  ],
  durationAfter: [
    "of? total? service? downtime|outage|disruption|unavailability|interruption|degradation",
    "of|long? service|partial|complete|total|full|production|site|website|system|platform|api|database? downtime|outage|disruption|interruption|unavailability",
    "long? outage|downtime|disruption|interruption|incident|degradation",
    "of active? impact",
    "duration",
    "period ... during which",
    "cascading? failure"
  ],
  notOutage: [
    "every",
    "per",
    "timeout*",
    "interval*",
    "ttl",
    "retention",
    "latency",
    "ago",
    "cron",
    "schedule*",
    "sla",
    "slo",
    "uptime",
    "could",
    "would",
    "should",
    "if",
    "might",
    "window",
    "each",
    "next"
  ],
  durationGaps: [
    "a",
    "an",
    "for",
    "of",
    "the",
    "was",
    "is",
    "about",
    "around",
    "approximately",
    "approx",
    "roughly",
    "nearly",
    "almost",
    "over",
    "more",
    "than",
    "at",
    "least",
    "most",
    "just",
    "some",
    "up",
    "to",
    "total",
    "full",
    "bit",
    "little",
    "under",
    "less",
    "estimated",
    "another",
    "only",
    "well",
    "close",
    "within",
    "in",
    "after",
    "from",
    "between",
    "our",
    "entire",
    "unknown",
    "length",
    "bounded",
    "maximum"
  ],
  proseBounds: {
    start: [
      "outage|incident|disruption|downtime|interruption occurred|occurs|began|begins|started|starts",
      "experienced|experiences|suffered a|an? ... outage|disruption|downtime|interruption",
      "went|became|becomes|goes down|offline|unavailable|inaccessible|unreachable",
      "outage|downtime began|started at"
    ],
    end: ["resolved at", "restored at", "back online at", "ended at", "recovered at", "fully operational at"]
  },
  proseSpans: {
    start: ["started|starting|starts|began|beginning|begins|begun|commencing|commenced|occurred at|on|around|from?", "start time"],
    end: ["ended|ending|ends|concluding|concluded|finished|resolved|restored|recovered|fixed at|by|on|around?", "lasted until", "end time"]
  },
  synonyms: [
    ["deployed", "deploy", "pushed", "push", "released", "release", "shipped", "rolled", "launched", "merged", "applied"],
    ["begins", "began", "begin", "starts", "started", "start", "occurs", "occurred", "triggers", "triggered"],
    ["restored", "recovered", "recovers", "resolved", "fixed", "repaired", "online", "operational"],
    ["detected", "detects", "noticed", "notices", "noticing", "discovered", "alert", "alerted", "alerts", "reported", "report", "indicated"],
    ["config", "configuration", "misconfiguration"],
    ["website", "site", "page"],
    ["outage", "downtime", "incident"],
    ["rollback", "rolled", "reverted", "revert"]
  ],
  metricBefore: {
    ttd: ["time to detect|detection was|is|of|:", "detected|noticed|discovered after|within|in", "detection took", "unnoticed|undetected for"],
    ttm: ["time to mitigate|mitigation was|is|of|:", "mitigated after|within|in", "mitigated|patched|upgraded ... within"],
    ttr: ["time to resolve|repair|recover|restore|resolution|recovery was|is|of|:", "recovery|repair|restoration|process|resolution took"]
  },
  metricAfter: {
    ttd: ["detection delay|lag|time", "delay before detection", "before anyone|we|someone|it noticed|reported|detected|knew|was", "to detect|notice|discover"],
    ttm: ["to mitigate"],
    ttr: ["to resolve|recover|repair|restore|fix"]
  },
  metricNotes: [
    "during",
    "excluding",
    "not counting",
    "business hours",
    "working hours",
    "support hours",
    "office hours",
    "from declaration",
    "since declaration",
    "after detection",
    "from detection",
    "after declar*",
    "from alert",
    "from first",
    "since",
    "after",
    "from",
    "between",
    "intermittent*",
    "active",
    "effective",
    "cumulative"
  ],
  affected: [
    "affect*",
    "exposed",
    "impact*",
    "unable",
    "could not",
    "couldn't",
    "cannot",
    "can't",
    "unavailable",
    "inaccessible",
    "experienc*",
    "encounter*",
    "users|customers|visitors|clients|teams|merchants|players|subscribers|requests|services|developers|readers",
    "outage|downtime|disruption|down|offline",
    "lost",
    "error*",
    "failed",
    "fail",
    "failing",
    "degraded",
    "slow",
    "unresponsive",
    "broken",
    "disrupted",
    "received|receive|returned|returning"
  ],
  counted: ["users|user", "customers|customer", "requests|request", "visitors", "traffic", "orders", "transactions", "payments", "calls", "jobs", "messages", "sessions", "clients", "teams", "nodes", "services", "searches", "bookings"],
  unaffected: [
    "recover*",
    "restor*",
    "back",
    "unaffected",
    "not affected",
    "not impacted",
    "spared",
    "resolved",
    "normal",
    "availab*",
    "uptime",
    "success*",
    "reduc*",
    "increas*",
    "improv*",
    "cpu",
    "memory",
    "disk",
    "load",
    "utili*",
    "capacity",
    "usage",
    "threshold*",
    "coverage",
    "deployed",
    "rollout",
    "rolled",
    "complet*",
    "only",
    "remaining",
    "other",
    "peak*",
    "first",
    "then",
    "initially",
    "additional",
    "another",
    "later",
    "up to",
    "rate",
    "slower",
    "faster",
    "drop*",
    "spike*",
    "region*",
    "mobile",
    "web",
    "ios",
    "android",
    "new",
    "free",
    "paid",
    "premium",
    "goal",
    "target",
    "sla",
    "slo",
    "budget",
    "traffic was"
  ],
  from: ["from", "between", "during", "starting"],
  action: {
    ownerLabels: [
      "owner",
      "owners",
      "assignee",
      "assigned to",
      "assigned",
      "responsible",
      "responsibility",
      "dri",
      "lead",
      "owned by",
      "responsible party",
      "responsible person",
      "responsible team",
      "who",
      "action owner",
      "point of contact"
    ],
    dueLabels: [
      "due",
      "due date",
      "due by",
      "due on",
      "deadline",
      "eta",
      "target",
      "target date",
      "by",
      "by when",
      "complete by",
      "completed by",
      "timeline",
      "timeframe",
      "expected",
      "before",
      "completion date",
      "no later than",
      "until",
      "when",
      "date"
    ],
    ticketLabels: ["ticket", "issue", "jira", "bug", "tracking", "tracked in", "tracked by", "tracked as", "pr", "link"],
    nobody: [
      "we",
      "us",
      "i",
      "the team",
      "team",
      "everyone",
      "all",
      "tbd",
      "tba",
      "n/a",
      "na",
      "none",
      "-",
      "–",
      "—",
      "?",
      "??",
      "???",
      "unassigned",
      "nobody",
      "unknown",
      "todo",
      "open",
      "to be decided",
      "to be determined",
      "to be assigned",
      "not assigned",
      "anyone"
    ],
    teams: [
      "team",
      "teams",
      "engineer",
      "engineers",
      "engineering",
      "department",
      "group",
      "squad",
      "guild",
      "manager",
      "lead",
      "administrator",
      "admin",
      "developer",
      "developers",
      "ops",
      "devops",
      "sre",
      "sres",
      "dba",
      "dbas",
      "security",
      "infrastructure",
      "platform",
      "support",
      "staff",
      "oncall",
      "on-call",
      "backend",
      "frontend",
      "qa",
      "it",
      "architect",
      "owner",
      "officer",
      "director",
      "cto",
      "ceo"
    ],
    vagueVerbs: [
      "improve",
      "improved",
      "improving",
      "enhance",
      "enhanced",
      "enhancing",
      "strengthen",
      "strengthened",
      "elevate",
      "boost",
      "ensure",
      "foster",
      "promote",
      "encourage",
      "increase",
      "reinforce",
      "emphasize",
      "prioritize",
      "consider",
      "reflect",
      "optimize",
      "tighten",
      "better",
      "more",
      "enforce",
      "maintain",
      "raise",
      "remind",
      "refine",
      "be",
      "focus",
      "learn"
    ],
    vagueObjects: [
      "monitoring",
      "alerting",
      "alerts",
      "logging",
      "communication",
      "communications",
      "testing",
      "tests",
      "process",
      "processes",
      "procedure",
      "procedures",
      "documentation",
      "training",
      "awareness",
      "system",
      "systems",
      "mechanism",
      "mechanisms",
      "tool",
      "tools",
      "practices",
      "practice",
      "culture",
      "collaboration",
      "quality",
      "reliability",
      "resilience",
      "stability",
      "security",
      "performance",
      "code",
      "review",
      "reviews",
      "deployment",
      "deployments",
      "management",
      "change",
      "changes",
      "configuration",
      "configurations",
      "team",
      "teams",
      "response",
      "incident",
      "incidents",
      "planning",
      "capacity",
      "coverage",
      "visibility",
      "observability",
      "error",
      "errors",
      "handling",
      "application",
      "applications",
      "health",
      "infrastructure",
      "service",
      "services",
      "strategy",
      "strategies",
      "controls",
      "measures",
      "protocols",
      "protocol",
      "knowledge",
      "attention",
      "care",
      "things",
      "robustness",
      "availability",
      "efficiency",
      "capabilities",
      "developers",
      "engineers",
      "staff",
      "experts",
      "importance"
    ],
    fillers: [
      "and",
      "or",
      "the",
      "a",
      "an",
      "our",
      "my",
      "your",
      "their",
      "all",
      "any",
      "of",
      "for",
      "to",
      "in",
      "on",
      "with",
      "into",
      "more",
      "better",
      "further",
      "additional",
      "overall",
      "existing",
      "current",
      "new",
      "thorough",
      "thoroughly",
      "regular",
      "regularly",
      "robust",
      "comprehensive",
      "proper",
      "strict",
      "stricter",
      "future",
      "similar",
      "early",
      "earlier",
      "quick",
      "quickly",
      "proactive",
      "proactively",
      "best",
      "good"
    ],
    articles: ["the"],
    obligations: ["will", "should", "to", "must", "shall"],
    auxiliaries: [
      "we",
      "i",
      "we'll",
      "i'll",
      "will",
      "should",
      "must",
      "shall",
      "need",
      "needs",
      "to",
      "the",
      "team",
      "plan",
      "going",
      "further",
      "also",
      "always",
      "please",
      "continuously",
      "regularly"
    ],
    purposeLinks: ["to", "for", "so", "before", "in", "that"],
    purposes: [
      "detect",
      "detection",
      "identify",
      "identification",
      "prevent",
      "prevention",
      "avoid",
      "catch",
      "provide",
      "ensure",
      "send",
      "receive",
      "reduce",
      "minimize",
      "handle",
      "allow",
      "enable",
      "facilitate",
      "issue",
      "issues",
      "problem",
      "problems",
      "incident",
      "incidents",
      "outage",
      "outages",
      "anomaly",
      "anomalies",
      "failure",
      "failures",
      "error",
      "errors",
      "performance",
      "degradation",
      "potential",
      "possible",
      "accurate",
      "accurately",
      "proactive",
      "proactively",
      "early",
      "earlier",
      "faster",
      "fast",
      "quick",
      "quicker",
      "quickly",
      "sooner",
      "promptly",
      "timely",
      "response",
      "responses",
      "deployment",
      "deployments",
      "production",
      "application",
      "health",
      "alerts",
      "notifications",
      "future",
      "similar",
      "happen",
      "happening",
      "occur",
      "occurring",
      "again",
      "impact",
      "downtime",
      "recurrence",
      "risk",
      "risks",
      "misconfigurations",
      "reoccurrence",
      "such",
      "this",
      "these",
      "they",
      "it",
      "them",
      "from"
    ],
    means: ["by", "through", "using", "via", "including", "such", "like"],
    wishes: [
      "be more careful",
      "more careful",
      "pay more? attention",
      "do better",
      "take more care",
      "be more vigilant",
      "stay vigilant",
      "not happen again",
      "never happen again",
      "reflect on|if|whether",
      "maybe look",
      "hope to",
      "think about",
      "be mindful",
      "be aware",
      "remember to",
      "raise awareness",
      "remind ... of the importance",
      "testing is your friend"
    ],
    none: [
      "no action items",
      "no actions",
      "no action",
      "no further action*",
      "no follow-up*",
      "none",
      "not required",
      "nothing to do",
      "no corrective actions",
      "n/a"
    ],
    verbs: [
      "add",
      "added",
      "adopt",
      "align",
      "allow",
      "alert",
      "analyze",
      "audit",
      "automate",
      "avoid",
      "backup",
      "block",
      "build",
      "change",
      "check",
      "clean",
      "communicate",
      "complete",
      "conduct",
      "configure",
      "consider",
      "continue",
      "convert",
      "create",
      "decide",
      "define",
      "deploy",
      "deprecate",
      "design",
      "detect",
      "develop",
      "disable",
      "discuss",
      "document",
      "educate",
      "enable",
      "enforce",
      "enhance",
      "ensure",
      "establish",
      "evaluate",
      "expand",
      "explore",
      "extend",
      "find",
      "fix",
      "follow",
      "formalize",
      "harden",
      "hire",
      "host",
      "identify",
      "implement",
      "improve",
      "include",
      "increase",
      "inform",
      "install",
      "integrate",
      "introduce",
      "invest",
      "investigate",
      "keep",
      "limit",
      "maintain",
      "make",
      "migrate",
      "modify",
      "monitor",
      "move",
      "notify",
      "optimize",
      "organize",
      "patch",
      "perform",
      "plan",
      "prevent",
      "provide",
      "publish",
      "reduce",
      "refactor",
      "refine",
      "regularly",
      "remove",
      "rename",
      "replace",
      "require",
      "resolve",
      "restart",
      "restore",
      "restrict",
      "revert",
      "roll",
      "review",
      "revise",
      "rewrite",
      "rotate",
      "recover",
      "run",
      "scrutinize",
      "streamline",
      "secure",
      "send",
      "support",
      "schedule",
      "set",
      "setup",
      "share",
      "simplify",
      "split",
      "standardize",
      "start",
      "stop",
      "strengthen",
      "switch",
      "test",
      "tighten",
      "track",
      "train",
      "tune",
      "update",
      "upgrade",
      "use",
      "utilize",
      "validate",
      "verify",
      "work",
      "write"
    ]
  },
  placeholders: {
    asks: [
      "insert",
      "date",
      "time",
      "duration",
      "name",
      "names",
      "link",
      "url",
      "title",
      "owner",
      "team name",
      "number",
      "placeholder",
      "start time",
      "end time",
      "start date",
      "end date",
      "xx",
      "xxx",
      "todo",
      "tbd",
      "author",
      "author name",
      "your name",
      "service name",
      "severity level",
      "root cause",
      "incident title",
      "incident date",
      "yyyy",
      "time zone",
      "timezone",
      "description",
      "impact",
      "reason"
    ],
    marks: ["tbd", "tba", "todo", "fixme", "lorem ipsum", "tbc"],
    imperatives: ["insert", "your", "describe", "enter", "add", "fill", "brief", "briefly", "specify", "provide", "explain", "link"],
    instructions: [
      "describe the impact here",
      "description here",
      "descripton here",
      "list of things that went well",
      "these are only sample subheadings",
      "ideally these should result in concrete action items",
      "things that could have gone better ideally",
      "every action item should have an issue",
      "short event description",
      "add a|your? description here",
      "brief description of",
      "insert ... here",
      "write ... here",
      "delete this",
      "another item",
      "lorem ipsum dolor",
      "your text here",
      "text goes here",
      "duration of the outage with start and end times",
      "be very specific like a todo",
      "often what executives will read",
      "explain in detail how the issue was fixed",
      "note the final root cause and describe what needs to change",
      "explain what was causing the issue in detail"
    ],
    openings: ["todo", "fixme", "tbd"],
    masks: [
      "hh:mm",
      "hh:mm:ss",
      "yyyy-mm-dd",
      "dd/mm/yyyy",
      "mm/dd/yyyy",
      "dd-mm-yyyy",
      "xx:xx",
      "x:xx",
      "nn:nn",
      "??:??",
      "__:__",
      "yyyy/mm/dd",
      "dd.mm.yyyy",
      "xxxx-xx-xx"
    ]
  },
  unknown: ["n/a", "na", "none", "unknown", "-", "–", "—", "?", "??", "not known", "not applicable", "no", "nil"],
  blame: [
    "engineer|engineers|developer|developers|admin|administrator|operator|employee|intern|sre|he|she|they|team|member|colleague|person 's|’s|'s mistake|fault|error|negligence|carelessness",
    "engineer's|engineer’s|developer's|developer’s|admin's|admin’s|administrator's|administrator’s|operator's|operator’s|employee's|employee’s|intern's|intern’s|member's|member’s mistake|fault|error|negligence|carelessness|incompetence",
    "mistake|error|fault|negligence by|of|from a|an|one|our|the? engineer|developer|admin|administrator|operator|employee|intern|sre|colleague|person",
    "careless|negligent|incompetent|lazy|sloppy|reckless engineer|engineers|developer|developers|admin|administrator|operator|employee|intern|team|person|colleague",
    "careless and did not",
    "was|were careless|negligent|incompetent|lazy|reckless|sloppy|hungover",
    "carelessness",
    "negligence",
    "incompetence",
    "act of laziness",
    "sheer stupidity",
    "engineer|engineers|developer|developers|admin|administrator|operator|employee|intern|sre|colleague|he|she was|were careless|negligent|incompetent|lazy|reckless|sloppy|hungover|drunk|to blame|at fault",
    "engineer|engineers|developer|developers|admin|administrator|operator|employee|intern|sre|colleague|he|she forgot|neglected to",
    "engineer|developer|admin|administrator|operator|employee|intern|sre|colleague|he|she should have known|checked|tested|noticed|read",
    "being hungover",
    "blame lies|falls with|on",
    "member|engineer|developer|colleague|employee ... by mistake"
  ],
  humanError: ["human error", "human errors", "operator error", "user error by", "human mistake", "human failure", "pilot error"],
  denials: [
    "not",
    "no",
    "isn't",
    "wasn't",
    "never",
    "blameless",
    "without",
    "rather than",
    "instead of",
    "prevent",
    "prevents",
    "preventing",
    "avoid",
    "avoids",
    "avoiding",
    "minimize",
    "minimise",
    "minimizing",
    "reduce",
    "reduces",
    "reducing",
    "risk",
    "eliminate",
    "possible",
    "potential",
    "any",
    "against",
    "mitigate",
    "chance",
    "likelihood",
    "susceptible",
    "prone",
    "future"
  ]
};

// src/text/words.ts
var letters = "A-Za-z\\u00aa\\u00c0-\\u024f\\u0370-\\u03ff\\u0400-\\u04ff";
var wordEnd = `(?![${letters}0-9_])`;
var space = "[ \\t\\u00a0\\u2009\\u202f]";
function escaped(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replaceAll(" ", space);
}
function oneOf(words3) {
  const sorted = [...new Set(words3)].filter(Boolean).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.length === 0 ? "(?!)" : `(?:${sorted.map(escaped).join("|")})`;
}
function isSpaceless(word) {
  return !new RegExp(`[${letters}0-9]`).test(word);
}
function followed(words3) {
  return `(?:${oneOf(words3.filter((word) => !isSpaceless(word)))}${space}{1,2}|${oneOf(words3.filter(isSpaceless))}${space}{0,2})`;
}
function perLanguage(build) {
  const known = /* @__PURE__ */ new WeakMap();
  return (words3) => {
    let built = known.get(words3);
    if (built === void 0) {
      built = build(words3);
      known.set(words3, built);
    }
    return built;
  };
}
function matchAt(expression, text, index) {
  expression.lastIndex = index;
  return expression.exec(text) ?? void 0;
}

// src/text/hedge.ts
var reach = 32;
var hedgeGrammar = perLanguage(({ hedges, hedgesAfter, over = [], under = [], overAfter = [], underAfter = [] }) => ({
  before: new RegExp(`(?:^|[^${letters}])(?:(${oneOf(over)})|(${oneOf(under)})|${oneOf(hedges)})\\.?${space}{0,2}$`, "i"),
  mark: /(?:([>≥])|([<≤])|[~≈∼])=?[ \u00a0]?$/,
  after: new RegExp(
    `${space}?[~∼](?!${space}?[0-9])|(?:${space}{1,2}|-|${space}\\()(?:${afterwards(overAfter, underAfter, hedgesAfter, false)})(?![${letters}0-9_])|${space}{0,2}(?:${afterwards(overAfter, underAfter, hedgesAfter, true)})`,
    "iy"
  )
}));
function afterwards(over, under, others, spaceless) {
  const [a, b, c] = [over, under, others].map((words3) => oneOf(words3.filter((word) => isSpaceless(word) === spaceless)));
  return `(${a})|(${b})|${c}`;
}
function hedgeAround(text, start, end2, words3) {
  const { before, mark, after } = hedgeGrammar(words3);
  const left = text.slice(Math.max(0, start - reach), start);
  const found = /[0-9][ \u00a0]?[~∼][ \u00a0]?$/.test(left) ? null : before.exec(left) ?? mark.exec(left);
  const behind = matchAt(after, text, end2);
  const over = found?.[1] ?? behind?.[1] ?? behind?.[3];
  const under = found?.[2] ?? behind?.[2] ?? behind?.[4];
  return { approximate: found !== null || behind !== void 0, bound: over === void 0 ? under === void 0 ? void 0 : "under" : "over" };
}

// src/text/numerals.ts
function numeralClass(numbers) {
  const characters = Object.keys(numbers).filter((word) => word.length === 1 && isSpaceless(word));
  return characters.length === 0 ? "(?!)" : `[${characters.join("")}]`;
}
function parseNumber(word, numbers) {
  return (Object.hasOwn(numbers, word) ? numbers[word] : void 0) ?? composed(word, numbers);
}
function composed(word, numbers) {
  let [total, digit] = [0, 0];
  for (const character of word) {
    const value = numbers[character];
    if (value === void 0 || value < 10 && digit > 0) return void 0;
    total += value < 10 ? 0 : (digit || 1) * value;
    digit = value < 10 ? value : 0;
  }
  return total + digit;
}

// src/text/duration.ts
var units = ["week", "day", "hour", "minute", "second"];
var minutesIn = { week: 10080, day: 1440, hour: 60, minute: 1, second: 1 / 60 };
var quarters = { "¼": 0.25, "½": 0.5, "¾": 0.75 };
var durationGrammar = perLanguage((words3) => {
  const unitOf = new Map(units.toReversed().flatMap((unit2) => words3.units[unit2].map((word) => [word, unit2])));
  const unit = `(${oneOf(unitOf.keys())})`;
  const unitEnd = `(?![${letters}_])(?!-[${letters}]{1,4}-${unit.replace("(", "(?:")})`;
  const longUnit = `(${oneOf([...unitOf.keys()].filter((word) => word.length > 1))})`;
  const one = oneOf(Object.keys(words3.numbers).filter((word) => words3.numbers[word] === 1));
  const numbers = oneOf(Object.keys(words3.numbers).filter((word) => !isSpaceless(word)));
  const numeral = numeralClass(words3.numbers);
  const and = oneOf(words3.and);
  const half = oneOf(words3.half);
  const countedHalf = `${oneOf(words3.counters ?? [])}${half}`;
  const thousand = `[,\\u00a0\\u2009\\u202f${words3.dayFirst ? ". " : ""}]`;
  const amount = `(?:[1-9][0-9]{0,2}(?:${thousand}[0-9]{3}(?![0-9])){1,2}|[0-9]{1,6})(?:[.,][0-9]{1,3})?`;
  return {
    unitOf,
    number: new RegExp(
      `(${amount})(?:${space}?([½¼¾])|${space}?(${countedHalf}|${and}${space}(?:${one}${space})?${half}))?(\\+)?(?:${space}{1,2}|-|)${unit}${unitEnd}`,
      "iy"
    ),
    grouped: new RegExp(`^[1-9][0-9]{0,2}(?:${thousand}[0-9]{3}(?![0-9])){1,2}`),
    numeral: new RegExp(
      `(?<!${numeral}|${oneOf(words3.vagueNumbers ?? [])})(${numeral}{1,6})${space}?(${countedHalf})?${space}{0,2}${longUnit}${unitEnd}`,
      "iy"
    ),
    fraction: new RegExp(`([½¼¾])${space}{0,2}${unit}${unitEnd}`, "iy"),
    word: new RegExp(`(${numbers})(?:[ -](${numbers}))?(?:[ -]${and}[ -](?:${one}[ -])?(${half}))?(?:${space}{1,2}|-)${longUnit}${unitEnd}`, "iy"),
    halfOf: new RegExp(`${half}(?:${space}{1,2}|-|)(?:${one}${space}{1,2})?${longUnit}${unitEnd}`, "iy"),
    andHalf: new RegExp(
      `${space}{1,2}${and}${space}{1,2}(?:${one}${space}{1,2})?${half}${wordEnd}|${oneOf(words3.half.filter(isSpaceless))}(?!${longUnit})`,
      "iy"
    ),
    colon: new RegExp(`([0-9]{1,3}):([0-9]{2})(?::([0-9]{2}))?${space}?${unit}${unitEnd}`, "iy"),
    link: new RegExp(`(?:${space}?,)?${space}{0,2}(?:${followed(words3.and)})?`, "iy"),
    // "5m users" are five million of them; a plural noun directly behind tells.
    plural: new RegExp(`${space}(?!${escaped(words3.units.minute[0] ?? "")})[a-z]{2,20}[b-hj-rt-z]s(?![${letters}])`, "y"),
    iso: /P(?:([0-9]{1,4})W)?(?:([0-9]{1,4})D)?(?:T(?:([0-9]{1,5})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,7})S)?)?(?![A-Za-z0-9])/y,
    restMinutes: new RegExp(`([0-5]?[0-9])(?![${letters}0-9_:]|[.,][0-9])`, "y"),
    // "2 h 30", as French spaces it.
    restApart: new RegExp(`(?<=${space}${oneOf(words3.apartMarks ?? [])})${space}([0-5][0-9])(?![${letters}0-9_:%]|[.,][0-9]|${space}?${unit})`, "iy")
  };
});
function parseAmount(text, words3) {
  const whole = durationGrammar(words3).grouped.exec(text)?.[0] ?? "";
  return Number(whole.replace(/[^0-9]/g, "") + text.slice(whole.length).replace(",", "."));
}
function numberPart(text, index, words3, larger) {
  const grammar = durationGrammar(words3);
  const match = matchAt(grammar.number, text, index);
  const written = match?.[5];
  const unit = written === void 0 ? void 0 : grammar.unitOf.get(written.toLowerCase());
  if (!match || !unit || written === void 0) return void 0;
  const end2 = index + match[0].length;
  const glued = /[0-9½¼¾]/.test(text[end2 - written.length - 1] ?? "");
  if (/^[A-Za-z]$/.test(written) && unit !== "hour" && !larger) {
    if (!glued || written !== written.toLowerCase() || unit === "minute" && /^[0-9]{4}/.test(match[1] ?? "") || unit === "minute" && matchAt(grammar.plural, text, end2))
      return void 0;
  }
  const amount = parseAmount(match[1] ?? "", words3) + (match[3] === void 0 ? quarters[match[2] ?? ""] ?? 0 : 0.5);
  return { end: end2, minutes: amount * minutesIn[unit], unit, halved: !Number.isInteger(amount), glued, open: match[4] !== void 0 };
}
function wordPart(text, index, words3) {
  const grammar = durationGrammar(words3);
  const half = matchAt(grammar.halfOf, text, index) ?? matchAt(grammar.fraction, text, index);
  const match = half ?? matchAt(grammar.word, text, index);
  const unit = grammar.unitOf.get((half ? match?.at(-1) : match?.[4])?.toLowerCase() ?? "");
  if (!match || !unit) return void 0;
  const end2 = index + match[0].length;
  const base = { end: end2, unit, glued: false, open: false };
  if (half) return { ...base, minutes: (quarters[match[1] ?? ""] ?? 0.5) * minutesIn[unit], halved: true };
  const tens = words3.numbers[match[1]?.toLowerCase() ?? ""] ?? 0;
  const ones = match[2] === void 0 ? 0 : words3.numbers[match[2].toLowerCase()] ?? 0;
  if (match[2] !== void 0 && (tens < 20 || tens % 10 !== 0 || ones > 9)) return void 0;
  if (tens + ones === 1 && unit === "second") return void 0;
  const amount = tens + ones + (match[3] === void 0 ? 0 : 0.5);
  return { ...base, minutes: amount * minutesIn[unit], halved: !Number.isInteger(amount) };
}
function numeralPart(text, index, words3) {
  const { numeral, unitOf } = durationGrammar(words3);
  const match = matchAt(numeral, text, index);
  const amount = match?.[1] === void 0 ? void 0 : parseNumber(match[1], words3.numbers);
  const unit = unitOf.get(match?.[3]?.toLowerCase() ?? "");
  if (!match || amount === void 0 || !unit) return void 0;
  const halved2 = match[2] !== void 0;
  return { end: index + match[0].length, minutes: (amount + (halved2 ? 0.5 : 0)) * minutesIn[unit], unit, halved: halved2, glued: false, open: false };
}
function colonPart(text, index, words3) {
  const { colon, unitOf } = durationGrammar(words3);
  const match = matchAt(colon, text, index);
  const unit = unitOf.get(match?.[4]?.toLowerCase() ?? "");
  if (!match || unit !== "hour" && unit !== "minute" || Number(match[2]) > 59) return void 0;
  const whole = (Number(match[1]) * 60 + Number(match[2]) + Number(match[3] ?? 0) / 60) * (unit === "hour" ? 1 : 1 / 60);
  const smaller = unit === "hour" && match[3] === void 0 ? "minute" : "second";
  return { end: index + match[0].length, minutes: whole, unit: smaller, halved: false, glued: false, open: false };
}
function isoPart(text, index, words3) {
  const match = text[index] === "P" ? matchAt(durationGrammar(words3).iso, text, index) : void 0;
  const written = match?.slice(1) ?? [];
  const last = written.findLastIndex((part) => part !== void 0);
  const unit = units[last];
  if (!match || !unit) return void 0;
  const minutes = units.reduce((sum, each, at) => sum + Number(written[at] ?? 0) * minutesIn[each], 0);
  return { end: index + match[0].length, minutes, unit, halved: false, glued: false, open: false };
}
function durationAt(text, index, words3) {
  const { link, andHalf, restMinutes, restApart } = durationGrammar(words3);
  let part = isoPart(text, index, words3) ?? colonPart(text, index, words3) ?? numberPart(text, index, words3) ?? numeralPart(text, index, words3) ?? wordPart(text, index, words3);
  if (!part) return void 0;
  let { minutes, halved: halved2, open } = part;
  for (; ; ) {
    const rest = part.unit === "hour" ? matchAt(part.glued ? restMinutes : restApart, text, part.end) : void 0;
    if (rest && !part.halved) {
      minutes += Number(rest[1]);
      part = { ...part, end: part.end + rest[0].length, unit: "minute", glued: false };
      break;
    }
    const half = part.halved ? void 0 : matchAt(andHalf, text, part.end);
    if (half) {
      minutes += minutesIn[part.unit] / 2;
      halved2 = true;
      part = { ...part, end: part.end + half[0].length };
      break;
    }
    const gap = matchAt(link, text, part.end)?.[0].length ?? 0;
    const at = part.end + gap;
    const next = numberPart(text, at, words3, part) ?? numeralPart(text, at, words3) ?? (gap > 0 ? wordPart(text, at, words3) : void 0);
    if (!next || units.indexOf(next.unit) <= units.indexOf(part.unit)) break;
    minutes += next.minutes;
    halved2 = next.halved;
    open ||= next.open;
    part = next;
  }
  const { end: end2, unit } = part;
  const hedge = hedgeAround(text, index, end2, words3);
  const ranged = /[0-9][ \u00a0]?[-–—~][ \u00a0]?$/.test(text.slice(Math.max(0, index - 4), index));
  return {
    kind: "duration",
    start: index,
    end: end2,
    text: text.slice(index, end2),
    minutes: Math.round(minutes * 1e6) / 1e6,
    unit: halved2 && unit === "hour" ? "half-hour" : unit,
    approximate: hedge.approximate || open || ranged,
    bound: hedge.bound ?? (open ? "over" : void 0)
  };
}
function formatMinutes(minutes, words3) {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const amounts = [
    ["day", Math.floor(seconds / 86400)],
    ["hour", Math.floor(seconds / 3600) % 24],
    ["minute", Math.floor(seconds / 60) % 60],
    ["second", seconds % 60]
  ];
  const written = amounts.filter(([, amount]) => amount > 0);
  if (written.length === 0) written.push(["minute", 0]);
  const between2 = isSpaceless(words3.units.minute[0] ?? "") ? "" : " ";
  return written.map(([unit, amount]) => amount + between2 + unitName(unit, amount, words3)).join(between2);
}
function unitName(unit, amount, { units: units2, nounsUpper }) {
  const name = (amount === 1 ? void 0 : units2[unit][1]) ?? units2[unit][0] ?? "";
  return nounsUpper ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

// src/language/de.ts
var germanTime = {
  months: [
    ["januar", "jänner", "jan", "january"],
    ["februar", "feber", "feb", "february"],
    ["märz", "maerz", "mär", "mrz", "march", "mar"],
    ["april", "apr"],
    ["mai", "may"],
    ["juni", "jun", "june"],
    ["juli", "jul", "july"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["oktober", "okt", "october", "oct"],
    ["november", "nov"],
    ["dezember", "dez", "december", "dec"]
  ],
  weekdays: [
    ["sonntag", "sonntags", "so"],
    ["montag", "montags", "mo"],
    ["dienstag", "dienstags", "di"],
    ["mittwoch", "mittwochs", "mi"],
    ["donnerstag", "donnerstags", "do"],
    ["freitag", "freitags", "fr"],
    ["samstag", "samstags", "sonnabend", "sa"]
  ],
  am: ["am"],
  pm: ["pm"],
  meridiemFirst: false,
  noon: ["mittag"],
  midnight: ["mitternacht"],
  hourMarks: ["uhr", "h"],
  ordinals: ["."],
  dateLinks: ["um", "am", "den", "der", "von", "ab", "gegen", "ca", "zwischen"],
  rangeWords: ["bis", "bis um", "bis ca", "bis gegen"],
  units: {
    second: ["sekunde", "sekunden", "sekündige", "sekündiger", "sekündigen", "sek", "s"],
    minute: ["minute", "minuten", "minütige", "minütiger", "minütigen", "minütiges", "min", "m"],
    hour: ["stunde", "stunden", "stündige", "stündiger", "stündigen", "stündiges", "std", "h"],
    day: ["tag", "tage", "tagen", "tägige", "tägiger", "tägigen", "d"],
    week: ["woche", "wochen", "wöchige", "wöchiger", "wöchigen"]
  },
  numbers: {
    ein: 1,
    eine: 1,
    einer: 1,
    einem: 1,
    einen: 1,
    eines: 1,
    eins: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    fünfundvierzig: 45,
    fünfundzwanzig: 25,
    fünfunddreißig: 35,
    eineinhalb: 1.5,
    anderthalb: 1.5,
    zweieinhalb: 2.5,
    dreieinhalb: 3.5,
    viereinhalb: 4.5
  },
  half: ["halbe", "halben", "halbes"],
  and: ["und", "&"],
  hedges: [
    "etwa",
    "ungefähr",
    "ca",
    "circa",
    "zirka",
    "rund",
    "fast",
    "beinahe",
    "knapp",
    "annähernd",
    "gegen",
    "schätzungsweise",
    "geschätzt",
    "in etwa",
    "gut",
    "über",
    "mehr als",
    "mindestens",
    "länger als",
    "unter",
    "weniger als",
    "höchstens",
    "maximal",
    "bis zu"
  ],
  hedgesAfter: ["oder mehr", "oder weniger", "oder so", "ungefähr", "circa"],
  dayFirst: true,
  suffixes: void 0,
  over: ["über", "mehr als", "mindestens", "länger als", "gut"],
  under: ["unter", "weniger als", "höchstens", "maximal", "knapp", "bis zu", "innerhalb von"],
  between: [["zwischen", "und"]],
  at: ["um", "ab", "gegen", "bis"],
  zoneNouns: [
    "uhrzeit",
    "uhrzeiten",
    "zeit",
    "zeiten",
    "zeitangaben",
    "zeitangabe",
    "zeitzone",
    "zeitzonen",
    "zeitpunkt",
    "zeitpunkte",
    "zeitstempel",
    "zeitverlauf",
    "zeitlinie",
    "zeitachse",
    "zeitstrahl",
    "chronologie",
    "uhr",
    "time",
    "times",
    "timezone",
    "zone",
    "timeline"
  ],
  nounsUpper: true,
  zones: {
    mez: "CET",
    mesz: "CEST",
    "mitteleuropäische zeit": "CET",
    "mitteleuropäischer zeit": "CET",
    "mitteleuropäische sommerzeit": "CEST",
    "mitteleuropäischer sommerzeit": "CEST",
    "berliner zeit": "Europe/Berlin",
    "wiener zeit": "Europe/Vienna",
    "zürcher zeit": "Europe/Zurich",
    "deutsche zeit": "Europe/Berlin",
    "deutscher zeit": "Europe/Berlin",
    weltzeit: "UTC",
    "koordinierte weltzeit": "UTC",
    "koordinierter weltzeit": "UTC"
  }
};
var germanQuantity = {
  of: ["der", "des", "aller", "von", "unserer", "an"],
  determiners: ["der", "des", "aller", "unserer", "unseren", "den", "die", "allen", "dieser", "gesamten", "eingehenden"],
  oneIn: ["von", "aus"],
  rangeWords: ["bis"],
  percent: ["prozent", "percent"],
  hedges: germanTime.hedges,
  numbers: germanTime.numbers
};
var { sections, labels, columns, action, placeholders, statuses } = english;
var german = {
  code: "de",
  name: "Deutsch",
  stopWords: [
    "der",
    "die",
    "das",
    "und",
    "in",
    "den",
    "von",
    "zu",
    "mit",
    "sich",
    "auf",
    "für",
    "ist",
    "im",
    "dem",
    "nicht",
    "ein",
    "eine",
    "als",
    "auch",
    "es",
    "an",
    "werden",
    "aus",
    "wurde",
    "wurden",
    "wir",
    "bei",
    "nach",
    "um",
    "war",
    "des",
    "durch"
  ],
  time: germanTime,
  quantity: germanQuantity,
  sections: {
    summary: [
      "zusammenfassung",
      "kurzzusammenfassung",
      "kurzfassung",
      "überblick",
      "übersicht",
      "management summary",
      "was ist passiert",
      "was ist geschehen",
      "was geschah",
      "was passiert ist",
      "beschreibung",
      "kurzbeschreibung",
      "störungsbeschreibung",
      "fehlerbeschreibung",
      "problembeschreibung",
      "vorfallbeschreibung",
      "beschreibung der störung",
      "beschreibung des vorfalls",
      "beschreibung des problems",
      "beschreibung des ausfalls",
      "beschreibung des ereignisses",
      "ereignisbeschreibung",
      "in kürze",
      "kurz und knapp",
      "auf einen blick",
      "zusammenfassung des vorfalls",
      "zusammenfassung der störung",
      "zusammenfassung des ausfalls",
      "vorfallübersicht",
      "sachverhalt",
      "abstract",
      ...sections.summary
    ],
    impact: [
      "auswirkungen",
      "auswirkung",
      "auswirkungen auf kunden",
      "auswirkungen auf nutzer",
      "auswirkungen auf benutzer",
      "auswirkung auf kunden",
      "auswirkungen für kunden",
      "auswirkungen für nutzer",
      "kundenauswirkungen",
      "kundenauswirkung",
      "geschäftliche auswirkungen",
      "geschäftsauswirkungen",
      "betroffen",
      "betroffene",
      "betroffene systeme",
      "betroffene dienste",
      "betroffene services",
      "betroffene nutzer",
      "betroffene benutzer",
      "betroffene kunden",
      "betroffene bereiche",
      "betroffene komponenten",
      "wer war betroffen",
      "was war betroffen",
      "betroffenheit",
      "umfang",
      "ausmaß",
      "schaden",
      "schäden",
      "schadensausmaß",
      "folgen",
      "konsequenzen für kunden",
      "umfang der störung",
      "beeinträchtigung",
      "beeinträchtigungen",
      ...sections.impact
    ],
    detection: [
      "erkennung",
      "entdeckung",
      "feststellung",
      "detektion",
      "fehlererkennung",
      "störungserkennung",
      "wie wurde es entdeckt",
      "wie wurde es erkannt",
      "wie wurde der vorfall entdeckt",
      "wie wurde die störung erkannt",
      "wie haben wir es bemerkt",
      "wie haben wir davon erfahren",
      "meldung",
      "störungsmeldung",
      "alarmierung",
      "erkannt durch",
      "bemerkt durch",
      "entdeckt durch",
      ...sections.detection
    ],
    timeline: [
      "zeitverlauf",
      "zeitlinie",
      "zeitleiste",
      "zeitachse",
      "zeitstrahl",
      "chronologie",
      "zeitlicher ablauf",
      "zeitlicher verlauf",
      "zeitablauf",
      "ablauf",
      "verlauf",
      "hergang",
      "chronologischer ablauf",
      "chronologie der ereignisse",
      "chronologie des vorfalls",
      "chronologie der störung",
      "ablauf der ereignisse",
      "ablauf der störung",
      "ablauf des vorfalls",
      "verlauf der störung",
      "verlauf des vorfalls",
      "störungsverlauf",
      "vorfallverlauf",
      "ereignisverlauf",
      "ereignisse",
      "ereignisprotokoll",
      "zeitplan der ereignisse",
      "zeittafel",
      "protokoll",
      "zeitlinie der ereignisse",
      ...sections.timeline
    ],
    "root-cause": [
      "ursache",
      "ursachen",
      "grundursache",
      "grundursachen",
      "hauptursache",
      "ursachenanalyse",
      "grundursachenanalyse",
      "analyse der ursache",
      "analyse der ursachen",
      "fehlerursache",
      "störungsursache",
      "kernursache",
      "technische ursache",
      "eigentliche ursache",
      "ursache der störung",
      "ursache des ausfalls",
      "ursache des vorfalls",
      "ursache des problems",
      "auslöser",
      "auslösendes ereignis",
      "grund",
      "gründe",
      "beitragende faktoren",
      "begünstigende faktoren",
      "mitwirkende faktoren",
      "beitragende ursachen",
      "warum ist es passiert",
      "warum ist das passiert",
      "warum es passiert ist",
      "wie konnte das passieren",
      "wie kam es dazu",
      "was war die ursache",
      "5-why-analyse",
      "5 warum",
      "fünf mal warum",
      "fehleranalyse",
      "technische analyse",
      "wurzelursache",
      ...sections["root-cause"]
    ],
    resolution: [
      "behebung",
      "lösung",
      "problemlösung",
      "fehlerbehebung",
      "störungsbehebung",
      "entstörung",
      "wiederherstellung",
      "dienstwiederherstellung",
      "sofortmaßnahmen",
      "sofortmaßnahme",
      "sofortige maßnahmen",
      "ergriffene maßnahmen",
      "durchgeführte maßnahmen",
      "eingeleitete maßnahmen",
      "eindämmung",
      "schadensbegrenzung",
      "reaktion",
      "gegenmaßnahmen",
      "korrektur",
      "abhilfe",
      "workaround",
      "umgehungslösung",
      "wie wurde es behoben",
      "wie wurde das problem behoben",
      "wie wurde die störung behoben",
      "wie wurde der vorfall behoben",
      "wie haben wir es behoben",
      "was haben wir getan",
      "was wurde unternommen",
      "behebung und wiederherstellung",
      "behebung der störung",
      "behebung des vorfalls",
      "beseitigung",
      ...sections.resolution
    ],
    "action-items": [
      "maßnahmen",
      "massnahmen",
      "folgemaßnahmen",
      "folgemassnahmen",
      "korrekturmaßnahmen",
      "vorbeugende maßnahmen",
      "vorbeugemaßnahmen",
      "präventivmaßnahmen",
      "präventionsmaßnahmen",
      "verbesserungsmaßnahmen",
      "korrektur- und vorbeugemaßnahmen",
      "korrektur- und präventivmaßnahmen",
      "geplante maßnahmen",
      "weitere maßnahmen",
      "abgeleitete maßnahmen",
      "langfristige maßnahmen",
      "kurzfristige maßnahmen",
      "mittelfristige maßnahmen",
      "dauerhafte maßnahmen",
      "offene maßnahmen",
      "maßnahmenplan",
      "maßnahmenliste",
      "maßnahmenkatalog",
      "massnahmenplan",
      "maßnahmen zur vorbeugung",
      "maßnahmen zur vermeidung",
      "maßnahmen zur verbesserung",
      "nächste schritte",
      "weiteres vorgehen",
      "weitere schritte",
      "aufgaben",
      "aufgabenliste",
      "offene punkte",
      "offene aufgaben",
      "handlungspunkte",
      "handlungsempfehlungen",
      "empfehlungen",
      "verbesserungen",
      "verbesserungsvorschläge",
      "prävention",
      "vorbeugung",
      "vermeidung",
      "künftige vermeidung",
      "zukünftige maßnahmen",
      "wie verhindern wir das",
      "wie verhindern wir eine wiederholung",
      "was tun wir dagegen",
      "was wir ändern",
      "was wir tun werden",
      "ausblick",
      "todos",
      "to-dos",
      ...sections["action-items"]
    ],
    "lessons-learned": [
      "erkenntnisse",
      "gewonnene erkenntnisse",
      "lehren",
      "gelernte lektionen",
      "lernpunkte",
      "gelerntes",
      "was haben wir gelernt",
      "was wir gelernt haben",
      "was lief gut",
      "was gut lief",
      "was gut funktioniert hat",
      "was hat gut funktioniert",
      "was lief schlecht",
      "was schlecht lief",
      "was lief nicht gut",
      "was nicht gut lief",
      "was nicht funktioniert hat",
      "was hätte besser laufen können",
      "was können wir verbessern",
      "was wir besser machen können",
      "wo hatten wir glück",
      "wo wir glück hatten",
      "glück gehabt",
      "rückblick",
      "retrospektive",
      "reflexion",
      "schlussfolgerungen",
      "verbesserungspotenzial",
      "verbesserungspotential",
      "positives",
      "negatives",
      "lektionen",
      "lehren aus dem vorfall",
      ...sections["lessons-learned"]
    ]
  },
  otherSections: [
    "fazit",
    "hintergrund",
    "einleitung",
    "kontext",
    "anhang",
    "anhänge",
    "glossar",
    "referenzen",
    "quellen",
    "beteiligte",
    "teilnehmer",
    "autoren",
    "autor",
    "kommunikation",
    "eskalation",
    "untersuchung",
    "analyse",
    "diagnose",
    "dauer",
    "status",
    "metriken",
    "kennzahlen",
    "statistik",
    "schlusswort",
    "kontakt",
    "ansprechpartner",
    "symptome",
    "details",
    "notizen",
    "anmerkungen",
    "offene fragen",
    "metadaten",
    "stammdaten",
    "allgemeine angaben",
    "störungsbericht",
    "vorfallbericht",
    "kurzfristig",
    "langfristig",
    "mittelfristig",
    ...english.otherSections
  ],
  headingFillers: [
    "der",
    "die",
    "das",
    "des",
    "den",
    "dem",
    "ein",
    "eine",
    "einer",
    "von",
    "vom",
    "zur",
    "zum",
    "für",
    "und",
    "im",
    "in",
    "auf",
    "störung",
    "vorfall",
    "vorfalls",
    "ausfall",
    "ausfalls",
    "incidents",
    "problems",
    "problem",
    "ereignisse",
    "ereignisses",
    "details",
    "detaillierte",
    "detaillierter",
    "technische",
    "technischen",
    "kurze",
    "geplante",
    "kurzfristige",
    "langfristige",
    "mögliche",
    "genaue",
    "genauer",
    "zukünftige",
    "künftige",
    "unsere",
    "kunden",
    "nutzer",
    "benutzer",
    "war",
    "ist",
    "was",
    "wie",
    "liste",
    ...english.headingFillers
  ],
  headingLinks: ["und", "sowie", "oder", ...english.headingLinks],
  postmortem: [
    "störungsbericht*",
    "vorfallbericht*",
    "vorfallsbericht*",
    "ausfallbericht*",
    "incident-bericht*",
    "incidentbericht*",
    "nachbereitung*",
    "vorfallanalyse*",
    "störungsanalyse*",
    "ausfallanalyse*",
    "nachbetrachtung*",
    "ursachenbericht*",
    "post-mortem-bericht*",
    ...english.postmortem
  ],
  incidentTitles: { sure: [], likely: ["ausfall*", "störung*", "vorfall*"] },
  notPostmortem: [
    "anleitung*",
    "leitfaden",
    "richtlinie*",
    "prozess",
    "vorlage*",
    "handbuch",
    "checkliste*",
    "verzeichnis",
    "was ist",
    "wie man",
    "besprechung*",
    "protokollvorlage",
    ...english.notPostmortem
  ],
  template: ["vorlage*", "muster*", ...english.template],
  collections: ["übersicht", "verzeichnis", ...english.collections],
  instructive: [
    "diese vorlage",
    "dieses dokument beschreibt ... prozess",
    "wann schreiben wir ein? postmortem",
    "wie wir postmortems",
    "ein postmortem sollte",
    ...english.instructive
  ],
  milestones: {
    start: [
      "ausfall|störung|störungen|vorfall|incident|beeinträchtigung|unterbrechung|downtime beginnt|begann|startet|startete|setzt ein?",
      "ausfall|störung|vorfall|incident|problem tritt|trat ... auf|ein",
      "beginn|anfang|start der|des ausfalls|störung|störungen|vorfalls|incidents|beeinträchtigung|unterbrechung",
      "erste|ersten|erster|erstes fehler|fehlermeldungen|fehlermeldung|fehlversuche|timeouts|timeout|ausfälle|abbrüche|5xx|störungen|anfragen ... fehl?",
      "ist|sind|war|waren|wird|werden|geht|gehen|ging nicht? mehr? offline|unerreichbar|erreichbar|verfügbar",
      "nicht mehr erreichbar|verfügbar|nutzbar",
      "fällt|fiel|fallen|fielen ... aus",
      "release|deployment|deploy|änderung|konfiguration|version|rollout|migration|update ... ausgerollt|eingespielt|deployt|deployed|aktiviert|freigeschaltet|produktiv|gestartet",
      "fehlerrate steigt|stieg|springt"
    ],
    detected: [
      "erkannt",
      "entdeckt",
      "bemerkt",
      "bemerken",
      "bemerkte",
      "festgestellt",
      "gemeldet",
      "meldet",
      "melden",
      "meldete",
      "meldeten",
      "meldung*",
      "alarm*",
      "alert*",
      "benachrichtigt",
      "benachrichtigung*",
      "beschwerde*",
      "beschweren",
      "hinweis",
      "informiert",
      "aufmerksam",
      "auffällig",
      "aufgefallen",
      "fällt ... auf",
      "pager*",
      "schlägt ... an",
      "löst ... aus",
      "detektiert",
      "bereitschaft ... geweckt|gerufen|alarmiert"
    ],
    acknowledged: [
      "bestätigt ... alarm",
      "quittiert",
      "übernimmt",
      "übernommen",
      "untersuchung beginnt|begonnen|gestartet",
      "analyse beginnt|begonnen|gestartet",
      "beginnt|beginnen|starten|startet ... analyse|untersuchung|fehlersuche|suche",
      "untersucht|untersuchen",
      "incident|vorfall|störung ausgerufen|eröffnet|erklärt",
      "krisenstab",
      "telefonkonferenz"
    ],
    mitigated: [
      "zurückgerollt",
      "zurückgenommen",
      "zurückgesetzt",
      "rollback",
      "revert*",
      "hotfix",
      "eingedämmt",
      "entschärft",
      "abgemildert",
      "umgeleitet",
      "workaround",
      "umgangen",
      "failover",
      "umgeschaltet",
      "umschaltung",
      "neu gestartet",
      "neustart",
      "neugestartet",
      "fix|korrektur|patch ... ausgerollt|eingespielt|deployt|deployed|angewendet"
    ],
    resolved: [
      "behoben",
      "wiederhergestellt",
      "gelöst",
      "entstört",
      "beseitigt",
      "wieder ... erreichbar|verfügbar|online|normal|stabil|funktionsfähig|funktionsbereit|nutzbar|möglich",
      "wieder erreichbar|verfügbar|online|normal|stabil|funktionsfähig|nutzbar|möglich|da",
      "normalbetrieb",
      "regelbetrieb",
      "entwarnung",
      "ende der|des störung|ausfalls|vorfalls|incidents|beeinträchtigung|unterbrechung",
      "störung|ausfall|vorfall|incident ist|wird? beendet|geschlossen|vorbei|behoben|endet|endete",
      "vollständig|komplett|voll funktionsfähig|erholt|wiederhergestellt|betriebsbereit"
    ]
  },
  clauseLinks: english.clauseLinks,
  milestoneDenials: [
    "nicht",
    "kein*",
    "noch",
    "nie",
    "teilweise",
    "teils",
    "versuch*",
    "scheitert",
    "scheiterte",
    "erfolglos*",
    "bis",
    "bevor",
    "soll",
    "sollte",
    "würde",
    "könnte",
    "wird",
    "werden",
    "erwartet",
    "hoffen",
    "einige",
    "fast",
    "beinahe",
    "falls",
    "wenn",
    "sobald",
    "um zu",
    "vorübergehend",
    "vorläufig",
    "vermutet",
    "vermutlich",
    "angenommen",
    "anscheinend",
    "warten",
    "erneut"
  ],
  bounds: {
    start: [
      "ausfall|störung|downtime|vorfall|incident|unterbrechung beginnt|begann|startet|startete",
      "beginn|anfang|start der|des störung|ausfalls|vorfalls|incidents|unterbrechung",
      "nicht mehr erreichbar|verfügbar",
      "ausfall|störung tritt|trat ein|auf"
    ],
    end: [
      "ende der|des störung|ausfalls|vorfalls|incidents|unterbrechung",
      "störung|ausfall|vorfall|incident|problem ist|wird? vollständig? beendet|behoben|gelöst|endet|endete|vorbei",
      "vollständig|komplett wiederhergestellt|behoben",
      "normalbetrieb",
      "regelbetrieb",
      "wiederhergestellt",
      "entwarnung",
      "wieder vollständig? erreichbar|verfügbar|online",
      "behoben"
    ]
  },
  labels: {
    start: [
      "beginn",
      "start",
      "startzeit",
      "startzeitpunkt",
      "anfang",
      "von",
      "begonnen",
      "beginn der störung",
      "beginn des ausfalls",
      "beginn des vorfalls",
      "störungsbeginn",
      "ausfallbeginn",
      "vorfallbeginn",
      "incident-beginn",
      "start der störung",
      "eingetreten",
      "aufgetreten um",
      "zeitpunkt des beginns",
      ...labels.start
    ],
    end: [
      "ende",
      "endzeit",
      "endzeitpunkt",
      "bis",
      "beendet",
      "ende der störung",
      "ende des ausfalls",
      "ende des vorfalls",
      "störungsende",
      "ausfallende",
      "vorfallende",
      "behoben",
      "behoben um",
      "behoben am",
      "gelöst",
      "gelöst um",
      "wiederhergestellt",
      "wiederhergestellt um",
      "entstört",
      ...labels.end
    ],
    duration: [
      "dauer",
      "gesamtdauer",
      "ausfalldauer",
      "ausfallzeit",
      "störungsdauer",
      "dauer der störung",
      "dauer des ausfalls",
      "dauer des vorfalls",
      "dauer der unterbrechung",
      "vorfalldauer",
      "incident-dauer",
      "dauer der beeinträchtigung",
      "nichtverfügbarkeit",
      "gesamtausfallzeit",
      ...labels.duration
    ],
    ttd: [
      "zeit bis zur erkennung",
      "zeit bis zur entdeckung",
      "erkennungszeit",
      "entdeckungszeit",
      "dauer bis zur erkennung",
      "dauer bis zur entdeckung",
      ...labels.ttd
    ],
    ttm: ["zeit bis zur eindämmung", "zeit bis zur entschärfung", "zeit bis zum workaround", "dauer bis zur eindämmung", ...labels.ttm],
    ttr: [
      "zeit bis zur behebung",
      "zeit bis zur lösung",
      "zeit bis zur wiederherstellung",
      "behebungszeit",
      "lösungszeit",
      "wiederherstellungszeit",
      "wiederherstellungsdauer",
      "entstörzeit",
      "dauer bis zur behebung",
      "dauer bis zur wiederherstellung",
      ...labels.ttr
    ],
    date: [
      "datum",
      "tag",
      "datum des vorfalls",
      "datum der störung",
      "datum des ausfalls",
      "vorfallsdatum",
      "vorfalldatum",
      "störungsdatum",
      "ereignisdatum",
      "wann",
      "zeitraum",
      "datum und uhrzeit",
      "datum/uhrzeit",
      "zeitpunkt",
      "aufgetreten am",
      ...labels.date
    ],
    severity: ["schweregrad", "schwere", "priorität", "kritikalität", "dringlichkeit", "einstufung", ...labels.severity],
    status: ["status", "zustand", "dokumentstatus", "stand", ...labels.status],
    incidentId: [
      "vorfall",
      "vorfallnummer",
      "vorfall-id",
      "störungsnummer",
      "störungs-id",
      "incident-nr",
      "ticketnummer",
      "ticket",
      "nummer",
      "incident-id",
      "aktenzeichen",
      ...labels.incidentId
    ],
    published: [
      "veröffentlicht",
      "veröffentlicht am",
      "erstellt",
      "erstellt am",
      "verfasst",
      "verfasst am",
      "berichtsdatum",
      "datum des berichts",
      "zuletzt aktualisiert",
      "letzte aktualisierung",
      "letzte änderung",
      "aktualisiert",
      "aktualisiert am",
      "erstellungsdatum",
      "datum der nachbereitung",
      ...labels.published
    ],
    zone: ["zeitzone", "alle zeiten", "alle zeitangaben", "zeiten", "zeitangaben", "alle uhrzeiten", "uhrzeiten", ...labels.zone]
  },
  columns: {
    time: ["uhrzeit", "zeit", "zeitpunkt", "zeitstempel", "wann", "uhr", "datum/uhrzeit", "datum und uhrzeit", "zeitangabe", ...columns.time],
    date: ["datum", "tag", ...columns.date],
    event: [
      "ereignis",
      "ereignisse",
      "beschreibung",
      "was",
      "was ist passiert",
      "aktion",
      "vorgang",
      "notiz",
      "bemerkung",
      "details",
      "eintrag",
      "geschehen",
      "vorkommnis",
      "hergang",
      ...columns.event
    ],
    action: [
      "maßnahme",
      "maßnahmen",
      "massnahme",
      "aufgabe",
      "aufgaben",
      "aktion",
      "beschreibung",
      "was",
      "folgemaßnahme",
      "korrekturmaßnahme",
      "schritt",
      "verbesserung",
      "titel",
      "tätigkeit",
      "to-do",
      "todo",
      ...columns.action
    ],
    owner: [
      "verantwortlich",
      "verantwortliche",
      "verantwortlicher",
      "verantwortliche person",
      "verantwortung",
      "zuständig",
      "zuständigkeit",
      "zugewiesen",
      "zugewiesen an",
      "wer",
      "person",
      "team",
      "bearbeiter",
      "bearbeiterin",
      "eigentümer",
      "durch",
      "verantwortliches team",
      "ansprechpartner",
      ...columns.owner
    ],
    due: [
      "fällig",
      "fälligkeit",
      "fällig am",
      "fällig bis",
      "fälligkeitsdatum",
      "frist",
      "termin",
      "zieltermin",
      "zieldatum",
      "bis",
      "bis wann",
      "wann",
      "erledigen bis",
      "zu erledigen bis",
      "stichtag",
      "enddatum",
      ...columns.due
    ],
    ticket: ["ticket", "vorgang", "verweis", "link", "ticketnummer", "nummer", "nr", "referenz", ...columns.ticket],
    status: ["status", "stand", "zustand", "erledigt", "erledigt?", "fortschritt", ...columns.status]
  },
  statuses: {
    draft: ["entwurf", "in arbeit", "in bearbeitung", "vorläufig", "unvollständig", "nicht begonnen", ...statuses.draft],
    review: ["in prüfung", "in abstimmung", "zur prüfung", "zur freigabe", "in freigabe", "prüfung ausstehend", ...statuses.review],
    done: [
      "erledigt",
      "fertig",
      "abgeschlossen",
      "umgesetzt",
      "behoben",
      "geschlossen",
      "gelöst",
      "implementiert",
      "ausgerollt",
      "ja",
      "beendet",
      ...statuses.done
    ]
  },
  outage: [
    "ausfall*",
    "ausfälle*",
    "störung*",
    "vorfall*",
    "incident*",
    "downtime",
    "unterbrechung*",
    "unterbrochen",
    "beeinträchtig*",
    "nicht erreichbar|verfügbar|nutzbar|möglich",
    "unerreichbar*",
    "nichtverfügbar*",
    "offline",
    "ausgefallen",
    "auswirkung*",
    "gestört",
    "wiederhergestellt",
    "behoben",
    "dauerte",
    "betroffen*",
    "problem*",
    "fehler*",
    "konnten ... nicht|keine",
    "konnte ... nicht|keine",
    "fiel|fielen ... aus",
    "schlug|schlugen ... fehl"
  ],
  durationBefore: [
    "dauerte|dauert|andauerte|währte|anhielt|hielt ... an?",
    "dauerte|dauert insgesamt|etwa|rund|ca|knapp",
    "dauer von|war|betrug|beträgt|:",
    "ausfall|störung|unterbrechung|vorfall|incident|downtime|ausfallzeit|beeinträchtigung|nichtverfügbarkeit ... von|dauerte|für|betrug|:|war",
    "ausfallzeit|downtime|ausfalldauer|gesamtdauer|störungsdauer ... betrug|beträgt|:|war|von",
    "behoben|gelöst|wiederhergestellt nach",
    "insgesamt",
    "offline|unerreichbar|ausgefallen|gestört|unterbrochen|beeinträchtigt|down für|seit"
  ],
  durationAfter: [
    "andauernde*|dauernde*|lange*|lang? ausfall*|störung|unterbrechung|downtime|beeinträchtigung|nichtverfügbarkeit|ausfallzeit|incident|vorfall",
    "nicht erreichbar|verfügbar|nutzbar|möglich",
    "lang nicht|keine|kein|ausgefallen|gestört|unerreichbar|offline",
    "unerreichbar|offline|ausgefallen|gestört|down|unterbrochen",
    "keine|kein",
    "gedauert",
    "teilausfall|totalausfall|komplettausfall|gesamtausfall|teilweiser? ausfall",
    "ausfall der|des|von"
  ],
  notOutage: [
    "alle",
    "jede*",
    "pro",
    "timeout*",
    "intervall*",
    "ttl",
    "aufbewahrung*",
    "latenz",
    "cron*",
    "sla",
    "slo",
    "könnte",
    "würde",
    "sollte",
    "falls",
    "wenn",
    "maximal",
    "zeitfenster",
    "nächste*",
    "vor",
    "gültig*"
  ],
  durationGaps: [
    "insgesamt",
    "für",
    "von",
    "etwa",
    "rund",
    "ca",
    "circa",
    "ungefähr",
    "knapp",
    "fast",
    "gut",
    "über",
    "mehr",
    "als",
    "mindestens",
    "höchstens",
    "maximal",
    "bis",
    "zu",
    "eine",
    "ein",
    "einen",
    "einer",
    "der",
    "die",
    "das",
    "damit",
    "somit",
    "also",
    "genau",
    "war",
    "betrug",
    "unter",
    "weniger",
    "in",
    "nach",
    "nur",
    "beinahe",
    "volle",
    "ganze"
  ],
  proseBounds: {
    start: ["ausfall|störung|incident|unterbrechung begann|beginnt|startete|trat", "fiel|fielen ... aus", "nicht mehr erreichbar|verfügbar", "kam es zu"],
    end: ["behoben um", "wiederhergestellt um", "endete um", "beendet um", "wieder erreichbar|verfügbar um"]
  },
  synonyms: [
    ["ausgerollt", "eingespielt", "deployt", "deployment", "release", "rollout", "veröffentlicht", "aktiviert"],
    ["beginnt", "begann", "beginn", "startet", "startete", "start", "auftritt", "trat"],
    ["wiederhergestellt", "behoben", "gelöst", "entstört", "erreichbar", "verfügbar"],
    ["erkannt", "entdeckt", "bemerkt", "gemeldet", "meldet", "alarm", "festgestellt"],
    ["konfiguration", "konfigurationsänderung", "config"],
    ["ausfall", "störung", "vorfall", "incident", "downtime"],
    ["rollback", "zurückgerollt", "zurückgesetzt", "zurückgenommen", "revert"]
  ],
  metricBefore: {
    ttd: ["zeit bis zur erkennung|entdeckung war|betrug|:", "erkannt|entdeckt|bemerkt nach|innerhalb", "unbemerkt für|über"],
    ttm: ["zeit bis zur eindämmung|entschärfung war|betrug|:"],
    ttr: ["zeit bis zur behebung|lösung|wiederherstellung war|betrug|:", "behebung|wiederherstellung dauerte"]
  },
  metricAfter: { ttd: [], ttm: [], ttr: [] },
  metricNotes: [
    "während",
    "ohne",
    "abzüglich",
    "geschäftszeit*",
    "arbeitszeit*",
    "bürozeit*",
    "servicezeit*",
    "ab",
    "seit",
    "nach",
    "von",
    "zwischen",
    "ab erkennung",
    "ab meldung",
    "nach erkennung",
    "zeitweise",
    "aktiv",
    "effektiv",
    "kumuliert"
  ],
  affected: [
    "betroffen*",
    "betraf",
    "betrafen",
    "beeinträchtig*",
    "auswirk*",
    "konnte*",
    "nicht erreichbar|verfügbar|möglich|nutzbar",
    "unerreichbar",
    "offline",
    "ausfall*",
    "ausgefallen",
    "fiel*",
    "störung*",
    "fehler*",
    "fehlgeschlagen*",
    "schlug*",
    "verlor*",
    "verloren",
    "langsam*",
    "kunden|nutzer|nutzerinnen|benutzer|anwender|besucher|gäste|fahrgäste|passagiere|anfragen|dienste|händler|buchungen",
    "erhielt*",
    "abgebrochen",
    "gestört"
  ],
  counted: ["nutzer", "nutzern", "benutzer", "benutzern", "kunden", "anfragen", "bestellungen", "zahlungen", "buchungen", "aufrufe"],
  unaffected: [
    "erholt*",
    "wiederhergestellt",
    "nicht betroffen",
    "unbeeinträchtigt",
    "verschont",
    "behoben",
    "normal*",
    "verfügbarkeit",
    "erreichbarkeit",
    "erfolg*",
    "reduzier*",
    "gesunken",
    "sank",
    "gestiegen",
    "stieg",
    "verbesser*",
    "cpu",
    "speicher*",
    "festplatte*",
    "last",
    "auslastung",
    "kapazität",
    "schwellwert*",
    "abdeckung",
    "ausgerollt",
    "nur",
    "übrigen",
    "restlichen",
    "andere*",
    "spitze*",
    "zunächst",
    "anfangs",
    "später",
    "bis zu",
    "rate",
    "langsamer",
    "schneller",
    "region*",
    "mobil*",
    "neue*",
    "ziel",
    "sla",
    "slo",
    "budget"
  ],
  from: ["von", "zwischen", "während", "ab"],
  action: {
    ownerLabels: [
      "verantwortlich",
      "verantwortliche",
      "verantwortlicher",
      "verantwortung",
      "zuständig",
      "zuständigkeit",
      "zugewiesen",
      "zugewiesen an",
      "wer",
      "bearbeiter",
      "bearbeiterin",
      "eigentümer",
      "ansprechpartner",
      "durch",
      ...action.ownerLabels
    ],
    dueLabels: [
      "fällig",
      "fällig am",
      "fällig bis",
      "fälligkeit",
      "fälligkeitsdatum",
      "frist",
      "termin",
      "zieltermin",
      "zieldatum",
      "bis",
      "bis zum",
      "bis ende",
      "bis spätestens",
      "spätestens",
      "spätestens am",
      "erledigen bis",
      "deadline",
      "stichtag",
      ...action.dueLabels
    ],
    ticketLabels: ["ticket", "vorgang", "verweis", "siehe", ...action.ticketLabels],
    nobody: [
      "wir",
      "uns",
      "ich",
      "das team",
      "alle",
      "jeder",
      "niemand",
      "offen",
      "unbekannt",
      "keiner",
      "keine",
      "nicht zugewiesen",
      "noch offen",
      "n. n.",
      "nn",
      "k. a.",
      "k.a",
      "zu klären",
      "wird noch festgelegt",
      ...action.nobody
    ],
    teams: [
      "team",
      "teams",
      "abteilung",
      "gruppe",
      "leitung",
      "betrieb",
      "entwicklung",
      "bereitschaft",
      "administration",
      "technik",
      "teamleitung",
      "architektur",
      "infrastruktur",
      "plattform",
      "sicherheit",
      "datenbanken",
      "netzwerk",
      ...action.teams
    ],
    vagueVerbs: [
      "verbessern",
      "verbesserung",
      "verbessere",
      "optimieren",
      "optimierung",
      "erhöhen",
      "erhöhung",
      "stärken",
      "stärkung",
      "steigern",
      "steigerung",
      "sicherstellen",
      "sicherstellung",
      "gewährleisten",
      "fördern",
      "sensibilisieren",
      "sensibilisierung",
      "ausbauen",
      "mehr",
      "bessere",
      "besseres",
      "besserer",
      "intensivieren",
      "verstärken",
      "verstärkte",
      "verstärkung",
      "beachten",
      "achten",
      "überdenken",
      "ausbau"
    ],
    vagueObjects: [
      "monitoring",
      "monitorings",
      "überwachung",
      "alarmierung",
      "alarme",
      "logging",
      "protokollierung",
      "kommunikation",
      "tests",
      "testen",
      "testabdeckung",
      "prozess",
      "prozesse",
      "prozessen",
      "abläufe",
      "dokumentation",
      "schulung",
      "schulungen",
      "bewusstsein",
      "systeme",
      "systems",
      "qualität",
      "codequalität",
      "zuverlässigkeit",
      "stabilität",
      "sicherheit",
      "leistung",
      "performance",
      "zusammenarbeit",
      "review",
      "reviews",
      "deployments",
      "infrastruktur",
      "sorgfalt",
      "aufmerksamkeit",
      "mitarbeiter",
      "team",
      "teams",
      "verfügbarkeit",
      "resilienz",
      "wissen",
      "fehlerbehandlung",
      "reaktionszeit",
      "planung",
      "transparenz"
    ],
    fillers: [
      "und",
      "oder",
      "der",
      "die",
      "das",
      "des",
      "den",
      "dem",
      "ein",
      "eine",
      "unsere",
      "unser",
      "alle",
      "von",
      "für",
      "zu",
      "zur",
      "zum",
      "in",
      "im",
      "auf",
      "mit",
      "mehr",
      "bessere",
      "weiter",
      "weitere",
      "weiterhin",
      "zusätzliche",
      "allgemein",
      "insgesamt",
      "regelmäßig",
      "regelmäßige",
      "künftig",
      "zukünftig",
      "deutlich",
      "stets",
      "besser",
      "schneller",
      "gründlich"
    ],
    articles: english.action.articles,
    obligations: english.action.obligations,
    auxiliaries: [
      "wir",
      "sollten",
      "müssen",
      "werden",
      "wollen",
      "können",
      "ich",
      "das",
      "die",
      "der",
      "den",
      "team",
      "auch",
      "immer",
      "bitte",
      "weiterhin",
      "regelmäßig",
      "kontinuierlich"
    ],
    purposeLinks: ["um", "für", "damit", "bevor", "zur", "zum", "bei"],
    purposes: [
      "zu",
      "erkennen",
      "erkennung",
      "identifizieren",
      "verhindern",
      "vermeiden",
      "vermeidung",
      "vorbeugen",
      "sicherstellen",
      "reduzieren",
      "minimieren",
      "fehler",
      "fehlern",
      "probleme",
      "problemen",
      "vorfälle",
      "vorfällen",
      "störungen",
      "ausfälle",
      "ausfällen",
      "anomalien",
      "leistung",
      "mögliche",
      "potenzielle",
      "früh",
      "früher",
      "frühzeitig",
      "schnell",
      "schneller",
      "zukunft",
      "künftig",
      "künftige",
      "ähnliche",
      "ähnlichen",
      "wieder",
      "erneut",
      "wiederholung",
      "risiko",
      "risiken",
      "solche",
      "diese",
      "dies",
      "es",
      "sie"
    ],
    means: ["durch", "mittels", "mithilfe", "via", "indem", "per", "über", "wie", "anhand"],
    wishes: [
      "vorsichtiger sein|werden|arbeiten",
      "besser aufpassen",
      "mehr aufpassen",
      "sorgfältiger arbeiten|sein|prüfen|vorgehen",
      "mehr sorgfalt",
      "aufmerksamer sein|werden",
      "nicht wieder passieren",
      "nie wieder passieren",
      "nicht noch einmal passieren",
      "bewusstsein schaffen|schärfen|stärken",
      "daran denken",
      "mitarbeiter|team|kollegen sensibilisieren|ermahnen",
      "in zukunft vermeiden",
      "mehr achten auf"
    ],
    none: [
      "keine maßnahmen",
      "keine massnahmen",
      "keine weiteren maßnahmen",
      "keine folgemaßnahmen",
      "keine",
      "nicht erforderlich",
      "entfällt",
      "keine nötig",
      ...action.none
    ],
    verbs: [
      "abschalten",
      "alarm",
      "anpassen",
      "aktualisieren",
      "aufnehmen",
      "ausrollen",
      "automatisieren",
      "begrenzen",
      "dokumentieren",
      "einführen",
      "einbauen",
      "einrichten",
      "ergänzen",
      "ersetzen",
      "erstellen",
      "erweitern",
      "hinzufügen",
      "implementieren",
      "konfigurieren",
      "prüfen",
      "schreiben",
      "sicherstellen",
      "testen",
      "überwachen",
      "umstellen",
      "verbessern",
      "verhindern",
      "einführung",
      "ergänzung",
      "erstellung",
      "erweiterung",
      "anpassung",
      "umstellung",
      "prüfung",
      "ablösung",
      "migration",
      "aufbau",
      ...action.verbs
    ]
  },
  placeholders: {
    asks: [
      "datum",
      "uhrzeit",
      "zeit",
      "dauer",
      "name",
      "namen",
      "titel",
      "verantwortlich",
      "nummer",
      "platzhalter",
      "startzeit",
      "endzeit",
      "autor",
      "beschreibung",
      "ursache",
      "auswirkung",
      "zeitzone",
      "teamname",
      "ihr name",
      "grund",
      "einfügen",
      "ausfüllen",
      ...placeholders.asks
    ],
    marks: ["offen", "folgt", "wird ergänzt", "noch offen", "zu ergänzen", "tbd", ...placeholders.marks],
    imperatives: [
      "einfügen",
      "beschreiben",
      "beschreibe",
      "beschreibung",
      "hier",
      "bitte",
      "ihr",
      "ihre",
      "dein",
      "deine",
      "ergänzen",
      "angeben",
      "fügen",
      "eintragen",
      "ausfüllen",
      "kurze",
      ...placeholders.imperatives
    ],
    instructions: [
      "hier beschreiben",
      "hier einfügen",
      "hier eintragen",
      "bitte ausfüllen",
      "bitte ergänzen",
      "beschreiben sie hier",
      "beschreiben sie den|die|das",
      "fügen sie ... ein",
      "text hier",
      "wird noch ergänzt",
      ...placeholders.instructions
    ],
    openings: english.placeholders.openings,
    masks: ["tt.mm.jjjj", "jjjj-mm-tt", "tt.mm.yyyy", "ss:mm", ...placeholders.masks]
  },
  unknown: ["unbekannt", "keine", "keiner", "keines", "nicht bekannt", "entfällt", "nicht zutreffend", "k. a.", "k.a", "nein", "unklar", ...english.unknown],
  blame: [
    "fehler|versagen|schuld|nachlässigkeit|unachtsamkeit|fahrlässigkeit|versäumnis des|der|eines|einer|unseres|unserer|vom|von ... entwicklers|entwicklerin|entwickler|administrators|admins|kollegen|kollegin|mitarbeiters|mitarbeiterin|mitarbeiter|technikers|ingenieurs|praktikanten|teams",
    "entwickler|entwicklerin|administrator|admin|kollege|kollegin|mitarbeiter|mitarbeiterin|techniker|ingenieur|praktikant|er|sie hat|hatte|hatten ... vergessen|versäumt|übersehen|geschlampt",
    "entwickler|administrator|admin|kollege|kollegin|mitarbeiter|mitarbeiterin|techniker|ingenieur|er|sie hätte ... wissen|prüfen|testen|merken|bemerken|sehen müssen",
    "entwickler|administrator|admin|kollege|kollegin|mitarbeiter|techniker|team|er|sie war|waren unachtsam|nachlässig|fahrlässig|schuld|inkompetent|unvorsichtig|schlampig",
    "unachtsamkeit",
    "nachlässigkeit",
    "fahrlässigkeit",
    "schlamperei",
    "inkompetenz",
    "schuld hat|hatte|liegt|trägt|war",
    "fahrlässig|nachlässig|schlampig gehandelt|gearbeitet"
  ],
  humanError: [
    "menschliches versagen",
    "menschlichen versagens",
    "menschlicher fehler",
    "menschlichen fehler",
    "menschlichen fehlers",
    "menschliche fehler",
    "bedienfehler",
    "bedienungsfehler",
    "anwenderfehler",
    ...english.humanError
  ],
  denials: [
    "nicht",
    "kein*",
    "ohne",
    "nie",
    "statt",
    "anstatt",
    "anstelle",
    "verhinder*",
    "vermeid*",
    "minimier*",
    "reduzier*",
    "risiko",
    "möglich*",
    "potenziell*",
    "schutz",
    "gegen",
    "künftig*",
    "mögliche",
    "anfällig",
    "weder",
    ...english.denials
  ]
};

// src/language/es.ts
var spanishTime = {
  months: [
    ["enero", "ene", "january", "jan"],
    ["febrero", "feb", "february"],
    ["marzo", "mar", "march"],
    ["abril", "abr", "april", "apr"],
    ["mayo", "may"],
    ["junio", "jun", "june"],
    ["julio", "jul", "july"],
    ["agosto", "ago", "august", "aug"],
    ["septiembre", "setiembre", "sept", "sep", "september"],
    ["octubre", "oct", "october"],
    ["noviembre", "nov", "november"],
    ["diciembre", "dic", "december", "dec"]
  ],
  weekdays: [
    ["domingo", "dom"],
    ["lunes", "lun"],
    ["martes"],
    ["miércoles", "miercoles", "mié"],
    ["jueves", "jue"],
    ["viernes", "vie"],
    ["sábado", "sabado", "sáb"]
  ],
  am: ["am", "a.m", "a. m"],
  pm: ["pm", "p.m", "p. m"],
  meridiemFirst: false,
  noon: ["mediodía", "mediodia"],
  midnight: ["medianoche"],
  hourMarks: ["h", "hs", "hrs", "horas"],
  ordinals: ["º", "ª", "°"],
  dateLinks: ["de", "del", "a", "a las", "a la", "las", "el", "desde", "desde las", "entre", "entre las", "de las", "sobre las", "hacia las"],
  rangeWords: ["a", "a las", "a la", "hasta", "hasta las", "hasta la"],
  units: {
    second: ["segundo", "segundos", "seg", "s"],
    minute: ["minuto", "minutos", "min", "mins", "m"],
    hour: ["hora", "horas", "hrs", "hs", "h"],
    day: ["día", "días", "dia", "dias", "d"],
    week: ["semana", "semanas", "sem"]
  },
  numbers: {
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veinticinco: 25,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60
  },
  half: ["media", "medio"],
  and: ["y", "con", "&"],
  hedges: [
    "aproximadamente",
    "aprox",
    "unos",
    "unas",
    "alrededor de",
    "cerca de",
    "casi",
    "en torno a",
    "más o menos",
    "sobre",
    "hacia",
    "más de",
    "mas de",
    "al menos",
    "como mínimo",
    "menos de",
    "como máximo",
    "a lo sumo",
    "hasta"
  ],
  hedgesAfter: ["aproximadamente", "aprox", "más o menos", "o más", "o menos"],
  dayFirst: true,
  suffixes: void 0,
  over: ["más de", "mas de", "al menos", "como mínimo", "algo más de", "poco más de"],
  under: ["menos de", "como máximo", "a lo sumo", "hasta", "poco menos de"],
  between: [
    ["entre", "y"],
    ["entre las", "y las"],
    ["entre la", "y las"]
  ],
  at: ["a las", "a la", "hacia las", "sobre las", "desde las", "hasta las"],
  zoneNouns: [
    "hora",
    "horas",
    "horario",
    "horarios",
    "huso",
    "zona",
    "tiempo",
    "tiempos",
    "cronología",
    "cronologia",
    "línea",
    "linea",
    "marca",
    "marcas",
    "time",
    "times",
    "timezone",
    "zone",
    "timeline"
  ],
  monthsLower: true,
  apartMarks: ["h", "horas", "hora"],
  zones: {
    "hora de madrid": "Europe/Madrid",
    "hora peninsular": "Europe/Madrid",
    "hora peninsular española": "Europe/Madrid",
    "hora española": "Europe/Madrid",
    "hora de españa": "Europe/Madrid",
    "hora de canarias": "Atlantic/Canary",
    "hora canaria": "Atlantic/Canary",
    "hora de buenos aires": "America/Argentina/Buenos_Aires",
    "hora de argentina": "America/Argentina/Buenos_Aires",
    "hora argentina": "America/Argentina/Buenos_Aires",
    "hora de bogotá": "America/Bogota",
    "hora de colombia": "America/Bogota",
    "hora de lima": "America/Lima",
    "hora de perú": "America/Lima",
    "hora de santiago": "America/Santiago",
    "hora de chile": "America/Santiago",
    "hora de ciudad de méxico": "America/Mexico_City",
    "hora de la ciudad de méxico": "America/Mexico_City",
    "hora central europea": "CET",
    "hora de europa central": "CET",
    "hora de verano de europa central": "CEST",
    "hora del este": "ET",
    "hora del pacífico": "PT",
    "tiempo universal coordinado": "UTC",
    "hora universal coordinada": "UTC"
  }
};
var spanishQuantity = {
  of: ["de", "del"],
  determiners: ["los", "las", "la", "el", "nuestros", "nuestras", "todos", "todas", "sus", "estos", "estas", "total"],
  oneIn: ["de cada", "de"],
  rangeWords: ["a", "al"],
  percent: ["por ciento", "percent"],
  hedges: spanishTime.hedges,
  numbers: spanishTime.numbers
};
var { sections: sections2, labels: labels2, columns: columns2, action: action2, placeholders: placeholders2, statuses: statuses2 } = english;
var spanish = {
  code: "es",
  name: "Español",
  stopWords: [
    "de",
    "la",
    "el",
    "los",
    "las",
    "y",
    "en",
    "que",
    "se",
    "del",
    "un",
    "una",
    "por",
    "con",
    "para",
    "no",
    "al",
    "lo",
    "su",
    "fue",
    "como",
    "más",
    "es",
    "a",
    "ha",
    "o",
    "sin",
    "desde",
    "hasta",
    "durante",
    "nuestro",
    "había",
    "pero"
  ],
  time: spanishTime,
  quantity: spanishQuantity,
  sections: {
    summary: [
      "resumen",
      "resumen ejecutivo",
      "resumen del incidente",
      "resumen del problema",
      "resumen de la incidencia",
      "síntesis",
      "visión general",
      "vista general",
      "descripción",
      "descripción general",
      "descripción del incidente",
      "descripción del problema",
      "descripción de la incidencia",
      "qué pasó",
      "que pasó",
      "qué ocurrió",
      "qué sucedió",
      "qué ha pasado",
      "lo que pasó",
      "lo ocurrido",
      "¿qué pasó?",
      "¿qué pasó",
      "¿qué ocurrió",
      "¿qué sucedió",
      "en resumen",
      "en breve",
      "origen del incidente",
      "hechos",
      "problema",
      "el problema",
      "planteamiento del problema",
      ...sections2.summary
    ],
    impact: [
      "impacto",
      "impactos",
      "impacto en usuarios",
      "impacto en los usuarios",
      "impacto en clientes",
      "impacto en los clientes",
      "impacto al usuario",
      "impacto al cliente",
      "impacto en el negocio",
      "impacto de negocio",
      "impacto del incidente",
      "alcance",
      "alcance del impacto",
      "alcance del incidente",
      "afectación",
      "afectaciones",
      "afectados",
      "servicios afectados",
      "usuarios afectados",
      "clientes afectados",
      "sistemas afectados",
      "componentes afectados",
      "quién se vio afectado",
      "a quién afectó",
      "consecuencias",
      "efectos",
      "daños",
      "repercusión",
      "repercusiones",
      ...sections2.impact
    ],
    detection: [
      "detección",
      "deteccion",
      "cómo se detectó",
      "como se detectó",
      "cómo lo detectamos",
      "cómo fue detectado",
      "¿cómo se detectó",
      "detección del incidente",
      "descubrimiento",
      "identificación",
      "identificación del problema",
      "alerta",
      "alertas",
      "método de detección",
      "detectado por",
      "detección y diagnóstico",
      "reporte inicial",
      ...sections2.detection
    ],
    timeline: [
      "cronología",
      "cronologia",
      "línea de tiempo",
      "linea de tiempo",
      "línea temporal",
      "linea temporal",
      "cronología de eventos",
      "cronología de los eventos",
      "cronología del incidente",
      "cronología de los hechos",
      "cronología de la incidencia",
      "línea de tiempo del incidente",
      "línea de tiempo de eventos",
      "secuencia de eventos",
      "secuencia de los hechos",
      "secuencia de errores",
      "sucesión de hechos",
      "historial",
      "historial de eventos",
      "registro de eventos",
      "eventos",
      "eventos clave",
      "desarrollo de los hechos",
      "desarrollo del incidente",
      "relato de los hechos",
      "bitácora",
      "bitácora de eventos",
      ...sections2.timeline
    ],
    "root-cause": [
      "causa raíz",
      "causa raiz",
      "causas raíz",
      "causa",
      "causas",
      "causa principal",
      "causa del incidente",
      "causa del problema",
      "causas del incidente",
      "causa fundamental",
      "causa subyacente",
      "causa técnica",
      "análisis de causa raíz",
      "análisis de la causa raíz",
      "análisis de causas",
      "análisis de causas raíz",
      "análisis de la causa",
      "análisis causal",
      "origen",
      "origen del problema",
      "origen del error",
      "origen del fallo",
      "factores contribuyentes",
      "factor contribuyente",
      "factores que contribuyeron",
      "causas contribuyentes",
      "desencadenante",
      "desencadenantes",
      "detonante",
      "disparador",
      "por qué ocurrió",
      "por qué pasó",
      "por qué sucedió",
      "¿por qué ocurrió",
      "¿por qué pasó",
      "los 5 porqués",
      "5 porqués",
      "los cinco porqués",
      "cinco porqués",
      "análisis técnico",
      "análisis técnico completo",
      "motivo",
      ...sections2["root-cause"],
      "qué falló",
      "por qué falló",
      "por qué ocurrió",
      "por qué pasó",
      "origen del problema",
      "origen de la falla"
    ],
    resolution: [
      "resolución",
      "resolucion",
      "solución",
      "solucion",
      "soluciones",
      "solución aplicada",
      "soluciones aplicadas",
      "solución temporal",
      "solución definitiva",
      "recuperación",
      "restauración",
      "restablecimiento",
      "restablecimiento del servicio",
      "mitigación",
      "mitigaciones",
      "contención",
      "corrección",
      "correcciones",
      "correcciones aplicadas",
      "remediación",
      "respuesta",
      "respuesta al incidente",
      "acciones tomadas",
      "acciones realizadas",
      "acciones inmediatas",
      "acción inmediata",
      "acciones ejecutadas",
      "medidas tomadas",
      "medidas inmediatas",
      "medidas aplicadas",
      "cómo se resolvió",
      "cómo lo resolvimos",
      "cómo se solucionó",
      "¿cómo se resolvió",
      "¿cómo se solucionó",
      "resolución y recuperación",
      "resolución del incidente",
      "arreglo",
      "reparación",
      "parche",
      "qué hicimos",
      ...sections2.resolution,
      "cómo se contuvo",
      "cómo se solucionó",
      "cómo se arregló",
      "cómo lo resolvimos"
    ],
    "action-items": [
      "acciones",
      "plan de acción",
      "plan de acciones",
      "planes de acción",
      "acciones correctivas",
      "acción correctiva",
      "acciones preventivas",
      "acciones correctivas y preventivas",
      "acciones de seguimiento",
      "acciones pendientes",
      "acciones futuras",
      "acciones de mejora",
      "acciones a tomar",
      "acciones a futuro",
      "acciones recomendadas",
      "acciones propuestas",
      "medidas correctivas",
      "medidas preventivas",
      "medidas correctivas y preventivas",
      "medidas de prevención",
      "medidas",
      "medidas a tomar",
      "elementos de acción",
      "puntos de acción",
      "ítems de acción",
      "items de acción",
      "seguimiento",
      "próximos pasos",
      "proximos pasos",
      "siguientes pasos",
      "pasos siguientes",
      "pasos a seguir",
      "tareas",
      "tareas pendientes",
      "lista de tareas",
      "pendientes",
      "por hacer",
      "mejoras",
      "mejoras propuestas",
      "oportunidades de mejora",
      "plan de mejora",
      "prevención",
      "prevención futura",
      "prevención de recurrencia",
      "cómo evitarlo",
      "cómo evitar que se repita",
      "cómo lo evitaremos",
      "para que no vuelva a ocurrir",
      "recomendaciones",
      "compromisos",
      "plan de remediación",
      ...sections2["action-items"],
      "cómo prevenirlo",
      "cómo evitarlo",
      "pendientes",
      "deuda pendiente",
      "trabajo pendiente",
      "tareas pendientes"
    ],
    "lessons-learned": [
      "lecciones aprendidas",
      "lecciones",
      "lección aprendida",
      "aprendizajes",
      "aprendizaje",
      "lo que aprendimos",
      "qué aprendimos",
      "¿qué aprendimos",
      "qué hemos aprendido",
      "qué salió bien",
      "que salió bien",
      "lo que salió bien",
      "lo que funcionó",
      "lo que funcionó bien",
      "qué funcionó",
      "qué funcionó bien",
      "qué fue bien",
      "lo que fue bien",
      "qué salió mal",
      "que salió mal",
      "lo que salió mal",
      "lo que no funcionó",
      "qué no funcionó",
      "qué fue mal",
      "lo que fue mal",
      "qué pudo salir mejor",
      "qué podría haber salido mejor",
      "qué podemos mejorar",
      "qué se puede mejorar",
      "dónde tuvimos suerte",
      "donde tuvimos suerte",
      "en qué tuvimos suerte",
      "reflexiones",
      "retrospectiva",
      "conclusiones y aprendizajes",
      "puntos positivos",
      "puntos negativos",
      "aspectos positivos",
      "aspectos negativos",
      "éxitos",
      ...sections2["lessons-learned"]
    ]
  },
  otherSections: [
    "conclusión",
    "conclusiones",
    "contexto",
    "antecedentes",
    "introducción",
    "anexo",
    "anexos",
    "apéndice",
    "glosario",
    "referencias",
    "participantes",
    "autores",
    "autor",
    "comunicación",
    "comunicaciones",
    "escalamiento",
    "escalado",
    "investigación",
    "análisis",
    "diagnóstico",
    "duración",
    "estado",
    "métricas",
    "indicadores",
    "estadísticas",
    "contactos",
    "contacto",
    "síntomas",
    "detalles",
    "notas",
    "observaciones",
    "preguntas abiertas",
    "fecha y hora",
    "datos generales",
    "enlaces",
    "informe de incidente",
    "verificación",
    "corto plazo",
    "mediano plazo",
    "medio plazo",
    "largo plazo",
    ...english.otherSections
  ],
  headingFillers: [
    "el",
    "la",
    "los",
    "las",
    "de",
    "del",
    "un",
    "una",
    "y",
    "en",
    "para",
    "por",
    "con",
    "al",
    "a",
    "lo",
    "incidente",
    "incidencia",
    "problema",
    "eventos",
    "evento",
    "servicio",
    "detallada",
    "detallado",
    "detalladas",
    "técnica",
    "técnico",
    "principal",
    "principales",
    "propuestas",
    "inmediatas",
    "futuras",
    "usuarios",
    "clientes",
    "corto",
    "mediano",
    "largo",
    "plazo",
    "nuestras",
    "lista",
    "análisis",
    "general",
    "identificada",
    "identificadas",
    "permanente",
    "temporal",
    "completo",
    "completa",
    "observados",
    ...english.headingFillers
  ],
  headingLinks: ["y", "e", "o", ...english.headingLinks],
  postmortem: [
    "informe ... incidente|incidencia|incidentes",
    "reporte ... incidente|incidencia",
    "análisis ... incidente|incidencia",
    "incidente crítico|mayor|grave",
    "análisis post mortem",
    "análisis postmortem",
    "revisión ... incidente|incidencia",
    "incidencia",
    ...english.postmortem
  ],
  incidentTitles: { sure: [], likely: ["caída*", "incidente*", "interrupción*"] },
  notPostmortem: [
    "cómo",
    "guía*",
    "proceso",
    "procedimiento*",
    "política*",
    "plantilla*",
    "manual",
    "lista de verificación",
    "índice",
    "reunión",
    "qué es",
    ...english.notPostmortem
  ],
  template: ["plantilla*", "modelo de", "formato de", ...english.template],
  collections: ["índice", ...english.collections],
  instructive: [
    "esta plantilla",
    "este documento describe ... proceso",
    "cuándo escribir un postmortem|post-mortem",
    "un postmortem|post-mortem debe|debería",
    "cómo escribir un postmortem|post-mortem",
    ...english.instructive
  ],
  milestones: {
    start: [
      "incidente|incidencia|caída|interrupción|fallo|falla|degradación|corte|impacto comienza|comenzó|empieza|empezó|inicia|inició",
      "comienza|comienzo|inicia|inicio|empieza de|del|el|la? la? incidente|incidencia|caída|interrupción|fallo|falla|corte|impacto|degradación",
      "primer|primeros|primera|primeras error|errores|fallo|fallos|fallas|quejas|síntomas|timeouts|5xx",
      "servicio|servicios|sitio|web|api|sistema|aplicación|plataforma|base cae|caen|cayó|cayeron|falla|deja|dejó|queda|quedó ... funcionar|responder|inaccesible|línea|servicio",
      "servicio|servicios|sitio|web|api|sistema|aplicación|plataforma cae|caen|cayó|cayeron",
      "deja|dejan|dejó de funcionar|responder",
      "fuera de servicio|línea",
      "inaccesible|inaccesibles|indisponible|caído|caída",
      "despliega|desplegó|despliegue|publica|publicó|aplica|aplicó|cambio|configuración ... producción|versión|cambio|configuración|migración|release",
      "se despliega|desplegó|aplica|aplicó|publica|publicó"
    ],
    detected: [
      "detecta",
      "detectó",
      "detectan",
      "detectado",
      "detectada",
      "detección",
      "descubre",
      "descubrió",
      "descubierto",
      "nota",
      "notó",
      "notan",
      "observa",
      "observó",
      "reporta",
      "reportan",
      "reportó",
      "reportaron",
      "reportado",
      "reporte*",
      "alerta*",
      "alarma*",
      "avisa",
      "avisan",
      "avisó",
      "aviso",
      "notifica",
      "notificó",
      "notificación*",
      "queja*",
      "se quejan",
      "informa",
      "informan",
      "informó",
      "identifica",
      "identificó",
      "salta ... alarma|alerta",
      "guardia ... recibe|recibió"
    ],
    acknowledged: [
      "reconoce",
      "reconoció",
      "acusa recibo",
      "investigando",
      "comienza|comienzan|empieza|empiezan|inicia|inician|inició|se ... investigar|investigación|análisis|diagnóstico",
      "inicio de la? investigación|análisis",
      "incidente declarado",
      "declara|declaró ... incidente",
      "toma ... incidente|caso",
      "se une|unen|incorpora|incorporan"
    ],
    mitigated: [
      "mitigado",
      "mitigada",
      "mitiga",
      "mitigó",
      "mitigación",
      "rollback",
      "revierte",
      "revirtió",
      "revertido",
      "revertida",
      "reversión",
      "vuelta atrás",
      "hotfix",
      "parche ... aplicado|desplegado",
      "se aplica|aplicó ... parche|corrección|solución",
      "reinicia",
      "reinició",
      "reinicio",
      "reiniciado",
      "conmutación",
      "failover",
      "workaround",
      "solución temporal",
      "versión anterior"
    ],
    resolved: [
      "resuelto",
      "resuelta",
      "resuelve",
      "resolvió",
      "resolución",
      "restablecido",
      "restablecida",
      "restablece",
      "restableció",
      "restaurado",
      "restaurada",
      "restauró",
      "recuperado",
      "recuperada",
      "recupera",
      "recuperó",
      "solucionado",
      "solucionada",
      "corregido",
      "corregida",
      "arreglado",
      "vuelve|vuelven|volvió|volvieron ... normalidad|normal|funcionar|línea|operar|responder",
      "vuelta a la normalidad",
      "normalidad",
      "con normalidad",
      "nuevamente|otra|de nuevo|vez operativo|disponible|operativa",
      "totalmente|completamente operativo|recuperado|restablecido|funcional",
      "fin|final de|del la? incidente|incidencia|caída|interrupción|corte|impacto",
      "incidente|incidencia cerrado|cerrada|concluido|finalizado",
      "cierre del incidente"
    ]
  },
  clauseLinks: english.clauseLinks,
  milestoneDenials: [
    "no",
    "sin",
    "nunca",
    "ningún",
    "ninguna",
    "parcial*",
    "intento*",
    "intenta*",
    "intentó",
    "falla al",
    "antes de",
    "hasta",
    "debería",
    "debe",
    "será",
    "espera*",
    "algunos",
    "algunas",
    "casi",
    "aún",
    "todavía",
    "si",
    "cuando",
    "una vez",
    "para",
    "temporal*",
    "provisional*",
    "supone*",
    "en proceso",
    "inicio de",
    "comienza",
    "parece",
    "cree",
    "creía"
  ],
  bounds: {
    start: [
      "incidente|incidencia|caída|interrupción|corte comienza|comenzó|empieza|empezó|inicia|inició",
      "inicio|comienzo de|del la? incidente|incidencia|caída|interrupción|corte|impacto",
      "comienza|inicia|empieza el|la incidente|incidencia|caída|interrupción|corte",
      "deja|dejó de funcionar|responder",
      "cae|cayó el|la servicio|sitio|plataforma|api",
      "queda|quedó fuera de servicio|línea"
    ],
    end: [
      "fin|final de|del la? incidente|incidencia|caída|interrupción|corte|impacto",
      "incidente|incidencia|problema|fallo resuelto|resuelta|cerrado|cerrada|concluido|solucionado",
      "incidente|incidencia|problema se|queda|quedó resuelve|resuelto|cierra",
      "vuelve|volvió a la normalidad",
      "vuelta a la normalidad",
      "servicio restablecido|restaurado|recuperado",
      "totalmente|completamente restablecido|recuperado|operativo",
      "resuelto",
      "resuelta",
      "restablecido"
    ]
  },
  labels: {
    start: [
      "inicio",
      "hora de inicio",
      "fecha de inicio",
      "comienzo",
      "inicio del incidente",
      "inicio de la incidencia",
      "inicio del impacto",
      "inicio de la caída",
      "comenzó",
      "empezó",
      "desde",
      "fecha y hora de inicio",
      "fecha/hora de inicio",
      "inició",
      ...labels2.start
    ],
    end: [
      "fin",
      "hora de fin",
      "hora de finalización",
      "fecha de fin",
      "final",
      "término",
      "hora de término",
      "fin del incidente",
      "fin de la incidencia",
      "fin del impacto",
      "fin de la caída",
      "terminó",
      "hasta",
      "resuelto",
      "resuelto a las",
      "hora de resolución",
      "fecha de resolución",
      "fecha y hora de fin",
      "fecha y hora de resolución",
      "restablecido",
      "finalización",
      "cierre",
      ...labels2.end
    ],
    duration: [
      "duración",
      "duracion",
      "duración total",
      "duración del incidente",
      "duración de la incidencia",
      "duración de la caída",
      "duración de la interrupción",
      "duración del impacto",
      "duración del corte",
      "tiempo de inactividad",
      "tiempo total",
      "tiempo de caída",
      "tiempo de indisponibilidad",
      "tiempo fuera de servicio",
      "tiempo total de inactividad",
      ...labels2.duration
    ],
    ttd: ["tiempo de detección", "tiempo hasta la detección", "tiempo para detectar", "tiempo medio de detección", ...labels2.ttd],
    ttm: ["tiempo de mitigación", "tiempo hasta la mitigación", "tiempo para mitigar", ...labels2.ttm],
    ttr: [
      "tiempo de resolución",
      "tiempo hasta la resolución",
      "tiempo para resolver",
      "tiempo de recuperación",
      "tiempo hasta la recuperación",
      "tiempo de restablecimiento",
      "tiempo medio de resolución",
      "tiempo de reparación",
      ...labels2.ttr
    ],
    date: [
      "fecha",
      "fecha del incidente",
      "fecha de la incidencia",
      "fecha de incidente",
      "cuándo",
      "día",
      "fecha y hora",
      "fecha/hora",
      "ocurrido el",
      "fecha de ocurrencia",
      "fecha del evento",
      "periodo",
      "ventana",
      ...labels2.date
    ],
    severity: ["severidad", "gravedad", "criticidad", "prioridad", "nivel de severidad", "nivel", ...labels2.severity],
    status: ["estado", "estatus", "situación", "estado del documento", ...labels2.status],
    incidentId: [
      "incidente",
      "incidencia",
      "número de incidente",
      "id del incidente",
      "id de incidente",
      "identificador",
      "referencia",
      "código",
      "número",
      ...labels2.incidentId
    ],
    published: [
      "publicado",
      "publicado el",
      "fecha de publicación",
      "redactado el",
      "creado el",
      "fecha de creación",
      "última actualización",
      "actualizado",
      "actualizado el",
      "fecha del informe",
      "fecha del reporte",
      ...labels2.published
    ],
    zone: ["zona horaria", "huso horario", "todas las horas", "horas", "todos los horarios", "horario", ...labels2.zone]
  },
  columns: {
    time: ["hora", "horario", "fecha/hora", "fecha y hora", "cuándo", "marca de tiempo", "momento", "tiempo", ...columns2.time],
    date: ["fecha", "día", ...columns2.date],
    event: [
      "evento",
      "eventos",
      "descripción",
      "qué",
      "suceso",
      "acción",
      "detalle",
      "detalles",
      "hecho",
      "nota",
      "actividad",
      "acontecimiento",
      ...columns2.event
    ],
    action: [
      "acción",
      "acciones",
      "medida",
      "tarea",
      "tareas",
      "descripción",
      "qué",
      "mejora",
      "paso",
      "título",
      "acción correctiva",
      "acción preventiva",
      "actividad",
      "ítem",
      ...columns2.action
    ],
    owner: [
      "responsable",
      "responsables",
      "propietario",
      "propietaria",
      "dueño",
      "dueña",
      "asignado",
      "asignado a",
      "asignada a",
      "encargado",
      "encargada",
      "quién",
      "equipo",
      "persona",
      "a cargo",
      ...columns2.owner
    ],
    due: [
      "fecha límite",
      "plazo",
      "vencimiento",
      "fecha de vencimiento",
      "fecha de entrega",
      "fecha objetivo",
      "fecha compromiso",
      "para cuándo",
      "cuándo",
      "fecha",
      "entrega",
      "fecha prevista",
      "fecha estimada",
      ...columns2.due
    ],
    ticket: ["ticket", "tickets", "incidencia", "enlace", "enlaces", "referencia", "seguimiento", "tarea jira", ...columns2.ticket],
    status: ["estado", "estatus", "avance", "hecho", "completado", ...columns2.status]
  },
  statuses: {
    draft: ["borrador", "en progreso", "en curso", "en redacción", "incompleto", "preliminar", ...statuses2.draft],
    review: ["en revisión", "revisión", "por revisar", "pendiente de revisión", "en aprobación", ...statuses2.review],
    done: [
      "hecho",
      "hecha",
      "completado",
      "completada",
      "completo",
      "cerrado",
      "cerrada",
      "resuelto",
      "terminado",
      "terminada",
      "listo",
      "finalizado",
      "implementado",
      "desplegado",
      "sí",
      ...statuses2.done
    ]
  },
  outage: [
    "incidente*",
    "incidencia*",
    "caída*",
    "interrupci*",
    "indisponib*",
    "inaccesib*",
    "fuera de servicio|línea",
    "corte*",
    "degrad*",
    "impact*",
    "fallo*",
    "falla*",
    "restablec*",
    "resuelto",
    "resuelta",
    "duró",
    "afect*",
    "problema*",
    "error*",
    "no pudieron|pudo|podían|podía|funcionó|respondía|funcionaba",
    "inactividad",
    "downtime",
    "caído*"
  ],
  durationBefore: [
    "duró|dura|duraron|durado",
    "duración de|:|total|fue|es",
    "duración total de|:|fue",
    "incidente|incidencia|caída|interrupción|corte|indisponibilidad|falla|fallo|degradación ... de|durante|duró|por",
    "fuera de servicio|línea durante|por",
    "inaccesible|inaccesibles|indisponible|indisponibles|caído|caída|caídos|degradado|interrumpido ... durante|por",
    "no pudieron|pudo|podían|podía ... durante|por",
    "imposible ... durante",
    "resuelto|restablecido|solucionado en|tras",
    "tiempo de inactividad|caída ... de|:|fue"
  ],
  durationAfter: [
    "de interrupción|caída|indisponibilidad|inactividad|corte|degradación|incidente|downtime|incidencia|afectación|impacto",
    "sin servicio",
    "fuera de servicio|línea",
    "en total"
  ],
  notOutage: [
    "cada",
    "todos",
    "todas",
    "por",
    "timeout*",
    "intervalo*",
    "ttl",
    "retención",
    "latencia",
    "cron",
    "sla",
    "slo",
    "podría",
    "debería",
    "si",
    "máximo",
    "ventana",
    "próxim*",
    "hace",
    "validez"
  ],
  durationGaps: [
    "un",
    "una",
    "unos",
    "unas",
    "de",
    "la",
    "el",
    "los",
    "las",
    "aproximadamente",
    "aprox",
    "alrededor",
    "cerca",
    "casi",
    "más",
    "menos",
    "durante",
    "por",
    "total",
    "fue",
    "es",
    "solo",
    "hasta",
    "en",
    "tras",
    "después",
    "al",
    "toda",
    "exactamente",
    "poco",
    "algo",
    "torno",
    "a"
  ],
  proseBounds: {
    start: [
      "incidente|incidencia|caída|interrupción|corte ... comenzó|empezó|inició|comienza",
      "dejó|dejaron de funcionar|responder",
      "quedó|quedaron ... inaccesible|fuera",
      "se produjo una|un|el|la? caída|interrupción|corte|incidente"
    ],
    end: ["resuelto a las", "restablecido a las", "restableció a las", "terminó a las", "finalizó a las", "recuperó a las", "resolvió a las"]
  },
  synonyms: [
    ["despliegue", "despliega", "desplegó", "desplegado", "publicado", "aplicado", "lanzado", "producción"],
    ["comienza", "comenzó", "empieza", "empezó", "inicia", "inició", "inicio", "comienzo"],
    ["restablecido", "restablece", "resuelto", "recuperado", "restaurado", "solucionado", "operativo"],
    ["detecta", "detectó", "detectado", "alerta", "reporta", "reportó", "avisa", "notó"],
    ["config", "configuración"],
    ["caída", "incidente", "interrupción", "corte", "incidencia"],
    ["rollback", "revierte", "revirtió", "reversión", "revertido"]
  ],
  metricBefore: {
    ttd: ["tiempo de|hasta la? detección fue|de|es|:", "detectado|detectó tras|en|después"],
    ttm: ["tiempo de|hasta la? mitigación fue|de|es|:"],
    ttr: ["tiempo de|hasta la? resolución|recuperación|restablecimiento fue|de|es|:", "recuperación tomó|llevó"]
  },
  metricAfter: { ttd: [], ttm: [], ttr: [] },
  metricNotes: [
    "durante",
    "excluyendo",
    "sin contar",
    "horario laboral",
    "horas hábiles",
    "horario de oficina",
    "desde",
    "después",
    "tras",
    "a partir",
    "entre",
    "intermitente*",
    "activo",
    "efectivo",
    "acumulado"
  ],
  affected: [
    "afect*",
    "impact*",
    "no pudieron|pudo|podían|podía",
    "imposible*",
    "indisponib*",
    "inaccesib*",
    "usuarios|usuarias|clientes|visitantes|pasajeros|pasajeras|viajeros|solicitudes|peticiones|servicios|pedidos|reservas",
    "caída*",
    "corte",
    "interrupción",
    "perdi*",
    "error*",
    "fall*",
    "degrad*",
    "lent*",
    "bloque*",
    "recibieron",
    "recibió"
  ],
  counted: ["usuarios", "clientes", "peticiones", "solicitudes", "pedidos", "pagos", "llamadas", "reservas"],
  unaffected: [
    "recuper*",
    "restablec*",
    "no afect*",
    "sin afectar",
    "no se vieron",
    "resuelto*",
    "normal*",
    "disponibilidad",
    "éxito*",
    "redu*",
    "aument*",
    "mejor*",
    "cpu",
    "memoria",
    "disco",
    "carga",
    "uso",
    "utilización",
    "capacidad",
    "umbral*",
    "cobertura",
    "desplegado",
    "solo",
    "restante*",
    "otros",
    "otras",
    "pico*",
    "primero",
    "luego",
    "inicialmente",
    "adicional*",
    "después",
    "hasta",
    "tasa",
    "lentitud",
    "región*",
    "móvil*",
    "nuevos",
    "objetivo",
    "meta",
    "sla",
    "slo"
  ],
  from: ["de", "desde", "entre", "durante", "de las", "desde las", "entre las"],
  action: {
    ownerLabels: [
      "responsable",
      "responsables",
      "propietario",
      "propietaria",
      "dueño",
      "dueña",
      "asignado a",
      "asignada a",
      "asignado",
      "encargado",
      "encargada",
      "quién",
      "a cargo",
      "a cargo de",
      ...action2.ownerLabels
    ],
    dueLabels: [
      "fecha límite",
      "plazo",
      "vencimiento",
      "vence",
      "vence el",
      "fecha de vencimiento",
      "fecha de entrega",
      "fecha objetivo",
      "fecha",
      "para",
      "para el",
      "antes del",
      "antes de",
      "hasta el",
      "a más tardar el",
      "a más tardar",
      "entrega",
      ...action2.dueLabels
    ],
    ticketLabels: ["ticket", "enlace", "seguimiento", "ver", "referencia", ...action2.ticketLabels],
    nobody: [
      "nosotros",
      "yo",
      "el equipo",
      "equipo",
      "todos",
      "todo el equipo",
      "por definir",
      "por determinar",
      "por asignar",
      "sin asignar",
      "no asignado",
      "desconocido",
      "nadie",
      "pendiente",
      "a definir",
      "n/d",
      ...action2.nobody
    ],
    teams: [
      "equipo",
      "equipos",
      "plataforma",
      "infraestructura",
      "desarrollo",
      "operaciones",
      "seguridad",
      "soporte",
      "ingeniería",
      "guardia",
      "pagos",
      "datos",
      "redes",
      "dirección",
      "sistemas",
      ...action2.teams
    ],
    vagueVerbs: [
      "mejorar",
      "mejora",
      "mejorando",
      "reforzar",
      "fortalecer",
      "optimizar",
      "optimización",
      "aumentar",
      "incrementar",
      "asegurar",
      "asegurarse",
      "garantizar",
      "fomentar",
      "promover",
      "concienciar",
      "concientizar",
      "sensibilizar",
      "mayor",
      "mejor",
      "más",
      "potenciar",
      "procurar",
      "reflexionar",
      "recordar",
      "evitar",
      "mantener",
      "considerar",
      "refuerzo"
    ],
    vagueObjects: [
      "monitoreo",
      "monitorización",
      "supervisión",
      "alertas",
      "registros",
      "logs",
      "comunicación",
      "pruebas",
      "cobertura",
      "procesos",
      "proceso",
      "procedimientos",
      "procedimiento",
      "documentación",
      "formación",
      "capacitación",
      "equipo",
      "equipos",
      "sistema",
      "sistemas",
      "calidad",
      "código",
      "fiabilidad",
      "confiabilidad",
      "estabilidad",
      "seguridad",
      "rendimiento",
      "resiliencia",
      "infraestructura",
      "despliegues",
      "despliegue",
      "revisiones",
      "revisión",
      "gestión",
      "incidentes",
      "colaboración",
      "atención",
      "cuidado",
      "prácticas",
      "disponibilidad",
      "observabilidad",
      "visibilidad",
      "errores",
      "planificación",
      "conciencia",
      "conocimiento"
    ],
    fillers: [
      "y",
      "o",
      "el",
      "la",
      "los",
      "las",
      "un",
      "una",
      "de",
      "del",
      "al",
      "a",
      "en",
      "con",
      "para",
      "nuestro",
      "nuestra",
      "nuestros",
      "nuestras",
      "todos",
      "todas",
      "más",
      "mejor",
      "mejores",
      "buenas",
      "existente",
      "existentes",
      "actual",
      "general",
      "regular",
      "regularmente",
      "futuros",
      "futuras",
      "rápidamente",
      "proactivo",
      "proactiva",
      "interna",
      "interno"
    ],
    articles: english.action.articles,
    obligations: english.action.obligations,
    auxiliaries: [
      "debemos",
      "deberíamos",
      "vamos",
      "tenemos",
      "hay",
      "que",
      "se",
      "debe",
      "deberá",
      "necesitamos",
      "también",
      "siempre",
      "seguir",
      "continuar",
      "continuamente",
      "regularmente"
    ],
    purposeLinks: ["para", "a", "antes", "en", "por"],
    purposes: [
      "fin",
      "de",
      "detectar",
      "detección",
      "identificar",
      "prevenir",
      "prevención",
      "evitar",
      "asegurar",
      "garantizar",
      "reducir",
      "minimizar",
      "manejar",
      "permitir",
      "problema",
      "problemas",
      "incidente",
      "incidentes",
      "incidencias",
      "caída",
      "caídas",
      "anomalías",
      "error",
      "errores",
      "fallo",
      "fallos",
      "fallas",
      "rendimiento",
      "degradación",
      "potenciales",
      "posibles",
      "temprano",
      "rápido",
      "rápidamente",
      "antes",
      "futuro",
      "futuros",
      "futuras",
      "similares",
      "similar",
      "nuevo",
      "vuelva",
      "vuelvan",
      "ocurrir",
      "ocurra",
      "ocurran",
      "repita",
      "repitan",
      "recurrencia",
      "riesgo",
      "riesgos",
      "tales",
      "estos",
      "este",
      "esto",
      "que",
      "no",
      "se"
    ],
    means: ["mediante", "con", "usando", "utilizando", "vía", "incluyendo", "como", "agregando", "añadiendo", "por"],
    wishes: [
      "tener más cuidado",
      "ser más cuidadoso|cuidadosos|cuidadosa",
      "prestar más? atención",
      "poner más atención|cuidado",
      "estar más atentos|atento",
      "ser más responsable|responsables",
      "que no vuelva a ocurrir|pasar|suceder",
      "no vuelva a ocurrir|pasar|suceder",
      "no se repita",
      "tomar conciencia",
      "crear conciencia",
      "recordar ... importancia",
      "hacerlo mejor",
      "tratar de"
    ],
    none: [
      "ninguna acción",
      "sin acciones",
      "no hay acciones",
      "no se requieren acciones",
      "ninguna",
      "no aplica",
      "no requiere",
      "nada que hacer",
      ...action2.none
    ],
    verbs: [
      "activar",
      "actualizar",
      "adaptar",
      "agregar",
      "alertar",
      "ampliar",
      "analizar",
      "añadir",
      "automatizar",
      "bloquear",
      "cambiar",
      "capacitar",
      "configurar",
      "corregir",
      "crear",
      "definir",
      "desactivar",
      "desplegar",
      "documentar",
      "eliminar",
      "escribir",
      "establecer",
      "evaluar",
      "extender",
      "implementar",
      "impedir",
      "incluir",
      "instalar",
      "integrar",
      "limitar",
      "migrar",
      "modificar",
      "monitorear",
      "mover",
      "notificar",
      "pasar",
      "planificar",
      "probar",
      "programar",
      "publicar",
      "quitar",
      "realizar",
      "reducir",
      "reemplazar",
      "renovar",
      "revisar",
      "separar",
      "simplificar",
      "sustituir",
      "usar",
      "utilizar",
      "validar",
      "verificar",
      "mejorar",
      "reforzar",
      "implementación",
      "creación",
      ...action2.verbs
    ]
  },
  placeholders: {
    asks: [
      "fecha",
      "hora",
      "duración",
      "nombre",
      "nombres",
      "enlace",
      "título",
      "responsable",
      "número",
      "hora de inicio",
      "hora de fin",
      "autor",
      "descripción",
      "causa",
      "impacto",
      "zona horaria",
      "tu nombre",
      "su nombre",
      "completar",
      "insertar",
      "equipo",
      "servicio",
      ...placeholders2.asks
    ],
    marks: ["por definir", "por determinar", "por completar", "a definir", "pendiente de completar", "xxx", ...placeholders2.marks],
    imperatives: [
      "insertar",
      "inserte",
      "describir",
      "describa",
      "describe",
      "tu",
      "su",
      "indicar",
      "indique",
      "completar",
      "complete",
      "agregar",
      "agregue",
      "añadir",
      "añada",
      "especificar",
      "especifique",
      "breve",
      "explicar",
      "explique",
      "rellenar",
      "escribir",
      "escriba",
      ...placeholders2.imperatives
    ],
    instructions: [
      "describa|describir aquí",
      "insertar|inserte ... aquí",
      "escriba|escribir ... aquí",
      "texto aquí",
      "completar esta sección",
      "descripción aquí",
      "describa el impacto",
      "reemplazar|reemplace este texto",
      ...placeholders2.instructions
    ],
    openings: english.placeholders.openings,
    masks: ["dd/mm/aaaa", "aaaa-mm-dd", "dd-mm-aaaa", ...placeholders2.masks]
  },
  unknown: ["desconocido", "desconocida", "ninguno", "ninguna", "no se conoce", "no se sabe", "no aplica", "n/d", "sin datos", "no", ...english.unknown],
  blame: [
    "error|culpa|negligencia|descuido|falla|fallo|imprudencia de|del|por un? una? el? la? nuestro? nuestra? ingeniero|ingeniera|desarrollador|desarrolladora|administrador|administradora|operador|operadora|técnico|colega|compañero|compañera|empleado|becario",
    "error|culpa|negligencia|descuido de un|una|nuestro ingeniero|ingeniera|desarrollador|desarrolladora|administrador|operador|técnico|compañero|empleado|becario",
    "ingeniero|ingeniera|desarrollador|desarrolladora|administrador|administradora|operador|técnico|compañero|compañera|colega|becario|empleado|él|ella olvidó|descuidó|omitió",
    "ingeniero|ingeniera|desarrollador|desarrolladora|administrador|operador|técnico|compañero|colega|becario|empleado ... se olvidó",
    "debió|debería|debieron haber verificado|sabido|probado|notado|leído|comprobado|revisado",
    "negligencia",
    "descuido",
    "imprudencia",
    "incompetencia",
    "irresponsabilidad",
    "ingeniero|desarrollador|administrador|operador|técnico|compañero|empleado|equipo fue|estaba|es negligente|irresponsable|descuidado|culpable|incompetente",
    "por culpa de|del",
    "tuvo|tiene la culpa"
  ],
  humanError: [
    "error humano",
    "errores humanos",
    "fallo humano",
    "falla humana",
    "equivocación humana",
    "error de operador",
    "error del operador",
    ...english.humanError
  ],
  denials: [
    "no",
    "sin",
    "ningún",
    "ninguna",
    "ni",
    "nunca",
    "en lugar",
    "en vez",
    "evitar",
    "evita",
    "prevenir",
    "previene",
    "impedir",
    "minimizar",
    "reducir",
    "reduce",
    "riesgo*",
    "posible*",
    "potencial*",
    "contra",
    "eliminar",
    "probabilidad",
    "propenso",
    ...english.denials
  ]
};

// src/language/fr.ts
var frenchTime = {
  months: [
    ["janvier", "janv", "jan", "january"],
    ["février", "fevrier", "févr", "fév", "fevr", "february", "feb"],
    ["mars", "march"],
    ["avril", "avr", "april"],
    ["mai", "may"],
    ["juin", "june"],
    ["juillet", "juil", "july"],
    ["août", "aout", "august"],
    ["septembre", "sept", "september"],
    ["octobre", "oct", "october"],
    ["novembre", "nov", "november"],
    ["décembre", "decembre", "déc", "december", "dec"]
  ],
  weekdays: [["dimanche", "dim"], ["lundi", "lun"], ["mardi"], ["mercredi", "mer"], ["jeudi", "jeu"], ["vendredi", "ven"], ["samedi", "sam"]],
  am: ["am", "a.m"],
  pm: ["pm", "p.m"],
  meridiemFirst: false,
  noon: ["midi"],
  midnight: ["minuit"],
  hourMarks: ["h", "heures", "heure"],
  ordinals: ["er"],
  dateLinks: ["à", "a", "le", "du", "vers", "de", "entre", "dès"],
  rangeWords: ["à", "a", "jusqu'à", "jusqu’à"],
  units: {
    second: ["seconde", "secondes", "sec", "s"],
    minute: ["minute", "minutes", "min", "mn", "m"],
    hour: ["heure", "heures", "h"],
    day: ["jour", "jours", "j"],
    week: ["semaine", "semaines", "sem"]
  },
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60
  },
  half: ["demie", "demi"],
  and: ["et", "&"],
  hedges: [
    "environ",
    "à peu près",
    "près de",
    "près d'",
    "près d’",
    "presque",
    "approximativement",
    "autour de",
    "aux alentours de",
    "vers",
    "quelque",
    "quasiment",
    "plus de",
    "plus d'",
    "plus d’",
    "au moins",
    "au-delà de",
    "moins de",
    "moins d'",
    "moins d’",
    "au plus",
    "au maximum",
    "jusqu'à",
    "jusqu’à"
  ],
  hedgesAfter: ["environ", "à peu près", "ou plus", "ou moins"],
  dayFirst: true,
  suffixes: void 0,
  over: ["plus de", "plus d'", "plus d’", "au moins", "au-delà de", "un peu plus de"],
  under: ["moins de", "moins d'", "moins d’", "au plus", "au maximum", "jusqu'à", "jusqu’à", "un peu moins de"],
  between: [["entre", "et"]],
  at: ["à", "vers", "dès"],
  ordinalEndings: { "1": "er" },
  zoneNouns: [
    "heure",
    "heures",
    "horaire",
    "horaires",
    "fuseau",
    "fuseaux",
    "horodatage",
    "horodatages",
    "chronologie",
    "déroulement",
    "frise",
    "temps",
    "time",
    "times",
    "timezone",
    "zone",
    "timeline"
  ],
  monthsLower: true,
  apartMarks: ["h", "heures", "heure"],
  zones: {
    hne: "EST",
    hae: "EDT",
    hnc: "UTC-6",
    hac: "CDT",
    hnp: "UTC-8",
    hap: "PDT",
    hnr: "MST",
    har: "MDT",
    "heure normale de l'est": "EST",
    "heure normale de l’est": "EST",
    "heure avancée de l'est": "EDT",
    "heure avancée de l’est": "EDT",
    "heure de l'est": "ET",
    "heure de l’est": "ET",
    "heure de paris": "Europe/Paris",
    "heure française": "Europe/Paris",
    "heure de bruxelles": "Europe/Brussels",
    "heure de genève": "Europe/Zurich",
    "heure suisse": "Europe/Zurich",
    "heure de montréal": "America/Toronto",
    "heure de londres": "Europe/London",
    "heure d'europe centrale": "CET",
    "heure d’europe centrale": "CET",
    "heure d'été d'europe centrale": "CEST",
    "heure d’été d’europe centrale": "CEST",
    "temps universel coordonné": "UTC",
    "temps universel": "UTC"
  }
};
var frenchQuantity = {
  of: ["des", "de", "du", "de l'", "de nos", "de tous", "de toutes"],
  determiners: ["les", "nos", "tous", "toutes", "la", "le", "ses", "ces", "total", "leurs"],
  oneIn: ["sur"],
  rangeWords: ["à"],
  percent: ["pour cent", "pourcents", "percent"],
  hedges: frenchTime.hedges,
  numbers: frenchTime.numbers
};
function typographic(words3) {
  return words3.flatMap((word) => word.includes("'") ? [word, word.replaceAll("'", "’")] : [word]);
}
var { sections: sections3, labels: labels3, columns: columns3, action: action3, placeholders: placeholders3, statuses: statuses3 } = english;
var french = {
  code: "fr",
  name: "Français",
  stopWords: [
    "le",
    "la",
    "les",
    "de",
    "des",
    "du",
    "et",
    "un",
    "une",
    "est",
    "en",
    "que",
    "qui",
    "dans",
    "pour",
    "sur",
    "au",
    "aux",
    "par",
    "pas",
    "avec",
    "a",
    "ont",
    "été",
    "nous",
    "l",
    "d",
    "s",
    "ce",
    "ne",
    "à",
    "était",
    "se"
  ],
  time: frenchTime,
  quantity: frenchQuantity,
  sections: {
    summary: [
      "résumé",
      "résumé de l'incident",
      "résumé exécutif",
      "résumé du problème",
      "synthèse",
      "synthèse de l'incident",
      "vue d'ensemble",
      "aperçu",
      "en bref",
      "description",
      "description de l'incident",
      "description du problème",
      "description de la panne",
      "que s'est-il passé",
      "qu'est-ce qui s'est passé",
      "ce qui s'est passé",
      "ce qu'il s'est passé",
      "les faits",
      "exposé des faits",
      "rappel des faits",
      "contexte et résumé",
      "problème rencontré",
      "énoncé du problème",
      ...sections3.summary
    ],
    impact: [
      "impact",
      "impacts",
      "impact utilisateur",
      "impact utilisateurs",
      "impact client",
      "impact clients",
      "impact sur les utilisateurs",
      "impact sur les clients",
      "impact métier",
      "impact business",
      "impact financier",
      "impact de l'incident",
      "périmètre d'impact",
      "périmètre impacté",
      "périmètre",
      "conséquences",
      "répercussions",
      "services affectés",
      "services impactés",
      "services touchés",
      "utilisateurs affectés",
      "utilisateurs impactés",
      "utilisateurs touchés",
      "clients affectés",
      "clients impactés",
      "clients touchés",
      "qui a été touché",
      "qui a été affecté",
      "ce qu'ont vécu les utilisateurs",
      "dégâts",
      "l'ampleur des dégâts",
      "ampleur",
      "étendue",
      "résumé de l'impact",
      "effets",
      ...sections3.impact
    ],
    detection: [
      "détection",
      "découverte",
      "détection de l'incident",
      "mode de détection",
      "moyen de détection",
      "comment l'incident a-t-il été détecté",
      "comment l'incident a été détecté",
      "comment l'avons-nous détecté",
      "comment nous l'avons détecté",
      "signalement",
      "constat",
      "alerte",
      "alertes",
      "identification",
      "détecté par",
      "détection et diagnostic",
      ...sections3.detection
    ],
    timeline: [
      "chronologie",
      "chronologie des événements",
      "chronologie des évènements",
      "chronologie de l'incident",
      "chronologie détaillée",
      "déroulement",
      "déroulé",
      "déroulement des événements",
      "déroulement des faits",
      "déroulement de l'incident",
      "déroulé de l'incident",
      "déroulé des événements",
      "frise chronologique",
      "ligne de temps",
      "historique",
      "historique de l'incident",
      "historique des événements",
      "fil des événements",
      "journal des événements",
      "journal de l'incident",
      "événements",
      "évènements",
      "séquence des événements",
      "suite des événements",
      "calendrier des événements",
      "main courante",
      ...sections3.timeline
    ],
    "root-cause": [
      "cause racine",
      "causes racines",
      "cause",
      "causes",
      "cause profonde",
      "causes profondes",
      "cause première",
      "cause principale",
      "cause initiale",
      "cause fondamentale",
      "cause de l'incident",
      "cause de la panne",
      "causes identifiées",
      "analyse de la cause racine",
      "analyse des causes racines",
      "analyse de cause racine",
      "analyse des causes",
      "analyse de la cause",
      "analyse des causes profondes",
      "origine",
      "origine du problème",
      "origine de l'incident",
      "facteurs contributifs",
      "facteur contributif",
      "facteurs aggravants",
      "facteurs déclenchants",
      "élément déclencheur",
      "déclencheur",
      "fait déclencheur",
      "pourquoi",
      "pourquoi est-ce arrivé",
      "pourquoi c'est arrivé",
      "les 5 pourquoi",
      "les cinq pourquoi",
      "5 pourquoi",
      "cinq pourquoi",
      "analyse technique",
      "explication",
      "explication technique",
      "cause technique",
      ...sections3["root-cause"]
    ],
    resolution: [
      "résolution",
      "solution",
      "solutions",
      "correction",
      "correctif",
      "correctifs",
      "correctif appliqué",
      "rétablissement",
      "rétablissement du service",
      "retour à la normale",
      "remise en service",
      "restauration",
      "reprise",
      "remédiation",
      "mitigation",
      "atténuation",
      "contournement",
      "solution de contournement",
      "réponse",
      "réponse à l'incident",
      "réaction",
      "intervention",
      "actions immédiates",
      "action immédiate",
      "mesures immédiates",
      "mesures prises",
      "mesures appliquées",
      "actions menées",
      "actions prises",
      "actions réalisées",
      "actions entreprises",
      "actions effectuées",
      "résolution de l'incident",
      "résolution et rétablissement",
      "comment avons-nous résolu",
      "comment l'incident a été résolu",
      "comment l'incident a-t-il été résolu",
      "traitement",
      "traitement de l'incident",
      "réparation",
      "ce que nous avons fait",
      ...sections3.resolution
    ],
    "action-items": [
      "plan d'action",
      "plan d'actions",
      "plans d'action",
      "actions",
      "actions correctives",
      "action corrective",
      "actions préventives",
      "actions correctives et préventives",
      "actions à mener",
      "actions à entreprendre",
      "actions à venir",
      "actions de suivi",
      "actions prévues",
      "actions futures",
      "actions d'amélioration",
      "actions à court terme",
      "actions à long terme",
      "actions à moyen terme",
      "mesures correctives",
      "mesures préventives",
      "mesures correctives et préventives",
      "mesures de prévention",
      "mesures à prendre",
      "mesures",
      "suivi",
      "suites",
      "suites à donner",
      "suites données",
      "prochaines étapes",
      "étapes suivantes",
      "prochaines actions",
      "tâches",
      "liste des tâches",
      "à faire",
      "reste à faire",
      "améliorations",
      "axes d'amélioration",
      "pistes d'amélioration",
      "points d'amélioration",
      "prévention",
      "prévention de la récurrence",
      "éviter la récurrence",
      "éviter que cela se reproduise",
      "comment éviter que cela se reproduise",
      "recommandations",
      "préconisations",
      "remédiations",
      "plan de remédiation",
      "points d'action",
      ...sections3["action-items"],
      "comment l'éviter",
      "comment éviter que cela se reproduise",
      "prévention et automatisation"
    ],
    "lessons-learned": [
      "leçons apprises",
      "leçons tirées",
      "leçons",
      "enseignements",
      "enseignements tirés",
      "apprentissages",
      "les apprentissages",
      "retour d'expérience",
      "rex",
      "retex",
      "ce que nous avons appris",
      "qu'avons-nous appris",
      "ce qu'on a appris",
      "ce qui a bien fonctionné",
      "ce qui a bien marché",
      "ce qui s'est bien passé",
      "ce qui s'est mal passé",
      "ce qui a mal fonctionné",
      "ce qui n'a pas fonctionné",
      "ce qui n'a pas bien fonctionné",
      "ce qui n'a pas marché",
      "ce qui aurait pu mieux se passer",
      "ce qui a moins bien fonctionné",
      "où nous avons eu de la chance",
      "où avons-nous eu de la chance",
      "coups de chance",
      "points positifs",
      "points négatifs",
      "points forts",
      "points faibles",
      "bilan",
      "rétrospective",
      "réflexions",
      "à retenir",
      "ce qui peut être amélioré",
      ...sections3["lessons-learned"]
    ]
  },
  otherSections: [
    "conclusion",
    "contexte",
    "introduction",
    "annexe",
    "annexes",
    "glossaire",
    "références",
    "sources",
    "participants",
    "intervenants",
    "auteurs",
    "auteur",
    "communication",
    "escalade",
    "enquête",
    "analyse",
    "diagnostic",
    "durée",
    "statut",
    "métriques",
    "indicateurs",
    "statistiques",
    "contacts",
    "contact",
    "symptômes",
    "symptôme",
    "détails",
    "notes",
    "remarques",
    "questions ouvertes",
    "informations générales",
    "liens",
    "remerciements",
    "rapport d'incident",
    "court terme",
    "moyen terme",
    "long terme",
    "post-mortem",
    ...english.otherSections
  ],
  headingFillers: [
    "le",
    "la",
    "les",
    "l",
    "de",
    "des",
    "du",
    "d",
    "un",
    "une",
    "et",
    "en",
    "pour",
    "sur",
    "dans",
    "au",
    "aux",
    "incident",
    "l'incident",
    "panne",
    "problème",
    "événements",
    "évènements",
    "détaillée",
    "détaillé",
    "détaillées",
    "technique",
    "techniques",
    "principale",
    "principales",
    "proposées",
    "prévues",
    "nos",
    "notre",
    "à",
    "court",
    "moyen",
    "long",
    "terme",
    "immédiates",
    "utilisateurs",
    "clients",
    "liste",
    "analyse",
    "service",
    "futures",
    ...english.headingFillers
  ],
  headingLinks: ["et", "ou", ...english.headingLinks],
  postmortem: typographic([
    "rapport d'incident*",
    "compte rendu|compte-rendu ... incident",
    "analyse ... incident",
    "retour d'expérience",
    "rex",
    "retex",
    "bilan d'incident",
    "analyse post-mortem",
    ...english.postmortem
  ]),
  incidentTitles: { sure: [], likely: ["panne*", "incident*", "interruption*"] },
  notPostmortem: [
    "comment",
    "guide*",
    "procédure*",
    "processus",
    "politique",
    "modèle*",
    "gabarit*",
    "manuel",
    "liste de contrôle",
    "réunion*",
    "qu'est-ce",
    ...english.notPostmortem
  ],
  template: ["modèle*", "gabarit*", "canevas", ...english.template],
  collections: ["sommaire", ...english.collections],
  instructive: [
    "ce modèle",
    "ce document décrit ... processus",
    "quand rédiger un postmortem|post-mortem",
    "un postmortem|post-mortem doit|devrait",
    "comment rédiger un postmortem|post-mortem",
    ...english.instructive
  ],
  milestones: {
    start: [
      "incident|panne|interruption|coupure|dégradation|indisponibilité|problème|perturbation commence|débute|démarre|commencé|débuté|survient",
      "début de|du la? incident|panne|coupure|interruption|dégradation|indisponibilité|problème",
      ...typographic([
        "début de l'incident",
        "début de l'interruption",
        "début de l'indisponibilité",
        "début de l'impact",
        "l'incident commence|débute",
        "n'est plus accessible|disponible|joignable",
        "ne répond|répondent plus",
        "tombe|tombent en? panne"
      ]),
      "premier|premiers|première|premières erreur|erreurs|échec|échecs|timeouts|symptômes|5xx|plaintes",
      "site|service|services|serveur|api|application|système|base|plateforme tombe|tombent|devient|est|indisponible|inaccessible",
      "devient|deviennent|devenu indisponible|indisponibles|inaccessible|inaccessibles",
      "déploiement|mise|version|changement|modification|configuration ... production|déployé|déployée|appliqué|appliquée|poussé|livré|livrée",
      "hors service",
      "hors ligne"
    ],
    detected: [
      "détecté",
      "détectée",
      "détection",
      "détecte",
      "découvert",
      "découverte",
      "découvre",
      "constate",
      "constaté",
      "constatée",
      "remarque",
      "remarqué",
      "signalé",
      "signale",
      "signalent",
      "signalement*",
      "alerte*",
      "alerté*",
      "alarme*",
      "prévenu*",
      "averti*",
      "notifié*",
      "notification",
      "plainte*",
      "se plaignent",
      "remonte|remontent",
      "remontée",
      "ticket ... reçu|ouvert",
      "astreinte ... réveillée|réveillé|appelée|appelé|sollicitée"
    ],
    acknowledged: [
      "prise en charge",
      "pris en charge",
      "prend en charge",
      "acquitte",
      "acquitté",
      "acquittée",
      "acquittement",
      "début des investigations",
      "début de l'investigation",
      "début de l’investigation",
      "investigations commencent|débutent|lancées",
      "commence|commencent|démarre|démarrent|débute ... investigation|investigations|analyse|diagnostic",
      "enquête",
      "incident déclaré",
      "déclare|déclaration ... incident",
      "cellule de crise",
      "rejoint|rejoignent"
    ],
    mitigated: [
      "retour arrière",
      "rollback",
      "revert*",
      "annulation ... déploiement|changement|modification",
      "contourné",
      "contournement",
      "atténué",
      "atténuation",
      "mitigé",
      "mitigation",
      "correctif|correction|patch|hotfix ... appliqué|appliquée|déployé|déployée",
      "hotfix",
      "redémarrage",
      "redémarre",
      "redémarré*",
      "bascule",
      "basculé",
      "basculement",
      "version précédente"
    ],
    resolved: [
      "résolu",
      "résolue",
      "résolution",
      "rétabli",
      "rétablie",
      "rétablis",
      "rétablies",
      "rétablissement",
      "restauré",
      "restaurée",
      "corrigé",
      "corrigée",
      "réparé",
      "retour à la normale",
      "retour au? normal",
      "revient|reviennent|revenu|revenus|revenue à la normale",
      "de nouveau|nouveau opérationnel|disponible|accessible|fonctionnel|normal",
      "à nouveau opérationnel|opérationnelle|disponible|disponibles|accessible|accessibles|fonctionnel",
      "fin de|du la? incident|panne|coupure|interruption|indisponibilité",
      ...typographic(["fin de l'incident", "fin de l'interruption", "fin de l'indisponibilité", "fin de l'impact", "fin d'incident"]),
      "incident clos|terminé|fermé|clôturé",
      "clôture",
      "pleinement|entièrement|totalement opérationnel|fonctionnel|rétabli"
    ]
  },
  clauseLinks: english.clauseLinks,
  milestoneDenials: [
    "pas",
    "ne",
    "non",
    "sans",
    "jamais",
    "aucun*",
    "partiel*",
    "tentative*",
    "tente*",
    "essai*",
    "essaie*",
    "avant",
    "jusqu'à",
    "devrait",
    "doit",
    "sera",
    "attend*",
    "en attente",
    "espér*",
    "quelques",
    "certains",
    "presque",
    "encore",
    "si",
    "quand",
    "lorsque",
    "dès que",
    "afin de",
    "pour",
    "temporaire*",
    "provisoire*",
    "supposé*",
    "en cours",
    "début de|du|des",
    "vers la",
    "pense*",
    "croit"
  ],
  bounds: {
    start: [
      "incident|panne|coupure|interruption|indisponibilité commence|débute|commencé|débuté",
      "début de|du la? incident|panne|coupure|interruption|indisponibilité",
      ...typographic(["début de l'incident", "début de l'interruption", "début de l'indisponibilité", "début d'incident", "n'est plus accessible|disponible"]),
      "devient|deviennent indisponible|indisponibles|inaccessible|inaccessibles"
    ],
    end: [
      "fin de|du la? incident|panne|coupure|interruption|indisponibilité",
      ...typographic(["fin de l'incident", "fin de l'interruption", "fin de l'indisponibilité", "fin d'incident"]),
      "incident|panne|problème est|totalement|entièrement? résolu|résolue|clos|terminé|terminée|clôturé",
      "retour à la normale",
      "rétabli",
      "rétablie",
      "rétablis",
      "service restauré",
      "résolu"
    ]
  },
  labels: {
    start: typographic([
      "début",
      "heure de début",
      "date de début",
      "début de l'incident",
      "début de l'impact",
      "début de la panne",
      "début de l'interruption",
      "commencé à",
      "commencé le",
      "démarrage",
      "de",
      "survenue",
      "date et heure de début",
      "date/heure de début",
      ...labels3.start
    ]),
    end: typographic([
      "fin",
      "heure de fin",
      "date de fin",
      "fin de l'incident",
      "fin de l'impact",
      "fin de la panne",
      "fin de l'interruption",
      "terminé à",
      "résolu à",
      "résolu le",
      "résolu",
      "rétabli à",
      "rétablissement",
      "date et heure de fin",
      "date/heure de fin",
      "heure de résolution",
      "date de résolution",
      ...labels3.end
    ]),
    duration: typographic([
      "durée",
      "durée totale",
      "durée de l'incident",
      "durée de la panne",
      "durée de l'interruption",
      "durée d'indisponibilité",
      "durée de l'indisponibilité",
      "durée de l'impact",
      "temps d'arrêt",
      "temps d'indisponibilité",
      "indisponibilité",
      "durée d'interruption",
      "durée du problème",
      "durée de la coupure",
      ...labels3.duration
    ]),
    ttd: ["temps de détection", "délai de détection", "temps avant détection", "temps jusqu'à la détection", "temps moyen de détection", ...labels3.ttd],
    ttm: ["temps d'atténuation", "temps de mitigation", "délai de mitigation", "délai de contournement", "temps avant mitigation", ...labels3.ttm],
    ttr: [
      "temps de résolution",
      "délai de résolution",
      "temps de rétablissement",
      "délai de rétablissement",
      "temps de réparation",
      "temps moyen de résolution",
      "temps de reprise",
      "temps moyen de rétablissement",
      ...labels3.ttr
    ],
    date: typographic([
      "date",
      "date de l'incident",
      "date d'incident",
      "date de la panne",
      "quand",
      "jour",
      "date et heure",
      "date/heure",
      "survenu le",
      "fenêtre",
      "période",
      "créneau",
      ...labels3.date
    ]),
    severity: ["sévérité", "gravité", "criticité", "priorité", "niveau de sévérité", "niveau de gravité", "niveau", ...labels3.severity],
    status: ["statut", "état", "statut du document", "état du document", ...labels3.status],
    incidentId: typographic([
      "incident",
      "numéro d'incident",
      "identifiant de l'incident",
      "identifiant",
      "id de l'incident",
      "référence",
      "numéro",
      "n° d'incident",
      ...labels3.incidentId
    ]),
    published: [
      "publié",
      "publié le",
      "date de publication",
      "rédigé le",
      "date de rédaction",
      "créé le",
      "date de création",
      "dernière mise à jour",
      "mis à jour le",
      "date du rapport",
      "mise à jour",
      ...labels3.published
    ],
    zone: ["fuseau horaire", "fuseau", "toutes les heures", "heures", "les heures", "tous les horaires", "horaires", ...labels3.zone]
  },
  columns: {
    time: ["heure", "horaire", "horodatage", "quand", "date/heure", "date et heure", "date / heure", "moment", ...columns3.time],
    date: ["date", "jour", ...columns3.date],
    event: [
      "événement",
      "évènement",
      "événements",
      "évènements",
      "description",
      "quoi",
      "action",
      "détail",
      "détails",
      "fait",
      "faits",
      "commentaire",
      "activité",
      ...columns3.event
    ],
    action: [
      "action",
      "actions",
      "mesure",
      "tâche",
      "tâches",
      "description",
      "quoi",
      "amélioration",
      "étape",
      "titre",
      "sujet",
      "action corrective",
      "action préventive",
      ...columns3.action
    ],
    owner: [
      "responsable",
      "responsables",
      "propriétaire",
      "porteur",
      "porteuse",
      "pilote",
      "assigné",
      "assigné à",
      "assignée à",
      "attribué à",
      "affecté à",
      "qui",
      "équipe",
      "personne",
      "en charge",
      ...columns3.owner
    ],
    due: [
      "échéance",
      "date d'échéance",
      "date d’échéance",
      "date limite",
      "délai",
      "pour le",
      "avant le",
      "quand",
      "date cible",
      "date prévue",
      "date",
      "date butoir",
      "livraison",
      ...columns3.due
    ],
    ticket: ["ticket", "tickets", "lien", "liens", "référence", "réf", "suivi", "numéro", ...columns3.ticket],
    status: ["statut", "état", "avancement", "terminé", "fait", ...columns3.status]
  },
  statuses: {
    draft: ["brouillon", "en cours", "en cours de rédaction", "incomplet", "provisoire", "ébauche", ...statuses3.draft],
    review: ["en relecture", "en revue", "à relire", "relecture", "en attente de relecture", "en validation", "à valider", ...statuses3.review],
    done: [
      "fait",
      "faite",
      "terminé",
      "terminée",
      "clos",
      "close",
      "résolu",
      "fini",
      "livré",
      "livrée",
      "déployé",
      "réalisé",
      "réalisée",
      "effectué",
      "oui",
      "en place",
      ...statuses3.done
    ]
  },
  outage: [
    "incident*",
    "panne*",
    "coupure*",
    "interruption*",
    "indisponib*",
    "inaccessib*",
    "perturbation*",
    "dégrad*",
    "hors service|ligne",
    "impact*",
    "injoignable*",
    "en panne",
    "rétabli*",
    "résolu*",
    "duré",
    "affecté*",
    "touché*",
    "problème*",
    "erreur*",
    "ne pouvaient|pouvait|répondait|répondaient|fonctionnait|fonctionnaient",
    "échou*",
    "échec*",
    "bloqué*",
    "downtime"
  ],
  durationBefore: [
    "a|ont|aura duré",
    "duré|dure|durée au? total?",
    "durée de|:|totale|est|était",
    "durée totale|globale de|:",
    "incident|panne|coupure|interruption|indisponibilité|perturbation|dégradation de|:",
    "incident|panne|coupure|interruption|indisponibilité|perturbation|dégradation ... de|pendant|duré",
    "indisponible|indisponibles|inaccessible|inaccessibles|perturbé|dégradé|injoignable|interrompu|bloqué ... pendant|durant",
    "pas pu|impossible|impossibles ... pendant|durant",
    "hors service|ligne pendant|durant",
    "en panne pendant|durant",
    "résolu|rétabli|rétablie|corrigé après|en|au"
  ],
  durationAfter: [
    ...typographic(["d'interruption|indisponibilité|arrêt|incident", "d’interruption"]),
    "de panne|coupure|perturbation|dégradation|downtime",
    ...typographic(["d'indisponibilité", "d'interruption", "d'incident", "d'arrêt"]),
    "au total|cours"
  ],
  notOutage: [
    "chaque",
    "toutes",
    "tous",
    "par",
    "timeout*",
    "délai*",
    "intervalle*",
    "ttl",
    "rétention",
    "latence",
    "cron",
    "sla",
    "slo",
    "pourrait",
    "devrait",
    "si",
    "maximum",
    "fenêtre",
    "prochain*",
    "il y a",
    "validité"
  ],
  durationGaps: [
    "un",
    "une",
    "de",
    "d'",
    "d’",
    "la",
    "le",
    "au",
    "total",
    "environ",
    "près",
    "plus",
    "moins",
    "presque",
    "à",
    "peu",
    "pendant",
    "durant",
    "soit",
    "est",
    "était",
    "quelque",
    "approximativement",
    "seulement",
    "bien",
    "après",
    "en",
    "totale",
    "entière",
    "exactement",
    "jusqu"
  ],
  proseBounds: {
    start: [
      "incident|panne|coupure|interruption|indisponibilité ... commencé|débuté|commence|débute|survenu|survenue",
      "est devenu|devenue|devient indisponible|inaccessible",
      "est|sont tombé|tombée|tombés en? panne?"
    ],
    end: ["résolu à", "rétabli à", "rétablie à", "terminé à", "retour à la normale à"]
  },
  synonyms: [
    ["déployé", "déployée", "déploiement", "livré", "livraison", "publié", "appliqué", "production"],
    ["commence", "débute", "début", "démarre", "commencé", "débuté", "survient"],
    ["rétabli", "rétablie", "résolu", "résolue", "restauré", "corrigé", "opérationnel"],
    ["détecté", "détection", "constaté", "signalé", "alerte", "alerté", "remarqué"],
    ["config", "configuration"],
    ["panne", "incident", "coupure", "interruption", "indisponibilité"],
    ["rollback", "retour", "annulation", "revert"]
  ],
  metricBefore: {
    ttd: ["temps|délai de détection est|était|de|:", "détecté|détectée après|en|au"],
    ttm: ["temps|délai de mitigation|contournement est|était|de|:"],
    ttr: ["temps|délai de résolution|rétablissement|réparation est|était|de|:", "rétablissement ... pris"]
  },
  metricAfter: { ttd: [], ttm: [], ttr: [] },
  metricNotes: [
    "pendant",
    "hors",
    "sans compter",
    "heures ouvrées",
    "heures ouvrables",
    "heures de bureau",
    "depuis",
    "après",
    "à partir",
    "entre",
    "à compter",
    "dès",
    "intermittent*",
    "actif",
    "effectif",
    "cumulé*"
  ],
  affected: [
    "affect*",
    "impact*",
    "touch*",
    "ne pouvaient|pouvait",
    "pas pu",
    "impossible*",
    "indisponib*",
    "inaccessib*",
    "utilisateurs|utilisatrices|clients|clientes|visiteurs|voyageurs|passagers|requêtes|services|commandes|réservations",
    "panne*",
    "coupure",
    "interruption",
    "perdu*",
    "erreur*",
    "échou*",
    "échec*",
    "dégrad*",
    "lent*",
    "bloqué*",
    "perturb*",
    "reçu"
  ],
  counted: ["utilisateurs", "clients", "requêtes", "commandes", "paiements", "appels", "réservations"],
  unaffected: [
    "récupér*",
    "rétabli*",
    "pas affecté*",
    "pas touché*",
    "pas impacté*",
    "épargné*",
    "résolu*",
    "normal*",
    "disponibilité",
    "succès",
    "rédui*",
    "augment*",
    "amélior*",
    "cpu",
    "mémoire",
    "disque",
    "charge",
    "utilisation",
    "capacité",
    "seuil*",
    "couverture",
    "déployé*",
    "seulement",
    "restant*",
    "autres",
    "pic*",
    "d'abord",
    "puis",
    "supplémentaires",
    "plus tard",
    "jusqu'à",
    "taux",
    "plus lent*",
    "chut*",
    "région*",
    "mobile",
    "nouveaux",
    "objectif",
    "cible",
    "sla",
    "slo",
    "budget"
  ],
  from: ["de", "entre", "pendant", "durant", "du"],
  action: {
    ownerLabels: [
      "responsable",
      "responsables",
      "propriétaire",
      "porteur",
      "porteuse",
      "pilote",
      "assigné à",
      "assignée à",
      "assigné",
      "attribué à",
      "affecté à",
      "qui",
      "en charge",
      ...action3.ownerLabels
    ],
    dueLabels: [
      "échéance",
      "date d'échéance",
      "date d’échéance",
      "date limite",
      "délai",
      "pour le",
      "avant le",
      "d'ici le",
      "d’ici le",
      "d'ici",
      "d’ici",
      "date cible",
      "au plus tard le",
      "au plus tard",
      "prévu le",
      "prévu pour",
      "pour",
      "fin",
      "avant",
      ...action3.dueLabels
    ],
    ticketLabels: ["ticket", "lien", "suivi", "voir", "référence", "réf", ...action3.ticketLabels],
    nobody: [
      "nous",
      "on",
      "je",
      "l'équipe",
      "l’équipe",
      "équipe",
      "toute l'équipe",
      "tous",
      "tout le monde",
      "à définir",
      "à déterminer",
      "à préciser",
      "non assigné",
      "non attribué",
      "inconnu",
      "personne",
      "aucun",
      "à assigner",
      "n/d",
      ...action3.nobody
    ],
    teams: [
      "équipe",
      "équipes",
      "plateforme",
      "exploitation",
      "développement",
      "infrastructure",
      "sécurité",
      "responsable",
      "direction",
      "service",
      "astreinte",
      "paiements",
      "réseau",
      "données",
      "ingénierie",
      ...action3.teams
    ],
    vagueVerbs: [
      "améliorer",
      "amélioration",
      "renforcer",
      "renforcement",
      "optimiser",
      "optimisation",
      "augmenter",
      "assurer",
      "garantir",
      "s'assurer",
      "s’assurer",
      "veiller",
      "sensibiliser",
      "sensibilisation",
      "encourager",
      "favoriser",
      "promouvoir",
      "consolider",
      "mieux",
      "plus",
      "meilleur",
      "meilleure",
      "intensifier",
      "accroître",
      "réfléchir",
      "rappeler",
      "respecter",
      "éviter",
      "maintenir"
    ],
    vagueObjects: [
      "monitoring",
      "surveillance",
      "supervision",
      "alerting",
      "alertes",
      "journalisation",
      "logs",
      "communication",
      "tests",
      "couverture",
      "processus",
      "procédures",
      "procédure",
      "documentation",
      "formation",
      "formations",
      "équipe",
      "équipes",
      "système",
      "systèmes",
      "qualité",
      "code",
      "fiabilité",
      "stabilité",
      "sécurité",
      "performance",
      "performances",
      "résilience",
      "robustesse",
      "infrastructure",
      "déploiement",
      "déploiements",
      "revues",
      "revue",
      "gestion",
      "incidents",
      "collaboration",
      "vigilance",
      "attention",
      "rigueur",
      "pratiques",
      "disponibilité",
      "observabilité",
      "visibilité",
      "réactivité",
      "erreurs",
      "planification",
      "connaissances"
    ],
    fillers: [
      "et",
      "ou",
      "le",
      "la",
      "les",
      "l",
      "un",
      "une",
      "des",
      "de",
      "du",
      "d",
      "nos",
      "notre",
      "tous",
      "toutes",
      "à",
      "au",
      "aux",
      "en",
      "dans",
      "sur",
      "avec",
      "plus",
      "mieux",
      "meilleure",
      "meilleures",
      "bonnes",
      "davantage",
      "existant",
      "existante",
      "globale",
      "régulier",
      "régulière",
      "futur",
      "futurs",
      "rapidement",
      "proactif",
      "proactive"
    ],
    articles: english.action.articles,
    obligations: english.action.obligations,
    auxiliaries: [
      "nous",
      "on",
      "il",
      "faut",
      "devons",
      "devrons",
      "allons",
      "va",
      "faudra",
      "devra",
      "aussi",
      "toujours",
      "également",
      "continuer",
      "continuellement",
      "régulièrement"
    ],
    purposeLinks: ["pour", "afin", "avant", "dans", "en"],
    purposes: [
      "de",
      "détecter",
      "détection",
      "identifier",
      "prévenir",
      "prévention",
      "éviter",
      "assurer",
      "garantir",
      "réduire",
      "minimiser",
      "gérer",
      "permettre",
      "problème",
      "problèmes",
      "incident",
      "incidents",
      "panne",
      "pannes",
      "anomalie",
      "anomalies",
      "erreur",
      "erreurs",
      "performance",
      "performances",
      "dégradation",
      "potentiel",
      "potentiels",
      "possible",
      "possibles",
      "tôt",
      "rapidement",
      "vite",
      "avenir",
      "l'avenir",
      "futur",
      "futurs",
      "similaire",
      "similaires",
      "nouveau",
      "récurrence",
      "reproduire",
      "risque",
      "risques",
      "tels",
      "telles",
      "ces",
      "ce",
      "cela",
      "que",
      "ne",
      "plus",
      "se"
    ],
    means: ["par", "via", "grâce", "avec", "comme", "notamment", "moyennant", "utilisant", "ajoutant"],
    wishes: [
      "être plus vigilant|vigilants|attentif|attentifs|prudent|prudents|rigoureux",
      "faire plus attention",
      "faire attention",
      "plus de rigueur",
      "redoubler de vigilance|prudence",
      "rester vigilant|vigilants",
      "ne plus se reproduire",
      "ne se reproduise plus|pas",
      "mieux communiquer",
      "sensibiliser|rappeler ... importance",
      "prendre conscience",
      "penser à",
      "mieux faire"
    ],
    none: ["aucune action", "pas ... action", "aucune mesure", "aucun suivi", "aucune", "non requis", "sans objet", "rien à faire", ...action3.none],
    verbs: [
      "ajouter",
      "activer",
      "adapter",
      "alerter",
      "analyser",
      "automatiser",
      "bloquer",
      "changer",
      "configurer",
      "contrôler",
      "corriger",
      "créer",
      "définir",
      "déplacer",
      "déployer",
      "désactiver",
      "documenter",
      "écrire",
      "évaluer",
      "étendre",
      "faire",
      "former",
      "implémenter",
      "installer",
      "intégrer",
      "limiter",
      "mettre",
      "migrer",
      "modifier",
      "passer",
      "planifier",
      "prévenir",
      "publier",
      "réaliser",
      "réduire",
      "relire",
      "remplacer",
      "rendre",
      "renommer",
      "réviser",
      "revoir",
      "séparer",
      "simplifier",
      "supprimer",
      "surveiller",
      "tester",
      "utiliser",
      "valider",
      "vérifier",
      "améliorer",
      "renforcer",
      "ajout",
      "mise",
      "création",
      ...action3.verbs
    ]
  },
  placeholders: {
    asks: [
      "date",
      "heure",
      "durée",
      "nom",
      "noms",
      "lien",
      "titre",
      "responsable",
      "numéro",
      "heure de début",
      "heure de fin",
      "auteur",
      "description",
      "cause",
      "impact",
      "fuseau horaire",
      "à compléter",
      "à remplir",
      "votre nom",
      "service",
      "insérer",
      ...placeholders3.asks
    ],
    marks: ["à compléter", "à définir", "à déterminer", "à préciser", "à remplir", "àcd", ...placeholders3.marks],
    imperatives: [
      "insérer",
      "insérez",
      "décrire",
      "décrivez",
      "votre",
      "vos",
      "indiquer",
      "indiquez",
      "compléter",
      "complétez",
      "ajouter",
      "ajoutez",
      "préciser",
      "précisez",
      "renseigner",
      "renseignez",
      "brève",
      "expliquez",
      ...placeholders3.imperatives
    ],
    instructions: [
      "décrire|décrivez ici",
      "insérer|insérez ... ici",
      "à compléter ici",
      "texte ici",
      "compléter cette section",
      "décrivez ... impact",
      "remplacer|remplacez ce texte",
      ...placeholders3.instructions
    ],
    openings: english.placeholders.openings,
    masks: ["jj/mm/aaaa", "aaaa-mm-jj", "jj-mm-aaaa", ...placeholders3.masks]
  },
  unknown: [
    "inconnu",
    "inconnue",
    "aucun",
    "aucune",
    "néant",
    "sans objet",
    "non connu",
    "non connue",
    "non applicable",
    "n/d",
    "non",
    "s/o",
    ...english.unknown
  ],
  blame: [
    ...typographic([
      "faute|erreur|négligence|inattention|maladresse de|du|d'un|d'une|des notre? ingénieur|ingénieure|développeur|développeuse|développeurs|administrateur|administratrice|collègue|collaborateur|opérateur|technicien|stagiaire|employé",
      "faute|erreur|négligence|inattention de l'ingénieur|l'administrateur|l'opérateur|l'employé|l'équipe",
      "l'ingénieur|l'administrateur|l'opérateur|l'employé a ... oublié|négligé|omis",
      "l'ingénieur|l'administrateur|l'opérateur|l'employé aurait ... dû",
      "aurait|auraient dû vérifier|savoir|tester|remarquer|s'assurer|lire"
    ]),
    "développeur|développeuse|ingénieur|administrateur|collègue|opérateur|technicien|stagiaire|employé|il|elle a ... oublié|négligé|omis",
    "développeur|ingénieur|administrateur|collègue|opérateur|technicien|stagiaire|employé|il|elle aurait ... dû",
    "négligence",
    "imprudence",
    "incompétence",
    "étourderie",
    "par inattention",
    "développeur|ingénieur|collègue|opérateur|technicien|il|elle était|est ... négligent|imprudent|fautif|responsable|incompétent",
    "par la? faute de|du"
  ],
  humanError: typographic([
    "erreur humaine",
    "erreurs humaines",
    "faute humaine",
    "défaillance humaine",
    "erreur de manipulation",
    "erreur d'inattention",
    ...english.humanError
  ]),
  denials: [
    "pas",
    "non",
    "sans",
    "aucun*",
    "ni",
    "jamais",
    "plutôt que",
    "au lieu",
    "éviter*",
    "évite*",
    "prévenir",
    "prévient",
    "empêcher",
    "empêche*",
    "minimiser",
    "réduire",
    "réduit",
    "risque*",
    "possible*",
    "potentiel*",
    "contre",
    "éliminer",
    "limiter",
    "probabilité",
    ...english.denials
  ]
};

// src/language/ja.ts
var japaneseTime = {
  months: englishTime.months,
  weekdays: [
    ["日曜日", "日曜", "日", "sun"],
    ["月曜日", "月曜", "月", "mon"],
    ["火曜日", "火曜", "火", "tue"],
    ["水曜日", "水曜", "水", "wed"],
    ["木曜日", "木曜", "木", "thu"],
    ["金曜日", "金曜", "金", "fri"],
    ["土曜日", "土曜", "土", "sat"]
  ],
  am: ["午前", "朝", "深夜", "早朝", "未明", "am"],
  pm: ["午後", "夕方", "夜", "pm"],
  meridiemFirst: true,
  noon: ["正午"],
  midnight: ["真夜中"],
  hourMarks: [],
  ordinals: [],
  dateLinks: ["の", "に", "から"],
  rangeWords: ["から", "~", "〜", "～", "より", "ー"],
  units: {
    second: ["秒", "秒", "秒間", "s", "sec"],
    minute: ["分", "分", "分間", "min", "m"],
    hour: ["時間", "時間", "h"],
    day: ["日間", "日間"],
    week: ["週間", "週間"]
  },
  numbers: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  half: ["半"],
  and: ["と"],
  hedges: ["約", "およそ", "おおよそ", "おおむね", "概ね", "ほぼ", "推定", "少なくとも", "最大", "最長", "以内"],
  hedgesAfter: ["頃", "ごろ", "ほど", "程度", "前後", "以上", "以下", "未満", "弱", "強", "超"],
  dayFirst: false,
  suffixes: { year: "年", month: "月", day: "日", hour: "時", minute: "分" },
  over: ["少なくとも"],
  under: ["最大", "最長"],
  between: [],
  at: [],
  zoneNouns: [
    "時刻",
    "時間",
    "日時",
    "時間帯",
    "タイムゾーン",
    "タイムスタンプ",
    "時刻表記",
    "時刻はすべて",
    "時刻は全て",
    "すべての時刻は",
    "全ての時刻は",
    "すべて",
    "全て",
    "時刻は",
    "時間は",
    "タイムライン",
    "時系列",
    "経過",
    "経緯",
    "発生日時",
    "復旧日時",
    "time",
    "times",
    "timezone",
    "zone",
    "timeline"
  ],
  overAfter: ["以上", "強", "超"],
  underAfter: ["以下", "以内", "未満", "弱"],
  halfFrom: { 深夜: 20, 夜: 17 },
  vagueNumbers: ["数", "第", "何", "百", "千"],
  zones: { 日本時間: "JST", 日本標準時: "JST", 協定世界時: "UTC", 世界標準時: "UTC", 米国東部時間: "ET", 東部時間: "ET", 米国太平洋時間: "PT", 太平洋時間: "PT" }
};
var japaneseQuantity = {
  of: ["の"],
  determiners: ["全", "全体の", "全ての", "すべての", "総"],
  oneIn: ["in", "out of"],
  rangeWords: ["から"],
  percent: ["パーセント", "percent"],
  hedges: japaneseTime.hedges,
  numbers: japaneseTime.numbers,
  tenths: ["割"],
  nouns: [
    "ユーザー",
    "ユーザ",
    "ユーザー数",
    "ユーザ数",
    "利用者",
    "顧客",
    "お客様",
    "会員",
    "アカウント",
    "テナント",
    "店舗",
    "リクエスト",
    "リクエスト数",
    "トラフィック",
    "アクセス",
    "アクセス数",
    "セッション",
    "トランザクション",
    "注文",
    "予約",
    "決済",
    "取引",
    "購入",
    "検索",
    "ログイン",
    "メッセージ",
    "メール",
    "通信",
    "接続",
    "端末",
    "デバイス",
    "サーバー",
    "サーバ",
    "ノード",
    "インスタンス",
    "ジョブ",
    "クエリ"
  ],
  beforeNouns: ["は", "が", "で", "に", "も", "と", "より", "から"]
};
var { sections: sections4, labels: labels4, columns: columns4, action: action4, placeholders: placeholders4, statuses: statuses4 } = english;
var japanese = {
  code: "ja",
  name: "日本語",
  stopWords: [],
  time: japaneseTime,
  quantity: japaneseQuantity,
  sections: {
    summary: [
      "サマリー",
      "サマリ",
      "概要",
      "要約",
      "エグゼクティブサマリー",
      "エグゼクティブサマリ",
      "障害概要",
      "障害の概要",
      "インシデント概要",
      "インシデントの概要",
      "事象",
      "事象概要",
      "事象の概要",
      "発生事象",
      "発生した事象",
      "事象の内容",
      "障害内容",
      "障害の内容",
      "問題の概要",
      "問題概要",
      "問題",
      "現象",
      "何が起きたか",
      "何が起きたのか",
      "何が起こったか",
      "何が起こったのか",
      "何が起きた",
      "何が起きた？",
      "何が発生したか",
      "インシデントサマリー",
      "インシデントの要約",
      "全体像",
      "要旨",
      "要点",
      "説明",
      ...sections4.summary,
      "事実",
      "事実関係"
    ],
    impact: [
      "影響",
      "影響範囲",
      "影響内容",
      "影響度",
      "影響規模",
      "影響の範囲",
      "影響と範囲",
      "障害の影響",
      "障害による影響",
      "ユーザー影響",
      "ユーザ影響",
      "ユーザーへの影響",
      "ユーザへの影響",
      "お客様への影響",
      "お客様影響",
      "顧客への影響",
      "顧客影響",
      "利用者への影響",
      "利用者影響",
      "サービスへの影響",
      "サービス影響",
      "ビジネスへの影響",
      "ビジネス影響",
      "事業への影響",
      "業務影響",
      "業務への影響",
      "影響を受けたユーザー",
      "影響を受けたお客様",
      "影響を受けたサービス",
      "影響サービス",
      "影響を受けた範囲",
      "影響ユーザー",
      "影響ユーザー数",
      "影響対象",
      "影響評価",
      "被害",
      "被害状況",
      "被害範囲",
      "被害の範囲",
      "対象範囲",
      "インパクト",
      "影響範囲と期間",
      "影響範囲と影響期間",
      ...sections4.impact
    ],
    detection: [
      "検知",
      "検出",
      "発見",
      "発覚",
      "検知方法",
      "検知の経緯",
      "検知経緯",
      "検知手段",
      "発見の経緯",
      "発見経緯",
      "発見方法",
      "発覚の経緯",
      "障害検知",
      "障害の検知",
      "インシデントの検知",
      "検知と初動",
      "検知の評価",
      "どのように検知したか",
      "どうやって検知したか",
      "どうやって気づいたか",
      "気づいたきっかけ",
      "検知のきっかけ",
      "認知",
      "認知経緯",
      ...sections4.detection
    ],
    timeline: [
      "タイムライン",
      "時系列",
      "経過",
      "経緯",
      "時系列の経過",
      "時系列での経過",
      "事象の時系列",
      "対応の時系列",
      "障害の時系列",
      "対応経緯",
      "対応の経緯",
      "発生経緯",
      "発生の経緯",
      "障害の経緯",
      "障害発生の経緯",
      "事象の経緯",
      "経緯と対応",
      "対応履歴",
      "対応記録",
      "対応の流れ",
      "経過記録",
      "障害経過",
      "障害の経過",
      "イベントログ",
      "障害タイムライン",
      "対応タイムライン",
      "インシデントタイムライン",
      "インシデントのタイムライン",
      "詳細なタイムライン",
      "障害発生から復旧までの経緯",
      "発生から復旧までの経緯",
      "発生から復旧までの流れ",
      "発生から解決までの流れ",
      "出来事の流れ",
      "クロノロジー",
      "年表",
      ...sections4.timeline
    ],
    "root-cause": [
      "根本原因",
      "根本原因分析",
      "根本的な原因",
      "原因",
      "原因分析",
      "原因の分析",
      "原因究明",
      "原因調査",
      "原因と分析",
      "発生原因",
      "直接原因",
      "直接の原因",
      "間接原因",
      "間接的な原因",
      "障害原因",
      "障害の原因",
      "障害発生の原因",
      "インシデントの原因",
      "事象の原因",
      "技術的原因",
      "技術的な原因",
      "技術原因",
      "真因",
      "真の原因",
      "根因",
      "主原因",
      "要因",
      "要因分析",
      "寄与要因",
      "寄与した要因",
      "寄与因子",
      "背景要因",
      "誘因",
      "トリガー",
      "引き金",
      "きっかけ",
      "発端",
      "なぜなぜ分析",
      "なぜ起きたか",
      "なぜ起きたのか",
      "なぜ発生したか",
      "なぜ発生したのか",
      "なぜ",
      "5 whys",
      "5つのなぜ",
      "五つのなぜ",
      "原因と対策",
      "原因および対策",
      "原因と対応",
      ...sections4["root-cause"]
    ],
    resolution: [
      "対応",
      "対応内容",
      "対応状況",
      "対応の内容",
      "対応と復旧",
      "対応・復旧",
      "実施した対応",
      "行った対応",
      "当日の対応",
      "復旧",
      "復旧対応",
      "復旧作業",
      "復旧手順",
      "復旧方法",
      "復旧内容",
      "復旧措置",
      "復旧までの対応",
      "サービス復旧",
      "対処",
      "対処内容",
      "対処方法",
      "対策内容",
      "暫定対応",
      "暫定対処",
      "暫定対策",
      "暫定措置",
      "応急処置",
      "応急対応",
      "応急措置",
      "解決",
      "解決方法",
      "解決策",
      "解決内容",
      "解決手順",
      "解消方法",
      "障害対応",
      "インシデント対応",
      "初動対応",
      "初期対応",
      "緊急対応",
      "即時対応",
      "緩和",
      "緩和策",
      "軽減策",
      "修正",
      "修正内容",
      "実施した修正",
      "回避策",
      "ワークアラウンド",
      "恒久対応",
      "対応策",
      "どのように解決したか",
      "どう解決したか",
      "どのように復旧したか",
      "原因と対応",
      "是正",
      ...sections4.resolution
    ],
    "action-items": [
      "アクションアイテム",
      "アクション",
      "アクションプラン",
      "追加アクションアイテム",
      "再発防止策",
      "再発防止",
      "再発防止対策",
      "再発防止に向けて",
      "再発防止に向けた対応",
      "再発防止に向けた取り組み",
      "再発防止のための対策",
      "再発防止アクション",
      "恒久対策",
      "恒久対応",
      "根本対策",
      "根本対応",
      "本対策",
      "対策",
      "今後の対策",
      "今後の対応",
      "今後の対応策",
      "今後の対応方針",
      "今後のアクション",
      "今後の取り組み",
      "今後の予定",
      "今後の課題",
      "今後に向けて",
      "改善策",
      "改善案",
      "改善アクション",
      "改善項目",
      "改善計画",
      "改善",
      "是正措置",
      "是正処置",
      "是正策",
      "予防",
      "予防策",
      "予防措置",
      "予防処置",
      "是正・予防措置",
      "是正処置・予防処置",
      "防止策",
      "フォローアップ",
      "フォローアップアクション",
      "フォローアップ項目",
      "ネクストアクション",
      "ネクストステップ",
      "次のステップ",
      "次のアクション",
      "次の対応",
      "タスク",
      "タスク一覧",
      "残タスク",
      "残課題",
      "残作業",
      "宿題",
      "追加対応",
      "対応予定",
      "短期対策",
      "中期対策",
      "長期対策",
      "短期的な対策",
      "長期的な対策",
      "短期的対策",
      "長期的対策",
      "やること",
      "原因と対策",
      "原因および対策",
      ...sections4["action-items"]
    ],
    "lessons-learned": [
      "教訓",
      "得られた教訓",
      "学んだ教訓",
      "技術的教訓",
      "組織的教訓",
      "技術的な教訓",
      "組織的な教訓",
      "学び",
      "学んだこと",
      "得られた学び",
      "追加学び",
      "得られた知見",
      "知見",
      "気づき",
      "うまくいったこと",
      "うまくいった点",
      "うまくいかなかったこと",
      "うまくいかなかった点",
      "良かったこと",
      "良かった点",
      "よかったこと",
      "よかった点",
      "悪かったこと",
      "悪かった点",
      "良かった点と悪かった点",
      "良くなかった点",
      "良くなかったこと",
      "運が良かったこと",
      "運がよかったこと",
      "運が良かった点",
      "幸運だったこと",
      "幸運だった点",
      "ラッキーだったこと",
      "振り返り",
      "ふりかえり",
      "反省点",
      "反省",
      "改善点",
      "改善が必要なこと",
      "改善すべき点",
      "改善すべきこと",
      "課題",
      "所感",
      "対応の評価",
      "対応の振り返り",
      "レトロスペクティブ",
      "考察",
      ...sections4["lessons-learned"]
    ]
  },
  otherSections: [
    "まとめ",
    "結論",
    "背景",
    "はじめに",
    "前提",
    "おわりに",
    "終わりに",
    "付録",
    "補足",
    "補足情報",
    "備考",
    "用語",
    "用語集",
    "参考",
    "参考資料",
    "参考リンク",
    "関連リンク",
    "関連資料",
    "関連リソース",
    "リンク",
    "参加者",
    "関係者",
    "対応者",
    "作成者",
    "著者",
    "執筆者",
    "連絡",
    "連絡先",
    "コミュニケーション",
    "広報",
    "告知",
    "顧客連絡",
    "エスカレーション",
    "調査",
    "調査内容",
    "分析",
    "診断",
    "影響期間",
    "期間",
    "ステータス",
    "メトリクス",
    "指標",
    "統計",
    "症状",
    "詳細",
    "メモ",
    "未解決の質問",
    "基本情報",
    "メタデータ",
    "概況",
    "障害報告",
    "障害報告書",
    "インシデントレポート",
    "ポストモーテム",
    "検証",
    "確認",
    "短期",
    "中期",
    "長期",
    "謝辞",
    "お詫び",
    ...english.otherSections
  ],
  headingFillers: ["障害", "インシデント", "本件", "今回", "詳細", "の", ...english.headingFillers],
  headingLinks: ["と", "および", "及び", "ならびに", "・", "／", "、", "＆", "：", ...english.headingLinks],
  postmortem: [
    "ポストモーテム",
    "ポストモルテム",
    "障害報告",
    "障害報告書",
    "障害レポート",
    "インシデントレポート",
    "インシデント報告",
    "事故報告",
    "障害振り返り",
    "障害の振り返り",
    "インシデント振り返り",
    "障害に関するご報告",
    "障害のご報告",
    "障害のお知らせ",
    "障害について",
    "事後分析",
    "障害事後",
    "不具合報告",
    ...english.postmortem
  ],
  incidentTitles: { sure: [], likely: ["障害", "停止"] },
  notPostmortem: [
    "手順書",
    "ガイド",
    "ガイドライン",
    "プロセス",
    "テンプレート",
    "雛形",
    "運用手順",
    "対応フロー",
    "対応手順",
    "規程",
    "ポリシー",
    "チェックリスト",
    "議事録",
    "とは",
    "の書き方",
    "一覧",
    "プレイブック",
    "ランブック",
    ...english.notPostmortem
  ],
  template: ["テンプレート", "雛形", "ひな形", "ひな型", "様式", ...english.template],
  collections: ["一覧", "目次", ...english.collections],
  instructive: ["このテンプレート", "テンプレートを使", "ポストモーテムの書き方", "ポストモーテムとは", "ポストモーテムを書", ...english.instructive],
  milestones: {
    start: [
      "障害 ... 発生|開始",
      "障害が始ま",
      "事象 ... 発生|開始",
      "インシデント 発生|開始",
      "インシデントが 発生|開始",
      "影響開始",
      "影響が開始",
      "影響が出始め",
      "ダウンタイム開始",
      "サービス停止",
      "サービスが停止",
      "サービスダウン",
      "ダウンし",
      "エラー ... 急増|増加|発生|多発|出始め|始ま",
      "初回エラー|最初のエラー",
      "失敗 ... 急増|増加|始ま|発生",
      "応答しなくな",
      "応答不能",
      "接続できなくな",
      "利用できなくな",
      "アクセスできなくな",
      "つながらなくな",
      "表示されなくな",
      "できなくな",
      "アクセス 不能|不可",
      "利用 不可|不能",
      "デプロイ|リリース|反映|設定変更 ... 実施|完了|開始|適用",
      "本番 ... デプロイ|リリース|反映|適用",
      "設定 ... 変更|反映|適用",
      "oom 発生"
    ],
    detected: [
      "検知",
      "検出",
      "アラート",
      "発報",
      "アラーム",
      "通知",
      "報告",
      "問い合わせ",
      "問合せ",
      "気づ",
      "気付",
      "発見",
      "発覚",
      "申告",
      "指摘",
      "連絡 ... 入|受",
      "オンコール ... 呼び出|呼出|連絡",
      "確認される",
      "監視 ... 異常",
      "認知"
    ],
    acknowledged: [
      "調査開始",
      "調査を開始",
      "調査に着手",
      "対応開始",
      "対応を開始",
      "着手",
      "確認を開始",
      "インシデント宣言",
      "インシデントを宣言",
      "インシデントとして宣言",
      "一次対応",
      "受領",
      "招集",
      "応答し",
      "対策本部",
      "担当者 ... 参加",
      "切り分け"
    ],
    mitigated: [
      "ロールバック",
      "切り戻し",
      "切戻し",
      "切り戻",
      "巻き戻し",
      "暫定対応",
      "暫定対処",
      "暫定措置",
      "緩和",
      "軽減",
      "ホットフィックス",
      "再起動",
      "フェイルオーバー",
      "フェールオーバー",
      "切り替え",
      "切替",
      "回避策",
      "修正 ... 適用|デプロイ|リリース|反映",
      "パッチ ... 適用",
      "迂回",
      "遮断"
    ],
    resolved: [
      "復旧完了",
      "復旧を確認",
      "復旧 した|しました",
      "復旧確認",
      "復旧済",
      "サービス復旧",
      "サービスが復旧",
      "サービスを復旧",
      "完全復旧",
      "全面復旧",
      "完全に復旧",
      "障害復旧",
      "全 ... 復旧",
      "正常化",
      "正常に戻",
      "正常稼働",
      "正常動作 ... 確認",
      "通常 ... 戻",
      "解消",
      "収束",
      "終息",
      "解決 した|しました|済|を確認",
      "障害解決",
      "問題解決",
      "インシデント ... 終了|クローズ|解決",
      "障害終了",
      "障害の終了",
      "クローズ",
      "全快",
      "平常"
    ]
  },
  clauseLinks: english.clauseLinks,
  milestoneDenials: ["一部", "部分", "試み", "試行", "仮", "未", "見込", "まだ", "不完全", "一時的", "ほぼ", "前に"],
  bounds: {
    start: ["障害発生", "障害が発生", "障害開始", "障害が始ま", "影響開始", "影響が開始", "サービス停止", "サービスが停止", "ダウンタイム開始", "アクセスできなくな", "利用できなくな", "つながらなくな", "応答しなくな"],
    end: ["復旧完了", "完全復旧", "全面復旧", "完全に復旧", "サービス復旧", "サービスが復旧", "復旧を確認", "障害復旧", "障害 ... 解消|収束|終了|復旧", "インシデント ... 解決|終了|クローズ", "正常化", "正常に戻", "影響 ... 解消|終了"]
  },
  labels: {
    start: [
      "開始",
      "開始時刻",
      "開始日時",
      "発生",
      "発生時刻",
      "発生日時",
      "障害発生",
      "障害発生日時",
      "障害発生時刻",
      "障害開始",
      "障害開始時刻",
      "障害開始日時",
      "影響開始",
      "影響開始時刻",
      "影響開始日時",
      "事象発生",
      "事象発生日時",
      "インシデント開始",
      "インシデント発生",
      ...labels4.start
    ],
    end: [
      "終了",
      "終了時刻",
      "終了日時",
      "復旧",
      "復旧時刻",
      "復旧日時",
      "障害復旧",
      "障害復旧日時",
      "障害復旧時刻",
      "障害終了",
      "障害終了時刻",
      "障害終了日時",
      "解消",
      "解消時刻",
      "解消日時",
      "解決",
      "解決時刻",
      "解決日時",
      "収束",
      "収束時刻",
      "収束日時",
      "影響終了",
      "影響終了時刻",
      "影響終了日時",
      "復旧完了",
      "復旧完了時刻",
      "完全復旧",
      "インシデント終了",
      ...labels4.end
    ],
    duration: [
      "影響期間",
      "影響時間",
      "停止時間",
      "停止期間",
      "サービス停止時間",
      "サービス停止期間",
      "ダウンタイム",
      "総ダウンタイム",
      "障害時間",
      "障害期間",
      "障害継続時間",
      "継続時間",
      "継続期間",
      "発生期間",
      "期間",
      "所要時間",
      "合計時間",
      "総時間",
      "障害発生期間",
      "影響が出ていた時間",
      ...labels4.duration
    ],
    ttd: ["検知までの時間", "検知時間", "検出までの時間", "検知に要した時間", "検知までの所要時間", "検知所要時間", "発見までの時間", ...labels4.ttd],
    ttm: ["緩和までの時間", "暫定対応までの時間", "緩和に要した時間", "軽減までの時間", ...labels4.ttm],
    ttr: ["復旧までの時間", "復旧時間", "復旧に要した時間", "解決までの時間", "解決時間", "復旧までの所要時間", "復旧所要時間", "平均復旧時間", "対応時間", ...labels4.ttr],
    date: ["日付", "発生日", "発生日時", "日時", "障害発生日", "障害発生日時", "インシデント日", "インシデント発生日", "発生", "対象日", ...labels4.date],
    severity: ["重大度", "深刻度", "重要度", "優先度", "障害レベル", "影響度", "緊急度", "重篤度", ...labels4.severity],
    status: ["ステータス", "状態", "状況", "文書ステータス", ...labels4.status],
    incidentId: ["インシデントid", "インシデント番号", "インシデント", "障害番号", "管理番号", "番号", "チケット", "識別子", ...labels4.incidentId],
    published: ["公開日", "作成日", "作成日時", "更新日", "最終更新", "最終更新日", "記載日", "報告日", "執筆日", "公開", "初版", ...labels4.published],
    zone: ["タイムゾーン", "時間帯", "時刻", "時刻表記", "時刻はすべて", "すべての時刻", "全ての時刻", ...labels4.zone]
  },
  columns: {
    time: ["時刻", "時間", "日時", "発生時刻", "時点", "タイムスタンプ", "時刻帯", ...columns4.time],
    date: ["日付", "日", "月日", ...columns4.date],
    event: ["イベント", "出来事", "事象", "内容", "対応", "対応内容", "説明", "詳細", "備考", "作業", "経過", "できごと", "概要", ...columns4.event],
    action: ["アクション", "アクションアイテム", "対策", "対応", "対応内容", "内容", "項目", "タスク", "施策", "再発防止策", "改善策", "作業", "やること", "説明", "対策内容", ...columns4.action],
    owner: ["担当", "担当者", "責任者", "オーナー", "担当チーム", "担当部署", "主担当", "実施者", "対応者", "アサイン", ...columns4.owner],
    due: ["期限", "期日", "締切", "締め切り", "完了予定", "完了予定日", "予定日", "納期", "目標日", "完了目標", "対応期限", "完了期限", ...columns4.due],
    ticket: ["チケット", "課題", "リンク", "参照", "関連", "関連チケット", "番号", "pr", ...columns4.ticket],
    status: ["状態", "ステータス", "状況", "進捗", "完了", ...columns4.status]
  },
  statuses: {
    draft: ["下書き", "草案", "作成中", "執筆中", "対応中", "進行中", "ドラフト", "未完成", "記入中", "暫定版", "未着手", ...statuses4.draft],
    review: ["レビュー中", "レビュー待ち", "確認中", "確認待ち", "承認待ち", "査読中", ...statuses4.review],
    done: ["完了", "完了済み", "済", "済み", "対応済", "対応済み", "実施済", "実施済み", "クローズ", "リリース済み", "マージ済み", "解決済み", "終了", "○", "◯", ...statuses4.done]
  },
  outage: [
    "障害",
    "インシデント",
    "ダウン",
    "停止",
    "停止し",
    "中断",
    "不通",
    "利用でき",
    "使用でき",
    "アクセスでき",
    "つながら",
    "繋がら",
    "接続でき",
    "不能",
    "不可",
    "影響",
    "劣化",
    "復旧",
    "解消",
    "解決",
    "失敗",
    "エラー",
    "発生",
    "遅延",
    "不具合",
    "事象",
    "表示されな",
    "できない状態",
    "できなく",
    "できませんでした",
    "低下",
    ...english.outage
  ],
  durationBefore: [
    "停止時間|ダウンタイム|影響時間|影響期間|障害時間|障害期間|継続時間|復旧時間|障害継続時間",
    "障害|停止|影響|ダウン|遅延|不通|インシデント は|が|を|の",
    "復旧|解決|解消 までに?",
    "復旧まで|解決まで|解消まで|収束まで",
    "復旧までに",
    "でき|使え|つながら|繋がら ... 状態が",
    "障害発生から復旧まで",
    "合計",
    "計",
    "全体で",
    ...english.durationBefore
  ],
  durationAfter: [
    "にわたり|にわたって|にわたる",
    "に 渡り|渡って|渡る",
    "続い|続き|継続し|持続し",
    "の間 ... 障害|停止|利用でき|アクセスでき|エラー",
    "の 障害|停止|ダウン|ダウンタイム|サービス停止|影響|中断|遅延|不通",
    "停止",
    "ダウン",
    "、 ... でき|停止|障害|失敗|エラー|影響|不通|利用|遅延|つながら",
    "ほど 停止|続い",
    "利用でき",
    "で 復旧|解消|収束|解決",
    "後に 復旧|解消|解決",
    ...english.durationAfter
  ],
  notOutage: [
    "毎",
    "間隔",
    "周期",
    "ごと",
    "タイムアウト",
    "ttl",
    "保持",
    "レイテンシ",
    "cron",
    "スケジュール",
    "sla",
    "slo",
    "稼働率",
    "場合",
    "最大",
    "上限",
    "ウィンドウ",
    "次回",
    "今後",
    "前の",
    "有効期限"
  ],
  durationGaps: [
    "約",
    "およそ",
    "おおよそ",
    "ほぼ",
    "概ね",
    "は",
    "が",
    "を",
    "に",
    "で",
    "の",
    "は約",
    "が約",
    "を約",
    "に約",
    "で約",
    "の約",
    "はおよそ",
    "がおよそ",
    "合計",
    "合計で",
    "計",
    "最大",
    "最大で",
    "は合計",
    "は最大",
    "間",
    "まで",
    "までに",
    "までに約",
    "まで約",
    "までおよそ",
    "推定",
    "少なくとも",
    "全体で",
    ...english.durationGaps
  ],
  proseBounds: {
    start: ["障害が発生", "障害 ... 発生し", "障害が始ま", "停止し", "サービスがダウン", "利用できなくな", "アクセスできなくな", "つながらなくな", "から ... 発生"],
    end: ["復旧時刻は", "復旧日時は", "復旧は", "復旧したのは"]
  },
  synonyms: [
    ["デプロイ", "リリース", "反映", "適用"],
    ["発生", "開始"],
    ["復旧", "解消", "解決", "収束"],
    ["検知", "検出", "アラート", "発見"],
    ["障害", "インシデント", "ダウン"],
    ["ロールバック", "切り戻し", "切戻し"]
  ],
  metricBefore: {
    ttd: ["検知まで|検出まで|発見まで|検知までの時間|検知時間", "検知に", "気づくまで"],
    ttm: ["緩和まで|暫定対応まで|緩和までの時間"],
    ttr: ["復旧までの時間|解決までの時間|復旧時間|平均復旧時間"]
  },
  metricAfter: { ttd: [], ttm: [], ttr: [] },
  metricNotes: [
    "営業時間",
    "業務時間",
    "勤務時間",
    "除く",
    "除き",
    "含まない",
    "から",
    "以降",
    "起点",
    "検知後",
    "検知から",
    "発生から",
    "宣言から",
    "断続的",
    "間欠的",
    "実質",
    "累計",
    "正確な",
    "不明",
    ...english.metricNotes
  ],
  affected: [
    "影響",
    "できな",
    "できませんでした",
    "不能",
    "不可",
    "利用者",
    "ユーザー",
    "ユーザ",
    "お客様",
    "顧客",
    "利用客",
    "乗客",
    "リクエスト",
    "注文",
    "予約",
    "会員",
    "障害",
    "停止",
    "ダウン",
    "失敗",
    "エラー",
    "遅延",
    "失われ",
    "欠損",
    "喪失",
    "低下",
    "不具合",
    "表示されな",
    "受けた",
    "無反応",
    ...english.affected
  ],
  counted: ["ユーザー", "利用者", "リクエスト", "記事", "注文", "予約"],
  unaffected: [
    "復旧",
    "回復",
    "影響なし",
    "影響は受けな",
    "影響を受けな",
    "影響はな",
    "影響はあり",
    "正常",
    "可用性",
    "稼働率",
    "成功",
    "削減",
    "減少",
    "増加",
    "改善",
    "cpu",
    "メモリ",
    "ディスク",
    "負荷",
    "使用率",
    "容量",
    "閾値",
    "しきい値",
    "カバレッジ",
    "のみ",
    "残り",
    "その他",
    "他の",
    "ピーク",
    "当初",
    "最初",
    "その後",
    "追加",
    "最大",
    "率が",
    "地域",
    "リージョン",
    "新規",
    "無料",
    "目標",
    "sla",
    "slo",
    ...english.unaffected
  ],
  from: ["から", "より", ...english.from],
  action: {
    ownerLabels: ["担当", "担当者", "責任者", "オーナー", "担当チーム", "担当部署", "主担当", "実施者", "アサイン", ...action4.ownerLabels],
    dueLabels: ["期限", "期日", "締切", "締め切り", "完了予定", "完了予定日", "予定日", "納期", "目標日", "対応期限", "完了期限", "予定", ...action4.dueLabels],
    ticketLabels: ["チケット", "課題", "リンク", "参照", ...action4.ticketLabels],
    nobody: ["我々", "私たち", "チーム", "チーム全員", "全員", "皆", "未定", "未割当", "未割り当て", "未アサイン", "要検討", "調整中", "不明", "検討中", "なし", "未設定", ...action4.nobody],
    teams: ["チーム", "部", "課", "班", "グループ", "担当", "エンジニア", "開発", "インフラ", "運用", "基盤", "部門", "リーダー", "マネージャー", ...action4.teams],
    vagueVerbs: ["改善", "強化", "向上", "徹底", "推進", "改善する", "強化する", "向上させる", "徹底する", "推進する", "検討する", "検討", "見直す", "見直し", "意識する", "注意する", ...action4.vagueVerbs],
    vagueObjects: [
      "監視",
      "モニタリング",
      "アラート",
      "ログ",
      "コミュニケーション",
      "テスト",
      "プロセス",
      "手順",
      "ドキュメント",
      "教育",
      "意識",
      "システム",
      "品質",
      "信頼性",
      "安定性",
      "セキュリティ",
      "体制",
      "レビュー",
      "運用",
      ...action4.vagueObjects
    ],
    fillers: ["の", "を", "と", "や", "に", "は", "が", "より", "更なる", "さらに", "今後", "全体的に", ...action4.fillers],
    articles: english.action.articles,
    obligations: english.action.obligations,
    auxiliaries: ["今後", "さらに", "引き続き", "継続的に", "定期的に", ...action4.auxiliaries],
    purposeLinks: ["ため", "ように", ...action4.purposeLinks],
    purposes: ["再発防止", "防止", "早期発見", "障害", "問題", ...action4.purposes],
    means: ["により", "によって", "を用いて", "を使って", "などで", ...action4.means],
    wishes: [
      "気をつける",
      "気を付ける",
      "十分に注意",
      "十分注意",
      "注意を払",
      "注意する",
      "注意して",
      "意識を高め",
      "意識を持つ",
      "意識する",
      "意識向上",
      "周知徹底",
      "慎重に ... 行う|作業|対応|進める",
      "気を引き締め",
      "二度と ... 起こさない|起きない|発生しない|繰り返さない",
      "再発しないように ... する|努め|心がけ",
      "心がける",
      "心掛ける",
      "努める",
      "頑張る",
      "確認を徹底",
      "チェックを徹底",
      ...action4.wishes
    ],
    none: ["なし", "特になし", "該当なし", "アクションなし", "対応不要", "不要", ...action4.none],
    verbs: [...action4.verbs, "追加", "実装", "作成", "導入", "設定"]
  },
  placeholders: {
    asks: [
      "日付",
      "時刻",
      "日時",
      "時間",
      "名前",
      "氏名",
      "リンク",
      "タイトル",
      "担当",
      "担当者",
      "番号",
      "数値",
      "開始時刻",
      "終了時刻",
      "作成者",
      "説明",
      "概要",
      "原因",
      "影響",
      "タイムゾーン",
      "内容",
      "記入",
      "要記入",
      "入力",
      "チーム名",
      "サービス名",
      "期限",
      "対策内容",
      "修正内容",
      ...placeholders4.asks
    ],
    marks: ["未記入", "要記入", "記入予定", "追記予定", "後で記入", "未定", "後日記載", "記載予定", ...placeholders4.marks],
    imperatives: ["ここに", "例:", "例：", "簡潔に", ...placeholders4.imperatives],
    instructions: ["ここに ... 記入|記述|記載|入力|書", "を記入してください", "を記述してください", "を記載してください", "を入力してください", "を簡潔に記述", "行で記述", "に置き換えて", ...placeholders4.instructions],
    openings: english.placeholders.openings,
    masks: ["yyyy年mm月dd日", "○月○日", "〇月〇日", "xx年xx月xx日", "○時○分", ...placeholders4.masks]
  },
  unknown: ["不明", "なし", "無し", "特になし", "該当なし", "未確認", "調査中", "対象外", "未定", "わからない", ...english.unknown],
  blame: [
    "担当者|担当|作業者|開発者|エンジニア|オペレーター|オペレータ|新人|社員|同僚|管理者|彼|彼女 の ミス|不注意|過失|怠慢|責任|落ち度|確認不足|認識不足",
    "担当者|担当|作業者|開発者|エンジニア|オペレーター|新人|社員|同僚|管理者|彼|彼女 が ... 怠|忘れ|うっかり|見落と",
    "不注意",
    "怠慢",
    "怠った",
    "注意不足",
    "無能",
    "うっかりミス",
    "落ち度",
    "確認すべきだった",
    "気づくべきだった",
    "べきだったのに",
    "職務怠慢"
  ],
  humanError: ["ヒューマンエラー", "人為的ミス", "人為ミス", "人的ミス", "人為的なミス", "人的要因によるミス", "操作ミス", "作業ミス", "人為的エラー", "人的エラー", ...english.humanError],
  denials: ["ではなく", "非難", "防止", "防ぐ", "避け", "減らす", "可能性", "リスク", "恐れ", ...english.denials]
};

// src/language/language.ts
var sectionKeys = ["summary", "impact", "detection", "timeline", "root-cause", "resolution", "action-items", "lessons-learned"];

// src/language/no.ts
var norwegianTime = {
  months: [
    ["januar", "jan", "january"],
    ["februar", "feb", "february"],
    ["mars", "mar", "march"],
    ["april", "apr"],
    ["mai", "may"],
    ["juni", "jun", "june"],
    ["juli", "jul", "july"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["oktober", "okt", "october", "oct"],
    ["november", "nov"],
    ["desember", "des", "december", "dec"]
  ],
  weekdays: [
    ["søndag", "sundag", "søn"],
    ["mandag", "måndag", "man"],
    ["tirsdag", "tysdag", "tir"],
    ["onsdag", "ons"],
    ["torsdag", "tor"],
    ["fredag", "fre"],
    ["lørdag", "laurdag", "lør"]
  ],
  am: ["am"],
  pm: ["pm"],
  meridiemFirst: false,
  noon: [],
  midnight: ["midnatt"],
  hourMarks: ["kl", "klokken", "klokka"],
  ordinals: ["."],
  dateLinks: ["kl", "klokken", "klokka", "den", "fra", "mellom", "i", "på", "ca", "rundt"],
  rangeWords: ["til", "til kl", "og fram til", "frem til", "fram til"],
  units: {
    second: ["sekund", "sekunder", "sek", "s"],
    minute: ["minutt", "minutter", "minuttar", "minutts", "minutters", "min", "m"],
    hour: ["time", "timer", "timar", "times", "timers", "t", "h"],
    day: ["dag", "dager", "dagar", "døgn", "d"],
    week: ["uke", "uker", "veke", "veker"]
  },
  numbers: {
    en: 1,
    én: 1,
    ett: 1,
    et: 1,
    ein: 1,
    ei: 1,
    eit: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    sju: 7,
    syv: 7,
    åtte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
    tretten: 13,
    fjorten: 14,
    femten: 15,
    seksten: 16,
    sytten: 17,
    atten: 18,
    nitten: 19,
    tjue: 20,
    tretti: 30,
    førti: 40,
    femti: 50,
    seksti: 60,
    halvannen: 1.5,
    halvannan: 1.5
  },
  half: ["halv", "halvt", "halve"],
  and: ["og", "&"],
  hedges: [
    "ca",
    "cirka",
    "circa",
    "omtrent",
    "omlag",
    "om lag",
    "rundt",
    "nesten",
    "nær",
    "nærmere",
    "tilnærmet",
    "anslagsvis",
    "knapt",
    "godt",
    "over",
    "mer enn",
    "meir enn",
    "minst",
    "lenger enn",
    "under",
    "mindre enn",
    "maks",
    "maksimalt",
    "høyst",
    "opptil",
    "inntil",
    "i underkant av",
    "i overkant av"
  ],
  hedgesAfter: ["eller mer", "eller mindre", "cirka", "omtrent"],
  dayFirst: true,
  suffixes: void 0,
  over: ["over", "mer enn", "meir enn", "minst", "lenger enn", "i overkant av", "godt over"],
  under: ["under", "mindre enn", "maks", "maksimalt", "høyst", "opptil", "inntil", "i underkant av", "knapt"],
  between: [
    ["mellom", "og"],
    ["mellom kl", "og"],
    ["mellom kl", "og kl"]
  ],
  at: ["kl", "klokken", "klokka", "fra", "frem til", "fram til"],
  zoneNouns: [
    "tidspunkt",
    "tid",
    "tider",
    "tidene",
    "tidspunkter",
    "tidspunktene",
    "klokkeslett",
    "klokkeslettene",
    "tidssone",
    "tidssonen",
    "tidslinje",
    "tidslinja",
    "tidslinjen",
    "kronologi",
    "hendelsesforløp",
    "tidsstempel",
    "times",
    "timezone",
    "zone",
    "timeline"
  ],
  monthsLower: true,
  zones: {
    "norsk tid": "Europe/Oslo",
    "oslo-tid": "Europe/Oslo",
    "sentraleuropeisk tid": "CET",
    "sentraleuropeisk sommertid": "CEST",
    "koordinert universaltid": "UTC",
    universaltid: "UTC"
  }
};
var norwegianQuantity = {
  of: ["av"],
  determiners: ["de", "alle", "våre", "alle de", "alle våre", "den", "det", "totalt", "innkommende", "disse"],
  oneIn: ["av", "av hver"],
  rangeWords: ["til"],
  percent: ["prosent", "percent"],
  hedges: norwegianTime.hedges,
  numbers: norwegianTime.numbers
};
var { sections: sections5, labels: labels5, columns: columns5, action: action5, placeholders: placeholders5, statuses: statuses5 } = english;
var norwegian = {
  code: "no",
  name: "Norsk",
  stopWords: [
    "og",
    "i",
    "det",
    "som",
    "er",
    "en",
    "på",
    "til",
    "av",
    "for",
    "med",
    "at",
    "ikke",
    "ble",
    "den",
    "var",
    "fra",
    "et",
    "vi",
    "de",
    "har",
    "om",
    "ikkje",
    "eit",
    "vart",
    "frå",
    "etter",
    "ved",
    "kunne",
    "hadde",
    "mot",
    "hendelsen",
    "blei",
    "noen",
    "kl"
  ],
  time: norwegianTime,
  quantity: norwegianQuantity,
  sections: {
    summary: [
      "sammendrag",
      "samandrag",
      "oppsummering",
      "kort oppsummering",
      "oppsummering av hendelsen",
      "sammendrag av hendelsen",
      "oversikt",
      "hendelsesoversikt",
      "beskrivelse",
      "beskrivelse av hendelsen",
      "hendelsesbeskrivelse",
      "problembeskrivelse",
      "kort om hendelsen",
      "kort fortalt",
      "om hendelsen",
      "hva skjedde",
      "kva skjedde",
      "hva har skjedd",
      "hva som skjedde",
      "hendelsen",
      "problemet",
      "feilbeskrivelse",
      "beskrivelse av feilen",
      ...sections5.summary
    ],
    impact: [
      "påvirkning",
      "påvirkning på kunder",
      "påvirkning på brukere",
      "konsekvens",
      "konsekvenser",
      "konsekvensar",
      "konsekvens for kunder",
      "konsekvenser for kunder",
      "konsekvenser for brukere",
      "konsekvenser for brukerne",
      "kundekonsekvens",
      "kundekonsekvenser",
      "brukerkonsekvenser",
      "virkning",
      "virkninger",
      "innvirkning",
      "omfang",
      "skadeomfang",
      "omfang og konsekvenser",
      "berørte",
      "berørte brukere",
      "berørte kunder",
      "berørte systemer",
      "berørte tjenester",
      "rammede",
      "påvirkede tjenester",
      "påvirkede brukere",
      "hvem ble berørt",
      "hvem ble rammet",
      "hvem ble påvirket",
      "hva ble påvirket",
      "effekt",
      "effekter",
      "følger",
      "skade",
      ...sections5.impact
    ],
    detection: [
      "oppdagelse",
      "deteksjon",
      "hvordan ble det oppdaget",
      "hvordan ble feilen oppdaget",
      "hvordan ble hendelsen oppdaget",
      "hvordan oppdaget vi det",
      "hvordan vi oppdaget det",
      "hvordan feilen ble oppdaget",
      "hvordan vart det oppdaga",
      "oppdaget",
      "oppdaget av",
      "varsling",
      "varsel",
      "avdekking",
      "identifisering",
      "feilmelding",
      "melding om feil",
      ...sections5.detection
    ],
    timeline: [
      "tidslinje",
      "tidslinja",
      "tidslinjen",
      "tidslinje for hendelsen",
      "hendelsesforløp",
      "hendelsesforløpet",
      "hendingsforløp",
      "hendelsesgang",
      "hendelseslogg",
      "forløp",
      "forløpet",
      "kronologi",
      "kronologisk oversikt",
      "kronologisk forløp",
      "tidsforløp",
      "tidsforløpet",
      "tidsakse",
      "tidsoversikt",
      "logg",
      "hendelser",
      "gangen i hendelsen",
      "hva skjedde når",
      ...sections5.timeline
    ],
    "root-cause": [
      "årsak",
      "årsaker",
      "årsaka",
      "årsaken",
      "rotårsak",
      "rotårsaker",
      "rotårsaken",
      "grunnårsak",
      "grunnårsaker",
      "grunnårsaken",
      "underliggende årsak",
      "underliggende årsaker",
      "utløsende årsak",
      "utløsende årsaker",
      "bakenforliggende årsak",
      "bakenforliggende årsaker",
      "direkte årsak",
      "teknisk årsak",
      "hovedårsak",
      "feilårsak",
      "årsak til hendelsen",
      "årsak til feilen",
      "årsaken til hendelsen",
      "årsaksanalyse",
      "rotårsaksanalyse",
      "analyse av årsak",
      "medvirkende årsaker",
      "medvirkende faktorer",
      "medvirkende faktor",
      "bidragende faktorer",
      "bidragende årsaker",
      "utløser",
      "utløsende faktor",
      "utløsende hendelse",
      "hvorfor skjedde det",
      "hvorfor det skjedde",
      "kvifor skjedde det",
      "fem ganger hvorfor",
      "5 ganger hvorfor",
      "fem hvorfor",
      "5 hvorfor",
      "teknisk analyse",
      "feilanalyse",
      "opphav",
      "hva gikk galt og hvorfor",
      ...sections5["root-cause"]
    ],
    resolution: [
      "løsning",
      "løysing",
      "løsningen",
      "retting",
      "feilretting",
      "utbedring",
      "gjenoppretting",
      "gjenopprettelse",
      "gjenoppretting av tjenesten",
      "avhjelping",
      "håndtering",
      "handtering",
      "håndtering av hendelsen",
      "hendelseshåndtering",
      "respons",
      "umiddelbare tiltak",
      "strakstiltak",
      "straks-tiltak",
      "iverksatte tiltak",
      "gjennomførte tiltak",
      "utførte tiltak",
      "tiltak som ble gjort",
      "begrensning",
      "skadebegrensning",
      "midlertidig løsning",
      "permanent løsning",
      "omgåelse",
      "hvordan ble det løst",
      "hvordan ble feilen rettet",
      "hvordan ble hendelsen løst",
      "hvordan vi løste det",
      "hvordan løste vi det",
      "hva gjorde vi",
      "hva vi gjorde",
      "løsning og gjenoppretting",
      "løsning på problemet",
      ...sections5.resolution
    ],
    "action-items": [
      "tiltak",
      "tiltaksliste",
      "tiltaksplan",
      "oppfølging",
      "oppfølgingspunkter",
      "oppfølgingstiltak",
      "oppfølgingsoppgaver",
      "oppfølgjing",
      "korrigerende tiltak",
      "forebyggende tiltak",
      "førebyggjande tiltak",
      "korrigerende og forebyggende tiltak",
      "forbedringstiltak",
      "planlagte tiltak",
      "videre tiltak",
      "foreslåtte tiltak",
      "langsiktige tiltak",
      "kortsiktige tiltak",
      "tiltak fremover",
      "tiltak framover",
      "tiltak for å hindre gjentakelse",
      "permanente tiltak",
      "aksjonspunkter",
      "aksjoner",
      "handlingspunkter",
      "handlingsplan",
      "neste steg",
      "neste skritt",
      "veien videre",
      "vegen vidare",
      "videre arbeid",
      "videre oppfølging",
      "oppgaver",
      "oppgåver",
      "gjøremål",
      "gjenstående arbeid",
      "gjenstående oppgaver",
      "forbedringer",
      "forbedringspunkter",
      "forbetringar",
      "forebygging",
      "førebygging",
      "hvordan unngå at det skjer igjen",
      "hvordan forhindrer vi dette",
      "hvordan hindrer vi gjentakelse",
      "anbefalinger",
      "anbefalte tiltak",
      "hva gjør vi fremover",
      "hva gjør vi videre",
      ...sections5["action-items"]
    ],
    "lessons-learned": [
      "læringspunkter",
      "læringspunkt",
      "lærdom",
      "lærdommer",
      "læring",
      "lært",
      "erfaringer",
      "erfaringar",
      "hva lærte vi",
      "hva vi lærte",
      "hva har vi lært",
      "kva lærte vi",
      "hva gikk bra",
      "hva som gikk bra",
      "det som gikk bra",
      "hva gikk godt",
      "hva fungerte bra",
      "hva fungerte",
      "hva fungerte godt",
      "hva gikk dårlig",
      "hva gikk galt",
      "hva gikk mindre bra",
      "hva som gikk dårlig",
      "hva som ikke gikk bra",
      "hva fungerte ikke",
      "hva fungerte ikke så bra",
      "hva kunne gått bedre",
      "hva kan vi gjøre bedre",
      "hva kan forbedres",
      "hvor hadde vi flaks",
      "hvor vi hadde flaks",
      "flaks",
      "refleksjoner",
      "refleksjon",
      "retrospektiv",
      "evaluering",
      "forbedringsområder",
      "innsikt",
      ...sections5["lessons-learned"]
    ]
  },
  otherSections: [
    "konklusjon",
    "bakgrunn",
    "innledning",
    "introduksjon",
    "kontekst",
    "vedlegg",
    "ordliste",
    "referanser",
    "kilder",
    "deltakere",
    "involverte",
    "forfattere",
    "forfatter",
    "kommunikasjon",
    "eskalering",
    "undersøkelse",
    "undersøkelser",
    "analyse",
    "feilsøking",
    "varighet",
    "status",
    "metrikker",
    "nøkkeltall",
    "statistikk",
    "kontakt",
    "symptomer",
    "detaljer",
    "notater",
    "merknader",
    "åpne spørsmål",
    "metadata",
    "generell informasjon",
    "hendelsesrapport",
    "kortsiktig",
    "langsiktig",
    "lenker",
    "avslutning",
    ...english.otherSections
  ],
  headingFillers: [
    "og",
    "i",
    "på",
    "av",
    "for",
    "til",
    "fra",
    "en",
    "et",
    "ei",
    "den",
    "det",
    "de",
    "om",
    "med",
    "hendelsen",
    "hendelse",
    "hendelser",
    "feilen",
    "problemet",
    "tjenesten",
    "detaljert",
    "detaljer",
    "teknisk",
    "tekniske",
    "kort",
    "foreslåtte",
    "planlagte",
    "mulige",
    "våre",
    "vår",
    "kunder",
    "brukere",
    "var",
    "er",
    "hva",
    "hvordan",
    "liste",
    "kortsiktige",
    "langsiktige",
    "viktigste",
    ...english.headingFillers
  ],
  headingLinks: ["og", "samt", "eller", ...english.headingLinks],
  postmortem: [
    "hendelsesrapport*",
    "hendingsrapport*",
    "feilrapport",
    "avviksrapport*",
    "rapport ... hendelse|hendelsen|nedetid",
    "etter hendelsen",
    "hendelsesanalyse*",
    "evaluering av hendelse*",
    "rotårsaksanalyse*",
    ...english.postmortem
  ],
  incidentTitles: { sure: [], likely: ["nedetid*", "hendelse*", "utfall*"] },
  notPostmortem: [
    "hvordan",
    "veiledning*",
    "veileder",
    "rettleiing",
    "prosess",
    "prosedyre*",
    "retningslinje*",
    "mal",
    "maler",
    "håndbok",
    "sjekkliste*",
    "indeks",
    "møte*",
    "hva er",
    ...english.notPostmortem
  ],
  template: ["mal", "maler", "mal for", ...english.template],
  collections: ["oversikt", "indeks", ...english.collections],
  instructive: [
    "denne malen",
    "dette dokumentet beskriver ... prosessen",
    "når skriver vi en? postmortem|post-mortem",
    "en postmortem|post-mortem skal|bør",
    "hvordan skrive en? postmortem|post-mortem",
    ...english.instructive
  ],
  milestones: {
    start: [
      "hendelsen|hendelse|feilen|feil|nedetid|nedetiden|driftsstans|driftsstansen|avbrudd|avbruddet|bortfall|forstyrrelsen begynner|begynte|starter|startet|oppstår|oppsto|oppstod",
      "start|begynnelsen|starten på|av nedetiden|hendelsen|feilen|driftsstansen|avbruddet|nedetid|hendelse",
      "første feil|feilmelding|feilmeldinger|feilene|timeouter|klager|5xx|symptomer|tidsavbrudd",
      "tjenesten|tjenester|nettsiden|siden|serveren|api|systemet|databasen|plattformen|appen går|gikk|er|blir|ble|var ned|nede|utilgjengelig|offline",
      "slutter|sluttet å svare|virke|fungere",
      "utilgjengelig*",
      "nede for",
      "utrulling|utrullet|rulles|rullet|deployet|deploy|deployes|endring|konfigurasjon|versjon|release|migrering ... produksjon|ut|starter|startet|satt|aktivert",
      "feilraten øker|økte|stiger|steg"
    ],
    detected: [
      "oppdaget",
      "oppdaga",
      "oppdager",
      "oppdages",
      "oppdagelse",
      "detektert",
      "merker",
      "merket",
      "merka",
      "ser at",
      "varsel",
      "varsler",
      "varslet",
      "varsla",
      "varsling*",
      "alarm*",
      "meldt",
      "melder",
      "melding*",
      "meldte",
      "rapportert",
      "rapporterer",
      "rapporterte",
      "klage*",
      "klager",
      "henvendelse*",
      "observert",
      "observerer",
      "identifisert",
      "gjort oppmerksom",
      "sier ... fra",
      "vakt|vakta|vakten ... varslet|varsles|ringt|vekket|tilkalt",
      "fanger|fanget ... opp"
    ],
    acknowledged: [
      "kvitterer",
      "kvittert",
      "kvitterte",
      "bekrefter ... varsel|alarm|varselet|alarmen",
      "tar|tok saken|hendelsen|over",
      "begynner|begynte|starter|startet ... feilsøking|feilsøke|undersøke|undersøkelser|undersøkelse|etterforskning",
      "feilsøking starter|startet|begynner|begynte|startes",
      "undersøker",
      "hendelse erklært|opprettet",
      "hendelsen erklæres|opprettes",
      "krisestab",
      "samles",
      "blir med"
    ],
    mitigated: [
      "rullet tilbake",
      "ruller ... tilbake",
      "rulles tilbake",
      "rulla tilbake",
      "tilbakerulling",
      "tilbakerullet",
      "rollback",
      "revert*",
      "reversert",
      "hotfix",
      "dempet",
      "avhjulpet",
      "begrenset",
      "omgått",
      "midlertidig løsning",
      "restart*",
      "startet på nytt",
      "omstart",
      "failover",
      "flyttet over",
      "retting|rettelse|feilretting|fiks|patch ... rullet|utrullet|deployet|produksjon|ut",
      "workaround"
    ],
    resolved: [
      "løst",
      "løyst",
      "gjenopprettet",
      "gjenoppretta",
      "gjenopprettes",
      "rettet",
      "retta",
      "utbedret",
      "tilbake i? normal|drift|normalen",
      "tilbake til normalen|normal|normaltilstand",
      "oppe igjen",
      "i drift igjen",
      "normal drift",
      "normal tilstand",
      "fungerer|virker som? normalt|igjen",
      "tilgjengelig|tilgjengelige|normalt igjen",
      "slutt på hendelsen|nedetiden|feilen|driftsstansen",
      "hendelsen|hendelse|saken lukket|lukkes|avsluttet|over|avsluttes",
      "friskmeldt",
      "friskmeldes",
      "fullt|helt gjenopprettet|operativ|tilbake"
    ]
  },
  clauseLinks: english.clauseLinks,
  milestoneDenials: [
    "ikke",
    "ikkje",
    "ingen",
    "aldri",
    "delvis",
    "forsøk*",
    "prøver",
    "prøvde",
    "prøve",
    "mislykket",
    "mislykkes",
    "før",
    "inntil",
    "bør",
    "burde",
    "skal",
    "vil",
    "skulle",
    "forvent*",
    "håper",
    "noen",
    "nesten",
    "fortsatt",
    "fremdeles",
    "hvis",
    "når",
    "så snart",
    "for å",
    "midlertidig",
    "foreløpig",
    "antar",
    "antatt",
    "antas",
    "tror",
    "trodde",
    "venter",
    "på nytt",
    "tilsynelatende"
  ],
  bounds: {
    start: [
      "hendelsen|nedetiden|driftsstansen|avbruddet|feilen|bortfallet begynner|begynte|starter|startet|oppstår|oppsto|oppstod",
      "start|starten|begynnelsen på|av nedetiden|hendelsen|driftsstansen|avbruddet|nedetid|hendelse",
      "tjenesten|nettsiden|siden|systemet|plattformen går|gikk ned",
      "blir|ble utilgjengelig"
    ],
    end: [
      "slutt på hendelsen|nedetiden|driftsstansen|avbruddet",
      "hendelsen|hendelse|feilen|problemet er? løst|lukket|avsluttet|rettet|over",
      "hendelsen|feilen|problemet er|ble|var løst|lukket|avsluttet|rettet|over",
      "tilbake til normalen|normal",
      "normal drift",
      "i drift igjen",
      "tjenesten gjenopprettet",
      "fullt|helt gjenopprettet|oppe",
      "gjenopprettet",
      "oppe igjen",
      "løst"
    ]
  },
  labels: {
    start: [
      "start",
      "starttid",
      "starttidspunkt",
      "begynte",
      "startet",
      "hendelsen startet",
      "hendelsesstart",
      "start på hendelsen",
      "start på nedetid",
      "fra",
      "starta",
      "oppsto",
      "oppstod",
      "tidspunkt for start",
      "starttid for hendelsen",
      "startdato",
      ...labels5.start
    ],
    end: [
      "slutt",
      "sluttid",
      "slutttid",
      "sluttidspunkt",
      "sluttet",
      "avsluttet",
      "til",
      "løst",
      "løst kl",
      "rettet",
      "gjenopprettet",
      "hendelsen løst",
      "slutt på hendelsen",
      "slutt på nedetid",
      "tidspunkt for slutt",
      "sluttdato",
      ...labels5.end
    ],
    duration: [
      "varighet",
      "varigheit",
      "total varighet",
      "varighet av hendelsen",
      "hendelsens varighet",
      "nedetid",
      "total nedetid",
      "samlet nedetid",
      "varighet på nedetid",
      "lengde",
      "samlet varighet",
      ...labels5.duration
    ],
    ttd: ["tid til oppdagelse", "tid til deteksjon", "tid før oppdagelse", "oppdagelsestid", "deteksjonstid", ...labels5.ttd],
    ttm: ["tid til avhjelping", "tid til begrensning", "tid til midlertidig løsning", ...labels5.ttm],
    ttr: [
      "tid til løsning",
      "tid til retting",
      "tid til gjenoppretting",
      "løsningstid",
      "rettetid",
      "gjenopprettingstid",
      "tid til gjenopprettelse",
      ...labels5.ttr
    ],
    date: [
      "dato",
      "dato for hendelsen",
      "hendelsesdato",
      "dag",
      "når",
      "dato og tid",
      "dato og klokkeslett",
      "dato/tid",
      "tidspunkt",
      "tidsrom",
      "periode",
      ...labels5.date
    ],
    severity: ["alvorlighet", "alvorlighetsgrad", "alvorsgrad", "prioritet", "kritikalitet", "hastegrad", ...labels5.severity],
    status: ["status", "tilstand", "dokumentstatus", ...labels5.status],
    incidentId: ["hendelse", "hendelses-id", "hendelsesnummer", "saksnummer", "sak", "referanse", "id", "nummer", ...labels5.incidentId],
    published: [
      "publisert",
      "publisert dato",
      "skrevet",
      "skrevet dato",
      "opprettet",
      "sist oppdatert",
      "oppdatert",
      "rapportdato",
      "dato for rapport",
      "utgitt",
      ...labels5.published
    ],
    zone: ["tidssone", "alle tider", "alle tidspunkt", "alle tidspunkter", "alle klokkeslett", "tider", "klokkeslett", ...labels5.zone]
  },
  columns: {
    time: [
      "tidspunkt",
      "tid",
      "klokkeslett",
      "kl",
      "klokka",
      "klokken",
      "når",
      "tidsstempel",
      "dato/tid",
      "dato og tid",
      "dato og klokkeslett",
      ...columns5.time
    ],
    date: ["dato", "dag", ...columns5.date],
    event: [
      "hendelse",
      "hendelser",
      "hending",
      "beskrivelse",
      "hva",
      "hva skjedde",
      "kva",
      "aktivitet",
      "detaljer",
      "notat",
      "merknad",
      "handling",
      ...columns5.event
    ],
    action: [
      "tiltak",
      "oppgave",
      "oppgaver",
      "oppgåve",
      "aksjon",
      "handling",
      "beskrivelse",
      "hva",
      "forbedring",
      "tittel",
      "aksjonspunkt",
      "oppfølging",
      "steg",
      ...columns5.action
    ],
    owner: [
      "ansvarlig",
      "ansvarleg",
      "ansvar",
      "ansvarlige",
      "eier",
      "eigar",
      "tildelt",
      "hvem",
      "kven",
      "team",
      "person",
      "utføres av",
      "ansvarlig team",
      "oppgaveeier",
      ...columns5.owner
    ],
    due: [
      "frist",
      "tidsfrist",
      "forfall",
      "forfallsdato",
      "dato",
      "når",
      "innen",
      "ferdig innen",
      "måldato",
      "leveringsdato",
      "ferdigdato",
      "planlagt ferdig",
      ...columns5.due
    ],
    ticket: ["sak", "saksnummer", "lenke", "referanse", "jira-sak", "jira", "id", ...columns5.ticket],
    status: ["status", "tilstand", "ferdig", "utført", "fremdrift", ...columns5.status]
  },
  statuses: {
    draft: ["utkast", "kladd", "under arbeid", "pågår", "ufullstendig", "foreløpig", "ikke startet", ...statuses5.draft],
    review: ["til gjennomgang", "til vurdering", "under vurdering", "til godkjenning", "gjennomgang", ...statuses5.review],
    done: ["ferdig", "fullført", "utført", "gjort", "løst", "lukket", "avsluttet", "gjennomført", "implementert", "rullet ut", "ja", "ok", ...statuses5.done]
  },
  outage: [
    "hendelse*",
    "hending*",
    "nedetid*",
    "driftsstans*",
    "avbrudd*",
    "utilgjengelig*",
    "nede",
    "bortfall*",
    "forstyrrelse*",
    "driftsforstyrrelse*",
    "degrader*",
    "påvirk*",
    "berørt*",
    "rammet",
    "rammer",
    "feil",
    "feilet",
    "feilen",
    "problem*",
    "gjenopprettet",
    "løst",
    "varte",
    "kunne ikke",
    "fikk ikke",
    "ikke tilgjengelig",
    "konsekvens*",
    "incident*",
    "svarte ikke"
  ],
  durationBefore: [
    "varte|vart|vara|varer i",
    "varte|vart",
    "varighet på|var|:",
    "varighet",
    "nedetid|nedetiden|avbrudd|avbruddet|driftsstans|driftsstansen|hendelsen|hendelse|bortfall ... på|i|varte|var|:",
    "nede|utilgjengelig|utilgjengelige|degradert|berørt|avbrutt ... i",
    "total nedetid på|var|:",
    "løst|rettet|gjenopprettet etter|på|i",
    "totalt",
    "ikke tilgjengelig|tilgjengelige i"
  ],
  durationAfter: [
    "lang|langt|lange nedetid|driftsstans|avbrudd|hendelse|bortfall",
    "nedetid",
    "med nedetid|bortfall|avbrudd|driftsstans|feil",
    "driftsstans|avbrudd|bortfall|utilgjengelighet",
    "nede",
    "totalt"
  ],
  notOutage: [
    "hver*",
    "alle",
    "pr",
    "per",
    "timeout*",
    "intervall*",
    "ttl",
    "oppbevaring*",
    "latens",
    "cron*",
    "sla",
    "slo",
    "kunne",
    "ville",
    "burde",
    "hvis",
    "maks*",
    "vindu",
    "neste",
    "siden",
    "gyldig*",
    "for ... siden"
  ],
  durationGaps: [
    "i",
    "på",
    "ca",
    "cirka",
    "omtrent",
    "omlag",
    "om",
    "lag",
    "rundt",
    "nesten",
    "nær",
    "nærmere",
    "over",
    "mer",
    "enn",
    "meir",
    "mindre",
    "minst",
    "under",
    "en",
    "et",
    "ett",
    "ein",
    "til",
    "sammen",
    "totalt",
    "samlet",
    "var",
    "er",
    "bare",
    "etter",
    "hele",
    "den",
    "de",
    "det",
    "knapt",
    "godt",
    "av",
    "altså",
    "anslagsvis",
    "opptil",
    "inntil"
  ],
  proseBounds: {
    start: [
      "hendelsen|nedetiden|driftsstansen|avbruddet|feilen startet|begynte|oppsto|oppstod|starter",
      "gikk ned",
      "ble|blei|vart utilgjengelig|utilgjengelige",
      "sluttet å svare|fungere|virke"
    ],
    end: ["løst kl", "gjenopprettet kl", "rettet kl", "avsluttet kl", "oppe igjen kl", "over kl", "sluttet kl", "slutt kl"]
  },
  synonyms: [
    ["utrullet", "rullet", "rulles", "utrulling", "deployet", "deploy", "deployes", "produksjonssatt", "aktivert"],
    ["starter", "startet", "start", "begynner", "begynte", "oppstår", "oppsto", "oppstod"],
    ["gjenopprettet", "løst", "rettet", "utbedret", "oppe", "tilgjengelig"],
    ["oppdaget", "oppdager", "varsel", "varslet", "melder", "meldt", "alarm", "rapportert", "merker"],
    ["config", "konfigurasjon", "konfigurasjonen", "konfigurasjonsendring"],
    ["nedetid", "hendelse", "hendelsen", "driftsstans", "avbrudd"],
    ["rollback", "tilbakerulling", "tilbakerullet", "tilbake", "reversert"]
  ],
  metricBefore: {
    ttd: ["tid til oppdagelse|deteksjon var|er|:", "oppdaget|oppdaga etter|innen", "uoppdaget i"],
    ttm: ["tid til avhjelping|begrensning var|er|:"],
    ttr: ["tid til løsning|retting|gjenoppretting var|er|:", "gjenopprettingen|gjenoppretting tok"]
  },
  metricAfter: { ttd: [], ttm: [], ttr: [] },
  metricNotes: [
    "under",
    "ekskludert",
    "uten",
    "arbeidstid*",
    "kontortid*",
    "åpningstid*",
    "siden",
    "etter",
    "fra",
    "mellom",
    "regnet fra",
    "periodevis*",
    "aktiv",
    "effektiv",
    "samlet"
  ],
  affected: [
    "påvirk*",
    "berør*",
    "ramm*",
    "kunne ikke",
    "fikk ikke",
    "klarte ikke",
    "utilgjengelig*",
    "kunder|kundene|brukere|brukerne|besøkende|passasjerer|passasjerene|reisende|forespørsler|tjenester|bestillinger|utviklere",
    "nedetid",
    "nede",
    "mistet",
    "tapt",
    "feil*",
    "mislyk*",
    "degrader*",
    "treg*",
    "avbrutt",
    "avbrudd",
    "fikk",
    "returnerte"
  ],
  counted: ["brukere", "brukerne", "kunder", "kundene", "forespørsler", "bestillinger", "betalinger", "kall"],
  unaffected: [
    "gjenopprett*",
    "ikke berørt",
    "ikke påvirket",
    "ikke rammet",
    "upåvirket",
    "uberørt",
    "skånet",
    "løst",
    "normal*",
    "tilgjengelighet",
    "oppetid",
    "vellyk*",
    "reduser*",
    "økt*",
    "økte",
    "forbedr*",
    "cpu",
    "minne",
    "disk",
    "last",
    "utnyttelse",
    "kapasitet",
    "terskel*",
    "dekning",
    "rullet",
    "bare",
    "kun",
    "øvrige",
    "resterende",
    "andre",
    "topp*",
    "først",
    "deretter",
    "senere",
    "opptil",
    "raten",
    "tregere",
    "raskere",
    "region*",
    "mobil",
    "nye",
    "mål*",
    "sla",
    "slo"
  ],
  from: ["fra", "mellom", "under", "i"],
  action: {
    ownerLabels: ["ansvarlig", "ansvarleg", "ansvar", "eier", "eigar", "tildelt", "hvem", "kven", "utføres av", "ansvarlig team", ...action5.ownerLabels],
    dueLabels: [
      "frist",
      "tidsfrist",
      "forfall",
      "forfaller",
      "innen",
      "ferdig innen",
      "senest",
      "senest innen",
      "måldato",
      "dato",
      "før",
      "ferdig",
      ...action5.dueLabels
    ],
    ticketLabels: ["sak", "lenke", "se", "referanse", ...action5.ticketLabels],
    nobody: [
      "vi",
      "oss",
      "jeg",
      "eg",
      "teamet",
      "alle",
      "ingen",
      "ikke tildelt",
      "ikke avklart",
      "avklares",
      "ukjent",
      "åpen",
      "må avklares",
      "ikke bestemt",
      ...action5.nobody
    ],
    teams: [
      "team",
      "teamet",
      "gruppa",
      "gruppen",
      "gruppe",
      "avdeling",
      "avdelingen",
      "plattform",
      "drift",
      "utvikling",
      "sikkerhet",
      "infrastruktur",
      "kundestøtte",
      "betaling",
      "vakt",
      "ledelsen",
      "leder",
      "nettverk",
      ...action5.teams
    ],
    vagueVerbs: [
      "forbedre",
      "forbedring",
      "forbetre",
      "styrke",
      "styrking",
      "optimalisere",
      "optimalisering",
      "øke",
      "sikre",
      "sørge",
      "heve",
      "fremme",
      "oppfordre",
      "bedre",
      "mer",
      "prioritere",
      "vurdere",
      "intensivere",
      "minne",
      "unngå",
      "huske",
      "opprettholde",
      "fokusere",
      "videreutvikle",
      "bevisstgjøre"
    ],
    vagueObjects: [
      "overvåking",
      "overvåkning",
      "overvåkingen",
      "overvåkningen",
      "varsling",
      "varslingen",
      "varsler",
      "logging",
      "loggingen",
      "kommunikasjon",
      "kommunikasjonen",
      "tester",
      "testing",
      "testingen",
      "testdekning",
      "prosess",
      "prosessen",
      "prosesser",
      "prosessene",
      "rutiner",
      "rutinene",
      "dokumentasjon",
      "dokumentasjonen",
      "opplæring",
      "opplæringen",
      "bevissthet",
      "system",
      "systemer",
      "systemet",
      "systemene",
      "kvalitet",
      "kvaliteten",
      "pålitelighet",
      "stabilitet",
      "stabiliteten",
      "sikkerhet",
      "sikkerheten",
      "ytelse",
      "ytelsen",
      "samarbeid",
      "samarbeidet",
      "gjennomgang",
      "utrulling",
      "utrullinger",
      "infrastruktur",
      "infrastrukturen",
      "oppmerksomhet",
      "teamet",
      "tilgjengelighet",
      "robusthet",
      "robustheten",
      "kunnskap",
      "feilhåndtering",
      "responstid",
      "planlegging",
      "kvalitetssikring",
      "hendelseshåndtering"
    ],
    fillers: [
      "og",
      "eller",
      "den",
      "det",
      "de",
      "en",
      "et",
      "ei",
      "vår",
      "vårt",
      "våre",
      "alle",
      "av",
      "for",
      "til",
      "i",
      "på",
      "med",
      "mer",
      "bedre",
      "videre",
      "ytterligere",
      "generelt",
      "generell",
      "jevnlig",
      "regelmessig",
      "fremtidig",
      "fremtidige",
      "raskere",
      "eksisterende",
      "grundig",
      "grundigere",
      "god",
      "gode",
      "internt",
      "intern",
      "rundt",
      "om"
    ],
    articles: english.action.articles,
    obligations: english.action.obligations,
    auxiliaries: ["vi", "skal", "må", "bør", "vil", "kan", "også", "alltid", "å", "teamet", "planlegger", "ytterligere", "kontinuerlig", "jevnlig"],
    purposeLinks: ["for", "slik", "så", "før", "å"],
    purposes: [
      "å",
      "oppdage",
      "identifisere",
      "hindre",
      "forhindre",
      "unngå",
      "sikre",
      "redusere",
      "minimere",
      "håndtere",
      "feil",
      "feilen",
      "problemer",
      "problem",
      "hendelser",
      "hendelse",
      "nedetid",
      "avvik",
      "ytelse",
      "mulige",
      "potensielle",
      "tidlig",
      "tidligere",
      "raskt",
      "raskere",
      "fremtiden",
      "framtiden",
      "fremtidige",
      "lignende",
      "igjen",
      "skje",
      "skjer",
      "oppstår",
      "gjentakelse",
      "risiko",
      "at",
      "dette",
      "det",
      "slike",
      "ikke"
    ],
    means: ["ved", "gjennom", "via", "med", "som", "inkludert", "hjelp"],
    wishes: [
      "være mer forsiktig|forsiktige|nøye|oppmerksom|oppmerksomme|påpasselig",
      "mer oppmerksom|oppmerksomme|forsiktig|forsiktige|påpasselige",
      "ikke skje igjen",
      "aldri skje igjen",
      "ikke skjer igjen",
      "ikke gjentar seg",
      "skape bevissthet",
      "øke bevisstheten",
      "huske å|på",
      "gjøre det bedre",
      "minne ... om viktigheten",
      "prøve å",
      "bli flinkere"
    ],
    none: ["ingen tiltak", "ingen oppfølging", "ingen videre tiltak", "ingen", "ikke nødvendig", "ikke aktuelt", ...action5.none],
    verbs: [
      "aktivere",
      "analysere",
      "automatisere",
      "avklare",
      "avvikle",
      "begrense",
      "bytte",
      "dele",
      "deaktivere",
      "dokumentere",
      "endre",
      "erstatte",
      "etablere",
      "evaluere",
      "fase",
      "fikse",
      "fjerne",
      "flytte",
      "fornye",
      "forbedre",
      "gjennomføre",
      "gjennomgå",
      "gjøre",
      "hindre",
      "implementere",
      "informere",
      "innføre",
      "installere",
      "integrere",
      "justere",
      "kjøre",
      "konfigurere",
      "kreve",
      "lage",
      "legge",
      "migrere",
      "måle",
      "oppdatere",
      "oppgradere",
      "opprette",
      "overvåke",
      "planlegge",
      "redusere",
      "rette",
      "rydde",
      "sette",
      "sikre",
      "sjekke",
      "skille",
      "skrive",
      "slette",
      "slå",
      "splitte",
      "stoppe",
      "teste",
      "ta",
      "undersøke",
      "utvide",
      "validere",
      "varsle",
      "verifisere",
      "vurdere",
      "øve",
      ...action5.verbs
    ]
  },
  placeholders: {
    asks: [
      "dato",
      "tid",
      "tidspunkt",
      "klokkeslett",
      "varighet",
      "navn",
      "lenke",
      "tittel",
      "ansvarlig",
      "nummer",
      "starttid",
      "sluttid",
      "forfatter",
      "beskrivelse",
      "årsak",
      "konsekvens",
      "tidssone",
      "ditt navn",
      "team",
      "tjeneste",
      "fyll inn",
      "sett inn",
      "fyll ut",
      ...placeholders5.asks
    ],
    marks: ["avklares", "kommer", "fylles ut", "må fylles ut", "tba", ...placeholders5.marks],
    imperatives: [
      "sett",
      "fyll",
      "beskriv",
      "din",
      "ditt",
      "dine",
      "skriv",
      "angi",
      "oppgi",
      "legg",
      "kort",
      "forklar",
      "spesifiser",
      ...placeholders5.imperatives
    ],
    instructions: [
      "beskriv ... her",
      "sett inn ... her",
      "skriv ... her",
      "fyll ut|inn her",
      "fyll ut denne",
      "tekst her",
      "beskrivelse her",
      "erstatt denne teksten",
      ...placeholders5.instructions
    ],
    openings: english.placeholders.openings,
    masks: ["dd.mm.åååå", "åååå-mm-dd", "tt:mm", ...placeholders5.masks]
  },
  unknown: ["ukjent", "ingen", "ikke kjent", "vites ikke", "ikke aktuelt", "ikke relevant", "i/a", "nei", "uvisst", ...english.unknown],
  blame: [
    "feil|skyld|uaktsomhet|slurv|forsømmelse hos|fra|av|til en|ei|vår? utvikler|utvikleren|administrator|administratoren|kollega|kollegaen|ansatt|operatør|operatøren|tekniker|ingeniør|ingeniøren",
    "utviklerens|administratorens|kollegaens|operatørens|teknikerens|ingeniørens|teamets|medarbeiderens feil|skyld|slurv|uaktsomhet|forsømmelse",
    "utvikleren|utvikler|administratoren|administrator|kollegaen|kollega|operatøren|teknikeren|ingeniøren|medarbeideren|han|hun glemte|slurvet|overså|forsømte",
    "utvikleren|administratoren|kollegaen|operatøren|teknikeren|ingeniøren|medarbeideren|han|hun hadde|har glemt|oversett",
    "utvikleren|administratoren|kollegaen|operatøren|teknikeren|ingeniøren|medarbeideren|han|hun burde ha? visst|sjekket|testet|sett|merket|lest",
    "utvikleren|administratoren|kollegaen|operatøren|teknikeren|teamet|han|hun var uforsiktig|uaktsom|slurvete|udugelig|inkompetent|skyld",
    "uaktsomhet",
    "slurv",
    "slurvefeil",
    "udugelighet",
    "inkompetanse",
    "har|hadde skylden|skylda"
  ],
  humanError: ["menneskelig feil", "menneskelige feil", "menneskeleg feil", "menneskelig svikt", "brukerfeil fra", "operatørfeil", ...english.humanError],
  denials: [
    "ikke",
    "ikkje",
    "ingen",
    "uten",
    "utan",
    "aldri",
    "i stedet",
    "framfor",
    "fremfor",
    "hindre*",
    "forhindre*",
    "unngå*",
    "minimere",
    "redusere",
    "reduserer",
    "risiko*",
    "mulig*",
    "potensiell*",
    "mot",
    "eliminere",
    "sannsynlig*",
    "sårbar*",
    ...english.denials
  ]
};

// src/language/pt.ts
var portugueseTime = {
  months: [
    ["janeiro", "jan", "january"],
    ["fevereiro", "fev", "february", "feb"],
    ["março", "marco", "mar", "march"],
    ["abril", "abr", "april", "apr"],
    ["maio", "mai", "may"],
    ["junho", "jun", "june"],
    ["julho", "jul", "july"],
    ["agosto", "ago", "august", "aug"],
    ["setembro", "set", "september", "sep"],
    ["outubro", "out", "october", "oct"],
    ["novembro", "nov", "november"],
    ["dezembro", "dez", "december", "dec"]
  ],
  weekdays: [
    ["domingo", "dom"],
    ["segunda-feira", "segunda", "seg"],
    ["terça-feira", "terça", "ter"],
    ["quarta-feira", "quarta", "qua"],
    ["quinta-feira", "quinta", "qui"],
    ["sexta-feira", "sexta", "sex"],
    ["sábado", "sabado", "sáb"]
  ],
  am: ["am", "a.m"],
  pm: ["pm", "p.m"],
  meridiemFirst: false,
  noon: ["meio-dia"],
  midnight: ["meia-noite"],
  hourMarks: ["h", "hs", "hrs", "horas"],
  ordinals: ["º", "ª", "°", "o"],
  dateLinks: ["de", "do", "da", "das", "às", "as", "a", "à", "em", "desde", "entre", "entre as", "por volta das", "dia", "no dia"],
  rangeWords: ["a", "à", "às", "as", "até", "até as", "até às", "ate"],
  units: {
    second: ["segundo", "segundos", "seg", "s"],
    minute: ["minuto", "minutos", "min", "mins", "m"],
    hour: ["hora", "horas", "hrs", "hs", "h"],
    day: ["dia", "dias", "d"],
    week: ["semana", "semanas", "sem"]
  },
  numbers: {
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    três: 3,
    tres: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    treze: 13,
    catorze: 14,
    quatorze: 14,
    quinze: 15,
    dezesseis: 16,
    dezessete: 17,
    dezoito: 18,
    dezenove: 19,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60
  },
  half: ["meia", "meio"],
  and: ["e", "&"],
  hedges: [
    "aproximadamente",
    "aprox",
    "cerca de",
    "por volta de",
    "por volta das",
    "em torno de",
    "quase",
    "mais ou menos",
    "uns",
    "umas",
    "perto de",
    "mais de",
    "pelo menos",
    "no mínimo",
    "menos de",
    "no máximo",
    "até"
  ],
  hedgesAfter: ["aproximadamente", "aprox", "mais ou menos", "ou mais", "ou menos"],
  dayFirst: true,
  suffixes: void 0,
  over: ["mais de", "pelo menos", "no mínimo", "pouco mais de"],
  under: ["menos de", "no máximo", "até", "pouco menos de"],
  between: [
    ["entre", "e"],
    ["entre as", "e as"],
    ["entre", "e as"]
  ],
  at: ["às", "à", "por volta das", "desde as", "até as", "até às", "a partir das"],
  zoneNouns: [
    "hora",
    "horas",
    "horário",
    "horario",
    "horários",
    "fuso",
    "fusos",
    "tempo",
    "tempos",
    "linha",
    "cronologia",
    "carimbo",
    "timestamp",
    "timestamps",
    "time",
    "times",
    "timezone",
    "zone",
    "timeline"
  ],
  monthsLower: true,
  apartMarks: ["h", "horas", "hora"],
  zones: {
    "horário de brasília": "BRT",
    "horario de brasilia": "BRT",
    "hora de brasília": "BRT",
    "hora de brasilia": "BRT",
    "horário oficial de brasília": "BRT",
    "horário de são paulo": "America/Sao_Paulo",
    "hora de são paulo": "America/Sao_Paulo",
    "horário de manaus": "America/Manaus",
    "horário de lisboa": "Europe/Lisbon",
    "hora de lisboa": "Europe/Lisbon",
    "hora de portugal continental": "Europe/Lisbon",
    "tempo universal coordenado": "UTC",
    "hora universal coordenada": "UTC"
  }
};
var portugueseQuantity = {
  of: ["dos", "das", "do", "da", "de"],
  determiners: ["os", "as", "o", "a", "nossos", "nossas", "todos", "todas", "seus", "suas", "total", "estes", "estas"],
  oneIn: ["em cada", "em", "de cada"],
  rangeWords: ["a", "até"],
  percent: ["por cento", "percent"],
  hedges: portugueseTime.hedges,
  numbers: portugueseTime.numbers
};
var { sections: sections6, labels: labels6, columns: columns6, action: action6, placeholders: placeholders6, statuses: statuses6 } = english;
var portuguese = {
  code: "pt",
  name: "Português",
  stopWords: [
    "de",
    "a",
    "o",
    "que",
    "e",
    "do",
    "da",
    "em",
    "um",
    "para",
    "é",
    "com",
    "não",
    "uma",
    "os",
    "no",
    "se",
    "na",
    "por",
    "mais",
    "as",
    "dos",
    "como",
    "mas",
    "foi",
    "ao",
    "das",
    "à",
    "às",
    "pela",
    "pelo",
    "foram",
    "sem",
    "até",
    "nos"
  ],
  time: portugueseTime,
  quantity: portugueseQuantity,
  sections: {
    summary: [
      "resumo",
      "resumo executivo",
      "resumo do incidente",
      "resumo do problema",
      "sumário",
      "sumário executivo",
      "síntese",
      "visão geral",
      "visão geral do incidente",
      "descrição",
      "descrição geral",
      "descrição do incidente",
      "descrição do problema",
      "o que aconteceu",
      "o que aconteceu?",
      "o que houve",
      "o que ocorreu",
      "em resumo",
      "em poucas palavras",
      "o incidente",
      "o problema",
      "problema",
      "fatos",
      ...sections6.summary
    ],
    impact: [
      "impacto",
      "impactos",
      "impacto no cliente",
      "impacto nos clientes",
      "impacto no usuário",
      "impacto nos usuários",
      "impacto aos usuários",
      "impacto ao cliente",
      "impacto para o cliente",
      "impacto no utilizador",
      "impacto nos utilizadores",
      "impacto no negócio",
      "impacto de negócio",
      "impacto do incidente",
      "impacto financeiro",
      "abrangência",
      "alcance",
      "extensão",
      "escopo do impacto",
      "afetados",
      "serviços afetados",
      "usuários afetados",
      "utilizadores afetados",
      "clientes afetados",
      "sistemas afetados",
      "quem foi afetado",
      "o que foi afetado",
      "consequências",
      "efeitos",
      "danos",
      "prejuízos",
      ...sections6.impact
    ],
    detection: [
      "detecção",
      "deteção",
      "como foi detectado",
      "como detectamos",
      "como foi detetado",
      "como descobrimos",
      "descoberta",
      "identificação",
      "identificação do problema",
      "detecção do incidente",
      "método de detecção",
      "alerta",
      "alertas",
      "detectado por",
      "detecção e diagnóstico",
      ...sections6.detection
    ],
    timeline: [
      "linha do tempo",
      "linha de tempo",
      "linha temporal",
      "linha do tempo do incidente",
      "linha do tempo dos eventos",
      "cronologia",
      "cronologia do incidente",
      "cronologia dos eventos",
      "cronologia dos fatos",
      "cronograma",
      "cronograma dos eventos",
      "sequência de eventos",
      "sequência dos eventos",
      "sequência dos fatos",
      "histórico",
      "histórico do incidente",
      "histórico de eventos",
      "registro de eventos",
      "registo de eventos",
      "eventos",
      "eventos principais",
      "desenrolar dos fatos",
      ...sections6.timeline
    ],
    "root-cause": [
      "causa raiz",
      "causa-raiz",
      "causas raiz",
      "causas raízes",
      "causas-raiz",
      "causa",
      "causas",
      "causa principal",
      "causa do incidente",
      "causa do problema",
      "causa fundamental",
      "causa técnica",
      "causa primária",
      "análise de causa raiz",
      "análise da causa raiz",
      "análise de causas",
      "análise da causa",
      "análise causal",
      "análise de causa-raiz",
      "origem",
      "origem do problema",
      "fatores contribuintes",
      "fator contribuinte",
      "fatores que contribuíram",
      "causas contribuintes",
      "gatilho",
      "gatilhos",
      "desencadeador",
      "por que aconteceu",
      "por que ocorreu",
      "porque aconteceu",
      "por que isso aconteceu",
      "os 5 porquês",
      "5 porquês",
      "cinco porquês",
      "os cinco porquês",
      "análise técnica",
      "motivo",
      ...sections6["root-cause"]
    ],
    resolution: [
      "resolução",
      "solução",
      "soluções",
      "solução aplicada",
      "solução definitiva",
      "solução temporária",
      "solução de contorno",
      "contorno",
      "recuperação",
      "restauração",
      "restabelecimento",
      "restabelecimento do serviço",
      "restauração do serviço",
      "mitigação",
      "mitigações",
      "contenção",
      "correção",
      "correções",
      "correção aplicada",
      "correções aplicadas",
      "remediação",
      "resposta",
      "resposta ao incidente",
      "ações tomadas",
      "ações imediatas",
      "ação imediata",
      "ações realizadas",
      "ações executadas",
      "ações corretivas (feitas)",
      "medidas tomadas",
      "medidas imediatas",
      "como foi resolvido",
      "como resolvemos",
      "como foi solucionado",
      "como corrigimos",
      "resolução e recuperação",
      "resolução do incidente",
      "reparo",
      "tratamento",
      "tratativa",
      "tratativas",
      "o que fizemos",
      ...sections6.resolution
    ],
    "action-items": [
      "ações",
      "plano de ação",
      "planos de ação",
      "plano de ações",
      "itens de ação",
      "pontos de ação",
      "ações corretivas",
      "ação corretiva",
      "ações preventivas",
      "ações corretivas e preventivas",
      "ações de acompanhamento",
      "ações de melhoria",
      "ações futuras",
      "ações pendentes",
      "ações a tomar",
      "ações recomendadas",
      "ações de follow-up",
      "medidas corretivas",
      "medidas preventivas",
      "medidas corretivas e preventivas",
      "medidas de prevenção",
      "medidas",
      "acompanhamento",
      "próximos passos",
      "proximos passos",
      "passos seguintes",
      "próximas ações",
      "tarefas",
      "tarefas pendentes",
      "lista de tarefas",
      "pendências",
      "a fazer",
      "melhorias",
      "melhorias propostas",
      "oportunidades de melhoria",
      "pontos de melhoria",
      "plano de melhoria",
      "prevenção",
      "prevenção de recorrência",
      "como evitar",
      "como evitar que se repita",
      "como evitar que aconteça novamente",
      "recomendações",
      "encaminhamentos",
      ...sections6["action-items"]
    ],
    "lessons-learned": [
      "lições aprendidas",
      "lições",
      "lição aprendida",
      "aprendizados",
      "aprendizado",
      "aprendizagens",
      "o que aprendemos",
      "o que deu certo",
      "o que correu bem",
      "o que foi bem",
      "o que funcionou",
      "o que funcionou bem",
      "o que deu errado",
      "o que correu mal",
      "o que não funcionou",
      "o que não funcionou bem",
      "o que não foi bem",
      "o que poderia ter sido melhor",
      "o que podemos melhorar",
      "o que pode melhorar",
      "o que pode ser melhorado",
      "onde tivemos sorte",
      "em que tivemos sorte",
      "sorte",
      "reflexões",
      "retrospectiva",
      "pontos positivos",
      "pontos negativos",
      "pontos fortes",
      "pontos fracos",
      "acertos",
      "erros e acertos",
      ...sections6["lessons-learned"]
    ]
  },
  otherSections: [
    "conclusão",
    "conclusões",
    "contexto",
    "antecedentes",
    "introdução",
    "anexo",
    "anexos",
    "apêndice",
    "glossário",
    "referências",
    "participantes",
    "envolvidos",
    "autores",
    "autor",
    "comunicação",
    "comunicações",
    "escalonamento",
    "escalação",
    "investigação",
    "análise",
    "diagnóstico",
    "duração",
    "status",
    "estado",
    "métricas",
    "indicadores",
    "estatísticas",
    "contatos",
    "sintomas",
    "detalhes",
    "notas",
    "observações",
    "perguntas em aberto",
    "dados gerais",
    "informações gerais",
    "links",
    "relatório de incidente",
    "verificação",
    "curto prazo",
    "médio prazo",
    "longo prazo",
    ...english.otherSections
  ],
  headingFillers: [
    "o",
    "a",
    "os",
    "as",
    "de",
    "do",
    "da",
    "dos",
    "das",
    "um",
    "uma",
    "e",
    "em",
    "no",
    "na",
    "nos",
    "nas",
    "para",
    "por",
    "com",
    "ao",
    "aos",
    "incidente",
    "problema",
    "eventos",
    "evento",
    "fatos",
    "serviço",
    "detalhada",
    "detalhado",
    "detalhadas",
    "técnica",
    "técnico",
    "principal",
    "principais",
    "propostas",
    "imediatas",
    "futuras",
    "feitas",
    "pendentes",
    "usuários",
    "clientes",
    "utilizadores",
    "curto",
    "médio",
    "longo",
    "prazo",
    "nossas",
    "lista",
    "análise",
    "geral",
    "identificada",
    ...english.headingFillers
  ],
  headingLinks: ["e", "ou", ...english.headingLinks],
  postmortem: [
    "relatório ... incidente|incidentes",
    "análise ... incidente",
    "revisão ... incidente",
    "incidente crítico|grave|maior",
    "análise post mortem",
    "análise postmortem",
    ...english.postmortem
  ],
  incidentTitles: { sure: [], likely: ["queda*", "incidente*", "indisponibilidade*"] },
  notPostmortem: [
    "como fazer",
    "guia*",
    "processo",
    "procedimento*",
    "política*",
    "modelo*",
    "manual",
    "lista de verificação",
    "índice",
    "reunião",
    "o que é",
    ...english.notPostmortem
  ],
  template: ["modelo*", "gabarito", ...english.template],
  collections: ["índice", ...english.collections],
  instructive: [
    "este modelo",
    "este documento descreve ... processo",
    "quando escrever um postmortem|post-mortem",
    "um postmortem|post-mortem deve|deveria",
    "como escrever um postmortem|post-mortem",
    ...english.instructive
  ],
  milestones: {
    start: [
      "incidente|queda|interrupção|falha|degradação|indisponibilidade|impacto começa|começou|inicia|iniciou|tem início",
      "início|começo do|da|de incidente|queda|interrupção|falha|degradação|indisponibilidade|impacto",
      "primeiro|primeiros|primeira|primeiras erro|erros|falha|falhas|reclamações|sintomas|timeouts|5xx",
      "serviço|serviços|site|api|sistema|aplicação|plataforma|banco cai|caem|caiu|caíram|fica|ficou|ficam|para|parou ... ar|responder|indisponível|funcionar|inacessível",
      "fora do ar",
      "para|param|parou|deixa|deixou de funcionar|responder",
      "indisponível|indisponíveis|inacessível|inacessíveis",
      "deploy|implantação|implantado|implantada|mudança|alteração|configuração|migração|release|versão ... produção|publicada|publicado|aplicada|aplicado|realizado|realizada"
    ],
    detected: [
      "detecta",
      "detectou",
      "detectado",
      "detectada",
      "detecção",
      "deteção",
      "detetado",
      "descobre",
      "descobriu",
      "descoberto",
      "percebe",
      "percebeu",
      "percebido",
      "nota",
      "notou",
      "notado",
      "observa",
      "observou",
      "reporta",
      "reportam",
      "reportou",
      "relata",
      "relatam",
      "relatou",
      "relato*",
      "alerta*",
      "alarme*",
      "avisa",
      "avisam",
      "avisou",
      "notifica",
      "notificou",
      "notificação*",
      "reclama",
      "reclamam",
      "reclamação",
      "reclamações",
      "informa",
      "informou",
      "identifica",
      "identificou",
      "plantão ... acionado|recebe",
      "acionado",
      "acionada",
      "dispara",
      "disparou"
    ],
    acknowledged: [
      "reconhece",
      "reconheceu",
      "assume",
      "assumiu",
      "investigando",
      "começa|começam|inicia|iniciam|iniciou|começou ... investigar|investigação|análise|diagnóstico",
      "início da investigação|análise",
      "incidente declarado",
      "declara|declarou ... incidente",
      "sala de guerra",
      "war room",
      "entra|entrou ... chamada"
    ],
    mitigated: [
      "mitigado",
      "mitigada",
      "mitiga",
      "mitigou",
      "mitigação",
      "rollback",
      "reverte",
      "reverteu",
      "revertido",
      "revertida",
      "reversão",
      "hotfix",
      "correção ... aplicada|publicada|implantada",
      "reinicia",
      "reiniciou",
      "reinício",
      "reiniciado",
      "reiniciada",
      "failover",
      "contorno",
      "solução temporária",
      "versão anterior",
      "workaround"
    ],
    resolved: [
      "resolvido",
      "resolvida",
      "resolve",
      "resolveu",
      "resolução",
      "restabelecido",
      "restabelecida",
      "restabelece",
      "restaurado",
      "restaurada",
      "restaurou",
      "recuperado",
      "recuperada",
      "recupera",
      "recuperou",
      "normalizado",
      "normalizada",
      "normaliza",
      "normalizou",
      "normalização",
      "solucionado",
      "corrigido",
      "corrigida",
      "volta|voltam|voltou|voltaram ... normal|normalidade|ar|funcionar|operar|responder",
      "retorno à normalidade",
      "retorna|retornou ... normal",
      "novamente disponível|operacional|no",
      "totalmente|completamente operacional|recuperado|restabelecido|funcional",
      "fim|final|término do|da|de incidente|queda|interrupção|indisponibilidade|impacto",
      "incidente encerrado|finalizado|fechado|concluído",
      "encerramento do incidente"
    ]
  },
  clauseLinks: english.clauseLinks,
  milestoneDenials: [
    "não",
    "sem",
    "nunca",
    "nenhum",
    "nenhuma",
    "parcial*",
    "tentativa*",
    "tenta*",
    "tentou",
    "antes de",
    "até",
    "deveria",
    "deve",
    "será",
    "espera*",
    "alguns",
    "algumas",
    "quase",
    "ainda",
    "quando",
    "assim que",
    "para",
    "temporari*",
    "temporári*",
    "provisóri*",
    "supõe*",
    "em andamento",
    "início da",
    "início do",
    "começa",
    "parece",
    "acredita*",
    "achava"
  ],
  bounds: {
    start: [
      "incidente|queda|interrupção|indisponibilidade começa|começou|inicia|iniciou",
      "início|começo do|da|de incidente|queda|interrupção|indisponibilidade|impacto",
      "serviço|site|api|sistema|plataforma cai|caiu",
      "fica|ficou|ficam|ficaram fora do ar",
      "fica|ficou|ficam|ficaram indisponível|indisponíveis|inacessível",
      "para|parou de funcionar|responder"
    ],
    end: [
      "fim|final|término do|da|de incidente|queda|interrupção|indisponibilidade|impacto",
      "incidente|problema|falha resolvido|resolvida|encerrado|finalizado|solucionado",
      "incidente|problema é|foi|está totalmente? resolvido|encerrado",
      "volta|voltou|voltam ao normal",
      "volta|voltou|voltam ao ar",
      "retorno à normalidade",
      "serviço restabelecido|restaurado|normalizado|recuperado",
      "totalmente|completamente restabelecido|recuperado|operacional|normalizado",
      "resolvido",
      "restabelecido",
      "restabelecida"
    ]
  },
  labels: {
    start: [
      "início",
      "inicio",
      "hora de início",
      "horário de início",
      "data de início",
      "começo",
      "início do incidente",
      "início do impacto",
      "início da queda",
      "começou",
      "desde",
      "data e hora de início",
      "data/hora de início",
      "iniciado",
      "iniciado em",
      ...labels6.start
    ],
    end: [
      "fim",
      "hora de término",
      "horário de término",
      "hora de fim",
      "horário de fim",
      "data de fim",
      "data de término",
      "final",
      "término",
      "fim do incidente",
      "fim do impacto",
      "terminou",
      "até",
      "resolvido",
      "resolvido às",
      "resolvido em",
      "hora da resolução",
      "horário da resolução",
      "data da resolução",
      "data e hora de fim",
      "restabelecido",
      "normalizado",
      "encerramento",
      "encerrado",
      ...labels6.end
    ],
    duration: [
      "duração",
      "duracao",
      "duração total",
      "duração do incidente",
      "duração do impacto",
      "duração da queda",
      "duração da interrupção",
      "duração da indisponibilidade",
      "tempo de inatividade",
      "tempo total",
      "tempo fora do ar",
      "tempo de indisponibilidade",
      "indisponibilidade total",
      "tempo total de indisponibilidade",
      ...labels6.duration
    ],
    ttd: [
      "tempo de detecção",
      "tempo até a detecção",
      "tempo para detectar",
      "tempo para detecção",
      "tempo médio de detecção",
      "tempo de deteção",
      ...labels6.ttd
    ],
    ttm: ["tempo de mitigação", "tempo até a mitigação", "tempo para mitigar", "tempo para mitigação", ...labels6.ttm],
    ttr: [
      "tempo de resolução",
      "tempo até a resolução",
      "tempo para resolver",
      "tempo para resolução",
      "tempo de recuperação",
      "tempo até a recuperação",
      "tempo de restabelecimento",
      "tempo de reparo",
      "tempo médio de resolução",
      ...labels6.ttr
    ],
    date: [
      "data",
      "data do incidente",
      "data da ocorrência",
      "data do ocorrido",
      "quando",
      "dia",
      "data e hora",
      "data/hora",
      "ocorrido em",
      "data do evento",
      "período",
      "janela",
      ...labels6.date
    ],
    severity: ["severidade", "gravidade", "criticidade", "prioridade", "nível de severidade", "nível", ...labels6.severity],
    status: ["status", "estado", "situação", "status do documento", ...labels6.status],
    incidentId: ["incidente", "número do incidente", "id do incidente", "identificador", "referência", "código", "número", "chamado", ...labels6.incidentId],
    published: [
      "publicado",
      "publicado em",
      "data de publicação",
      "escrito em",
      "redigido em",
      "criado em",
      "data de criação",
      "última atualização",
      "atualizado em",
      "data do relatório",
      ...labels6.published
    ],
    zone: ["fuso horário", "fuso", "todos os horários", "todas as horas", "horários", "horário", ...labels6.zone]
  },
  columns: {
    time: ["hora", "horário", "horario", "data/hora", "data e hora", "quando", "momento", "tempo", ...columns6.time],
    date: ["data", "dia", ...columns6.date],
    event: [
      "evento",
      "eventos",
      "descrição",
      "o que",
      "o que aconteceu",
      "ação",
      "detalhe",
      "detalhes",
      "fato",
      "nota",
      "atividade",
      "acontecimento",
      "ocorrência",
      ...columns6.event
    ],
    action: [
      "ação",
      "ações",
      "medida",
      "tarefa",
      "tarefas",
      "descrição",
      "o que",
      "melhoria",
      "passo",
      "título",
      "ação corretiva",
      "ação preventiva",
      "atividade",
      "item",
      ...columns6.action
    ],
    owner: [
      "responsável",
      "responsáveis",
      "dono",
      "dona",
      "proprietário",
      "atribuído",
      "atribuído a",
      "atribuída a",
      "encarregado",
      "quem",
      "equipe",
      "time",
      "equipa",
      "pessoa",
      "a cargo de",
      ...columns6.owner
    ],
    due: [
      "prazo",
      "data limite",
      "data-limite",
      "vencimento",
      "data de vencimento",
      "data de entrega",
      "data alvo",
      "data prevista",
      "previsão",
      "até",
      "até quando",
      "para quando",
      "quando",
      "data",
      "entrega",
      ...columns6.due
    ],
    ticket: ["ticket", "chamado", "link", "referência", "acompanhamento", "tarefa jira", ...columns6.ticket],
    status: ["status", "estado", "situação", "andamento", "feito", "concluído", ...columns6.status]
  },
  statuses: {
    draft: ["rascunho", "em andamento", "em progresso", "em elaboração", "incompleto", "preliminar", ...statuses6.draft],
    review: ["em revisão", "revisão", "para revisão", "aguardando revisão", "pendente de revisão", "em aprovação", ...statuses6.review],
    done: [
      "feito",
      "feita",
      "concluído",
      "concluída",
      "completo",
      "completa",
      "fechado",
      "fechada",
      "resolvido",
      "resolvida",
      "terminado",
      "pronto",
      "finalizado",
      "finalizada",
      "implementado",
      "entregue",
      "sim",
      ...statuses6.done
    ]
  },
  outage: [
    "incidente*",
    "queda*",
    "interrupç*",
    "indisponib*",
    "indisponív*",
    "inacess*",
    "fora do ar",
    "degrad*",
    "impact*",
    "falha*",
    "restabelec*",
    "resolvido",
    "resolvida",
    "normalizado",
    "durou",
    "afet*",
    "problema*",
    "erro*",
    "não conseguiram|conseguiu|conseguiam|conseguia|funcionou|respondia|puderam",
    "inatividade",
    "downtime",
    "lentidão",
    "instabilidade"
  ],
  durationBefore: [
    "durou|dura|duraram|durado",
    "duração de|:|total|foi|é",
    "duração total de|:|foi",
    "incidente|queda|interrupção|indisponibilidade|falha|degradação|instabilidade ... de|durante|por|durou",
    "fora do ar por|durante",
    "indisponível|indisponíveis|inacessível|inacessíveis|degradado|interrompido|instável ... por|durante",
    "não conseguiram|conseguiu|puderam|conseguiam ... durante|por",
    "impossível ... durante|por",
    "resolvido|restabelecido|solucionado|normalizado em|após",
    "tempo de inatividade|indisponibilidade ... de|:|foi"
  ],
  durationAfter: [
    "de interrupção|queda|indisponibilidade|inatividade|degradação|incidente|downtime|falha|instabilidade|impacto|lentidão",
    "fora do ar",
    "sem serviço",
    "no total",
    "ao todo"
  ],
  notOutage: [
    "cada",
    "todos",
    "todas",
    "timeout*",
    "intervalo*",
    "ttl",
    "retenção",
    "latência",
    "cron",
    "sla",
    "slo",
    "poderia",
    "deveria",
    "se",
    "máximo",
    "janela",
    "próxim*",
    "há",
    "atrás",
    "validade"
  ],
  durationGaps: [
    "um",
    "uma",
    "uns",
    "umas",
    "de",
    "o",
    "a",
    "os",
    "as",
    "aproximadamente",
    "aprox",
    "cerca",
    "quase",
    "mais",
    "menos",
    "durante",
    "por",
    "total",
    "foi",
    "é",
    "só",
    "apenas",
    "até",
    "em",
    "após",
    "ao",
    "todo",
    "toda",
    "exatamente",
    "pouco",
    "torno",
    "volta",
    "pelo",
    "no",
    "mínimo",
    "máximo"
  ],
  proseBounds: {
    start: [
      "incidente|queda|interrupção|indisponibilidade ... começou|iniciou|começa",
      "teve início",
      "parou|pararam de funcionar|responder",
      "ficou|ficaram ... ar|indisponível|indisponíveis|inacessível",
      "caiu|caíram às"
    ],
    end: ["resolvido às", "restabelecido às", "normalizado às", "terminou às", "encerrado às", "recuperou às", "voltou ao ar|normal às"]
  },
  synonyms: [
    ["deploy", "implantado", "implantação", "publicado", "publicada", "aplicado", "aplicada", "lançado", "produção"],
    ["começa", "começou", "inicia", "iniciou", "início", "começo"],
    ["restabelecido", "resolvido", "recuperado", "restaurado", "normalizado", "solucionado", "operacional"],
    ["detecta", "detectou", "detectado", "alerta", "reporta", "relatou", "percebeu", "avisou"],
    ["config", "configuração"],
    ["queda", "incidente", "interrupção", "indisponibilidade"],
    ["rollback", "reverteu", "reverte", "reversão", "revertido"]
  ],
  metricBefore: {
    ttd: ["tempo de|até|para a? detecção|detectar foi|de|é|:", "detectado|detectou após|em|depois"],
    ttm: ["tempo de|até|para a? mitigação|mitigar foi|de|é|:"],
    ttr: ["tempo de|até|para a? resolução|recuperação|resolver|restabelecimento foi|de|é|:", "recuperação levou"]
  },
  metricAfter: { ttd: [], ttm: [], ttr: [] },
  metricNotes: [
    "durante",
    "excluindo",
    "sem contar",
    "horário comercial",
    "horas úteis",
    "horário de expediente",
    "desde",
    "depois",
    "após",
    "a partir",
    "entre",
    "intermitente*",
    "ativo",
    "efetivo",
    "acumulado"
  ],
  affected: [
    "afet*",
    "impact*",
    "não conseguiram|conseguiu|conseguiam|conseguia|puderam|pôde",
    "impossível",
    "indisponív*",
    "indisponib*",
    "inacess*",
    "usuários|usuárias|utilizadores|clientes|visitantes|passageiros|passageiras|requisições|pedidos|serviços|reservas|compras",
    "queda*",
    "interrupção",
    "perd*",
    "erro*",
    "falh*",
    "degrad*",
    "lent*",
    "trava*",
    "receberam",
    "recebeu",
    "demor*"
  ],
  counted: ["usuários", "utilizadores", "clientes", "requisições", "pedidos", "pagamentos", "chamadas", "reservas"],
  unaffected: [
    "recuper*",
    "restabelec*",
    "normaliz*",
    "não foram afetad*",
    "não foi afetad*",
    "sem impacto",
    "resolvid*",
    "normal*",
    "disponibilidade",
    "sucesso*",
    "redu*",
    "aument*",
    "melhor*",
    "cpu",
    "memória",
    "disco",
    "carga",
    "uso",
    "utilização",
    "capacidade",
    "limiar*",
    "cobertura",
    "apenas",
    "restante*",
    "outros",
    "outras",
    "pico*",
    "primeiro",
    "depois",
    "inicialmente",
    "adicional*",
    "até",
    "taxa",
    "lentidão",
    "região",
    "regiões",
    "mobile",
    "novos",
    "meta",
    "alvo",
    "sla",
    "slo"
  ],
  from: ["de", "das", "desde", "entre", "durante", "entre as", "desde as"],
  action: {
    ownerLabels: [
      "responsável",
      "responsáveis",
      "dono",
      "dona",
      "proprietário",
      "atribuído a",
      "atribuída a",
      "atribuído",
      "encarregado",
      "quem",
      "a cargo",
      "a cargo de",
      ...action6.ownerLabels
    ],
    dueLabels: [
      "prazo",
      "data limite",
      "data-limite",
      "vencimento",
      "vence em",
      "data de entrega",
      "data alvo",
      "previsão",
      "até",
      "até o dia",
      "para",
      "antes de",
      "entrega",
      "data",
      "no máximo até",
      ...action6.dueLabels
    ],
    ticketLabels: ["ticket", "chamado", "link", "acompanhamento", "ver", "referência", ...action6.ticketLabels],
    nobody: [
      "nós",
      "eu",
      "o time",
      "a equipe",
      "time",
      "equipe",
      "equipa",
      "todos",
      "todo o time",
      "a definir",
      "por definir",
      "a determinar",
      "não atribuído",
      "sem responsável",
      "desconhecido",
      "ninguém",
      "pendente",
      "n/d",
      ...action6.nobody
    ],
    teams: [
      "time",
      "times",
      "equipe",
      "equipes",
      "equipa",
      "plataforma",
      "infraestrutura",
      "desenvolvimento",
      "operações",
      "segurança",
      "suporte",
      "engenharia",
      "plantão",
      "pagamentos",
      "dados",
      "redes",
      "sistemas",
      "diretoria",
      ...action6.teams
    ],
    vagueVerbs: [
      "melhorar",
      "melhoria",
      "melhorando",
      "reforçar",
      "fortalecer",
      "otimizar",
      "otimização",
      "aumentar",
      "assegurar",
      "garantir",
      "incentivar",
      "promover",
      "conscientizar",
      "sensibilizar",
      "maior",
      "melhor",
      "mais",
      "aprimorar",
      "procurar",
      "refletir",
      "lembrar",
      "evitar",
      "manter",
      "considerar",
      "intensificar",
      "reforço"
    ],
    vagueObjects: [
      "monitoramento",
      "monitorização",
      "monitoração",
      "alertas",
      "logs",
      "registros",
      "comunicação",
      "testes",
      "cobertura",
      "processos",
      "processo",
      "procedimentos",
      "procedimento",
      "documentação",
      "treinamento",
      "formação",
      "time",
      "equipe",
      "equipa",
      "equipes",
      "sistema",
      "sistemas",
      "qualidade",
      "código",
      "confiabilidade",
      "estabilidade",
      "segurança",
      "desempenho",
      "performance",
      "resiliência",
      "infraestrutura",
      "deploys",
      "deploy",
      "revisões",
      "revisão",
      "gestão",
      "incidentes",
      "colaboração",
      "atenção",
      "cuidado",
      "práticas",
      "disponibilidade",
      "observabilidade",
      "visibilidade",
      "erros",
      "planejamento",
      "consciência",
      "conhecimento"
    ],
    fillers: [
      "e",
      "ou",
      "o",
      "a",
      "os",
      "as",
      "um",
      "uma",
      "de",
      "do",
      "da",
      "dos",
      "das",
      "ao",
      "em",
      "no",
      "na",
      "nos",
      "nas",
      "com",
      "para",
      "nosso",
      "nossa",
      "nossos",
      "nossas",
      "todos",
      "todas",
      "mais",
      "melhor",
      "melhores",
      "boas",
      "existente",
      "existentes",
      "atual",
      "geral",
      "regular",
      "regularmente",
      "futuros",
      "futuras",
      "rapidamente",
      "proativo",
      "proativa",
      "interna",
      "interno"
    ],
    articles: english.action.articles,
    obligations: english.action.obligations,
    auxiliaries: [
      "devemos",
      "deveríamos",
      "vamos",
      "temos",
      "que",
      "precisamos",
      "deve",
      "deverá",
      "nós",
      "também",
      "sempre",
      "continuar",
      "continuamente",
      "regularmente",
      "a"
    ],
    purposeLinks: ["para", "a", "antes", "em", "por"],
    purposes: [
      "fim",
      "de",
      "detectar",
      "detecção",
      "identificar",
      "prevenir",
      "prevenção",
      "evitar",
      "assegurar",
      "garantir",
      "reduzir",
      "minimizar",
      "tratar",
      "permitir",
      "problema",
      "problemas",
      "incidente",
      "incidentes",
      "queda",
      "quedas",
      "anomalias",
      "erro",
      "erros",
      "falha",
      "falhas",
      "desempenho",
      "degradação",
      "potenciais",
      "possíveis",
      "cedo",
      "rápido",
      "rapidamente",
      "antes",
      "futuro",
      "futuros",
      "futuras",
      "similares",
      "semelhantes",
      "novamente",
      "acontecer",
      "aconteça",
      "aconteçam",
      "ocorrer",
      "ocorra",
      "ocorram",
      "repita",
      "repitam",
      "recorrência",
      "risco",
      "riscos",
      "tais",
      "esses",
      "este",
      "isso",
      "que",
      "não",
      "se"
    ],
    means: ["por", "com", "usando", "utilizando", "via", "incluindo", "como", "através", "mediante", "adicionando"],
    wishes: [
      "ter mais cuidado",
      "tomar mais cuidado",
      "ser mais cuidadoso|cuidadosos|cuidadosa",
      "prestar mais? atenção",
      "mais atenção",
      "ficar mais? atentos|atento",
      "não volte a acontecer|ocorrer",
      "não aconteça novamente|mais",
      "não se repita",
      "que não aconteça de novo",
      "conscientizar ... importância",
      "lembrar ... importância",
      "fazer melhor",
      "tentar"
    ],
    none: ["nenhuma ação", "sem ações", "não há ações", "nenhuma", "não se aplica", "não requer", "nada a fazer", ...action6.none],
    verbs: [
      "adaptar",
      "adicionar",
      "adotar",
      "ajustar",
      "alertar",
      "alterar",
      "ampliar",
      "analisar",
      "ativar",
      "atualizar",
      "automatizar",
      "avaliar",
      "bloquear",
      "configurar",
      "corrigir",
      "criar",
      "definir",
      "desativar",
      "documentar",
      "eliminar",
      "escrever",
      "estabelecer",
      "estender",
      "exigir",
      "implantar",
      "implementar",
      "impedir",
      "incluir",
      "instalar",
      "integrar",
      "limitar",
      "migrar",
      "modificar",
      "monitorar",
      "mover",
      "mudar",
      "notificar",
      "planejar",
      "publicar",
      "realizar",
      "reduzir",
      "remover",
      "renovar",
      "revisar",
      "rever",
      "separar",
      "simplificar",
      "substituir",
      "testar",
      "treinar",
      "trocar",
      "usar",
      "utilizar",
      "validar",
      "verificar",
      "melhorar",
      "reforçar",
      "criação",
      "implementação",
      ...action6.verbs
    ]
  },
  placeholders: {
    asks: [
      "data",
      "hora",
      "horário",
      "duração",
      "nome",
      "nomes",
      "link",
      "título",
      "título curto",
      "responsável",
      "número",
      "hora de início",
      "hora de término",
      "autor",
      "descrição",
      "causa",
      "impacto",
      "fuso horário",
      "seu nome",
      "preencher",
      "inserir",
      "equipe",
      "serviço",
      ...placeholders6.asks
    ],
    marks: ["a definir", "por definir", "a preencher", "a completar", "xxx", ...placeholders6.marks],
    imperatives: [
      "inserir",
      "insira",
      "descrever",
      "descreva",
      "seu",
      "sua",
      "indicar",
      "indique",
      "preencher",
      "preencha",
      "adicionar",
      "adicione",
      "especificar",
      "especifique",
      "breve",
      "explicar",
      "explique",
      "escreva",
      "informe",
      ...placeholders6.imperatives
    ],
    instructions: [
      "descreva|descrever aqui",
      "insira|inserir ... aqui",
      "escreva ... aqui",
      "texto aqui",
      "preencher esta seção",
      "preencha esta seção",
      "descrição aqui",
      "descreva o impacto",
      "substitua|substituir este texto",
      ...placeholders6.instructions
    ],
    openings: english.placeholders.openings,
    masks: ["dd/mm/aaaa", "aaaa-mm-dd", "dd-mm-aaaa", ...placeholders6.masks]
  },
  unknown: [
    "desconhecido",
    "desconhecida",
    "nenhum",
    "nenhuma",
    "não se sabe",
    "não conhecido",
    "não se aplica",
    "n/d",
    "sem dados",
    "não",
    ...english.unknown
  ],
  blame: [
    "erro|culpa|negligência|descuido|falha|imprudência do|da|de|por um? uma? nosso? nossa? engenheiro|engenheira|desenvolvedor|desenvolvedora|administrador|administradora|operador|operadora|técnico|colega|funcionário|estagiário|analista|programador",
    "engenheiro|engenheira|desenvolvedor|desenvolvedora|administrador|administradora|operador|técnico|colega|funcionário|estagiário|analista|programador|ele|ela ... esqueceu|negligenciou",
    "deveria|deveriam ter verificado|sabido|testado|notado|lido|percebido|revisado",
    "negligência",
    "descuido",
    "imprudência",
    "incompetência",
    "irresponsabilidade",
    "desleixo",
    "engenheiro|desenvolvedor|administrador|operador|técnico|colega|funcionário|estagiário|analista|time foi|estava|é negligente|irresponsável|descuidado|culpado|incompetente",
    "por culpa do|da|de",
    "teve|tem a? culpa"
  ],
  humanError: [
    "erro humano",
    "erros humanos",
    "falha humana",
    "falhas humanas",
    "erro do operador",
    "erro de operador",
    "erro operacional humano",
    ...english.humanError
  ],
  denials: [
    "não",
    "sem",
    "nenhum",
    "nenhuma",
    "nem",
    "nunca",
    "em vez",
    "ao invés",
    "evitar",
    "evita",
    "prevenir",
    "previne",
    "impedir",
    "minimizar",
    "reduzir",
    "reduz",
    "risco*",
    "possível",
    "possíveis",
    "potencia*",
    "contra",
    "eliminar",
    "probabilidade",
    "propenso",
    ...english.denials
  ]
};

// src/language/zh.ts
var chineseTime = {
  months: englishTime.months,
  weekdays: [
    ["星期日", "星期天", "周日", "週日", "礼拜天", "禮拜天", "日", "sun"],
    ["星期一", "周一", "週一", "一", "mon"],
    ["星期二", "周二", "週二", "二", "tue"],
    ["星期三", "周三", "週三", "三", "wed"],
    ["星期四", "周四", "週四", "四", "thu"],
    ["星期五", "周五", "週五", "五", "fri"],
    ["星期六", "周六", "週六", "六", "sat"]
  ],
  am: ["上午", "凌晨", "早上", "清晨", "早晨", "早", "am"],
  pm: ["下午", "晚上", "中午", "傍晚", "晚间", "晚間", "晚", "pm"],
  meridiemFirst: true,
  noon: ["正午"],
  midnight: ["午夜"],
  hourMarks: [],
  ordinals: [],
  dateLinks: ["的", "于", "於", "在", "从", "從", "自"],
  rangeWords: ["至", "到", "~", "〜", "～", "—", "——", "直到"],
  units: {
    second: ["秒", "秒", "秒钟", "秒鐘", "s", "sec"],
    minute: ["分钟", "分钟", "分鐘", "分", "min", "m"],
    hour: ["小时", "小时", "小時", "个小时", "個小時", "个钟头", "鐘頭", "钟头", "h"],
    day: ["天", "天"],
    week: ["周", "周", "週", "星期", "个星期", "個星期"]
  },
  numbers: { 一: 1, 两: 2, 兩: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  half: ["半"],
  and: ["零", "又", "加"],
  hedges: ["约", "約", "大约", "大約", "大概", "将近", "將近", "接近", "近", "几乎", "幾乎", "差不多", "估计", "估計", "超过", "超過", "至少", "不到", "最多", "不超过", "不超過", "长达", "長達"],
  hedgesAfter: ["左右", "上下", "前后", "前後", "以上", "以内", "以內", "多"],
  dayFirst: false,
  suffixes: { year: "年", month: "月", day: "日号號", hour: "时時点點", minute: "分" },
  over: ["超过", "超過", "至少"],
  under: ["不到", "最多", "不超过", "不超過"],
  between: [],
  at: ["从", "從", "自", "截至", "直到"],
  zoneNouns: [
    "时间",
    "時間",
    "时刻",
    "時刻",
    "时区",
    "時區",
    "时间戳",
    "時間戳",
    "时间线",
    "時間線",
    "时间轴",
    "時間軸",
    "所有时间",
    "所有時間",
    "所有时间均为",
    "所有時間均為",
    "以下时间均为",
    "以下時間均為",
    "时间均为",
    "時間均為",
    "均为",
    "均為",
    "时间为",
    "時間為",
    "time",
    "times",
    "timezone",
    "zone",
    "timeline"
  ],
  overAfter: ["以上", "多"],
  underAfter: ["以内", "以內"],
  counters: ["个", "個"],
  vagueNumbers: ["几", "幾", "数", "數", "第", "百", "千"],
  looseHours: "点點",
  halfFrom: { 中午: 10, 晚上: 17, 晚间: 17, 晚間: 17, 晚: 17 },
  zones: {
    北京时间: "UTC+8",
    北京時間: "UTC+8",
    中国标准时间: "UTC+8",
    中國標準時間: "UTC+8",
    东八区: "UTC+8",
    東八區: "UTC+8",
    台北时间: "UTC+8",
    台北時間: "UTC+8",
    臺北時間: "UTC+8",
    香港时间: "HKT",
    香港時間: "HKT",
    新加坡时间: "SGT",
    新加坡時間: "SGT",
    日本时间: "JST",
    日本時間: "JST",
    东京时间: "JST",
    東京時間: "JST",
    美东时间: "ET",
    美東時間: "ET",
    太平洋时间: "PT",
    太平洋時間: "PT",
    协调世界时: "UTC",
    協調世界時: "UTC",
    世界协调时: "UTC",
    格林尼治时间: "GMT",
    格林威治時間: "GMT"
  }
};
var chineseQuantity = {
  of: ["的"],
  determiners: ["所有", "全部"],
  oneIn: ["in", "out of"],
  rangeWords: ["至", "到"],
  percent: ["percent"],
  hedges: chineseTime.hedges,
  numbers: chineseTime.numbers,
  tenths: ["成"],
  nouns: [
    "用户",
    "用戶",
    "用户数",
    "客户",
    "客戶",
    "顾客",
    "顧客",
    "会员",
    "會員",
    "账号",
    "帳號",
    "租户",
    "租戶",
    "商户",
    "商戶",
    "商家",
    "请求",
    "請求",
    "请求数",
    "请求量",
    "流量",
    "访问",
    "訪問",
    "访问量",
    "訪問量",
    "会话",
    "會話",
    "交易",
    "订单",
    "訂單",
    "支付",
    "付款",
    "预订",
    "預訂",
    "查询",
    "查詢",
    "登录",
    "登入",
    "消息",
    "訊息",
    "邮件",
    "连接",
    "連線",
    "调用",
    "服务器",
    "伺服器",
    "节点",
    "節點",
    "实例",
    "設備",
    "设备",
    "任务",
    "任務"
  ],
  beforeNouns: ["占", "佔", "当时", "當時", "影响", "影響", "导致", "導致", "约占", "有", "使", "在", "总", "總", "线上", "線上"]
};
var { sections: sections7, labels: labels7, columns: columns7, action: action7, placeholders: placeholders7, statuses: statuses7 } = english;
var chinese = {
  code: "zh",
  name: "中文",
  stopWords: [],
  time: chineseTime,
  quantity: chineseQuantity,
  sections: {
    summary: [
      "摘要",
      "概述",
      "概要",
      "概况",
      "概況",
      "总览",
      "總覽",
      "概览",
      "概覽",
      "简介",
      "簡介",
      "简述",
      "簡述",
      "事件概述",
      "事件概要",
      "事件摘要",
      "事件总结",
      "事件描述",
      "事件简介",
      "事件说明",
      "事件說明",
      "事故概述",
      "事故概要",
      "事故摘要",
      "事故描述",
      "事故简介",
      "事故概况",
      "故障概述",
      "故障概要",
      "故障摘要",
      "故障描述",
      "故障说明",
      "故障简述",
      "故障概况",
      "问题",
      "問題",
      "问题描述",
      "問題描述",
      "问题概述",
      "問題概述",
      "问题说明",
      "问题简述",
      "问题现象",
      "現象",
      "现象",
      "故障现象",
      "故障現象",
      "事故现象",
      "异常现象",
      "执行摘要",
      "執行摘要",
      "发生了什么",
      "發生了什麼",
      "发生了什么事",
      "發生了什麼事",
      "描述",
      "说明",
      "情况说明",
      "情况概述",
      "整体情况",
      "事件经过概述",
      "一句话总结",
      ...sections7.summary
    ],
    impact: [
      "影响",
      "影響",
      "影响范围",
      "影響範圍",
      "影响面",
      "影響面",
      "影响评估",
      "影響評估",
      "影响分析",
      "影響分析",
      "影响程度",
      "影响情况",
      "影响与范围",
      "影响及范围",
      "影响说明",
      "事故影响",
      "事件影响",
      "事件影響",
      "故障影响",
      "故障影響",
      "故障影响范围",
      "事故影响范围",
      "用户影响",
      "用戶影響",
      "对用户的影响",
      "對用戶的影響",
      "客户影响",
      "客戶影響",
      "对客户的影响",
      "對客戶的影響",
      "业务影响",
      "業務影響",
      "对业务的影响",
      "服务影响",
      "受影响用户",
      "受影响的用户",
      "受影響用戶",
      "受影响服务",
      "受影响的服务",
      "受影響服務",
      "受影响范围",
      "受影響範圍",
      "受影响系统",
      "受影响业务",
      "损失",
      "損失",
      "资损",
      "损失评估",
      "后果",
      "後果",
      "造成的影响",
      "造成的影響",
      ...sections7.impact
    ],
    detection: [
      "发现",
      "發現",
      "检测",
      "檢測",
      "检测与发现",
      "探测",
      "故障发现",
      "故障發現",
      "问题发现",
      "問題發現",
      "事件发现",
      "事故发现",
      "发现过程",
      "發現過程",
      "发现方式",
      "發現方式",
      "发现途径",
      "如何发现",
      "如何發現",
      "如何发现的",
      "怎么发现的",
      "告警",
      "告警与发现",
      "发现与告警",
      "监控与告警情况",
      "监测",
      "發現與告警",
      "识别",
      ...sections7.detection
    ],
    timeline: [
      "时间线",
      "時間線",
      "时间轴",
      "時間軸",
      "时间表",
      "事件时间线",
      "事件時間線",
      "事故时间线",
      "故障时间线",
      "故障時間線",
      "事件时间轴",
      "故障时间轴",
      "事故时间轴",
      "处理时间线",
      "詳細時間線",
      "详细时间线",
      "事件经过",
      "事件經過",
      "事故经过",
      "事故經過",
      "故障经过",
      "故障經過",
      "故障过程",
      "故障過程",
      "事故过程",
      "经过",
      "經過",
      "过程",
      "時序",
      "时序",
      "大事记",
      "大事記",
      "事件过程",
      "事件過程",
      "时间脉络",
      "处理经过",
      "故障处理时间线",
      "事件记录",
      "事件紀錄",
      "时间节点",
      "关键时间点",
      "關鍵時間點",
      "时间点",
      "回顾",
      "事件回顾",
      "事件回顧",
      "故障回顾",
      "事故回顾",
      "问题回顾",
      ...sections7.timeline
    ],
    "root-cause": [
      "根因",
      "根本原因",
      "根因分析",
      "根本原因分析",
      "原因",
      "原因分析",
      "故障原因",
      "故障原因分析",
      "事故原因",
      "事故原因分析",
      "事件原因",
      "問題原因",
      "问题原因",
      "问题原因分析",
      "直接原因",
      "间接原因",
      "間接原因",
      "主要原因",
      "深层原因",
      "技术原因",
      "技術原因",
      "技术根因",
      "技術根因",
      "触发原因",
      "觸發原因",
      "触发因素",
      "触发条件",
      "觸發條件",
      "导火索",
      "诱因",
      "誘因",
      "成因",
      "促成因素",
      "影响因素",
      "相关因素",
      "贡献因素",
      "为什么会发生",
      "為什麼會發生",
      "为什么发生",
      "五个为什么",
      "五個為什麼",
      "5个为什么",
      "5 个为什么",
      "5 whys",
      "五问法",
      "问题分析",
      "問題分析",
      "故障分析",
      "事故分析",
      "技术分析",
      "技術分析",
      "根源",
      "问题根源",
      "原因与对策",
      ...sections7["root-cause"],
      "根源",
      "根源分析",
      "问题根源",
      "问题根源分析",
      "故障根源"
    ],
    resolution: [
      "修复",
      "修復",
      "解决",
      "解決",
      "解决方案",
      "解決方案",
      "解决办法",
      "解决方法",
      "解決方法",
      "解决过程",
      "解決過程",
      "解决措施",
      "处理",
      "處理",
      "处理过程",
      "處理過程",
      "处理措施",
      "處理措施",
      "处理方案",
      "处理方法",
      "处理情况",
      "故障处理",
      "故障處理",
      "故障处理过程",
      "事故处理",
      "事故处理过程",
      "问题处理",
      "问题处理过程",
      "处置",
      "處置",
      "处置过程",
      "處置過程",
      "处置措施",
      "應急處理",
      "应急处理",
      "应急处置",
      "应急措施",
      "应急响应",
      "應急響應",
      "响应",
      "響應",
      "响应过程",
      "响应与处理",
      "恢复",
      "恢復",
      "恢复过程",
      "恢復過程",
      "恢复措施",
      "服务恢复",
      "服務恢復",
      "故障恢复",
      "修复过程",
      "修復過程",
      "修复方案",
      "修復方案",
      "修复措施",
      "修复方法",
      "临时措施",
      "臨時措施",
      "临时方案",
      "临时修复",
      "止损",
      "止損",
      "止损措施",
      "缓解",
      "緩解",
      "缓解措施",
      "緩解措施",
      "补救措施",
      "補救措施",
      "已采取的措施",
      "已采取措施",
      "采取的措施",
      "如何解决",
      "如何解決",
      "如何解决的",
      "如何修复",
      "解决与恢复",
      "修复与恢复",
      "恢复与修复",
      "排查与修复",
      "处理与恢复",
      ...sections7.resolution
    ],
    "action-items": [
      "预防措施",
      "改进措施",
      "改進措施",
      "改进",
      "改進",
      "改善措施",
      "改善",
      "改进计划",
      "改進計劃",
      "改进方案",
      "改进项",
      "改进事项",
      "改进建议",
      "改進建議",
      "改进行动",
      "后续改进",
      "後續改進",
      "后续改进措施",
      "优化措施",
      "優化措施",
      "优化方案",
      "后续优化",
      "预防",
      "預防",
      "预防措施",
      "預防措施",
      "防范措施",
      "防範措施",
      "防复发",
      "防复发措施",
      "防复发变更",
      "防止复发",
      "防止再发",
      "防止再次发生",
      "防止再次發生",
      "如何避免",
      "如何避免再次发生",
      "如何预防",
      "避免再次发生",
      "行动项",
      "行動項",
      "行动项目",
      "行動項目",
      "行动事项",
      "行动计划",
      "行動計劃",
      "行動計畫",
      "后续行动",
      "後續行動",
      "后续行动项",
      "后续措施",
      "後續措施",
      "后续计划",
      "後續計劃",
      "后续工作",
      "後續工作",
      "后续事项",
      "后续跟进",
      "後續跟進",
      "后续",
      "後續",
      "后续步骤",
      "後續步驟",
      "下一步",
      "下一步计划",
      "下一步行动",
      "下一步計劃",
      "下一步措施",
      "跟进",
      "跟進",
      "跟进事项",
      "跟進事項",
      "待办",
      "待辦",
      "待办事项",
      "待辦事項",
      "任务",
      "任務",
      "任务清单",
      "任務清單",
      "整改",
      "整改措施",
      "整改计划",
      "整改方案",
      "整改项",
      "纠正措施",
      "糾正措施",
      "纠正和预防措施",
      "纠正与预防措施",
      "长期措施",
      "短期措施",
      "中期措施",
      "长期方案",
      "短期方案",
      "长期改进",
      "短期改进",
      "根治措施",
      "根治方案",
      "措施",
      "建议",
      "建議",
      "原因与对策",
      "对策",
      "對策",
      "todo 列表",
      "action 项",
      ...sections7["action-items"],
      "残留事项",
      "遗留问题",
      "遗留事项",
      "后续工作",
      "后续事项"
    ],
    "lessons-learned": [
      "经验教训",
      "經驗教訓",
      "教训",
      "教訓",
      "经验",
      "經驗",
      "经验总结",
      "經驗總結",
      "经验与教训",
      "总结",
      "總結",
      "总结与反思",
      "反思",
      "反思与总结",
      "复盘总结",
      "復盤總結",
      "复盘",
      "学到的教训",
      "學到的教訓",
      "学到了什么",
      "學到了什麼",
      "我们学到了什么",
      "收获",
      "收穫",
      "启示",
      "啟示",
      "心得",
      "感悟",
      "做得好的",
      "做得好的地方",
      "做得好的方面",
      "做得不好的",
      "做得不好的地方",
      "做得不足的地方",
      "做对了什么",
      "做错了什么",
      "哪些做得好",
      "哪些做得不好",
      "哪些地方做得好",
      "哪些地方做得不好",
      "进展顺利的方面",
      "顺利的地方",
      "不顺利的地方",
      "不足之处",
      "不足",
      "待改进的地方",
      "可以改进的地方",
      "需要改进的地方",
      "幸运之处",
      "幸运的地方",
      "走运的地方",
      "我们幸运的地方",
      "做得好",
      "做得不好",
      ...sections7["lessons-learned"]
    ]
  },
  otherSections: [
    "结论",
    "結論",
    "背景",
    "引言",
    "前言",
    "附录",
    "附錄",
    "术语表",
    "術語表",
    "术语",
    "参考",
    "參考",
    "参考资料",
    "參考資料",
    "参考链接",
    "相关链接",
    "相關連結",
    "相关资料",
    "链接",
    "参与者",
    "參與者",
    "参与人员",
    "参与人",
    "相关人员",
    "作者",
    "撰写人",
    "沟通",
    "溝通",
    "对外沟通",
    "通报",
    "公告",
    "升级",
    "调查",
    "調查",
    "调查过程",
    "排查",
    "排查过程",
    "排查過程",
    "定位过程",
    "分析",
    "诊断",
    "诊断过程",
    "持续时间",
    "持續時間",
    "状态",
    "狀態",
    "指标",
    "指標",
    "统计",
    "症状",
    "症狀",
    "详情",
    "詳情",
    "备注",
    "備註",
    "待解决的问题",
    "基本信息",
    "基本資訊",
    "事件信息",
    "事故信息",
    "故障信息",
    "事故报告",
    "事故報告",
    "故障报告",
    "验证",
    "驗證",
    "验证结果",
    "短期",
    "中期",
    "长期",
    "長期",
    "致谢",
    ...english.otherSections
  ],
  headingFillers: ["事件", "事故", "故障", "本次", "此次", "详细", "的", ...english.headingFillers],
  headingLinks: ["与", "與", "和", "及", "以及", "、", "／", "：", "＆", "·", ...english.headingLinks],
  postmortem: [
    "复盘",
    "復盤",
    "覆盤",
    "事故报告",
    "事故報告",
    "故障报告",
    "故障報告",
    "事件报告",
    "事件報告",
    "事后分析",
    "事後分析",
    "事后回顾",
    "事後回顧",
    "事后总结",
    "事后复盘",
    "故障分析",
    "故障总结",
    "事故分析",
    "事故总结",
    "故障回顾",
    "事件回顾",
    "事後檢討",
    "事件檢討",
    "故障檢討",
    "事後檢討報告",
    "尸检报告",
    "驗屍報告",
    "事故说明",
    "故障说明",
    "故障通报",
    ...english.postmortem
  ],
  incidentTitles: { sure: [], likely: ["故障", "事故"] },
  notPostmortem: [
    "指南",
    "流程",
    "规范",
    "規範",
    "手册",
    "手冊",
    "模板",
    "范本",
    "範本",
    "制度",
    "检查清单",
    "檢查清單",
    "会议纪要",
    "會議紀錄",
    "教程",
    "如何写",
    "如何撰寫",
    "什么是",
    "什麼是",
    "索引",
    "运维手册",
    "预案",
    ...english.notPostmortem
  ],
  template: ["模板", "范本", "範本", "样板", ...english.template],
  collections: ["目录", "目錄", "索引", ...english.collections],
  instructive: ["本模板", "此模板", "使用模板", "如何写复盘", "如何撰写复盘", "复盘文档应", "事后分析应", ...english.instructive],
  milestones: {
    start: [
      "故障|事故|事件|中断|中斷|异常|異常|影响|影響 开始|開始|发生|發生|出现|出現",
      "开始|開始 出现|出現|报错|報錯|失败|失敗|超时|超時|异常|異常|下降|飙升|增加",
      "首次 ... 错误|報錯|报错|失败|失敗|超时|异常|告警前",
      "第一 ... 错误|失败|報錯|报错|异常",
      "出现大量|少量? 错误|报错|失败|超时|5xx|异常",
      "服务|服務|系统|系統|网站|網站|接口|数据库|資料庫|平台|集群 ... 宕机|當機|不可用|中断|中斷|崩溃|崩潰|无响应|無回應|挂掉",
      "宕机|當機|不可用|无法访问|無法訪問|無法存取|无法使用|無法使用|服务中断|服務中斷",
      "发布|發布|上线|上線|部署|变更|變更|配置 ... 完成|生效|上线|上線|发布|發布|推送|到生产",
      "错误率|失败率|錯誤率 ... 上升|飙升|升高|攀升"
    ],
    detected: [
      "发现",
      "發現",
      "告警",
      "報警",
      "报警",
      "收到 ... 反馈|反饋|投诉|投訴|报告|通知",
      "反馈",
      "反饋",
      "投诉",
      "投訴",
      "检测到",
      "檢測到",
      "侦测到",
      "偵測到",
      "监控 ... 触发|显示|异常",
      "監控 ... 觸發",
      "察觉",
      "察覺",
      "注意到",
      "上报",
      "上報",
      "报告",
      "通知值班",
      "值班 ... 被叫|收到"
    ],
    acknowledged: [
      "开始排查",
      "開始排查",
      "开始调查",
      "開始調查",
      "开始处理",
      "開始處理",
      "开始定位",
      "介入",
      "响应",
      "接手",
      "确认告警",
      "確認告警",
      "认领",
      "認領",
      "宣布 ... 事件|事故|故障",
      "拉群",
      "成立 ... 小组|作战室",
      "加入会议",
      "着手"
    ],
    mitigated: [
      "回滚",
      "回滾",
      "回退",
      "撤销 ... 变更|发布",
      "止损",
      "止損",
      "缓解",
      "緩解",
      "热修复",
      "熱修復",
      "热修",
      "重启",
      "重啟",
      "重新启动",
      "切换",
      "切換",
      "故障转移",
      "故障轉移",
      "临时方案",
      "临时措施",
      "绕过",
      "限流",
      "降级",
      "摘除",
      "修复 ... 上线|发布|部署|生效",
      "扩容"
    ],
    resolved: [
      "恢复正常",
      "恢復正常",
      "完全恢复",
      "完全恢復",
      "全部恢复",
      "全部恢復",
      "全面恢复",
      "全面恢復",
      "已恢复",
      "已恢復",
      "服务恢复",
      "服務恢復",
      "业务恢复",
      "系统恢复",
      "功能恢复",
      "故障恢复",
      "故障恢復",
      "恢复完成",
      "恢复服务",
      "恢复可用",
      "确认恢复",
      "確認恢復",
      "解决",
      "解決",
      "修复完成",
      "修復完成",
      "修复完毕",
      "已修复",
      "已修復",
      "回归正常",
      "恢复至正常",
      "恢复到正常",
      "故障|事故|事件 ... 结束|結束|关闭|關閉|解除|解决|解決",
      "告警解除",
      "告警恢复",
      "解除告警",
      "警报解除",
      "正常运行",
      "可用性恢复"
    ]
  },
  clauseLinks: english.clauseLinks,
  milestoneDenials: [
    "未",
    "没有",
    "沒有",
    "尚未",
    "仍",
    "部分",
    "尝试",
    "嘗試",
    "试图",
    "試圖",
    "之前",
    "直到",
    "应该",
    "應該",
    "预计",
    "預計",
    "等待",
    "期望",
    "希望",
    "几乎",
    "幾乎",
    "如果",
    "为了",
    "為了",
    "临时",
    "臨時",
    "暂时",
    "暫時",
    "以为",
    "以為",
    "误以为",
    "怀疑",
    "疑似",
    "可能",
    "开始",
    "正在"
  ],
  bounds: {
    start: ["故障|事故|事件|中断|中斷 开始|開始|发生|發生", "影响开始", "影響開始", "服务|服務|网站|網站|系统|系統 ... 不可用|中断|中斷|宕机", "服务中断", "服務中斷", "开始不可用", "无法访问"],
    end: ["恢复正常", "恢復正常", "完全恢复", "完全恢復", "全部恢复", "全部恢復", "全面恢复", "全面恢復", "服务恢复", "服務恢復", "故障恢复", "故障|事故|事件 ... 结束|結束|关闭|解除|解决|解決", "影响 结束|消除"]
  },
  labels: {
    start: [
      "开始",
      "開始",
      "开始时间",
      "開始時間",
      "起始时间",
      "起始時間",
      "发生时间",
      "發生時間",
      "故障开始",
      "故障开始时间",
      "故障開始時間",
      "故障发生时间",
      "事故开始时间",
      "事故发生时间",
      "事件开始时间",
      "事件发生时间",
      "影响开始时间",
      "影響開始時間",
      "影响开始",
      "起",
      ...labels7.start
    ],
    end: [
      "结束",
      "結束",
      "结束时间",
      "結束時間",
      "恢复时间",
      "恢復時間",
      "故障结束",
      "故障结束时间",
      "故障結束時間",
      "故障恢复时间",
      "事故结束时间",
      "事件结束时间",
      "事故恢复时间",
      "影响结束时间",
      "影響結束時間",
      "影响结束",
      "解决时间",
      "解決時間",
      "修复时间",
      "修復時間",
      "恢复",
      "解决",
      "止",
      ...labels7.end
    ],
    duration: [
      "持续时间",
      "持續時間",
      "持续时长",
      "持續時長",
      "时长",
      "時長",
      "故障时长",
      "故障時長",
      "故障持续时间",
      "事故时长",
      "事故持续时间",
      "影响时长",
      "影響時長",
      "影响时间",
      "影響時間",
      "影响持续时间",
      "停机时间",
      "停機時間",
      "停机时长",
      "宕机时间",
      "宕机时长",
      "中断时间",
      "中断时长",
      "中斷時間",
      "不可用时间",
      "不可用时长",
      "总时长",
      "總時長",
      "总持续时间",
      "历时",
      "歷時",
      "事件时长",
      ...labels7.duration
    ],
    ttd: ["发现时长", "检测时间", "檢測時間", "检测时长", "发现耗时", "发现所用时间", "检测耗时", "平均检测时间", "平均发现时间", "到发现的时间", ...labels7.ttd],
    ttm: ["止损时长", "止损时间", "缓解时间", "緩解時間", "缓解时长", "止损耗时", ...labels7.ttm],
    ttr: ["恢复时长", "恢復時長", "修复时长", "修復時長", "恢复耗时", "修复耗时", "解决时长", "解决耗时", "平均恢复时间", "平均修复时间", "恢复所用时间", ...labels7.ttr],
    date: ["日期", "事件日期", "事故日期", "故障日期", "发生日期", "發生日期", "时间", "時間", "发生时间", "發生時間", "事件时间", "事故时间", "故障时间", "故障時間", "日期和时间", "日期时间", "当日", ...labels7.date],
    severity: ["严重程度", "嚴重程度", "严重性", "嚴重性", "级别", "級別", "等级", "等級", "事故等级", "事故级别", "故障等级", "故障级别", "事件等级", "事件级别", "优先级", "優先級", "严重级别", ...labels7.severity],
    status: ["状态", "狀態", "文档状态", "文檔狀態", "复盘状态", "当前状态", ...labels7.status],
    incidentId: ["事件编号", "事件編號", "事故编号", "事故編號", "故障编号", "故障編號", "编号", "編號", "事件id", "工单", "工單", "工单号", ...labels7.incidentId],
    published: ["发布日期", "發布日期", "编写日期", "撰写日期", "撰寫日期", "创建日期", "創建日期", "创建时间", "更新日期", "最后更新", "最後更新", "报告日期", "報告日期", "复盘日期", "更新时间", ...labels7.published],
    zone: ["时区", "時區", "所有时间", "所有時間", "时间均为", "以下时间", ...labels7.zone]
  },
  columns: {
    time: ["时间", "時間", "时刻", "時刻", "时间点", "時間點", "时间戳", "時間戳", "日期时间", "何时", ...columns7.time],
    date: ["日期", "日", ...columns7.date],
    event: ["事件", "描述", "内容", "內容", "说明", "說明", "详情", "詳情", "操作", "动作", "動作", "经过", "現象", "现象", "备注", "处理过程", "发生了什么", ...columns7.event],
    action: [
      "行动",
      "行動",
      "行动项",
      "行動項",
      "行动项目",
      "措施",
      "改进措施",
      "改進措施",
      "改进项",
      "任务",
      "任務",
      "事项",
      "事項",
      "内容",
      "內容",
      "描述",
      "项目",
      "待办",
      "待辦",
      "动作",
      "动作项",
      "工作项",
      "改进",
      "整改措施",
      "整改项",
      "标题",
      "說明",
      "说明",
      ...columns7.action
    ],
    owner: [
      "负责人",
      "負責人",
      "责任人",
      "責任人",
      "负责",
      "負責",
      "负责团队",
      "負責團隊",
      "责任团队",
      "跟进人",
      "跟進人",
      "处理人",
      "处理者",
      "执行人",
      "承办人",
      "承辦人",
      "指派",
      "指派给",
      "团队",
      "團隊",
      "owner",
      "人员",
      ...columns7.owner
    ],
    due: [
      "截止日期",
      "截止时间",
      "截止時間",
      "截止",
      "期限",
      "完成时间",
      "完成時間",
      "完成日期",
      "预计完成",
      "预计完成时间",
      "預計完成時間",
      "预计完成日期",
      "计划完成",
      "计划完成时间",
      "计划时间",
      "到期日",
      "到期",
      "目标日期",
      "目標日期",
      "ddl",
      "时间",
      "時間",
      "日期",
      ...columns7.due
    ],
    ticket: ["工单", "工單", "链接", "鏈接", "連結", "编号", "編號", "关联", "相关链接", "需求单", "jira", ...columns7.ticket],
    status: ["状态", "狀態", "进度", "進度", "进展", "进展状态", "完成", "是否完成", ...columns7.status]
  },
  statuses: {
    draft: ["草稿", "编写中", "撰写中", "撰寫中", "进行中", "進行中", "未完成", "处理中", "初稿", "未开始", ...statuses7.draft],
    review: ["评审中", "評審中", "审核中", "審核中", "待评审", "待审核", "待審核", "复核中", "审阅中", ...statuses7.review],
    done: ["完成", "已完成", "已关闭", "已關閉", "已解决", "已解決", "已上线", "已上線", "已修复", "已修復", "已处理", "已实施", "已合并", "已发布", "已部署", "结束", "是", ...statuses7.done]
  },
  outage: [
    "故障",
    "事故",
    "事件",
    "中断",
    "中斷",
    "宕机",
    "當機",
    "停机",
    "停機",
    "不可用",
    "无法访问",
    "無法訪問",
    "无法使用",
    "無法使用",
    "无法",
    "無法",
    "影响",
    "影響",
    "异常",
    "異常",
    "降级",
    "恢复",
    "恢復",
    "解决",
    "解決",
    "失败",
    "失敗",
    "错误",
    "錯誤",
    "超时",
    "報錯",
    "报错",
    "问题",
    "問題",
    "持续",
    "持續",
    "挂掉",
    "崩溃",
    "崩潰",
    ...english.outage
  ],
  durationBefore: [
    "持续了|持續了|持续|持續|历时|歷時",
    "长达|長達",
    "持续时间|持續時間|持续时长|故障时长|影响时长|停机时间|停机时长|中断时间|中断时长|宕机时间|不可用时间|总时长|影响时间|時長",
    "中断|中斷|宕机|停机|不可用|故障|事故|影响|影響|异常|无法访问|瘫痪 了",
    "中断|中斷|宕机|停机|不可用|故障|影响 约|約|近|达|達|时间|時間|时长",
    "总计|總計|共计|共計|总共|總共|合计|一共|前后",
    "经过|耗时|耗時|用时|用時",
    "中断|不可用|宕机|停机",
    ...english.durationBefore
  ],
  durationAfter: [
    "的 ... 中断|中斷|故障|停机|停機|宕机|不可用|服务中断|异常",
    "服务|服務 不可用|中断|中斷",
    "不可用",
    "无法 访问|使用|下单|预订",
    "中断|中斷|宕机|停机|停機|故障",
    "内|內 ... 不可用|无法|無法|失败",
    "后 恢复|解决",
    "才 恢复|恢復|解决",
    ...english.durationAfter
  ],
  notOutage: [
    "每",
    "每隔",
    "间隔",
    "間隔",
    "周期",
    "超时",
    "超時",
    "ttl",
    "保留",
    "延迟",
    "延遲",
    "cron",
    "定时",
    "計劃",
    "计划",
    "sla",
    "slo",
    "可能",
    "应该",
    "如果",
    "最大",
    "上限",
    "窗口",
    "下次",
    "前的",
    "有效期",
    "阈值",
    "内存"
  ],
  durationGaps: [
    "约",
    "約",
    "了",
    "为",
    "為",
    "大约",
    "大約",
    "了约",
    "了約",
    "约为",
    "约為",
    "了大约",
    "了大約",
    "了将近",
    "将近",
    "將近",
    "近",
    "了近",
    "达",
    "達",
    "超过",
    "了超过",
    "至少",
    "总计",
    "总共",
    "共",
    "共计",
    "是",
    "时间约",
    "时间",
    "时间为",
    "为约",
    "不到",
    "了不到",
    "长达",
    "达到",
    "了整整",
    "约有",
    "合计",
    "约合",
    ...english.durationGaps
  ],
  proseBounds: {
    start: ["故障|事故|中断|中斷 发生于|開始於|开始于|发生在|始于", "开始 ... 出现|报错|失败|不可用|异常", "发生 ... 故障|中断|中斷", "出现 ... 不可用|中断|故障"],
    end: ["恢复时间为", "恢复于", "結束於", "结束于", "解决于"]
  },
  synonyms: [
    ["部署", "发布", "發布", "上线", "上線", "推送"],
    ["开始", "開始", "发生", "發生", "出现"],
    ["恢复", "恢復", "解决", "解決", "修复", "修復"],
    ["发现", "發現", "检测", "告警", "报警"],
    ["故障", "中断", "中斷", "宕机", "事件"],
    ["回滚", "回滾", "回退"]
  ],
  metricBefore: {
    ttd: ["发现时长|检测时间|检测时长|发现耗时|检测耗时", "才 ... 发现", "未被发现 ... 达"],
    ttm: ["止损时长|止损时间|缓解时间|缓解时长"],
    ttr: ["恢复时长|修复时长|恢复耗时|平均恢复时间|平均修复时间"]
  },
  metricAfter: { ttd: [], ttm: [], ttr: [] },
  metricNotes: [
    "期间",
    "期間",
    "不含",
    "不包括",
    "除去",
    "工作时间",
    "工作時間",
    "上班时间",
    "营业时间",
    "从",
    "從",
    "自",
    "起",
    "之后",
    "以来",
    "告警后",
    "发现后",
    "间歇",
    "間歇",
    "累计",
    "累計",
    "有效",
    ...english.metricNotes
  ],
  affected: [
    "影响",
    "影響",
    "无法",
    "無法",
    "不能",
    "不可用",
    "中断",
    "中斷",
    "宕机",
    "停机",
    "用户",
    "用戶",
    "使用者",
    "客户",
    "客戶",
    "旅客",
    "乘客",
    "请求",
    "請求",
    "订单",
    "訂單",
    "预订",
    "預訂",
    "服务",
    "服務",
    "商家",
    "失败",
    "失敗",
    "错误",
    "錯誤",
    "丢失",
    "遺失",
    "延迟",
    "延遲",
    "缓慢",
    "降级",
    "异常",
    "異常",
    "受损",
    "收到",
    "故障",
    ...english.affected
  ],
  counted: ["用户", "客户", "请求", "訂單", "订单", "支付", "预订"],
  unaffected: [
    "恢复",
    "恢復",
    "未受影响",
    "未受影響",
    "不受影响",
    "不受影響",
    "没有影响",
    "未影响",
    "正常",
    "可用性",
    "成功",
    "减少",
    "減少",
    "降低",
    "增加",
    "提升",
    "改善",
    "cpu",
    "内存",
    "記憶體",
    "磁盘",
    "负载",
    "使用率",
    "利用率",
    "容量",
    "阈值",
    "覆盖率",
    "仅",
    "僅",
    "只有",
    "其余",
    "其餘",
    "其他",
    "峰值",
    "最初",
    "随后",
    "另外",
    "最多",
    "区域",
    "地区",
    "新用户",
    "目标",
    "sla",
    "slo",
    ...english.unaffected
  ],
  from: ["从", "從", "自", ...english.from],
  action: {
    ownerLabels: ["负责人", "負責人", "责任人", "責任人", "负责", "負責", "负责团队", "負責團隊", "责任团队", "跟进人", "跟進人", "处理人", "执行人", "指派给", "指派", ...action7.ownerLabels],
    dueLabels: [
      "截止日期",
      "截止时间",
      "截止時間",
      "截止",
      "期限",
      "完成时间",
      "完成時間",
      "完成日期",
      "预计完成",
      "预计完成时间",
      "預計完成時間",
      "预计",
      "计划完成",
      "计划完成时间",
      "到期日",
      "到期",
      "目标日期",
      "ddl",
      ...action7.dueLabels
    ],
    ticketLabels: ["工单", "工單", "链接", "鏈接", "連結", "关联", ...action7.ticketLabels],
    nobody: ["我们", "我們", "团队", "團隊", "全体", "全體", "所有人", "大家", "待定", "未定", "未分配", "未指派", "暂无", "暫無", "无", "無", "未知", "待确认", "待確認", "不详", ...action7.nobody],
    teams: ["团队", "團隊", "组", "組", "小组", "部", "部门", "部門", "工程师", "工程師", "平台", "运维", "維運", "研发", "研發", "开发", "安全", "客服", "负责人", ...action7.teams],
    vagueVerbs: ["加强", "加強", "提高", "提升", "优化", "優化", "改进", "改進", "改善", "强化", "強化", "完善", "增强", "增強", "确保", "確保", "保证", "推动", ...action7.vagueVerbs],
    vagueObjects: [
      "监控",
      "監控",
      "告警",
      "日志",
      "沟通",
      "溝通",
      "测试",
      "測試",
      "流程",
      "文档",
      "文檔",
      "培训",
      "培訓",
      "意识",
      "意識",
      "系统",
      "系統",
      "质量",
      "品質",
      "可靠性",
      "稳定性",
      "穩定性",
      "安全",
      "安全性",
      "性能",
      "团队",
      "协作",
      "评审",
      "部署",
      "管理",
      "规范",
      ...action7.vagueObjects
    ],
    fillers: ["的", "和", "与", "與", "及", "对", "對", "更", "进一步", "進一步", "相关", "全面", ...action7.fillers],
    articles: english.action.articles,
    obligations: english.action.obligations,
    auxiliaries: ["我们", "我們", "需要", "应该", "應該", "应", "需", "要", "继续", "持续", "定期", "后续", ...action7.auxiliaries],
    purposeLinks: ["以", "以便", "从而", "来", "避免", "防止", ...action7.purposeLinks],
    purposes: ["避免", "防止", "再次发生", "类似问题", "类似事件", "故障", "问题", ...action7.purposes],
    means: ["通过", "通過", "利用", "使用", "借助", ...action7.means],
    wishes: [
      "更加小心",
      "更加谨慎",
      "更加謹慎",
      "小心谨慎",
      "提高警惕",
      "提高意识",
      "提高意識",
      "提高 ... 责任心|責任心|意识|意識|警惕",
      "加强 ... 责任心|责任意识|意识|意識",
      "增强 ... 意识|意識|责任心",
      "引以为戒",
      "引以為戒",
      "吸取教训",
      "吸取教訓",
      "认真对待",
      "避免再次发生",
      "不再发生",
      "不再發生",
      "杜绝 ... 发生|再次",
      "注意 ... 细节",
      "多加注意",
      "加强学习",
      "仔细 ... 检查|核对",
      "更细心",
      "更加细心",
      ...action7.wishes
    ],
    none: ["无", "無", "暂无", "暫無", "没有行动项", "无行动项", "不需要", "无需", "無需", "不适用", ...action7.none],
    verbs: [...action7.verbs, "增加", "添加", "新增", "实现", "创建", "修复", "升级"]
  },
  placeholders: {
    asks: [
      "日期",
      "时间",
      "時間",
      "姓名",
      "名字",
      "名称",
      "名稱",
      "链接",
      "鏈接",
      "标题",
      "標題",
      "负责人",
      "負責人",
      "编号",
      "編號",
      "开始时间",
      "结束时间",
      "作者",
      "描述",
      "原因",
      "影响",
      "影響",
      "时区",
      "填写",
      "填寫",
      "待填写",
      "请填写",
      "請填寫",
      "团队",
      "服务名",
      "数字",
      ...placeholders7.asks
    ],
    marks: ["待定", "待补充", "待補充", "待填写", "待填", "待完善", "待更新", "未填写", "暂缺", ...placeholders7.marks],
    imperatives: ["请", "請", "此处", "此處", "例如", "例如：", ...placeholders7.imperatives],
    instructions: [
      "请在此 ... 填写|描述|输入",
      "請在此 ... 填寫|描述",
      "此处 填写|描述|填入",
      "此處 填寫|描述",
      "在此处 填写|描述",
      "请填写",
      "請填寫",
      "请描述",
      "請描述",
      "简要描述 ... 发生|影响|事件",
      "替换为",
      "替換為",
      ...placeholders7.instructions
    ],
    openings: english.placeholders.openings,
    masks: ["yyyy年mm月dd日", "xx年xx月xx日", "xxxx年xx月xx日", ...placeholders7.masks]
  },
  unknown: ["未知", "不详", "不詳", "无", "無", "暂无", "暫無", "不适用", "不適用", "待查", "不明", "待定", "没有", "沒有", ...english.unknown],
  blame: [
    "工程师|工程師|开发人员|开发|運維|运维|运维人员|管理员|管理員|同事|员工|員工|新人|实习生|实习|操作人员|操作员|值班人员|值班 ... 粗心|疏忽|大意|失误|失誤|过失|過失|马虎|失职|不负责任|忘记|忘記|忘了",
    "工程师|工程師|开发人员|运维|运维人员|管理员|同事|员工|新人|实习生|操作人员|他|她 的 错误|错|責任|责任|过错|失误|疏忽",
    "粗心大意",
    "疏忽大意",
    "玩忽职守",
    "不负责任",
    "責任心不強",
    "责任心不强",
    "缺乏责任心",
    "责任心缺失",
    "工作态度",
    "本应 ... 检查|发现|测试|知道",
    "能力不足",
    "无能"
  ],
  humanError: ["人为错误", "人為錯誤", "人为失误", "人為失誤", "人为因素", "人為因素", "人为疏忽", "人为操作失误", "误操作", "誤操作", "操作失误", "操作失誤", "人工失误", ...english.humanError],
  denials: [
    "不",
    "没有",
    "沒有",
    "非",
    "并非",
    "無",
    "而不是",
    "而非",
    "避免",
    "防止",
    "预防",
    "預防",
    "减少",
    "減少",
    "降低",
    "杜绝",
    "风险",
    "風險",
    "可能",
    "潜在",
    "潛在",
    "对事不对人",
    ...english.denials
  ]
};

// src/language/index.ts
var languages = [english, german, french, spanish, portuguese, norwegian, japanese, chinese];
var aliases = { nb: "no", nn: "no", jp: "ja" };
function languageOf(code) {
  const short = code.toLowerCase().split(/[-_]/)[0] ?? "";
  return languages.find((language) => language.code === (aliases[short] ?? short));
}
var strangers = [
  "af at blev blevet da de den der det efter en er et for fra ikke kunne med og også om på som til var ved vi vores blevet hændelsen".split(" "),
  "att av blev de den det efter en ett fick från för går har här inte med men och om på som till under var vi är händelsen".split(" "),
  "aan als bij de dat deze door een en er het in is met naar niet ook om op te tot uit van voor was werd werden we zijn".split(" "),
  "che con da dal dalla dei del della delle di e è gli il in la le nel nella non per più si sono stato stata un una".split(" "),
  "amb aquest de del dels el els en és es i la les no per però que es va van una un als ha han incident".split(" "),
  "a aby był była być dla do i jest na nie o od po przez się są to w z za że które oraz".split(" "),
  "a aby bylo byl být do i jako je jsme k na nebo o po pro s se v z ve že byla které".split(" "),
  "a al am au ca care cu de din este fost în la mai nu o pe pentru prin s-a sa se și un una".split(" "),
  "bir bu çok da daha de gibi için ile kadar mi olan olarak ne sonra tarafından ve veya edildi oldu nedeniyle".split(" "),
  "ini yang dan di ke dari untuk dengan pada tidak oleh karena adalah telah dapat akan ada saat kami".split(" "),
  "ei että ja joka kun mutta myös niin oli on olivat ovat sekä se tai voi jotta kanssa vuoksi jälkeen".split(" "),
  "a az egy és hogy nem volt meg is ez vagy csak még el de után miatt között".split(" "),
  "các cho có của đã để được không là một này người những trong và với sự cố từ".split(" ")
];
var words = new RegExp("\\p{Script=Latin}[\\p{Script=Latin}\\p{M}]*", "gu");
var letters2 = new RegExp("([\\u3041-\\u30fa\\u30fc-\\u30ff\\uff66-\\uff9d]+)|(\\p{Script=Han}+)|[^\\P{L}\\p{Script=Latin}]+", "gu");
function scriptOf(sample) {
  const counts = /* @__PURE__ */ new Map();
  let [total, kana, han, foreign] = [0, 0, 0, 0];
  for (const [word] of sample.matchAll(words)) {
    total++;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const match of sample.matchAll(letters2)) {
    if (match[1] !== void 0) kana += match[1].length;
    else if (match[2] !== void 0) han += match[2].length;
    else foreign += match[0].length;
  }
  return { kana, han, foreign, words: counts, total };
}
var headings = /* @__PURE__ */ new WeakMap();
function ownHeadings(language) {
  let own = headings.get(language);
  if (!own) {
    const shared = new Set(language === english ? [] : sectionKeys.flatMap((key) => english.sections[key]));
    own = new Set(sectionKeys.flatMap((key) => language.sections[key]).filter((alias) => !shared.has(alias)));
    headings.set(language, own);
  }
  return own;
}
function shortLines(sample) {
  return sample.split("\n").filter((line) => line.length <= 48).map((line) => line.replace(/^[^\p{L}]{1,20}|\s{0,4}[(（].*$|[\s:：.*_#]{1,20}$/gsu, ""));
}
var share = (list, { words: counts, total }) => total === 0 ? 0 : list.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / total;
function detectLanguage(text) {
  const first = languages[0] ?? english;
  const sample = text.slice(0, 2e4).toLowerCase();
  const script = scriptOf(sample);
  const { kana, han, foreign, total } = script;
  const dense = (kana + han) / 2;
  if (dense > foreign && dense >= 4 && dense >= total * 0.2) return { language: kana >= (kana + han) * 0.05 ? japanese : chinese, known: true };
  const lines = shortLines(sample);
  let best = first;
  let bestScore = share(first.stopWords, script);
  for (const language of languages) {
    const own = language === first ? 0 : Math.min(5, lines.filter((line) => ownHeadings(language).has(line)).length);
    const score = share(language.stopWords, script) + own * 0.02;
    if (score <= bestScore || score < 0.06 || total < 12 && own === 0) continue;
    best = language;
    bestScore = score;
  }
  const stranger = Math.max(...strangers.map((list) => share(list, script))) - (best === first ? 0.04 : 0);
  return { language: best, known: foreign < Math.max(total, 1) && (total < 12 || bestScore >= 0.08 && stranger <= bestScore) };
}

// src/language/phrases.ts
var special = /[.*+?^${}()|[\]\\/]/g;
function escapeWord(word) {
  return word.replace(special, "\\$&");
}
var unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;
function isUnspaced(phrase) {
  return unspaced.test(phrase);
}
var inWord = 1;
var binding = 2;
var blank = 4;
var comma = 8;
var stop = 16;
var seen = 32;
var alone = 64;
var wordCharacter = /[\p{L}\p{N}]/u;
var bindingCharacter = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]/iu;
var kinds = new Uint8Array(1114112);
function kindOf(code) {
  const kept = kinds[code] ?? 0;
  if (kept !== 0) return kept;
  const character = String.fromCodePoint(code);
  let kind = seen;
  if (wordCharacter.test(character)) kind |= inWord;
  if (bindingCharacter.test(character)) kind |= binding;
  if (unspaced.test(character)) kind |= alone;
  if (/\s/.test(character)) kind |= blank;
  if (character === ",") kind |= comma;
  if (".;:!?".includes(character)) kind |= stop;
  kinds[code] = kind;
  return kind;
}
function codeAt(text, index) {
  const unit = text.charCodeAt(index);
  return unit >= 55296 && unit < 56320 ? text.codePointAt(index) ?? unit : unit;
}
function pastWord(text, from) {
  let index = from;
  const script = from < text.length ? kindOf(codeAt(text, from)) & alone : 0;
  while (index < text.length) {
    const code = codeAt(text, index);
    const kind = kindOf(code);
    if ((kind & inWord) === 0 || (kind & alone) !== script) break;
    index += code > 65535 ? 2 : 1;
  }
  return index;
}
function past(text, from, kind) {
  let index = from;
  while (index < text.length && (kindOf(text.charCodeAt(index)) & kind) !== 0) index++;
  return index;
}
function formsOf(token) {
  return token.split("|").map((alternative) => {
    const open = alternative.endsWith("*");
    const word = (open ? alternative.slice(0, -1) : alternative).toLowerCase();
    return { word, first: word.charCodeAt(0), open };
  });
}
function compilePhrase(phrase) {
  const steps = [];
  const beginnings = [];
  let leading = true;
  let gap = false;
  for (const token of phrase.split(" ")) {
    if (token === "...") {
      gap = true;
      continue;
    }
    const optional = token.endsWith("?");
    const forms = formsOf(optional ? token.slice(0, -1) : token);
    if (leading) beginnings.push(...forms);
    steps.push({ forms, glue: leading ? "none" : gap && !optional ? "gap" : "space", optional, trailing: leading && optional });
    if (optional) continue;
    leading = false;
    gap = false;
  }
  return { steps, beginnings };
}
function endOfRest(text, steps, index, at) {
  const step = steps[index];
  if (!step) return at < text.length && (kindOf(codeAt(text, at)) & binding) !== 0 ? -1 : at;
  let end2 = -1;
  if (step.glue === "none") end2 = endFrom(text, step, steps, index, at);
  else if (step.glue === "gap") end2 = endAfterGap(text, step, steps, index, at, 3);
  else {
    const start = past(text, at, blank);
    if (start > at) end2 = endFrom(text, step, steps, index, start);
  }
  return end2 < 0 && step.optional ? endOfRest(text, steps, index + 1, at) : end2;
}
function endFrom(text, step, steps, index, at) {
  const first = text.charCodeAt(at);
  for (const form of step.forms) {
    if (form.word !== "" && (form.first !== first || !text.startsWith(form.word, at))) continue;
    let after = at + form.word.length;
    const goesOn2 = form.open && after > 0 && after < text.length && ((kindOf(codeAt(text, after)) ^ kindOf(text.charCodeAt(after - 1))) & alone) === 0;
    if (goesOn2) after = pastWord(text, after);
    if (step.trailing) {
      const next = past(text, after, blank);
      if (next === after) continue;
      after = next;
    }
    const end2 = endOfRest(text, steps, index + 1, after);
    if (end2 >= 0) return end2;
  }
  return -1;
}
function endAfterGap(text, step, steps, index, at, words3) {
  const start = past(text, at, blank | comma);
  if (start === at || start === text.length) return -1;
  if (words3 > 0) {
    let after = start;
    while (after < text.length && (kindOf(text.charCodeAt(after)) & (blank | comma | stop)) === 0) after++;
    const end2 = after > start ? endAfterGap(text, step, steps, index, after, words3 - 1) : -1;
    if (end2 >= 0) return end2;
  }
  return endFrom(text, step, steps, index, start);
}
var headLength = 4;
function hashed(hash, unit) {
  return Math.imul(hash ^ unit, 16777619);
}
function mixed(hash) {
  return hash ^ hash >>> 15;
}
function headOf(word) {
  let hash = 0;
  for (let index = 0; index < headLength && index < word.length; index++) hash = hashed(hash, word.charCodeAt(index));
  return mixed(hash);
}
function unspacedPattern(phrase) {
  let pattern = "";
  let glue = "";
  let leading = true;
  for (const token of phrase.split(" ")) {
    if (token === "...") {
      glue = "[^,.;:!?、。，；：！？\\n]{0,12}";
      continue;
    }
    const optional = token.endsWith("?");
    const forms = formsOf(optional ? token.slice(0, -1) : token).map(({ word: word2, open }) => `${escapeWord(word2)}${open ? "[\\p{L}\\p{N}]*" : ""}`);
    const word = forms.length === 1 ? forms[0] ?? "" : `(?:${forms.join("|")})`;
    if (optional) {
      pattern += leading ? `(?:${word}\\s*)?` : `(?:\\s*${word})?`;
      continue;
    }
    pattern += leading ? word : (glue || "\\s*") + word;
    leading = false;
    glue = "";
  }
  return pattern;
}
function compile(phrases) {
  const groups = /* @__PURE__ */ new Map();
  for (const notation of phrases) {
    if (isUnspaced(notation)) continue;
    const phrase = compilePhrase(notation);
    for (const { word, open } of phrase.beginnings) {
      const letters3 = word.slice(0, pastWord(word, 0));
      const key = open ? `${letters3}*` : letters3;
      const group = groups.get(key) ?? { letters: letters3, open, phrases: [] };
      groups.set(key, group);
      if (!group.phrases.includes(phrase)) group.phrases.push(phrase);
    }
  }
  let size = 1;
  while (size < groups.size * 16) size *= 2;
  const places = new Array(size).fill(void 0);
  const short = [];
  for (const group of groups.values()) {
    const { letters: letters3, open } = group;
    const place = headOf(letters3) & size - 1;
    if (open && letters3.length < headLength) short.push(group);
    else places[place] = [...places[place] ?? [], group];
  }
  const joined = phrases.filter(isUnspaced);
  return { places, mask: size - 1, short, unspaced: joined.length === 0 ? void 0 : new RegExp(joined.map(unspacedPattern).join("|"), "giu") };
}
var compiled = /* @__PURE__ */ new WeakMap();
function matcherOf(phrases) {
  let matcher = compiled.get(phrases);
  if (!matcher) {
    matcher = compile(phrases);
    compiled.set(phrases, matcher);
  }
  return matcher;
}
var textLimit = 4096;
var texts = /* @__PURE__ */ new Map();
var lastText = "";
var lastWords = { lower: "", marks: [] };
function lowerCase(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[^İ]+/g, (part) => part.toLowerCase());
}
function split(text) {
  const lower = lowerCase(text);
  const marks = [];
  let before = 0;
  let start = -1;
  let head = 0;
  for (let index = 0; index < lower.length; index++) {
    const unit = lower.charCodeAt(index);
    const code = unit >= 55296 && unit < 56320 ? codeAt(lower, index) : unit;
    const kind = kindOf(code);
    if ((kind & inWord) !== 0) {
      if (start >= 0 && start < index && ((kind ^ before) & alone) !== 0) {
        marks.push(start, index, mixed(head));
        start = index;
        head = 0;
      } else if (start < 0) {
        start = (before & binding) === 0 ? index : lower.length;
        head = 0;
      }
      if (index - start < headLength) head = hashed(head, unit);
      if (code > 65535 && ++index - start < headLength) head = hashed(head, lower.charCodeAt(index));
    } else {
      if (start >= 0 && start < index) marks.push(start, index, mixed(head));
      start = -1;
    }
    before = kind;
  }
  if (start >= 0 && start < lower.length) marks.push(start, lower.length, mixed(head));
  return { lower, marks };
}
function wordsIn(text) {
  if (text === lastText) return lastWords;
  let words3 = texts.get(text);
  if (!words3) {
    if (texts.size >= textLimit) texts.clear();
    words3 = split(text);
    texts.set(text, words3);
  }
  lastText = text;
  lastWords = words3;
  return words3;
}
function endIn(groups, text, start, end2) {
  let furthest = -1;
  for (const { letters: letters3, open, phrases } of groups) {
    if ((open ? letters3.length > end2 - start : letters3.length !== end2 - start) || !text.startsWith(letters3, start)) continue;
    for (const { steps } of phrases) {
      const found = endOfRest(text, steps, 0, start);
      if (found < 0) continue;
      furthest = Math.max(furthest, found);
      break;
    }
  }
  return furthest;
}
function findPhrase(text, phrases, from = 0) {
  const { places, mask, short, unspaced: expression } = matcherOf(phrases);
  const { lower, marks } = wordsIn(text);
  let found;
  for (let index = 0; index < marks.length; index += 3) {
    const groups = places[(marks[index + 2] ?? 0) & mask];
    if (groups === void 0 && short.length === 0) continue;
    const start = marks[index] ?? 0;
    if (start < from) continue;
    const after = marks[index + 1] ?? 0;
    let end2 = groups === void 0 ? -1 : endIn(groups, lower, start, after);
    if (short.length > 0) end2 = Math.max(end2, endIn(short, lower, start, after));
    if (end2 < 0) continue;
    found = { start, end: end2, text: text.slice(start, end2) };
    break;
  }
  if (!expression) return found;
  expression.lastIndex = from;
  const match = expression.exec(text);
  return match && (!found || match.index < found.start) ? { start: match.index, end: match.index + match[0].length, text: match[0] } : found;
}
function hasPhrase(text, phrases) {
  return findPhrase(text, phrases) !== void 0;
}
var sets = /* @__PURE__ */ new WeakMap();
function isOneOf(text, words3) {
  let set = sets.get(words3);
  if (!set) {
    set = { words: new Set(words3), longest: Math.max(0, ...words3.map((word) => word.length)) };
    sets.set(words3, set);
  }
  return text.length <= set.longest && set.words.has(text.toLowerCase());
}
var worded = /* @__PURE__ */ new WeakMap();
function wordsOnly(phrases) {
  let found = worded.get(phrases);
  if (!found) {
    found = phrases.filter((phrase) => new RegExp("\\p{L}{3}", "u").test(phrase) || isUnspaced(phrase));
    worded.set(phrases, found);
  }
  return found;
}

// src/markdown/locate.ts
function createLocator(source) {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineAt = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const lineStart = (line) => starts[line - 1] ?? source.length;
  const point = (offset) => {
    const line = lineAt(offset);
    return { line, column: offset - lineStart(line) + 1, offset };
  };
  return { source, lineAt, lineStart, point, position: ({ start, end: end2 }) => ({ start: point(start), end: point(end2) }) };
}

// src/markdown/phrasing.ts
function collect(definitions = /* @__PURE__ */ new Map()) {
  return { text: "", segments: [], end: 0, strong: [], emphasis: [], code: [], links: [], hardBreaks: [], definitions };
}
var entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
function append(into, text, offset) {
  if (text === "") return;
  into.segments.push(into.text.length, offset);
  into.text += text;
  into.end = offset + text.length;
}
function appendText(into, value, source, start, end2) {
  if (end2 - start === value.length && source.startsWith(value, start)) {
    append(into, value, start);
    return;
  }
  let at = start;
  let run = 0;
  let runStart = at;
  const flush = (until) => {
    if (until > run) append(into, value.slice(run, until), runStart);
  };
  for (let index = 0; index < value.length; ) {
    const code = source.charCodeAt(at);
    if (code === 38) {
      entity.lastIndex = at;
      const found = entity.exec(source)?.[0];
      if (found) {
        flush(index);
        const width = (value.codePointAt(index) ?? 0) > 65535 ? 2 : 1;
        append(into, value.slice(index, index + width), at);
        into.end = at + found.length;
        index += width;
        at += found.length;
        run = index;
        runStart = at;
        continue;
      }
    }
    if (code === value.charCodeAt(index) && !(code === 92 && source.charCodeAt(at + 1) === 92 && value.charCodeAt(index + 1) !== 92)) {
      if (run === index) runStart = at;
      at++;
      index++;
      continue;
    }
    if (at >= end2) break;
    flush(index);
    run = index;
    at++;
    runStart = at;
  }
  flush(value.length);
}
var asksInBrackets = /^<[a-z]{2,20}(?: [a-z]{1,20}){1,8}>$/i;
function appendPhrasing(into, nodes, source) {
  for (const node of nodes) {
    const start = node.position?.start.offset;
    const end2 = node.position?.end.offset;
    if (start === void 0 || end2 === void 0) continue;
    const from = into.text.length;
    switch (node.type) {
      case "text":
        appendText(into, node.value, source, start, end2);
        break;
      case "inlineCode": {
        const at = source.indexOf(node.value, start);
        append(into, node.value.replace(/\n/g, " "), at < 0 || at >= end2 ? start : at);
        into.code.push({ start: from, end: into.text.length });
        break;
      }
      case "break":
        into.hardBreaks.push(from);
        append(into, "\n", source.indexOf("\n", start) >= 0 ? Math.max(start, end2 - 1) : start);
        break;
      case "html":
        if (/^<br\b/i.test(node.value)) {
          into.hardBreaks.push(from);
          append(into, "\n", start);
        } else if (asksInBrackets.test(node.value)) append(into, node.value, start);
        break;
      case "strong":
        appendPhrasing(into, node.children, source);
        into.strong.push({ start: from, end: into.text.length });
        break;
      case "emphasis":
        appendPhrasing(into, node.children, source);
        into.emphasis.push({ start: from, end: into.text.length });
        break;
      case "link":
        appendPhrasing(into, node.children, source);
        into.links.push({ start: from, end: into.text.length, url: node.url });
        break;
      case "linkReference":
        appendPhrasing(into, node.children, source);
        into.links.push({ start: from, end: into.text.length, url: into.definitions.get(node.identifier) ?? `#${node.identifier}` });
        break;
      case "delete":
        appendPhrasing(into, node.children, source);
        break;
      default:
        break;
    }
  }
}
function spanOf(node) {
  const start = node.position?.start.offset;
  const end2 = node.position?.end.offset;
  return start === void 0 || end2 === void 0 ? void 0 : { start, end: end2 };
}

// src/markdown/html.ts
var tag = /<\/?([A-Za-z][A-Za-z\d]{0,20})(?:[\s/](?:"[^"<]*"|'[^'<]*'|[^<>"'])*)?>/y;
var entity2 = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
var blocks = new Set(
  "address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " "
  )
);
var hidden = /* @__PURE__ */ new Set(["script", "style", "pre", "code", "svg", "template"]);
var named = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  emsp: " ",
  ensp: " ",
  thinsp: " ",
  ndash: "–",
  mdash: "—",
  bull: "•",
  middot: "·",
  rarr: "→",
  hellip: "…",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”"
};
function decode(name) {
  if (name[0] !== "#") return named[name] ?? " ";
  const code = name[1] === "x" || name[1] === "X" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 1114111 && (code < 55296 || code > 57343) ? String.fromCodePoint(code) : "�";
}
function readHtml(source, start, end2) {
  const pieces = [];
  let collected = collect();
  let depth = 0;
  let item2 = false;
  let skip = "";
  let pieceStart = start;
  const close = (at2) => {
    if (collected.text.trim() !== "") pieces.push({ collected, depth, item: item2, node: { start: pieceStart, end: at2 } });
    collected = collect();
    pieceStart = at2;
  };
  let at = start;
  while (at < end2) {
    const char = source[at];
    if (char === "<") {
      if (source.startsWith("<!--", at)) {
        const stop4 = source.indexOf("-->", at + 4);
        at = stop4 < 0 || stop4 + 3 > end2 ? end2 : stop4 + 3;
        continue;
      }
      tag.lastIndex = at;
      const found = tag.exec(source);
      if (found && at + found[0].length <= end2 && !asksInBrackets.test(found[0])) {
        const name = (found[1] ?? "").toLowerCase();
        const closing = source[at + 1] === "/";
        if (skip !== "") {
          if (closing && name === skip) skip = "";
        } else if (hidden.has(name) && !closing) {
          skip = name;
        } else if (blocks.has(name)) {
          close(at);
          if (!closing) pieceStart = at;
          if (/^h[1-6]$/.test(name)) depth = closing ? 0 : Number(name[1]);
          if (name === "li") item2 = !closing;
        } else if (/^(?:strong|b)$/.test(name) && !closing) {
          collected.strong.push({ start: collected.text.length, end: collected.text.length });
        } else if (/^(?:strong|b)$/.test(name)) {
          const open = collected.strong.pop();
          if (open) collected.strong.push({ start: open.start, end: collected.text.length });
        }
        at += found[0].length;
        continue;
      }
    }
    if (skip !== "") {
      at++;
      continue;
    }
    if (char === "&") {
      entity2.lastIndex = at;
      const found = entity2.exec(source);
      if (found) {
        append(collected, decode(found[1] ?? ""), at);
        collected.end = at + found[0].length;
        at += found[0].length;
        continue;
      }
    }
    let stop3 = at + 1;
    while (stop3 < end2 && source[stop3] !== "<" && source[stop3] !== "&") stop3++;
    append(collected, source.slice(at, stop3), at);
    at = stop3;
  }
  close(end2);
  return pieces;
}

// src/markdown/read-blocks.ts
function readBlocks(tree, locator) {
  const { source } = locator;
  const blocks2 = [];
  const lines = [];
  const comments = [];
  let frontMatter;
  let lists = 0;
  let items = 0;
  let tables = 0;
  let quoted = false;
  const definitions = /* @__PURE__ */ new Map();
  for (const node of tree.children) if (node.type === "definition") definitions.set(node.identifier, node.url);
  const add = (kind, collected, node, shape = {}) => {
    const block = {
      kind,
      text: collected.text,
      segments: collected.segments,
      end: collected.end,
      depth: shape.depth ?? 0,
      headingForm: shape.headingForm,
      item: shape.item,
      cells: shape.cells,
      headerRow: shape.headerRow ?? false,
      table: shape.table,
      quoted,
      fenced: shape.fenced ?? false,
      info: shape.info ?? "",
      strong: collected.strong,
      emphasis: collected.emphasis,
      code: collected.code,
      links: collected.links,
      hardBreaks: collected.hardBreaks,
      node,
      lines: []
    };
    const own = splitLines(block, locator);
    for (const line of own) {
      line.order = lines.length;
      lines.push(line);
    }
    blocks2.push(Object.assign(block, { lines: own }));
  };
  const phrasing = (kind, node, span, shape) => {
    const collected = collect(definitions);
    appendPhrasing(collected, node.children, source);
    if (collected.text !== "" || kind === "heading") add(kind, collected, span, shape);
  };
  const table = (node) => {
    const id = ++tables;
    let headers = [];
    node.children.forEach((row, index) => {
      const span = spanOf(row);
      if (!span) return;
      const collected = collect(definitions);
      const cells = [];
      row.children.forEach((cell, column) => {
        if (column > 0) append(collected, " | ", collected.end);
        const start = collected.text.length;
        appendPhrasing(collected, cell.children, source);
        if (cell.children.length === 0) collected.end = cell.position?.start.offset ?? collected.end;
        const text = collected.text.slice(start);
        cells.push({ start, end: collected.text.length, text, header: headers[column] ?? "" });
      });
      if (index === 0) headers = cells.map((cell) => cell.text.trim());
      add("row", collected, span, { cells, headerRow: index === 0, table: id });
    });
  };
  const item2 = (node, list, id, depth, parent) => {
    const own = ++items;
    let first = true;
    for (const child of node.children) {
      const place = {
        list: id,
        depth,
        parent,
        id: own,
        ordered: list.ordered === true,
        checked: node.checked ?? void 0,
        first,
        parentOfMore: node.children.length > 1
      };
      flow(child, place);
      first = false;
    }
  };
  const children = (nodes, place) => {
    let open;
    for (const child of nodes) {
      if (child.type === "list") {
        const ordered2 = child.ordered === true;
        open = open && open.ordered === ordered2 ? open : { ordered: ordered2, id: ++lists };
        for (const entry of child.children) item2(entry, child, open.id, (place?.depth ?? 0) + 1, place?.id);
        continue;
      }
      if (!(child.type === "html" && /^\s*<!--[\s\S]*-->\s*$/.test(child.value))) open = void 0;
      flow(child, place);
    }
  };
  const flow = (node, place) => {
    const span = spanOf(node);
    if (!span) return;
    switch (node.type) {
      case "heading": {
        const headingForm = source[span.start] === "#" ? "atx" : "setext";
        phrasing("heading", node, span, { depth: node.depth, headingForm, item: place });
        break;
      }
      case "paragraph":
        phrasing("paragraph", node, span, { item: place });
        break;
      case "list":
        children([node], place);
        break;
      case "table":
        table(node);
        break;
      case "blockquote": {
        const before = quoted;
        quoted = true;
        children(node.children, void 0);
        quoted = before;
        break;
      }
      case "code": {
        const fenced = /[`~]/.test(source[span.start] ?? "");
        const collected = collect();
        const from = fenced ? source.indexOf("\n", span.start) + 1 : span.start;
        if (node.value !== "" && from > 0)
          append(collected, source.slice(from, fenced ? Math.max(from, source.lastIndexOf("\n", span.end - 1)) : span.end), from);
        const document = fenced && (!node.lang || /^(?:md|markdown)$/i.test(node.lang)) && node.value.length > source.length * 0.6;
        if (collected.text.trim() !== "") add(fenced && !document ? "fence" : "code", collected, span, { item: place, info: node.lang ?? "", fenced });
        break;
      }
      case "html":
        for (let at = source.indexOf("<!--", span.start); at >= 0 && at < span.end; at = source.indexOf("<!--", at + 4)) {
          const stop3 = source.indexOf("-->", at);
          comments.push({ start: at, end: stop3 < 0 || stop3 > span.end ? span.end : stop3 + 3 });
        }
        for (const piece of readHtml(source, span.start, span.end)) {
          const shape = { depth: piece.depth, headingForm: piece.depth ? "html" : void 0, item: place };
          add(piece.depth ? "heading" : "html", piece.collected, piece.node, shape);
        }
        break;
      case "yaml":
        frontMatter = { format: "yaml", value: node.value, offset: source.indexOf("\n", span.start) + 1, node: span };
        break;
      case "footnoteDefinition":
        children(node.children, void 0);
        break;
      default: {
        const other = node;
        if (isToml(other)) {
          frontMatter = { format: "toml", value: other.value, offset: source.indexOf("\n", span.start) + 1, node: span };
        }
      }
    }
  };
  children(tree.children, void 0);
  return { blocks: blocks2, lines, frontMatter, comments };
}
function isToml(node) {
  return "type" in node && node.type === "toml" && "value" in node && typeof node.value === "string";
}
function splitLines(block, locator) {
  const lines = [];
  const { text, segments } = block;
  let segment = 0;
  let start = 0;
  while (start <= text.length) {
    let end2 = text.indexOf("\n", start);
    if (end2 < 0) end2 = text.length;
    let from = start;
    let to = end2;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (to > from || block.kind === "heading") {
      while ((segments[segment * 2 + 2] ?? Number.POSITIVE_INFINITY) <= from) segment++;
      const offset = segments.length === 0 ? block.node.start : (segments[segment * 2 + 1] ?? 0) + from - (segments[segment * 2] ?? 0);
      lines.push({ block, index: lines.length, order: 0, start: from, end: to, text: text.slice(from, to), number: locator.lineAt(offset) });
    }
    start = end2 + 1;
  }
  return lines;
}
function isBlank(code) {
  return code === 32 || code === 9 || code === 13 || code === 160 || code >= 8192 && code <= 8202 || code === 12288;
}

// src/text/zone-table.ts
var zoneAreas = ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Brazil", "Canada", "Chile", "Etc", "Europe", "Indian", "Mexico", "Pacific", "US"];
var zoneRows = {
  ACDT: { offsets: [630], season: "daylight", twin: "ACST", regions: "Australia/Adelaide" },
  ACST: { offsets: [570], season: "standard", twin: "ACDT", regions: "Australia/Adelaide Australia/Darwin" },
  ACWST: { offsets: [525] },
  ADT: { offsets: [-180], season: "daylight", twin: "AST", regions: "America/Halifax America/Thule Atlantic/Bermuda" },
  AEDT: { offsets: [660], season: "daylight", twin: "AEST", regions: "Australia/Sydney" },
  AEST: { offsets: [600], season: "standard", twin: "AEDT", regions: "Australia/Brisbane Australia/Sydney" },
  AET: { offsets: [600, 660], region: "Australia/Sydney" },
  AFT: { offsets: [270] },
  AKDT: { offsets: [-480], season: "daylight", twin: "AKST", regions: "America/Anchorage" },
  AKST: { offsets: [-540], season: "standard", twin: "AKDT", regions: "America/Anchorage" },
  AKT: { offsets: [-540, -480], region: "America/Anchorage" },
  ALMT: { offsets: [360] },
  AMST: { offsets: [-180] },
  AMT: { offsets: [-240, 240] },
  ANAT: { offsets: [720] },
  AQTT: { offsets: [300] },
  ART: { offsets: [-180] },
  AST: { offsets: [-240, 180], season: "standard", twin: "ADT", regions: "America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Halifax America/Kralendijk America/Lower_Princes America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Thule America/Tortola Atlantic/Bermuda" },
  AWST: { offsets: [480] },
  AZOST: { offsets: [0], season: "daylight", twin: "AZOT", regions: "Atlantic/Azores" },
  AZOT: { offsets: [-60], season: "standard", twin: "AZOST", regions: "Atlantic/Azores" },
  AZT: { offsets: [240] },
  BIOT: { offsets: [360] },
  BNT: { offsets: [480] },
  BOT: { offsets: [-240] },
  BRST: { offsets: [-120] },
  BRT: { offsets: [-180] },
  BST: { offsets: [60, 360, 660], season: "daylight", twin: "GMT", regions: "Europe/London" },
  BTT: { offsets: [360] },
  CAT: { offsets: [120] },
  CCT: { offsets: [390] },
  CDT: { offsets: [-300], season: "daylight", twin: "CST", regions: "America/Chicago America/Matamoros America/Resolute" },
  CEST: { offsets: [120], season: "daylight", twin: "CET", regions: "Arctic/Longyearbyen Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich" },
  CET: { offsets: [60], season: "standard", twin: "CEST", regions: "Arctic/Longyearbyen Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich" },
  CHADT: { offsets: [825], season: "daylight", twin: "CHAST", regions: "Pacific/Chatham" },
  CHAST: { offsets: [765], season: "standard", twin: "CHADT", regions: "Pacific/Chatham" },
  CHOST: { offsets: [540] },
  CHOT: { offsets: [480] },
  CHST: { offsets: [600] },
  CHUT: { offsets: [600] },
  CIST: { offsets: [-480] },
  CKT: { offsets: [-600] },
  CLST: { offsets: [-180], season: "daylight", twin: "CLT", regions: "America/Santiago" },
  CLT: { offsets: [-240], season: "standard", twin: "CLST", regions: "America/Santiago" },
  COT: { offsets: [-300] },
  CST: { offsets: [-360, -300, 480], season: "standard", twin: "CDT", regions: "America/Belize America/Chicago America/Costa_Rica America/El_Salvador America/Guatemala America/Managua America/Matamoros America/Mexico_City America/Regina America/Resolute America/Tegucigalpa" },
  CT: { offsets: [-360, -300], region: "America/Chicago" },
  CVT: { offsets: [-60] },
  CWST: { offsets: [525] },
  CXT: { offsets: [420] },
  DAVT: { offsets: [420] },
  DDUT: { offsets: [600] },
  DFT: { offsets: [60] },
  EASST: { offsets: [-300] },
  EAT: { offsets: [180] },
  ECT: { offsets: [-300, -240] },
  EDT: { offsets: [-240], season: "daylight", twin: "EST", regions: "America/Grand_Turk America/Nassau America/New_York America/Port-au-Prince America/Toronto" },
  EEST: { offsets: [180], season: "daylight", twin: "EET", regions: "Africa/Cairo Asia/Beirut Asia/Gaza Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kyiv Europe/Mariehamn Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius" },
  EET: { offsets: [120], season: "standard", twin: "EEST", regions: "Africa/Cairo Africa/Tripoli Asia/Beirut Asia/Gaza Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kaliningrad Europe/Kyiv Europe/Mariehamn Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius" },
  EGST: { offsets: [0] },
  EGT: { offsets: [-60] },
  EST: { offsets: [-300], season: "standard", twin: "EDT", regions: "America/Atikokan America/Cancun America/Cayman America/Grand_Turk America/Jamaica America/Nassau America/New_York America/Panama America/Port-au-Prince America/Toronto" },
  ET: { offsets: [-300, -240], region: "America/New_York" },
  FET: { offsets: [180] },
  FJT: { offsets: [720] },
  FKST: { offsets: [-180] },
  FKT: { offsets: [-240] },
  FNT: { offsets: [-120] },
  FSAT: { offsets: [300] },
  GALT: { offsets: [-360] },
  GAMT: { offsets: [-540] },
  GFT: { offsets: [-180] },
  GILT: { offsets: [720] },
  GST: { offsets: [-120, 240] },
  GYT: { offsets: [-240] },
  HAEC: { offsets: [120] },
  HDT: { offsets: [-540], season: "daylight", twin: "HST", regions: "America/Adak" },
  HKT: { offsets: [480] },
  HMT: { offsets: [300] },
  HOVST: { offsets: [480] },
  HOVT: { offsets: [420] },
  HST: { offsets: [-600], season: "standard", twin: "HDT", regions: "America/Adak Pacific/Honolulu" },
  ICT: { offsets: [420] },
  IDLW: { offsets: [-720] },
  IDT: { offsets: [180], season: "daylight", twin: "IST", regions: "Asia/Jerusalem" },
  IOT: { offsets: [180, 360] },
  IRDT: { offsets: [270] },
  IRKT: { offsets: [480] },
  IRST: { offsets: [210] },
  IST: { offsets: [60, 120, 330], season: "standard", twin: "IDT", regions: "Asia/Jerusalem" },
  JST: { offsets: [540] },
  KALT: { offsets: [120] },
  KGT: { offsets: [360] },
  KOST: { offsets: [660] },
  KRAT: { offsets: [420] },
  KST: { offsets: [540] },
  LHST: { offsets: [630, 660] },
  MAGT: { offsets: [660, 720] },
  MART: { offsets: [-570] },
  MAWT: { offsets: [300] },
  MDT: { offsets: [-360], season: "daylight", twin: "MST", regions: "America/Cambridge_Bay America/Ciudad_Juarez America/Denver" },
  MEST: { offsets: [120] },
  MET: { offsets: [60] },
  MHT: { offsets: [720] },
  MIT: { offsets: [-570] },
  MMT: { offsets: [390] },
  MSK: { offsets: [180] },
  MST: { offsets: [-420], season: "standard", twin: "MDT", regions: "America/Cambridge_Bay America/Ciudad_Juarez America/Denver America/Phoenix" },
  MT: { offsets: [-420, -360], region: "America/Denver" },
  MUT: { offsets: [240] },
  MVT: { offsets: [300] },
  MYT: { offsets: [480] },
  NCT: { offsets: [660] },
  NDT: { offsets: [-150], season: "daylight", twin: "NST", regions: "America/St_Johns" },
  NFDT: { offsets: [720], season: "daylight", twin: "NFT", regions: "Pacific/Norfolk" },
  NFT: { offsets: [660], season: "standard", twin: "NFDT", regions: "Pacific/Norfolk" },
  NOVT: { offsets: [420] },
  NPT: { offsets: [345] },
  NRT: { offsets: [720] },
  NST: { offsets: [-210], season: "standard", twin: "NDT", regions: "America/St_Johns" },
  NZDT: { offsets: [780], season: "daylight", twin: "NZST", regions: "Antarctica/McMurdo Pacific/Auckland" },
  NZST: { offsets: [720], season: "standard", twin: "NZDT", regions: "Antarctica/McMurdo Pacific/Auckland" },
  OMST: { offsets: [360] },
  ORAT: { offsets: [300] },
  PDT: { offsets: [-420], season: "daylight", twin: "PST", regions: "America/Los_Angeles America/Tijuana" },
  PETT: { offsets: [720] },
  PGT: { offsets: [600] },
  PHOT: { offsets: [780] },
  PHST: { offsets: [480] },
  PHT: { offsets: [480] },
  PKT: { offsets: [300] },
  PMDT: { offsets: [-120], season: "daylight", twin: "PMST", regions: "America/Miquelon" },
  PMST: { offsets: [-180], season: "standard", twin: "PMDT", regions: "America/Miquelon" },
  PONT: { offsets: [660] },
  PST: { offsets: [-480], season: "standard", twin: "PDT", regions: "America/Los_Angeles America/Tijuana" },
  PT: { offsets: [-480, -420], region: "America/Los_Angeles" },
  PWT: { offsets: [540] },
  PYST: { offsets: [-180] },
  PYT: { offsets: [-240, -180] },
  RET: { offsets: [240] },
  ROTT: { offsets: [-180] },
  SAKT: { offsets: [660] },
  SAMT: { offsets: [240] },
  SAST: { offsets: [120] },
  SBT: { offsets: [660] },
  SCT: { offsets: [240] },
  SDT: { offsets: [-600] },
  SGT: { offsets: [480] },
  SLST: { offsets: [330] },
  SRET: { offsets: [660] },
  SRT: { offsets: [-180] },
  SST: { offsets: [-660, 480] },
  SYOT: { offsets: [180] },
  TAHT: { offsets: [-600] },
  TFT: { offsets: [300] },
  THA: { offsets: [420] },
  TJT: { offsets: [300] },
  TKT: { offsets: [780] },
  TLT: { offsets: [540] },
  TMT: { offsets: [300] },
  TRT: { offsets: [180] },
  TVT: { offsets: [720] },
  ULAST: { offsets: [540] },
  ULAT: { offsets: [480] },
  UYST: { offsets: [-120] },
  UYT: { offsets: [-180] },
  UZT: { offsets: [300] },
  VET: { offsets: [-240] },
  VLAT: { offsets: [600] },
  VOLT: { offsets: [240] },
  VOST: { offsets: [360] },
  VUT: { offsets: [660] },
  WAKT: { offsets: [720] },
  WAST: { offsets: [120] },
  WAT: { offsets: [60] },
  WEST: { offsets: [60], season: "daylight", twin: "WET", regions: "Atlantic/Canary Atlantic/Faroe Europe/Lisbon" },
  WET: { offsets: [0], season: "standard", twin: "WEST", regions: "Africa/Casablanca Africa/El_Aaiun Atlantic/Canary Atlantic/Faroe Europe/Lisbon" },
  WFT: { offsets: [720] },
  WGST: { offsets: [-60], season: "daylight", twin: "WGT", regions: "America/Nuuk" },
  WGT: { offsets: [-120], season: "standard", twin: "WGST", regions: "America/Nuuk" },
  WIB: { offsets: [420] },
  WIT: { offsets: [540] },
  WITA: { offsets: [480] },
  WST: { offsets: [480, 780] },
  YAKT: { offsets: [540] },
  YEKT: { offsets: [300] }
};
var longZoneRows = {
  "afghanistan standard time": ["AFT", [270]],
  "afghanistan time": ["AFT", [270]],
  "alaska daylight saving time": ["AKDT", [-480], "daylight"],
  "alaska daylight savings time": ["AKDT", [-480], "daylight"],
  "alaska daylight time": ["AKDT", [-480], "daylight"],
  "alaska standard time": ["AKST", [-540], "standard"],
  "alaska summer time": ["AKDT", [-480], "daylight"],
  "alaska time": ["AKT", [-540, -480], void 0, "America/Anchorage"],
  "alma-ata time": ["ALMT", [360]],
  "amazon standard time": ["AMT", [-240]],
  "amazon summer time": ["AMST", [-180]],
  "amazon time": ["AMT", [-240]],
  "american samoa standard time": ["SST", [-660]],
  "american samoa time": ["SST", [-660]],
  "anadyr time": ["ANAT", [720]],
  "aqtobe time": ["AQTT", [300]],
  "arabia standard time": ["AST", [180]],
  "arabian standard time": ["AST", [180]],
  "arabian time": ["AST", [180]],
  "argentina standard time": ["ART", [-180]],
  "argentina time": ["ART", [-180]],
  "armenia standard time": ["AMT", [240]],
  "armenia time": ["AMT", [240]],
  "atlantic daylight saving time": ["ADT", [-180], "daylight"],
  "atlantic daylight savings time": ["ADT", [-180], "daylight"],
  "atlantic daylight time": ["ADT", [-180], "daylight"],
  "atlantic standard time": ["AST", [-240], "standard"],
  "atlantic summer time": ["ADT", [-180], "daylight"],
  "atlantic time": ["AST", [-240, -180], void 0, void 0],
  "australian central daylight saving time": ["ACDT", [630], "daylight"],
  "australian central daylight savings time": ["ACDT", [630], "daylight"],
  "australian central daylight time": ["ACDT", [630], "daylight"],
  "australian central standard time": ["ACST", [570], "standard"],
  "australian central summer time": ["ACDT", [630], "daylight"],
  "australian central time": ["ACST", [570, 630], void 0, "Australia/Adelaide"],
  "australian central western standard time": ["ACWST", [525]],
  "australian central western time": ["ACWST", [525]],
  "australian eastern daylight saving time": ["AEDT", [660], "daylight"],
  "australian eastern daylight savings time": ["AEDT", [660], "daylight"],
  "australian eastern daylight time": ["AEDT", [660], "daylight"],
  "australian eastern standard time": ["AEST", [600], "standard"],
  "australian eastern summer time": ["AEDT", [660], "daylight"],
  "australian eastern time": ["AET", [600, 660], void 0, "Australia/Sydney"],
  "australian western standard time": ["AWST", [480]],
  "australian western time": ["AWST", [480]],
  "azerbaijan standard time": ["AZT", [240]],
  "azerbaijan time": ["AZT", [240]],
  "azores daylight saving time": ["AZOST", [0], "daylight"],
  "azores daylight savings time": ["AZOST", [0], "daylight"],
  "azores daylight time": ["AZOST", [0], "daylight"],
  "azores standard time": ["AZOT", [-60], "standard"],
  "azores summer time": ["AZOST", [0], "daylight"],
  "azores time": ["AZOT", [-60, 0], void 0, "Atlantic/Azores"],
  "bangladesh standard time": ["BST", [360]],
  "bangladesh time": ["BST", [360]],
  "bhutan standard time": ["BTT", [360]],
  "bhutan time": ["BTT", [360]],
  "bolivia standard time": ["BOT", [-240]],
  "bolivia time": ["BOT", [-240]],
  "bougainville standard time": ["BST", [660]],
  "bougainville time": ["BST", [660]],
  "brasilia standard time": ["BRT", [-180]],
  "brasilia time": ["BRT", [-180]],
  "brasília summer time": ["BRST", [-120]],
  "brasília time": ["BRT", [-180]],
  "british indian ocean time": ["BIOT", [360]],
  "british summer time": ["BST", [60], "daylight"],
  "brunei standard time": ["BNT", [480]],
  "brunei time": ["BNT", [480]],
  "cape verde standard time": ["CVT", [-60]],
  "cape verde time": ["CVT", [-60]],
  "central africa standard time": ["CAT", [120]],
  "central africa time": ["CAT", [120]],
  "central daylight saving time": ["CDT", [-300], "daylight"],
  "central daylight savings time": ["CDT", [-300], "daylight"],
  "central daylight time": ["CDT", [-300], "daylight"],
  "central european daylight saving time": ["CEST", [120], "daylight"],
  "central european daylight savings time": ["CEST", [120], "daylight"],
  "central european daylight time": ["CEST", [120], "daylight"],
  "central european standard time": ["CET", [60], "standard"],
  "central european summer time": ["CEST", [120], "daylight"],
  "central european time": ["CET", [60, 120], void 0, "Europe/Berlin"],
  "central indonesia standard time": ["WITA", [480]],
  "central indonesia time": ["WITA", [480]],
  "central standard time": ["CST", [-360], "standard"],
  "central summer time": ["CDT", [-300], "daylight"],
  "central time": ["CT", [-360, -300], void 0, "America/Chicago"],
  "central western standard time": ["CWST", [525]],
  "chamorro standard time": ["CHST", [600]],
  "chatham daylight saving time": ["CHADT", [825], "daylight"],
  "chatham daylight savings time": ["CHADT", [825], "daylight"],
  "chatham daylight time": ["CHADT", [825], "daylight"],
  "chatham standard time": ["CHAST", [765], "standard"],
  "chatham summer time": ["CHADT", [825], "daylight"],
  "chatham time": ["CHAST", [765, 825], void 0, "Pacific/Chatham"],
  "chile daylight saving time": ["CLST", [-180], "daylight"],
  "chile daylight savings time": ["CLST", [-180], "daylight"],
  "chile daylight time": ["CLST", [-180], "daylight"],
  "chile standard time": ["CLT", [-240], "standard"],
  "chile summer time": ["CLST", [-180], "daylight"],
  "chile time": ["CLT", [-240, -180], void 0, "America/Santiago"],
  "china standard time": ["CST", [480]],
  "china time": ["CST", [480]],
  "choibalsan standard time": ["CHOT", [480]],
  "choibalsan summer time": ["CHOST", [540]],
  "christmas island standard time": ["CXT", [420]],
  "christmas island time": ["CXT", [420]],
  "chuuk standard time": ["CHUT", [600]],
  "chuuk time": ["CHUT", [600]],
  "clipperton island standard time": ["CIST", [-480]],
  "cocos islands standard time": ["CCT", [390]],
  "cocos islands time": ["CCT", [390]],
  "colombia standard time": ["COT", [-300]],
  "colombia time": ["COT", [-300]],
  "cook island time": ["CKT", [-600]],
  "cook islands standard time": ["CKT", [-600]],
  "cook islands time": ["CKT", [-600]],
  "coordinated universal time": ["UTC", [0]],
  "cuba daylight time": ["CDT", [-240]],
  "cuba standard time": ["CST", [-300]],
  "davis standard time": ["DAVT", [420]],
  "davis time": ["DAVT", [420]],
  "dumont d'urville time": ["DDUT", [600]],
  "dumont d’urville standard time": ["DDUT", [600]],
  "dumont d’urville time": ["DDUT", [600]],
  "east africa standard time": ["EAT", [180]],
  "east africa time": ["EAT", [180]],
  "easter island summer time": ["EASST", [-300]],
  "eastern caribbean time": ["ECT", [-240]],
  "eastern daylight saving time": ["EDT", [-240], "daylight"],
  "eastern daylight savings time": ["EDT", [-240], "daylight"],
  "eastern daylight time": ["EDT", [-240], "daylight"],
  "eastern european daylight saving time": ["EEST", [180], "daylight"],
  "eastern european daylight savings time": ["EEST", [180], "daylight"],
  "eastern european daylight time": ["EEST", [180], "daylight"],
  "eastern european standard time": ["EET", [120], "standard"],
  "eastern european summer time": ["EEST", [180], "daylight"],
  "eastern european time": ["EET", [120, 180], void 0, "Europe/Athens"],
  "eastern greenland summer time": ["EGST", [0]],
  "eastern greenland time": ["EGT", [-60]],
  "eastern indonesia standard time": ["WIT", [540]],
  "eastern indonesia time": ["WIT", [540]],
  "eastern indonesian time": ["WIT", [540]],
  "eastern standard time": ["EST", [-300], "standard"],
  "eastern summer time": ["EDT", [-240], "daylight"],
  "eastern time": ["ET", [-300, -240], void 0, "America/New_York"],
  "ecuador standard time": ["ECT", [-300]],
  "ecuador time": ["ECT", [-300]],
  "falkland islands standard time": ["FKST", [-180]],
  "falkland islands summer time": ["FKST", [-180]],
  "falkland islands time": ["FKST", [-180]],
  "fernando de noronha standard time": ["FNT", [-120]],
  "fernando de noronha time": ["FNT", [-120]],
  "fiji standard time": ["FJT", [720]],
  "fiji time": ["FJT", [720]],
  "french guiana standard time": ["GFT", [-180]],
  "french guiana time": ["GFT", [-180]],
  "french southern & antarctic standard time": ["FSAT", [300]],
  "french southern & antarctic time": ["FSAT", [300]],
  "french southern and antarctic time": ["TFT", [300]],
  "further-eastern european time": ["FET", [180]],
  "galapagos standard time": ["GALT", [-360]],
  "galapagos time": ["GALT", [-360]],
  "galápagos time": ["GALT", [-360]],
  "gambier islands time": ["GAMT", [-540]],
  "gambier standard time": ["GAMT", [-540]],
  "gambier time": ["GAMT", [-540]],
  "gilbert island time": ["GILT", [720]],
  "gilbert islands standard time": ["GILT", [720]],
  "gilbert islands time": ["GILT", [720]],
  "greenland daylight saving time": ["WGST", [-60], "daylight"],
  "greenland daylight savings time": ["WGST", [-60], "daylight"],
  "greenland daylight time": ["WGST", [-60], "daylight"],
  "greenland standard time": ["WGT", [-120], "standard"],
  "greenland summer time": ["WGST", [-60], "daylight"],
  "greenland time": ["WGT", [-120, -60], void 0, "America/Nuuk"],
  "greenwich mean time": ["GMT", [0]],
  "guernsey standard time": ["GMT", [0]],
  "guernsey time": ["GMT", [0]],
  "gulf standard time": ["GST", [240]],
  "gulf time": ["GST", [240]],
  "guyana standard time": ["GYT", [-240]],
  "guyana time": ["GYT", [-240]],
  "hawaii-aleutian daylight saving time": ["HDT", [-540], "daylight"],
  "hawaii-aleutian daylight savings time": ["HDT", [-540], "daylight"],
  "hawaii-aleutian daylight time": ["HDT", [-540], "daylight"],
  "hawaii-aleutian standard time": ["HST", [-600], "standard"],
  "hawaii-aleutian summer time": ["HDT", [-540], "daylight"],
  "hawaii-aleutian time": ["HST", [-600, -540], void 0, "America/Adak"],
  "hawaii–aleutian daylight time": ["HDT", [-540]],
  "hawaii–aleutian standard time": ["HST", [-600]],
  "heard and mcdonald islands time": ["HMT", [300]],
  "hong kong standard time": ["HKT", [480]],
  "hong kong time": ["HKT", [480]],
  "hovd summer time": ["HOVST", [480]],
  "hovd time": ["HOVT", [420]],
  "india standard time": ["IST", [330]],
  "india time": ["IST", [330]],
  "indian ocean standard time": ["IOT", [360]],
  "indian ocean time": ["IOT", [360]],
  "indian standard time": ["IST", [330]],
  "indochina standard time": ["ICT", [420]],
  "indochina time": ["ICT", [420]],
  "iran daylight time": ["IRDT", [270]],
  "iran standard time": ["IRST", [210]],
  "iran time": ["IRST", [210]],
  "ireland standard time": ["GMT", [0]],
  "ireland time": ["GMT", [0]],
  "irish standard time": ["IST", [60]],
  "irkutsk standard time": ["IRKT", [480]],
  "irkutsk time": ["IRKT", [480]],
  "isle of man standard time": ["GMT", [0]],
  "isle of man time": ["GMT", [0]],
  "israel daylight saving time": ["IDT", [180], "daylight"],
  "israel daylight savings time": ["IDT", [180], "daylight"],
  "israel daylight time": ["IDT", [180], "daylight"],
  "israel standard time": ["IST", [120], "standard"],
  "israel summer time": ["IDT", [180], "daylight"],
  "israel time": ["IST", [120, 180], void 0, "Asia/Jerusalem"],
  "japan standard time": ["JST", [540]],
  "japan time": ["JST", [540]],
  "jersey standard time": ["GMT", [0]],
  "jersey time": ["GMT", [0]],
  "kaliningrad time": ["KALT", [120]],
  "kamchatka standard time": ["PETT", [720]],
  "kamchatka time": ["PETT", [720]],
  "khovd standard time": ["HOVT", [420]],
  "khovd time": ["HOVT", [420]],
  "korea standard time": ["KST", [540]],
  "korean standard time": ["KST", [540]],
  "korean time": ["KST", [540]],
  "kosrae standard time": ["KOST", [660]],
  "kosrae time": ["KOST", [660]],
  "krasnoyarsk standard time": ["KRAT", [420]],
  "krasnoyarsk time": ["KRAT", [420]],
  "kyrgyzstan standard time": ["KGT", [360]],
  "kyrgyzstan time": ["KGT", [360]],
  "lord howe standard time": ["LHST", [630]],
  "lord howe summer time": ["LHST", [660]],
  "magadan standard time": ["MAGT", [660]],
  "magadan time": ["MAGT", [660]],
  "malaysia standard time": ["MYT", [480]],
  "malaysia time": ["MYT", [480]],
  "maldives standard time": ["MVT", [300]],
  "maldives time": ["MVT", [300]],
  "marquesas islands time": ["MART", [-570]],
  "marquesas standard time": ["MART", [-570]],
  "marquesas time": ["MART", [-570]],
  "marshall islands standard time": ["MHT", [720]],
  "marshall islands time": ["MHT", [720]],
  "mauritius standard time": ["MUT", [240]],
  "mauritius time": ["MUT", [240]],
  "mawson standard time": ["MAWT", [300]],
  "mawson station time": ["MAWT", [300]],
  "mawson time": ["MAWT", [300]],
  "mexican pacific standard time": ["MST", [-420]],
  "mexican pacific time": ["MST", [-420]],
  "middle european summer time": ["MEST", [120]],
  "middle european time": ["MET", [60]],
  "moscow standard time": ["MSK", [180]],
  "moscow time": ["MSK", [180]],
  "mountain daylight saving time": ["MDT", [-360], "daylight"],
  "mountain daylight savings time": ["MDT", [-360], "daylight"],
  "mountain daylight time": ["MDT", [-360], "daylight"],
  "mountain standard time": ["MST", [-420], "standard"],
  "mountain summer time": ["MDT", [-360], "daylight"],
  "mountain time": ["MT", [-420, -360], void 0, "America/Denver"],
  "myanmar standard time": ["MMT", [390]],
  "myanmar time": ["MMT", [390]],
  "nauru standard time": ["NRT", [720]],
  "nauru time": ["NRT", [720]],
  "nepal standard time": ["NPT", [345]],
  "nepal time": ["NPT", [345]],
  "new caledonia standard time": ["NCT", [660]],
  "new caledonia time": ["NCT", [660]],
  "new zealand daylight saving time": ["NZDT", [780], "daylight"],
  "new zealand daylight savings time": ["NZDT", [780], "daylight"],
  "new zealand daylight time": ["NZDT", [780], "daylight"],
  "new zealand standard time": ["NZST", [720], "standard"],
  "new zealand summer time": ["NZDT", [780], "daylight"],
  "new zealand time": ["NZST", [720, 780], void 0, void 0],
  "newfoundland daylight saving time": ["NDT", [-150], "daylight"],
  "newfoundland daylight savings time": ["NDT", [-150], "daylight"],
  "newfoundland daylight time": ["NDT", [-150], "daylight"],
  "newfoundland standard time": ["NST", [-210], "standard"],
  "newfoundland summer time": ["NDT", [-150], "daylight"],
  "newfoundland time": ["NST", [-210, -150], void 0, "America/St_Johns"],
  "norfolk island daylight saving time": ["NFDT", [720], "daylight"],
  "norfolk island daylight savings time": ["NFDT", [720], "daylight"],
  "norfolk island daylight time": ["NFDT", [720], "daylight"],
  "norfolk island standard time": ["NFT", [660], "standard"],
  "norfolk island summer time": ["NFDT", [720], "daylight"],
  "norfolk island time": ["NFT", [660, 720], void 0, "Pacific/Norfolk"],
  "novosibirsk time": ["NOVT", [420]],
  "omsk standard time": ["OMST", [360]],
  "omsk time": ["OMST", [360]],
  "pacific daylight saving time": ["PDT", [-420], "daylight"],
  "pacific daylight savings time": ["PDT", [-420], "daylight"],
  "pacific daylight time": ["PDT", [-420], "daylight"],
  "pacific standard time": ["PST", [-480], "standard"],
  "pacific summer time": ["PDT", [-420], "daylight"],
  "pacific time": ["PT", [-480, -420], void 0, "America/Los_Angeles"],
  "pakistan standard time": ["PKT", [300]],
  "pakistan time": ["PKT", [300]],
  "palau standard time": ["PWT", [540]],
  "palau time": ["PWT", [540]],
  "papua new guinea standard time": ["PGT", [600]],
  "papua new guinea time": ["PGT", [600]],
  "paraguay standard time": ["PYT", [-180]],
  "paraguay summer time": ["PYST", [-180]],
  "paraguay time": ["PYT", [-180]],
  "philippine standard time": ["PST", [480]],
  "philippine time": ["PST", [480]],
  "phoenix island time": ["PHOT", [780]],
  "phoenix islands standard time": ["PHOT", [780]],
  "phoenix islands time": ["PHOT", [780]],
  "pitcairn standard time": ["PST", [-480]],
  "pitcairn time": ["PST", [-480]],
  "pohnpei standard time": ["PONT", [660]],
  "rothera research station time": ["ROTT", [-180]],
  "réunion standard time": ["RET", [240]],
  "réunion time": ["RET", [240]],
  "saint pierre and miquelon daylight time": ["PMDT", [-120]],
  "saint pierre and miquelon standard time": ["PMST", [-180]],
  "sakhalin island time": ["SAKT", [660]],
  "samara standard time": ["SAMT", [240]],
  "samara time": ["SAMT", [240]],
  "samoa daylight time": ["SDT", [-600]],
  "samoa standard time": ["WST", [780]],
  "samoa time": ["WST", [780]],
  "seychelles standard time": ["SCT", [240]],
  "seychelles time": ["SCT", [240]],
  "showa station time": ["SYOT", [180]],
  "singapore standard time": ["SGT", [480]],
  "singapore time": ["SGT", [480]],
  "solomon islands standard time": ["SBT", [660]],
  "solomon islands time": ["SBT", [660]],
  "south africa standard time": ["SAST", [120]],
  "south africa time": ["SAST", [120]],
  "south african standard time": ["SAST", [120]],
  "south georgia and the south sandwich islands time": ["GST", [-120]],
  "south georgia standard time": ["GST", [-120]],
  "south georgia time": ["GST", [-120]],
  "srednekolymsk time": ["SRET", [660]],
  "sri lanka standard time": ["SLST", [330]],
  "st. pierre & miquelon daylight saving time": ["PMDT", [-120], "daylight"],
  "st. pierre & miquelon daylight savings time": ["PMDT", [-120], "daylight"],
  "st. pierre & miquelon daylight time": ["PMDT", [-120], "daylight"],
  "st. pierre & miquelon standard time": ["PMST", [-180], "standard"],
  "st. pierre & miquelon summer time": ["PMDT", [-120], "daylight"],
  "st. pierre & miquelon time": ["PMST", [-180, -120], void 0, "America/Miquelon"],
  "suriname standard time": ["SRT", [-180]],
  "suriname time": ["SRT", [-180]],
  "syowa standard time": ["SYOT", [180]],
  "syowa time": ["SYOT", [180]],
  "tahiti standard time": ["TAHT", [-600]],
  "tahiti time": ["TAHT", [-600]],
  "taiwan standard time": ["CST", [480]],
  "taiwan time": ["CST", [480]],
  "tajikistan standard time": ["TJT", [300]],
  "tajikistan time": ["TJT", [300]],
  "thailand standard time": ["THA", [420]],
  "timor leste time": ["TLT", [540]],
  "timor-leste standard time": ["TLT", [540]],
  "timor-leste time": ["TLT", [540]],
  "tokelau standard time": ["TKT", [780]],
  "tokelau time": ["TKT", [780]],
  "troll station standard time": ["GMT", [0]],
  "troll station time": ["GMT", [0]],
  "turkey time": ["TRT", [180]],
  "turkmenistan standard time": ["TMT", [300]],
  "turkmenistan time": ["TMT", [300]],
  "tuvalu standard time": ["TVT", [720]],
  "tuvalu time": ["TVT", [720]],
  "türkiye standard time": ["TRT", [180]],
  "türkiye time": ["TRT", [180]],
  "ulaanbaatar standard time": ["ULAT", [480]],
  "ulaanbaatar summer time": ["ULAST", [540]],
  "ulaanbaatar time": ["ULAT", [480]],
  "united kingdom standard time": ["GMT", [0]],
  "united kingdom time": ["UK", [0, 60], void 0, "Europe/London"],
  "universal time": ["UTC", [0]],
  "uruguay standard time": ["UYT", [-180]],
  "uruguay summer time": ["UYST", [-120]],
  "uruguay time": ["UYT", [-180]],
  "uzbekistan standard time": ["UZT", [300]],
  "uzbekistan time": ["UZT", [300]],
  "vanuatu standard time": ["VUT", [660]],
  "vanuatu time": ["VUT", [660]],
  "venezuela standard time": ["VET", [-240]],
  "venezuela time": ["VET", [-240]],
  "venezuelan standard time": ["VET", [-240]],
  "vladivostok standard time": ["VLAT", [600]],
  "vladivostok time": ["VLAT", [600]],
  "volgograd time": ["VOLT", [240]],
  "vostok station time": ["VOST", [360]],
  "wake island standard time": ["WAKT", [720]],
  "wake island time": ["WAKT", [720]],
  "wallis & futuna standard time": ["WFT", [720]],
  "wallis & futuna time": ["WFT", [720]],
  "west africa standard time": ["WAT", [60]],
  "west africa summer time": ["WAST", [120]],
  "west africa time": ["WAT", [60]],
  "west greenland summer time": ["WGST", [-120]],
  "west greenland time": ["WGT", [-180]],
  "western european daylight saving time": ["WEST", [60], "daylight"],
  "western european daylight savings time": ["WEST", [60], "daylight"],
  "western european daylight time": ["WEST", [60], "daylight"],
  "western european standard time": ["WET", [0], "standard"],
  "western european summer time": ["WEST", [60], "daylight"],
  "western european time": ["WET", [0, 60], void 0, "Europe/Lisbon"],
  "western indonesia standard time": ["WIB", [420]],
  "western indonesia time": ["WIB", [420]],
  "western indonesian time": ["WIB", [420]],
  "western standard time": ["WST", [480]],
  "yakutsk standard time": ["YAKT", [540]],
  "yakutsk time": ["YAKT", [540]],
  "yekaterinburg standard time": ["YEKT", [300]],
  "yekaterinburg time": ["YEKT", [300]],
  "yukon standard time": ["MST", [-420]],
  "yukon time": ["MST", [-420]]
};

// src/text/zone-offset.ts
var formats = /* @__PURE__ */ new Map();
function formatOf(region) {
  if (!formats.has(region)) {
    let format;
    try {
      format = new Intl.DateTimeFormat("en", { timeZone: region, timeZoneName: "longOffset" });
    } catch {
      format = void 0;
    }
    formats.set(region, format);
  }
  return formats.get(region);
}
function regionOffset(region, year, month, day) {
  const noon = localDate({ year, month, day }, 12 * 60);
  const key = `${region} ${noon.getTime()}`;
  if (!noonOffsets.has(key)) {
    if (noonOffsets.size >= most) noonOffsets.clear();
    noonOffsets.set(key, instantOffset(region, noon));
  }
  return noonOffsets.get(key);
}
var noonOffsets = /* @__PURE__ */ new Map();
var most = 2e3;
function localDate({ year, month, day }, minutes) {
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year ?? 2e3, month - 1, day);
  date.setUTCHours(0, minutes);
  return date;
}
function instantOffset(region, instant) {
  const name = formatOf(region)?.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value;
  const match = /^GMT(?:([+-])([0-9]{2}):([0-9]{2}))?/.exec(name ?? "");
  if (!match) return void 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)) + 0;
}
function regionOffsets(region) {
  const offsets = [1, 7].flatMap((month) => regionOffset(region, 2024, month, 1) ?? []);
  return offsets.length === 0 ? void 0 : [...new Set(offsets)].sort((a, b) => a - b);
}
function offsetAt({ offsets, region }, { year, month, day }) {
  if (offsets.length === 1 || region === void 0) return offsets.length === 1 ? offsets[0] : void 0;
  return year === void 0 ? void 0 : regionOffset(region, year, month, day);
}
function offsetsAtTime(zone, day, minutes) {
  const noon = offsetAt(zone, day);
  if (noon === void 0) return [];
  if (zone.offsets.length === 1 || zone.region === void 0 || day.year === void 0) return [noon];
  const { region } = zone;
  const local = localDate(day, minutes);
  const before = regionOffset(region, day.year, day.month, day.day - 1) ?? noon;
  if (before === noon) return [noon];
  return [.../* @__PURE__ */ new Set([before, noon])].filter((offset) => instantOffset(region, new Date(local.getTime() - offset * 6e4)) === offset);
}
function seasonMismatch({ name, offsets, season, twin }, { year, month, day }, region) {
  const [offset] = offsets;
  const row = zoneRows[name];
  if (season === void 0 || offset === void 0 || offsets.length > 1 || !row?.twin || !row.regions) return void 0;
  const regions = region === void 0 ? row.regions.split(" ") : [region];
  const years = year === void 0 ? [2019, 2022, 2025] : [year];
  const used = years.some((each) => regions.some((place) => regionOffset(place, each, month, day) === offset));
  return used ? void 0 : twin ?? row.twin;
}

// src/text/zone.ts
var area = `${oneOf(zoneAreas)}\\/[A-Z][A-Za-z]{1,20}(?:[_/-][A-Z]?[A-Za-z]{1,20}){0,3}`;
var long = oneOf(Object.keys(longZoneRows));
var end = `(?![${letters}0-9_])`;
var zoneGrammar = {
  lead: new RegExp(`${space}{0,2}(?:[([（]${space}?)?`, "y"),
  universal: new RegExp(`(?:UTC|GMT)(?:${space}?([+\\-−–])${space}?([0-9]{1,2})(?::?([0-9]{2}))?(?![0-9]|:[0-9]))?(?![${letters}_])`, "iy"),
  offset: /([+\-−])([0-9]{2}):?([0-9]{2})(?![0-9:])/y,
  zulu: /Z(?![A-Za-z0-9_])/y,
  abbreviation: new RegExp(`([A-Z]{2,5})${end}`, "y"),
  region: new RegExp(`${area}${end}`, "y"),
  long: new RegExp(`${long}${end}`, "iy"),
  sure: new RegExp(`(?<![${letters}0-9_/.@-])(?:(?:UTC|GMT)(?![${letters}_])|${area}${end})`, "g"),
  short: /(?:Eastern|Central|Mountain|Pacific)(?=\s?(?:[:;,.)\]–—]|$))/y,
  capitalised: /(?<![A-Za-z0-9_/.@-])[A-Z][a-z]/g,
  capitals: /(?<![A-Za-z0-9_])[A-Z]{2,5}(?![A-Za-z0-9_])/g
};
function zoneFrom(text, start, length, fields) {
  const base = { spelledOut: false, season: void 0, region: void 0 };
  return { kind: "zone", start, end: start + length, text: text.slice(start, start + length), ...base, ...fields };
}
function offsetName(minutes) {
  const whole = Math.abs(minutes);
  const rest = whole % 60 === 0 ? "" : `:${String(whole % 60).padStart(2, "0")}`;
  return minutes === 0 ? "UTC" : `UTC${minutes < 0 ? "-" : "+"}${rest === "" ? whole / 60 : String(Math.floor(whole / 60)).padStart(2, "0") + rest}`;
}
function offsetOf(sign, hours, minutes) {
  const value = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  if (value > 14 * 60 || Number(minutes ?? 0) % 15 !== 0 || Number(minutes ?? 0) > 45) return void 0;
  return sign === "+" || value === 0 ? value : -value;
}
function universalAt(text, index) {
  const match = matchAt(zoneGrammar.universal, text, index);
  if (!match) return void 0;
  const name = match[0].slice(0, 3);
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return void 0;
  const offset = offsetOf(match[1], match[2], match[3]);
  const loose = match[1] !== void 0 && (/[ \t]/.test(match[0]) ? /[-−–]/.test(match[1]) : match[1] === "–");
  if (offset === void 0 || loose) return zoneFrom(text, index, 3, { name: name.toUpperCase(), offsets: [0] });
  return zoneFrom(text, index, match[0].length, { name: match[2] === void 0 ? name.toUpperCase() : offsetName(offset), offsets: [offset] });
}
function regionAt(text, index) {
  const name = matchAt(zoneGrammar.region, text, index)?.[0];
  const offsets = name === void 0 ? void 0 : regionOffsets(name);
  return name === void 0 || !offsets ? void 0 : zoneFrom(text, index, name.length, { name, offsets, region: name, spelledOut: true });
}
function longAt(text, index) {
  if (!new RegExp("\\p{Lu}", "u").test(text[index] ?? "")) return void 0;
  const written = matchAt(zoneGrammar.long, text, index)?.[0];
  const row = written === void 0 ? void 0 : longZoneRows[written.toLowerCase()];
  if (written === void 0 || !row) return void 0;
  const [name, offsets, season, region] = row;
  return zoneFrom(text, index, written.length, { name, offsets, season, region, spelledOut: true });
}
function abbreviationAt(text, index) {
  const name = matchAt(zoneGrammar.abbreviation, text, index)?.[1];
  const row = name !== void 0 && Object.hasOwn(zoneRows, name) ? zoneRows[name] : void 0;
  if (name === void 0 || !row) return void 0;
  if (row.twin !== void 0 && text.startsWith(`/${row.twin}`, index + name.length)) return bothSeasons(text, index, name, row.twin);
  return zoneFrom(text, index, name.length, { name, offsets: row.offsets, season: row.season, region: row.region });
}
function bothSeasons(text, index, name, twin) {
  const rows = [zoneRows[name], zoneRows[twin]];
  const region = rows.find((row) => row?.season === "daylight")?.regions?.split(" ")[0];
  const offsets = rows.flatMap((row) => row?.offsets ?? []).sort((a, b) => a - b);
  return zoneFrom(text, index, name.length + 1 + twin.length, { name: `${name}/${twin}`, offsets, region, spelledOut: true });
}
var zoneNameGrammar = perLanguage(({ zones = {} }) => {
  const names = Object.keys(zones);
  const spaceless = oneOf(names.filter(isSpaceless));
  const spaced = names.filter((name) => !isSpaceless(name));
  return {
    name: new RegExp(`${oneOf(spaced)}${end}|${spaceless}`, "iy"),
    sure: new RegExp(`(?<![${letters}0-9_/.@-])${oneOf(spaced.filter((name) => !isShort(name)))}${end}|${spaceless}`, "gi"),
    comma: new RegExp(`[,、]${space}{0,2}`, "y")
  };
});
function isShort(name) {
  return /^[A-Za-z]{2,5}$/.test(name);
}
function twinOf({ name }, { zones = {} }) {
  const twin = Object.hasOwn(zoneRows, name) ? zoneRows[name]?.twin : void 0;
  return Object.keys(zones).find((word) => twin !== void 0 && zones[word] === twin && isShort(word))?.toUpperCase();
}
function namedAt(text, index, words3) {
  const written = words3?.zones && matchAt(zoneNameGrammar(words3).name, text, index)?.[0];
  const meaning = written === void 0 ? void 0 : words3?.zones?.[written.toLowerCase().replace(/\s/g, " ")];
  const zone = meaning === void 0 ? void 0 : zoneAt(meaning, 0);
  if (!words3 || !zone || written === void 0 || isShort(written) && written !== written.toUpperCase()) return void 0;
  return { ...zone, start: index, end: index + written.length, text: written, spelledOut: !isShort(written), twin: twinOf(zone, words3) };
}
function shortAt(text, index) {
  const name = matchAt(zoneGrammar.short, text, index)?.[0];
  const row = name === void 0 ? void 0 : longZoneRows[`${name.toLowerCase()} time`];
  if (name === void 0 || !row) return void 0;
  const [zone, offsets, season, region] = row;
  return zoneFrom(text, index, name.length, { name: zone, offsets, season, region, spelledOut: true });
}
function zoneAfter(text, index, { iso = false, words: words3 } = {}) {
  const zulu = matchAt(zoneGrammar.zulu, text, index);
  if (zulu) return zoneFrom(text, index, 1, { name: "UTC", offsets: [0] });
  const start = index + (matchAt(zoneGrammar.lead, text, index)?.[0].length ?? 0);
  const match = matchAt(zoneGrammar.offset, text, start);
  const offset = match && offsetOf(match[1], match[2], match[3]);
  if (match && offset !== void 0 && (match[1] === "+" || iso)) return zoneFrom(text, start, match[0].length, { name: offsetName(offset), offsets: [offset] });
  const comma2 = words3?.zones && matchAt(zoneNameGrammar(words3).comma, text, index);
  return zoneAt(text, start, words3) ?? shortAt(text, start) ?? (comma2 ? namedAt(text, index + comma2[0].length, words3) : void 0);
}
function zoneAt(text, index, words3) {
  const start = index + (matchAt(zoneGrammar.lead, text, index)?.[0].length ?? 0);
  return namedAt(text, start, words3) ?? universalAt(text, start) ?? longAt(text, start) ?? regionAt(text, start) ?? abbreviationAt(text, start);
}
var nounsOf = perLanguage(({ zoneNouns = [] }) => new Set(zoneNouns));
function isStated(text, index, words3) {
  const sentence = text.slice(Math.max(0, index - 48), index).split(/[.;!?。！？\n]/).at(-1) ?? "";
  const before = sentence.toLowerCase().split(/[\s:=()[\]*_|,/：（）【】、，-]+/).filter(Boolean);
  return before.slice(-5).some((word) => nounsOf(words3).has(word));
}
function findZones(text, words3) {
  const found = [];
  const searches = [/UTC|GMT|[a-zS]\/[A-Z]/.test(text) ? zoneGrammar.sure : void 0, / [Tt]ime/.test(text) ? zoneGrammar.capitalised : void 0];
  for (const search of searches) {
    for (const match of search ? text.matchAll(search) : []) {
      if (search === zoneGrammar.capitalised && !/[ -][Tt]ime/.test(text.slice(match.index, match.index + 64))) continue;
      const zone = zoneAt(text, match.index);
      if (zone?.start === match.index && (search === zoneGrammar.sure || zone.spelledOut)) found.push(zone);
    }
  }
  for (const match of words3?.zones ? text.matchAll(zoneNameGrammar(words3).sure) : []) {
    const zone = namedAt(text, match.index, words3);
    if (zone) found.push(zone);
  }
  const stated = [];
  for (const match of words3?.zoneNouns && /[A-Z]{2}/.test(text) ? text.matchAll(zoneGrammar.capitals) : []) {
    const zone = namedAt(text, match.index, words3) ?? abbreviationAt(text, match.index);
    if (zone && words3 && isStated(text, match.index, words3)) stated.push(zone);
  }
  if (stated.length === 0 && found.length < 2) return found;
  const all = [...found, ...stated].sort((a, b) => a.start - b.start);
  return all.filter((zone, at) => zone.start >= (all[at - 1]?.end ?? 0));
}

// src/markdown/block.ts
function offsetIn(block, index) {
  const { segments } = block;
  let low = 0;
  let high = segments.length / 2 - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((segments[middle * 2] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return (segments[low * 2 + 1] ?? 0) + index - (segments[low * 2] ?? 0);
}
function placeIn(block, start, end2) {
  const first = offsetIn(block, start);
  return { start: first, end: end2 > start ? offsetIn(block, end2 - 1) + 1 : first };
}
function placeInLine(line, start = 0, end2 = line.text.length) {
  return placeIn(line.block, line.start + start, line.start + end2);
}
function covers(spans, index) {
  for (const span of spans) if (index >= span.start && index < span.end) return true;
  return false;
}

// src/text/calendar.ts
var lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function monthLength(year, month) {
  if (month === 2 && (year === void 0 || year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return 29;
  return lengths[month - 1] ?? 0;
}
function daysOf(year, month, day) {
  if (!Number.isInteger(day) || day < 1 || day > monthLength(year, month)) return void 0;
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 864e5;
}
function weekdayOf(year, month, day) {
  const days = daysOf(year, month, day);
  return days === void 0 ? void 0 : ((days + 4) % 7 + 7) % 7;
}
function formatDate({ year, month, day }) {
  const years = year === void 0 ? "-" : String(year).padStart(4, "0");
  return `${years}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

// src/text/date.ts
function isLongName(name) {
  return name.length > 1;
}
var dateGrammar = perLanguage((words3) => {
  const indexed = (lists) => new Map(lists.flatMap((list, at) => list.map((word) => [word, at])));
  const months = indexed(words3.months);
  const weekdays = indexed(words3.weekdays);
  const month = `(${oneOf(months.keys())})`;
  const weekday = `(${oneOf(weekdays.keys())})`;
  const sureWeekday = `(${oneOf([...weekdays.keys()].filter(isLongName))})`;
  const links = oneOf(words3.dateLinks);
  const ordinal = oneOf(words3.ordinals);
  const year = "((?:19|20)[0-9]{2})(?![0-9])";
  const { year: years, month: monthSuffix, day: days } = words3.suffixes ?? { year: "", month: "", day: "" };
  const suffix = (characters) => characters === "" ? "(?!)" : `[${characters}]`;
  return {
    months,
    weekdays,
    weekday: new RegExp(`${sureWeekday}\\.?(?:,${space}{0,2}|${space}{1,2})(?:${links}${space}{1,2})?(?=[${letters}0-9])`, "iy"),
    weekdayAfter: new RegExp(`${space}{0,2}[(（]${weekday}\\.?[)）]|,?${space}{1,2}${sureWeekday}${wordEnd}`, "iy"),
    numeric: new RegExp(`([0-9]{1,4})([-/.])(${space}?)([0-9]{1,2})\\2${space}?([0-9]{1,4})(?![0-9]|[-/.][0-9])`, "y"),
    short: new RegExp(`([0-9]{1,2})([-/])([0-9]{1,2})(?=${space}{1,2}[~≈]?[0-9]{1,2}:[0-9]{2})`, "y"),
    dayFirst: new RegExp(
      `([0-9]{1,2})(${ordinal})?\\.?(?:${space}{1,2}|[-/]|)(?:${links}${space}{1,2})?${month}(\\.?)(?:(?:,?${space}{1,2}|[-/]|,)(?:${links}${space}{1,2})?${year})?(?![${letters}_])`,
      "iy"
    ),
    monthFirst: new RegExp(
      `${month}\\.?(?:${space}{1,2}|-|(?=[0-9]{1,2},? ?(?:19|20)[0-9]{2}))(?:${links}${space}{1,2})?([0-9]{1,2})(?![0-9])(${ordinal}(?![${letters}]))?(?:${space}?[-–]${space}?[0-9]{1,2}(?:${ordinal})?(?=,?${space}{1,2}(?:19|20)[0-9]{2}))?(?:(?:,${space}{0,2}|${space}{1,2}|-)${year}(?![${letters}]|:[0-9]))?(?![${letters}0-9_%]|[:.,][0-9])`,
      "iy"
    ),
    yearFirst: new RegExp(`${year}(?:${space}|-)${month}\\.?(?:${space}|-)([0-9]{1,2})(?![0-9])(${ordinal})?(?![${letters}_])`, "iy"),
    suffixed: new RegExp(`(?:([0-9]{4})${suffix(years)}${space}?)?([0-9]{1,2})${suffix(monthSuffix)}${space}?([0-9]{1,2})${suffix(days)}`, "y")
  };
});
var pad = (number) => String(number).padStart(2, "0");
function ordered(first, second, { dayFirst }) {
  const monthLed = first <= 12 && (second > 12 || dayFirst === false);
  const [day, month] = monthLed ? [second, first] : [first, second];
  const unsure = dayFirst === void 0 && first <= 12 && second <= 12 && first !== second;
  return { day, month, ambiguous: unsure ? { month: day, day: month } : void 0 };
}
function numericReading(text, index, words3) {
  const { numeric, short } = dateGrammar(words3);
  const match = matchAt(numeric, text, index);
  const mark = match?.[2] ?? "";
  const next = match ? text[index + match[0].length] ?? "" : "";
  if (match && !(/[A-Za-z_%]/.test(next) && !/^[T_t][0-9]/.test(text.slice(index + match[0].length, index + match[0].length + 2)))) {
    const [, first2 = "", , gap = "", middle = "", last = ""] = match;
    const [a2, b2, c] = [Number(first2), Number(middle), Number(last)];
    const end2 = index + match[0].length;
    if (gap !== "" && mark !== ".") return void 0;
    if (first2.length === 4 && last.length <= 2 && a2 >= 1900 && a2 < 2100 && b2 >= 1 && b2 <= 31 && c >= 1 && c <= 39) {
      const swapped = b2 > 12 && c <= 12 ? `${first2}${mark}${pad(c)}${mark}${pad(b2)}` : void 0;
      return { year: a2, month: b2, day: c, end: end2, ...swapped === void 0 ? {} : { swapped } };
    }
    if (first2.length > 2 || a2 < 1 || b2 < 1 || a2 > 39 || b2 > 31) return void 0;
    const padded = first2.length === 2 && middle.length === 2;
    const year = last.length === 4 ? c : last.length === 2 && (mark === "/" || mark === "." && padded) ? 2e3 + c : void 0;
    if (year === void 0 || year < 1900 || year >= 2100) return void 0;
    return { year, ...ordered(a2, b2, words3), end: end2 };
  }
  const brief = matchAt(short, text, index);
  if (!brief) return void 0;
  const [, first = "", between2, second = ""] = brief;
  const [a, b] = [Number(first), Number(second)];
  if (a < 1 || b < 1 || a > 31 || b > 31 || a > 12 && b > 12) return void 0;
  if (between2 === "-" && (first.length !== 2 || second.length !== 2)) return void 0;
  const reading = between2 === "-" && a <= 12 ? { month: a, day: b } : ordered(a, b, words3);
  return { year: void 0, ...reading, end: index + brief[0].length };
}
function namedReading(text, index, words3, weekday) {
  const { months, dayFirst, monthFirst, yearFirst } = dateGrammar(words3);
  const leading = matchAt(monthFirst, text, index);
  const match = leading ?? matchAt(yearFirst, text, index) ?? matchAt(dayFirst, text, index);
  if (!match) return void 0;
  const byYear = !leading && match[0].length > 4 && /^[0-9]{4}/.test(match[0]);
  const [name = "", day = "", ordinal, year, dot] = leading ? [match[1], match[2], match[3], match[4]] : byYear ? [match[2], match[3], match[4], match[1]] : [match[3], match[1], match[2], match[5], match[4]];
  const month = (months.get(name.toLowerCase()) ?? -1) + 1;
  const lower = name === name.toLowerCase() && name !== name.toUpperCase() && words3.monthsLower !== true;
  if (lower && year === void 0 && ordinal === void 0 && !weekday && (leading || name.length < 4)) return void 0;
  if (month < 1 || Number(day) < 1 || Number(day) > 39) return void 0;
  const end2 = index + match[0].length - (dot === "." && year === void 0 ? 1 : 0);
  return { year: year === void 0 ? void 0 : Number(year), month, day: Number(day), end: end2, ordinal };
}
function suffixedReading(text, index, words3) {
  const match = words3.suffixes && matchAt(dateGrammar(words3).suffixed, text, index);
  if (!match) return void 0;
  const year = match[1] === void 0 ? void 0 : Number(match[1]);
  return { year, month: Number(match[2]), day: Number(match[3]), end: index + match[0].length };
}
function ordinalFor(day, { ordinalEndings }) {
  const digits = String(day);
  return ordinalEndings && (ordinalEndings[digits] ?? ordinalEndings[digits.slice(-1)] ?? ordinalEndings[""]);
}
function faultOf(reading, text, weekdayText, words3) {
  const { year, month, day, swapped, ordinal } = reading;
  if (day < 1 || day > monthLength(year, month)) return { kind: "impossible", expected: swapped === void 0 ? [] : [swapped] };
  const right = ordinal === void 0 ? void 0 : ordinalFor(day, words3);
  if (ordinal !== void 0 && right !== void 0 && right !== ordinal.toLowerCase()) {
    return { kind: "ordinal", expected: [text.replace(new RegExp(`\\b(0?${day})[A-Za-z]{2}`), `$1${right}`)] };
  }
  const actual = year === void 0 ? void 0 : weekdayOf(year, month, day);
  const { weekdays } = dateGrammar(words3);
  const written = weekdayText === void 0 ? void 0 : weekdays.get(weekdayText.toLowerCase());
  if (weekdayText === void 0 || written === void 0 || actual === void 0 || written === actual) return void 0;
  const form = words3.weekdays[written]?.indexOf(weekdayText.toLowerCase()) === 0 ? 0 : -1;
  const name = words3.weekdays[actual]?.at(form) ?? "";
  const cased = weekdayText[0] === weekdayText[0]?.toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  return { kind: "weekday", expected: [text.replace(weekdayText, cased)] };
}
function weekdayMatch(expression, text, index, { nounsUpper }) {
  const match = matchAt(expression, text, index);
  const name = match?.[1] ?? match?.[2] ?? "";
  return nounsUpper && name.length < 3 && name === name.toLowerCase() ? void 0 : match;
}
function dateAt(text, index, words3) {
  const { weekday: before, weekdayAfter, weekdays } = dateGrammar(words3);
  const prefix = weekdayMatch(before, text, index, words3);
  const from = index + (prefix?.[0].length ?? 0);
  let reading = suffixedReading(text, from, words3) ?? numericReading(text, from, words3) ?? namedReading(text, from, words3, prefix !== void 0);
  if (!reading) return void 0;
  const after = prefix ? void 0 : weekdayMatch(weekdayAfter, text, reading.end, words3);
  const end2 = reading.end + (after?.[0].length ?? 0);
  const weekdayText = prefix?.[1] ?? after?.[1] ?? after?.[2];
  const weekday = weekdayText === void 0 ? void 0 : weekdays.get(weekdayText.toLowerCase());
  const { year, ambiguous } = reading;
  if (ambiguous && weekday !== void 0 && year !== void 0) {
    const here = weekdayOf(year, reading.month, reading.day) === weekday;
    const there = weekdayOf(year, ambiguous.month, ambiguous.day) === weekday;
    if (here !== there) reading = { ...reading, ...there ? ambiguous : {}, ambiguous: void 0 };
  }
  const whole = text.slice(index, end2);
  const fault = reading.ambiguous ? void 0 : faultOf(reading, whole, weekdayText, words3);
  const { month, day } = reading;
  return { kind: "date", start: index, end: end2, text: whole, year, month, day, weekday, fault, ambiguous: reading.ambiguous };
}

// src/text/clock-forms.ts
var clockGrammar = perLanguage((words3) => {
  const halfWord = (list) => {
    const dotted2 = list.filter((word) => word.includes("."));
    return `(?:${oneOf(dotted2)}\\.?|${oneOf(list.filter((word) => !word.includes(".")))})`;
  };
  const durationWords = /* @__PURE__ */ new Set([...words3.units.hour, ...words3.units.minute]);
  const sureMarks = words3.hourMarks.filter((mark) => !durationWords.has(mark));
  const glued = oneOf(words3.hourMarks.filter((mark) => mark.length === 1));
  const halves = words3.meridiemFirst ? `(${oneOf(words3.am)})|(${oneOf(words3.pm)})` : "(?!)()|(?!)()";
  const suffix = (characters) => characters ? `[${characters}]` : "(?!)";
  const apart = oneOf(words3.apartMarks ?? []);
  const range = `(?:${space}?[-–—~〜～]${space}?|${space}{0,2}${followed(words3.rangeWords)})`;
  const after = words3.meridiemFirst ? "(?!)()|(?!)()" : `(${halfWord(words3.am)})|(${halfWord(words3.pm)})`;
  return {
    durationWords,
    prefix: new RegExp(`(?:(${oneOf(sureMarks)})\\.?${space}{0,2})?(?:(?:${halves})${space}?)?(?=[0-9])`, "iy"),
    half: new RegExp(`${space}{0,2}(?:${after})(?![${letters}0-9_])`, "iy"),
    mark: new RegExp(`${space}{0,2}(${oneOf(words3.hourMarks)})\\.?(?![${letters}0-9_])`, "iy"),
    noon: new RegExp(`(?:12${space}{1,2})?(?:(${oneOf(words3.noon)})|(${oneOf(words3.midnight)}))${wordEnd}`, "iy"),
    colon: new RegExp(`([0-9]{1,2})(${space}?)[:：](${space}?)([0-9]{1,2})(?:[:：]([0-9]{1,2})(?:[.,][0-9]{1,9})?)?(?![0-9])`, "y"),
    emptyMinute: new RegExp(`([0-9]{1,2}):${space}?(?=[A-Za-z])`, "y"),
    // 9h30, 14h, 14 Uhr 30, à 14 h 30
    marked: new RegExp(
      `([0-9]{1,2})(?:(${glued})|${space}{0,2}(?:(${apart})|${oneOf(sureMarks)}))(?:${space}?([0-5][0-9]))?(?![${letters}0-9_:]|[.,][0-9])`,
      "iy"
    ),
    // "2h05 à 3h50": what a word links to a time is one too.
    toMarked: new RegExp(
      `${space}{1,2}(?:${oneOf(words3.rangeWords)}${space}{1,2}[0-9]{1,2}(?:${space}?(?:${glued}|${apart})${space}?|:)[0-5][0-9]|${oneOf((words3.at ?? []).filter((word) => words3.rangeWords.includes(word)))}${space}{1,2}[0-9]{1,2}${space}?(?:${glued}|${apart}))(?![${letters}0-9])`,
      "iy"
    ),
    toSuffixed: new RegExp(
      `${range}(?:${words3.meridiemFirst ? oneOf([...words3.am, ...words3.pm]) : "(?!)"})?${space}?[0-9]{1,2}${suffix(words3.suffixes?.hour)}`,
      "iy"
    ),
    dotted: /([0-9]{1,2})\.([0-9]{2})(?![0-9.:%]|,[0-9])/y,
    compact: new RegExp(`([0-9]{2})([0-9]{2})${space}?(?:${oneOf(words3.hourMarks)})\\.?(?![${letters}0-9_])`, "iy"),
    bare: new RegExp(
      `([0-9]{1,2})(?=${space}?(?:[-–—]|${oneOf(words3.rangeWords)}${space})${space}?[0-9]{1,2}(?::[0-9]{2})?${space}?(?:${after})(?![${letters}0-9_]))`,
      "iy"
    ),
    hour: /([0-9]{1,2})(?![0-9])/y,
    unknown: /([0-9]{1,2}|\?{1,2}|-{2}|xx|XX):(\?{1,2}|-{2}|xx|XX)(?![\w?:|-])/y,
    suffixed: new RegExp(
      `([0-9]{1,2})(${suffix(words3.suffixes?.hour)})(?:${space}?(?:([0-9]{1,2})${suffix(words3.suffixes?.minute)}|(${oneOf(words3.half)})))?(?!${oneOf(durationWords)})`,
      "y"
    ),
    at: new RegExp(`(?:^|[^${letters}])${followed(words3.at ?? [])}$`, "i"),
    // The "à" of "de 2 à 3 h" links two numbers.
    counted: new RegExp(`(?:^|[^0-9.,:/-])[0-9]{1,3}${space}{1,2}${oneOf(words3.rangeWords)}${space}{1,2}$`, "i")
  };
});
function halfAfter({ text, words: words3, half }, end2) {
  const match = matchAt(clockGrammar(words3).half, text, end2);
  if (!match) return { end: end2, half, halfText: "" };
  return { end: end2 + match[0].length, half: match[1] === void 0 ? "pm" : "am", halfText: match[0] };
}
function namedBody({ text, index, words: words3 }) {
  const match = matchAt(clockGrammar(words3).noon, text, index);
  if (!match) return void 0;
  return { end: index + match[0].length, hour: match[1] === void 0 ? 0 : 12, minute: 0, precision: "hour", halfText: "", padded: true };
}
function unknownBody(context) {
  const { text, index, words: words3 } = context;
  if (/[-:|?]/.test(text[index - 1] ?? "")) return void 0;
  const match = matchAt(clockGrammar(words3).unknown, text, index);
  if (!match) return void 0;
  const hour = Number(match[1]);
  return {
    hour: Number.isNaN(hour) || hour > 24 ? void 0 : hour,
    minute: void 0,
    precision: "minute",
    padded: true,
    ...halfAfter(context, index + match[0].length)
  };
}
function isHourOfDay(start, end2, { text, words: words3, half, evident }) {
  if (evident || half || zoneFollows(text, end2, words3) || matchAt(clockGrammar(words3).toSuffixed, text, end2)) return true;
  const { approximate, bound } = hedgeAround(text, start, end2, words3);
  return approximate && bound === void 0;
}
function suffixedBody(context) {
  const { text, index, words: words3, half } = context;
  const match = words3.suffixes && matchAt(clockGrammar(words3).suffixed, text, index);
  if (!match || Number(match[1]) > 24) return void 0;
  const [whole, , mark = "", minutes, halved2] = match;
  const bare = minutes === void 0 && halved2 === void 0;
  if (bare && words3.looseHours?.includes(mark) && !isHourOfDay(index, index + whole.length, context)) return void 0;
  const minute = minutes === void 0 ? halved2 === void 0 ? 0 : 30 : Number(minutes);
  const precision = minutes === void 0 ? "hour" : "minute";
  return { end: index + match[0].length, hour: Number(match[1]), minute, precision, half, halfText: "", padded: half === void 0 };
}
function zoneFollows(text, end2, words3) {
  return zoneAfter(text, end2, { words: words3 }) !== void 0;
}
function isLength(hour, mark, { words: words3, evident }) {
  return clockGrammar(words3).durationWords.has(mark.toLowerCase()) && !evident && (hour.length === 1 || Number(hour) < 6);
}
function colonBody(context) {
  const { text, index, words: words3, evident, leading } = context;
  const { colon, emptyMinute, mark } = clockGrammar(words3);
  const match = matchAt(colon, text, index);
  if (!match) {
    const empty = matchAt(emptyMinute, text, index);
    const tail2 = empty && halfAfter(context, index + empty[0].length);
    if (!empty || !tail2?.halfText || Number(empty[1]) > 12) return void 0;
    return { hour: Number(empty[1]), minute: 0, precision: "hour", padded: false, tight: true, ...tail2, halfText: ` ${tail2.halfText.trim()}` };
  }
  const [whole, hours = "", gap = "", gapAfter = "", minutes = "", seconds] = match;
  let end2 = index + whole.length;
  const tail = halfAfter(context, end2);
  const marker = tail.halfText ? void 0 : matchAt(mark, text, end2);
  if (marker && isLength(hours, marker[1] ?? "", context)) return void 0;
  end2 = marker ? end2 + marker[0].length : tail.end;
  const zoned = zoneFollows(text, end2, words3);
  const sure = Boolean(tail.half || marker || zoned);
  if (!sure && /^[A-Za-z_%]|^[:：][0-9A-Za-z:]|^\.[0-9]|^\/[0-9]{1,3}(?![0-9]|:)/.test(text.slice(end2, end2 + 6))) return void 0;
  const [hour, minute, second] = [Number(hours), Number(minutes), seconds === void 0 ? void 0 : Number(seconds)];
  const spaced = gap + gapAfter !== "";
  const opens = leading && new RegExp("^[ \\u00a0]{1,3}(?:\\p{Lu}|[-–—])", "u").test(text.slice(end2, end2 + 5));
  if (spaced && !sure && !(minutes.length === 2 && hours.length === 2 && (gapAfter === "" || minutes.startsWith("0") || opens))) return void 0;
  const expected = evident || leading && !/^[ \u00a0]?[a-z%]/.test(text.slice(end2, end2 + 2));
  if (minutes.length === 1 && seconds === void 0 && !sure && !(expected && hours.length === 2)) return void 0;
  if (minutes.length === 1 && seconds !== void 0 && !sure && !expected && hours.length === 1) return void 0;
  if (!sure && (hour > 29 || hour > 24 && hour + minute === 100) && !evident) return void 0;
  if (hour > 99 || seconds?.length === 1 && !sure && !expected) return void 0;
  const unclear = minutes.length === 1 ? [`0${minutes}`, ...minute < 6 ? [`${minutes}0`] : []] : void 0;
  return {
    hour,
    minute,
    second,
    precision: "minute",
    half: tail.half,
    halfText: tail.halfText,
    markText: marker?.[0] ?? "",
    end: end2,
    spaced,
    padded: hours.startsWith("0"),
    ...unclear ? { unclear } : {},
    ...minutes.length === 2 && seconds?.length === 1 ? { tight: true } : {}
  };
}
function isMarkedTime(hour, minute, apart, end2, context) {
  const { text, words: words3, evident, introduced, leading: first } = context;
  if (zoneFollows(text, end2, words3) || matchAt(clockGrammar(words3).toMarked, text, end2)) return true;
  if (minute !== void 0) return evident || (hour.startsWith("0") || Number(hour) >= 6) && (apart === void 0 || apart.length === 1);
  if (/^[0-9]/.test(text.slice(end2, end2 + 8).trimStart())) return false;
  if (apart !== void 0) return introduced;
  return evident || first && (hour.startsWith("0") || Number(hour) >= 6 && /^ ?[-–—:]/.test(text.slice(end2, end2 + 2)));
}
function markedBody(context) {
  const { text, index, words: words3, half } = context;
  const match = matchAt(clockGrammar(words3).marked, text, index);
  if (!match || Number(match[1]) > 24) return void 0;
  const [whole, hour = "", letter, apart, minute] = match;
  const end2 = index + whole.length;
  const like = apart !== void 0 || letter !== void 0 && clockGrammar(words3).durationWords.has(letter.toLowerCase());
  if (like && !isMarkedTime(hour, minute, apart, end2, context)) return void 0;
  return {
    end: end2,
    hour: Number(hour),
    minute: Number(minute ?? 0),
    precision: minute === void 0 ? "hour" : "minute",
    half,
    halfText: "",
    padded: true
  };
}
function dottedBody(context) {
  const { text, index, words: words3, dotted: dotted2 } = context;
  const { dotted: expression, mark, durationWords } = clockGrammar(words3);
  const match = matchAt(expression, text, index);
  if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return void 0;
  const after = index + match[0].length;
  const tail = halfAfter(context, after);
  const marker = tail.halfText ? void 0 : matchAt(mark, text, after);
  const sureMark = marker && !durationWords.has(marker[1]?.toLowerCase() ?? "") ? marker : void 0;
  const end2 = sureMark ? after + sureMark[0].length : tail.end;
  if (!dotted2 && !tail.half && !sureMark && !zoneFollows(text, end2, words3)) return void 0;
  if (!tail.half && /^[A-Za-z_]/.test(text.slice(end2)) && !zoneFollows(text, end2, words3)) return void 0;
  const padded = match[1]?.startsWith("0") === true;
  return { hour: Number(match[1]), minute: Number(match[2]), precision: "minute", half: tail.half, halfText: tail.halfText, padded, end: end2 };
}
function compactBody({ text, index, words: words3, half }) {
  const match = matchAt(clockGrammar(words3).compact, text, index);
  if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return void 0;
  return { end: index + match[0].length, hour: Number(match[1]), minute: Number(match[2]), precision: "minute", half, halfText: "", padded: true };
}
function hourBody(context) {
  const { text, index, words: words3, marked } = context;
  const { hour, bare } = clockGrammar(words3);
  const match = matchAt(hour, text, index);
  if (!match) return void 0;
  const base = { hour: Number(match[1]), minute: 0, precision: "hour", padded: match[1]?.startsWith("0") === true };
  const tail = halfAfter(context, index + match[0].length);
  if (tail.half && base.hour <= 24 && base.hour > 0) return { ...base, ...tail };
  const alone2 = matchAt(bare, text, index) !== void 0 || marked && !/^[.,:]?[0-9]/.test(text.slice(tail.end, tail.end + 2));
  return alone2 && base.hour <= 24 ? { ...base, ...tail } : void 0;
}

// src/text/clock.ts
var pad2 = (number) => String(number).padStart(2, "0");
function belongsToLeft(text, index, linked) {
  const before = text[index - 1] ?? "";
  if (/[A-Za-z0-9_.#@$€£&?\\]/.test(before)) return !(before === "." && /[\s.]/.test(text[index - 2] ?? " "));
  if (before === "/" || before === "-") return !linked && /[A-Za-z_/]/.test(text[index - 2] ?? "");
  if (before !== ":") return false;
  const run = text.slice(Math.max(0, index - 40), index - 1).split(/[\s([{|*]/).at(-1) ?? "";
  return /[0-9./\\:]/.test(run);
}
function isIntroduced(text, index, words3) {
  const before = text.slice(Math.max(0, index - 24), index);
  return clockGrammar(words3).at.test(before) && !clockGrammar(words3).counted.test(before);
}
function startsLine(text, index) {
  return /(?:^|\n)[ \t\u00a0\-*•>#|~([–—]{0,24}$/.test(text.slice(Math.max(0, index - 24), index));
}
function formatClock(minutes) {
  const whole = (Math.floor(minutes) % 1440 + 1440) % 1440;
  return `${pad2(Math.floor(whole / 60))}:${pad2(whole % 60)}`;
}
function twelveHour(hour, minute, half) {
  return `${hour % 12 === 0 ? 12 : hour % 12}:${pad2(minute)}${half}`;
}
function leadAt(text, index, words3) {
  const match = matchAt(clockGrammar(words3).prefix, text, index);
  if (!match || match[0] === "") return void 0;
  const [whole, mark, am, pm] = match;
  const half = am === void 0 ? pm === void 0 ? void 0 : "pm" : "am";
  const usual = half && (half === "am" ? 0 : 12);
  return { text: whole, marked: mark !== void 0, half, from: words3.halfFrom?.[(am ?? pm ?? "").toLowerCase()] ?? usual };
}
function hourOfDay(hour, from) {
  return from === void 0 || hour > 12 ? hour : (from + ((hour - from) % 12 + 12) % 12) % 24;
}
function judged(body, lead, written) {
  const { hour, minute, second, half, halfText, markText = "", spaced, unclear, tight } = body;
  if (hour === void 0) return { hour, minutes: void 0, fault: void 0 };
  const before = lead?.text ?? "";
  const actual = hourOfDay(hour, lead?.from ?? (half && (half === "pm" ? 12 : 0)));
  if (minute === void 0) return { hour: actual, minutes: void 0, fault: void 0 };
  if (hour > 24 || minute > 59 || (second ?? 0) > 59 || hour === 24 && minute + (second ?? 0) > 0) {
    return { hour: hour < 24 ? hour : void 0, minutes: void 0, fault: { kind: "impossible", expected: [] } };
  }
  const seconds = second === void 0 ? "" : `:${pad2(second)}`;
  if (lead?.half && lead.from === 0 && hour > 12 && hour < 24) {
    const digits = written.slice(before.length);
    return { hour, minutes: hour * 60 + minute, fault: { kind: "half", expected: [digits, before + digits.replace(/^[0-9]{2}/, String(hour - 12))] } };
  }
  if (half && !lead?.half && (hour > 12 || hour === 0)) {
    const plain = `${pad2(hour)}:${pad2(minute)}${seconds}`;
    const twelve = twelveHour(hour, minute, seconds + halfText);
    const minutes2 = hour === 0 && half === "pm" ? void 0 : hour * 60 + minute;
    return { hour, minutes: minutes2, fault: { kind: "half", expected: [plain, twelve] } };
  }
  const [head, tail] = [before + (half ? hour : pad2(hour)), seconds + halfText + markText];
  if (unclear) return { hour: actual, minutes: void 0, fault: { kind: "form", expected: unclear.map((minutes2) => `${head}:${minutes2}${tail}`) } };
  const minutes = actual * 60 + minute;
  const fixed = `${tight ? head : before + hour}:${pad2(minute)}${tail}`;
  const fault = tight ? { kind: "form", expected: [fixed] } : spaced ? { kind: "spacing", expected: [fixed] } : void 0;
  return { hour: actual === 24 ? 0 : actual, minutes, fault };
}
function clockAt(text, index, words3, options = {}) {
  if (belongsToLeft(text, index, options.evident === true)) return void 0;
  const lead = leadAt(text, index, words3);
  const introduced = isIntroduced(text, index, words3);
  const context = {
    text,
    index: index + (lead?.text.length ?? 0),
    words: words3,
    dotted: options.dotted === true || lead?.marked === true,
    marked: lead?.marked === true,
    half: lead?.half,
    evident: options.evident === true || lead !== void 0 || introduced,
    introduced,
    leading: startsLine(text, index)
  };
  const body = namedBody(context) ?? unknownBody(context) ?? suffixedBody(context) ?? colonBody(context) ?? markedBody(context) ?? dottedBody(context) ?? compactBody(context) ?? hourBody(context);
  if (!body) return void 0;
  const { end: end2, second } = body;
  const { hour, minutes, fault } = judged(body, lead, text.slice(index, end2));
  const half = lead?.half && body.half && hour !== void 0 ? hour < 12 ? "am" : "pm" : body.half;
  const { approximate } = hedgeAround(text, index, end2, words3);
  return {
    kind: "clock",
    start: index,
    end: end2,
    text: text.slice(index, end2),
    hour,
    minutes,
    seconds: minutes === void 0 ? void 0 : second,
    precision: second === void 0 ? body.precision : "second",
    half,
    couldBePm: !half && !body.padded && hour !== void 0 && hour >= 1 && hour <= 12 && minutes !== void 0,
    approximate,
    unknown: body.hour === void 0 || body.minute === void 0,
    fault
  };
}

// src/text/range.ts
var broken = [
  "â€”",
  "â€“",
  "â€”",
  "â€“",
  'â€"',
  "â",
  "â",
  "Ã¢â‚¬â€",
  "Ã¢â‚¬â€œ",
  "Ã¢â‚¬â€",
  "Ã¢â‚¬â€”",
  'Ã¢â‚¬"',
  "Ã¢â‚¬Å“",
  "â€"
];
var dashes = ["-", "--", "–", "—", "―", "−", "→", "->", "-->", "=>", "⇒", "〜", "～", "~", "...", "…", ...broken];
var rangeGrammar = perLanguage((words3) => ({
  link: new RegExp(`^[)\\]*_\`]{0,3}\\s{0,3}(?:${oneOf(dashes)}|${oneOf(words3.rangeWords)})\\s{0,3}[(\\[*_\`~]{0,3}$`, "i"),
  pairs: (words3.between ?? []).map(([before, and]) => ({
    before: new RegExp(`(?:^|[^${letters}])${escaped(before)}\\s{1,3}[(\\[*_\`~]{0,3}$`, "i"),
    and: new RegExp(`^[)\\]*_\`]{0,3}\\s{1,3}${escaped(and)}\\s{1,3}[(\\[*_\`~]{0,3}$`, "i")
  })),
  near: new RegExp(`^[\\s,T@(*_\`、，（]{0,4}(?:${followed(words3.dateLinks)}){0,2}$`, "i"),
  zoned: /^[\s([（,、]{0,3}$/,
  zoneLink: new RegExp(`^(?:[ :：]{0,2}|${oneOf(words3.dateLinks.filter(isSpaceless))})$`),
  closing: /^\s?[)\]）]?/
}));
function linkBetween(gap, words3) {
  return gap.length <= 24 && rangeGrammar(words3).link.test(gap);
}
function placed(tokens, text, words3) {
  const { near, zoned, zoneLink, closing } = rangeGrammar(words3);
  const gap = (a, b) => a && b && b.start - a.end <= 16 ? text.slice(a.end, b.start) : "far away from each other";
  const found = [];
  let used = -1;
  tokens.forEach((clock, at) => {
    if (clock.kind !== "clock") return;
    let [left, right] = [at, at];
    let [date, zone] = [void 0, void 0];
    const before = tokens[left - 1];
    if (before?.kind === "zone" && left - 1 > used && zoneLink.test(gap(before, clock))) {
      zone = before;
      left--;
    }
    const dateBefore2 = tokens[left - 1];
    if (dateBefore2?.kind === "date" && left - 1 > used && near.test(gap(dateBefore2, tokens[left]))) {
      date = dateBefore2;
      left--;
    }
    const zoneBefore2 = tokens[left - 1];
    if (date && !zone && zoneBefore2?.kind === "zone" && left - 1 > used && near.test(gap(zoneBefore2, date))) {
      zone = zoneBefore2;
      left--;
    }
    let end2 = clock.end;
    const zoneAfter2 = tokens[right + 1];
    if (zoneAfter2?.kind === "zone" && zoned.test(gap(clock, zoneAfter2))) {
      zone = zoneAfter2;
      right++;
      end2 = zoneAfter2.end + (/[([（]/.test(gap(clock, zoneAfter2)) ? closing.exec(text.slice(zoneAfter2.end, zoneAfter2.end + 2))?.[0].length ?? 0 : 0);
    }
    const dateAfter = tokens[right + 1];
    if (!date && dateAfter?.kind === "date" && near.test(gap({ start: 0, end: end2 }, dateAfter))) {
      const next = tokens[right + 2];
      if (next?.kind !== "clock" || !near.test(gap(dateAfter, next))) {
        date = dateAfter;
        right++;
        end2 = dateAfter.end;
      }
    }
    used = right;
    found.push({ start: tokens[left]?.start ?? clock.start, end: end2, clock, date, zone });
  });
  return found;
}
function halved(clock, other, distance) {
  const { minutes, couldBePm } = clock;
  if (minutes === void 0 || !couldBePm || other.half === void 0 || other.minutes === void 0) return minutes;
  const morning = minutes % 720;
  const forward = (value) => (distance(value) + 1440) % 1440 || 1440;
  return forward(morning) <= forward(morning + 720) ? morning : morning + 720;
}
function rangesOf(tokens, text, words3) {
  const { pairs } = rangeGrammar(words3);
  const moments = placed(tokens, text, words3);
  const ranges = [];
  for (let at = 0; at + 1 < moments.length; at++) {
    const [a, b] = [moments[at], moments[at + 1]];
    if (!a || !b || b.start - a.end > 24) continue;
    const gap = text.slice(a.end, b.start);
    const left = text.slice(Math.max(0, a.start - 24), a.start);
    if (!linkBetween(gap, words3) && !pairs.some(({ before, and }) => and.test(gap) && before.test(left))) continue;
    const [first, second] = [a.clock, b.clock];
    const fromMinutes = halved(first, second, (minutes) => (second.minutes ?? 0) - minutes);
    const toMinutes = halved(second, first, (minutes) => minutes - (first.minutes ?? 0));
    const zones = { from: a.zone ?? b.zone, to: b.zone ?? a.zone };
    ranges.push({
      kind: "range",
      start: a.start,
      end: b.end,
      text: text.slice(a.start, b.end),
      from: { clock: first, date: a.date, zone: zones.from, minutes: fromMinutes },
      to: { clock: second, date: b.date, zone: zones.to, minutes: toMinutes }
    });
    at++;
  }
  return ranges;
}

// src/text/scan.ts
var scanGrammar = perLanguage((words3) => {
  const clock = clockGrammar(words3);
  const marks = words3.hourMarks.filter((mark) => !clock.durationWords.has(mark));
  const started = [
    ...words3.months.flat(),
    ...words3.weekdays.flat().filter(isLongName),
    ...words3.noon,
    ...words3.midnight,
    ...words3.half,
    ...Object.keys(words3.numbers),
    ...marks,
    ...words3.meridiemFirst ? [...words3.am, ...words3.pm] : []
  ];
  const lettered = new RegExp(`^[${letters}]+$`);
  const spaceless = started.filter((word) => !lettered.test(word));
  const url = `(?<![${letters}])[A-Za-z][A-Za-z0-9+.]{1,11}:\\/\\/[^\\s<>"'\`)\\]|]+`;
  return {
    // Whole words are looked up in a set, which is far faster than an alternation of them all.
    started: new Set(started.filter((word) => lettered.test(word))),
    start: new RegExp(`${url}|[${letters}]+|[0-9½¼¾]|${oneOf(spaceless)}|\\+(?= ?[0-9])|\\?{1,2}(?=:)|--(?=:)`, "gi"),
    /** "2022-02-02 1625:" – four digits are a time only directly after a date and before a colon or dash. */
    compact: /([01][0-9]|2[0-3])([0-5][0-9])(?= ?[:–—-]| [A-Z]| *$)/y,
    blob: /[0-9]+(?:[.:,][0-9]+)*/y,
    relative: /(T ?|)([+\-−]) ?(?:([0-9]{1,3}):([0-9]{2})(?::([0-9]{2}))?(?![0-9:])|(?=([0-9]{1,4})))/y,
    gap: new RegExp(`^(?:[\\s,;|(\\[*_\`T–—-]|${oneOf(words3.dateLinks)}){0,8}$`, "i")
  };
});
function relativeAt(text, index, words3) {
  const match = matchAt(scanGrammar(words3).relative, text, index);
  if (!match) return void 0;
  const [whole, lead = "", sign, hours, minutes, seconds, bare] = match;
  const before = whole.startsWith("+ ") ? text.slice(Math.max(0, index - 4), index).trimEnd().at(-1) ?? "" : text[index - 1] ?? "";
  if (lead === "" && (sign !== "+" || hours !== void 0 || /[A-Za-z0-9)\]"]/.test(before))) return void 0;
  const after = index + whole.length;
  const duration = hours === void 0 ? durationAt(text, after, words3) : void 0;
  const alone2 = bare !== void 0 && !/^[A-Za-z0-9.,:%]/.test(text.slice(after + bare.length)) && lead !== "";
  if (hours === void 0 && !duration && !alone2) return void 0;
  const amount = hours === void 0 ? duration?.minutes ?? Number(bare) : Number(hours) * 60 + Number(minutes) + Number(seconds ?? 0) / 60;
  const end2 = duration?.end ?? after + (bare?.length ?? 0);
  return { kind: "relative", start: index, end: end2, text: text.slice(index, end2), minutes: sign === "+" ? amount : -amount };
}
function isWithinName(text, start, end2) {
  const [before = "", further = ""] = [text[start - 1], text[start - 2]];
  if (/[A-Za-z0-9_.@#$=]/.test(before) || /[-/\\]/.test(before) && /[A-Za-z0-9_.-]/.test(further)) return true;
  return /^(?:[-_/][A-Za-z]|\.[A-Za-z0-9])/.test(text.slice(end2, end2 + 2));
}
function readAt(text, index, words3, options, last) {
  const relative = relativeAt(text, index, words3);
  if (relative) return [relative];
  const date = dateAt(text, index, words3);
  if (date && !isWithinName(text, date.start, date.end)) {
    const glued = /^[Tt_][0-9]/.test(text.slice(date.end, date.end + 2));
    const clock2 = glued ? clockAt(` ${text.slice(date.end + 1, date.end + 40)}`, 1, words3, { ...options, evident: true }) : void 0;
    return clock2 ? [date, ...withZone(text, words3, { ...clock2, start: clock2.start + date.end, end: clock2.end + date.end, couldBePm: false }, true)] : [date];
  }
  const gap = last && last.kind !== "duration" && index - last.end <= 16 ? text.slice(last.end, index) : void 0;
  const follows3 = gap !== void 0 && (last?.kind === "date" && scanGrammar(words3).gap.test(gap) || linkBetween(gap, words3));
  const clock = clockAt(text, index, words3, follows3 ? { ...options, evident: true } : options) ?? (last?.kind === "date" && gap === " " ? compactAt(text, index, words3) : void 0);
  const duration = isDurationStart(text, index) ? durationAt(text, index, words3) : void 0;
  if (!clock) return duration ? [duration] : [];
  if (duration && duration.end > clock.end) return [duration];
  return withZone(text, words3, clock, clock.seconds !== void 0 && last?.kind === "date");
}
function compactAt(text, index, words3) {
  const match = matchAt(scanGrammar(words3).compact, text, index);
  if (!match) return void 0;
  const hour = Number(match[1]);
  return {
    kind: "clock",
    start: index,
    end: index + 4,
    text: match[0],
    hour,
    minutes: hour * 60 + Number(match[2]),
    seconds: void 0,
    precision: "minute",
    half: void 0,
    couldBePm: false,
    approximate: false,
    unknown: false,
    fault: void 0
  };
}
function isDurationStart(text, index) {
  const before = text[index - 1] ?? "";
  return !/[A-Za-z0-9_$€£#@.:/]/.test(before) && !(before === "-" && /[A-Za-z]/.test(text[index - 2] ?? ""));
}
function withZone(text, words3, clock, iso) {
  const zone = zoneAfter(text, clock.end, { iso, words: words3 });
  return zone ? [clock, zone] : [clock];
}
function zoneBefore(text, clock, from, words3) {
  const match = /(?:^|[^A-Za-z0-9_])([A-Z]{3,5})[ :]{1,2}$/.exec(text.slice(Math.max(from, clock.start - 9), clock.start));
  const start = match?.[1] === void 0 ? -1 : text.lastIndexOf(match[1], clock.start);
  return start < 0 ? void 0 : zoneAt(text, start, words3);
}
function merged(tokens, zones) {
  if (zones.length === 0) return tokens;
  const all = [...tokens, ...zones].sort((a, b) => a.start - b.start || b.end - a.end);
  let end2 = 0;
  return all.filter((token) => {
    if (token.start < end2) return false;
    end2 = token.end;
    return true;
  });
}
function mayStart(found, text, index, words3) {
  if (scanGrammar(words3).started.has(found.toLowerCase())) return !/[0-9_]/.test(text[index - 1] ?? "");
  if (!/^[A-Za-z\u00c0-\u04ff]/.test(found)) return true;
  const next = text.slice(index + found.length, index + found.length + 2);
  return found === "T" ? /^ ?[+\-−]/.test(next) : found === "P" || found === "PT" ? /^[0-9]/.test(next) : /^xx$/i.test(found) && next.startsWith(":");
}
function scanTimes(text, words3, options = {}) {
  const { start, blob } = scanGrammar(words3);
  const tokens = [];
  const urls = [];
  start.lastIndex = 0;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const { index } = match;
    const from = tokens.at(-1)?.end ?? 0;
    if (match[0].includes("://")) {
      urls.push({ start: index, end: index + match[0].length });
      continue;
    }
    if (!mayStart(match[0], text, index, words3)) continue;
    const found = readAt(text, index, words3, options, tokens.at(-1));
    const [first] = found;
    if (first?.kind === "clock" && found.length === 1) {
      const zone = zoneBefore(text, first, from, words3);
      if (zone) tokens.push(zone);
    }
    tokens.push(...found);
    const skipped = found.length === 0 ? matchAt(blob, text, index)?.[0].length : void 0;
    start.lastIndex = found.at(-1)?.end ?? index + (skipped ?? match[0].length);
  }
  let url = 0;
  const zones = findZones(text, words3).filter((zone) => {
    while ((urls[url]?.end ?? Number.POSITIVE_INFINITY) <= zone.start) url++;
    return (urls[url]?.start ?? Number.POSITIVE_INFINITY) >= zone.end;
  });
  return merged(tokens, zones);
}

// src/incident/reading.ts
function createReading(blocks2, locator, language, settings, path) {
  const tokens = /* @__PURE__ */ new Map();
  const { time } = language;
  const links = /* @__PURE__ */ new Set([...time.dateLinks, ...time.at ?? [], ...time.hedges, ...time.and, ...time.rangeWords]);
  return {
    language,
    locator,
    blocks: blocks2.blocks,
    lines: blocks2.lines,
    frontMatter: blocks2.frontMatter,
    settings,
    path,
    timeLinks: links,
    tokensOf(line) {
      let found = tokens.get(line);
      if (!found) {
        scanBlock(line.block, language, links, tokens);
        found = tokens.get(line) ?? [];
      }
      return found;
    }
  };
}
function scanBlock(block, language, links, into) {
  let taken = 0;
  for (const [index, line] of block.lines.entries()) {
    const next = block.lines[index + 1];
    const wraps = next !== void 0 && continues(line, next, links);
    const text = block.text.slice(line.start, wraps ? next.end : line.end).replace(/\s/g, " ");
    const scanned = scanTimes(
      text.replace(noTime, (mark) => " ".repeat(mark.length)),
      language.time,
      { dotted: dotted.test(text) }
    );
    const length = line.text.length;
    const own = scanned.filter((token) => token.start >= taken && token.start < length);
    into.set(line, own);
    const last = own.at(-1);
    taken = wraps && last && last.end > length ? last.end - (next.start - line.start) : 0;
  }
}
function continues(line, next, links) {
  const { text, block } = line;
  if (text.length < 20 || block.kind === "code" || /[.!?:;。]$/.test(text) || block.hardBreaks.some((at) => at >= line.end && at < next.start)) return false;
  if (new RegExp("^\\p{Ll}", "u").test(next.text)) return true;
  const word = /[^\s]{1,20}$/.exec(text)?.[0].toLowerCase() ?? "";
  return /^\d/.test(next.text) && (links.has(word) || /^[-–—,]$/.test(word));
}
function locatedIn(line, start = 0, end2 = line.text.length) {
  const text = end2 > line.text.length ? line.block.text.slice(line.start + start, line.start + end2).replace(/\s{1,9}/g, " ") : line.text.slice(start, end2);
  return { text, place: placeInLine(line, start, end2), line: line.number };
}
var dotted = /^[^\p{L}\p{N}]{0,6}(?:[01]?\d|2[0-3])\.[0-5]\d(?=[\s:–-])(?![ ]?%)|\d{4},? {1,2}(?:kl\.? )?(?:[01]?\d|2[0-3])\.[0-5]\d(?!\d|\.\d)/u;
var noTime = /:[a-z][a-z_]{1,39}\d?:(?=\S)|^\d{1,2}[.)](?=\d{1,2}:\d\d[^:\d])/g;
var leadingNoise = /^(?:\d{1,2}[.)](?=\d{1,2}:\d\d[^:\d])|:[a-z][a-z\d_+-]{1,39}:|[^\p{L}\p{N}[(<"'@#~?*`$])+/u;
function leadingMarks(text) {
  return leadingNoise.exec(text)?.[0].length ?? 0;
}

// src/incident/entries.ts
var between = /^(?:[\s,|()[\]@·~≈-]*|T|:\s{1,2})$/;
var rangeMark = /^[\s]*(?:-|–|—|→|~|〜|→|->|=>|â€[”“])[\s]*$/;
var afterTime = /^[\s:;.,|)\]*–—>=-]+/;
function isBetween(text, words3) {
  if (between.test(text)) return true;
  const word = text.trim().toLowerCase().replace(/^[,\s]{1,9}|[,\s]{1,9}$/g, "");
  return words3.has(word);
}
function entryAt(reading, line, from = 0, to = line.text.length) {
  const { text } = line;
  const { time } = reading.language;
  const tokens = reading.tokensOf(line).filter((token) => token.start >= from && token.end <= to);
  const first = tokens[0];
  if (!first) return void 0;
  const lead = text.slice(from, first.start);
  const bare = lead.slice(Math.min(lead.length, leadingMarks(text.slice(from)))).replace(/^[\s[(<"'~@*`#]{1,6}|[\s[("'~@*`:]{1,6}$/g, "");
  if (bare !== "" && !isLeadWord(bare, reading)) return void 0;
  let clock;
  let date;
  let zone;
  let until;
  let relative;
  let end2 = first.start;
  for (const [index, token] of tokens.entries()) {
    const gap = text.slice(end2, token.start);
    if (index > 0 && !isBetween(gap, reading.timeLinks)) {
      const ranged = clock && (rangeMark.test(gap) || time.rangeWords.includes(gap.trim().toLowerCase()));
      if (!ranged) break;
      if (token.kind === "clock" && !until) until = token;
      else if (token.kind !== "date") break;
      end2 = token.end;
      continue;
    }
    if (token.kind === "clock") {
      if (clock && rangeMark.test(gap) && !until) until = token;
      else if (clock) break;
      else clock = token;
    } else if (token.kind === "date") {
      if (date && clock) break;
      date ??= token;
    } else if (token.kind === "zone") {
      if (zone || !clock) break;
      zone = token;
    } else if (token.kind === "relative" && !clock && !relative) {
      relative = token;
    } else break;
    end2 = token.end;
  }
  if (!clock && !date && !relative) return void 0;
  if (clock && !zone) {
    const bracket = /^\]\s{1,3}/.exec(text.slice(end2, to))?.[0].length ?? 0;
    zone = bracket > 0 ? zoneAt(text, end2 + bracket, time) : void 0;
    end2 = zone?.end ?? end2;
  }
  end2 = conversionEnd(text, end2, tokens);
  const textStart = end2 + (afterTime.exec(text.slice(end2, to))?.[0].length ?? 0);
  return { line, clock, date, zone, until, relative, start: first.start, end: end2, textStart, textEnd: to, late: false };
}
function conversionEnd(text, end2, tokens) {
  const clock = tokens.find((token) => token.kind === "clock" && token.start > end2);
  if (!clock || !/^\s{0,2}[([]\s?$/.test(text.slice(end2, clock.start))) return end2;
  const zone = tokens.find((token) => token.kind === "zone" && token.start >= clock.end && token.start - clock.end <= 2);
  const after = zone?.end ?? clock.end;
  return /^\s?[)\]]/.test(text.slice(after)) ? after + 1 : end2;
}
function isLeadWord(text, reading) {
  const { language } = reading;
  const lower = text.toLowerCase();
  return (language.time.at ?? []).includes(lower) || language.time.hedges.includes(lower) || language.columns.time.includes(lower) || lower === "on";
}
function runningEntries(reading, line) {
  if (line.text.length < 60) return [];
  const starts = [];
  const tokens = reading.tokensOf(line);
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "clock") continue;
    const before = tokens[index - 1];
    const start = before?.kind === "date" && between.test(line.text.slice(before.end, token.start)) ? before.start : token.start;
    const after = tokens[index + 1];
    const end2 = after?.kind === "zone" && after.start - token.end <= 2 ? after.end : token.end;
    const opens = start === leadingMarks(line.text) || /[.!?;:)]["')\]]?\s{1,4}(?:[^\p{L}\p{N}\s]{1,3}\s{0,3})?$/u.test(line.text.slice(Math.max(0, start - 8), start));
    if (opens && /^\)?\s*(?:[:：]|[-–—]\s)/.test(line.text.slice(end2, end2 + 4))) starts.push(start);
  }
  if (starts.length < 3) return [];
  const entries = starts.map((start, index) => entryAt(reading, line, start, starts[index + 1] ?? line.text.length));
  return entries.filter((entry) => entry !== void 0);
}

// src/incident/runs.ts
var typedBullet = new RegExp("^(?:[•◦‣▪●○■□▸►➢➤✓✔·]\\s*|[–—]\\s+|o\\t\\s*|o\\s{2,}|-(?=\\p{Lu}\\p{Ll})|\\d{1,2},\\s+(?=\\p{Lu}))", "u");
function bulletOf({ text }) {
  const bullet = typedBullet.exec(text)?.[0];
  if (bullet === void 0) return void 0;
  const number = /^\d/.test(bullet) ? Number.parseInt(bullet, 10) : void 0;
  return { kind: number === void 0 ? bullet.charAt(0) : "1", length: bullet.length, number, kept: /^[✓✔]/.test(bullet) };
}
function wordsStart(text) {
  const bullet = typedBullet.exec(text)?.[0].length ?? 0;
  return bullet + leadingMarks(text.slice(bullet));
}
var labelled = /^(?:[^:：]{2,48})[:：](?:\s|$)/;
function openingOf(reading, line) {
  if (typedBullet.test(line.text)) return "bullet";
  if (entryAt(reading, line)?.clock) return "time";
  const text = line.text.slice(leadingMarks(line.text));
  if (labelled.test(text) && startsUpper(text) && wordCount(text.slice(0, text.search(/[:：]/))) <= 6) return "label";
  if (startsUpper(text)) return "sentence";
  return "none";
}
function startsUpper(text) {
  return /^["'“‘(]?[\p{Lu}\p{Lo}\d]/u.test(text);
}
function wordCount(text) {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
function endsEntry(line, margin) {
  if (/[.!?;:)。]["')*_]{0,6}$/.test(line.text)) return true;
  return line.text.length < margin * 0.6;
}
function isCaption(text) {
  return text.length <= 40 && /[\p{L}\p{N})]$/u.test(text);
}
function isApart(reading, line) {
  const before = line.block.lines[line.index - 1];
  return before !== void 0 && endsEntry(before, marginOf(line.block.lines)) && openingOf(reading, line) !== "none";
}
function closingOf({ language }, lines) {
  const told = lines.map(({ text }) => /\.$/.test(text) && language.stopWords.includes(new RegExp("^\\p{L}+", "u").exec(text)?.[0].toLowerCase() ?? ""));
  const first = told.indexOf(true);
  return first >= 2 && !told.includes(false, first) ? first : lines.length;
}
function stretchesOf(reading, { lines }, headings2) {
  const parts = [[]];
  for (const line of lines) {
    if (headings2.has(line)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((part) => ({ lines: part, margin: marginOf(part), run: isRun(reading, part), closing: closingOf(reading, part) }));
}
function marginOf(lines) {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.text.length);
  return longest;
}
function opensWithVerb(text, language) {
  const word = /^[\p{L}'-]+/u.exec(text.slice(leadingMarks(text)))?.[0].toLowerCase() ?? "";
  if (language.action.verbs.includes(word)) return true;
  const stems2 = [
    word.replace(/ing$/, ""),
    word.replace(/ing$/, "e"),
    word.replace(/ed$/, ""),
    word.replace(/d$/, ""),
    word.replace(/(.)\1(?:ing|ed)$/, "$1"),
    word.replace(/ied$/, "y"),
    word.replace(/s$/, "")
  ];
  return stems2.some((stem) => stem !== word && language.action.verbs.includes(stem));
}
function afterLabel(text) {
  const match = /^[^:：]{2,48}[:：]\s+(?=\S)/.exec(text);
  return match ? text.slice(match[0].length) : text;
}
function isRun(reading, lines) {
  if (lines.length < 2) return false;
  const openings = lines.map((line) => openingOf(reading, line));
  if (openings.every((opening2) => opening2 === "bullet")) return true;
  const margin = marginOf(lines);
  if (openings.some((opening2) => opening2 === "none")) return false;
  const closed = lines.slice(0, -1).every((line) => endsEntry(line, margin));
  if (openings.every((opening2) => opening2 === "time" || opening2 === "label" || opening2 === "bullet")) return true;
  if (openings.filter((opening2) => opening2 === "time").length >= 2 && closed) return true;
  return closed && lines.length >= 2 && openings.every((opening2) => opening2 !== "none");
}

// src/incident/vague.ts
function vagueness(text, language) {
  const { action: action8 } = language;
  const sentence = text.slice(leadingMarks(text)).replace(/^[^:：]{2,48}[:：]\s+(?=\S)/, "");
  const wish = findPhrase(sentence, action8.wishes);
  if (wish && (wish.start === 0 || sentence.length < 60)) return wish.text;
  if (/[\d`"“”@#(/]/.test(sentence) || sentence.length > 130) return void 0;
  const words3 = sentence.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const start = words3.findIndex((word) => !isOneOf(word, action8.auxiliaries));
  const verb = words3[start] ?? "";
  if (!isOneOf(verb, action8.vagueVerbs) || isNamed(sentence)) return void 0;
  const rest = words3.slice(start + 1);
  const cut = rest.findIndex((word, index) => index > 0 && isOneOf(word, action8.purposeLinks));
  const object = (cut < 0 ? rest : rest.slice(0, cut)).filter((word) => !isOneOf(word, action8.fillers));
  const purpose = cut < 0 ? [] : rest.slice(cut + 1);
  if (rest.some((word) => isOneOf(word, action8.means)) || object.length === 0) return void 0;
  const named2 = object.some((word) => !isOneOf(word, action8.vagueObjects)) || purpose.some((word) => !isEmpty(word, language));
  return named2 ? void 0 : sentence.replace(/[.!]{1,3}$/, "");
}
function isEmpty(word, { action: action8 }) {
  return isOneOf(word, action8.purposes) || isOneOf(word, action8.fillers) || isOneOf(word, action8.vagueObjects) || isOneOf(word, action8.purposeLinks);
}
function isNamed(sentence) {
  return new RegExp("\\s\\p{Lu}\\p{L}", "u").test(sentence.slice(2));
}

// src/incident/actions.ts
function readActions(reading, sections8) {
  const own = sections8.filter((section) => section.keys.includes("action-items"));
  const headings2 = new Map(sections8.map((section) => [section.heading, section]));
  const stretchOf = stretchFinder(reading, new Set(sections8.filter(({ form }) => form !== "label").map((section) => section.heading)));
  const parents = /* @__PURE__ */ new Set();
  for (const line of reading.lines) if (line.block.item?.parent !== void 0) parents.add(line.block.item.parent);
  const details = /* @__PURE__ */ new Set();
  const actions = [];
  const seen2 = /* @__PURE__ */ new Set();
  for (const section of own) {
    let due;
    const before = actions.length;
    const inner = [];
    for (const line of [section.heading, ...section.lines]) {
      if (seen2.has(line) || line === section.heading && section.form !== "label") continue;
      const heading = headings2.get(line);
      if (heading && heading !== section && heading.keys.length > 0 && !heading.keys.includes("action-items") && !(heading.level > section.level && heading.keys.every((key) => key === "resolution")))
        break;
      seen2.add(line);
      if (line === section.heading) continue;
      if (heading && heading.form !== "label") {
        due = dueOf(reading, line.text) ?? headedPeriod.exec(line.text)?.[0];
        if (line.block.kind === "heading" && heading.keys.length === 0) inner.push(line);
        continue;
      }
      const item2 = readAction(reading, line, section, { parents, details, stretchOf });
      if (item2) actions.push(due && item2.due === void 0 ? { ...item2, due } : item2);
    }
    if (actions.length === before && inner.length >= 2) for (const line of inner) actions.push(textAction(reading, line, section, headedText(reading, line)));
  }
  return actions;
}
function stretchFinder(reading, headings2) {
  const known = /* @__PURE__ */ new Map();
  return (line) => {
    if (!known.has(line)) for (const stretch of stretchesOf(reading, line.block, headings2)) for (const own of stretch.lines) known.set(own, stretch);
    return known.get(line) ?? { lines: [line], margin: line.text.length, run: false, closing: 1 };
  };
}
function readAction(reading, line, section, around) {
  const { block } = line;
  if (block.quoted || block.kind === "fence" || block.kind === "heading") return void 0;
  if (block.cells) return block.headerRow ? void 0 : rowAction(reading, line, section);
  if (!isActionLine(reading, line, around)) return void 0;
  return textAction(reading, line, section, itemText(reading, line));
}
function headedText(reading, line) {
  let text = line.text.replace(/^\d{1,2}[.)]\s*/, "");
  for (const next of reading.lines.slice(line.order + 1, line.order + 12)) {
    if (next.block.kind === "heading") break;
    if (isDetail(reading.language, next.text)) text += `; ${next.text}`;
  }
  return text;
}
function textAction(reading, line, section, text) {
  const { block } = line;
  const marks = wordsStart(text);
  const words3 = text.slice(marks);
  const done = block.item?.checked === true || isDone(reading.language, text);
  const owner = ownerOf(words3, reading.language);
  const due = dueOf(reading, words3);
  const ticket = ticketOf(line, words3, reading.language);
  const work = workOf(reading, words3);
  return {
    text: line.text,
    place: placeInLine(line, wordsStart(line.text)),
    line: line.number,
    owner,
    due,
    ticket,
    done,
    section,
    work,
    vague: vagueness(work, reading.language)
  };
}
function itemText(reading, line) {
  const { block } = line;
  if (block.item?.first && line.index === 0 && !isRun(reading, block.lines)) return withFollowing(reading, line, block.text.replace(/\n/g, " "));
  let text = line.text;
  for (const next of reading.lines.slice(line.order + 1, line.order + 4)) {
    if (!isDetail(reading.language, next.text)) break;
    text += `; ${next.text}`;
  }
  return text;
}
function withFollowing(reading, line, text) {
  const id = line.block.item?.id;
  let all = text;
  for (let order = line.order + 1; order < line.order + 12; order++) {
    const next = reading.lines[order];
    const item2 = next?.block.item;
    if (!next || !item2 || next.block === line.block) {
      if (next?.block === line.block) continue;
      break;
    }
    const beside2 = item2.list === line.block.item?.list && isDetail(reading.language, next.text);
    if (item2.id !== id && item2.parent !== id && !beside2) break;
    if (isDetail(reading.language, next.text) || /^<?https?:\/\/\S+$/.test(next.text)) all += `; ${next.text}`;
  }
  return all;
}
function isDetail(language, text) {
  const label = /^\W{0,6}([^:]{2,30}):/.exec(text)?.[1]?.trim() ?? "";
  return isOneOf(label, language.action.ownerLabels) || isOneOf(label, language.action.dueLabels) || isOneOf(label, language.action.ticketLabels);
}
function isActionLine(reading, line, { parents, details, stretchOf }) {
  const { block, text } = line;
  const { language } = reading;
  const words3 = text.slice(leadingMarks(text));
  if (!new RegExp("\\p{L}{2}", "u").test(words3) || isDetail(language, words3)) return false;
  if (hasPhrase(words3.slice(0, 30), language.action.none) && !opensWithVerb(words3, language)) return false;
  const { item: item2 } = block;
  if (item2) {
    if (line.index > 0) {
      const before2 = block.lines[line.index - 1];
      return typedBullet.test(text) || before2 !== void 0 && endsEntry(before2, marginOf(block.lines)) && new RegExp("^\\p{Lu}[^:：]{2,40}[:：]\\s+\\p{Lu}", "u").test(words3);
    }
    if (!item2.first) return false;
    const label = /[:：]$/.test(words3) || isBold(line);
    if (item2.parent !== void 0 && /^<?https?:\/\/\S+$/.test(words3)) return false;
    if (item2.parent !== void 0 && details.has(item2.parent)) return false;
    if (!parents.has(item2.id) && block.lines.length > 1 && label && typedBullet.test(block.lines[1]?.text ?? "")) return false;
    if (parents.has(item2.id)) {
      const sentence = (words3.match(new RegExp("\\p{L}+", "gu")) ?? []).length >= 5;
      if (label && sentence && !isBold(line)) {
        details.add(item2.id);
        return true;
      }
      if (label || words3.length < 40 && !opensWithVerb(words3, language) && !hasOnlyDetails(reading, line)) return false;
    }
    return true;
  }
  if (/[:：]$/.test(words3)) return false;
  const stretch = stretchOf(line);
  const index = line.index - (stretch.lines[0]?.index ?? 0);
  if (index >= stretch.closing && !opensWithVerb(words3, language)) return false;
  const alone2 = stretch.lines.length === 1;
  const run = !alone2 && (stretch.run || typedBullet.test(text));
  if (run) return typedBullet.test(text) || opensWithVerb(afterLabel(words3), language) || stretch.lines.length >= 3 && words3.length < 160;
  if (typedBullet.test(text)) return true;
  const before = stretch.lines[index - 1];
  if (before) return endsEntry(before, stretch.margin) && opensWithVerb(afterLabel(words3), language);
  if (block.kind === "html") return (words3.match(new RegExp("\\p{L}+", "gu")) ?? []).length >= 3;
  return opensWithVerb(afterLabel(words3), language) && (alone2 || words3.length < 160);
}
function hasOnlyDetails(reading, line) {
  const id = line.block.item?.id;
  const below = reading.lines.slice(line.order + 1, line.order + 12).filter((next) => next.block.item?.parent === id && next.block.item?.first);
  return below.length > 0 && below.every((next) => isDetail(reading.language, next.text));
}
function isBold(line) {
  return line.block.strong.some((span) => span.start <= line.start + 2 && span.end >= line.end - 2);
}
function rowAction(reading, line, section) {
  const { columns: columns8, action: action8, statuses: statuses8 } = reading.language;
  const cells = line.block.cells ?? [];
  const column = (names2) => cells.find(
    (cell) => isOneOf(
      cell.header.toLowerCase().replace(/\s{0,4}[([（【].*$/s, "").trim(),
      names2
    )
  );
  const owner = column(columns8.owner);
  const due = column(columns8.due);
  const status = column(columns8.status);
  const special2 = /* @__PURE__ */ new Set([owner, due, status]);
  const names = cells.filter((cell) => !special2.has(cell) && isOneOf(cell.header.toLowerCase().trim(), columns8.action));
  const named2 = names.find((cell) => !isOneOf(cell.header.toLowerCase().trim(), columns8.ticket)) ?? names[0];
  const ticket = cells.find(
    (cell) => cell !== named2 && !special2.has(cell) && isOneOf(
      cell.header.toLowerCase().replace(/\s{0,4}[([（【].*$/s, "").trim(),
      columns8.ticket
    )
  );
  const longest = [...cells].filter((cell) => !special2.has(cell)).sort((a, b) => b.text.length - a.text.length)[0];
  const work = named2 ?? longest;
  if (!work || !new RegExp("\\p{L}{2}", "u").test(work.text)) return void 0;
  const value = (cell) => {
    const text = cell?.text.trim() ?? "";
    return text === "" || isOneOf(text.replace(/[*_`]/g, ""), action8.nobody) || isOneOf(text, reading.language.unknown) ? void 0 : text;
  };
  const start = work.start - line.start;
  return {
    text: work.text,
    place: placeInLine(line, start, work.end - line.start),
    line: line.number,
    owner: value(owner) ?? ownerOf(work.text, reading.language),
    due: isoDate(reading, value(due)) ?? (due ? void 0 : dueOf(reading, work.text)),
    ticket: ticketValue(reading.language, value(ticket)) ?? ticketOf(line, line.text, reading.language),
    done: isOneOf(
      (status?.text ?? "").replace(/[*_`]/g, "").replace(/\s{0,4}[([].*$/s, "").trim().toLowerCase(),
      statuses8.done
    ),
    section,
    work: work.text,
    vague: vagueness(work.text, reading.language)
  };
}
var periods = /^\s*(?:end of )?(?:Q[1-4]|H[12])\b[\s,]{0,3}(?:20\d\d)?(?: ?[-–] ?Q[1-4] ?(?:20\d\d)?)?|^\s*EO[WMQY]\b/i;
var headedPeriod = /\b(?:Q[1-4]|H[12]) 20\d\d(?: ?[-–] ?(?:Q[1-4]|H[12]) 20\d\d)?/;
function isoDate(reading, text) {
  const [date] = text === void 0 ? [] : scanTimes(text, reading.language.time);
  return date?.kind === "date" && date.start <= 2 && !date.ambiguous && date.year !== void 0 ? formatDate(date) : text;
}
function ticketValue(language, text) {
  const clean = text?.replace(/[*_`]/g, "").trim().toLowerCase() ?? "";
  if (!/\d/.test(clean)) return void 0;
  return isOneOf(clean, language.statuses.done) || isOneOf(clean, language.placeholders.marks) || isOneOf(clean, language.statuses.draft) ? void 0 : text;
}
var patterns = /* @__PURE__ */ new WeakMap();
function patternsOf(language) {
  let found = patterns.get(language);
  if (!found) {
    const any = (words3) => [...words3].sort((a, b) => b.length - a.length).map(escapeWord).join("|");
    const { ownerLabels, dueLabels, ticketLabels, teams, articles, obligations } = language.action;
    found = {
      owner: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${any(ownerLabels)})\\s?[*_]{0,2}\\s?[:：=]\\s?[*_]{0,2}\\s?([^,;|()\\n.、，；（）。–—]{1,60}?)(?=\\s-\\s|[,;|()\\n.、，；（）。–—]|$)`,
        "iu"
      ),
      due: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(dueLabels)})(?:\\s?[*_]{0,2}\\s?[:：=]|(?=\\s))\\s?[*_]{0,2}`, "giu"),
      ticket: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(ticketLabels)})\\s?[:：=]\\s?([^\\s,;|()]{2,60})`, "iu"),
      team: new RegExp(`^(?:(?:${any(articles)})\\s+)?[\\p{Lu}\\p{Ll}&/ -]{2,40}(?<![\\p{L}\\p{N}])(?:${any(teams)})$`, "iu"),
      subject: new RegExp(`^(?:(?:${any(articles)})\\s+)?((?:[\\p{L}&/-]+\\s+){1,3}\\p{L}+)\\s+(?:${any(obligations)})\\s`, "iu")
    };
    patterns.set(language, found);
  }
  return found;
}
function workOf(reading, text) {
  const { owner, due } = patternsOf(reading.language);
  let end2 = owner.exec(text)?.index ?? text.length;
  for (const match of text.matchAll(due)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const [token] = scanTimes(after, reading.language.time);
    if (token && token.start <= 2 && (token.kind === "date" || /[:：=]/.test(match[0]))) end2 = Math.min(end2, match.index);
  }
  const bracket = text.search(/\s{0,4}[([][^()[\]]{0,60}?(?:\d{4}-\d{2}|#\d|[A-Z]-\d)/);
  if (bracket > 0) end2 = Math.min(end2, bracket);
  const work = text.slice(0, end2).replace(/[\s(（,;、，–—.[-]{1,8}$/, "");
  return new RegExp("\\p{L}{2}", "u").test(work) ? work : text;
}
function ownerOf(text, language) {
  const { owner, team, subject } = patternsOf(language);
  const accept = (name) => {
    const clean = name?.replace(/[*_`]/g, "").trim() ?? "";
    return clean === "" || isOneOf(clean, language.action.nobody) ? void 0 : clean;
  };
  const named2 = accept(owner.exec(text)?.[1]);
  if (named2) return named2;
  const handle = /(?<![\p{L}\p{N}./@])@[\p{L}][\p{L}\d_/-]{1,38}/u.exec(text)?.[0];
  if (handle) return handle;
  for (const parts of detailGroups(text)) {
    const team2 = parts.find((name) => isTeam(name, language) && accept(name));
    if (team2) return team2;
    const named3 = parts.find((name) => isName(name) && accept(name));
    if (named3 && parts.some((part) => part !== named3 && new RegExp("\\d{4}|\\d{1,2}[. ]\\p{Lu}|\\p{Lu}\\p{L}{2,8}\\.? \\d|#\\d|[A-Z]-\\d", "u").test(part))) return named3;
  }
  const doer = subject.exec(text)?.[1];
  if (doer && team.test(doer) && !isOneOf(doer, language.action.nobody) && !opensWithVerb(doer, language) && !new RegExp("\\p{L}\\s+(?:our|your|the|this)\\s", "iu").test(doer))
    return doer;
  return void 0;
}
function detailGroups(text) {
  const plain = text.replace(/[*_`]{1,3}/g, "");
  const brackets = [...plain.matchAll(/[([（]([^()[\]（）]{2,80})[)\]）]/g)].map((match) => match[1] ?? "");
  const [, ...dashed2] = plain.split(/\s[–—-]\s/);
  const groups = dashed2.length > 0 ? [...brackets, dashed2.join("; ")] : brackets;
  return groups.map((group) => group.split(/[,;、，]/).map((part) => part.trim().replace(/[.]$/, "")));
}
function isTeam(name, language) {
  return name.length <= 40 && patternsOf(language).team.test(name);
}
function isName(name) {
  return new RegExp("^\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,2}$", "u").test(name);
}
function dueOf(reading, text) {
  const { language } = reading;
  const { due } = patternsOf(language);
  for (const match of text.matchAll(due)) {
    const rest = text.slice(match.index + match[0].length);
    const value = rest.slice(0, 44).split(/[;|()\n；（）]/)[0] ?? "";
    const [token] = scanTimes(value, language.time);
    if (token?.kind === "date" && token.start <= 12) return formatDate(token);
    if (/[:：=]/.test(match[0]) && token?.kind === "duration" && token.start <= 12) return value.slice(0, token.end).trim();
    const period = periods.exec(value);
    if (period) return period[0].trim();
  }
  for (const parts of detailGroups(text)) {
    const date = scanTimes(parts.join(", "), language.time).find((token) => token.kind === "date");
    if (date?.kind === "date") return formatDate(date);
  }
  return void 0;
}
var trackers = /\/(?:issues|pull|pulls|merge_requests|browse|work_items|commit)\/\w/;
function ticketOf(line, text, language) {
  const isWhole = line.block.item !== void 0 && line.index === 0 && text.length > line.text.length;
  const link = line.block.links.find(
    (own) => (isWhole || own.start >= line.start && own.start < line.end) && /\/(?:issues|pull|pulls|merge_requests|browse|work_items|commit|commits|boards|cards|tickets?|task|story|t)\/|[#/]\d+(?:$|[#?])|atlassian|trello|linear\.app|asana|bugzilla|crbug/.test(
      own.url
    )
  );
  if (link) return link.url;
  const url = text.match(/https?:\/\/[^\s)\]>]{1,300}/g)?.find((address) => trackers.test(address));
  if (url) return url;
  const id = /(?<![\p{L}\p{N}&/])(?:#\d{2,6}|[A-Z][A-Z0-9]{1,9}-\d{1,6})(?![\p{L}\p{N}-])/u.exec(text)?.[0];
  if (id && !/^(?:UTF|ISO|SHA|RFC|CVE|HTTP|TLS|PM|GMT|UTC|SEV|P|AES|RSA|Q[1-4]|H[12]|FY\d)-?\d/.test(id)) return id;
  const named2 = patternsOf(language).ticket.exec(text)?.[1];
  return named2 !== void 0 && /\d/.test(named2) ? named2 : void 0;
}
function isDone(language, text) {
  if (/^[✅☑✔]/u.test(text)) return true;
  const tail = /[([–—:-]\s*([\p{L}]{2,12})[)\].]*$/u.exec(text)?.[1] ?? /^[[(]?([\p{L}]{2,12})[\])]?\s*[:–—-]/u.exec(text)?.[1];
  return tail !== void 0 && isOneOf(tail.toLowerCase(), language.statuses.done);
}

// src/incident/bad-times.ts
function readDoubtfulTimes(reading, timed) {
  const bad = [];
  const ambiguousDates = [];
  for (const line of reading.lines) {
    if (line.block.kind === "fence" || line.block.quoted && !timed.has(line)) continue;
    for (const token of reading.tokensOf(line)) {
      if (token.kind !== "clock" && token.kind !== "date" || covers(line.block.code, line.start + token.start) && !timed.has(line) || inAddress(line, token.start))
        continue;
      if (token.kind === "date" && token.ambiguous) ambiguousDates.push({ ...locatedIn(line, token.start, token.end), expected: [] });
      const { fault } = token;
      if (!fault) continue;
      if (token.kind === "clock" && fault.kind !== "spacing" && fault.kind !== "half" && !timed.has(line) && !token.half && !followsDate(reading, line, token.start))
        continue;
      const located = locatedIn(line, token.start, token.end);
      const plain = reading.locator.source.slice(located.place.start, located.place.end) === located.text;
      bad.push({ ...located, kind: fault.kind, expected: fault.expected, safe: fault.kind === "spacing" && plain });
    }
  }
  return { bad, ambiguousDates };
}
function followsDate(reading, line, index) {
  return reading.tokensOf(line).some((token) => token.kind === "date" && token.end <= index && index - token.end <= 2);
}
function inAddress(line, index) {
  const word = line.text.slice(Math.max(0, index - 300), index).split(/\s/).at(-1) ?? "";
  return word.includes("://") || word.includes("www.");
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end2) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber2(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end2);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end2);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end2);
  }
  return parseNumber2(ctx, ctx.p, c, 0, end2);
}
function parseNumber2(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber2(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber2(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end2 = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end2) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen2 = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen2.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen2.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/incident/metadata.ts
var import_yaml = __toESM(require_dist(), 1);

// src/incident/headings.ts
var numbering = /^(?:[一二三四五六七八九十]{1,3}、\s?|[①-⑳]\s?|(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|\(?[IVX]{1,5}[.)]|[A-Za-z][.)])\s+)/;
var trailing = /[\s:;#.,!?*_–—-]{1,8}$/;
function headingName(text) {
  let name = text.slice(leadingMarks(text));
  name = name.replace(numbering, "");
  name = name.slice(leadingMarks(name));
  return name.replace(trailing, "").trim();
}
var aliases2 = /* @__PURE__ */ new WeakMap();
function aliasesOf(language) {
  let found = aliases2.get(language);
  if (!found) {
    const keys = /* @__PURE__ */ new Map();
    for (const key of sectionKeys) {
      for (const alias of language.sections[key]) keys.set(alias, [...keys.get(alias) ?? [], key]);
    }
    const links = language.headingLinks.map(
      (link) => new RegExp("^\\p{Script=Latin}+$", "u").test(link) ? `(?<![\\p{L}\\p{N}])${escapeWord(link)}(?![\\p{L}\\p{N}])` : escapeWord(link)
    );
    found = {
      keys,
      others: new Set(language.otherSections),
      fillers: new Set(language.headingFillers),
      inside: new Map([...keys].map(([alias, own]) => [wordsOf(alias).join(" "), own])),
      longest: Math.max(...[...keys.keys()].map((alias) => wordsOf(alias).length)),
      links: new RegExp(links.join("|"), "iu")
    };
    aliases2.set(language, found);
  }
  return found;
}
var note = /\s{0,4}[([{（].*$/s;
function exactKeys(name, language) {
  const { keys, links } = aliasesOf(language);
  const lower = name.toLowerCase().replace(/\s+/g, " ").replace(/[’]/g, "'");
  const whole = keys.get(lower);
  if (whole) return whole;
  const plain = lower.replace(note, "").replace(trailing, "");
  const known = keys.get(plain);
  if (known) return known;
  const parts = plain.split(links).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 4) return [];
  const found = [];
  for (const part of parts) {
    const own = keys.get(part);
    if (!own && part !== "") return [];
    for (const key of own ?? []) if (!found.includes(key)) found.push(key);
  }
  return found;
}
function looseKeys(name, language) {
  const exact = exactKeys(name, language);
  if (exact.length > 0) return exact;
  const [head = "", ...tail] = name.split(/\s{0,4}[:–—|]\s{0,4}|\s{1,4}-\s{1,4}/);
  if (tail.length > 0) {
    const before = exactKeys(head, language);
    if (before.length > 0) return before;
  }
  return keysAmong(wordsOf(name.replace(note, "")), language);
}
function wordsOf(text) {
  return text.toLowerCase().replace(/[’]/g, "'").split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== "");
}
function keysAmong(words3, language) {
  const { inside, longest, fillers } = aliasesOf(language);
  const found = [];
  for (let index = 0; index < words3.length; ) {
    let length = Math.min(longest, words3.length - index);
    let keys = inside.get(words3.slice(index, index + length).join(" "));
    while (!keys && length > 1) {
      length--;
      keys = inside.get(words3.slice(index, index + length).join(" "));
    }
    const word = words3[index] ?? "";
    if (!keys && !fillers.has(word) && !/^[\d-]+$/.test(word)) return [];
    for (const key of keys ?? []) if (!found.includes(key)) found.push(key);
    index += keys ? length : 1;
  }
  return found;
}
function mentionedKeys(name, language) {
  const { keys, inside, longest } = aliasesOf(language);
  const words3 = wordsOf(name);
  const found = /* @__PURE__ */ new Set();
  for (let index = 0; index < words3.length; index++) {
    for (let length = 1; length <= Math.min(longest, words3.length - index); length++)
      for (const key of inside.get(words3.slice(index, index + length).join(" ")) ?? []) found.add(key);
  }
  for (const [alias, own] of /[\u3040-\u30ff\u3400-\u9fff]/.test(name) ? keys : [])
    if (alias.length >= 3 && name.includes(alias)) for (const key of own) found.add(key);
  return [...found];
}
function isOtherSection(name, language) {
  return aliasesOf(language).others.has(name.toLowerCase().replace(note, "").replace(trailing, ""));
}
var runIn = /^([^:：]{2,60})[:：]\s{0,20}(?=\S)/;
var dashed = /^([^–—]{2,40}?)\s{1,4}[–—-]\s{1,4}(?=\S)/;
function strongLead(line) {
  for (const span of line.block.strong) {
    if (span.start <= line.start + leadingMarks(line.text) && span.end > line.start) return Math.min(span.end, line.end) - line.start;
  }
  return 0;
}
function isWrapped({ block, index }) {
  const before = block.lines[index - 1];
  return before !== void 0 && !endsEntry(before, marginOf(block.lines));
}
function headingOf(line, language) {
  const { block, text } = line;
  if (block.quoted) return void 0;
  const start = wordsStart(text);
  const make = (form, level, keys, fake, end2, rest) => ({
    line,
    name: headingName(text.slice(0, end2)),
    keys,
    form,
    level,
    fake,
    start,
    end: end2,
    rest
  });
  if (block.kind === "heading") {
    const name = headingName(text);
    const form = block.headingForm ?? "atx";
    let keys = looseKeys(name, language);
    const label2 = runIn.exec(text.slice(start));
    if (keys.length === 0 && label2) keys = exactKeys(headingName(label2[1] ?? ""), language);
    return { ...make(form, block.depth, keys, false, text.length, text.length), name };
  }
  if (block.kind === "row") return void 0;
  const whole = headingName(text);
  if (whole === "") return void 0;
  if (block.kind === "html") {
    const swallowed = /^(#{1,6})\s+(?=\S)/.exec(text);
    if (swallowed) return make("plain", (swallowed[1] ?? "").length, looseKeys(whole, language), true, text.length, text.length);
  }
  const [mark = "", ...more2] = whole.split(/[\s:：]{1,3}/);
  if (more2.length > 0 && isOneOf(mark, language.placeholders.marks) && exactKeys(whole, language).length === 0) return void 0;
  const bold = strongLead(line);
  const first = (block.item === void 0 || !block.item.first || line.index > 0) && !typedBullet.test(text);
  const short = whole.length <= 70;
  if (short && bold > 0 && text.slice(bold).replace(trailing, "").trim() === "") {
    const keys = exactKeys(whole, language);
    const loose = keys.length > 0 ? keys : looseKeys(whole, language);
    if (!first) return loose.length > 0 ? make("label", 9, loose, false, text.length, text.length) : void 0;
    if (loose.length > 0 || isOtherSection(whole, language)) return make("bold", 7, loose, true, text.length, text.length);
    if (block.lines.length === 1 && !/[.!?]$/.test(text) && block.kind !== "html") return make("bold", 7, [], false, text.length, text.length);
    return void 0;
  }
  const sentence = /[:：]\s{1,4}\S{1,40}(?:\s{1,4}\S{1,40}){3}/.test(whole);
  if (short && !(bold > 0) && !sentence) {
    const colon = /[:：]$/.test(text);
    const alone2 = block.lines.length === 1;
    const exact = exactKeys(whole, language);
    const keys = exact.length === 0 && (alone2 || block.kind === "code") && block.item === void 0 ? looseKeys(whole, language) : exact;
    const known = keys.length > 0 || isOtherSection(whole, language) && (colon || alone2 || line.index === 0);
    if (known && !/[.!,]$|[:：]\s{1,4}\d|^\d{1,2}[:.]\d\d/.test(text) && (keys.length > 0 || !/[?]$/.test(text))) {
      const numbered = block.item?.ordered === true && !block.item.parentOfMore && alone2 && colon;
      if (!first && !numbered) return keys.length > 0 ? make("label", 9, keys, false, text.length, text.length) : void 0;
      const upper = new RegExp("^\\P{L}*\\p{Lu}", "u").test(text) || colon && !isWrapped(line) || new RegExp("\\p{Lo}", "u").test(text);
      if (upper || line.index === 0) return make("plain", 8, keys, true, text.length, text.length);
    }
  }
  const inner = text.slice(start);
  const label = runIn.exec(inner);
  if (label) {
    const name = headingName(label[1] ?? "");
    const keys = exactKeys(name, language);
    if (keys.length > 0) return make("label", 9, keys, false, start + (label[1] ?? "").length, start + label[0].length);
  }
  if (bold > 0) {
    const name = headingName(text.slice(0, bold));
    const keys = exactKeys(name, language);
    if (keys.length > 0) return make("label", 9, keys, false, bold, bold);
  }
  const dash = block.item ? dashed.exec(inner) : void 0;
  if (dash) {
    const keys = exactKeys(headingName(dash[1] ?? ""), language);
    if (keys.length > 0 && isOneOf(headingName(dash[1] ?? ""), language.sections.impact))
      return make("label", 9, keys, false, start + (dash[1] ?? "").length, start + dash[0].length);
  }
  return void 0;
}

// src/incident/metadata.ts
var keyed = /^([^:：|]{2,60})[:：]\s{0,20}(\S.*)$/s;
var frontKey = /^([A-Za-z_][\w .-]{0,60}?)\s*[:=]\s*(.*)$/;
function readLabels(reading) {
  const labels8 = [...frontMatterLabels(reading)];
  for (const line of reading.lines) {
    const { block } = line;
    if (block.kind === "fence" || block.quoted) continue;
    if (block.cells) {
      const [key, value, ...more2] = block.cells;
      if (key && value && more2.length === 0 && key.text.length <= 60 && value.text.trim() !== "") {
        const located = locatedIn(line, value.start - line.start, value.end - line.start);
        labels8.push({ ...located, label: headingName(key.text), value: value.text.trim(), from: "table", source: line, valueStart: value.start - line.start });
      }
      continue;
    }
    const start = leadingMarks(line.text);
    const found = keyed.exec(line.text.slice(start));
    const match = found && !(/\d$/.test(found[1] ?? "") && /^\d/.test(found[2] ?? "")) ? found : void 0;
    const bold = match ? void 0 : boldLabel(line);
    if (match) {
      const value = match[2] ?? "";
      const valueStart = line.text.length - value.length;
      const inner = keyed.exec(value);
      const innerStart = inner ? line.text.length - (inner[2] ?? "").length : 0;
      labels8.push({ ...locatedIn(line, valueStart), label: headingName(match[1] ?? ""), value, from: "label", source: line, valueStart });
      if (inner && isKnown(inner[1] ?? "", reading))
        labels8.push({
          ...locatedIn(line, innerStart),
          label: headingName(inner[1] ?? ""),
          value: inner[2] ?? "",
          from: "label",
          source: line,
          valueStart: innerStart
        });
    } else if (bold) labels8.push(bold);
    else {
      const bare = bareLabel(reading, line) ?? headedValue(reading, line);
      if (bare) labels8.push(bare);
    }
  }
  return labels8;
}
function headedValue(reading, line) {
  const above = reading.lines[line.order - 1];
  if (above?.block.kind !== "heading" || line.text.length > 60) return void 0;
  const label = headingName(above.text);
  if (!isKnown(label, reading)) return void 0;
  return { ...locatedIn(line), label, value: line.text, from: "label", source: line, valueStart: 0 };
}
function isKnown(text, reading) {
  const name = headingName(text);
  return Object.values(reading.language.labels).some((names) => isOneOf(name, names));
}
function bareLabel(reading, line) {
  const [first] = reading.tokensOf(line);
  if (!first || first.start === 0 || first.start > 40 || first.kind !== "date" && first.kind !== "clock") return void 0;
  const label = headingName(line.text.slice(0, first.start));
  const { start, end: end2 } = reading.language.labels;
  if (!isOneOf(label, start) && !isOneOf(label, end2)) return void 0;
  return { ...locatedIn(line, first.start), label, value: line.text.slice(first.start), from: "label", source: line, valueStart: first.start };
}
function boldLabel(line) {
  const span = line.block.strong.find((strong) => strong.start <= line.start + leadingMarks(line.text) && strong.end < line.end && strong.end > line.start);
  if (!span) return void 0;
  const valueStart = span.end - line.start + (/^[\s:–—-]+/.exec(line.text.slice(span.end - line.start))?.[0].length ?? 0);
  const value = line.text.slice(valueStart);
  if (value === "") return void 0;
  return { ...locatedIn(line, valueStart), label: headingName(line.text.slice(0, span.end - line.start)), value, from: "label", source: line, valueStart };
}
function frontMatterLabels(reading) {
  const { frontMatter, locator } = reading;
  if (!frontMatter) return [];
  const values = parseFrontMatter(frontMatter.format, frontMatter.value);
  const labels8 = [];
  let offset = frontMatter.offset;
  for (const text of frontMatter.value.split("\n")) {
    const match = frontKey.exec(text.replace(/\r$/, ""));
    const label = match?.[1] ?? "";
    const parsed = values?.[label];
    const raw = (match?.[2] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2");
    const value = typeof parsed === "string" || typeof parsed === "number" ? String(parsed) : raw;
    if (match && value !== "") {
      const written = raw === "" ? value : raw;
      const at = text.indexOf(written, label.length);
      const start = offset + Math.max(at, 0);
      labels8.push({
        text: written,
        place: { start, end: start + written.length },
        line: locator.lineAt(start),
        label: localName(label, reading.language),
        value,
        from: "front-matter",
        source: void 0,
        valueStart: 0
      });
    }
    offset += text.length + 1;
  }
  return labels8;
}
function localName(label, { labels: labels8 }) {
  const kind = labelKinds.find((own) => isOneOf(label.toLowerCase(), english.labels[own]));
  return kind === void 0 || label.toLowerCase() === "date" || isOneOf(label.toLowerCase(), labels8[kind]) ? label : labels8[kind][0] ?? label;
}
var labelKinds = ["start", "end", "duration", "date", "severity", "status", "published"];
function parseFrontMatter(format, value) {
  try {
    const parsed = format === "toml" ? parse(value) : (0, import_yaml.parse)(value, { schema: "failsafe", maxAliasCount: 20, logLevel: "silent" });
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : void 0;
  } catch {
    return void 0;
  }
}
function labelled2(labels8, names) {
  return labels8.filter((label) => isOneOf(label.label.replace(/\s{0,4}[([（【].*$/s, ""), names) || isOneOf(label.label, names));
}
function titleSeverity(title, language) {
  const found = title && /(?<![\p{L}\p{N}])(?:SEV(?:ERITY)?|P)[ -]?[0-5](?![\p{L}\p{N}])/iu.exec(title.text);
  if (!title || !found) return void 0;
  return { ...title, label: language.labels.severity[0] ?? "", value: found[0], from: "title", source: void 0, valueStart: 0 };
}
function readTitle(reading, sections8, labels8) {
  const heading = sections8.find((section) => section.level === 1 && (section.form === "atx" || section.form === "setext" || section.form === "html"));
  if (heading) return { text: heading.text, place: heading.place, line: heading.line };
  const front = labels8.find((label) => label.from === "front-matter" && label.label.toLowerCase() === "title");
  if (front) return { text: front.value, place: front.place, line: front.line };
  const first = reading.lines.find((line) => line.block.kind !== "fence");
  if (first && first.text.length <= 120 && (first.block.kind === "heading" || findPhrase(first.text, reading.language.postmortem))) return locatedIn(first);
  return void 0;
}
function readStatus(reading, labels8) {
  const { statuses: statuses8, labels: names } = reading.language;
  for (const label of labelled2(labels8, names.status)) {
    if (label.source && label.source.order > 25) continue;
    const value = label.value.toLowerCase().replace(/[^\p{L}\s-]+/gu, "").trim();
    if (isOneOf(value, statuses8.review)) return "review";
    if (isOneOf(value, statuses8.draft)) return "draft";
  }
  return "final";
}
function tokensOfLabel(reading, label) {
  if (label.source) return reading.tokensOf(label.source).filter((token) => token.start >= label.valueStart);
  return scanTimes(label.value, reading.language.time);
}

// src/incident/milestones.ts
var tagged = new RegExp("^[^\\p{L}\\p{N}]{0,3}(\\p{L}[\\p{L} ]{1,23})[\\])]?\\s{0,2}[:：–—-]", "u");
var clauseEnd = new RegExp("[.;!?]\\s|,\\s(?=(\\p{L}{1,12})\\s)", "gu");
function findUndenied(text, phrases, language) {
  for (let from = 0; from <= text.length; ) {
    const found = findPhrase(text, phrases, from);
    if (!found) return void 0;
    const before = text.slice(Math.max(0, found.start - 30), found.start);
    const exception = language.milestoneExceptions && findPhrase(text, language.milestoneExceptions, Math.max(0, found.start - 30));
    if (exception && exception.start <= found.start && exception.end >= found.end) {
      from = exception.end;
      continue;
    }
    if (!hasPhrase(lastClause(before, language), language.milestoneDenials)) return found;
    from = Math.max(found.end, found.start + 1);
  }
  return void 0;
}
function lastClause(text, language) {
  let start = 0;
  for (const match of text.matchAll(clauseEnd)) {
    const link = match[1];
    if (link === void 0 || language.clauseLinks.includes(link)) start = match.index + match[0].length + (link === void 0 ? 0 : link.length + 1);
  }
  return text.slice(start);
}
function milestoneOf(description, language) {
  const tag2 = tagged.exec(description)?.[1]?.trim().toLowerCase();
  if (tag2) {
    for (const kind of ["start", "detected", "acknowledged", "mitigated", "resolved"]) {
      if (language.milestones[kind].includes(tag2) || tag2 === kind) return { kind, words: tag2 };
    }
  }
  const text = description.slice(0, 200);
  const order = ["resolved", "start", "detected", "acknowledged", "mitigated"];
  for (const kind of order) {
    const found = findUndenied(text, language.milestones[kind], language);
    if (found) return { kind, words: found.text };
  }
  return void 0;
}

// src/incident/sentences.ts
var stop2 = /[.!?]["')\]]{0,3}\s{1,9}(?=[\p{Lu}\p{Lo}"'(\d[])|[。！？][」』）]?/gu;
var abbreviation = /(?:\b(?:approx|e\.g|i\.e|vs|etc|no|a\.m|p\.m|[A-Z]|st|dr|mr|ms|inc|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.)\s*$/i;
function sentencesOf(text) {
  const spans = [];
  let start = 0;
  stop2.lastIndex = 0;
  for (const match of text.matchAll(stop2)) {
    const end2 = match.index + match[0].length;
    if (abbreviation.test(text.slice(Math.max(start, match.index - 8), end2))) continue;
    spans.push({ start, end: end2 });
    start = end2;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
var split2 = /* @__PURE__ */ new WeakMap();
function sentenceAt(line, index) {
  let spans = split2.get(line);
  if (!spans) {
    spans = sentencesOf(line.text);
    split2.set(line, spans);
  }
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((spans[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return spans[low] ?? { start: 0, end: line.text.length };
}
function contextOf(line, start, end2, reach2 = 60) {
  const { text } = line.block;
  const from = line.start + start;
  const to = line.start + end2;
  const before = text.slice(Math.max(0, from - reach2), from).replace(/\n/g, " ");
  const after = text.slice(to, to + reach2).replace(/\n/g, " ");
  return { before: before.slice(sentencesOf(before).at(-1)?.start ?? 0), after: after.slice(0, sentencesOf(after)[0]?.end ?? after.length) };
}

// src/incident/claims.ts
var most2 = 100;
function readTimeClaims(reading, sections8, labels8, timeline) {
  const windows2 = [];
  const durations = [];
  const metrics = [];
  const labelLines = new Map(labels8.filter((label) => label.source).map((label) => [label.source, label]));
  for (const line of reading.lines) {
    if (line.block.kind === "fence" || line.block.quoted || timeline.has(line)) continue;
    const section = sections8.get(line);
    if (section?.keys.some((key) => key === "action-items") && !section.keys.includes("resolution")) continue;
    const label = labelLines.get(line);
    const metric = metricOf(reading, line, label);
    if (metric) {
      metrics.push(metric);
      continue;
    }
    const tokens = reading.tokensOf(line);
    if (tokens.length === 0) continue;
    const own = windowsIn(reading, line, tokens, label, section);
    if (line.block.depth === 1 && own.length === 0) own.push(...titleStart(line, tokens));
    if (own.length === 0) own.push(...proseSpan(reading, line, label, section));
    windows2.push(...own);
    const bound = own.length === 0 ? proseBound(reading, line, tokens, section) : void 0;
    if (bound) windows2.push(bound);
    const told = proseMetric(reading, line, tokens);
    if (told) metrics.push(told);
    durations.push(...durationsIn(reading, line, tokens, label, section, own).filter((duration) => duration.place.start !== told?.place.start));
  }
  windows2.push(...labelledWindows(reading, labels8, timeline));
  durations.push(...frontMatterDurations(reading, labels8));
  windows2.sort((a, b) => a.place.start - b.place.start);
  durations.sort((a, b) => a.place.start - b.place.start);
  const moments = labels8.filter((label) => !label.source || !timeline.has(label.source)).map((label) => momentOfLabel(reading, label)).filter((moment) => moment !== void 0);
  return { windows: windows2.slice(0, most2), durations: durations.slice(0, most2), metrics: metrics.slice(0, most2), moments: moments.slice(0, most2) };
}
function toMoment(line, end2) {
  const { date, zone } = end2;
  const from = date && date.end <= end2.clock.start && end2.clock.start - date.end <= 6 ? date.start : end2.clock.start;
  const to = zone && zone.start >= end2.clock.end && zone.start - end2.clock.end <= 2 ? zone.end : end2.clock.end;
  const clock = end2.minutes === void 0 ? end2.clock : { ...end2.clock, minutes: end2.minutes };
  const closed = zone && to === zone.end && /[(（]\s?$/.test(line.text.slice(end2.clock.end, zone.start)) && /[)）]/.test(line.text[to] ?? "") ? to + 1 : to;
  return { ...locatedIn(line, from, closed), clock, date: end2.date, zone: end2.zone };
}
function windowsIn(reading, line, tokens, label, section) {
  const found = [];
  const wide = wrapped(reading, line, tokens);
  for (const range of rangesOf(wide.tokens, wide.text, reading.language.time)) {
    if (range.start >= line.text.length || !isAboutIncident(reading, line, range.start, label, section)) continue;
    const start = toMoment(line, range.from);
    const zone = range.from.zone ?? range.to.zone;
    const sameDay = (range.from.minutes ?? 0) <= (range.to.minutes ?? 0) ? range.to.date : void 0;
    const date = range.from.date ?? sameDay ?? dateBefore(line, tokens, range.start);
    found.push({
      ...locatedIn(line, range.start, range.end),
      start: { ...start, zone, date },
      end: { ...toMoment(line, range.to), zone: range.to.zone ?? zone }
    });
  }
  return found;
}
function wrapped(reading, line, tokens) {
  const next = line.block.cells ? void 0 : line.block.lines[line.index + 1];
  const last = tokens.at(-1);
  if (!next || !last || !/^\s{0,2}(?:[\p{L}]{1,6}|[-–—→])?\s*$/u.test(line.text.slice(last.end))) return { tokens, text: line.text };
  const by = next.start - line.start;
  const more2 = reading.tokensOf(next).map((token) => ({ ...token, start: token.start + by, end: token.end + by }));
  return { tokens: [...tokens, ...more2], text: line.block.text.slice(line.start, next.end).replace(/\n/g, " ") };
}
function titleStart(line, tokens) {
  const [date, clock, zone] = tokens;
  if (date?.kind !== "date" || clock?.kind !== "clock" || clock.minutes === void 0 || clock.start - date.end > 4) return [];
  const moment = { ...locatedIn(line, date.start, clock.end), clock, date, zone: zone?.kind === "zone" ? zone : void 0 };
  return [{ ...moment, start: moment, end: void 0 }];
}
function dateBefore(line, tokens, index) {
  const before = tokens.filter((token) => token.kind === "date" && token.end <= index && index - token.end <= 40).at(-1);
  return before?.kind === "date" && before.start >= sentenceAt(line, index).start ? before : void 0;
}
function isAboutIncident(reading, line, index, label, section) {
  const { language } = reading;
  if (label && (isLabel(label, language.labels.duration) || isLabel(label, language.labels.date))) return true;
  if (section && isOneOf(section.name.replace(/\s{0,4}[([（【].*$/s, ""), language.labels.duration)) return true;
  const heading = section?.heading === line || line.block.kind === "heading";
  const keys = section?.keys ?? [];
  const fitting = keys.length === 0 || keys.includes("summary") || keys.includes("impact") || heading;
  const { before, after } = contextOf(line, index, index, 240);
  if (!fitting) return false;
  const sentence = sentenceAt(line, index);
  const dated = reading.tokensOf(line).some((token) => token.kind === "date" && token.start >= sentence.start && token.end <= sentence.end);
  const lead = keys.includes("summary") || keys.length === 0 && line.order < 12;
  return lead && dated || hasPhrase(before + after, language.outage);
}
function isLabel(label, names) {
  return labelled2([label], names).length > 0;
}
function durationsIn(reading, line, tokens, label, section, windows2) {
  const { language } = reading;
  const found = [];
  const byLabel = label !== void 0 && isLabel(label, language.labels.duration);
  const byHeading = section !== void 0 && isOneOf(section.name.replace(/\s{0,4}[([（【].*$/s, ""), language.labels.duration);
  for (const token of tokens) {
    if (token.kind !== "duration" || covers(line.block.code, line.start + token.start)) continue;
    const named2 = byLabel && token.start >= label.valueStart && token.start - label.valueStart <= 120 || byHeading && line.order === (section?.heading.order ?? 0) + 1;
    const beside2 = windows2.some(
      (own) => own.line === line.number && own.place.end <= locatedIn(line, token.start).place.start && /^[\s(,–—:)\p{Lu}]{0,8}$/u.test(line.text.slice(Math.max(0, token.start - 8), token.start).replace(/^.*\d/, ""))
    );
    if (!named2 && !beside2 && !isIncidentLength(reading, line, token)) continue;
    const window = windows2.find((own) => own.line === line.number);
    found.push({ ...locatedIn(line, token.start, token.end), duration: token, minutes: token.minutes, window });
    if (named2) break;
  }
  return found;
}
function isIncidentLength(reading, line, token) {
  const { language } = reading;
  const { before, after } = contextOf(line, token.start, token.end);
  if (hasPhrase(before.slice(-30), language.notOutage)) return false;
  const following = findPhrase(after, language.durationAfter);
  if (following && after.slice(0, following.start).trim().replace(/^[-–)]+$/, "") === "")
    return true;
  const preceding = lastPhrase(before, language.durationBefore);
  if (!preceding) return false;
  const gap = before.slice(preceding.end).toLowerCase().match(/[\p{L}']+/gu) ?? [];
  return gap.every((word) => isOneOf(word, language.durationGaps));
}
function lastPhrase(text, phrases) {
  let last;
  for (let from = 0; from < text.length; ) {
    const found = findPhrase(text, phrases, from);
    if (!found) break;
    last = found;
    from = Math.max(found.end, found.start + 1);
  }
  return last;
}
function proseSpan(reading, line, label, section) {
  const { proseSpans } = reading.language;
  if (!proseSpans || line.block.cells) return [];
  const shift = (token, by) => ({ ...token, start: token.start + by, end: token.end + by });
  const tokens = line.block.lines.filter((other) => other.index <= line.index || other.index - line.index <= 2 && /^[\p{Ll}\d(]/u.test(other.text)).flatMap((other) => reading.tokensOf(other).map((token) => shift(token, other.start - line.start)));
  const text = line.block.text.replace(/\n/g, " ");
  const clocks = tokens.filter((token) => token.kind === "clock");
  const at = clocks.findIndex((clock) => clock.start >= 0 && clock.end <= line.text.length);
  const [first, second] = [clocks[at], clocks[at + 1]];
  if (at < 0 || first?.kind !== "clock" || second?.kind !== "clock" || first.minutes === void 0 || second.minutes === void 0) return [];
  if (first.fault || second.fault) return [];
  const slice = (start2, end3) => text.slice(Math.max(0, line.start + start2), line.start + end3);
  const between2 = slice(first.end, second.start);
  const lead = slice(first.start - 60, first.start);
  const from = lastPhrase(lead, proseSpans.start);
  const to = lastPhrase(between2, proseSpans.end);
  if (!from || !to || /[.!?]\s/.test(between2) || !isAboutIncident(reading, line, first.start, label, section)) return [];
  const start = boundMoment(line, tokens, first.start - lead.length + from.end, first, slice);
  const end2 = boundMoment(line, tokens, first.end + to.end, second, slice);
  if (!start || !end2) return [];
  const zone = start.zone ?? end2.zone;
  return [{ ...locatedIn(line, first.start, second.end), start: { ...start, zone }, end: { ...end2, zone: end2.zone ?? zone } }];
}
function boundMoment(line, tokens, index, clock, slice) {
  const date = tokens.find((token) => token.kind === "date" && token.start >= index && token.end <= clock.start);
  const lead = slice(index, date?.start ?? clock.start) + slice(date?.end ?? clock.start, clock.start);
  if (new RegExp("\\p{L}{3}", "u").test(lead)) return void 0;
  const zone = tokens.find((token) => token.kind === "zone" && token.start >= clock.end && token.start - clock.end <= 2);
  return {
    ...locatedIn(line, clock.start, clock.end),
    clock,
    date: date?.kind === "date" ? date : void 0,
    zone: zone?.kind === "zone" ? zone : void 0
  };
}
function proseBound(reading, line, tokens, section) {
  const { language } = reading;
  const keys = section?.keys ?? [];
  if (keys.length > 0 && !keys.includes("summary") && !keys.includes("impact")) return void 0;
  for (const clock of tokens) {
    if (clock.kind !== "clock" || clock.minutes === void 0 || clock.fault) continue;
    const span = sentenceAt(line, clock.start);
    const inside = tokens.filter((token) => token.kind === "clock" && token.start >= span.start && token.end <= span.end);
    if (inside.length !== 1) continue;
    const sentence = line.text.slice(span.start, span.end);
    const at = clock.start - span.start;
    const start = findUndenied(sentence, language.proseBounds.start, language);
    const end2 = findPhrase(sentence, language.proseBounds.end);
    const zone = tokens.find((token) => token.kind === "zone" && token.start >= clock.end && token.start - clock.end <= 40);
    const date = tokens.find((token) => token.kind === "date" && token.start >= span.start && token.end <= span.end);
    const moment = {
      ...locatedIn(line, clock.start, clock.end),
      clock,
      date: date?.kind === "date" ? date : void 0,
      zone: zone?.kind === "zone" ? zone : void 0
    };
    if (start && Math.abs(start.start - at) < 90) return { ...moment, start: moment, end: void 0 };
    if (end2 && at >= end2.end && at - end2.end < 4) return { ...moment, start: void 0, end: moment };
  }
  return void 0;
}
function proseMetric(reading, line, tokens) {
  const { language } = reading;
  for (const duration of tokens) {
    if (duration.kind !== "duration" || covers(line.block.code, line.start + duration.start)) continue;
    const { before, after } = contextOf(line, duration.start, duration.end);
    for (const kind of metricKinds) {
      const following = findPhrase(after, language.metricAfter[kind]);
      const closely = following && /^[\s)-]{0,3}$/.test(after.slice(0, following.start)) ? following : void 0;
      const preceding = lastPhrase(before, language.metricBefore[kind]);
      const near = preceding && (before.slice(preceding.end).toLowerCase().match(/[\p{L}']+/gu) ?? []).every((word) => isOneOf(word, language.durationGaps));
      if (!closely && !near) continue;
      const label = closely?.text ?? before.slice(preceding?.start, preceding?.end);
      return { ...locatedIn(line, duration.start, duration.end), kind, duration, minutes: duration.minutes, label, explained: true };
    }
  }
  return void 0;
}
var metricKinds = ["ttd", "ttm", "ttr"];
function metricOf(reading, line, label) {
  if (!label) return void 0;
  const { language } = reading;
  for (const kind of metricKinds) {
    if (!isLabel(label, language.labels[kind])) continue;
    const duration = reading.tokensOf(line).find((token) => token.kind === "duration" && token.start >= label.valueStart);
    if (duration?.kind !== "duration") return void 0;
    const lead = line.text.slice(label.valueStart, duration.start).toLowerCase().match(/[\p{L}']+/gu) ?? [];
    if (!lead.every((word) => isOneOf(word, language.durationGaps))) return void 0;
    const rest = `${line.text.slice(label.valueStart, duration.start)} ${line.text.slice(duration.end)}`;
    const explained = hasPhrase(rest, language.metricNotes);
    return { ...locatedIn(line, duration.start, duration.end), kind, duration, minutes: duration.minutes, label: label.label, explained };
  }
  return void 0;
}
function labelledWindows(reading, labels8, timeline) {
  const { language } = reading;
  const windows2 = [];
  const usable = labels8.filter((label) => !label.source || !timeline.has(label.source));
  for (const start of labelled2(usable, language.labels.start)) {
    const from = momentOfLabel(reading, start);
    if (!from) continue;
    const index = usable.indexOf(start);
    const ends2 = labelled2(usable.slice(index + 1, index + 6), language.labels.end).filter(
      (label) => momentOfLabel(reading, label) && label.source === void 0 === (start.source === void 0)
    );
    const next = labelled2(usable.slice(index + 1, index + 6), language.labels.start)[0];
    const end2 = ends2.filter((label) => !next || usable.indexOf(label) < usable.indexOf(next)).at(-1);
    const to = end2 && momentOfLabel(reading, end2);
    windows2.push({ text: start.text, place: start.place, line: start.line, start: from, end: to });
  }
  return windows2;
}
function momentOfLabel(reading, label) {
  const tokens = tokensOfLabel(reading, label);
  const clock = tokens.find((token) => token.kind === "clock");
  const date = tokens.find((token) => token.kind === "date");
  const zone = tokens.find((token) => token.kind === "zone");
  if (clock?.kind !== "clock" || clock.start > (label.source ? label.valueStart + 40 : 40)) return void 0;
  if (tokens.filter((token) => token.kind === "clock").length > 1) return void 0;
  const from = Math.min(clock.start, date?.start ?? clock.start);
  const to = Math.max(clock.end, zone?.end ?? clock.end, date?.end ?? clock.end);
  const located = label.source ? locatedIn(label.source, from, to) : { text: label.value, place: label.place, line: label.line };
  return { ...located, clock, date: date?.kind === "date" ? date : void 0, zone: zone?.kind === "zone" ? zone : void 0 };
}
function frontMatterDurations(reading, labels8) {
  const found = [];
  for (const label of labelled2(
    labels8.filter((own) => own.from === "front-matter"),
    reading.language.labels.duration
  )) {
    const duration = tokensOfLabel(reading, label).find((token) => token.kind === "duration");
    if (duration?.kind === "duration")
      found.push({ text: label.text, place: label.place, line: label.line, duration, minutes: duration.minutes, window: void 0 });
  }
  return found;
}

// src/incident/dates.ts
var most3 = 300;
function readDates(reading, title, labels8, windows2, timeline, sections8) {
  const { language } = reading;
  const dates = [];
  const add = (located, date, from) => {
    if (date && dates.length < most3 && date.fault?.kind !== "impossible" && !date.ambiguous && !dates.some((other) => other.place.start === located.place.start))
      dates.push({ ...located, date, from });
  };
  for (const label of labelled2(labels8, language.labels.date)) {
    if (label.source && timelineLines(timeline).has(label.source)) continue;
    const date = tokensOfLabel(reading, label).find((token) => token.kind === "date");
    if (date?.kind !== "date" || date.start - label.valueStart > 20) continue;
    const published2 = label.from === "front-matter" && label.label.toLowerCase() === "date";
    add(label, date, published2 ? "front-matter" : "label");
  }
  dates.sort((a, b) => Number(a.from === "front-matter") - Number(b.from === "front-matter"));
  const published = dates.filter((date) => date.from === "front-matter");
  dates.splice(dates.length - published.length);
  if (title) {
    const date = scanTimes(title.text, language.time).find((token) => token.kind === "date");
    const line = reading.lines.find((own) => own.number === title.line && own.text.includes(title.text));
    const at = line ? line.text.indexOf(title.text) : 0;
    if (date?.kind === "date") add(line ? locatedIn(line, at + date.start, at + date.end) : title, date, "title");
  }
  for (const window of windows2) if (window.start?.date) add(dateOf(reading, window.start), window.start.date, "start");
  for (const label of labelled2(labels8, language.labels.start)) {
    const date = tokensOfLabel(reading, label).find((token) => token.kind === "date");
    if (date?.kind === "date" && !(label.source && timelineLines(timeline).has(label.source))) add(label, date, "start");
  }
  const entered = timelineLines(timeline);
  const otherwise = new Set(labels8.map((label) => label.source));
  const quoted = /* @__PURE__ */ new Set(["action-items", "lessons-learned"]);
  for (const line of reading.lines) {
    if (line.block.kind === "fence" || line.block.quoted || entered.has(line)) continue;
    const keys = sections8.get(line)?.keys ?? [];
    if (!keys.includes("summary") && !keys.includes("impact") && (keys.length > 0 || otherwise.has(line))) continue;
    for (const token of reading.tokensOf(line))
      if (token.kind === "date") add(locatedIn(line, token.start, token.end), token, keys.length > 0 ? "summary" : "prose");
  }
  for (const entry of timeline.entries) {
    const date = entry.date ?? entry.carried;
    if (date) add(locatedIn(entry.line, entry.start, entry.end), date, "timeline");
  }
  for (const line of reading.lines) {
    if (line.block.kind === "fence" || line.block.quoted || entered.has(line)) continue;
    if (sections8.get(line)?.keys.some((key) => quoted.has(key))) continue;
    for (const token of reading.tokensOf(line)) if (token.kind === "date") add(locatedIn(line, token.start, token.end), token, "prose");
  }
  dates.push(...published);
  return dates;
}
function dateOf(reading, moment) {
  const line = reading.lines.find((own) => own.number === moment.line);
  const date = moment.date;
  return line && date && reading.tokensOf(line).includes(date) ? locatedIn(line, date.start, date.end) : moment;
}
function timelineLines(timeline) {
  return new Set(timeline.entries.map((entry) => entry.line));
}
function incidentDateOf(dates) {
  const begun = dates.find((stated) => stated.from === "start" && isShortlyBefore(stated.date, dates[0]?.date));
  if (begun) return begun.date;
  const exact = dates.find((stated) => stated.date.year !== void 0);
  const first = dates[0];
  if (first && first.date.year === void 0 && exact && exact.date.month === first.date.month && exact.date.day === first.date.day) return exact.date;
  if (first && first.date.year === void 0 && exact?.date.year !== void 0) return { ...first.date, year: exact.date.year };
  return exact?.date ?? first?.date;
}
function isShortlyBefore(start, day) {
  if (start.year === void 0 || day?.year === void 0) return false;
  const apart = (daysOf(day.year, day.month, day.day) ?? 0) - (daysOf(start.year, start.month, start.day) ?? 0);
  return apart === 1 || apart === 2;
}
function formatIncidentDate(date) {
  return date && formatDate(date);
}

// src/incident/events.ts
var leapYear = 2e3;
function readEvents(reading, entries, context) {
  const resolved = resolve(entries, context);
  const events = [];
  const suspects = /* @__PURE__ */ new Set();
  resolved.forEach((own, index) => {
    if (own.earlierThan === void 0) return;
    suspects.add(index);
    if (!isDateSlip(own, resolved[own.earlierThan], resolved[own.earlierThan - 1])) suspects.add(own.earlierThan);
  });
  resolved.forEach((own, index) => {
    const { entry } = own;
    const { line } = entry;
    const description = describe(reading, entries, index, context.headings);
    const milestone = milestoneOf(description, reading.language);
    events.push({
      text: line.text.slice(entry.start, entry.textEnd),
      place: placeInLine(line, entry.start, entry.textEnd),
      line: line.number,
      clock: entry.clock,
      date: entry.date,
      zone: entry.zone,
      timePlace: placeInLine(line, entry.start, entry.end),
      timeText: line.text.slice(entry.start, entry.end),
      until: entry.until,
      description,
      source: line,
      group: entry.group,
      day: own.day,
      at: own.at,
      derivedDate: own.date && isoDay(own.date),
      derivedMinutes: own.minutes,
      derivedZone: own.zone,
      milestone: milestone?.kind,
      milestoneWords: milestone?.words,
      earlierThan: own.earlierThan === void 0 ? void 0 : events[own.earlierThan],
      crossesMidnight: own.crossesMidnight,
      reliable: own.reliable && !suspects.has(index)
    });
  });
  return events;
}
function isDateSlip(own, before, earlier) {
  if (own.day === void 0 || before?.day === void 0 || earlier?.day === void 0) return false;
  return before.day - own.day >= 1 && before.day === earlier.day && before.earlierThan === void 0;
}
function isoDay(day) {
  const two = (value) => String(value).padStart(2, "0");
  return `${day.year === void 0 ? "-" : String(day.year).padStart(4, "0")}-${two(day.month)}-${two(day.day)}`;
}
function continuation(entries, index, headings2) {
  const entry = entries[index];
  if (!entry || entry.textEnd < entry.line.text.length) return [];
  const { block } = entry.line;
  const next = entries[index + 1]?.line;
  const stop3 = next?.block === block ? next.index : block.lines.length;
  const lines = [];
  for (const line of block.lines.slice(entry.line.index + 1, stop3)) {
    if (headings2.has(line) || bulletOf(line)) break;
    lines.push(line.text);
  }
  return lines;
}
function describe(reading, entries, index, headings2) {
  const entry = entries[index];
  if (!entry) return "";
  const own = [entry.line.text.slice(entry.textStart, entry.textEnd).trim(), ...continuation(entries, index, headings2)].join(" ");
  const { item: item2 } = entry.line.block;
  if (item2 && isCaption(own)) return [own, ...reading.lines.filter((line) => line.block.item?.parent === item2.id).map(({ text }) => text)].join(" ");
  if (entry.line.block.kind !== "heading" || own.length > 8) return own;
  const below = [];
  const stop3 = entries[index + 1]?.line.order ?? reading.lines.length;
  for (let order = entry.line.order + 1; order < stop3 && below.length < 3; order++) {
    const line = reading.lines[order];
    if (!line || line.block.kind === "heading" || headings2.has(line)) break;
    if (line.block.kind !== "fence") below.push(`${line.index === 0 ? "\n" : " "}${line.text}`);
  }
  return [own, ...below].join("").trim();
}
function addDays(day, count) {
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(day.year ?? leapYear, day.month - 1, day.day + count);
  return { year: day.year === void 0 ? void 0 : date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
function withYear(date, year) {
  if (!date) return void 0;
  return { year: date.year ?? year, month: date.month, day: date.day };
}
function resolve(entries, context) {
  const zones = entries.map((entry) => entry.zone ?? entry.columnZone ?? context.zone);
  const names = new Set(zones.map((zone) => zone?.name));
  const mixed2 = names.size > 1;
  const halves = entries.some((entry) => entry.clock?.half !== void 0);
  const halfless2 = isHalfless(entries);
  const firstDay = context.day ? daysOf(context.day.year ?? leapYear, context.day.month, context.day.day) ?? 0 : 0;
  const resolved = [];
  let previous;
  let year = context.day?.year;
  let scaleOffset;
  entries.forEach((entry, index) => {
    const zone = zones[index];
    const { clock } = entry;
    year = entry.date?.year ?? year;
    let own = withYear(entry.date, year);
    if (own && entry.date?.year === void 0 && previous && isNewYear(own, previous.day)) {
      year = (own.year ?? leapYear) + 1;
      own = { ...own, year };
    }
    const carried = withYear(entry.carried, year);
    const stated = own ?? carried;
    const statedDay = stated && daysOf(stated.year ?? leapYear, stated.month, stated.day);
    const base = own ? statedDay : statedDay !== void 0 && (previous === void 0 || statedDay > previous.day) ? statedDay : previous?.day;
    let day = base ?? firstDay;
    let date = own ?? (stated && day === statedDay ? stated : previous?.date ?? context.day);
    const faulty = clock?.fault !== void 0 && clock.fault.kind !== "spacing";
    const counted = entry.relative && !clock ? relativeMinutes(entry.relative.minutes, context) : void 0;
    const minutes = counted === void 0 ? exactMinutes(clock) : (counted % 1440 + 1440) % 1440;
    if (counted !== void 0) {
      const days = Math.floor(counted / 1440);
      day = firstDay + days;
      date = context.day && addDays(context.day, days);
    }
    if (minutes === void 0 || faulty || entry.date?.fault?.kind === "impossible") {
      resolved.push({
        entry,
        minutes,
        day: own ? statedDay : void 0,
        at: void 0,
        zone,
        date: own,
        earlierThan: void 0,
        crossesMidnight: false,
        reliable: false
      });
      return;
    }
    const offsets = zone ? offsetsOf(zone, date, minutes, mixed2) : [];
    const [offset] = offsets;
    const comparable = !mixed2 || offset !== void 0;
    scaleOffset ??= mixed2 ? 0 : offset;
    let at = day * 1440 + minutes - ((offset ?? 0) - (offset === void 0 ? 0 : scaleOffset ?? 0));
    let earlierThan;
    let crossesMidnight = false;
    let reliable = !clock?.approximate && !clock?.unknown && clock?.fault?.kind !== "impossible" && entry.date?.ambiguous === void 0;
    const sameList = previous?.group === entry.group;
    const against = previous && (comparable || previous.zoneName === zone?.name) ? previous : void 0;
    const [, again] = offsets;
    if (against && at < against.at && offset !== void 0 && again !== void 0) at += offset - again;
    if (against && at < against.at - precisionSlack(clock, entries[against.index]?.clock) && comparable) {
      const back = against.at - at;
      const next = at + 1440;
      if (!own && (isPlausibleNight(back, index - against.index > 1, context) || fitsLength(entries, resolved, next, back, context))) {
        day += 1;
        at = next;
        date = date && addDays(date, 1);
        crossesMidnight = carriedDay(entry) !== day && index - against.index === 1;
      } else if (clock?.couldBePm && !own && halfless2 && back > 60 && (halves || entries[against.index]?.clock?.couldBePm) && minutes < 720 && at + 720 >= against.at) {
        at += 720;
        reliable = false;
      } else if (sameList && !clock?.approximate && !entry.late && !entries[against.index]?.late) {
        earlierThan = against.index;
      }
    }
    resolved.push({ entry, minutes, day, at: comparable ? at : void 0, zone, date, earlierThan, crossesMidnight, reliable });
    if (!clock?.approximate && comparable && !(entry.late && earlierAt(previous, at)))
      previous = { index, at, day, date, group: entry.group, local: minutes, zoneName: zone?.name };
  });
  return resolved;
}
function offsetsOf(zone, date, minutes, mixed2) {
  if (!mixed2 && zone.offsets.length === 1) return [];
  return date || mixed2 ? offsetsAtTime(zone, date ?? { year: 2001, month: 1, day: 1 }, minutes) : [];
}
function isPlausibleNight(back, unread, context) {
  if (unread && back >= 720) return true;
  if (back <= 720) return false;
  const gap = 1440 - back;
  return gap <= 480 || context.lengths.length === 0 || context.lengths.some((length) => length >= gap);
}
function isNewYear(day, previous) {
  const days = daysOf(day.year ?? leapYear, day.month, day.day);
  return days !== void 0 && days < previous - 180;
}
function earlierAt(previous, at) {
  return previous !== void 0 && at < previous.at;
}
function carriedDay(entry) {
  return entry.carried && daysOf(entry.carried.year ?? leapYear, entry.carried.month, entry.carried.day);
}
function exactMinutes(clock) {
  if (clock?.minutes === void 0 || clock.fault?.kind === "form" || clock.fault?.kind === "impossible") return void 0;
  return clock.minutes + (clock.seconds ?? 0) / 60;
}
function relativeMinutes(minutes, context) {
  const start = exactMinutes(context.start);
  return start === void 0 ? void 0 : start + minutes;
}
function precisionSlack(one, other) {
  const coarse = (clock) => clock?.precision === "hour" ? 59 : clock?.seconds === void 0 ? 0.999 : 0;
  return Math.max(coarse(one), coarse(other)) === 0.999 && one?.seconds === void 0 && other?.seconds === void 0 ? 0 : Math.max(coarse(one), coarse(other));
}
function fitsLength(entries, resolved, next, back, context) {
  const first = resolved.find((own) => own.at !== void 0)?.at;
  if (first === void 0 || back < 60 || passesMidnight(entries.slice(resolved.length))) return false;
  const last = entries.at(-1)?.clock?.minutes;
  const candidates = [next - first];
  if (last !== void 0) candidates.push(Math.floor(next / 1440) * 1440 + last - first);
  return context.lengths.some((length) => candidates.some((candidate) => Math.abs(candidate - length) <= Math.max(30, length * 0.1)));
}
function passesMidnight(entries) {
  return entries.some((entry, index) => {
    const before = entries[index - 1]?.clock?.minutes;
    return entry.date === void 0 && before !== void 0 && entry.clock?.minutes !== void 0 && before - entry.clock.minutes > 720;
  });
}
function isHalfless(entries) {
  return entries.every(({ clock }) => clock?.minutes === void 0 || clock.half !== void 0 || clock.couldBePm);
}

// src/incident/kind.ts
var unlike = { is: "other", because: "neither its name nor its sections are those of a postmortem" };
function readKind(reading, title, sections8, labels8, evidence) {
  const { language, path, settings } = reading;
  if (settings.force) return { is: "postmortem", because: "asked for" };
  const { name, folders } = pathWords(path);
  const heading = title ? words2(title.text) : "";
  const keys = new Set(sections8.flatMap((section) => section.keys));
  const { events, claims, placeholders: placeholders8, dated } = evidence;
  const told = events >= 3 || claims > 0 && (events > 0 || dated);
  const templated = [name, heading, ...folders].some((text) => hasPhrase(text, language.template));
  if (templated && events <= 2 && (placeholders8 >= 2 || keys.size >= 2 || !told))
    return { is: "template", because: "its name says template and its values are not filled in" };
  const stated = frontMatterKind(reading, labels8);
  if (stated) return stated;
  const listed = isOneOf(name.split(" ").at(-1) ?? "", language.collections);
  if (listed && !(keys.size >= 3 && told && name.split(" ").length === 1) || hasPhrase(name, language.notPostmortem))
    return { is: "other", because: `its name (${name})` };
  const instructive = reading.lines.some((line) => line.text.length < 200 && hasPhrase(line.text, language.instructive));
  if (instructive && events < 3) return { is: "other", because: "it tells how to write a postmortem" };
  if (hasPhrase(heading, language.notPostmortem) && !(keys.size >= 3 && told)) return { is: "other", because: "its title" };
  const named2 = hasPhrase(heading, language.postmortem) || hasPhrase(name, language.postmortem);
  const filed = folders.some((folder) => hasPhrase(folder, language.postmortem));
  const core = keys.size;
  if (core >= 4 && (told || named2 || filed || keys.has("root-cause") && keys.has("impact")))
    return { is: "postmortem", because: `its sections (${[...keys].join(", ")})` };
  if (core >= 3 && told && (keys.has("timeline") || keys.has("root-cause") || keys.has("impact")))
    return { is: "postmortem", because: `its sections (${[...keys].join(", ")})` };
  if (named2 && (core >= 2 || told || dated || claims > 0)) return { is: "postmortem", because: "its name" };
  if (hasPhrase(heading, language.incidentTitles.sure)) return { is: "postmortem", because: "its title" };
  if (hasPhrase(heading, language.incidentTitles.likely) && dated && claims > 0) return { is: "postmortem", because: "its title and what it claims" };
  if (filed && core >= 2) return { is: "postmortem", because: "its folder and sections" };
  return unlike;
}
function pathWords(path) {
  const parts = path.split("/").filter((part) => part !== "");
  return { name: words2(parts.at(-1)?.replace(/\.[a-z]{2,9}$/i, "") ?? ""), folders: parts.slice(0, -1).slice(-3).map(words2) };
}
function words2(text) {
  return text.replace(/[_-]+/g, " ").replace(/\bpost mort/gi, "post-mort").toLowerCase();
}
function frontMatterKind({ language }, labels8) {
  for (const label of labels8) {
    if (label.from !== "front-matter") continue;
    const key = label.label.toLowerCase();
    if (/^post-?mortem$/.test(key))
      return label.value === "false" ? { is: "other", because: `front matter ${label.label}: false` } : { is: "postmortem", because: `front matter ${label.label}` };
    if (/^(?:type|layout|kind)$/.test(key) && hasPhrase(label.value, language.postmortem))
      return { is: "postmortem", because: `front matter ${label.label}: ${label.value}` };
  }
  return void 0;
}

// src/incident/mojibake.ts
var broken2 = /(?:â€[^\s\p{L}]?|â€[\u009d\u009c\u0099]?|Ã¢â‚¬[^\s\p{L}]{0,2}|ÃƒÂ|Ã[\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ©]|â[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][^\s\p{L}\p{N}]|â†’|Â[\u00a0-\u00bf]|\uFFFD)+/gu;
var windows = new Map(
  [..."€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"].map((char, index) => [
    char,
    [
      128,
      130,
      131,
      132,
      133,
      134,
      135,
      136,
      137,
      138,
      139,
      140,
      142,
      145,
      146,
      147,
      148,
      149,
      150,
      151,
      152,
      153,
      154,
      155,
      156,
      158,
      159
    ][index] ?? 0
  ])
);
function repairMojibake(text) {
  let current = text;
  for (let round = 0; round < 2; round++) {
    const bytes = [];
    for (const char of current) {
      const code = char.codePointAt(0) ?? 0;
      const byte = code < 256 ? code : windows.get(char);
      if (byte === void 0) return round > 0 ? current : void 0;
      bytes.push(byte);
    }
    try {
      current = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
    } catch {
      return round > 0 ? current : void 0;
    }
    if (/^[\u2000-\u3000\u00a0-\u00ff]$/u.test(current)) return current;
  }
  return current;
}
function readMojibake(reading) {
  const found = [];
  for (const line of reading.lines) {
    if (line.block.kind === "fence") continue;
    const all = [...line.text.matchAll(broken2)].flatMap((match) => readBroken(line, match) ?? []);
    const edits = all.flatMap(({ place, expected: [text] }) => text === void 0 ? [] : [{ ...place, text }]);
    const mended = all.find(({ expected }) => expected.length > 0);
    const lost = all.find(({ expected }) => expected.length === 0);
    if (mended) found.push({ ...mended, edits });
    if (lost) found.push({ ...lost, edits: [] });
  }
  return found;
}
function readBroken(line, { 0: text, index }) {
  if (covers(line.block.code, line.start + index)) return void 0;
  const repaired = repairMojibake(text);
  if (!repaired && !text.includes("�") && !text.startsWith("â€") && !text.startsWith("Ã¢â‚¬")) return void 0;
  return { ...locatedIn(line, index, index + text.length), expected: repaired ? [repaired] : [] };
}

// src/incident/placeholders.ts
var bracketed = /\[([^[\]\n]{1,120})\](?![([:])|<([^<>\n]{1,80})>|\{\{([^{}\n]{1,80})\}\}/g;
function readPlaceholders(reading) {
  const found = [];
  for (const line of reading.lines) {
    if (line.block.kind === "fence") continue;
    if (headsList(reading, line)) continue;
    for (const span of placeholdersIn(reading.language, line)) found.push({ ...locatedIn(line, span.start, span.end), expected: [] });
  }
  return found;
}
function headsList(reading, line) {
  const next = reading.lines[line.order + 1];
  const alone2 = line.block.lines.length === 1 && !line.block.cells;
  return alone2 && next?.block.item !== void 0 && line.block.item === void 0 && new RegExp("^\\P{L}*\\p{L}{2,12}\\P{L}*$", "u").test(line.text) && !/[[\]{}<>]/.test(line.text);
}
function placeholdersIn(language, line) {
  const { placeholders: placeholders8 } = language;
  const { text, block } = line;
  const found = [];
  const free = (index) => !covers(block.code, line.start + index) && !covers(block.links, line.start + index);
  for (const match of text.matchAll(bracketed)) {
    if (!free(match.index)) continue;
    const inner = (match[1] ?? match[2] ?? match[3] ?? "").trim();
    if (asksToBeReplaced(inner, language, match[2] !== void 0)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  if (found.length > 0) return found;
  const lower = text.toLowerCase();
  for (const mask of placeholders8.masks) {
    const at = lower.indexOf(mask);
    if (at >= 0 && free(at) && !/[\p{L}\p{N}]/u.test(lower[at - 1] ?? " ") && !/[\p{Ll}\p{N}]/u.test(text[at + mask.length] ?? " "))
      return [{ start: at, end: at + mask.length }];
  }
  const instruction = findPhrase(text, placeholders8.instructions);
  if (instruction && free(instruction.start)) return [instruction];
  const mark = markIn(language, line, free);
  return mark ? [mark] : [];
}
function asksToBeReplaced(inner, language, angle) {
  if (inner === "" || /^[x ✓✔-]$/i.test(inner) || /^\d+$/.test(inner) || /[@\\=]|:\/|^\/|^[A-Z][A-Z0-9_]{3,}$/.test(inner)) return false;
  const words3 = inner.toLowerCase().split(/\s+/);
  const { asks, marks, imperatives } = language.placeholders;
  const imperative = words3.length > 1 && words3.length <= 14 && isOneOf(words3[0] ?? "", imperatives);
  if (angle) return imperative;
  return imperative || isOneOf(inner, asks) || isOneOf(inner, marks);
}
function markIn(language, line, free) {
  const { text, block } = line;
  const isMark2 = (value) => isOneOf(value.replace(/^[\s*_([{<"']{1,9}|[\s*_)\]}>"'.!…]{1,9}$/g, ""), language.placeholders.marks) || /^\?{2,}$/.test(value.trim());
  if (block.cells) {
    if (block.headerRow) return void 0;
    for (const cell of block.cells) {
      const status = isOneOf(cell.header.toLowerCase(), language.columns.status);
      if (!status && isMark2(cell.text)) return { start: cell.start - line.start, end: cell.end - line.start };
    }
    return void 0;
  }
  const label = /^[^:：]{2,40}[:：]\s*(\S.*)$/.exec(text)?.[1];
  if (label && isMark2(label) && free(text.length - label.length)) return { start: text.length - label.length, end: text.length };
  if (isMark2(text) && free(0)) return { start: 0, end: text.length };
  const opening2 = new RegExp("^(\\p{Lu}{2,12})\\s*[:(-]", "u").exec(text)?.[1];
  if ((text.match(new RegExp("\\p{L}+", "gu")) ?? []).length > 8) return void 0;
  return opening2 && language.placeholders.openings.includes(opening2.toLowerCase()) && free(0) ? { start: 0, end: text.length } : void 0;
}

// src/incident/prose-times.ts
function stemOf(word, synonyms) {
  return synonyms.get(word) ?? word.replace(/(?:ations?|ing|ed|es|s|e)$/, "").slice(0, 7);
}
var synonymMaps = /* @__PURE__ */ new WeakMap();
function synonymsOf(language) {
  let found = synonymMaps.get(language);
  if (!found) {
    found = new Map(language.synonyms.flatMap((group) => group.map((word) => [word, `=${group[0]}`])));
    synonymMaps.set(language, found);
  }
  return found;
}
function stems(text, language) {
  const found = /* @__PURE__ */ new Set();
  for (const word of text.toLowerCase().match(/[\p{L}\d][\p{L}\d-]{2,}/gu) ?? []) {
    if (isOneOf(word, language.stopWords) || /^\d/.test(word)) continue;
    found.add(stemOf(word, synonymsOf(language)));
  }
  return found;
}
function sharedWords(own, words3) {
  return [...own].filter((word) => words3.has(word));
}
function isSameEvent(shared, size) {
  if (shared >= 5) return shared >= size * 0.45;
  return shared >= 3 ? shared >= size * 0.6 : shared === 2 && size === 2;
}
function conversionSlip(minutes, zone, words3, entries, language) {
  const apart = entries.map((entry) => ({ entry, minutes: minutesApart(minutes, zone, entry.event) }));
  if (apart.some(({ minutes: minutes2 }) => minutes2 === void 0 || minutes2 === 0)) return void 0;
  const verbs = stems(language.milestones.detected.join(" "), language);
  const slips = apart.flatMap(({ entry, minutes: minutes2 }) => {
    if (Math.abs(minutes2 ?? 0) !== 60) return [];
    const shared = [...stems(entry.event.description, language)].filter((word) => words3.has(word) && verbs.has(word));
    return shared.length > 0 ? [{ event: entry.event, words: shared }] : [];
  });
  return slips.length === 1 ? slips[0] : void 0;
}
function minutesApart(minutes, zone, event) {
  const own = event.derivedZone;
  if (!own || own.name === zone.name || event.clock?.minutes === void 0) return void 0;
  const [year, month, day] = (event.derivedDate ?? "").split("-").map(Number);
  const on = { year, month: month ?? 1, day: day ?? 1 };
  const from = offsetAt(own, on);
  const to = offsetAt(zone, on);
  if (from === void 0 || to === void 0) return void 0;
  const difference = minutes - to - (event.clock.minutes - from);
  return ((difference + 720) % 1440 + 1440) % 1440 - 720;
}
function readProseTimes(reading, owners, events, timeline, windows2, known) {
  if (events.length === 0 || !known) return [];
  const { language } = reading;
  const entries = events.filter((event) => event.reliable && event.clock?.minutes !== void 0).map((event) => ({ event, words: stems(event.description.split(/[.;]\s|\n/)[0] ?? "", language) }));
  const found = [];
  for (const line of reading.lines) {
    if (timeline.has(line) || line.block.kind === "fence" || line.block.quoted || line.block.kind === "heading" && line.text.length < 60 || line.block.kind === "row")
      continue;
    const keys = owners.get(line)?.keys ?? [];
    if (keys.includes("action-items") || keys.includes("lessons-learned") || keys.includes("timeline")) continue;
    if (/^\s{0,4}(?:[)\]]\s{0,4})?[:：–—-]/.test(line.text.slice(entryAt(reading, line)?.end ?? line.text.length))) continue;
    const tokens = reading.tokensOf(line);
    const clocks = tokens.filter((token) => token.kind === "clock");
    for (const clock of clocks) {
      if (clock.kind !== "clock" || clock.minutes === void 0 || clock.fault || clock.approximate || covers(line.block.code, line.start + clock.start))
        continue;
      const at = locatedIn(line, clock.start, clock.end);
      if (windows2.some(
        (window) => [window, window.start, window.end].some((part) => part && at.place.start >= part.place.start && at.place.end <= part.place.end)
      ))
        continue;
      const sentence = sentenceAt(line, clock.start);
      if (clocks.filter((other) => other.start >= sentence.start && other.end <= sentence.end).length > 1) continue;
      const words3 = stems(line.text.slice(sentence.start, sentence.end), language);
      const zone = tokens.find((token) => token.kind === "zone" && token.start >= clock.end && token.start - clock.end <= 2);
      const slipped = zone?.kind === "zone" ? conversionSlip(clock.minutes, zone, words3, entries, language) : void 0;
      if (slipped) {
        found.push({ ...at, clock, date: void 0, zone: zone?.kind === "zone" ? zone : void 0, ...slipped });
        continue;
      }
      const ranked = entries.map(({ event, words: own }) => ({ event, shared: sharedWords(own, words3), size: own.size })).sort((a, b) => b.shared.length - a.shared.length || a.size - b.size);
      const [best, second] = ranked;
      if (!best || !isSameEvent(best.shared.length, best.size) || second && second.shared.length >= best.shared.length && second.size < best.size * 2)
        continue;
      const told = (event) => sharedWords(stems(event.description, language), words3).length;
      if (events.some((event) => event.clock?.minutes === clock.minutes && told(event) * 2 >= best.shared.length)) continue;
      const date = tokens.find((token) => token.kind === "date");
      found.push({
        ...at,
        clock,
        date: date?.kind === "date" ? date : void 0,
        zone: zone?.kind === "zone" ? zone : void 0,
        event: best.event,
        words: best.shared
      });
    }
  }
  return found;
}

// src/incident/edits.ts
function frameOf(line, { source }) {
  const words3 = placeInLine(line);
  const written = source.slice(words3.start, words3.end);
  if (/[\r\n]/.test(written) || written.split("~~").length % 2 === 0 || reachesOut(line)) return void 0;
  let { start, end: end2 } = words3;
  while (start > 0 && !isBreak(source[start - 1])) start--;
  while (end2 < source.length && !isBreak(source[end2])) end2++;
  const eol = source.startsWith("\r\n", end2) || end2 === source.length && source.includes("\r\n") ? "\r\n" : "\n";
  return { start, end: end2, words: words3, lead: source.slice(start, words3.start), tail: source.slice(words3.end, end2), eol };
}
function isBreak(character) {
  return character === "\n" || character === "\r";
}
function reachesOut({ block, start, end: end2 }) {
  const { strong, emphasis, code, links } = block;
  return [strong, emphasis, code, links].some((spans) => spans.some((span) => span.start < end2 && span.end > start && (span.start < start || span.end > end2)));
}
function gapBelow({ lines }, line, { end: end2, eol }) {
  const next = lines[line.order + 1];
  const swallowed = next?.number === line.number + 1 && next.block !== line.block && (next.block.kind === "row" || next.block.kind === "paragraph");
  return swallowed && !next.block.item ? [{ start: end2, end: end2, text: eol }] : [];
}
function isOtherBlock(text) {
  return /^(?:\[[^\]]{1,200}\]:|<[^>]{1,200}>$)/.test(text);
}
function escapeEdits(reading, line) {
  const [token] = reading.tokensOf(line);
  const number = /^\d{1,9}(?=[.)]\s)/.exec(line.text)?.[0];
  if (token?.kind !== "date" || token.start > 0 || number === void 0) return [];
  const { start } = placeInLine(line, number.length, number.length + 1);
  return [{ start, end: start, text: "\\" }];
}
function indentOf(text) {
  let width = 0;
  for (const character of text) {
    if (character === "	") width += 4 - width % 4;
    else if (character === " ") width++;
    else break;
  }
  return width;
}
function isBlankAt({ source }, offset) {
  let start = source.startsWith("\r\n", offset - 1) ? offset - 1 : offset;
  while (start > 0 && !isBreak(source[start - 1])) start--;
  for (let at = start; at < source.length && !isBreak(source[at]); at++) if (source[at] !== " " && source[at] !== "	") return false;
  return true;
}

// src/incident/heading-edits.ts
function headingEdits(reading, headings2, index, level, below) {
  const heading = headings2[index];
  const before = headings2[index - 1];
  let next = index + 1;
  while (headings2[next]?.form === "label") next++;
  const after = headings2[next];
  if (!heading?.fake || heading.line.block.fenced || staysBold(after, heading) || before && before.line.order === heading.line.order - 1 && staysBold(before, heading))
    return [];
  const { line } = heading;
  const { locator } = reading;
  const frame = frameOf(line, locator);
  if (!frame) return [];
  const number = numberOf(line, frame);
  if (number === void 0 || !/^[\s*_:：\\#]{0,20}(?:<br\s?\/?>\s{0,20})?$/i.test(frame.tail)) return [];
  const words3 = locator.source.slice(frame.words.start, frame.words.end).replace(/^#+\s*/, "");
  const name = words3.replace(/(?:\s#{1,6})?[\s:：*_]{0,20}$/, "");
  const follow = followingEdits(reading, line, after && below.get(after) ? after.line : void 0);
  if (name === "" || /\*\*|__/.test(name) || !follow) return [];
  const above = before?.line.number === line.number - 1 && before.fake ? "" : blankAbove(frame, locator);
  const text = `${above}${"#".repeat(level)} ${number}${number && " "}${name}${blankBelow(frame, locator)}`;
  return [{ start: frame.start, end: frame.end, text }, ...follow];
}
function followingEdits(reading, { block, index, order }, stop3) {
  const next = reading.lines[order + 1];
  if (block.kind === "html" && next?.block.kind === "html" && indentOf(frameOf(next, reading.locator)?.lead ?? "") >= 4) return void 0;
  const [first, ...others] = block.lines.slice(index + 1, stop3?.block === block ? stop3.index : void 0);
  if (!first || block.kind !== "paragraph" || block.item) return [];
  const frame = frameOf(first, reading.locator);
  if (!frame) return void 0;
  const indent = indentOf(frame.lead);
  if (isOtherBlock(first.text)) return void 0;
  const edits = [...escapeEdits(reading, first)];
  if (indent < 4) return edits;
  for (const line of [first, ...others]) {
    const own = frameOf(line, reading.locator);
    const space2 = /^[ \t]*/.exec(own?.lead ?? "")?.[0] ?? "";
    if (own && space2 !== "") edits.push({ start: own.start, end: own.start + space2.length, text: " ".repeat(Math.max(0, indentOf(space2) - indent)) });
  }
  return edits;
}
function numberOf({ block }, { lead }) {
  if (block.item) return /^\d{1,9}[.)] {1,4}$/.exec(lead)?.[0].trim();
  return /^[\s*_#]*$/.test(lead) ? "" : void 0;
}
function staysBold(other, heading) {
  return other?.form === "bold" && !other.fake && heading.form === "bold";
}
function blankAbove({ start, eol }, locator) {
  return start === 0 || isBlankAt(locator, start - 1) ? "" : eol;
}
function blankBelow({ end: end2, eol }, locator) {
  const next = end2 + eol.length;
  return next >= locator.source.length || isBlankAt(locator, next) ? "" : eol;
}

// src/incident/outline.ts
function outlineOf(headings2, locator) {
  const shown2 = headings2.filter((heading) => heading.form !== "label" && (heading.fake || heading.level <= 6));
  const levels = /* @__PURE__ */ new Map();
  const marked = nextMarked(shown2);
  let open = [];
  for (const [index, heading] of shown2.entries()) {
    const next = shown2[index + 1];
    const own = { heading, look: lookOf(heading, locator), bare: next !== void 0 && next.line.order === heading.line.order + 1 };
    const real = heading.level <= 6;
    const closed = real ? open.findIndex(({ level: level2 }) => level2 >= heading.level) : firstClosed(open, own);
    const above = closed < 0 ? open : open.slice(0, closed);
    const level = real ? heading.level : levelOf(own, above, open.slice(above.length), next, marked[index]);
    open = [...above, { ...own, level }];
    levels.set(heading, level);
  }
  return levels;
}
function nextMarked(headings2) {
  let next;
  return headings2.toReversed().map((heading) => {
    const own = next;
    if (heading.level <= 6 && heading.keys.length > 0) next = heading;
    return own;
  }).toReversed();
}
function levelOf(own, above, closed, next, marked) {
  const least = (above.at(-1)?.level ?? 1) + 1;
  if (own.bare && next && next.level <= 6 && next.level > least) return next.level - 1;
  const told = marked && isBeside(own.heading, marked) ? closed.find(({ level }) => level === marked.level) : void 0;
  return Math.min(6, (told ?? closed[0])?.level ?? least);
}
function firstClosed(open, own) {
  const alike = open.findIndex(({ heading, look }) => heading.level > 6 && look === own.look);
  const nearest = open.findLastIndex(({ heading }) => heading.level <= 6);
  return open.findIndex((part, index) => {
    if (part.heading.level <= 6) return (own.heading.form !== "bold" || index === nearest) && isBeside(part.heading, own.heading);
    const inside = own.heading.keys.length > 0 ? isPartOf(own.heading, part.heading) : follows(part, own);
    if (part.bare && inside && index <= (alike < 0 ? index : alike)) return false;
    if (part.look === own.look) return true;
    return alike < 0 ? !part.bare : index >= alike;
  });
}
function isBeside(above, own) {
  return above.keys.length > 0 && own.keys.length > 0 && !isPartOf(own, above);
}
function isPartOf(own, above) {
  return own.keys.every((key) => above.keys.includes(key));
}
function follows(part, own) {
  return own.heading.line.order === part.heading.line.order + 1;
}
function lookOf({ form, line }, { source }) {
  const { start } = placeInLine(line);
  const from = source.lastIndexOf("\n", start - 1) + 1;
  return `${form} ${/[:：]\W{0,6}$/.test(line.text)} ${indentOf(source.slice(from, start))}`;
}

// src/incident/sections.ts
var shown = /!\[|<img\b|```|~~~|<table\b|\{\{|<video\b|<iframe\b/i;
function readSections(reading) {
  const headings2 = withTitle(reading, promoteBold(findHeadings(reading))).map((heading, index) => index === 0 ? asTitle(reading, heading) : heading);
  const levels = outlineOf(headings2, reading.locator);
  const edits = editsOf(reading, headings2, levels);
  const bare = new Set(headings2.filter((heading) => isBare(heading) && isPart(reading, heading)).map((heading) => heading.line));
  const levelAt = (index) => (headings2[index] && levels.get(headings2[index])) ?? 9;
  const isShown = (heading) => !heading.fake || edits.has(heading);
  return headings2.map((heading, index) => {
    const until = endOf(reading, heading, nextPart(reading, headings2, index));
    const level = levelAt(index);
    let after = index + 1;
    while (after < headings2.length && levelAt(after) > level) after++;
    const next = headings2[after];
    const headed = levels.has(heading) && isShown(heading) && !(heading.fake && heading.line.index > 0);
    const empty = headed && (!next || isShown(next)) && !(index === 0 && heading.keys.length === 0) && // A bold line alone may be all the text of the part above it ("**No**").
    (heading.form !== "bold" || heading.keys.length > 0) && !goesOn(reading, heading, next);
    return {
      text: heading.line.text.slice(heading.start, heading.end),
      place: placeInLine(heading.line, heading.start, heading.end),
      line: heading.line.number,
      keys: heading.keys,
      mentions: heading.keys.length > 0 || heading.level === 1 ? heading.keys : mentionedKeys(heading.name, reading.language),
      form: heading.form,
      level: heading.level,
      heading: heading.line,
      lines: reading.lines.slice(heading.line.order + 1, until),
      empty: empty && isBlank2(reading, heading, next, bare),
      fake: heading.fake && !heading.line.block.fenced,
      edits: edits.get(heading) ?? [],
      name: heading.name
    };
  });
}
function isBare(heading) {
  return heading.rest >= heading.line.text.length;
}
function isPart(reading, heading) {
  return heading.keys.length > 0 || isOtherSection(heading.name, reading.language);
}
function goesOn(reading, heading, next) {
  if (!next || heading.keys.length === 0) return false;
  return next.keys.length > 0 ? next.keys.every((key) => heading.keys.includes(key)) : next.line.order === heading.line.order + 1 && !isPart(reading, next);
}
function nextPart(reading, headings2, index) {
  const heading = headings2[index];
  if (!heading) return void 0;
  const next = nextBeside(headings2, index);
  const flat = next !== void 0 && heading.keys.length > 0 && !heading.fake && heading.level <= 6 && next.level === heading.level && !isPart(reading, next);
  const lead = reading.lines[heading.line.order + 1];
  const direct = next?.line === lead || lead !== void 0 && next?.line.order === lead.order + 1 && /[:：]$/.test(lead.text);
  if (!flat || !direct) return next;
  return headings2.slice(index + 1).find((other) => ends(heading, other) && (other.level < heading.level || isPart(reading, other)));
}
function editsOf(reading, headings2, levels) {
  const found = /* @__PURE__ */ new Map();
  for (let index = headings2.length - 1; index >= 0; index--) {
    const heading = headings2[index];
    const edits = heading ? headingEdits(reading, headings2, index, levels.get(heading) ?? 2, found) : [];
    if (heading && edits.length > 0) found.set(heading, edits);
  }
  return found;
}
function isBlank2(reading, heading, next, bare) {
  if (!isTitle(reading, heading) || !isBare(heading)) return false;
  const until = next?.line.order ?? reading.lines.length;
  for (let order = heading.line.order + 1; order < until; order++) {
    const line = reading.lines[order];
    if (line && !(bare.has(line) && !isTimed(reading, line)) && /[\p{L}\p{N}]/u.test(line.text)) return false;
  }
  const { source } = reading.locator;
  const { end: end2 } = placeInLine(heading.line, heading.start, heading.end);
  return !shown.test(source.slice(end2, Math.max(end2, next?.line.block.node.start ?? source.length)));
}
function findHeadings(reading) {
  const headings2 = [];
  let closed = 0;
  for (const line of reading.lines) {
    if (line.block.kind === "fence") continue;
    const found = headingOf(line, reading.language);
    if (!found || isMark(reading, found)) continue;
    const heading = closed > 0 && found.level > closed && found.level <= 6 && found.keys.every((key) => key === "detection" || key === "resolution") ? { ...found, keys: [] } : found;
    if (leadsIn(heading, headings2.at(-1))) continue;
    if (heading.form === "label") {
      if (closed > 0) continue;
    } else if (heading.keys.length > 0) {
      const within = closed > 0 && heading.level > closed;
      const closing = heading.keys.some((key) => key === "action-items" || key === "lessons-learned");
      if (!within || !closing) closed = closing ? heading.level : 0;
    } else if (heading.level <= closed) {
      closed = 0;
    }
    headings2.push(heading);
  }
  return headings2;
}
function isMark(reading, { name, form, line }) {
  if (form !== "plain" && form !== "bold") return false;
  const next = reading.lines[line.order + 1];
  return isOneOf(name, reading.language.placeholders.marks) && !(next && (next.block.item || typedBullet.test(next.text)));
}
function isTimed(reading, line) {
  return reading.tokensOf(line).some((token) => token.kind === "date" || token.kind === "clock");
}
function isTitle(reading, heading) {
  return !isTimed(reading, heading.line) && heading.name.length <= 80 && !/[:：]\s{1,4}\S/.test(heading.line.text);
}
function leadsIn(heading, above) {
  if (heading.form !== "plain" || !above || above.fake || above.line.order !== heading.line.order - 1) return false;
  return heading.keys.length > 0 && heading.keys.every((key) => above.keys.includes(key));
}
function promoteBold(headings2) {
  const keyed2 = headings2.filter((heading) => heading.keys.length > 0 && heading.form !== "label");
  const real = keyed2.filter((heading) => !heading.fake).length;
  if (real > 0 || keyed2.length < 3) return headings2;
  return headings2.map((heading) => heading.form === "bold" && /[:：]\W{0,6}$/.test(heading.line.text) ? { ...heading, fake: true } : heading);
}
function asTitle(reading, heading) {
  if (heading.level !== 1 || heading.fake || heading.keys.length === 0) return heading;
  return exactKeys(heading.name, reading.language).length > 0 ? heading : { ...heading, keys: [] };
}
function withTitle(reading, headings2) {
  let seen2 = 0;
  for (const line of reading.lines) {
    const own = headings2.find((heading) => heading.line === line);
    if ((own?.form === "bold" || own?.form === "plain") && own.keys.length === 0 && hasPhrase(own.name, reading.language.postmortem)) {
      return headings2.map((heading) => heading === own ? { ...own, level: 1, fake: true } : heading);
    }
    if (own) return headings2;
    if (line.block.kind === "fence" || line.block.kind === "row" || line.block.item || /^https?:/.test(line.text)) continue;
    if (++seen2 > 3) return headings2;
    const name = headingName(line.text);
    if (line.text.length > 110 || /[.!,;]$/.test(line.text) || !hasPhrase(name.replace(/[-_]/g, " "), reading.language.postmortem)) continue;
    if (line.index > 1 || /\b(?:https?|www)\b/.test(line.text)) continue;
    return [{ line, name, keys: [], form: "plain", level: 1, fake: true, start: 0, end: line.text.length, rest: line.text.length }, ...headings2];
  }
  return headings2;
}
function nextBeside(headings2, index) {
  const heading = headings2[index];
  let nested = false;
  for (let at = index + 1; heading && at < headings2.length; at++) {
    const other = headings2[at];
    if (other && ends(heading, other) && !(nested && other.form === "bold" && heading.level <= 6)) return other;
    nested ||= other !== void 0 && other.level <= 6;
  }
  return void 0;
}
function ends(heading, other) {
  if (other.level <= heading.level) return true;
  if (heading.form === "label" || other.form === "label" || heading.keys.length === 0) return false;
  return heading.level <= 6 && other.level >= 7 && other.keys.length > 0 && !other.keys.some((key) => heading.keys.includes(key));
}
function endOf(reading, heading, next) {
  const limit = next?.line.order ?? reading.lines.length;
  const { item: item2, lines: beside2 } = heading.line.block;
  if (heading.form !== "label") return limit;
  if (!item2) return beside2.length > 1 && beside2.every((line) => openingOf(reading, line) === "label") ? Math.min(limit, heading.line.order + 1) : limit;
  const inside = /* @__PURE__ */ new Set([item2.id]);
  let order = heading.line.order + 1;
  for (; order < limit; order++) {
    const own = reading.lines[order]?.block.item;
    if (!own) break;
    if (own.id === item2.id && reading.lines[order]?.block === heading.line.block) continue;
    if (inside.has(own.id) || own.parent !== void 0 && inside.has(own.parent)) inside.add(own.id);
    else break;
  }
  return order;
}
function keyedSections(sections8) {
  const owners = /* @__PURE__ */ new Map();
  for (const section of sections8) {
    if (section.keys.length === 0) continue;
    owners.set(section.heading, section);
    for (const line of section.lines) owners.set(line, section);
  }
  return owners;
}

// src/text/quantity.ts
var quantityGrammar = perLanguage((quantity) => {
  const { of, determiners, oneIn, rangeWords, percent, hedges, numbers, tenths = [], nouns = [], beforeNouns = [] } = quantity;
  const number = `[0-9]{1,3}(?:[.,][0-9]{1,4})?`;
  const sign = `(?:${space}?[%％]|${space}${oneOf(percent)}${wordEnd}|${oneOf(percent.filter(isSpaceless))})`;
  const words3 = oneOf(Object.keys(numbers));
  const noun = `([${letters}][${letters}-]{1,30})`;
  const link = `${space}{1,2}${oneOf(of)}${space}{1,2}`;
  const gluedLink = `${space}{0,2}${oneOf(of.filter(isSpaceless))}${space}{0,2}`;
  const numeral = numeralClass(numbers);
  const known = oneOf(nouns);
  return {
    percent: new RegExp(
      `(?<![${letters}0-9_.,$€£])(${number})(?:(?:${sign})?(?:${space}?[-–—~〜～]${space}?|${space}${oneOf(rangeWords)}${space}|${oneOf(rangeWords.filter(isSpaceless))})(${number}))?${sign}`,
      "gi"
    ),
    ratio: new RegExp(
      `(?<![${letters}0-9_.,:$€£-])(${words3}|[0-9]{1,4})${space}${oneOf(oneIn)}${space}(${words3}|[0-9]{1,6})(?![${letters}0-9_%]|[.,:][0-9])`,
      "gi"
    ),
    of: new RegExp(`(?:${link}(?:${oneOf(determiners)}${space}{1,2}){0,3}|${space}{1,2})${noun}`, "iy"),
    linked: new RegExp(`${link}`, "iy"),
    after: new RegExp(`${space}{1,2}(?:${oneOf(determiners)}${space}{1,2}){0,2}${noun}`, "iy"),
    tenth: new RegExp(`(?<![${letters}0-9_.,]|${numeral})(${numeral}|[1-9](?:\\.[0-9])?)${space}?${oneOf(tenths)}`, "gi"),
    knownAfter: new RegExp(`(?:${gluedLink}|${space}?)(?:${oneOf(determiners)}){0,2}(${known})`, "iy"),
    knownBefore: new RegExp(
      `(?:^|[^${letters}0-9_\\u3041-\\u30ff\\u3400-\\u9fff]|${oneOf([...determiners, ...beforeNouns])})(${known})${gluedLink}(?:${followed(hedges)})?[~≈]?$`,
      "i"
    ),
    hedge: new RegExp(`(?:^|[^${letters}])${oneOf(hedges)}${space}{0,2}$|[~≈<>≤≥]${space}?$`, "i")
  };
});
function nounBeside(text, start, end2, words3, ratio) {
  const { of, after, linked, knownAfter, knownBefore } = quantityGrammar(words3);
  if (words3.nouns) {
    const noun = matchAt(knownAfter, text, end2) ?? knownBefore.exec(text.slice(Math.max(0, start - 32), start));
    return noun?.[1]?.toLowerCase() ?? "";
  }
  if (!ratio && !matchAt(linked, text, end2)) return "";
  return (matchAt(ratio ? after : of, text, end2)?.[1] ?? "").toLowerCase();
}
function shareAt(text, match, value, upper, words3, ratio) {
  const start = match.index ?? 0;
  const end2 = start + match[0].length;
  const approximate = quantityGrammar(words3).hedge.test(text.slice(Math.max(0, start - 32), start));
  const base = { start, end: end2, text: match[0], value, of: nounBeside(text, start, end2, words3, ratio), approximate };
  return upper === void 0 ? { kind: "share", ...base } : { kind: "share", ...base, upper };
}
var parsePercent = (text) => Number(text.replace(",", "."));
function findShares(text, words3) {
  const { percent, ratio, tenth } = quantityGrammar(words3);
  const numberOf2 = (written) => words3.numbers[written?.toLowerCase() ?? ""] ?? Number(written);
  const shares = [];
  for (const match of text.matchAll(percent)) {
    shares.push(shareAt(text, match, parsePercent(match[1] ?? ""), match[2] === void 0 ? void 0 : parsePercent(match[2]), words3, false));
  }
  const counted = shares.length;
  for (const match of words3.tenths ? text.matchAll(tenth) : []) {
    const share2 = shareAt(text, match, (parseNumber(match[1] ?? "", words3.numbers) ?? Number(match[1])) * 10, void 0, words3, false);
    if (share2.of !== "") shares.push(share2);
  }
  for (const match of text.matchAll(ratio)) {
    const [part, whole] = [numberOf2(match[1]), numberOf2(match[2])];
    const share2 = shareAt(text, match, Math.round(part / whole * 1e4) / 100, void 0, words3, true);
    if (part > 0 && part < whole && share2.of !== "") shares.push(share2);
  }
  return shares.length === counted ? shares : shares.sort((a, b) => a.start - b.start);
}

// src/incident/shares.ts
function readShares(reading, sections8, timeline) {
  const { language } = reading;
  const found = [];
  for (const line of reading.lines) {
    if (line.block.kind === "fence" || line.block.quoted || timeline.has(line)) continue;
    const keys = sections8.get(line)?.keys ?? [];
    if (keys.some((key) => key === "action-items" || key === "lessons-learned" || key === "timeline") && !keys.includes("impact")) continue;
    for (const share2 of findShares(line.text, language.quantity)) {
      if (covers(line.block.code, line.start + share2.start) || share2.value > 100) continue;
      const { start, end: end2 } = sentenceAt(line, share2.start);
      const sentence = line.text.slice(start, end2);
      const impact = keys.includes("impact");
      const part = partOf(line, sections8.get(line));
      if (!hasPhrase(sentence, language.affected) && !impact) continue;
      const after = line.text.slice(share2.end, share2.end + 25);
      if (share2.of === "" && !impact && !hasPhrase(after, language.outage)) continue;
      const near = line.text.slice(Math.max(start, share2.start - 30), Math.min(end2, share2.end + 45));
      const spared = hasPhrase(near, language.unaffected);
      const aspect = spared || share2.upper !== void 0 ? "other" : "affected";
      found.push({ ...locatedIn(line, share2.start, share2.end), share: share2, of: nounOf(reading, line, share2), aspect, part });
    }
  }
  return found;
}
function partOf(line, section) {
  const keys = section?.keys ?? [];
  if (keys.includes("impact") || keys.includes("summary")) return section?.line;
  return keys.length === 0 && line.order < 12 && (section?.level ?? 1) <= 1 ? 0 : void 0;
}
function nounOf(reading, line, share2) {
  const counted = findPhrase(line.text.slice(share2.end, share2.end + 48), reading.language.counted);
  return (counted?.text ?? share2.of.split(/\s+/).at(-1) ?? "").toLowerCase().replace(/s$/, "");
}

// src/incident/code-edits.ts
var markup = /<[A-Za-z!/?]|&(?:#|[A-Za-z]{2,20};)|\\[!-/:-@[-`{-~]/;
var listMarker = /^(?:[-*+]|\d{1,9}[.)])\s/;
function dedentEdits(reading, block, timed, headings2) {
  if (block.item || block.quoted || block.lines.some(({ text }) => markup.test(text) || isOtherBlock(text))) return [];
  const edits = [];
  const marked = block.lines.some(({ text }) => listMarker.test(text));
  let margin;
  let entry;
  for (const line of block.lines) {
    const frame = frameOf(line, reading.locator);
    if (!frame) return [];
    const indent = indentOf(frame.lead);
    margin = Math.min(margin ?? indent, indent);
    let text = marked ? " ".repeat(indent - margin) : "";
    if (!marked && timed.size > 1 && timed.has(line)) {
      entry = { indent, caption: isCaption(line.text.slice(entryAt(reading, line)?.textStart)) };
      text = "- ";
    } else if (headings2.has(line) || entry && indent <= entry.indent && !follows2(line)) {
      entry = void 0;
      margin = void 0;
    } else if (entry) {
      const apart = indent > entry.indent ? openingOf(reading, line) !== "none" : isApart(reading, line);
      text = entry.caption && bulletOf(line) === void 0 && apart ? "  - " : "  ";
    }
    if (headings2.has(line)) continue;
    edits.push({ start: frame.start, end: frame.start + frame.lead.length, text });
    if (text === "" && !entry) edits.push(...escapeEdits(reading, line));
    if ((entry || marked) && line.index === block.lines.length - 1) edits.push(...gapBelow(reading, line, frame));
  }
  return edits;
}
function follows2({ block, index, number }) {
  return block.lines[index - 1]?.number === number - 1;
}

// src/incident/list-edits.ts
var more = { is: "more", depth: 0 };
var beside = { is: "text", depth: 0 };
function item(depth) {
  return { is: "item", depth };
}
function listEdits(reading, form, lines, headings2) {
  const [first] = lines;
  if (!first || lines.some(({ block }) => block.kind !== "paragraph")) return [];
  if (form === "running") return runningEdits(reading, first);
  const parts = form === "typed" ? typedParts(lines) : collapsedParts(reading, lines);
  const margin = columnsOf(form, first, reading.locator);
  if (!margin || first.block.item && parts.includes(beside)) return [];
  const above = first.block.lines[first.index - 1];
  return editsOf2(reading, lines, parts, margin, above !== void 0 && !first.block.item && !headings2.has(above));
}
function typedParts(lines) {
  const kinds2 = [];
  const bullets = lines.map(bulletOf);
  const last = bullets.findLastIndex((bullet) => bullet !== void 0);
  const spread = bullets.slice(0, last).includes(void 0);
  const parts = [];
  let depth = -1;
  for (const [index, line] of lines.entries()) {
    const kind = bullets[index]?.kind;
    if (kind === void 0) {
      const before = lines[index - 1];
      const apart = index === last + 1 && !spread && before !== void 0 && /[.!?。:：]["')*_]{0,6}$/.test(before.text);
      parts.push(apart && endsEntry(before, marginOf(line.block.lines)) ? beside : more);
      continue;
    }
    if (!kinds2.includes(kind)) kinds2.push(kind);
    depth = Math.min(kinds2.indexOf(kind), depth + 1);
    parts.push(item(depth));
  }
  return parts;
}
function collapsedParts(reading, lines) {
  const openings = lines.map((line) => openingOf(reading, line));
  const timed = openings.filter((opening2) => opening2 === "time").length >= 2;
  const first = openings.indexOf("time");
  const closing = closingOf(reading, lines);
  let caption = false;
  return lines.map((line, index) => {
    if (!timed) return /[:：]$/.test(line.text) || index === closing ? beside : index > closing ? more : item(0);
    if (openings[index] === "time") {
      caption = isCaption(line.text.slice(entryAt(reading, line)?.textStart));
      return item(0);
    }
    if (index < first) return index === 0 ? beside : more;
    return caption && isApart(reading, line) ? item(1) : more;
  });
}
function columnsOf(form, first, locator) {
  const { item: place, lines } = first.block;
  if (!place) return { columns: [0], marker: "- ", begun: false };
  const own = lines[0] && frameOf(lines[0], locator);
  const found = /^( *)([-+*]|\d{1,9}[.)])( {1,4})(?:\[[ xX]\] )?$/.exec(own?.lead ?? "");
  if (!found || !place.first) return void 0;
  const [, indent = "", sign = "", gap = ""] = found;
  if (form === "typed") return { columns: [indent.length + sign.length + gap.length], marker: "- ", begun: false };
  return place.ordered || place.parentOfMore ? void 0 : { columns: [indent.length], marker: sign + gap, begun: true };
}
var opening = /^[ \t]*(?:[*_~`\\[]|<[^<>]{1,200}>)*$/;
var otherBlock = /^(?:[-+*]\s|\d{1,9}[.)]\s|#{1,6}\s|>|`{3}|~{3})/;
function editsOf2(reading, lines, parts, margin, blankFirst) {
  const edits = [];
  const columns8 = [...margin.columns];
  let blank2 = blankFirst;
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    const part = parts[index] ?? more;
    const frame = frameOf(line, reading.locator);
    if (!frame) return [];
    const bullet = bulletOf(line);
    const kept = bullet?.kept === true || part.is !== "item" ? 0 : bullet?.length ?? 0;
    const words3 = line.text.slice(kept);
    if (part.is !== "more" && (otherBlock.test(words3) || isOtherBlock(words3))) return [];
    const own = index === 0 && margin.begun;
    if (!own && !opening.test(frame.lead)) return [];
    if (part.is === "item") {
      const column = columns8[part.depth] ?? 0;
      const marker = bullet?.number === void 0 ? margin.marker : `${bullet.number}. `;
      depth = part.depth;
      columns8[depth + 1] = column + marker.length;
      if (!own) edits.push(...startEdits(line, frame, kept, `${blank2 ? frame.eol : ""}${" ".repeat(column)}${marker}`));
    } else if (part.is === "more" && !blank2) edits.push(...indentEdits(frame, columns8[depth + 1] ?? 0));
    else if (part.is === "text" && index > 0) edits.push(...startEdits(line, frame, 0, frame.eol));
    blank2 = part.is === "text" || part.is === "more" && blank2 && index > 0;
    if (parts[index + 1]?.is !== "more") edits.push(...endEdits(frame));
    if (index === lines.length - 1) edits.push(...gapBelow(reading, line, frame));
  }
  return edits;
}
function startEdits(line, { start, words: words3, lead }, bullet, text) {
  const indent = /^[ \t]*/.exec(lead)?.[0].length ?? 0;
  const escaped2 = bullet > 0 && lead.slice(indent) === "\\";
  const end2 = bullet > 0 ? placeInLine(line, 0, bullet).end : words3.start;
  if (indent === lead.length || escaped2) return [{ start, end: end2, text }];
  const marker = { start, end: start + indent, text };
  return bullet > 0 ? [marker, { start: words3.start, end: end2, text: "" }] : [marker];
}
function indentEdits({ start, lead }, column) {
  const indent = /^[ \t]*/.exec(lead)?.[0] ?? "";
  return indentOf(indent) < column ? [{ start, end: start + indent.length, text: " ".repeat(column) }] : [];
}
function endEdits({ words: words3, end: end2, tail }) {
  const found = /^([*_~`\])]{0,9})[ \t]*(?:\\|<br\s?\/?>)[ \t]*$/i.exec(tail);
  return found ? [{ start: words3.end + (found[1] ?? "").length, end: end2, text: "" }] : [];
}
function runningEdits(reading, line) {
  const { block } = line;
  const frame = frameOf(line, reading.locator);
  if (!frame || block.item) return [];
  const { source } = reading.locator;
  const edits = [];
  for (const [index, entry] of runningEntries(reading, line).entries()) {
    if (isInside(block, line.start + entry.start)) return [];
    let at = placeInLine(line, entry.start, entry.start + 1).start;
    while (/[*_`~]/.test(source[at - 1] ?? "")) at--;
    const before = source.slice(frame.start, at);
    const gap = /[ \t]{0,8}$/.exec(before)?.[0].length ?? 0;
    const apart = gap === before.length ? line.index > 0 ? frame.eol : "" : frame.eol + (index === 0 ? frame.eol : "");
    edits.push({ start: at - gap, end: at, text: `${apart}- ` });
  }
  return edits;
}
function isInside({ strong, emphasis, code, links }, index) {
  return [strong, emphasis, code, links].some((spans) => spans.some(({ start, end: end2 }) => start < index && index < end2));
}

// src/incident/structure.ts
function readFakeLists(reading, sections8, owners) {
  const found = [];
  const headings2 = new Map(sections8.map((section) => [section.heading, section]));
  for (const block of reading.blocks) {
    if (block.quoted || block.kind === "fence" || block.kind === "heading" || block.kind === "row" || block.fenced || block.kind === "code" && !block.lines.some(isTyped))
      continue;
    for (const run of runsOf(reading, block, headings2, owners)) found.push(run);
  }
  const lines = new Set(headings2.keys());
  return mergeNeighbours(found, reading).map((list) => ({ ...list, edits: listEdits(reading, list.form, list.around, lines) }));
}
function runsOf(reading, block, headings2, owners) {
  const parts = [[]];
  for (const line of block.lines) {
    const section = headings2.get(line);
    if (section?.fake) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  const runs = [];
  for (const part of parts) {
    const run = classify(reading, block, part, owners);
    if (run) runs.push(run);
  }
  return runs;
}
function classify(reading, block, all, owners) {
  const lines = withoutFrame(reading, all);
  const [first] = lines;
  if (!first) return void 0;
  const make = (form, own, around = own) => {
    const [start] = own;
    const end2 = own.at(-1);
    if (!start || !end2) return void 0;
    const place = { start: placeInLine(start).start, end: placeInLine(end2).end };
    return { text: start.text, place, line: start.number, form, lines: own, around, edits: [] };
  };
  const typed = lines.findIndex((line) => isTyped(line));
  if (typed >= 0 && block.kind !== "html") {
    return make("typed", lines.slice(typed));
  }
  const running = lines.find((line) => runningEntries(reading, line).length > 0);
  if (running) return make("running", [running]);
  if (block.kind === "html" || lines.length < 2) return void 0;
  if (lines.slice(0, -1).every((line) => isHardBroken(block, line))) return void 0;
  if (block.item && !block.item.first) return void 0;
  if (block.kind === "code") return void 0;
  const openings = lines.map((line) => openingOf(reading, line));
  const margin = marginOf(lines);
  const listed = owners.get(first)?.keys.includes("action-items") === true;
  const verbs = lines.filter((line) => opensWithVerb(afterLabel(line.text), reading.language)).length;
  const timed = openings.filter((opening2) => opening2 === "time").length;
  const labels8 = openings.filter((opening2) => opening2 === "label").length;
  const apart = lines.every((line, index) => index === 0 || openings[index] !== "time" || opensApart(reading, line, lines[index - 1], margin));
  if (block.item) return timed >= 2 && apart && first === block.lines[0] ? make("collapsed", lines, all) : void 0;
  if (timed >= 2 && !apart) return void 0;
  if (timed >= 2 && openings[0] === "time")
    return make(
      "collapsed",
      lines.filter((_, index) => openings[index] === "time"),
      all
    );
  if (openings.includes("none")) return void 0;
  const closed = lines.slice(0, -1).every((line) => endsEntry(line, margin));
  if (!closed) return labels8 === lines.length ? make("collapsed", lines, all) : void 0;
  if (labels8 >= 2 && labels8 >= lines.length - 1) return make("collapsed", lines, all);
  if (timed >= 2) return make("collapsed", lines, all);
  if (listed && verbs * 2 >= lines.length) return make("collapsed", lines, all);
  if (lines.length >= 3 && verbs * 3 >= lines.length * 2) return make("collapsed", lines, all);
  return void 0;
}
function withoutFrame(reading, lines) {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || lines.length < 4) return lines;
  const leads = /[:：]$/.test(first.text) && !["time", "bullet"].includes(openingOf(reading, first));
  const kinds2 = new Set(lines.slice(leads ? 1 : 0, -1).map((line) => kindOf2(reading, line)));
  const closes = last.text.length >= 60 && /[.!]$/.test(last.text) && !kinds2.has("sentence") && kindOf2(reading, last) === "sentence";
  return lines.slice(leads ? 1 : 0, closes ? -1 : void 0);
}
function kindOf2(reading, line) {
  const opening2 = openingOf(reading, line);
  if (opening2 === "label" || opening2 === "sentence") return opensWithVerb(line.text, reading.language) ? "task" : opening2;
  return opening2;
}
function opensApart(reading, line, before, margin) {
  const entry = entryAt(reading, line);
  const marked = /^\s{0,3}[)\]]?\s{0,3}[:：–—-]/.test(line.text.slice(entry?.end ?? 0));
  return marked || before === void 0 || margin < 60 || endsEntry(before, margin);
}
function isTyped(line) {
  return typedBullet.test(line.text) && !(line.block.item && line.index === 0);
}
function isHardBroken(block, line) {
  return block.hardBreaks.some((at) => at >= line.end && at <= line.end + 3);
}
function mergeNeighbours(lists, reading) {
  const merged2 = [];
  for (const list of lists) {
    const before = merged2.at(-1);
    const last = before?.lines.at(-1);
    const next = list.lines[0];
    if (before && last && next && before.form === "typed" && list.form === "typed" && last.block !== next.block && next.order === last.order + 1 && reading.lines[last.order + 1] === next) {
      merged2[merged2.length - 1] = {
        ...before,
        place: { start: before.place.start, end: list.place.end },
        lines: [...before.lines, ...list.lines],
        around: [...before.around, ...list.around]
      };
    } else merged2.push(list);
  }
  return merged2;
}
var logLine = /^(?:\[?(?:FATAL|ERROR|WARN|WARNING|INFO|DEBUG|TRACE|CRITICAL|NOTICE|PANIC)\]?\b|\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d)/;
var codeMarks = /[{};=<>|\\$`~^]|\/\w{1,40}\/\w|::|\(\)|->|^\s*(?:[#/*$>]|sudo |cd |ls |cat |curl |kubectl |docker |npm |git |apt|ps |ssh |at \w+\.)/;
var wordy = new RegExp("\\p{L}\\p{L}[^\\p{L}\\p{N}]{1,4}\\p{L}\\p{L}", "u");
function readAccidentalCode(reading, sections8) {
  const headings2 = new Set(sections8.map((section) => section.heading));
  const mended = new Set(sections8.filter(({ fake, edits }) => fake && edits.length > 0).map((section) => section.heading));
  const found = [];
  for (const block of reading.blocks) {
    if (block.kind !== "code" || block.fenced || !isProse(reading, block, headings2)) continue;
    const [first] = block.lines;
    const last = block.lines.at(-1);
    if (!first || !last) continue;
    const timed = new Set(block.lines.filter((line) => entryAt(reading, line)?.clock !== void 0 && !typedBullet.test(line.text)));
    const safe = timed.size > 0 || block.lines.some((line) => headings2.has(line));
    found.push({
      text: first.text,
      place: { start: placeInLine(first).start, end: placeInLine(last).end },
      line: first.number,
      safe,
      edits: safe ? dedentEdits(reading, block, timed, mended) : []
    });
  }
  return found;
}
function isProse(reading, block, headings2) {
  let prose = 0;
  let code = 0;
  for (const line of block.lines) {
    if (headings2.has(line)) prose += 2;
    else if (codeMarks.test(line.text) || logLine.test(line.text)) code++;
    else if (wordy.test(line.text) && /^[^a-z]|[.!?:]$/.test(line.text)) prose++;
    else if (entryAt(reading, line)?.clock) prose++;
  }
  return prose > 0 && prose > code * 2 && prose * 2 >= block.lines.length;
}

// src/incident/timeline.ts
function readTimeline(reading, sections8) {
  const own = sections8.filter((section) => section.keys.includes("timeline"));
  const seen2 = /* @__PURE__ */ new Set();
  const region = [];
  for (const section of own) {
    const others = new Set(nestedParts(section, sections8));
    for (const line of [section.heading, ...section.lines]) {
      if (seen2.has(line) || others.has(line)) continue;
      seen2.add(line);
      if (line !== section.heading || section.form === "label") region.push(line);
    }
  }
  for (const line of dividedParts(reading, own, sections8)) if (!seen2.has(line)) region.push(line);
  const found = readRegion(reading, region, sections8);
  const labelled3 = found.entries.length > 0 && found.entries.every((entry) => entry.late && entry.line.block.item);
  if (found.entries.length > 0 && !labelled3 && (found.entries.length >= 2 || own.length > 0)) return { ...found, section: own[0] };
  const fences = region.filter((line) => line.block.kind === "fence" && line.block.info === "");
  const pasted = readRegion(reading, fences, sections8, true);
  if (pasted.entries.length >= 2) return { ...pasted, section: own[0] };
  const stand = standIn(reading, sections8, seen2);
  if (stand.entries.length >= 3) return { ...stand, section: own[0] };
  if (labelled3) return { ...found, section: own[0] };
  return {
    ...found,
    section: own[0],
    read: found.entries.length > 0 || own.every((section) => section.empty) || region.filter((line) => opensWithDate(reading, line)).length >= 2 || isElsewhere(region)
  };
}
function dividedParts(reading, own, sections8) {
  const found = [];
  let last = own.at(-1);
  const bare = last?.lines.length === 0;
  for (const section of last ? sections8.slice(sections8.indexOf(last) + 1) : []) {
    const divides = section.form === "plain" && section.keys.every((key) => key === "resolution" || key === "detection");
    const [first] = section.lines;
    const end2 = last?.lines.at(-1) ?? last?.heading;
    if (!divides || !first || section.heading.order !== (end2?.order ?? 0) + 1 || !(bare || entryAt(reading, first)?.clock)) break;
    found.push(...section.lines);
    last = section;
  }
  return found;
}
function opensWithDate(reading, line) {
  if (line.block.cells) return reading.tokensOf(line).some((token) => token.kind === "date");
  return entryAt(reading, line)?.date !== void 0;
}
function isElsewhere(region) {
  return region.length > 0 && region.length <= 2 && region.some((line) => line.block.links.length > 0 || line.text.includes("://"));
}
var stages = ["detection", "resolution"];
function nestedParts(section, sections8) {
  const inside = sections8.filter(
    (other) => other !== section && other.form !== "label" && other.keys.some((key) => key !== "timeline" && !stages.includes(key)) && !other.keys.includes("timeline") && section.lines.includes(other.heading)
  );
  return inside.flatMap((other) => [other.heading, ...other.lines]);
}
function readRegion(reading, lines, sections8, fenced = false) {
  const entries = [];
  const untimed = [];
  let carried;
  let group = 0;
  let groupKey;
  let waiting = [];
  const timedItems = /* @__PURE__ */ new Set();
  const headings2 = new Map(sections8.map((section) => [section.heading, section]));
  const enter = (key) => {
    if (key !== groupKey) {
      groupKey = key;
      group++;
    }
    return group;
  };
  const push = (entry, key, columnZone, date) => {
    entries.push({ ...entry, group: enter(key), carried: date ?? carried, columnZone });
    if (entry.line.block.item) timedItems.add(entry.line.block.item.id);
  };
  for (const line of lines) {
    const { block } = line;
    if (block.quoted || block.kind === "fence" && !fenced || fenced && block.kind !== "fence") continue;
    if (block.kind === "row") {
      const row = readRow(reading, line);
      if (!row) continue;
      if (row.entry) push(row.entry, `table ${block.table}`, row.zone, row.date);
      else if (row.untimed) untimed.push(row.untimed);
      continue;
    }
    const running = runningEntries(reading, line);
    if (running.length > 0) {
      for (const entry2 of running) push(entry2, block);
      continue;
    }
    const entry = entryAt(reading, line);
    const key = groupOf(line);
    if (entry?.clock || entry?.relative) {
      push(entry, key);
      continue;
    }
    if (entry?.date && headsDay(line, entry, headings2.has(line))) {
      carried = entry.date;
      continue;
    }
    if (block.kind === "heading") {
      if (groupKey !== "heading") groupKey = void 0;
      const date = dateInHeading(reading, line);
      if (date) carried = date;
      continue;
    }
    const inner = block.item?.parent !== void 0 && timedItems.has(block.item.parent) ? void 0 : lateTime(reading, line);
    if (inner) push(inner, key);
    else waiting.push({ line, key });
  }
  if (entries.length === 0) {
    for (const { line } of waiting) {
      const told = closingTime(reading, line) ?? toldTime(reading, line);
      if (told) push(told, line);
    }
  }
  untimed.push(...untimedAmong(reading, entries, waiting, headings2));
  waiting = [];
  return { entries, untimed, read: entries.length > 0 };
}
function groupOf(line) {
  const { block } = line;
  if (block.item) return block.item.parent === void 0 ? `list ${block.item.list}` : `list ${block.item.list} in ${block.item.parent}`;
  return block.kind;
}
function headsDay(line, entry, heading) {
  const rest = line.text.slice(entry.end).replace(/[\s:;.,)*_–—-]+/g, "");
  return heading || line.block.kind === "heading" || rest === "";
}
function dateInHeading(reading, line) {
  const dates = reading.tokensOf(line).filter((token) => token.kind === "date");
  return dates.length === 1 && dates[0]?.kind === "date" ? dates[0] : void 0;
}
var labelLead = new RegExp("^[^\\p{L}\\p{N}]{0,4}\\p{Lu}[\\p{L} /-]{2,32}[:：]\\s+\\S", "u");
function lateTime(reading, line) {
  const { item: item2 } = line.block;
  const listed = item2?.first === true && line.index === 0;
  if (!listed && !typedBullet.test(line.text) && !(item2 === void 0 && labelLead.test(line.text))) return void 0;
  const clocks = reading.tokensOf(line).filter((token) => token.kind === "clock");
  const clock = clocks[0];
  if (clocks.length !== 1 || clock?.kind !== "clock" || clock.minutes === void 0 || clock.precision === "hour") return void 0;
  const date = reading.tokensOf(line).filter((token) => token.kind === "date" && token.end <= clock.start).at(-1);
  const found = entryAt(reading, line, date && clock.start - date.end <= 4 ? date.start : clock.start);
  const word = /([\p{L}]{1,20})\s{1,3}$/u.exec(line.text.slice(0, found?.start ?? 0))?.[1]?.toLowerCase() ?? "";
  const told = (reading.language.time.at ?? []).includes(word);
  return found ? { ...found, textStart: 0, textEnd: line.text.length, late: !told } : void 0;
}
function closingTime(reading, line) {
  if (line.block.item) return void 0;
  const clocks = reading.tokensOf(line).filter((token) => token.kind === "clock");
  const clock = clocks[0];
  if (clocks.length !== 1 || clock?.kind !== "clock" || clock.minutes === void 0) return void 0;
  const found = entryAt(reading, line, clock.start);
  if (!found || line.text.slice(found.end).replace(/[\s.,;:)\]]+/g, "") !== "") return void 0;
  return { ...found, textStart: 0, textEnd: line.text.length, late: true };
}
function toldTime(reading, line) {
  const before = line.block.lines[line.index - 1];
  if (line.block.item || line.block.kind !== "paragraph" || before && !/[.:!。：]$/.test(before.text)) return void 0;
  const tokens = reading.tokensOf(line);
  const [clock, ...more2] = tokens.filter((token) => token.kind === "clock");
  if (clock?.kind !== "clock" || clock.minutes === void 0 || more2.length > 0 || sentenceAt(line, clock.start).start > 0) return void 0;
  const date = tokens.find((token) => token.kind === "date" && token.end <= clock.start && clock.start - token.end <= 4);
  const found = entryAt(reading, line, date?.start ?? clock.start);
  const word = new RegExp("(\\p{L}{1,20})\\s{1,3}$", "u").exec(line.text.slice(0, found?.start ?? 0))?.[1]?.toLowerCase() ?? "";
  return found && (reading.language.time.at ?? []).includes(word) ? { ...found, textStart: 0, textEnd: line.text.length, late: true } : void 0;
}
function readRow(reading, line) {
  const { block } = line;
  const { columns: columns8 } = reading.language;
  if (block.headerRow) {
    const own = entryAt(reading, line);
    return own?.clock && own.end < line.text.length ? { entry: own } : void 0;
  }
  const cells = block.cells ?? [];
  const timeCell = cells.find((cell) => heads(cell, columns8.time)) ?? cells.find((cell) => headsZone(reading, cell)) ?? cells.find((cell) => cellEntry(reading, line, cell)?.clock);
  if (!timeCell) return void 0;
  const dateCells = cells.filter((cell) => cell !== timeCell && heads(cell, columns8.date));
  const date = dateCells.map((cell) => cellEntry(reading, line, cell)?.date).find((value) => value !== void 0);
  const zone = findZones(timeCell.header, reading.language.time)[0] ?? zoneInHeader(reading, timeCell);
  const entry = cellEntry(reading, line, timeCell);
  const [rest] = cells.filter((cell) => cell !== timeCell && !dateCells.includes(cell) && cell.text.trim() !== "").sort((a, b) => b.text.length - a.text.length);
  if (entry?.clock || entry?.relative) {
    const whole = { ...entry, textStart: rest?.start ?? entry.end, textEnd: line.text.length };
    return { entry: date && !entry.date ? { ...whole, date } : whole, date, zone };
  }
  const open = timeCell.text.trim() === "" || entry?.date !== void 0 && !entry.until && // "2026-07-29 (late)" says as much as its author knew.
  !new RegExp("\\p{L}{2}", "u").test(line.text.slice(entry.end, timeCell.end - line.start)) && heads(timeCell, columns8.time.slice(0, 2)) && !columns8.date.some((name) => timeCell.header.toLowerCase().includes(name));
  if (open && rest && (cells[0]?.header ?? "") !== "" && !date) return { untimed: locatedIn(line, rest.start - line.start, rest.end - line.start) };
  return {};
}
function headsZone(reading, cell) {
  return /^[A-Z]{2,5}(?:[+-]\d{1,2})?$/.test(cell.header) && findZones(`${reading.language.columns.time[0]} (${cell.header})`, reading.language.time).length > 0;
}
function zoneInHeader(reading, cell) {
  const bracket = /\(([^()]{1,40})\)/.exec(cell.header)?.[1];
  return bracket ? findZones(`${reading.language.columns.time[0]} (${bracket})`, reading.language.time)[0] : void 0;
}
function heads(cell, words3) {
  const name = cell.header.toLowerCase().replace(/\s{0,4}[([（【].*$/s, "").replace(/[\s:]{1,9}$/, "");
  return isOneOf(name, words3) || isOneOf(name.split(/\s*[/&,]\s*|\s+/)[0] ?? "", words3);
}
function cellEntry(reading, line, cell) {
  return entryAt(reading, line, cell.start - line.start, cell.end - line.start);
}
function untimedAmong(reading, entries, waiting, headings2) {
  const found = [];
  const timed = /* @__PURE__ */ new Map();
  const holders = /* @__PURE__ */ new Set();
  for (const { line } of entries) {
    const item2 = line.block.item;
    if (!item2 || line.block.kind === "row") continue;
    timed.set(item2.list, (timed.get(item2.list) ?? 0) + 1);
    if (item2.parent !== void 0) holders.add(item2.parent);
  }
  const typed = /* @__PURE__ */ new Map();
  for (const { line } of entries) if (bulletOf(line)) typed.set(line.block, (typed.get(line.block) ?? 0) + 1);
  for (const { line } of waiting) {
    const item2 = line.block.item;
    if (bulletOf(line) && (typed.get(line.block) ?? 0) >= 2 && !isDeliberatelyOpen(reading, line)) {
      found.push(locatedIn(line, wordsStart(line.text)));
      continue;
    }
    if (!item2?.first || line.index > 0 || item2.parent !== void 0 || holders.has(item2.id)) continue;
    const labelled3 = isLabelled(line);
    const enough = (timed.get(item2.list) ?? 0) >= 2 || labelled3 && entries.length > 0 && (timed.has(item2.list) || holders.size > 0);
    if (!enough || headings2.has(line) && !labelled3 || isDeliberatelyOpen(reading, line)) continue;
    found.push(locatedIn(line, leadingMarks(line.text)));
  }
  return found;
}
function isLabelled(line) {
  return line.block.strong.some(
    (span) => span.start <= line.start + 2 && /[:：]\s*$/.test(line.block.text.slice(span.start, Math.min(line.block.text.length, span.end + 1)))
  );
}
function isDeliberatelyOpen(reading, line) {
  const { time } = reading.language;
  if (reading.tokensOf(line).some((token) => token.kind === "date" || token.kind === "clock" || token.kind === "duration" || token.kind === "relative"))
    return true;
  if (/^[^\p{L}\p{N}]{0,4}\d{4}-[\dMXx?]{2}-[\dDXx?]{2}(?!\d)/u.test(line.text)) return true;
  const lead = line.text.slice(0, 40).toLowerCase();
  return time.hedges.some((hedge) => lead.startsWith(`${hedge} `)) || hasPhrase(lead, wordsOnly(reading.language.unknown));
}
function standIn(reading, sections8, seen2) {
  const candidates = /* @__PURE__ */ new Map();
  const skipped = new Set(
    sections8.filter((section) => section.keys.some((key) => key === "action-items" || key === "lessons-learned")).flatMap((section) => section.lines)
  );
  for (const line of reading.lines) {
    if (seen2.has(line) || skipped.has(line) || line.block.kind === "fence" || line.block.quoted) continue;
    const key = line.block.kind === "row" ? `table ${line.block.table}` : groupOf(line);
    const entry = line.block.kind === "row" ? readRow(reading, line)?.entry : entryAt(reading, line);
    if (entry?.clock === void 0 || line.text.slice(entry.end).trim().length < 8) continue;
    if (!line.block.item && line.block.kind !== "row" && line.block.kind !== "heading" && !/^\s{0,4}(?:[)\]]\s{0,4})?(?:[:：–—-]|→)/.test(line.text.slice(entry.end)))
      continue;
    const list = candidates.get(key) ?? [];
    list.push(line);
    candidates.set(key, list);
  }
  const best = [...candidates.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const chosen = best[0];
  if (!chosen || best.length < 3) return { entries: [], untimed: [], read: false };
  const first = chosen.order;
  const last = best.at(-1)?.order ?? first;
  return readRegion(
    reading,
    reading.lines.filter((line) => line.order >= first && line.order <= last),
    sections8
  );
}

// src/incident/wording.ts
function readPhrases(reading, owners, phrases) {
  const { language } = reading;
  const found = [];
  for (const line of reading.lines) {
    if (line.block.kind === "fence" || line.block.quoted) continue;
    const keys = owners.get(line)?.keys ?? [];
    if (keys.length === 0 || keys.includes("action-items") && !keys.includes("resolution")) continue;
    const match = findPhrase(line.text, phrases);
    if (!match || isQuoted(line.text, match.start) || covers(line.block.code, line.start + match.start) || covers(line.block.links, line.start + match.start))
      continue;
    const sentence = sentenceAt(line, match.start);
    const before = line.text.slice(sentence.start, match.start);
    if (/[?？]\s*$/.test(line.text.slice(sentence.start, sentence.end))) continue;
    if (hasPhrase(before.slice(-48), language.denials)) continue;
    found.push({ ...locatedIn(line, match.start, match.end), expected: [] });
  }
  return found;
}
function isQuoted(text, index) {
  let open = false;
  for (let at = 0; at < index; at++) {
    const char = text[at];
    if (char === '"') open = !open;
    else if (char === "“") open = true;
    else if (char === "”") open = false;
  }
  return open;
}

// src/incident/zones.ts
function readZones(reading, sections8, timeline, labels8, windows2, title, incidentDate) {
  const { language } = reading;
  const stated = [];
  const add = (located, zone, date) => {
    stated.push({ ...located, zone, date: date ?? incidentDate });
  };
  let general;
  for (const label of labelled2(labels8, language.labels.zone)) {
    const zone = findZones(`${language.time.zoneNouns?.[0] ?? ""}: ${label.value}`, language.time)[0];
    if (!zone) continue;
    general ??= zone;
    add(label, zone, void 0);
  }
  for (const label of labels8) {
    if (label.from !== "front-matter") continue;
    for (const token of tokensOfLabel(reading, label)) if (token.kind === "zone") add(label, token, void 0);
  }
  for (const section of sections8) {
    if (!section.keys.includes("timeline")) continue;
    const zone = findZones(section.heading.text, language.time)[0];
    if (!zone) continue;
    general ??= zone;
    add(locatedIn(section.heading, zone.start, zone.end), zone, void 0);
  }
  const first = timeline.entries[0]?.line.order ?? -1;
  for (const line of reading.lines) {
    if (line.block.kind === "fence") continue;
    if (line.block.headerRow && timeline.entries.some((entry) => entry.columnZone && entry.line.block.table === line.block.table)) {
      const zone = timeline.entries.find((entry) => entry.line.block.table === line.block.table)?.columnZone;
      if (zone) add(locatedIn(line), zone, void 0);
      continue;
    }
    const nouns = hasPhrase(line.text, language.time.zoneNouns ?? []);
    const found = nouns && line.text.length < 400 ? findZones(line.text, language.time) : [];
    const near = line.order < first && first - line.order <= 4;
    const untimed = !reading.tokensOf(line).some((token) => token.kind === "clock");
    for (const zone of found) {
      if (untimed && (near || nouns)) general ??= zone;
      if (reading.tokensOf(line).some((token) => token.start <= zone.start && token.end >= zone.end)) continue;
      if (near || nouns) general ??= zone;
      add(locatedIn(line, zone.start, zone.end), zone, void 0);
    }
    for (const token of reading.tokensOf(line)) {
      if (token.kind !== "zone") continue;
      const date = reading.tokensOf(line).find((other) => other.kind === "date");
      add(locatedIn(line, token.start, token.end), token, date?.kind === "date" && date.year !== void 0 ? date : void 0);
    }
  }
  if (title) {
    for (const token of scanTimes(title.text, language.time))
      if (token.kind === "zone" && !stated.some((zone) => zone.line === title.line)) add(title, token, void 0);
  }
  const own = timeline.entries.map((entry) => entry.zone).filter((zone) => zone !== void 0);
  const single = new Set(own.map((zone) => zone.name)).size === 1 ? own[0] : void 0;
  const window = windows2.find((claim) => claim.start?.zone)?.start?.zone;
  return {
    stated,
    timeline: general ?? single ?? window ?? (stated.length > 0 && new Set(stated.map(({ zone }) => zone.name)).size === 1 ? stated[0]?.zone : void 0)
  };
}

// src/incident/read.ts
var incidents = /* @__PURE__ */ new WeakMap();
function incidentOf(tree, file, settings = {}) {
  const known = incidents.get(tree);
  if (known?.settings === settings) return known.incident;
  const incident = readIncident(tree, String(file.value), pathIn(file), settings);
  incidents.set(tree, { settings, incident });
  return incident;
}
function pathIn({ path = "", cwd }) {
  return path.startsWith(cwd) && /[\\/]/.test(path.charAt(cwd.length)) ? path.slice(cwd.length + 1) : path;
}
function readIncident(tree, source, path, settings) {
  const locator = createLocator(source);
  const markdown = readBlocks(tree, locator);
  const detected = detect(markdown.lines.map((line) => line.text).join("\n"), markdown.frontMatter?.value ?? "", settings);
  const { language } = detected;
  const reading = createReading(markdown, locator, language, settings, path.replaceAll("\\", "/"));
  const sections8 = readSections(reading);
  const owners = keyedSections(sections8);
  const labels8 = readLabels(reading);
  const title = readTitle(reading, sections8, labels8);
  const raw = readTimeline(reading, sections8);
  const timed = new Set(raw.entries.map((entry) => entry.line));
  const timeClaims = readTimeClaims(reading, owners, labels8, timed);
  const dates = readDates(reading, title, labels8, timeClaims.windows, raw, owners);
  const date = incidentDateOf(dates);
  const zones = readZones(reading, sections8, raw, labels8, timeClaims.windows, title, date);
  const configured = settings.timeZone === void 0 ? void 0 : findZones(`${language.time.zoneNouns?.[0] ?? ""}: ${settings.timeZone}`, language.time)[0];
  const events = readEvents(reading, raw.entries, {
    day: date,
    zone: zones.timeline ?? configured,
    lengths: [...timeClaims.durations, ...timeClaims.metrics].map((own) => own.minutes),
    start: timeClaims.windows[0]?.start?.clock,
    headings: new Set(sections8.filter(({ form }) => form !== "label").map((section) => section.heading))
  });
  const placeholders8 = readPlaceholders(reading);
  const doubtful = readDoubtfulTimes(reading, timed);
  const actions = readActions(reading, sections8);
  return {
    kind: readKind(reading, title, sections8, labels8, {
      events: raw.entries.length,
      claims: timeClaims.windows.length + timeClaims.durations.length + timeClaims.metrics.length,
      placeholders: placeholders8.length,
      dated: date !== void 0
    }),
    language,
    languageKnown: detected.known,
    status: readStatus(reading, labels8),
    title,
    top: title?.place ?? topOf(reading),
    sections: sections8,
    timeline: {
      events,
      untimed: raw.untimed.filter((entry) => !placeholders8.some((phrase) => phrase.line === entry.line)),
      section: raw.section,
      zone: zones.timeline,
      read: raw.read
    },
    claims: {
      ...timeClaims,
      shares: readShares(reading, owners, timed),
      proseTimes: readProseTimes(reading, owners, events, timed, timeClaims.windows, detected.known)
    },
    actions,
    actionSections: sections8.filter((section) => section.keys.includes("action-items")),
    dates,
    incidentDate: formatIncidentDate(date),
    zones: zones.stated,
    metadata: [titleSeverity(title, language), ...labels8].filter((label) => label !== void 0).filter((label) => isMetadata(label, language)),
    fakeLists: readFakeLists(reading, sections8, owners),
    accidentalCode: readAccidentalCode(reading, sections8),
    placeholders: placeholders8,
    mojibake: readMojibake(reading),
    badTimes: doubtful.bad,
    ambiguousTimes: [...doubtful.ambiguousDates, ...halfless(events)],
    blame: readPhrases(reading, owners, language.blame),
    humanError: readPhrases(reading, owners, language.humanError),
    impactStated: reading.lines.some((line) => line.block.kind !== "fence" && hasPhrase(line.text, language.affected)),
    blocks: markdown.blocks,
    locator,
    settings
  };
}
function isMetadata(label, { labels: labels8 }) {
  return [labels8.severity, labels8.incidentId, labels8.status, labels8.published, labels8.date].some((names) => labelled2([label], names).length > 0);
}
function detect(text, frontMatter, settings) {
  const code = settings.language ?? /^(?:lang|language|locale)\s*[:=]\s*["']?([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)["']?\s*$/m.exec(frontMatter)?.[1];
  const named2 = code === void 0 ? void 0 : languageOf(code);
  if (named2) return { language: named2, known: true };
  const found = detectLanguage(text);
  return code === void 0 ? found : { language: found.language, known: false };
}
function topOf(reading) {
  const first = reading.lines[0];
  if (!first) return { start: 0, end: 0 };
  const start = first.block.node.start;
  return { start, end: Math.min(reading.locator.source.length, start + 1) };
}
function halfless(events) {
  const clocks = events.map((event) => event.clock);
  const twelve = clocks.every((clock) => clock === void 0 || clock.couldBePm || clock.half !== void 0);
  if (!twelve) return [];
  const found = [];
  events.forEach((event, index) => {
    const before = events[index - 1]?.at;
    if (!event.clock?.couldBePm || event.reliable || event.at === void 0 || before === void 0 || event.clock.minutes === void 0) return;
    if (event.at % 1440 !== event.clock.minutes) found.push({ text: event.timeText, place: event.timePlace, line: event.line, expected: [] });
  });
  return found;
}

// src/rule-settings.ts
function settle(rule, setting) {
  const [level, options] = typeof setting === "object" ? setting : [setting ?? rule.level, {}];
  return { level: level === "warn" ? "warning" : level, options: { ...rule.options, ...options } };
}
function rulesAt(status, list, { rules = {}, statusRules = {} }) {
  const own = statusRules[status] ?? {};
  if (status !== "draft") return { ...rules, ...own };
  const lowered = list.flatMap((rule) => {
    const { level, options } = settle(rule, rules[rule.id]);
    return level === "error" ? [[rule.id, ["warning", { ...options }]]] : [];
  });
  return { ...rules, ...Object.fromEntries(lowered), ...own };
}

// src/incident/quote.ts
function quote(text, length = 60) {
  const folded = text.replace(/\s+/g, " ").trim();
  const start = folded.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "");
  const cut = folded.length > length ? `${start.trimEnd()}…` : folded;
  if (!cut.includes("`")) return `\`${cut}\``;
  const marks = "`".repeat(Math.max(...[...cut.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return `${marks} ${cut} ${marks}`;
}

// src/rule.ts
var homepage = "https://github.com/postmortem-lint/postmortem-lint";
function urlOf(id) {
  return `${homepage}/blob/main/rules/README.md#${id}`;
}
function defineRule(rule) {
  return rule;
}
var RuleCrash = class extends Error {
  ruleId;
  constructor(ruleId, path, cause) {
    super(`Rule \`${ruleId}\` failed on \`${path}\`: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "RuleCrash";
    this.ruleId = ruleId;
  }
};
function runRule(rule, incident, options, path = "the document") {
  try {
    return [...rule.check(incident, options)];
  } catch (error) {
    throw new RuleCrash(rule.id, path, error);
  }
}
function createMessage(rule, parts) {
  const { reason, place, fatal, cause: other, actual, expected, edits } = parts;
  const origin = { source: "remark-lint", ruleId: rule.id };
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const cause = other && new VFileMessage(other.reason, { place: other.place, ...origin });
  const message = new VFileMessage(reason, { place, ...origin, cause });
  Error.stackTraceLimit = limit;
  message.fatal = fatal;
  message.url = rule.url ?? urlOf(rule.id);
  message.note = rule.rationale;
  if (actual !== void 0) message.actual = actual;
  if (expected) message.expected = [...expected];
  if (edits) message.edits = edits;
  return message;
}
function toMessage(rule, finding, level, locator) {
  const { message: reason, place, cause, expected = [], edits = [] } = finding;
  return createMessage(rule, {
    reason,
    place: locator.position(place),
    fatal: level === "error" && finding.level !== "warning",
    cause: cause && { reason: cause.message, place: locator.position(cause.place) },
    actual: expected.length > 0 ? locator.source.slice(place.start, place.end) : void 0,
    expected: expected.length > 0 ? expected : void 0,
    edits: edits.length > 0 ? edits : void 0
  });
}
var plugins = /* @__PURE__ */ new WeakMap();
function toPlugin(rule) {
  let plugin = plugins.get(rule);
  if (!plugin) {
    plugin = createPlugin(rule);
    plugins.set(rule, plugin);
  }
  return plugin;
}
function createPlugin(rule) {
  return function plugin(setting) {
    const own = toSetting(setting);
    if (settle(rule, own).level === "off") return void 0;
    const rules = own === void 0 ? {} : { [rule.id]: own };
    const settings = readSettingsOf(this.data());
    return (tree, file) => {
      const incident = incidentOf(tree, file, settings);
      if (incident.kind.is !== "postmortem") return;
      const { level, options } = settle(rule, rulesAt(incident.status, [rule], { rules })[rule.id]);
      if (level === "off") return;
      for (const finding of runRule(rule, incident, options, file.path)) file.messages.push(toMessage(rule, finding, level, incident.locator));
    };
  };
}
function readSettingsOf(data) {
  const own = "postmortemLint" in data ? data.postmortemLint : void 0;
  return typeof own === "object" && own !== null ? own : {};
}
function toSetting(setting) {
  if (setting === void 0 || setting === null || setting === true) return void 0;
  if (setting === false || setting === 0) return "off";
  if (setting === 1) return "warning";
  if (setting === 2) return "error";
  if (typeof setting === "string") return setting;
  const [level, options] = setting;
  const named2 = typeof level === "number" ? ["off", "warning", "error"][level] : level;
  return [named2, { ...options }];
}

export {
  english,
  sectionKeys,
  languages,
  findPhrase,
  hasPhrase,
  isOneOf,
  wordsOnly,
  spanOf,
  offsetAt,
  offsetsAtTime,
  seasonMismatch,
  placeInLine,
  daysOf,
  formatDate,
  dateAt,
  formatClock,
  formatMinutes,
  findUndenied,
  addDays,
  unlike,
  pathWords,
  incidentOf,
  settle,
  rulesAt,
  quote,
  homepage,
  urlOf,
  defineRule,
  RuleCrash,
  runRule,
  createMessage,
  toMessage,
  toPlugin
};
