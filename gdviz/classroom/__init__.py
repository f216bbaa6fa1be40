"""Classes together: rooms in which a teacher's page leads those of learners, and their answers come to the teacher.

A room is the outcome of its messages: `room.receive` computes, from a room and a message, the next room and what is
sent to whom. `rooms` has the rooms of one process, `redis_rooms` those of many, `delivery` its connections.
"""
