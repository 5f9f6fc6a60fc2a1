"""The settings of the tests that hypothesis makes examples for."""

import sys

from hypothesis import HealthCheck, settings


def max_examples(count):
    """Return the settings of a test with so many examples: the same in each run, and whatever the speed of the machine.

    The old hypothesis of Python 2.7 and 3.6 takes many times as long for each, and so gets fewer.
    """
    return settings(
        max_examples=count if sys.version_info >= (3, 7) else count // 8,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow],
    )
