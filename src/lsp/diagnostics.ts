import {VFileMessage} from 'vfile-message'
import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver'
import type {LintMessage} from '../rule/message.ts'
import {escapeControls} from '../text/escape.ts'
import type {Span} from '../text/span.ts'
import type {FailedDocument, OpenDocument} from './open-document.ts'
import type {Positions} from './positions.ts'

/** The name that editors show beside a finding. */
export const source = 'postmortem-lint'

/** Gives the span of a message in the text that was linted; the start of the text for a message without place. */
export function spanOrStart({place}: VFileMessage): Span {
  const start = (place && ('start' in place ? place.start : place).offset) ?? 0
  return {start, end: (place && ('end' in place ? place.end : place).offset) ?? start}
}

/** Turns a message into a diagnostic; the other side of a contradiction becomes its related place, the page of its rule its link. */
export function diagnosticOf(message: LintMessage, uri: string, positions: Positions): Diagnostic {
  const {fatal, reason, ruleId, url, cause} = message
  const diagnostic: Diagnostic = {
    range: positions.rangeOf(spanOrStart(message)),
    severity: fatal === true ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source,
    message: escapeControls(reason)
  }
  if (ruleId) diagnostic.code = ruleId
  if (url) diagnostic.codeDescription = {href: url}
  if (cause instanceof VFileMessage)
    diagnostic.relatedInformation = [{location: {uri, range: positions.rangeOf(spanOrStart(cause))}, message: escapeControls(cause.reason)}]
  return diagnostic
}

/** Gives the diagnostics of an open document; one that could not be linted has one, on its first line, that says why. */
export function diagnosticsOf(document: OpenDocument | FailedDocument | undefined): Diagnostic[] {
  if (!document) return []
  if ('reason' in document) return [failureDiagnostic(document.reason)]
  const {result, uri, positions} = document
  return result.messages.map((message) => diagnosticOf(message, uri, positions))
}

function failureDiagnostic(reason: string): Diagnostic {
  const start = {line: 0, character: 0}
  return {range: {start, end: start}, severity: DiagnosticSeverity.Error, source, message: `This document could not be linted: ${escapeControls(reason)}`}
}
