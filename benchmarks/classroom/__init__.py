"""A class of simulated learners on one small server: `python -m benchmarks.classroom`."""
