"""Fields, constraints, words for sets of rows, and facts of one row."""

from commitments.models.commitments import (
    DATED_KINDS,
    Category,
    Commitment,
    CommitmentQuerySet,
    CommitmentSource,
)
from commitments.models.history import CLOCK_KINDS, CommitmentState, DeadlineChange, Event
from commitments.models.institutions import Ministry, Office, Person, Source
from commitments.models.jobs import Job, JobState, Outcome
from commitments.models.letters import (
    Chamber,
    Dossier,
    Letter,
    LetterFile,
    LetterKind,
    LetterPaper,
    Signature,
    Visibility,
)
from commitments.models.links import Link
from commitments.models.passages import DeadlineKind, Firmness, Passage, Reference, ReferenceKind
from commitments.models.postings import Posting, Rematch, Stem
from commitments.models.subscriptions import (
    Delivery,
    DeliveryItem,
    DeliveryKind,
    DeliveryState,
    Subscriber,
    Subscription,
)
from commitments.models.time import PolicyTerm, Recess, RecessStatus
from commitments.models.users import Role, User

__all__ = [
    "CLOCK_KINDS",
    "DATED_KINDS",
    "Category",
    "Chamber",
    "Commitment",
    "CommitmentQuerySet",
    "CommitmentSource",
    "CommitmentState",
    "DeadlineChange",
    "DeadlineKind",
    "Delivery",
    "DeliveryItem",
    "DeliveryKind",
    "DeliveryState",
    "Dossier",
    "Event",
    "Firmness",
    "Job",
    "JobState",
    "Letter",
    "LetterFile",
    "LetterKind",
    "LetterPaper",
    "Link",
    "Ministry",
    "Office",
    "Outcome",
    "Passage",
    "Person",
    "PolicyTerm",
    "Posting",
    "Recess",
    "RecessStatus",
    "Reference",
    "ReferenceKind",
    "Rematch",
    "Role",
    "Signature",
    "Source",
    "Stem",
    "Subscriber",
    "Subscription",
    "User",
    "Visibility",
]
