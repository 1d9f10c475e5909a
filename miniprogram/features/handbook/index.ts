export { HandbookPage } from './HandbookPage'
export { HospitalsView } from './hospitals/HospitalsView'
export { ReaderView } from './reader/ReaderView'
