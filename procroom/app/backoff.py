"""How long to wait before the next try."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Backoff:
    """Waits that double up to a limit, each shortened by chance so that many senders do not come back at once.

    Attributes:
        first_s: longest wait after the first try, in seconds.
        limit_s: longest wait of all, in seconds.
        spread: the share of a wait that chance may take away, 0 to 1.
    """

    first_s: float = 5.0
    limit_s: float = 900.0
    spread: float = 0.5

    def after(self, tries: int, chance: float) -> timedelta:
        """The wait after so many tries in vain.

        Args:
            tries: 1 and more.
            chance: of [0, 1); 0 gives the longest wait.
        """
        doubled = self.first_s * 2.0 ** min(max(tries, 1) - 1, 40)
        return timedelta(seconds=min(self.limit_s, doubled) * (1.0 - self.spread * chance))
