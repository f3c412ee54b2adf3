/**
 * An example for each of GFM's own (version 0.29, by their numbers) of tables, task lists and strikethrough, of autolinks, which we
 * do not read, and for what GitHub says of footnotes; in our words.
 */
export const gfm: ReadonlyMap<string, string> = new Map([
  ['198', '| time | event |\n| --- | --- |\n| 14:02 | down |\n'],
  ['199', '| at | what was seen |\n:-: | -----------:\n14:02 | errors\n'],
  ['200', '| a\\|b  |\n| ------ |\n| c `\\|` d |\n| e **\\|** f |\n'],
  ['201', '| at | what |\n| --- | --- |\n| 14:02 | down |\n> down\n'],
  ['202', '| at | what |\n| --- | --- |\n| 14:02 | down |\nup\n\nup\n'],
  ['203', '| at | what |\n| --- |\n| 14:02 |\n'],
  ['204', '| at | what |\n| --- | --- |\n| 14:02 |\n| 14:03 | down | again |\n'],
  ['205', '| at | what |\n| --- | --- |\n'],
  ['279', '- [ ] alert\n- [x] renew\n'],
  ['280', '- [x] alert\n  - [ ] quotes\n  - [x] fares\n- [ ] renew\n'],
  ['491', '~~All~~ Some quotes, ~not~ all of them!\n'],
  ['492', 'It was ~~down\n\nfor an hour~~.\n'],
  ['493', 'It was ~~~not~~~ down.\n'],
  ['622', 'www.harborline.example\n'],
  ['623', 'See www.harborline.example/status for more.\n'],
  ['624', 'See www.harborline.example.\n\nSee www.harborline.example/a.b.\n'],
  ['625', 'www.harborline.example/search?q=Fares+(all)\n\n(www.harborline.example/search?q=Fares+(all))\n'],
  ['627', 'www.harborline.example/search?q=fares&hl=en\n\nwww.harborline.example/search?q=fares&hl;\n'],
  ['628', 'www.harborline.example/he<lp\n'],
  ['629', 'http://harborline.example\n\n(See https://harborline.example/fares?a=b)\n'],
  ['630', 'ada@harborline.example\n'],
  ['632', 'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_\n'],
  [
    'footnotes',
    'Down[^1], twice[^note] and again[^1], not[^none].\n\n[^1]: A note.\n[^note]: One of\n  two lines.\n\n    And two paragraphs.\n\n    - 14:02 down\n'
  ],
  ['footnotes in footnotes', 'Down[^a].\n\n[^a]: See[^b].\n[^b]: See[^a].\n\n> Quoted[^a].\n>\n> [^c]: Inside of a quote.\n'],
  ['footnotes that are none', '[^]: a\n\n[^ ]\n\n[^a b]: c\n\n\\[^a]\n\n![^a]\n\n[^a](b)\n\n[^a\n'],
  ['tables in items', '- | at | what |\n  | -- | ---- |\n  | 14:02 | ~~down~~[^1] |\n\n  [^1]: up\n'],
  ['a table behind a paragraph', 'Down:\n| at | what |\n| -- | ---- |\n| 14:02 | - [ ] a |\n'],
  ['task lists that are none', '- [ ]\n- [x]a\n- [X] a\n- [\t] a\n- [ ]\n  a\n1. [ ] a\n\n[ ] a\n'],
  ['strikethrough beside emphasis', '~~**a~~**\n\n**~~a**~~\n\n~a~~b~\n\n~~a\\~~\n\n`~~`a~~\n']
])
