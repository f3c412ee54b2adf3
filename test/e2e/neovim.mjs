// Neovim with the block of the README, against our server and against the remark language server.
import {ensure, outage, remarkServer, runEditor, workspace} from './support/editors.mjs'
import {block} from './support/readme.mjs'

ensure('nvim', 'neovim')

const shared = `
local function fail(text)
  io.stderr:write('failed: ' .. text .. '\\n')
  vim.cmd('cquit 1')
end
local function ok(text) io.stderr:write('ok: ' .. text .. '\\n') end
local function expect(what, actual, expected)
  if not vim.deep_equal(actual, expected) then fail(what .. ': expected ' .. vim.inspect(expected) .. ', not ' .. vim.inspect(actual)) end
  ok(what)
end
local function wait(what, condition)
  if not vim.wait(10000, condition, 20) then fail('waited in vain for ' .. what .. ': ' .. vim.inspect(vim.diagnostic.get(0))) end
end
local function codes()
  local found = {}
  for _, own in ipairs(vim.diagnostic.get(0)) do table.insert(found, own.user_data.lsp.code) end
  table.sort(found)
  return found
end
local function shown(own)
  local line = vim.api.nvim_buf_get_lines(0, own.lnum, own.lnum + 1, false)[1]
  return line:sub(own.col + 1, own.end_col)
end
local function has(code) return vim.tbl_contains(codes(), code) end
local titles
local function choose(title)
  vim.ui.select = function(items, options, done)
    titles = vim.tbl_map(function(item) return options.format_item(item) end, items)
    for index, item in ipairs(items) do if titles[index] == title then return done(item, index) end end
    fail('no action ' .. title .. ' among ' .. vim.inspect(titles))
  end
  vim.lsp.buf.code_action()
end
local function text(line) return vim.api.nvim_buf_get_lines(0, line - 1, line, false)[1] end
local function at(line, column) vim.api.nvim_win_set_cursor(0, {line, column}) end
`

const ours = `${shared}
wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
expect('diagnostics appear', codes(), {'duration-mismatch', 'fake-list'})
for _, own in ipairs(vim.diagnostic.get(0)) do
  if own.user_data.lsp.code == 'duration-mismatch' then expect('the range is right beside an emoji', shown(own), '31 minutes') end
end
at(5, 26)
choose('Change \`31 minutes\` to \`47 minutes\`')
wait('the change', function() return text(5):find('47 minutes', 1, true) ~= nil end)
wait('the finding to go', function() return not has('duration-mismatch') end)
expect('a quick fix changes the buffer, and its finding goes', codes(), {'fake-list'})
local format = vim.lsp.buf.format or vim.lsp.buf.formatting_sync
format()
expect('formatting makes a list of the lines', text(13), '- 14:02 The certificate expires, the outage begins')
wait('no findings', function() return #vim.diagnostic.get(0) == 0 end)
local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', {textDocument = vim.lsp.util.make_text_document_params(), position = {line = 13, character = 3}}, 5000)
local _, answer = next(hover)
expect('hover tells the time to detect', answer.result.contents.value:find('Time to detect: 8 minutes', 1, true) ~= nil, true)
vim.cmd('edit! README.md')
vim.wait(1000, function() return #vim.diagnostic.get(0) > 0 end, 20)
expect('a README has no diagnostics', codes(), {})
vim.cmd('qall!')
`

const remark = `${shared}
wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
expect('remark: diagnostics appear', codes(), {'duration-mismatch', 'fake-list'})
at(5, 26)
choose('Replace \`31 minutes\` with \`47 minutes\`')
wait('the change', function() return text(5):find('47 minutes', 1, true) ~= nil end)
wait('the finding to go', function() return not has('duration-mismatch') end)
expect('remark: a quick fix changes the buffer, and its finding goes', codes(), {'fake-list'})
vim.cmd('edit! README.md')
vim.wait(1000, function() return #vim.diagnostic.get(0) > 0 end, 20)
expect('remark: a README has no diagnostics', codes(), {})
vim.cmd('qall!')
`

const config = block('neovim')
const remarkConfig = config.replace("{'postmortem-lint', 'lsp', '--stdio'}", `{'node', '${remarkServer}', '--stdio'}`)
if (remarkConfig === config) throw new Error('Expected the command of the server in the block of the README')
// Neovim 0.7 names findings to the server by bytes: behind an emoji the remark server, which trusts it, replaces the wrong words.
const plain = outage.replace('🕐 ', '')
const folder = workspace({'docs/plain.md': plain, 'init.lua': config, 'check.lua': ours, 'remark.lua': remarkConfig, 'check-remark.lua': remark})
runEditor('nvim', ['--headless', '--clean', '-u', 'init.lua', 'docs/outage.md', '-c', 'luafile check.lua'], folder)
runEditor('nvim', ['--headless', '--clean', '-u', 'remark.lua', 'docs/plain.md', '-c', 'luafile check-remark.lua'], folder)
