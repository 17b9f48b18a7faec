import { HtmlValidate } from 'html-validate'

const VALIDATOR = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  // How it is written is the printer's business: spaces, quotes, omitted values.
  rules: {
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
    // Every file is from the site itself.
    'require-sri': 'off',
  },
})

/** What is wrong with a page, by line. */
export async function validateHtml(html: string): Promise<string[]> {
  const { results } = await VALIDATOR.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  )
}
