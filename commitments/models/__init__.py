"""Fields, constraints, words for sets of rows, and facts of one row."""

from commitments.models.assignments import Assignment
from commitments.models.bulk import BulkAct, RuleCheck, RuleCheckItem
from commitments.models.categories import Category, CommitmentSource
from commitments.models.clock import WATCHED, ClockEntry, ClockEntryQuerySet
from commitments.models.commitments import Commitment, CommitmentQuerySet
from commitments.models.deeds import Deed, DeedKind
from commitments.models.feeds import Feed, FeedCursor, FeedDocument, SyncRun
from commitments.models.history import (
    CLOCK_KINDS,
    CommitmentState,
    DeadlineChange,
    Event,
    EventQuerySet,
)
from commitments.models.instalments import Instalment, InstalmentState
from commitments.models.institutions import Cabinet, Ministry, Office, Person, Source
from commitments.models.invitations import Invitation
from commitments.models.jobs import Job, JobState, Outcome
from commitments.models.letters import (
    Chamber,
    Dossier,
    IdentifierKind,
    Letter,
    LetterFile,
    LetterIdentifier,
    LetterKind,
    LetterPaper,
    LetterVersion,
    Signature,
    Visibility,
)
from commitments.models.links import Link, LinkQuerySet
from commitments.models.notices import LOST_MAIL, Notice, NoticeState
from commitments.models.parliament import Committee, Debate, Member, Party
from commitments.models.passages import (
    DATED_KINDS,
    DeadlineKind,
    Firmness,
    Passage,
    Reference,
    ReferenceKind,
)
from commitments.models.postings import Posting, Rematch, Stem
from commitments.models.proposals import (
    DECISIVE_KINDS,
    Correction,
    CorrectionState,
    MinistryProposal,
    MinistryProposalQuerySet,
    ProposalKind,
    ProposalState,
    Statement,
    StatementKind,
)
from commitments.models.rappels import Rappel, RappelItem, RappelPart
from commitments.models.register import (
    DoubleProposal,
    RegisterEntry,
    RegisterLetter,
    RegisterRelation,
    RegisterTie,
)
from commitments.models.search import SearchText
from commitments.models.subscriptions import (
    Cadence,
    Delivery,
    DeliveryItem,
    DeliveryKind,
    DeliveryState,
    Subscriber,
    SubscriberQuerySet,
    Subscription,
    Topic,
    Weekday,
    usual_topics,
)
from commitments.models.time import PolicyTerm, Recess, RecessStatus
from commitments.models.turns import Turn
from commitments.models.users import Role, User

__all__ = [
    "CLOCK_KINDS",
    "DATED_KINDS",
    "DECISIVE_KINDS",
    "LOST_MAIL",
    "WATCHED",
    "Assignment",
    "BulkAct",
    "Cabinet",
    "Cadence",
    "Category",
    "Chamber",
    "ClockEntry",
    "ClockEntryQuerySet",
    "Commitment",
    "CommitmentQuerySet",
    "CommitmentSource",
    "CommitmentState",
    "Committee",
    "Correction",
    "CorrectionState",
    "DeadlineChange",
    "DeadlineKind",
    "Debate",
    "Deed",
    "DeedKind",
    "Delivery",
    "DeliveryItem",
    "DeliveryKind",
    "DeliveryState",
    "Dossier",
    "DoubleProposal",
    "Event",
    "EventQuerySet",
    "Feed",
    "FeedCursor",
    "FeedDocument",
    "Firmness",
    "IdentifierKind",
    "Instalment",
    "InstalmentState",
    "Invitation",
    "Job",
    "JobState",
    "Letter",
    "LetterFile",
    "LetterIdentifier",
    "LetterKind",
    "LetterPaper",
    "LetterVersion",
    "Link",
    "LinkQuerySet",
    "Member",
    "Ministry",
    "MinistryProposal",
    "MinistryProposalQuerySet",
    "Notice",
    "NoticeState",
    "Office",
    "Outcome",
    "Party",
    "Passage",
    "Person",
    "PolicyTerm",
    "Posting",
    "ProposalKind",
    "ProposalState",
    "Rappel",
    "RappelItem",
    "RappelPart",
    "Recess",
    "RecessStatus",
    "Reference",
    "ReferenceKind",
    "RegisterEntry",
    "RegisterLetter",
    "RegisterRelation",
    "RegisterTie",
    "Rematch",
    "Role",
    "RuleCheck",
    "RuleCheckItem",
    "SearchText",
    "Signature",
    "Source",
    "Statement",
    "StatementKind",
    "Stem",
    "Subscriber",
    "SubscriberQuerySet",
    "Subscription",
    "SyncRun",
    "Topic",
    "Turn",
    "User",
    "Visibility",
    "Weekday",
    "usual_topics",
]
