import { FORM_PATHS } from 'content-models'
import { type FormsReader, GOOD_SUBMISSION, toForm } from './forms-reader.ts'

type Post = (reader: FormsReader) => Promise<Response>

/** What is known already is thanked and not kept: it would hide that a post was taken. */
const UNKNOWN = { ...GOOD_SUBMISSION, title: 'Van niemand' }

const TEN_MEGABYTES = 'a'.repeat(10 * 1024 * 1024)
const SCRIPTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">klik</a>',
  '[url=https://spam.example]goedkoop[/url]',
  '<!--#exec cmd="id"-->',
  '<?php system("id") ?>',
  'kijk op http://a.example http://b.example en www.c.example',
]
const ANSWERS = ['title', 'place', 'story', 'setbacks', 'sender', 'contact']
const REQUIRED = ['title', 'place', 'story', 'sender', 'contact', 'consent']

const withField =
  (name: string, value: string | File): Post =>
  (reader) =>
    reader.submit({ ...UNKNOWN, [name]: value })
const withHeaders =
  (headers: Record<string, string>): Post =>
  (reader) =>
    reader.submit(UNKNOWN, headers)
const raw =
  (body: BodyInit, type: string): Post =>
  (reader) =>
    reader.post(FORM_PATHS.submit, body, { 'Content-Type': type })

/** An endless stream, of which the length isn't told. */
function endless(): ReadableStream {
  let left = 60
  const head =
    '--x\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n'
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
    pull: (controller) => {
      left -= 1
      if (left === 0) controller.close()
      else controller.enqueue(new Uint8Array(1024 * 1024))
    },
  })
}

function twice(name: string): FormData {
  const form = toForm(UNKNOWN)
  form.append(name, 'nog een keer')
  return form
}

/** A hundred posts that must change nothing. */
export const HOSTILE_POSTS: Post[] = [
  ...SCRIPTS.flatMap((script) => ANSWERS.map((name) => withField(name, script))),
  ...ANSWERS.map((name) => withField(name, TEN_MEGABYTES)),
  ...ANSWERS.map((name) => withField(name, 'woord '.repeat(2000))),
  ...REQUIRED.map((name) => withField(name, '')),
  ...REQUIRED.map((name) => withField(name, ' \u0000\u200b\n')),
  ...REQUIRED.map((name) => withField(name, new File(['geen tekst'], 'tekst.txt'))),
  ...ANSWERS.slice(0, 3).map(
    (name): Post =>
      (reader) =>
        reader.post(FORM_PATHS.submit, twice(name)),
  ),
  withField('consent', 'nee'),
  withField('consent', 'true'),
  withField('website', 'https://spam.example'),
  withField('photo', new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg')),
  withField('photo', new File([new Uint8Array(11 * 1024 * 1024)], 'groot.jpg')),
  (reader) =>
    reader.submit({
      ...UNKNOWN,
      photoConsent: 'ja',
      photo: new File(['geen foto'], '../../../etc/passwd.jpg', { type: 'image/jpeg' }),
    }),
  withHeaders({ Origin: 'https://kwaad.example' }),
  withHeaders({ Origin: 'null' }),
  withHeaders({ Origin: '', Referer: 'https://kwaad.example/127.0.0.1:4321/' }),
  withHeaders({ Origin: 'http://127.0.0.1:4321.kwaad.example' }),
  raw(JSON.stringify(UNKNOWN), 'application/json'),
  raw('{"title":{"$ne":null}}', 'text/plain'),
  raw('<?xml version="1.0"?><x/>', 'text/xml'),
  raw('--x\r\nnonsense', 'multipart/form-data; boundary=x'),
  raw('title=a', 'multipart/form-data'),
  raw('title[$ne]=1&consent[]=ja', 'application/x-www-form-urlencoded'),
  raw('%', 'application/x-www-form-urlencoded'),
  raw(endless(), 'multipart/form-data; boundary=x'),
  (reader) => reader.post(FORM_PATHS.submit, ''),
  (reader) => reader.react({ kind: 'article', id: 'bestaat-niet', useful: 'ja' }),
  (reader) => reader.react({ kind: '__proto__', id: 'constructor', useful: 'ja' }),
]
