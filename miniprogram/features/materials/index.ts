export { PaperSheets, type PaperSheetsProps } from './PaperSheets'
export { PhotoAdvice } from './PhotoAdvice'
export { kindsOf, materialIdsOf, type PaperSheet } from './paper'
export { useMaterials } from './useMaterials'
