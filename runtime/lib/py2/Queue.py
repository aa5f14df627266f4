"""A multi-producer, multi-consumer queue."""

from _queue_shared import Empty, Full, LifoQueue, PriorityQueue, Queue

__all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue"]
