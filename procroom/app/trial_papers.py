"""The papers of a trial out of a store: what ``procroom trial`` prints, for a trial that is at hand already."""

from importlib.metadata import version

from procroom.app.composing import pictures_of
from procroom.app.ports import Store
from procroom.domain.errors import ProcroomError
from procroom.domain.trial_log import TrialLog
from procroom.notes.render.pictures import PictureUnusable, Png, read_png
from procroom.notes.render.trial_pdf import PrintedTrial, render_log, render_summary
from procroom.notes.render.type import Paper


def summary_of(log: TrialLog, paper: Paper, language: str) -> PrintedTrial:
    """The one-page summary."""
    return render_summary(log, paper=paper, language=language, software=f"procroom {version('procroom')}")


def log_of(
    log: TrialLog, paper: Paper, language: str, store: Store, other: TrialLog | None = None
) -> PrintedTrial:
    """The whole log with the pictures of its saved AP views; one that is not in the store stays out.

    Args:
        log: the trial.
        paper: A4 or letter.
        language: of all words.
        store: where the pictures are.
        other: another trial that it is compared with.
    """
    photos: dict[str, Png] = {}
    for view in log.ap_views:
        if view.picture:
            try:
                photos[view.picture] = read_png(pictures_of(store)(view.picture))
            except (KeyError, OSError, PictureUnusable, ProcroomError):
                continue
    software = f"procroom {version('procroom')}"
    return render_log(log, paper=paper, language=language, software=software, photos=photos, other=other)
