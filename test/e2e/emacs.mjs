// Emacs with eglot and the blocks of the README, against our server and against the remark language server.
import {ensure, remarkServer, runEditor, workspace} from './support/editors.mjs'
import {block} from './support/readme.mjs'

ensure('emacs', 'emacs-nox', 'elpa-eglot', 'elpa-markdown-mode')

const shared = String.raw`
(require 'cl-lib)
(require 'ert-x)
(setq debug-on-error nil eglot-sync-connect 20 flymake-no-changes-timeout 0.1)
(defun fail (text &rest rest) (message "failed: %s" (apply #'format text rest)) (kill-emacs 1))
(defun expect (what actual expected)
  (unless (equal actual expected) (fail "%s: expected %S, not %S" what expected actual))
  (message "ok: %s" what))
(defun breathe ()
  (accept-process-output nil 0.05)
  ;; eglot sends changes when nothing was typed for a moment, which never comes in --batch.
  (ert-run-idle-timers)
  (flymake-start))
(defun wait-for (what condition)
  (let ((end (+ (float-time) 15)))
    (while (not (funcall condition))
      (when (> (float-time) end) (fail "waited in vain for %s: %S" what (codes)))
      (breathe))))
(defun texts () (mapcar (lambda (own) (flymake-diagnostic-text own)) (flymake-diagnostics)))
(defun codes ()
  (sort (delq nil (mapcar (lambda (text) (and (string-match "duration\\|joins" text) (match-string 0 text))) (texts))) #'string<))
(defun open-file (path)
  (find-file path)
  ;; What hooks start waits for the first command of a person.
  (run-hooks 'post-command-hook)
  (unless (eglot-managed-p) (fail "eglot did not start for %s" path)))
(defun choose (title at)
  (goto-char (point-min))
  (search-forward at)
  (let ((last-nonmenu-event ?x))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt items &rest _)
                 (or (car (assoc title items)) (fail "no action %s among %S" title (mapcar #'car items))))))
      (eglot-code-actions (1- (point)) (1- (point)) nil t))))
(defun line-at (number) (goto-char (point-min)) (forward-line (1- number)) (buffer-substring-no-properties (point) (line-end-position)))
`

const ours = `${shared}
(open-file "docs/outage.md")
(wait-for "diagnostics" (lambda () (flymake-diagnostics)))
(expect "flymake shows diagnostics" (codes) '("duration" "joins"))
(let ((own (cl-find-if (lambda (own) (string-match "duration" (flymake-diagnostic-text own))) (flymake-diagnostics))))
  (expect "the range is right beside an emoji"
          (buffer-substring-no-properties (flymake-diagnostic-beg own) (flymake-diagnostic-end own)) "31 minutes"))
(choose "Change \`31 minutes\` to \`47 minutes\`" "31 min")
(expect "a code action changes the buffer" (string-match-p "lasted 47 minutes" (line-at 5)) 13)
(wait-for "the finding to go" (lambda () (equal (codes) '("joins"))))
(message "ok: its finding goes")
(eglot-format-buffer)
(expect "formatting makes a list of the lines" (line-at 13) "- 14:02 The certificate expires, the outage begins")
(wait-for "no findings" (lambda () (null (flymake-diagnostics))))
(expect "imenu lists the timeline" (not (null (string-match-p "14:10 Alert" (format "%S" (funcall imenu-create-index-function))))) t)
(find-file "README.md")
(let ((end (+ (float-time) 1)))
  (while (< (float-time) end) (breathe)))
(expect "a README has no diagnostics" (flymake-diagnostics) nil)
(kill-emacs 0)
`

const remark = `${shared}
(open-file "docs/outage.md")
(wait-for "diagnostics" (lambda () (flymake-diagnostics)))
(expect "remark: flymake shows diagnostics" (codes) '("duration" "joins"))
(choose "Replace \`31 minutes\` with \`47 minutes\`" "31 min")
(expect "remark: a code action changes the buffer" (string-match-p "lasted 47 minutes" (line-at 5)) 13)
(kill-emacs 0)
`

const config = block('emacs')
const remarkConfig = config.replace('("postmortem-lint" "lsp" "--stdio")', `("node" "${remarkServer}" "--stdio")`)
if (remarkConfig === config) throw new Error('Expected the command of the server in the block of the README')
const folder = workspace({
  'init.el': config,
  'check.el': ours,
  'remark.el': `${remarkConfig}${block('emacs-remark')}`,
  'check-remark.el': remark
})
runEditor('emacs', ['--batch', '-f', 'package-activate-all', '-l', 'init.el', '-l', 'check.el'], folder)
runEditor('emacs', ['--batch', '-f', 'package-activate-all', '-l', 'remark.el', '-l', 'check-remark.el'], folder)
