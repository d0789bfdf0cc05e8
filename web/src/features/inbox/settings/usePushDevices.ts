import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '@/api/client'
import { pushState, subscribe, unsubscribe } from '@/lib/push'

const PATH = '/api/v1/push-devices'
const STATE = ['push state of this browser']

/** The browsers that notify, and switching this one on and off. */
export function usePushDevices() {
  const queries = useQueryClient()
  const { data } = api.useQuery('get', PATH, {})
  const { data: state } = useQuery({ queryKey: STATE, queryFn: pushState, staleTime: 0 })
  const [isRefused, setRefused] = useState(false)
  const readAgain = async () => {
    await Promise.all([queries.invalidateQueries({ queryKey: ['get', PATH] }), queries.invalidateQueries({ queryKey: STATE })])
  }
  const add = api.useMutation('post', PATH, { meta: { saysProblem: true }, onSettled: readAgain })
  const { mutate, error } = api.useMutation('delete', '/api/v1/push-devices/{device_id}', { meta: { saysProblem: true }, onSettled: readAgain })
  const turnOn = async (key: string) => {
    // A push service that cannot be reached throws, as the browser that forbids answers null.
    const keys = await subscribe(key).catch(() => null)
    setRefused(keys === null)
    if (keys) add.mutate({ body: keys })
    else await readAgain()
  }
  return {
    devices: data?.items ?? [],
    state,
    isRefused,
    error: add.error ?? error,
    turnOn: () => data && void turnOn(data.public_key),
    turnOff: () => void unsubscribe().then(readAgain),
    remove: (id: number) => mutate({ params: { path: { device_id: id } } }),
  }
}
