"""A multi-producer, multi-consumer queue."""

from _queue_shared import Empty, Full, LifoQueue, PriorityQueue, Queue, SimpleQueue

__all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]

Empty.__module__ = "_queue"
