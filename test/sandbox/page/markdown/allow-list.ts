import { defaultSchema, type Schema } from 'hast-util-sanitize'

/** GitHub's own list, without `source`, which would only load external pictures; only `code` keeps a class. */
export const ALLOWED: Schema = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames?.filter(name => name !== 'source' && name !== 'picture'),
  attributes: { ...defaultSchema.attributes, code: [['className', /^language-[\w+#.-]+$/]] },
  strip: ['script', 'style', 'template', 'title', 'textarea', 'iframe', 'noscript'],
}
