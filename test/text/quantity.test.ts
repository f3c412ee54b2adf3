import {expect, test} from 'vitest'
import {englishQuantity} from '../../src/language/en.quantity.ts'
import {findShares} from '../../src/text/quantity.ts'

test.each([
  ['100% of users', {text: '100%', value: 100, of: 'users', approximate: false}],
  ['20 % of our customers', {text: '20 %', value: 20, of: 'customers'}],
  ['one in five requests', {text: 'one in five', value: 20, of: 'requests'}],
  ['5–10% of the traffic', {value: 5, upper: 10, of: 'traffic'}],
  ['5% to 10% of requests', {value: 5, upper: 10}],
  ['approximately 25% of users', {text: '25%', value: 25, approximate: true}],
  ['~30% of all Orders', {of: 'orders', approximate: true}],
  ['latency rose by 40%', {value: 40, of: ''}],
  ['99.9 percent of requests', {value: 99.9}],
  ['3 out of 4 requests', {value: 75, of: 'requests'}],
  ['1 in 10 users', {value: 10}],
  ['over 50% of sessions', {value: 50, approximate: true}]
])('%s', (text, share) => {
  expect(findShares(text, englishQuantity)).toMatchObject([share])
})

test.each(['one in the morning', 'v1.20%', '5 of them', 'two in one', 'user%20name'.replace('%20', ' ')])('%s holds no share', (text) => {
  expect(findShares(text, englishQuantity)).toEqual([])
})
