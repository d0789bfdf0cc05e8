"""Project health: a score from 0 to 100 whose every point can be explained."""
