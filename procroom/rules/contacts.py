"""What the note says of contacts that are due: the procedure's follow-up defaults, counted from the service date (E2)."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from procroom.domain.assessment import Figure
from procroom.domain.definition import FollowUpDefault
from procroom.domain.follow_up import shifted
from procroom.domain.language import tell, told_list
from procroom.rules.look import Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import RuleModule

RULES = RuleModule()

_PLAN = 21
_Window = tuple[FollowUpDefault, date, date]


@RULES.figure
def contacts_due(case: Place, packs: PackSet) -> Sequence[Figure]:  # noqa: ARG001 - defaults of the definition
    """The windows of all contacts in one sentence; none before the service date is recorded."""
    defaults = case.scope.definition.follow_up
    service = case.day("header.service_date") if defaults else None
    if service is None:
        return ()
    windows = [_window(case, default, service) for default in defaults]
    told = [
        _words(tuple(same), windows)
        for _, same in groupby(windows, key=lambda each: (each[0].kind, _until(each)))
    ]
    contacts = told_list((words for several in told for words in several), "; ")
    return (
        Figure(
            id="contacts_due",
            text=tell(
                "rules", "Contacts due: {contacts} (calculated from the service date).", contacts=contacts
            ),
            value=None,
            unit="",
            section=_PLAN,
            inputs=tuple(case.notebook.inputs.values()),
            parts=tuple((each[0].what, f"{each[1]}/{each[2]}") for each in windows),
            source=("E2", "CFG"),
        ),
    )


def _until(window: _Window) -> str:
    return window[0].until


def _window(case: Place, default: FollowUpDefault, service: date) -> _Window:
    agreed = case.day(default.planned) if default.planned else None
    if agreed is not None:
        return default, agreed, agreed
    return (
        default,
        shifted(service, default.earliest, default.unit),
        shifted(service, default.latest, default.unit),
    )


def _words(same: tuple[_Window, ...], windows: Sequence[_Window]) -> Sequence[str]:
    """One by one; contacts that are repeated until another one as one span, which ends with that one."""
    until = same[0][0].until
    if not until:
        return [
            tell("rules", "{contact} by {day}", contact=default.what, day=last)
            if default.earliest == 0
            else tell("rules", "{contact} {days}", contact=default.what, days=_span(first, last))
            for default, first, last in same
        ]
    ends = [last for default, _, last in windows if default.kind == until]
    last = min([same[-1][2], *ends])
    what = same[0][0].what.partition(",")[0]
    return [tell("rules", "{contact} {days}", contact=what, days=_span(same[0][1], last))]


def _span(first: date, last: date) -> str:
    return str(first) if first == last else tell("rules", "{first} to {last}", first=first, last=last)
