import { drawCases, writeRecord } from './record'

writeRecord(drawCases())
