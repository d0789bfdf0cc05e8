import { ProjectOutlined } from '@ant-design/icons'
import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { findProjects } from './findProjects'
import { names as settings } from './settings/names'
import { text } from './text'

const group = phrase(text, 'projects')

export const projects: Feature = {
  sidebar: [{ id: 'projects', label: group, icon: ProjectOutlined, to: '/projects', order: 20, isExact: true, isOnPhone: true }],
  tabs: [
    { id: 'overview', label: phrase(text, 'overview'), path: '', order: 10 },
    { id: 'settings', label: phrase(settings, 'settings'), path: 'settings', order: 900, can: (project) => project['edit'] === true || project['manage'] === true },
  ],
  finders: [{ id: 'projects', group, find: findProjects }],
  commands: (go) => [
    { id: 'projects.go', label: phrase(text, 'goToProjects'), group, keys: 'g p', run: () => go('/projects') },
    {
      id: 'projects.create',
      label: phrase(text, 'newProject'),
      group,
      isCreate: true,
      can: (me) => me['create_project'] === true,
      run: () => go('/projects?create=true'),
    },
  ],
  changes: {
    'put /api/v1/projects/{project_id}/star': null,
    'delete /api/v1/projects/{project_id}/star': null,
    'post /api/v1/projects': phrase(text, 'projectCreated'),
    'patch /api/v1/projects/{project_id}': phrase(text, 'projectChanged'),
    'put /api/v1/projects/{project_id}/archive': phrase(text, 'projectArchived'),
    'delete /api/v1/projects/{project_id}/archive': phrase(text, 'projectRestored'),
    'put /api/v1/projects/{project_id}/members/{user_id}': phrase(text, 'memberChanged'),
    'delete /api/v1/projects/{project_id}/members/{user_id}': phrase(text, 'memberRemoved'),
    'put /api/v1/projects/{project_id}/member-groups/{group_id}': phrase(text, 'memberChanged'),
    'delete /api/v1/projects/{project_id}/member-groups/{group_id}': phrase(text, 'memberRemoved'),
  },
}
