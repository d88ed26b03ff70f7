"""Speed and memory, as figures rather than as gates where machines differ.

    python -m pytest tests/benchmarks --benchmark-only

prints words a second. What must hold everywhere is a ratio: time grows with the length of a text, no faster.
"""

import subprocess
import sys
import time
import tracemalloc

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import natonews

PARAGRAPHS = (
    "BRUSSELS, June 12, 2024 (Example) - NATO defence ministers agreed on Wednesday to send more air defence systems "
    "to Ukraine, Secretary General Jens Stoltenberg said after talks that lasted two days.",
    "“We will stand by Kyiv for as long as it takes,” he told reporters. “This is not charity.” Russia, which invaded "
    "its neighbour in February 2022, rejected the claim that it was preparing an attack on an ally.",
    "The Polish foreign minister, Radosław Sikorski, warned that the alliance must not be naive. According to two "
    "diplomats, Hungary refused to take part, but it did not block the decision.",
    "Finland and Sweden, the newest members, plan to host a joint exercise in the Baltic Sea next month. Analysts "
    "expect Moscow to respond with drills of its own near Kaliningrad, as it did a year ago.",
)
ARTICLE = "\n\n".join(PARAGRAPHS) + "\n\n"
WORDS = len(ARTICLE.split())


def seconds(text: str, rounds: int = 3) -> float:
    """The best of some rounds, in seconds of this process."""
    best = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        natonews.parse(text)
        best = min(best, time.process_time() - started)
    return best


@pytest.mark.benchmark(group="parse")
def test_words_a_second(benchmark: BenchmarkFixture) -> None:
    text = ARTICLE * 8
    natonews.parse(text)
    benchmark.extra_info["words"] = 8 * WORDS
    benchmark(natonews.parse, text)
    if benchmark.stats is not None:
        benchmark.extra_info["words a second"] = round(8 * WORDS / benchmark.stats.stats.min)


def test_a_word_of_a_long_text_costs_no_more() -> None:
    natonews.parse(ARTICLE)
    ratios = (seconds(ARTICLE * 64, 2) / 16 / seconds(ARTICLE * 4, 5) for _ in range(3))
    assert any(ratio <= 1.3 for ratio in ratios)  # a busy machine may spoil one measurement, not three


def test_memory_for_ten_thousand_words() -> None:
    text = ARTICLE * (10_000 // WORDS + 1)
    natonews.parse(ARTICLE)
    tracemalloc.start()
    natonews.parse(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 150 * 2**20


def test_importing_is_quick_and_loads_no_lexicon() -> None:
    code = "import time; t=time.process_time(); import natonews; print(time.process_time()-t)"
    runs = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)  # noqa: S603
        for _ in range(3)
    ]
    assert min(runs) < 0.25  # 120 ms is the aim on an idle machine; benchmarks tell the true figure


def test_the_first_text_is_read_within_a_second_or_two() -> None:
    code = (
        "import time, natonews; t=time.process_time(); natonews.parse('NATO met in Brussels.'); "
        "print(time.process_time()-t)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert float(done.stdout) < 2.0
