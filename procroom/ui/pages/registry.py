"""The pages of the window. Adding one edits this file."""

from dataclasses import dataclass

from procroom.ui.image_intake import ImageIntake
from procroom.ui.pages.case import CasePage
from procroom.ui.pages.crash import CrashPage
from procroom.ui.pages.images import ImagesPage
from procroom.ui.pages.keys import KeysPage
from procroom.ui.pages.outbox import OutboxPage
from procroom.ui.pages.rule_packs import RulePacksPage
from procroom.ui.pages.settings import SettingsPage
from procroom.ui.pages.worklist import WorklistPage
from procroom.ui.services import Services

AnyPage = (
    WorklistPage | CasePage | ImagesPage | KeysPage | RulePacksPage | OutboxPage | SettingsPage | CrashPage
)


@dataclass(frozen=True, slots=True)
class Pages:
    """One of each."""

    worklist: WorklistPage
    case: CasePage
    images: ImagesPage
    keys: KeysPage
    rule_packs: RulePacksPage
    outbox: OutboxPage
    settings: SettingsPage
    crash: CrashPage

    @property
    def all(self) -> tuple[AnyPage, ...]:
        """In the order of the stack."""
        return (
            *(self.worklist, self.case, self.images, self.keys),
            *(self.rule_packs, self.outbox, self.settings, self.crash),
        )


def make_pages(services: Services, intake: ImageIntake) -> Pages:
    """Make every page with what it needs."""
    return Pages(
        worklist=WorklistPage(services),
        case=CasePage(services, intake),
        images=ImagesPage(services, intake),
        keys=KeysPage(),
        rule_packs=RulePacksPage(services),
        outbox=OutboxPage(services),
        settings=SettingsPage(services),
        crash=CrashPage(),
    )
