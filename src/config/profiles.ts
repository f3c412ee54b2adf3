// Generated from the files of profiles/; `npm test -- -u` rewrites it.

/** The text of the profiles that come with the package, by name. */
export const profiles: Readonly<Record<string, string>> = {
  minimal: `# Only faults that are wrong in any postmortem: contradictions, impossible times, text that nobody filled in. Nothing is required.
extends: recommended
rules:
  missing-section: off
  empty-section: off
  empty-timeline: off
  missing-incident-date: off
  missing-time-zone: off
  missing-actions: off
  unowned-action: off
  undated-action: off
  vague-action: off
  untimed-event: off
  fake-heading: off
  fake-list: off
  accidental-code: off
  blame: off
  human-error-cause: off
`,
  recommended: `# The default without any configuration: each rule with its default level and options (\`postmortem-lint rules\` lists them).
# The other profiles extend it.
rules: {}
`,
  strict: `# For teams that review postmortems before they publish them: every section, in order, with actions that can be followed up.
extends: recommended
rules:
  missing-section: error
  empty-section: error
  empty-timeline: error
  missing-incident-date: error
  missing-time-zone: error
  missing-actions: error
  unowned-action: error
  undated-action: error
  untracked-action: warning
  vague-action: error
  duplicate-section: warning
  duplicate-action: warning
  unordered-sections: warning
  missing-milestone: warning
  unordered-milestones: warning
  unquantified-impact: warning
overrides:
  # Not known yet in a draft.
  - status: draft
    rules:
      missing-milestone: off
`,
  atlassian: `# Atlassian, incident postmortem template
# https://www.atlassian.com/incident-management/postmortem/templates
# Incident summary, Leadup, Fault, Impact, Detection, Response, Recovery, Timeline, Root cause identification: The Five Whys,
# Root cause, Backlog check, Recurrence, Lessons learned, Corrective actions
extends: recommended
sections:
  required: [summary, leadup, fault, impact, detection, response, recovery, timeline, five-whys, root-cause, lessons-learned, action-items]
  order:
    - summary
    - leadup
    - fault
    - impact
    - detection
    - response
    - recovery
    - timeline
    - five-whys
    - root-cause
    - backlog-check
    - recurrence
    - lessons-learned
    - action-items
  own:
    leadup: [Leadup, Lead-up, Lead up]
    fault: [Fault]
    response: [Response]
    recovery: [Recovery]
    five-whys: [Five whys, The five whys, 5 whys, "Root cause identification: The Five Whys", Root cause identification]
    backlog-check: [Backlog check]
    recurrence: [Recurrence]
rules:
  missing-section: [error, {unheaded: false}]
`,
  'aws-coe': `# Amazon Web Services, "Creating a correction of errors document"
# https://aws.amazon.com/blogs/mt/creating-a-correction-of-errors-document/
# Summary, Impact, Timeline, Metrics, Incident Questions (detection, diagnosis, mitigation), 5 Whys, Action Items
extends: recommended
sections:
  required: [summary, impact, timeline, metrics, incident-questions, root-cause, action-items]
  order: [summary, impact, timeline, metrics, incident-questions, root-cause, action-items]
  own:
    metrics: [Metrics]
    incident-questions: [Incident questions]
  aliases:
    root-cause: [5 (or more) whys, 5 or more whys]
rules:
  missing-section: [error, {unheaded: false}]
`,
  'azure-pir': `# Microsoft Azure, post incident reviews, as published in the status history
# https://azure.status.microsoft/status/history/
# What happened? What went wrong and why? How did we respond? How are we making incidents like this less likely or less impactful?
# How can customers make incidents like this less impactful? How can we make our incident communications more useful?
extends: recommended
sections:
  required: [summary, root-cause, resolution, action-items, customer-advice]
  order: [summary, root-cause, resolution, action-items, customer-advice, feedback]
  aliases:
    resolution: [How did we respond]
    action-items: [How are we making incidents like this less likely or less impactful, How are we making incidents less likely or less impactful]
  own:
    customer-advice: [How can customers make incidents like this less impactful, How can our customers and partners make incidents like this less impactful]
    feedback: [How can we make our incident communications more useful]
rules:
  missing-section: [error, {unheaded: false}]
`,
  gitlab: `# GitLab, incident review of the infrastructure department
# https://handbook.gitlab.com/handbook/engineering/infrastructure/incident-review/ and its issue template incident_review.md
# Summary, Metrics, Customer Impact, Incident Response Analysis, Post Incident Analysis, Timeline, 5 Whys, Lessons Learned,
# Corrective Actions
extends: recommended
sections:
  required: [summary, metrics, impact, response-analysis, post-incident-analysis, timeline, five-whys, lessons-learned, action-items]
  order: [summary, metrics, impact, response-analysis, post-incident-analysis, timeline, five-whys, lessons-learned, action-items]
  own:
    metrics: [Metrics]
    response-analysis: [Incident response analysis]
    post-incident-analysis: [Post incident analysis, Post-incident analysis]
    five-whys: [5 whys, Five whys]
rules:
  missing-section: [error, {unheaded: false}]
`,
  'google-api': `# Google, "Google API infrastructure outage incident report" (2013), the form of public incident reports
# https://developers.googleblog.com/2013/05/google-api-infrastructure-outage_3.html
# Issue Summary, Timeline, Root Cause, Resolution and recovery, Corrective and Preventative Measures
extends: recommended
sections:
  required: [summary, timeline, root-cause, resolution, action-items]
  order: [summary, timeline, root-cause, resolution, action-items]
rules:
  missing-section: [error, {unheaded: false}]
`,
  'google-sre': `# Google, "Site Reliability Engineering", appendix D: example postmortem
# https://sre.google/sre-book/example-postmortem/
# Summary, Impact, Root Causes, Trigger, Resolution, Detection, Action Items, Lessons Learned (what went well, what went wrong,
# where we got lucky), Timeline, Supporting information
extends: recommended
sections:
  required: [summary, impact, root-cause, trigger, resolution, detection, action-items, lessons-learned, timeline]
  order: [summary, impact, root-cause, trigger, resolution, detection, action-items, lessons-learned, timeline, supporting-information]
  own:
    trigger: [Trigger, Triggers]
    supporting-information: [Supporting information]
rules:
  missing-section: [error, {unheaded: false}]
`,
  howie: `# The Howie guide to post-incident investigations ("how we got here")
# https://howie-guide.pagerduty.com/
# https://surfingcomplexity.blog/2021/12/08/the-howie-guide-how-to-get-started-with-incident-investigations/
# The sections are those of the OOPS write-ups at Netflix that gave the guide its name (Lorin Hochstein's outline): Executive summary,
# Background, Narrative description, Contributors/enablers, Mitigators, Risks, Challenges in handling. Every write-up has a summary
# and a narrative. Learning comes first: actions are welcome but not required.
extends: recommended
sections:
  required: [summary, narrative]
  order: [summary, background, narrative, root-cause, mitigators, risks, difficulties]
  aliases:
    root-cause: [Contributors, Enablers, Contributors/enablers, Contributors and enablers]
  own:
    background: [Background]
    narrative: [Narrative, Narrative description, The narrative]
    mitigators: [Mitigators]
    risks: [Risks]
    difficulties: [Challenges in handling, Difficulties in handling]
rules:
  missing-section: [error, {unheaded: false}]
  missing-actions: off
  undated-action: off
`,
  pagerduty: `# PagerDuty, postmortem template
# https://postmortems.pagerduty.com/resources/post_mortem_template/
# Overview, What Happened, Contributing Factors, Resolution, Impact, Responders, Timeline, How'd We Do?, Action Items, Messaging
extends: recommended
sections:
  required: [summary, what-happened, root-cause, resolution, impact, responders, timeline, how-we-did, action-items, messaging]
  order: [summary, what-happened, root-cause, resolution, impact, responders, timeline, how-we-did, action-items, messaging]
  own:
    what-happened: [What happened]
    responders: [Responders, Responder]
    how-we-did: ["How'd we do", How did we do]
    messaging: [Messaging, Internal messaging, External messaging]
rules:
  missing-section: [error, {unheaded: false}]
`
}
