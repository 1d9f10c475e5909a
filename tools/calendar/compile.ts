import { writeFileSync } from 'node:fs'
import { tableText } from './tableText'

/**
 * Writes shared/calendar/table.ts: `npx tsx tools/calendar/compile.ts`. Run it when chinese-days carries a new
 * year's notice (each November); tests/calendar holds the committed table to this.
 */
writeFileSync(new URL('../../shared/calendar/table.ts', import.meta.url), tableText())
