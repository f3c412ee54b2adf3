import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url)
import {
  VFileMessage
} from "./chunk-HPRNW4EY.js";
import {
  __require
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
function oneOf(words2) {
  const sorted = [...new Set(words2)].filter(Boolean).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.length === 0 ? "(?!)" : `(?:${sorted.map(escaped).join("|")})`;
}
function isSpaceless(word) {
  return !new RegExp(`[${letters}0-9]`).test(word);
}
function followed(words2) {
  return `(?:${oneOf(words2.filter((word) => !isSpaceless(word)))}${space}{1,2}|${oneOf(words2.filter(isSpaceless))}${space}{0,2})`;
}
function perLanguage(build) {
  const known9 = /* @__PURE__ */ new WeakMap();
  return (words2) => {
    let built = known9.get(words2);
    if (built === void 0) {
      built = build(words2);
      known9.set(words2, built);
    }
    return built;
  };
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isSpace(code) {
  return code === 32 || code === 9 || code === 160 || code === 8201 || code === 8239;
}
var letter = new RegExp(`[${letters}]`, "i");
var known = new Uint8Array(65536);
function isLetter(code) {
  const kept = known[code];
  if (kept !== 0) return kept === 2;
  const is = letter.test(String.fromCharCode(code));
  known[code] = is ? 2 : 1;
  return is;
}
function lengthsOf(words2) {
  const lengths3 = new Array(128).fill(0);
  for (const word of words2) {
    for (const first of [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]) if (first < 128) lengths3[first] = (lengths3[first] ?? 0) | 1 << word.length;
  }
  return lengths3;
}
function mayBeIn(lengths3, first, length) {
  return first > 127 || length < 32 && ((lengths3[first] ?? 0) & 1 << length) !== 0;
}
function matchAt(expression, text, index) {
  expression.lastIndex = index;
  return expression.exec(text) ?? void 0;
}

// src/text/hedge.ts
var reach = 32;
var hedgeGrammar = perLanguage(({ hedges, hedgesAfter, over = [], under = [], overAfter = [], underAfter = [] }) => ({
  before: new RegExp(`(?:^|[^${letters}])(?:(${oneOf(over)})|(${oneOf(under)})|${oneOf(hedges)})\\.?${space}{0,2}$`, "i"),
  /** The last words of those before a value, as far as all have one: most values have another before them. */
  lasts: lastsOf([...hedges, ...over, ...under]),
  mark: /(?:([>≥])|([<≤])|[~≈∼])=?[ \u00a0]?$/,
  after: new RegExp(
    `${space}?[~∼](?!${space}?[0-9])|(?:${space}{1,2}|-|${space}\\()(?:${afterwards(overAfter, underAfter, hedgesAfter, false)})(?![${letters}0-9_])|${space}{0,2}(?:${afterwards(overAfter, underAfter, hedgesAfter, true)})`,
    "iy"
  )
}));
function lastsOf(list) {
  const lasts = new Set(list.map(lastWord));
  return lasts.has("") ? void 0 : lasts;
}
function lastWord(text) {
  let end2 = text.length;
  while (end2 > 0 && end2 > text.length - 2 && isSpace(text.charCodeAt(end2 - 1))) end2--;
  if (text[end2 - 1] === ".") end2--;
  let start = end2;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end2).toLowerCase();
}
function afterwards(over, under, others, spaceless) {
  const [a, b, c] = [over, under, others].map((words2) => oneOf(words2.filter((word) => isSpaceless(word) === spaceless)));
  return `(${a})|(${b})|${c}`;
}
function hedgeAround(text, start, end2, words2) {
  const { before, mark: mark2, after, lasts } = hedgeGrammar(words2);
  const left = text.slice(Math.max(0, start - reach), start);
  const marked = /[~≈∼<>≤≥]/.test(left.slice(-3));
  const worded2 = !lasts || lasts.has(lastWord(left));
  const found = marked && /[0-9][ \u00a0]?[~∼][ \u00a0]?$/.test(left) ? null : (worded2 ? before.exec(left) : null) ?? (marked ? mark2.exec(left) : null);
  const behind = end2 < text.length ? matchAt(after, text, end2) : void 0;
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
var durationGrammar = perLanguage((words2) => {
  const unitOf = new Map(units.toReversed().flatMap((unit2) => words2.units[unit2].map((word) => [word, unit2])));
  const unit = `(${oneOf(unitOf.keys())})`;
  const unitEnd = `(?![${letters}_])(?!-[${letters}]{1,4}-${unit.replace("(", "(?:")})`;
  const longUnit = `(${oneOf([...unitOf.keys()].filter((word) => word.length > 1))})`;
  const one = oneOf(Object.keys(words2.numbers).filter((word) => words2.numbers[word] === 1));
  const numbers = oneOf(Object.keys(words2.numbers).filter((word) => !isSpaceless(word)));
  const numeral = numeralClass(words2.numbers);
  const and = oneOf(words2.and);
  const half = oneOf(words2.half);
  const countedHalf = `${oneOf(words2.counters ?? [])}${half}`;
  const thousand = `[,\\u00a0\\u2009\\u202f${words2.dayFirst ? ". " : ""}]`;
  const amount = `(?:[1-9][0-9]{0,2}(?:${thousand}[0-9]{3}(?![0-9])){1,2}|[0-9]{1,6})(?:[.,][0-9]{1,3})?`;
  return {
    unitOf,
    number: new RegExp(
      `(${amount})(?:${space}?([½¼¾])|${space}?(${countedHalf}|${and}${space}(?:${one}${space})?${half}))?(\\+)?(?:${space}{1,2}|-|)${unit}${unitEnd}`,
      "iy"
    ),
    grouped: new RegExp(`^[1-9][0-9]{0,2}(?:${thousand}[0-9]{3}(?![0-9])){1,2}`),
    numeral: numeral === "(?!)" ? void 0 : new RegExp(`(?<!${numeral}|${oneOf(words2.vagueNumbers ?? [])})(${numeral}{1,6})${space}?(${countedHalf})?${space}{0,2}${longUnit}${unitEnd}`, "iy"),
    fraction: new RegExp(`([½¼¾])${space}{0,2}${unit}${unitEnd}`, "iy"),
    word: new RegExp(`(${numbers})(?:[ -](${numbers}))?(?:[ -]${and}[ -](?:${one}[ -])?(${half}))?(?:${space}{1,2}|-)${longUnit}${unitEnd}`, "iy"),
    halfOf: new RegExp(`${half}(?:${space}{1,2}|-|)(?:${one}${space}{1,2})?${longUnit}${unitEnd}`, "iy"),
    andHalf: new RegExp(
      `${space}{1,2}${and}${space}{1,2}(?:${one}${space}{1,2})?${half}${wordEnd}|${oneOf(words2.half.filter(isSpaceless))}(?!${longUnit})`,
      "iy"
    ),
    colon: new RegExp(`([0-9]{1,3}):([0-9]{2})(?::([0-9]{2}))?${space}?${unit}${unitEnd}`, "iy"),
    link: new RegExp(`(?:${space}?,)?${space}{0,2}(?:${followed(words2.and)})?`, "iy"),
    // "5m users" are five million of them; a plural noun directly behind tells.
    plural: new RegExp(`${space}(?!${escaped(words2.units.minute[0] ?? "")})[a-z]{2,20}[b-hj-rt-z]s(?![${letters}])`, "y"),
    iso: /P(?:([0-9]{1,4})W)?(?:([0-9]{1,4})D)?(?:T(?:([0-9]{1,5})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,7})S)?)?(?![A-Za-z0-9])/y,
    restMinutes: new RegExp(`([0-5]?[0-9])(?![${letters}0-9_:]|[.,][0-9])`, "y"),
    // "2 h 30", as French spaces it.
    restApart: new RegExp(`(?<=${space}${oneOf(words2.apartMarks ?? [])})${space}([0-5][0-9])(?![${letters}0-9_:%]|[.,][0-9]|${space}?${unit})`, "iy")
  };
});
function parseAmount(text, words2) {
  const whole = durationGrammar(words2).grouped.exec(text)?.[0] ?? "";
  return Number(whole.replace(/[^0-9]/g, "") + text.slice(whole.length).replace(",", "."));
}
function numberPart(text, index, words2, larger) {
  const grammar = durationGrammar(words2);
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
  const amount = parseAmount(match[1] ?? "", words2) + (match[3] === void 0 ? quarters[match[2] ?? ""] ?? 0 : 0.5);
  return { end: end2, minutes: amount * minutesIn[unit], unit, halved: !Number.isInteger(amount), glued, open: match[4] !== void 0 };
}
function wordPart(text, index, words2) {
  const grammar = durationGrammar(words2);
  const half = matchAt(grammar.halfOf, text, index) ?? matchAt(grammar.fraction, text, index);
  const match = half ?? matchAt(grammar.word, text, index);
  const unit = grammar.unitOf.get((half ? match?.at(-1) : match?.[4])?.toLowerCase() ?? "");
  if (!match || !unit) return void 0;
  const end2 = index + match[0].length;
  const base = { end: end2, unit, glued: false, open: false };
  if (half) return { ...base, minutes: (quarters[match[1] ?? ""] ?? 0.5) * minutesIn[unit], halved: true };
  const tens = words2.numbers[match[1]?.toLowerCase() ?? ""] ?? 0;
  const ones = match[2] === void 0 ? 0 : words2.numbers[match[2].toLowerCase()] ?? 0;
  if (match[2] !== void 0 && (tens < 20 || tens % 10 !== 0 || ones > 9)) return void 0;
  if (tens + ones === 1 && unit === "second") return void 0;
  const amount = tens + ones + (match[3] === void 0 ? 0 : 0.5);
  return { ...base, minutes: amount * minutesIn[unit], halved: !Number.isInteger(amount) };
}
function numeralPart(text, index, words2) {
  const { numeral, unitOf } = durationGrammar(words2);
  const match = numeral && matchAt(numeral, text, index);
  const amount = match?.[1] === void 0 ? void 0 : parseNumber(match[1], words2.numbers);
  const unit = unitOf.get(match?.[3]?.toLowerCase() ?? "");
  if (!match || amount === void 0 || !unit) return void 0;
  const halved2 = match[2] !== void 0;
  return { end: index + match[0].length, minutes: (amount + (halved2 ? 0.5 : 0)) * minutesIn[unit], unit, halved: halved2, glued: false, open: false };
}
function colonPart(text, index, words2) {
  const { colon, unitOf } = durationGrammar(words2);
  const match = matchAt(colon, text, index);
  const unit = unitOf.get(match?.[4]?.toLowerCase() ?? "");
  if (!match || unit !== "hour" && unit !== "minute" || Number(match[2]) > 59) return void 0;
  const whole = (Number(match[1]) * 60 + Number(match[2]) + Number(match[3] ?? 0) / 60) * (unit === "hour" ? 1 : 1 / 60);
  const smaller = unit === "hour" && match[3] === void 0 ? "minute" : "second";
  return { end: index + match[0].length, minutes: whole, unit: smaller, halved: false, glued: false, open: false };
}
function isoPart(text, index, words2) {
  const match = text[index] === "P" ? matchAt(durationGrammar(words2).iso, text, index) : void 0;
  const written = match?.slice(1) ?? [];
  const last = written.findLastIndex((part) => part !== void 0);
  const unit = units[last];
  if (!match || !unit) return void 0;
  const minutes = units.reduce((sum, each, at) => sum + Number(written[at] ?? 0) * minutesIn[each], 0);
  return { end: index + match[0].length, minutes, unit, halved: false, glued: false, open: false };
}
function durationAt(text, index, words2) {
  const { link, andHalf, restMinutes, restApart } = durationGrammar(words2);
  let part = isDigit(text.charCodeAt(index)) ? colonPart(text, index, words2) ?? numberPart(text, index, words2) : isoPart(text, index, words2) ?? numeralPart(text, index, words2) ?? wordPart(text, index, words2);
  if (!part) return void 0;
  let { minutes, halved: halved2, open } = part;
  for (; ; ) {
    const rest8 = part.unit === "hour" ? matchAt(part.glued ? restMinutes : restApart, text, part.end) : void 0;
    if (rest8 && !part.halved) {
      minutes += Number(rest8[1]);
      part = { ...part, end: part.end + rest8[0].length, unit: "minute", glued: false };
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
    const next = isDigit(text.charCodeAt(at)) ? numberPart(text, at, words2, part) : numeralPart(text, at, words2) ?? (gap > 0 ? wordPart(text, at, words2) : void 0);
    if (!next || units.indexOf(next.unit) <= units.indexOf(part.unit)) break;
    minutes += next.minutes;
    halved2 = next.halved;
    open ||= next.open;
    part = next;
  }
  const { end: end2, unit } = part;
  const hedge = hedgeAround(text, index, end2, words2);
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
function formatMinutes(minutes, words2) {
  const seconds2 = Math.round(Math.abs(minutes) * 60);
  const amounts = [
    ["day", Math.floor(seconds2 / 86400)],
    ["hour", Math.floor(seconds2 / 3600) % 24],
    ["minute", Math.floor(seconds2 / 60) % 60],
    ["second", seconds2 % 60]
  ];
  const written = amounts.filter(([, amount]) => amount > 0);
  if (written.length === 0) written.push(["minute", 0]);
  const between2 = isSpaceless(words2.units.minute[0] ?? "") ? "" : " ";
  return written.map(([unit, amount]) => amount + between2 + unitName(unit, amount, words2)).join(between2);
}
function unitName(unit, amount, { units: units2, nounsUpper }) {
  const name = (amount === 1 ? void 0 : units2[unit][1]) ?? units2[unit][0] ?? "";
  return nounsUpper ? name.charAt(0).toUpperCase() + name.slice(1) : name;
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

// src/language/characters.ts
var inWord = 1;
var binding = 2;
var blank = 4;
var comma = 8;
var stop = 16;
var alone = 32;
var letter2 = 64;
var latin = 128;
var mark = 256;
var kana = 512;
var han = 1024;
var seen = 2048;
var unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;
var classes = [
  [inWord, /[\p{L}\p{N}]/u],
  [binding, /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]/iu],
  [blank, /\s/],
  [comma, /,/],
  [stop, /[.;:!?]/],
  [alone, unspaced],
  [letter2, new RegExp("\\p{L}", "u")],
  [latin, new RegExp("\\p{Script=Latin}", "u")],
  [mark, new RegExp("\\p{M}", "u")],
  [kana, /[\u3041-\u30fa\u30fc-\u30ff\uff66-\uff9d]/],
  [han, new RegExp("\\p{Script=Han}", "u")]
];
var kinds = new Uint16Array(1114112);
function kindOf(code) {
  return kinds[code] || findKind(code);
}
function findKind(code) {
  const character = String.fromCodePoint(code);
  let kind = seen;
  for (const [bit, expression] of classes) if (expression.test(character)) kind |= bit;
  kinds[code] = kind;
  return kind;
}
function startsWithLetter(text) {
  return text !== "" && (kindOf(codeAt(text, 0)) & letter2) !== 0;
}
function codeAt(text, index) {
  const unit = text.charCodeAt(index);
  return unit >= 55296 && unit < 56320 ? text.codePointAt(index) ?? unit : unit;
}

// src/language/de.ts
import { readFileSync } from "node:fs";
var known2;
var rest = () => known2 ??= JSON.parse(readFileSync(new URL("./late-language-de.json", import.meta.url), "utf8"));
var german = { get time() {
  return rest().time;
}, get quantity() {
  return rest().quantity;
}, get otherSections() {
  return rest().otherSections;
}, get notPostmortem() {
  return rest().notPostmortem;
}, get collections() {
  return rest().collections;
}, get instructive() {
  return rest().instructive;
}, get milestones() {
  return rest().milestones;
}, get clauseLinks() {
  return rest().clauseLinks;
}, get milestoneDenials() {
  return rest().milestoneDenials;
}, get bounds() {
  return rest().bounds;
}, get labels() {
  return rest().labels;
}, get columns() {
  return rest().columns;
}, get statuses() {
  return rest().statuses;
}, get outage() {
  return rest().outage;
}, get durationBefore() {
  return rest().durationBefore;
}, get durationAfter() {
  return rest().durationAfter;
}, get notOutage() {
  return rest().notOutage;
}, get durationGaps() {
  return rest().durationGaps;
}, get proseBounds() {
  return rest().proseBounds;
}, get synonyms() {
  return rest().synonyms;
}, get metricBefore() {
  return rest().metricBefore;
}, get metricAfter() {
  return rest().metricAfter;
}, get metricNotes() {
  return rest().metricNotes;
}, get affected() {
  return rest().affected;
}, get counted() {
  return rest().counted;
}, get unaffected() {
  return rest().unaffected;
}, get from() {
  return rest().from;
}, get action() {
  return rest().action;
}, get placeholders() {
  return rest().placeholders;
}, get unknown() {
  return rest().unknown;
}, get blame() {
  return rest().blame;
}, get humanError() {
  return rest().humanError;
}, get denials() {
  return rest().denials;
} };
Object.assign(german, JSON.parse(`{"code":"de","name":"Deutsch","stopWords":["der","die","das","und","in","den","von","zu","mit","sich","auf","für","ist","im","dem","nicht","ein","eine","als","auch","es","an","werden","aus","wurde","wurden","wir","bei","nach","um","war","des","durch"],"sections":{"summary":["zusammenfassung","kurzzusammenfassung","kurzfassung","überblick","übersicht","management summary","was ist passiert","was ist geschehen","was geschah","was passiert ist","beschreibung","kurzbeschreibung","störungsbeschreibung","fehlerbeschreibung","problembeschreibung","vorfallbeschreibung","beschreibung der störung","beschreibung des vorfalls","beschreibung des problems","beschreibung des ausfalls","beschreibung des ereignisses","ereignisbeschreibung","in kürze","kurz und knapp","auf einen blick","zusammenfassung des vorfalls","zusammenfassung der störung","zusammenfassung des ausfalls","vorfallübersicht","sachverhalt","abstract","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap"],"impact":["auswirkungen","auswirkung","auswirkungen auf kunden","auswirkungen auf nutzer","auswirkungen auf benutzer","auswirkung auf kunden","auswirkungen für kunden","auswirkungen für nutzer","kundenauswirkungen","kundenauswirkung","geschäftliche auswirkungen","geschäftsauswirkungen","betroffen","betroffene","betroffene systeme","betroffene dienste","betroffene services","betroffene nutzer","betroffene benutzer","betroffene kunden","betroffene bereiche","betroffene komponenten","wer war betroffen","was war betroffen","betroffenheit","umfang","ausmaß","schaden","schäden","schadensausmaß","folgen","konsequenzen für kunden","umfang der störung","beeinträchtigung","beeinträchtigungen","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["erkennung","entdeckung","feststellung","detektion","fehlererkennung","störungserkennung","wie wurde es entdeckt","wie wurde es erkannt","wie wurde der vorfall entdeckt","wie wurde die störung erkannt","wie haben wir es bemerkt","wie haben wir davon erfahren","meldung","störungsmeldung","alarmierung","erkannt durch","bemerkt durch","entdeckt durch","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["zeitverlauf","zeitlinie","zeitleiste","zeitachse","zeitstrahl","chronologie","zeitlicher ablauf","zeitlicher verlauf","zeitablauf","ablauf","verlauf","hergang","chronologischer ablauf","chronologie der ereignisse","chronologie des vorfalls","chronologie der störung","ablauf der ereignisse","ablauf der störung","ablauf des vorfalls","verlauf der störung","verlauf des vorfalls","störungsverlauf","vorfallverlauf","ereignisverlauf","ereignisse","ereignisprotokoll","zeitplan der ereignisse","zeittafel","protokoll","zeitlinie der ereignisse","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["ursache","ursachen","grundursache","grundursachen","hauptursache","ursachenanalyse","grundursachenanalyse","analyse der ursache","analyse der ursachen","fehlerursache","störungsursache","kernursache","technische ursache","eigentliche ursache","ursache der störung","ursache des ausfalls","ursache des vorfalls","ursache des problems","auslöser","auslösendes ereignis","grund","gründe","beitragende faktoren","begünstigende faktoren","mitwirkende faktoren","beitragende ursachen","warum ist es passiert","warum ist das passiert","warum es passiert ist","wie konnte das passieren","wie kam es dazu","was war die ursache","5-why-analyse","5 warum","fünf mal warum","fehleranalyse","technische analyse","wurzelursache","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue"],"resolution":["behebung","lösung","problemlösung","fehlerbehebung","störungsbehebung","entstörung","wiederherstellung","dienstwiederherstellung","sofortmaßnahmen","sofortmaßnahme","sofortige maßnahmen","ergriffene maßnahmen","durchgeführte maßnahmen","eingeleitete maßnahmen","eindämmung","schadensbegrenzung","reaktion","gegenmaßnahmen","korrektur","abhilfe","workaround","umgehungslösung","wie wurde es behoben","wie wurde das problem behoben","wie wurde die störung behoben","wie wurde der vorfall behoben","wie haben wir es behoben","was haben wir getan","was wurde unternommen","behebung und wiederherstellung","behebung der störung","behebung des vorfalls","beseitigung","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration"],"action-items":["maßnahmen","massnahmen","folgemaßnahmen","folgemassnahmen","korrekturmaßnahmen","vorbeugende maßnahmen","vorbeugemaßnahmen","präventivmaßnahmen","präventionsmaßnahmen","verbesserungsmaßnahmen","korrektur- und vorbeugemaßnahmen","korrektur- und präventivmaßnahmen","geplante maßnahmen","weitere maßnahmen","abgeleitete maßnahmen","langfristige maßnahmen","kurzfristige maßnahmen","mittelfristige maßnahmen","dauerhafte maßnahmen","offene maßnahmen","maßnahmenplan","maßnahmenliste","maßnahmenkatalog","massnahmenplan","maßnahmen zur vorbeugung","maßnahmen zur vermeidung","maßnahmen zur verbesserung","nächste schritte","weiteres vorgehen","weitere schritte","aufgaben","aufgabenliste","offene punkte","offene aufgaben","handlungspunkte","handlungsempfehlungen","empfehlungen","verbesserungen","verbesserungsvorschläge","prävention","vorbeugung","vermeidung","künftige vermeidung","zukünftige maßnahmen","wie verhindern wir das","wie verhindern wir eine wiederholung","was tun wir dagegen","was wir ändern","was wir tun werden","ausblick","todos","to-dos","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements"],"lessons-learned":["erkenntnisse","gewonnene erkenntnisse","lehren","gelernte lektionen","lernpunkte","gelerntes","was haben wir gelernt","was wir gelernt haben","was lief gut","was gut lief","was gut funktioniert hat","was hat gut funktioniert","was lief schlecht","was schlecht lief","was lief nicht gut","was nicht gut lief","was nicht funktioniert hat","was hätte besser laufen können","was können wir verbessern","was wir besser machen können","wo hatten wir glück","wo wir glück hatten","glück gehabt","rückblick","retrospektive","reflexion","schlussfolgerungen","verbesserungspotenzial","verbesserungspotential","positives","negatives","lektionen","lehren aus dem vorfall","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["der","die","das","des","den","dem","ein","eine","einer","von","vom","zur","zum","für","und","im","in","auf","störung","vorfall","vorfalls","ausfall","ausfalls","incidents","problems","problem","ereignisse","ereignisses","details","detaillierte","detaillierter","technische","technischen","kurze","geplante","kurzfristige","langfristige","mögliche","genaue","genauer","zukünftige","künftige","unsere","kunden","nutzer","benutzer","war","ist","was","wie","liste","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["und","sowie","oder","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["störungsbericht*","vorfallbericht*","vorfallsbericht*","ausfallbericht*","incident-bericht*","incidentbericht*","nachbereitung*","vorfallanalyse*","störungsanalyse*","ausfallanalyse*","nachbetrachtung*","ursachenbericht*","post-mortem-bericht*","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["ausfall*","störung*","vorfall*"]},"template":["vorlage*","muster*","template*","boilerplate","skeleton"]}`));

// src/language/es.ts
import { readFileSync as readFileSync2 } from "node:fs";
var known3;
var rest2 = () => known3 ??= JSON.parse(readFileSync2(new URL("./late-language-es.json", import.meta.url), "utf8"));
var spanish = { get time() {
  return rest2().time;
}, get quantity() {
  return rest2().quantity;
}, get otherSections() {
  return rest2().otherSections;
}, get notPostmortem() {
  return rest2().notPostmortem;
}, get collections() {
  return rest2().collections;
}, get instructive() {
  return rest2().instructive;
}, get milestones() {
  return rest2().milestones;
}, get clauseLinks() {
  return rest2().clauseLinks;
}, get milestoneDenials() {
  return rest2().milestoneDenials;
}, get bounds() {
  return rest2().bounds;
}, get labels() {
  return rest2().labels;
}, get columns() {
  return rest2().columns;
}, get statuses() {
  return rest2().statuses;
}, get outage() {
  return rest2().outage;
}, get durationBefore() {
  return rest2().durationBefore;
}, get durationAfter() {
  return rest2().durationAfter;
}, get notOutage() {
  return rest2().notOutage;
}, get durationGaps() {
  return rest2().durationGaps;
}, get proseBounds() {
  return rest2().proseBounds;
}, get synonyms() {
  return rest2().synonyms;
}, get metricBefore() {
  return rest2().metricBefore;
}, get metricAfter() {
  return rest2().metricAfter;
}, get metricNotes() {
  return rest2().metricNotes;
}, get affected() {
  return rest2().affected;
}, get counted() {
  return rest2().counted;
}, get unaffected() {
  return rest2().unaffected;
}, get from() {
  return rest2().from;
}, get action() {
  return rest2().action;
}, get placeholders() {
  return rest2().placeholders;
}, get unknown() {
  return rest2().unknown;
}, get blame() {
  return rest2().blame;
}, get humanError() {
  return rest2().humanError;
}, get denials() {
  return rest2().denials;
} };
Object.assign(spanish, JSON.parse(`{"code":"es","name":"Español","stopWords":["de","la","el","los","las","y","en","que","se","del","un","una","por","con","para","no","al","lo","su","fue","como","más","es","a","ha","o","sin","desde","hasta","durante","nuestro","había","pero"],"sections":{"summary":["resumen","resumen ejecutivo","resumen del incidente","resumen del problema","resumen de la incidencia","síntesis","visión general","vista general","descripción","descripción general","descripción del incidente","descripción del problema","descripción de la incidencia","qué pasó","que pasó","qué ocurrió","qué sucedió","qué ha pasado","lo que pasó","lo ocurrido","¿qué pasó?","¿qué pasó","¿qué ocurrió","¿qué sucedió","en resumen","en breve","origen del incidente","hechos","problema","el problema","planteamiento del problema","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap"],"impact":["impacto","impactos","impacto en usuarios","impacto en los usuarios","impacto en clientes","impacto en los clientes","impacto al usuario","impacto al cliente","impacto en el negocio","impacto de negocio","impacto del incidente","alcance","alcance del impacto","alcance del incidente","afectación","afectaciones","afectados","servicios afectados","usuarios afectados","clientes afectados","sistemas afectados","componentes afectados","quién se vio afectado","a quién afectó","consecuencias","efectos","daños","repercusión","repercusiones","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["detección","deteccion","cómo se detectó","como se detectó","cómo lo detectamos","cómo fue detectado","¿cómo se detectó","detección del incidente","descubrimiento","identificación","identificación del problema","alerta","alertas","método de detección","detectado por","detección y diagnóstico","reporte inicial","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["cronología","cronologia","línea de tiempo","linea de tiempo","línea temporal","linea temporal","cronología de eventos","cronología de los eventos","cronología del incidente","cronología de los hechos","cronología de la incidencia","línea de tiempo del incidente","línea de tiempo de eventos","secuencia de eventos","secuencia de los hechos","secuencia de errores","sucesión de hechos","historial","historial de eventos","registro de eventos","eventos","eventos clave","desarrollo de los hechos","desarrollo del incidente","relato de los hechos","bitácora","bitácora de eventos","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["causa raíz","causa raiz","causas raíz","causa","causas","causa principal","causa del incidente","causa del problema","causas del incidente","causa fundamental","causa subyacente","causa técnica","análisis de causa raíz","análisis de la causa raíz","análisis de causas","análisis de causas raíz","análisis de la causa","análisis causal","origen","origen del problema","origen del error","origen del fallo","factores contribuyentes","factor contribuyente","factores que contribuyeron","causas contribuyentes","desencadenante","desencadenantes","detonante","disparador","por qué ocurrió","por qué pasó","por qué sucedió","¿por qué ocurrió","¿por qué pasó","los 5 porqués","5 porqués","los cinco porqués","cinco porqués","análisis técnico","análisis técnico completo","motivo","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue","qué falló","por qué falló","por qué ocurrió","por qué pasó","origen del problema","origen de la falla"],"resolution":["resolución","resolucion","solución","solucion","soluciones","solución aplicada","soluciones aplicadas","solución temporal","solución definitiva","recuperación","restauración","restablecimiento","restablecimiento del servicio","mitigación","mitigaciones","contención","corrección","correcciones","correcciones aplicadas","remediación","respuesta","respuesta al incidente","acciones tomadas","acciones realizadas","acciones inmediatas","acción inmediata","acciones ejecutadas","medidas tomadas","medidas inmediatas","medidas aplicadas","cómo se resolvió","cómo lo resolvimos","cómo se solucionó","¿cómo se resolvió","¿cómo se solucionó","resolución y recuperación","resolución del incidente","arreglo","reparación","parche","qué hicimos","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration","cómo se contuvo","cómo se solucionó","cómo se arregló","cómo lo resolvimos"],"action-items":["acciones","plan de acción","plan de acciones","planes de acción","acciones correctivas","acción correctiva","acciones preventivas","acciones correctivas y preventivas","acciones de seguimiento","acciones pendientes","acciones futuras","acciones de mejora","acciones a tomar","acciones a futuro","acciones recomendadas","acciones propuestas","medidas correctivas","medidas preventivas","medidas correctivas y preventivas","medidas de prevención","medidas","medidas a tomar","elementos de acción","puntos de acción","ítems de acción","items de acción","seguimiento","próximos pasos","proximos pasos","siguientes pasos","pasos siguientes","pasos a seguir","tareas","tareas pendientes","lista de tareas","pendientes","por hacer","mejoras","mejoras propuestas","oportunidades de mejora","plan de mejora","prevención","prevención futura","prevención de recurrencia","cómo evitarlo","cómo evitar que se repita","cómo lo evitaremos","para que no vuelva a ocurrir","recomendaciones","compromisos","plan de remediación","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements","cómo prevenirlo","cómo evitarlo","pendientes","deuda pendiente","trabajo pendiente","tareas pendientes"],"lessons-learned":["lecciones aprendidas","lecciones","lección aprendida","aprendizajes","aprendizaje","lo que aprendimos","qué aprendimos","¿qué aprendimos","qué hemos aprendido","qué salió bien","que salió bien","lo que salió bien","lo que funcionó","lo que funcionó bien","qué funcionó","qué funcionó bien","qué fue bien","lo que fue bien","qué salió mal","que salió mal","lo que salió mal","lo que no funcionó","qué no funcionó","qué fue mal","lo que fue mal","qué pudo salir mejor","qué podría haber salido mejor","qué podemos mejorar","qué se puede mejorar","dónde tuvimos suerte","donde tuvimos suerte","en qué tuvimos suerte","reflexiones","retrospectiva","conclusiones y aprendizajes","puntos positivos","puntos negativos","aspectos positivos","aspectos negativos","éxitos","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["el","la","los","las","de","del","un","una","y","en","para","por","con","al","a","lo","incidente","incidencia","problema","eventos","evento","servicio","detallada","detallado","detalladas","técnica","técnico","principal","principales","propuestas","inmediatas","futuras","usuarios","clientes","corto","mediano","largo","plazo","nuestras","lista","análisis","general","identificada","identificadas","permanente","temporal","completo","completa","observados","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["y","e","o","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["informe ... incidente|incidencia|incidentes","reporte ... incidente|incidencia","análisis ... incidente|incidencia","incidente crítico|mayor|grave","análisis post mortem","análisis postmortem","revisión ... incidente|incidencia","incidencia","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["caída*","incidente*","interrupción*"]},"template":["plantilla*","modelo de","formato de","template*","boilerplate","skeleton"]}`));

// src/language/fr.ts
import { readFileSync as readFileSync3 } from "node:fs";
var known4;
var rest3 = () => known4 ??= JSON.parse(readFileSync3(new URL("./late-language-fr.json", import.meta.url), "utf8"));
var french = { get time() {
  return rest3().time;
}, get quantity() {
  return rest3().quantity;
}, get otherSections() {
  return rest3().otherSections;
}, get notPostmortem() {
  return rest3().notPostmortem;
}, get collections() {
  return rest3().collections;
}, get instructive() {
  return rest3().instructive;
}, get milestones() {
  return rest3().milestones;
}, get clauseLinks() {
  return rest3().clauseLinks;
}, get milestoneDenials() {
  return rest3().milestoneDenials;
}, get bounds() {
  return rest3().bounds;
}, get labels() {
  return rest3().labels;
}, get columns() {
  return rest3().columns;
}, get statuses() {
  return rest3().statuses;
}, get outage() {
  return rest3().outage;
}, get durationBefore() {
  return rest3().durationBefore;
}, get durationAfter() {
  return rest3().durationAfter;
}, get notOutage() {
  return rest3().notOutage;
}, get durationGaps() {
  return rest3().durationGaps;
}, get proseBounds() {
  return rest3().proseBounds;
}, get synonyms() {
  return rest3().synonyms;
}, get metricBefore() {
  return rest3().metricBefore;
}, get metricAfter() {
  return rest3().metricAfter;
}, get metricNotes() {
  return rest3().metricNotes;
}, get affected() {
  return rest3().affected;
}, get counted() {
  return rest3().counted;
}, get unaffected() {
  return rest3().unaffected;
}, get from() {
  return rest3().from;
}, get action() {
  return rest3().action;
}, get placeholders() {
  return rest3().placeholders;
}, get unknown() {
  return rest3().unknown;
}, get blame() {
  return rest3().blame;
}, get humanError() {
  return rest3().humanError;
}, get denials() {
  return rest3().denials;
} };
Object.assign(french, JSON.parse(`{"code":"fr","name":"Français","stopWords":["le","la","les","de","des","du","et","un","une","est","en","que","qui","dans","pour","sur","au","aux","par","pas","avec","a","ont","été","nous","l","d","s","ce","ne","à","était","se"],"sections":{"summary":["résumé","résumé de l'incident","résumé exécutif","résumé du problème","synthèse","synthèse de l'incident","vue d'ensemble","aperçu","en bref","description","description de l'incident","description du problème","description de la panne","que s'est-il passé","qu'est-ce qui s'est passé","ce qui s'est passé","ce qu'il s'est passé","les faits","exposé des faits","rappel des faits","contexte et résumé","problème rencontré","énoncé du problème","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap"],"impact":["impact","impacts","impact utilisateur","impact utilisateurs","impact client","impact clients","impact sur les utilisateurs","impact sur les clients","impact métier","impact business","impact financier","impact de l'incident","périmètre d'impact","périmètre impacté","périmètre","conséquences","répercussions","services affectés","services impactés","services touchés","utilisateurs affectés","utilisateurs impactés","utilisateurs touchés","clients affectés","clients impactés","clients touchés","qui a été touché","qui a été affecté","ce qu'ont vécu les utilisateurs","dégâts","l'ampleur des dégâts","ampleur","étendue","résumé de l'impact","effets","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["détection","découverte","détection de l'incident","mode de détection","moyen de détection","comment l'incident a-t-il été détecté","comment l'incident a été détecté","comment l'avons-nous détecté","comment nous l'avons détecté","signalement","constat","alerte","alertes","identification","détecté par","détection et diagnostic","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["chronologie","chronologie des événements","chronologie des évènements","chronologie de l'incident","chronologie détaillée","déroulement","déroulé","déroulement des événements","déroulement des faits","déroulement de l'incident","déroulé de l'incident","déroulé des événements","frise chronologique","ligne de temps","historique","historique de l'incident","historique des événements","fil des événements","journal des événements","journal de l'incident","événements","évènements","séquence des événements","suite des événements","calendrier des événements","main courante","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["cause racine","causes racines","cause","causes","cause profonde","causes profondes","cause première","cause principale","cause initiale","cause fondamentale","cause de l'incident","cause de la panne","causes identifiées","analyse de la cause racine","analyse des causes racines","analyse de cause racine","analyse des causes","analyse de la cause","analyse des causes profondes","origine","origine du problème","origine de l'incident","facteurs contributifs","facteur contributif","facteurs aggravants","facteurs déclenchants","élément déclencheur","déclencheur","fait déclencheur","pourquoi","pourquoi est-ce arrivé","pourquoi c'est arrivé","les 5 pourquoi","les cinq pourquoi","5 pourquoi","cinq pourquoi","analyse technique","explication","explication technique","cause technique","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue"],"resolution":["résolution","solution","solutions","correction","correctif","correctifs","correctif appliqué","rétablissement","rétablissement du service","retour à la normale","remise en service","restauration","reprise","remédiation","mitigation","atténuation","contournement","solution de contournement","réponse","réponse à l'incident","réaction","intervention","actions immédiates","action immédiate","mesures immédiates","mesures prises","mesures appliquées","actions menées","actions prises","actions réalisées","actions entreprises","actions effectuées","résolution de l'incident","résolution et rétablissement","comment avons-nous résolu","comment l'incident a été résolu","comment l'incident a-t-il été résolu","traitement","traitement de l'incident","réparation","ce que nous avons fait","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration"],"action-items":["plan d'action","plan d'actions","plans d'action","actions","actions correctives","action corrective","actions préventives","actions correctives et préventives","actions à mener","actions à entreprendre","actions à venir","actions de suivi","actions prévues","actions futures","actions d'amélioration","actions à court terme","actions à long terme","actions à moyen terme","mesures correctives","mesures préventives","mesures correctives et préventives","mesures de prévention","mesures à prendre","mesures","suivi","suites","suites à donner","suites données","prochaines étapes","étapes suivantes","prochaines actions","tâches","liste des tâches","à faire","reste à faire","améliorations","axes d'amélioration","pistes d'amélioration","points d'amélioration","prévention","prévention de la récurrence","éviter la récurrence","éviter que cela se reproduise","comment éviter que cela se reproduise","recommandations","préconisations","remédiations","plan de remédiation","points d'action","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements","comment l'éviter","comment éviter que cela se reproduise","prévention et automatisation"],"lessons-learned":["leçons apprises","leçons tirées","leçons","enseignements","enseignements tirés","apprentissages","les apprentissages","retour d'expérience","rex","retex","ce que nous avons appris","qu'avons-nous appris","ce qu'on a appris","ce qui a bien fonctionné","ce qui a bien marché","ce qui s'est bien passé","ce qui s'est mal passé","ce qui a mal fonctionné","ce qui n'a pas fonctionné","ce qui n'a pas bien fonctionné","ce qui n'a pas marché","ce qui aurait pu mieux se passer","ce qui a moins bien fonctionné","où nous avons eu de la chance","où avons-nous eu de la chance","coups de chance","points positifs","points négatifs","points forts","points faibles","bilan","rétrospective","réflexions","à retenir","ce qui peut être amélioré","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["le","la","les","l","de","des","du","d","un","une","et","en","pour","sur","dans","au","aux","incident","l'incident","panne","problème","événements","évènements","détaillée","détaillé","détaillées","technique","techniques","principale","principales","proposées","prévues","nos","notre","à","court","moyen","long","terme","immédiates","utilisateurs","clients","liste","analyse","service","futures","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["et","ou","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["rapport d'incident*","rapport d’incident*","compte rendu|compte-rendu ... incident","analyse ... incident","retour d'expérience","retour d’expérience","rex","retex","bilan d'incident","bilan d’incident","analyse post-mortem","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["panne*","incident*","interruption*"]},"template":["modèle*","gabarit*","canevas","template*","boilerplate","skeleton"]}`));

// src/language/ja.ts
import { readFileSync as readFileSync4 } from "node:fs";
var known5;
var rest4 = () => known5 ??= JSON.parse(readFileSync4(new URL("./late-language-ja.json", import.meta.url), "utf8"));
var japanese = { get time() {
  return rest4().time;
}, get quantity() {
  return rest4().quantity;
}, get otherSections() {
  return rest4().otherSections;
}, get notPostmortem() {
  return rest4().notPostmortem;
}, get collections() {
  return rest4().collections;
}, get instructive() {
  return rest4().instructive;
}, get milestones() {
  return rest4().milestones;
}, get clauseLinks() {
  return rest4().clauseLinks;
}, get milestoneDenials() {
  return rest4().milestoneDenials;
}, get bounds() {
  return rest4().bounds;
}, get labels() {
  return rest4().labels;
}, get columns() {
  return rest4().columns;
}, get statuses() {
  return rest4().statuses;
}, get outage() {
  return rest4().outage;
}, get durationBefore() {
  return rest4().durationBefore;
}, get durationAfter() {
  return rest4().durationAfter;
}, get notOutage() {
  return rest4().notOutage;
}, get durationGaps() {
  return rest4().durationGaps;
}, get proseBounds() {
  return rest4().proseBounds;
}, get synonyms() {
  return rest4().synonyms;
}, get metricBefore() {
  return rest4().metricBefore;
}, get metricAfter() {
  return rest4().metricAfter;
}, get metricNotes() {
  return rest4().metricNotes;
}, get affected() {
  return rest4().affected;
}, get counted() {
  return rest4().counted;
}, get unaffected() {
  return rest4().unaffected;
}, get from() {
  return rest4().from;
}, get action() {
  return rest4().action;
}, get placeholders() {
  return rest4().placeholders;
}, get unknown() {
  return rest4().unknown;
}, get blame() {
  return rest4().blame;
}, get humanError() {
  return rest4().humanError;
}, get denials() {
  return rest4().denials;
} };
Object.assign(japanese, JSON.parse(`{"code":"ja","name":"日本語","stopWords":[],"sections":{"summary":["サマリー","サマリ","概要","要約","エグゼクティブサマリー","エグゼクティブサマリ","障害概要","障害の概要","インシデント概要","インシデントの概要","事象","事象概要","事象の概要","発生事象","発生した事象","事象の内容","障害内容","障害の内容","問題の概要","問題概要","問題","現象","何が起きたか","何が起きたのか","何が起こったか","何が起こったのか","何が起きた","何が起きた？","何が発生したか","インシデントサマリー","インシデントの要約","全体像","要旨","要点","説明","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap","事実","事実関係"],"impact":["影響","影響範囲","影響内容","影響度","影響規模","影響の範囲","影響と範囲","障害の影響","障害による影響","ユーザー影響","ユーザ影響","ユーザーへの影響","ユーザへの影響","お客様への影響","お客様影響","顧客への影響","顧客影響","利用者への影響","利用者影響","サービスへの影響","サービス影響","ビジネスへの影響","ビジネス影響","事業への影響","業務影響","業務への影響","影響を受けたユーザー","影響を受けたお客様","影響を受けたサービス","影響サービス","影響を受けた範囲","影響ユーザー","影響ユーザー数","影響対象","影響評価","被害","被害状況","被害範囲","被害の範囲","対象範囲","インパクト","影響範囲と期間","影響範囲と影響期間","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["検知","検出","発見","発覚","検知方法","検知の経緯","検知経緯","検知手段","発見の経緯","発見経緯","発見方法","発覚の経緯","障害検知","障害の検知","インシデントの検知","検知と初動","検知の評価","どのように検知したか","どうやって検知したか","どうやって気づいたか","気づいたきっかけ","検知のきっかけ","認知","認知経緯","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["タイムライン","時系列","経過","経緯","時系列の経過","時系列での経過","事象の時系列","対応の時系列","障害の時系列","対応経緯","対応の経緯","発生経緯","発生の経緯","障害の経緯","障害発生の経緯","事象の経緯","経緯と対応","対応履歴","対応記録","対応の流れ","経過記録","障害経過","障害の経過","イベントログ","障害タイムライン","対応タイムライン","インシデントタイムライン","インシデントのタイムライン","詳細なタイムライン","障害発生から復旧までの経緯","発生から復旧までの経緯","発生から復旧までの流れ","発生から解決までの流れ","出来事の流れ","クロノロジー","年表","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["根本原因","根本原因分析","根本的な原因","原因","原因分析","原因の分析","原因究明","原因調査","原因と分析","発生原因","直接原因","直接の原因","間接原因","間接的な原因","障害原因","障害の原因","障害発生の原因","インシデントの原因","事象の原因","技術的原因","技術的な原因","技術原因","真因","真の原因","根因","主原因","要因","要因分析","寄与要因","寄与した要因","寄与因子","背景要因","誘因","トリガー","引き金","きっかけ","発端","なぜなぜ分析","なぜ起きたか","なぜ起きたのか","なぜ発生したか","なぜ発生したのか","なぜ","5 whys","5つのなぜ","五つのなぜ","原因と対策","原因および対策","原因と対応","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue"],"resolution":["対応","対応内容","対応状況","対応の内容","対応と復旧","対応・復旧","実施した対応","行った対応","当日の対応","復旧","復旧対応","復旧作業","復旧手順","復旧方法","復旧内容","復旧措置","復旧までの対応","サービス復旧","対処","対処内容","対処方法","対策内容","暫定対応","暫定対処","暫定対策","暫定措置","応急処置","応急対応","応急措置","解決","解決方法","解決策","解決内容","解決手順","解消方法","障害対応","インシデント対応","初動対応","初期対応","緊急対応","即時対応","緩和","緩和策","軽減策","修正","修正内容","実施した修正","回避策","ワークアラウンド","恒久対応","対応策","どのように解決したか","どう解決したか","どのように復旧したか","原因と対応","是正","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration"],"action-items":["アクションアイテム","アクション","アクションプラン","追加アクションアイテム","再発防止策","再発防止","再発防止対策","再発防止に向けて","再発防止に向けた対応","再発防止に向けた取り組み","再発防止のための対策","再発防止アクション","恒久対策","恒久対応","根本対策","根本対応","本対策","対策","今後の対策","今後の対応","今後の対応策","今後の対応方針","今後のアクション","今後の取り組み","今後の予定","今後の課題","今後に向けて","改善策","改善案","改善アクション","改善項目","改善計画","改善","是正措置","是正処置","是正策","予防","予防策","予防措置","予防処置","是正・予防措置","是正処置・予防処置","防止策","フォローアップ","フォローアップアクション","フォローアップ項目","ネクストアクション","ネクストステップ","次のステップ","次のアクション","次の対応","タスク","タスク一覧","残タスク","残課題","残作業","宿題","追加対応","対応予定","短期対策","中期対策","長期対策","短期的な対策","長期的な対策","短期的対策","長期的対策","やること","原因と対策","原因および対策","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements"],"lessons-learned":["教訓","得られた教訓","学んだ教訓","技術的教訓","組織的教訓","技術的な教訓","組織的な教訓","学び","学んだこと","得られた学び","追加学び","得られた知見","知見","気づき","うまくいったこと","うまくいった点","うまくいかなかったこと","うまくいかなかった点","良かったこと","良かった点","よかったこと","よかった点","悪かったこと","悪かった点","良かった点と悪かった点","良くなかった点","良くなかったこと","運が良かったこと","運がよかったこと","運が良かった点","幸運だったこと","幸運だった点","ラッキーだったこと","振り返り","ふりかえり","反省点","反省","改善点","改善が必要なこと","改善すべき点","改善すべきこと","課題","所感","対応の評価","対応の振り返り","レトロスペクティブ","考察","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["障害","インシデント","本件","今回","詳細","の","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["と","および","及び","ならびに","・","／","、","＆","：","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["ポストモーテム","ポストモルテム","障害報告","障害報告書","障害レポート","インシデントレポート","インシデント報告","事故報告","障害振り返り","障害の振り返り","インシデント振り返り","障害に関するご報告","障害のご報告","障害のお知らせ","障害について","事後分析","障害事後","不具合報告","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["障害","停止"]},"template":["テンプレート","雛形","ひな形","ひな型","様式","template*","boilerplate","skeleton"]}`));

// src/language/language.ts
var sectionKeys = ["summary", "impact", "detection", "timeline", "root-cause", "resolution", "action-items", "lessons-learned"];
var milestoneKinds = ["start", "detected", "acknowledged", "mitigated", "resolved"];

// src/language/no.ts
import { readFileSync as readFileSync5 } from "node:fs";
var known6;
var rest5 = () => known6 ??= JSON.parse(readFileSync5(new URL("./late-language-no.json", import.meta.url), "utf8"));
var norwegian = { get time() {
  return rest5().time;
}, get quantity() {
  return rest5().quantity;
}, get otherSections() {
  return rest5().otherSections;
}, get notPostmortem() {
  return rest5().notPostmortem;
}, get collections() {
  return rest5().collections;
}, get instructive() {
  return rest5().instructive;
}, get milestones() {
  return rest5().milestones;
}, get clauseLinks() {
  return rest5().clauseLinks;
}, get milestoneDenials() {
  return rest5().milestoneDenials;
}, get bounds() {
  return rest5().bounds;
}, get labels() {
  return rest5().labels;
}, get columns() {
  return rest5().columns;
}, get statuses() {
  return rest5().statuses;
}, get outage() {
  return rest5().outage;
}, get durationBefore() {
  return rest5().durationBefore;
}, get durationAfter() {
  return rest5().durationAfter;
}, get notOutage() {
  return rest5().notOutage;
}, get durationGaps() {
  return rest5().durationGaps;
}, get proseBounds() {
  return rest5().proseBounds;
}, get synonyms() {
  return rest5().synonyms;
}, get metricBefore() {
  return rest5().metricBefore;
}, get metricAfter() {
  return rest5().metricAfter;
}, get metricNotes() {
  return rest5().metricNotes;
}, get affected() {
  return rest5().affected;
}, get counted() {
  return rest5().counted;
}, get unaffected() {
  return rest5().unaffected;
}, get from() {
  return rest5().from;
}, get action() {
  return rest5().action;
}, get placeholders() {
  return rest5().placeholders;
}, get unknown() {
  return rest5().unknown;
}, get blame() {
  return rest5().blame;
}, get humanError() {
  return rest5().humanError;
}, get denials() {
  return rest5().denials;
} };
Object.assign(norwegian, JSON.parse(`{"code":"no","name":"Norsk","stopWords":["og","i","det","som","er","en","på","til","av","for","med","at","ikke","ble","den","var","fra","et","vi","de","har","om","ikkje","eit","vart","frå","etter","ved","kunne","hadde","mot","hendelsen","blei","noen","kl"],"sections":{"summary":["sammendrag","samandrag","oppsummering","kort oppsummering","oppsummering av hendelsen","sammendrag av hendelsen","oversikt","hendelsesoversikt","beskrivelse","beskrivelse av hendelsen","hendelsesbeskrivelse","problembeskrivelse","kort om hendelsen","kort fortalt","om hendelsen","hva skjedde","kva skjedde","hva har skjedd","hva som skjedde","hendelsen","problemet","feilbeskrivelse","beskrivelse av feilen","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap"],"impact":["påvirkning","påvirkning på kunder","påvirkning på brukere","konsekvens","konsekvenser","konsekvensar","konsekvens for kunder","konsekvenser for kunder","konsekvenser for brukere","konsekvenser for brukerne","kundekonsekvens","kundekonsekvenser","brukerkonsekvenser","virkning","virkninger","innvirkning","omfang","skadeomfang","omfang og konsekvenser","berørte","berørte brukere","berørte kunder","berørte systemer","berørte tjenester","rammede","påvirkede tjenester","påvirkede brukere","hvem ble berørt","hvem ble rammet","hvem ble påvirket","hva ble påvirket","effekt","effekter","følger","skade","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["oppdagelse","deteksjon","hvordan ble det oppdaget","hvordan ble feilen oppdaget","hvordan ble hendelsen oppdaget","hvordan oppdaget vi det","hvordan vi oppdaget det","hvordan feilen ble oppdaget","hvordan vart det oppdaga","oppdaget","oppdaget av","varsling","varsel","avdekking","identifisering","feilmelding","melding om feil","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["tidslinje","tidslinja","tidslinjen","tidslinje for hendelsen","hendelsesforløp","hendelsesforløpet","hendingsforløp","hendelsesgang","hendelseslogg","forløp","forløpet","kronologi","kronologisk oversikt","kronologisk forløp","tidsforløp","tidsforløpet","tidsakse","tidsoversikt","logg","hendelser","gangen i hendelsen","hva skjedde når","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["årsak","årsaker","årsaka","årsaken","rotårsak","rotårsaker","rotårsaken","grunnårsak","grunnårsaker","grunnårsaken","underliggende årsak","underliggende årsaker","utløsende årsak","utløsende årsaker","bakenforliggende årsak","bakenforliggende årsaker","direkte årsak","teknisk årsak","hovedårsak","feilårsak","årsak til hendelsen","årsak til feilen","årsaken til hendelsen","årsaksanalyse","rotårsaksanalyse","analyse av årsak","medvirkende årsaker","medvirkende faktorer","medvirkende faktor","bidragende faktorer","bidragende årsaker","utløser","utløsende faktor","utløsende hendelse","hvorfor skjedde det","hvorfor det skjedde","kvifor skjedde det","fem ganger hvorfor","5 ganger hvorfor","fem hvorfor","5 hvorfor","teknisk analyse","feilanalyse","opphav","hva gikk galt og hvorfor","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue"],"resolution":["løsning","løysing","løsningen","retting","feilretting","utbedring","gjenoppretting","gjenopprettelse","gjenoppretting av tjenesten","avhjelping","håndtering","handtering","håndtering av hendelsen","hendelseshåndtering","respons","umiddelbare tiltak","strakstiltak","straks-tiltak","iverksatte tiltak","gjennomførte tiltak","utførte tiltak","tiltak som ble gjort","begrensning","skadebegrensning","midlertidig løsning","permanent løsning","omgåelse","hvordan ble det løst","hvordan ble feilen rettet","hvordan ble hendelsen løst","hvordan vi løste det","hvordan løste vi det","hva gjorde vi","hva vi gjorde","løsning og gjenoppretting","løsning på problemet","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration"],"action-items":["tiltak","tiltaksliste","tiltaksplan","oppfølging","oppfølgingspunkter","oppfølgingstiltak","oppfølgingsoppgaver","oppfølgjing","korrigerende tiltak","forebyggende tiltak","førebyggjande tiltak","korrigerende og forebyggende tiltak","forbedringstiltak","planlagte tiltak","videre tiltak","foreslåtte tiltak","langsiktige tiltak","kortsiktige tiltak","tiltak fremover","tiltak framover","tiltak for å hindre gjentakelse","permanente tiltak","aksjonspunkter","aksjoner","handlingspunkter","handlingsplan","neste steg","neste skritt","veien videre","vegen vidare","videre arbeid","videre oppfølging","oppgaver","oppgåver","gjøremål","gjenstående arbeid","gjenstående oppgaver","forbedringer","forbedringspunkter","forbetringar","forebygging","førebygging","hvordan unngå at det skjer igjen","hvordan forhindrer vi dette","hvordan hindrer vi gjentakelse","anbefalinger","anbefalte tiltak","hva gjør vi fremover","hva gjør vi videre","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements"],"lessons-learned":["læringspunkter","læringspunkt","lærdom","lærdommer","læring","lært","erfaringer","erfaringar","hva lærte vi","hva vi lærte","hva har vi lært","kva lærte vi","hva gikk bra","hva som gikk bra","det som gikk bra","hva gikk godt","hva fungerte bra","hva fungerte","hva fungerte godt","hva gikk dårlig","hva gikk galt","hva gikk mindre bra","hva som gikk dårlig","hva som ikke gikk bra","hva fungerte ikke","hva fungerte ikke så bra","hva kunne gått bedre","hva kan vi gjøre bedre","hva kan forbedres","hvor hadde vi flaks","hvor vi hadde flaks","flaks","refleksjoner","refleksjon","retrospektiv","evaluering","forbedringsområder","innsikt","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["og","i","på","av","for","til","fra","en","et","ei","den","det","de","om","med","hendelsen","hendelse","hendelser","feilen","problemet","tjenesten","detaljert","detaljer","teknisk","tekniske","kort","foreslåtte","planlagte","mulige","våre","vår","kunder","brukere","var","er","hva","hvordan","liste","kortsiktige","langsiktige","viktigste","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["og","samt","eller","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["hendelsesrapport*","hendingsrapport*","feilrapport","avviksrapport*","rapport ... hendelse|hendelsen|nedetid","etter hendelsen","hendelsesanalyse*","evaluering av hendelse*","rotårsaksanalyse*","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["nedetid*","hendelse*","utfall*"]},"template":["mal","maler","mal for","template*","boilerplate","skeleton"]}`));

// src/language/pt.ts
import { readFileSync as readFileSync6 } from "node:fs";
var known7;
var rest6 = () => known7 ??= JSON.parse(readFileSync6(new URL("./late-language-pt.json", import.meta.url), "utf8"));
var portuguese = { get time() {
  return rest6().time;
}, get quantity() {
  return rest6().quantity;
}, get otherSections() {
  return rest6().otherSections;
}, get notPostmortem() {
  return rest6().notPostmortem;
}, get collections() {
  return rest6().collections;
}, get instructive() {
  return rest6().instructive;
}, get milestones() {
  return rest6().milestones;
}, get clauseLinks() {
  return rest6().clauseLinks;
}, get milestoneDenials() {
  return rest6().milestoneDenials;
}, get bounds() {
  return rest6().bounds;
}, get labels() {
  return rest6().labels;
}, get columns() {
  return rest6().columns;
}, get statuses() {
  return rest6().statuses;
}, get outage() {
  return rest6().outage;
}, get durationBefore() {
  return rest6().durationBefore;
}, get durationAfter() {
  return rest6().durationAfter;
}, get notOutage() {
  return rest6().notOutage;
}, get durationGaps() {
  return rest6().durationGaps;
}, get proseBounds() {
  return rest6().proseBounds;
}, get synonyms() {
  return rest6().synonyms;
}, get metricBefore() {
  return rest6().metricBefore;
}, get metricAfter() {
  return rest6().metricAfter;
}, get metricNotes() {
  return rest6().metricNotes;
}, get affected() {
  return rest6().affected;
}, get counted() {
  return rest6().counted;
}, get unaffected() {
  return rest6().unaffected;
}, get from() {
  return rest6().from;
}, get action() {
  return rest6().action;
}, get placeholders() {
  return rest6().placeholders;
}, get unknown() {
  return rest6().unknown;
}, get blame() {
  return rest6().blame;
}, get humanError() {
  return rest6().humanError;
}, get denials() {
  return rest6().denials;
} };
Object.assign(portuguese, JSON.parse(`{"code":"pt","name":"Português","stopWords":["de","a","o","que","e","do","da","em","um","para","é","com","não","uma","os","no","se","na","por","mais","as","dos","como","mas","foi","ao","das","à","às","pela","pelo","foram","sem","até","nos"],"sections":{"summary":["resumo","resumo executivo","resumo do incidente","resumo do problema","sumário","sumário executivo","síntese","visão geral","visão geral do incidente","descrição","descrição geral","descrição do incidente","descrição do problema","o que aconteceu","o que aconteceu?","o que houve","o que ocorreu","em resumo","em poucas palavras","o incidente","o problema","problema","fatos","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap"],"impact":["impacto","impactos","impacto no cliente","impacto nos clientes","impacto no usuário","impacto nos usuários","impacto aos usuários","impacto ao cliente","impacto para o cliente","impacto no utilizador","impacto nos utilizadores","impacto no negócio","impacto de negócio","impacto do incidente","impacto financeiro","abrangência","alcance","extensão","escopo do impacto","afetados","serviços afetados","usuários afetados","utilizadores afetados","clientes afetados","sistemas afetados","quem foi afetado","o que foi afetado","consequências","efeitos","danos","prejuízos","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["detecção","deteção","como foi detectado","como detectamos","como foi detetado","como descobrimos","descoberta","identificação","identificação do problema","detecção do incidente","método de detecção","alerta","alertas","detectado por","detecção e diagnóstico","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["linha do tempo","linha de tempo","linha temporal","linha do tempo do incidente","linha do tempo dos eventos","cronologia","cronologia do incidente","cronologia dos eventos","cronologia dos fatos","cronograma","cronograma dos eventos","sequência de eventos","sequência dos eventos","sequência dos fatos","histórico","histórico do incidente","histórico de eventos","registro de eventos","registo de eventos","eventos","eventos principais","desenrolar dos fatos","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["causa raiz","causa-raiz","causas raiz","causas raízes","causas-raiz","causa","causas","causa principal","causa do incidente","causa do problema","causa fundamental","causa técnica","causa primária","análise de causa raiz","análise da causa raiz","análise de causas","análise da causa","análise causal","análise de causa-raiz","origem","origem do problema","fatores contribuintes","fator contribuinte","fatores que contribuíram","causas contribuintes","gatilho","gatilhos","desencadeador","por que aconteceu","por que ocorreu","porque aconteceu","por que isso aconteceu","os 5 porquês","5 porquês","cinco porquês","os cinco porquês","análise técnica","motivo","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue"],"resolution":["resolução","solução","soluções","solução aplicada","solução definitiva","solução temporária","solução de contorno","contorno","recuperação","restauração","restabelecimento","restabelecimento do serviço","restauração do serviço","mitigação","mitigações","contenção","correção","correções","correção aplicada","correções aplicadas","remediação","resposta","resposta ao incidente","ações tomadas","ações imediatas","ação imediata","ações realizadas","ações executadas","ações corretivas (feitas)","medidas tomadas","medidas imediatas","como foi resolvido","como resolvemos","como foi solucionado","como corrigimos","resolução e recuperação","resolução do incidente","reparo","tratamento","tratativa","tratativas","o que fizemos","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration"],"action-items":["ações","plano de ação","planos de ação","plano de ações","itens de ação","pontos de ação","ações corretivas","ação corretiva","ações preventivas","ações corretivas e preventivas","ações de acompanhamento","ações de melhoria","ações futuras","ações pendentes","ações a tomar","ações recomendadas","ações de follow-up","medidas corretivas","medidas preventivas","medidas corretivas e preventivas","medidas de prevenção","medidas","acompanhamento","próximos passos","proximos passos","passos seguintes","próximas ações","tarefas","tarefas pendentes","lista de tarefas","pendências","a fazer","melhorias","melhorias propostas","oportunidades de melhoria","pontos de melhoria","plano de melhoria","prevenção","prevenção de recorrência","como evitar","como evitar que se repita","como evitar que aconteça novamente","recomendações","encaminhamentos","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements"],"lessons-learned":["lições aprendidas","lições","lição aprendida","aprendizados","aprendizado","aprendizagens","o que aprendemos","o que deu certo","o que correu bem","o que foi bem","o que funcionou","o que funcionou bem","o que deu errado","o que correu mal","o que não funcionou","o que não funcionou bem","o que não foi bem","o que poderia ter sido melhor","o que podemos melhorar","o que pode melhorar","o que pode ser melhorado","onde tivemos sorte","em que tivemos sorte","sorte","reflexões","retrospectiva","pontos positivos","pontos negativos","pontos fortes","pontos fracos","acertos","erros e acertos","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["o","a","os","as","de","do","da","dos","das","um","uma","e","em","no","na","nos","nas","para","por","com","ao","aos","incidente","problema","eventos","evento","fatos","serviço","detalhada","detalhado","detalhadas","técnica","técnico","principal","principais","propostas","imediatas","futuras","feitas","pendentes","usuários","clientes","utilizadores","curto","médio","longo","prazo","nossas","lista","análise","geral","identificada","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["e","ou","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["relatório ... incidente|incidentes","análise ... incidente","revisão ... incidente","incidente crítico|grave|maior","análise post mortem","análise postmortem","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["queda*","incidente*","indisponibilidade*"]},"template":["modelo*","gabarito","template*","boilerplate","skeleton"]}`));

// src/language/zh.ts
import { readFileSync as readFileSync7 } from "node:fs";
var known8;
var rest7 = () => known8 ??= JSON.parse(readFileSync7(new URL("./late-language-zh.json", import.meta.url), "utf8"));
var chinese = { get time() {
  return rest7().time;
}, get quantity() {
  return rest7().quantity;
}, get otherSections() {
  return rest7().otherSections;
}, get notPostmortem() {
  return rest7().notPostmortem;
}, get collections() {
  return rest7().collections;
}, get instructive() {
  return rest7().instructive;
}, get milestones() {
  return rest7().milestones;
}, get clauseLinks() {
  return rest7().clauseLinks;
}, get milestoneDenials() {
  return rest7().milestoneDenials;
}, get bounds() {
  return rest7().bounds;
}, get labels() {
  return rest7().labels;
}, get columns() {
  return rest7().columns;
}, get statuses() {
  return rest7().statuses;
}, get outage() {
  return rest7().outage;
}, get durationBefore() {
  return rest7().durationBefore;
}, get durationAfter() {
  return rest7().durationAfter;
}, get notOutage() {
  return rest7().notOutage;
}, get durationGaps() {
  return rest7().durationGaps;
}, get proseBounds() {
  return rest7().proseBounds;
}, get synonyms() {
  return rest7().synonyms;
}, get metricBefore() {
  return rest7().metricBefore;
}, get metricAfter() {
  return rest7().metricAfter;
}, get metricNotes() {
  return rest7().metricNotes;
}, get affected() {
  return rest7().affected;
}, get counted() {
  return rest7().counted;
}, get unaffected() {
  return rest7().unaffected;
}, get from() {
  return rest7().from;
}, get action() {
  return rest7().action;
}, get placeholders() {
  return rest7().placeholders;
}, get unknown() {
  return rest7().unknown;
}, get blame() {
  return rest7().blame;
}, get humanError() {
  return rest7().humanError;
}, get denials() {
  return rest7().denials;
} };
Object.assign(chinese, JSON.parse(`{"code":"zh","name":"中文","stopWords":[],"sections":{"summary":["摘要","概述","概要","概况","概況","总览","總覽","概览","概覽","简介","簡介","简述","簡述","事件概述","事件概要","事件摘要","事件总结","事件描述","事件简介","事件说明","事件說明","事故概述","事故概要","事故摘要","事故描述","事故简介","事故概况","故障概述","故障概要","故障摘要","故障描述","故障说明","故障简述","故障概况","问题","問題","问题描述","問題描述","问题概述","問題概述","问题说明","问题简述","问题现象","現象","现象","故障现象","故障現象","事故现象","异常现象","执行摘要","執行摘要","发生了什么","發生了什麼","发生了什么事","發生了什麼事","描述","说明","情况说明","情况概述","整体情况","事件经过概述","一句话总结","summary","issue summary","incident summary","executive summary","overview","incident overview","issue overview","outage summary","outage overview","what happened","what was the problem","description","incident description","issue description","problem description","problem statement","problem summary","tl;dr","tldr","tl dr","abstract","synopsis","summation","scenario","short version","at a glance","in brief","brief","recap"],"impact":["影响","影響","影响范围","影響範圍","影响面","影響面","影响评估","影響評估","影响分析","影響分析","影响程度","影响情况","影响与范围","影响及范围","影响说明","事故影响","事件影响","事件影響","故障影响","故障影響","故障影响范围","事故影响范围","用户影响","用戶影響","对用户的影响","對用戶的影響","客户影响","客戶影響","对客户的影响","對客戶的影響","业务影响","業務影響","对业务的影响","服务影响","受影响用户","受影响的用户","受影響用戶","受影响服务","受影响的服务","受影響服務","受影响范围","受影響範圍","受影响系统","受影响业务","损失","損失","资损","损失评估","后果","後果","造成的影响","造成的影響","impact","user impact","customer impact","business impact","service impact","impact details","impact analysis","impact assessment","impact summary","team impact","revenue impact","effect","effects","affected","affected users","affected services","services affected","services impacted","users affected","customers affected","what was impacted","what was affected","who was affected","scope of impact","damage","consequences","blast radius","severity and impact"],"detection":["发现","發現","检测","檢測","检测与发现","探测","故障发现","故障發現","问题发现","問題發現","事件发现","事故发现","发现过程","發現過程","发现方式","發現方式","发现途径","如何发现","如何發現","如何发现的","怎么发现的","告警","告警与发现","发现与告警","监控与告警情况","监测","發現與告警","识别","detection","detected","detection method","identified","identification","how was it detected","how was the issue detected","when was the issue detected","discovery","how we found out","how did we find out","how did we detect it","detection and diagnosis","time to detection","how we detected it","first detected","fault detection"],"timeline":["时间线","時間線","时间轴","時間軸","时间表","事件时间线","事件時間線","事故时间线","故障时间线","故障時間線","事件时间轴","故障时间轴","事故时间轴","处理时间线","詳細時間線","详细时间线","事件经过","事件經過","事故经过","事故經過","故障经过","故障經過","故障过程","故障過程","事故过程","经过","經過","过程","時序","时序","大事记","大事記","事件过程","事件過程","时间脉络","处理经过","故障处理时间线","事件记录","事件紀錄","时间节点","关键时间点","關鍵時間點","时间点","回顾","事件回顾","事件回顧","故障回顾","事故回顾","问题回顾","timeline","timeline of events","incident timeline","event timeline","events timeline","outage timeline","detailed timeline","chronology","chronology of events","sequence of events","key events","history of events","event log","time line","timeline of the incident","timeline of the outage","incident chronology","log of events","course of events"],"root-cause":["根因","根本原因","根因分析","根本原因分析","原因","原因分析","故障原因","故障原因分析","事故原因","事故原因分析","事件原因","問題原因","问题原因","问题原因分析","直接原因","间接原因","間接原因","主要原因","深层原因","技术原因","技術原因","技术根因","技術根因","触发原因","觸發原因","触发因素","触发条件","觸發條件","导火索","诱因","誘因","成因","促成因素","影响因素","相关因素","贡献因素","为什么会发生","為什麼會發生","为什么发生","五个为什么","五個為什麼","5个为什么","5 个为什么","5 whys","五问法","问题分析","問題分析","故障分析","事故分析","技术分析","技術分析","根源","问题根源","原因与对策","root cause","root causes","root cause analysis","root cause(s)","cause","causes","cause analysis","contributing factors","contributing factor","contributing causes","contributing conditions","rca","trigger","triggers","triggered by","triggering event","why it happened","why did it happen","why did this happen","what caused it","what caused the outage","what caused the incident","what was the root cause","what went wrong and why","five whys","5 whys","whys","the whys","technical cause","underlying cause","underlying causes","proximate cause","causal analysis","technical root cause","direct cause","fault","technical analysis","why","how did this happen","how this happened","how it happened","why did it fail","why it failed","why did all this happen","origin","origin of the incident","origin of the problem","what broke","what failed","underlying issue","根源","根源分析","问题根源","问题根源分析","故障根源"],"resolution":["修复","修復","解决","解決","解决方案","解決方案","解决办法","解决方法","解決方法","解决过程","解決過程","解决措施","处理","處理","处理过程","處理過程","处理措施","處理措施","处理方案","处理方法","处理情况","故障处理","故障處理","故障处理过程","事故处理","事故处理过程","问题处理","问题处理过程","处置","處置","处置过程","處置過程","处置措施","應急處理","应急处理","应急处置","应急措施","应急响应","應急響應","响应","響應","响应过程","响应与处理","恢复","恢復","恢复过程","恢復過程","恢复措施","服务恢复","服務恢復","故障恢复","修复过程","修復過程","修复方案","修復方案","修复措施","修复方法","临时措施","臨時措施","临时方案","临时修复","止损","止損","止损措施","缓解","緩解","缓解措施","緩解措施","补救措施","補救措施","已采取的措施","已采取措施","采取的措施","如何解决","如何解決","如何解决的","如何修复","解决与恢复","修复与恢复","恢复与修复","排查与修复","处理与恢复","resolution","resolutions","recovery","recovery steps","mitigation","mitigations","fix","the fix","fixes applied","solution","solutions","the solution","remediation","response","incident response","action taken","actions taken","immediate action","immediate actions","immediate actions taken","details of fix","how did we fix it","how we fixed it","how was it fixed","how was it resolved","how it was resolved","how it was solved","how was it solved","how the incident was resolved","how the issue was resolved","how was the issue resolved","how was the incident resolved","how did we resolve it","how we responded","resolution and recovery","resolution steps","resolution details","mitigation steps","mitigation and recovery","workaround","restoration","repair","what we did","service restoration"],"action-items":["预防措施","改进措施","改進措施","改进","改進","改善措施","改善","改进计划","改進計劃","改进方案","改进项","改进事项","改进建议","改進建議","改进行动","后续改进","後續改進","后续改进措施","优化措施","優化措施","优化方案","后续优化","预防","預防","预防措施","預防措施","防范措施","防範措施","防复发","防复发措施","防复发变更","防止复发","防止再发","防止再次发生","防止再次發生","如何避免","如何避免再次发生","如何预防","避免再次发生","行动项","行動項","行动项目","行動項目","行动事项","行动计划","行動計劃","行動計畫","后续行动","後續行動","后续行动项","后续措施","後續措施","后续计划","後續計劃","后续工作","後續工作","后续事项","后续跟进","後續跟進","后续","後續","后续步骤","後續步驟","下一步","下一步计划","下一步行动","下一步計劃","下一步措施","跟进","跟進","跟进事项","跟進事項","待办","待辦","待办事项","待辦事項","任务","任務","任务清单","任務清單","整改","整改措施","整改计划","整改方案","整改项","纠正措施","糾正措施","纠正和预防措施","纠正与预防措施","长期措施","短期措施","中期措施","长期方案","短期方案","长期改进","短期改进","根治措施","根治方案","措施","建议","建議","原因与对策","对策","對策","todo 列表","action 项","action items","action item","actions","action plan","action points","actions planned","planned actions","actions following review","review actions","follow-up actions","followup actions","follow up actions","follow-ups","followups","follow ups","follow-up","follow up","follow-up items","follow-up tasks","corrective and preventative measures","corrective and preventive measures","corrective & preventative measures","corrective/preventative measures","corrective and preventative actions","corrective and preventive actions","corrective measures","corrective measure","corrective actions","corrective action","preventative measures","preventive measures","preventative actions","preventive actions","preventive methods","preventative methods","preventative","preventive","corrective","measures","prevention","prevention measures","preventing recurrence","prevention of recurrence","future prevention","next steps","tasks","task list","list of tasks","tasks to address the issue","todo","todos","to do","to-do","to dos","improvements","improvements/fixes","improvement","process improvements","proposed improvements","remediation items","remediation actions","remediation plan","remediation","recommendations","looking forward","looking ahead","moving forward","going forward","future measures","future actions","future work","future steps","future plans","what we are doing about it","what we're doing about it","what are we doing about it","what will we do","what we'll do","what are the next steps","what we are changing","work items","repair items","hardening","outstanding work","remaining work","how will we prevent it","how do we prevent it","how are we preventing this","how are we making incidents like this less likely or less impactful","what is being done about this","what is being done","resulting action","resulting actions","action items and owners","improvement actions","improvement plan","mitigation and prevention","short-term actions","long-term actions","short term actions","long term actions","short-term improvements","long-term improvements","残留事项","遗留问题","遗留事项","后续工作","后续事项"],"lessons-learned":["经验教训","經驗教訓","教训","教訓","经验","經驗","经验总结","經驗總結","经验与教训","总结","總結","总结与反思","反思","反思与总结","复盘总结","復盤總結","复盘","学到的教训","學到的教訓","学到了什么","學到了什麼","我们学到了什么","收获","收穫","启示","啟示","心得","感悟","做得好的","做得好的地方","做得好的方面","做得不好的","做得不好的地方","做得不足的地方","做对了什么","做错了什么","哪些做得好","哪些做得不好","哪些地方做得好","哪些地方做得不好","进展顺利的方面","顺利的地方","不顺利的地方","不足之处","不足","待改进的地方","可以改进的地方","需要改进的地方","幸运之处","幸运的地方","走运的地方","我们幸运的地方","做得好","做得不好","lessons learned","lessons learnt","lesson learned","lessons","learnings","key learnings","what we learned","what did we learn","what have we learned","what went well","what went wrong","what didn't go well","what went badly","what went poorly","what could have gone better","what could be improved","what helped","things that went well","things that went wrong","things that went poorly","where we got lucky","how we got lucky","takeaways","key takeaways","insights","reflections","reflection","retrospective","lessons and thoughts","successes","challenges"]},"headingFillers":["事件","事故","故障","本次","此次","详细","的","the","of","a","an","for","our","this","incident","incidents","outage","issue","problem","service","events","event","detailed","details","detail","analysis","main","key","high-level","brief","short","full","technical","proposed","planned","immediate","initial","final","section","and","future","suggested","recommended","possible","potential","identified","postmortem","post-mortem","report","on","users","customers","to","overall","primary","secondary","is","was","were","what","steps","plan","list","process","review"],"headingLinks":["与","與","和","及","以及","、","／","：","＆","·","and","&","/","+",",","or","–","—","-",":","|","(",")"],"postmortem":["复盘","復盤","覆盤","事故报告","事故報告","故障报告","故障報告","事件报告","事件報告","事后分析","事後分析","事后回顾","事後回顧","事后总结","事后复盘","故障分析","故障总结","事故分析","事故总结","故障回顾","事件回顾","事後檢討","事件檢討","故障檢討","事後檢討報告","尸检报告","驗屍報告","事故说明","故障说明","故障通报","postmortem*","post-mortem*","post mortem*","incident report*","incident review*","post-incident review*","post incident review*","incident postmortem*","outage report*","incident summary","correction of error*","rca","root cause analysis","incident on|from|of","disclosure","pir","post-mortum","postmortum"],"incidentTitles":{"sure":[],"likely":["故障","事故"]},"template":["模板","范本","範本","样板","template*","boilerplate","skeleton"]}`));

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
var lists = [...languages.map(({ stopWords }) => stopWords), ...strangers];
var listsOf = /* @__PURE__ */ new Map();
for (const [index, list] of lists.entries()) for (const word of list) listsOf.set(word, [...listsOf.get(word) ?? [], index]);
var lengths = lengthsOf(listsOf.keys());
function countWord(sample, start, end2, counts) {
  const found = mayBeIn(lengths, sample.charCodeAt(start), end2 - start) ? listsOf.get(sample.slice(start, end2)) : void 0;
  for (const list of found ?? []) counts[list] = (counts[list] ?? 0) + 1;
}
function scriptOf(sample) {
  const counts = lists.map(() => 0);
  let [total, kanas, hans, foreign] = [0, 0, 0, 0];
  let start = -1;
  let strange = false;
  for (let index = 0; index < sample.length; index++) {
    const code = codeAt(sample, index);
    const kind = kindOf(code);
    const width = code > 65535 ? 2 : 1;
    if ((kind & latin) !== 0 || (kind & mark) !== 0 && start >= 0) {
      if (start < 0) start = index;
    } else if (start >= 0) {
      countWord(sample, start, index, counts);
      total++;
      start = -1;
    }
    const notLatin = (kind & (letter2 | latin)) === letter2;
    strange &&= notLatin;
    if (!strange && (kind & kana) !== 0) kanas += width;
    else if (!strange && (kind & han) !== 0) hans += width;
    else if (notLatin) {
      strange = true;
      foreign += width;
    }
    index += width - 1;
  }
  if (start >= 0) {
    countWord(sample, start, sample.length, counts);
    total++;
  }
  return { kanas, hans, foreign, counts, total };
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
function detectLanguage(text) {
  const first = languages[0] ?? english;
  const sample = text.slice(0, 2e4).toLowerCase();
  const { kanas, hans, foreign, counts, total } = scriptOf(sample);
  const dense = (kanas + hans) / 2;
  if (dense > foreign && dense >= 4 && dense >= total * 0.2) return { language: kanas >= (kanas + hans) * 0.05 ? japanese : chinese, known: true };
  const shares = counts.map((count) => total === 0 ? 0 : count / total);
  let lines;
  let best = first;
  let bestScore = shares[0] ?? 0;
  for (const [index, language] of languages.entries()) {
    const share = shares[index] ?? 0;
    if (language === first || share + mostHeadings * headingWeight <= bestScore) continue;
    lines ??= shortLines(sample);
    const own = Math.min(mostHeadings, lines.filter((line) => ownHeadings(language).has(line)).length);
    const score = share + own * headingWeight;
    if (score <= bestScore || score < 0.06 || total < 12 && own === 0) continue;
    best = language;
    bestScore = score;
  }
  const stranger = Math.max(...shares.slice(languages.length)) - (best === first ? 0.04 : 0);
  return { language: best, known: foreign < Math.max(total, 1) && (total < 12 || bestScore >= 0.08 && stranger <= bestScore) };
}
var headingWeight = 0.02;
var mostHeadings = 5;

// src/language/phrases.ts
var special = /[.*+?^${}()|[\]\\/]/g;
function escapeWord(word) {
  return word.replace(special, "\\$&");
}
function isUnspaced(phrase) {
  return unspaced.test(phrase);
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
function endAfterGap(text, step, steps, index, at, words2) {
  const start = past(text, at, blank | comma);
  if (start === at || start === text.length) return -1;
  if (words2 > 0) {
    let after = start;
    while (after < text.length && (kindOf(text.charCodeAt(after)) & (blank | comma | stop)) === 0) after++;
    const end2 = after > start ? endAfterGap(text, step, steps, index, after, words2 - 1) : -1;
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
      const letters2 = word.slice(0, pastWord(word, 0));
      const key = open ? `${letters2}*` : letters2;
      const group = groups.get(key) ?? { letters: letters2, open, phrases: [] };
      groups.set(key, group);
      if (!group.phrases.includes(phrase)) group.phrases.push(phrase);
    }
  }
  let size = 1;
  while (size < groups.size * 16) size *= 2;
  const places = new Array(size).fill(void 0);
  const short = [];
  for (const group of groups.values()) {
    const { letters: letters2, open } = group;
    const place = headOf(letters2) & size - 1;
    if (open && letters2.length < headLength) short.push(group);
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
var textLimit = 1024;
var texts = /* @__PURE__ */ new Map();
var lastText = "";
var lastWords = { lower: "", marks: [] };
function lowerCase(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[^İ]+/g, (part) => part.toLowerCase());
}
var collected = [];
function split(text) {
  const lower = lowerCase(text);
  let count = 0;
  const add = (start2, end2, head2) => {
    collected[count] = start2;
    collected[count + 1] = end2;
    collected[count + 2] = mixed(head2);
    count += 3;
  };
  let before = 0;
  let start = -1;
  let head = 0;
  for (let index = 0; index < lower.length; index++) {
    const unit = lower.charCodeAt(index);
    const code = unit >= 55296 && unit < 56320 ? codeAt(lower, index) : unit;
    const kind = kindOf(code);
    if ((kind & inWord) !== 0) {
      if (start >= 0 && start < index && ((kind ^ before) & alone) !== 0) {
        add(start, index, head);
        start = index;
        head = 0;
      } else if (start < 0) {
        start = (before & binding) === 0 ? index : lower.length;
        head = 0;
      }
      if (index - start < headLength) head = hashed(head, unit);
      if (code > 65535 && ++index - start < headLength) head = hashed(head, lower.charCodeAt(index));
    } else {
      if (start >= 0 && start < index) add(start, index, head);
      start = -1;
    }
    before = kind;
  }
  if (start >= 0 && start < lower.length) add(start, lower.length, head);
  return { lower, marks: collected.slice(0, count) };
}
function wordsIn(text) {
  if (text === lastText) return lastWords;
  let words2 = texts.get(text);
  if (!words2) {
    if (texts.size >= textLimit) texts.clear();
    words2 = split(text);
    texts.set(text, words2);
  }
  lastText = text;
  lastWords = words2;
  return words2;
}
function endIn(groups, text, start, end2) {
  let furthest = -1;
  for (const { letters: letters2, open, phrases } of groups) {
    if ((open ? letters2.length > end2 - start : letters2.length !== end2 - start) || !text.startsWith(letters2, start)) continue;
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
function isOneOf(text, words2) {
  let set = sets.get(words2);
  if (!set) {
    set = { words: new Set(words2), longest: Math.max(0, ...words2.map((word) => word.length)) };
    sets.set(words2, set);
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
function isLiteral(found, value, index) {
  return value.charCodeAt(index) === 38 && !/^&(?:amp|AMP|#0{0,5}38|#[xX]0{0,4}26);$/.test(found);
}
var seconds = new Set("̸⃒ ︀⃥̱̳");
function entityWidth(found, value, index, next) {
  const width = (value.codePointAt(index) ?? 0) > 65535 ? 2 : 1;
  const second = value.charAt(index + width);
  return found === "&fjlig;" || seconds.has(second) && second !== next && !found.startsWith("&#") ? width + 1 : width;
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
  let index = 0;
  while (index < value.length) {
    const code = source.charCodeAt(at);
    if (code === 38) {
      entity.lastIndex = at;
      const found = entity.exec(source)?.[0];
      if (found && !isLiteral(found, value, index)) {
        flush(index);
        const width = entityWidth(found, value, index, source[at + found.length]);
        append(into, value.slice(index, index + width), at);
        into.end = at + found.length;
        index += width;
        at += found.length;
        run = index;
        runStart = at;
        continue;
      }
    }
    const same = code === value.charCodeAt(index) || code === 0 && value.charCodeAt(index) === 65533;
    if (same && !(code === 92 && source.charCodeAt(at + 1) === 92 && value.charCodeAt(index + 1) !== 92)) {
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
  flush(index);
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
var namedEntities = {
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
  if (name[0] !== "#") return namedEntities[name] ?? " ";
  const code = name[1] === "x" || name[1] === "X" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 1114111 && (code < 55296 || code > 57343) ? String.fromCodePoint(code) : "�";
}
function readHtml(source, start, end2) {
  const pieces = [];
  let collected2 = collect();
  let depth = 0;
  let item2 = false;
  let skip = "";
  let pieceStart = start;
  const close = (at2) => {
    if (collected2.text.trim() !== "") pieces.push({ collected: collected2, depth, item: item2, node: { start: pieceStart, end: at2 } });
    collected2 = collect();
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
          collected2.strong.push({ start: collected2.text.length, end: collected2.text.length });
        } else if (/^(?:strong|b)$/.test(name)) {
          const open = collected2.strong.pop();
          if (open) collected2.strong.push({ start: open.start, end: collected2.text.length });
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
        append(collected2, decode(found[1] ?? ""), at);
        collected2.end = at + found[0].length;
        at += found[0].length;
        continue;
      }
    }
    let stop3 = at + 1;
    while (stop3 < end2 && source[stop3] !== "<" && source[stop3] !== "&") stop3++;
    append(collected2, source.slice(at, stop3), at);
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
  let lists2 = 0;
  let items = 0;
  let tables = 0;
  let quoted = false;
  const definitions = /* @__PURE__ */ new Map();
  for (const node of tree.children) if (node.type === "definition") definitions.set(node.identifier, node.url);
  const add = (kind, collected2, node, shape = {}) => {
    const block = {
      kind,
      text: collected2.text,
      segments: collected2.segments,
      end: collected2.end,
      depth: shape.depth ?? 0,
      headingForm: shape.headingForm,
      item: shape.item,
      cells: shape.cells,
      headerRow: shape.headerRow ?? false,
      table: shape.table,
      quoted,
      fenced: shape.fenced ?? false,
      info: shape.info ?? "",
      strong: collected2.strong,
      emphasis: collected2.emphasis,
      code: collected2.code,
      links: collected2.links,
      hardBreaks: collected2.hardBreaks,
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
    const collected2 = collect(definitions);
    appendPhrasing(collected2, node.children, source);
    if (collected2.text !== "" || kind === "heading") add(kind, collected2, span, shape);
  };
  const table = (node) => {
    const id = ++tables;
    let headers = [];
    node.children.forEach((row, index) => {
      const span = spanOf(row);
      if (!span) return;
      const collected2 = collect(definitions);
      const cells = [];
      row.children.forEach((cell, column) => {
        if (index > 0 && column >= headers.length && cell.children.length > 0 && cell.children.every(({ type }) => type === "html")) return;
        if (column > 0) append(collected2, " | ", collected2.end);
        const start = collected2.text.length;
        appendPhrasing(collected2, cell.children, source);
        if (cell.children.length === 0) collected2.end = cell.position?.start.offset ?? collected2.end;
        const text = collected2.text.slice(start);
        cells.push({ start, end: collected2.text.length, text, header: headers[column] ?? "" });
      });
      if (index === 0) headers = cells.map((cell) => cell.text.trim());
      add("row", collected2, span, { cells, headerRow: index === 0, table: id });
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
        open = open && open.ordered === ordered2 ? open : { ordered: ordered2, id: ++lists2 };
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
        const collected2 = collect();
        const from = fenced ? source.indexOf("\n", span.start) + 1 : span.start;
        if (node.value !== "" && from > 0)
          append(collected2, source.slice(from, fenced ? Math.max(from, source.lastIndexOf("\n", span.end - 1)) : span.end), from);
        const document = fenced && (!node.lang || /^(?:md|markdown)$/i.test(node.lang)) && node.value.length > source.length * 0.6;
        if (collected2.text.trim() !== "") add(fenced && !document ? "fence" : "code", collected2, span, { item: place, info: node.lang ?? "", fenced });
        break;
      }
      case "html":
        for (let at = source.indexOf("<!--", span.start); at >= 0 && at < span.end; at = source.indexOf("<!--", at + 4)) {
          const stop3 = source.indexOf("-->", at);
          comments.push({ start: at, end: stop3 < 0 || stop3 > span.end ? span.end : stop3 + 3 });
          if (stop3 < 0 || stop3 > span.end) break;
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
    if (to > from || block.kind === "heading" && lines.length === 0 && end2 === text.length) {
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
  universal: new RegExp(`(?:UTC|GMT)(?:${space}?([+\\-−–])${space}?([0-9]{1,2})(?::?([0-9]{2}))?(?![0-9]|:[0-9]))?(?![${letters}_])`, "iy"),
  offset: /([+\-−])([0-9]{2}):?([0-9]{2})(?![0-9:])/y,
  zulu: /Z(?![A-Za-z0-9_])/y,
  abbreviation: new RegExp(`([A-Z]{2,5})${end}`, "y"),
  region: new RegExp(`${area}${end}`, "y"),
  first: /[^ \t\u00a0\u2009\u202f]{1,20}/y,
  long: new RegExp(`${long}${end}`, "iy"),
  sure: new RegExp(`(?<![${letters}0-9_/.@-])(?:(?:UTC|GMT)(?![${letters}_])|${area}${end})`, "g"),
  short: /(?:Eastern|Central|Mountain|Pacific)(?=\s?(?:[:;,.)\]–—]|$))/y,
  capitalised: /(?<![A-Za-z0-9_/.@-])[A-Z][a-z]/g,
  capitals: /(?<![A-Za-z0-9_])[A-Z]{2,5}(?![A-Za-z0-9_])/g
};
var longFirsts = new Set(Object.keys(longZoneRows).map((name) => name.split(" ")[0] ?? ""));
function pastLead(text, index) {
  let at = index;
  while (at < index + 2 && isSpace(text.charCodeAt(at))) at++;
  if (!"([（".includes(text[at] ?? " ")) return at;
  return isSpace(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
}
function zoneFrom(text, start, length, fields) {
  const base = { spelledOut: false, season: void 0, region: void 0 };
  return { kind: "zone", start, end: start + length, text: text.slice(start, start + length), ...base, ...fields };
}
function offsetName(minutes) {
  const whole = Math.abs(minutes);
  const rest8 = whole % 60 === 0 ? "" : `:${String(whole % 60).padStart(2, "0")}`;
  return minutes === 0 ? "UTC" : `UTC${minutes < 0 ? "-" : "+"}${rest8 === "" ? whole / 60 : String(Math.floor(whole / 60)).padStart(2, "0") + rest8}`;
}
function offsetOf(sign, hours, minutes) {
  const value = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  if (value > 14 * 60 || Number(minutes ?? 0) % 15 !== 0 || Number(minutes ?? 0) > 45) return void 0;
  return sign === "+" || value === 0 ? value : -value;
}
function universalAt(text, index) {
  if (!"UuGg".includes(text[index] ?? " ")) return void 0;
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
  const name = text.includes("/", index) ? matchAt(zoneGrammar.region, text, index)?.[0] : void 0;
  const offsets = name === void 0 ? void 0 : regionOffsets(name);
  return name === void 0 || !offsets ? void 0 : zoneFrom(text, index, name.length, { name, offsets, region: name, spelledOut: true });
}
function longAt(text, index) {
  if (!longFirsts.has(matchAt(zoneGrammar.first, text, index)?.[0].toLowerCase() ?? "") || !new RegExp("\\p{Lu}", "u").test(text[index] ?? "")) return void 0;
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
function namedAt(text, index, words2) {
  const written = words2?.zones && matchAt(zoneNameGrammar(words2).name, text, index)?.[0];
  const meaning = written === void 0 ? void 0 : words2?.zones?.[written.toLowerCase().replace(/\s/g, " ")];
  const zone = meaning === void 0 ? void 0 : zoneAt(meaning, 0);
  if (!words2 || !zone || written === void 0 || isShort(written) && written !== written.toUpperCase()) return void 0;
  return { ...zone, start: index, end: index + written.length, text: written, spelledOut: !isShort(written), twin: twinOf(zone, words2) };
}
function shortAt(text, index) {
  const name = matchAt(zoneGrammar.short, text, index)?.[0];
  const row = name === void 0 ? void 0 : longZoneRows[`${name.toLowerCase()} time`];
  if (name === void 0 || !row) return void 0;
  const [zone, offsets, season, region] = row;
  return zoneFrom(text, index, name.length, { name: zone, offsets, season, region, spelledOut: true });
}
function zoneAfter(text, index, { iso = false, words: words2 } = {}) {
  const zulu = text[index] === "Z" && matchAt(zoneGrammar.zulu, text, index);
  if (zulu) return zoneFrom(text, index, 1, { name: "UTC", offsets: [0] });
  const start = pastLead(text, index);
  const match = "+-−".includes(text[start] ?? " ") ? matchAt(zoneGrammar.offset, text, start) : void 0;
  const offset = match && offsetOf(match[1], match[2], match[3]);
  if (match && offset !== void 0 && (match[1] === "+" || iso)) return zoneFrom(text, start, match[0].length, { name: offsetName(offset), offsets: [offset] });
  const comma2 = words2?.zones && matchAt(zoneNameGrammar(words2).comma, text, index);
  return zoneAt(text, start, words2) ?? shortAt(text, start) ?? (comma2 ? namedAt(text, index + comma2[0].length, words2) : void 0);
}
function zoneAt(text, index, words2) {
  const start = pastLead(text, index);
  if (!words2?.zones && !/[A-Zgu\u0080-\uffff]/.test(text[start] ?? "")) return void 0;
  return namedAt(text, start, words2) ?? universalAt(text, start) ?? longAt(text, start) ?? regionAt(text, start) ?? abbreviationAt(text, start);
}
var none = [];
var nounsOf = perLanguage(({ zoneNouns = [] }) => new Set(zoneNouns));
function isStated(text, index, words2) {
  const sentence = text.slice(Math.max(0, index - 48), index).split(/[.;!?。！？\n]/).at(-1) ?? "";
  const before = sentence.toLowerCase().split(/[\s:=()[\]*_|,/：（）【】、，-]+/).filter(Boolean);
  return before.slice(-5).some((word) => nounsOf(words2).has(word));
}
function mayNameZone(text, words2) {
  return words2?.zones !== void 0 || /[A-Z]{2}|\/[A-Z]| [Tt]ime/.test(text);
}
function findZones(text, words2) {
  if (!mayNameZone(text, words2)) return none;
  const found = [];
  const searches = [/UTC|GMT|[a-zS]\/[A-Z]/.test(text) ? zoneGrammar.sure : void 0, / [Tt]ime/.test(text) ? zoneGrammar.capitalised : void 0];
  for (const search of searches) {
    for (const match of search ? text.matchAll(search) : []) {
      if (search === zoneGrammar.capitalised && !/[ -][Tt]ime/.test(text.slice(match.index, match.index + 64))) continue;
      const zone = zoneAt(text, match.index);
      if (zone?.start === match.index && (search === zoneGrammar.sure || zone.spelledOut)) found.push(zone);
    }
  }
  for (const match of words2?.zones ? text.matchAll(zoneNameGrammar(words2).sure) : []) {
    const zone = namedAt(text, match.index, words2);
    if (zone) found.push(zone);
  }
  const stated = [];
  if (words2?.zoneNouns && /[A-Z]{2}/.test(text)) {
    const { capitals } = zoneGrammar;
    for (let match = matchAt(capitals, text, 0); match; match = matchAt(capitals, text, match.index + match[0].length)) {
      if (!words2.zones && !Object.hasOwn(zoneRows, match[0])) continue;
      const zone = namedAt(text, match.index, words2) ?? abbreviationAt(text, match.index);
      if (zone && isStated(text, match.index, words2)) stated.push(zone);
    }
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
var lengths2 = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function monthLength(year, month) {
  if (month === 2 && (year === void 0 || year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return 29;
  return lengths2[month - 1] ?? 0;
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
var dateGrammar = perLanguage((words2) => {
  const indexed = (lists2) => new Map(lists2.flatMap((list, at) => list.map((word) => [word, at])));
  const months = indexed(words2.months);
  const weekdays = indexed(words2.weekdays);
  const month = `(${oneOf(months.keys())})`;
  const weekday = `(${oneOf(weekdays.keys())})`;
  const sureWeekday = `(${oneOf([...weekdays.keys()].filter(isLongName))})`;
  const links = oneOf(words2.dateLinks);
  const ordinal = oneOf(words2.ordinals);
  const year = "((?:19|20)[0-9]{2})(?![0-9])";
  const { year: years, month: monthSuffix, day: days } = words2.suffixes ?? { year: "", month: "", day: "" };
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
function numericReading(text, index, words2) {
  const { numeric, short } = dateGrammar(words2);
  let after = index + 1;
  while (after < index + 4 && isDigit(text.charCodeAt(after))) after++;
  if (!"-/.".includes(text[after] ?? " ")) return void 0;
  const match = matchAt(numeric, text, index);
  const mark2 = match?.[2] ?? "";
  const next = match ? text[index + match[0].length] ?? "" : "";
  if (match && !(/[A-Za-z_%]/.test(next) && !/^[T_t][0-9]/.test(text.slice(index + match[0].length, index + match[0].length + 2)))) {
    const [, first2 = "", , gap = "", middle = "", last = ""] = match;
    const [a2, b2, c] = [Number(first2), Number(middle), Number(last)];
    const end2 = index + match[0].length;
    if (gap !== "" && mark2 !== ".") return void 0;
    if (first2.length === 4 && last.length <= 2 && a2 >= 1900 && a2 < 2100 && b2 >= 1 && b2 <= 31 && c >= 1 && c <= 39) {
      const swapped = b2 > 12 && c <= 12 ? `${first2}${mark2}${pad(c)}${mark2}${pad(b2)}` : void 0;
      return { year: a2, month: b2, day: c, end: end2, ...swapped === void 0 ? {} : { swapped } };
    }
    if (first2.length > 2 || a2 < 1 || b2 < 1 || a2 > 39 || b2 > 31) return void 0;
    const padded = first2.length === 2 && middle.length === 2;
    const year = last.length === 4 ? c : last.length === 2 && (mark2 === "/" || mark2 === "." && padded) ? 2e3 + c : void 0;
    if (year === void 0 || year < 1900 || year >= 2100) return void 0;
    return { year, ...ordered(a2, b2, words2), end: end2 };
  }
  const brief = matchAt(short, text, index);
  if (!brief) return void 0;
  const [, first = "", between2, second = ""] = brief;
  const [a, b] = [Number(first), Number(second)];
  if (a < 1 || b < 1 || a > 31 || b > 31 || a > 12 && b > 12) return void 0;
  if (between2 === "-" && (first.length !== 2 || second.length !== 2)) return void 0;
  const reading = between2 === "-" && a <= 12 ? { month: a, day: b } : ordered(a, b, words2);
  return { year: void 0, ...reading, end: index + brief[0].length };
}
function namedReading(text, index, words2, weekday) {
  const { months, dayFirst, monthFirst, yearFirst } = dateGrammar(words2);
  const counted = isDigit(text.charCodeAt(index));
  const leading = counted ? void 0 : matchAt(monthFirst, text, index);
  const match = counted ? matchAt(yearFirst, text, index) ?? matchAt(dayFirst, text, index) : leading;
  if (!match) return void 0;
  const byYear = !leading && match[0].length > 4 && /^[0-9]{4}/.test(match[0]);
  const [name = "", day = "", ordinal, year, dot] = leading ? [match[1], match[2], match[3], match[4]] : byYear ? [match[2], match[3], match[4], match[1]] : [match[3], match[1], match[2], match[5], match[4]];
  const month = (months.get(name.toLowerCase()) ?? -1) + 1;
  const lower = name === name.toLowerCase() && name !== name.toUpperCase() && words2.monthsLower !== true;
  if (lower && year === void 0 && ordinal === void 0 && !weekday && (leading || name.length < 4)) return void 0;
  if (month < 1 || Number(day) < 1 || Number(day) > 39) return void 0;
  const end2 = index + match[0].length - (dot === "." && year === void 0 ? 1 : 0);
  return { year: year === void 0 ? void 0 : Number(year), month, day: Number(day), end: end2, ordinal };
}
function suffixedReading(text, index, words2) {
  const match = words2.suffixes && matchAt(dateGrammar(words2).suffixed, text, index);
  if (!match) return void 0;
  const year = match[1] === void 0 ? void 0 : Number(match[1]);
  return { year, month: Number(match[2]), day: Number(match[3]), end: index + match[0].length };
}
function ordinalFor(day, { ordinalEndings }) {
  const digits = String(day);
  return ordinalEndings && (ordinalEndings[digits] ?? ordinalEndings[digits.slice(-1)] ?? ordinalEndings[""]);
}
function faultOf(reading, text, weekdayText, words2) {
  const { year, month, day, swapped, ordinal } = reading;
  if (day < 1 || day > monthLength(year, month)) return { kind: "impossible", expected: swapped === void 0 ? [] : [swapped] };
  const right = ordinal === void 0 ? void 0 : ordinalFor(day, words2);
  if (ordinal !== void 0 && right !== void 0 && right !== ordinal.toLowerCase()) {
    return { kind: "ordinal", expected: [text.replace(new RegExp(`\\b(0?${day})[A-Za-z]{2}`), `$1${right}`)] };
  }
  const actual = year === void 0 ? void 0 : weekdayOf(year, month, day);
  const { weekdays } = dateGrammar(words2);
  const written = weekdayText === void 0 ? void 0 : weekdays.get(weekdayText.toLowerCase());
  if (weekdayText === void 0 || written === void 0 || actual === void 0 || written === actual) return void 0;
  const form = words2.weekdays[written]?.indexOf(weekdayText.toLowerCase()) === 0 ? 0 : -1;
  const name = words2.weekdays[actual]?.at(form) ?? "";
  const cased = weekdayText[0] === weekdayText[0]?.toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  return { kind: "weekday", expected: [text.replace(weekdayText, cased)] };
}
function weekdayMatch(expression, text, index, { nounsUpper }) {
  const match = matchAt(expression, text, index);
  const name = match?.[1] ?? match?.[2] ?? "";
  return nounsUpper && name.length < 3 && name === name.toLowerCase() ? void 0 : match;
}
function dateAt(text, index, words2) {
  const { weekday: before, weekdayAfter, weekdays } = dateGrammar(words2);
  const prefix = isDigit(text.charCodeAt(index)) ? void 0 : weekdayMatch(before, text, index, words2);
  const from = index + (prefix?.[0].length ?? 0);
  const numeric = isDigit(text.charCodeAt(from)) ? suffixedReading(text, from, words2) ?? numericReading(text, from, words2) : void 0;
  let reading = numeric ?? namedReading(text, from, words2, prefix !== void 0);
  if (!reading) return void 0;
  const after = prefix ? void 0 : weekdayMatch(weekdayAfter, text, reading.end, words2);
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
  const fault = reading.ambiguous ? void 0 : faultOf(reading, whole, weekdayText, words2);
  const { month, day } = reading;
  return { kind: "date", start: index, end: end2, text: whole, year, month, day, weekday, fault, ambiguous: reading.ambiguous };
}

// src/text/clock-forms.ts
var clockGrammar = perLanguage((words2) => {
  const halfWord = (list) => {
    const dotted2 = list.filter((word) => word.includes("."));
    return `(?:${oneOf(dotted2)}\\.?|${oneOf(list.filter((word) => !word.includes(".")))})`;
  };
  const durationWords = /* @__PURE__ */ new Set([...words2.units.hour, ...words2.units.minute]);
  const sureMarks = words2.hourMarks.filter((mark2) => !durationWords.has(mark2));
  const glued = oneOf(words2.hourMarks.filter((mark2) => mark2.length === 1));
  const halves = words2.meridiemFirst ? `(${oneOf(words2.am)})|(${oneOf(words2.pm)})` : "(?!)()|(?!)()";
  const suffix = (characters) => characters ? `[${characters}]` : "(?!)";
  const apart = oneOf(words2.apartMarks ?? []);
  const range = `(?:${space}?[-–—~〜～]${space}?|${space}{0,2}${followed(words2.rangeWords)})`;
  const after = words2.meridiemFirst ? "(?!)()|(?!)()" : `(${halfWord(words2.am)})|(${halfWord(words2.pm)})`;
  return {
    durationWords,
    prefix: new RegExp(`(?:(${oneOf(sureMarks)})\\.?${space}{0,2})?(?:(?:${halves})${space}?)?(?=[0-9])`, "iy"),
    half: new RegExp(`${space}{0,2}(?:${after})(?![${letters}0-9_])`, "iy"),
    mark: new RegExp(`${space}{0,2}(${oneOf(words2.hourMarks)})\\.?(?![${letters}0-9_])`, "iy"),
    // What may stand behind the digits of a time, more loosely than in the forms themselves.
    shape: new RegExp(
      `[0-9]{1,2}(?:${space}?[:：]|\\.[0-9]{2}|${suffix(words2.suffixes?.hour)}|${space}{0,2}(?:${oneOf(words2.hourMarks)}|${apart}|${after})|${space}{1,2}(?:${oneOf(words2.noon)}|${oneOf(words2.midnight)})|(?=${space}?(?:[-–—]|${oneOf(words2.rangeWords)}${space})${space}?[0-9]))|[0-9]{4}${space}?${oneOf(words2.hourMarks)}`,
      "iy"
    ),
    noon: new RegExp(`(?:12${space}{1,2})?(?:(${oneOf(words2.noon)})|(${oneOf(words2.midnight)}))${wordEnd}`, "iy"),
    colon: new RegExp(`([0-9]{1,2})(${space}?)[:：](${space}?)([0-9]{1,2})(?:[:：]([0-9]{1,2})(?:[.,][0-9]{1,9})?)?(?![0-9])`, "y"),
    emptyMinute: new RegExp(`([0-9]{1,2}):${space}?(?=[A-Za-z])`, "y"),
    // 9h30, 14h, 14 Uhr 30, à 14 h 30
    marked: new RegExp(
      `([0-9]{1,2})(?:(${glued})|${space}{0,2}(?:(${apart})|${oneOf(sureMarks)}))(?:${space}?([0-5][0-9]))?(?![${letters}0-9_:]|[.,][0-9])`,
      "iy"
    ),
    // "2h05 à 3h50": what a word links to a time is one too.
    toMarked: new RegExp(
      `${space}{1,2}(?:${oneOf(words2.rangeWords)}${space}{1,2}[0-9]{1,2}(?:${space}?(?:${glued}|${apart})${space}?|:)[0-5][0-9]|${oneOf((words2.at ?? []).filter((word) => words2.rangeWords.includes(word)))}${space}{1,2}[0-9]{1,2}${space}?(?:${glued}|${apart}))(?![${letters}0-9])`,
      "iy"
    ),
    toSuffixed: new RegExp(
      `${range}(?:${words2.meridiemFirst ? oneOf([...words2.am, ...words2.pm]) : "(?!)"})?${space}?[0-9]{1,2}${suffix(words2.suffixes?.hour)}`,
      "iy"
    ),
    dotted: /([0-9]{1,2})\.([0-9]{2})(?![0-9.:%]|,[0-9])/y,
    compact: new RegExp(`([0-9]{2})([0-9]{2})${space}?(?:${oneOf(words2.hourMarks)})\\.?(?![${letters}0-9_])`, "iy"),
    bare: new RegExp(
      `([0-9]{1,2})(?=${space}?(?:[-–—]|${oneOf(words2.rangeWords)}${space})${space}?[0-9]{1,2}(?::[0-9]{2})?${space}?(?:${after})(?![${letters}0-9_]))`,
      "iy"
    ),
    hour: /([0-9]{1,2})(?![0-9])/y,
    unknown: /([0-9]{1,2}|\?{1,2}|-{2}|xx|XX):(\?{1,2}|-{2}|xx|XX)(?![\w?:|-])/y,
    suffixed: new RegExp(
      `([0-9]{1,2})(${suffix(words2.suffixes?.hour)})(?:${space}?(?:([0-9]{1,2})${suffix(words2.suffixes?.minute)}|(${oneOf(words2.half)})))?(?!${oneOf(durationWords)})`,
      "y"
    ),
    at: new RegExp(`(?:^|[^${letters}])${followed(words2.at ?? [])}$`, "i"),
    // The "à" of "de 2 à 3 h" links two numbers.
    counted: new RegExp(`(?:^|[^0-9.,:/-])[0-9]{1,3}${space}{1,2}${oneOf(words2.rangeWords)}${space}{1,2}$`, "i")
  };
});
function halfAfter({ text, words: words2, half }, end2) {
  const match = matchAt(clockGrammar(words2).half, text, end2);
  if (!match) return { end: end2, half, halfText: "" };
  return { end: end2 + match[0].length, half: match[1] === void 0 ? "pm" : "am", halfText: match[0] };
}
function namedBody({ text, index, words: words2 }) {
  if (isDigit(text.charCodeAt(index)) && !text.startsWith("12", index)) return void 0;
  const match = matchAt(clockGrammar(words2).noon, text, index);
  if (!match) return void 0;
  return { end: index + match[0].length, hour: match[1] === void 0 ? 0 : 12, minute: 0, precision: "hour", halfText: "", padded: true };
}
function unknownBody(context) {
  const { text, index, words: words2 } = context;
  const colon = text.indexOf(":", index);
  if (colon < 0 || colon > index + 2 || !/[?xX-]/.test(text[colon + 1] ?? "") || /[-:|?]/.test(text[index - 1] ?? "")) return void 0;
  const match = matchAt(clockGrammar(words2).unknown, text, index);
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
function isHourOfDay(start, end2, { text, words: words2, half, isEvident }) {
  if (half || isEvident() || zoneFollows(text, end2, words2) || matchAt(clockGrammar(words2).toSuffixed, text, end2)) return true;
  const { approximate, bound } = hedgeAround(text, start, end2, words2);
  return approximate && bound === void 0;
}
function suffixedBody(context) {
  const { text, index, words: words2, half } = context;
  const match = words2.suffixes && matchAt(clockGrammar(words2).suffixed, text, index);
  if (!match || Number(match[1]) > 24) return void 0;
  const [whole, , mark2 = "", minutes, halved2] = match;
  const bare = minutes === void 0 && halved2 === void 0;
  if (bare && words2.looseHours?.includes(mark2) && !isHourOfDay(index, index + whole.length, context)) return void 0;
  const minute = minutes === void 0 ? halved2 === void 0 ? 0 : 30 : Number(minutes);
  const precision = minutes === void 0 ? "hour" : "minute";
  return { end: index + match[0].length, hour: Number(match[1]), minute, precision, half, halfText: "", padded: half === void 0 };
}
function zoneFollows(text, end2, words2) {
  return zoneAfter(text, end2, { words: words2 }) !== void 0;
}
function isLength(hour, mark2, { words: words2, isEvident }) {
  return clockGrammar(words2).durationWords.has(mark2.toLowerCase()) && (hour.length === 1 || Number(hour) < 6) && !isEvident();
}
function colonBody(context) {
  const { text, index, words: words2, isEvident, isLeading } = context;
  const { colon, emptyMinute, mark: mark2 } = clockGrammar(words2);
  const match = matchAt(colon, text, index);
  if (!match) {
    const empty = matchAt(emptyMinute, text, index);
    const tail2 = empty && halfAfter(context, index + empty[0].length);
    if (!empty || !tail2?.halfText || Number(empty[1]) > 12) return void 0;
    return { hour: Number(empty[1]), minute: 0, precision: "hour", padded: false, tight: true, ...tail2, halfText: ` ${tail2.halfText.trim()}` };
  }
  const [whole, hours = "", gap = "", gapAfter = "", minutes = "", seconds2] = match;
  let end2 = index + whole.length;
  const tail = halfAfter(context, end2);
  const marker = tail.halfText ? void 0 : matchAt(mark2, text, end2);
  if (marker && isLength(hours, marker[1] ?? "", context)) return void 0;
  end2 = marker ? end2 + marker[0].length : tail.end;
  const zoned = zoneFollows(text, end2, words2);
  const sure = Boolean(tail.half || marker || zoned);
  if (!sure && /^[A-Za-z_%]|^[:：][0-9A-Za-z:]|^\.[0-9]|^\/[0-9]{1,3}(?![0-9]|:)/.test(text.slice(end2, end2 + 6))) return void 0;
  const [hour, minute, second] = [Number(hours), Number(minutes), seconds2 === void 0 ? void 0 : Number(seconds2)];
  const spaced = gap + gapAfter !== "";
  const opens = () => isLeading() && new RegExp("^[ \\u00a0]{1,3}(?:\\p{Lu}|[-–—])", "u").test(text.slice(end2, end2 + 5));
  if (spaced && !sure && !(minutes.length === 2 && hours.length === 2 && (gapAfter === "" || minutes.startsWith("0") || opens()))) return void 0;
  const expected = () => isEvident() || isLeading() && !/^[ \u00a0]?[a-z%]/.test(text.slice(end2, end2 + 2));
  if (minutes.length === 1 && seconds2 === void 0 && !sure && !(hours.length === 2 && expected())) return void 0;
  if (minutes.length === 1 && seconds2 !== void 0 && !sure && hours.length === 1 && !expected()) return void 0;
  if (!sure && (hour > 29 || hour > 24 && hour + minute === 100) && !isEvident()) return void 0;
  if (hour > 99 || seconds2?.length === 1 && !sure && !expected()) return void 0;
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
    ...minutes.length === 2 && seconds2?.length === 1 ? { tight: true } : {}
  };
}
function isMarkedTime(hour, minute, apart, end2, context) {
  const { text, words: words2, isEvident } = context;
  if (zoneFollows(text, end2, words2) || matchAt(clockGrammar(words2).toMarked, text, end2)) return true;
  if (minute !== void 0) return isEvident() || (hour.startsWith("0") || Number(hour) >= 6) && (apart === void 0 || apart.length === 1);
  if (/^[0-9]/.test(text.slice(end2, end2 + 8).trimStart())) return false;
  if (apart !== void 0) return context.isIntroduced();
  return isEvident() || context.isLeading() && (hour.startsWith("0") || Number(hour) >= 6 && /^ ?[-–—:]/.test(text.slice(end2, end2 + 2)));
}
function markedBody(context) {
  const { text, index, words: words2, half } = context;
  const match = matchAt(clockGrammar(words2).marked, text, index);
  if (!match || Number(match[1]) > 24) return void 0;
  const [whole, hour = "", letter3, apart, minute] = match;
  const end2 = index + whole.length;
  const like = apart !== void 0 || letter3 !== void 0 && clockGrammar(words2).durationWords.has(letter3.toLowerCase());
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
  const { text, index, words: words2, dotted: dotted2 } = context;
  const { dotted: expression, mark: mark2, durationWords } = clockGrammar(words2);
  const match = matchAt(expression, text, index);
  if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return void 0;
  const after = index + match[0].length;
  const tail = halfAfter(context, after);
  const marker = tail.halfText ? void 0 : matchAt(mark2, text, after);
  const sureMark = marker && !durationWords.has(marker[1]?.toLowerCase() ?? "") ? marker : void 0;
  const end2 = sureMark ? after + sureMark[0].length : tail.end;
  if (!dotted2 && !tail.half && !sureMark && !zoneFollows(text, end2, words2)) return void 0;
  if (!tail.half && /^[A-Za-z_]/.test(text.slice(end2)) && !zoneFollows(text, end2, words2)) return void 0;
  const padded = match[1]?.startsWith("0") === true;
  return { hour: Number(match[1]), minute: Number(match[2]), precision: "minute", half: tail.half, halfText: tail.halfText, padded, end: end2 };
}
function compactBody({ text, index, words: words2, half }) {
  const match = matchAt(clockGrammar(words2).compact, text, index);
  if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return void 0;
  return { end: index + match[0].length, hour: Number(match[1]), minute: Number(match[2]), precision: "minute", half, halfText: "", padded: true };
}
function hourBody(context) {
  const { text, index, words: words2, marked } = context;
  const { hour, bare } = clockGrammar(words2);
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
function isIntroduced(text, index, words2) {
  const before = text.slice(Math.max(0, index - 24), index);
  return clockGrammar(words2).at.test(before) && !clockGrammar(words2).counted.test(before);
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
function leadAt(text, index, words2) {
  const match = matchAt(clockGrammar(words2).prefix, text, index);
  if (!match || match[0] === "") return void 0;
  const [whole, mark2, am, pm] = match;
  const half = am === void 0 ? pm === void 0 ? void 0 : "pm" : "am";
  const usual = half && (half === "am" ? 0 : 12);
  return { text: whole, marked: mark2 !== void 0, half, from: words2.halfFrom?.[(am ?? pm ?? "").toLowerCase()] ?? usual };
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
  const seconds2 = second === void 0 ? "" : `:${pad2(second)}`;
  if (lead?.half && lead.from === 0 && hour > 12 && hour < 24) {
    const digits = written.slice(before.length);
    return { hour, minutes: hour * 60 + minute, fault: { kind: "half", expected: [digits, before + digits.replace(/^[0-9]{2}/, String(hour - 12))] } };
  }
  if (half && !lead?.half && (hour > 12 || hour === 0)) {
    const plain2 = `${pad2(hour)}:${pad2(minute)}${seconds2}`;
    const twelve = twelveHour(hour, minute, seconds2 + halfText);
    const minutes2 = hour === 0 && half === "pm" ? void 0 : hour * 60 + minute;
    return { hour, minutes: minutes2, fault: { kind: "half", expected: [plain2, twelve] } };
  }
  const [head, tail] = [before + (half ? hour : pad2(hour)), seconds2 + halfText + markText];
  if (unclear) return { hour: actual, minutes: void 0, fault: { kind: "form", expected: unclear.map((minutes2) => `${head}:${minutes2}${tail}`) } };
  const minutes = actual * 60 + minute;
  const fixed = `${tight ? head : before + hour}:${pad2(minute)}${tail}`;
  const fault = tight ? { kind: "form", expected: [fixed] } : spaced ? { kind: "spacing", expected: [fixed] } : void 0;
  return { hour: actual === 24 ? 0 : actual, minutes, fault };
}
function clockAt(text, index, words2, options = {}) {
  const digits = isDigit(text.charCodeAt(index));
  if (digits && !matchAt(clockGrammar(words2).shape, text, index)) return void 0;
  if (belongsToLeft(text, index, options.evident === true)) return void 0;
  const lead = digits ? void 0 : leadAt(text, index, words2);
  const context = {
    text,
    index: index + (lead?.text.length ?? 0),
    words: words2,
    dotted: options.dotted === true || lead?.marked === true,
    marked: lead?.marked === true,
    half: lead?.half,
    isEvident: () => options.evident === true || lead !== void 0 || isIntroduced(text, index, words2),
    isIntroduced: () => isIntroduced(text, index, words2),
    isLeading: () => startsLine(text, index)
  };
  const body = namedBody(context) ?? unknownBody(context) ?? suffixedBody(context) ?? colonBody(context) ?? markedBody(context) ?? dottedBody(context) ?? compactBody(context) ?? hourBody(context);
  if (!body) return void 0;
  const { end: end2, second } = body;
  const { hour, minutes, fault } = judged(body, lead, text.slice(index, end2));
  const half = lead?.half && body.half && hour !== void 0 ? hour < 12 ? "am" : "pm" : body.half;
  const { approximate } = hedgeAround(text, index, end2, words2);
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
var rangeGrammar = perLanguage((words2) => ({
  link: new RegExp(`^[)\\]*_\`]{0,3}\\s{0,3}(?:${oneOf(dashes)}|${oneOf(words2.rangeWords)})\\s{0,3}[(\\[*_\`~]{0,3}$`, "i"),
  pairs: (words2.between ?? []).map(([before, and]) => ({
    before: new RegExp(`(?:^|[^${letters}])${escaped(before)}\\s{1,3}[(\\[*_\`~]{0,3}$`, "i"),
    and: new RegExp(`^[)\\]*_\`]{0,3}\\s{1,3}${escaped(and)}\\s{1,3}[(\\[*_\`~]{0,3}$`, "i")
  })),
  near: new RegExp(`^[\\s,T@(*_\`、，（]{0,4}(?:${followed(words2.dateLinks)}){0,2}$`, "i"),
  zoned: /^[\s([（,、]{0,3}$/,
  zoneLink: new RegExp(`^(?:[ :：]{0,2}|${oneOf(words2.dateLinks.filter(isSpaceless))})$`),
  closing: /^\s?[)\]）]?/
}));
function linkBetween(gap, words2) {
  return gap.length <= 24 && rangeGrammar(words2).link.test(gap);
}
function placed(tokens, text, words2) {
  const { near, zoned, zoneLink, closing } = rangeGrammar(words2);
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
function rangesOf(tokens, text, words2) {
  const { pairs } = rangeGrammar(words2);
  const moments = placed(tokens, text, words2);
  const ranges = [];
  for (let at = 0; at + 1 < moments.length; at++) {
    const [a, b] = [moments[at], moments[at + 1]];
    if (!a || !b || b.start - a.end > 24) continue;
    const gap = text.slice(a.end, b.start);
    const left = text.slice(Math.max(0, a.start - 24), a.start);
    if (!linkBetween(gap, words2) && !pairs.some(({ before, and }) => and.test(gap) && before.test(left))) continue;
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

// src/text/starts.ts
var mayBeDate = 1;
var mayBeClock = 2;
var mayBeDuration = 4;
var mayBeRelative = 8;
var mayBeAny = mayBeDate | mayBeClock | mayBeDuration | mayBeRelative;
var startGrammar = perLanguage((words2) => {
  const { durationWords } = clockGrammar(words2);
  const marks = words2.hourMarks.filter((mark2) => !durationWords.has(mark2));
  const halves = words2.meridiemFirst ? [...words2.am, ...words2.pm] : [];
  const lists2 = [
    [mayBeDate, [...words2.months.flat(), ...words2.weekdays.flat().filter(isLongName)]],
    [mayBeClock, [...words2.noon, ...words2.midnight, ...marks, ...halves]],
    [mayBeDuration, [...words2.half, ...Object.keys(words2.numbers)]]
  ];
  const all = lists2.flatMap(([, list]) => list);
  const opening2 = new RegExp(`^[${letters}]*`);
  const starts = new Map(all.filter((word) => opening2.exec(word)?.[0] === word).map((word) => [word, 0]));
  for (const [kind, list] of lists2) {
    for (const word of list) {
      const first = opening2.exec(word)?.[0] ?? "";
      const known9 = starts.get(first);
      if (known9 !== void 0) starts.set(first, known9 | kind);
    }
  }
  const spaceless = all.filter((word) => opening2.exec(word)?.[0] === "");
  const units2 = Object.values(words2.units).flat().filter((unit) => unit.length > 1);
  return {
    // Without digits, a time is one in words, and a length needs a unit behind its number.
    sign: new RegExp(
      `[0-9¼½¾]|[?-]:|xx:|${oneOf([...words2.noon, ...words2.midnight, ...units2.filter(isSpaceless)])}|(?:${space}|-)${oneOf(units2.filter((unit) => !isSpaceless(unit)))}(?![${letters}])`,
      "i"
    ),
    words: starts,
    lengths: lengthsOf(starts.keys()),
    spaceless: new RegExp(oneOf(spaceless), "iy"),
    /** First characters of those words of scripts without spaces. */
    firsts: new Set(spaceless.map((word) => word.charCodeAt(0))),
    url: /[A-Za-z][A-Za-z0-9+.]{1,11}:\/\/[^\s<>"'`)\]|]+/y
  };
});
function mayHoldTimes(text, words2) {
  return startGrammar(words2).sign.test(text);
}
function findStart(text, from, words2, addressed) {
  const { spaceless, firsts, url } = startGrammar(words2);
  for (let index = from; index < text.length; ) {
    const code = text.charCodeAt(index);
    let end2 = index + 1;
    let kinds2 = 0;
    if (isLetter(code)) {
      const address = addressed && !(index > 0 && isLetter(text.charCodeAt(index - 1))) ? matchAt(url, text, index)?.[0] : void 0;
      if (address !== void 0) return { start: index, end: index + address.length, kinds: 0 };
      while (end2 < text.length && isLetter(text.charCodeAt(end2))) end2++;
      kinds2 = kindsOfWord(text, index, end2, words2);
    } else if (isDigit(code)) kinds2 = mayBeDate | mayBeClock | mayBeDuration;
    else if (code >= 188 && code <= 190) kinds2 = mayBeDuration;
    else if (code === 43) kinds2 = isDigit(text.charCodeAt(index + (text[index + 1] === " " ? 2 : 1))) ? mayBeRelative : 0;
    else if (code === 63 || code === 45) {
      end2 = unknownEnd(text, index);
      kinds2 = end2 > index ? mayBeClock : 0;
    } else if (code > 127 && firsts.has(code)) {
      end2 = index + (matchAt(spaceless, text, index)?.[0].length ?? 0);
      kinds2 = end2 > index ? mayBeAny : 0;
    }
    if (kinds2 !== 0) return { start: index, end: end2, kinds: kinds2 };
    index = Math.max(end2, index + 1);
  }
  return void 0;
}
function unknownEnd(text, index) {
  const length = text[index + 1] === text[index] ? 2 : 1;
  if (text[index + length] === ":" && (length === 2 || text[index] === "?")) return index + length;
  return index;
}
function kindsOfWord(text, index, end2, words2) {
  const length = end2 - index;
  const code = text.charCodeAt(index);
  const { lengths: lengths3, words: starts } = startGrammar(words2);
  const kinds2 = mayBeIn(lengths3, code, length) ? starts.get(text.slice(index, end2).toLowerCase()) : void 0;
  if (kinds2 !== void 0) return /[0-9_]/.test(text[index - 1] ?? "") ? 0 : kinds2;
  if (code > 1279 || code === 170) return mayBeAny;
  if (length > 2) return 0;
  const next = text.charCodeAt(end2);
  if (length === 1 && code === 84) return /^ ?[+\-−]/.test(text.slice(end2, end2 + 2)) ? mayBeRelative : 0;
  if (code === 80 && (length === 1 || text[index + 1] === "T")) return isDigit(next) ? mayBeDuration : 0;
  return next === 58 && /^xx$/i.test(text.slice(index, end2)) ? mayBeClock : 0;
}

// src/text/scan.ts
var scanGrammar = perLanguage((words2) => ({
  /** "2022-02-02 1625:" – four digits are a time only directly after a date and before a colon or dash. */
  compact: /([01][0-9]|2[0-3])([0-5][0-9])(?= ?[:–—-]| [A-Z]| *$)/y,
  blob: /[0-9]+(?:[.:,][0-9]+)*/y,
  relative: /(T ?|)([+\-−]) ?(?:([0-9]{1,3}):([0-9]{2})(?::([0-9]{2}))?(?![0-9:])|(?=([0-9]{1,4})))/y,
  gap: new RegExp(`^(?:[\\s,;|(\\[*_\`T–—-]|${oneOf(words2.dateLinks)}){0,8}$`, "i")
}));
function relativeAt(text, index, words2) {
  const match = matchAt(scanGrammar(words2).relative, text, index);
  if (!match) return void 0;
  const [whole, lead = "", sign, hours, minutes, seconds2, bare] = match;
  const before = whole.startsWith("+ ") ? text.slice(Math.max(0, index - 4), index).trimEnd().at(-1) ?? "" : text[index - 1] ?? "";
  if (lead === "" && (sign !== "+" || hours !== void 0 || /[A-Za-z0-9)\]"]/.test(before))) return void 0;
  const after = index + whole.length;
  const duration = hours === void 0 ? durationAt(text, after, words2) : void 0;
  const alone2 = bare !== void 0 && !/^[A-Za-z0-9.,:%]/.test(text.slice(after + bare.length)) && lead !== "";
  if (hours === void 0 && !duration && !alone2) return void 0;
  const amount = hours === void 0 ? duration?.minutes ?? Number(bare) : Number(hours) * 60 + Number(minutes) + Number(seconds2 ?? 0) / 60;
  const end2 = duration?.end ?? after + (bare?.length ?? 0);
  return { kind: "relative", start: index, end: end2, text: text.slice(index, end2), minutes: sign === "+" ? amount : -amount };
}
function isWithinName(text, start, end2) {
  const [before = "", further = ""] = [text[start - 1], text[start - 2]];
  if (/[A-Za-z0-9_.@#$=]/.test(before) || /[-/\\]/.test(before) && /[A-Za-z0-9_.-]/.test(further)) return true;
  return /^(?:[-_/][A-Za-z]|\.[A-Za-z0-9])/.test(text.slice(end2, end2 + 2));
}
function readAt(text, { start: index, kinds: kinds2 }, words2, options, last) {
  const relative = (kinds2 & mayBeRelative) === 0 ? void 0 : relativeAt(text, index, words2);
  if (relative) return [relative];
  const date = (kinds2 & mayBeDate) === 0 ? void 0 : dateAt(text, index, words2);
  if (date && !isWithinName(text, date.start, date.end)) {
    const glued = /^[Tt_][0-9]/.test(text.slice(date.end, date.end + 2));
    const clock2 = glued ? clockAt(` ${text.slice(date.end + 1, date.end + 40)}`, 1, words2, { ...options, evident: true }) : void 0;
    return clock2 ? [date, ...withZone(text, words2, { ...clock2, start: clock2.start + date.end, end: clock2.end + date.end, couldBePm: false }, true)] : [date];
  }
  const clock = (kinds2 & mayBeClock) === 0 ? void 0 : clockBehind(text, index, words2, options, last);
  const duration = (kinds2 & mayBeDuration) !== 0 && isDurationStart(text, index) ? durationAt(text, index, words2) : void 0;
  if (!clock) return duration ? [duration] : [];
  if (duration && duration.end > clock.end) return [duration];
  return withZone(text, words2, clock, clock.seconds !== void 0 && last?.kind === "date");
}
function clockBehind(text, index, words2, options, last) {
  const gap = last && last.kind !== "duration" && index - last.end <= 16 ? text.slice(last.end, index) : void 0;
  const follows3 = gap !== void 0 && (last?.kind === "date" && scanGrammar(words2).gap.test(gap) || linkBetween(gap, words2));
  const clock = clockAt(text, index, words2, follows3 ? { ...options, evident: true } : options);
  return clock ?? (last?.kind === "date" && gap === " " ? compactAt(text, index, words2) : void 0);
}
function compactAt(text, index, words2) {
  const match = matchAt(scanGrammar(words2).compact, text, index);
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
function withZone(text, words2, clock, iso) {
  const zone = zoneAfter(text, clock.end, { iso, words: words2 });
  return zone ? [clock, zone] : [clock];
}
function zoneBefore(text, clock, from, words2) {
  const match = /(?:^|[^A-Za-z0-9_])([A-Z]{3,5})[ :]{1,2}$/.exec(text.slice(Math.max(from, clock.start - 9), clock.start));
  const start = match?.[1] === void 0 ? -1 : text.lastIndexOf(match[1], clock.start);
  return start < 0 ? void 0 : zoneAt(text, start, words2);
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
function scanTimes(text, words2, options = {}) {
  const tokens = [];
  const urls = [];
  const addressed = text.includes("://");
  let next = 0;
  const may = addressed || mayHoldTimes(text, words2);
  for (let start = may ? findStart(text, 0, words2, addressed) : void 0; start; start = findStart(text, next, words2, addressed)) {
    const from = tokens.at(-1)?.end ?? 0;
    next = start.end;
    if (start.kinds === 0) {
      urls.push(start);
      continue;
    }
    const found = readAt(text, start, words2, options, tokens.at(-1));
    const [first] = found;
    if (first?.kind === "clock" && found.length === 1) {
      const zone = zoneBefore(text, first, from, words2);
      if (zone) tokens.push(zone);
    }
    tokens.push(...found);
    const skipped = found.length === 0 ? matchAt(scanGrammar(words2).blob, text, start.start)?.[0].length : void 0;
    next = found.at(-1)?.end ?? (skipped === void 0 ? next : start.start + skipped);
  }
  const named = findZones(text, words2);
  if (named.length === 0) return tokens;
  let url = 0;
  const zones = named.filter((zone) => {
    while ((urls[url]?.end ?? Number.POSITIVE_INFINITY) <= zone.start) url++;
    return (urls[url]?.start ?? Number.POSITIVE_INFINITY) >= zone.end;
  });
  return merged(tokens, zones);
}

// src/incident/reading.ts
var linksOf = perLanguage(({ dateLinks, at = [], hedges, and, rangeWords }) => /* @__PURE__ */ new Set([...dateLinks, ...at, ...hedges, ...and, ...rangeWords]));
function createReading(blocks2, locator, language, settings, path) {
  const tokens = /* @__PURE__ */ new Map();
  const links = linksOf(language.time);
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
    const text = wraps ? block.text.slice(line.start, next.end) : line.text;
    const scanned = scanLine(/[^\S ]/.test(text) ? text.replace(/\s/g, " ") : text, language);
    const length = line.text.length;
    const own = scanned.length === 0 ? scanned : scanned.filter((token) => token.start >= taken && token.start < length);
    into.set(line, own);
    const last = own.at(-1);
    taken = wraps && last && last.end > length ? last.end - (next.start - line.start) : 0;
  }
}
function scanLine(text, { time }) {
  const clean = text.includes(":") || /^\d/.test(text) ? text.replace(noTime, (mark2) => " ".repeat(mark2.length)) : text;
  return scanTimes(clean, time, { dotted: /\d\.\d/.test(text) && dotted.test(text) });
}
function continues(line, next, links) {
  const { text, block } = line;
  if (text.length < 20 || block.kind === "code" || ".!?:;。".includes(text.charAt(text.length - 1)) || block.hardBreaks.some((at) => at >= line.end && at < next.start))
    return false;
  if (new RegExp("^\\p{Ll}", "u").test(next.text)) return true;
  if (!/^\d/.test(next.text)) return false;
  const word = /[^\s]{1,20}$/.exec(text.slice(-20))?.[0].toLowerCase() ?? "";
  return links.has(word) || /^[-–—,]$/.test(word);
}
function locatedIn(line, start = 0, end2 = line.text.length) {
  const text = end2 > line.text.length ? line.block.text.slice(line.start + start, line.start + end2).replace(/\s{1,9}/g, " ") : line.text.slice(start, end2);
  return { text, place: placeInLine(line, start, end2), line: line.number };
}
var dotted = /^[^\p{L}\p{N}]{0,6}(?:[01]?\d|2[0-3])\.[0-5]\d(?=[\s:–-])(?![ ]?%)|\d{4},? {1,2}(?:kl\.? )?(?:[01]?\d|2[0-3])\.[0-5]\d(?!\d|\.\d)/u;
var noTime = /:[a-z][a-z_]{1,39}\d?:(?=\S)|^\d{1,2}[.)](?=\d{1,2}:\d\d[^:\d])/g;
var leadingNoise = /^(?:\d{1,2}[.)](?=\d{1,2}:\d\d[^:\d])|:[a-z][a-z\d_+-]{1,39}:|[^\p{L}\p{N}[(<"'@#~?*`$])+/u;
function leadingMarks(text) {
  return startsWithLetter(text) ? 0 : leadingNoise.exec(text)?.[0].length ?? 0;
}

// src/incident/entries.ts
var between = /^(?:[\s,|()[\]@·~≈-]*|T|:\s{1,2})$/;
var rangeMark = /^[\s]*(?:-|–|—|→|~|〜|→|->|=>|â€[”“])[\s]*$/;
var afterTime = /^[\s:;.,|)\]*–—>=-]+/;
function isBetween(text, words2) {
  if (between.test(text)) return true;
  const word = text.trim().toLowerCase().replace(/^[,\s]{1,9}|[,\s]{1,9}$/g, "");
  return words2.has(word);
}
function entryAt(reading, line, from = 0, to = line.text.length) {
  const all = reading.tokensOf(line);
  if (all.length === 0) return void 0;
  const { text } = line;
  const { time } = reading.language;
  const tokens = all.filter((token) => token.start >= from && token.end <= to);
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
  if (tokens.length < 3) return [];
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
function hasTypedBullet(text) {
  return typedIn(text) !== void 0;
}
function typedIn(text) {
  return startsWithLetter(text) && text[0] !== "o" ? void 0 : typedBullet.exec(text)?.[0];
}
function bulletOf({ text }) {
  const bullet = typedIn(text);
  if (bullet === void 0) return void 0;
  const number = /^\d/.test(bullet) ? Number.parseInt(bullet, 10) : void 0;
  return { kind: number === void 0 ? bullet.charAt(0) : "1", length: bullet.length, number, kept: /^[✓✔]/.test(bullet) };
}
function wordsStart(text) {
  const bullet = typedIn(text)?.length ?? 0;
  return bullet + leadingMarks(text.slice(bullet));
}
var labelled = /^(?:[^:：]{2,48})[:：](?:\s|$)/;
function openingOf(reading, line) {
  if (hasTypedBullet(line.text)) return "bullet";
  if (entryAt(reading, line)?.clock) return "time";
  const text = line.text.slice(leadingMarks(line.text));
  if (hasColon(text) && labelled.test(text) && startsUpper(text) && wordCount(text.slice(0, text.search(/[:：]/))) <= 6) return "label";
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
  if (/[.!?;:)。]["')*_]{0,6}$/.test(line.text.slice(-7))) return true;
  return line.text.length < margin * 0.6;
}
function hasColon(text) {
  return text.includes(":") || text.includes("：");
}
function isCaption(text) {
  return text.length <= 40 && /[\p{L}\p{N})]$/u.test(text);
}
function isApart(reading, line) {
  const before = line.block.lines[line.index - 1];
  return before !== void 0 && endsEntry(before, marginOf(line.block.lines)) && openingOf(reading, line) !== "none";
}
function closingOf({ language }, lines) {
  const told = lines.map(({ text }) => text.endsWith(".") && language.stopWords.includes(new RegExp("^\\p{L}+", "u").exec(text)?.[0].toLowerCase() ?? ""));
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
  if (isOneOf(word, language.action.verbs)) return true;
  if (!/(?:ing|d|s)$/.test(word)) return false;
  const stems2 = [
    word.replace(/ing$/, ""),
    word.replace(/ing$/, "e"),
    word.replace(/ed$/, ""),
    word.replace(/d$/, ""),
    word.replace(/(.)\1(?:ing|ed)$/, "$1"),
    word.replace(/ied$/, "y"),
    word.replace(/s$/, "")
  ];
  return stems2.some((stem) => stem !== word && isOneOf(stem, language.action.verbs));
}
function afterLabel(text) {
  const match = hasColon(text) ? /^[^:：]{2,48}[:：]\s+(?=\S)/.exec(text) : null;
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

// src/incident/ticket-pattern.ts
var blank2 = /<(number|letters)>/g;
var most2 = 80;
function ticketPatternFault(pattern) {
  if (pattern.length > most2) return `a form of at most ${most2} characters`;
  const unknown = pattern.replace(blank2, "").match(/<[^<>]{0,20}>?|>/)?.[0];
  if (unknown !== void 0) return `no \`${unknown}\` beside \`<number>\` and \`<letters>\``;
  if (!/<number>/.test(pattern)) return "a form with `<number>` in it, as in `OPS-<number>`";
  const [letters2, numbers] = ["<letters>", "<number>"].map((form) => pattern.split(form).length - 1);
  if ((letters2 ?? 0) > 1 || (numbers ?? 0) > 2) return "one `<letters>` and two `<number>` at most";
  if (/>\s?</.test(pattern)) return "text between two blanks, as in `<letters>-<number>`";
  return void 0;
}
var compiled2 = /* @__PURE__ */ new WeakMap();
function ticketExpression(patterns2) {
  let expression = compiled2.get(patterns2);
  if (!expression) {
    const forms = patterns2.filter((pattern) => ticketPatternFault(pattern) === void 0).map(sourceOf);
    expression = new RegExp(forms.length === 0 ? "(?!)" : `(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "u");
    compiled2.set(patterns2, expression);
  }
  return expression;
}
function sourceOf(pattern) {
  return pattern.split(/(<number>|<letters>)/).map((part) => part === "<number>" ? "\\d{1,10}" : part === "<letters>" ? "\\p{L}{1,20}" : escapeWord(part)).join("");
}

// src/incident/action-details.ts
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
    const any = (words2) => [...words2].sort((a, b) => b.length - a.length).map(escapeWord).join("|");
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
  let end2 = (/[:：=]/.test(text) ? owner.exec(text)?.index : void 0) ?? text.length;
  for (const match of text.matchAll(due)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const [token] = scanTimes(after, reading.language.time);
    if (token && token.start <= 2 && (token.kind === "date" || /[:：=]/.test(match[0]))) end2 = Math.min(end2, match.index);
  }
  const bracket = !/[([]/.test(text) ? -1 : text.search(/\s{0,4}[([][^()[\]]{0,60}?(?:\d{4}-\d{2}|#\d|[A-Z]-\d)/);
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
  const named = /[:：=]/.test(text) ? accept(owner.exec(text)?.[1]) : void 0;
  if (named) return named;
  const handle = text.includes("@") && /(?<![\p{L}\p{N}./@])@[\p{L}][\p{L}\d_/-]{1,38}/u.exec(text)?.[0];
  if (handle) return handle;
  for (const parts of detailGroups(text)) {
    const team2 = parts.find((name) => isTeam(name, language) && accept(name));
    if (team2) return team2;
    const named2 = parts.find((name) => isName(name) && accept(name));
    if (named2 && parts.some((part) => part !== named2 && new RegExp("\\d{4}|\\d{1,2}[. ]\\p{Lu}|\\p{Lu}\\p{L}{2,8}\\.? \\d|#\\d|[A-Z]-\\d", "u").test(part))) return named2;
  }
  const doer = subject.exec(text)?.[1];
  if (doer && team.test(doer) && !isOneOf(doer, language.action.nobody) && !opensWithVerb(doer, language) && !new RegExp("\\p{L}\\s+(?:our|your|the|this)\\s", "iu").test(doer))
    return doer;
  return void 0;
}
function detailGroups(text) {
  if (!/[([（]|\s[*_`]{0,6}[–—-]/.test(text)) return [];
  const plain2 = text.replace(/[*_`]{1,3}/g, "");
  const brackets = [...plain2.matchAll(/[([（]([^()[\]（）]{2,80})[)\]）]/g)].map((match) => match[1] ?? "");
  const [, ...dashed2] = plain2.split(/\s[–—-]\s/);
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
    const rest8 = text.slice(match.index + match[0].length);
    const value = rest8.slice(0, 44).split(/[;|()\n；（）]/)[0] ?? "";
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
function ticketOf(line, text, { language, settings }) {
  const isWhole = line.block.item !== void 0 && line.index === 0 && text.length > line.text.length;
  const link = line.block.links.find(
    (own) => (isWhole || own.start >= line.start && own.start < line.end) && /\/(?:issues|pull|pulls|merge_requests|browse|work_items|commit|commits|boards|cards|tickets?|task|story|t)\/|[#/]\d+(?:$|[#?])|atlassian|trello|linear\.app|asana|bugzilla|crbug/.test(
      own.url
    )
  );
  if (link) return link.url;
  const url = text.includes("://") && text.match(/https?:\/\/[^\s)\]>]{1,300}/g)?.find((address) => trackers.test(address));
  if (url) return url;
  if (settings.ticketPatterns) return ticketExpression(settings.ticketPatterns).exec(text)?.[0];
  const id = /(?<![\p{L}\p{N}&/])(?:#\d{2,6}|[A-Z][A-Z0-9]{1,9}-\d{1,6})(?![\p{L}\p{N}-])/u.exec(text)?.[0];
  if (id && !/^(?:UTF|ISO|SHA|RFC|CVE|HTTP|TLS|PM|GMT|UTC|SEV|P|AES|RSA|Q[1-4]|H[12]|FY\d)-?\d/.test(id)) return id;
  const named = /[:：=]/.test(text) ? patternsOf(language).ticket.exec(text)?.[1] : void 0;
  return named !== void 0 && /\d/.test(named) ? named : void 0;
}
function isDone(language, text) {
  if (/^[✅☑✔]/u.test(text)) return true;
  const tail = /[([–—:-]\s*([\p{L}]{2,12})[)\].]*$/u.exec(text)?.[1] ?? /^[[(]?([\p{L}]{2,12})[\])]?\s*[:–—-]/u.exec(text)?.[1];
  return tail !== void 0 && isOneOf(tail.toLowerCase(), language.statuses.done);
}

// src/incident/vague.ts
function vagueness(text, language) {
  const { action } = language;
  const sentence = text.slice(leadingMarks(text)).replace(/^[^:：]{2,48}[:：]\s+(?=\S)/, "");
  const wish = findPhrase(sentence, action.wishes);
  if (wish && (wish.start === 0 || sentence.length < 60)) return wish.text;
  if (/[\d`"“”@#(/]/.test(sentence) || sentence.length > 130) return void 0;
  const words2 = sentence.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const start = words2.findIndex((word) => !isOneOf(word, action.auxiliaries));
  const verb = words2[start] ?? "";
  if (!isOneOf(verb, action.vagueVerbs) || isNamed(sentence)) return void 0;
  const rest8 = words2.slice(start + 1);
  const cut = rest8.findIndex((word, index) => index > 0 && isOneOf(word, action.purposeLinks));
  const object = (cut < 0 ? rest8 : rest8.slice(0, cut)).filter((word) => !isOneOf(word, action.fillers));
  const purpose = cut < 0 ? [] : rest8.slice(cut + 1);
  if (rest8.some((word) => isOneOf(word, action.means)) || object.length === 0) return void 0;
  const named = object.some((word) => !isOneOf(word, action.vagueObjects)) || purpose.some((word) => !isEmpty(word, language));
  return named ? void 0 : sentence.replace(/[.!]{1,3}$/, "");
}
function isEmpty(word, { action }) {
  return isOneOf(word, action.purposes) || isOneOf(word, action.fillers) || isOneOf(word, action.vagueObjects) || isOneOf(word, action.purposeLinks);
}
function isNamed(sentence) {
  return new RegExp("\\s\\p{Lu}\\p{L}", "u").test(sentence.slice(2));
}

// src/incident/actions.ts
function readActions(reading, sections) {
  const own = sections.filter((section) => section.keys.includes("action-items"));
  const headings2 = new Map(sections.map((section) => [section.heading, section]));
  const stretchOf = stretchFinder(reading, new Set(sections.filter(({ form }) => form !== "label").map((section) => section.heading)));
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
  const known9 = /* @__PURE__ */ new Map();
  return (line) => {
    if (!known9.has(line)) for (const stretch of stretchesOf(reading, line.block, headings2)) for (const own of stretch.lines) known9.set(own, stretch);
    return known9.get(line) ?? { lines: [line], margin: line.text.length, run: false, closing: 1 };
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
  const words2 = text.slice(marks);
  const done = block.item?.checked === true || isDone(reading.language, text);
  const owner = ownerOf(words2, reading.language);
  const due = dueOf(reading, words2);
  const ticket = ticketOf(line, words2, reading);
  const work = workOf(reading, words2);
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
  const words2 = text.slice(leadingMarks(text));
  if (!new RegExp("\\p{L}{2}", "u").test(words2) || isDetail(language, words2)) return false;
  if (hasPhrase(words2.slice(0, 30), language.action.none) && !opensWithVerb(words2, language)) return false;
  const { item: item2 } = block;
  if (item2) {
    if (line.index > 0) {
      const before2 = block.lines[line.index - 1];
      return hasTypedBullet(text) || before2 !== void 0 && endsEntry(before2, marginOf(block.lines)) && new RegExp("^\\p{Lu}[^:：]{2,40}[:：]\\s+\\p{Lu}", "u").test(words2);
    }
    if (!item2.first) return false;
    const label = /[:：]$/.test(words2) || isBold(line);
    if (item2.parent !== void 0 && /^<?https?:\/\/\S+$/.test(words2)) return false;
    if (item2.parent !== void 0 && details.has(item2.parent)) return false;
    if (!parents.has(item2.id) && block.lines.length > 1 && label && hasTypedBullet(block.lines[1]?.text ?? "")) return false;
    if (parents.has(item2.id)) {
      const sentence = (words2.match(new RegExp("\\p{L}+", "gu")) ?? []).length >= 5;
      if (label && sentence && !isBold(line)) {
        details.add(item2.id);
        return true;
      }
      if (label || words2.length < 40 && !opensWithVerb(words2, language) && !hasOnlyDetails(reading, line)) return false;
    }
    return true;
  }
  if (/[:：]$/.test(words2)) return false;
  const stretch = stretchOf(line);
  const index = line.index - (stretch.lines[0]?.index ?? 0);
  if (index >= stretch.closing && !opensWithVerb(words2, language)) return false;
  const alone2 = stretch.lines.length === 1;
  const run = !alone2 && (stretch.run || hasTypedBullet(text));
  if (run) return hasTypedBullet(text) || opensWithVerb(afterLabel(words2), language) || stretch.lines.length >= 3 && words2.length < 160;
  if (hasTypedBullet(text)) return true;
  const before = stretch.lines[index - 1];
  if (before) return endsEntry(before, stretch.margin) && opensWithVerb(afterLabel(words2), language);
  if (block.kind === "html") return (words2.match(new RegExp("\\p{L}+", "gu")) ?? []).length >= 3;
  return opensWithVerb(afterLabel(words2), language) && (alone2 || words2.length < 160);
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
  const { columns, action, statuses } = reading.language;
  const cells = line.block.cells ?? [];
  const column = (names2) => cells.find((cell) => isOneOf(headerOf(cell), names2));
  const owner = column(columns.owner);
  const due = column(columns.due);
  const status = column(columns.status);
  const special2 = /* @__PURE__ */ new Set([owner, due, status]);
  const names = cells.filter((cell) => !special2.has(cell) && isOneOf(cell.header.toLowerCase().trim(), columns.action));
  const named = names.find((cell) => !isOneOf(cell.header.toLowerCase().trim(), columns.ticket)) ?? names[0];
  const ticket = cells.find((cell) => cell !== named && !special2.has(cell) && isOneOf(headerOf(cell), columns.ticket));
  const longest = [...cells].filter((cell) => !special2.has(cell)).sort((a, b) => b.text.length - a.text.length)[0];
  const work = named ?? longest;
  if (!work || !new RegExp("\\p{L}{2}", "u").test(work.text)) return void 0;
  const value = (cell) => {
    const text = cell?.text.trim() ?? "";
    return text === "" || isOneOf(text.replace(/[*_`]/g, ""), action.nobody) || isOneOf(text, reading.language.unknown) ? void 0 : text;
  };
  const start = work.start - line.start;
  return {
    text: work.text,
    place: placeInLine(line, start, work.end - line.start),
    line: line.number,
    owner: value(owner) ?? ownerOf(work.text, reading.language),
    due: isoDate(reading, value(due)) ?? (due ? void 0 : dueOf(reading, work.text)),
    ticket: ticketValue(reading.language, value(ticket)) ?? ticketOf(line, line.text, reading),
    done: isOneOf(
      (status?.text ?? "").replace(/[*_`]/g, "").replace(/\s{0,4}[([].*$/s, "").trim().toLowerCase(),
      statuses.done
    ),
    section,
    work: work.text,
    vague: vagueness(work.text, reading.language)
  };
}
function headerOf({ header }) {
  return header.toLowerCase().replace(/\s{0,4}[([（【].*$/s, "").trim();
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
      const plain2 = reading.locator.source.slice(located.place.start, located.place.end) === located.text;
      bad.push({ ...located, kind: fault.kind, expected: fault.expected, safe: fault.kind === "spacing" && plain2 });
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

// late:node_modules/smol-toml/dist/index.js
var parse = (...given) => __require("./late-smol-toml-1.9.1.cjs").parse(...given);

// late:node_modules/yaml/dist/index.js
var parse2 = (...given) => __require("./late-yaml-2.9.1.cjs").parse(...given);

// src/incident/headings.ts
var numbering = /^(?:[一二三四五六七八九十]{1,3}、\s?|[①-⑳]\s?|(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|\(?[IVX]{1,5}[.)]|[A-Za-z][.)])\s+)/;
var trailing = /[\s:;#.,!?*_–—-]{1,8}$/;
function headingName(text) {
  let name = text.slice(leadingMarks(text));
  if (!/^[A-Za-z][a-z]/.test(name)) {
    name = name.replace(numbering, "");
    name = name.slice(leadingMarks(name));
  }
  return withoutTrail(name).trim();
}
function withoutTrail(text) {
  const tail = text.slice(-8);
  const marks = trailing.exec(tail)?.[0].length ?? 0;
  return marks === 0 ? text : text.slice(0, -marks);
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
      begins: new Set([...keys.keys()].map((alias) => wordsOf(alias)[0] ?? "")),
      longest: Math.max(...[...keys.keys()].map((alias) => wordsOf(alias).length)),
      links: new RegExp(links.join("|"), "iu"),
      firsts: new Set([...keys.keys(), ...language.headingLinks].map(firstOf))
    };
    aliases2.set(language, found);
  }
  return found;
}
function firstOf(name) {
  return /^[A-Za-z]*/.exec(name)?.[0].toLowerCase() ?? "";
}
var note = /\s{0,4}[([{（].*$/s;
function withoutNote(text) {
  return /[([{（]/.test(text) ? text.replace(note, "") : text;
}
function plainSpaces(text) {
  return /\s\s|[^\S ]|’/.test(text) ? text.replace(/\s+/g, " ").replaceAll("’", "'") : text;
}
function exactKeys(name, language) {
  const { keys, links, firsts } = aliasesOf(language);
  const first = firstOf(name);
  if (first !== "" && !firsts.has(first)) return [];
  const lower = plainSpaces(name.toLowerCase());
  const whole = keys.get(lower);
  if (whole) return whole;
  const plain2 = withoutTrail(withoutNote(lower));
  const known9 = keys.get(plain2);
  if (known9) return known9;
  if (!links.test(plain2)) return [];
  const parts = plain2.split(links).map((part) => part.trim());
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
  const divider = /\s{0,4}[:–—|]|\s-\s/.exec(name);
  if (divider) {
    const before = exactKeys(name.slice(0, divider.index).replace(/\s{1,3}$/, ""), language);
    if (before.length > 0) return before;
  }
  return keysAmong(wordsOf(withoutNote(name)), language);
}
function wordsOf(text) {
  return text.toLowerCase().replace(/[’]/g, "'").split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== "");
}
function keysAmong(words2, language) {
  const { inside, begins, longest, fillers } = aliasesOf(language);
  const found = [];
  for (let index = 0; index < words2.length; ) {
    const word = words2[index] ?? "";
    let length = begins.has(word) ? Math.min(longest, words2.length - index) : 1;
    let keys = inside.get(words2.slice(index, index + length).join(" "));
    while (!keys && length > 1) {
      length--;
      keys = inside.get(words2.slice(index, index + length).join(" "));
    }
    if (!keys && !fillers.has(word) && !/^[\d-]+$/.test(word)) return [];
    for (const key of keys ?? []) if (!found.includes(key)) found.push(key);
    index += keys ? length : 1;
  }
  return found;
}
function mentionedKeys(name, language) {
  const { keys, inside, begins, longest } = aliasesOf(language);
  const words2 = wordsOf(name);
  const found = /* @__PURE__ */ new Set();
  for (let index = 0; index < words2.length; index++) {
    if (!begins.has(words2[index] ?? "")) continue;
    for (let length = 1; length <= Math.min(longest, words2.length - index); length++)
      for (const key of inside.get(words2.slice(index, index + length).join(" ")) ?? []) found.add(key);
  }
  for (const [alias, own] of /[\u3040-\u30ff\u3400-\u9fff]/.test(name) ? keys : [])
    if (alias.length >= 3 && name.includes(alias)) for (const key of own) found.add(key);
  return [...found];
}
function isOtherSection(name, language) {
  return aliasesOf(language).others.has(withoutTrail(withoutNote(name.toLowerCase())));
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
  const make = (form, level, keys, fake, end2, rest8) => ({
    line,
    name: headingName(text.slice(0, end2)),
    keys,
    form,
    level,
    fake,
    start,
    end: end2,
    rest: rest8
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
  const gap = whole.search(/[\s:：]/);
  if (gap >= 0 && isOneOf(whole.slice(0, gap), language.placeholders.marks) && exactKeys(whole, language).length === 0) return void 0;
  const bold = strongLead(line);
  const first = (block.item === void 0 || !block.item.first || line.index > 0) && !hasTypedBullet(text);
  const short = whole.length <= 70;
  if (short && bold > 0 && withoutTrail(text.slice(bold)).trim() === "") {
    const keys = exactKeys(whole, language);
    const loose = keys.length > 0 ? keys : looseKeys(whole, language);
    if (!first) return loose.length > 0 ? make("label", 9, loose, false, text.length, text.length) : void 0;
    if (loose.length > 0 || isOtherSection(whole, language)) return make("bold", 7, loose, true, text.length, text.length);
    if (block.lines.length === 1 && !/[.!?]$/.test(text) && block.kind !== "html") return make("bold", 7, [], false, text.length, text.length);
    return void 0;
  }
  const sentence = short && hasColon(whole) && /[:：]\s{1,4}\S{1,40}(?:\s{1,4}\S{1,40}){3}/.test(whole);
  if (short && !(bold > 0) && !sentence) {
    const colon = /[:：]$/.test(text);
    const alone2 = block.lines.length === 1;
    const exact = exactKeys(whole, language);
    const keys = exact.length === 0 && (alone2 || block.kind === "code") && block.item === void 0 ? looseKeys(whole, language) : exact;
    const known9 = keys.length > 0 || isOtherSection(whole, language) && (colon || alone2 || line.index === 0);
    if (known9 && !/[.!,]$|[:：]\s{1,4}\d|^\d{1,2}[:.]\d\d/.test(text) && (keys.length > 0 || !/[?]$/.test(text))) {
      const numbered = block.item?.ordered === true && !block.item.parentOfMore && alone2 && colon;
      if (!first && !numbered) return keys.length > 0 ? make("label", 9, keys, false, text.length, text.length) : void 0;
      const upper = new RegExp("^\\P{L}*\\p{Lu}", "u").test(text) || colon && !isWrapped(line) || new RegExp("\\p{Lo}", "u").test(text);
      if (upper || line.index === 0) return make("plain", 8, keys, true, text.length, text.length);
    }
  }
  const inner = text.slice(start);
  const label = hasColon(inner) ? runIn.exec(inner) : null;
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
  const dash = block.item && /[–—-]/.test(inner) ? dashed.exec(inner) : void 0;
  if (dash) {
    const keys = exactKeys(headingName(dash[1] ?? ""), language);
    if (keys.length > 0 && isOneOf(headingName(dash[1] ?? ""), language.sections.impact))
      return make("label", 9, keys, false, start + (dash[1] ?? "").length, start + dash[0].length);
  }
  return void 0;
}

// src/incident/metadata.ts
var plainValue = `(?:[\\p{L}\\p{N}](?:[^#:\\s\\u0000-\\u001f\\u007f-\\u009f]| |:(?=[^\\s])){0,400}|"[^"\\\\]{0,400}"|'[^']{0,400}')`;
var keyed = /^([^:：|]{2,60})[:：]\s{0,20}(\S.*)$/s;
var frontKey = /^([A-Za-z_][\w .-]{0,60}?)\s*[:=]\s*(.*)$/;
function readLabels(reading) {
  const labels = [...frontMatterLabels(reading)];
  for (const line of reading.lines) {
    const { block } = line;
    if (block.kind === "fence" || block.quoted) continue;
    if (block.cells) {
      const [key, value, ...more2] = block.cells;
      if (key && value && more2.length === 0 && key.text.length <= 60 && value.text.trim() !== "") {
        const located = locatedIn(line, value.start - line.start, value.end - line.start);
        labels.push({ ...located, label: headingName(key.text), value: value.text.trim(), from: "table", source: line, valueStart: value.start - line.start });
      }
      continue;
    }
    const start = leadingMarks(line.text);
    const found = hasColon(line.text) ? keyed.exec(line.text.slice(start)) : null;
    const match = found && !(/\d$/.test(found[1] ?? "") && /^\d/.test(found[2] ?? "")) ? found : void 0;
    const bold = match ? void 0 : boldLabel(line);
    if (match) {
      const value = match[2] ?? "";
      const valueStart = line.text.length - value.length;
      const inner = keyed.exec(value);
      const innerStart = inner ? line.text.length - (inner[2] ?? "").length : 0;
      labels.push({ ...locatedIn(line, valueStart), label: headingName(match[1] ?? ""), value, from: "label", source: line, valueStart });
      if (inner && isKnown(inner[1] ?? "", reading))
        labels.push({
          ...locatedIn(line, innerStart),
          label: headingName(inner[1] ?? ""),
          value: inner[2] ?? "",
          from: "label",
          source: line,
          valueStart: innerStart
        });
    } else if (bold) labels.push(bold);
    else {
      const bare = bareLabel(reading, line) ?? headedValue(reading, line);
      if (bare) labels.push(bare);
    }
  }
  return labels;
}
function headedValue(reading, line) {
  const above = reading.lines[line.order - 1];
  if (above?.block.kind !== "heading" || line.text.length > 60) return void 0;
  const label = headingName(above.text);
  if (!isKnown(label, reading)) return void 0;
  return { ...locatedIn(line), label, value: line.text, from: "label", source: line, valueStart: 0 };
}
function isKnown(text, reading) {
  return isOneOf(headingName(text), namesOf(reading.language));
}
var namesOf = perLanguage(({ labels }) => Object.values(labels).flat());
function bareLabel(reading, line) {
  const [first] = reading.tokensOf(line);
  if (!first || first.start === 0 || first.start > 40 || first.kind !== "date" && first.kind !== "clock") return void 0;
  const label = headingName(line.text.slice(0, first.start));
  if (label === "") return void 0;
  const { start, end: end2 } = reading.language.labels;
  if (!isOneOf(label, start) && !isOneOf(label, end2)) return void 0;
  return { ...locatedIn(line, first.start), label, value: line.text.slice(first.start), from: "label", source: line, valueStart: first.start };
}
function boldLabel(line) {
  if (line.block.strong.length === 0) return void 0;
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
  const values = isPlain(frontMatter.value) ? void 0 : parseFrontMatter(frontMatter.format, frontMatter.value);
  const labels = [];
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
      labels.push({
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
  return labels;
}
function isPlain(value) {
  let open = false;
  for (const line of value.split("\n")) {
    const match = plainLine.exec(line.trimEnd());
    if (!match || match[1] !== void 0 && !open) return false;
    if (match[2] !== void 0) open = match[3] === void 0;
  }
  return true;
}
var plainLine = new RegExp(
  `^(?:( {0,8}- | {1,8}[A-Za-z_][A-Za-z0-9_-]{0,60}:(?= |$))(?: ?${plainValue})?|([A-Za-z_][A-Za-z0-9_-]{0,60}:)(?: (${plainValue}|\\[[^\\[\\]{}"'#:&*!|>%@\`]{0,200}\\]))?|#.*|)$`,
  "u"
);
function localName(label, { labels }) {
  const kind = labelKinds.find((own) => isOneOf(label.toLowerCase(), english.labels[own]));
  return kind === void 0 || label.toLowerCase() === "date" || isOneOf(label.toLowerCase(), labels[kind]) ? label : labels[kind][0] ?? label;
}
var labelKinds = ["start", "end", "duration", "date", "severity", "status", "published"];
function parseFrontMatter(format, value) {
  try {
    const parsed = format === "toml" ? parse(value) : parse2(value, { schema: "failsafe", maxAliasCount: 20, logLevel: "silent" });
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : void 0;
  } catch {
    return void 0;
  }
}
function labelled2(labels, names) {
  return labels.filter((label) => isNamed2(label, names));
}
function isNamed2({ label }, names) {
  return isOneOf(label, names) || /[([（【]/.test(label) && isOneOf(label.replace(/\s{0,4}[([（【].*$/s, ""), names);
}
function titleSeverity(title, language) {
  const found = title && /(?<![\p{L}\p{N}])(?:SEV(?:ERITY)?|P)[ -]?[0-5](?![\p{L}\p{N}])/iu.exec(title.text);
  if (!title || !found) return void 0;
  return { ...title, label: language.labels.severity[0] ?? "", value: found[0], from: "title", source: void 0, valueStart: 0 };
}
function readTitle(reading, sections, labels) {
  const heading = sections.find((section) => section.level === 1 && (section.form === "atx" || section.form === "setext" || section.form === "html"));
  if (heading) return { text: heading.text, place: heading.place, line: heading.line };
  const front = labels.find((label) => label.from === "front-matter" && label.label.toLowerCase() === "title");
  if (front) return { text: front.value, place: front.place, line: front.line };
  const first = reading.lines.find((line) => line.block.kind !== "fence");
  if (first && first.text.length <= 120 && (first.block.kind === "heading" || findPhrase(first.text, reading.language.postmortem))) return locatedIn(first);
  return void 0;
}
function readStatus(reading, labels) {
  const { statuses, labels: names } = reading.language;
  for (const label of labelled2(labels, names.status)) {
    if (label.source && label.source.order > 25) continue;
    const value = label.value.toLowerCase().replace(/[^\p{L}\s-]+/gu, "").trim();
    if (isOneOf(value, statuses.review)) return "review";
    if (isOneOf(value, statuses.draft)) return "draft";
  }
  return "final";
}
function tokensOfLabel(reading, label) {
  if (label.source) {
    const tokens = reading.tokensOf(label.source);
    return tokens.length === 0 ? tokens : tokens.filter((token) => token.start >= label.valueStart);
  }
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
    for (const kind of milestoneKinds) {
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
  if (text !== "" && !/[.!?。！？]/.test(text)) return [{ start: 0, end: text.length }];
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
function contextOf(line, start, end2, reach3 = 60) {
  const { text } = line.block;
  const from = line.start + start;
  const to = line.start + end2;
  const before = text.slice(Math.max(0, from - reach3), from).replace(/\n/g, " ");
  const after = text.slice(to, to + reach3).replace(/\n/g, " ");
  return { before: before.slice(sentencesOf(before).at(-1)?.start ?? 0), after: after.slice(0, sentencesOf(after)[0]?.end ?? after.length) };
}

// src/incident/claims.ts
var most3 = 100;
function readTimeClaims(reading, sections, labels, timeline) {
  const windows2 = [];
  const durations = [];
  const metrics = [];
  const labelLines = new Map(labels.filter((label) => label.source).map((label) => [label.source, label]));
  for (const line of reading.lines) {
    if (line.block.kind === "fence" || line.block.quoted || timeline.has(line)) continue;
    const section = sections.get(line);
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
  windows2.push(...labelledWindows(reading, labels, timeline));
  durations.push(...frontMatterDurations(reading, labels));
  windows2.sort((a, b) => a.place.start - b.place.start);
  durations.sort((a, b) => a.place.start - b.place.start);
  const moments = labels.filter((label) => !label.source || !timeline.has(label.source)).map((label) => momentOfLabel(reading, label)).filter((moment) => moment !== void 0);
  return { windows: windows2.slice(0, most3), durations: durations.slice(0, most3), metrics: metrics.slice(0, most3), moments: moments.slice(0, most3) };
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
  if (label && (isNamed2(label, language.labels.duration) || isNamed2(label, language.labels.date))) return true;
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
function durationsIn(reading, line, tokens, label, section, windows2) {
  const { language } = reading;
  const found = [];
  const byLabel = label !== void 0 && isNamed2(label, language.labels.duration);
  const byHeading = section !== void 0 && isOneOf(section.name.replace(/\s{0,4}[([（【].*$/s, ""), language.labels.duration);
  for (const token of tokens) {
    if (token.kind !== "duration" || covers(line.block.code, line.start + token.start)) continue;
    const named = byLabel && token.start >= label.valueStart && token.start - label.valueStart <= 120 || byHeading && line.order === (section?.heading.order ?? 0) + 1;
    const beside2 = windows2.some(
      (own) => own.line === line.number && own.place.end <= locatedIn(line, token.start).place.start && /^[\s(,–—:)\p{Lu}]{0,8}$/u.test(line.text.slice(Math.max(0, token.start - 8), token.start).replace(/^.*\d/, ""))
    );
    if (!named && !beside2 && !isIncidentLength(reading, line, token)) continue;
    const window = windows2.find((own) => own.line === line.number);
    found.push({ ...locatedIn(line, token.start, token.end), duration: token, minutes: token.minutes, window });
    if (named) break;
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
  if (!proseSpans || line.block.cells || !reading.tokensOf(line).some((token) => token.kind === "clock")) return [];
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
var mostTokens = 200;
function proseBound(reading, line, tokens, section) {
  const { language } = reading;
  const keys = section?.keys ?? [];
  if (keys.length > 0 && !keys.includes("summary") && !keys.includes("impact")) return void 0;
  if (tokens.length > mostTokens) return void 0;
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
    if (!isNamed2(label, language.labels[kind])) continue;
    const duration = reading.tokensOf(line).find((token) => token.kind === "duration" && token.start >= label.valueStart);
    if (duration?.kind !== "duration") return void 0;
    const lead = line.text.slice(label.valueStart, duration.start).toLowerCase().match(/[\p{L}']+/gu) ?? [];
    if (!lead.every((word) => isOneOf(word, language.durationGaps))) return void 0;
    const rest8 = `${line.text.slice(label.valueStart, duration.start)} ${line.text.slice(duration.end)}`;
    const explained = hasPhrase(rest8, language.metricNotes);
    return { ...locatedIn(line, duration.start, duration.end), kind, duration, minutes: duration.minutes, label: label.label, explained };
  }
  return void 0;
}
function labelledWindows(reading, labels, timeline) {
  const { language } = reading;
  const windows2 = [];
  const usable = labels.filter((label) => !label.source || !timeline.has(label.source));
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
function frontMatterDurations(reading, labels) {
  const found = [];
  for (const label of labelled2(
    labels.filter((own) => own.from === "front-matter"),
    reading.language.labels.duration
  )) {
    const duration = tokensOfLabel(reading, label).find((token) => token.kind === "duration");
    if (duration?.kind === "duration")
      found.push({ text: label.text, place: label.place, line: label.line, duration, minutes: duration.minutes, window: void 0 });
  }
  return found;
}

// src/incident/dates.ts
var most4 = 300;
function readDates(reading, title, labels, windows2, timeline, sections) {
  const { language } = reading;
  const dates = [];
  const add = (located, date, from) => {
    if (date && dates.length < most4 && date.fault?.kind !== "impossible" && !date.ambiguous && !dates.some((other) => other.place.start === located.place.start))
      dates.push({ ...located, date, from });
  };
  for (const label of labelled2(labels, language.labels.date)) {
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
  for (const label of labelled2(labels, language.labels.start)) {
    const date = tokensOfLabel(reading, label).find((token) => token.kind === "date");
    if (date?.kind === "date" && !(label.source && timelineLines(timeline).has(label.source))) add(label, date, "start");
  }
  const entered = timelineLines(timeline);
  const otherwise = new Set(labels.map((label) => label.source));
  const quoted = /* @__PURE__ */ new Set(["action-items", "lessons-learned"]);
  for (const line of reading.lines) {
    if (line.block.kind === "fence" || line.block.quoted || entered.has(line)) continue;
    const keys = sections.get(line)?.keys ?? [];
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
    if (sections.get(line)?.keys.some((key) => quoted.has(key))) continue;
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
  if (item2 && isCaption(own)) return [own, ...subItems(reading, entry.line, item2)].join(" ");
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
function subItems(reading, { order }, item2) {
  const texts2 = [];
  for (let next = order + 1; next < reading.lines.length; next++) {
    const own = reading.lines[next]?.block.item;
    if (own && own.depth <= item2.depth && own.id !== item2.id) break;
    if (own?.parent === item2.id) texts2.push(reading.lines[next]?.text ?? "");
  }
  return texts2;
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
function readKind(reading, title, sections, labels, evidence) {
  const { language, path, settings } = reading;
  if (settings.force) return { is: "postmortem", because: "asked for" };
  const { name, folders } = pathWords(path);
  const heading = title ? words(title.text) : "";
  const keys = new Set(sections.flatMap((section) => section.keys));
  const { events, claims, placeholders, dated } = evidence;
  const told = events >= 3 || claims > 0 && (events > 0 || dated);
  const templated = [name, heading, ...folders].some((text) => hasPhrase(text, language.template));
  if (templated && events <= 2 && (placeholders >= 2 || keys.size >= 2 || !told))
    return { is: "template", because: "its name says template and its values are not filled in" };
  const stated = frontMatterKind(reading, labels);
  if (stated) return stated;
  if (settings.statedOnly) return { is: "other", because: "the `files` of the configuration do not name it" };
  const listed = isOneOf(name.split(" ").at(-1) ?? "", language.collections);
  if (listed && !(keys.size >= 3 && told && name.split(" ").length === 1) || hasPhrase(name, language.notPostmortem))
    return { is: "other", because: `its name (${name})` };
  const instructive = events < 3 && reading.lines.some((line) => line.text.length < 200 && hasPhrase(line.text, language.instructive));
  if (instructive) return { is: "other", because: "it tells how to write a postmortem" };
  if (hasPhrase(heading, language.notPostmortem) && !(keys.size >= 3 && told)) return { is: "other", because: "its title" };
  const named = hasPhrase(heading, language.postmortem) || hasPhrase(name, language.postmortem);
  const filed = folders.some((folder) => hasPhrase(folder, language.postmortem));
  const core = keys.size;
  if (core >= 4 && (told || named || filed || keys.has("root-cause") && keys.has("impact")))
    return { is: "postmortem", because: `its sections (${[...keys].join(", ")})` };
  if (core >= 3 && told && (keys.has("timeline") || keys.has("root-cause") || keys.has("impact")))
    return { is: "postmortem", because: `its sections (${[...keys].join(", ")})` };
  if (named && (core >= 2 || told || dated || claims > 0)) return { is: "postmortem", because: "its name" };
  if (hasPhrase(heading, language.incidentTitles.sure)) return { is: "postmortem", because: "its title" };
  if (hasPhrase(heading, language.incidentTitles.likely) && dated && claims > 0) return { is: "postmortem", because: "its title and what it claims" };
  if (filed && core >= 2) return { is: "postmortem", because: "its folder and sections" };
  return unlike;
}
function pathWords(path) {
  const parts = path.split("/").filter((part) => part !== "");
  return { name: words(parts.at(-1)?.replace(/\.[a-z]{2,9}$/i, "") ?? ""), folders: parts.slice(0, -1).slice(-3).map(words) };
}
function words(text) {
  return text.replace(/[_-]+/g, " ").replace(/\bpost mort/gi, "post-mort").toLowerCase();
}
function frontMatterKind({ language }, labels) {
  for (const label of labels) {
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
    if (line.block.kind === "fence" || !/[ÃÂâ\uFFFD]/.test(line.text)) continue;
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

// src/incident/own-headings.ts
var prepared = /* @__PURE__ */ new WeakMap();
function languageWith(language, { headings: headings2 }) {
  if (!headings2) return language;
  const { languages: languages2, own, aliases: aliases3 } = prepare(headings2);
  let extended = languages2.get(language);
  if (!extended) {
    extended = extend(language, own, aliases3);
    languages2.set(language, extended);
  }
  return extended;
}
function ownKeyOf(name, { headings: headings2 }) {
  return headings2 && prepare(headings2).own.get(normal(name));
}
function prepare(headings2) {
  let known9 = prepared.get(headings2);
  if (!known9) {
    const own = Object.entries(headings2.own ?? {}).flatMap(([key, names]) => names.map((name) => [normal(name), key]));
    const aliases3 = sectionKeys.flatMap((key) => (headings2.aliases?.[key] ?? []).map((name) => [normal(name), key]));
    known9 = { own: new Map(own), aliases: new Map(aliases3), languages: /* @__PURE__ */ new Map() };
    prepared.set(headings2, known9);
  }
  return known9;
}
function extend(language, own, aliases3) {
  const namesOf2 = (key) => {
    const kept = language.sections[key].filter((name) => !own.has(name) && (aliases3.get(name) ?? key) === key);
    const added = [...aliases3].flatMap(([name, of]) => of === key && !kept.includes(name) ? [name] : []);
    return [...kept, ...added];
  };
  const sections = {
    summary: namesOf2("summary"),
    impact: namesOf2("impact"),
    detection: namesOf2("detection"),
    timeline: namesOf2("timeline"),
    "root-cause": namesOf2("root-cause"),
    resolution: namesOf2("resolution"),
    "action-items": namesOf2("action-items"),
    "lessons-learned": namesOf2("lessons-learned")
  };
  return { ...language, sections, otherSections: [...language.otherSections.filter((name) => !aliases3.has(name)), ...own.keys()] };
}
function normal(name) {
  return headingName(name).toLowerCase().replace(/\s+/g, " ").replace(/[’]/g, "'");
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
  const { placeholders } = language;
  const { text, block } = line;
  const found = [];
  const free = (index) => !covers(block.code, line.start + index) && !covers(block.links, line.start + index);
  for (const match of /[[<{]/.test(text) ? text.matchAll(bracketed) : []) {
    if (!free(match.index)) continue;
    const inner = (match[1] ?? match[2] ?? match[3] ?? "").trim();
    if (asksToBeReplaced(inner, language, match[2] !== void 0)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  if (found.length > 0) return found;
  const lower = maskIn(language).test(text) ? text.toLowerCase() : "";
  for (const mask of lower === "" ? [] : placeholders.masks) {
    const at = lower.indexOf(mask);
    if (at >= 0 && free(at) && !/[\p{L}\p{N}]/u.test(lower[at - 1] ?? " ") && !/[\p{Ll}\p{N}]/u.test(text[at + mask.length] ?? " "))
      return [{ start: at, end: at + mask.length }];
  }
  const instruction = findPhrase(text, placeholders.instructions);
  if (instruction && free(instruction.start)) return [instruction];
  const mark2 = markIn(language, line, free);
  return mark2 ? [mark2] : [];
}
var maskIn = perLanguage(({ placeholders }) => new RegExp(placeholders.masks.map(escapeWord).join("|"), "i"));
var markOf = perLanguage(({ placeholders }) => new RegExp(`${placeholders.marks.map(escapeWord).join("|")}|\\?\\?`, "i"));
function asksToBeReplaced(inner, language, angle) {
  if (inner === "" || /^[x ✓✔-]$/i.test(inner) || /^\d+$/.test(inner) || /[@\\=]|:\/|^\/|^[A-Z][A-Z0-9_]{3,}$/.test(inner)) return false;
  const words2 = inner.toLowerCase().split(/\s+/);
  const { asks, marks, imperatives } = language.placeholders;
  const imperative = words2.length > 1 && words2.length <= 14 && isOneOf(words2[0] ?? "", imperatives);
  if (angle) return imperative;
  return imperative || isOneOf(inner, asks) || isOneOf(inner, marks);
}
var mostMarked = 60;
function markIn(language, line, free) {
  const { text, block } = line;
  if (!block.cells && !markOf(language).test(text)) return openingMark(language, text, free);
  const isMark2 = (value) => value.length <= mostMarked && isOneOf(value.replace(/^[\s*_([{<"']{1,9}|[\s*_)\]}>"'.!…]{1,9}$/g, ""), language.placeholders.marks) || /^\s*\?{2,}\s*$/.test(value);
  if (block.cells) {
    if (block.headerRow) return void 0;
    for (const cell of block.cells) {
      const status = isOneOf(cell.header.toLowerCase(), language.columns.status);
      if (!status && isMark2(cell.text)) return { start: cell.start - line.start, end: cell.end - line.start };
    }
    return void 0;
  }
  const label = hasColon(text) ? /^[^:：]{2,40}[:：]\s*(\S.*)$/.exec(text)?.[1] : void 0;
  if (label && isMark2(label) && free(text.length - label.length)) return { start: text.length - label.length, end: text.length };
  if (isMark2(text) && free(0)) return { start: 0, end: text.length };
  return openingMark(language, text, free);
}
function openingMark(language, text, free) {
  const opening2 = new RegExp("^(\\p{Lu}{2,12})\\s*[:(-]", "u").exec(text)?.[1];
  if (!opening2 || !language.placeholders.openings.includes(opening2.toLowerCase()) || !free(0)) return void 0;
  return (text.match(new RegExp("\\p{L}+", "gu")) ?? []).length > 8 ? void 0 : { start: 0, end: text.length };
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
function entriesOf(events, language) {
  return events.filter((event) => event.reliable && event.clock?.minutes !== void 0).map((event) => ({ event, words: stems(event.description.split(/[.;]\s|\n/)[0] ?? "", language) }));
}
function sharedWords(own, words2) {
  return [...own].filter((word) => words2.has(word));
}
function isSameEvent(shared, size) {
  if (shared >= 5) return shared >= size * 0.45;
  return shared >= 3 ? shared >= size * 0.6 : shared === 2 && size === 2;
}
function conversionSlip(minutes, zone, words2, entries, language) {
  const apart = entries.map((entry) => ({ entry, minutes: minutesApart(minutes, zone, entry.event) }));
  if (apart.some(({ minutes: minutes2 }) => minutes2 === void 0 || minutes2 === 0)) return void 0;
  const verbs = stems(language.milestones.detected.join(" "), language);
  const slips = apart.flatMap(({ entry, minutes: minutes2 }) => {
    if (Math.abs(minutes2 ?? 0) !== 60) return [];
    const shared = [...stems(entry.event.description, language)].filter((word) => words2.has(word) && verbs.has(word));
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
function readProseTimes(reading, owners, events, timeline, windows2, sure) {
  if (events.length === 0 || !sure) return [];
  const { language } = reading;
  let known9;
  const entriesOnce = () => {
    known9 ??= entriesOf(events, language);
    return known9;
  };
  const found = [];
  for (const line of reading.lines) {
    if (timeline.has(line) || line.block.kind === "fence" || line.block.quoted || line.block.kind === "heading" && line.text.length < 60 || line.block.kind === "row")
      continue;
    const keys = owners.get(line)?.keys ?? [];
    if (keys.includes("action-items") || keys.includes("lessons-learned") || keys.includes("timeline")) continue;
    const tokens = reading.tokensOf(line);
    const clocks = tokens.filter((token) => token.kind === "clock");
    if (clocks.length === 0) continue;
    if (/^\s{0,4}(?:[)\]]\s{0,4})?[:：–—-]/.test(line.text.slice(entryAt(reading, line)?.end ?? line.text.length))) continue;
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
      const words2 = stems(line.text.slice(sentence.start, sentence.end), language);
      const zone = tokens.find((token) => token.kind === "zone" && token.start >= clock.end && token.start - clock.end <= 2);
      const slipped = zone?.kind === "zone" ? conversionSlip(clock.minutes, zone, words2, entriesOnce(), language) : void 0;
      if (slipped) {
        found.push({ ...at, clock, date: void 0, zone: zone?.kind === "zone" ? zone : void 0, ...slipped });
        continue;
      }
      const ranked = entriesOnce().map(({ event, words: own }) => ({ event, shared: sharedWords(own, words2), size: own.size })).sort((a, b) => b.shared.length - a.shared.length || a.size - b.size);
      const [best, second] = ranked;
      if (!best || !isSameEvent(best.shared.length, best.size) || second && second.shared.length >= best.shared.length && second.size < best.size * 2)
        continue;
      const told = (event) => sharedWords(stems(event.description, language), words2).length;
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
  const words2 = placeInLine(line);
  const written = source.slice(words2.start, words2.end);
  if (/[\r\n]/.test(written) || written.split("~~").length % 2 === 0 || reachesOut(line)) return void 0;
  let { start, end: end2 } = words2;
  while (start > 0 && !isBreak(source[start - 1])) start--;
  while (end2 < source.length && !isBreak(source[end2])) end2++;
  const eol = source.startsWith("\r\n", end2) || end2 === source.length && source.includes("\r\n") ? "\r\n" : "\n";
  return { start, end: end2, words: words2, lead: source.slice(start, words2.start), tail: source.slice(words2.end, end2), eol };
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
  if (!heading?.fake || heading.line.block.fenced || isRaw(heading.line, reading) || staysBold(after, heading) || before && before.line.order === heading.line.order - 1 && staysBold(before, heading))
    return [];
  const { line } = heading;
  const { locator } = reading;
  const frame = frameOf(line, locator);
  if (!frame) return [];
  const number = numberOf(line, frame);
  if (number === void 0 || !/^[\s*_:：\\#]{0,20}(?:<br\s?\/?>\s{0,20})?$/i.test(frame.tail)) return [];
  const words2 = locator.source.slice(frame.words.start, frame.words.end).replace(/^#+\s*/, "");
  const name = words2.replace(/(?:\s#{1,6})?[\s:：*_]{0,20}$/, "");
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
var rawHtml = [
  ["<?", "?>"],
  ["<!", ">"],
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ...["pre", "script", "style", "textarea"].map((name) => [`<${name}`, `</${name}>`])
];
var reach2 = 2e4;
function isRaw(line, { locator }) {
  if (line.block.kind !== "html") return false;
  const { start } = placeInLine(line);
  const before = locator.source.slice(Math.max(0, start - reach2), start).toLowerCase();
  return rawHtml.some(([open = "", close = ""]) => before.lastIndexOf(open.toLowerCase()) > before.lastIndexOf(close.toLowerCase()));
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

// src/incident/heading-levels.ts
function headingLevelsOf(headings2, locator) {
  const shown2 = headings2.filter((heading) => heading.form !== "label" && (heading.fake || heading.level <= 6));
  const levels = /* @__PURE__ */ new Map();
  const marked = nextMarked(shown2);
  let open = [];
  for (const [index, heading] of shown2.entries()) {
    const next = shown2[index + 1];
    const real = heading.level <= 6;
    const own = { heading, look: real ? "" : lookOf(heading, locator), bare: next !== void 0 && next.line.order === heading.line.order + 1 };
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
  return `${form} ${/[:：]\W{0,6}$/.test(line.text.slice(-7))} ${indentOf(source.slice(from, start))}`;
}

// src/incident/sections.ts
var shown = /!\[|<img\b|```|~~~|<table\b|\{\{|<video\b|<iframe\b/i;
function readSections(reading) {
  const headings2 = withTitle(reading, promoteBold(findHeadings(reading))).map((heading, index) => index === 0 ? asTitle(reading, heading) : heading);
  const levels = headingLevelsOf(headings2, reading.locator);
  const edits = editsOf(reading, headings2, levels);
  const bare = new Set(headings2.filter((heading) => isBare(heading) && isPart(reading, heading)).map((heading) => heading.line));
  const levelAt = (index) => (headings2[index] && levels.get(headings2[index])) ?? 9;
  const isShown = (heading) => !heading.fake || edits.has(heading);
  const isList = labelLists(reading);
  return headings2.map((heading, index) => {
    const until = endOf(reading, heading, nextPart(reading, headings2, index), isList);
    const level = levelAt(index);
    const own = ownKeyOf(heading.name, reading.settings);
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
      own,
      mentions: heading.keys.length > 0 || heading.level === 1 || own !== void 0 ? heading.keys : mentionedKeys(heading.name, reading.language),
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
    const found = withoutKeys(reading, headingOf(line, reading.language));
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
function withoutKeys({ settings }, heading) {
  return heading && ownKeyOf(heading.name, settings) !== void 0 ? { ...heading, keys: [] } : heading;
}
function isMark(reading, { name, form, line }) {
  if (form !== "plain" && form !== "bold") return false;
  const next = reading.lines[line.order + 1];
  return isOneOf(name, reading.language.placeholders.marks) && !(next && (next.block.item || hasTypedBullet(next.text)));
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
  return headings2.map((heading) => heading.form === "bold" && /[:：]\W{0,6}$/.test(heading.line.text.slice(-7)) ? { ...heading, fake: true } : heading);
}
function asTitle(reading, heading) {
  if (heading.level !== 1 || heading.fake || heading.keys.length === 0) return heading;
  return exactKeys(heading.name, reading.language).length > 0 ? heading : { ...heading, keys: [] };
}
function withTitle(reading, headings2) {
  let seen2 = 0;
  const byLine = new Map(headings2.map((heading) => [heading.line, heading]));
  for (const line of reading.lines) {
    const own = byLine.get(line);
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
function labelLists(reading) {
  const known9 = /* @__PURE__ */ new Map();
  return (block) => {
    const found = known9.get(block) ?? (block.lines.length > 1 && block.lines.every((line) => openingOf(reading, line) === "label"));
    known9.set(block, found);
    return found;
  };
}
function endOf(reading, heading, next, isList) {
  const limit = next?.line.order ?? reading.lines.length;
  const { item: item2 } = heading.line.block;
  if (heading.form !== "label") return limit;
  if (!item2) return isList(heading.line.block) ? Math.min(limit, heading.line.order + 1) : limit;
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
function keyedSections(sections) {
  const owners = /* @__PURE__ */ new Map();
  for (const section of sections) {
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
  const words2 = oneOf(Object.keys(numbers));
  const noun = `([${letters}][${letters}-]{1,30})`;
  const link = `${space}{1,2}${oneOf(of)}${space}{1,2}`;
  const gluedLink = `${space}{0,2}${oneOf(of.filter(isSpaceless))}${space}{0,2}`;
  const numeral = numeralClass(numbers);
  const known9 = oneOf(nouns);
  return {
    // Most texts have no share: what every one needs is looked for first.
    percentMark: new RegExp(`[%％]|${oneOf(percent)}`, "i"),
    ratioMark: new RegExp(`${space}${oneOf(oneIn)}${space}(?:${words2}|[0-9])`, "i"),
    percent: new RegExp(
      `(?<![${letters}0-9_.,$€£])(${number})(?:(?:${sign})?(?:${space}?[-–—~〜～]${space}?|${space}${oneOf(rangeWords)}${space}|${oneOf(rangeWords.filter(isSpaceless))})(${number}))?${sign}`,
      "gi"
    ),
    ratio: new RegExp(
      `(?<![${letters}0-9_.,:$€£-])(${words2}|[0-9]{1,4})${space}${oneOf(oneIn)}${space}(${words2}|[0-9]{1,6})(?![${letters}0-9_%]|[.,:][0-9])`,
      "gi"
    ),
    of: new RegExp(`(?:${link}(?:${oneOf(determiners)}${space}{1,2}){0,3}|${space}{1,2})${noun}`, "iy"),
    linked: new RegExp(`${link}`, "iy"),
    after: new RegExp(`${space}{1,2}(?:${oneOf(determiners)}${space}{1,2}){0,2}${noun}`, "iy"),
    tenth: new RegExp(`(?<![${letters}0-9_.,]|${numeral})(${numeral}|[1-9](?:\\.[0-9])?)${space}?${oneOf(tenths)}`, "gi"),
    knownAfter: new RegExp(`(?:${gluedLink}|${space}?)(?:${oneOf(determiners)}){0,2}(${known9})`, "iy"),
    knownBefore: new RegExp(
      `(?:^|[^${letters}0-9_\\u3041-\\u30ff\\u3400-\\u9fff]|${oneOf([...determiners, ...beforeNouns])})(${known9})${gluedLink}(?:${followed(hedges)})?[~≈]?$`,
      "i"
    ),
    hedge: new RegExp(`(?:^|[^${letters}])${oneOf(hedges)}${space}{0,2}$|[~≈<>≤≥]${space}?$`, "i")
  };
});
function nounBeside(text, start, end2, words2, ratio) {
  const { of, after, linked, knownAfter, knownBefore } = quantityGrammar(words2);
  if (words2.nouns) {
    const noun = matchAt(knownAfter, text, end2) ?? knownBefore.exec(text.slice(Math.max(0, start - 32), start));
    return noun?.[1]?.toLowerCase() ?? "";
  }
  if (!ratio && !matchAt(linked, text, end2)) return "";
  return (matchAt(ratio ? after : of, text, end2)?.[1] ?? "").toLowerCase();
}
function shareAt(text, match, value, upper, words2, ratio) {
  const start = match.index ?? 0;
  const end2 = start + match[0].length;
  const approximate = quantityGrammar(words2).hedge.test(text.slice(Math.max(0, start - 32), start));
  const base = { start, end: end2, text: match[0], value, of: nounBeside(text, start, end2, words2, ratio), approximate };
  return upper === void 0 ? { kind: "share", ...base } : { kind: "share", ...base, upper };
}
var parsePercent = (text) => Number(text.replace(",", "."));
function findShares(text, words2) {
  const { percent, percentMark, ratio, ratioMark, tenth } = quantityGrammar(words2);
  const numberOf2 = (written) => words2.numbers[written?.toLowerCase() ?? ""] ?? Number(written);
  const shares = [];
  for (const match of percentMark.test(text) ? text.matchAll(percent) : []) {
    shares.push(shareAt(text, match, parsePercent(match[1] ?? ""), match[2] === void 0 ? void 0 : parsePercent(match[2]), words2, false));
  }
  const counted = shares.length;
  for (const match of words2.tenths ? text.matchAll(tenth) : []) {
    const share = shareAt(text, match, (parseNumber(match[1] ?? "", words2.numbers) ?? Number(match[1])) * 10, void 0, words2, false);
    if (share.of !== "") shares.push(share);
  }
  for (const match of ratioMark.test(text) ? text.matchAll(ratio) : []) {
    const [part, whole] = [numberOf2(match[1]), numberOf2(match[2])];
    const share = shareAt(text, match, Math.round(part / whole * 1e4) / 100, void 0, words2, true);
    if (part > 0 && part < whole && share.of !== "") shares.push(share);
  }
  return shares.length === counted ? shares : shares.sort((a, b) => a.start - b.start);
}

// src/incident/shares.ts
function readShares(reading, sections, timeline) {
  const { language } = reading;
  const found = [];
  for (const line of reading.lines) {
    if (line.block.kind === "fence" || line.block.quoted || timeline.has(line)) continue;
    const keys = sections.get(line)?.keys ?? [];
    if (keys.some((key) => key === "action-items" || key === "lessons-learned" || key === "timeline") && !keys.includes("impact")) continue;
    for (const share of findShares(line.text, language.quantity)) {
      if (covers(line.block.code, line.start + share.start) || share.value > 100) continue;
      const { start, end: end2 } = sentenceAt(line, share.start);
      const sentence = line.text.slice(start, end2);
      const impact = keys.includes("impact");
      const part = partOf(line, sections.get(line));
      if (!hasPhrase(sentence, language.affected) && !impact) continue;
      const after = line.text.slice(share.end, share.end + 25);
      if (share.of === "" && !impact && !hasPhrase(after, language.outage)) continue;
      const near = line.text.slice(Math.max(start, share.start - 30), Math.min(end2, share.end + 45));
      const spared = hasPhrase(near, language.unaffected);
      const aspect = spared || share.upper !== void 0 ? "other" : "affected";
      found.push({ ...locatedIn(line, share.start, share.end), share, of: nounOf(reading, line, share), aspect, part });
    }
  }
  return found;
}
function partOf(line, section) {
  const keys = section?.keys ?? [];
  if (keys.includes("impact") || keys.includes("summary")) return section?.line;
  return keys.length === 0 && line.order < 12 && (section?.level ?? 1) <= 1 ? 0 : void 0;
}
function nounOf(reading, line, share) {
  const counted = findPhrase(line.text.slice(share.end, share.end + 48), reading.language.counted);
  return (counted?.text ?? share.of.split(/\s+/).at(-1) ?? "").toLowerCase().replace(/s$/, "");
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
  const columns = [...margin.columns];
  let blank3 = blankFirst;
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    const part = parts[index] ?? more;
    const frame = frameOf(line, reading.locator);
    if (!frame) return [];
    const bullet = bulletOf(line);
    const kept = bullet?.kept === true || part.is !== "item" ? 0 : bullet?.length ?? 0;
    const words2 = line.text.slice(kept);
    if (part.is !== "more" && (otherBlock.test(words2) || isOtherBlock(words2))) return [];
    const own = index === 0 && margin.begun;
    if (!own && !opening.test(frame.lead)) return [];
    if (part.is === "item") {
      const column = columns[part.depth] ?? 0;
      const marker = bullet?.number === void 0 ? margin.marker : `${bullet.number}. `;
      depth = part.depth;
      columns[depth + 1] = column + marker.length;
      if (!own) edits.push(...startEdits(line, frame, kept, `${blank3 ? frame.eol : ""}${" ".repeat(column)}${marker}`));
    } else if (part.is === "more" && !blank3) edits.push(...indentEdits(frame, columns[depth + 1] ?? 0));
    else if (part.is === "text" && index > 0) edits.push(...startEdits(line, frame, 0, frame.eol));
    blank3 = part.is === "text" || part.is === "more" && blank3 && index > 0;
    if (parts[index + 1]?.is !== "more") edits.push(...endEdits(frame));
    if (index === lines.length - 1) edits.push(...gapBelow(reading, line, frame));
  }
  return edits;
}
function startEdits(line, { start, words: words2, lead }, bullet, text) {
  const indent = /^[ \t]*/.exec(lead)?.[0].length ?? 0;
  const escaped2 = bullet > 0 && lead.slice(indent) === "\\";
  const end2 = bullet > 0 ? placeInLine(line, 0, bullet).end : words2.start;
  if (indent === lead.length || escaped2) return [{ start, end: end2, text }];
  const marker = { start, end: start + indent, text };
  return bullet > 0 ? [marker, { start: words2.start, end: end2, text: "" }] : [marker];
}
function indentEdits({ start, lead }, column) {
  const indent = /^[ \t]*/.exec(lead)?.[0] ?? "";
  return indentOf(indent) < column ? [{ start, end: start + indent.length, text: " ".repeat(column) }] : [];
}
function endEdits({ words: words2, end: end2, tail }) {
  const found = /^([*_~`\])]{0,9})[ \t]*(?:\\|<br\s?\/?>)[ \t]*$/i.exec(tail);
  return found ? [{ start: words2.end + (found[1] ?? "").length, end: end2, text: "" }] : [];
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
function readFakeLists(reading, sections, owners) {
  const found = [];
  const headings2 = new Map(sections.map((section) => [section.heading, section]));
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
  const labels = openings.filter((opening2) => opening2 === "label").length;
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
  if (!closed) return labels === lines.length ? make("collapsed", lines, all) : void 0;
  if (labels >= 2 && labels >= lines.length - 1) return make("collapsed", lines, all);
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
  return hasTypedBullet(line.text) && !(line.block.item && line.index === 0);
}
function isHardBroken(block, line) {
  return block.hardBreaks.some((at) => at >= line.end && at <= line.end + 3);
}
function mergeNeighbours(lists2, reading) {
  const merged2 = [];
  for (const list of lists2) {
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
function readAccidentalCode(reading, sections) {
  const headings2 = new Set(sections.map((section) => section.heading));
  const mended = new Set(sections.filter(({ fake, edits }) => fake && edits.length > 0).map((section) => section.heading));
  const found = [];
  for (const block of reading.blocks) {
    if (block.kind !== "code" || block.fenced || !isProse(reading, block, headings2)) continue;
    const [first] = block.lines;
    const last = block.lines.at(-1);
    if (!first || !last) continue;
    const timed = new Set(block.lines.filter((line) => entryAt(reading, line)?.clock !== void 0 && !hasTypedBullet(line.text)));
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
function readTimeline(reading, sections) {
  const own = sections.filter((section) => section.keys.includes("timeline"));
  const seen2 = /* @__PURE__ */ new Set();
  const region = [];
  for (const section of own) {
    const others = new Set(nestedParts(section, sections));
    for (const line of [section.heading, ...section.lines]) {
      if (seen2.has(line) || others.has(line)) continue;
      seen2.add(line);
      if (line !== section.heading || section.form === "label") region.push(line);
    }
  }
  for (const line of dividedParts(reading, own, sections)) if (!seen2.has(line)) region.push(line);
  const found = readRegion(reading, region, sections);
  const labelled3 = found.entries.length > 0 && found.entries.every((entry) => entry.late && entry.line.block.item);
  if (found.entries.length > 0 && !labelled3 && (found.entries.length >= 2 || own.length > 0)) return { ...found, section: own[0] };
  const fences = region.filter((line) => line.block.kind === "fence" && line.block.info === "");
  const pasted = readRegion(reading, fences, sections, true);
  if (pasted.entries.length >= 2) return { ...pasted, section: own[0] };
  const stand = standIn(reading, sections, seen2);
  if (stand.entries.length >= 3) return { ...stand, section: own[0] };
  if (labelled3) return { ...found, section: own[0] };
  return {
    ...found,
    section: own[0],
    read: found.entries.length > 0 || own.every((section) => section.empty) || region.filter((line) => opensWithDate(reading, line)).length >= 2 || isElsewhere(region)
  };
}
function dividedParts(reading, own, sections) {
  const found = [];
  let last = own.at(-1);
  const bare = last?.lines.length === 0;
  for (const section of last ? sections.slice(sections.indexOf(last) + 1) : []) {
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
function nestedParts(section, sections) {
  const inside = sections.filter(
    (other) => other !== section && other.form !== "label" && other.keys.some((key) => key !== "timeline" && !stages.includes(key)) && !other.keys.includes("timeline") && section.lines.includes(other.heading)
  );
  return inside.flatMap((other) => [other.heading, ...other.lines]);
}
function readRegion(reading, lines, sections, fenced = false) {
  const entries = [];
  const untimed = [];
  let carried;
  let group = 0;
  let groupKey;
  let waiting = [];
  const timedItems = /* @__PURE__ */ new Set();
  const headings2 = new Map(sections.map((section) => [section.heading, section]));
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
  const rest8 = line.text.slice(entry.end).replace(/[\s:;.,)*_–—-]+/g, "");
  return heading || line.block.kind === "heading" || rest8 === "";
}
function dateInHeading(reading, line) {
  const dates = reading.tokensOf(line).filter((token) => token.kind === "date");
  return dates.length === 1 && dates[0]?.kind === "date" ? dates[0] : void 0;
}
var labelLead = new RegExp("^[^\\p{L}\\p{N}]{0,4}\\p{Lu}[\\p{L} /-]{2,32}[:：]\\s+\\S", "u");
function lateTime(reading, line) {
  const { item: item2 } = line.block;
  const listed = item2?.first === true && line.index === 0;
  if (!listed && !hasTypedBullet(line.text) && !(item2 === void 0 && labelLead.test(line.text))) return void 0;
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
  const { columns } = reading.language;
  if (block.headerRow) {
    const own = entryAt(reading, line);
    return own?.clock && own.end < line.text.length ? { entry: own } : void 0;
  }
  const cells = block.cells ?? [];
  const timeCell = cells.find((cell) => heads(cell, columns.time)) ?? cells.find((cell) => headsZone(reading, cell)) ?? cells.find((cell) => cellEntry(reading, line, cell)?.clock);
  if (!timeCell) return void 0;
  const dateCells = cells.filter((cell) => cell !== timeCell && heads(cell, columns.date));
  const date = dateCells.map((cell) => cellEntry(reading, line, cell)?.date).find((value) => value !== void 0);
  const zone = findZones(timeCell.header, reading.language.time)[0] ?? zoneInHeader(reading, timeCell);
  const entry = cellEntry(reading, line, timeCell);
  const [rest8] = cells.filter((cell) => cell !== timeCell && !dateCells.includes(cell) && cell.text.trim() !== "").sort((a, b) => b.text.length - a.text.length);
  if (entry?.clock || entry?.relative) {
    const whole = { ...entry, textStart: rest8?.start ?? entry.end, textEnd: line.text.length };
    return { entry: date && !entry.date ? { ...whole, date } : whole, date, zone };
  }
  const open = timeCell.text.trim() === "" || entry?.date !== void 0 && !entry.until && // "2026-07-29 (late)" says as much as its author knew.
  !new RegExp("\\p{L}{2}", "u").test(line.text.slice(entry.end, timeCell.end - line.start)) && heads(timeCell, columns.time.slice(0, 2)) && !columns.date.some((name) => timeCell.header.toLowerCase().includes(name));
  if (open && rest8 && (cells[0]?.header ?? "") !== "" && !date) return { untimed: locatedIn(line, rest8.start - line.start, rest8.end - line.start) };
  return {};
}
function headsZone(reading, cell) {
  return /^[A-Z]{2,5}(?:[+-]\d{1,2})?$/.test(cell.header) && findZones(`${reading.language.columns.time[0]} (${cell.header})`, reading.language.time).length > 0;
}
function zoneInHeader(reading, cell) {
  const bracket = /\(([^()]{1,40})\)/.exec(cell.header)?.[1];
  return bracket ? findZones(`${reading.language.columns.time[0]} (${bracket})`, reading.language.time)[0] : void 0;
}
function heads(cell, words2) {
  const name = cell.header.toLowerCase().replace(/\s{0,4}[([（【].*$/s, "").replace(/[\s:]{1,9}$/, "");
  return isOneOf(name, words2) || isOneOf(name.split(/\s*[/&,]\s*|\s+/)[0] ?? "", words2);
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
function standIn(reading, sections, seen2) {
  const candidates = /* @__PURE__ */ new Map();
  const skipped = new Set(
    sections.filter((section) => section.keys.some((key) => key === "action-items" || key === "lessons-learned")).flatMap((section) => section.lines)
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
    sections
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
function readZones(reading, sections, timeline, labels, windows2, title, incidentDate) {
  const { language } = reading;
  const stated = [];
  const add = (located, zone, date) => {
    stated.push({ ...located, zone, date: date ?? incidentDate });
  };
  let general;
  for (const label of labelled2(labels, language.labels.zone)) {
    const zone = findZones(`${language.time.zoneNouns?.[0] ?? ""}: ${label.value}`, language.time)[0];
    if (!zone) continue;
    general ??= zone;
    add(label, zone, void 0);
  }
  for (const label of labels) {
    if (label.from !== "front-matter") continue;
    for (const token of tokensOfLabel(reading, label)) if (token.kind === "zone") add(label, token, void 0);
  }
  for (const section of sections) {
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
    const nouns = line.text.length < 400 && mayNameZone(line.text, language.time) && hasPhrase(line.text, language.time.zoneNouns ?? []);
    const found = nouns ? findZones(line.text, language.time) : [];
    const near = line.order < first && first - line.order <= 4;
    const tokens = reading.tokensOf(line);
    const untimed = found.length > 0 && !tokens.some((token) => token.kind === "clock");
    for (const zone of found) {
      if (untimed && (near || nouns)) general ??= zone;
      if (tokens.some((token) => token.start <= zone.start && token.end >= zone.end)) continue;
      if (near || nouns) general ??= zone;
      add(locatedIn(line, zone.start, zone.end), zone, void 0);
    }
    const date = tokens.find((token) => token.kind === "date");
    for (const token of tokens) {
      if (token.kind !== "zone") continue;
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
  const known9 = incidents.get(tree);
  if (known9?.settings === settings) return known9.incident;
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
  const language = languageWith(detected.language, settings);
  const reading = createReading(markdown, locator, language, settings, path.replaceAll("\\", "/"));
  const sections = readSections(reading);
  const owners = keyedSections(sections);
  const labels = readLabels(reading);
  const title = readTitle(reading, sections, labels);
  const raw = readTimeline(reading, sections);
  const timed = new Set(raw.entries.map((entry) => entry.line));
  const timeClaims = readTimeClaims(reading, owners, labels, timed);
  const dates = readDates(reading, title, labels, timeClaims.windows, raw, owners);
  const date = incidentDateOf(dates);
  const zones = readZones(reading, sections, raw, labels, timeClaims.windows, title, date);
  const configured = settings.timeZone === void 0 ? void 0 : findZones(`${language.time.zoneNouns?.[0] ?? ""}: ${settings.timeZone}`, language.time)[0];
  const events = readEvents(reading, raw.entries, {
    day: date,
    zone: zones.timeline ?? configured,
    lengths: [...timeClaims.durations, ...timeClaims.metrics].map((own) => own.minutes),
    start: timeClaims.windows[0]?.start?.clock,
    headings: new Set(sections.filter(({ form }) => form !== "label").map((section) => section.heading))
  });
  const placeholders = readPlaceholders(reading);
  const doubtful = readDoubtfulTimes(reading, timed);
  const actions = readActions(reading, sections);
  return {
    kind: readKind(reading, title, sections, labels, {
      events: raw.entries.length,
      claims: timeClaims.windows.length + timeClaims.durations.length + timeClaims.metrics.length,
      placeholders: placeholders.length,
      dated: date !== void 0
    }),
    language,
    languageKnown: detected.known,
    status: readStatus(reading, labels),
    title,
    top: title?.place ?? topOf(reading),
    sections,
    timeline: {
      events,
      untimed: raw.untimed.filter((entry) => !placeholders.some((phrase) => phrase.line === entry.line)),
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
    actionSections: sections.filter((section) => section.keys.includes("action-items")),
    dates,
    incidentDate: formatIncidentDate(date),
    zones: zones.stated,
    metadata: [titleSeverity(title, language), ...labels].filter((label) => label !== void 0).filter((label) => isMetadata(label, language)),
    fakeLists: readFakeLists(reading, sections, owners),
    accidentalCode: readAccidentalCode(reading, sections),
    placeholders,
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
function isMetadata(label, { labels }) {
  return [labels.severity, labels.incidentId, labels.status, labels.published, labels.date].some((names) => isNamed2(label, names));
}
function detect(text, frontMatter, settings) {
  const code = settings.language ?? /^(?:lang|language|locale)\s*[:=]\s*["']?([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)["']?\s*$/m.exec(frontMatter)?.[1];
  const named = code === void 0 ? void 0 : languageOf(code);
  if (named) return { language: named, known: true };
  const found = detectLanguage(text);
  return code === void 0 ? found : { language: found.language, known: false };
}
function topOf(reading) {
  const first = reading.lines[0];
  if (!first) return { start: 0, end: 0 };
  const start = first.block.node.start;
  return { start, end: start + String.fromCodePoint(reading.locator.source.codePointAt(start) ?? 0).length };
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
    if (own !== void 0 && settle(rule, own).level === "off") return void 0;
    const data = this.data();
    return (tree, file) => {
      const config = data.postmortemLintConfig?.(file);
      if (config?.ignoredBy !== void 0) return;
      const incident = incidentOf(tree, file, config?.settings ?? data.postmortemLint ?? plain);
      if (incident.kind.is !== "postmortem") return;
      const set = own === void 0 ? config ?? {} : { rules: { [rule.id]: own } };
      const { level, options } = settle(rule, rulesAt(incident.status, [rule], set)[rule.id]);
      if (level === "off") return;
      for (const finding of runRule(rule, incident, options, file.path)) file.messages.push(toMessage(rule, finding, level, incident.locator));
    };
  };
}
var plain = {};
function toSetting(setting) {
  if (setting === void 0 || setting === null || setting === true) return void 0;
  if (setting === false || setting === 0) return "off";
  if (setting === 1) return "warning";
  if (setting === 2) return "error";
  if (typeof setting === "string") return setting;
  const [level, options] = setting;
  const named = typeof level === "number" ? ["off", "warning", "error"][level] : level;
  return [named, { ...options }];
}

export {
  english,
  sectionKeys,
  milestoneKinds,
  languages,
  languageOf,
  findPhrase,
  hasPhrase,
  isOneOf,
  wordsOnly,
  spanOf,
  namedEntities,
  zoneRows,
  offsetAt,
  offsetsAtTime,
  seasonMismatch,
  findZones,
  placeInLine,
  daysOf,
  formatDate,
  dateAt,
  formatClock,
  formatMinutes,
  scanTimes,
  ticketPatternFault,
  headingName,
  parseFrontMatter,
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
