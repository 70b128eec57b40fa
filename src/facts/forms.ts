/** Forms that ask for secrets, in the HTML body of a mail and in what came with it. */
import type { VisibleHtml } from '../text/visible-html.js'
import type { FormFact, FormSecret } from './fact.js'
import { secretsOf } from './secret-field.js'

const MAX_FORMS = 64

/** The forms of a body that ask for anything secret, then those found elsewhere. */
export const toFormFacts = (
  html: VisibleHtml | undefined,
  elsewhere: readonly { field: string; secrets: readonly FormSecret[] }[] = [],
): FormFact[] =>
  [...(html?.forms.map((form) => ({ field: 'html', secrets: secretsOf(form) })) ?? []), ...elsewhere]
    .filter(({ secrets }) => secrets.length > 0)
    .slice(0, MAX_FORMS)
    .map(({ field, secrets }) => ({ kind: 'form', field, start: 0, end: 0, quote: '', secrets: [...secrets] }))
