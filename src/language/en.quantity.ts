import type {QuantityWords} from '../text/quantity.ts'
import {englishTime} from './en.time.ts'

/** English words around shares. */
export const englishQuantity: QuantityWords = {
  of: ['of'],
  determiners: ['our', 'the', 'all', 'its', 'their', 'these', 'those', 'total', 'incoming'],
  oneIn: ['in', 'out of', 'in every', 'of every'],
  rangeWords: ['to'],
  percent: ['percent', 'per cent', 'pct'],
  hedges: [...englishTime.hedges, 'over', 'more than', 'at least', 'under', 'less than', 'at most'],
  numbers: englishTime.numbers
}
