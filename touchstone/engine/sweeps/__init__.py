"""The loops over a whole plan, in a form that runs as Python and as machine code.

A sweep is a function of a *table*, which is a list of arrays of integers (`slots` names them), and of the
place where to begin; it answers the place where it stopped. It writes into arrays of the table and does
nothing else, knows no objects, and is the only source of both forms: `compiling` turns it into machine code
where numba can be had, `loading` puts that code into a process.

Sweeps treat what nearly every task is. They stop at any other, which the methods of the passes then place.
"""
