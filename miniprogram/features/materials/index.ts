export { PaperSheets, type PaperSheetsProps } from './PaperSheets'
export { kindsOf, materialIdsOf, type PaperSheet } from './paper'
export { useMaterials } from './useMaterials'
