import * as v from 'valibot'
import { isDay } from '../calendar/day'
import { parseMoment } from '../calendar/moment'

/** Small schemas shared by cases, requests and documents. */
export const civilDate = v.pipe(
  v.string(),
  v.check((s) => isDay(s), '应为存在的日期，格式 YYYY-MM-DD'),
)
export const dateOrMoment = v.pipe(
  v.string(),
  v.check((s) => parseMoment(s) !== null, '应为日期 YYYY-MM-DD，或带时区的日期时间'),
)
/** A key of our own making: service, plan, material ids and the like. */
export const shortId = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
export const amountNumber = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000_000))
export const wholeNumber = v.pipe(
  v.number(),
  v.integer('应为整数'),
  v.minValue(0),
  v.maxValue(1_000_000),
)
