"""Property tests without a clock: a busy machine is no failure, and every run tries the same examples."""

from hypothesis import HealthCheck, settings

settings.register_profile("linli", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("linli")
