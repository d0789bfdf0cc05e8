import { phrase } from '@/lib/catalogue'
import type { Can, Feature } from '@/lib/feature'
import { findPeople } from './findPeople'
import { names as my } from './me/names'
import { text } from './text'

const managesPeople = (me: Can) => me['manage_people'] === true
const managesCompany = (me: Can) => me['manage_organisation'] === true
const managesEither = (me: Can) => managesPeople(me) || managesCompany(me)
const group = phrase(text, 'people')

export const accounts: Feature = {
  administration: [
    { id: 'people', label: phrase(text, 'people'), path: 'people', order: 10, can: managesPeople },
    { id: 'departments', label: phrase(text, 'departments'), path: 'departments', order: 20, can: managesCompany },
    { id: 'groups', label: phrase(text, 'groups'), path: 'groups', order: 30, can: managesPeople },
    { id: 'roles', label: phrase(text, 'roles'), path: 'roles', order: 40, can: managesEither },
    { id: 'company', label: phrase(text, 'company'), path: 'company', order: 50, can: managesCompany },
  ],
  commands: (go) => [
    { id: 'settings.go', label: phrase(my, 'mySettings'), group, keys: 'g s', run: () => go('/settings') },
    { id: 'people.go', label: phrase(text, 'goToPeople'), group, can: managesPeople, run: () => go('/administration/people') },
    { id: 'people.create', label: phrase(text, 'addPerson'), group, can: managesPeople, run: () => go('/administration/people?create=true') },
  ],
  finders: [{ id: 'people', group, find: findPeople }],
  changes: {
    'patch /api/v1/me': null,
    'delete /api/v1/sessions/{session_id}': phrase(my, 'sessionEnded'),
    'post /api/v1/people': phrase(text, 'personAdded'),
    'patch /api/v1/people/{person_id}': phrase(text, 'personChanged'),
    'put /api/v1/people/{person_id}/suspension': phrase(text, 'personSuspended'),
    'delete /api/v1/people/{person_id}/suspension': phrase(text, 'personReinstated'),
    'post /api/v1/people/{person_id}/sign-in-links': null,
    'post /api/v1/departments': phrase(text, 'departmentAdded'),
    'patch /api/v1/departments/{department_id}': phrase(text, 'departmentChanged'),
    'delete /api/v1/departments/{department_id}': phrase(text, 'departmentRemoved'),
    'post /api/v1/groups': phrase(text, 'groupAdded'),
    'patch /api/v1/groups/{group_id}': phrase(text, 'groupChanged'),
    'delete /api/v1/groups/{group_id}': phrase(text, 'groupRemoved'),
    'patch /api/v1/organisation': phrase(text, 'companyChanged'),
  },
}
