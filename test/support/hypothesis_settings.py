"""Settings of hypothesis for the property-based tests."""

import sys

from hypothesis import HealthCheck, settings


def max_examples(count):
    """Return settings for this number of deterministic examples, without a deadline.

    Python 2.7 and 3.6 run an eighth of them: their old hypothesis is many times slower.
    """
    return settings(
        max_examples=count if sys.version_info >= (3, 7) else count // 8,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow],
    )
