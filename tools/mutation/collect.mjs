/** Collects what test files declare with describe and it, as plain functions that one process can run again and again. */
export const collect = () => {
  const tests = []
  const path = []
  const title = (text) => [...path, text].join(' › ')
  const declare = (text, work) => tests.push({ id: `${tests.length}`, name: title(text), work })
  const group = (text, work) => {
    path.push(text)
    work()
    path.pop()
  }
  /** `%s`-like marks are left as they are: ids tell tests apart, names are for people. */
  const each = (make) => (table) => (text, work) => {
    table.forEach((row, n) => {
      const args = Array.isArray(row) ? row : [row]
      make(`${text} #${n}`, () => work(...args))
    })
  }
  const it = Object.assign(declare, { each: each(declare) })
  const describe = Object.assign(group, { each: each(group) })
  return { tests, globals: { describe, it, test: it } }
}
