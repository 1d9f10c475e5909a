const WIDE = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/

/** Columns a text takes on a terminal: a Chinese character takes two. */
export const columns = (text) => [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0)

export const padded = (text, width) => text + ' '.repeat(Math.max(0, width - columns(text)))

/** Rows of texts as lines with aligned columns. */
export const aligned = (rows) => {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => columns(row[i]))))
  return rows.map((row) =>
    row
      .map((cell, i) => padded(cell, widths[i]))
      .join('  ')
      .trimEnd(),
  )
}
