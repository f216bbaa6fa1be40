"""What an operator sees at `/metrics`, in the format of Prometheus."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, SummaryMetricFamily

if TYPE_CHECKING:
    from prometheus_client.core import Metric

    from gdviz.classroom.delivery import Delivery
    from gdviz.site.kernels import BoundedKernelManager


@dataclass
class Counts:
    """Counts since the server started; `seconds_to_answers` is the sum over all kernels that have answered."""

    forked: int = 0
    normal: int = 0
    answered: int = 0
    seconds_to_answers: float = 0.0
    refused: int = 0
    too_large: int = 0


def exposition(kernels: BoundedKernelManager, memory: int, classes: Delivery | None = None) -> bytes:
    """Return all metrics as text; `memory` is what the server and everything it has started take (bytes)."""
    registry = CollectorRegistry()
    registry.register(_Figures(kernels, memory))
    if classes:
        registry.register(_ClassFigures(classes))
    return generate_latest(registry)


class _Figures:
    def __init__(self, kernels: BoundedKernelManager, memory: int) -> None:
        self._kernels, self._memory = kernels, memory

    def collect(self) -> Iterator[Metric]:
        kernels, counts = self._kernels, self._kernels.counts
        yield GaugeMetricFamily("gdviz_kernels", "Running kernels.", kernels.running)
        yield GaugeMetricFamily("gdviz_kernels_starting", "Kernels being started.", kernels.starting)
        yield GaugeMetricFamily("gdviz_kernels_room", "How many more kernels can start.", kernels.room())
        started = CounterMetricFamily("gdviz_kernels_started", "Kernels started, by method.", labels=["way"])
        started.add_metric(["forked"], counts.forked)
        started.add_metric(["normal"], counts.normal)
        yield started
        yield SummaryMetricFamily(
            "gdviz_kernel_start_seconds",
            "Time until the first answer of a kernel.",
            counts.answered,
            counts.seconds_to_answers,
        )
        yield CounterMetricFamily(
            "gdviz_kernels_too_large", "Kernels ended for the memory they used.", counts.too_large
        )
        yield CounterMetricFamily(
            "gdviz_visitors_refused", "Visitors refused because the server was full.", counts.refused
        )
        yield CounterMetricFamily(
            "gdviz_fork_server_restarts", "How often the fork server has died.", kernels.fork_server.restarts
        )
        yield GaugeMetricFamily(
            "gdviz_fork_server_up", "Whether the fork server is running.", kernels.fork_server.pid is not None
        )
        yield GaugeMetricFamily("gdviz_memory_bytes", "Memory of the server and all kernels (PSS).", self._memory)
        yield GaugeMetricFamily(
            "gdviz_memory_limit_bytes", "Memory limit of the server and all kernels.", kernels.limit
        )


class _ClassFigures:
    def __init__(self, classes: Delivery) -> None:
        self._classes = classes

    def collect(self) -> Iterator[Metric]:
        counts = self._classes.counts
        yield GaugeMetricFamily("gdviz_class_rooms", "Rooms with somebody in them here.", self._classes.rooms)
        yield GaugeMetricFamily("gdviz_class_people", "Pages that have joined a room here.", self._classes.people)
        yield CounterMetricFamily("gdviz_class_rooms_opened", "Rooms that were opened here.", counts.opened)
        yield CounterMetricFamily("gdviz_class_messages", "Messages from pages in rooms.", counts.messages)
        refused = CounterMetricFamily("gdviz_class_refused", "What was refused, by the word for why.", labels=["why"])
        for why, number in counts.refused.items():
            refused.add_metric([why], number)
        yield refused
        closed = CounterMetricFamily("gdviz_class_closed", "Connections that were closed, by why.", labels=["why"])
        for why, number in counts.closed.items():
            closed.add_metric([why], number)
        yield closed
