import { csrfToken } from '@/api/csrf'

const SIGN_OUT = '/accounts/logout/'

/** Leave through the server's own page, which ends the session; a plain form post, so it works without React. */
export function signOut(): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = SIGN_OUT
  const token = document.createElement('input')
  token.type = 'hidden'
  token.name = 'csrfmiddlewaretoken'
  token.value = csrfToken()
  form.append(token)
  document.body.append(form)
  form.submit()
}
